// Tests of columns that follow from others: trust from sources, totals of members from measures, and how many rows have each
// property, as README.md states.

package data_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// identifying are the sources that say which institution a row is about, by its web domain, its identifiers or its names. They do
// not lift the trust of the row: nothing in them shows what the institution does in the atlas.
var identifying = []string{"gh-hipo", "ror-records", "ror-affiliations", "ror-docs", "qs-2023-zh", "arwu-2022-zh", "cn-hei-list"}

func TestTrustFollowsTheSources(t *testing.T) {
	p := load(t)
	kindOf := map[string]string{}
	for _, row := range rows(t, p, tableNamed("sources")) {
		kindOf[row["id"]] = row["kind"]
	}
	for _, id := range identifying {
		if kindOf[id] == "" {
			t.Errorf("there is no source %s", id)
		}
	}
	uncertain := 0
	for _, table := range atlas.Tables {
		if table.Name == "countries" || table.Name == "sources" || table.Name == "unverified" {
			continue
		}
		for _, row := range rows(t, p, table) {
			want := "secondary"
			for _, id := range append([]string{row["source"]}, strings.Split(row["otherSources"], ";")...) {
				if k := kindOf[id]; (k == "primary" || k == "dataset") && (table.Name != "institutions" || !slices.Contains(identifying, id)) {
					want = "primary"
				}
			}
			if kindOf[row["source"]] == "seed" {
				want = "seed"
			}
			if row["trust"] == want {
				continue
			}
			if row["trust"] == "secondary" && strings.HasPrefix(row["identifierBasis"], "medium confidence: ") {
				uncertain++ // a row that came with an identifier of medium confidence
				continue
			}
			t.Errorf("%s %s has the trust %s, its sources are %s", table.Name, row["id"], row["trust"], want)
		}
	}
	if uncertain == 0 {
		t.Error("no row is secondary for its identifier: the exception is not needed")
	}
}

// totals are the measures whose figures, of an alliance, are totals of its members.
var totals = []string{"members", "partners", "partner institutions", "member institutions", "participating institutions"}

// otherTotals are figures of other measures that are totals of members too, and parts those of these measures that are not.
var (
	otherTotals = map[string]string{
		"coursera-partnership-universities-2012-04-18":                           "the four universities with which it began",
		"coursera-partnership-universities-2013-02":                              "the 33 partners before 29 were added to make 62",
		"china-africa-digital-education-center-founding-universities-2024-09-11": "a joint centre of these three",
		"thai-mooc-universities-public-and-private-partners-2021":                "partners of all sorts",
	}
	parts = map[string]string{
		"eadtu-member-institutions-undated": "national associations are members beside them",
	}
)

func TestTotalsAreTotalsOfMembers(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range rows(t, load(t), tableNamed("figures")) {
		id, marked := row["id"], row["totalOf"] != ""
		if marked && row["subjectKind"] != "alliance" {
			t.Errorf("%s is a total of members of %s %s", id, row["subjectKind"], row["subject"])
		}
		want := row["subjectKind"] == "alliance" && slices.Contains(totals, row["measure"])
		if otherTotals[id] != "" || parts[id] != "" {
			seen[id] = true
			if want == (otherTotals[id] != "") {
				t.Errorf("%s follows from its measure: it needs no line here", id)
			}
			want = otherTotals[id] != ""
		}
		if marked != want {
			t.Errorf("%s, %q, has totalOf %q", id, row["measure"], row["totalOf"])
		}
	}
	if len(seen) != len(otherTotals)+len(parts) {
		t.Errorf("of %d figures named here, %d are there", len(otherTotals)+len(parts), len(seen))
	}
}

// properties are those of institutions whose coverage README.md prints, with a column that is empty where they are not known.
var properties = []struct{ says, column string }{
	{"ROR id", "ror"}, {"Wikidata id", "wikidata"}, {"city", "city"}, {"coordinates", "latitude"}, {"founding year", "founded"},
	{"Chinese name", "nameZh"}, {"local name", "nameLocal"},
}

func TestReadmeStatesTheCoverage(t *testing.T) {
	p, readme := load(t), strings.Join(strings.Fields(document(t, "README.md")), " ")
	n, all, universities := strconv.Itoa, map[string]int{}, map[string]int{}
	medium, begins, basis := 0, 0, map[string]int{}
	institutions := rows(t, p, tableNamed("institutions"))
	for _, row := range institutions {
		for column, cell := range row {
			if cell == "" {
				continue
			}
			all[column]++
			if row["kind"] == "university" {
				universities[column]++
			}
		}
		basis[row["countryBasis"]]++
		if strings.HasPrefix(row["identifierBasis"], "medium confidence: ") {
			medium++
		}
	}
	memberships := rows(t, p, tableNamed("memberships"))
	for _, row := range memberships {
		if row["from"] != "" {
			begins++
		}
	}
	sentences := []string{
		"Of the " + n(all["id"]) + " institutions: | property | institutions | universities among them, of " + n(universities["id"]) + " |",
		"Of " + n(all["ror"]) + " matches with an id " + n(medium) + " are of medium confidence.",
		n(basis["source"]) + " on a source, " + n(basis["domains-list"]) + " on the university-domains-list, " + n(basis["name"]) + " on the name itself, " + n(basis["general-knowledge"]) + " on general knowledge only.",
		"ROR ids of " + n(all["id"]-all["ror"]) + " institutions and Wikidata ids of " + n(all["id"]-all["wikidata"]) + "; Chinese names of " + n(all["id"]-all["nameZh"]) + ";",
		"Of the " + n(len(memberships)) + " memberships " + n(begins) + " have a begin,",
		"begin of " + n(len(memberships)-begins) + " memberships.",
	}
	for _, property := range properties {
		sentences = append(sentences, "| "+property.says+" | "+n(all[property.column])+" | "+n(universities[property.column])+" |")
	}
	for _, sentence := range sentences {
		if !strings.Contains(readme, sentence) {
			t.Errorf("README.md does not say: %s", sentence)
		}
	}
}
