package mem

// NewAsIfLarge makes a store that takes every world for a large one.
func NewAsIfLarge() *Store { return newStore(sizes{fewOf: 1}) }
