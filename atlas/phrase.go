// Texts made ready for search: the words of a text, in each way in which it may be read.

package atlas

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Phrase is a text made ready for matching. Its words are folded (see searchFold), apostrophes are left out, other signs part words.
// Where people write the same in two ways, a phrase has a form for each reading: see joint.
type Phrase struct {
	Forms []Form
	// Identifier is the one that a text to search for is, as its scheme writes it; "" for all others, and for names. A store finds who has it
	// by the ids of Institution.Identifiers, as a whole: see Search.Phrase.
	Identifier string
}

// Form is one reading of a text: its words in order, a run of characters of scripts without spaces (see IsRun) being one word.
type Form struct {
	Words  []string
	sorted []string
	joined string
}

// joint is a choice of readings, as bits. Each is made for a text as a whole: either all of its dashes join or none does.
type joint uint8

const (
	// joinDashes leaves out dashes, middle dots, the zero-width space and the zero-width non-joiner within a word, and spaces between
	// runs of a script without spaces; otherwise they part words.
	joinDashes joint = 1 << iota
	// joinDots leaves out the dots of abbreviations: single ones between letters (C.E.R.N., Ph.D.), and those that a space follows
	// between single letters (U. S.).
	joinDots
	// joinNumbers leaves out a space in front of a number (web 2.0) and between a number and a single letter (5 G).
	joinNumbers
	// writeOut has the words of writtenOut for abbreviations, and "and" for &.
	writeOut

	readings = joinDashes | joinDots | joinNumbers | writeOut
)

// MaxForms is how many forms a phrase has at most: one for each subset of the readings above.
const MaxForms = int(readings) + 1

// writtenOut are abbreviations in names of places and organizations that do not begin like all of what they stand for: a search finds
// words by their beginnings anyway (univ, inst, tech). A saint has one word in English, French and German, a holy woman another in
// French.
var writtenOut = map[string]string{
	"st": "saint", "sankt": "saint", "ste": "sainte", "mt": "mount", "ft": "fort",
	"intl": "international", "natl": "national", "dept": "department", "govt": "government", "assn": "association",
}

// longestAbbreviation is the length of the longest word in writtenOut.
const longestAbbreviation = 5

// NewPhrase makes a text ready. A text without a letter or a digit has no words and matches nothing.
func NewPhrase(text string) Phrase {
	c := cutter{folded: searchFold(text)}
	c.cut()
	if len(c.words) == 0 {
		return Phrase{}
	}
	forms := []Form{newForm(c.words)}
	for reading := joint(1); reading <= c.seen; reading++ {
		if reading&^c.seen != 0 {
			continue
		}
		words := c.read(reading)
		if !slices.ContainsFunc(forms, func(f Form) bool { return slices.Equal(f.Words, words) }) {
			forms = append(forms, newForm(words))
		}
	}
	return Phrase{Forms: forms}
}

func newForm(words []string) Form {
	f := Form{Words: words, sorted: words}
	if !slices.IsSorted(f.Words) {
		f.sorted = slices.Clone(f.Words)
		slices.Sort(f.sorted)
	}
	f.joined = strings.Join(f.Words, " ")
	return f
}

func isDash(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '-'
	}
	return unicode.Is(unicode.Pd, r) || strings.ContainsRune(joining, r)
}

// joining are signs that people leave out or write as a space, as they do dashes: the minus, the middle dots of Catalan (col·legi) and
// of foreign names in Chinese and Japanese, and what ends a Persian syllable or parts words without being seen.
const joining = "−·‧・" + string(zeroWidthSpace) + string(nonJoiner)

func isApostrophe(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '\'' || r == '`'
	}
	return r < 0x3000 && strings.ContainsRune("’‘ʼʻ´ʹ׳״", r)
}

// gap says in bits how two words are parted.
type gap uint8

const (
	gapDash gap = 1 << iota
	gapDot
	gapSpace
	gapAnd
	gapOther
)

// cutter cuts a folded text into words.
type cutter struct {
	folded string
	words  []string
	joints []joint // the readings that join a word to the one before it; nil while nothing joins
	seen   joint   // the readings that change anything
}

// cut finds the words, which are parts of the text where no apostrophe had to be left out.
func (c *cutter) cut() {
	c.words = make([]string, 0, 1+strings.Count(c.folded, " "))
	start, how := -1, spaced
	var before []byte // of the word, in front of an apostrophe that was left out
	var between gap   // the word and the one before it
	end := func(i int) {
		switch {
		case len(before) > 0:
			if start >= 0 {
				before = append(before, c.folded[start:i]...)
			}
			c.add(string(before), between)
			before, between = before[:0], 0
		case start >= 0:
			c.add(c.folded[start:i], between)
			between = 0
		}
		start = -1
	}
	for i, r := range c.folded {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			if how != spaced {
				end(i)
				how = spaced
			}
			if start < 0 {
				start = i
			}
			continue
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) && !isApostrophe(r) || unicode.IsNumber(r)):
			if w := writingOf(r); w != how {
				end(i)
				how = w
			}
			if start < 0 {
				start = i
			}
			continue
		case isApostrophe(r), r == '"' && c.isGershayim(start, i):
			if start >= 0 {
				before = append(before, c.folded[start:i]...)
				start = -1
			}
			continue
		}
		end(i)
		switch {
		case r == ' ', r == '\t', r == '\n', r == '\r':
			between |= gapSpace
		case r == '.' && between&gapDot == 0: // two dots part
			between |= gapDot
		case r == '&':
			between |= gapAnd
		case isDash(r):
			between |= gapDash
		default:
			between |= gapOther
		}
	}
	end(len(c.folded))
}

// isGershayim tells whether the quotation mark at byte i stands for gershayim, within an abbreviation in Hebrew: few keyboards have
// the sign.
func (c *cutter) isGershayim(start, i int) bool {
	if start < 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(c.folded[start:i])
	after, _ := utf8.DecodeRuneInString(c.folded[i+1:])
	return unicode.Is(unicode.Hebrew, before) && unicode.Is(unicode.Hebrew, after)
}

// add adds a word, what stands between it and the one before.
func (c *cutter) add(word string, between gap) {
	if len(word) <= longestAbbreviation && isLower(word[0]) && writtenOut[word] != "" {
		c.seen |= writeOut
	}
	j := joint(0)
	if n := len(c.words); n > 0 && (between != gapSpace || !isLower(word[0]) || !isLower(c.words[n-1][len(c.words[n-1])-1])) {
		j = jointOf(c.words[n-1], word, between)
	}
	if j != 0 && c.joints == nil {
		c.joints = make([]joint, len(c.words), cap(c.words))
	}
	c.words = append(c.words, word)
	if c.joints != nil {
		c.joints = append(c.joints, j)
	}
	c.seen |= j
}

// jointOf is the reading that joins two words, or that puts a word between them; 0 where they are two words in any case.
func jointOf(a, b string, between gap) joint {
	how := writingOfWord(a)
	switch {
	case between&^gapSpace == gapAnd:
		return writeOut
	case how != writingOfWord(b): // words are all of one writing, so that a misspelled one is of that writing too
		return 0
	case between == gapDash, how != spaced && between != 0 && between&^(gapDash|gapSpace) == 0:
		return joinDashes
	case between == gapDot && endsInLetter(a) && beginsWithLetter(b), between == gapDot|gapSpace && isLetter(a) && isLetter(b):
		return joinDots
	case between == gapSpace && (endsInLetter(a) && !beginsWithLetter(b) || !endsInLetter(a) && isLetter(b)):
		return joinNumbers
	}
	return 0
}

func endsInLetter(word string) bool     { return !isDigit(word[len(word)-1]) }
func beginsWithLetter(word string) bool { return !isDigit(word[0]) }

// isLetter tells whether a word is a single letter.
func isLetter(word string) bool {
	_, size := utf8.DecodeRuneInString(word)
	return size == len(word) && beginsWithLetter(word)
}

// read are the words of a reading. It takes time in proportion to the text, also where all of it joins.
func (c *cutter) read(reading joint) []string {
	words := make([]string, 0, len(c.words)+1)
	for i := 0; i < len(c.words); {
		if c.joinedBy(i)&reading == writeOut {
			words = append(words, "and")
		}
		end := i + 1
		for end < len(c.words) && c.joinedBy(end)&reading&^writeOut != 0 {
			end++
		}
		word := c.words[i]
		if end > i+1 {
			word = strings.Join(c.words[i:end], "")
		} else if full := writtenOut[word]; full != "" && reading&writeOut != 0 {
			word = full
		}
		words = append(words, word)
		i = end
	}
	return words
}

// joinedBy is the reading that joins a word to the one before it.
func (c *cutter) joinedBy(i int) joint {
	if c.joints == nil {
		return 0
	}
	return c.joints[i]
}
