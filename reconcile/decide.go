// Whether a candidate is one beyond doubt. A wrong answer costs more here than none: people let programs take what is said to match.

package reconcile

import "slices"

// Bounds of what is beyond doubt.
const (
	leastMatch = 90 // the score
	clear      = 8  // how much lower the second must be, in points
)

// decide tells whether the first of the hits is the entity that was meant: the query has every word of one of its names for sure, and
// in the same order as to the sort of organisation; nothing beside it is left unexplained; and no other entity is nearly as near.
func (x *index) decide(q *query, hits []hit) bool {
	if len(hits) == 0 {
		return false
	}
	h := hits[0]
	e := &x.entities[h.entity]
	if h.exact {
		if len(x.byWhole[q.folded]) != 1 {
			return false
		}
		return !h.name.brief
	}
	if h.score < leastMatch || !h.whole || h.extra > 0 || h.conflict || h.turned || h.initials || h.name.made || h.name.brief || h.parts > 1 && !hasTail(h.name) {
		return false
	}
	if len(hits) > 1 && hits[1].score > h.score-clear && !within(hits[1].name, h.name) {
		return false
	}
	if !slices.ContainsFunc(h.name.words, func(w nameWord) bool { return w.class == own || w.class == place }) {
		return false
	}
	return x.explained(q, &h, e)
}

func hasTail(n *name) bool {
	return slices.ContainsFunc(n.words, func(w nameWord) bool { return w.tail })
}

// within tells whether all words of a name are words of another one, which says more.
func within(small, large *name) bool {
	if len(small.words) >= len(large.words) || small.made {
		return small.made
	}
	for _, w := range small.words {
		if !slices.ContainsFunc(large.words, func(o nameWord) bool { return o.key == w.key }) {
			return false
		}
	}
	return true
}

// explained tells whether every segment beside the name is explained: a part of the organisation, its city or country, numbers.
func (x *index) explained(q *query, h *hit, e *entity) bool {
	for s := range q.text.segments {
		touched, plain, houses := false, true, false
		for i, w := range q.words {
			if w.segment != s || w.alias != nil {
				continue
			}
			touched = touched || h.used[i]
			houses = houses || w.class == house
			plain = plain && (h.used[i] || number(w.plain) || slices.Contains(e.city, w.key) || len(w.plain) <= 2 && !h.used[i])
		}
		switch {
		case plain, q.lands[s] != "" && q.lands[s] == e.country:
		case houses || touched && !q.led[s]:
			return false
		case !q.led[s]:
			return false
		}
	}
	return true
}
