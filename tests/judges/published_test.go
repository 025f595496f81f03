// Published networks, asked by GraphQL, and their printed figures: testdata/README.md says where they are printed.

package judges_test

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// table reads a table of testdata: its rows without the heading.
func table(t *testing.T, name string, columns ...string) [][]string {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 2 || !slices.Equal(rows[0], columns) {
		t.Fatalf("%s has %d rows under %q, and this test needs %q", name, len(rows), rows[0], columns)
	}
	return rows[1:]
}

// key makes ids of names.
func key(name string) string { return strings.ReplaceAll(strings.ToLower(name), " ", "-") }

// affiliated is a world where the persons of pairs are institutions and what they belong to alliances.
func affiliated(t *testing.T, pairs [][]string) *world {
	t.Helper()
	var entities, memberships []string
	for _, pair := range pairs {
		person, body := key(pair[0]), key(pair[1])
		entities = append(entities, fmt.Sprintf("institution %s: name=%s", person, pair[0]), fmt.Sprintf("alliance %s: name=%s", body, pair[1]))
		memberships = append(memberships, fmt.Sprintf("membership: institution=%s, alliance=%s", person, body))
	}
	slices.Sort(entities)
	lines := append(slices.Compact(entities), memberships...)
	return ofText(t, strings.Join(lines, "\n"))
}

// tied is a world where two institutions are in an alliance of their own for each pair: their network of co-members has the ties of
// the pairs, of weight 1.
func tied(t *testing.T, pairs [][]string) *world {
	t.Helper()
	var both [][]string
	for _, pair := range pairs {
		body := "Tie of " + pair[0] + " and " + pair[1]
		both = append(both, []string{pair[0], body}, []string{pair[1], body})
	}
	return affiliated(t, both)
}

// nodesByName asks for fields of all nodes of a network.
func (w *world) nodesByName(t *testing.T, of map[string]any, fields string) map[string]map[string]any {
	t.Helper()
	answer, err := whole(of).ask(w, fmt.Sprintf("nodes(first: %d) { nodes { entity { id name } %s } }", maxPage, fields))
	if err != nil {
		t.Fatal(err)
	}
	by := map[string]map[string]any{}
	for _, node := range list(answer, "nodes", "nodes") {
		by[below(node, "entity", "name").(string)] = node.(map[string]any)
	}
	return by
}

// printed compares a value with one that is printed, to the decimals that are.
func printed(t *testing.T, what string, value float64, text string) {
	t.Helper()
	is, err := strconv.ParseFloat(text, 64)
	_, decimals, ok := strings.Cut(text, ".")
	if err != nil || !ok {
		t.Fatalf("%s is printed as %q, which is no number with decimals", what, text)
	}
	if half := 0.5 * math.Pow10(-len(decimals)); math.Abs(value-is) > half*(1+1e-9) {
		t.Errorf("%s is %v, and printed as %s", what, value, text)
	}
}

// side is one of the two sides of a network of affiliations, as a node sees it: how many there are on its own and on the other.
type side struct{ own, other float64 }

// degree, betweenness and closeness are of two modes as Borgatti and Halgin have them: divided by the largest value that is possible
// between two sides, instead of the largest one among n nodes, by which GraphQL divides.
func (s side) degree(ties float64) float64 { return ties / s.other }

func (s side) betweenness(value float64) float64 {
	n := s.own + s.other
	pairs := value * (n - 1) * (n - 2) / 2
	m := s.other
	each := math.Floor((s.own - 1) / m) // nodes of its own side at each of the other, in the network where one lies between most
	rest := s.own - 1 - m*each
	most := (m*m*(each+1)*(each+1) + m*(each+1)*(2*rest-each-1) - rest*(2*each-rest+3)) / 2
	return pairs / most
}

func (s side) closeness(value float64) float64 {
	return value * (s.other + 2*(s.own-1)) / (s.own + s.other - 1)
}

func TestSouthernWomen(t *testing.T) {
	w := affiliated(t, table(t, "davis-southern-women.csv", "woman", "event"))
	nodes := w.nodesByName(t, map[string]any{"kind": "AFFILIATION"}, "degree betweenness closeness")
	const women, events = 18, 14
	sides := map[string]side{"woman": {women, events}, "event": {events, women}}
	rows := table(t, "davis-published-centrality.csv", "node", "kind", "degree", "betweenness", "closeness")
	if len(rows) != women+events || len(nodes) != women+events {
		t.Fatalf("figures of %d nodes are printed, and the network has %d", len(rows), len(nodes))
	}
	for _, row := range rows {
		s, node := sides[row[1]], nodes[row[0]]
		if node == nil || s.own == 0 {
			t.Fatalf("%s, a %s, is no node", row[0], row[1])
		}
		printed(t, "degree of "+row[0], s.degree(node["degree"].(float64)), row[2])
		printed(t, "betweenness of "+row[0], s.betweenness(node["betweenness"].(float64)), row[3])
		printed(t, "closeness of "+row[0], s.closeness(node["closeness"].(float64)), row[4])
	}
}

func TestFlorentineFamilies(t *testing.T) {
	w := tied(t, table(t, "florentine-families.csv", "family", "family2"))
	nodes := w.nodesByName(t, map[string]any{"kind": "CO_MEMBERSHIP"}, "degree betweenness closeness")
	rows := table(t, "florentine-published-centrality.csv", "node", "degree", "betweenness", "closeness")
	const families = 15
	if len(rows) != families || len(nodes) != families {
		t.Fatalf("figures of %d nodes are printed, and the network has %d", len(rows), len(nodes))
	}
	for _, row := range rows {
		node := nodes[row[0]]
		if node == nil {
			t.Fatalf("%s is no node", row[0])
		}
		printed(t, "degree of "+row[0], node["degree"].(float64)/(families-1), row[1])
		printed(t, "betweenness of "+row[0], node["betweenness"].(float64), row[2])
		printed(t, "closeness of "+row[0], node["closeness"].(float64), row[3])
	}
}

// karateGroups is the division of the karate club that no other surpasses in modularity: the group of each member from 1 to 34, as
// printed.
const karateGroups = "1 1 1 1 2 2 2 1 3 3 2 1 1 1 3 3 2 1 3 1 3 1 3 4 4 4 3 4 4 3 3 4 3 3"

// modularity is that of a division without weights (Newman and Girvan 2004): of each group the part of all ties that are within it,
// less what the degrees of its members would have by chance.
func modularity(ties [][]string, group map[string]string) float64 {
	within, ends := map[string]float64{}, map[string]float64{}
	for _, tie := range ties {
		a, b := group[tie[0]], group[tie[1]]
		ends[a]++
		ends[b]++
		if a == b {
			within[a]++
		}
	}
	all, sum := float64(len(ties)), 0.0
	for _, name := range sorted(ends) {
		chance := ends[name] / (2 * all)
		sum += within[name]/all - chance*chance
	}
	return sum
}

func TestKarateClub(t *testing.T) {
	ties := table(t, "karate-club.csv", "member", "member2")
	printed := map[string]string{}
	for i, group := range strings.Fields(karateGroups) {
		printed[strconv.Itoa(i+1)] = group
	}
	best := modularity(ties, printed)
	w, of := tied(t, ties), map[string]any{"kind": "CO_MEMBERSHIP"}
	for _, method := range []string{"LEIDEN", "LOUVAIN"} {
		by := communitiesBy{method: method, resolution: 1, seed: 1}
		answer, err := whole(of).ask(w, "nodeCount tieCount "+by.field()+" { modularity }")
		if err != nil {
			t.Fatal(err)
		}
		if members, ties := below(answer, "nodeCount"), below(answer, "tieCount"); members != 34. || ties != 78. {
			t.Fatalf("the club has %v members and %v ties, not 34 and 78", members, ties)
		}
		if found := below(answer, "communities", "modularity").(float64); !near(found, best) {
			t.Errorf("by %s modularity is %v, and the best is %v", method, found, best)
		}
		groups, numbers := map[string]any{}, map[any]string{} // the community of each printed group, and the group of each community
		for member, node := range w.nodesByName(t, of, "community"+by.args()) {
			group, number := printed[member], node["community"]
			if other, ok := groups[group]; ok && other != number {
				t.Errorf("by %s member %s of group %s is in community %v, and others of the group in %v", method, member, group, number, other)
			}
			if other, ok := numbers[number]; ok && other != group {
				t.Errorf("by %s member %s of group %s is in community %v, with members of group %s", method, member, group, number, other)
			}
			groups[group], numbers[number] = number, group
		}
	}
}
