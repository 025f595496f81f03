// Sorting, bitmaps and the list of views by themselves.

package mem

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

// Sorting by eight bytes at a time is sorting: texts that begin alike, end early, are equal, or hold zeros.
func TestSortTexts(t *testing.T) {
	d := rand.New(rand.NewPCG(testflags.Seed(t), 1))
	for _, size := range []int{0, 1, 2, 15, 16, 17, fewEntries - 1, fewEntries, fewEntries + 1, 5000} {
		for _, alphabet := range []string{"ab", "\x00a", "abcdefghijklmnopqrstuvwxyz"} {
			texts := make([]string, size)
			for i := range texts {
				if d.IntN(2) == 0 {
					texts[i] = "University of "
				}
				for range d.IntN(20) {
					texts[i] += string(alphabet[d.IntN(len(alphabet))])
				}
			}
			want := make([]uint32, size)
			for i := range want {
				want[i] = uint32(i)
			}
			slices.SortStableFunc(want, func(a, b uint32) int { return strings.Compare(texts[a], texts[b]) })
			for i, p := range sortTexts(size, func(i uint32) string { return texts[i] }, nil) {
				if p.row != want[i] {
					t.Fatalf("%d texts of %q: place %d has %q, want %q", size, alphabet, i, texts[p.row], texts[want[i]])
				}
			}
		}
	}
}

func TestSortEntriesIsStable(t *testing.T) {
	d := rand.New(rand.NewPCG(testflags.Seed(t), 2))
	for _, bits := range []int{1, 9, 33, 64} {
		entries := make([]sortEntry, 3*fewEntries)
		for i := range entries {
			entries[i] = sortEntry{d.Uint64() >> (64 - bits), uint32(i)}
		}
		want := slices.Clone(entries)
		slices.SortStableFunc(want, func(a, b sortEntry) int { return cmp.Compare(a.key, b.key) })
		if sortEntries(entries, nil); !slices.Equal(entries, want) {
			t.Errorf("keys of %d bits are not sorted stably", bits)
		}
	}
}

func TestBitmapCount(t *testing.T) {
	d := rand.New(rand.NewPCG(testflags.Seed(t), 3))
	b := newBitmap(300)
	var set [300]bool
	for i := range set {
		if set[i] = d.IntN(2) == 0; set[i] {
			b.set(uint32(i))
		}
	}
	for lo := uint32(0); lo <= 300; lo += 7 {
		for hi := lo; hi <= 300; hi++ {
			want := 0
			for _, s := range set[lo:hi] {
				if s {
					want++
				}
			}
			if got := b.count(span{lo, hi}); got != want {
				t.Fatalf("from %d to %d: %d, want %d", lo, hi, got, want)
			}
		}
	}
}

// The views asked for last are kept, and no more.
func TestViewsAreKept(t *testing.T) {
	var vs views
	first := vs.get(1)
	for at := range maxViews - 1 {
		vs.get(atlas.PartialDate(at + 2))
	}
	if vs.get(1) != first {
		t.Errorf("the first of %d views is gone", maxViews)
	}
	second := vs.get(2)
	for at := range maxViews - 1 {
		vs.get(atlas.PartialDate(at + 100))
	}
	if len(vs.recent) != maxViews || vs.get(2) != second {
		t.Errorf("%d views are kept, the one asked for last among them: %v", len(vs.recent), vs.get(2) == second)
	}
	vs.get(1000)
	for at := range maxViews - 1 {
		vs.get(atlas.PartialDate(at + 2000))
	}
	if vs.get(1) == first {
		t.Error("a view is kept for ever")
	}
}
