// What groupings count by, by the tables alone: tests of groups compare with it.

package tests

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// grouping says where the tables have what a word of a group enum counts by.
type grouping struct {
	enum, word string
	column     string // "country.region" is the cell region of the row that the cell country names
	as         groupKey
}

// groupKey says how a cell becomes keys.
type groupKey int

const (
	asWritten groupKey = iota
	asWord             // as the API spells it: VICE_CHAIR for vice-chair
	asYear
	asDecade // its first year
	asRow    // the row that it names, which the group stands for
	asEach   // each of the texts in it
	asGivers // the countries of those who provide in an exchange, each of them
	asTakers // the countries of those who receive
	asKind   // the kind of the row itself
)

// toMany tells whether a row may be in several groups.
func (g grouping) toMany() bool { return slices.Contains([]groupKey{asEach, asGivers, asTakers}, g.as) }

// nodes is the kind of the rows that groups stand for, "" where they are words or texts.
func (g grouping) nodes() string {
	switch g.as {
	case asRow:
		column := g.column[strings.LastIndex(g.column, ".")+1:]
		return cmp.Or(rowColumns[column], column)
	case asGivers, asTakers:
		return "country"
	}
	return ""
}

// groupings are all words of all group enums, TRUST aside, which is a cell of every table.
var groupings = []grouping{
	{"CountryGroup", "REGION", "region", asWritten},
	{"CountryGroup", "SUBREGION", "subregion", asWritten},
	{"InstitutionGroup", "COUNTRY", "country", asRow},
	{"InstitutionGroup", "KIND", "kind", asWord},
	{"InstitutionGroup", "REGION", "country.region", asWritten},
	{"InstitutionGroup", "SUBREGION", "country.subregion", asWritten},
	{"InstitutionGroup", "CITY", "city", asWritten},
	{"InstitutionGroup", "FOUNDED_YEAR", "founded", asYear},
	{"InstitutionGroup", "FOUNDED_DECADE", "founded", asDecade},
	{"AllianceGroup", "KIND", "kind", asWord},
	{"AllianceGroup", "SEAT", "seatCountry", asRow},
	{"AllianceGroup", "REGION", "seatCountry.region", asWritten},
	{"AllianceGroup", "FOUNDED_YEAR", "founded", asYear},
	{"MembershipGroup", "ROLE", "role", asWord},
	{"MembershipGroup", "ALLIANCE", "alliance", asRow},
	{"MembershipGroup", "INSTITUTION", "institution", asRow},
	{"MembershipGroup", "COUNTRY", "institution.country", asRow},
	{"MembershipGroup", "REGION", "institution.country.region", asWritten},
	{"MembershipGroup", "FROM_YEAR", "from", asYear},
	{"MembershipGroup", "TO_YEAR", "to", asYear},
	{"CourseGroup", "KIND", "kind", asWord},
	{"CourseGroup", "PROVIDER", "provider", asRow},
	{"CourseGroup", "PLATFORM", "platform", asRow},
	{"CourseGroup", "COUNTRY", "provider.country", asRow},
	{"CourseGroup", "LANGUAGE", "language", asWritten},
	{"CourseGroup", "FIELD", "field", asWritten},
	{"CourseGroup", "INSTRUCTOR", "instructors", asEach},
	{"CourseGroup", "RUN_START_YEAR", "runStart", asYear},
	{"ExchangeGroup", "KIND", "kind", asWord},
	{"ExchangeGroup", "FIELD", "fields", asEach},
	{"ExchangeGroup", "ALLIANCE", "alliance", asRow},
	{"ExchangeGroup", "PROVIDER_COUNTRY", "", asGivers},
	{"ExchangeGroup", "RECEIVER_COUNTRY", "", asTakers},
	{"ExchangeGroup", "FROM_YEAR", "from", asYear},
	{"EventGroup", "SERIES", "series", asWritten},
	{"EventGroup", "COUNTRY", "country", asRow},
	{"EventGroup", "MODE", "mode", asWord},
	{"EventGroup", "CITY", "city", asWritten},
	{"EventGroup", "FROM_YEAR", "from", asYear},
	{"EventGroup", "ALLIANCE", "alliance", asRow},
	{"EventGroup", "REGION", "country.region", asWritten},
	{"PositionGroup", "ROLE", "role", asWritten},
	{"PositionGroup", "INSTITUTION", "institution", asRow},
	{"PositionGroup", "ALLIANCE", "alliance", asRow},
	{"PositionGroup", "COUNTRY", "country", asRow},
	{"FigureGroup", "MEASURE", "measure", asWritten},
	{"FigureGroup", "UNIT", "unit", asWritten},
	{"FigureGroup", "QUALIFIER", "qualifier", asWord},
	{"FigureGroup", "SUBJECT_KIND", "subjectKind", asWord},
	{"FigureGroup", "AS_OF_YEAR", "asOf", asYear},
	{"ClaimGroup", "KIND", "kind", asWord},
	{"ClaimGroup", "SUBJECT_KIND", "subjectKind", asWord},
	{"ClaimGroup", "AS_OF_YEAR", "asOf", asYear},
	{"SourceGroup", "KIND", "kind", asWord},
	{"SourceGroup", "PUBLISHER", "publisher", asWritten},
	{"SourceGroup", "LANGUAGE", "language", asWritten},
	{"SourceGroup", "PUBLISHED_YEAR", "published", asYear},
	{"EntityGroup", "KIND", "", asKind},
}

// allGroupings are the words of every group enum of the schema, each with what the tables say of it.
func allGroupings(t *testing.T, s *served) map[string][]grouping {
	t.Helper()
	all := map[string][]grouping{}
	for _, typ := range s.Types {
		if typ.Kind != "ENUM" || !strings.HasSuffix(typ.Name, "Group") {
			continue
		}
		for _, v := range typ.EnumValues {
			i := slices.IndexFunc(groupings, func(g grouping) bool { return g.enum == typ.Name && g.word == v.Name })
			switch {
			case v.Name == "TRUST":
				all[typ.Name] = append(all[typ.Name], grouping{typ.Name, v.Name, "trust", asWord})
			case i < 0:
				t.Errorf("%s.%s is a grouping that this test knows nothing of: say in the table groupings what it counts by", typ.Name, v.Name)
			default:
				all[typ.Name] = append(all[typ.Name], groupings[i])
			}
		}
	}
	return all
}

// rowColumns are the kinds of rows that columns name, where that is not the name of the column.
var rowColumns = map[string]string{"provider": "institution", "platform": "institution", "seatCountry": "country"}

// keys are the groups of a row, by its id; none where that is unknown.
func (d *dataset) keys(g grouping, id string) []string {
	word, _, _ := strings.Cut(id, "/")
	row := d.byID[id]
	if g.as == asKind {
		return []string{strings.ToUpper(word)}
	}
	if g.as == asGivers || g.as == asTakers {
		var countries []string
		for _, party := range d.tables["exchange_parties"] {
			if "exchange/"+party["exchange"] == id && provides(party) == (g.as == asGivers) {
				countries = append(countries, cmp.Or(party["country"], d.byID["institution/"+party["institution"]]["country"]))
			}
		}
		slices.Sort(countries)
		return slices.DeleteFunc(slices.Compact(countries), func(c string) bool { return c == "" })
	}
	path := strings.Split(g.column, ".")
	for _, column := range path[:len(path)-1] {
		row = d.byID[cmp.Or(rowColumns[column], column)+"/"+row[column]]
	}
	cell := row[path[len(path)-1]]
	switch {
	case cell == "":
		return nil
	case g.as == asEach:
		texts := row.List(g.column)
		slices.Sort(texts)
		return slices.Compact(texts)
	case g.as == asWord:
		return []string{strings.ToUpper(strings.ReplaceAll(cell, "-", "_"))}
	case g.as == asYear:
		return []string{cell[:len("2006")]}
	case g.as == asDecade:
		return []string{cell[:len("200")] + "0"}
	}
	return []string{cell}
}

// group is a group of rows as the API answers it, and as it follows from the tables.
type group struct {
	Key   string
	Count int
	Node  *struct{ ID string }
}

func (g group) String() string {
	if g.Node == nil {
		return fmt.Sprintf("%q ×%d", g.Key, g.Count)
	}
	return fmt.Sprintf("%q ×%d %s", g.Key, g.Count, g.Node.ID)
}

// groupsOf are the groups of rows, the largest first, then by key.
func (d *dataset) groupsOf(g grouping, rows []string) []group {
	counts := map[string]int{}
	for _, id := range rows {
		keys := d.keys(g, id)
		if keys == nil {
			keys = []string{""}
		}
		for _, key := range keys {
			counts[key]++
		}
	}
	groups := make([]group, 0, len(counts))
	for key, count := range counts {
		one := group{Key: key, Count: count}
		if word := g.nodes(); word != "" && key != "" {
			one.Node = &struct{ ID string }{word + "/" + key}
		}
		groups = append(groups, one)
	}
	slices.SortFunc(groups, func(a, b group) int { return cmp.Or(b.Count-a.Count, strings.Compare(a.Key, b.Key)) })
	return groups
}
