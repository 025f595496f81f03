// What only tests of this package may call.

package mem

import "math"

// NewAsIfLarge makes a store that takes ways that are meant for large atlases, with any, and keeps one order, column or index at a time.
func NewAsIfLarge() *Store { return newStore(sizes{fewOf: 1, slotsPerRow: 1}) }

// NewScattered makes a store that does not pack rows.
func NewScattered() *Store {
	scattered := usual
	scattered.fewToPack = math.MaxInt
	return newStore(scattered)
}

// Forget drops all that was made when it was first asked for, except the search index. No question may run meanwhile.
func (s *Store) Forget() {
	s.background.Wait()
	s.now.Load().forget()
}
