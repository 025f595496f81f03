// Sorting of many rows at once: by numbers (radix) and by texts (eight bytes at a time), ties by row number.

package mem

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"
)

// sortEntry is a row with the number it is sorted by.
type sortEntry struct {
	key uint64
	row uint32
}

// fewEntries is how many rows are sorted faster by comparing them than by radix.
const fewEntries = 512

// sortEntries sorts by key and keeps the order of entries with equal keys. When the budget ends it stops and leaves the
// entries in any order; a nil budget never ends.
func sortEntries(p []sortEntry, b *budget) {
	if len(p) < fewEntries {
		slices.SortStableFunc(p, func(a, b sortEntry) int { return cmp.Compare(a.key, b.key) })
		return
	}
	var counts [8][256]uint32
	for _, e := range p {
		for digit := range counts {
			counts[digit][byte(e.key>>(8*digit))]++
		}
	}
	from, to := p, make([]sortEntry, len(p))
	for digit := range counts {
		count, shift := &counts[digit], 8*digit
		if int(count[byte(p[0].key>>shift)]) == len(p) {
			continue // all keys are equal in this byte
		}
		var sum uint32
		for i, n := range count {
			count[i] = sum
			sum += n
		}
		for part := range slices.Chunk(from, 64*checkEvery) {
			if b != nil && !b.spend(len(part)) {
				return
			}
			for _, e := range part {
				d := byte(e.key >> shift)
				to[count[d]] = e
				count[d]++
			}
		}
		from, to = to, from
	}
	if &from[0] != &p[0] {
		copy(p, from)
	}
}

// sortTexts orders the rows 0 to n-1 by their texts, byte by byte; rows with equal texts stay in the order of their
// numbers. When the budget ends it stops and leaves the rows in any order; a nil budget never ends.
func sortTexts(n int, text func(uint32) string, b *budget) []sortEntry {
	p := make([]sortEntry, n)
	for i := range p {
		p[i].row = uint32(i)
	}
	sortFrom(p, 0, text, b)
	return p
}

// sortFrom sorts entries whose texts are equal in the first `alike` bytes.
func sortFrom(p []sortEntry, alike int, text func(uint32) string, b *budget) {
	if len(p) < 2 || b != nil && !b.spend(len(p)) {
		return
	}
	if len(p) < 16 {
		slices.SortStableFunc(p, func(a, b sortEntry) int {
			return strings.Compare(text(a.row)[alike:], text(b.row)[alike:])
		})
		return
	}
	longest := 0
	for i := range p {
		s := text(p[i].row)
		longest = max(longest, len(s))
		p[i].key = head(s[alike:])
	}
	sortEntries(p, b)
	for start := 0; start < len(p); {
		end := start + 1
		for end < len(p) && p[end].key == p[start].key {
			end++
		}
		// The key of a text that ends within these eight bytes was filled up with zeros, and equals that of a text with
		// zeros.
		run := p[start:end]
		switch {
		case len(run) == 1:
		case longest <= alike+8 || slices.ContainsFunc(run, func(e sortEntry) bool { return len(text(e.row)) < alike+8 }):
			compare := func(a, b sortEntry) int { return strings.Compare(text(a.row)[alike:], text(b.row)[alike:]) }
			if !slices.IsSortedFunc(run, compare) { // often all are equal
				slices.SortStableFunc(run, compare)
			}
		default:
			sortFrom(run, alike+8, text, b)
		}
		start = end
	}
}

// head is the first eight bytes of a text as a number that orders like them.
func head(s string) uint64 {
	if len(s) >= 8 {
		return binary.BigEndian.Uint64([]byte(s[:8]))
	}
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}
