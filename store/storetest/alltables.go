// Every order and every grouping of the tables of package atlas, asked of a random world and compared with what plain loops over
// its rows say: a line that is added to a table is tried here without another word.

package storetest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// tablesSeeds is from how many worlds one is chosen that shows enough of an order or a grouping.
const tablesSeeds = 200

// tablesWorld is a store with the first random world that shows enough, with a reader of its rows and those that clients see, by
// kind.
func tablesWorld(t *testing.T, open opener, enough func(r *naiveReader, byKind map[atlas.Kind][]atlas.Node) bool) (*stage, *naiveReader, map[atlas.Kind][]atlas.Node) {
	t.Helper()
	for seed := range uint64(tablesSeeds) {
		nodes := RandomWorld(seed)
		r := newNaiveReader(nodes, atlas.Dataset{}, 0)
		byKind := map[atlas.Kind][]atlas.Node{}
		for _, n := range nodes {
			if atlas.Public(n) {
				byKind[n.Is()] = append(byKind[n.Is()], n)
			}
		}
		if enough(r, byKind) {
			return hold(t, open, nodes), r, byKind
		}
	}
	t.Fatalf("no random world of %d shows values, unknown ones and ties: let random_world.go draw them", tablesSeeds)
	return nil, nil, nil
}

// connectionsTo are the relationships from the world to rows of a kind.
func connectionsTo(t *testing.T, k atlas.Kind) (all []*atlas.Relationship) {
	t.Helper()
	for _, h := range atlas.Relationships {
		if h.To == k && h.From == "" {
			all = append(all, h)
		}
	}
	if all == nil {
		t.Fatalf("no connection lists all rows of %s: its orders and groupings would go untried", k)
	}
	return all
}

// testAllOrders asks for all rows of a kind in each order, in both directions.
func testAllOrders(t *testing.T, open opener) {
	for _, by := range atlas.Sorts {
		t.Run("all "+strings.ToLower(string(by.Kind)+" by "+by.Word), func(t *testing.T) {
			s, r, byKind := tablesWorld(t, open, func(r *naiveReader, byKind map[atlas.Kind][]atlas.Node) bool {
				return showsOrder(r, by, byKind[by.Kind])
			})
			values := map[atlas.ID]plainValue{}
			for _, n := range byKind[by.Kind] {
				values[n.NodeID()] = valueOf(r, by, n)
			}
			for _, desc := range []bool{false, true} {
				rows := slices.Clone(byKind[by.Kind])
				slices.SortFunc(rows, func(a, b atlas.Node) int { return comparePlainly(r, values, desc, a, b) })
				o := atlas.Order{By: by, Desc: desc}
				for _, h := range connectionsTo(t, by.Kind) {
					want(t, h.Field+" by "+o.Words(), s.ordered(h, atlas.Root, o), keysOf(rows, false))
				}
			}
		})
	}
}

// showsOrder tells whether rows have different values, equal ones and, where there may be, unknown ones.
func showsOrder(r *naiveReader, by *atlas.Sort, rows []atlas.Node) bool {
	seen, unknown, tied := []plainValue{}, false, false
	for _, n := range rows {
		v := valueOf(r, by, n)
		if !v.known {
			unknown = true
			continue
		}
		same := slices.ContainsFunc(seen, func(other plainValue) bool { return other.compare(v) == 0 })
		if tied = tied || same; !same {
			seen = append(seen, v)
		}
	}
	always := by.Count != nil || by.Text == atlas.OwnName || required(by.Text) || by.NameOf != nil && by.NameOf.Paths[0][0].Ref.Holds
	return len(seen) > 1 && tied && (unknown || always)
}

// required tells whether no row of its kind is without a property.
func required(p *atlas.Property) bool {
	if p == nil || p.Kind == "" {
		return false
	}
	columns := atlas.TableOf(p.Kind).Columns
	i := slices.IndexFunc(columns, func(c *atlas.Column) bool { return c.Name == p.Name })
	return i >= 0 && columns[i].Required
}

// plainValue is the value of a row by which one order goes.
type plainValue struct {
	known  bool
	text   string // folded
	number float64
}

func (v plainValue) compare(w plainValue) int {
	return cmp.Or(cmp.Compare(v.number, w.number), slices.Compare([]rune(v.text), []rune(w.text)))
}

func valueOf(r *naiveReader, by *atlas.Sort, n atlas.Node) plainValue {
	text := func(s string) plainValue { return plainValue{known: s != "", text: atlas.Fold(s)} }
	switch {
	case by.Text != nil:
		return text(by.Text.Of(n))
	case by.Date != nil:
		d := by.Date.Of(n)
		return plainValue{known: d.Known(), number: float64(d.First())}
	case by.Number != nil:
		value, known := by.Number.Of(n)
		return plainValue{known: known, number: value}
	case by.NameOf != nil:
		for _, end := range r.Ends(by.NameOf, n) {
			return text(atlas.NamedOf(end.(atlas.Entity)).Name)
		}
		return plainValue{}
	case by.Count != nil:
		return plainValue{known: true, number: float64(len(r.Ends(by.Count, n)))}
	}
	panic("storetest: an order by nothing")
}

// comparePlainly orders two rows as the contract says: by value, unknown last; then by name, rows without one in their own order;
// then by id.
func comparePlainly(r *naiveReader, values map[atlas.ID]plainValue, desc bool, a, b atlas.Node) int {
	v, w := values[a.NodeID()], values[b.NodeID()]
	switch {
	case v.known != w.known && v.known:
		return -1
	case v.known != w.known:
		return 1
	case v.compare(w) != 0 && desc:
		return -v.compare(w)
	case v.compare(w) != 0:
		return v.compare(w)
	}
	if e, ok := a.(atlas.Entity); ok {
		name := func(e atlas.Entity) []rune { return []rune(atlas.Fold(atlas.NamedOf(e).Name)) }
		return cmp.Or(slices.Compare(name(e), name(b.(atlas.Entity))), cmp.Compare(a.NodeID(), b.NodeID()))
	}
	return cmp.Compare(atlas.Order{}.Key(a, r), atlas.Order{}.Key(b, r))
}

// testAllGroups asks for the groups of all rows of a kind by each grouping.
func testAllGroups(t *testing.T, open opener) {
	for _, by := range atlas.Groupings {
		t.Run("all "+strings.ToLower(string(by.Kind)+" by "+by.Word), func(t *testing.T) {
			count := func(r *naiveReader, rows []atlas.Node) map[atlas.GroupKey]int {
				counts := map[atlas.GroupKey]int{}
				for _, n := range rows {
					for key := range r.groupsOf(n, by) {
						counts[key]++
					}
				}
				return counts
			}
			s, r, byKind := tablesWorld(t, open, func(r *naiveReader, byKind map[atlas.Kind][]atlas.Node) bool {
				counts := count(r, byKind[by.Kind])
				return len(counts) > 2 && (counts[""] > 0 || by.By != nil && by.By.Form == atlas.FormWord || always(by) || len(by.Via) == 0 && required(by.By)) && len(byKind[by.Kind]) > len(counts)
			})
			for _, h := range connectionsTo(t, by.Kind) {
				lists, err := s.GroupBy(context.Background(), h, world, nil, by, atlas.LargestGroups)
				if err != nil {
					t.Fatal(err)
				}
				got := map[atlas.GroupKey]int{}
				for i, g := range lists[0] {
					got[g.Key] = g.Count
					if i > 0 && (g.Count > lists[0][i-1].Count || g.Count == lists[0][i-1].Count && g.Key <= lists[0][i-1].Key) {
						t.Errorf("the group %q of %d comes after %q of %d", g.Key, g.Count, lists[0][i-1].Key, lists[0][i-1].Count)
					}
					stands := by.AreRows() && g.Key != ""
					if stands != (g.Node != nil) || stands && g.Node.NodeID().Local() != string(g.Key) {
						t.Errorf("the group %q has the row %v", g.Key, g.Node)
					}
				}
				want(t, h.Field, fmt.Sprint(got), fmt.Sprint(count(r, byKind[by.Kind])))
			}
		})
	}
	t.Run("a grouping of another kind", func(t *testing.T) {
		s := hold(t, open, nil)
		_, err := s.GroupBy(context.Background(), atlas.AllCourses.Relationship, world, nil, atlas.GroupingOf(atlas.KindInstitution, "COUNTRY"), atlas.LargestGroups)
		wantKind(t, "courses by the country of institutions", err, atlas.ErrInput)
	})
}

// always tells whether each row has a group by a grouping: the row that it leads to is one that it depends on.
func always(by *atlas.Grouping) bool {
	return len(by.Via) == 1 && by.By == nil && by.Via[0].ToOne() && by.Via[0].Paths[0][0].Ref.Holds
}
