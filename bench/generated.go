// The data: generated rows in the embedded store, how many they are, and the contestants that answer from it.

package main

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/store/mem"
)

// generated is an embedded store with generated data, and its size.
type generated struct {
	store        atlas.Store
	reader       atlas.Reader
	institutions int
	rows, edges  int
	rowsOf       map[atlas.Kind]int
	took         time.Duration
}

// newGenerated makes data with so many institutions and loads it. An edge is a reference of one row to another.
func newGenerated(ctx context.Context, institutions int) (*generated, error) {
	source, err := newSource(ctx, institutions)
	if err != nil {
		return nil, err
	}
	g := &generated{store: mem.New(), institutions: institutions, rowsOf: map[atlas.Kind]int{}}
	start := time.Now()
	var failed error
	changes := iter.Seq[atlas.Change](func(yield func(atlas.Change) bool) {
		if !yield(atlas.Change{Dataset: source.Dataset()}) {
			return
		}
		for _, t := range atlas.Tables {
			for n, err := range source.Rows(ctx, t.Kind) {
				if err != nil {
					failed = err
					return
				}
				g.rows++
				g.rowsOf[t.Kind]++
				for _, r := range atlas.Refs {
					if r.From == "" || r.From == t.Kind {
						g.edges += len(r.IDs(n))
					}
				}
				if !yield(atlas.Change{Put: n}) {
					return
				}
			}
		}
	})
	if err := g.store.Apply(ctx, changes); err != nil {
		return nil, err
	}
	if failed != nil {
		return nil, failed
	}
	g.took = time.Since(start)
	g.reader, err = g.store.Snapshot(ctx, 0)
	return g, err
}

func newSource(ctx context.Context, institutions int) (*importer.World, error) {
	base, err := data.Load(ctx, nil)
	if err != nil {
		return nil, err
	}
	return importer.NewWorld(ctx, base, importer.Options{Institutions: institutions, Seed: 1})
}

func (g *generated) String() string {
	return fmt.Sprintf("a world of %d institutions: %d rows, %d edges, made and loaded in %.1f s", g.institutions, g.rows, g.edges, g.took.Seconds())
}

// newHandler is the handler of the program. It panics on wrong origins, and gets none.
func newHandler(s atlas.Store, o graph.Options) http.Handler {
	h, err := graph.Handler(s, o)
	if err != nil {
		panic(err)
	}
	return h
}

// contestant is one way to answer.
type contestant struct {
	name    string
	handler http.Handler
}

// contestants are those that run in process. The first one is the measure for the others.
func (g *generated) contestants() []contestant {
	return []contestant{
		{"hand", newHand(g.reader)},
		{"level", newHandler(g.store, graph.Options{})},
		{"reference", newHandler(g.store, graph.Options{Executor: graph.ReferenceExecutor})},
	}
}
