// What compressing answers costs and saves: go test ./graph -run '^$' -bench Compression

package graph_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"alliance-atlas/data/datatest"
	"alliance-atlas/graph"
	"alliance-atlas/internal/gzip"
)

// BenchmarkCompression compresses answers about the curated data, from such as are not worth it to a large one.
func BenchmarkCompression(b *testing.B) {
	handler := mustHandler(datatest.Curated(b), graph.Options{})
	const scalars, nested = `id name kind city website`, `id name memberships(first: 3) { nodes { id role alliance { id name members(first: 48) { nodes { id name city } } } } }`
	for _, c := range []struct {
		first  int
		fields string
	}{{5, scalars}, {10, scalars}, {30, scalars}, {100, scalars}, {40, nested}} {
		query := fmt.Sprintf("{ institutions(first: %d) { nodes { %s } } }", c.first, c.fields)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil))
		if w.Code != http.StatusOK {
			b.Fatalf("%d %s", w.Code, w.Body)
		}
		text := w.Body.Bytes()
		b.Run(fmt.Sprintf("%dbytes", len(text)), func(b *testing.B) {
			var packed []byte
			for b.Loop() {
				packed = gzip.Append(packed[:0], text)
			}
			each := float64(b.Elapsed().Nanoseconds()) / 1e3 / float64(b.N)
			b.ReportMetric(each*100e3/float64(len(text)), "us/100kB")
			b.ReportMetric(float64(len(text)-len(packed))/each, "bytes-saved/us")
			b.ReportMetric(float64(len(packed))/float64(len(text)), "ratio")
		})
	}
}
