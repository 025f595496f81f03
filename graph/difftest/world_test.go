// Worlds that are asked: random rows, or those of the program itself, in a store behind both executors, and the words and
// cursors that questions about them use.

package difftest_test

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// world is a random world, and what a question may name of it.
type world struct {
	nodes   []atlas.Node
	ids     map[string][]string // full ids by the first part of ids: "institution"; "" has all
	cells   map[string][]string // values by the column of their table: "region"
	cursors map[string][]string // of earlier answers, by connection of Query; "" has all
	large   bool                // whether it is too large to be printed
}

// published are the rows of the program's own dataset.
var published = sync.OnceValues(func() ([]atlas.Node, error) {
	var nodes []atlas.Node
	from, err := data.Load(context.Background(), nil)
	if err != nil {
		return nil, err
	}
	for change := range from.Changes() {
		if change.Put != nil {
			nodes = append(nodes, change.Put)
		}
	}
	return nodes, nil
})

// draw draws the world of a seed: one in eight is the published dataset, which is as deep as answers get, and most others are
// the richest of several.
func draw(seed uint64) (*world, error) {
	rich := seed & 7
	if rich == 7 {
		nodes, err := published()
		if err != nil {
			return nil, err
		}
		w := newWorld(nodes)
		w.large = true
		return w, nil
	}
	nodes := storetest.RandomWorld(seed)
	for i := range rich {
		if other := storetest.RandomWorld(seed + (i+1)<<41); len(other) > len(nodes) {
			nodes = other
		}
	}
	for i, n := range nodes {
		note := notes[(i+int(rich))%len(notes)]
		switch n := n.(type) {
		case *atlas.Institution:
			n.Note = note
		case *atlas.Membership:
			n.Note = note
		case *atlas.Figure:
			n.Note = note
		}
	}
	return newWorld(nodes), nil
}

// notes are texts that JSON must escape, or that no table can be drawn with.
var notes = []string{"", "null", "\"quoted\" \\ and / slashed", "two\nlines\r\n\tand a tab", "\x00\x01\b\f\x1f\x7f", "<b>&amp;</b>", "\u2028\u2029\ufeff", "\ufffd𝔘🎓", " "}

func newWorld(nodes []atlas.Node) *world {
	w := &world{nodes: nodes, ids: map[string][]string{}, cells: map[string][]string{}, cursors: map[string][]string{}}
	for _, n := range nodes {
		id := string(n.NodeID())
		kind, _, _ := strings.Cut(id, "/")
		w.ids[kind], w.ids[""] = append(w.ids[kind], id), append(w.ids[""], id)
		table := atlas.TableOf(n.Is())
		for i, cell := range table.Cells(n, nil) {
			column := table.Columns[i].Name
			switch {
			case cell == "":
			case column == "name" || column == "nameLocal" || column == "nameZh" || column == "acronym" || column == "aliases":
				w.cells["name"] = append(w.cells["name"], strings.Split(cell, ";")...)
			case column == "instructors" || column == "fields":
				w.cells[column] = append(w.cells[column], strings.Split(cell, ";")...)
			case kind == "country" && column == "id":
				w.cells["code"] = append(w.cells["code"], cell)
			default:
				w.cells[column] = append(w.cells[column], cell)
			}
		}
	}
	return w
}

// maxCursors is how many cursors of one connection a world remembers.
const maxCursors = 50

func (w *world) remember(connection, cursor string) {
	if len(w.cursors[connection]) < maxCursors {
		w.cursors[connection] = append(w.cursors[connection], cursor)
	}
}

// mustHandler is graph.Handler for options that cannot be wrong.
func mustHandler(store atlas.Store, o graph.Options) http.Handler {
	h, err := graph.Handler(store, o)
	if err != nil {
		panic(err)
	}
	return h
}

// handlers are the same server twice, over one store.
type handlers struct{ level, reference http.Handler }

// testTimeout is far beyond what a question takes: an answer that is cut by the time is no answer to compare.
const testTimeout = 5 * time.Minute

func serve(store atlas.Store) handlers {
	return handlers{
		level:     mustHandler(store, graph.Options{Executor: graph.LevelExecutor, Deadline: testTimeout}),
		reference: mustHandler(store, graph.Options{Executor: graph.ReferenceExecutor, Deadline: testTimeout}),
	}
}

// open puts rows into a store. An error is that of rows which name others that are not there.
func open(nodes []atlas.Node) (atlas.Store, error) {
	store := mem.New()
	if err := store.Apply(context.Background(), storetest.Changes(nodes)); err != nil {
		store.Close()
		return nil, err
	}
	return store, nil
}

// mustOpen is open for rows that are whole. The store is closed when the test ends.
func mustOpen(t testing.TB, nodes []atlas.Node) atlas.Store {
	t.Helper()
	store, err := open(nodes)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}
