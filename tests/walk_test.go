// Every connection of every node, walked page by page, against the rows that it has by the tables.

package tests

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// connection is a field of the API that gives pages.
type connection struct {
	typ, field, gives string // Alliance, members, InstitutionConnection
}

func (c connection) name() string { return c.typ + "." + c.field }

// connections are all connections of nodes and of Query, found in the schema.
func connections(s *served) []connection {
	paged := map[string]bool{}
	for _, typ := range s.Types {
		paged[typ.Name] = slices.ContainsFunc(typ.Fields, func(f servedField) bool { return f.Name == "pageInfo" })
	}
	var all []connection
	for _, typ := range s.Types {
		if typ.Kind != "OBJECT" || typ.Name != "Query" && !slices.Contains(typ.Interfaces, named{"Node"}) {
			continue
		}
		for _, f := range typ.Fields {
			gives := strings.TrimSuffix(f.Type.String(), "!")
			takes := func(name string) bool {
				return slices.ContainsFunc(f.Args, func(a servedInput) bool { return a.Name == name })
			}
			if paged[gives] && !takes("text") { // a search has no rows of its own
				all = append(all, connection{typ.Name, f.Name, gives})
			}
		}
	}
	return all
}

// walk is one way through one connection, by pages of one size.
type walk struct {
	connection
	id        string // of the node, "" for Query
	size      int
	backwards bool

	want    []string // ids of all rows, in order
	walked  int      // how many of them
	cursor  string
	stopped bool
}

type page struct {
	Edges []struct {
		Cursor string
		Node   struct{ ID string }
	}
	Nodes    []struct{ ID string }
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	TotalCount int
}

// question asks for the next page, as the selection of an operation.
func (w *walk) question(alias string) string {
	window := fmt.Sprintf("first: %d", w.size)
	argument := "after"
	if w.backwards {
		window, argument = fmt.Sprintf("last: %d", w.size), "before"
	}
	if w.cursor != "" {
		window += fmt.Sprintf(", %s: %q", argument, w.cursor)
	}
	if w.id == "" {
		return fmt.Sprintf("%s: %s(%s) { ...%s }", alias, w.field, window, w.gives)
	}
	return fmt.Sprintf("%s: node(id: %q) { ... on %s { page: %s(%s) { ...%s } } }", alias, w.id, w.typ, w.field, window, w.gives)
}

// take checks a page and goes on after it. The first fault ends the walk.
func (w *walk) take(p page) (wrong string) {
	lo, hi := w.walked, min(w.walked+w.size, len(w.want))
	if w.backwards {
		lo, hi = max(len(w.want)-w.walked-w.size, 0), len(w.want)-w.walked
	}
	var got, cursors []string
	for _, e := range p.Edges {
		got, cursors = append(got, e.Node.ID), append(cursors, e.Cursor)
	}
	var nodes []string
	for _, n := range p.Nodes {
		nodes = append(nodes, n.ID)
	}
	start, end := "", ""
	if len(cursors) > 0 {
		start, end = cursors[0], cursors[len(cursors)-1]
	}
	w.walked += hi - lo
	w.stopped = w.walked == len(w.want)
	switch {
	case !slices.Equal(got, w.want[lo:hi]):
		wrong = fmt.Sprintf("rows %d to %d are\n %v, not\n %v", lo, hi, got, w.want[lo:hi])
	case !slices.Equal(got, nodes):
		wrong = fmt.Sprintf("nodes are %v, and those of edges %v", nodes, got)
	case p.TotalCount != len(w.want):
		wrong = fmt.Sprintf("totalCount is %d, not %d", p.TotalCount, len(w.want))
	case p.PageInfo.HasNextPage != (hi < len(w.want)):
		wrong = fmt.Sprintf("hasNextPage is %t after %d of %d rows", p.PageInfo.HasNextPage, hi, len(w.want))
	case p.PageInfo.HasPreviousPage != (lo > 0):
		wrong = fmt.Sprintf("hasPreviousPage is %t before row %d", p.PageInfo.HasPreviousPage, lo)
	case !isCursor(p.PageInfo.StartCursor, start) || !isCursor(p.PageInfo.EndCursor, end):
		wrong = "startCursor and endCursor are not the cursors of the first and the last edge"
	}
	w.cursor = end
	if w.backwards {
		w.cursor = start
	}
	w.stopped = w.stopped || wrong != ""
	return wrong
}

// isCursor tells whether a cursor is the one of an edge; on an empty page it must be null.
func isCursor(cursor *string, edge string) bool {
	if edge == "" {
		return cursor == nil
	}
	return cursor != nil && *cursor == edge
}

// Sizes of pages, and how many pages one operation asks for: the API never refuses 50 root fields, nor 50,000 objects,
// of which a page of 500 has some 1,500. Connections with fewer rows than least are not walked by small pages: they
// would be the same walk again.
var pageSizes = []struct{ size, together, least int }{{1, 50, 2}, {7, 50, 2}, {500, 30, 0}}

// Every connection of every node and of Query is walked, forwards and backwards; a connection with more than one row by
// small pages too. Nothing is sampled: there are some 8,000 connections, most of them empty. The expected rows and their
// order come from the tables alone.
func TestEveryConnectionIsWalked(t *testing.T) {
	testflags.NotRaced(t, "it asks one question after the other")
	p := harness.Serve(t)
	expected := expectedRows(harness.Tables(t, "data"))
	found := connections(introspect(t, p))
	fragments := map[string]string{}
	for _, c := range found {
		if expected[c.name()] == nil {
			t.Errorf("%s is a connection that this test knows nothing of: say in the table relationships of tests/connections_test.go what it holds", c.name())
		}
		fragments[c.gives] = fmt.Sprintf("fragment %s on %[1]s { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }", c.gives)
	}
	for name := range expected {
		if !slices.ContainsFunc(found, func(c connection) bool { return c.name() == name }) {
			t.Errorf("%s is no connection of the schema", name)
		}
	}
	for _, by := range pageSizes {
		var waiting []*walk
		for _, c := range found {
			for _, id := range slices.Sorted(maps.Keys(expected[c.name()])) {
				w := walk{connection: c, id: id, size: by.size, want: expected[c.name()][id]}
				if len(w.want) < by.least {
					continue
				}
				back := w
				back.backwards = true
				waiting = append(waiting, &w, &back)
			}
		}
		walks, pages, wrong := len(waiting), 0, 0
		for len(waiting) > 0 && wrong < 20 {
			together := waiting[:min(by.together, len(waiting))]
			waiting = waiting[len(together):]
			for i, page := range pagesOf(t, p, together, fragments) {
				w := together[i]
				pages++
				if problem := w.take(page); problem != "" {
					wrong++
					t.Errorf("%s of %q by pages of %d, backwards %t: %s", w.name(), w.id, w.size, w.backwards, problem)
				}
				if !w.stopped {
					waiting = append(waiting, w)
				}
			}
		}
		t.Logf("pages of %d: %d walks, half of them backwards, %d pages", by.size, walks, pages)
	}
}

// pagesOf asks for the next page of several walks in one operation.
func pagesOf(t *testing.T, p *harness.Program, together []*walk, fragments map[string]string) []page {
	t.Helper()
	var query strings.Builder
	query.WriteString("{\n")
	used := map[string]bool{}
	for i, w := range together {
		query.WriteString(w.question(fmt.Sprintf("n%d", i)) + "\n")
		used[w.gives] = true
	}
	query.WriteString("}\n")
	for _, gives := range slices.Sorted(maps.Keys(used)) {
		query.WriteString(fragments[gives] + "\n")
	}
	var data map[string]json.RawMessage
	p.Ask(t, query.String(), nil, &data)
	pages := make([]page, len(together))
	for i, w := range together {
		raw := data[fmt.Sprintf("n%d", i)]
		var node struct{ Page json.RawMessage }
		if w.id != "" {
			if err := json.Unmarshal(raw, &node); err != nil || node.Page == nil {
				t.Fatalf("%s of %s: %s", w.name(), w.id, raw)
			}
			raw = node.Page
		}
		if err := json.Unmarshal(raw, &pages[i]); err != nil {
			t.Fatalf("%s of %s: %v in %s", w.name(), w.id, err, raw)
		}
	}
	return pages
}
