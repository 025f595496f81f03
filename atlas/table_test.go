// Tests of tables: rows of every kind go round through cells, and wrong cells are refused.

package atlas

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// fullCells are good cells for every column of a table.
func fullCells(t *Table) []string {
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		switch c.Type {
		case TypeID:
			cells[i] = "a-key-1"
			if t.Kind == KindCountry {
				cells[i] = "CN"
			}
		case TypeRef:
			cells[i] = "named-" + strings.ToLower(string(c.Ref))
			if c.Ref == KindCountry {
				cells[i] = "FR"
			}
		case TypeSubjectKind:
			cells[i] = "alliance"
		case TypeSubject:
			cells[i] = "gma"
		case TypeSource:
			cells[i] = "main"
		case TypeOtherSources:
			cells[i] = "second;third"
		case TypeWord:
			cells[i] = c.Words[len(c.Words)-1]
		case TypeList:
			cells[i] = "Anna, Émile;清华"
		case TypeDate:
			cells[i] = "2024-02-29"
		case TypeNumber:
			cells[i] = "1.60"
		case TypeInteger:
			cells[i] = "12"
		case TypeURL:
			cells[i] = "https://example.org/a?b=c"
		case TypeLanguage:
			cells[i] = "zh-Hant"
		default:
			cells[i] = `Text of "` + c.Name + `", 清华`
			switch {
			case c.Words != nil:
				cells[i] = c.Words[0]
			case c.Name == "alpha3":
				cells[i] = "CHN"
			case c.Name == "numeric":
				cells[i] = "156"
			case c.Name == "ror":
				cells[i] = "03cve4549"
			case c.Name == "wikidata":
				cells[i] = "Q16955"
			}
		}
	}
	return cells
}

// otherCell is another good cell for a column.
func otherCell(c *Column, cell string) string {
	switch {
	case c.Words != nil && cell != c.Words[0]:
		return c.Words[0]
	case c.Words != nil && len(c.Words) == 1:
		return "" // a list of one word is of a column that may be empty
	case c.Words != nil:
		return c.Words[1]
	case c.Type == TypeDate:
		return "2024-02"
	case c.Type == TypeNumber:
		return "1.6"
	case c.Type == TypeInteger:
		return "13"
	case c.Name == "alpha3":
		return "CHX"
	case c.Name == "numeric":
		return "157"
	case c.Name == "ror":
		return "02mhbdp94"
	case c.Name == "wikidata":
		return "Q1"
	case cell == "CN" || cell == "FR":
		return "DE"
	}
	return cell + "x"
}

func TestRowsOfEveryKindGoRound(t *testing.T) {
	for _, table := range Tables {
		full := fullCells(table)
		scarce := slices.Clone(full)
		for i, c := range table.Columns {
			if !c.Required {
				scarce[i] = ""
			}
		}
		for what, cells := range map[string][]string{"full": full, "scarce": scarce} {
			row, wrong := table.Parse(cells)
			if len(wrong) > 0 {
				t.Errorf("a %s row of %s: %v", what, table.Name, wrong)
				continue
			}
			got := table.Cells(row, nil)
			if !slices.Equal(got, cells) {
				t.Errorf("a %s row of %s came back as %q, and was %q", what, table.Name, got, cells)
			}
			again, _ := table.Parse(got)
			if !reflect.DeepEqual(row, again) {
				t.Errorf("a %s row of %s, parsed from its own cells, is another row", what, table.Name)
			}
			if row.Is() != table.Kind || row.NodeID() != NewID(table.Kind, cells[0]) {
				t.Errorf("a row of %s is %s %s", table.Name, row.Is(), row.NodeID())
			}
		}
		if got := table.Cells(table.new(), []string{"before"}); len(got) != len(full)+1 || got[0] != "before" {
			t.Errorf("cells of %s are not appended: %q", table.Name, got)
		}
	}
}

func TestReferencesAreThoseOfTheCells(t *testing.T) {
	for _, table := range Tables {
		cells := fullCells(table)
		row, _ := table.Parse(cells)
		var want []ID
		for i, c := range table.Columns {
			switch c.Type {
			case TypeRef:
				want = append(want, NewID(c.Ref, cells[i]))
			case TypeSubject:
				want = append(want, "alliance/gma")
			case TypeSource:
				want = append(want, "source/main")
			case TypeOtherSources:
				want = append(want, "source/second", "source/third")
			}
		}
		if got := References(row); !slices.Equal(got, want) {
			t.Errorf("a row of %s names %q, and its cells %q", table.Name, got, want)
		}
		if got := References(table.new()); len(got) != 0 {
			t.Errorf("an empty row of %s names %q", table.Name, got)
		}
	}
}

func TestWrongCellsAreRefused(t *testing.T) {
	bad := map[ColumnType][]string{
		TypeID: {"", "A b", "-a", "a-", "a--b", "é", "a/b", "a_b"}, TypeDate: {"2024-13", "2023-02-29", "24", "2024-1-1", "soon"},
		TypeNumber: {"1,5", "1e3", "+1", "01", ".5", "5.", "one", "٣", "NaN", " 1"}, TypeInteger: {"1.5", "x", "0x1", "1 "},
		TypeURL: {"example.org", "ftp://example.org", "https://", "http:///x", "javascript:alert(1)"}, TypeLanguage: {"english", "e", "EN", "zh_CN", "zh-"},
		TypeWord: {"other thing", "OTHER", "vice_chair"}, TypeList: {";", "a;", ";a", "a;;b", "a; b", "a;a"}, TypeOtherSources: {"a;a", "a;"},
		TypeSubjectKind: {"figure", "membership", "planet", "Country"},
	}
	shown := map[ColumnType]bool{}
	for _, table := range Tables {
		good := fullCells(table)
		for i, c := range table.Columns {
			for _, cell := range bad[c.Type] {
				if cell == "" && !c.Required {
					continue
				}
				shown[c.Type] = true
				cells := slices.Clone(good)
				cells[i] = cell
				if _, wrong := table.Parse(cells); len(wrong) != 1 || wrong[0].Column != i || !strings.Contains(wrong[0].Text, c.Name) {
					t.Errorf("%s: %q as %s: %v", table.Name, cell, c.Name, wrong)
				}
			}
			if c.Required {
				cells := slices.Clone(good)
				cells[i] = ""
				if _, wrong := table.Parse(cells); len(wrong) == 0 {
					t.Errorf("%s: a row without %s is taken", table.Name, c.Name)
				}
			}
		}
	}
	for kind := range bad {
		if !shown[kind] {
			t.Errorf("no table has a column of type %s", kind)
		}
	}
}

func TestNumbersOutOfRange(t *testing.T) {
	for _, c := range []struct {
		kind   Kind
		column string
		good   []string
		bad    []string
	}{
		{KindCountry, "latitude", []string{"-90", "90", "0", "-0.5"}, []string{"-90.1", "90.1", "91"}},
		{KindCountry, "longitude", []string{"-180", "180"}, []string{"-180.01", "181"}},
		{KindEvent, "edition", []string{"1", "100"}, []string{"0", "-1"}},
		{KindFigure, "value", []string{"0", "0.5", "123456789012345678901234567890"}, []string{"-1", "-0.1"}},
	} {
		table := TableOf(c.kind)
		i := slices.Index(table.Header(), c.column)
		for _, ok := range []bool{true, false} {
			list := c.bad
			if ok {
				list = c.good
			}
			for _, cell := range list {
				cells := fullCells(table)
				cells[i] = cell
				if _, wrong := table.Parse(cells); ok != (len(wrong) == 0) {
					t.Errorf("%s of %s as %s: %v", c.column, c.kind, cell, wrong)
				}
			}
		}
	}
}

func TestFigureBounds(t *testing.T) {
	for _, c := range []struct {
		qualifier    Qualifier
		value        Number
		lower, upper Number
	}{
		{Exact, "5", "5", "5"}, {MoreThan, "5", "5", ""}, {AtLeast, "5", "5", ""}, {LessThan, "5", "", "5"}, {AtMost, "5", "", "5"}, {Nearly, "5", "", "5"},
		{"ABOUT", "5", "", ""}, {"SOME", "5", "", ""}, {Dozens, "", "24", ""}, {Hundreds, "", "200", ""}, {Thousands, "", "2000", ""}, {Exact, "", "", ""},
	} {
		f := &Figure{Qualifier: c.qualifier, Value: c.value}
		if f.Lower() != c.lower || f.Upper() != c.upper {
			t.Errorf("%s %s is from %q to %q, and should from %q to %q", c.qualifier, c.value, f.Lower(), f.Upper(), c.lower, c.upper)
		}
	}
}
