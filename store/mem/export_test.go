// What tests outside of the package need from within.

package mem

import "math"

// NewAsIfLarge makes a store that takes every world for a large one.
func NewAsIfLarge() *Store { return newStore(sizes{fewOf: 1}) }

// NewScattered makes a store that leaves all rows where they are.
func NewScattered() *Store {
	scattered := usual
	scattered.fewToPack = math.MaxInt
	return newStore(scattered)
}

// Forget lets go of all that was made when it was first asked for, except the search index. Nobody may ask meanwhile.
func (s *Store) Forget() {
	s.background.Wait()
	s.now.Load().forget()
}
