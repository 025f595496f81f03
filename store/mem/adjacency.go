// Adjacency: which rows are tied to which, as compressed rows: one list of ends, and for each row where its ends begin.

package mem

import (
	"context"

	"alliance-atlas/atlas"
)

// adjacency holds the ends of the rows from lo on. The ends of row lo+i are ends[begins[i]:begins[i+1]]; where begins is
// nil every row has at most one, ends[i], or none.
type adjacency struct {
	lo     uint32
	begins []uint32
	ends   []uint32
}

// of are the ends of a row, to be read only. A row out of range has none.
func (a *adjacency) of(row uint32) []uint32 {
	i := uint(row - a.lo) // a row before lo wraps around and is out of range too
	if a.begins == nil {
		if i >= uint(len(a.ends)) || a.ends[i] == none {
			return nil
		}
		return a.ends[i : i+1 : i+1]
	}
	if i+1 >= uint(len(a.begins)) {
		return nil
	}
	lo, hi := a.begins[i], a.begins[i+1]
	return a.ends[lo:hi:hi]
}

// pair is an end of a row.
type pair struct{ row, end uint32 }

// compress makes the adjacency of the rows of a span from pairs in the order in which the ends of each row shall come.
func compress(rows span, pairs []pair) *adjacency {
	a := &adjacency{lo: rows.lo, begins: make([]uint32, rows.len()+1), ends: make([]uint32, len(pairs))}
	for _, p := range pairs {
		a.begins[p.row-rows.lo+1]++
	}
	for i := range rows.len() {
		a.begins[i+1] += a.begins[i]
	}
	next := make([]uint32, rows.len())
	copy(next, a.begins)
	for _, p := range pairs {
		at := &next[p.row-rows.lo]
		a.ends[*at] = p.end
		*at++
	}
	return a
}

// tie is a reference in both directions: the rows that a row names, and the rows that name a row in their default order.
type tie struct{ named, naming *adjacency }

// readNamed finds the rows that rows name by one reference. Of a row named twice by one row, the first counts.
func (w *world) readNamed(r *atlas.Ref) *adjacency {
	from, to := w.of(r.From), w.of(r.To)
	a, finder := &adjacency{lo: from.lo}, w.finder(from.len())
	if r.One != nil {
		a.ends = make([]uint32, from.len())
		for i := range a.ends {
			a.ends[i] = none
			if id := r.One(w.rows[from.lo+uint32(i)]); id != "" {
				if end := finder.find(id); to.has(end) {
					a.ends[i] = end
				}
			}
		}
		return a
	}
	a.begins = make([]uint32, from.len()+1)
	for i := range from.len() {
		start := len(a.ends)
		for _, id := range r.IDs(w.rows[from.lo+uint32(i)]) {
			if end := finder.find(id); to.has(end) && !contains(a.ends[start:], end) {
				a.ends = append(a.ends, end)
			}
		}
		a.begins[i+1] = uint32(len(a.ends))
	}
	return a
}

// turn is the way back of what rows name: for each row named, those that name it, in the order of sorted, which are all
// rows that may name.
func (w *world) turn(r *atlas.Ref, named *adjacency, sorted []uint32) *adjacency {
	to := w.of(r.To)
	a := &adjacency{lo: to.lo, begins: make([]uint32, to.len()+1)}
	for _, end := range named.ends {
		if end != none {
			a.begins[end-to.lo+1]++
		}
	}
	for i := range to.len() {
		a.begins[i+1] += a.begins[i]
	}
	a.ends = make([]uint32, a.begins[to.len()])
	next := make([]uint32, to.len())
	copy(next, a.begins)
	for _, row := range sorted {
		for _, end := range named.of(row) {
			at := &next[end-to.lo]
			a.ends[*at] = row
			*at++
		}
	}
	return a
}

func contains(list []uint32, row uint32) bool {
	for _, l := range list {
		if l == row {
			return true
		}
	}
	return false
}

// route is a hop in terms of adjacency.
type route struct {
	hop      *atlas.Hop
	from, to span
	paths    [][]*adjacency
	inverse  [][]*adjacency   // the same from the ends back to the rows
	only     *adjacency       // of a hop of one step: its links; nil for others
	compiled *lazy[adjacency] // of others
	order    *order           // in which the ends come by default
}

// newRoute makes ready a hop. Its links are all its ends, each once and in order, whatever the date: those of a hop of one
// step are there; of others they are made when first asked for, which costs a walk over all edges.
func (w *world) newRoute(h *atlas.Hop) *route {
	r := &route{hop: h, from: w.of(h.From), to: w.of(h.To), order: w.defaultOrder(h.To)}
	if h.From == "" {
		r.from = span{}
	}
	for _, path := range h.Paths {
		var there, back []*adjacency
		for _, step := range path {
			t := w.ties[step.Ref]
			if step.Back {
				t = tie{t.naming, t.named}
			}
			there, back = append(there, t.named), append([]*adjacency{t.naming}, back...)
		}
		r.paths, r.inverse = append(r.paths, there), append(r.inverse, back)
	}
	if r.oneStep() {
		r.only = r.paths[0][0]
		return r
	}
	r.compiled = newLazy(r.compile)
	return r
}

// links are all ends of the hop, whatever the date.
func (r *route) links(ctx context.Context) (*adjacency, error) {
	if r.only != nil {
		return r.only, nil
	}
	return r.compiled.get(ctx)
}

// oneStep tells whether a date only takes links away: every end stands for one step.
func (r *route) oneStep() bool { return len(r.paths) == 1 && len(r.paths[0]) == 1 }

// compile walks from every end, in order, back to the rows that have it, so that no row's ends need sorting.
func (r *route) compile(p *pace) *adjacency {
	var pairs []pair
	seen := make([]uint32, r.from.len()) // the last end, + 1, for which a row was reached
	for _, end := range r.order.rows {
		if !p.step() {
			return nil
		}
		for _, path := range r.inverse {
			reach(path, end, func(row uint32) {
				p.step()
				if r.from.has(row) && seen[row-r.from.lo] != end+1 {
					seen[row-r.from.lo] = end + 1
					pairs = append(pairs, pair{row, end})
				}
			})
		}
	}
	return compress(r.from, pairs)
}

// reach calls visit for every row at the end of a path, as often as the path leads there.
func reach(path []*adjacency, row uint32, visit func(uint32)) {
	if len(path) == 0 {
		visit(row)
		return
	}
	for _, next := range path[0].of(row) {
		reach(path[1:], next, visit)
	}
}
