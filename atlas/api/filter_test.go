// Tests of filters: what they ask for is there.

package api

import (
	"testing"

	"alliance-atlas/atlas"
)

// Every filter finds what its fields ask for in the tables, else it panics when a client first uses it.
func TestEveryFilterFindsWhatItAsksFor(t *testing.T) {
	for k := range filters {
		f := NewFilter(k)
		if c := f.Condition(); len(c.(atlas.And)) != 0 {
			t.Errorf("the empty filter of %s asks for %v", k, c)
		}
	}
}
