// Rows in several pages: each row once whatever their number, and nothing left behind where a caller stops early.

package neo_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

func TestRowsOfManyPages(t *testing.T) {
	testflags.OnlyLong(t, "ten thousand rows are written")
	const page = 5000
	ctx := context.Background()
	s := neotest.Open(t, neo4jtest.Shared(t))
	if err := s.Migrate(ctx, nil); err != nil {
		t.Fatal(err)
	}
	for _, count := range []int{page - 1, page, 2*page + 1} {
		var b strings.Builder
		for i := range count {
			fmt.Fprintf(&b, "source s%05d: title=Page %[1]d, url=https://example.org/%[1]d\n", i)
		}
		rows := rowsSource{}
		for _, n := range storetest.World(t, b.String()) {
			rows[n.NodeID()] = n
		}
		if _, err := s.Load(ctx, rows, loading.Options{}); err != nil {
			t.Fatal(err)
		}
		r, err := s.Snapshot(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := idsFrom(t, r, ctx, -1); len(got) != count || !slices.IsSorted(got) || len(slices.Compact(got)) != count {
			t.Errorf("of %d rows %d came", count, len(got))
		}
		before := goleak.IgnoreCurrent()
		if got := idsFrom(t, r, ctx, 10); len(got) != 10 {
			t.Errorf("of 10 rows %d came", len(got))
		}
		goleak.VerifyNone(t, before)
	}
	r, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	ending, end := context.WithCancel(ctx)
	defer end()
	n := 0
	for _, err = range r.Rows(ending, atlas.KindSource) {
		if n++; n == page+1 {
			end()
		}
	}
	if !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("after its end, reading went on for %d rows and failed with %v", n, err)
	}
}

// idsFrom are the ids of the first sources that a reader gives, of all for -1.
func idsFrom(t *testing.T, r atlas.Reader, ctx context.Context, first int) (ids []atlas.ID) {
	t.Helper()
	for n, err := range r.Rows(ctx, atlas.KindSource) {
		if err != nil {
			t.Fatal(err)
		}
		if ids = append(ids, n.NodeID()); len(ids) == first {
			break
		}
	}
	return ids
}
