// Tests of the readings of a text: what may be left out or written out, and that there are never more than MaxForms.

package atlas

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/internal/testflags"
)

// forms are the forms of a text, as words parted by bars.
func forms(text string) string {
	var all []string
	for _, f := range NewPhrase(text).Forms {
		all = append(all, strings.Join(f.Words, " "))
	}
	return strings.Join(all, " | ")
}

func TestReadings(t *testing.T) {
	for text, want := range map[string]string{
		// Dots.
		"U.S. Army": "u s army | us army", "U.S.A": "u s a | usa", "U. S. Army": "u s army | us army", "Ph.D.": "ph d | phd", "e.V.": "e v | ev",
		"Node.js": "node js | nodejs", "John F. Kennedy": "john f kennedy", "A. Brown": "a brown", "2.0": "2 0", "Vol. 2": "vol 2",
		"a..b": "a b", "A.B, C": "a b c | ab c", "Web.2": "web 2",
		// Numbers.
		"Web 2.0": "web 2 0 | web2 0", "Web2.0": "web2 0", "Calculus 1": "calculus 1 | calculus1", "5 G": "5 g | 5g", "2024 Summit": "2024 summit",
		"Room 7 B": "room 7 b | room7b", "10 20": "10 20", "covid-19": "covid 19 | covid19", "MP3": "mp3",
		// Abbreviations.
		"St. Mary's": "st marys | saint marys", "Saint Mary's": "saint marys", "Sankt Gallen": "sankt gallen | saint gallen", "St": "st | saint",
		"Sault Ste. Marie": "sault ste marie | sault sainte marie", "Mt Sinai": "mt sinai | mount sinai", "Ft. Worth": "ft worth | fort worth",
		"Arts & Sciences": "arts sciences | arts and sciences", "R&D": "r d | r and d", "& Co.": "co", "Stanford": "stanford",
		"Int'l Dept.": "intl dept | international department", "St.Gallen": "st gallen | stgallen | saint gallen", "1st": "1st",
		// What joins words without being seen, and dots in the middle.
		"می\u200cخواهم": "مي خواهم | ميخواهم", "a\u200bb": "a b | ab", "soft\u00adhyphen": "softhyphen", "a\u2060b\u200e\u200d": "ab", "col·legi": "col legi | collegi",
		"乔治·华盛顿大学": "乔治 华盛顿大学 | 乔治华盛顿大学", "マイクロ・ソフト": "マイクロ ソフト | マイクロソフト",
		"\u200c": "", "\u00ad": "", `צה"ל`: "צהל", `ה"שלום" ב"`: "השלום ב", `a"b`: "a b",
		// Several at once: each has its own reading.
		"U.S.-China": "u s china | us china",
		"St-A.B 1":   "st a b 1 | sta b 1 | st ab 1 | stab 1 | st a b1 | sta b1 | st ab1 | stab1 | saint a b 1 | saint ab 1 | saint a b1 | saint ab1",
		// Scripts without spaces: other signs and scripts end a run, spaces may.
		"มหาวิทยาลัย มหิดล": "มหาวทยาลย มหดล | มหาวทยาลยมหดล", "ไทยThai": "ไทย thai", "ม.มหิดล": "ม มหดล | มมหดล", "第2届": "第 2 届", "大学ไทย": "大学 ไทย", "大学 ไทย": "大学 ไทย", "大-ไ": "大 ไ", "东京Tōkyōとうきょう": "东京 tokyo とうきょう", "๒๕๖๗ปี": "2567 ป",
	} {
		if got := forms(text); got != want {
			t.Errorf("%q reads %q, want %q", text, got, want)
		}
	}
}

// All characters of a word are written in one way: what may be misspelled, and where a word is looked up, goes by its first.
func TestWordsAreOfOneWriting(t *testing.T) {
	d := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	parts := []rune("aé1大学かーㄅไยາကក한ـ٢ \u200c\u200b-.·'’&Ｇ々")
	for range testflags.Times(20_000, 200_000) {
		text := make([]rune, d.IntN(9))
		for i := range text {
			text[i] = parts[d.IntN(len(parts))]
		}
		for _, f := range NewPhrase(string(text)).Forms {
			for _, word := range f.Words {
				for _, r := range word {
					if writingOf(r) != writingOfWord(word) {
						t.Fatalf("%q has the word %q", string(text), word)
					}
				}
			}
		}
	}
}

// What people write in two ways is equal in some reading, in both directions; what is another word is not.
func TestEqualInSomeReading(t *testing.T) {
	equal := func(a, b string) bool { return NewPhrase(a).ScoreName(NewPhrase(b), false) >= scoreExact }
	for _, same := range [][]string{
		{"U.S. Army", "US Army", "u.s. army", "U. S. Army", "Army U.S."},
		{"C.E.R.N.", "CERN", "C.E.R.N"},
		{"Web 2.0 Academy", "Web2.0 Academy", "web2.0 academy"},
		{"St. Mary's University", "Saint Mary's University", "St Marys University", "St Mary’s University"},
		{"Sankt Gallen", "St. Gallen", "Saint Gallen", "St Gallen"},
		{"Arts & Sciences", "Arts and Sciences"},
		{"U.S.-China Institute", "US-China Institute", "US China Institute"},
		{"清華大學", "清华大学"}, {"國立臺灣大學", "国立台湾大学", "國立台灣大學"}, {"広島大学", "廣島大學", "广岛大学"}, {"神戸大学", "神户大学", "神戶大學"},
		{"کتابخانه ملی", "كتابخانه ملي", "كتابخانة ملى"}, {"می\u200cخواهم", "میخواهم"}, {"می\u200cخواهم", "مي خواهم"}, {"جــامعة طنطا", "جامعة طنطا", "جامعه طنطا"},
		{"جامعة ٢٠٢٠", "جامعة 2020", "جامعة ۲۰۲۰"}, {"ٱلجامعة", "الجامعة", "ﺍﻟﺠﺎﻣﻌﺔ"},
		{"মুক্ত ২০২৪", "মুক্ত 2024"}, {"ΠΌΛΙΣ", "πόλις", "πολισ"}, {"ന്\u200d", "ൻ"}, {"צה״ל", "צהל", `צה"ל`}, {"東京藝術大學", "東京芸術大学", "东京艺术大学"},
		{"มหาวิทยาลัย มหิดล", "มหาวิทยาลัยมหิดล", "มหาวิทยาลัย\u200bมหิดล"},
	} {
		for _, a := range same {
			for _, b := range same {
				if !equal(a, b) {
					t.Errorf("%q is not equal to %q: %s and %s", a, b, forms(a), forms(b))
				}
			}
		}
	}
	for _, other := range [][2]string{
		{"web 20", "Web 2.0"}, {"US", "U.K."}, {"Stuart", "St. Uart"}, {"清華", "青华"}, {"مكتبة", "مگتبة"}, {"2020", "٢٠٢١"}, {"St. Mary", "Mary"}, {"b2", "Berlin 2024"},
	} {
		if equal(other[0], other[1]) {
			t.Errorf("%q is equal to %q: %s and %s", other[0], other[1], forms(other[0]), forms(other[1]))
		}
	}
	if s := NewPhrase("b2").ScoreName(NewPhrase("Berlin 2024"), true); s != 0 {
		t.Errorf("b2 matches Berlin 2024 with %d", s)
	}
}

// Any part of a run matches, in every script without spaces.
func TestPartsOfRuns(t *testing.T) {
	for name, parts := range map[string][]string{
		"มหาวิทยาลัยมหิดล": {"มหิดล", "วิทยาลัย", "มหาวิทยาลัย"}, "ມະຫາວິທະຍາໄລແຫ່ງຊາດ": {"ແຫ່ງຊາດ", "ວິທະຍາໄລ"}, "ရန်ကုန်တက္ကသိုလ်": {"တက္ကသိုလ်", "ကုန်"},
		"មហាវិទ្យាល័យភូមិន្ទភ្នំពេញ": {"ភ្នំពេញ", "ភូមិន្ទ"}, "ᥖᥭᥰᥘᥫᥴ": {"ᥘᥫᥴ"}, "ᦟᦲᧉᦎᦱᧉ": {"ᦎᦱᧉ"}, "ᨾᩉᩣᩅᩥᨴ᩠ᨿᩣᩃᩱ": {"ᩅᩥᨴ᩠ᨿᩣ"}, "ꪼꪕꪒꪾ": {"ꪒꪾ"},
		"ꦱꦸꦫꦏꦂꦠ": {"ꦏꦂꦠ"}, "ᬳᬸᬤᬬᬦ": {"ᬤᬬ"}, "𑜒𑜑𑜪𑜨": {"𑜑"}, "北京師範大學": {"师范"}, "ㄅㄆㄇㄈ": {"ㄇㄈ"}, "かながわ": {"がわ"},
	} {
		for _, part := range parts {
			if s := NewPhrase(part).ScoreName(NewPhrase(name), false); s < scoreWords {
				t.Errorf("%q in %q scores %d: %s and %s", part, name, s, forms(part), forms(name))
			}
		}
	}
	for part, name := range map[string]string{"ดลมหิ": "มหาวิทยาลัยมหิดล", "versity": "University", "итет": "Университет", "대학": "서울대학교", "विद्यालय": "विश्वविद्यालय"} {
		if s := NewPhrase(part).ScoreName(NewPhrase(name), false); s != 0 {
			t.Errorf("%q in %q scores %d", part, name, s)
		}
	}
}

// A run in letters may be misspelled as a whole, as before any part of it matched.
func TestMisspelledRuns(t *testing.T) {
	if s := NewPhrase("มหาวทยาลยมหดน").ScoreName(NewPhrase("มหาวิทยาลัยมหิดล"), true); s < scoreMisspelled {
		t.Errorf("it scores %d", s)
	}
}

func TestMaxForms(t *testing.T) {
	most := 0
	for _, text := range []string{
		"St-A.B 1", "st a-b c.d e 2", "st a-b c.d e 2 " + strings.Repeat("st & x-y z.q w 9 ", 50), strings.Repeat("a-", 400), strings.Repeat("a.", 400), strings.Repeat("& ", 400),
	} {
		n := len(NewPhrase(text).Forms)
		most = max(most, n)
		if n > MaxForms {
			t.Errorf("%q has %d forms, and at most %d are promised", text, n, MaxForms)
		}
	}
	if most != MaxForms {
		t.Errorf("the texts have at most %d forms, so that this test shows nothing of %d", most, MaxForms)
	}
}

// A text of one word in pieces takes time in proportion to its length, not to its square: names may have as many bytes as a cell.
func TestLongTexts(t *testing.T) {
	for _, piece := range []string{"a-", "a.", "st & ", "a 1 ", "清 ", "a'", "ب\u200c"} {
		size := 1 << 20
		begin := time.Now()
		NewPhrase(strings.Repeat(piece, size/len(piece)))
		if took := time.Since(begin); took > 20*time.Second {
			t.Errorf("a text of %d bytes of %q took %v", size, piece, took)
		}
	}
}

func TestAbbreviations(t *testing.T) {
	for short, full := range writtenOut {
		if len(short) > longestAbbreviation {
			t.Errorf("%q is longer than longestAbbreviation", short)
		}
		if strings.HasPrefix(full, short) {
			t.Errorf("%q begins like %q, and is found without the table", short, full)
		}
		if Fold(short) != short || Fold(full) != full {
			t.Errorf("%q and %q are not folded", short, full)
		}
	}
}

// Names without a choice have one form, whose words are parts of the text: they cost what they did.
func TestPlainNamesHaveOneForm(t *testing.T) {
	for _, text := range []string{"tsinghua university", "2024", "university of a", "清华大学", "mooc101"} {
		p := NewPhrase(text)
		if len(p.Forms) != 1 || !slices.Equal(p.Forms[0].Words, strings.Fields(text)) {
			t.Errorf("%q reads %q", text, forms(text))
		}
	}
	if n := testing.AllocsPerRun(100, func() { NewPhrase("tsinghua university") }); n > 5 {
		t.Errorf("a plain name is made ready with %v allocations", n)
	}
}

func BenchmarkNewPhrase(b *testing.B) {
	for _, text := range []string{"Tsinghua University of Science", "Universität Zürich", "清华大学", "國立臺灣大學", "دانشگاه صنعتی شریف", "St. Mary's U.S.-China Institute 2.0"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				NewPhrase(text)
			}
		})
	}
}
