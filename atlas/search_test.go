// Tests of search: what counts as a mistake, what matches better than what, and that no text breaks it.

package atlas

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"alliance-atlas/internal/testflags"
)

// distance is the optimal string alignment distance, straight from its definition.
func distance(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0:
				d[i][j] = j
			case j == 0:
				d[i][j] = i
			default:
				d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1)
				if a[i-1] == b[j-1] {
					d[i][j] = min(d[i][j], d[i-1][j-1])
				} else {
					d[i][j] = min(d[i][j], d[i-1][j-1]+1)
				}
				if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
					d[i][j] = min(d[i][j], d[i-2][j-2]+1)
				}
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestMisspellsIsTheDistance(t *testing.T) {
	r, pairs := rand.New(rand.NewPCG(testflags.Seed(t), 0)), testflags.Times(20_000, 100_000)
	letters := []rune("abcé清")
	word := func(n int) string {
		runes := make([]rune, n)
		for i := range runes {
			runes[i] = letters[r.IntN(4+r.IntN(20)/19)]
		}
		return string(runes)
	}
	near := 0
	for range pairs {
		w := word(r.IntN(12))
		have := []rune(w)
		for range r.IntN(4) {
			switch i := r.IntN(len(have) + 1); {
			case i == len(have):
				have = append(have, 'b')
			case r.IntN(3) == 0:
				have = slices.Delete(have, i, i+1)
			case r.IntN(2) == 0 && i > 0:
				have[i], have[i-1] = have[i-1], have[i]
			default:
				have[i] = 'c'
			}
		}
		if r.IntN(4) == 0 {
			have = []rune(word(r.IntN(12)))
		}
		want := distance([]rune(w), have) <= Mistakes(w)
		if got := Misspells(w, string(have)); got != want {
			t.Fatalf("Misspells(%q, %q) is %t; the distance is %d and %d mistakes are allowed", w, string(have), got, distance([]rune(w), have), Mistakes(w))
		}
		if want && w != string(have) {
			near++
		}
	}
	if near < pairs/100 {
		t.Errorf("only %d of %d pairs are misspelled: the test shows little", near, pairs)
	}
}

func TestMistakes(t *testing.T) {
	for w, want := range map[string]int{"": 0, "a": 0, "abc": 0, "abcd": 1, "abcdefg": 1, "abcdefgh": 2, strings.Repeat("a", 100): 2, "ééé": 0, "éééé": 1, "清华大学": 0, "清华大学北京师范": 0, "カナダダ": 0} {
		if got := Mistakes(w); got != want {
			t.Errorf("%q may have %d mistakes, and should %d", w, got, want)
		}
	}
}

func TestMisspellsInLongWords(t *testing.T) {
	for n, misspelled := range map[int]bool{10: true, 62: true, 63: true, 64: false, 65: false} {
		have := strings.Repeat("a", n-1) + "b"
		if got := Misspells(strings.Repeat("a", n), have); got != misspelled {
			t.Errorf("a word of %d letters with one wrong: %t", n, got)
		}
		if !Misspells(have, have) {
			t.Errorf("a word of %d letters is not itself", n)
		}
	}
}

func TestPhraseWords(t *testing.T) {
	for text, want := range map[string]string{
		"": "", " -' ": "", "🎓": "", "Tsinghua University": "tsinghua university", "O’Higgins": "ohiggins", "L'École d’été": "lecole dete",
		"Aix-Marseille": "aix marseille | aixmarseille", "a–b−c": "a b c | abc", "- a": "a", "Straße": "strasse", "Łódź Ærø Þing": "lodz aero thing",
		"清华大学Tsinghua": "清华大学 tsinghua", "清华 大学": "清华 大学 | 清华大学", "カナダー日本": "カナター日本", "MOOC101": "mooc101", "x²": "x2", "a_b.c/d": "a b c d | a bc d", "İı": "ii", "ﬁ": "fi",
	} {
		var forms []string
		for _, f := range NewPhrase(text).Forms {
			forms = append(forms, strings.Join(f.Words, " "))
		}
		got := strings.Join(forms, " | ")
		if got != want {
			t.Errorf("the words of %q are %q, want %q", text, got, want)
		}
	}
}

// Better matches score higher, whatever the lengths of the names.
func TestScoresFallByHowANameMatches(t *testing.T) {
	for _, c := range []struct {
		text  string
		names []string // each matches worse than the one before, or is no match
	}{
		{"open school", []string{"School Open", "Open School of Everything and a Very Long Name", "Everything Open, the School", "Opem School"}},
		{"open", []string{"Open", "Open University", "The Open University", "Oqen", "Closed"}},
		{"清华", []string{"清华", "清华大学", "北京清华大学", "清大"}},
		{"aix marseille", []string{"Aix-Marseille", "Aix–Marseille Université", "Université Marseille-Aix", "Aix Marsielle"}},
	} {
		last := scoreExact * 2
		for _, name := range c.names {
			got := NewPhrase(c.text).ScoreName(NewPhrase(name), true)
			if got >= last {
				t.Errorf("%q matches %q with %d, and a better name with %d", c.text, name, got, last)
			}
			last = got
		}
	}
}

func TestScorePrefersNamesToAliases(t *testing.T) {
	e := func(n Named) Entity { return &Institution{Named: n} }
	score := func(e Entity) int { s, _ := NewPhrase("thu").Score(e, false); return s }
	name, local, alias := score(e(Named{Name: "THU"})), score(e(Named{Name: "X", NameLocal: "THU"})), score(e(Named{Name: "X", Aliases: []string{"THU"}}))
	if !(name > local && local > alias && alias > 0) {
		t.Errorf("a name scores %d, a local name %d, an alias %d", name, local, alias)
	}
	if begins := score(e(Named{Name: "THUX"})); begins >= alias {
		t.Errorf("a name that begins so scores %d, and an equal alias %d", begins, alias)
	}
	if _, matched := NewPhrase("THU").Score(e(Named{Name: "Thu Other", Aliases: []string{"tHu"}}), false); matched != "tHu" {
		t.Errorf("what matched is %q, and the alias as written is tHu", matched)
	}
	if top, _ := NewPhrase("thu").Score(e(Named{Name: "THU"}), false); top > 5000 {
		t.Errorf("the best score is %d, and hits promise at most 5", top)
	}
}

func TestMisspelledOnlyWhereAllowed(t *testing.T) {
	e := &Institution{Named: Named{Name: "Tsinghua University"}}
	if s, matched := NewPhrase("tsingua").Score(e, false); s != 0 || matched != "" {
		t.Errorf("a misspelled word scores %d by %q", s, matched)
	}
	if s, _ := NewPhrase("tsingua").Score(e, true); s == 0 {
		t.Error("a misspelled word does not match where that is allowed")
	}
}

func TestHitKeysComeBestFirst(t *testing.T) {
	a, b := &Person{Named{Row: Row{ID: "person/a"}, Name: "Zoe"}}, &Person{Named{Row: Row{ID: "person/b"}, Name: "Ann"}}
	order := []string{HitKey(4740, a), HitKey(4739, b), HitKey(4739, a), HitKey(999, b), HitKey(1, b)}
	if !slices.IsSorted(order) {
		t.Errorf("%q", order)
	}
}

// No text breaks search; what is equal scores as equal; and scoring is blind to case.
func FuzzPhrase(f *testing.F) {
	for _, seed := range [][2]string{{"tsinghua", "Tsinghua University"}, {"", ""}, {"-", "a-b"}, {"清华", "清华大学"}, {"\xff", "\xc3("}, {"İ", "i\u0307"}, {"'", "’"}, {"a-b-c", "abc"}, {strings.Repeat("a", 64), strings.Repeat("a", 63)}} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, text, name string) {
		p, n := NewPhrase(text), NewPhrase(name)
		strict, loose := p.ScoreName(n, false), p.ScoreName(n, true)
		if strict < 0 || loose < strict || loose > scoreExact+scoreCovered {
			t.Errorf("%q in %q scores %d, and with mistakes %d", text, name, strict, loose)
		}
		if len(p.Forms) == 0 && loose != 0 {
			t.Errorf("%q has no word and scores %d in %q", text, loose, name)
		}
		if len(p.Forms) > 0 && p.ScoreName(p, false) < scoreExact {
			t.Errorf("%q does not equal itself", text)
		}
		for _, form := range p.Forms {
			for _, w := range form.Words {
				if w == "" || utf8.ValidString(text) && !utf8.ValidString(w) {
					t.Errorf("%q has the word %q", text, w)
				}
			}
		}
		Misspells(text, name)
	})
}
