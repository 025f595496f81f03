// Tests of what is kept, and of what makes room.

package lru_test

import (
	"fmt"
	"testing"

	"alliance-atlas/internal/lru"
)

func TestBounds(t *testing.T) {
	for _, c := range []struct {
		puts, bytes int // how many values are put, each of how many bytes
		keeps       int
	}{
		{9, 1, 9}, {10, 1, 10}, {11, 1, 10}, // MaxLen
		{4, 20, 4}, {5, 20, 5}, {6, 20, 5}, // MaxBytes
		{1, 100, 1}, {1, 101, 0},
	} {
		cache := lru.Cache[int]{MaxLen: 10, MaxBytes: 100}
		for i := range c.puts {
			cache.Put(fmt.Sprint(i), i, int64(c.bytes))
			cache.Put(fmt.Sprint(i), -1, int64(c.bytes)) // which changes nothing
			cache.Get("0")                               // which is in use, and stays
		}
		if cache.Len() != c.keeps || cache.Bytes() != int64(c.keeps*c.bytes) {
			t.Errorf("of %d values of %d bytes %d are kept, %d bytes; want %d", c.puts, c.bytes, cache.Len(), cache.Bytes(), c.keeps)
		}
		if v, ok := cache.Get("0"); ok != (c.keeps > 0) || v != 0 {
			t.Errorf("the value in use is %d, kept: %t", v, ok)
		}
	}
	var none lru.Cache[int]
	if none.Put("a", 1, 0); none.Len() != 0 {
		t.Error("the zero cache keeps something")
	}
}
