// The rows of the whole dataset through the API: as many of each kind as the tables have, with every cell and every
// reference.

package tests

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestThereAreAsManyRowsAsInTheTables(t *testing.T) {
	p := harness.Serve(t)
	all := harness.Tables(t, "data")
	var data struct {
		Dataset struct {
			Counts []struct {
				Kind  string
				Count int
			}
		}
		Countries, Institutions, Alliances, Memberships, Courses, Exchanges, Events, People, Figures struct{ TotalCount int }
	}
	p.Ask(t, `{ dataset { counts { kind count } }
	  countries(first: 0) { totalCount } institutions(first: 0) { totalCount } alliances(first: 0) { totalCount } memberships(first: 0) { totalCount }
	  courses(first: 0) { totalCount } exchanges(first: 0) { totalCount } events(first: 0) { totalCount } people(first: 0) { totalCount } figures(first: 0) { totalCount } }`, nil, &data)
	for table, got := range map[string]int{
		"countries": data.Countries.TotalCount, "institutions": data.Institutions.TotalCount, "alliances": data.Alliances.TotalCount,
		"memberships": data.Memberships.TotalCount, "courses": data.Courses.TotalCount, "exchanges": data.Exchanges.TotalCount,
		"events": data.Events.TotalCount, "people": data.People.TotalCount, "figures": data.Figures.TotalCount,
	} {
		if got != len(all[table]) {
			t.Errorf("%d %s, but %d rows in the table", got, table, len(all[table]))
		}
	}
	var counts []string
	for _, c := range data.Dataset.Counts {
		counts = append(counts, fmt.Sprintf("%s %d", c.Kind, c.Count))
	}
	var want []string
	for _, kind := range []string{"COUNTRY countries", "INSTITUTION institutions", "ALLIANCE alliances", "COURSE courses", "EXCHANGE exchanges", "EVENT events", "PERSON people"} {
		word, table, _ := strings.Cut(kind, " ")
		want = append(want, fmt.Sprintf("%s %d", word, len(all[table])))
	}
	if !slices.Equal(counts, want) {
		t.Errorf("dataset.counts: %v, not %v", counts, want)
	}

	// Rows that are hidden on purpose.
	hidden := []string{"source/" + harness.Recollection}
	for _, table := range []string{"unverified", "exchange_parties", "exchange_courses", "event_hosts"} {
		word := map[string]string{"unverified": "unverified", "exchange_parties": "exchange-party", "exchange_courses": "exchange-course", "event_hosts": "event-host"}[table]
		for _, r := range all[table] {
			hidden = append(hidden, word+"/"+r["id"], table+"/"+r["id"])
		}
	}
	for ids := range slices.Chunk(hidden, 500) {
		for i, n := range nodesOf[any](t, p, ids, "id") {
			if n != nil {
				t.Errorf("node %s shows: %v", ids[i], *n)
			}
		}
	}
	var one struct{ Source *struct{ ID string } }
	if p.Ask(t, `{ source(id: "compiler-recollection") { id } }`, nil, &one); one.Source != nil {
		t.Errorf("source(id: %q) shows", harness.Recollection)
	}
}

// nodesOf asks for nodes by their ids, with a selection; nil for ids without a node.
func nodesOf[T any](t *testing.T, p *harness.Program, ids []string, selection string) []*T {
	t.Helper()
	var data struct{ Nodes []*T }
	p.Ask(t, "query ($ids: [ID!]!) { nodes(ids: $ids) { "+selection+" } }", map[string]any{"ids": ids}, &data)
	if len(data.Nodes) != len(ids) {
		t.Fatalf("%d nodes for %d ids", len(data.Nodes), len(ids))
	}
	return data.Nodes
}

// cell says where a column of a table shows in the API, and how. A column that does not show as such has no path.
type cell struct {
	column, path string
	as           form
}

// form gives the values of the API that a cell must show as. An empty cell shows as null, which is "" here.
type form func(k harness.Kind, r harness.Row, column string) []string

// cells are the columns of each table, except those of cellsOfMany. No column is left out.
var cells = map[string][]cell{
	"countries": {
		{"alpha3", "alpha3", text}, {"numeric", "numeric", text}, {"region", "region", text}, {"subregion", "subregion", text},
		{"latitude", "location.latitude", number}, {"longitude", "location.longitude", number},
	},
	"institutions": {
		{"kind", "kind", word}, {"country", "country.id", idOf("country")}, {"countryBasis", "", nil}, {"city", "city", text}, {"website", "website", text},
		{"latitude", "location.latitude", number}, {"longitude", "location.longitude", number}, {"founded", "founded", text},
		{"ror", "identifiers.value", each}, {"wikidata", "identifiers.value", each}, {"identifierBasis", "identifiers.basis", basis},
	},
	"alliances": {
		{"kind", "kind", word}, {"acronym", "acronym", text}, {"description", "description", text}, {"founded", "founded", text}, {"ended", "ended", text},
		{"seatCity", "seatCity", text}, {"seatCountry", "seat.id", idOf("country")}, {"parent", "parent.id", idOf("alliance")}, {"website", "website", text},
	},
	"memberships": {
		{"alliance", "alliance.id", idOf("alliance")}, {"institution", "institution.id", idOf("institution")}, {"role", "role", word},
		{"roleDetail", "detail", text}, {"from", "from", text}, {"to", "to", text}, {"seen", "seen", text},
	},
	"courses": {
		{"kind", "kind", word}, {"code", "code", text}, {"runStart", "runStart", text}, {"provider", "provider.id", idOf("institution")},
		{"platform", "platform.id", idOf("institution")}, {"instructors", "instructors", each}, {"language", "language", text}, {"field", "field", text},
		{"website", "website", text}, {"nameLanguage", "", nil}, {"fieldBasis", "", nil},
	},
	"exchanges": {
		{"kind", "kind", word}, {"fields", "fields", each}, {"from", "from", text}, {"to", "to", text}, {"seen", "seen", text},
		{"alliance", "alliance.id", idOf("alliance")},
	},
	"events": {
		{"series", "series", text}, {"edition", "edition", number}, {"from", "from", text}, {"to", "to", text}, {"city", "city", text},
		{"country", "country.id", idOf("country")}, {"mode", "mode", word}, {"theme", "theme", text}, {"parent", "parent.id", idOf("event")},
		{"alliance", "alliance.id", idOf("alliance")},
	},
	"people": {},
	"positions": {
		{"person", "person.id", idOf("person")}, {"institution", "institution.id", idOf("institution")}, {"alliance", "alliance.id", idOf("alliance")},
		{"country", "country.id", idOf("country")}, {"role", "role", text}, {"asOf", "asOf", text},
	},
	"figures": {
		{"subjectKind", "", nil}, {"subject", "subject.id", idOfSubject}, {"measure", "measure", text}, {"totalOf", "totalOf", word}, {"value", "value", number},
		{"qualifier", "qualifier", word}, {"unit", "unit", text}, {"asOf", "asOf", text},
		{"saidByPerson", "saidBy.id", idsOf("person")}, {"saidByInstitution", "saidBy.id", idOfSpeaker},
	},
	"claims": {
		{"subjectKind", "", nil}, {"subject", "subject.id", idOfSubject}, {"kind", "kind", word}, {"claim", "text", text}, {"asOf", "asOf", text},
		{"saidByPerson", "saidBy.id", idsOf("person")}, {"saidByInstitution", "saidBy.id", idOfSpeaker},
	},
	"sources": {
		{"title", "title", text}, {"publisher", "publisher", text}, {"url", "url", text}, {"published", "published", text}, {"accessed", "accessed", text},
		{"language", "language", text}, {"kind", "kind", word}, {"version", "", nil}, {"licence", "", nil},
	},
}

// cellsOfMany are the columns that several tables have.
var cellsOfMany = []cell{
	{"id", "id", idOfRow}, {"name", "names.text", text}, {"nameLocal", "names.text", each}, {"localLanguage", "names.language", localLanguage},
	{"officialName", "names.text", each}, {"nameZh", "names.text", each}, {"aliases", "names.text", each}, {"note", "note", text},
	{"source", "sources.id", idOf("source")}, {"otherSources", "sources.id", idsOf("source")}, {"trust", "trust", word},
}

func text(_ harness.Kind, r harness.Row, column string) []string { return []string{r[column]} }

// each gives the parts of a cell, an empty list for an empty cell.
func each(_ harness.Kind, r harness.Row, column string) []string { return r.List(column) }

// word is a word of a closed list, as the API spells it.
func word(_ harness.Kind, r harness.Row, column string) []string {
	return []string{strings.ReplaceAll(strings.ToUpper(r[column]), "-", "_")}
}

// basis is the basis of identifiers, where there are any.
func basis(_ harness.Kind, r harness.Row, column string) []string {
	if r["ror"] == "" && r["wikidata"] == "" {
		return nil
	}
	return []string{r[column]}
}

func number(_ harness.Kind, r harness.Row, column string) []string {
	if r[column] == "" {
		return []string{""}
	}
	n, err := strconv.ParseFloat(r[column], 64)
	if err != nil {
		panic(err)
	}
	return []string{fmt.Sprint(n)}
}

func idOfRow(k harness.Kind, r harness.Row, column string) []string {
	return []string{k.Word + "/" + r[column]}
}

func idOfSubject(_ harness.Kind, r harness.Row, column string) []string {
	return []string{r["subjectKind"] + "/" + r[column]}
}

// idOfSpeaker is the institution that says something, where no person does.
func idOfSpeaker(k harness.Kind, r harness.Row, column string) []string {
	if r["saidByPerson"] != "" {
		return nil
	}
	return idOf("institution")(k, r, column)
}

// idOf is the full id in a cell, of a kind; idsOf are the ids of a cell with several, an empty list for an empty cell.
func idOf(kind string) form {
	return func(_ harness.Kind, r harness.Row, column string) []string {
		if r[column] == "" {
			return []string{""}
		}
		return []string{kind + "/" + r[column]}
	}
}

func idsOf(kind string) form {
	return func(_ harness.Kind, r harness.Row, column string) (ids []string) {
		for _, key := range r.List(column) {
			ids = append(ids, kind+"/"+key)
		}
		return ids
	}
}

// localLanguage is the language of a local name that shows, and has no other language already.
func localLanguage(_ harness.Kind, r harness.Row, column string) []string {
	if r[column] == "" || r["nameLocal"] == "" || r["nameLocal"] == r["name"] || r["nameLocal"] == r["officialName"] {
		return nil
	}
	return []string{r[column]}
}

func TestEveryCellAndReferenceShows(t *testing.T) {
	p := harness.Serve(t)
	all := harness.Tables(t, "data")
	checked := 0
	for _, k := range harness.Kinds {
		columns := all[k.Table][0]
		of := slices.Concat(cells[k.Table], slices.DeleteFunc(slices.Clone(cellsOfMany), func(c cell) bool {
			_, has := columns[c.column]
			return !has
		}))
		for column := range columns {
			if !slices.ContainsFunc(of, func(c cell) bool { return c.column == column }) {
				t.Errorf("the column %s of %s is not in the table cells of tests/rows_test.go: say there how the API calls it, or give it no path if it does not show", column, k.Table)
			}
		}
		for _, c := range of {
			if _, has := columns[c.column]; !has {
				t.Errorf("tests/rows_test.go says where the column %s of %s shows, and the table has none", c.column, k.Table)
			}
		}
		selection := selectionOf(of)
		for rows := range slices.Chunk(all[k.Table], 100) {
			var ids []string
			for _, r := range rows {
				ids = append(ids, k.Word+"/"+r["id"])
			}
			for i, node := range nodesOf[map[string]any](t, p, ids, "... on "+k.Type+" { "+selection+" }") {
				r := rows[i]
				switch {
				case r["id"] == harness.Recollection:
					if node != nil {
						t.Errorf("%s shows", ids[i])
					}
					continue
				case node == nil:
					t.Errorf("%s does not show", ids[i])
					continue
				}
				for _, c := range of {
					if c.path == "" {
						continue
					}
					for _, want := range c.as(k, r, c.column) {
						checked++
						if got := shown(*node, c.path); !slices.Contains(got, want) {
							t.Errorf("%s: %s is %q in the API, and %q in the table", ids[i], c.path, got, want)
						}
					}
				}
			}
		}
	}
	t.Logf("%d values", checked)
	if checked < 20000 {
		t.Errorf("only %d values were compared", checked)
	}
}

// selectionOf selects the fields that cells show as.
func selectionOf(of []cell) string {
	fields := map[string]bool{}
	for _, c := range of {
		first, rest, deep := strings.Cut(c.path, ".")
		if deep {
			first += " { " + rest + " }"
		}
		fields[first] = true
	}
	return strings.Join(slices.Sorted(maps.Keys(fields)), " ")
}

// shown are the values at a path of an answer; null is "".
func shown(value any, path string) []string {
	switch v := value.(type) {
	case nil:
		return []string{""}
	case []any:
		var all []string
		for _, element := range v {
			all = append(all, shown(element, path)...)
		}
		return all
	case map[string]any:
		first, rest, _ := strings.Cut(path, ".")
		return shown(v[first], rest)
	}
	return []string{fmt.Sprint(value)}
}
