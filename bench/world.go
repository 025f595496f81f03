// The data: a generated world in the embedded store, and the numbers that say how large it is.

package main

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"slices"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/store/mem"
)

// world is a generated world in a store.
type world struct {
	store        atlas.Store
	reader       atlas.Reader
	institutions int
	rows, edges  int
	of           map[atlas.Kind]int // rows
	took         time.Duration
}

// newWorld makes a world with so many institutions. An edge is what a row names in a column: a stored relationship.
func newWorld(ctx context.Context, institutions int) (*world, error) {
	source, err := newSource(ctx, institutions)
	if err != nil {
		return nil, err
	}
	w := &world{store: mem.New(), institutions: institutions, of: map[atlas.Kind]int{}}
	refs := allRefs()
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
				w.rows++
				w.of[t.Kind]++
				for _, r := range refs {
					if r.From == "" || r.From == t.Kind {
						w.edges += len(r.IDs(n))
					}
				}
				if !yield(atlas.Change{Put: n}) {
					return
				}
			}
		}
	})
	if err := w.store.Apply(ctx, changes); err != nil {
		return nil, err
	}
	if failed != nil {
		return nil, failed
	}
	w.took = time.Since(start)
	w.reader, err = w.store.Snapshot(ctx, 0)
	return w, err
}

func newSource(ctx context.Context, institutions int) (*importer.World, error) {
	base, err := data.Load(ctx, nil)
	if err != nil {
		return nil, err
	}
	return importer.NewWorld(ctx, base, importer.Options{Institutions: institutions, Seed: 1})
}

// allRefs are the stored relationships.
func allRefs() (refs []*atlas.Ref) {
	for _, h := range atlas.Relationships {
		for _, path := range h.Paths {
			for _, s := range path {
				if !slices.Contains(refs, s.Ref) {
					refs = append(refs, s.Ref)
				}
			}
		}
	}
	return refs
}

func (w *world) String() string {
	return fmt.Sprintf("a world of %d institutions: %d rows, %d edges, made and loaded in %.1f s", w.institutions, w.rows, w.edges, w.took.Seconds())
}

// newHandler is the handler of the program. It is given no origins, which alone could be wrong.
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

// contestants are those that run in process, the yardstick first.
func (w *world) contestants() []contestant {
	return []contestant{
		{"hand", newHand(w.reader)},
		{"level", newHandler(w.store, graph.Options{})},
		{"reference", newHandler(w.store, graph.Options{Executor: graph.ReferenceExecutor})},
	}
}
