// The rows of connections and their order, by the tables alone and the rules of the contract: the walks compare with them.

package tests

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/tests/harness"
)

// relationship says which nodes a connection holds by the rows of one table: the node in the column from has those in
// the column to. "id" is the row itself; "institution.country" the country of the institution that the row names.
type relationship struct {
	connection, via string
	from, to        string
	where           func(harness.Row) bool // which rows count; nil for all
}

// relationships are all connections of nodes. A connection with two lines has the rows of both.
var relationships = slices.Concat([]relationship{
	{"Alliance.memberships", "memberships", "alliance", "id", nil},
	{"Alliance.members", "memberships", "alliance", "institution", nil},
	{"Alliance.countries", "memberships", "alliance", "institution.country", nil},
	{"Alliance.events", "events", "alliance", "id", nil},
	{"Alliance.exchanges", "exchanges", "alliance", "id", nil},
	{"Institution.memberships", "memberships", "institution", "id", nil},
	{"Institution.alliances", "memberships", "institution", "alliance", nil},
	{"Institution.courses", "courses", "provider", "id", nil},
	{"Institution.exchangesOut", "exchange_parties", "institution", "exchange", provides},
	{"Institution.exchangesIn", "exchange_parties", "institution", "exchange", receives},
	{"Institution.people", "positions", "institution", "id", nil},
	{"Institution.events", "event_hosts", "institution", "event", nil},
	{"Country.institutions", "institutions", "country", "id", nil},
	{"Country.alliances", "memberships", "institution.country", "alliance", nil},
	{"Country.events", "events", "country", "id", nil},
	{"Country.exchangesOut", "exchange_parties", "country", "exchange", provides},
	{"Country.exchangesOut", "exchange_parties", "institution.country", "exchange", provides},
	{"Country.exchangesIn", "exchange_parties", "country", "exchange", receives},
	{"Country.exchangesIn", "exchange_parties", "institution.country", "exchange", receives},
	{"Exchange.providers", "exchange_parties", "exchange", "institution", provides},
	{"Exchange.receivers", "exchange_parties", "exchange", "institution", receives},
	{"Exchange.courses", "exchange_courses", "exchange", "course", nil},
	{"Course.exchanges", "exchange_courses", "course", "exchange", nil},
	{"Event.hosts", "event_hosts", "event", "institution", nil},
	{"Event.hosts", "event_hosts", "event", "alliance", nil},
	{"Person.positions", "positions", "person", "id", nil},
}, ofEntities())

func provides(r harness.Row) bool { return r["side"] == "provider" }
func receives(r harness.Row) bool { return r["side"] == "receiver" }

// entities are the tables of entities, which have figures, claims and citations. The other nodes are rows about them.
var entities = []string{"countries", "institutions", "alliances", "courses", "exchanges", "events", "people"}

// ofEntities are the relationships that all entities have.
func ofEntities() (all []relationship) {
	for _, k := range harness.Kinds {
		if !slices.Contains(entities, k.Table) {
			continue
		}
		of := func(r harness.Row) bool { return r["subjectKind"] == k.Word }
		all = append(all,
			relationship{k.Type + ".figures", "figures", "subject", "id", of},
			relationship{k.Type + ".claims", "claims", "subject", "id", of},
			relationship{"Source.citations", k.Table, "source", "id", nil},
			relationship{"Source.citations", k.Table, "otherSources", "id", nil})
	}
	return all
}

// tablesOfQuery are the tables that Query has a connection for: the entities, and the rows about them that have an id of the API.
var tablesOfQuery = append(slices.Clone(entities), "memberships", "figures", "claims", "positions", "sources")

// columnWords are the words of ids in a column, where that is not the name of the column.
var columnWords = map[string]string{"provider": "institution", "otherSources": "source"}

// dataset are the tables as nodes of the API.
type dataset struct {
	tables map[string][]harness.Row
	byID   map[string]harness.Row // by id of the API
}

func datasetOf(tables map[string][]harness.Row) *dataset {
	d := &dataset{tables, map[string]harness.Row{}}
	for _, k := range harness.Kinds {
		for _, r := range tables[k.Table] {
			if r["id"] != harness.Recollection {
				d.byID[k.Word+"/"+r["id"]] = r
			}
		}
	}
	return d
}

// nodes are the ids of the API in a column of a row, an empty list where the cell is empty.
func (d *dataset) nodes(table string, r harness.Row, column string) (ids []string) {
	column, further, deep := strings.Cut(column, ".")
	for _, key := range r.List(column) {
		word := column
		switch {
		case columnWords[column] != "":
			word = columnWords[column]
		case column == "id":
			word = kindOf(func(k harness.Kind) bool { return k.Table == table }).Word
		case column == "subject":
			word = r["subjectKind"]
		}
		id := word + "/" + key
		if !deep {
			ids = append(ids, id)
		} else if target := d.byID[id]; target[further] != "" {
			ids = append(ids, further+"/"+target[further])
		}
	}
	return ids
}

func kindOf(is func(harness.Kind) bool) harness.Kind {
	return harness.Kinds[slices.IndexFunc(harness.Kinds, is)]
}

// expectedRows are the ids of the rows of every connection in their order, by its name and the id of the node, "" for
// the root. A connection without rows is in it too, with an empty list.
func expectedRows(tables map[string][]harness.Row) map[string]map[string][]string {
	d := datasetOf(tables)
	rows := map[string]map[string][]string{}
	all := slices.Collect(maps.Keys(d.byID))
	for _, table := range tablesOfQuery {
		word := kindOf(func(k harness.Kind) bool { return k.Table == table }).Word
		rows["Query."+table] = map[string][]string{"": slices.DeleteFunc(slices.Clone(all), func(id string) bool { return !strings.HasPrefix(id, word+"/") })}
	}
	for _, r := range relationships {
		if rows[r.connection] == nil {
			rows[r.connection] = map[string][]string{}
			typ, _, _ := strings.Cut(r.connection, ".")
			word := kindOf(func(k harness.Kind) bool { return k.Type == typ }).Word
			for _, id := range all {
				if strings.HasPrefix(id, word+"/") {
					rows[r.connection][id] = nil
				}
			}
		}
		for _, row := range tables[r.via] {
			if r.where != nil && !r.where(row) {
				continue
			}
			for _, from := range d.nodes(r.via, row, r.from) {
				rows[r.connection][from] = append(rows[r.connection][from], d.nodes(r.via, row, r.to)...)
			}
		}
	}
	for connection, ends := range rows {
		byName := connection == "Source.citations" || connection == "Event.hosts" // entities of several kinds
		for from, ids := range ends {
			slices.SortFunc(ids, func(a, b string) int {
				return cmp.Or(cmp.Compare(d.orderKey(a, byName), d.orderKey(b, byName)), cmp.Compare(a, b))
			})
			ends[from] = slices.Compact(ids)
		}
	}
	return rows
}

// orderKey is the text that orders the rows of a kind, or that orders all by name. Equal ones come by their id.
func (d *dataset) orderKey(id string, byName bool) string {
	r := d.byID[id]
	word, _, _ := strings.Cut(id, "/")
	switch {
	case byName:
	case word == "event":
		return earliest(r["from"])
	case word == "source":
		return atlas.Fold(r["title"])
	case word == "membership":
		return atlas.Fold(d.byID["alliance/"+r["alliance"]]["name"]) + "\x00" + atlas.Fold(d.byID["institution/"+r["institution"]]["name"])
	case word == "figure" || word == "claim" || word == "position":
		return strings.Map(func(c rune) rune { // newest first: 0 for 9, 1 for 8
			if '0' <= c && c <= '9' {
				return '9' - (c - '0')
			}
			return c
		}, earliest(r["asOf"]))
	}
	return atlas.Fold(r["name"])
}

// earliest is the earliest day a date may mean. The unknown date comes after all digits.
func earliest(date string) string {
	if date == "" {
		return "unknown"
	}
	return date + "0000-01-01"[len(date):]
}
