// What a page shows is what GraphQL says: random entities of all kinds, and networks of all kinds.

package browser

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

const sameQuestion = `query Same($id: ID!) {
  node(id: $id) {
    ... on Institution { name memberships(first: 100) { nodes { alliance { name } } } exchangesOut(first: 20) { nodes { name } } exchangesIn(first: 20) { nodes { name } } people(first: 30) { nodes { person { name } } } events(first: 20) { nodes { name } } coursesNamed: courses(first: 0) { totalCount } }
    ... on Alliance { name memberships(first: 200) { nodes { institution { name } } } events(first: 30) { nodes { name } } coverage { named } }
    ... on Country { name institutions(first: 50, orderBy: { by: MEMBERSHIPS, direction: DESC }) { nodes { name } } }
    ... on Course { name provider { name } platform { name } }
    ... on Exchange { name providers(first: 12) { nodes { name } } receivers(first: 12) { nodes { name } } courses(first: 20) { nodes { name } } }
    ... on Event { name hosts(first: 20) { nodes { ... on Entity { name } } } }
    ... on Person { name positions(first: 30) { nodes { role organization { ... on Entity { name } } } } }
  }
}`

// textsIn are the texts of an answer, at any depth, and its numbers.
func textsIn(value any, into []string) []string {
	switch v := value.(type) {
	case string:
		into = append(into, v)
	case float64:
		if v > 0 {
			into = append(into, strconv.FormatFloat(v, 'f', -1, 64))
		}
	case []any:
		for _, inner := range v {
			into = textsIn(inner, into)
		}
	case map[string]any:
		for _, inner := range v {
			into = textsIn(inner, into)
		}
	}
	return into
}

func TestPagesShowWhatGraphQLSays(t *testing.T) {
	testflags.OnlyLong(t, "a minute of pages, of which the journeys open one of each kind; the gate opens the others")
	p := harness.Serve(t)
	b := explorer(t, p, "/", wide)
	tables := harness.Tables(t, "data")
	compared, perKind := 0, 12
	if testflags.All() {
		perKind = 29 // of seven kinds: more than 200
	}
	for _, k := range []struct{ table, folder, kind string }{
		{"institutions", "institutions", "institution"}, {"alliances", "alliances", "alliance"}, {"countries", "countries", "country"}, {"courses", "courses", "course"},
		{"exchanges", "exchanges", "exchange"}, {"events", "events", "event"}, {"people", "people", "person"},
	} {
		rows := tables[k.table][1:]
		for range perKind {
			key := rows[rand.IntN(len(rows))]["id"]
			var data struct{ Node any }
			p.Ask(t, sameQuestion, map[string]any{"id": k.kind + "/" + key}, &data)
			b.turn("/" + k.folder + "/" + key)
			shown := strings.ToLower(b.words())
			for _, text := range textsIn(data.Node, nil) {
				compared++
				if !strings.Contains(shown, strings.ToLower(strings.Join(strings.Fields(text), " "))) {
					t.Errorf("/%s/%s does not show %q", k.folder, key, text)
				}
			}
		}
	}
	t.Log(fmt.Sprint(compared, " texts and numbers compared"))
	b.quiet(p)
}

func TestNetworksShowWhatGraphQLSays(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	all := [][2]string{}
	for _, kind := range []string{"CO_MEMBERSHIP", "AFFILIATION", "ALLIANCE_OVERLAP", "COUNTRY_CO_MEMBERSHIP", "EXCHANGE", "COUNTRY_EXCHANGE", "COURSE_OFFERING"} {
		word := strings.ToLower(strings.ReplaceAll(kind, "_", "-"))
		for _, least := range []int{1, 2, 3} {
			if least == 1 && kind == "CO_MEMBERSHIP" {
				continue
			}
			all = append(all, [2]string{"/networks?view=table&kind=" + word + "&min=" + strconv.Itoa(least), fmt.Sprintf(`kind: %s, minWeight: %d`, kind, least)})
		}
	}
	for i, pair := range all {
		if !testflags.Long() && i%6 > 0 {
			continue
		}
		var data struct {
			Network struct {
				NodeCount, TieCount int
				Density             *float64
				Nodes               struct {
					Nodes []struct {
						Degree      int
						Betweenness float64
						Entity      struct{ Name string }
					}
				}
			}
		}
		p.Ask(t, `{ network(of: {`+pair[1]+`}) { nodeCount tieCount density nodes(first: 12, orderBy: { by: BETWEENNESS, direction: DESC }) { nodes { degree betweenness entity { name } } } } }`, nil, &data)
		b.turn(pair[0])
		if data.Network.NodeCount == 0 {
			b.reads("Nothing matches")
			continue
		}
		b.reads("Nodes "+number(data.Network.NodeCount), "Ties "+number(data.Network.TieCount))
		for _, node := range data.Network.Nodes.Nodes {
			row := b.list(fmt.Sprintf(`[...document.querySelectorAll('.framed tbody tr')].filter((r) => r.cells[0].textContent.trim() === %q).map((r) => r.cells[2].textContent + ' ' + r.cells[4].textContent)`, node.Entity.Name))
			want := fmt.Sprintf("%d %.3f", node.Degree, node.Betweenness)
			if len(row) == 0 || !slices.Contains(row, want) {
				t.Errorf("%s: %s is %q, want %s", pair[0], node.Entity.Name, row, want)
			}
		}
	}
	b.quiet(p)
}

// number is a whole number as the page writes it in English.
func number(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}
