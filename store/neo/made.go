// Made rows: all that a row has in the graph, derived properties included, and a sum of it by which a later load sees what differs.

package neo

import (
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// propMade is a sum of a row: of all that its properties are made of, of its references, and of the derived relationships that start at it
// with their times. It is missing while the row is written, and after Apply has put it. The keys that a derived relationship copies from
// its end are not in it: they change with the properties of the end.
const propMade = "_made"

// maker makes the rows of a world. It is not for concurrent use.
type maker struct {
	*world
	writer
	sums  []uint64                     // see world.links
	all   int                          // how many relationships there are
	steps map[atlas.Kind][]*atlas.Sort // the orders of a kind whose keys are derived
}

func newMaker(w *world) *maker {
	m := &maker{world: w, writer: writer{layout: w.layout}, steps: map[atlas.Kind][]*atlas.Sort{}}
	m.sums, m.all = w.links()
	for _, s := range w.layout.sorts {
		if _, derived := w.layout.sortKeys(s); derived {
			m.steps[s.Kind] = append(m.steps[s.Kind], s)
		}
	}
	return m
}

// properties are all properties of a row of a number, except propMade.
func (m *maker) properties(n int32, row atlas.Node) map[string]any {
	p := m.shown(row)
	for name, value := range m.found(row) {
		if value != nil {
			p[name] = value
		}
	}
	m.derive(n, row.Is(), p)
	return p
}

// derive adds the derived properties: as the derivations of layout.makeDerivations.
func (m *maker) derive(n int32, k atlas.Kind, p map[string]any) {
	of := m.world.layout.byKind[k]
	if len(of.holders) > 0 {
		if first, last := m.showFirst[n], m.showLast[n]; first > 0 || last < atlas.Forever {
			p[propFirst], p[propLast] = int64(first), int64(last)
		}
	}
	if of.late {
		var key strings.Builder
		for _, o := range atlas.OwnOrder(k) {
			key.WriteString(m.nameKey(n, o))
		}
		key.WriteString(m.world.ids[n])
		p[propSort] = key.String()
	}
	end, keyed := tieOf(p)
	for _, s := range m.steps[k] {
		up, down := atlas.Order{By: s}, atlas.Order{By: s, Desc: true}
		var ascending, descending string
		switch {
		case s.NameOf != nil:
			ascending, descending = m.nameKey(n, up), m.nameKey(n, down)
		case s.Count != nil:
			counted := m.countOf(s.Count, n)
			ascending, descending = fmt.Sprintf("%09d", counted), fmt.Sprintf("%09d", atlas.MostCounted-counted)
		default:
			ascending, _ = p[primaryProperty(k, up)].(string)
			descending, _ = p[primaryProperty(k, down)].(string)
		}
		switch {
		case slices.Contains(of.whole, up) && !keyed: // it has no keys
		case slices.Contains(of.whole, up):
			p[sortProperty(k, up)], p[sortProperty(k, down)] = ascending+end, descending+end
		default:
			p[primaryProperty(k, up)], p[primaryProperty(k, down)] = ascending, descending
		}
	}
}

// tieOf is the tie of a row with these properties, if it has keys.
func tieOf(p map[string]any) (string, bool) {
	end, ok := p[propTie].(string)
	if !ok {
		end, ok = p[propSort].(string)
	}
	return end, ok
}

// nameKey is the part of a key that the name of the row makes that this one names.
func (m *maker) nameKey(n int32, o atlas.Order) string {
	for _, to := range m.refs[namedBy(o.By.NameOf)].out.of(n) {
		if o.Desc {
			return m.key[to][1]
		}
		return m.key[to][0]
	}
	return atlas.UnknownLast
}

// countOf is how many ends of a relationship a row has.
func (m *maker) countOf(rel *atlas.Relationship, n int32) int {
	if derived := m.world.layout.paths[rel].derived; derived != nil {
		return int(m.degrees[derived][n])
	}
	return len(m.refs[rel.Paths[0][0].Ref].in.of(n))
}

// sum is propMade of a row whose propRow is text: a sum of all that its properties are made of.
func (m *maker) sum(n int32, k atlas.Kind, text string) int64 {
	h := summed(offset)
	h.text(text)
	h.number(uint64(m.showFirst[n])<<32 | uint64(m.showLast[n]))
	if m.world.layout.byKind[k].late {
		for _, o := range atlas.OwnOrder(k) {
			h.text(m.nameKey(n, o))
		}
	}
	for _, s := range m.steps[k] {
		switch {
		case s.NameOf != nil:
			h.text(m.nameKey(n, atlas.Order{By: s}))
		case s.Count != nil:
			h.number(uint64(m.countOf(s.Count, n)))
		}
	}
	return int64(uint64(h) + m.sums[n])
}

// links are, for each row, the sum over its references and over the derived relationships that start at it, and how many of them there
// are in all. The sum does not depend on their order.
func (w *world) links() (sums []uint64, all int) {
	sums = make([]uint64, w.rows)
	ends := make([]uint64, w.rows) // of their ids
	for n, id := range w.ids {
		h := summed(offset)
		h.text(id)
		ends[n] = uint64(h)
	}
	for _, ref := range atlas.Refs {
		begin := summed(offset)
		begin.text(ref.Name)
		for from, to := range w.refs[ref].pairs() {
			h := begin
			h.number(ends[to])
			sums[from] += h.spread()
			all++
		}
	}
	for _, derived := range w.layout.derived {
		begin := summed(offset)
		begin.text(derived.kind)
		for _, rel := range derived.relationships {
			for a := range w.arrows(rel) {
				h := begin
				h.number(ends[a.to])
				for i := range a.firsts {
					h.number(uint64(a.firsts[i]))
					h.number(uint64(a.lasts[i]))
				}
				sums[a.from] += h.spread()
				all++
			}
		}
	}
	return sums, all
}

// pairs are all references, by the row that makes them.
func (e *edges) pairs() func(yield func(from, to int32) bool) {
	return func(yield func(from, to int32) bool) {
		for i := range max(0, len(e.out.begin)-1) {
			for _, to := range e.out.ends[e.out.begin[i]:e.out.begin[i+1]] {
				if !yield(e.out.low+int32(i), to) {
					return
				}
			}
		}
	}
}

// summed is an FNV-1a sum, http://www.isthe.com/chongo/tech/comp/fnv/.
type summed uint64

const (
	offset summed = 14695981039346656037
	prime  summed = 1099511628211
)

// text adds a text and its end.
func (s *summed) text(text string) {
	h := *s
	for i := range len(text) {
		h = (h ^ summed(text[i])) * prime
	}
	*s = (h ^ 0xff) * prime // no text of UTF-8 has this byte
}

func (s *summed) number(n uint64) {
	h := *s
	for range 8 {
		h = (h ^ summed(byte(n))) * prime
		n >>= 8
	}
	*s = h
}

// spread is a sum of which all bits depend on all others (the end of MurmurHash3), so that sums of many do not cancel each other out.
func (s summed) spread() uint64 {
	h := uint64(s)
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
