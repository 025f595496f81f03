// Rows: an answer, flattened.

package table

// rows visits the rows of an answer, whose data this is, until visit returns false. Cells are valid during the visit alone.
//
// An object without rows in the list within it gives one row whose cells of that list are empty. What is null or not there is
// empty. Where no object at all encloses a list without rows, or all objects are null, there is no row: a row stands for something.
func (t *Table) rows(data []byte, visit func(cells []value) bool) {
	f := &flattening{cells: make([]value, len(t.Columns)), visit: visit}
	f.object(t.root, value(data[blank(data, 0):]), true)
}

type flattening struct {
	cells []value
	found bool // whether there is an object with columns of its own
	visit func([]value) bool
}

// object visits the rows of one object, and tells whether to go on.
func (f *flattening) object(n *node, v value, isRoot bool) bool {
	list, rows := f.fill(n, v)
	if list == nil {
		return isRoot && !f.found || f.visit(f.cells)
	}
	some, more := false, true
	f.each(rows, func(row value) bool {
		some = true
		more = f.object(list, row, false)
		return more
	})
	if some || isRoot && !f.found {
		return more
	}
	clear(f.cells[list.from:list.to])
	return f.visit(f.cells)
}

// each visits the objects of a list, and those of lists within it.
func (f *flattening) each(list value, visit func(value) bool) bool {
	more := true
	list.entries(func(entry value) bool {
		if entry.isList() {
			more = f.each(entry, visit)
		} else {
			more = visit(entry)
		}
		return more
	})
	return more
}

// fill sets the cells of an object, except those of the list within it, which it returns: there is one at most.
func (f *flattening) fill(n *node, v value) (list *node, rows value) {
	members := make([]value, len(n.children))
	next := 0 // members come in the order of the selection, some left out
	v.members(func(name []byte, member value) {
		for i := range n.children {
			if at := (next + i) % len(n.children); n.children[at].name == string(name) {
				members[at], next = member, at+1
				return
			}
		}
	})
	for i, c := range n.children {
		switch {
		case c.leaf:
			f.cells[c.from] = members[i]
			f.found = f.found || v != nil
		case c.list:
			list, rows = c, members[i]
		default:
			if l, r := f.fill(c, members[i]); l != nil {
				list, rows = l, r
			}
		}
	}
	return list, rows
}
