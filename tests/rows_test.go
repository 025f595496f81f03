// The rows of the whole dataset through the API: as many of each kind as the tables have, with every cell and every reference.

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

// nodesOf asks for nodes by their ids, with a selection; nil where there is none.
func nodesOf[T any](t *testing.T, p *harness.Program, ids []string, selection string) []*T {
	t.Helper()
	var data struct{ Nodes []*T }
	p.Ask(t, "query ($ids: [ID!]!) { nodes(ids: $ids) { "+selection+" } }", map[string]any{"ids": ids}, &data)
	if len(data.Nodes) != len(ids) {
		t.Fatalf("%d nodes for %d ids", len(data.Nodes), len(ids))
	}
	return data.Nodes
}

// cells say where the columns of each table show: "column", or "column:path" where the API calls it otherwise. Columns that
// do not show as such are named with "-". No column is left out.
var cells = map[string]string{
	"countries":    "alpha3 numeric region subregion latitude:location.latitude longitude:location.longitude",
	"institutions": "kind country:country.id city website countryBasis:-",
	"alliances":    "kind acronym description founded ended seatCity seatCountry:seat.id parent:parent.id website",
	"memberships":  "alliance:alliance.id institution:institution.id role roleDetail:detail from to seen",
	"courses":      "kind code runStart provider:provider.id platform:platform.id instructors language field website nameLanguage:- fieldBasis:-",
	"exchanges":    "kind fields from to seen alliance:alliance.id",
	"events":       "series edition from to city country:country.id mode theme parent:parent.id alliance:alliance.id",
	"people":       "",
	"positions":    "person:person.id institution:institution.id alliance:alliance.id country:country.id role asOf",
	"figures":      "subject:subject.id measure value qualifier unit asOf saidByPerson:saidBy.id saidByInstitution:saidBy.id subjectKind:-",
	"claims":       "subject:subject.id kind claim:text asOf saidByPerson:saidBy.id saidByInstitution:saidBy.id subjectKind:-",
	"sources":      "title publisher url published accessed language kind version:- licence:-",
}

const cellsOfAll = "id name:names.text nameLocal:names.text localLanguage:names.language officialName:names.text nameZh:names.text acronym aliases:names.text note source:sources.id otherSources:sources.id trust"

// wordColumns are the columns whose closed list of words is written otherwise in the API.
var wordColumns = strings.Fields("role mode qualifier trust kind")

// references are the columns that name a row, with the kind it is of. subject is of subjectKind.
var references = map[string]string{
	"country": "country", "seatCountry": "country", "institution": "institution", "provider": "institution", "platform": "institution",
	"saidByInstitution": "institution", "saidByPerson": "person", "person": "person", "source": "source", "otherSources": "source",
}

func TestEveryCellAndReferenceShows(t *testing.T) {
	p := harness.Serve(t)
	all := harness.Tables(t, "data")
	checked := 0
	for _, k := range harness.Kinds {
		for column := range all[k.Table][0] {
			if !slices.ContainsFunc(strings.Fields(cellsOfAll+" "+cells[k.Table]), func(pair string) bool {
				named, _, _ := strings.Cut(pair, ":")
				return named == column
			}) {
				t.Errorf("the column %s of %s is not in the list cells of rows_test.go: say there how the API calls it, or %s:- if it does not show", column, k.Table, column)
			}
		}
		fields, places := selectionOf(all[k.Table][0], k.Table)
		for rows := range slices.Chunk(all[k.Table], 100) {
			var ids []string
			for _, r := range rows {
				ids = append(ids, k.Word+"/"+r["id"])
			}
			for i, node := range nodesOf[map[string]any](t, p, ids, "... on "+k.Type+" { "+fields+" }") {
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
				for column, place := range places {
					for _, want := range wanted(k.Table, k.Word, r, column) {
						checked++
						if got := shown(*node, place); !slices.Contains(got, want) {
							t.Errorf("%s: %s is %q in the API, and %q in the table", ids[i], place, got, want)
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

// selectionOf is what to select of the rows of a table, and where each of its columns shows.
func selectionOf(r harness.Row, table string) (fields string, places map[string]string) {
	places = map[string]string{}
	selected := map[string]bool{}
	for _, pair := range strings.Fields(cellsOfAll + " " + cells[table]) {
		column, place, given := strings.Cut(pair, ":")
		if !given {
			place = column
		}
		if _, has := r[column]; !has || place == "-" {
			continue
		}
		if table == "sources" && column == "source" {
			continue
		}
		places[column] = place
		first, rest, deep := strings.Cut(place, ".")
		switch {
		case place == "location.latitude" || place == "location.longitude":
			selected["location { latitude longitude }"] = true
		case deep:
			selected[first+" { "+rest+" }"] = true
		default:
			selected[first] = true
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(selected)), " "), places
}

// wanted are the values that a column of a row shows as. An empty cell shows as null, which is "" here.
func wanted(table, word string, r harness.Row, column string) []string {
	cell := r[column]
	kind, isReference := references[column]
	switch {
	case column == "id":
		return []string{word + "/" + cell}
	case cell == "" && (slices.Contains(strings.Fields("nameLocal localLanguage officialName nameZh aliases otherSources instructors fields saidByPerson"), column)):
		return nil // nothing to show
	case column == "localLanguage" && (r["nameLocal"] == "" || r["nameLocal"] == r["name"] || r["nameLocal"] == r["officialName"]):
		return nil // no name, or one that has another language already
	case column == "saidByInstitution" && r["saidByPerson"] != "":
		return nil // the person is shown
	case cell == "":
		return []string{""}
	case column == "subject":
		return []string{r["subjectKind"] + "/" + cell}
	case column == "alliance" || column == "parent" && table == "alliances":
		return []string{"alliance/" + cell}
	case column == "parent":
		return []string{"event/" + cell}
	case isReference:
		var ids []string
		for _, key := range r.List(column) {
			ids = append(ids, kind+"/"+key)
		}
		return ids
	case slices.Contains(wordColumns, column) && table != "positions" || column == "trust":
		return []string{strings.ReplaceAll(strings.ToUpper(cell), "-", "_")}
	case column == "aliases" || column == "instructors" || column == "fields":
		return r.List(column)
	case column == "value" || column == "edition" || column == "latitude" || column == "longitude":
		number, err := strconv.ParseFloat(cell, 64)
		if err != nil {
			panic(err)
		}
		return []string{fmt.Sprint(number)}
	}
	return []string{cell}
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
