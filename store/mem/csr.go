// Adjacency: which rows are tied to which, as compressed rows: one list of ends, and for each row where its ends begin.

package mem

import (
	"context"

	"alliance-atlas/atlas"
)

// csr holds the ends of the rows from lo on. The ends of row lo+i are ends[begins[i]:begins[i+1]]; where begins is
// nil every row has at most one, ends[i], or none.
type csr struct {
	lo      uint32
	offsets []uint32
	targets []uint32
}

// targetsOf are the ends of a row, to be read only. A row out of range has none.
func (a *csr) targetsOf(row uint32) []uint32 {
	i := uint(row - a.lo) // a row before lo wraps around and is out of range too
	if a.offsets == nil {
		if i >= uint(len(a.targets)) || a.targets[i] == none {
			return nil
		}
		return a.targets[i : i+1 : i+1]
	}
	if i+1 >= uint(len(a.offsets)) {
		return nil
	}
	lo, hi := a.offsets[i], a.offsets[i+1]
	return a.targets[lo:hi:hi]
}

// pair is an end of a row.
type pair struct{ row, end uint32 }

// compress makes the adjacency of the rows of a span from pairs in the order in which the ends of each row shall come.
func compress(rows span, pairs []pair) *csr {
	a := &csr{lo: rows.lo, offsets: make([]uint32, rows.len()+1), targets: make([]uint32, len(pairs))}
	for _, p := range pairs {
		a.offsets[p.row-rows.lo+1]++
	}
	for i := range rows.len() {
		a.offsets[i+1] += a.offsets[i]
	}
	next := make([]uint32, rows.len())
	copy(next, a.offsets)
	for _, p := range pairs {
		at := &next[p.row-rows.lo]
		a.targets[*at] = p.end
		*at++
	}
	return a
}

// both is a reference in both directions: the rows that a row names, and the rows that name a row in their default order.
type both struct{ out, in *csr }

// readNamed finds the rows that rows name by one reference. Of a row named twice by one row, the first counts.
func (w *snapshot) readNamed(r *atlas.Ref) *csr {
	from, to := w.block(r.From), w.block(r.To)
	a := &csr{lo: from.lo}
	if r.One != nil {
		a.targets = make([]uint32, from.len())
		for i := range a.targets {
			a.targets[i] = none
			if id := r.One(w.rows[from.lo+uint32(i)]); id != "" {
				if end := w.find(id); to.has(end) {
					a.targets[i] = end
				}
			}
		}
		return a
	}
	a.offsets = make([]uint32, from.len()+1)
	for i := range from.len() {
		start := len(a.targets)
		for _, id := range r.IDs(w.rows[from.lo+uint32(i)]) {
			if end := w.find(id); to.has(end) && !contains(a.targets[start:], end) {
				a.targets = append(a.targets, end)
			}
		}
		a.offsets[i+1] = uint32(len(a.targets))
	}
	return a
}

// transpose is the way back of what rows name: for each row named, those that name it, in the order of sorted, which are all
// rows that may name.
func (w *snapshot) transpose(r *atlas.Ref, named *csr, sorted []uint32) *csr {
	to := w.block(r.To)
	a := &csr{lo: to.lo, offsets: make([]uint32, to.len()+1)}
	for _, end := range named.targets {
		if end != none {
			a.offsets[end-to.lo+1]++
		}
	}
	for i := range to.len() {
		a.offsets[i+1] += a.offsets[i]
	}
	a.targets = make([]uint32, a.offsets[to.len()])
	next := make([]uint32, to.len())
	copy(next, a.offsets)
	for _, row := range sorted {
		for _, end := range named.targetsOf(row) {
			at := &next[end-to.lo]
			a.targets[*at] = row
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

// compiled is a relationship in terms of adjacency.
type compiled struct {
	relationship *atlas.Relationship
	from, to     span
	paths        [][]*csr
	inverse      [][]*csr   // the same from the ends back to the rows
	single       *csr       // of a relationship of one step: its links; nil for others
	all          *lazy[csr] // of others
	order        *order     // in which the ends come by default
}

// compileRelationship makes ready a relationship. Its links are all its ends, each once and in order, whatever the date: those of a relationship of one
// step are there; of others they are made when first asked for, which costs a walk over all edges.
func (w *snapshot) compileRelationship(h *atlas.Relationship) *compiled {
	r := &compiled{relationship: h, from: w.block(h.From), to: w.block(h.To), order: w.defaultOrder(h.To)}
	if h.From == "" {
		r.from = span{}
	}
	for _, path := range h.Paths {
		var there, back []*csr
		for _, step := range path {
			t := w.references[step.Ref]
			if step.Back {
				t = both{t.in, t.out}
			}
			there, back = append(there, t.out), append([]*csr{t.in}, back...)
		}
		r.paths, r.inverse = append(r.paths, there), append(r.inverse, back)
	}
	if r.oneStep() {
		r.single = r.paths[0][0]
		return r
	}
	r.all = newLazy(r.compile)
	return r
}

// links are all ends of the relationship, whatever the date.
func (r *compiled) links(ctx context.Context) (*csr, error) {
	if r.single != nil {
		return r.single, nil
	}
	return r.all.get(ctx)
}

// oneStep tells whether a date only takes links away: every end stands for one step.
func (r *compiled) oneStep() bool { return len(r.paths) == 1 && len(r.paths[0]) == 1 }

// compile walks from every end, in order, back to the rows that have it, so that no row's ends need sorting.
func (r *compiled) compile(p *budget) *csr {
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
func reach(path []*csr, row uint32, visit func(uint32)) {
	if len(path) == 0 {
		visit(row)
		return
	}
	for _, next := range path[0].targetsOf(row) {
		reach(path[1:], next, visit)
	}
}
