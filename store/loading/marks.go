// Marks: which rows of a source are to be written.

package loading

import (
	"math/bits"
	"slices"
)

// Marks is a set of small numbers, a bit for each. The zero Marks is empty.
type Marks []uint64

// Set adds a number.
func (m *Marks) Set(i int) {
	for len(*m) <= i/64 {
		*m = append(*m, 0)
	}
	(*m)[i/64] |= 1 << (i % 64)
}

// Has tells whether a number is in it.
func (m Marks) Has(i int) bool { return i/64 < len(m) && m[i/64]&(1<<(i%64)) != 0 }

// None tells whether it is empty.
func (m Marks) None() bool {
	return !slices.ContainsFunc(m, func(word uint64) bool { return word != 0 })
}

// Any tells whether it has a number from first to below end.
func (m Marks) Any(first, end int32) bool {
	for i := first; i < end && int(i)/64 < len(m); i++ {
		if m.Has(int(i)) {
			return true
		}
	}
	return false
}

// Count is how many numbers it has.
func (m Marks) Count() (n int) {
	for _, word := range m {
		n += bits.OnesCount64(word)
	}
	return n
}
