// Orders: the rows of a kind sorted as atlas.Order says, and the place of each row in that.

package mem

import (
	"context"
	"math"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// order is a kind, or all entities, in one order.
type order struct {
	rows []uint32 // in order
	lo   uint32   // the first number of the kind
	rank []uint32 // by number - lo: the place in rows
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

// nameOrder sorts all entities by name, then by id, and gives equal names equal numbers, which order like the names.
func (w *snapshot) nameOrder() {
	entities := w.block("")
	begins := make([]uint64, entities.len()+1)
	size := 0
	for _, n := range w.rows[:entities.hi] {
		size += len(atlas.NamedOf(n.(atlas.Entity)).Name) + 1
	}
	text := make([]byte, 0, size+size/16) // folding may make some longer
	for i := range entities.len() {
		text = atlas.AppendNameKey(text, atlas.NamedOf(w.rows[i].(atlas.Entity)).Name)
		begins[i+1] = uint64(len(text))
	}
	all := string(text)
	key := func(row uint32) string { return all[begins[row]:begins[row+1]] }
	sorted := make([]uint32, entities.len())
	w.names = make([]uint32, entities.len())
	number := uint32(0)
	for i, p := range sortTexts(entities.len(), key) {
		if i > 0 && key(sorted[i-1]) != key(p.row) {
			number++
		}
		sorted[i], w.names[p.row] = p.row, number
	}
	w.mixed = newOrder(entities, sorted)
}

// unknownLast is the number of what is unknown: last in either direction. Others are below it, so that two fit one key.
const unknownLast = math.MaxUint32

// dateNumber orders dates as atlas does, from the earliest day or from the latest.
func dateNumber(d atlas.Date, desc bool) uint32 {
	switch {
	case !d.Known():
		return unknownLast
	case desc:
		return uint32(99999999 - d.First())
	}
	return uint32(d.First())
}

// sortedBy sorts the rows of a kind by a number, and rows of one number as they are in ties. It is nil where the time is over;
// nil steps are never over.
func sortedBy(steps *budget, rows span, ties []uint32, key func(row uint32) uint64) *order {
	places := make([]place, len(ties))
	for i, row := range ties {
		if steps != nil && !steps.step() {
			return nil
		}
		places[i] = place{key(row), row}
	}
	sortPlaces(places, steps)
	sorted := make([]uint32, len(ties))
	for i, p := range places {
		sorted[i] = p.row
	}
	return newOrder(rows, sorted)
}

// ownOrder is the own order of a kind. What it needs of other rows, their names and what rows name, is there by then.
func (w *snapshot) ownOrder(k atlas.Kind) *order {
	rows, own := w.block(k), atlas.OwnOrder(k)
	if len(own) == 1 && own[0].By.Text == atlas.OwnName {
		return newOrder(rows, w.byName(rows))
	}
	byID := make([]uint32, rows.len())
	for i := range byID {
		byID[i] = rows.lo + uint32(i)
	}
	// Two parts at a time make one key: the last two first, because sorting keeps the order of what ties.
	sorted := newOrder(rows, byID)
	for len(own) > 0 {
		first := len(own) - min(2, len(own))
		number := w.primary(own[len(own)-1], nil)
		key := func(row uint32) uint64 { return uint64(number(row)) }
		if len(own)-first == 2 {
			before := w.primary(own[first], nil)
			key = func(row uint32) uint64 { return uint64(before(row))<<32 | uint64(number(row)) }
		}
		sorted = sortedBy(nil, rows, sorted.rows, key)
		own = own[:first]
	}
	return sorted
}

// byName are the entities of a span by name, then by id.
func (w *snapshot) byName(rows span) []uint32 {
	sorted := make([]uint32, 0, rows.len())
	for _, row := range w.mixed.rows {
		if rows.has(row) {
			sorted = append(sorted, row)
		}
	}
	return sorted
}

// ties are the rows of a kind in the order of those that an order does not part.
func (w *snapshot) ties(k atlas.Kind) []uint32 {
	if k.IsEntity() && !(atlas.Order{By: byName}).IsOwn(k) {
		return w.byName(w.block(k))
	}
	return w.defaultOrder(k).rows
}

// byName stands for the order of entities by name, whatever their kind.
var byName = &atlas.Sort{Text: atlas.OwnName}

// namedBy is what rows name by the one reference of a relationship to one.
func (w *snapshot) namedBy(h *atlas.Relationship) *csr { return w.references[h.Paths[0][0].Ref].out }

// defaultOrder is the order in which ends of a kind come where none is asked for; "" are entities of several kinds.
func (w *snapshot) defaultOrder(k atlas.Kind) *order {
	if k == "" {
		return w.mixed
	}
	return w.own[blockOf[k]]
}

// orderKey is a kind in an order that is asked for.
type orderKey struct {
	kind  atlas.Kind
	order atlas.Order
}

// orders are made when first asked for, and kept.
type orders struct {
	mu   sync.Mutex
	made map[orderKey]*lazy[order]
}

func (o *orders) get(ctx context.Context, k orderKey, build func(p *budget) *order) (*order, error) {
	o.mu.Lock()
	l := o.made[k]
	if l == nil {
		if o.made == nil {
			o.made = map[orderKey]*lazy[order]{}
		}
		l = newLazy(build)
		o.made[k] = l
	}
	o.mu.Unlock()
	return l.get(ctx)
}

// order is the order of a kind that is asked for. Orders that count belong to the view, because counts depend on its date.
func (r *reader) order(ctx context.Context, k atlas.Kind, o atlas.Order) (*order, error) {
	w := r.snapshot
	if k == "" || o.IsOwn(k) {
		return w.defaultOrder(k), nil
	}
	orders := &w.orders
	if o.By.Count != nil && r.view != nil {
		orders = &r.view.orders
	}
	return orders.get(ctx, orderKey{k, o}, func(p *budget) *order {
		number := w.primary(o, p)
		if o.By.Count != nil {
			degree := r.degree(p, w.relationships[o.By.Count])
			number = func(row uint32) uint32 {
				n := uint32(degree(row))
				if o.Desc {
					return math.MaxInt32 - n
				}
				return n
			}
		}
		return sortedBy(p, w.block(k), w.ties(k), func(row uint32) uint64 { return uint64(number(row)) })
	})
}

// primary numbers rows by what an order that does not count is by, before its ties. A budget of nil never ends.
func (w *snapshot) primary(o atlas.Order, p *budget) func(row uint32) uint32 {
	turn := func(number uint32) uint32 {
		if o.Desc {
			return unknownLast - 1 - number
		}
		return number
	}
	switch s := o.By; {
	case s.Date != nil:
		return func(row uint32) uint32 { return dateNumber(s.Date.Of(w.rows[row]), o.Desc) }
	case s.NameOf != nil:
		named := w.namedBy(s.NameOf)
		return func(row uint32) uint32 {
			if ends := named.targetsOf(row); len(ends) > 0 {
				return turn(w.names[ends[0]])
			}
			return unknownLast
		}
	case s.Text == atlas.OwnName:
		return func(row uint32) uint32 { return turn(w.names[row]) }
	case s.Text != nil:
		rows := w.block(s.Kind)
		numbers := w.textNumbers(s.Text, rows, p)
		return func(row uint32) uint32 {
			if n := numbers[row-rows.lo]; n != unknownLast {
				return turn(n)
			}
			return unknownLast
		}
	}
	return nil // it counts: see order
}

// textNumbers numbers the rows of a span by a text, folded: equal for equal texts, and in their order.
func (w *snapshot) textNumbers(of *atlas.Property, rows span, p *budget) []uint32 {
	var text []byte
	offsets := make([]int, rows.len()+1)
	for i := range rows.len() {
		if s := of.Of(w.rows[rows.lo+uint32(i)]); s != "" && (p == nil || p.step()) {
			text = atlas.AppendNameKey(text, s)
		}
		offsets[i+1] = len(text)
	}
	all := string(text)
	key := func(i uint32) string { return all[offsets[i]:offsets[i+1]] }
	numbers := make([]uint32, rows.len())
	number, last := uint32(0), ""
	for _, place := range sortTexts(rows.len(), key) {
		switch k := key(place.row); {
		case k == "":
			numbers[place.row] = unknownLast
			continue
		case k != last:
			number, last = number+1, k
		}
		numbers[place.row] = number
	}
	return numbers
}
