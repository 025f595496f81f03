// Surroundings: the nodes within so many ties of some.

package network

import "slices"

// MaxAround is how many nodes Around gives at most. They have at most two million ties among them, four with
// direction, which a sub-network can always be made of, and nobody reads a drawing with more.
const MaxAround = 2_000

// The states of a node during Around.
const (
	isFar   = iota // not reached, or not yet
	isFound        // in the level that is walked
	isTaken        // in the answer
)

// Around gives the nodes within radius ties of any of the given ones, whatever the direction of the ties, in ascending order: at most
// MaxAround of them, nearest first, then by number; whole tells whether that was all. Weights do not count. It equals the union of
// NetworkX' single_source_shortest_path_length(G.to_undirected(), id, cutoff=radius) over the ids, cut to MaxAround.
//
// It is a breadth-first search by levels that ends with the level that has more than there is room for, and in that level as soon as
// no smaller number can come. Cost: the ties at the nodes taken, or the memberships of their groups; too few steps for them are ErrSteps.
func Around(b *Budget, w Walkable, ids []uint32, radius int) (nodes []uint32, whole bool, err error) {
	if err := b.Err(); err != nil {
		return nil, false, err
	}
	k := newWalk(b, w)
	a := &surroundings{state: states.lend(w.Len())}
	opened := k.open()
	a.begin(MaxAround)
	a.add(slices.Sorted(slices.Values(ids)))
	for level := 0; ; level++ {
		if len(a.found) > a.room {
			a.takeSmallest()
			break
		}
		if a.takeAll(); level >= radius || len(a.found) == 0 {
			whole = true
			break
		}
		rim := a.found
		a.begin(MaxAround - len(a.taken))
		if err := k.each(toBeside, rim, opened, a.add); err != nil {
			return nil, false, err
		}
	}
	if err := k.settle(); err != nil {
		return nil, false, err
	}
	states.back(a.state, a.taken, a.found)
	slices.Sort(a.taken)
	return a.taken, whole, nil
}

// surroundings are the nodes that Around has found.
type surroundings struct {
	state []uint8
	taken []uint32 // of the levels before
	found []uint32 // of this level
	room  int      // for so many of this level
	last  int      // greater numbers of this level have no place in the answer
	fresh int      // found since last was counted
}

// begin begins a level.
func (a *surroundings) begin(room int) {
	a.found, a.room, a.last, a.fresh = nil, room, len(a.state)-1, 0
}

// add adds an ascending list of nodes to the level, and is false when the answer cannot change any more.
func (a *surroundings) add(list []uint32) bool {
	for _, v := range list {
		if int(v) > a.last {
			break
		}
		if a.state[v] == isFar {
			a.state[v] = isFound
			a.found = append(a.found, v)
			a.fresh++
		}
	}
	switch {
	case len(a.found) <= a.room:
		return true
	case a.room == 0:
		return false
	case a.fresh <= a.last/64: // counting looks at the states up to last, 64 for one found
		return true
	}
	return a.count()
}

// count lowers last to the greatest number that has a place, of more found than there is room for, and is false if all nodes up to it are
// reached.
func (a *surroundings) count() bool {
	a.fresh = 0
	far, found := false, 0
	for v := 0; found < a.room; v++ {
		switch a.state[v] {
		case isFar:
			far = true
		case isFound:
			found++
			a.last = v
		}
	}
	return far
}

// takeAll takes the level into the answer.
func (a *surroundings) takeAll() {
	for _, v := range a.found {
		a.state[v] = isTaken
	}
	a.taken = append(a.taken, a.found...)
}

// takeSmallest takes as many nodes of the level as there is room for, the smallest numbers.
func (a *surroundings) takeSmallest() {
	for v := 0; a.room > 0; v++ {
		if a.state[v] == isFound {
			a.taken = append(a.taken, uint32(v))
			a.room--
		}
	}
}
