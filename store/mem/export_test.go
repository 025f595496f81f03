// What tests outside of the package need from within.

package mem

// NewAsIfLarge makes a store that takes every world for a large one.
func NewAsIfLarge() *Store { return newStore(sizes{fewOf: 1}) }
