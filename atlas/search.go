// Search: what matches a text, and how well. Stores find candidates in their own way and score them here, so that they
// cannot disagree.

package atlas

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Search asks for entities with a name that a text matches. nil Kinds are all kinds; an empty list matches nothing.
type Search struct {
	Text  string
	Kinds []Kind
}

// MaxSearchText is how many bytes of text can match: longer than any name, short enough to compare with every one.
const MaxSearchText = 1000

// Phrase is a text made ready for matching. Its words are folded (case, accents, and letters such as ß, ø, ł), apostrophes
// are left out, other signs part words. A dash may join or part: a phrase with dashes has both forms.
type Phrase struct{ Forms []Form }

// Form is one reading of a text: its words in order, a run of Chinese or Japanese characters being one word.
type Form struct {
	Words  []string
	sorted []string
	joined string
}

// NewPhrase makes a text ready. A text without a letter or a digit has no words and matches nothing.
func NewPhrase(text string) Phrase {
	folded := searchFold(text)
	parted := newForm(folded, false)
	if len(parted.Words) == 0 {
		return Phrase{}
	}
	if !strings.ContainsFunc(folded, isDash) {
		return Phrase{[]Form{parted}}
	}
	return Phrase{[]Form{parted, newForm(folded, true)}}
}

func newForm(folded string, dashJoins bool) Form {
	f := Form{Words: wordsOf(folded, dashJoins)}
	f.sorted = f.Words
	if !slices.IsSorted(f.Words) {
		f.sorted = slices.Clone(f.Words)
		slices.Sort(f.sorted)
	}
	f.joined = strings.Join(f.Words, " ")
	return f
}

// searchFold is Fold, and letters that have no mark to remove as well.
func searchFold(s string) string {
	s = Fold(s)
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	return searchLetters.Replace(s)
}

var searchLetters = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ħ", "h", "ı", "i", "ŋ", "n", "ŧ", "t", "ə", "e")

func isDash(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '-'
	}
	return unicode.Is(unicode.Pd, r) || r == '−'
}

func isApostrophe(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '\'' || r == '`'
	}
	return strings.ContainsRune("'’‘ʼʻ`´ʹ＇", r)
}

// IsCJK tells characters of scripts without spaces between words: a run of them is one word, and any part of it matches.
func IsCJK(r rune) bool {
	return r >= 0x2E80 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー' || r == '々')
}

// wordsOf parts a folded text into words, which are parts of it where no sign had to be left out.
func wordsOf(folded string, dashJoins bool) []string {
	words := make([]string, 0, 1+strings.Count(folded, " "))
	start, cjk := -1, false
	var before []byte // of the word, in front of a sign that was left out
	end := func(i int) {
		switch {
		case len(before) > 0:
			if start >= 0 {
				before = append(before, folded[start:i]...)
			}
			words = append(words, string(before))
			before = before[:0]
		case start >= 0:
			words = append(words, folded[start:i])
		}
		start = -1
	}
	for i, r := range folded {
		plain := 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
		switch {
		case !plain && (isApostrophe(r) || dashJoins && isDash(r)):
			if start >= 0 {
				before = append(before, folded[start:i]...)
				start = -1
			}
		case plain || unicode.IsLetter(r) || unicode.IsNumber(r):
			if IsCJK(r) != cjk {
				end(i)
				cjk = !cjk
			}
			if start < 0 {
				start = i
			}
		default:
			end(i)
		}
	}
	end(len(folded))
	return words
}

// Scores, in thousandths: how a name matched, then which of the entity's names it is, then how much of it the text covers.
const (
	scoreExact      = 4000 // all words of the name, in any order
	scoreBegins     = 3000 // the name begins with the text
	scoreWords      = 2000 // every word of the text begins a word of the name, or is part of a run of Chinese
	scoreMisspelled = 1000 // the same, except for a letter or two
	scoreFirstName  = 500  // the entity's name rather than another name
	scoreOtherName  = 250  // its official, local or Chinese name, rather than its acronym or an alias
	scoreCovered    = 240  // at most, by the share of the name that the text covers
)

// Score is how well the phrase matches an entity, in thousandths, and the name that matched best. 0 is no match. Words
// with a mistake (one letter in a word of 4 or more, two in one of 8 or more) count only if misspelled allows them; a
// search allows them when nothing matches without.
func (p Phrase) Score(e Entity, misspelled bool) (score int, matched string) {
	n := e.named()
	for i, name := range e.Names() {
		s := p.ScoreName(NewPhrase(name.Text), misspelled)
		switch {
		case s == 0:
		case i == 0:
			s += scoreFirstName
		case name.Text == n.OfficialName || name.Text == n.NameLocal || name.Text == n.NameZh:
			s += scoreOtherName
		}
		if s > score {
			score, matched = s, name.Text
		}
	}
	return score, matched
}

// ScoreName is how well the phrase matches one name, whatever entity has it and whichever of its names it is. 0 is no match.
func (p Phrase) ScoreName(name Phrase, misspelled bool) int {
	best := 0
	for i := range p.Forms {
		for j := range name.Forms {
			best = max(best, p.Forms[i].score(&name.Forms[j], misspelled))
		}
	}
	return best
}

func (f *Form) score(name *Form, misspelled bool) int {
	covered := scoreCovered * min(len(f.joined), len(name.joined)) / max(len(f.joined), len(name.joined))
	switch {
	case slices.Equal(f.sorted, name.sorted):
		return scoreExact + covered
	case strings.HasPrefix(name.joined, f.joined):
		return scoreBegins + covered
	case all(f.Words, func(w string) bool { return name.has(w) }):
		return scoreWords + covered
	case misspelled && all(f.Words, func(w string) bool { return name.has(w) || name.hasLike(w) }):
		return scoreMisspelled + covered
	}
	return 0
}

func all(words []string, ok func(string) bool) bool {
	for _, w := range words {
		if !ok(w) {
			return false
		}
	}
	return true
}

// has tells whether a word of the name begins with w or, for Chinese, contains it.
func (f *Form) has(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	cjk := IsCJK(first)
	for _, have := range f.Words {
		if strings.HasPrefix(have, w) || cjk && strings.Contains(have, w) {
			return true
		}
	}
	return false
}

func (f *Form) hasLike(w string) bool {
	for _, have := range f.Words {
		if Misspells(w, have) {
			return true
		}
	}
	return false
}

// Mistakes is how many letters of a word may be wrong: none in a short word or in Chinese, where another character is
// another word.
func Mistakes(w string) int {
	first, _ := utf8.DecodeRuneInString(w)
	switch n := utf8.RuneCountInString(w); {
	case n < 4 || IsCJK(first):
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// Misspells tells whether w becomes have by as many changes of a letter (put in, left out, another one, two swapped) as
// Mistakes allows: the optimal string alignment distance.
func Misspells(w, have string) bool {
	limit := Mistakes(w)
	if limit == 0 {
		return w == have
	}
	a, b := []rune(w), []rune(have)
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return false
	}
	var space [3][64]int
	if len(b) >= len(space[0]) {
		return w == have
	}
	before, last, now := space[0][:len(b)+1], space[1][:len(b)+1], space[2][:len(b)+1]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		now[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d := min(last[j]+1, now[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			now[j] = d
			least = min(least, d)
		}
		if least > limit {
			return false
		}
		before, last, now = last, now, before
	}
	return last[len(b)] <= limit
}

// HitKey is the place of a hit: best first, then by name, then by id.
func HitKey(score int, n Node) string { return fmt.Sprintf("%05d", 99999-score) + MixedKey(n) }
