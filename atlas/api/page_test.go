// Tests of pages: their size; and the readers that the tests of this package ask.

package api

import (
	"context"
	"errors"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

func TestWindowLimits(t *testing.T) {
	for n, ok := range map[int]bool{-1 << 31: false, -1: false, 0: true, 1: true, MaxPage - 1: true, MaxPage: true, MaxPage + 1: false, 1 << 31: false} {
		for name, args := range map[string]PageArgs{"first": {First: &n}, "last": {Last: &n}} {
			w, err := args.window(atlas.KindInstitution, DefaultPage)
			if ok != (err == nil) {
				t.Errorf("%s: %d: %v", name, n, err)
			}
			if err != nil && (!errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), name)) {
				t.Errorf("%s: %d: the error %q does not name the argument, or is of another kind", name, n, err)
			}
			if ok && (name == "first" && (w.First != n || w.Last != -1) || name == "last" && (w.First != -1 || w.Last != n)) {
				t.Errorf("%s: %d gives %+v", name, n, w)
			}
		}
	}
	zero := 0
	if _, err := (PageArgs{First: &zero, Last: &zero}).window(atlas.KindInstitution, DefaultPage); !errors.Is(err, atlas.ErrInput) {
		t.Errorf("first with last: %v", err)
	}
	if w, err := (PageArgs{}).window(atlas.KindInstitution, DefaultSearch); err != nil || w.First != DefaultSearch || w.Last != -1 {
		t.Errorf("neither first nor last: %+v, %v", w, err)
	}
}

// view is a reader at a date, of a version, that answers with rows by id.
type view struct {
	atlas.Reader
	at      atlas.PartialDate
	version string
	rows    map[atlas.ID]atlas.Node
	asked   int
}

func (v *view) At() atlas.PartialDate   { return v.at }
func (v *view) Dataset() *atlas.Dataset { return &atlas.Dataset{Version: v.version} }

func (v *view) Nodes(_ context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	v.asked++
	nodes := make([]atlas.Node, len(ids))
	for i, id := range ids {
		nodes[i] = v.rows[id]
	}
	return nodes, nil
}

// expanding notes what Expand is asked.
type expanding struct {
	*view
	from   []atlas.ID
	window atlas.Window
}

func (e *expanding) Expand(_ context.Context, _ *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	e.from, e.window = from, w
	return &atlas.Pages{Offsets: make([]int32, len(from)+1)}, nil
}

func day(t testing.TB, s string) atlas.PartialDate {
	t.Helper()
	d, err := atlas.ParsePartialDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A page that is too large is refused with the cursor from which to go on: which one depends on the end that it is taken from.
func TestTooLargePagesSayWhereToGoOn(t *testing.T) {
	n := MaxPage + 1
	for cursor, args := range map[string]PageArgs{"endCursor": {First: &n}, "startCursor": {Last: &n}} {
		if err := args.Check(); err == nil || !strings.HasSuffix(err.Error(), "its "+cursor) {
			t.Errorf("%v does not name the %s", err, cursor)
		}
	}
}
