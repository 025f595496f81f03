// Rows that come as cells: the dataset as cells is the dataset, and faults are named by kind, row and column.

package importer_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
)

// cells are rows of all tables, which a test may change.
type cells map[atlas.Kind][][]string

func (c cells) Len(k atlas.Kind) int { return len(c[k]) }
func (c cells) Cells(k atlas.Kind, i int, into []string) []string {
	return append(into, c[k][i]...)
}

// curatedCells are the cells of the dataset of the program.
func curatedCells(t *testing.T) (*importer.Package, cells) {
	t.Helper()
	p, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	all := cells{}
	for _, table := range atlas.Tables {
		for row, err := range p.Rows(t.Context(), table.Kind) {
			if err != nil {
				t.Fatal(err)
			}
			all[table.Kind] = append(all[table.Kind], table.Cells(row, nil))
		}
	}
	return p, all
}

func TestReadCells(t *testing.T) {
	p, all := curatedCells(t)
	slices.Reverse(all[atlas.KindMembership]) // rows may come in any order
	again, warnings, err := importer.ReadCells(t.Context(), *p.Dataset(), all)
	if err != nil || warnings.Len() != 0 {
		t.Fatal(err, warnings)
	}
	for _, table := range atlas.Tables {
		if again.Len(table.Kind) != p.Len(table.Kind) {
			t.Errorf("%d rows of %s, not %d", again.Len(table.Kind), table.Name, p.Len(table.Kind))
		}
	}
	var have, want atlas.Digest
	for _, table := range atlas.Tables {
		for row := range p.Rows(t.Context(), table.Kind) {
			want.Add(row)
		}
		for row := range again.Rows(t.Context(), table.Kind) {
			have.Add(row)
		}
	}
	if have.Version() != want.Version() {
		t.Error("the rows are not those that were given")
	}
}

// TestFaultsOfCells: each is reported once, at its kind, row and column; what a row may lack is a warning.
func TestFaultsOfCells(t *testing.T) {
	column := func(k atlas.Kind, name string) int {
		return slices.IndexFunc(atlas.TableOf(k).Columns, func(c *atlas.Column) bool { return c.Name == name })
	}
	for _, c := range []struct {
		kind         atlas.Kind
		column, cell string
		fault        bool
		says         string
	}{
		{atlas.KindInstitution, "founded", "April", true, `founded`},
		{atlas.KindInstitution, "kind", "castle", true, "kind \"castle\" is not one of"},
		{atlas.KindInstitution, "kind", "", false, "kind is missing, and taken as OTHER"},
		{atlas.KindInstitution, "country", "XX", true, `country "XX" is not in the graph as Country`},
		{atlas.KindInstitution, "latitude", "91", true, "out of range"},
		{atlas.KindInstitution, "name", "", true, "name is empty"},
		{atlas.KindInstitution, "name", "two  spaces", true, "stray white space"},
		{atlas.KindInstitution, "city", "a\nb", true, "line break"},
		{atlas.KindMembership, "role", "", false, "role is missing, and taken as MEMBER"},
		{atlas.KindMembership, "to", "1066", true, "to 1066 is before from"},
		{atlas.KindMembership, "trust", "", false, "trust is missing, and taken as UNVERIFIED"},
		{atlas.KindMembership, "source", "", true, "the row cites no source"},
		{atlas.KindMembership, "source", "nobody", true, `source "nobody" is not in the graph as Source`},
		{atlas.KindFigure, "value", "", true, "value is empty"},
	} {
		p, all := curatedCells(t)
		row := 0
		if c.column == "to" {
			row = slices.IndexFunc(all[c.kind], func(cells []string) bool { return cells[column(c.kind, "from")] != "" })
		}
		if c.kind == atlas.KindFigure {
			row = slices.IndexFunc(all[c.kind], func(cells []string) bool { return cells[column(c.kind, "value")] != "" })
		}
		all[c.kind][row][column(c.kind, c.column)] = c.cell
		_, warnings, err := importer.ReadCells(t.Context(), *p.Dataset(), all)
		var violations *importer.Violations
		found := warnings.First
		if errors.As(err, &violations) {
			found = violations.First
		}
		if (err != nil) != c.fault || len(found) == 0 {
			t.Errorf("%s.%s %q: %v, and the warnings %v", c.kind, c.column, c.cell, err, warnings)
			continue
		}
		if one := found[0]; one.File != c.kind.Type() || one.Line != row+1 || one.Column < 1 || !strings.Contains(one.Text, c.says) {
			t.Errorf("%s.%s %q: %v", c.kind, c.column, c.cell, found)
		}
	}
}

// mistakenCells have cells that were reported where they were read.
type mistakenCells struct {
	cells
	kind  atlas.Kind
	row   int
	wrong uint64
}

func (m mistakenCells) Wrong(k atlas.Kind, i int) uint64 {
	if k == m.kind && i == m.row {
		return m.wrong
	}
	return 0
}

// TestNothingIsSaidOfMistakenCells: a cell that was reported is not empty, missing or untrusted too.
func TestNothingIsSaidOfMistakenCells(t *testing.T) {
	p, all := curatedCells(t)
	for _, table := range atlas.Tables {
		row := all[table.Kind][0]
		for c, column := range table.Columns {
			if column.Type == atlas.TypeID || row[c] == "" { // others name the row by its id
				continue
			}
			all[table.Kind][0] = slices.Clone(row)
			all[table.Kind][0][c] = ""
			if column.Type == atlas.TypeSource && c+1 < len(row) && table.Columns[c+1].Type == atlas.TypeOtherSources {
				all[table.Kind][0][c+1] = ""
			}
			_, warnings, err := importer.ReadCells(t.Context(), *p.Dataset(), mistakenCells{all, table.Kind, 0, 1 << c})
			if err != nil || warnings.Len() != 0 {
				t.Errorf("%s.%s: %v, and the warnings %v", table.Name, column.Name, err, warnings)
			}
		}
		all[table.Kind][0] = row
	}
}

// TestWordsOfGraphs: what is said of a graph has words as the API spells them.
func TestWordsOfGraphs(t *testing.T) {
	for _, c := range []struct {
		kind         atlas.Kind
		column, cell string
		says         string
	}{
		{atlas.KindMembership, "role", "KING", `role "KING" is not one of MEMBER, FOUNDER, INITIATOR, CHAIR, VICE_CHAIR, `},
		{atlas.KindMembership, "role", "primary", `role "PRIMARY" is not one of MEMBER, `}, // a word of another list
		{atlas.KindUnverified, "trust", "secondary", "trust should be UNVERIFIED, as of every Unverified"},
		{atlas.KindMembership, "source", "compiler-recollection", "only the label Unverified rests"},
	} {
		p, all := curatedCells(t)
		table := atlas.TableOf(c.kind)
		all[c.kind][0][slices.IndexFunc(table.Columns, func(column *atlas.Column) bool { return column.Name == c.column })] = c.cell
		_, _, err := importer.ReadCells(t.Context(), *p.Dataset(), all)
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s.%s %q: %v, and should say %q", c.kind, c.column, c.cell, err, c.says)
		}
	}
}
