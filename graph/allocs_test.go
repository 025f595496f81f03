// What a request allocates: as much for a large answer as for a small one.

package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"runtime/debug"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/graph"
)

// mostAllocations is how many allocations the nested request below may take. They are of the request, its context, and each of its
// five levels; none is of an object.
const mostAllocations = 100

func TestAllocationsDoNotGrowWithTheAnswer(t *testing.T) {
	if slower > 1 {
		t.Skip("the race detector makes pools forget")
	}
	store := datatest.Curated(t)
	reader, err := store.Snapshot(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	// A search waits for its index: what is made in the background would be counted too.
	if _, err := reader.Search(context.Background(), atlas.Search{Text: "a"}, atlas.Window{First: 1, Last: -1, Select: atlas.SelectTotal}); err != nil {
		t.Fatal(err)
	}
	handler := mustHandler(store, graph.Options{})
	for _, encoding := range []string{"identity", "gzip"} {
		small, smallBytes := allocations(t, handler, 20, encoding)
		large, largeBytes := allocations(t, handler, 400, encoding)
		if largeBytes < 5*smallBytes {
			t.Fatalf("%s: the large answer has %d bytes and the small one %d: they do not differ enough to tell", encoding, largeBytes, smallBytes)
		}
		if large > small+8 {
			t.Errorf("%s: %.0f allocations for an answer of %d bytes and %.0f for one of %d: something is allocated for each object", encoding, small, smallBytes, large, largeBytes)
		}
		if small > mostAllocations || large > mostAllocations {
			t.Errorf("%s: %.0f and %.0f allocations, more than %d", encoding, small, large, mostAllocations)
		}
	}
}

// allocations are those of a nested request for so many institutions, and the length of its answer as it is sent.
func allocations(t *testing.T, h http.Handler, institutions int, encoding string) (float64, int) {
	t.Helper()
	body, err := json.Marshal(map[string]any{
		"query":     `query Nested($first: Int!) { institutions(first: $first) { nodes { id name memberships(first: 3) { nodes { id role alliance { id name members(first: 40) { nodes { id name city } } } } } } } }`,
		"variables": map[string]any{"first": institutions},
	})
	if err != nil {
		t.Fatal(err)
	}
	w := &discard{header: http.Header{}}
	reader := bytes.NewReader(nil)
	sent := io.NopCloser(reader)
	r, err := http.NewRequest(http.MethodPost, "http://localhost/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept-Encoding", encoding)
	// A collection empties the pools that requests share, and the next one pays for filling them: that is no cost of its own.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	each := testing.AllocsPerRun(100, func() {
		clear(w.header)
		reader.Reset(body)
		r.Body, r.ContentLength = sent, int64(len(body))
		w.status, w.size = 0, 0
		h.ServeHTTP(w, r)
	})
	if w.status != http.StatusOK || bytes.Contains(w.head, []byte(`"errors"`)) {
		t.Fatalf("status %d: %s", w.status, w.head)
	}
	return each, w.size
}

// discard is a ResponseWriter that keeps no answer.
type discard struct {
	header http.Header
	status int
	size   int
	head   []byte
}

func (d *discard) Header() http.Header    { return d.header }
func (d *discard) WriteHeader(status int) { d.status = status }
func (d *discard) Write(b []byte) (int, error) {
	d.head = append(d.head[:0], b[:min(len(b), 300)]...)
	d.size += len(b)
	return len(b), nil
}
