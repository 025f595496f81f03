// Identifiers: institutions found by the ids that other collections have for them, by search and by condition.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const identifiersWorld = `
institution tsinghua: name=Tsinghua University, ror=03cve4549, wikidata=Q16955
institution peking: name=Peking University, ror=02v51f717, wikidata=Q16952
institution q1: name=Universe School, wikidata=Q1
institution q1695: name=School of Ids, wikidata=Q1695
institution named: name=Q16955, aliases=03cve4549 Institute;ror.org
institution twin: name=Tsinghua twin, wikidata=Q16955
institution plain: name=School without ids, nameLocal=03CVE4548
alliance coded: name=Q16952 Alliance, founded=2020
alliance near: name=Q16951
`

func testIdentifiers(t *testing.T, open opener) {
	s := draw(t, open, identifiersWorld)
	for _, c := range []struct{ name, text, want string }{
		{"a ROR id, before names with it", "03cve4549", "tsinghua named"},
		{"a ROR id in capitals", " 03CVE4549 ", "tsinghua named"},
		{"a ROR id in full width", "０３ｃｖｅ４５４９", "tsinghua named"},
		{"its address", "https://ror.org/03cve4549", "tsinghua"},
		{"its address without encryption", "http://ror.org/03cve4549", "tsinghua"},
		{"its address without a protocol", "ror.org/03cve4549", "tsinghua"},
		{"its address with www and a stroke", "https://www.ror.org/03cve4549/", "tsinghua"},
		{"its address in capitals", "HTTPS://ROR.ORG/03CVE4549", "tsinghua"},
		{"a ROR id with the name of its scheme", "ror:03cve4549", "tsinghua"},
		{"a Wikidata id that two have, by name, before what is called so", "Q16955", "twin tsinghua named"},
		{"a Wikidata id in lower case", "q16955", "twin tsinghua named"},
		{"a page of Wikidata", "https://www.wikidata.org/wiki/Q16952", "peking"},
		{"a page of Wikidata for telephones", "https://m.wikidata.org/wiki/Q16952", "peking"},
		{"an entity of Wikidata", "http://www.wikidata.org/entity/Q16952", "peking"},
		{"an entity of Wikidata in short", "wd:Q16952", "peking"},
		{"another short form", "Wikidata: Q16952", "peking"},
		{"the beginning of a ROR id", "03cve454", "plain named"}, // by a name and by an alias
		{"the end of a ROR id", "2v51f717", ""},
		{"the beginning of a Wikidata id is another one", "Q1695", "q1695 near named coded"},
		{"a part of a Wikidata id", "Q169", "near named coded"},
		{"a Wikidata id of one digit", "wd:Q1", "q1"},
		{"a Wikidata id without its letter is a misspelled name, no id", "16952", "coded"},
		{"a ROR id with a letter wrong", "03cvf4549", "plain named"},
		{"a ROR id with two letters swapped", "https://ror.org/02v15f717", ""},
		{"a Wikidata id with a digit wrong", "wikidata.org/wiki/Q16953", ""},
		{"another thing at the address", "https://ror.org/about", ""},
		{"an id and more", "02v51f717 university", ""},
		{"two ids are no id, and like the words of names", "Q16955 Q16952", "coded near named"},
		{"the address of another collection", "https://example.org/02v51f717", ""},
		{"the id of one scheme at the address of another", "https://ror.org/Q16952", ""},
		{"an id twice at its address", "ror.org/ror.org/02v51f717", ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.text, s.find(c.text), c.want) })
	}
	t.Run("what matched is the id as its scheme writes it", func(t *testing.T) {
		want(t, "a ROR id", s.matched("HTTPS://ror.org/02V51F717"), "peking by 02v51f717")
		want(t, "a Wikidata id", s.matched("wd:q16955"), "twin by Q16955, tsinghua by Q16955")
	})
	t.Run("an id ranks above the name that equals it", func(t *testing.T) {
		hits := s.search(atlas.Search{Text: "Q16955"}, everything)
		if len(hits.Scores) != 3 || hits.Scores[0] != hits.Scores[1] || hits.Scores[1] <= hits.Scores[2] {
			t.Errorf("the scores are %v", hits.Scores)
		}
	})
	t.Run("among kinds", func(t *testing.T) {
		want(t, "institutions", s.find("Q16952", atlas.KindInstitution), "peking")
		want(t, "alliances", s.find("Q16952", atlas.KindAlliance), "coded")
		want(t, "people", s.find("Q16952", atlas.KindPerson), "")
	})
	t.Run("a right id keeps misspelled names away", func(t *testing.T) {
		want(t, "as an id", s.find("Q16952", atlas.KindInstitution), "peking")
		want(t, "as a name of alliances", s.on("2010").find("Q16951"), "near")
	})
	for _, c := range []struct{ name, filter, want string }{
		{"a value", `{eq: "03cve4549"}`, "tsinghua"},
		{"as written, no other case", `{eq: "q16955"}`, ""},
		{"an address", `{eq: "https://www.wikidata.org/wiki/Q16955"}`, "twin tsinghua"},
		{"another address of the same", `{eq: "ror.org/03cve4549"}`, ""},
		{"some, values and addresses", `{in: ["Q1", "https://ror.org/02v51f717", "Q99"]}`, "peking q1"},
		{"of a scheme, by the address", `{startsWith: "https://ror.org/"}`, "peking tsinghua"},
		{"what values begin with, folded", `{startsWith: "q169"}`, "peking q1695 twin tsinghua"},
		{"a part of addresses, folded", `{contains: "ORG/WIKI/q1695"}`, "peking q1695 twin tsinghua"},
		{"one and the same text meets all", `{startsWith: "0", contains: "wikidata"}`, ""},
		{"any", `{contains: ""}`, "peking q1695 twin tsinghua q1"},
		{"nothing given", `{}`, "peking named q1695 plain twin tsinghua q1"},
		{"none of a list", `{in: []}`, ""},
	} {
		t.Run("where: "+c.name, func(t *testing.T) {
			want(t, c.filter, s.where(atlas.AllInstitutions.Relationship, atlas.Root, "{identifier: "+c.filter+"}"), c.want)
		})
	}
	t.Run("where: without any", func(t *testing.T) {
		want(t, "not", s.where(atlas.AllInstitutions.Relationship, atlas.Root, `{not: {identifier: {contains: ""}}}`), "named plain")
	})
	t.Run("changes", func(t *testing.T) { testIdentifiersChange(t, open) })
}

// testIdentifiersChange gives ids to other rows: a search finds who has them now.
func testIdentifiersChange(t *testing.T, open opener) {
	s := draw(t, open, identifiersWorld)
	for _, c := range []struct{ name, world, want string }{
		{"an id is taken away", "institution tsinghua: name=Tsinghua University, wikidata=Q16955", "named"},
		{"and given to another", "institution plain: name=School, ror=03cve4549", "plain named"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := s.apply("put " + c.world); err != nil {
				t.Fatal(err)
			}
			s = s.now()
			want(t, "03cve4549", s.find("03cve4549"), c.want)
			want(t, "its address", s.where(atlas.AllInstitutions.Relationship, atlas.Root, `{identifier: {eq: "https://ror.org/03cve4549"}}`), c.want[:max(0, len(c.want)-len("named")-1)])
		})
	}
}
