// Tests of names: which there are, which answers in a language, and what folding does.

package atlas

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		what  string
		named Named
		want  string
	}{
		{"all, in order", Named{Name: "n", OfficialName: "o", NameLocal: "l", LocalLanguage: "de", NameZh: "z", Acronym: "a", Aliases: []string{"x", "y"}}, "n:en o:en l:de z:zh a: x: y:"},
		{"the language of the name", Named{Name: "n", NameLanguage: "fr"}, "n:fr"},
		{"each text once, with its first language", Named{Name: "n", OfficialName: "n", NameLocal: "n", LocalLanguage: "de", NameZh: "z", Acronym: "z", Aliases: []string{"n", "x", "z"}}, "n:en z:zh x:"},
		{"a local name without a language", Named{Name: "n", NameLocal: "l"}, "n:en l:"},
		{"texts that differ in case alone", Named{Name: "n", Aliases: []string{"N"}}, "n:en N:"},
	} {
		var got []string
		for _, name := range c.named.Names() {
			got = append(got, name.Text+":"+name.Language)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

func TestNameIn(t *testing.T) {
	full := Named{Name: "China", OfficialName: "PRC", NameLocal: "Zhōngguó", LocalLanguage: "zh-Latn", NameZh: "中国", Aliases: []string{"Cathay"}}
	german := Named{Name: "Kurs", NameLanguage: "de", NameLocal: "Course", LocalLanguage: "en"}
	foreign := Named{Name: "Cours", NameLanguage: "fr"}
	kyoto := Named{Name: "Kyoto University", NameLocal: "京都大学", LocalLanguage: "ja", NameZh: "京都大学"}
	for _, c := range []struct {
		named Named
		tag   *string
		want  string
	}{
		{full, nil, "China"}, {full, tag("en"), "China"}, {full, tag("EN"), "China"}, {full, tag("en-GB"), "China"},
		{full, tag("zh"), "中国"}, {full, tag("ZH"), "中国"}, {full, tag("zh-CN"), "中国"}, {full, tag("zh-Hans-CN"), "中国"},
		{full, tag("zh-Latn"), "Zhōngguó"}, {full, tag("zh-latn-CN"), "Zhōngguó"}, {full, tag("de"), "China"}, {full, tag(""), "China"},
		{full, tag("no such tag"), "China"}, {full, tag("-"), "China"}, {full, tag("zh-"), "中国"},
		{german, nil, "Course"}, {german, tag("de"), "Kurs"}, {german, tag("de-CH"), "Kurs"}, {german, tag("fr"), "Course"},
		{kyoto, tag("ja"), "京都大学"}, {kyoto, tag("zh"), "京都大学"}, {kyoto, tag("zh-CN"), "京都大学"}, {kyoto, tag("ko"), "Kyoto University"},
		{foreign, nil, "Cours"}, {foreign, tag("en"), "Cours"}, {foreign, tag("de"), "Cours"},
	} {
		if got := c.named.NameIn(c.tag); got != c.want {
			t.Errorf("%s in %v: %q, want %q", c.named.Name, c.tag, got, c.want)
		}
	}
}

func tag(s string) *string { return &s }

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "abc": "abc", "ABC xyz!": "abc xyz!", "Zürich": "zurich", "Zu\u0308rich": "zurich", "Straße": "straße", "STRASSE": "strasse", "Øre": "øre", "Łódź": "łodz",
		"İstanbul": "istanbul", "ıI": "ıi", "ﬁrst": "first", "ＡＢＣ": "abc", "𝔘niv": "univ", "Ⅻ": "xii", "x²": "x2", "ª": "a", "清华大学": "清华大学", "カナダ": "カナタ",
		"🎓": "🎓", "ΑΘΉΝΑΣ": "αθηνασ", "Ǆ": "dz", "\u1e9e": "ß", "\u0301": "", "\u2002x": " x", "K": "k", "Å": "a", "e\u20ddn": "en",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) is %q, want %q", in, got, want)
		}
	}
	if korean := Fold("서울"); korean != norm.NFKD.String("서울") || korean == "서울" {
		t.Errorf("Fold(서울) is %q", korean)
	}
}

// Fold is what it says, for every character there is, and folding again changes nothing.
func TestFoldOfEveryCharacter(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r >= 0xD800 && r <= 0xDFFF {
			continue
		}
		var want strings.Builder
		for _, d := range norm.NFKD.String(string(r)) {
			if !unicode.Is(unicode.M, d) {
				want.WriteRune(unicode.ToLower(d))
			}
		}
		got := Fold(string(r))
		if got != want.String() {
			t.Fatalf("Fold(%U) is %q, want %q", r, got, want.String())
		}
		if again := Fold(got); again != got {
			t.Errorf("Fold(%U) is %q, and folded again %q", r, got, again)
		}
	}
}

func TestFoldAllocatesNothingForPlainText(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Fold("tsinghua university") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestIDs(t *testing.T) {
	for _, c := range []struct {
		id   ID
		kind Kind
		key  string
	}{
		{"institution/tsinghua-university", KindInstitution, "tsinghua-university"}, {"exchange-party/a-b", KindExchangeParty, "a-b"}, {"country/CN", KindCountry, "CN"},
		{"country/a/b", KindCountry, "a/b"}, {"COUNTRY/CN", "", "CN"}, {"country", "", "country"}, {"/x", "", "x"}, {"", "", ""}, {"country/", KindCountry, ""}, {"planet/x", "", "x"},
	} {
		if c.id.Kind() != c.kind || c.id.Local() != c.key {
			t.Errorf("%q is of kind %q with key %q, want %q and %q", c.id, c.id.Kind(), c.id.Local(), c.kind, c.key)
		}
	}
	for _, table := range Tables {
		if id := NewID(table.Kind, "x-1"); id.Kind() != table.Kind || id.Local() != "x-1" {
			t.Errorf("an id of %s is %q", table.Kind, id)
		}
		if table.new().Is() != table.Kind {
			t.Errorf("a row of %s is %s", table.Kind, table.new().Is())
		}
	}
	if NewID(KindCountry, "") != "" {
		t.Error("an empty key makes an id")
	}
}

func TestKindsAreInOrder(t *testing.T) {
	if got := fmt.Sprint(EntityKinds); got != "[COUNTRY INSTITUTION ALLIANCE COURSE EXCHANGE EVENT PERSON]" {
		t.Errorf("the kinds of entities are %s, and the API has another order", got)
	}
	for _, table := range Tables {
		_, entity := table.new().(Entity)
		if entity != table.Kind.IsEntity() || entity != slices.Contains(EntityKinds, table.Kind) {
			t.Errorf("%s is an entity: %t", table.Kind, entity)
		}
	}
}
