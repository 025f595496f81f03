// How two are connected, in the explorer: from the page of one to the answer by a click and a name, by keyboard alone, and the same as
// GraphQL says for pairs drawn by lot.

package browser

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

const pathsQuestion = `query Paths($from: ID!, $to: ID!) {
  network(of: { kind: ATLAS }) { paths(from: $from, to: $to, first: 500) { shortest paths { length nodes { id name } } } }
  alone: network(of: { kind: AFFILIATION }) { paths(from: $from, to: $to, first: 0, maxLength: 12) { shortest } }
}`

// connection is the answer to pathsQuestion.
type connection struct {
	Network struct {
		Paths struct {
			Shortest *int
			Paths    []struct {
				Length int
				Nodes  []struct{ ID, Name string }
			}
		}
	}
	Alone struct{ Paths struct{ Shortest *int } }
}

// counted is a number with its word.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", many)
}

// says is what the page must say of a connection.
func (c connection) says() []string {
	if c.Network.Paths.Shortest == nil {
		return []string{"None within 6 steps."}
	}
	shortest, ways := *c.Network.Paths.Shortest, 0
	for _, p := range c.Network.Paths.Paths {
		if p.Length == shortest {
			ways++
		}
	}
	number := counted(ways, "way", "ways")
	if ways == 500 {
		number = "more than " + number
	}
	texts := []string{fmt.Sprintf("They are %s apart, in %s", counted(shortest, "step", "steps"), number)}
	if k := c.Alone.Paths.Shortest; k != nil {
		texts = append(texts, fmt.Sprintf("Through alliances alone it takes %d.", *k))
	} else {
		texts = append(texts, "Through alliances alone there is no way.")
	}
	return texts
}

func TestTwoAreConnected(t *testing.T) {
	p := harness.Serve(t)
	const from, to = "institution/politecnico-di-milano", "institution/universitas-terbuka"
	var said connection
	p.Ask(t, pathsQuestion, map[string]any{"from": from, "to": to}, &said)
	b := explorer(t, p, "/"+strings.Replace(from, "institution/", "institutions/", 1)+"?lang=en", wide)
	b.follow("Connect to…")
	b.text(`document.activeElement.id === 'path-to' ? 'there' : ''`)
	b.do(chromedp.KeyEvent("universitas terbuka"))
	b.text(`document.querySelector('.hits:not([hidden]) [role="option"]')?.textContent ?? ''`)
	b.do(chromedp.KeyEvent("\r"))
	b.reads(said.says()...)
	if address := b.address(); address != "/paths?from="+from+"&to="+to+"&lang=en" {
		t.Errorf("the address is %s", address)
	}
	// The ways, and what each of their steps rests on.
	first := said.Network.Paths.Paths[:min(5, len(said.Network.Paths.Paths))]
	shown := b.list(`[...document.querySelectorAll('.ways > li')].map((li) => [...li.querySelectorAll('.thing')].map((e) => e.innerText.trim()).join(' > '))`)
	for i, way := range first {
		var names []string
		for _, n := range way.Nodes {
			names = append(names, n.Name)
		}
		if line := strings.Join(names, " > "); i >= len(shown) || shown[i] != line {
			t.Errorf("way %d is %q, and GraphQL says %q", i+1, shown, line)
		}
	}
	if bare := b.list(`[...document.querySelectorAll('.ways .step > div')].filter((e) => !e.querySelector('.src')).map((e) => e.innerText)`); len(bare) > 0 {
		t.Errorf("steps without a source: %q", bare)
	}
	b.reads("made the difference", "3 steps, since Feb 2022", "See it as of Jan 2022")
	// The picture is one stop of the keyboard; arrows go from thing to thing.
	b.do(chromedp.Focus(chromedp.CSS(`.ways-picture a[tabindex="0"]`)))
	before := b.text(`document.activeElement.getAttribute('href')`)
	b.do(chromedp.KeyEvent("\u0303")) // arrow right
	if after := b.text(`document.activeElement.getAttribute('href')`); after == before {
		t.Errorf("the arrow stays at %s", after)
	}
	b.visit(p, "/paths?from="+from+"&to="+to+"&through=exchanges")
	b.reads("None within 6 steps.", "Ways lead from who provides to who takes up.")
	b.visit(p, "/paths?from=institution/nobody&to="+to)
	b.reads("There is no institution/nobody here.")
	b.quiet(p)
}

func TestPathsShowWhatGraphQLSays(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/paths?lang=en", wide)
	rows := harness.Tables(t, "data")["institutions"][1:]
	for range testflags.Times(2, 10) {
		from, to := "institution/"+rows[rand.IntN(len(rows))]["id"], "institution/"+rows[rand.IntN(len(rows))]["id"]
		if from == to {
			continue
		}
		var said connection
		p.Ask(t, pathsQuestion, map[string]any{"from": from, "to": to}, &said)
		if said.Network.Paths.Shortest == nil {
			continue // why there is none depends on the two: the other test has such pairs
		}
		b.turn("/paths?from=" + from + "&to=" + to + "&lang=en")
		b.reads(said.says()...)
	}
	b.quiet(p)
}
