// CSV: RFC 4180 in UTF-8, with a line of names first and CR LF at the end of every line. encoding/csv does not do here: it changes
// line feeds within cells, and writes a row with one empty cell as an empty line, which readers skip.

package table

import (
	"bytes"
	"encoding/json"
	"errors"
)

// Style is how a table is written.
type Style struct {
	BOM   bool // a mark in front by which Excel takes the text for UTF-8
	Excel bool // ' in front of a cell that a spreadsheet would take for a formula
}

// ErrSize is the error of AppendCSV for a table that is too large.
var ErrSize = errors.New("the table is too large")

// AppendCSV appends to b the table of an answer, whose data this is. A text stands as it is; of a list of values each stands behind
// the one before and a semicolon; numbers, true and false are written as in JSON. The error is ErrSize where the table takes more
// than most bytes: what encloses a list is repeated, so that it may be far larger than its answer.
func (t *Table) AppendCSV(b, data []byte, s Style, most int) ([]byte, error) {
	w := writer{b: b, excel: s.Excel}
	most += len(b)
	if s.BOM {
		w.b = append(w.b, "\xef\xbb\xbf"...)
	}
	for i, name := range t.Columns {
		w.cell = append(w.cell[:0], name...)
		w.put(i > 0)
	}
	w.b = append(w.b, "\r\n"...)
	t.rows(data, func(cells []value) bool {
		for i, c := range cells {
			w.cell = appendCell(w.cell[:0], c)
			if len(cells) == 1 && len(w.cell) == 0 {
				w.b = append(w.b, `""`...) // else the line would be empty, which is no row to readers
				continue
			}
			w.put(i > 0)
		}
		w.b = append(w.b, "\r\n"...)
		return len(w.b) <= most
	})
	if len(w.b) > most {
		return w.b, ErrSize
	}
	return w.b, nil
}

type writer struct {
	b, cell []byte
	excel   bool
}

// put writes the cell.
func (w *writer) put(comma bool) {
	if comma {
		w.b = append(w.b, ',')
	}
	if w.excel && len(w.cell) > 0 && bytes.IndexByte(formula, w.cell[0]) >= 0 {
		w.cell = append(w.cell, 0)
		copy(w.cell[1:], w.cell)
		w.cell[0] = '\''
	}
	if !quoted(w.cell) {
		w.b = append(w.b, w.cell...)
		return
	}
	w.b = append(w.b, '"')
	for _, c := range w.cell {
		if c == '"' {
			w.b = append(w.b, '"')
		}
		w.b = append(w.b, c)
	}
	w.b = append(w.b, '"')
}

// quoted tells whether a cell stands in quotes.
func quoted(cell []byte) bool {
	for _, c := range cell {
		if c == '"' || c == ',' || c == '\r' || c == '\n' {
			return true
		}
	}
	return false
}

// formula are the first characters of cells that spreadsheets may run (OWASP, CSV Injection).
var formula = []byte("=+-@\t\r")

// appendCell appends the text of a leaf.
func appendCell(b []byte, v value) []byte {
	switch {
	case v == nil:
		return b
	case v[0] == '"' && bytes.IndexByte(v, '\\') < 0:
		return append(b, v[1:len(v)-1]...)
	case v[0] == '"':
		var text string
		if json.Unmarshal(v, &text) != nil {
			return b // not reached: the executor writes valid texts
		}
		return append(b, text...)
	case v.isList():
		first := true
		for c := v.open('['); ; first = false {
			entry, ok := c.entry()
			if !ok {
				return b
			}
			if !first {
				b = append(b, ';')
			}
			b = appendCell(b, entry)
		}
	}
	return append(b, v...)
}
