// Sorting of many rows at once: by numbers (radix) and by texts (eight bytes at a time), ties by row number.

package mem

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"
)

// place is a row with what it is sorted by.
type place struct {
	key uint64
	row uint32
}

// fewPlaces is how many rows are sorted faster by comparing them than by radix.
const fewPlaces = 512

// sortPlaces sorts by key and leaves places of one key in the order they had. Where the time of steps is over it stops, with
// the places in any order; nil steps are never over.
func sortPlaces(p []place, steps *budget) {
	if len(p) < fewPlaces {
		slices.SortStableFunc(p, func(a, b place) int { return cmp.Compare(a.key, b.key) })
		return
	}
	var counts [8][256]uint32
	for _, x := range p {
		for digit := range counts {
			counts[digit][byte(x.key>>(8*digit))]++
		}
	}
	from, to := p, make([]place, len(p))
	for digit := range counts {
		count, shift := &counts[digit], 8*digit
		if int(count[byte(p[0].key>>shift)]) == len(p) {
			continue // all alike here
		}
		var sum uint32
		for i, n := range count {
			count[i] = sum
			sum += n
		}
		for part := range slices.Chunk(from, 64*checkEvery) {
			if steps != nil && !steps.spend(len(part)) {
				return
			}
			for _, x := range part {
				d := byte(x.key >> shift)
				to[count[d]] = x
				count[d]++
			}
		}
		from, to = to, from
	}
	if &from[0] != &p[0] {
		copy(p, from)
	}
}

// sortTexts orders the rows 0 to n-1 by their texts, byte by byte; rows with equal texts stay in the order of their numbers.
func sortTexts(n int, text func(uint32) string) []place {
	p := make([]place, n)
	for i := range p {
		p[i].row = uint32(i)
	}
	sortFrom(p, 0, text)
	return p
}

// sortFrom sorts places whose texts are alike in the first bytes.
func sortFrom(p []place, alike int, text func(uint32) string) {
	if len(p) < 2 {
		return
	}
	if len(p) < 16 {
		slices.SortStableFunc(p, func(a, b place) int {
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
	sortPlaces(p, nil)
	for start := 0; start < len(p); {
		end := start + 1
		for end < len(p) && p[end].key == p[start].key {
			end++
		}
		// A text that ends within these bytes was filled up with zeros, and could be taken for one that has them.
		run := p[start:end]
		switch {
		case len(run) == 1:
		case longest <= alike+8 || slices.ContainsFunc(run, func(x place) bool { return len(text(x.row)) < alike+8 }):
			compare := func(a, b place) int { return strings.Compare(text(a.row)[alike:], text(b.row)[alike:]) }
			if !slices.IsSortedFunc(run, compare) { // often all are equal
				slices.SortStableFunc(run, compare)
			}
		default:
			sortFrom(run, alike+8, text)
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
