// The same random questions to two servers, one on the embedded store and one on a real Neo4j: both answer alike, to the byte.

package difftest_test

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/tests/harness"
)

// rows is a data package that is made of rows.
type rows struct {
	dataset *atlas.Dataset
	byKind  map[atlas.Kind][]atlas.Node
}

func (r *rows) Dataset() *atlas.Dataset { return r.dataset }
func (r *rows) Len(k atlas.Kind) int    { return len(r.byKind[k]) }

func (r *rows) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for _, n := range r.byKind[k] {
			if !yield(n, nil) {
				return
			}
		}
	}
}

func (r *rows) all() (nodes []atlas.Node) {
	for _, t := range atlas.Tables {
		nodes = append(nodes, r.byKind[t.Kind]...)
	}
	return nodes
}

// rowsOf gathers the rows of a data package.
func rowsOf(t *testing.T, from interface {
	Dataset() *atlas.Dataset
	Rows(context.Context, atlas.Kind) iter.Seq2[atlas.Node, error]
}) *rows {
	t.Helper()
	r := &rows{dataset: from.Dataset(), byKind: map[atlas.Kind][]atlas.Node{}}
	for _, table := range atlas.Tables {
		for n, err := range from.Rows(context.Background(), table.Kind) {
			if err != nil {
				t.Fatal(err)
			}
			r.byKind[table.Kind] = append(r.byKind[table.Kind], n)
		}
	}
	return r
}

// neo4jWorlds are the worlds that both stores hold: the published dataset, and a generated one of so many institutions.
func neo4jWorlds(t *testing.T, institutions int) map[string]*rows {
	t.Helper()
	base, err := data.Load(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	generated, err := importer.NewWorld(context.Background(), base, importer.Options{Institutions: institutions, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*rows{"published": rowsOf(t, base), "generated": rowsOf(t, generated)}
}

// inMemory is a world in an embedded store.
func (r *rows) inMemory(t *testing.T) atlas.Store {
	t.Helper()
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	err := store.Apply(context.Background(), func(yield func(atlas.Change) bool) {
		if !yield(atlas.Change{Dataset: r.dataset}) {
			return
		}
		for _, n := range r.all() {
			if !yield(atlas.Change{Put: n}) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// intoNeo4j loads a world into the database of a server.
func (r *rows) intoNeo4j(t *testing.T) func(context.Context, *neo4jtest.Server) error {
	return func(ctx context.Context, server *neo4jtest.Server) error {
		store := neotest.Open(t, server)
		if err := store.Migrate(ctx, nil); err != nil {
			return err
		}
		_, err := store.Load(ctx, r, loading.Options{})
		return err
	}
}

// embedded is a handler on Neo4j whose answers name the embedded store: answers must differ in Dataset.store, and nowhere else.
func embedded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, r)
		w.Header().Set("Content-Type", answer.Header().Get("Content-Type"))
		w.WriteHeader(answer.Code)
		w.Write(bytes.ReplaceAll(answer.Body.Bytes(), []byte(`"neo4j"`), []byte(`"embedded"`)))
	})
}

func TestNeo4jAnswersAlike(t *testing.T) {
	testflags.OnlyLong(t, "two worlds are imported into Neo4j, which takes minutes; TestAServerOnNeo4jAnswersAsTheEmbeddedOneDoes compares some answers")
	const institutions = 300
	worlds := neo4jWorlds(t, institutions)
	for _, lent := range []struct{ name, holds string }{
		{"generated", fmt.Sprintf("%d generated institutions, imported by %s", institutions, harness.Importing(t))},
		{"published", harness.Published(t) + ", for direct mode"}, // last, because other packages read it too
	} {
		name := lent.name
		t.Run(name, func(t *testing.T) {
			if name == "generated" {
				testflags.OnlyAll(t, "another world is imported for direct mode, which plans most questions first")
			}
			var statements trace
			started := time.Now()
			server := neo4jtest.Shared(t, neo4jtest.Holding(lent.holds, worlds[name].intoNeo4j(t)))
			store := neotest.Open(t, server, neotest.Traced(statements.note))
			h := handlers{
				level:     embedded(mustHandler(store, graph.Options{Deadline: testTimeout})),
				reference: mustHandler(worlds[name].inMemory(t), graph.Options{Deadline: testTimeout}),
			}
			nodes := worlds[name].all()
			t.Logf("%d rows, loaded in %.0f s", len(nodes), time.Since(started).Seconds())
			checkStatements(t, h, &statements)
			askBoth(t, nodes, h, onNeo4j, false)
			askBoth(t, nodes, h, *networkQuestions, true)
			t.Logf("%d statements by %d texts, %.0f s", len(statements.names), len(slices.Compact(slices.Sorted(slices.Values(statements.names)))), time.Since(started).Seconds())
		})
	}
}

// trace are the names of the statements that the database got.
type trace struct {
	mu    sync.Mutex
	names []string
}

func (t *trace) note(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.names = append(t.names, name)
}

// checkStatements: however many rows a level has, a relationship field costs the database one statement.
func checkStatements(t *testing.T, h handlers, statements *trace) {
	t.Helper()
	const query = `query($n: Int) { institutions(first: $n, orderBy: {by: MEMBERSHIPS, direction: DESC}) { totalCount nodes { name country { name } courses(first: $n) { pageInfo { hasNextPage } nodes { id } }
		memberships(first: $n) { nodes { role alliance { name members(first: 3) { nodes { name } } } } } } } }`
	page := func(n int) (objects int, names []string) {
		before := len(statements.names)
		got, _, differ := h.compare(asking{query: query, variables: fmt.Sprintf(`{"n": %d}`, n)})
		if differ != "" || len(got.errors) > 0 {
			t.Fatalf("%s: %.600s", differ, got)
		}
		objects, _ = measure(got.data)
		return objects, statements.names[before:]
	}
	page(1) // which also reads what there is to know of the data
	few, _ := page(1)
	many := 0
	for _, n := range []int{1, 3, 50} {
		var names []string
		if many, names = page(n); len(names) != 1+5 {
			t.Errorf("pages of %d: the database is asked %d times, %q", n, len(names), names)
		}
	}
	if many < 20*few {
		t.Errorf("%d objects and %d: the answers do not differ enough to tell", few, many)
	}
}

// askers is how many ask at once: a database of two processors has enough to do with them.
const askers = 4

// askBoth asks so many operations of two servers over one world, about all or about networks alone.
func askBoth(t *testing.T, nodes []atlas.Node, h handlers, operations int, networks bool) {
	first := testflags.Seed(t)
	var (
		next, found atomic.Int64
		workers     sync.WaitGroup
		mu          sync.Mutex
		total       shares
	)
	const each = 50
	for range askers {
		workers.Go(func() {
			for {
				i := next.Add(1) - 1
				left := operations - int(i)*each
				if left <= 0 || found.Load() >= int64(*differences) {
					return
				}
				c := contest{seed: first + uint64(i), most: min(each, left), networks: networks}
				w := newWorld(nodes)
				d, err := c.ask(w, h)
				if err != nil {
					t.Error(err)
					return
				}
				if d != nil {
					found.Add(1)
					t.Error(differsOnNeo4j(c.seed, h, d))
				}
				mu.Lock()
				total.add(&c.shares)
				mu.Unlock()
			}
		})
	}
	workers.Wait()
	t.Log(&total)
}

// differsOnNeo4j is a difference with the smallest question that was found.
func differsOnNeo4j(seed uint64, h handlers, d *differing) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Neo4j answers differently; with %s=%d the test begins with the questions before this one\n--- asked\n%s--- differs: %s\n--- on Neo4j\n%s--- in memory\n%s", testflags.SeedVariable, seed, d.asking, d.differ, d.level, d.reference)
	s := &shrinker{handlers: h}
	if !s.differs(d.asking) {
		b.WriteString("=== asked again, both answer alike\n")
		return b.String()
	}
	small := s.shrink(d.asking)
	level, reference, differ := h.compare(small)
	fmt.Fprintf(&b, "=== the smallest question found\n%s--- differs: %s\n--- on Neo4j\n%s--- in memory\n%s", small, differ, level, reference)
	return b.String()
}
