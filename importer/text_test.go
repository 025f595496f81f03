// Tests of the text of cells: what scripts need is in order, and a mended text is.

package importer

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"alliance-atlas/internal/testflags"
)

func TestTextInOrder(t *testing.T) {
	for what, s := range map[string]string{
		"Persian":                     "می\u200cخواهم دانشگاه",
		"Persian with a vowel sign":   "خانه\u0650\u200cها",
		"Urdu":                        "دانش\u200cگاہ",
		"Sinhala":                     "ශ්\u200dරී ලංකා විද්\u200dයාලය",
		"Bengali, in front of virama": "র\u200d্যাব",
		"Marathi":                     "दऱ्\u200dया",
		"Kannada":                     "ರಾಜ್\u200cಕುಮಾರ್",
		"Malayalam within a word":     "സര്\u200dവ്വകലാശാല",
		"Khmer":                       "ស្រ៊\u200cី",
		"Syriac":                      "ܒܝܬ\u200cܢܗܪܝܢ",
		"a variant of a character":    "葛\U000E0100城市",
		"a variant in Mongolian":      "ᠠ\u180Bᠨ",
		"the Arabic sign of a year":   "\u0601٢٠٢٤",
		"emoji of one character":      "🎓 School",
		"a combining mark":            "x̂",
		"Thai":                        "มหาวิทยาลัยมหิดล",
		"Hangul":                      "서울대학교",
		"letters of other planes":     "𞤀𞤣𞤤𞤢𞤥",
	} {
		if problem, _, _ := checkText(s, 0); problem != "" {
			t.Errorf("%s: %+q %s", what, s, problem)
		}
	}
}

// Every character that shows nothing is refused between Latin letters, and what is left without it is in order.
func TestInvisibleCharacters(t *testing.T) {
	refused := 0
	for r := rune(0xA0); r <= unicode.MaxRune; r++ {
		hidden := unicode.In(r, unicode.Cf, unicode.Zs, unicode.Zl, unicode.Zp, unicode.Co, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point) &&
			!unicode.Is(unicode.Prepended_Concatenation_Mark, r) || r == 0x2800 || r == 0xFFFC
		if !utf8.ValidRune(r) || unicode.IsControl(r) || r == utf8.RuneError || r > 0xE1000 && r&0xFF < 0xFD { // some of the private planes
			continue
		}
		problem, within, mended := checkText("ab"+string(r)+"c", 0)
		if wrong := strings.HasPrefix(problem, "has "); wrong != hidden {
			t.Errorf("%U: %q", r, problem)
			continue
		}
		if !hidden {
			continue
		}
		refused++
		want := "abc"
		if unicode.In(r, unicode.Zs, unicode.Zl, unicode.Zp) {
			want = "ab c"
		}
		if mended != want || within != 2 && !unicode.In(r, unicode.Zl, unicode.Zp) {
			t.Errorf("%U at byte %d is mended as %q, want %q", r, within, mended, want)
		}
	}
	if refused < 10_000 {
		t.Errorf("%d characters were refused, and those that are not seen are more", refused)
	}
}

func TestMendedTextIsInOrder(t *testing.T) {
	d := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	parts := []string{"a", "é", "e\u0301", " ", "\u00a0", "\u3000", "\u200c", "\u200d", "\u200b", "\u00ad", "\u034f", "می", "श्", "్", "葛", "\ufe00", "\U000E0100", "ᠠ", "\u180b", "\ue000", "\x00", "\r",
		"\u2028", "\ufeff", "\ufffd", "\xff", "\ufdd0", "🎓", "김", "\u115f", "\u1160", "\u064e", "清"}
	for range testflags.Times(20_000, 200_000) {
		var b strings.Builder
		for range d.IntN(8) {
			b.WriteString(parts[d.IntN(len(parts))])
		}
		s := b.String()
		problem, _, mended := checkText(s, 0)
		if again, _, same := checkText(mended, 0); again != "" || same != mended || problem == "" && mended != s {
			t.Fatalf("%+q %s; it is mended as %+q, which %s", s, problem, mended, again)
		}
	}
}
