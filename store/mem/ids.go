// Numbers of rows: every kind has a block of them, within which rows are numbered in the order of their ids.

package mem

import (
	"cmp"
	"hash/maphash"
	"slices"

	"alliance-atlas/atlas"
)

// none is the number that stands for no row.
const none = ^uint32(0)

// kinds are all kinds in the order of their blocks: entities first, each part in the order of full ids. So the
// numbers of entities order like their full ids, and so do the numbers of each kind: comparing numbers breaks ties.
var kinds = func() []atlas.Kind {
	var all []atlas.Kind
	for _, t := range atlas.Tables {
		all = append(all, t.Kind)
	}
	part := func(k atlas.Kind) int {
		if k.IsEntity() {
			return 0
		}
		return 1
	}
	slices.SortFunc(all, func(a, b atlas.Kind) int {
		return cmp.Or(part(a)-part(b), cmp.Compare(atlas.NewID(a, "x"), atlas.NewID(b, "x")))
	})
	return all
}()

// blockOf is the index of each kind in kinds.
var blockOf = func() map[atlas.Kind]int {
	m := map[atlas.Kind]int{}
	for i, k := range kinds {
		m[k] = i
	}
	return m
}()

// span is a range of row numbers.
type span struct{ lo, hi uint32 }

func (s span) has(row uint32) bool { return s.lo <= row && row < s.hi }
func (s span) len() int            { return int(s.hi - s.lo) }

// block is the block of a kind, for "" that of all entities.
func (snap *snapshot) block(k atlas.Kind) span {
	if k == "" {
		return span{0, snap.starts[len(atlas.EntityKinds)]}
	}
	b, ok := blockOf[k]
	if !ok {
		return span{}
	}
	return span{snap.starts[b], snap.starts[b+1]}
}

// kindOf is the kind of a row, as an index in kinds.
func (snap *snapshot) kindOf(row uint32) int {
	b := 0
	for row >= snap.starts[b+1] {
		b++
	}
	return b
}

// idTable finds rows by id: open addressing. A slot has the upper half of a hash and a row number + 1, or 0 where it is
// free.
type idTable struct {
	seed  maphash.Seed
	slots []uint64
}

func newIDTable(rows []atlas.Node) *idTable {
	size := 16
	for size < 2*len(rows) {
		size *= 2
	}
	t := &idTable{maphash.MakeSeed(), make([]uint64, size)}
	mask := uint64(size - 1)
	for i, n := range rows {
		hash := maphash.String(t.seed, string(n.NodeID()))
		at := hash & mask
		for t.slots[at] != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = hash&^0xFFFFFFFF | uint64(i+1)
	}
	return t
}

// find is the number of the row with this id, or none.
func (t *idTable) find(rows []atlas.Node, id atlas.ID) uint32 {
	mask := uint64(len(t.slots) - 1)
	hash := maphash.String(t.seed, string(id))
	for at := hash & mask; ; at = (at + 1) & mask {
		slot := t.slots[at]
		if slot == 0 {
			return none
		}
		if slot>>32 == hash>>32 {
			if row := uint32(slot) - 1; rows[row].NodeID() == id {
				return row
			}
		}
	}
}

func (snap *snapshot) find(id atlas.ID) uint32 { return snap.ids.find(snap.rows, id) }
