// What a search asks of the full-text index: it fits into the index's limits, and the terms of a name into the database.

package neo

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

func TestQueriesFitTheIndex(t *testing.T) {
	for _, piece := range []string{"a ", "a-", "st a-b c.d e 2 ", "x y.z & ", "清 ", "ม "} {
		var b strings.Builder
		for i := 0; b.Len() < atlas.MaxSearchText-40; i++ { // words that differ
			b.WriteString(strings.ReplaceAll(piece, "a", "a"+strings.Repeat("q", i%20)))
		}
		phrase := atlas.NewPhrase(b.String())
		query, err := (&reader{}).query(context.Background(), phrase, false)
		if n := strings.Count(query, "*"); err != nil || n == 0 || n > maxClauses {
			t.Errorf("%d forms of %q have %d conditions: %v", len(phrase.Forms), piece, n, err)
		}
	}
}

// An identifier is a term as a whole, which no word begins, and so is what a search asks for.
func TestIdentifiersAreTerms(t *testing.T) {
	got := terms(&atlas.Institution{Named: atlas.Named{Name: "Q16955 School"}, ROR: "03cve4549", Wikidata: "Q16955"})
	if want := "#03cve4549 #Q16955 q16955 school"; got != want {
		t.Errorf("the terms are %q, want %q", got, want)
	}
	for text, want := range map[string]string{"https://ror.org/03CVE4549": "#03cve4549", "q16955": "#Q16955", "q16955 #Q1": ""} {
		query, err := (&reader{}).query(context.Background(), atlas.Search{Text: text}.Phrase(), false)
		if err != nil {
			t.Fatal(err)
		}
		var asked []string
		for part := range strings.SplitSeq(query, " OR ") {
			if strings.HasPrefix(part, idMark) {
				asked = append(asked, part)
			}
		}
		if strings.Join(asked, " ") != want || strings.Count(query, idMark) != len(asked) || !strings.Contains(query, "*") {
			t.Errorf("%s asks for %s, of which %q are identifiers, want %q", text, query, asked, want)
		}
	}
}

// A form asks for the words with the fewest terms, at least for one, and never for more terms than it may.
func TestConjunctionFitsItsBudget(t *testing.T) {
	few, many := []string{"w*"}, append([]string{"v*"}, strings.Split(strings.Repeat("x ", 9)+"x", " ")...)
	for budget, want := range map[int]string{
		10: "((w*))", 11: "((w*))", 12: "((w*) AND (v* OR x OR x OR x OR x OR x OR x OR x OR x OR x OR x))", 13: "((w*) AND (v* OR x OR x OR x OR x OR x OR x OR x OR x OR x OR x))",
	} {
		if got := conjunction([][]string{many, few}, budget); got != want {
			t.Errorf("within %d it is %s, want %s", budget, got, want)
		}
	}
	for budget := 1; budget < 13; budget++ {
		got := conjunction([][]string{many}, budget)
		if n := 1 + strings.Count(got, " OR "); n != min(budget, len(many)) {
			t.Errorf("a word alone has %d terms within %d", n, budget)
		}
	}
}

func TestTermsAreCut(t *testing.T) {
	for _, n := range []int{1, maxPart - 1, maxPart, maxPart + 1, maxTerm - 1, maxTerm, maxTerm + 1} {
		for letter, most := range map[string]int{"x": maxTerm, "é": maxTerm, "ม": maxPart, "清": maxPart} {
			word := strings.Repeat(letter, n)
			if got := utf8.RuneCountInString(begin(word, most)); got != min(n, most) {
				t.Errorf("%d times %s is cut to %d characters", n, letter, got)
			}
			if letter != "é" && utf8.RuneCountInString(prefixOf(word)) != min(n, most) {
				t.Errorf("%d times %s is looked up by %d characters", n, letter, utf8.RuneCountInString(prefixOf(word)))
			}
		}
	}
	// The terms of a run grow as it does, not as its square.
	long := &atlas.Institution{Named: atlas.Named{Name: strings.Repeat("มหดลธรศสต", 500)}}
	if got := len(terms(long)); got > 4500*3*(maxPart+1)+2*3*maxTerm {
		t.Errorf("a run of 4,500 letters has terms of %d bytes", got)
	}
}
