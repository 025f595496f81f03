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
	found bool    // whether there is an object with columns of its own
	stack []value // the members of the objects that are being read
	visit func([]value) bool
}

// object visits the rows of one object, and tells whether to go on.
func (f *flattening) object(n *node, v value, isRoot bool) bool {
	list, rows := f.fill(n, v)
	if list == nil {
		return isRoot && !f.found || f.visit(f.cells)
	}
	found := f.found
	some, more := f.each(list, rows)
	if some || isRoot && !found {
		return more
	}
	clear(f.cells[list.from:list.to])
	return f.visit(f.cells)
}

// each visits the rows of the objects of a list, and of lists within it; some tells whether there are any, more whether to go on.
func (f *flattening) each(n *node, list value) (some, more bool) {
	for c := list.open('['); ; {
		entry, ok := c.entry()
		switch {
		case !ok:
			return some, true
		case entry.isList():
			below, more := f.each(n, entry)
			if some = some || below; !more {
				return some, false
			}
		default:
			if some = true; !f.object(n, entry, false) {
				return some, false
			}
		}
	}
}

// fill sets the cells of an object, except those of the list within it, which it returns: there is one at most.
func (f *flattening) fill(n *node, v value) (list *node, rows value) {
	begin := len(f.stack)
	for range n.children {
		f.stack = append(f.stack, nil)
	}
	next := 0 // members come in the order of the selection, some left out
	for c := v.open('{'); ; {
		name, member, ok := c.member()
		if !ok {
			break
		}
		for i := range n.children {
			at := next + i
			if at >= len(n.children) {
				at -= len(n.children)
			}
			if n.children[at].name == string(name) {
				f.stack[begin+at], next = member, (at+1)%len(n.children)
				break
			}
		}
	}
	for i, c := range n.children {
		member := f.stack[begin+i]
		switch {
		case c.leaf:
			f.cells[c.from] = member
			f.found = f.found || v != nil
		case c.list:
			list, rows = c, member
		default:
			if l, r := f.fill(c, member); l != nil {
				list, rows = l, r
			}
		}
	}
	f.stack = f.stack[:begin]
	return list, rows
}
