// Words of names: what they stand for in any language, and letters of other scripts in those of English. The tables are text files.

package reconcile

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

var (
	//go:embed words.txt
	wordsText string
	//go:embed places.txt
	placesText string
	//go:embed letters.txt
	lettersText string
)

// class is what sort of word a word is.
type class uint8

const (
	own   class = iota // a word of one name or few
	place              // a place with other names
	word               // a common word
	kind               // what sort of organisation: university, institute
	unit               // a part of an organisation: department
	house              // a body beside one: hospital
	stop               // names nothing
)

var classes = map[string]class{"kind": kind, "unit": unit, "house": house, "word": word, "stop": stop}

// meaning is the word that a word stands for.
type meaning struct {
	key   string
	class class
}

// vocabulary has the words of words.txt and places.txt.
type vocabulary struct {
	meanings map[string]meaning
	runs     []string          // words of scripts without spaces, long ones first, which are cut out of runs
	joined   map[string]string // places of two words, by the two
	letters  *strings.Replacer
}

// words is the vocabulary, made once.
var words = newVocabulary()

func newVocabulary() *vocabulary {
	v := &vocabulary{meanings: map[string]meaning{}, joined: map[string]string{}}
	var pairs []string
	for line := range lines(lettersText) {
		for pair := range strings.FieldsSeq(line) {
			from, to, _ := strings.Cut(pair, "=")
			pairs = append(pairs, from, to)
			if up := strings.ToUpper(from); up != from {
				pairs = append(pairs, up, to)
				first, size := utf8.DecodeRuneInString(from)
				if size < len(from) {
					pairs = append(pairs, strings.ToUpper(string(first))+from[size:], to)
				}
			}
		}
	}
	v.letters = strings.NewReplacer(pairs...)
	add := func(variant string, m meaning) {
		plain := v.plain(variant)
		if plain == "" {
			return
		}
		if _, ok := v.meanings[plain]; !ok {
			v.meanings[plain] = m
			if atlas.IsRun(plain) {
				v.runs = append(v.runs, plain)
			}
		}
	}
	for line := range lines(wordsText) {
		head, variants, _ := strings.Cut(line, ":")
		name, key, _ := strings.Cut(head, " ")
		m := meaning{v.plain(key), classes[name]}
		add(key, m)
		for variant := range strings.FieldsSeq(variants) {
			add(variant, m)
		}
	}
	for line := range lines(placesText) {
		key, variants, _ := strings.Cut(line, ":")
		m := meaning{v.plain(key), place}
		add(key, m)
		for variant := range strings.FieldsSeq(variants) {
			if first, second, ok := strings.Cut(variant, "+"); ok {
				v.joined[v.plain(first)+" "+v.plain(second)] = m.key
				continue
			}
			add(variant, m)
		}
	}
	sortBySize(v.runs)
	return v
}

// lines are the lines of a table that say something.
func lines(text string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			if line != "" && !strings.HasPrefix(line, "#") && !yield(line) {
				return
			}
		}
	}
}

// plain is one word as it is compared: folded, in letters of English where letters.txt has them, and with ä, ö and ü as a, o and u
// however they were written.
func (v *vocabulary) plain(text string) string {
	if !isASCII(text) {
		text = v.letters.Replace(text)
	}
	p := atlas.NewPhrase(text)
	if len(p.Forms) == 0 {
		return ""
	}
	return umlauts.Replace(strings.Join(p.Forms[0].Words, ""))
}

// umlauts makes one of two ways to write a vowel with dots. What it does to words in other languages, it does to both sides.
var umlauts = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

// compounds are ends of words that are words of their own in Germanic languages.
var compounds = []string{"universitat", "universitet", "universiteit", "university", "hochschule", "hogskola", "hogeschool"}

// shortestPart is how many letters must stand in front of the end of a compound: Fernuniversität.
const shortestPart = 4

// meaningsOf are the words that a plain word stands for: most often one.
func (v *vocabulary) meaningsOf(plain string) []meaning {
	if m, ok := v.meanings[plain]; ok {
		return []meaning{m}
	}
	if atlas.IsRun(plain) || !isASCII(plain) {
		return v.cut(plain)
	}
	for _, end := range compounds {
		if part, ok := strings.CutSuffix(plain, end); ok && len(part) >= shortestPart {
			return append(v.meaningsOf(part), v.meanings[end])
		}
	}
	return []meaning{{plain, own}}
}

// cut cuts words of the vocabulary out of a run of a script without spaces: 清华大学 is 清华 and university.
func (v *vocabulary) cut(run string) []meaning {
	for _, have := range v.runs {
		if i := strings.Index(run, have); i >= 0 {
			var all []meaning
			if i > 0 {
				all = v.cut(run[:i])
			}
			all = append(all, v.meanings[have])
			if rest := run[i+len(have):]; rest != "" {
				all = append(all, v.cut(rest)...)
			}
			return all
		}
	}
	return []meaning{{run, own}}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
