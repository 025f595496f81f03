// The groups of every connection of every node, against the rows that it has by the tables: each grouping puts every row somewhere.

package tests

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// byKey are groups in the order of their keys, the empty one last.
func byKey(groups []group, desc bool) []group {
	sorted := slices.Clone(groups)
	slices.SortFunc(sorted, func(a, b group) int {
		if a.Key == "" || b.Key == "" {
			return cmp.Compare(b.Key, a.Key)
		}
		if desc {
			return strings.Compare(b.Key, a.Key)
		}
		return strings.Compare(a.Key, b.Key)
	})
	return sorted
}

// cutTo is how many groups are asked for where they are cut.
const cutTo = 2

// parentsTogether is how many connections one operation counts: with three lists for each of nine groupings they count as
// far fewer objects than are promised.
const parentsTogether = 40

// selection asks a connection for its groups by every word: all of them, the first ones, and in the order of keys, up and down by turns.
func selection(groupings []grouping) string {
	var b strings.Builder
	b.WriteString("totalCount")
	for i, g := range groupings {
		direction := "ASC"
		if i%2 == 1 {
			direction = "DESC"
		}
		fmt.Fprintf(&b, " all%d: groups(by: %s) { key count node { id } } cut%d: groups(by: %[2]s, first: %[4]d) { key count node { id } }"+
			" keys%[1]d: groups(by: %[2]s, orderBy: {by: KEY, direction: %[5]s}) { key count node { id } }", i, g.word, i, cutTo, direction)
	}
	return b.String()
}

// grouped is a connection as it answers selection.
type grouped struct {
	total int
	lists map[string][]group
}

func (c *grouped) UnmarshalJSON(raw []byte) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	c.lists = map[string][]group{}
	for name, value := range fields {
		if name == "totalCount" {
			if err := json.Unmarshal(value, &c.total); err != nil {
				return err
			}
			continue
		}
		var groups []group
		if err := json.Unmarshal(value, &groups); err != nil {
			return err
		}
		c.lists[name] = groups
	}
	return nil
}

// groupedOf asks for the groups of one connection of many nodes, or of Query. date is that of the answer, "" for none.
func groupedOf(t *testing.T, p *harness.Program, c connection, ids []string, asked, date string) []grouped {
	t.Helper()
	at := ""
	if date != "" {
		at = fmt.Sprintf("query Then @asOf(date: %q) ", date)
	}
	if c.typ == "Query" {
		var data struct{ Of grouped }
		p.Ask(t, fmt.Sprintf("%s{ of: %s { %s } }", at, c.field, asked), nil, &data)
		return []grouped{data.Of}
	}
	list, err := json.Marshal(ids)
	if err != nil {
		t.Fatal(err)
	}
	var data struct{ Nodes []*struct{ Of grouped } }
	p.Ask(t, fmt.Sprintf("%s{ nodes(ids: %s) { ... on %s { of: %s { %s } } } }", at, list, c.typ, c.field, asked), nil, &data)
	all := make([]grouped, len(ids))
	for i, n := range data.Nodes {
		if n != nil { // a node that does not show on the date has no groups
			all[i] = n.Of
		}
	}
	return all
}

// addUp says what is wrong with the counts of groups: those of a grouping in which a row is in one group add up to the rows of the
// connection; of another grouping no count is above that, and together they are as many at least.
func addUp(g grouping, groups []group, total int) string {
	sum := 0
	for i, one := range groups {
		sum += one.Count
		switch {
		case one.Count < 1 || one.Count > total:
			return fmt.Sprintf("%v counts more rows than there are, which is %d", one, total)
		case slices.ContainsFunc(groups[:i], func(other group) bool { return other.Key == one.Key }):
			return fmt.Sprintf("the key %q is there twice", one.Key)
		}
	}
	if sum == total || g.toMany() && sum > total {
		return ""
	}
	return fmt.Sprintf("the counts add up to %d, and there are %d rows: %v", sum, total, groups)
}

// Every connection of every node and of Query is counted by every word of its group enum. The groups are those that follow from the
// tables, with their nodes, in each order, whole and cut.
func TestEveryConnectionIsGrouped(t *testing.T) {
	p := harness.Serve(t)
	tables := harness.Tables(t, "data")
	d, expected, s := datasetOf(tables), expectedRows(tables), introspect(t, p)
	asked, wrong := 0, 0
	all := allGroupings(t, s)
	for _, c := range connections(s) {
		groupings := all[strings.TrimSuffix(c.gives, "Connection")+"Group"]
		rows := expected[c.name()]
		for ids := range slices.Chunk(slices.Sorted(maps.Keys(rows)), parentsTogether) {
			for i, of := range groupedOf(t, p, c, ids, selection(groupings), "") {
				if of.total != len(rows[ids[i]]) {
					t.Fatalf("%s of %q has %d rows, not %d", c.name(), ids[i], of.total, len(rows[ids[i]]))
				}
				for j, g := range groupings {
					want := d.groupsOf(g, rows[ids[i]])
					for name, want := range map[string][]group{
						"all": want, "cut": want[:min(cutTo, len(want))], "keys": byKey(want, j%2 == 1),
					} {
						asked++
						if got := of.lists[fmt.Sprint(name, j)]; fmt.Sprint(got) != fmt.Sprint(want) {
							wrong++
							t.Errorf("%s of %q by %s (%s) has the groups\n %v, not\n %v", c.name(), ids[i], g.word, name, got, want)
						}
					}
					if problem := addUp(g, of.lists[fmt.Sprint("all", j)], of.total); problem != "" {
						wrong++
						t.Errorf("%s of %q by %s: %s", c.name(), ids[i], g.word, problem)
					}
				}
				if wrong > 20 {
					t.FailNow()
				}
			}
		}
	}
	t.Logf("%d lists of groups", asked)
}

// On a date, where rows and what they name may not show, the counts of every connection add up too.
func TestGroupsAddUpOnADate(t *testing.T) {
	const date = "2014"
	p := harness.Serve(t)
	expected, s := expectedRows(harness.Tables(t, "data")), introspect(t, p)
	unknown := 0
	all := allGroupings(t, s)
	for _, c := range connections(s) {
		groupings := all[strings.TrimSuffix(c.gives, "Connection")+"Group"]
		for ids := range slices.Chunk(slices.Sorted(maps.Keys(expected[c.name()])), parentsTogether) {
			for i, of := range groupedOf(t, p, c, ids, selection(groupings), date) {
				for j, g := range groupings {
					groups := of.lists[fmt.Sprint("all", j)]
					if problem := addUp(g, groups, of.total); problem != "" {
						t.Fatalf("%s of %q by %s: %s", c.name(), ids[i], g.word, problem)
					}
					if slices.ContainsFunc(groups, func(one group) bool { return one.Key == "" }) {
						unknown++
					}
				}
			}
		}
	}
	if unknown == 0 {
		t.Errorf("no connection has rows without a group in %s; choose another year", date)
	}
}

// Groups of hits and of the institutions of an intersection add up as those of other connections do.
func TestGroupsOfSearchesAndIntersectionsAddUp(t *testing.T) {
	p := harness.Serve(t)
	kind := grouping{enum: "EntityGroup", word: "KIND", as: asKind}
	for _, text := range []string{"university", "global mooc", "清华大学", "tsinghau", "nobody has this name"} {
		var data struct{ Of, Some grouped }
		p.Ask(t, fmt.Sprintf(`{ of: search(text: %q) { %s } some: search(text: %[1]q, kinds: [ALLIANCE, COURSE]) { %[2]s } }`, text, selection([]grouping{kind})), nil, &data)
		for _, of := range []grouped{data.Of, data.Some} {
			if problem := addUp(kind, of.lists["all0"], of.total); problem != "" {
				t.Errorf("hits of %q: %s", text, problem)
			}
		}
	}
	of := allGroupings(t, introspect(t, p))["InstitutionGroup"]
	var data struct {
		Intersections []struct {
			Count        int
			Institutions grouped
		}
	}
	p.Ask(t, fmt.Sprintf(`{ intersections(alliances: ["alliance/gma", "alliance/edx-consortium", "alliance/aua"]) { count institutions { %s } } }`, selection(of)), nil, &data)
	if len(data.Intersections) < 3 {
		t.Errorf("there are %d intersections; choose alliances that share more", len(data.Intersections))
	}
	for _, set := range data.Intersections {
		for j, g := range of {
			if problem := addUp(g, set.Institutions.lists[fmt.Sprint("all", j)], set.Count); problem != "" {
				t.Errorf("institutions of an intersection by %s: %s", g.word, problem)
			}
		}
	}
}
