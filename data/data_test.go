// Tests of what holds for the curated dataset and not for every data package: its counts, its documents, its schema, and
// that it says nothing twice.

package data_test

import (
	"context"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
)

// seed is the document with which the dataset began.
const seed atlas.ID = "source/china-daily-2024-01-31"

// isoCountries is how many codes ISO 3166-1 has.
const isoCountries = 249

func load(t *testing.T) *importer.Package {
	t.Helper()
	p, err := data.Load(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// rows are the rows of a table as maps from column to cell.
func rows(t *testing.T, p *importer.Package, table *atlas.Table) []map[string]string {
	t.Helper()
	var all []map[string]string
	for row, err := range p.Rows(context.Background(), table.Kind) {
		if err != nil {
			t.Fatal(err)
		}
		cells := map[string]string{}
		for i, cell := range table.Cells(row, nil) {
			cells[table.Columns[i].Name] = cell
		}
		all = append(all, cells)
	}
	return all
}

func tableNamed(name string) *atlas.Table {
	for _, table := range atlas.Tables {
		if table.Name == name {
			return table
		}
	}
	return nil
}

func document(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheDatasetSaysWhatItIs(t *testing.T) {
	set := load(t).Dataset()
	if set.Name != "alliance-atlas" || set.License != "CC0-1.0" || set.Updated.String() != "2026-11-29" ||
		set.Citation != "Alliance Atlas: alliances for digital education, version 1.1.0 (2026-11-29)" {
		t.Errorf("%q, %q, %s, %q", set.Name, set.License, set.Updated, set.Citation)
	}
}

func TestEveryCountryIsThere(t *testing.T) {
	if n := load(t).Len(atlas.KindCountry); n != isoCountries {
		t.Errorf("%d countries, ISO 3166-1 has %d", n, isoCountries)
	}
}

func TestEveryInstitutionHasACountryAndEveryCourseAProvider(t *testing.T) {
	p := load(t)
	for _, required := range []struct{ table, column string }{{"institutions", "country"}, {"courses", "provider"}} {
		for _, row := range rows(t, p, tableNamed(required.table)) {
			if row[required.column] == "" {
				t.Errorf("%s %s has no %s", required.table, row["id"], required.column)
			}
		}
	}
}

func TestTheSeedIsOneDocument(t *testing.T) {
	p := load(t)
	for row := range p.Rows(context.Background(), atlas.KindSource) {
		if s := row.(*atlas.Source); (s.Kind == "SEED") != (s.ID == seed) {
			t.Errorf("%s has the kind %s", s.ID, s.Kind)
		}
	}
	for _, table := range atlas.Tables {
		for row := range p.Rows(context.Background(), table.Kind) {
			base := atlas.RowOf(row)
			if table.Kind != atlas.KindSource && (len(base.SourceIDs) > 0 && base.SourceIDs[0] == seed) != (base.Trust == atlas.TrustSeed) {
				t.Errorf("%s has trust %s and the sources %v", row.NodeID(), base.Trust, base.SourceIDs)
			}
		}
	}
}

func TestEverySourceIsCited(t *testing.T) {
	p := load(t)
	cited := map[atlas.ID]bool{}
	for _, table := range atlas.Tables {
		for row := range p.Rows(context.Background(), table.Kind) {
			for _, id := range atlas.RowOf(row).SourceIDs {
				cited[id] = true
			}
		}
	}
	for row := range p.Rows(context.Background(), atlas.KindSource) {
		if !cited[row.NodeID()] {
			t.Errorf("no row cites %s", row.NodeID())
		}
	}
}

func TestEveryPersonHasAPosition(t *testing.T) {
	p := load(t)
	has := map[atlas.ID]bool{}
	for row := range p.Rows(context.Background(), atlas.KindPosition) {
		has[row.(*atlas.Position).PersonID] = true
	}
	for row := range p.Rows(context.Background(), atlas.KindPerson) {
		if !has[row.NodeID()] {
			t.Errorf("%s has no position", row.NodeID())
		}
	}
}

// same are columns that no two rows of a table share all of, punctuation, accents and case aside.
var same = map[string]string{
	"institutions":     "name country",
	"alliances":        "name",
	"people":           "name",
	"events":           "name",
	"exchanges":        "name",
	"countries":        "name",
	"courses":          "name provider platform kind runStart",
	"memberships":      "alliance institution role from",
	"exchange_parties": "exchange side institution country",
	"exchange_courses": "exchange course",
	"event_hosts":      "event institution alliance",
	"positions":        "person institution alliance role",
	"figures":          "subjectKind subject measure asOf value",
	"sources":          "title publisher url published",
}

var noWord = regexp.MustCompile(`[^\p{L}\p{N}_]+`)

func folded(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.M, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(strings.ToLower(text)))
	return strings.TrimPrefix(strings.TrimSpace(noWord.ReplaceAllString(text, " ")), "the ")
}

func TestNoRowSaysWhatAnotherSays(t *testing.T) {
	p := load(t)
	for name, columns := range same {
		first := map[string]string{}
		for _, row := range rows(t, p, tableNamed(name)) {
			key := ""
			for column := range strings.FieldsSeq(columns) {
				cell, ok := row[column]
				if !ok {
					t.Fatalf("%s has no column %s", name, column)
				}
				key += folded(cell) + "\x00"
			}
			if other, ok := first[key]; ok {
				t.Errorf("%s: %s says the same as %s (%s)", name, row["id"], other, columns)
			}
			first[key] = row["id"]
		}
	}
	if a, b := folded("The École  Normale"), folded("ecole, normale"); a != b {
		t.Errorf("%q and %q differ: the test would show little", a, b)
	}
}

func TestReadmeStatesTheCounts(t *testing.T) {
	p, readme := load(t), document(t, "README.md")
	stated := map[string]string{}
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\| (\\d+) \\|").FindAllStringSubmatch(readme, -1) {
		stated[m[1]] = m[2]
	}
	for _, table := range atlas.Tables {
		if n := strconv.Itoa(p.Len(table.Kind)); stated[table.Name] != n {
			t.Errorf("README.md states %q rows of %s, there are %s", stated[table.Name], table.Name, n)
		}
		delete(stated, table.Name)
	}
	if len(stated) > 0 {
		t.Errorf("README.md states tables that are not there: %v", stated)
	}
}

func TestReadmeStatesTheMembers(t *testing.T) {
	p, readme := load(t), document(t, "README.md")
	members := map[string]map[atlas.ID]bool{}
	for row := range p.Rows(context.Background(), atlas.KindMembership) {
		m := row.(*atlas.Membership)
		if members[m.AllianceID.Local()] == nil {
			members[m.AllianceID.Local()] = map[atlas.ID]bool{}
		}
		members[m.AllianceID.Local()][m.InstitutionID] = true
	}
	stated := regexp.MustCompile("(?m)^\\| `([a-z0-9-]+)` \\|[^|]*\\|[^|]*\\| (\\d+) \\|$").FindAllStringSubmatch(readme, -1)
	if len(stated) < 20 {
		t.Errorf("README.md states the members of %d alliances; this test knows its table no more", len(stated))
	}
	for _, m := range stated {
		if n := strconv.Itoa(len(members[m[1]])); n != m[2] {
			t.Errorf("README.md states %s named members of %s, there are %s", m[2], m[1], n)
		}
	}
}

func TestReadmeStatesTrustAndSources(t *testing.T) {
	p, readme := load(t), strings.Join(strings.Fields(document(t, "README.md")), " ")
	trust, kinds, mirrored, all := map[atlas.Trust]int{}, map[atlas.SourceKind]int{}, 0, 0
	kindOf := map[atlas.ID]atlas.SourceKind{}
	for row := range p.Rows(context.Background(), atlas.KindSource) {
		s := row.(*atlas.Source)
		kindOf[s.ID] = s.Kind
		kinds[s.Kind]++
	}
	for _, table := range atlas.Tables {
		if table.Kind == atlas.KindCountry || table.Kind == atlas.KindSource || table.Kind == atlas.KindUnverified {
			continue
		}
		for row := range p.Rows(context.Background(), table.Kind) {
			base := atlas.RowOf(row)
			all++
			trust[base.Trust]++
			if !slices.ContainsFunc(base.SourceIDs, func(id atlas.ID) bool { return kindOf[id] != "MIRROR" }) {
				mirrored++
			}
		}
	}
	n := strconv.Itoa
	for _, sentence := range []string{
		"Trust of the " + n(all) + " rows other than countries, sources and unverified: " + n(trust["SEED"]) + " `seed`, " + n(trust["PRIMARY"]) + " `primary`, " + n(trust["SECONDARY"]) + " `secondary`.",
		n(mirrored) + " rows rest on mirrors alone",
		n(len(kindOf)-kinds["RECOLLECTION"]) + " sources: " + n(kinds["SEED"]) + " seed, " + n(kinds["PRIMARY"]) + " primary, " + n(kinds["SECONDARY"]) + " secondary, " + n(kinds["MIRROR"]) + " mirrors",
		n(kinds["DATASET"]) + " data files.",
	} {
		if !strings.Contains(readme, sentence) {
			t.Errorf("README.md does not say: %s", sentence)
		}
	}
}

func TestSeedFactsPointAtRows(t *testing.T) {
	p, facts := load(t), document(t, "SEED-FACTS.md")
	ids := map[string]bool{}
	for _, table := range atlas.Tables {
		for row := range p.Rows(context.Background(), table.Kind) {
			ids[table.Name+"/"+row.NodeID().Local()] = true
		}
	}
	numbers := regexp.MustCompile(`(?m)^\| (\d+) \|(.*)$`).FindAllStringSubmatch(facts, -1)
	if len(numbers) != 57 {
		t.Errorf("%d facts, want 57", len(numbers))
	}
	reference := regexp.MustCompile("`(\\w+/[A-Za-z0-9-]+)`")
	for i, fact := range numbers {
		if fact[1] != strconv.Itoa(i+1) {
			t.Errorf("fact %d has the number %s", i+1, fact[1])
		}
		if !reference.MatchString(fact[2]) {
			t.Errorf("fact %s names no row", fact[1])
		}
	}
	for _, m := range reference.FindAllStringSubmatch(facts, -1) {
		if !ids[m[1]] {
			t.Errorf("SEED-FACTS.md names %s, which does not exist", m[1])
		}
	}
}

// schema is the part of datapackage.json that must agree with the tables.
type schema struct {
	Resources []struct {
		Name   string
		Schema struct {
			Fields []struct {
				Name, Type, Delimiter, Format, RDFType string
				Constraints                            struct {
					Required         bool
					Enum             []string
					Minimum, Maximum *float64
				}
			}
			ForeignKeys []struct {
				Fields    []string
				Reference struct{ Resource string }
			}
		}
	}
}

func TestTheSchemaIsThatOfTheTables(t *testing.T) {
	var s schema
	if err := json.Unmarshal(load(t).Dataset().Package, &s); err != nil {
		t.Fatal(err)
	}
	for i, r := range s.Resources {
		table := atlas.Tables[i]
		if r.Name != table.Name {
			t.Fatalf("resource %d is %s, the table %s", i, r.Name, table.Name)
		}
		var names []string
		for at, f := range r.Schema.Fields {
			names = append(names, f.Name)
			c := table.Columns[min(at, len(table.Columns)-1)]
			where := table.Name + "." + f.Name
			if c.Required && !f.Constraints.Required {
				t.Errorf("%s is required by the program and not by the schema", where)
			}
			if f.Constraints.Required && !c.Required && where != "institutions.country" && where != "courses.provider" {
				t.Errorf("%s is required by the schema and not by the program", where)
			}
			if unverified := where == "unverified.trust" && slices.Equal(f.Constraints.Enum, []string{"unverified"}); (len(f.Constraints.Enum) > 0) != (len(c.Words) > 0) && !unverified {
				t.Errorf("%s is a closed list for one of schema and program alone", where)
			}
			for _, word := range f.Constraints.Enum {
				if !slices.Contains(c.Words, word) {
					t.Errorf("%s: the schema has the word %s, the program has %v", where, word, c.Words)
				}
			}
			if date := strings.HasSuffix(f.RDFType, "edtf"); date != (c.Type == atlas.TypeDate) {
				t.Errorf("%s: a date for one of schema and program alone", where)
			}
			if list := f.Type == "list"; list != (c.Type == atlas.TypeList || c.Type == atlas.TypeOtherSources) || list && f.Delimiter != ";" {
				t.Errorf("%s: a list for one of schema and program alone", where)
			}
			if number := f.Type == "number" || f.Type == "integer"; number != (c.Type == atlas.TypeNumber || c.Type == atlas.TypeInteger) {
				t.Errorf("%s: a number for one of schema and program alone", where)
			}
			if (f.Format == "uri") != (c.Type == atlas.TypeURL) {
				t.Errorf("%s: an address for one of schema and program alone", where)
			}
			if !equal(f.Constraints.Minimum, c.Min) || !equal(f.Constraints.Maximum, c.Max) {
				t.Errorf("%s: the bounds of schema and program differ", where)
			}
		}
		if !slices.Equal(names, table.Header()) {
			t.Errorf("%s: the schema has the fields %v, the program has %v", table.Name, names, table.Header())
		}
		for _, key := range r.Schema.ForeignKeys {
			at := slices.Index(table.Header(), key.Fields[0])
			target := tableNamed(key.Reference.Resource)
			if key.Reference.Resource == "" {
				target = table
			}
			c := table.Columns[at]
			if target == nil || c.Ref != target.Kind && (c.Type != atlas.TypeSource || target.Kind != atlas.KindSource) {
				t.Errorf("%s.%s points at %q in the schema and at %s in the program", table.Name, c.Name, key.Reference.Resource, c.Ref)
			}
		}
	}
	if len(s.Resources) != len(atlas.Tables) {
		t.Errorf("%d resources, %d tables", len(s.Resources), len(atlas.Tables))
	}
}

func equal(a, b *float64) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }
