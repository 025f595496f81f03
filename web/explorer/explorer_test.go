// Tests of pages: which addresses have one, what its head says, how it is kept, and who may show it.

package explorer_test

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
	"alliance-atlas/web/explorer"
)

// filled is an embedded store with changes, closed when the test ends.
func filled(t testing.TB, world string) atlas.Store {
	t.Helper()
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, world))); err != nil {
		t.Fatal(err)
	}
	return store
}

func server(store atlas.Store, publicURL string) *explorer.Server {
	return explorer.New(store, download.New(store, download.Options{}), explorer.Options{PublicURL: publicURL, API: "/graphql"})
}

// answer is what a handler answers.
type answer struct {
	status int
	header http.Header
	body   string
}

func ask(t testing.TB, h http.Handler, method, target string, headers ...string) answer {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return answer{w.Code, w.Header(), w.Body.String()}
}

// shown is what a reader of HTML finds in the head of a page.
type shown struct {
	lang, root, title string
	meta              map[string]string // by name or property
	links             map[string]string // by rel, and hreflang
	scripts           []string          // addresses
	linked            map[string]any
}

// read reads a page with a parser that is not ours.
func read(t testing.TB, page string) shown {
	t.Helper()
	s := shown{meta: map[string]string{}, links: map[string]string{}}
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return s
		} else if err != nil {
			t.Fatalf("the page is no HTML: %v: %s", err, page)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		of := map[string]string{}
		for _, a := range start.Attr {
			of[a.Name.Local] = a.Value
		}
		switch start.Name.Local {
		case "html":
			s.lang, s.root = of["lang"], of["data-root"]
		case "meta":
			s.meta[of["name"]+of["property"]] = of["content"]
		case "link":
			s.links[of["rel"]+of["hreflang"]] = of["href"]
		case "title", "script":
			var text struct {
				Text string `xml:",chardata"`
			}
			if err := d.DecodeElement(&text, &start); err != nil {
				t.Fatal(err)
			}
			switch {
			case start.Name.Local == "title":
				if s.title != "" {
					t.Errorf("a page has two titles: %s", page)
				}
				s.title = text.Text
			case of["type"] == "application/ld+json":
				if err := json.Unmarshal([]byte(text.Text), &s.linked); err != nil {
					t.Errorf("the linked data is no JSON: %v: %s", err, text.Text)
				}
			default:
				s.scripts = append(s.scripts, of["src"])
				if strings.TrimSpace(text.Text) != "" {
					t.Errorf("a page has a script within: %s", text.Text)
				}
			}
		}
	}
}

const small = `
country CN: name=China, nameZh=中国, region=Asia
institution thu: name=Tsinghua University, nameZh=清华大学, country=CN, city=Beijing, website=https://www.tsinghua.edu.cn/, wikidata=Q16955, identifierBasis=name, latitude=40, longitude=116.3, founded=1911
institution left: name=Left University, country=CN
alliance gma: name=Global MOOC Alliance, founded=2020-12-11
membership: alliance=gma, institution=thu, role=initiator, from=2020-12-11
membership: alliance=gma, institution=left, to=2021
course c: name=Circuits, provider=thu
exchange x: name=An exchange, from=2022
event e: name=A meeting, from=2023-08-29, city=Xi'an, country=CN
event-host: event=e, institution=thu
person p: name=Ann Other
position rector: person=p, institution=thu, role=rector, asOf=2024
figure f: subject=alliance/gma, measure=members, value=25400, qualifier=more-than, asOf=2024
claim q: subject=alliance/gma, claim=It is the first.
`

func TestPages(t *testing.T) {
	h := server(filled(t, small), "")
	for _, c := range []struct {
		target string
		status int
		root   string
		title  string // its beginning; of a redirect where it leads
	}{
		{"/", 200, "./", "Who works with whom in digital education · Alliance Atlas"},
		{"/?lang=zh", 200, "./", "数字教育中谁与谁合作 · "},
		{"/networks", 200, "./", "Networks · "}, {"/paths", 200, "./", "Paths · "}, {"/map", 200, "./", "Map · "}, {"/flows", 200, "./", "Flows · "},
		{"/overlap?of=gma", 200, "./", "Overlap · "}, {"/timeline", 200, "./", "Timeline · "}, {"/about", 200, "./", "About the data · "},
		{"/about/reading", 200, "../", "How to read it · "}, {"/search", 200, "./", "Search · "}, {"/search?q=%3Cb%3E%00%0A%26", 200, "./", "Search: <b> & · "},
		{"/browse/people", 200, "../", "People · "}, {"/browse/figures?lang=zh", 200, "../", "公布的数字 · "}, {"/browse/sources", 200, "../", "Sources · "}, {"/browse/claims?lang=zh", 200, "../", "说法 · "},
		{"/browse/positions", 404, "../", "There is no page"}, {"/networks/x", 404, "../", "There is no page"},
		{"/browse", 308, "", "browse/institutions"}, {"/browse/?x=1", 308, "", "../browse/institutions?x=1"}, {"/paths/", 308, "", "../paths"},
		{"/countries/CN", 200, "../", "China · "}, {"/countries/cn?at=2020&lang=zh", 308, "", "CN?at=2020&lang=zh"}, {"/countries/Cn/", 308, "", "../CN"},
		{"/countries/CN/", 308, "", "../CN"}, {"/countries/xx", 308, "", "XX"}, {"/countries/XX", 404, "../", "There is no country of this name here"},
		{"/countries/CHN", 404, "../", "There is no country"},
		{"/institutions/thu", 200, "../", "Tsinghua University · "}, {"/institutions/thu?lang=zh", 200, "../", "清华大学 · "}, {"/institutions/th%75", 200, "../", "Tsinghua"},
		{"/institutions/thu/", 308, "", "../thu"}, {"/institutions/thu/x", 404, "../../", "There is no page"}, {"/institutions", 404, "./", "There is no page"},
		{"/institutions/a%2Fb", 404, "../", "There is no institution"}, {"/institutions/%00", 404, "../", "There is no page"}, {"/institutions/%FF", 404, "../", "There is no page"},
		{"/institutions/gma", 404, "../", "There is no institution"}, {"/institutions/THU", 404, "../", "There is no institution"}, {"/institutions/" + strings.Repeat("x", 5000), 404, "../", "There is no institution"},
		{"/about%2Freading", 404, "./", "There is no page"}, {"/institution/thu", 404, "../", "There is no page"}, {"/exchange-parties/x", 404, "../", "There is no page"},
		{"/alliances/gma", 200, "../", "Global MOOC Alliance · "}, {"/alliances/gma?at=2021", 200, "../", "Global MOOC Alliance · "},
		{"/alliances/gma?at=2018", 404, "../", "Global MOOC Alliance: not there as the world stood on 2018 · "}, {"/alliances/nix?at=2018", 404, "../", "There is no alliance"},
		{"/alliances/gma?at=2018&lang=zh", 404, "../", "Global MOOC Alliance：2018年 时不可见 · "}, {"/alliances/gma?at=soon", 400, "../", "A date is a year"}, {"/alliances/gma?at=", 200, "../", "Global"},
		{"/courses/c", 200, "../", "Circuits · "}, {"/exchanges/x", 200, "../", "An exchange · "}, {"/events/e", 200, "../", "A meeting · "}, {"/people/p", 200, "../", "Ann Other · "},
		{"/sources/s", 200, "../", "s · "}, {"/figures/f", 200, "../", "Global MOOC Alliance: members · "}, {"/figures/f?at=2020", 404, "../", "Global MOOC Alliance: members: not there"},
		{"/claims/q", 200, "../", "A claim about Global MOOC Alliance · "},
		{"/memberships/gma-thu-initiator", 200, "../", "Tsinghua University, Global MOOC Alliance: initiator · "}, {"/positions/rector", 200, "../", "Ann Other: rector · "},
		{"/a/b/c/d", 404, "../../../", "There is no page"}, {"/index.html", 404, "./", "There is no page"}, {"/nix?lang=zh", 404, "./", "此地址没有页面"},
	} {
		a := ask(t, h, "GET", c.target, "Accept", "text/html,*/*;q=0.8")
		if a.status != c.status {
			t.Errorf("%.60s: %d, want %d", c.target, a.status, c.status)
			continue
		}
		if c.status == 308 {
			if got := a.header.Get("Location"); got != c.title {
				t.Errorf("%s: leads to %s, want %s", c.target, got, c.title)
			}
			continue
		}
		page := read(t, a.body)
		wantLang := "en"
		if strings.Contains(c.target, "lang=zh") {
			wantLang = "zh-CN"
		}
		if page.root != c.root || !strings.HasPrefix(page.title, c.title) || page.lang != wantLang || a.header.Get("Content-Language") != wantLang {
			t.Errorf("%.60s: root %q, title %q, language %q, want %q, %q and %q", c.target, page.root, page.title, page.lang, c.root, c.title, wantLang)
		}
		if len(page.scripts) != 1 || !strings.HasPrefix(page.scripts[0], c.root+"assets/") || !strings.HasPrefix(page.links["icon"], c.root+"assets/") || !strings.HasPrefix(page.links["stylesheet"], c.root+"assets/") {
			t.Errorf("%.60s: scripts %q, links %v do not begin with %s", c.target, page.scripts, page.links, c.root)
		}
		if page.meta["description"] == "" || page.meta["og:description"] != page.meta["description"] || page.meta["og:title"] != page.title {
			t.Errorf("%.60s: %v", c.target, page.meta)
		}
		if _, canonical := page.links["canonical"]; canonical || page.meta["og:url"] != "" {
			t.Errorf("%.60s says an address that nobody said", c.target)
		}
		if got := page.links["alternatezh"]; c.status == 200 && !strings.HasPrefix(c.target, "/search") && got != "?lang=zh" || c.status != 200 && got != "" {
			t.Errorf("%.60s: in Chinese it is at %q", c.target, got)
		}
		if hidden := page.meta["robots"] == "noindex"; hidden != (c.status != 200 || strings.HasPrefix(c.target, "/search")) {
			t.Errorf("%.60s: robots %q", c.target, page.meta["robots"])
		}
	}
}

// TestDescriptions: what is said of rows, each word of it.
func TestDescriptions(t *testing.T) {
	h := server(filled(t, small), "")
	for target, want := range map[string]string{
		"/countries/CN":                "Asia. 2 institutions, 1 alliance, 1 event. Each with its source and its date.",
		"/institutions/thu":            "University, Beijing, China. 1 alliance, 1 course, 1 event. Each with its source and its date.",
		"/institutions/thu?lang=zh":    "大学，Beijing，中国。1 个联盟，1 门课程，1 场会议活动。每一条都注明来源与日期。",
		"/institutions/thu?at=2019":    "University, Beijing, China. 1 course. Each with its source and its date.",
		"/alliances/gma":               "Alliance. Founded 11 Dec 2020. 2 institutions, 1 country. Each with its source and its date.",
		"/courses/c":                   "Course, by Tsinghua University. Each with its source and its date.",
		"/exchanges/x":                 "MOOC sharing, since 2022. Each with its source and its date.",
		"/events/e":                    "29 Aug 2023, Xi'an, China. Hosted by Tsinghua University. Each with its source and its date.",
		"/people/p":                    "Rector, Tsinghua University, as of 2024. Each with its source and its date.",
		"/figures/f":                   "Global MOOC Alliance: members, more than 25,400 members, as of 2024.",
		"/claims/q?lang=zh":            "It is the first.",
		"/memberships/gma-left-member": "Left University, Global MOOC Alliance: member, until 2021.",
	} {
		a := ask(t, h, "GET", target)
		if got := read(t, a.body).meta["description"]; got != want {
			t.Errorf("%s: %q, want %q", target, got, want)
		}
	}
}

func TestCanonicalAddresses(t *testing.T) {
	h := server(filled(t, small), "https://example.org/atlas")
	for target, want := range map[string]string{
		"/": "https://example.org/atlas/", "/institutions/thu?at=2022&x=1": "https://example.org/atlas/institutions/thu",
		"/institutions/thu?lang=zh": "https://example.org/atlas/institutions/thu?lang=zh", "/map?borders=lines": "https://example.org/atlas/map",
	} {
		page := read(t, ask(t, h, "GET", target).body)
		whole, _, _ := strings.Cut(want, "?")
		if page.links["canonical"] != want || page.meta["og:url"] != want || page.links["alternateen"] != whole+"?lang=en" || page.links["alternatex-default"] != whole {
			t.Errorf("%s: %v, want %s", target, page.links, want)
		}
	}
	for text, right := range map[string]bool{
		"https://example.org": true, "http://127.0.0.1:8080": true, "https://example.org/a/b": true, "https://[::1]:80": true,
		"": false, "example.org": false, "//example.org": false, "https://": false, "https://:80": false, "https://example.org/": false, "https://example.org/a/": false,
		"ftp://example.org": false, "https://me@example.org": false, "https://example.org?": false, "https://example.org?a": false, "https://example.org#": false, "https://ex ample.org": false,
		"https://example.org/a b": false,
	} {
		if err := explorer.CheckPublicURL(text); (err == nil) != right {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestLanguages(t *testing.T) {
	h := server(filled(t, small), "")
	for _, c := range []struct{ query, header, want string }{
		{"", "", "en"}, {"", "zh", "zh-CN"}, {"", "zh-TW,en;q=0.5", "zh-CN"}, {"", "en,zh", "en"}, {"", "zh;q=0.4, en-GB;q=0.3", "zh-CN"}, {"", "fr, *;q=0.1", "en"},
		{"", "fr, zh;q=0.1", "zh-CN"}, {"", "en;q=0, zh;q=0.1", "zh-CN"}, {"", "zh;q=0", "en"}, {"", "zh;q=x", "en"}, {"", "*, zh;q=0.5", "en"}, {"", ",;,", "en"}, {"", "ZH-Hans-CN", "zh-CN"},
		{"?lang=en", "zh", "en"}, {"?lang=zh", "en", "zh-CN"}, {"?lang=zh-TW", "", "zh-CN"}, {"?lang=fr", "zh", "en"}, {"?lang=", "zh", "zh-CN"},
	} {
		a := ask(t, h, "GET", "/institutions/thu"+c.query, "Accept-Language", c.header)
		if got := read(t, a.body).lang; got != c.want || !strings.Contains(a.header.Get("Vary"), "Accept-Language") {
			t.Errorf("%q, %q: %s, want %s; Vary %s", c.query, c.header, got, c.want, a.header.Get("Vary"))
		}
	}
}

// TestTextsAreThoseOfThePage: the page replaces titles by its own, which must be the same.
func TestTextsAreThoseOfThePage(t *testing.T) {
	var files [2]string
	for i, name := range []string{"src/text/en.ts", "src/text/zh.ts"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = string(text)
	}
	entities, err := os.ReadFile("src/text/entities.ts")
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range files {
		if text := "`" + explorer.Later("${name}", "${date}")[i] + "`"; !strings.Contains(string(entities), text) {
			t.Errorf("the page does not say %s of a row that is hidden at a date", text)
		}
		for _, text := range explorer.Texts()[i] {
			if !strings.Contains(file, "'"+text+"'") {
				t.Errorf("the page has no text %q", text)
			}
		}
		for key, both := range explorer.Words {
			if !strings.Contains(file, key+": '"+both[i]+"'") {
				t.Errorf("the page does not say %q of %s", both[i], key)
			}
		}
	}
}

func TestTemplates(t *testing.T) {
	const right = `<html lang="en"><title>x</title><link href="./a">`
	for page, ok := range map[string]bool{
		right: true, right + "<title>y</title>": false, `<html><link href="./a">`: false, `<html><title>x</title><link href="/a">`: false, `<title>x</title><link href="./a">`: false, "": false,
	} {
		if err := explorer.ParseTemplate(page); (err == nil) != ok {
			t.Errorf("%q: %v", page, err)
		}
	}
}

// away is a store that does not answer.
type away struct {
	atlas.Store
	err error
}

func (s away) Snapshot(ctx context.Context, _ atlas.PartialDate) (atlas.Reader, error) {
	if s.err == nil {
		<-ctx.Done()
		return nil, atlas.Expired(ctx)
	}
	return nil, s.err
}

func TestAStoreThatIsAway(t *testing.T) {
	for name, store := range map[string]away{"unavailable": {err: atlas.Errorf(atlas.ErrUnavailable, "away")}, "slow": {}, "changing": {err: atlas.Errorf(atlas.ErrChanged, "changed")}, "a defect": {err: errors.New("secret")}} {
		h := server(store, "https://example.org")
		h.SetDeadline(10 * time.Millisecond)
		for target, title := range map[string]string{"/institutions/thu": "Who works", "/networks": "Networks", "/browse/people?lang=zh": "人物"} {
			a := ask(t, h, "GET", target)
			page := read(t, a.body)
			want := 503
			if name == "a defect" {
				want = 500
			}
			if a.status != want || !strings.HasPrefix(page.title, title) || a.header.Get("Cache-Control") != "no-store" || a.header.Get("ETag") != "" || a.header.Get("Retry-After") == "" || len(page.scripts) != 1 || strings.Contains(a.body, "secret") {
				t.Errorf("%s, %s: %d %v %s", name, target, a.status, a.header, a.body)
			}
		}
		if a := ask(t, h, "GET", "/sitemap.xml"); a.status < 500 || strings.Contains(a.body, "secret") {
			t.Errorf("%s: the sitemap: %d %s", name, a.status, a.body)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	h := server(datatest.Curated(b), "https://example.org")
	for _, target := range []string{"/map", "/institutions/tsinghua-university", "/alliances/edx-consortium", "/people/ali-muktiyanto", "/institutions/nix"} {
		b.Run(target[1:], func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				ask(b, h, "GET", target)
			}
		})
	}
}

// distFiles are the built files.
func distFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS("dist"), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile("dist/" + name)
		files[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
