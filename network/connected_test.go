// Communities of a run that are not connected are divided.

package network

import (
	"context"
	"slices"
	"testing"
)

// A path of six whose ends are in one community, its middle in another.
func TestCommunitiesAreDividedIntoTheirParts(t *testing.T) {
	g := New(false, 6, Ties{[]uint32{0, 1, 2, 3, 4}, []uint32{1, 2, 3, 4, 5}, []float64{1, 1, 1, 1, 1}})
	b := NewBudget(context.Background(), 0)
	strength, err := strengths(&pace{b: b}, g.Out)
	if err != nil {
		t.Fatal(err)
	}
	s := newSearch(b, g, strength, 1)
	copy(s.part, []uint32{4, 4, 0, 0, 0, 4})
	got := make([]int32, 6)
	count, err := s.connected(got)
	if want := []int32{2, 2, 1, 1, 1, 3}; err != nil || count != 3 || !slices.Equal(got, want) {
		t.Errorf("%v, %d of them, %v, and not %v", got, count, err, want)
	}
}
