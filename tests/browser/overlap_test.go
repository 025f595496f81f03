// Who is in several alliances, in the explorer: the overlap of two in Europe by three things chosen, columns by keyboard, and the same as
// GraphQL says.

package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

const overlapQuestion = `query Overlap($of: [ID!]!, $institutions: InstitutionFilter) {
  intersections(alliances: $of, institutions: $institutions) { count alliances { id } institutions(first: 500) { nodes { name } } }
}`

// overlap is the answer to overlapQuestion.
type overlap struct {
	Intersections []struct {
		Count        int
		Alliances    []struct{ ID string }
		Institutions struct{ Nodes []struct{ Name string } }
	}
}

func TestAlliancesOverlap(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/overlap?lang=en", wide)
	usual := b.list(`[...document.querySelectorAll('.upset a[aria-label]')].map((a) => a.getAttribute('aria-label'))`)
	var said overlap
	p.Ask(t, overlapQuestion, map[string]any{"of": []string{"alliance/coursera-partnership", "alliance/edx-consortium", "alliance/gma", "alliance/aua", "alliance/universitas-21"}}, &said)
	var counts, drawn []string
	for _, x := range said.Intersections {
		counts = append(counts, fmt.Sprint(len(x.Alliances), " of ", x.Count))
	}
	for _, label := range usual {
		names, count, _ := strings.Cut(label, ": ")
		drawn = append(drawn, fmt.Sprint(len(strings.Split(names, " + ")), " of ", count))
	}
	slices.Sort(counts)
	slices.Sort(drawn)
	if !slices.Equal(counts, drawn) {
		t.Errorf("columns are %q, and GraphQL says %q", drawn, counts)
	}

	// One column is chosen by keyboard, its alliances are compared alone, and in Europe.
	b.do(chromedp.Focus(chromedp.CSS(`.upset a[aria-label="Coursera + edX + GMA: ` + countOf(t, said, 3, "coursera-partnership", "edx-consortium", "gma") + `"]`)))
	b.do(chromedp.KeyEvent("\r"))
	b.text(`new URLSearchParams(location.search).get('sel') === '11100' ? 'chosen' : ''`)
	b.reads("In Coursera, edX and GMA, not in the other two")
	b.visit(p, "/overlap?lang=en")
	b.follow("Compare these alone")
	b.text(`new URLSearchParams(location.search).get('of') === 'coursera-partnership,edx-consortium' ? 'both' : ''`)
	both := []string{"alliance/coursera-partnership", "alliance/edx-consortium"}
	for _, region := range []string{"", "Europe"} {
		variables := map[string]any{"of": both}
		if region != "" {
			variables["institutions"] = map[string]any{"country": map[string]any{"region": map[string]any{"in": []string{region}}}}
			b.do(chromedp.Focus(chromedp.CSS(".overlap-controls select")), chromedp.KeyEvent("E"))
			b.text(`new URLSearchParams(location.search).get('region') === 'europe' ? 'Europe' : ''`)
		}
		var said overlap
		p.Ask(t, overlapQuestion, variables, &said)
		for _, x := range said.Intersections {
			if len(x.Alliances) < 2 {
				continue
			}
			b.reads(fmt.Sprintf("%d are in both", x.Count))
			if x.Count > 12 {
				b.follow(fmt.Sprintf("All %d", x.Count))
			}
			for _, i := range x.Institutions.Nodes {
				b.reads(i.Name)
			}
		}
	}
	b.visit(p, "/overlap?of=-&lang=en")
	b.reads("Choose two alliances or more.")
	b.visit(p, "/overlap?of=gma,nobody&lang=en")
	b.reads("There is no alliance nobody here.")
	b.quiet(p)
}

// countOf is the number of institutions in exactly these alliances.
func countOf(t *testing.T, said overlap, degree int, keys ...string) string {
	t.Helper()
	for _, x := range said.Intersections {
		if len(x.Alliances) == degree && !slices.ContainsFunc(x.Alliances, func(a struct{ ID string }) bool { return !slices.Contains(keys, strings.TrimPrefix(a.ID, "alliance/")) }) {
			return fmt.Sprint(x.Count)
		}
	}
	t.Fatalf("no institution is in exactly %q", keys)
	return ""
}
