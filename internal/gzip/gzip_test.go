// Tests: which clients get gzip, and that it reads as the text.

package gzip

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"testing"
)

func TestGzip(t *testing.T) {
	for _, c := range []struct {
		accept       string
		large, small bool
	}{
		{"", false, false},
		{" ", false, false},
		{",", false, false},
		{"gzip", true, false},
		{"GZIP", true, false},
		{"x-gzip", true, false},
		{" gzip ", true, false},
		{"gzip, deflate, br, zstd", true, false}, // browsers
		{"deflate, gzip", true, false},
		{"gzip;q=1.0", true, false},
		{"gzip;q=0.001", true, false},
		{"gzip;Q=0.5", true, false},
		{"gzip ; q=0.5", true, false},
		{"br;q=1.0, gzip;q=0.8, *;q=0.1", true, false},
		{"*", true, false},
		{"*;q=0.5", true, false},
		{"deflate, *", true, false},
		{"gzip, identity", true, false},
		{"gzip;q=0.5, identity;q=0.5", true, false},
		{"gzip, *;q=0.5", true, false},

		{"identity", false, false},
		{"deflate", false, false},
		{"br, zstd", false, false},
		{"gzipped", false, false},
		{"gzip2, xgzip", false, false},
		{"gzip;q=0", false, false},
		{"gzip;q=0.000", false, false},
		{"gzip;q=0, *", false, false},
		{"gzip;q=0.5, identity", false, false},
		{"gzip;q=0.5, *", false, false},
		{"*;q=0", false, false},
		{"br, *;q=0", false, false},
		{"identity;q=0", false, false},
		{"br, identity;q=0", false, false},
		{"gzip;q=0, identity;q=0", false, false},
		{"gzip;q=", false, false},
		{"gzip;q=2", false, false},
		{"gzip;q=-1", false, false},
		{"gzip;q=NaN", false, false},
		{"gzip;level=5", false, false},
		{";q=1", false, false},

		{"gzip, identity;q=0", true, true},
		{"gzip;q=0.1, identity;q=0", true, true},
		{"*, identity;q=0", true, true},
		{"gzip, *;q=0", true, true},
		{"gzip, *;q=0, identity", true, false},
	} {
		h := http.Header{"Accept-Encoding": {c.accept}}
		for size, want := range map[int]bool{0: c.small, 1: c.small, Minimum - 1: c.small, Minimum: c.large, Minimum + 1: c.large, 1 << 30: c.large} {
			if got := Wanted(h, size); got != want {
				t.Errorf("Accept-Encoding: %s gets %d bytes in gzip: %v, want %v", c.accept, size, got, want)
			}
		}
	}
	if Wanted(http.Header{}, 1<<30) {
		t.Error("a client that says nothing gets gzip")
	}
	if !Wanted(http.Header{"Accept-Encoding": {"br", "gzip"}}, Minimum) {
		t.Error("of an Accept-Encoding of two lines only the first is read")
	}
	if Wanted(http.Header{"Accept-Encoding": {"gzip;q=0.5", "identity"}}, Minimum) {
		t.Error("a weight of the first line does not hold in the second")
	}
}

// texts are texts of many sizes: JSON that repeats itself, and noise, which grows.
func texts() [][]byte {
	random := rand.New(rand.NewPCG(1, 2))
	var all [][]byte
	for _, size := range []int{0, 1, 2, 100, Minimum - 1, Minimum, Minimum + 1, 32<<10 - 1, 32 << 10, 64<<10 - 1, 64<<10 + 1, 1 << 20} {
		noise := make([]byte, size)
		for i := range noise {
			noise[i] = byte(random.Uint32())
		}
		json := strings.Repeat(`{"id":"institution/tsinghua-university","name":"清华大学"},`, size/50+1)[:size]
		all = append(all, noise, []byte(json))
	}
	return all
}

func TestAppendGzip(t *testing.T) {
	prefix := []byte("before")
	for _, text := range texts() {
		before := bytes.Clone(text)
		packed := Append(bytes.Clone(prefix), text)
		if !bytes.HasPrefix(packed, prefix) {
			t.Errorf("%d bytes: what was in dst is gone", len(text))
			continue
		}
		if !bytes.Equal(before, text) {
			t.Errorf("%d bytes: the text was changed", len(text))
		}
		if err := same(packed[len(prefix):], text); err != nil {
			t.Error(err)
		}
		if err := same(Once(text), text); err != nil {
			t.Error("once:", err)
		}
	}
}

// same reads gzip as clients do, with the reader of the standard library, not that of the package which wrote it.
func same(packed, want []byte) error {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return fmt.Errorf("%d bytes: %w", len(want), err)
	}
	got, err := io.ReadAll(r)
	if err != nil || !bytes.Equal(got, want) {
		return fmt.Errorf("%d bytes come back as %d: %v", len(want), len(got), err)
	}
	return nil
}

func TestAppendGzipAtTheSameTime(t *testing.T) {
	var all sync.WaitGroup
	for _, text := range texts() {
		all.Go(func() {
			var dst []byte
			for range 20 {
				dst = Append(dst[:0], text)
				if err := same(dst, text); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
}
