// Figures: memory does not grow with a file, and its first byte does not wait for the last.

package download_test

import (
	"context"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"runtime"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/internal/testflags"
)

// endless is a store with so many memberships, which are all one.
type endless struct {
	atlas.Store
	rows int
}

func (s endless) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	r, err := s.Store.Snapshot(ctx, at)
	return endlessReader{r, s.rows}, err
}

type endlessReader struct {
	atlas.Reader
	rows int
}

func (r endlessReader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if k != atlas.KindMembership {
		return r.Reader.Rows(ctx, k)
	}
	return func(yield func(atlas.Node, error) bool) {
		for row := range r.Reader.Rows(ctx, k) {
			for range r.rows {
				if !yield(row, nil) {
					return
				}
			}
			return
		}
	}
}

func TestMemoryDoesNotGrowWithAFile(t *testing.T) {
	testflags.NotRaced(t, "it measures memory")
	const most, first = 64 << 20, time.Second
	rows := 200_000
	if testflags.Long() {
		rows = 2_000_000
	}
	server := httptest.NewServer(mounted(endless{datatest.Curated(t), rows}, download.Options{}))
	defer server.Close()
	for _, file := range []string{"/tables/memberships.csv", "/tables.zip"} {
		for _, accept := range []string{"identity", "gzip", "zstd"} {
			r, err := http.NewRequest("GET", server.URL+file, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Encoding", accept)
			var stats runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&stats)
			before, peak := stats.HeapAlloc, uint64(0)
			begun := time.Now()
			answer, err := server.Client().Do(r)
			if err != nil {
				t.Fatal(err)
			}
			waited := time.Since(begun)
			size := int64(0)
			for next := begun; ; {
				n, err := io.CopyN(io.Discard, answer.Body, 256<<10)
				size += n
				if time.Now().After(next) {
					runtime.ReadMemStats(&stats)
					peak = max(peak, stats.HeapAlloc)
					next = time.Now().Add(10 * time.Millisecond)
				}
				if err == io.EOF {
					break
				} else if err != nil {
					t.Fatal(err)
				}
			}
			answer.Body.Close()
			used := int64(peak) - int64(before)
			t.Logf("%s in %s: %d rows, %d KiB in %v, the first byte after %v, %d KiB more memory", file, accept, rows, size>>10, time.Since(begun).Round(time.Millisecond), waited.Round(time.Millisecond), used>>10)
			if used > most {
				t.Errorf("%s in %s takes %d KiB more memory", file, accept, used>>10)
			}
			if waited > first && accept == "identity" {
				t.Errorf("%s: the first byte came after %v", file, waited)
			}
		}
	}
}
