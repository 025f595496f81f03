// What tests outside of the package need from within.

package mem

// NewAsIfLarge makes a store that takes every world for a large one.
func NewAsIfLarge() *Store { return newStore(sizes{fewOf: 1}) }

// Forget lets go of all that was made when it was first asked for, but for the search index. Nobody may ask meanwhile.
func (s *Store) Forget() {
	s.background.Wait()
	s.now.Load().forget()
}
