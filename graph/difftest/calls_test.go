// What an operation costs the store: one call for each relationship field of a level, however many rows the level has.

package difftest_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/store/storetest"
)

// callLog are the calls of the readers of a store, as a remote one would see them.
type callLog struct {
	mu    sync.Mutex
	lines []string
}

// note writes down a call that is one of a reader: with the kinds that Nodes is asked for, which tell relationships to one apart, and
// with the grouping of GroupBy.
func (l *callLog) note(c storetest.Call) {
	if !c.OfReader() {
		return
	}
	line := c.String()
	switch c.Verb {
	case "Nodes":
		var kinds []string
		for _, id := range c.IDs {
			kinds = append(kinds, strings.ToLower(string(id.Kind())))
		}
		slices.Sort(kinds)
		line += " " + strings.Join(slices.Compact(kinds), " ")
	case "GroupBy":
		line += " by " + c.By.Word
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, line)
}

// take are the calls since the last time, sorted: those of one level come in any order.
func (l *callLog) take() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	lines := l.lines
	l.lines = nil
	slices.Sort(lines)
	return lines
}

// meshed is a world of 5 countries with 5 institutions each, all of them members of 5 alliances, with 4 courses each, and 10
// exchanges with 10 of the courses each.
func meshed(t testing.TB) []atlas.Node {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	const size = 5
	for c := range size {
		code := "A" + string(rune('A'+c))
		line("country %s: name=Country %d, region=Asia", code, c)
		line("alliance a%d: name=Alliance %d, seatCountry=%s", c, c, code)
	}
	courses := 0
	for c := range size {
		for i := range size {
			key := fmt.Sprintf("i%d%d", c, i)
			line("institution %s: name=University %s, country=A%c", key, key, 'A'+c)
			for a := range size {
				line("membership: alliance=a%d, institution=%s", a, key)
			}
			for range 4 {
				line("course c%d: name=Course %d, provider=%s", courses, courses, key)
				courses++
			}
		}
	}
	for x := range 10 {
		line("exchange x%d: name=Exchange %d, alliance=a%d", x, x, x%size)
		line("exchange-party: exchange=x%d, side=provider, institution=i0%d", x, x%size)
		for c := range 10 {
			line("exchange-course: exchange=x%d, course=c%d", x, 10*c+x)
		}
	}
	for _, subject := range []string{"country/AA", "institution/i00", "alliance/a0"} {
		for n := range 3 {
			line("figure: subject=%s, measure=members, value=%d", subject, n+1)
		}
	}
	return storetest.World(t, b.String())
}

// costs are questions about the meshed world, and what each of them costs.
var costs = []struct {
	name    string
	query   string
	objects int      // that the answer has at least
	levels  []int    // how many calls each level makes
	calls   []string // all of them, sorted
}{
	{
		name: "five relationships below each other, through nodes",
		query: `{ countries(first: 5) { nodes { institutions(first: 5) { nodes { memberships(first: 5) { nodes { alliance {
			members(first: 3) { nodes { courses(first: 3) { nodes { id } } } } } } } } } } } }`,
		objects: 1500,
		levels:  []int{1, 1, 1, 1, 1, 1},
		calls: []string{"Expand Alliance.members", "Expand Country.institutions", "Expand Institution.courses", "Expand Institution.memberships",
			"Expand Query.countries", "Nodes alliance"},
	},
	{
		name: "five relationships below each other, through edges",
		query: `{ countries(first: 5) { edges { node { institutions(first: 5) { edges { node { memberships(first: 5) { edges { node { alliance {
			members(first: 3) { edges { cursor node { courses(first: 3) { totalCount } } } } } } } } } } } } } } }`,
		objects: 1000,
		levels:  []int{1, 1, 1, 1, 1, 1},
		calls: []string{"Expand Alliance.members", "Expand Country.institutions", "Expand Institution.courses", "Expand Institution.memberships",
			"Expand Query.countries", "Nodes alliance"},
	},
	{
		name:    "five relationships below each other, to one row each",
		query:   `{ memberships(first: 200) { nodes { institution { country { alliances(first: 1) { nodes { seat { code } } } } } } } }`,
		objects: 600,
		levels:  []int{1, 1, 1, 1, 1},
		calls:   []string{"Expand Country.alliances", "Expand Query.memberships", "Nodes country", "Nodes country", "Nodes institution"},
	},
	{
		name:    "two relationships of one level, and one below each",
		query:   `{ memberships(first: 200) { nodes { institution { country { id } } alliance { seat { id } } } } }`,
		objects: 600,
		levels:  []int{1, 2, 2},
		calls:   []string{"Expand Query.memberships", "Nodes alliance", "Nodes country", "Nodes country", "Nodes institution"},
	},
	{
		name:    "one relationship by two windows",
		query:   `{ alliances { nodes { few: members(first: 1) { nodes { id } } many: members(first: 20) { nodes { id } } } } }`,
		objects: 100,
		levels:  []int{1, 2},
		calls:   []string{"Expand Alliance.members", "Expand Alliance.members", "Expand Query.alliances"},
	},
	{
		name: "one relationship by fragments that are merged",
		query: `{ alliances { nodes { ...A members(first: 2) { nodes { name } } ... on Node { ... on Alliance { members(first: 2) { totalCount } } } } } }
			fragment A on Alliance { members(first: 2) { nodes { country { code } } pageInfo { hasNextPage } } }`,
		objects: 20,
		levels:  []int{1, 1, 1},
		calls:   []string{"Expand Alliance.members", "Expand Query.alliances", "Nodes country"},
	},
	{
		name: "behind an interface, once for each type",
		query: `{ nodes(ids: ["country/AA", "institution/i00", "alliance/a0", "country/AB", "institution/i01", "course/c0"]) { id
			... on Entity { figures { nodes { value subject { name } } } sources { id } } } }`,
		objects: 20,
		levels:  []int{1, 8, 3},
		calls: []string{"Expand Alliance.figures", "Expand Country.figures", "Expand Course.figures", "Expand Institution.figures",
			"Nodes alliance", "Nodes alliance country course institution", "Nodes country", "Nodes institution",
			"Nodes source", "Nodes source", "Nodes source", "Nodes source"},
	},
	{
		name:    "groups of many connections",
		query:   `{ countries { nodes { institutions { totalCount groups(by: KIND) { key count } } } } }`,
		objects: 15,
		levels:  []int{1, 1, 1},
		calls:   []string{"Expand Country.institutions", "Expand Query.countries", "GroupBy Country.institutions by KIND"},
	},
	{
		name:    "groups of two kinds",
		query:   `{ countries { nodes { institutions { a: groups(by: KIND) { key count } b: groups(by: COUNTRY) { key count } c: groups(by: KIND) { count } } } } }`,
		objects: 20,
		levels:  []int{1, 2},
		calls:   []string{"Expand Query.countries", "GroupBy Country.institutions by COUNTRY", "GroupBy Country.institutions by KIND"},
	},
	{
		name:    "several root fields",
		query:   `{ a: institution(id: "i00") { country { id } } b: institution(id: "i01") { country { id } } search(text: "University") { nodes { sources { id } } } dataset { counts { count } } }`,
		objects: 20,
		levels:  []int{3, 4},
		calls: []string{"GroupBy Dataset.counts by KIND",
			"Nodes country", "Nodes country", "Nodes institution", "Nodes institution", "Nodes source", "Search"},
	},
	{
		name:    "nothing below rows that are not there",
		query:   `{ people { nodes { positions { nodes { institution { id } } } } } course(id: "nothing") { provider { id } } }`,
		objects: 1,
		levels:  []int{2},
		calls:   []string{"Expand Query.people", "Nodes course"},
	},
	{
		name:    "nothing for what rows hold themselves",
		query:   `{ institutions(first: 25) { nodes { __typename id names { text } kind trust } pageInfo { endCursor } totalCount } }`,
		objects: 50,
		levels:  []int{1},
		calls:   []string{"Expand Query.institutions"},
	},
}

func TestOneCallForEachRelationshipOfALevel(t *testing.T) {
	var log callLog
	store := &storetest.Spy{Store: mustOpen(t, meshed(t)), Before: func(_ context.Context, c storetest.Call) error {
		log.note(c)
		return nil
	}}
	h := mustHandler(store, graph.Options{Executor: graph.LevelExecutor})
	for _, c := range costs {
		t.Run(c.name, func(t *testing.T) {
			log.take()
			got := ask(h, asking{query: c.query, variables: "{}"})
			calls := log.take()
			if len(got.errors) > 0 {
				t.Fatal(got)
			}
			if objects, _ := measure(got.data); objects < c.objects {
				t.Errorf("the answer has %d objects, which shows less than %d would", objects, c.objects)
			}
			if !slices.Equal(calls, c.calls) {
				t.Errorf("the store is asked\n%s\nand\n%s\nwould do", strings.Join(calls, "\n"), strings.Join(c.calls, "\n"))
			}
		})
	}
}
