// Scores: how well the words of a query are those of a name.

package reconcile

import (
	"math"
	"slices"
)

// hit is how a name was found.
type hit struct {
	name      *name
	entity    int32
	score     float64 // of 100
	covered   float64 // how much of the name the query has
	fitting   float64 // how much of the segments where it was found the name is
	mass      float64
	whole     bool // every word of the name is there for sure
	rare      bool // a word of the name that is not common was found
	lacks     bool // a common word of the name was not found: polytechnic
	kind      bool // its sort was found
	written   bool // a word of the name was found as it is written, rather than as it sounds
	address   bool // it was found in what looks like an address alone
	telling   bool // one of these says what sort of organisation is meant: technical, medical
	extra     int  // words beside it in its segments that nothing explains
	parts     int  // segments where it was found
	conflict  bool // the query names another country
	exact     bool // the query is the name
	initials  bool // it was found by its first letters
	turned    bool // "University of X" for "X University"
	used      []bool
	inCity    bool
	inCountry bool
	site      bool
}

// everywhere is in no segment more than in others.
const everywhere = -1

// compare compares a query with one name, word by word, in one segment or everywhere.
func (x *index) compare(q *query, n *name, segment int) hit {
	e := &x.entities[n.entity]
	h := hit{name: n, entity: n.entity, used: make([]bool, len(q.words))}
	found := make([]float64, len(n.words))
	for i := range q.words { // abbreviations first: they take many words of the name
		w := &q.words[i]
		if !x.maybeInitials(w) || n.made || len(n.words) < 2 || w.like[n.words[0].key] == 1 || q.alone(i) || !w.in(segment) {
			continue
		}
		if size := x.spelled(w.plain, n); size > 0 {
			for j := range size {
				found[j] = max(found[j], byInitials)
			}
			h.used[i], h.initials = true, true
		}
	}
	for j, nw := range n.words {
		at, quality := -1, found[j]
		for i := range q.words {
			w := &q.words[i]
			if !w.in(segment) {
				continue
			}
			if s := w.like[nw.key]; s > quality && (!h.used[i] || nw.key == w.pair[1] && j > 0 && n.words[j-1].key == w.pair[0]) {
				at, quality = i, s
			}
		}
		if at >= 0 {
			h.used[at], found[j] = true, quality
			if q.words[at].alias != nil {
				h.initials = true
			}
			for _, other := range q.words[at].alias {
				h.used[other] = true
			}
		}
	}
	var covered, of float64
	h.whole = true
	for j, nw := range n.words {
		h.rare = h.rare || found[j] > 0 && (nw.class == own || nw.class == place)
		h.kind = h.kind || found[j] > 0 && nw.class == kind
		h.written = h.written || found[j] >= misspelled
		h.lacks = h.lacks || found[j] == 0 && nw.class == word && nw.weight > 1.5
		weight := nw.weight
		if nw.tail {
			weight *= 0.6
		}
		of += weight
		covered += weight * found[j]
		h.mass += nw.weight * found[j]
		h.whole = h.whole && (found[j] >= cutShort || nw.class == kind && found[j] >= misspelled)
	}
	h.covered = covered / of
	h.inPlace(q, e)
	x.beside(q, &h, e)
	h.exact = !n.made && q.folded == n.folded
	x.total(q, &h, n)
	h.site = q.site != "" && q.site == e.site
	if h.site {
		h.score = max(h.score, 90)
	}
	return h
}

// spelled is how many words of a name its first letters stand for, 0 where an abbreviation is not made of them.
func (x *index) spelled(short string, n *name) int {
	if !slices.ContainsFunc(x.initials[short], func(at int32) bool { return &x.names[at] == n }) {
		return 0
	}
	for i := range short {
		if i >= len(n.words) || n.words[i].plain == "" || n.words[i].plain[0] != short[i] {
			return len(n.words)
		}
	}
	return len(short)
}

// inPlace finds out whether the query names the city and the country of an entity, or another country.
func (h *hit) inPlace(q *query, e *entity) {
	if len(e.city) > 0 {
		h.inCity = true
		for _, c := range e.city {
			h.inCity = h.inCity && slices.ContainsFunc(q.words, func(w queryWord) bool { return w.key == c }) &&
				!slices.ContainsFunc(h.name.words, func(w nameWord) bool { return w.key == c }) // which says nothing more
		}
	}
	for _, l := range q.lands {
		switch {
		case l == "" || e.country == "":
		case l == e.country:
			h.inCountry = true
		default:
			h.conflict = true
		}
	}
	h.conflict = h.conflict && !h.inCountry
}

// beside looks at what stands beside the words of the name in the same segments.
func (x *index) beside(q *query, h *hit, e *entity) {
	core := make([]bool, q.text.segments)
	for i, w := range q.words {
		if h.used[i] && (w.class == own || w.class == place || w.class == kind) {
			core[w.segment] = true
		}
	}
	for s := range core { // a segment whose only word of the name is university, or its country, is not where the name is
		if !core[s] {
			continue
		}
		telling := false
		for i, w := range q.words {
			telling = telling || w.segment == s && h.used[i] && w.class != kind
		}
		if !telling {
			core[s] = false
		}
	}
	kinds := false
	for i, w := range q.words {
		kinds = kinds || h.used[i] && w.class == kind && core[w.segment]
	}
	h.address = len(core) > 1
	for s, is := range core {
		if is && (s == 0 || q.lands[s] == "" && !q.only(s, e.city)) {
			h.address = false
		}
	}
	for i, w := range q.words { // the word for its sort in one segment and its name in another: "…, University Hospital, Cairo"
		if h.used[i] && w.class == kind && w.alias == nil {
			h.address = h.address || !core[w.segment] && !kinds
		}
	}
	if !h.kind && slices.ContainsFunc(h.name.words, func(w nameWord) bool { return w.class == kind }) && !core[0] {
		places := true
		for i, w := range q.words {
			places = places && (!h.used[i] || w.class == place || x.cities[w.key])
		}
		h.address = h.address || places
	}
	var fit, extra float64
	for i, w := range q.words {
		switch {
		case w.alias != nil || !core[w.segment]:
		case h.used[i]:
			fit += w.weight
		case number(w.plain), slices.Contains(e.city, w.key), q.lands[w.segment] != "":
		case w.class == unit:
			h.extra++
			extra += 0.3
		default:
			h.extra++
			extra += min(w.weight, 4)
			h.telling = h.telling || w.class == word && !q.led[w.segment] && w.weight > 1
		}
	}
	for _, is := range core {
		if is {
			h.parts++
		}
	}
	if fit > 0 {
		h.fitting = fit / (fit + extra)
	}
}

// Factors of a score.
const (
	ofName       = 0.65 // the share that the covered part of a name has
	ofQuery      = 0.35 // and that of what stands beside it
	otherKind    = 0.78 // a university for an institute
	otherCountry = 0.6
	scattered    = 0.8  // a name without a comma, found on both sides of one
	says         = 0.68 // the query says technical, and the name does not
	lacking      = 0.88 // the other way
	ofAddress    = 0.6  // all that was found is the country or the city
	nothing      = 0.7  // nothing was found but common words, or the first letters of a part of a name
	ofCity       = 0.7  // "University of" its city, which is not its name
	leastScore   = 20
	inItsCity    = 6
	inItsCountry = 3
)

func (x *index) total(q *query, h *hit, n *name) {
	s := 100 * (ofName*h.covered + ofQuery*h.fitting)
	var have, asked, common bool
	for _, nw := range n.words {
		if nw.class != kind {
			continue
		}
		have = true
		for i, w := range q.words {
			common = common || w.class == kind && w.key == nw.key && w.alias == nil && i >= 0
		}
	}
	for i, w := range q.words {
		asked = asked || w.class == kind && w.alias == nil && !q.led[w.segment] && i >= 0
	}
	if have && asked && !common {
		s *= otherKind
	}
	tail := slices.ContainsFunc(n.words, func(w nameWord) bool { return w.tail })
	if h.parts > 1 && !tail {
		s *= scattered
	}
	if h.telling {
		s *= says
	}
	if h.lacks {
		s *= lacking
	}
	if h.address {
		s *= ofAddress
	}
	if h.parts == 0 || !h.rare {
		s *= nothing
	}
	if h.initials && h.covered < 0.7 && !x.besidesInitials(q, h, n) {
		s *= nothing
	}
	if n.made {
		s *= ofCity
	}
	if h.conflict {
		s *= otherCountry
	}
	if h.inCity && !n.made {
		s += inItsCity
	}
	if h.inCountry {
		s += inItsCountry
	}
	h.turned = turned(q, n)
	s = min(s, 99)
	if h.exact {
		s = 100
	}
	if s < leastScore || !h.written && !h.kind && !h.initials {
		s = 0
	}
	h.score = math.Round(s*10) / 10
}

// turned tells whether the query has the word for the sort of organisation in front and the name behind, or the other way.
func turned(q *query, n *name) bool {
	at := func(n int, of func(int) token) (front, known bool) {
		for i := range n {
			if of(i).class == kind {
				return i == 0, true
			}
		}
		return false, false
	}
	a, ok := at(len(n.words), func(i int) token { return n.words[i].token })
	if !ok {
		return false
	}
	for s := range q.text.segments {
		var in []token
		for _, w := range q.words {
			if w.segment == s && w.alias == nil {
				in = append(in, w.token)
			}
		}
		for i, w := range in {
			if w.class == kind && slices.ContainsFunc(n.words, func(nw nameWord) bool { return nw.key == w.key }) {
				// the word before is of the name: the sort is behind
				front := i == 0 || !slices.ContainsFunc(n.words, func(nw nameWord) bool { return nw.key == in[i-1].key })
				if front != a {
					return true
				}
			}
		}
	}
	return false
}

// besidesInitials tells whether a word of the name was found as such, besides its first letters.
func (x *index) besidesInitials(q *query, h *hit, n *name) bool {
	for i, w := range q.words {
		if !h.used[i] || x.maybeInitials(&w) || w.alias != nil || w.class == kind {
			continue
		}
		for _, nw := range n.words {
			if w.like[nw.key] > 0 {
				return true
			}
		}
	}
	return false
}
