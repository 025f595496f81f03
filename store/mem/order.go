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

// unknownLast is the key of what is unknown: last in either direction.
const unknownLast = math.MaxUint64

// dateKey orders dates as atlas does, from the earliest day or from the latest.
func dateKey(d atlas.Date, desc bool) uint64 {
	switch {
	case !d.Known():
		return unknownLast
	case desc:
		return uint64(99999999 - d.First())
	}
	return uint64(d.First())
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

// ownOrder is the default order of a kind. What it needs of other rows, their names and who is named, is there by then.
func (w *snapshot) ownOrder(k atlas.Kind) *order {
	rows := w.block(k)
	byID := make([]uint32, rows.len())
	for i := range byID {
		byID[i] = rows.lo + uint32(i)
	}
	switch k {
	case atlas.KindMembership:
		alliance, institution := w.namedBy(atlas.MembershipAlliance.Relationship), w.namedBy(atlas.MembershipInstitution.Relationship)
		return sortedBy(nil, rows, byID, func(row uint32) uint64 {
			return w.nameKey(alliance.targetsOf(row))<<32 | w.nameKey(institution.targetsOf(row))
		})
	case atlas.KindEvent:
		return sortedBy(nil, rows, byID, func(row uint32) uint64 { return dateKey(w.rows[row].(*atlas.Event).From, false) })
	case atlas.KindFigure:
		return sortedBy(nil, rows, byID, func(row uint32) uint64 { return dateKey(w.rows[row].(*atlas.Figure).AsOf, true) })
	case atlas.KindClaim:
		return sortedBy(nil, rows, byID, func(row uint32) uint64 { return dateKey(w.rows[row].(*atlas.Claim).AsOf, true) })
	case atlas.KindPosition:
		return sortedBy(nil, rows, byID, func(row uint32) uint64 { return dateKey(w.rows[row].(*atlas.Position).AsOf, true) })
	}
	if k.IsEntity() {
		byName := byID[:0]
		for _, row := range w.mixed.rows {
			if rows.has(row) {
				byName = append(byName, row)
			}
		}
		return newOrder(rows, byName)
	}
	return newOrder(rows, byID)
}

// namedBy is what rows name by the one reference of a relationship to one.
func (w *snapshot) namedBy(h *atlas.Relationship) *csr { return w.references[h.Paths[0][0].Ref].out }

// nameKey is the number of the name of the one row in ends, and the greatest of 32 bits where there is none.
func (w *snapshot) nameKey(ends []uint32) uint64 {
	if len(ends) == 0 {
		return math.MaxUint32
	}
	return uint64(w.names[ends[0]])
}

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
	if k == "" || o.By == atlas.ByDefault || o.By == atlas.ByName && !o.Desc {
		return w.defaultOrder(k), nil
	}
	if h := o.Counted(); h != nil {
		orders := &w.orders
		if r.view != nil {
			orders = &r.view.orders
		}
		return orders.get(ctx, orderKey{k, o}, func(p *budget) *order {
			degree := r.degree(p, w.relationships[h])
			return sortedBy(p, w.block(k), w.defaultOrder(k).rows, func(row uint32) uint64 {
				n := uint64(degree(row))
				if o.Desc {
					return math.MaxInt32 - n
				}
				return n
			})
		})
	}
	return w.orders.get(ctx, orderKey{k, o}, func(p *budget) *order {
		return sortedBy(p, w.block(k), w.defaultOrder(k).rows, w.primary(o))
	})
}

// primary is what an order that does not count sorts by, before name and id.
func (w *snapshot) primary(o atlas.Order) func(row uint32) uint64 {
	byName := func(ends []uint32) uint64 {
		switch {
		case len(ends) == 0:
			return unknownLast
		case o.Desc:
			return uint64(math.MaxUint32 - w.names[ends[0]])
		}
		return uint64(w.names[ends[0]])
	}
	switch o.By {
	case atlas.ByCountry:
		country := w.namedBy(atlas.InstitutionCountry.Relationship)
		return func(row uint32) uint64 { return byName(country.targetsOf(row)) }
	case atlas.ByProvider:
		provider := w.namedBy(atlas.CourseProvider.Relationship)
		return func(row uint32) uint64 { return byName(provider.targetsOf(row)) }
	case atlas.ByFounded:
		return func(row uint32) uint64 { return dateKey(w.rows[row].(*atlas.Alliance).Founded, o.Desc) }
	case atlas.ByName:
		return func(row uint32) uint64 { return byName([]uint32{row}) }
	}
	panic("mem: an order without a meaning: " + string(o.By))
}
