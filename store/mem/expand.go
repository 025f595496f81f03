// Expand: from rows to the ends of a relationship, as parts of lists that are sorted already.

package mem

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// expansion is one call of Expand or GroupBy.
type expansion struct {
	reader    *reader
	compiled  *compiled
	order     *order // nil for the order that links have
	keys      keys
	window    atlas.Window
	links     *csr   // of the relationship; nil on a date where it has several steps
	passes    test   // whether a row passes the condition; nil without one
	shown     test   // whether a row passes and shows; nil where all rows do
	filter    filter // which made passes
	where     atlas.Condition
	reads     bool // whether all rows of the connection are read, for a total or groups
	unordered bool // whether those of the root may come in any order
	budget
	*scratch
}

// scratch has lists that one call after the other uses, so that a call does not allocate them.
type scratch struct {
	list   []uint32 // ends that are no part of a list that is there
	kept   []uint32 // those that pass
	picked []uint32 // the rows of all pages
	text   []byte   // keys
	cuts   []int    // where each key in text ends
	counts []uint32 // of groups
}

// scratches are the lists that no call uses now. A sync.Pool would drop some at any garbage collection.
type scratches chan *scratch

const (
	idleScratches = 16      // more than processors, because a call may use two
	largeScratch  = 1 << 20 // rows; larger lists are rare and not kept
)

func (s scratches) take() *scratch {
	select {
	case idle := <-s:
		return idle
	default:
		return new(scratch)
	}
}

func (s scratches) put(used *scratch) {
	if cap(used.list)+cap(used.kept)+cap(used.picked)+cap(used.counts) > largeScratch {
		return
	}
	select {
	case s <- used:
	default:
	}
}

func (r *reader) expansion(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*expansion, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	e := &expansion{reader: r, budget: budget{ctx: ctx}, compiled: r.snapshot.relationships[h], window: w, where: w.Where, reads: w.Select&atlas.SelectTotal != 0}
	if e.compiled == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s is not in atlas.Relationships", h.Field)
	}
	o, err := r.order(ctx, h.To, w.Order)
	if err != nil {
		return nil, err
	}
	if o != e.compiled.order {
		e.order = o
	}
	if h.From != "" && (r.view == nil || e.compiled.oneStep()) {
		if e.links, err = e.compiled.links(ctx); err != nil {
			return nil, err
		}
	}
	e.keys = r.keys(&e.budget, h, w.Order)
	e.filter = filter{r, &e.budget}
	e.passes = e.filter.pass(w.Where)
	if len(from) > 1 && e.passes != nil && effort(w.Where) > 0 && e.compiled.shared() {
		e.passes = e.filter.remember(e.compiled.to, e.passes)
	}
	e.shown = e.passes
	if r.view != nil {
		shows := r.view.shows
		e.shown = func(row uint32) bool { return shows.has(row) && (e.passes == nil || e.passes(row)) }
	}
	if e.err != nil {
		return nil, e.err
	}
	e.scratch = r.snapshot.scratches.take()
	return e, nil
}

// free gives the scratch back.
func (e *expansion) free() {
	e.list, e.kept, e.picked, e.text, e.cuts = e.list[:0], e.kept[:0], e.picked[:0], e.text[:0], e.cuts[:0]
	e.reader.snapshot.scratches.put(e.scratch)
}

// connection has the ends of one row.
type connection struct {
	list   []uint32          // sorted, each row once; among them are all that count
	passes func(uint32) bool // which rows of list count; nil: all
	total  int               // how many count, -1 where that is not known yet
	whole  bool              // list has all rows of the kind, the first of which is first
	first  uint32
	set    bitmap // where it is known which rows of the whole kind count: passes as bits, by row - base; else nil
	base   uint32
}

// row is a row of the connection for each i below the length of list, in any order: all rows of a kind come by their numbers, which is how
// they lie in memory.
func (c *connection) row(i int) uint32 {
	if c.whole {
		return c.first + uint32(i)
	}
	return c.list[i]
}

// appendRows appends those that count of row(lo) to row(hi-1).
func (c *connection) appendRows(into []uint32, lo, hi int) []uint32 {
	switch {
	case c.whole && c.set != nil:
		return c.set.appendRows(into, span{c.row(lo) - c.base, c.row(lo) - c.base + uint32(hi-lo)}, c.base)
	case c.passes == nil && !c.whole:
		return append(into, c.list[lo:hi]...)
	}
	for i := lo; i < hi; i++ {
		if row := c.row(i); c.passes == nil || c.passes(row) {
			into = append(into, row)
		}
	}
	return into
}

// Expand follows a relationship from every row. Without a condition and a date the ends of a row are a part of a list
// that is there already: a page costs its rows, a key in After or Before a binary search, a total a subtraction. With a
// condition, rows are read in order until the page is full and the next row is found; a total reads all. Another order
// than the default sorts the ends of each row, and so do dates with relationships of several steps. The answer is a
// handful of allocations, for any number of rows that are given or found.
func (r *reader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	e, err := r.expansion(ctx, h, from, w)
	if err != nil {
		return nil, err
	}
	defer e.free()
	pages := &atlas.Pages{Offsets: make([]int32, len(from)+1)}
	if w.Select&atlas.SelectMore != 0 {
		flags := make([]bool, 2*len(from))
		pages.HasPrevious, pages.HasNext = flags[:len(from):len(from)], flags[len(from):]
	}
	if w.Select&atlas.SelectTotal != 0 {
		pages.Total = make([]int32, len(from))
	}
	rowsWanted := w.Select&(atlas.SelectNodes|atlas.SelectKeys) != 0
	for i, id := range from {
		previous, next, total := e.page(e.connection(id))
		if e.err != nil {
			return nil, e.err
		}
		if rowsWanted {
			pages.Offsets[i+1] = int32(len(e.picked))
		}
		if pages.HasNext != nil {
			pages.HasPrevious[i], pages.HasNext[i] = previous, next
		}
		if pages.Total != nil {
			pages.Total[i] = int32(total)
		}
	}
	if rowsWanted {
		pages.Nodes = make([]atlas.Node, len(e.picked))
		for i, row := range e.picked {
			pages.Nodes[i] = r.snapshot.rows[row]
		}
	}
	if w.Select&atlas.SelectKeys != 0 {
		pages.Keys = e.pageKeys()
	}
	return pages, e.err
}

// pageKeys are the keys of the rows picked, all parts of one string; nil after the budget has ended.
func (e *expansion) pageKeys() []string {
	for _, row := range e.picked {
		if e.err != nil {
			return nil
		}
		e.text = e.keys.appendKey(e.text, row)
		e.cuts = append(e.cuts, len(e.text))
	}
	all, start := string(e.text), 0
	list := make([]string, len(e.picked))
	for i, end := range e.cuts {
		list[i], start = all[start:end], end
	}
	return list
}

// connection finds the ends of a row, in order.
func (e *expansion) connection(id atlas.ID) connection {
	r, rel := e.reader, e.compiled
	c := connection{passes: e.passes, total: -1}
	if rel.relationship.From == "" {
		if id == atlas.Root {
			e.fromRoot(&c)
		}
		return c
	}
	row := r.start(rel, id)
	switch {
	case row == none:
		return connection{}
	case r.view == nil:
		c.list = e.links.targetsOf(row)
	case rel.oneStep():
		c.list = e.links.targetsOf(row)
		c.passes = e.shown
	default:
		e.list = r.collect(e.list[:0], &e.budget, rel, row)
		e.sortRows(e.compiled.order, e.list)
		e.list = slices.Compact(e.list)
		c.list = e.list
	}
	if e.order != nil && len(c.list) > 1 {
		e.list = append(e.list[:0], c.list...)
		e.sortRows(e.order, e.list)
		c.list = e.list
	}
	return c
}

// sortRows sorts, and counts what that costs.
func (e *expansion) sortRows(o *order, rows []uint32) {
	if e.spend(len(rows)) {
		o.sortRows(rows)
	}
}

// fromRoot finds the rows of a kind: few candidates where the condition allows that, else all that clients may see.
func (e *expansion) fromRoot(c *connection) {
	r := e.reader
	rows := e.compiled.to
	c.list, c.first = e.sorted().rows, rows.lo
	c.whole = len(c.list) == rows.len()
	if e.passes != nil && e.reads {
		e.passed(c)
		return
	}
	if few, ok := e.few(); ok {
		e.sortRows(e.sorted(), few)
		c.list, c.whole = few, false
	}
	if r.view != nil {
		c.passes = e.shown
		if e.passes == nil && c.whole {
			c.total, c.set = r.view.shows.count(rows), r.view.shows
		}
	}
}

// few are the candidates that clients may see.
func (e *expansion) few() (few []uint32, ok bool) {
	few, ok = e.filter.candidates(e.where, e.compiled.to)
	if ok && len(e.compiled.order.rows) < e.compiled.to.len() {
		few = slices.DeleteFunc(few, func(row uint32) bool { return !atlas.Public(e.reader.snapshot.rows[row]) })
	}
	return few, ok
}

// sorted is the order in which ends come: the one asked for, else the default.
func (e *expansion) sorted() *order {
	if e.order != nil {
		return e.order
	}
	return e.compiled.order
}

// page picks the rows of a page, and tells whether there are rows before and after it and how many count in all.
func (e *expansion) page(c connection) (previous, next bool, total int) {
	w := &e.window
	list, passes := c.list, c.passes
	if e.step(); passes != nil {
		e.spend(len(list) / 8) // to test a bit for each; conditions count their own steps
	}
	if w.Select&atlas.SelectTotal != 0 && passes != nil && c.total < 0 {
		e.kept = e.kept[:0]
		for _, row := range list {
			if passes(row) {
				e.kept = append(e.kept, row)
			}
		}
		list, passes = e.kept, nil
	}
	if total = c.total; total < 0 {
		total = len(list) // not the total where passes is set, but then none is wanted
	}
	if w.Select&^atlas.SelectTotal == 0 {
		return false, false, total
	}
	lo, hi := 0, len(list)
	if w.After != "" {
		lo = e.search(list, w.After, true)
	}
	if w.Before != "" {
		hi = e.search(list, w.Before, false)
	}
	if passes == nil {
		if w.Last >= 0 {
			lo = hi - min(w.Last, max(hi-lo, 0))
		} else {
			hi = lo + min(w.First, max(hi-lo, 0))
		}
		e.picked = append(e.picked, list[lo:hi]...)
		return lo > 0, hi < len(list), total
	}
	lo, hi = e.pick(list, lo, hi, passes)
	if w.Select&atlas.SelectMore != 0 {
		for i := lo - 1; i >= 0 && !previous; i-- {
			previous = passes(list[i])
		}
		for i := hi; i < len(list) && !next; i++ {
			next = passes(list[i])
		}
	}
	return previous, next, total
}

// pick picks the first or the last rows of list[lo:hi] that pass, as many as the window wants. They lie in list[from:to].
func (e *expansion) pick(list []uint32, lo, hi int, passes func(uint32) bool) (from, to int) {
	start := len(e.picked)
	if e.window.Last >= 0 {
		end := hi
		for i := hi - 1; i >= lo && len(e.picked)-start < e.window.Last; i-- {
			if passes(list[i]) {
				if len(e.picked) == start {
					end = i + 1
				}
				e.picked = append(e.picked, list[i])
				hi = i
			}
		}
		slices.Reverse(e.picked[start:])
		return hi, end
	}
	first := lo
	for i := lo; i < hi && len(e.picked)-start < e.window.First; i++ {
		if passes(list[i]) {
			if len(e.picked) == start {
				first = i
			}
			e.picked = append(e.picked, list[i])
			lo = i + 1
		}
	}
	return first, lo
}

// search is the index of the first row in list whose key is greater than the one given, or, where past is false, equal
// to it.
func (e *expansion) search(list []uint32, key string, past bool) int {
	lo, hi := 0, len(list)
	for lo < hi {
		middle := int(uint(lo+hi) >> 1)
		e.text = e.keys.appendKey(e.text[:0], list[middle])
		if string(e.text) < key || past && string(e.text) == key {
			lo = middle + 1
		} else {
			hi = middle
		}
	}
	e.text = e.text[:0]
	return lo
}
