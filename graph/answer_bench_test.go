// What a large answer costs: go test ./graph -run '^$' -bench Answer

package graph_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"alliance-atlas/data/datatest"
	"alliance-atlas/graph"
)

// BenchmarkAnswer answers requests about the curated data, one level deep and with five levels.
func BenchmarkAnswer(b *testing.B) {
	handler := mustHandler(datatest.Curated(b), graph.Options{})
	for name, query := range map[string]string{
		"flat":   `{ institutions(first: 200) { nodes { id name kind city website } } }`,
		"nested": `{ institutions(first: 100) { nodes { id name memberships(first: 3) { nodes { id role alliance { id name members(first: 40) { nodes { id name city } } } } } } } }`,
	} {
		b.Run(name, func(b *testing.B) {
			body, err := json.Marshal(map[string]string{"query": query})
			if err != nil {
				b.Fatal(err)
			}
			r, err := http.NewRequest(http.MethodPost, "http://localhost/graphql", nil)
			if err != nil {
				b.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Accept-Encoding", "identity")
			w, reader := &discard{header: http.Header{}}, bytes.NewReader(nil)
			r.Body = io.NopCloser(reader)
			for b.Loop() {
				clear(w.header)
				reader.Reset(body)
				w.size = 0
				handler.ServeHTTP(w, r)
			}
			if w.status != http.StatusOK || bytes.Contains(w.head, []byte(`"errors"`)) {
				b.Fatalf("status %d: %s", w.status, w.head)
			}
			b.SetBytes(int64(w.size))
		})
	}
}
