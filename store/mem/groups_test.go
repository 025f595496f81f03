// Groups in the embedded store: what they allocate, how many there may be, that counting in parts and keeping changes no answer.

package mem_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// A call allocates its own state and one list for each parent, whatever it counts.
func TestGroupByAllocatesLists(t *testing.T) {
	const most = 24 // the answer, the call's own state
	ctx := context.Background()
	s, undated := filled(t, 400)
	at, _ := atlas.ParsePartialDate("2020")
	dated, err := s.Snapshot(ctx, at)
	if err != nil {
		t.Fatal(err)
	}
	institutions := idsOf(t, undated, atlas.AllInstitutions.Relationship)
	for _, c := range []struct {
		connection *atlas.Relationship
		word       string
	}{
		{atlas.InstitutionCourses.Relationship, "KIND"}, {atlas.InstitutionCourses.Relationship, "FIELD"}, {atlas.InstitutionCourses.Relationship, "INSTRUCTOR"},
		{atlas.InstitutionMemberships.Relationship, "COUNTRY"}, {atlas.InstitutionMemberships.Relationship, "FROM_YEAR"},
		{atlas.InstitutionExchangesOut.Relationship, "RECEIVER_COUNTRY"},
	} {
		for name, r := range map[string]atlas.Reader{"all times": undated, "2020": dated} {
			by := atlas.GroupingOf(c.connection.To, c.word)
			for _, parents := range []int{1, 400} {
				ask := func() {
					if _, err := r.GroupBy(ctx, c.connection, institutions[:parents], nil, by, atlas.LargestGroups); err != nil {
						t.Fatal(err)
					}
				}
				allocs := math.Inf(1)
				for range 5 { // the least, because allocations of other goroutines are counted too
					allocs = min(allocs, testing.AllocsPerRun(10, ask))
				}
				if allocs > float64(most+parents) {
					t.Errorf("%s by %s, %s: %v allocations for %d parents, more than %d", c.connection.Field, c.word, name, allocs, parents, most+parents)
				}
			}
		}
	}
}

func idsOf(t *testing.T, r atlas.Reader, h *atlas.Relationship) (ids []atlas.ID) {
	t.Helper()
	all, err := r.Expand(context.Background(), h, []atlas.ID{atlas.Root}, atlas.Window{First: 1 << 30, Last: -1, Select: atlas.SelectNodes})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range all.Nodes {
		ids = append(ids, n.NodeID())
	}
	return ids
}

// MaxGroups groups are given, one more is refused, and the largest of any number are given. So it is for all rows of a kind, for those
// that pass a condition and for those of one parent.
func TestMostGroups(t *testing.T) {
	ctx := context.Background()
	everywhere := atlas.Not{Condition: atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: new(atlas.ID("institution/none"))}}}
	for _, groups := range []int{atlas.MaxGroups - 1, atlas.MaxGroups, atlas.MaxGroups + 1} {
		nodes := []atlas.Node{&atlas.Country{Named: atlas.Named{Row: atlas.Row{ID: "country/AA"}, Name: "A"}}}
		for i := range groups + 1 { // two in one city
			nodes = append(nodes, &atlas.Institution{Named: atlas.Named{Row: atlas.Row{ID: atlas.ID(fmt.Sprintf("institution/i-%d", i))}, Name: "I"}, City: fmt.Sprintf("c%05d", i%groups), CountryID: "country/AA"})
		}
		s := mem.New()
		defer s.Close()
		if err := s.Apply(ctx, storetest.Changes(nodes)); err != nil {
			t.Fatal(err)
		}
		r, err := s.Snapshot(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		by := atlas.GroupingOf(atlas.KindInstitution, "CITY")
		for name, ask := range map[string]func(w atlas.GroupWindow) ([][]atlas.Group, error){
			"all rows": func(w atlas.GroupWindow) ([][]atlas.Group, error) {
				return r.GroupBy(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, nil, by, w)
			},
			"those that pass": func(w atlas.GroupWindow) ([][]atlas.Group, error) {
				return r.GroupBy(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, everywhere, by, w)
			},
			"those of a country": func(w atlas.GroupWindow) ([][]atlas.Group, error) {
				return r.GroupBy(ctx, atlas.CountryInstitutions.Relationship, []atlas.ID{"country/AA"}, nil, by, w)
			},
		} {
			lists, err := ask(atlas.LargestGroups)
			if over := groups > atlas.MaxGroups; over != errors.Is(err, atlas.ErrLimit) || !over && (err != nil || len(lists[0]) != groups) {
				t.Errorf("%s in %d groups: %d lists, %v", name, groups, len(lists), err)
			}
			for _, w := range []atlas.GroupWindow{{By: atlas.GroupsByCount, Desc: true, First: 3}, {By: atlas.GroupsByKey, Desc: true, First: 3}, {By: atlas.GroupsByCount, First: 600}} {
				lists, err := ask(w)
				if err != nil || len(lists[0]) != w.First {
					t.Fatalf("%s: the first %d by %s of %d groups are refused: %v", name, w.First, w.By, groups, err)
				}
				want := map[atlas.GroupOrderField]atlas.Group{atlas.GroupsByCount: {Key: "c00000", Count: 2}, atlas.GroupsByKey: {Key: atlas.GroupKey(fmt.Sprintf("c%05d", groups-1)), Count: 1}}[w.By]
				if !w.Desc {
					want = atlas.Group{Key: "c00001", Count: 1}
				}
				if lists[0][0] != want {
					t.Errorf("%s: the first by %s of %d groups is %v, not %v", name, w.By, groups, lists[0][0], want)
				}
			}
		}
	}
}

// Rows in so many parts that each is counted by several goroutines, with many checks of the time: each grouping gives what plain loops say.
func TestGroupsOfMany(t *testing.T) {
	ctx := context.Background()
	s := mem.NewAsIfLarge()
	defer s.Close()
	if err := s.Apply(ctx, puts(synthetic(1000, 7))); err != nil {
		t.Fatal(err)
	}
	undated, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	at, _ := atlas.ParsePartialDate("2005")
	dated, err := s.Snapshot(ctx, at)
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]atlas.Reader{"all times": undated, "2005": dated} {
		for _, h := range []*atlas.Relationship{atlas.AllCourses.Relationship, atlas.AllMemberships.Relationship} {
			all, err := r.Expand(ctx, h, []atlas.ID{atlas.Root}, atlas.Window{First: 1 << 30, Last: -1, Select: atlas.SelectNodes})
			if err != nil {
				t.Fatal(err)
			}
			for _, by := range atlas.GroupingsOf(h.To) {
				lists, err := r.GroupBy(ctx, h, []atlas.ID{atlas.Root}, nil, by, atlas.GroupWindow{By: atlas.GroupsByKey, First: 20_000})
				if err != nil {
					t.Fatal(err)
				}
				ends := map[atlas.ID][]atlas.Node{}
				for _, n := range all.Nodes {
					ends[n.NodeID()] = []atlas.Node{n}
				}
				for _, via := range by.Via {
					follow(t, r, via, ends)
				}
				want := map[atlas.GroupKey]int{}
				for _, n := range all.Nodes {
					keys, _ := by.KeysOf(ends[n.NodeID()])
					for _, key := range keys {
						want[key]++
					}
				}
				got := map[atlas.GroupKey]int{}
				for _, g := range lists[0] {
					got[g.Key] = g.Count
				}
				if fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("%s by %s, %s: %d groups differ from the %d that there are", h.Field, by.Word, name, len(got), len(want))
				}
			}
		}
	}
}

// follow replaces rows by those at the end of a relationship to one.
func follow(t *testing.T, r atlas.Reader, h *atlas.Relationship, rows map[atlas.ID][]atlas.Node) {
	t.Helper()
	var keys, from []atlas.ID
	for key, list := range rows {
		for _, n := range list {
			keys, from = append(keys, key), append(from, n.NodeID())
		}
		rows[key] = nil
	}
	pages, err := r.Expand(context.Background(), h, from, atlas.Window{First: 1, Last: -1, Select: atlas.SelectNodes})
	if err != nil {
		t.Fatal(err)
	}
	for i, key := range keys {
		rows[key] = pages.Nodes[pages.Offsets[i]:pages.Offsets[i+1]]
	}
}

// A reader keeps which rows pass a few conditions: its answers are those of a reader that was asked nothing before, when many conditions
// come in turn and when they come at once.
func TestConditionsAskedAgain(t *testing.T) {
	ctx := context.Background()
	s, again := filled(t, 6000)
	root := []atlas.ID{atlas.Root}
	names := func(text string) atlas.Condition {
		return atlas.NameMatches{Filter: &atlas.StringFilter{Contains: &text}}
	}
	conditions := []atlas.Condition{ // more than a reader keeps, some with few candidates; the last two are equal, and apart
		names("ba"), names("zi"), atlas.OneOf{Of: atlas.InstitutionKindOf, In: []string{"COMPANY"}}, atlas.OneOf{Of: atlas.InstitutionKindOf, In: []string{"PLATFORM"}},
		atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{In: []atlas.ID{"institution/i-0000003", "institution/i-0000007"}}},
		atlas.CountMatches{Relationship: atlas.InstitutionMemberships.Relationship, Filter: &atlas.IntFilter{Gte: new(6)}},
		atlas.And{names("u"), atlas.OneOf{Of: atlas.InstitutionKindOf, In: []string{"UNIVERSITY"}}}, atlas.And{names("u"), atlas.OneOf{Of: atlas.InstitutionKindOf, In: []string{"UNIVERSITY"}}},
	}
	answer := func(r atlas.Reader, where atlas.Condition) string {
		text := ""
		for _, o := range []atlas.Order{{}, atlas.OrderOf(atlas.KindInstitution, "COURSES", true)} {
			for _, w := range []atlas.Window{{First: 3, Last: -1}, {First: -1, Last: 3}} {
				w.Where, w.Order, w.Select = where, o, everything
				pages, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, root, w)
				if err != nil {
					return err.Error()
				}
				text += fmt.Sprintln(pages.Keys, pages.Total, pages.HasPrevious, pages.HasNext)
			}
		}
		for _, word := range []string{"COUNTRY", "KIND"} {
			groups, err := r.GroupBy(ctx, atlas.AllInstitutions.Relationship, root, where, atlas.GroupingOf(atlas.KindInstitution, word), atlas.LargestGroups)
			if err != nil {
				return err.Error()
			}
			for _, g := range groups[0] {
				text += fmt.Sprint(g.Key, g.Count, " ")
			}
		}
		return text
	}
	want := make([]string, len(conditions))
	for i, where := range conditions {
		fresh, err := s.Snapshot(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		want[i] = answer(fresh, where)
	}
	if want[6] != want[7] || slices.Contains(want[:6], want[6]) {
		t.Error("the conditions are not those that this test means")
	}
	var all sync.WaitGroup
	for range 4 {
		for i, where := range conditions {
			if got := answer(again, where); got != want[i] {
				t.Errorf("condition %d, asked again, gives\n%s\nand not\n%s", i, got, want[i])
			}
			all.Go(func() {
				if got := answer(again, where); got != want[i] {
					t.Errorf("condition %d, asked with others, gives\n%s\nand not\n%s", i, got, want[i])
				}
			})
		}
	}
	all.Wait()
}
