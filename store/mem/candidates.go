// Candidates: the few rows of a kind for which a condition can hold, found from what it names instead of by reading all.

package mem

import (
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// sizes say from which sizes on another way is faster. The answers are the same: tests change them, to go ways that only large worlds
// go, and to measure what a way gains.
type sizes struct {
	smallKind     int // so many rows are read as fast as an index: the alliances and countries of most worlds
	fewCandidates int // so many entities are scored as fast as narrowed down by another word
	manyNames     int // so many names are compared as fast as looked for in all names at once
	fewOf         int // one of so many rows are few candidates: to sort more costs as much as to read all in order
	fewToPack     int // so many new rows of a kind are left where they are: they would lie apart from most of their kind anyway
}

var usual = sizes{smallKind: 4096, fewCandidates: 256, manyNames: 4096, fewOf: 8, fewToPack: packedTogether / 2}

// candidates are rows of a kind, each once, by number, among which are all that pass; ok is false where they are not few
// or not known. What does not show may be among them.
func (f *filter) candidates(c atlas.Condition, rows span) (few []uint32, ok bool) {
	if rows.len() <= f.reader.snapshot.sizes.smallKind {
		return nil, false
	}
	return f.narrow(c, rows)
}

func (f *filter) narrow(c atlas.Condition, rows span) (few []uint32, ok bool) {
	w := f.reader.snapshot
	most := max(rows.len()/w.sizes.fewOf, 1)
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
			if len(few) > 2*most { // some may be there twice
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
			return f.withValues(c.Of, texts(ids), rows, most)
		}
		for _, id := range ids {
			if row := w.find(id); rows.has(row) {
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

// leadingTo goes back from the few ends for which a condition holds to the rows that have one of them.
func (f *filter) leadingTo(c atlas.Exists, rows span, most int) ([]uint32, bool) {
	rt := f.reader.snapshot.relationships[c.Relationship]
	where := f.compile(c.Where)
	if where == nil || rt.from != rows {
		return nil, false
	}
	ends, ok := f.narrow(c.Where, rt.to)
	if !ok {
		if rt.to.len() > f.reader.snapshot.sizes.smallKind {
			return nil, false
		}
		ends = ends[:0]
		for end := rt.to.lo; end < rt.to.hi; end++ {
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
		for _, path := range rt.inverse {
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

// valueIndex finds rows by the value of a property. Each property is indexed when it is first asked for.
type valueIndex struct {
	mu   sync.Mutex
	made map[*atlas.Property]*lazy[map[string][]uint32]
}

// withValues are the rows of a kind whose property has one of some values, where there are not too many.
func (f *filter) withValues(of *atlas.Property, values []string, rows span, most int) ([]uint32, bool) {
	w := f.reader.snapshot
	if of.Kind == "" || w.block(of.Kind) != rows {
		return nil, false
	}
	v := &w.values
	v.mu.Lock()
	l := v.made[of]
	if l == nil {
		if v.made == nil {
			v.made = map[*atlas.Property]*lazy[map[string][]uint32]{}
		}
		l = newLazy(func(p *budget) *map[string][]uint32 { return w.readValues(p, of, rows) })
		v.made[of] = l
	}
	v.mu.Unlock()
	made, err := l.get(f.ctx)
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
	few := make([]uint32, 0, n)
	for _, value := range values {
		few = append(few, index[value]...)
	}
	slices.Sort(few)
	return slices.Compact(few), true
}

func (w *snapshot) readValues(p *budget, of *atlas.Property, rows span) *map[string][]uint32 {
	index := map[string][]uint32{}
	for row := rows.lo; row < rows.hi && p.step(); row++ {
		if value := of.Of(w.rows[row]); value != "" {
			index[value] = append(index[value], row)
		}
	}
	return &index
}
