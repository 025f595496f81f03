// Tags over a real Neo4j: those of the embedded store, and true when another program has changed the data.

package graph_test

import (
	"net/http"
	"slices"
	"sync"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

func TestTagsOnNeo4j(t *testing.T) {
	server := neo4jtest.Shared(t)
	world := named(t, "Old")
	embedded := mem.New()
	t.Cleanup(func() { embedded.Close() })
	if err := embedded.Apply(t.Context(), storetest.Changes(world)); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var statements []string
	sent := func() []string {
		mu.Lock()
		defer mu.Unlock()
		was := statements
		statements = nil
		return was
	}
	writer := neotest.Emptied(server, neotest.Open(t, server))(t)
	if err := writer.Apply(t.Context(), storetest.Changes(world)); err != nil {
		t.Fatal(err)
	}
	store := neotest.Open(t, server, neotest.Traced(func(name string) {
		mu.Lock()
		defer mu.Unlock()
		statements = append(statements, name)
	}))
	h := mustHandler(store, graph.Options{Deadline: testTimeout})
	usual := []string{"query", `{ alliances { nodes { name members { nodes { name } } } } }`}
	first := got(h, http.MethodGet, usual...)
	tag := first.Header().Get("ETag")
	if want := got(mustHandler(embedded, graph.Options{}), http.MethodGet, usual...).Header().Get("ETag"); tag == "" || tag != want {
		t.Errorf("the tag is %q, that of the embedded store %q: %s", tag, want, first.Body)
	}
	conditional := append([]string{"If-None-Match", tag}, usual...)
	sent()
	if w := got(h, http.MethodGet, conditional...); w.Code != http.StatusNotModified {
		t.Errorf("with its tag: %d %s", w.Code, w.Body)
	}
	if names := sent(); !slices.Equal(names, []string{"stamp"}) {
		t.Errorf("an answer that has not changed sends the statements %q", names)
	}

	writing := func(by int) {
		t.Helper()
		if _, err := server.Query(t.Context(), "MATCH (v:_Dataset) SET v._stamp = v._stamp + $by", map[string]any{"by": by}); err != nil {
			t.Fatal(err)
		}
	}
	writing(1)
	if w := got(h, http.MethodGet, conditional...); w.Code != http.StatusOK || w.Header().Get("ETag") != "" || w.Header().Get("Cache-Control") != "no-store" {
		t.Errorf("while somebody writes: %d %v", w.Code, w.Header())
	}
	writing(1)

	changed := *world[0].(*atlas.Country)
	changed.Name = "New China"
	if err := writer.Apply(t.Context(), storetest.Changes([]atlas.Node{&changed})); err != nil {
		t.Fatal(err)
	}
	if w := got(h, http.MethodGet, conditional...); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
		t.Errorf("after another program's change: %d, the tag %q was %q", w.Code, w.Header().Get("ETag"), tag)
	}
}
