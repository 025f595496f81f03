// The world of a load: what deriving needs to know of all rows of a source, in numbers. A load derives here what derive.go has the
// database derive for a small change: the two give the same graph to the last property, which a test compares.

package neo

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/loading"
)

// world numbers all rows, kind by kind in the order of atlas.Tables and by id within a kind, and keeps of each its id, its days, its
// references and, where others have them in their keys, its name. Memory: about 120 bytes a row and 8 for each reference.
type world struct {
	layout *layout
	begin  map[atlas.Kind]int32 // the number of the first row of a kind
	count  map[atlas.Kind]int32 // how many rows it has
	rows   int32

	ids                 []string
	ownFirst, ownLast   []int32       // as atlas.ValidTime
	showFirst, showLast []int32       // when a row shows; 0 and atlas.Forever for always
	silent              loading.Marks // rows that no derived relationship starts from

	refs    map[*atlas.Ref]*edges
	key     map[int32][2]string              // propKey and propKeyDesc of rows whose names are in keys of others
	degrees map[*derivedRelationship][]int32 // how many derived relationships start at a row, for types that an order counts

	digest atlas.Digest
}

// edges are all references of one kind, in both directions. Those of the row n are to[begin[n-low] : begin[n-low+1]].
type edges struct {
	from, to []int32 // while they are gathered
	out, in  adjacent
}

type adjacent struct {
	low   int32
	begin []int32
	ends  []int32
}

// of are the neighbours of a row, in the order of their numbers.
func (a *adjacent) of(n int32) []int32 {
	if n -= a.low; n < 0 || int(n)+1 >= len(a.begin) {
		return nil
	}
	return a.ends[a.begin[n]:a.begin[n+1]]
}

// pending is a reference to a row that has no number yet.
type pending struct {
	ref  *atlas.Ref
	from int32
	id   atlas.ID
}

// survey reads a source once and makes its world. visit is called for each row, in order.
func survey(ctx context.Context, l *layout, source loading.Source, visit func(t *atlas.Table, done int)) (*world, error) {
	w := &world{
		layout: l, begin: map[atlas.Kind]int32{}, count: map[atlas.Kind]int32{}, refs: map[*atlas.Ref]*edges{}, key: map[int32][2]string{},
		degrees: map[*derivedRelationship][]int32{},
	}
	for _, r := range atlas.Refs {
		w.refs[r] = &edges{}
	}
	numbers := map[atlas.ID]int32{}
	var later []pending
	up, down := atlas.ByName, atlas.Order{By: atlas.ByName.By, Desc: true}
	for _, t := range atlas.Tables {
		of, kindOf := l.byKind[t.Kind], atlas.SourceKindOf
		w.begin[t.Kind] = w.rows
		told := w.rows
		for row, err := range source.Rows(ctx, t.Kind) {
			if err != nil {
				return nil, err
			}
			n, id := w.rows, row.NodeID()
			w.rows++
			numbers[id] = n
			w.ids = append(w.ids, string(id))
			first, last := atlas.ValidTime(row)
			w.ownFirst, w.ownLast = append(w.ownFirst, int32(first)), append(w.ownLast, int32(last))
			w.digest.Add(row)
			if of.named {
				w.key[n] = [2]string{up.Primary(row, nil), down.Primary(row, nil)}
			}
			if t.Kind == atlas.KindSource {
				if kind := kindOf.Of(row); kind == "" || kind == string(atlas.SourceRecollection) {
					w.silent.Set(int(n))
				}
			}
			for _, r := range of.refs {
				for _, to := range r.IDs(row) {
					if at, known := numbers[to]; known {
						w.refs[r].add(n, at)
					} else {
						later = append(later, pending{r, n, to})
					}
				}
			}
			if w.rows-told == comparedRows {
				visit(t, comparedRows)
				told = w.rows
			}
		}
		w.count[t.Kind] = w.rows - w.begin[t.Kind]
		visit(t, int(w.rows-told))
	}
	for _, p := range later {
		if at, known := numbers[p.id]; known {
			w.refs[p.ref].add(p.from, at)
		}
	}
	for _, e := range w.refs {
		e.arrange()
	}
	w.show()
	w.countDerived()
	return w, nil
}

func (e *edges) add(from, to int32) { e.from, e.to = append(e.from, from), append(e.to, to) }

// arrange makes both directions of what was gathered, each pair once.
func (e *edges) arrange() {
	e.out = arranged(e.from, e.to)
	for i := range e.from { // what was there twice is gone from out
		e.from[i] = 0
	}
	e.from, e.to = e.from[:0], e.to[:0]
	for i := range max(0, len(e.out.begin)-1) {
		for _, to := range e.out.ends[e.out.begin[i]:e.out.begin[i+1]] {
			e.from, e.to = append(e.from, e.out.low+int32(i)), append(e.to, to)
		}
	}
	e.in = arranged(e.to, e.from)
	e.from, e.to = nil, nil
}

// arranged are the pairs by their first row and then by their second, each once.
func arranged(from, to []int32) adjacent {
	if len(from) == 0 {
		return adjacent{}
	}
	low, high := slices.Min(from), slices.Max(from)
	a := adjacent{low: low, begin: make([]int32, high-low+2), ends: make([]int32, len(from))}
	for _, n := range from {
		a.begin[n-low+1]++
	}
	for i := 1; i < len(a.begin); i++ {
		a.begin[i] += a.begin[i-1]
	}
	place := slices.Clone(a.begin)
	for i, n := range from {
		a.ends[place[n-low]] = to[i]
		place[n-low]++
	}
	kept := int32(0)
	for i := range len(a.begin) - 1 {
		list := a.ends[a.begin[i]:a.begin[i+1]]
		slices.Sort(list)
		a.begin[i] = kept
		kept += int32(copy(a.ends[kept:], slices.Compact(list)))
	}
	a.begin[len(a.begin)-1] = kept
	a.ends = a.ends[:kept]
	return a
}

// kindOf is the table of the row of a number.
func (w *world) tableOf(n int32) *atlas.Table {
	for _, t := range atlas.Tables {
		if n < w.begin[t.Kind]+w.count[t.Kind] {
			return t
		}
	}
	return nil
}

// isOf tells whether a row is of a kind; "" stands for all entities.
func (w *world) isOf(n int32, k atlas.Kind) bool {
	if k == "" {
		return w.tableOf(n).Kind.IsEntity()
	}
	return n >= w.begin[k] && n < w.begin[k]+w.count[k]
}

// number is the number of the row of an id, if there is one.
func (w *world) number(id string) (int32, bool) {
	k := atlas.ID(id).Kind()
	first := w.begin[k]
	at, found := slices.BinarySearch(w.ids[first:first+w.count[k]], id)
	return first + int32(at), found
}

// show finds when rows show: as derivation showing.
func (w *world) show() {
	w.showFirst, w.showLast = slices.Clone(w.ownFirst), slices.Clone(w.ownLast)
	for _, t := range atlas.Tables {
		holders := w.layout.byKind[t.Kind].holders
		if len(holders) == 0 {
			continue
		}
		for _, name := range holders {
			held := &w.refs[refNamed(name)].out
			for n := w.begin[t.Kind]; n < w.begin[t.Kind]+w.count[t.Kind]; n++ {
				for _, h := range held.of(n) {
					w.showFirst[n], w.showLast[n] = max(w.showFirst[n], w.ownFirst[h]), min(w.showLast[n], w.ownLast[h])
				}
			}
		}
	}
}

// countDerived counts the derived relationships of each row that an order counts.
func (w *world) countDerived() {
	for _, s := range w.layout.sorts {
		if s.Count == nil {
			continue
		}
		derived := w.layout.paths[s.Count].derived
		if derived == nil || w.degrees[derived] != nil {
			continue
		}
		counts := make([]int32, w.rows)
		for _, rel := range derived.relationships {
			for n := range w.arrows(rel) {
				counts[n.from]++
			}
		}
		w.degrees[derived] = counts
	}
}
