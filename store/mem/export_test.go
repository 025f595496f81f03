// What only tests of this package may call.

package mem

import (
	"math"

	"alliance-atlas/atlas"
)

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

// ForgetGroups drops the groups that a reader keeps, and the columns too if these are wanted to be made. No question may run meanwhile.
func ForgetGroups(r atlas.Reader, columns bool) {
	snap, view := r.(*reader).snapshot, r.(*reader).view
	snap.groups = newKept[groupsKey](snap.sizes.groups, bytesOfGroups)
	if view != nil {
		view.groups = newKept[groupsKey](snap.sizes.groups, bytesOfGroups)
	}
	if columns {
		snap.columns = newKept[columnKey](snap.sizes.columns, (*column).bytes)
	}
}
