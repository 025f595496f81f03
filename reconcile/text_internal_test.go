// Tests of texts and names made of odd pieces, from within: every word has letters, and nothing panics.

package reconcile

import (
	"math/rand/v2"
	"testing"

	"alliance-atlas/internal/testflags"
)

// pieces are what texts are made of: signs that part, letters that are folded or dropped, abbreviations, and bytes that are no letters.
var pieces = []string{"d'", "’", "'", "&", "-", "–", ".", ". ", ",", "A.", "U.S.", "\u0301", "\u00ad", "\u200d", "ß", "ﬁ", "①", "ª", "清", "华", "ー", "ア", "(", ")", "@", " ", "\t",
	"\x00", "İ", "ı", "a", "the", "of", "UNI", "St.", "C++", "#", "1", "०", "\U0001F600", "ـ", "л", "ь", "\xff", "e-", "'s", "//", ":", ";", "|", "々", "\u3000", "½", "Ⅷ", "ſ", "℡"}

func TestOddTexts(t *testing.T) {
	seed := testflags.Seed(t)
	random := rand.New(rand.NewPCG(seed, 0))
	for i := range testflags.Times(20000, 400000) {
		text := ""
		for range 1 + random.IntN(7) {
			text += pieces[random.IntN(len(pieces))]
		}
		for _, w := range words.read(text).tokens {
			if w.plain == "" || w.key == "" {
				t.Fatalf("%q has the word %+v", text, w)
			}
		}
		if i%100 == 0 {
			one := institutionAt(text, text)
			one.City, one.Aliases = text, []string{text + "b " + text}
			small(one).choices(&asked{text: text + " " + text, limit: candidates}, &lands{})
		}
	}
}
