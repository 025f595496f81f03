// The mirror of a real Neo4j against what every store must do.

package mirror_test

import (
	"context"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/natural"
	"alliance-atlas/store/storetest"
)

// unruled takes every graph whose cells are of the right form: the rows of conformance tests break the rules between rows.
func unruled(_ context.Context, dataset atlas.Dataset, rows *natural.Rows) (natural.Source, mirror.Report, error) {
	s := source{&dataset, map[atlas.Kind][]atlas.Node{}}
	var report mirror.Report
	report.Faults = rows.Faults
	for _, t := range atlas.Tables {
		var cells []string
		for i := range rows.Len(t.Kind) {
			cells = rows.Cells(t.Kind, i, cells[:0])
			row, _ := t.Parse(slices.Clone(cells))
			s.rows[t.Kind] = append(s.rows[t.Kind], row)
		}
		slices.SortFunc(s.rows[t.Kind], func(a, b atlas.Node) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
	}
	if len(report.Faults) > 0 {
		return nil, report, nil
	}
	return s, report, nil
}

// source is rows that are held.
type source struct {
	dataset *atlas.Dataset
	rows    map[atlas.Kind][]atlas.Node
}

func (s source) Dataset() *atlas.Dataset { return s.dataset }
func (s source) Len(k atlas.Kind) int    { return len(s.rows[k]) }
func (s source) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for _, row := range s.rows[k] {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// opener gives mirrors of one database in turn, each of which begins empty.
func opener(t testing.TB) func(t testing.TB) atlas.Store {
	server := neo4jtest.Shared(t)
	return func(t testing.TB) atlas.Store {
		t.Helper()
		ctx := context.Background()
		if _, err := server.Query(ctx, "MATCH (n) DETACH DELETE n", nil); err != nil {
			t.Fatal(err)
		}
		db, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password()})
		if err != nil {
			t.Fatal(err)
		}
		if err := natural.New(db).Apply(ctx, nil, &atlas.Dataset{}); err != nil {
			t.Fatal(err)
		}
		s := mirror.Open(db, mirror.Options{Every: 50 * time.Millisecond, Check: unruled})
		t.Cleanup(func() { s.Close() })
		return s
	}
}

func TestStore(t *testing.T) { storetest.Run(t, opener(t)) }

func TestAgainstNaive(t *testing.T) {
	storetest.RunRandom(t, opener(t), testflags.Times(500, 2000))
}
