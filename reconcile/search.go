// Searches: the names of an index that are worth a look, and the entities that they find, best first.

package reconcile

import (
	"cmp"
	"maps"
	"slices"

	"alliance-atlas/atlas"
)

// mostLooked is how many names of an index are compared word by word with one query: those that have most of its words.
const mostLooked = 80

// mostListed is how many names the words of a query find together before common words find no more.
const mostListed = 5000

// masses are the names that have words of a query, with how much these tell. Rare words come first; when they have found mostListed names,
// common ones find no more.
func (x *index) masses(q *query) map[int32]float64 {
	masses := map[int32]float64{}
	sure := map[string]float64{}
	for i := range q.words {
		for key, quality := range q.words[i].like {
			sure[key] = max(sure[key], quality)
		}
	}
	all := slices.SortedFunc(maps.Keys(sure), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(x.byWord[a]), len(x.byWord[b])), cmp.Compare(a, b))
	})
	listed := 0
	for _, key := range all {
		list := x.byWord[key]
		if listed += len(list); listed > mostListed && len(masses) > 0 {
			break
		}
		for _, at := range list {
			masses[at] += x.weights[key] * sure[key]
		}
	}
	for i := range q.words {
		if w := &q.words[i]; x.maybeInitials(w) {
			for _, at := range x.initials[w.plain] {
				masses[at] += x.names[at].weight * byInitials
			}
		}
	}
	return masses
}

// look is a name that may be worth a look.
type look struct {
	at    int32
	worth float64
}

// most are the mostLooked names that are worth most, the best first.
func (x *index) most(masses map[int32]float64) []look {
	order := func(a, b look) int { return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.at, b.at)) }
	best := make([]look, 0, mostLooked+1)
	for at, mass := range masses {
		one := look{at, mass * (1 + min(1, mass/x.names[at].weight))}
		if len(best) == mostLooked && order(one, best[mostLooked-1]) > 0 {
			continue
		}
		i, _ := slices.BinarySearchFunc(best, one, order)
		best = slices.Insert(best, i, one)
		best = best[:min(len(best), mostLooked)]
	}
	return best
}

// search finds entities, best first, each once, by the best of its names.
func (x *index) search(q *query) []hit {
	masses := x.masses(q)
	if q.site != "" {
		e := &x.entities[x.byID[q.site]]
		for at := e.first; at < e.end; at++ {
			masses[at] += x.names[at].weight
		}
	}
	looked := x.most(masses)
	best, named := map[int32]hit{}, map[int32]float64{}
	for _, l := range looked {
		at := l.at
		h := x.compare(q, &x.names[at], everywhere)
		for s := range q.text.segments {
			if q.text.segments > 1 {
				if in := x.compare(q, &x.names[at], s); better(in, h) {
					h = in
				}
			}
		}
		if h.score == 0 {
			continue
		}
		if !h.name.made {
			named[h.entity] = max(named[h.entity], h.score)
		}
		if have, ok := best[h.entity]; !ok || better(h, have) {
			best[h.entity] = h
		}
	}
	hits := make([]hit, 0, len(best))
	for _, h := range best {
		hits = append(hits, h)
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(named[b.entity], named[a.entity]), cmp.Compare(b.mass, a.mass), cmp.Compare(x.id(a), x.id(b)))
	})
	return hits
}

func (x *index) id(h hit) atlas.ID { return x.entities[h.entity].node.NodeID() }

func better(a, b hit) bool {
	return cmp.Or(cmp.Compare(a.score, b.score), cmp.Compare(a.mass, b.mass), cmp.Compare(b.name.text, a.name.text)) > 0
}

// maybeInitials tells whether a word may be the first letters of a name.
func (x *index) maybeInitials(w *queryWord) bool {
	return w.alias == nil && (w.class == own || w.capital) && len(w.plain) <= longestInitials && (w.capital || len(x.byWord[w.key]) == 0)
}
