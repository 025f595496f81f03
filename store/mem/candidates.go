// Candidates: the few rows of a kind for which a condition can hold, found by the ids and values in it instead of by
// reading all.

package mem

import (
	"slices"

	"alliance-atlas/atlas"
)

// sizes say at which sizes another way becomes faster. The answers are the same: tests change the sizes to take ways
// that are meant for large atlases, and to measure what a way gains.
type sizes struct {
	smallKind     int // reading so many rows is as fast as an index: the alliances and countries of most atlases
	fewCandidates int // scoring so many entities is as fast as narrowing them down by another word
	manyNames     int // testing so many names is as fast as searching all names at once
	fewOf         int // few candidates: at most one in so many rows; to sort more costs as much as to read all in order
	fewSlots      int // so many groups may have a counter each, for every connection
	manyEnds      int // from so many ends of one row on their groups are kept: to count fewer takes some microseconds
	slotsPerRow   int // and so many for each of its rows: to read all counters costs no more than to sort the rows by group
	// countedTogether is how many rows are worth another goroutine that counts.
	countedTogether                 int
	fewToPack                       int // so many new rows of a kind are not packed: they would lie apart from most of their kind anyway
	orders, columns, values, groups int // bytes that are kept of each
}

var usual = sizes{
	smallKind: 4096, fewCandidates: 256, manyNames: 4096, fewOf: 8, fewSlots: 256, slotsPerRow: 8, manyEnds: 1024, countedTogether: 1 << 16,
	fewToPack: packedTogether / 2, orders: maxOrders, columns: maxColumns, values: maxValues, groups: maxGroups,
}

// candidates are rows of a kind, each once, by number, among which are all that pass. Rows that do not show may be
// among them. ok is false where there are more than a few, or where the condition gives no ids and values to find them
// by.
func (f *filter) candidates(c atlas.Condition, rows span) (few []uint32, ok bool) {
	if rows.len() <= f.reader.snapshot.sizes.smallKind {
		return nil, false
	}
	return f.narrow(c, rows)
}

func (f *filter) narrow(c atlas.Condition, rows span) (few []uint32, ok bool) {
	snap := f.reader.snapshot
	most := max(rows.len()/snap.sizes.fewOf, 1)
	switch c := c.(type) {
	case atlas.And:
		for _, sub := range c {
			if list, found := f.narrow(sub, rows); found && (!ok || len(list) < len(few)) {
				few, ok = list, true
			}
		}
		return few, ok
	case atlas.Or:
		for _, sub := range c {
			list, found := f.narrow(sub, rows)
			if !found {
				return nil, false
			}
			few = append(few[:len(few):len(few)], list...)
			if !f.spend(len(list)) {
				return nil, false
			}
			if len(few) > 2*most { // some may be in it twice
				slices.Sort(few)
				if few = slices.Compact(few); len(few) > most {
					return nil, false
				}
			}
		}
	case atlas.IDMatches:
		ids, some := wanted(c.Filter)
		if !some {
			return nil, false
		}
		if c.Of != atlas.OwnID {
			if slices.Contains(ids, "") { // rows without an id are not in the index
				return nil, false
			}
			return f.withValues(c.Of, texts(ids), rows, most)
		}
		for _, id := range ids {
			if row := snap.find(id); rows.has(row) {
				few = append(few, row)
			}
		}
	case atlas.OneOf:
		return f.withValues(c.Of, c.In, rows, most)
	case atlas.TextMatches:
		switch {
		case c.Filter.Eq != nil:
			return f.withValues(c.Of, []string{*c.Filter.Eq}, rows, most)
		case c.Filter.In != nil:
			return f.withValues(c.Of, c.Filter.In, rows, most)
		}
		return nil, false
	case atlas.Exists:
		few, ok = f.leadingTo(c, rows, 2*most)
		if !ok {
			return nil, false
		}
	default:
		return nil, false
	}
	slices.Sort(few)
	few = slices.Compact(few)
	return few, len(few) <= most
}

// leadingTo goes back from the few ends for which a condition holds to the rows that have such an end.
func (f *filter) leadingTo(c atlas.Exists, rows span, most int) ([]uint32, bool) {
	rel := f.reader.snapshot.relationships[c.Relationship]
	where := f.compile(c.Where)
	if where == nil || rel.from != rows {
		return nil, false
	}
	ends, ok := f.narrow(c.Where, rel.to)
	if !ok {
		if rel.to.len() > f.reader.snapshot.sizes.smallKind {
			return nil, false
		}
		ends = ends[:0]
		for end := rel.to.lo; end < rel.to.hi; end++ {
			ends = append(ends, end)
		}
	}
	var found []uint32
	enough := true
	for _, end := range ends {
		if !f.step() {
			return nil, false
		}
		if !where(end) {
			continue
		}
		for _, path := range rel.inverse {
			reach(path, end, func(row uint32) {
				f.step()
				if len(found) > most {
					enough = false
				} else if rows.has(row) {
					found = append(found, row)
				}
			})
		}
		if !enough {
			return nil, false
		}
	}
	return found, true
}

// valuesIndex finds rows by the value of a property. Each property is indexed when it is first asked for.
type valuesIndex map[string][]uint32

// bytes is about how much memory an index takes.
func (v *valuesIndex) bytes() int {
	const each = 80 // bytes of a value in the map, besides its rows; the text is that of a row
	n := each * len(*v)
	for _, rows := range *v {
		n += 4 * cap(rows)
	}
	return n
}

// withValues are the rows of a kind whose property has one of some values; ok is false where there are more than most.
func (f *filter) withValues(of *atlas.Property, values []string, rows span, most int) (few []uint32, ok bool) {
	snap := f.reader.snapshot
	if of.Kind == "" || snap.block(of.Kind) != rows {
		return nil, false
	}
	made, err := snap.values.get(f.ctx, of, func(p *budget) *valuesIndex { return snap.readValues(p, of, rows) })
	if err != nil {
		f.err = err
		return nil, false
	}
	index, n := *made, 0
	for _, value := range values {
		n += len(index[value])
	}
	if n > most || !f.spend(n) {
		return nil, false
	}
	few = make([]uint32, 0, n)
	for _, value := range values {
		few = append(few, index[value]...)
	}
	slices.Sort(few)
	return slices.Compact(few), true
}

func (snap *snapshot) readValues(p *budget, of *atlas.Property, rows span) *valuesIndex {
	index := valuesIndex{}
	for row := rows.lo; row < rows.hi && p.step(); row++ {
		if of.All == nil {
			if value := of.Of(snap.rows[row]); value != "" {
				index[value] = append(index[value], row)
			}
			continue
		}
		for _, value := range of.All(snap.rows[row]) {
			index[value] = append(index[value], row)
			p.step()
		}
	}
	return &index
}
