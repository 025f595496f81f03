// Values and ids, without a database.

package natural

import (
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"alliance-atlas/atlas"
)

// propertyOf is a property of a kind by its name in the graph.
func propertyOf(t *testing.T, k atlas.Kind, name string) *property {
	t.Helper()
	for _, n := range nodeTables {
		for i := range n.properties {
			if n.Kind == k && n.properties[i].name == name {
				return &n.properties[i]
			}
		}
	}
	for _, l := range linkTables {
		for i := range l.properties {
			if l.Kind == k && l.properties[i].name == name {
				return &l.properties[i]
			}
		}
	}
	t.Fatalf("%s has no property %s", k, name)
	return nil
}

func TestCellsOfValues(t *testing.T) {
	day := dbtype.Date(time.Date(2017, 4, 29, 0, 0, 0, 0, time.UTC))
	for _, c := range []struct {
		kind           atlas.Kind
		name           string
		value, written any
		cell, wrong    string
	}{
		{atlas.KindInstitution, "city", "Beijing", nil, "Beijing", ""},
		{atlas.KindInstitution, "city", nil, nil, "", ""},
		{atlas.KindInstitution, "city", "", nil, "", "is an empty text"},
		{atlas.KindInstitution, "city", int64(7), nil, "", "is a number, and should be a text"},
		{atlas.KindInstitution, "city", []any{"a"}, nil, "", "is a list, and should be a text"},
		{atlas.KindInstitution, "city", true, nil, "", "is true or false"},
		{atlas.KindInstitution, "city", dbtype.Duration{}, nil, "", "is a duration"},
		{atlas.KindInstitution, "kind", "UNIVERSITY", nil, "university", ""},
		{atlas.KindInstitution, "kind", "RESEARCH_INSTITUTE", nil, "research-institute", ""},
		{atlas.KindInstitution, "kind", "university", nil, "university", ""},
		{atlas.KindInstitution, "kind", "Castle", nil, "Castle", ""}, // which the rules of tables name
		{atlas.KindInstitution, "founded", "2017-04", nil, "2017-04", ""},
		{atlas.KindInstitution, "founded", day, nil, "2017-04-29", ""},
		{atlas.KindInstitution, "founded", int64(1911), nil, "1911", ""},
		{atlas.KindInstitution, "founded", int64(999), nil, "", "is a number, and should be a date"},
		{atlas.KindInstitution, "founded", int64(10000), nil, "", "is a number, and should be a date"},
		{atlas.KindInstitution, "founded", 1911.0, nil, "", "is a number, and should be a date"},
		{atlas.KindInstitution, "latitude", 40.5, nil, "40.5", ""},
		{atlas.KindInstitution, "latitude", 1.6, "1.60", "1.60", ""},
		{atlas.KindInstitution, "latitude", 1.7, "1.60", "1.7", ""}, // it was changed, and the text was not
		{atlas.KindInstitution, "latitude", 1.6, "about", "1.6", ""},
		{atlas.KindInstitution, "latitude", int64(40), nil, "40", ""},
		{atlas.KindInstitution, "latitude", "40", nil, "40", "is a text, and should be a number"},
		{atlas.KindInstitution, "latitude", dbtype.Point2D{}, nil, "", "is a point"},
		{atlas.KindInstitution, "aliases", []any{"a", "b"}, nil, "a;b", ""},
		{atlas.KindInstitution, "aliases", "a", nil, "a", ""},
		{atlas.KindInstitution, "aliases", []any{"a;b"}, nil, "", "semicolon"},
		{atlas.KindInstitution, "aliases", []any{int64(1)}, nil, "", "has a number in it"},
		{atlas.KindFigure, "value", 25400000.0, nil, "25400000", ""},
		{atlas.KindEvent, "edition", int64(3), nil, "3", ""},
		{atlas.KindEvent, "edition", 3.0, nil, "3", ""},
		{atlas.KindEvent, "edition", 3.5, nil, "", "is a number, and should be a whole number"},
		{atlas.KindMembership, "detail", "x", nil, "x", ""},
		{atlas.KindClaim, "text", "x", nil, "x", ""},
	} {
		cell, wrong := propertyOf(t, c.kind, c.name).cell(c.value, c.written)
		if (wrong != "") != (c.wrong != "") || !strings.Contains(wrong, c.wrong) || wrong == "" && cell != c.cell {
			t.Errorf("%s.%s of %v (%v) is %q, %q; want %q, %q", c.kind, c.name, c.value, c.written, cell, wrong, c.cell, c.wrong)
		}
	}
}

// TestCellsAgain: what a cell becomes is read as that cell, for every column of every kind.
func TestCellsAgain(t *testing.T) {
	samples := map[atlas.ColumnType][]string{
		atlas.TypeText: {"Ærø", "清华大学"}, atlas.TypeURL: {"https://example.org/"}, atlas.TypeLanguage: {"zh", "pt-BR"}, atlas.TypeList: {"a", "a;b;c"},
		atlas.TypeDate: {"2017", "2017-04", "2017-04-29"}, atlas.TypeNumber: {"0", "-0", "1.60", "-75.25", "187138", "0.1", "12345678901234567890"}, atlas.TypeInteger: {"1", "77"},
	}
	seen := 0
	again := func(properties []property) {
		for i := range properties {
			p := &properties[i]
			all := samples[p.Type]
			if p.Type == atlas.TypeWord {
				all = p.Words
			}
			for _, cell := range all {
				values := map[string]any{}
				p.set(values, cell)
				value := values[p.name]
				if list, ok := value.([]string); ok { // as the driver gives it back
					var items []any
					for _, item := range list {
						items = append(items, item)
					}
					value = items
				}
				if got, wrong := p.cell(value, values[textOf(p.name)]); got != cell || wrong != "" {
					t.Errorf("%s: %q becomes %v, and is read as %q, %q", p.name, cell, values, got, wrong)
				}
				beside := values[textOf(p.name)]
				if p.Type == atlas.TypeDate {
					beside = values[dayOf(p.name)]
				}
				if !p.asWritten(value, beside, cell) {
					t.Errorf("%s: %q becomes %v, which counts as written by somebody else", p.name, cell, values)
				}
				seen++
			}
		}
	}
	for _, n := range nodeTables {
		again(n.properties)
	}
	for _, l := range linkTables {
		again(l.properties)
	}
	if seen < 100 {
		t.Errorf("only %d cells", seen)
	}
}

// TestValuesInAnotherForm: what people write may be the same cell in another form, or beside something of before.
func TestValuesInAnotherForm(t *testing.T) {
	date := func(year, month, day int) any {
		return dbtype.Date(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC))
	}
	for _, c := range []struct {
		kind          atlas.Kind
		name          string
		value, beside any
		want          bool
	}{
		{atlas.KindMembership, "from", "2020-12-11", date(2020, 12, 11), true},
		{atlas.KindMembership, "from", "2021", nil, true},
		{atlas.KindMembership, "from", nil, nil, true},
		{atlas.KindMembership, "from", "2021", date(2020, 12, 11), false},
		{atlas.KindMembership, "from", "2021-01-02", date(2020, 12, 11), false},
		{atlas.KindMembership, "from", "2021-01-02", "2021-01-02", false},
		{atlas.KindMembership, "from", "2021-01-02", nil, false},
		{atlas.KindMembership, "from", date(2020, 12, 11), date(2020, 12, 11), false},
		{atlas.KindMembership, "from", int64(2021), nil, false},
		{atlas.KindMembership, "from", nil, date(2020, 12, 11), false},
		{atlas.KindInstitution, "kind", "UNIVERSITY", nil, true},
		{atlas.KindInstitution, "kind", "university", nil, false},
		{atlas.KindInstitution, "latitude", 1.6, "1.60", true},
		{atlas.KindInstitution, "latitude", 1.6, nil, true},
		{atlas.KindInstitution, "latitude", 1.7, "1.60", false},
		{atlas.KindInstitution, "latitude", int64(40), nil, false},
		{atlas.KindInstitution, "latitude", nil, "1.60", false},
		{atlas.KindInstitution, "aliases", []any{"a"}, nil, true},
		{atlas.KindInstitution, "aliases", "a", nil, false},
		{atlas.KindInstitution, "city", "Beijing", nil, true},
		{atlas.KindEvent, "edition", int64(3), nil, true},
		{atlas.KindEvent, "edition", 3.0, nil, false},
	} {
		p := propertyOf(t, c.kind, c.name)
		cell, wrong := p.cell(c.value, c.beside)
		if wrong != "" {
			t.Errorf("%s %v: %s", c.name, c.value, wrong)
		}
		if have := p.asWritten(c.value, c.beside, cell); have != c.want {
			t.Errorf("%s %v beside %v: as written is %t", c.name, c.value, c.beside, have)
		}
	}
}

// TestEveryColumnIsInTheGraph: each column is a property, a reference, an end, or one of those that a node or a relationship has anyway.
func TestEveryColumnIsInTheGraph(t *testing.T) {
	for _, table := range atlas.Tables {
		has := map[int]bool{0: true}
		main, others := sourceColumns(table)
		has[main], has[others] = true, true
		tables := 0
		for _, n := range nodeTables {
			if n.Kind != table.Kind {
				continue
			}
			tables++
			for _, p := range n.properties {
				has[p.column] = true
			}
			for _, r := range n.references {
				has[r.subject] = true
				for _, column := range r.to {
					has[column] = true
				}
			}
		}
		for _, l := range linkTables {
			if l.Kind != table.Kind {
				continue
			}
			tables++
			for _, p := range l.properties {
				has[p.column] = true
			}
			for column := range l.fixed {
				has[column] = true
			}
			for _, e := range []end{l.start, l.end} {
				for _, column := range e {
					has[column] = true
				}
			}
		}
		if tables == 0 {
			t.Errorf("%s is neither nodes nor relationships: add a line to nodeKinds or linkKinds", table.Name)
		}
		for i, c := range table.Columns {
			if !has[i] {
				t.Errorf("%s.%s is nowhere in the graph: add a line to referenceTypes", table.Name, c.Name)
			}
		}
		if len(idFrom[table.Kind]) == 0 && table.Kind != atlas.KindCountry {
			t.Errorf("a row of %s without an id gets none: add a line to idFrom", table.Name)
		}
		for _, name := range idFrom[table.Kind] {
			if columnOf(table, name) < 0 {
				t.Errorf("idFrom of %s names the column %s, which is not there", table.Name, name)
			}
		}
	}
}

func TestSlugs(t *testing.T) {
	for text, want := range map[string]string{
		"University of Edits": "university-of-edits", "École Polytechnique Fédérale": "ecole-polytechnique-federale", "  a -- b  ": "a-b", "清华大学": "", "": "",
		"Łódź": "lodz", "København": "kobenhavn", "Straße 5": "strasse-5", "UNESCO (IITE)": "unesco-iite",
	} {
		if got := atlas.Slug(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}
