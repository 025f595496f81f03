// Texts made ready: segments between commas, words in them, and how words sound.

package reconcile

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// token is one word of a text.
type token struct {
	meaning
	plain   string // as compared before it was given a meaning
	segment int
	capital bool // it is all capitals, as abbreviations are
	dotted  bool // a dot follows, as after words that were cut short
}

// text is a text made ready.
type text struct {
	tokens   []token
	segments int
}

var (
	// elided are articles that stand before an apostrophe.
	elided = regexp.MustCompile(`(?i)(^|[^\pL])(d|l|dell|dall|nell|all|sull|degl|qu)['’ʼ´` + "`" + `](\pL)`)
	// dotted are abbreviations with a dot after each letter.
	dotted = regexp.MustCompile(`(^|[^\pL])((?:\pL\.\s?){2,})`)
	// between are signs that part a name from what stands beside it. A dash does, with spaces around it.
	between = regexp.MustCompile(`[,;:()\[\]{}|/>"“”„«»]+|\s[-–—]+\s|[–—]|\.\s+`)
)

// Signs that one of the patterns above begins with.
const (
	apostrophes = "'’ʼ´`"
	signs       = ",;:()[]{}|/>\"“”„«»-–—."
)

// read makes a text ready. It takes time in proportion to the text.
func (v *vocabulary) read(s string) *text {
	if strings.ContainsAny(s, apostrophes) { // most texts have none of what each of these looks for
		s = elided.ReplaceAllString(s, "$1$2 $3")
	}
	if strings.Contains(s, ".") {
		s = dotted.ReplaceAllStringFunc(s, func(have string) string {
			return strings.ReplaceAll(strings.ReplaceAll(have, ".", ""), " ", "") + " "
		})
	}
	if !isASCII(s) {
		s = v.letters.Replace(s)
	}
	t := &text{}
	end := 0
	part := func(from, to int) {
		before := len(t.tokens)
		v.segment(t, s[from:to], to < len(s) && s[to] == '.')
		if len(t.tokens) > before {
			t.segments++
		}
	}
	var parting [][]int
	if strings.ContainsAny(s, signs) {
		parting = between.FindAllStringIndex(s, -1)
	}
	for _, at := range parting {
		if s[at[0]] == '.' && abbreviates(s[end:at[0]]) { // a word cut short
			continue
		}
		part(end, at[0])
		end = at[1]
	}
	part(end, len(s))
	return t
}

// abbreviates tells whether a text ends in a word that is short enough for one cut short, so that the dot after it parts nothing.
func abbreviates(s string) bool {
	last := s[strings.LastIndexAny(s, " -&")+1:]
	n := utf8.RuneCountInString(last)
	return s != "" && n <= 8 && !unicode.IsDigit(rune(s[len(s)-1]))
}

// segment adds the words of a segment.
func (v *vocabulary) segment(t *text, s string, stopped bool) {
	fields := strings.Fields(strings.ReplaceAll(s, "&", " and "))
	for i, field := range fields {
		phrase := atlas.NewPhrase(field)
		if len(phrase.Forms) == 0 {
			continue
		}
		dotted := strings.HasSuffix(field, ".") || stopped && i == len(fields)-1
		capital := isCapital(field)
		for _, w := range phrase.Forms[0].Words {
			plain := umlauts.Replace(w)
			for _, m := range v.meaningsOf(plain) {
				t.tokens = append(t.tokens, token{m, plain, t.segments, capital, dotted})
			}
		}
	}
	v.join(t)
}

// join makes one of two words that are a place together.
func (v *vocabulary) join(t *text) {
	for i := len(t.tokens) - 1; i > 0; i-- {
		a, b := t.tokens[i-1], t.tokens[i]
		if key := v.joined[a.plain+" "+b.plain]; key != "" && a.segment == b.segment {
			t.tokens[i-1].meaning = meaning{key, place}
			t.tokens[i-1].plain += b.plain
			t.tokens = slices.Delete(t.tokens, i, i+1)
		}
	}
}

func isCapital(field string) bool {
	letters := 0
	for _, r := range field {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 2
}

// content are the words of a text that name something.
func (t *text) content() []token {
	var all []token
	for _, w := range t.tokens {
		if w.class != stop {
			all = append(all, w)
		}
	}
	return all
}

// number tells whether a word has a digit: a postcode, a street number.
func number(plain string) bool { return strings.ContainsFunc(plain, unicode.IsDigit) }

// sounds are letters that languages write differently for nearly one sound. Vowels are left out.
var sounds = strings.NewReplacer("sch", "s", "tsch", "h", "tch", "h", "tz", "s", "ts", "s", "ch", "h", "kh", "h", "sh", "s", "zh", "z", "gh", "h",
	"ph", "f", "th", "t", "ck", "k", "cz", "h", "sz", "s", "x", "ks", "q", "k", "w", "v", "g", "h", "ce", "se", "ci", "si", "cy", "sy", "c", "k", "z", "s", "v", "b", "l", "r", "j", "i")

// sound is a rough sound of a word: its consonants, without those that some languages leave out. Words of nearly one sound may be one
// name in two languages; they are never sure to be.
func sound(plain string) string {
	s := sounds.Replace(sounds.Replace(plain))
	var b []byte
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			return ""
		case strings.IndexByte("aeiouy", c) >= 0 && i > 0:
			continue
		case c == 'y' || c == 'i':
			c = 'i'
		case strings.IndexByte("aeou", c) >= 0:
			c = 'a'
		case c == 'r' && (i+1 == len(s) || strings.IndexByte("aeiouy", s[i+1]) < 0): // as Japanese and English do
			continue
		}
		if len(b) == 0 || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	return string(b)
}

// endings are ends of adjectives that Slavic languages make of names of places.
var endings = []string{"skiy", "skij", "skii", "skogo", "skaya", "ski", "sky", "aya", "ogo", "iy", "yy", "a", "u"}

// stems are a word and the word without an ending.
func stems(plain string) []string {
	all := []string{plain}
	for _, end := range endings {
		if stem, ok := strings.CutSuffix(plain, end); ok && len(stem) >= 4 {
			all = append(all, stem)
			break
		}
	}
	return all
}

func sortBySize(all []string) {
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
}
