// The ten journeys of the explorer's design, from the first click to the answer: each within its number of clicks, and its address opened again
// in a fresh browser says the same. Answers are asked of the API where the data may grow; what the sources say is written here.

package browser

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

// again opens the address of a page in a browser of its own, which must say the same texts.
func (b *tab) again(p *harness.Program, texts ...string) {
	b.t.Helper()
	fresh := open(b.t, b.ctx, p.URL(b.address()), chromedp.WithNewBrowserContext())
	fresh.seen(wide)
	fresh.text(isDrawn)
	fresh.reads(texts...)
	fresh.quiet(p)
}

// journey is a way through the explorer, with what it takes at most as the design prints it.
type journey struct {
	name, start   string
	clicks, typed int
	walk          func(t *testing.T, p *harness.Program, b *tab) (answer []string)
}

var journeys = []journey{
	{"1: who began the Global MOOC Alliance", "/", 0, 1, journeyBegan},
	{"2: from Milan to Universitas Terbuka", "/", 1, 2, journeyConnected},
	{"3: who calls it the first", "/", 1, 1, journeyClaim},
	{"4: 3,000 Indonesian institutions", "/", 1, 1, journeyIndonesia},
	{"5: who stands between the others", "/", 1, 0, journeyBetween},
	{"6: edX and Coursera in Europe", "/", 4, 0, journeyOverlap}, // Overlap, two choices, Europe
	{"7: Asian universities on edX", "/", 4, 0, journeyAsian},    // Browse, three facets
	{"8: edX in 2013", "/", 2, 2, journeyPast},                   // the second hit and the date are clicked, the date is typed
	{"9: to whom China provides", "/", 1, 0, journeyFlows},
	{"10: in Chinese", "/?lang=zh", 0, 1, journeyChinese},
}

func TestJourneys(t *testing.T) {
	p := harness.Serve(t)
	chromium := openDrawing(t)
	for _, j := range journeys {
		t.Run(j.name, func(t *testing.T) { j.take(t, chromium, p, p) })
	}
}

// take walks a journey on a server from the first click to the answer, which it asks another server for, or the same.
func (j journey) take(t *testing.T, chromium context.Context, p, asked *harness.Program) {
	t.Helper()
	b := explorerIn(t, chromium, p, j.start, wide)
	answer := j.walk(t, asked, b)
	b.reads(answer...)
	if b.done.clicks > j.clicks || b.done.typed > j.typed || b.done.visited > 1 {
		t.Errorf("it took %d clicks, %d words and %d addresses, and the design says %d, %d and 1", b.done.clicks, b.done.typed, b.done.visited, j.clicks, j.typed)
	}
	if b.done.clicks+b.done.typed == 0 {
		t.Error("nothing was done on the way")
	}
	b.again(p, answer...)
	b.quiet(p)
}

func journeyBegan(t *testing.T, p *harness.Program, b *tab) []string {
	b.find("gma")
	return answerBegan(t, p)
}

func answerBegan(t *testing.T, p *harness.Program) []string {
	var data struct {
		Alliance struct {
			Coverage struct{ Named int }
			Members  struct {
				Groups []struct {
					Key   string
					Count int
				}
				ByCountry []struct{ Count int }
			}
		}
	}
	p.Ask(t, `{ alliance(id: "alliance/gma") { coverage { named } members(first: 0) { groups(by: REGION) { key count } byCountry: groups(by: COUNTRY) { count } } } }`, nil, &data)
	answer := []string{"Tsinghua University", "UNESCO Institute for Information Technologies in Education", "11 Dec 2020", "2020", fmt.Sprintf("%d members named here, 23 published", data.Alliance.Coverage.Named), fmt.Sprintf("%d countries", len(data.Alliance.Members.ByCountry))}
	for _, g := range data.Alliance.Members.Groups {
		answer = append(answer, fmt.Sprintf("%s %d", g.Key, g.Count))
	}
	return answer
}

func journeyConnected(_ *testing.T, _ *harness.Program, b *tab) []string {
	b.find("Politecnico di Milano")
	b.follow("Connect to")
	b.typeInto(`#path-to`, "Universitas Terbuka")
	from := b.address()
	b.do(chromedp.KeyEvent("\r"))
	b.leaves(from)
	return []string{"3 steps", "Global MOOC and Online Education Alliance", "XuetangX", "ICE Institute agreement", "Feb 2022", "8"}
}

func journeyClaim(t *testing.T, _ *harness.Program, b *tab) []string {
	b.find("gma")
	b.press(`document.querySelector('main blockquote .src')`)
	said := b.text(`document.querySelector('.card:popover-open')?.innerText ?? ''`)
	links := b.list(`[...document.querySelectorAll('.card:popover-open .cards a')].map((a) => a.href)`)
	if !strings.Contains(strings.Join(links, " "), "chinadaily") || !strings.Contains(said, "31 Jan 2024") {
		t.Errorf("the source of the claim is %q: %s", links, said)
	}
	b.do(chromedp.KeyEvent("\x1b"))
	return []string{"first multilateral", "superlative", "A claim is what somebody said; it is not a fact of this dataset."}
}

func journeyIndonesia(t *testing.T, p *harness.Program, b *tab) []string {
	b.find("Indonesia")
	var data struct {
		Country struct{ Institutions struct{ TotalCount int } }
	}
	p.Ask(t, `{ country(id: "country/ID") { institutions(first: 0) { totalCount } } }`, nil, &data)
	b.press(`[...document.querySelectorAll('main .figure')].find((e) => e.textContent.includes('3,000'))?.querySelector('.src')`)
	said := b.text(`document.querySelector('.card:popover-open')?.innerText ?? ''`)
	for _, want := range []string{"China Daily", "31 Jan 2024", "Song Yi", "3,000 or more"} {
		if !strings.Contains(said, want) {
			t.Errorf("the card says %q, not %s", said, want)
		}
	}
	b.do(chromedp.KeyEvent("\x1b"))
	return []string{"more than 3,000", "Song Yi", fmt.Sprintf("%d institutions are named here", data.Country.Institutions.TotalCount)}
}

func journeyBetween(t *testing.T, p *harness.Program, b *tab) []string {
	b.follow("Networks")
	return answerBetween(t, p)
}

func answerBetween(t *testing.T, p *harness.Program) []string {
	var data struct {
		Network struct {
			NodeCount int
			Nodes     struct {
				Nodes []struct {
					Betweenness float64
					Entity      struct{ Name string }
				}
			}
		}
	}
	p.Ask(t, `{ network(of: { kind: CO_MEMBERSHIP, minWeight: 2 }) { nodeCount nodes(first: 3, orderBy: { by: BETWEENNESS, direction: DESC }) { nodes { betweenness entity { name } } } } }`, nil, &data)
	answer := []string{"Institutions that share two or more alliances", "Nodes " + number(data.Network.NodeCount), "Who stands between the others"}
	for _, n := range data.Network.Nodes.Nodes {
		answer = append(answer, n.Entity.Name, fmt.Sprintf("%.3f", n.Betweenness))
	}
	return answer
}

func journeyOverlap(t *testing.T, p *harness.Program, b *tab) []string {
	b.follow("Overlap")
	b.follow("Compare these alone") // edX and Coursera share most, so they are what is chosen
	var data struct {
		Both, Institutions struct {
			TotalCount int
			Nodes      []struct{ Name string }
		}
	}
	const both = `and: [{ memberships: { some: { alliance: { id: { eq: "alliance/edx-consortium" } } } } }, { memberships: { some: { alliance: { id: { eq: "alliance/coursera-partnership" } } } } }]`
	p.Ask(t, `{ both: institutions(first: 0, where: { `+both+` }) { totalCount } institutions(first: 20, where: { country: { region: { eq: "Europe" } }, `+both+` }) { totalCount nodes { name } } }`, nil, &data)
	b.reads("Coursera and edX", fmt.Sprintf("%d are in both", data.Both.TotalCount))
	b.choose("Region", "Europe")
	answer := []string{fmt.Sprintf("%d are in both", data.Institutions.TotalCount)}
	for _, i := range data.Institutions.Nodes {
		answer = append(answer, i.Name)
	}
	if len(answer) < 3 {
		t.Errorf("only %q are in both", answer)
	}
	return answer
}

func journeyAsian(t *testing.T, p *harness.Program, b *tab) []string {
	b.follow("Browse")
	b.tick("Asia")
	b.tick("University")
	b.choose("Member of", "edX consortium")
	return answerAsian(t, p)
}

func answerAsian(t *testing.T, p *harness.Program) []string {
	var data struct {
		Institutions struct {
			TotalCount int
			Nodes      []struct{ Name string }
		}
	}
	p.Ask(t, `{ institutions(first: 100, where: { kind: [UNIVERSITY], country: { region: { eq: "Asia" } }, memberships: { some: { alliance: { id: { eq: "alliance/edx-consortium" } } } } }) { totalCount nodes { name } } }`, nil, &data)
	answer := []string{fmt.Sprint(data.Institutions.TotalCount)}
	for _, i := range data.Institutions.Nodes {
		answer = append(answer, i.Name)
	}
	return answer
}

func journeyPast(t *testing.T, p *harness.Program, b *tab) []string {
	from := b.address()
	b.typeInto(`input[role="combobox"]`, "edx")
	b.press(`document.querySelectorAll('.hits:not([hidden]) [role="option"]')[1]`)
	b.leaves(from)
	b.press(`document.querySelector('.tool.date')`)
	b.done.typed++
	b.text(`document.activeElement.id === 'at' ? 'open' : ''`)
	from = b.address()
	b.do(chromedp.KeyEvent("2013\r"))
	b.leaves(from)
	var data struct {
		Alliance struct {
			Coverage struct{ Named, Undated int }
		}
	}
	p.Ask(t, `query @asOf(date: "2013") { alliance(id: "alliance/edx-consortium") { coverage { named undated } } }`, nil, &data)
	c := data.Alliance.Coverage
	return []string{"As the world stood on 2013", fmt.Sprintf("%d", c.Named-c.Undated), fmt.Sprintf("%d", c.Undated), "20 Feb 2013", "12"}[1:]
}

func journeyFlows(t *testing.T, p *harness.Program, b *tab) []string {
	b.follow("Flows")
	return answerFlows(t, p)
}

func answerFlows(t *testing.T, p *harness.Program) []string {
	type countries []struct{ Code string }
	var data struct {
		Exchanges struct {
			TotalCount int
			Nodes      []struct{ ProviderCountries, ReceiverCountries countries }
		}
	}
	p.Ask(t, `{ exchanges(first: 500) { totalCount nodes { providerCountries { code } receiverCountries { code } } } }`, nil, &data)
	has := func(list countries, code string) bool {
		return slices.ContainsFunc(list, func(c struct{ Code string }) bool { return c.Code == code })
	}
	to, from := map[string]int{}, map[string]int{}
	for _, e := range data.Exchanges.Nodes {
		for _, c := range e.ReceiverCountries {
			if c.Code != "CN" && has(e.ProviderCountries, "CN") {
				to[c.Code]++
			}
		}
		for _, c := range e.ProviderCountries {
			if c.Code != "CN" && has(e.ReceiverCountries, "CN") {
				from[c.Code]++
			}
		}
	}
	return []string{fmt.Sprintf("China provides to %d countries abroad, first Indonesia with %d of %d exchanges", len(to), to["ID"], data.Exchanges.TotalCount), fmt.Sprintf("%d provide to it", len(from))}
}

func journeyChinese(t *testing.T, p *harness.Program, b *tab) []string {
	b.find("清华")
	var data struct {
		Institution struct {
			Memberships struct{ TotalCount int }
			Alliances   struct{ TotalCount int }
		}
	}
	p.Ask(t, `{ institution(id: "institution/tsinghua-university") { memberships(first: 0) { totalCount } alliances(first: 0) { totalCount } } }`, nil, &data)
	roles := b.list(`[String(document.querySelectorAll('#alliances [data-role], #alliances .src').length)]`)
	if len(roles) == 0 {
		t.Error("no role shows")
	}
	return []string{"清华大学", fmt.Sprintf("加入 %d 个联盟", data.Institution.Alliances.TotalCount), "世界数字教育联盟"}
}
