// Expand: from rows to their ends, as parts of lists that are sorted already.

package mem

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// expansion is one call of Expand or Tally.
type expansion struct {
	reader   *reader
	compiled *compiled
	order    *order // nil for the order that links have
	keys     keys
	window   atlas.Window
	links    *csr   // of the route; nil for dates, where it has several steps
	passes   test   // whether a row passes the condition; nil where there is none
	shown    test   // whether it shows as well; nil where all rows do
	filter   filter // what passes is part of
	where    atlas.Condition
	budget
	*scratch
}

// scratch are lists that calls lend each other, so that a call does not pay for them.
type scratch struct {
	list   []uint32 // ends that had to be collected
	kept   []uint32 // those that pass
	picked []uint32 // the rows of all pages
	text   []byte   // keys
	cuts   []int    // where each key in text ends
}

// scratches are the lists that no call uses now. A sync.Pool would drop some whenever it likes.
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
	if cap(used.list)+cap(used.kept)+cap(used.picked) > largeScratch {
		return
	}
	select {
	case s <- used:
	default:
	}
}

func (r *reader) expansion(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*expansion, error) {
	if err := expired(ctx); err != nil {
		return nil, err
	}
	x := &expansion{reader: r, budget: budget{ctx: ctx}, compiled: r.snapshot.relationships[h], window: w, where: w.Where}
	if x.compiled == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s is no hop of atlas.Hops", h.Field)
	}
	o, err := r.order(ctx, h.To, w.Order)
	if err != nil {
		return nil, err
	}
	if o != x.compiled.order {
		x.order = o
	}
	if h.From != "" && (r.view == nil || x.compiled.oneStep()) {
		if x.links, err = x.compiled.links(ctx); err != nil {
			return nil, err
		}
	}
	x.keys = r.keys(&x.budget, h, w.Order)
	x.filter = filter{r, &x.budget}
	x.passes = x.filter.pass(w.Where)
	if len(from) > 1 && x.passes != nil && effort(w.Where) > 0 && x.compiled.shared() {
		x.passes = x.filter.remember(x.compiled.to, x.passes)
	}
	x.shown = x.passes
	if r.view != nil {
		shows := r.view.shows
		x.shown = func(row uint32) bool { return shows.has(row) && (x.passes == nil || x.passes(row)) }
	}
	if x.err != nil {
		return nil, x.err
	}
	x.scratch = r.snapshot.scratches.take()
	return x, nil
}

// free gives the lists back.
func (x *expansion) free() {
	x.list, x.kept, x.picked, x.text, x.cuts = x.list[:0], x.kept[:0], x.picked[:0], x.text[:0], x.cuts[:0]
	x.reader.snapshot.scratches.put(x.scratch)
}

// connection is what one row asked has at the end of the relationship.
type connection struct {
	list   []uint32          // sorted, each row once; all that show are in it
	passes func(uint32) bool // which rows of list count; nil: all
	total  int               // how many those are, -1 where that is not known yet
}

// Expand follows a relationship from every row. Without a condition and a date the ends of a row are a part of a list that is there:
// a page costs its rows, a key in After or Before a binary search, a total a subtraction. With a condition, rows are read in
// order until the page is full and the next row is found; a total reads all. Another order than the default sorts the
// ends of each row, and so do dates with relationships of several steps. The answer is a handful of allocations, however many rows
// ask or are found.
func (r *reader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	x, err := r.expansion(ctx, h, from, w)
	if err != nil {
		return nil, err
	}
	defer x.free()
	links := &atlas.Pages{Offsets: make([]int32, len(from)+1)}
	if w.Select&atlas.SelectMore != 0 {
		both := make([]bool, 2*len(from))
		links.HasPrevious, links.HasNext = both[:len(from):len(from)], both[len(from):]
	}
	if w.Select&atlas.SelectTotal != 0 {
		links.Total = make([]int32, len(from))
	}
	rowsWanted := w.Select&(atlas.SelectNodes|atlas.SelectKeys) != 0
	for i, id := range from {
		back, more, total := x.page(x.connection(id))
		if x.err != nil {
			return nil, x.err
		}
		if rowsWanted {
			links.Offsets[i+1] = int32(len(x.picked))
		}
		if links.HasNext != nil {
			links.HasPrevious[i], links.HasNext[i] = back, more
		}
		if links.Total != nil {
			links.Total[i] = int32(total)
		}
	}
	if rowsWanted {
		links.Nodes = make([]atlas.Node, len(x.picked))
		for i, row := range x.picked {
			links.Nodes[i] = r.snapshot.rows[row]
		}
	}
	if w.Select&atlas.SelectKeys != 0 {
		links.Keys = x.pageKeys()
	}
	return links, x.err
}

// pageKeys are the keys of the rows picked, all parts of one string; nil where the time is over.
func (x *expansion) pageKeys() []string {
	for _, row := range x.picked {
		if x.err != nil {
			return nil
		}
		x.text = x.keys.appendKey(x.text, row)
		x.cuts = append(x.cuts, len(x.text))
	}
	all, start := string(x.text), 0
	list := make([]string, len(x.picked))
	for i, end := range x.cuts {
		list[i], start = all[start:end], end
	}
	return list
}

// connection finds the ends of a row, in order.
func (x *expansion) connection(id atlas.ID) connection {
	r, rt := x.reader, x.compiled
	c := connection{passes: x.passes, total: -1}
	if rt.relationship.From == "" {
		if id == atlas.Root {
			x.fromWorld(&c)
		}
		return c
	}
	row := r.start(rt, id)
	switch {
	case row == none:
		return connection{}
	case r.view == nil:
		c.list = x.links.targetsOf(row)
	case rt.oneStep():
		c.list = x.links.targetsOf(row)
		c.passes = x.shown
	default:
		x.list = r.collect(x.list[:0], &x.budget, rt, row)
		x.sortRows(x.compiled.order, x.list)
		x.list = slices.Compact(x.list)
		c.list = x.list
	}
	if x.order != nil && len(c.list) > 1 {
		x.list = append(x.list[:0], c.list...)
		x.sortRows(x.order, x.list)
		c.list = x.list
	}
	return c
}

// sortRows sorts, and counts what that costs.
func (x *expansion) sortRows(o *order, rows []uint32) {
	if x.spend(len(rows)) {
		o.sortRows(rows)
	}
}

// fromWorld finds the rows of a kind: few candidates where the condition names them, else all.
func (x *expansion) fromWorld(c *connection) {
	r := x.reader
	rows := x.compiled.to
	if few, ok := x.filter.candidates(x.where, rows); ok {
		x.sortRows(x.sorted(), few)
		c.list = few
	} else {
		c.list = x.sorted().rows
	}
	if r.view != nil {
		c.passes = x.shown
		if x.passes == nil {
			c.total = r.view.shows.count(rows)
		}
	}
}

// sorted is the order in which ends come.
func (x *expansion) sorted() *order {
	if x.order != nil {
		return x.order
	}
	return x.compiled.order
}

// page picks the rows of a page and says what lies around it.
func (x *expansion) page(c connection) (back, more bool, total int) {
	w := &x.window
	list, passes := c.list, c.passes
	if x.step(); passes != nil {
		x.spend(len(list) / 8) // to look at a bit for each; conditions count their own steps
	}
	if w.Select&atlas.SelectTotal != 0 && passes != nil && c.total < 0 {
		x.kept = x.kept[:0]
		for _, row := range list {
			if passes(row) {
				x.kept = append(x.kept, row)
			}
		}
		list, passes = x.kept, nil
	}
	if total = c.total; total < 0 {
		total = len(list) // of use only where it is wanted
	}
	if w.Select&^atlas.SelectTotal == 0 {
		return false, false, total
	}
	lo, hi := 0, len(list)
	if w.After != "" {
		lo = x.search(list, w.After, true)
	}
	if w.Before != "" {
		hi = x.search(list, w.Before, false)
	}
	if passes == nil {
		if w.Last >= 0 {
			lo = hi - min(w.Last, max(hi-lo, 0))
		} else {
			hi = lo + min(w.First, max(hi-lo, 0))
		}
		x.picked = append(x.picked, list[lo:hi]...)
		return lo > 0, hi < len(list), total
	}
	lo, hi = x.pick(list, lo, hi, passes)
	if w.Select&atlas.SelectMore != 0 {
		for i := lo - 1; i >= 0 && !back; i-- {
			back = passes(list[i])
		}
		for i := hi; i < len(list) && !more; i++ {
			more = passes(list[i])
		}
	}
	return back, more, total
}

// pick picks the first or the last rows between two places that pass, and tells the places around them.
func (x *expansion) pick(list []uint32, lo, hi int, passes func(uint32) bool) (int, int) {
	start := len(x.picked)
	if x.window.Last >= 0 {
		end := hi
		for i := hi - 1; i >= lo && len(x.picked)-start < x.window.Last; i-- {
			if passes(list[i]) {
				if len(x.picked) == start {
					end = i + 1
				}
				x.picked = append(x.picked, list[i])
				hi = i
			}
		}
		slices.Reverse(x.picked[start:])
		return hi, end
	}
	begin := lo
	for i := lo; i < hi && len(x.picked)-start < x.window.First; i++ {
		if passes(list[i]) {
			if len(x.picked) == start {
				begin = i
			}
			x.picked = append(x.picked, list[i])
			lo = i + 1
		}
	}
	return begin, lo
}

// search is the place of the first row in list whose key comes after the one given, or at it where past is false.
func (x *expansion) search(list []uint32, key string, past bool) int {
	lo, hi := 0, len(list)
	for lo < hi {
		middle := int(uint(lo+hi) >> 1)
		x.text = x.keys.appendKey(x.text[:0], list[middle])
		if string(x.text) < key || past && string(x.text) == key {
			lo = middle + 1
		} else {
			hi = middle
		}
	}
	x.text = x.text[:0]
	return lo
}

// degree tells how many ends of a relationship a row has that show.
func (r *reader) degree(p *budget, rt *compiled) func(row uint32) int {
	if r.view != nil && !rt.oneStep() {
		return func(row uint32) int {
			s := r.snapshot.scratches.take()
			defer r.snapshot.scratches.put(s)
			s.list = r.collect(s.list[:0], p, rt, row)
			slices.Sort(s.list)
			return len(slices.Compact(s.list))
		}
	}
	links, err := rt.links(p.ctx)
	if err != nil {
		p.err = err
		return func(uint32) int { return 0 }
	}
	return func(row uint32) int {
		ends := links.targetsOf(row)
		if r.view == nil {
			return len(ends)
		}
		n := 0
		for _, end := range ends {
			if r.view.shows.has(end) {
				n++
			}
		}
		p.spend(len(ends) / 8)
		return n
	}
}

// collect appends the ends of a row that show, over rows that show, each as often as paths lead there.
func (r *reader) collect(into []uint32, p *budget, rt *compiled, row uint32) []uint32 {
	for _, path := range rt.paths {
		into = r.walk(into, p, path, row)
	}
	return into
}

func (r *reader) walk(into []uint32, p *budget, path []*csr, row uint32) []uint32 {
	all := path[0].targetsOf(row)
	if len(path) > 1 && !p.spend(len(all)) {
		return into
	}
	for _, next := range all {
		switch {
		case !r.view.shows.has(next):
		case len(path) > 1:
			into = r.walk(into, p, path[1:], next)
		default:
			into = append(into, next)
		}
	}
	return into
}
