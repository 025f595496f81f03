// Page queries without a database: which text a question is sent as, and what is read for it.

package neo

import (
	"testing"

	"alliance-atlas/atlas"
)

func TestWhichTextAPageIsSentAs(t *testing.T) {
	some := atlas.NewID(atlas.KindAlliance, "x")
	members, root := atlas.AllianceMembers.Relationship, atlas.AllAlliances.Relationship
	year, err := atlas.ParsePartialDate("2020")
	if err != nil {
		t.Fatal(err)
	}
	rows := atlas.Window{First: 10, Last: -1, Select: atlas.SelectNodes}
	with := func(change func(*atlas.Window)) atlas.Window {
		w := rows
		change(&w)
		return w
	}
	id := atlas.NewID(atlas.KindAlliance, "y")
	byID := atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &id}}
	passing := []map[string]any{isIn("id", nil)}
	for _, c := range []struct {
		name   string
		rel    *atlas.Relationship
		from   atlas.ID
		window atlas.Window
		at     atlas.PartialDate
		where  []map[string]any
		want   string         // the name of the statement
		params map[string]any // some of its parameters
	}{
		{"the front", members, some, rows, 0, nil, "page of MEMBERS, the first", map[string]any{"first": int64(10), "last": int64(0), "total": nil, "around": false}},
		{"whether there are more", members, some, with(func(w *atlas.Window) { w.Select |= atlas.SelectMore }), 0, nil, "page of MEMBERS, the first", map[string]any{"first": int64(11), "around": false}},
		{"how many there are", members, some, with(func(w *atlas.Window) { w.Select |= atlas.SelectTotal }), 0, nil, "page of MEMBERS, the first", map[string]any{"total": "known"}},
		{"only how many", members, some, with(func(w *atlas.Window) { w.Select = atlas.SelectTotal }), 0, nil, "page of MEMBERS, the first", map[string]any{"first": int64(0), "total": "known"}},
		{"behind a cursor", members, some, with(func(w *atlas.Window) { w.After = "k"; w.Select |= atlas.SelectMore }), 0, nil, "page of MEMBERS", map[string]any{"after": "k", "before": lastKey, "around": true, "high": "k\x00", "most": int64(1)}},
		{"from the end", members, some, with(func(w *atlas.Window) { w.First, w.Last = -1, 3 }), 0, nil, "page of MEMBERS", map[string]any{"first": int64(0), "last": int64(3)}},
		{"on a date", members, some, rows, year, nil, "page of MEMBERS", map[string]any{"since": int64(20200101), "until": int64(20201231)}},
		{"how many on a date", members, some, with(func(w *atlas.Window) { w.Select |= atlas.SelectTotal }), year, nil, "page of MEMBERS", map[string]any{"total": "counted", "around": true}},
		{"with a condition", members, some, rows, 0, passing, "page of MEMBERS", nil},
		{"in an order with an index", members, some, with(func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindInstitution, "COUNTRY", true) }), 0, nil, "page of MEMBERS by COUNTRY_DESC, the first", nil},
		{"in an order without one", atlas.InstitutionAlliances.Relationship, "institution/x", with(func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindAlliance, "FOUNDED", false) }), 0, nil, "page of ALLIANCES, sorted", map[string]any{"key": "_sort_FOUNDED", "tied": false}},
		{"in an order that counts", root, atlas.Root, with(func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true) }), 0, nil, "page of Alliance by MEMBERS_DESC, the first", nil},
		{"in an order that counts on a date", root, atlas.Root, with(func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true) }), year, nil, "page of Alliance, sorted by Alliance.members", map[string]any{"turn": int64(999999999)}},
		{"in an order whose counts no date changes", atlas.AllInstitutions.Relationship, atlas.Root, with(func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindInstitution, "COURSES", false) }), year, nil, "page of Institution by COURSES", nil},
		{"rows by id", root, atlas.Root, with(func(w *atlas.Window) { w.Where = byID }), 0, passing, "page of rows of ids, sorted", map[string]any{"key": "_sort"}},
		{"from a row that no world is", root, some, rows, 0, nil, "page of Alliance", nil},
		{"ends of several kinds", atlas.EventHosts.Relationship, "event/x", rows, 0, nil, "page of HOSTS, the first", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := newPageQuery(current, c.rel, []atlas.ID{c.from}, c.window, c.at, c.where)
			if got := q.plan().Name; got != c.want {
				t.Errorf("it is sent as %q, want %q", got, c.want)
			}
			params := q.params()
			for name, want := range c.params {
				if params[name] != want {
					t.Errorf("$q.%s is %v, want %v", name, params[name], want)
				}
			}
		})
	}
}
