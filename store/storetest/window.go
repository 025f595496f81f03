// Windows: which rows a page has, and whether rows lie before and after it.

package storetest

import (
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

const windowWorld = `
alliance five
alliance none
institution a
institution b
institution c
institution d
institution e
membership: alliance=five, institution=a
membership: alliance=five, institution=b
membership: alliance=five, institution=c
membership: alliance=five, institution=d
membership: alliance=five, institution=e
`

func testWindow(t *testing.T, open opener) {
	s := draw(t, open, windowWorld)
	for _, c := range []struct{ window, want string }{
		{"first 2", "a b >"},
		{"first 5", "a b c d e"},
		{"first 500", "a b c d e"},
		{"first 0", ">"},
		{"last 2", "< d e"},
		{"last 5", "a b c d e"},
		{"last 500", "a b c d e"},
		{"last 0", "<"},
		{"first 2 after b", "< c d >"},
		{"first 3 after b", "< c d e"},
		{"first 2 after e", "<"},
		{"first 0 after b", "< >"},
		{"first 0 after e", "<"},
		{"last 0 after b", "<"},
		{"last 1 after b", "< e"},
		{"last 9 after b", "< c d e"},
		{"first 1 before d", "a >"},
		{"first 9 before d", "a b c >"},
		{"first 0 before d", ">"},
		{"first 2 before a", ">"},
		{"last 2 before d", "< b c >"},
		{"last 9 before d", "a b c >"},
		{"last 0 before d", "< >"},
		{"last 0 before a", ">"},
		{"last 2 before a", ">"},
		{"first 9 after a before e", "< b c d >"},
		{"first 1 after a before e", "< b >"},
		{"last 1 after a before e", "< d >"},
		{"first 0 after a before e", "< >"},
		{"last 0 after a before e", "< >"},
		{"first 2 after b before c", "< >"},
		{"last 2 after b before c", "< >"},
		{"first 2 after c before c", "< >"},
		{"last 2 after c before c", "< >"},
		{"first 2 after d before b", "< >"},
		{"last 2 after d before b", "< >"},
	} {
		t.Run(c.window, func(t *testing.T) {
			want(t, c.window, s.page(atlas.AllianceMembers.Relationship, "alliance/five", atlas.Order{}, c.window), c.want)
		})
	}
	for _, c := range []struct {
		window string
		want   string
	}{{"first 0", ""}, {"last 0", ""}, {"first 3", ""}, {"last 3", ""}} {
		t.Run(c.window+" of nothing", func(t *testing.T) {
			want(t, c.window, s.page(atlas.AllianceMembers.Relationship, "alliance/none", atlas.Order{}, c.window), c.want)
		})
	}
	for _, c := range []struct{ window, want string }{
		{"first 2", "e d >"}, {"last 2", "< b a"}, {"first 2 after d", "< c b >"}, {"last 2 before b", "< d c >"},
	} {
		t.Run(c.window+" from the end of the names", func(t *testing.T) {
			want(t, c.window, s.page(atlas.AllInstitutions.Relationship, atlas.Root, atlas.Order{By: atlas.ByName, Desc: true}, c.window), c.want)
		})
	}
	testBounds(t, open, s)
}

// testBounds shows that bounds are keys, whatever row they are of, and that they hold for each row asked.
func testBounds(t *testing.T, open opener, s *stage) {
	t.Run("a bound of no row cuts between its neighbours", func(t *testing.T) {
		all := s.ask(atlas.AllInstitutions.Relationship, world, atlas.Window{First: 9, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys})
		w := atlas.Window{After: all.Keys[1] + "x", Before: all.Keys[3] + "x", First: 9, Last: -1, Select: atlas.SelectNodes | atlas.SelectMore}
		l := s.ask(atlas.AllInstitutions.Relationship, world, w)
		want(t, "between", around(l.HasPrevious[0], written(atlas.AllInstitutions.Relationship, l), l.HasNext[0]), "< c d >")
	})
	t.Run("each row asked has its own page", func(t *testing.T) {
		w := atlas.Window{First: 1, Last: -1, Select: atlas.SelectNodes | atlas.SelectMore | atlas.SelectTotal}
		l := s.ask(atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/five", "alliance/none", "alliance/five"}, w)
		want(t, "pages", written(atlas.AllianceMembers.Relationship, l), "a |  | a")
		want(t, "more and total", fmt.Sprint(l.HasPrevious, l.HasNext, l.Total), "[false false false] [true false true] [5 0 5]")
	})
	t.Run("a filter cuts before the window does", func(t *testing.T) {
		w := atlas.Window{Where: parseFilter(t, atlas.KindInstitution, `{name: {in: ["b", "d", "e"]}}`), First: 2, Last: -1,
			Select: atlas.SelectNodes | atlas.SelectMore | atlas.SelectTotal}
		l := s.ask(atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/five"}, w)
		want(t, "page", around(l.HasPrevious[0], written(atlas.AllianceMembers.Relationship, l), l.HasNext[0])+fmt.Sprint(l.Total), "b d >[3]")
		w.Where = parseFilter(t, atlas.KindInstitution, `{name: {in: ["b", "d"]}}`)
		l = s.ask(atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/five"}, w)
		want(t, "page", around(l.HasPrevious[0], written(atlas.AllianceMembers.Relationship, l), l.HasNext[0])+fmt.Sprint(l.Total), "b d[2]")
	})
	walked := draw(t, open, orderWorld)
	for _, size := range []int{1, 2, 3, 7} {
		for _, o := range []atlas.Order{{}, {By: atlas.ByName, Desc: true}, {By: atlas.ByCountry}, {By: atlas.ByMemberships, Desc: true}} {
			t.Run(fmt.Sprintf("walking by %d in order %q gives each row once", size, o.By), func(t *testing.T) { walk(t, walked, size, o) })
		}
	}
}

// walk goes through all institutions by pages, there and back.
func walk(t *testing.T, s *stage, size int, o atlas.Order) {
	all := s.ordered(atlas.AllInstitutions.Relationship, atlas.Root, o)
	w := atlas.Window{Order: o, First: size, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore}
	var there []string
	for more := true; more; {
		l := s.ask(atlas.AllInstitutions.Relationship, world, w)
		if len(l.Nodes) == 0 {
			t.Fatal("there was more, and a page is empty")
		}
		there = append(there, written(atlas.AllInstitutions.Relationship, l))
		w.After, more = l.Keys[len(l.Keys)-1], l.HasNext[0]
	}
	want(t, "forwards", strings.Join(there, " "), all)
	w.After, w.First, w.Last = "", -1, size
	var back []string
	for more := true; more; {
		l := s.ask(atlas.AllInstitutions.Relationship, world, w)
		if len(l.Nodes) == 0 {
			t.Fatal("there was more, and a page is empty")
		}
		back = append([]string{written(atlas.AllInstitutions.Relationship, l)}, back...)
		w.Before, more = l.Keys[0], l.HasPrevious[0]
	}
	want(t, "backwards", strings.Join(back, " "), all)
}
