// Queries: a text made ready for an index, with what each of its words may be.

package reconcile

import (
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

// only tells whether a segment has only certain words, and numbers.
func (q *query) only(segment int, keys []string) bool {
	for _, w := range q.words {
		if w.segment == segment && w.alias == nil && !number(w.plain) && !slices.Contains(keys, w.key) {
			return false
		}
	}
	return true
}
