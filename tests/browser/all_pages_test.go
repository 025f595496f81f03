// Every page of the explorer and the states in which it looks otherwise: one list, over which the tests of accessibility, of keys and of pictures go. Each is
// also what its server says, has a source for whatever it states, can be printed, and links to pages alone.

package browser

import (
	"html"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// allPages are the pages, by the names of their kept pictures.
var allPages = []struct{ name, path string }{
	{"home", "/"}, {"about", "/about"}, {"reading", "/about/reading"}, {"search", "/search?q=tsinghua"}, {"search-none", "/search?q=zzzz"},
	{"institution", "/institutions/tsinghua-university"}, {"alliance", "/alliances/gma"}, {"alliance-flat", "/alliances/gma?by=flat"}, {"alliance-2013", "/alliances/edx-consortium?at=2013"},
	{"country", "/countries/CN"}, {"country-empty", "/countries/AD"}, {"course", "/courses/behavioral-economics-tsinghua"}, {"exchange", "/exchanges/global-hybrid-classroom"}, {"event", "/events/gmc-2020"},
	{"person", "/people/song-yi"}, {"source", "/sources/china-daily-2024-01-31"}, {"figure", "/figures/gma-members-2024-12-15"}, {"claim", "/claims/china-uk-long-partnership"},
	{"membership", "/memberships/4eu-plus-charles-university-founder"}, {"position", "/positions/ali-muktiyanto-indonesia-cyber-education-institute-chairperson"},
	{"browse", "/browse/institutions?region=Asia&kind=university"}, {"browse-alliances", "/browse/alliances"}, {"browse-countries", "/browse/countries"}, {"browse-courses", "/browse/courses"},
	{"browse-exchanges", "/browse/exchanges"}, {"browse-events", "/browse/events"}, {"browse-people", "/browse/people"}, {"browse-figures", "/browse/figures"}, {"browse-claims", "/browse/claims"},
	{"browse-sources", "/browse/sources"}, {"browse-none", "/browse/institutions?region=Oceania&kind=government"},
	{"network", "/networks"}, {"network-table", "/networks?view=table"}, {"network-ties", "/networks?view=ties"}, {"matrix", "/networks?view=matrix"}, {"network-tie", "/networks?sel=institution/tsinghua-university,institution/university-of-new-south-wales"},
	{"paths", "/paths?from=institution/politecnico-di-milano&to=institution/universitas-terbuka"}, {"paths-none", "/paths"}, {"map", "/map"}, {"map-exchanges", "/map?show=exchanges"}, {"map-tiles", "/map?view=tiles"},
	{"map-table", "/map?view=table"}, {"flows", "/flows?cell=CN-ID"}, {"flows-streams", "/flows?view=streams"}, {"flows-ring", "/flows?view=ring"}, {"flows-map", "/flows?view=map"}, {"flows-table", "/flows?view=table"},
	{"overlap", "/overlap?of=edx-consortium,coursera-partnership,futurelearn-partnership"}, {"overlap-table", "/overlap?view=table"}, {"timeline", "/timeline"}, {"timeline-table", "/timeline?view=table"},
	{"missing", "/institutions/nobody"}, {"nowhere", "/nowhere"}, {"embedded", "/map?embed=1"},
}

// bad are the states that are no page, by the status that the server gives them.
var bad = map[string]int{"missing": http.StatusNotFound, "nowhere": http.StatusNotFound}

// findings are pages that the page itself calls by what it finds, such as "152 universities in Asia", and the server by what they are.
var findings = regexp.MustCompile(`^/(browse|figures|claims|memberships|positions|networks|paths|map|flows|overlap|timeline)\b`)

// atlasLinks are the addresses of the server that a page links to, except its own.
const atlasLinks = `(async () => {
  for (const button of [...document.querySelectorAll('main button[popovertarget]')].filter((b) => /^Download/.test(b.textContent))) { // what can be downloaded is listed once it is opened
    button.click();
    const panel = document.getElementById(button.getAttribute('popovertarget'));
    for (let i = 0; i < 50 && !panel.firstChild; i++) await new Promise((done) => setTimeout(done, 10));
  }
  return [...new Set([...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI)).filter((u) => u.origin === location.origin && u.pathname !== location.pathname).map((u) => u.pathname + u.search))];
})()`

func TestEveryPage(t *testing.T) {
	testflags.OnlyLong(t, "half a minute of pages; the gate opens them")
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	titled := regexp.MustCompile(`<title>(.*?)</title>`)
	links := map[string]string{} // by where they stand
	for _, page := range allPages {
		status, _, body := p.Get(t, page.path, "Accept", "text/html")
		if want := max(http.StatusOK, bad[page.name]); status != want {
			t.Errorf("%s: %d, want %d", page.path, status, want)
		}
		b.turn(page.path)
		title, said := b.text("document.title"), titled.FindStringSubmatch(body)
		if said == nil || findings.MatchString(page.path) && said[1] == "" || !findings.MatchString(page.path) && html.UnescapeString(said[1]) != title {
			t.Errorf("%s is called %q by the page and %q by the server", page.path, title, said)
		}
		for _, link := range b.list(atlasLinks) {
			links[link] = page.path
		}
		for _, fact := range b.list(unsourced) {
			t.Errorf("%s shows %q without a source", page.path, fact)
		}
		b.print()
		for _, fault := range b.list(onPaper) {
			t.Errorf("%s: %s", page.path, fault)
		}
		b.seen(wide)
	}
	for link, from := range links {
		if status, _, _ := p.Get(t, link); status != http.StatusOK {
			t.Errorf("%s links to %s: %d", from, link, status)
		}
	}
	t.Logf("%d links of %d pages", len(links), len(allPages))
	b.quiet(p)
}

// A page that is in no list is looked at by no test.
func TestAllPagesAreListed(t *testing.T) {
	p := harness.Serve(t, "--public-url", "https://example.org")
	seen := 0
	listed := func(path string) {
		t.Helper()
		seen++
		form := regexp.MustCompile(`^` + path + `(\?.*)?$`)
		if !slices.ContainsFunc(allPages, func(page struct{ name, path string }) bool { return form.MatchString(page.path) }) {
			t.Errorf("no page %s is in allPages", path)
		}
	}
	_, _, sitemap := p.Get(t, "/sitemap.xml")
	for _, address := range regexp.MustCompile(`<loc>https://example.org(/[^<]*)</loc>`).FindAllStringSubmatch(sitemap, -1) {
		// Pages of rows are asked for below: one of each kind.
		if path := address[1]; strings.Count(path, "/") == 1 || strings.HasPrefix(path, "/browse/") || strings.HasPrefix(path, "/about/") {
			listed(regexp.QuoteMeta(path))
		}
	}
	for folder, rows := range harness.Tables(t, "data") {
		id := rows[1]["id"]
		if id == "" {
			continue
		}
		if status, _, _ := p.Get(t, "/"+folder+"/"+id); status == http.StatusOK {
			listed("/" + folder + "/[^/?]+")
		}
	}
	if seen < 30 {
		t.Errorf("only %d pages were looked for", seen)
	}
}
