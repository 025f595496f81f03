// The first line of a table: it must name the columns, and shows best how a file was written by another program.

package importer

import (
	"fmt"
	"slices"
	"strings"
)

const want = "the first line has to be "

// checkHeader reads the first line, which must name the columns in their order.
func (t *table) checkHeader(in *records, header []string) bool {
	if problem := foreignHeader(in.firstLine(), header); problem != "" {
		t.add(place{in.line, 1}, problem)
		return false
	}
	if !in.next(nil) {
		if in.failed != nil {
			return false // reported by its own fault
		}
		t.add(place{1, 1}, "the file is empty: "+want+strings.Join(header, ","))
		return false
	}
	if slices.Equal(in.cells, header) {
		return !in.broken
	}
	if !slices.ContainsFunc(in.cells, func(name string) bool { return slices.Contains(header, name) }) {
		t.add(in.at[0], "the first line names no column: "+want+strings.Join(header, ","))
		return false
	}
	before := t.total
	for _, name := range header {
		if !slices.Contains(in.cells, name) {
			t.add(in.at[0], fmt.Sprintf("the column %s is missing: %s%s", name, want, strings.Join(header, ",")))
		}
	}
	have := map[string]bool{}
	for i, name := range in.cells {
		if !slices.Contains(header, name) {
			t.add(in.at[i], fmt.Sprintf("there is no column %q in this table", shorten(name)))
		} else if have[name] {
			t.add(in.at[i], fmt.Sprintf("the column %s is there twice", name))
		}
		have[name] = true
	}
	if t.total == before {
		for i, name := range in.cells {
			if name != header[i] {
				t.add(in.at[i], fmt.Sprintf("the column %s is not in its place: %s%s", name, want, strings.Join(header, ",")))
				break
			}
		}
	}
	return false
}

// separators are what programs write between cells instead of commas, with what they are called.
var separators = []struct{ sign, name string }{
	{";", "semicolons"}, {"\t", "tabs"}, {"|", "vertical bars"}, {":", "colons"}, {"^", "carets"}, {"~", "tildes"}, {"\x1f", "unit separators"}, {" ", "spaces"},
	{"，", "commas of full width (，)"}, {"；", "semicolons of full width (；)"}, {"、", "ideographic commas (、)"}, {"،", "Arabic commas (،)"}, {"؛", "Arabic semicolons (؛)"},
}

// foreignHeader says what another program did to a whole table, as its first line shows, "" where it shows nothing. Each is one
// report, and the file is not read on: every line would give another.
func foreignHeader(line string, header []string) string {
	if sign, ok := excelHint(line); ok {
		advice := "remove this line"
		if sign != "," {
			advice += ", and save the table as CSV with commas between the cells"
		}
		return fmt.Sprintf("the first line is %s, by which Excel alone knows what parts the cells: %s; %s%s", shorten(strings.TrimSpace(line)), advice, want, strings.Join(header, ","))
	}
	if named(line, ",", header) < 2 {
		for _, s := range separators {
			if named(line, s.sign, header) < 2 {
				continue
			}
			shown := ""
			if s.sign > " " && len(s.sign) == 1 {
				shown = " (" + s.sign + ")"
			}
			return fmt.Sprintf("the cells are parted by %s%s, and have to be parted by commas: save the table as CSV with commas (in a spreadsheet: as CSV in UTF-8, with the comma as field separator)", s.name, shown)
		}
	}
	names := bare(line, ",")
	empty := 0
	for len(names) > 0 && names[len(names)-1] == "" {
		names, empty = names[:len(names)-1], empty+1
	}
	if !slices.EqualFunc(names, header, strings.EqualFold) {
		return ""
	}
	if empty > 0 {
		return fmt.Sprintf("the first line has %d empty cells behind the last column, as spreadsheets leave them: remove the empty columns from all lines", empty)
	}
	for i, cell := range strings.Split(line, ",") {
		switch name := strings.Trim(cell, `"`); {
		case strings.TrimSpace(name) != name:
			return fmt.Sprintf("there are spaces around the column %s: %s%s", header[i], want, strings.Join(header, ","))
		case name != header[i]:
			return fmt.Sprintf("the column %s is written %s: %s%s", header[i], shorten(name), want, strings.Join(header, ","))
		}
	}
	return ""
}

// excelHint is the sign in a first line like sep=; and whether the line is one.
func excelHint(line string) (sign string, ok bool) {
	line = strings.Trim(line, "\" ")
	if len(line) < len("sep=") || !strings.EqualFold(line[:len("sep=")], "sep=") {
		return "", false
	}
	return line[len("sep="):], len(line) <= len("sep=")+utf8Max
}

// utf8Max is the length of the longest character in UTF-8.
const utf8Max = 4

// bare are the cells of a line that is parted by a sign, without quotes and spaces around them.
func bare(line, sign string) []string {
	cells := strings.Split(line, sign)
	for i, cell := range cells {
		cells[i] = strings.Trim(cell, "\" ")
	}
	return cells
}

// named is how many columns a line names if it is parted by a sign.
func named(line, sign string, header []string) (n int) {
	for _, name := range bare(line, sign) {
		if slices.ContainsFunc(header, func(column string) bool { return strings.EqualFold(column, name) }) {
			n++
		}
	}
	return n
}
