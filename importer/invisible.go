// Characters that nobody sees: a name that holds one looks like another name, and no filter finds it.

package importer

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fault is why a character cannot stand where it stands.
type fault uint8

const (
	faultless    fault = iota
	unseen             // it shows nothing
	misplaced          // a joiner or a selector of variants, away from the letters that need it
	otherSpace         // a space that is not U+0020
	private            // for private use: it shows as each font pleases
	noncharacter       // for programs alone, never for text
)

// calls are what characters are called, in plain words. Others are "a character".
var calls = []struct {
	low, high rune
	name      string
}{
	{0x00A0, 0x00A0, "no-break space"}, {0x00AD, 0x00AD, "soft hyphen"}, {0x034F, 0x034F, "combining grapheme joiner"}, {0x061C, 0x061C, "Arabic letter mark"},
	{0x115F, 0x1160, "Hangul filler"}, {0x1680, 0x1680, "Ogham space mark"}, {0x17B4, 0x17B5, "inherent vowel of Khmer"},
	{0x180B, 0x180D, "variation selector"}, {0x180E, 0x180E, "Mongolian vowel separator"}, {0x180F, 0x180F, "variation selector"},
	{0x2000, 0x200A, "space of another width"}, {0x200B, 0x200B, "zero-width space"}, {0x200C, 0x200C, "zero-width non-joiner"},
	{0x200D, 0x200D, "zero-width joiner"}, {0x200E, 0x200E, "left-to-right mark"}, {0x200F, 0x200F, "right-to-left mark"}, {0x202A, 0x202E, "mark of direction"},
	{0x202F, 0x202F, "narrow no-break space"}, {0x205F, 0x205F, "space of formulas"}, {0x2060, 0x2060, "word joiner"}, {0x2061, 0x2064, "invisible sign of formulas"},
	{0x2066, 0x2069, "mark of direction"}, {0x2800, 0x2800, "braille pattern without dots"}, {0x3000, 0x3000, "ideographic space"}, {0x3164, 0x3164, "Hangul filler"},
	{0xFE00, 0xFE0F, "variation selector"}, {0xFEFF, 0xFEFF, "byte order mark"}, {0xFFA0, 0xFFA0, "Hangul filler"}, {0xFFF9, 0xFFFB, "mark of annotations"},
	{0xFFFC, 0xFFFC, "sign for an object that was left out"}, {0xE0001, 0xE007F, "tag"}, {0xE0100, 0xE01EF, "variation selector"},
}

// joined are scripts in which a joiner or non-joiner between two letters changes how they are written, or which word it is: those of
// letters that join, and of South Asia and its neighbours.
var joined = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Mandaic, unicode.Mongolian, unicode.Phags_Pa, unicode.Nko, unicode.Adlam, unicode.Hanifi_Rohingya, unicode.Manichaean,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam,
	unicode.Sinhala, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Tai_Tham, unicode.Balinese, unicode.Javanese, unicode.Sundanese, unicode.Limbu,
	unicode.Lepcha, unicode.Saurashtra, unicode.Chakma, unicode.Meetei_Mayek, unicode.Syloti_Nagri, unicode.Kaithi, unicode.Newa, unicode.Tirhuta, unicode.Grantha,
	unicode.Khojki, unicode.Khudawadi, unicode.Sharada, unicode.Takri, unicode.Modi, unicode.Brahmi,
}

// variants are scripts of which Unicode and the registry of ideographic variations have variants
// (https://www.unicode.org/Public/15.0.0/ucd/StandardizedVariants.txt, https://www.unicode.org/ivd/).
var variants = []*unicode.RangeTable{unicode.Han, unicode.Mongolian, unicode.Myanmar, unicode.Phags_Pa, unicode.Manichaean}

// faultOf judges the character at this byte of a text.
func faultOf(s string, at int, r rune) fault {
	switch {
	case r < 0xA0, 0xAE <= r && r < 0x034F, 0x3041 <= r && r < 0x3164, 0x3400 <= r && r < 0xD800:
		return faultless
	case r == '\u200C', r == '\u200D':
		if in(joined, letterBefore(s[:at])) && joinsOn(s[at+utf8.RuneLen(r):]) {
			return faultless
		}
		return misplaced
	case unicode.Is(unicode.Variation_Selector, r):
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		if unicode.Is(unicode.Lo, before) && in(variants, before) && r != 0xFE0E && r != 0xFE0F {
			return faultless
		}
		return misplaced
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r): // of category Cf, and seen: such as the Arabic sign of a year
		return faultless
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r), r == 0x2800, r == 0xFFFC:
		return unseen
	case unicode.Is(unicode.Zs, r):
		return otherSpace
	case unicode.Is(unicode.Co, r):
		return private
	case unicode.Is(unicode.Noncharacter_Code_Point, r):
		return noncharacter
	}
	return faultless
}

func in(tables []*unicode.RangeTable, r rune) bool { return r > 0 && unicode.In(r, tables...) }

// letterBefore is the letter at the end of a text, with marks on it or without; 0 without one.
func letterBefore(s string) rune {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		switch {
		case unicode.IsLetter(r):
			return r
		case !unicode.IsMark(r):
			return 0
		}
		s = s[:len(s)-size]
	}
	return 0
}

// joinsOn tells whether a text goes on with a letter of a script that joins, or a mark on the letter before.
func joinsOn(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && in(joined, r) || unicode.IsMark(r) && faultOf("", 0, r) == faultless
}

// describeFault says what is wrong with the first character that has a fault. place is which character of its cell it is, from 1; more
// is how many others there are.
func describeFault(f fault, r rune, place, more int) string {
	name := "character"
	for _, c := range calls {
		if c.low <= r && r <= c.high {
			name = c.name
		}
	}
	who := fmt.Sprintf("the %s %U, character %d of the cell", name, r, place)
	if more > 0 {
		who += fmt.Sprintf(" (and %d more)", more)
	}
	switch f {
	case misplaced:
		return "has an invisible character: " + who + "; it may stand only within a word of a script that needs it, such as Arabic or Devanagari: remove it"
	case otherSpace:
		return "has " + who + ", which looks like a space and is another character: write a plain space (U+0020)"
	case private:
		return "has " + who + ", which is for private use and shows as each font pleases: write a character of Unicode"
	case noncharacter:
		return "has " + who + ", which is not for text: remove it"
	}
	return "has an invisible character: " + who + "; remove it"
}

// withoutFaults is a text whose other spaces are plain ones, without any other character that has a fault.
func withoutFaults(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch faultOf(s, i, r) {
		case faultless:
			b.WriteRune(r)
		case otherSpace:
			b.WriteByte(' ')
		}
	}
	return b.String()
}
