// Adjacency as compressed sparse rows (CSR), and relationships in terms of it.

package mem

import (
	"context"

	"alliance-atlas/atlas"
)

// csr has the targets of the rows from lo on: those of row lo+i are targets[offsets[i]:offsets[i+1]]. Where offsets is
// nil, every row has at most one target, targets[i]; it is the constant none where the row has no target.
type csr struct {
	lo      uint32
	offsets []uint32
	targets []uint32
}

// targetsOf are the targets of a row, which callers only read. A row out of range has no targets.
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

// edge leads from a row to one of its targets.
type edge struct{ row, target uint32 }

// compress makes the csr of the rows of a span. The targets of each row come in the order of the edges.
func compress(rows span, edges []edge) *csr {
	a := &csr{lo: rows.lo, offsets: make([]uint32, rows.len()+1), targets: make([]uint32, len(edges))}
	for _, e := range edges {
		a.offsets[e.row-rows.lo+1]++
	}
	for i := range rows.len() {
		a.offsets[i+1] += a.offsets[i]
	}
	next := make([]uint32, rows.len())
	copy(next, a.offsets)
	for _, e := range edges {
		at := &next[e.row-rows.lo]
		a.targets[*at] = e.target
		*at++
	}
	return a
}

// both is a reference in both directions: from rows to the rows they refer to, and back from each row to those that
// refer to it, in their default order.
type both struct{ out, in *csr }

// readReferences finds the targets of a reference for all rows that can have it. A target that a row refers to twice
// counts once, at the first place.
func (snap *snapshot) readReferences(r *atlas.Ref) *csr {
	from, to := snap.block(r.From), snap.block(r.To)
	a := &csr{lo: from.lo}
	if r.One != nil {
		a.targets = make([]uint32, from.len())
		for i := range a.targets {
			a.targets[i] = none
			if id := r.One(snap.rows[from.lo+uint32(i)]); id != "" {
				if end := snap.find(id); to.has(end) {
					a.targets[i] = end
				}
			}
		}
		return a
	}
	a.offsets = make([]uint32, from.len()+1)
	for i := range from.len() {
		start := len(a.targets)
		for _, id := range r.IDs(snap.rows[from.lo+uint32(i)]) {
			if end := snap.find(id); to.has(end) && !contains(a.targets[start:], end) {
				a.targets = append(a.targets, end)
			}
		}
		a.offsets[i+1] = uint32(len(a.targets))
	}
	return a
}

// transpose turns a reference around: from each target to the rows that refer to it. They come in the order of sorted,
// which has all rows that can have the reference.
func (snap *snapshot) transpose(r *atlas.Ref, out *csr, sorted []uint32) *csr {
	to := snap.block(r.To)
	a := &csr{lo: to.lo, offsets: make([]uint32, to.len()+1)}
	for _, end := range out.targets {
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
		for _, end := range out.targetsOf(row) {
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
	inverse      [][]*csr   // from the ends back to the rows
	single       *csr       // the links of a relationship of one step; nil for others
	all          *lazy[csr] // the links of others
	order        *order     // the default order of the ends
}

// compileRelationship finds the references that a relationship leads over. Its links, of one step, are one of them; of
// several steps they are made when first asked for, which costs a walk over all edges.
func (snap *snapshot) compileRelationship(h *atlas.Relationship) *compiled {
	rel := &compiled{relationship: h, from: snap.block(h.From), to: snap.block(h.To), order: snap.defaultOrder(h.To)}
	if h.From == "" {
		rel.from = span{}
	}
	for _, path := range h.Paths {
		var forth, back []*csr
		for _, step := range path {
			t := snap.references[step.Ref]
			if step.Back {
				t = both{t.in, t.out}
			}
			forth, back = append(forth, t.out), append([]*csr{t.in}, back...)
		}
		rel.paths, rel.inverse = append(rel.paths, forth), append(rel.inverse, back)
	}
	if rel.oneStep() {
		rel.single = rel.paths[0][0]
		return rel
	}
	rel.all = newLazy(rel.compile)
	return rel
}

// links are the ends of every row at all times, each once, in the default order.
func (rel *compiled) links(ctx context.Context) (*csr, error) {
	if rel.single != nil {
		return rel.single, nil
	}
	return rel.all.get(ctx)
}

// oneStep tells whether each link is one reference. Then a date removes those whose end does not show, and no others.
func (rel *compiled) oneStep() bool { return len(rel.paths) == 1 && len(rel.paths[0]) == 1 }

// compile walks from every end, in the default order, back to the rows that have it: so no row's ends need sorting.
func (rel *compiled) compile(p *budget) *csr {
	var edges []edge
	seen := make([]uint32, rel.from.len()) // the last end, + 1, for which a row was reached
	for _, end := range rel.order.rows {
		if !p.step() {
			return nil
		}
		for _, path := range rel.inverse {
			reach(path, end, func(row uint32) {
				p.step()
				if rel.from.has(row) && seen[row-rel.from.lo] != end+1 {
					seen[row-rel.from.lo] = end + 1
					edges = append(edges, edge{row, end})
				}
			})
		}
	}
	return compress(rel.from, edges)
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
