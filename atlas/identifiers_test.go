// Tests of identifiers: check digits of real ids, and what texts are taken for an id.

package atlas

import (
	"strings"
	"testing"
)

// realRORs are ids of institutions that the registry gave: none of them is wrong, and each is once a letter or two are.
var realRORs = strings.Fields(`016ebag96 05bqach95 035psfh38 02weg9v26 023znxa73 02mhbdp94 00d7xrm67 05bnh6r87 040wg7k59 04cxm4j25 04h9pn542 047gc3g35 02e7b5302
	02nhk3291 00za53h95 002h8g185 03nawhv43 04xysgw12 02fa3aq29 05ww3wq27 01v29qb04 05591te55 02gjn4306 00pb8h375 052gg0110 04vg4w365 042nb2s44 04dese585
	046865y68 04j4j0a75 04r659a56 02md09461 01an57a31 02p0gd045 00rzspn62 018dfmf50 00n3w3b69 04h08p482 01y64my43 04f2nsd36 03cve4549 038b8e254`)

func TestCheckDigitsOfROR(t *testing.T) {
	form := identifierSchemes[0].folded
	for _, id := range realRORs {
		if text := wrongROR(id); text != "" {
			t.Errorf("%s %s", id, text)
		}
		for i := 1; i < len(id); i++ {
			for _, other := range rorDigits {
				wrong := id[:i] + string(other) + id[i+1:]
				if wrong != id && form.MatchString(wrong) && wrongROR(wrong) == "" {
					t.Errorf("%s for %s is taken", wrong, id)
				}
			}
			swapped := id[:i-1] + id[i:i+1] + id[i-1:i] + id[i+1:]
			if swapped != id && form.MatchString(swapped) && wrongROR(swapped) == "" {
				t.Errorf("%s for %s is taken", swapped, id)
			}
		}
	}
	if got := WrongIdentifiers(&Institution{ROR: "03cve4559", Wikidata: "Q16955"}); len(got) != 1 ||
		got["ror"] != "ror 03cve4559 has the check digits 59, and the characters in front of them make 49: one of its characters is wrong" {
		t.Errorf("what is wrong: %q", got)
	}
	if got := WrongIdentifiers(&Institution{ROR: "03cve4549"}); got != nil {
		t.Errorf("what is wrong: %q", got)
	}
}

// Identifiers of the form that their columns ask for, and no others, are looked for.
func TestSchemesAreThoseOfColumns(t *testing.T) {
	for _, s := range identifierSchemes {
		var column *Column
		for _, c := range TableOf(KindInstitution).Columns {
			if c.Name == s.column {
				column = c
			}
		}
		if column == nil || !column.Unique || strings.ToUpper(s.column) != string(s.scheme) {
			t.Fatalf("the column of %s is %+v", s.scheme, column)
		}
		for _, text := range append(realRORs, "Q1", "Q16955", "Q0", "Q", "q1", "Q1x", "", "03cve454", "03cvl4549", "0") {
			folded := strings.ToLower(text)
			if s.folded.MatchString(folded) && !column.Like.MatchString(s.value(folded)) || column.Like.MatchString(text) && !s.folded.MatchString(folded) {
				t.Errorf("%q is an id of %s by one of the two alone", text, s.scheme)
			}
		}
	}
}

func TestTextsThatAreIdentifiers(t *testing.T) {
	for text, want := range map[string]string{
		"03cve4549": "03cve4549", "03CVE4549": "03cve4549", " 03cve4549\n": "03cve4549", "https://ror.org/03cve4549": "03cve4549", "ror.org/03cve4549/": "03cve4549",
		"HTTP://WWW.ROR.ORG/03CVE4549": "03cve4549", "ror:03cve4549": "03cve4549", "ROR: 03cve4549": "03cve4549",
		"Q16955": "Q16955", "q16955": "Q16955", "wd:Q16955": "Q16955", "wikidata:q16955": "Q16955", "http://www.wikidata.org/entity/Q16955": "Q16955",
		"https://www.wikidata.org/wiki/Q16955": "Q16955", "https://m.wikidata.org/wiki/Q16955": "Q16955", "wikidata.org/wiki/Q16955": "Q16955",

		"": "", "03cve454": "", "03cve45490": "", "13cve4549": "", "03cvl4549": "", "Q": "", "Q0": "", "Q1a": "", "P31": "", "wd:03cve4549": "", "ror.org/Q16955": "",
		"https://ror.org/": "", "https://example.org/03cve4549": "", "https://https://ror.org/03cve4549": "", "03cve4549 Q16955": "", "https://ror.org/03cve4549?x": "",
		strings.Repeat(" ", MaxSearchText-9) + "03cve4549": "03cve4549", strings.Repeat(" ", MaxSearchText-8) + "03cve4549": "",
	} {
		if got := (Search{Text: text}).Phrase().Identifier; got != want {
			t.Errorf("%.40q is %q, and should be %q", text, got, want)
		}
	}
	if p := NewPhrase("Q16955"); p.Identifier != "" {
		t.Errorf("a name is taken for the identifier %q", p.Identifier)
	}
}
