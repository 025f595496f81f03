// What other programs make of tables: files that are no such text at all, and habits that show in every line. Each gets one report.

package importer

import (
	"bytes"
	"fmt"
)

// foreignFile says what a file is that cannot be read as a table, by its first bytes; "" if nothing shows. What is within quotes is
// not looked at, so that line breaks in cells do not count.
func foreignFile(head []byte) string {
	starts := func(s string) bool { return bytes.HasPrefix(head, []byte(s)) }
	switch {
	case starts("\xff\xfe"), starts("\xfe\xff"), starts("\x00\x00\xfe\xff"), everyOtherIsZero(head):
		return "the file is UTF-16 (or UTF-32), and has to be UTF-8: save it as CSV in UTF-8"
	case starts("PK\x03\x04"), starts("\xd0\xcf\x11\xe0"):
		return "the file is a workbook or another archive and no text: save the table as CSV in UTF-8, with commas"
	case starts("\x1f\x8b"):
		return "the file is compressed with gzip: unpack it"
	}
	if endsInReturn(head) {
		return "the lines end with carriage returns alone, as of old Macintosh programs, and have to end with line feeds: save the table with line ends of Unix (LF)"
	}
	return ""
}

// everyOtherIsZero tells whether a text of ASCII begins in UTF-16 without a mark.
func everyOtherIsZero(head []byte) bool {
	return len(head) >= 4 && (head[0] == 0) != (head[1] == 0) && (head[0] == 0) == (head[2] == 0) && (head[1] == 0) == (head[3] == 0)
}

// endsInReturn tells whether the first line ends with a carriage return and no line feed after it.
func endsInReturn(head []byte) bool {
	within := false
	for i, b := range head {
		switch {
		case b == '"':
			within = !within
		case within:
		case b == '\n':
			return false
		case b == '\r':
			return i+1 < len(head) && head[i+1] != '\n' || i+1 == len(head)
		}
	}
	return false
}

// counted is a fault that is counted: how often it is there, and where first.
type counted struct {
	times int
	first place
}

func (c *counted) count(at place) {
	if c.times++; c.times == 1 {
		c.first = at
	}
}

// of is how often, in words: 1 line, 7 lines.
func (c *counted) of(noun string) string {
	if c.times == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", c.times, noun)
}

// isBlank tells whether a line has commas and no value: cells are empty, or have spaces or empty quotes.
func isBlank(line []byte) bool {
	return bytes.IndexByte(line, ',') >= 0 && len(bytes.Trim(bytes.ReplaceAll(line, []byte(`""`), nil), ", \t")) == 0
}

// finish reports what holds for the file as a whole.
func (r *records) finish() {
	if c := r.returns; c.times > 0 {
		r.report(c.first, fmt.Sprintf("a carriage return ends the line (%s in all); lines end with a line feed alone", c.of("line")))
	}
	if c := r.blanks; c.times > 0 {
		r.report(c.first, fmt.Sprintf("the line has commas and no value, as spreadsheets leave empty rows (%s in all): remove it", c.of("line")))
	}
	if c := r.quotes; c.times > 0 {
		r.report(c.first, fmt.Sprintf("%s is in quotes that it does not need (%s in all): a cell has quotes only for a comma or a quote in it", r.quotedName, c.of("cell")))
	}
	r.returns, r.blanks, r.quotes = counted{}, counted{}, counted{}
}
