// Scores: how well the words of a query are those of a name, and the names that are worth a look.

package reconcile

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// query is a text that is looked for in an index.
type query struct {
	raw    string
	folded string // the whole of it
	text   *text
	words  []queryWord
	lands  []atlas.ID // by segment: the country that it names and nothing else, "" for none
	led    []bool     // by segment: it names a part of an organisation, such as a department
	site   string     // a domain of the web that stands in the text
}

type queryWord struct {
	token
	like   map[string]float64
	weight float64
	pair   [2]string // the two words of a name that it is written together of
	alias  []int     // other words that this one stands for together: initials of a segment
}

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

// mostLooked is how many names of an index are compared word by word with one query: those that have most of its words.
const mostLooked = 80

// mostListed is how many names the words of a query find together before common words find no more.
const mostListed = 20000

// ask makes a text ready for an index.
func (x *index) ask(raw string, lands *lands) *query {
	q := &query{raw: raw, folded: fold(raw), text: words.read(raw)}
	tokens := x.fit(q.text.content())
	for _, t := range tokens {
		w := queryWord{token: t, like: x.like(t), weight: x.weight(t)}
		if cut, ok := x.pairs(t.plain); ok && t.class == own && isASCII(t.plain) {
			w.pair = [2]string{t.plain[:cut], t.plain[cut:]}
			for _, part := range w.pair {
				w.like[part] = max(w.like[part], 1)
			}
		}
		q.words = append(q.words, w)
	}
	q.lands = make([]atlas.ID, q.text.segments)
	q.led = make([]bool, q.text.segments)
	for s := range q.text.segments {
		q.lands[s] = lands.of(q.text, s)
		q.led[s] = led(tokens, s)
		x.initialsOf(q, s)
	}
	for _, field := range strings.FieldsFunc(strings.ToLower(raw), func(r rune) bool { return strings.ContainsRune(" ,;()<>[]@", r) }) {
		for d := domain(strings.Trim(field, ".")); strings.Contains(d, ".") && q.site == ""; _, d, _ = strings.Cut(d, ".") {
			if _, ok := x.byID[d]; ok {
				q.site = d
			}
		}
	}
	return q
}

// fit joins and parts words as names of the index do: Jiaotong, Jiao Tong.
func (x *index) fit(tokens []token) []token {
	var all []token
	known := func(key string) bool { return len(x.byWord[key]) > 0 }
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if i+1 < len(tokens) && t.class == own && t.segment == tokens[i+1].segment {
			next := tokens[i+1]
			if joined := t.plain + next.plain; known(joined) && (!known(t.key) || !known(next.key)) {
				t.key, t.plain, t.meaning.class = joined, joined, own
				all = append(all, t)
				i++
				continue
			}
		}
		all = append(all, t)
	}
	return all
}

// pairs finds where a word is two words that stand beside each other in a name.
func (x *index) pairs(plain string) (cut int, ok bool) {
	for i := 2; i <= len(plain)-2; i++ {
		a, b := plain[:i], plain[i:]
		for _, at := range x.byWord[a] {
			ws := x.names[at].words
			for j := 1; j < len(ws); j++ {
				if ws[j-1].key == a && ws[j].key == b {
					return i, true
				}
			}
		}
	}
	return 0, false
}

// led tells whether a segment is of a part of an organisation: it begins or ends with the word for one.
func led(tokens []token, segment int) bool {
	var first, last *token
	any := false
	for i := range tokens {
		if t := &tokens[i]; t.segment == segment {
			if first == nil {
				first = t
			}
			last = t
			any = any || t.class == unit
		}
	}
	isSchool := func(t *token) bool { return t.key == "school" || t.key == "college" }
	return first != nil && (any || isSchool(first) || isSchool(last) && first != last)
}

// initialsOf adds to a query the abbreviations of names that the words of a segment begin like: Royal Melbourne Institute of Technology.
func (x *index) initialsOf(q *query, segment int) {
	var at []int
	for i, w := range q.words {
		if w.segment == segment && w.alias == nil {
			at = append(at, i)
		}
	}
	if len(at) < 3 || len(at) > longestInitials {
		return
	}
	for _, short := range x.short {
		if len(short) < 3 || !spells(short, q.words, at) {
			continue
		}
		q.words = append(q.words, queryWord{token: token{meaning: meaning{short, own}, plain: short, segment: segment},
			like: map[string]float64{short: byInitials}, weight: x.weight(token{meaning: meaning{short, own}}), alias: at})
	}
}

// byInitials is how sure a word is that stands for the first letters of others.
const byInitials = 0.85

// spells tells whether an abbreviation is made of one or two letters of each word, in order.
func spells(short string, words []queryWord, at []int) bool {
	if len(at) == 0 {
		return short == ""
	}
	plain := words[at[0]].plain
	for size := min(2, len(short), len(plain)); size >= 1; size-- {
		if isASCII(plain) && short[:size] == plain[:size] && spells(short[size:], words, at[1:]) {
			return true
		}
	}
	return false
}

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

// search finds entities, best first, each once, by the best of its names.
func (x *index) search(q *query) []hit {
	masses := x.masses(q)
	if q.site != "" {
		e := &x.entities[x.byID[q.site]]
		for at := e.first; at < e.end; at++ {
			masses[at] += x.names[at].weight
		}
	}
	type look struct {
		at    int32
		worth float64
	}
	looked := make([]look, 0, len(masses))
	for at, mass := range masses {
		looked = append(looked, look{at, mass * (1 + min(1, mass/x.names[at].weight))})
	}
	slices.SortFunc(looked, func(a, b look) int { return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.at, b.at)) })
	looked = looked[:min(len(looked), mostLooked)]
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

// in tells whether a word is in a segment.
func (w *queryWord) in(segment int) bool { return segment == everywhere || w.segment == segment }

// alone tells whether a word of two or three letters is a segment after the first, as codes of states and countries are.
func (q *query) alone(at int) bool {
	w := &q.words[at]
	if w.segment == 0 || len(w.plain) > 3 {
		return false
	}
	for i := range q.words {
		if i != at && q.words[i].segment == w.segment && q.words[i].alias == nil && !number(q.words[i].plain) {
			return false
		}
	}
	return true
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
	if s < leastScore {
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

// only tells whether a segment has only certain words, and numbers.
func (q *query) only(segment int, keys []string) bool {
	for _, w := range q.words {
		if w.segment == segment && w.alias == nil && !number(w.plain) && !slices.Contains(keys, w.key) {
			return false
		}
	}
	return true
}
