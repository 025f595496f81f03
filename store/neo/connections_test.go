// What connections ask of the database: how many statements, how many rows it sorts, in which order groups come, and who is hidden.

package neo

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/storetest"
)

// holding is a store with a world, drawn as by storetest.ParseWorld, and the world.
func holding(t *testing.T, drawing string) (*Store, []atlas.Node) {
	t.Helper()
	s := openAt(t, neo4jtest.Shared(t), current, Steps)
	if err := s.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	nodes := storetest.World(t, drawing)
	if err := s.Apply(t.Context(), storetest.Changes(nodes)); err != nil {
		t.Fatal(err)
	}
	return s, nodes
}

// readers are one of a store and one of the naive store with the same rows, at all times.
func readers(t *testing.T, s *Store, nodes []atlas.Node) (of, naive atlas.Reader) {
	t.Helper()
	plain, err := storetest.NewNaive(nodes)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []struct {
		store atlas.Store
		into  *atlas.Reader
	}{{s, &of}, {plain, &naive}} {
		if *r.into, err = r.store.Snapshot(t.Context(), 0); err != nil {
			t.Fatal(err)
		}
	}
	return of, naive
}

// wholePage asks for all that a page has.
var wholePage = atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}

func numberOf(n int) *int { return &n }

const memberships = `
country CN: name=China
alliance a: name=A
alliance b: name=B
institution none: name=None, country=CN
institution one: name=One, country=CN
institution two: name=Two, country=CN
membership x: alliance=a, institution=one
membership y: alliance=a, institution=two
membership z: alliance=b, institution=two
`

// Rows of which none is there, and rows of which there are no more than 0, are the same rows, asked for in the same words.
func TestNoneAndACountOfZeroAreOneQuestion(t *testing.T) {
	s, nodes := holding(t, memberships)
	r, naive := readers(t, s, nodes)
	rel := atlas.InstitutionMemberships.Relationship
	sent := func(where atlas.Condition) (calls []Call) {
		w := wholePage
		w.Where = where
		calls, err := s.Sent(func() error {
			storetest.Compare(t, naive, r, storetest.Question{Verb: "expand", Relationship: atlas.AllInstitutions.Relationship, IDs: []atlas.ID{atlas.Root}, Window: w})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return calls
	}
	none := sent(atlas.Not{Condition: atlas.Exists{Relationship: rel, Where: atlas.And{}}})
	if len(none) != 2 {
		t.Fatalf("%d statements are sent, want one for the memberships and one for the page", len(none))
	}
	count := func(f atlas.IntFilter) atlas.Condition { return atlas.CountMatches{Relationship: rel, Filter: &f} }
	for name, where := range map[string]atlas.Condition{
		"eq 0":  count(atlas.IntFilter{Eq: numberOf(0)}),
		"lt 1":  count(atlas.IntFilter{Lt: numberOf(1)}),
		"lte 0": count(atlas.IntFilter{Lte: numberOf(0)}),
	} {
		if calls := sent(where); !reflect.DeepEqual(calls, none) {
			t.Errorf("count %s sends\n%v\nand none\n%v", name, calls, none)
		}
	}
	some := sent(atlas.Exists{Relationship: rel})
	if calls := sent(count(atlas.IntFilter{Gte: numberOf(1)})); !reflect.DeepEqual(calls, some) {
		t.Errorf("count gte 1 sends\n%v\nand some\n%v", calls, some)
	}
	for name, f := range map[string]atlas.IntFilter{"any": {}, "no number": {Lt: numberOf(0)}, "no range": {Gt: numberOf(3), Lt: numberOf(2)}} {
		if calls := sent(count(f)); len(calls) != 1 {
			t.Errorf("count of %s sends %d statements, want the page alone", name, len(calls))
		}
	}
	sent(count(atlas.IntFilter{Eq: numberOf(1)}))
	sent(count(atlas.IntFilter{Gt: numberOf(1)}))
	sent(count(atlas.IntFilter{Lte: numberOf(1)}))
}

// Orders without an index sort no more rows than an operation may, whatever its statements and its pages are.
func TestAnOperationSortsSoManyRows(t *testing.T) {
	const rows = 12
	var drawing strings.Builder
	drawing.WriteString("country CN: name=China\nalliance a: name=A\nalliance b: name=B\n")
	for i := range rows {
		fmt.Fprintf(&drawing, "institution i%02d: name=I%[1]d, country=CN, city=C%[2]d\nmembership m%02[1]d: alliance=%[3]s, institution=i%02[1]d\n", i, rows-i, []string{"a", "b"}[i%2])
	}
	s, nodes := holding(t, drawing.String())
	city := atlas.OrderOf(atlas.KindInstitution, "CITY", false)
	members, ids := atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/a", "alliance/b"}
	ask := func(r atlas.Reader, rel *atlas.Relationship, from []atlas.ID, change func(*atlas.Window)) error {
		w := wholePage
		w.Order = city
		if change != nil {
			change(&w)
		}
		_, err := r.Expand(t.Context(), rel, from, w)
		return err
	}
	all := atlas.AllInstitutions.Relationship
	for _, most := range []int{rows - 1, rows, rows + 1} {
		s.mostSorted = most
		for name, question := range map[string]func(atlas.Reader) error{
			"one connection": func(r atlas.Reader) error { return ask(r, all, []atlas.ID{atlas.Root}, nil) },
			"its last page": func(r atlas.Reader) error {
				return ask(r, all, []atlas.ID{atlas.Root}, func(w *atlas.Window) { w.First, w.Last, w.Select = -1, 1, atlas.SelectNodes })
			},
			"the connections of several rows": func(r atlas.Reader) error { return ask(r, members, ids, nil) },
			"several statements": func(r atlas.Reader) error {
				if err := ask(r, members, ids[:1], nil); err != nil {
					return fmt.Errorf("the first of them: %v", err)
				}
				return ask(r, members, ids[1:], nil)
			},
		} {
			r, naive := readers(t, s, nodes)
			err := question(r)
			if most < rows && (!errors.Is(err, atlas.ErrLimit) || !strings.Contains(err.Error(), fmt.Sprintf("CITY would sort more than %d rows", most)) ||
				!strings.Contains(err.Error(), "where, or order by ") || !strings.Contains(err.Error(), "COURSES")) || most >= rows && err != nil {
				t.Errorf("%s of %d rows, where %d may be sorted: %v", name, rows, most, err)
			}
			if most >= rows {
				w := wholePage
				w.Order = city
				r, _ := readers(t, s, nodes)
				storetest.Compare(t, naive, r, storetest.Question{Verb: "expand", Relationship: members, IDs: ids, Window: w})
			}
		}
	}
	// What is spent is spent: the database is not asked again. An order with an index costs nothing of it, and rows that fail a condition neither.
	s.mostSorted = rows
	r, _ := readers(t, s, nodes)
	few := func(w *atlas.Window) {
		w.Where = atlas.TextMatches{Of: atlas.InstitutionCity, Filter: &atlas.StringFilter{In: []string{"C1"}}}
	}
	for range 2 {
		if err := ask(r, all, []atlas.ID{atlas.Root}, few); err != nil {
			t.Errorf("one row that passes a condition: %v", err)
		}
		if err := ask(r, all, []atlas.ID{atlas.Root}, func(w *atlas.Window) { w.Order = atlas.Order{} }); err != nil {
			t.Errorf("an order with an index: %v", err)
		}
	}
	calls, err := s.Sent(func() error {
		for range 2 {
			if err := ask(r, all, []atlas.ID{atlas.Root}, nil); !errors.Is(err, atlas.ErrLimit) {
				t.Errorf("%d rows after 2 of %d: %v", rows, rows, err)
			}
		}
		return nil
	})
	if err != nil || len(calls) != 1 {
		t.Errorf("%d statements are sent for two questions that are too much, want one, %v", len(calls), err)
	}
}

// Keys come by code points, whatever order the database has for its texts, and the empty one is the last of them either way.
func TestGroupsComeByCodePoints(t *testing.T) {
	cities := []string{"a", "A", "ab", "Zürich", "清华", "\uD7FC", "\uD7FD", "\uD7FE", "\uD7FF", "\uD7FFa", "\uE000", "\uE000a", "\uFFFD", "\U00010000", "\U00010000a", "\U00020BB7野", "\U00020BB8", "\U0010FFFD", "a\uE000", "a\U00010000", "a\uD7FD", "a\uD7FF\U00020BB7"}
	var drawing strings.Builder
	drawing.WriteString("country CN: name=China\ninstitution x: name=X, country=CN\ninstitution y: name=Y, country=CN\ninstitution z: name=Z, country=CN\n")
	for i, city := range cities {
		for j := range 1 + i%3 {
			fmt.Fprintf(&drawing, "institution i%02d-%d: name=I%[1]d, country=CN, city=%[3]s\n", i, j, city)
			fmt.Fprintf(&drawing, "course c%02d-%d: name=C%[1]d, provider=x, instructors=%[3]s;b\n", i, j, city)
		}
	}
	drawing.WriteString("course none: name=None, provider=x\n")
	s, nodes := holding(t, drawing.String())
	r, naive := readers(t, s, nodes)
	for _, by := range []atlas.GroupOrderField{atlas.GroupsByCount, atlas.GroupsByKey} {
		for _, desc := range []bool{false, true} {
			for _, first := range append([]int{0}, slices.Collect(func(yield func(int) bool) {
				for i := 1; i <= len(cities)+2 && yield(i); i++ {
				}
			})...) {
				for rel, of := range map[*atlas.Relationship]*atlas.Grouping{
					atlas.AllInstitutions.Relationship: atlas.GroupingOf(atlas.KindInstitution, "CITY"),
					atlas.AllCourses.Relationship:      atlas.GroupingOf(atlas.KindCourse, "INSTRUCTOR"), // whose texts the database compares otherwise
				} {
					storetest.Compare(t, naive, r, storetest.Question{Verb: "groups", Relationship: rel, IDs: []atlas.ID{atlas.Root},
						Window: atlas.Window{First: -1, Last: -1}, By: of, Groups: atlas.GroupWindow{By: by, Desc: desc, First: first}})
				}
			}
		}
	}
}

func TestTheDatabaseCutsGroups(t *testing.T) {
	city := atlas.GroupingOf(atlas.KindInstitution, "CITY")
	for _, c := range []struct {
		by   *atlas.Grouping
		w    atlas.GroupWindow
		want int64
	}{
		{city, atlas.LargestGroups, atlas.MaxGroups + 1},
		{city, atlas.GroupWindow{First: 1}, 1},
		{city, atlas.GroupWindow{First: 500}, 500},
		{atlas.GroupKinds, atlas.GroupWindow{First: 1}, atlas.MaxGroups + 1},
	} {
		if got := groupParams(c.by, c.w)["limit"]; got != c.want {
			t.Errorf("of groups by %s, first %d, the database sends %v, want %d", c.by.Word, c.w.First, got, c.want)
		}
	}
}

// As many groups as are given at once, one less and one more.
func TestManyGroups(t *testing.T) {
	testflags.OnlyLong(t, "ten thousand rows are written")
	s := openAt(t, neo4jtest.Shared(t), current, Steps)
	if err := s.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	var drawing strings.Builder
	drawing.WriteString("country CN: name=China\n")
	for i := range atlas.MaxGroups - 1 {
		fmt.Fprintf(&drawing, "institution i%05d: name=I%[1]d, country=CN, city=C%[1]d\n", i)
	}
	ask := func(w atlas.GroupWindow) (int, error) {
		r, err := s.Snapshot(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		lists, err := r.GroupBy(t.Context(), atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, nil, atlas.GroupingOf(atlas.KindInstitution, "CITY"), w)
		if err != nil {
			return 0, err
		}
		return len(lists[0]), nil
	}
	for n := atlas.MaxGroups - 1; n <= atlas.MaxGroups+1; n++ {
		if _, err := s.Load(t.Context(), listed(storetest.World(t, drawing.String())), loading.Options{}); err != nil {
			t.Fatal(err)
		}
		got, err := ask(atlas.LargestGroups)
		if n <= atlas.MaxGroups && (err != nil || got != n) || n > atlas.MaxGroups && !errors.Is(err, atlas.ErrLimit) {
			t.Errorf("of %d groups %d are given, %v", n, got, err)
		}
		if got, err := ask(atlas.GroupWindow{By: atlas.GroupsByCount, Desc: true, First: 3}); err != nil || got != 3 {
			t.Errorf("of the first 3 of %d groups %d are given, %v", n, got, err)
		}
		fmt.Fprintf(&drawing, "institution i%05d: name=I%[1]d, country=CN, city=C%[1]d\n", n)
	}
}

// The source that stands for memory is in no connection, also where it was another source before, and is again afterwards.
func TestTheSourceThatIsHidden(t *testing.T) {
	const world = `
source a: title=A, url=https://example.org/a, kind=primary
source b: title=B, url=https://example.org/b, kind=%s
country CN: name=China, source=a, otherSources=b
`
	s, _ := holding(t, fmt.Sprintf(world, "primary"))
	for _, kind := range []string{"recollection", "primary", "recollection"} {
		nodes := storetest.World(t, fmt.Sprintf(world, kind))
		if err := s.Apply(t.Context(), storetest.Changes(nodes)); err != nil {
			t.Fatal(err)
		}
		r, naive := readers(t, s, nodes)
		own := atlas.ID("source/b")
		for _, where := range []atlas.Condition{nil, atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &own}}} {
			for _, o := range append([]atlas.Order{{}}, ordersOf(atlas.KindSource)...) {
				w := wholePage
				w.Where, w.Order = where, o
				storetest.Compare(t, naive, r, storetest.Question{Verb: "expand", Relationship: atlas.AllSources.Relationship, IDs: []atlas.ID{atlas.Root}, Window: w})
			}
			storetest.Compare(t, naive, r, storetest.Question{Verb: "groups", Relationship: atlas.AllSources.Relationship, IDs: []atlas.ID{atlas.Root},
				Window: atlas.Window{Where: where, First: -1, Last: -1}, By: atlas.GroupKinds, Groups: atlas.LargestGroups})
		}
	}
}

// Bounds of numbers that are next to each other, and of zero, which has two signs.
func TestBoundsOfNumbers(t *testing.T) {
	values := []string{"0", "0.0", "0.1", "1", "1.60", "100000000000000000000", "9007199254740993", "0.30000000000000004", "0.3"}
	var drawing strings.Builder
	drawing.WriteString("country CN: name=China\nfigure f: subject=country/CN, measure=m\n")
	for i, v := range values {
		fmt.Fprintf(&drawing, "figure f%d: subject=country/CN, measure=m, value=%s\n", i, v)
	}
	s, nodes := holding(t, drawing.String())
	r, naive := readers(t, s, nodes)
	yes, no := true, false
	for _, text := range append(values, "-0", "-1", "9007199254740992", "0.2") {
		bound, ok := atlas.Number(text).Float()
		if !ok {
			t.Fatalf("%s is no number", text)
		}
		for _, f := range []atlas.FloatFilter{{Eq: &bound}, {Lt: &bound}, {Lte: &bound}, {Gt: &bound}, {Gte: &bound}, {Gt: &bound, Lt: &bound}, {Gte: &bound, Lte: &bound},
			{Gt: &bound, Known: &yes}, {Gt: &bound, Known: &no}, {Known: &yes}, {Known: &no}, {}} {
			w := wholePage
			w.Where = atlas.NumberMatches{Of: atlas.FigureValue, Filter: &f}
			w.Order = atlas.OrderOf(atlas.KindFigure, "VALUE", f.Lt != nil)
			storetest.Compare(t, naive, r, storetest.Question{Verb: "expand", Relationship: atlas.AllFigures.Relationship, IDs: []atlas.ID{atlas.Root}, Window: w})
		}
	}
}

// Ids that may be unknown, with every combination of what is asked of them.
func TestIdsThatMayBeUnknown(t *testing.T) {
	s, nodes := holding(t, `
country CN: name=China
institution x: name=X, country=CN
institution y: name=Y, country=CN
figure a: subject=country/CN, measure=m
figure b: subject=country/CN, measure=m, saidByInstitution=x
figure c: subject=country/CN, measure=m, saidByInstitution=y
`)
	r, naive := readers(t, s, nodes)
	yes, no, x, nobody := true, false, atlas.ID("institution/x"), atlas.ID("")
	for _, known := range []*bool{nil, &yes, &no} {
		for _, eq := range []*atlas.ID{nil, &x, &nobody} {
			for _, in := range [][]atlas.ID{nil, {}, {x}, {"institution/y"}, {nobody}, {nobody, x}} {
				f := atlas.IDFilter{Eq: eq, In: in, Known: known}
				for _, where := range []atlas.Condition{atlas.IDMatches{Of: atlas.FigureSaidByID, Filter: &f}, atlas.Not{Condition: atlas.IDMatches{Of: atlas.FigureSaidByID, Filter: &f}}} {
					w := wholePage
					w.Where = where
					storetest.Compare(t, naive, r, storetest.Question{Verb: "expand", Relationship: atlas.AllFigures.Relationship, IDs: []atlas.ID{atlas.Root}, Window: w})
				}
			}
		}
	}
}
