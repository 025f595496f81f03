// Questions to a real Neo4j while rows are written: an answer is of one version of the data, or says that it may not be.

package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

// named is a world in which all names begin with a word. Worlds with different words have the same rows.
func named(t *testing.T, word string) []atlas.Node {
	var b strings.Builder
	fmt.Fprintf(&b, "country CN: name=%s China\n", word)
	for a := range 3 {
		fmt.Fprintf(&b, "alliance a%d: name=%s Alliance %[1]d\n", a, word)
	}
	for i := range 12 {
		fmt.Fprintf(&b, "institution i%d: name=%s University %[1]d, country=CN\n", i, word)
		for a := range 3 {
			fmt.Fprintf(&b, "membership: alliance=a%d, institution=i%d\n", a, i)
		}
	}
	return storetest.World(t, b.String())
}

func TestWritingToNeo4jWhileItAnswers(t *testing.T) {
	server := neo4jtest.Shared(t)
	ctx := context.Background()
	request, err := json.Marshal(map[string]any{"query": `{ dataset { version } alliances { nodes { name members(first: 5) { nodes { name country { name } memberships(first: 2) { nodes { alliance { name } } } } } } } }`})
	if err != nil {
		t.Fatal(err)
	}
	worlds := [][]atlas.Node{named(t, "Old"), named(t, "New")}
	var steady [2][]byte // the answers from a store with snapshots
	for i, w := range worlds {
		embedded := mem.New()
		defer embedded.Close()
		if err := embedded.Apply(ctx, storetest.Changes(w)); err != nil {
			t.Fatal(err)
		}
		steady[i] = post(t, mustHandler(embedded, graph.Options{}), request)
	}
	store := neotest.Emptied(server, neotest.Open(t, server))(t)
	handler := mustHandler(store, graph.Options{Deadline: testTimeout})
	become := func(i int) {
		if err := store.Apply(ctx, storetest.Changes(worlds[i])); err != nil {
			t.Fatal(err)
		}
	}
	become(0)
	if got := post(t, handler, request); !bytes.Equal(got, steady[0]) {
		t.Fatalf("Neo4j answers %s", got)
	}

	// A writer that was stopped midway leaves the data as if it were still writing.
	stamp := func(by int) {
		if _, err := server.Query(ctx, "MATCH (v:_Dataset) SET v._stamp = v._stamp + $by", map[string]any{"by": by}); err != nil {
			t.Fatal(err)
		}
	}
	changing := bytes.Replace(steady[0], []byte("}}}\n"), []byte(`,"changing":true}}}`+"\n"), 1)
	stamp(1)
	for range 2 {
		if got := post(t, handler, request); !bytes.Equal(got, changing) {
			t.Errorf("while somebody writes, Neo4j answers %s", got)
		}
	}
	stamp(1)
	if got := post(t, handler, request); !bytes.Equal(got, steady[0]) {
		t.Errorf("when nobody writes any more, Neo4j answers %s", got)
	}

	// Many writes: what is not said to be changing is the one or the other.
	const writes = 20
	var done atomic.Bool
	var whole, mixed int
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for !done.Load() {
			got := post(t, handler, request)
			switch {
			case bytes.Contains(got, []byte(`"errors"`)):
				t.Errorf("Neo4j answers %s", got)
				return
			case bytes.HasSuffix(got, []byte(`,"changing":true}}}`+"\n")):
				mixed++
			case bytes.Equal(got, steady[0]), bytes.Equal(got, steady[1]):
				whole++
			default:
				t.Errorf("an answer is of no version: %s", got)
				return
			}
		}
	}()
	for i := range writes {
		become((i + 1) % 2)
		if got := post(t, handler, request); !bytes.Equal(got, steady[(i+1)%2]) {
			t.Errorf("after a write, Neo4j answers %s", got)
		}
	}
	done.Store(true)
	<-ended
	t.Logf("%d answers of one version, and %d that say that the data was changing", whole, mixed)
}
