// Package mirrortest opens mirrors of the database of a server of tests. Only tests import it.
package mirrortest

import (
	"context"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/natural"
)

// Unruled takes every graph whose cells have the right form: the rows of conformance tests break the rules between rows.
func Unruled(_ context.Context, dataset atlas.Dataset, rows *natural.Rows) (loading.Source, mirror.Report, error) {
	s := source{&dataset, map[atlas.Kind][]atlas.Node{}}
	if len(rows.Faults) > 0 {
		return nil, mirror.Report{Faults: rows.Faults}, nil
	}
	for _, t := range atlas.Tables {
		var cells []string
		for i := range rows.Len(t.Kind) {
			cells = rows.Cells(t.Kind, i, cells[:0])
			row, _ := t.Parse(slices.Clone(cells))
			s.rows[t.Kind] = append(s.rows[t.Kind], row)
		}
		slices.SortFunc(s.rows[t.Kind], func(a, b atlas.Node) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
	}
	return s, mirror.Report{}, nil
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

// lookEvery is how often mirrors of tests look at their database.
const lookEvery = 50 * time.Millisecond

// Open follows the graph of a server until the end of a test, by the rules of tables.
func Open(t testing.TB, server *neo4jtest.Server) *mirror.Store {
	t.Helper()
	s := mirror.Open(bolttest.Connect(t, server), mirror.Options{Every: lookEvery})
	t.Cleanup(func() { s.Close() })
	return s
}

// Emptied returns a function that gives mirrors of one database, each of which begins empty; what was given before is empty then as well.
// They take every row.
func Emptied(server *neo4jtest.Server) func(t testing.TB) atlas.Store {
	return func(t testing.TB) atlas.Store {
		t.Helper()
		ctx := context.Background()
		if _, err := server.Query(ctx, "MATCH (n) DETACH DELETE n", nil); err != nil {
			t.Fatal(err)
		}
		db := bolttest.Connect(t, server)
		if err := natural.New(db).Apply(ctx, nil, &atlas.Dataset{}); err != nil {
			t.Fatal(err)
		}
		s := mirror.Open(db, mirror.Options{Every: lookEvery, Check: Unruled})
		t.Cleanup(func() { s.Close() })
		return s
	}
}
