// Repetitions: what is asked once is answered at each place.

package neo

import (
	"reflect"
	"testing"

	"alliance-atlas/atlas"
)

func TestRepetitionsAreAskedOnce(t *testing.T) {
	for _, c := range []struct {
		ids, once []atlas.ID
		places    []int
	}{
		{[]atlas.ID{"a", "b", "c"}, []atlas.ID{"a", "b", "c"}, nil},
		{[]atlas.ID{"a", "b", "a", "c", "b", "d"}, []atlas.ID{"a", "b", "c", "d"}, []int{0, 1, 0, 2, 1, 3}},
		{[]atlas.ID{"a", "a", "a"}, []atlas.ID{"a"}, []int{0, 0, 0}},
		{[]atlas.ID{}, []atlas.ID{}, nil},
	} {
		once, places := distinct(c.ids)
		if !reflect.DeepEqual(once, c.once) || !reflect.DeepEqual(places, c.places) {
			t.Errorf("of %v, %v are asked, at %v", c.ids, once, places)
		}
	}
	x, y, z := &atlas.Country{}, &atlas.Country{}, &atlas.Country{}
	x.ID, y.ID, z.ID = "x", "y", "z"
	got := repeatedPages(&atlas.Pages{Offsets: []int32{0, 2, 2, 3}, Nodes: []atlas.Node{x, y, z}, Keys: []string{"1", "2", "3"},
		HasPrevious: []bool{true, false, false}, HasNext: []bool{false, true, false}, Total: []int32{5, 0, 1}}, []int{0, 2, 1, 0})
	want := &atlas.Pages{Offsets: []int32{0, 2, 3, 3, 5}, Nodes: []atlas.Node{x, y, z, x, y}, Keys: []string{"1", "2", "3", "1", "2"},
		HasPrevious: []bool{true, false, false, true}, HasNext: []bool{false, false, true, false}, Total: []int32{5, 1, 0, 5}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("repeated are %+v, not %+v", got, want)
	}
}
