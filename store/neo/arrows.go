// Arrows: the derived relationships of a world, found along its references.

package neo

import (
	"cmp"
	"iter"
	"slices"

	"alliance-atlas/atlas"
)

// arrow is a derived relationship. It has the times of its paths: for each the first and the last day on which all its rows show. It has
// none where one of its paths always shows. What arrow holds is valid until the next one is made.
type arrow struct {
	from, to      int32
	firsts, lasts []int64
}

// reached is an end that one path leads to, and when that path shows.
type reached struct{ end, first, last int32 }

// arrows are the derived relationships that a relationship of the API makes, by their start and then by their end.
func (w *world) arrows(rel *atlas.Relationship) iter.Seq[arrow] {
	return func(yield func(arrow) bool) {
		f := finder{world: w, rel: rel}
		for n := w.begin[rel.From]; n < w.begin[rel.From]+w.count[rel.From]; n++ {
			if !f.from(n, yield) {
				return
			}
		}
	}
}

// arrowsFrom are those of one start.
func (w *world) arrowsFrom(rel *atlas.Relationship, n int32) iter.Seq[arrow] {
	return func(yield func(arrow) bool) {
		f := finder{world: w, rel: rel}
		f.from(n, yield)
	}
}

// finder walks the paths of a relationship.
type finder struct {
	*world
	rel           *atlas.Relationship
	walked        [][2]int32 // the references of the path so far, each as the rows from and to
	ends          []reached
	firsts, lasts []int64
}

// from yields the arrows from a row.
func (f *finder) from(n int32, yield func(arrow) bool) bool {
	if startsOnly(f.rel) != "" && f.silent.Has(int(n)) {
		return true
	}
	f.ends = f.ends[:0]
	for _, path := range f.rel.Paths {
		f.walk(path, 0, n, f.showFirst[n], f.showLast[n])
	}
	slices.SortFunc(f.ends, func(a, b reached) int {
		return cmp.Or(cmp.Compare(a.end, b.end), cmp.Compare(a.first, b.first), cmp.Compare(a.last, b.last))
	})
	for i := 0; i < len(f.ends); {
		one, always := f.ends[i].end, false
		f.firsts, f.lasts = f.firsts[:0], f.lasts[:0]
		for ; i < len(f.ends) && f.ends[i].end == one; i++ {
			always = always || f.ends[i].first == 0 && f.ends[i].last == atlas.Forever
			f.firsts, f.lasts = append(f.firsts, int64(f.ends[i].first)), append(f.lasts, int64(f.ends[i].last))
		}
		a := arrow{from: n, to: one, firsts: f.firsts, lasts: f.lasts}
		if always {
			a.firsts, a.lasts = nil, nil
		}
		if !yield(a) {
			return false
		}
	}
	return true
}

// walk goes on from a row that a path has come to, with the days on which all rows so far show. Like a pattern of Cypher, a path uses no
// reference twice.
func (f *finder) walk(path []atlas.Step, at int, n, first, last int32) {
	if at == len(path) {
		if f.isOf(n, f.rel.To) {
			f.ends = append(f.ends, reached{n, first, last})
		}
		return
	}
	step := path[at]
	next := f.refs[step.Ref].out.of(n)
	if step.Back {
		next = f.refs[step.Ref].in.of(n)
	}
	for _, to := range next {
		used := [2]int32{n, to}
		if step.Back {
			used = [2]int32{to, n}
		}
		if f.repeats(path, at, used) {
			continue
		}
		f.walked = append(f.walked[:at], used)
		f.walk(path, at+1, to, max(first, f.showFirst[to]), min(last, f.showLast[to]))
	}
}

func (f *finder) repeats(path []atlas.Step, at int, used [2]int32) bool {
	for i := range at {
		if path[i].Ref == path[at].Ref && f.walked[i] == used {
			return true
		}
	}
	return false
}
