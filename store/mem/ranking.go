// Ranking: the groups of a window, found by comparing numbers.

package mem

import (
	"cmp"
	"slices"

	"alliance-atlas/atlas"
)

// ranking keeps the groups that come first in a window.
type ranking struct {
	window atlas.GroupWindow
	groups []rankedGroup
	bound  uint64 // groups at this place or after it are not wanted; 0 where all are
}

// rankedGroup is a group with its place: groups come in the order of these numbers.
type rankedGroup struct {
	place       uint64
	slot, count uint32
}

// place is the place of a group in the order of atlas.GroupWindow: slots order like keys, and the empty key is the least of them.
func place(w atlas.GroupWindow, slot, count uint32) uint64 {
	by := count
	if w.By == atlas.GroupsByKey {
		by = slot
	}
	if w.Desc {
		by = ^by
	}
	if w.By == atlas.GroupsByKey && slot == 0 {
		by = ^uint32(0) // last, either way
	}
	return uint64(by)<<32 | uint64(slot)
}

// rankedTogether is how many groups are gathered at least before those that are not wanted are dropped.
const rankedTogether = 1024

// add adds a group. Of many, where few are wanted, it keeps no more than it may need.
func (r *ranking) add(slot, count uint32) {
	at := place(r.window, slot, count)
	if r.bound != 0 && at >= r.bound {
		return
	}
	r.groups = append(r.groups, rankedGroup{at, slot, count})
	if first := r.window.First; first > 0 && len(r.groups) >= max(2*first, rankedTogether) {
		r.sort()
		r.bound = r.groups[len(r.groups)-1].place
	}
}

// sort sorts the groups and cuts them to the window.
func (r *ranking) sort() {
	slices.SortFunc(r.groups, func(a, b rankedGroup) int { return cmp.Compare(a.place, b.place) })
	if first := r.window.First; first > 0 && len(r.groups) > first {
		r.groups = r.groups[:first]
	}
}

// bytesOfGroups is how much memory groups take.
func bytesOfGroups(groups *[]rankedGroup) int { return 16 * len(*groups) }
