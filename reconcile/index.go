// The index of one kind: names of all entities that a reader shows, by their words. It is made of rows alone, so that it is the same
// whatever the store.

package reconcile

import (
	"context"
	"math"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"alliance-atlas/atlas"
)

// index finds entities of one kind. It never changes once made.
type index struct {
	kind     atlas.Kind
	entities []entity
	names    []name
	byWord   map[string][]int32 // names, by the words that they have
	weights  map[string]float64 // of words
	byWhole  map[string][]int32 // entities, by a whole name folded
	byID     map[string]int32   // entities, by what identifies them: id, ROR, Wikidata, the web domain that no other has
	bySound  map[string][]string
	byFirst  map[string][]string // words, by their first letter
	initials map[string][]int32  // names, by their first letters
	cities   map[string]bool     // words of cities where entities are
	short    []string            // abbreviations that are words of names
	shared   []string            // web domains of several entities, until the index is made
}

// entity is one entity with what is compared of it.
type entity struct {
	node    atlas.Entity
	country atlas.ID
	city    []string // words
	site    string   // domain of its website, without www
	first   int32    // of its names
	end     int32
}

// name is one name of an entity.
type name struct {
	entity int32
	text   string
	folded string // the whole of it
	first  bool   // the entity's name, rather than another one
	words  []nameWord
	all    []token // those that name nothing too, until the index is made
	weight float64 // of all words
	made   bool    // not its name: of its city
	brief  bool    // one word that may be an abbreviation of many things
}

type nameWord struct {
	token
	weight float64
	tail   bool // after a comma or "at": what tells one campus from another
}

// emptyIndex has no entity yet. add takes each, and weigh ends the making.
func emptyIndex(kind atlas.Kind) *index {
	return &index{kind: kind, byWord: map[string][]int32{}, byWhole: map[string][]int32{}, byID: map[string]int32{}, bySound: map[string][]string{},
		byFirst: map[string][]string{}, initials: map[string][]int32{}, cities: map[string]bool{}, weights: map[string]float64{}}
}

// newIndex reads all entities of a kind. Cost: one pass over the rows, and memory of less than 2 KiB for each entity.
func newIndex(ctx context.Context, reader atlas.Reader, kind atlas.Kind) (*index, error) {
	x := emptyIndex(kind)
	for n, err := range reader.Rows(ctx, kind) {
		if err != nil {
			return nil, err
		}
		e, ok := n.(atlas.Entity)
		if !ok || !atlas.Public(n) {
			continue
		}
		x.add(e)
	}
	x.weigh()
	return x, nil
}

func (x *index) add(node atlas.Entity) {
	at := int32(len(x.entities))
	e := entity{node: node, first: int32(len(x.names))}
	identify := func(key string) {
		if _, ok := x.byID[key]; !ok && key != "" {
			x.byID[key] = at
		}
	}
	identify(strings.ToLower(string(node.NodeID())))
	switch n := node.(type) {
	case *atlas.Institution:
		e.country, e.site = n.CountryID, domain(n.Website)
		e.city = keys(words.read(n.City).content())
		identify(strings.ToLower(n.ROR))
		identify(strings.ToLower(n.Wikidata))
		if n.City != "" && slices.ContainsFunc(words.read(n.Name).tokens, func(w token) bool { return w.key == "university" }) {
			x.name(at, "university "+n.City, true, false)
		}
	case *atlas.Alliance:
		e.country, e.site = n.SeatID, domain(n.Website)
	case *atlas.Event:
		e.country = n.CountryID
		e.city = keys(words.read(n.City).content())
	}
	if _, taken := x.byID[e.site]; taken {
		x.shared = append(x.shared, e.site)
	}
	identify(e.site)
	for i, one := range node.Names() {
		x.name(at, one.Text, false, i == 0)
		whole := fold(one.Text)
		if !slices.Contains(x.byWhole[whole], at) {
			x.byWhole[whole] = append(x.byWhole[whole], at)
		}
	}
	e.end = int32(len(x.names))
	for _, key := range e.city {
		x.cities[key] = true
	}
	x.entities = append(x.entities, e)
}

func (x *index) name(entity int32, text string, made, first bool) {
	t := words.read(text)
	n := name{entity: entity, text: text, folded: fold(text), made: made, first: first, all: t.tokens}
	for i, w := range t.tokens {
		if w.class == stop {
			continue
		}
		tail := w.segment > 0 && w.segment == t.segments-1
		for _, before := range t.tokens[:i] {
			tail = tail || before.plain == "at" && i > 1
		}
		n.words = append(n.words, nameWord{token: w, tail: tail})
	}
	if len(n.words) == 0 {
		return
	}
	short := len(n.words) == 1 && (n.words[0].capital || len(n.words[0].plain) <= shortName)
	n.brief = short && (!first || len(n.words[0].plain) < shortName)
	x.names = append(x.names, n)
}

// shortName is the length of one word that may be an abbreviation of many things, however it is written.
const shortName = 5

// weigh gives words their weights: the rarer, the heavier. It ends the making of an index.
func (x *index) weigh() {
	for _, site := range x.shared {
		delete(x.byID, site)
	}
	x.shared = nil
	for i := range x.names {
		for _, w := range x.names[i].words {
			list := x.byWord[w.key]
			if len(list) == 0 || list[len(list)-1] != int32(i) {
				x.byWord[w.key] = append(list, int32(i))
			}
		}
	}
	for key := range x.byWord {
		x.byFirst[key[:1]] = append(x.byFirst[key[:1]], key)
		for _, stem := range stems(key) {
			if s := sound(stem); len(s) >= shortestSound {
				x.bySound[s] = append(x.bySound[s], key)
			}
		}
	}
	for _, all := range []map[string][]string{x.byFirst, x.bySound} {
		for _, list := range all {
			slices.Sort(list) // maps are read in any order, and answers are not to depend on it
		}
	}
	seen := map[string]bool{}
	for i := range x.names {
		n := &x.names[i]
		for j := range n.words {
			w := &n.words[j]
			w.weight = x.weight(w.token)
			x.weights[w.key] = w.weight
			n.weight += w.weight
			if w.capital && w.class == own && isASCII(w.plain) && len(w.plain) <= longestInitials && !seen[w.key] {
				seen[w.key] = true
				x.short = append(x.short, w.key)
			}
		}
		if !n.made {
			x.abbreviate(int32(i))
		}
		n.all = nil
	}
}

// weight is how much a word tells: the logarithm of one in how many names has it, half of that for what sort an organisation is.
func (x *index) weight(w token) float64 {
	weight := math.Log(1 + float64(len(x.names))/float64(1+len(x.byWord[w.key])))
	switch w.class {
	case kind, unit, house:
		return min(weight/2, 1.5)
	case word:
		return min(weight, 3)
	}
	return weight
}

// Bounds of abbreviations.
const (
	shortestInitials = 2
	longestInitials  = 7
	shortestSound    = 3 // letters of a sound
)

// abbreviate adds the first letters of a name, of all its words and of those in front, and of its first and last word some more.
func (x *index) abbreviate(at int32) {
	n := &x.names[at]
	if len(n.words) < 2 {
		return
	}
	add := func(key string) {
		if len(key) < shortestInitials || len(key) > longestInitials {
			return
		}
		if list := x.initials[key]; len(list) == 0 || list[len(list)-1] != at {
			x.initials[key] = append(list, at)
		}
	}
	var b strings.Builder
	for i, w := range n.words {
		if !isASCII(w.plain) {
			return
		}
		last := n.words[i].plain
		if i == len(n.words)-1 {
			for size := 2; size <= 4 && size < len(last); size++ {
				add(b.String() + last[:size])
			}
		}
		b.WriteByte(last[0])
		if i > 0 {
			add(b.String())
		}
	}
	first, last := n.words[0].plain, n.words[len(n.words)-1].plain
	for a := 2; a <= 4 && a < len(first); a++ {
		for z := 2; z <= 4 && z < len(last); z++ {
			add(first[:a] + last[:z])
		}
	}
	b.Reset()
	var whole strings.Builder // UdeM: short words between as they are
	for _, w := range n.all {
		if !isASCII(w.plain) || w.plain == "" {
			continue
		}
		b.WriteByte(w.plain[0])
		if w.class == stop && len(w.plain) <= 2 {
			whole.WriteString(w.plain)
		} else {
			whole.WriteByte(w.plain[0])
		}
	}
	add(b.String())
	add(whole.String())
	if n.words[0].class == kind { // University of New South Wales: NSW
		b.Reset()
		for _, w := range n.words[1:] {
			b.WriteByte(w.plain[0])
		}
		if b.Len() >= 3 {
			add(b.String())
		}
	}
}

// like are the words of names that a word may be, with how sure it is: itself, misspelled, or written in another language.
func (x *index) like(w token) map[string]float64 {
	found := map[string]float64{}
	if len(x.byWord[w.key]) > 0 {
		found[w.key] = 1
	}
	for _, near := range related[w.key] {
		if w.class == word && len(x.byWord[near]) > 0 {
			found[near] = relatedWord
		}
	}
	if w.class != own || number(w.plain) || !isASCII(w.plain) {
		return found
	}
	rare := len(x.byWord[w.key]) == 0
	for _, stem := range stems(w.plain) {
		if stem != w.plain {
			for _, m := range words.meaningsOf(stem) {
				if len(x.byWord[m.key]) > 0 && found[m.key] < inflected {
					found[m.key] = inflected
				}
			}
		}
	}
	if !rare {
		return found
	}
	if w.plain != "" {
		for _, have := range x.byFirst[w.plain[:1]] {
			switch {
			case w.dotted && len(w.plain) >= 3 && strings.HasPrefix(have, w.plain):
				found[have] = max(found[have], cutShort)
			case isASCII(have) && !number(have) && misspells(w.plain, have):
				found[have] = max(found[have], misspelled)
			}
		}
	}
	for variant, m := range words.meanings { // a common word misspelled: Univeristy
		if m.class == kind && variant[0] == w.plain[0] && len(w.plain) >= 7 && atlas.Misspells(w.plain, variant) && len(x.byWord[m.key]) > 0 {
			found[m.key] = max(found[m.key], misspelled)
		}
	}
	for _, stem := range stems(w.plain) {
		if s := sound(stem); len(s) >= shortestSound {
			for _, have := range x.bySound[s] {
				found[have] = max(found[have], sounds1)
			}
			if len(s) >= 4 {
				for i := range len(s) {
					for _, have := range x.bySound[s[:i]+s[i+1:]] {
						if near(stem, have) {
							found[have] = max(found[have], sounds2)
						}
					}
				}
			}
		}
	}
	return found
}

// near tells whether two words of nearly one sound begin alike and are nearly as long.
func near(a, b string) bool {
	d := len(a) - len(b)
	return -3 <= d && d <= 3
}

// related are common words that languages exchange.
var related = map[string][]string{
	"technical": {"polytechnic", "technology"}, "technology": {"technical"}, "polytechnic": {"technical"},
}

// How sure a word is to be another.
const (
	relatedWord = 0.85
	cutShort    = 0.95
	inflected   = 0.9
	misspelled  = 0.8
	sounds1     = 0.7
	sounds2     = 0.5
)

func keys(tokens []token) []string {
	var all []string
	for _, w := range tokens {
		all = append(all, w.key)
	}
	return all
}

// fold is a whole name as it is compared.
func fold(s string) string { return strings.Join(strings.Fields(atlas.Fold(norm.NFC.String(s))), " ") }

// domain is the host of an address of the web, without www.
func domain(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		u, err = url.Parse("http://" + strings.TrimSpace(address))
		if err != nil {
			return ""
		}
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// misspells tells whether a word, or what is left of it without an ending, is another one with a mistake.
func misspells(plain, have string) bool {
	for _, stem := range stems(plain) {
		if atlas.Misspells(stem, have) {
			return true
		}
	}
	return false
}
