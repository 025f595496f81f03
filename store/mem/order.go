// Orders: the rows of a kind sorted as atlas.Order says, and the rank of each row in that.

package mem

import (
	"context"
	"math"
	"slices"

	"alliance-atlas/atlas"
)

// order is a kind, or all entities, in one order.
type order struct {
	rows []uint32 // in order
	lo   uint32   // the first number of the kind
	rank []uint32 // by number - lo: the index in rows
}

func (o *order) rankOf(row uint32) uint32 { return o.rank[row-o.lo] }

func newOrder(rows span, sorted []uint32) *order {
	o := &order{rows: sorted, lo: rows.lo, rank: make([]uint32, rows.len())}
	for i, row := range sorted {
		o.rank[row-rows.lo] = uint32(i)
	}
	return o
}

// sortRows puts rows of the order's kind into the order.
func (o *order) sortRows(rows []uint32) {
	for i, row := range rows {
		rows[i] = o.rankOf(row)
	}
	slices.Sort(rows)
	for i, rank := range rows {
		rows[i] = o.rows[rank]
	}
}

// nameOrder sorts all entities by name, then by id, and numbers the names: equal names have equal numbers, which order
// like the names.
func (snap *snapshot) nameOrder() {
	entities := snap.block("")
	offsets := make([]uint64, entities.len()+1)
	size := 0
	for _, n := range snap.rows[:entities.hi] {
		size += len(atlas.NamedOf(n.(atlas.Entity)).Name) + 1
	}
	text := make([]byte, 0, size+size/16) // folding may make some names longer
	for i := range entities.len() {
		text = atlas.AppendNameKey(text, atlas.NamedOf(snap.rows[i].(atlas.Entity)).Name)
		offsets[i+1] = uint64(len(text))
	}
	all := string(text)
	key := func(row uint32) string { return all[offsets[row]:offsets[row+1]] }
	sorted := make([]uint32, entities.len())
	snap.names = make([]uint32, entities.len())
	number := uint32(0)
	for i, p := range sortTexts(entities.len(), key, nil) {
		if i > 0 && key(sorted[i-1]) != key(p.row) {
			number++
		}
		sorted[i], snap.names[p.row] = p.row, number
	}
	snap.mixed = newOrder(entities, sorted)
}

// unknownLast is the number of an unknown value among those of 32 bits: last in either direction.
const unknownLast = math.MaxUint32

// dateNumber numbers dates so that they order as atlas says, from the earliest day or from the latest.
func dateNumber(d atlas.PartialDate, desc bool) uint32 {
	switch {
	case !d.Known():
		return unknownLast
	case desc:
		return uint32(99999999 - d.First())
	}
	return uint32(d.First())
}

// sortedBy sorts the rows of a kind by a number, and rows of equal numbers as they come in ties. When the budget ends,
// the order is of no use and the caller drops it; a nil budget never ends.
func sortedBy(b *budget, rows span, ties []uint32, key func(row uint32) uint64) *order {
	entries := make([]sortEntry, len(ties))
	for i, row := range ties {
		if b != nil && !b.step() {
			return nil
		}
		entries[i] = sortEntry{key(row), row}
	}
	sortEntries(entries, b)
	sorted := make([]uint32, len(ties))
	for i, p := range entries {
		sorted[i] = p.row
	}
	return newOrder(rows, sorted)
}

// ownOrder is the own order of a kind. It reads the numbers of names and the references, which build makes before. A kind of which
// clients see some rows has no others in it: they are at the end of no relationship.
func (snap *snapshot) ownOrder(k atlas.Kind) *order {
	rows, own := snap.block(k), atlas.OwnOrder(k)
	if len(own) == 1 && own[0].By.Text == atlas.OwnName {
		return newOrder(rows, snap.byName(rows))
	}
	byID := make([]uint32, 0, rows.len())
	for row := rows.lo; row < rows.hi; row++ {
		if k != atlas.KindSource || atlas.Public(snap.rows[row]) {
			byID = append(byID, row)
		}
	}
	// Two parts at a time make one key, where they are short: the last two first, because sorting keeps the order of equal keys.
	sorted := newOrder(rows, byID)
	for len(own) > 0 {
		last := own[len(own)-1]
		key := snap.primary(last, nil)
		own = own[:len(own)-1]
		if len(own) > 0 && short(last) && short(own[len(own)-1]) {
			number, before := key, snap.primary(own[len(own)-1], nil)
			key = func(row uint32) uint64 { return before(row)<<32 | number(row) }
			own = own[:len(own)-1]
		}
		sorted = sortedBy(nil, rows, sorted.rows, key)
	}
	return sorted
}

// byName are the entities of a span by name, then by id.
func (snap *snapshot) byName(rows span) []uint32 {
	sorted := make([]uint32, 0, rows.len())
	for _, row := range snap.mixed.rows {
		if rows.has(row) {
			sorted = append(sorted, row)
		}
	}
	return sorted
}

// tieOrder is the order of rows for which an order that is asked for says nothing.
func (snap *snapshot) tieOrder(k atlas.Kind) []uint32 {
	if atlas.HasTie(k) {
		return snap.byName(snap.block(k))
	}
	return snap.defaultOrder(k).rows
}

// toOne are the targets of a relationship to one, which is a single reference.
func (snap *snapshot) toOne(h *atlas.Relationship) *csr {
	return snap.references[h.Paths[0][0].Ref].out
}

// defaultOrder is the order in which ends of a kind come where none is asked for; "" are entities of several kinds.
func (snap *snapshot) defaultOrder(k atlas.Kind) *order {
	if k == "" {
		return snap.mixed
	}
	return snap.own[blockOf[k]]
}

// orderKey identifies an order that is asked for.
type orderKey struct {
	kind  atlas.Kind
	order atlas.Order
}

// reads are the kinds of the rows that an order goes by, at all times.
func (k orderKey) reads() []atlas.Kind {
	all := []atlas.Kind{k.kind}
	add := func(k atlas.Kind) {
		if k == "" {
			all = append(all, atlas.EntityKinds...)
		} else {
			all = append(all, k)
		}
	}
	for _, part := range k.order.Parts(k.kind) {
		if h := part.By.NameOf; h != nil {
			add(h.To)
		}
		if h := part.By.Count; h != nil {
			for _, path := range h.Paths {
				for _, step := range path {
					add(step.Ref.From)
					add(step.Ref.To)
				}
			}
		}
	}
	return all
}

// bytes is about how much memory an order takes.
func (o *order) bytes() int { return 4 * (len(o.rows) + len(o.rank)) }

// movedTo is the order of the same rows with the numbers that they have in another snapshot.
func (o *order) movedTo(rows span) *order {
	if rows.lo == o.lo {
		return o
	}
	moved := &order{rows: make([]uint32, len(o.rows)), lo: rows.lo, rank: o.rank}
	for i, row := range o.rows {
		moved.rows[i] = row - o.lo + rows.lo
	}
	return moved
}

// order is the order of a kind that is asked for. Orders that count belong to the view, because counts depend on its date.
func (r *reader) order(ctx context.Context, k atlas.Kind, o atlas.Order) (*order, error) {
	snap := r.snapshot
	if k == "" || o.IsOwn(k) {
		return snap.defaultOrder(k), nil
	}
	orders := snap.orders
	if o.By.Count != nil && r.view != nil {
		orders = r.view.orders
	}
	return orders.get(ctx, orderKey{k, o}, func(p *budget) *order {
		number := snap.primary(o, p)
		if o.By.Count != nil {
			degree := r.degree(p, snap.relationships[o.By.Count])
			number = func(row uint32) uint64 {
				n := degree(row)
				if o.Desc {
					n = math.MaxInt32 - n
				}
				return uint64(n)
			}
		}
		return sortedBy(p, snap.block(k), snap.tieOrder(k), number)
	})
}

// short tells whether the numbers of an order fit 32 bits, so that two make one key.
func short(o atlas.Order) bool { return o.By.Number == nil }

// primary numbers rows by the value that an order compares, leaving ties open; what is unknown has the greatest number in either
// direction. It is nil for orders that count, which depend on the date (see reader.order). A nil budget never ends.
func (snap *snapshot) primary(o atlas.Order, p *budget) func(row uint32) uint64 {
	directed := func(number uint32) uint64 {
		if o.Desc {
			number = unknownLast - 1 - number
		}
		return uint64(number)
	}
	switch s := o.By; {
	case s.Date != nil:
		return func(row uint32) uint64 { return uint64(dateNumber(s.Date.Of(snap.rows[row]), o.Desc)) }
	case s.Number != nil:
		return func(row uint32) uint64 {
			value, known := s.Number.Of(snap.rows[row])
			switch {
			case !known:
				return math.MaxUint64 // the bits of no finite number, turned around or not
			case o.Desc:
				return ^atlas.NumberBits(value)
			}
			return atlas.NumberBits(value)
		}
	case s.NameOf != nil:
		targets := snap.toOne(s.NameOf)
		return func(row uint32) uint64 {
			if ends := targets.targetsOf(row); len(ends) > 0 {
				return directed(snap.names[ends[0]])
			}
			return unknownLast
		}
	case s.Text == atlas.OwnName:
		return func(row uint32) uint64 { return directed(snap.names[row]) }
	case s.Text != nil:
		rows := snap.block(s.Kind)
		numbers := snap.textNumbers(s.Text, rows, p)
		return func(row uint32) uint64 {
			if n := numbers[row-rows.lo]; n != unknownLast {
				return directed(n)
			}
			return unknownLast
		}
	}
	return nil
}

// textNumbers numbers the rows of a span by a folded text: equal texts have equal numbers, which order like the texts.
// They are of no use when the budget has ended.
func (snap *snapshot) textNumbers(of *atlas.Property, rows span, p *budget) []uint32 {
	var text []byte
	offsets := make([]int, rows.len()+1)
	for i := range rows.len() {
		if s := of.Of(snap.rows[rows.lo+uint32(i)]); s != "" && (p == nil || p.step()) {
			text = atlas.AppendNameKey(text, s)
		}
		offsets[i+1] = len(text)
	}
	all := string(text)
	key := func(i uint32) string { return all[offsets[i]:offsets[i+1]] }
	numbers := make([]uint32, rows.len())
	number, last := uint32(0), ""
	for _, entry := range sortTexts(rows.len(), key, p) {
		switch k := key(entry.row); {
		case k == "":
			numbers[entry.row] = unknownLast
			continue
		case k != last:
			number, last = number+1, k
		}
		numbers[entry.row] = number
	}
	return numbers
}
