// Passed rows: which rows of a kind pass a condition, kept for the other questions of an operation that have the same one. A page with a
// total and groups asks several.

package mem

import (
	"reflect"
	"sync"

	"alliance-atlas/atlas"
)

// maxPassed is how many conditions a reader keeps the rows of: those of the connections that a page shows side by side. Each takes at
// most half a byte for each row of its kind.
const maxPassed = 4

// passedRows are the rows of a kind that pass a condition and show. Conditions are never written to, so that an equal one has the same.
type passedRows struct {
	kind  span
	where atlas.Condition
	few   []uint32 // ascending; nil where set has them
	set   bitmap   // by row - kind.lo
	total int
}

func (p *passedRows) has(row uint32) bool { return p.set.has(row - p.kind.lo) }

// passed are the conditions whose rows were read last, the latest at the end.
type passed struct {
	mu     sync.Mutex
	recent []*passedRows
}

func (p *passed) find(kind span, where atlas.Condition) *passedRows {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, rows := range p.recent {
		if rows.kind == kind && reflect.DeepEqual(rows.where, where) {
			return rows
		}
	}
	return nil
}

func (p *passed) keep(rows *passedRows) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.recent) == maxPassed {
		p.recent = append(p.recent[:0], p.recent[1:]...)
	}
	p.recent = append(p.recent, rows)
}

// passed makes the connection of the rows of a kind that pass the condition, which are read if they are not kept.
func (e *expansion) passed(c *connection) {
	rows := e.reader.passed.find(e.compiled.to, e.where)
	if rows == nil {
		if rows = e.readPassed(c); e.err != nil {
			return
		}
		e.reader.passed.keep(rows)
	}
	c.total, c.passes = rows.total, nil
	switch {
	case rows.set != nil:
		c.passes, c.set, c.base = rows.has, rows.set, rows.kind.lo
	case e.unordered:
		c.list, c.whole = rows.few, false
	default:
		e.list = append(e.list[:0], rows.few...)
		e.sortRows(e.sorted(), e.list)
		c.list, c.whole = e.list, false
	}
}

// readPassed reads all rows that may pass, in the order of their numbers, which is how they lie in memory.
func (e *expansion) readPassed(c *connection) *passedRows {
	p := &passedRows{kind: e.compiled.to, where: e.where}
	if few, ok := e.few(); ok {
		p.few = few[:0]
		for _, row := range few {
			if e.step(); e.shown(row) {
				p.few = append(p.few, row)
			}
		}
		p.total = len(p.few)
		return p
	}
	p.set = newBitmap(p.kind.len())
	for i := range c.list {
		if i%checkEvery == 0 && !e.spend(min(checkEvery, len(c.list)-i)/8) {
			return nil
		}
		if row := c.row(i); e.shown(row) {
			p.set.set(row - p.kind.lo)
			p.total++
		}
	}
	return p
}
