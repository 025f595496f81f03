// Reading a CSV table: records and their cells, strictly as a table is written, with the place of every cell. It goes on
// after damage, so that one wrong line does not hide the others.

package importer

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Limits of a table's text. They bound memory, whatever a file holds.
const (
	// MaxCell is how many bytes a cell may have: far more than a name, a note or an address needs.
	MaxCell = 64 << 10
	// MaxLine is how many bytes a line may have: every table fits its longest cells more than ten times into it.
	MaxLine = 1 << 20
)

// headLength is how many bytes of a file show what it is: more than any first line.
const headLength = 4 << 10

// place is a position in a file: line and column in bytes, both from 1.
type place struct{ line, column int32 }

// records reads one table. A record has the one form that Write gives it (LF after every record, quotes only where a cell
// has a comma, a quote or a line end, and no line end within a cell); other forms are reported, and read all the same.
type records struct {
	in     io.Reader
	report func(place, string)

	buf        []byte
	start, end int
	eof        bool
	foreign    bool  // no text of this form at all: nothing of it was read
	failed     error // of in, except its end
	line       int32 // the line at start
	offset     int64 // of start in the file

	// What one program does in every line is counted, and reported once: carriage returns at the ends of lines, lines without a
	// value, quotes that are not needed.
	returns, blanks, quotes counted
	quotedName              string // of the first cell that did not need them
	unclosed                int

	// The record at hand.
	names  []string // of the columns, for reports
	cells  []string
	at     []place
	wrong  uint64 // bit i: the text of cell i was reported, and cells holds a mended one
	broken bool   // cut short by damage that left its cells uncertain
	odd    bool   // not in the form Write gives it: places cannot be computed from cells
}

func newRecords(in io.Reader, report func(place, string)) *records {
	r := &records{in: in, report: report, buf: make([]byte, 64<<10), line: 1}
	r.fill(headLength)
	begin := r.buf[r.start:min(r.end, r.start+headLength)]
	text := bytes.TrimPrefix(begin, []byte("\xef\xbb\xbf"))
	if problem := foreignFile(text); problem != "" {
		report(place{1, 1}, problem)
		r.start, r.eof, r.foreign = r.end, true, true
	} else if len(text) < len(begin) {
		report(place{1, 1}, "the file begins with a byte order mark; remove these three bytes")
		r.skip(len(begin) - len(text))
	}
	return r
}

// fill reads until n bytes are there, or the end is.
func (r *records) fill(n int) {
	for r.end-r.start < n && !r.eof {
		if r.start > 0 {
			copy(r.buf, r.buf[r.start:r.end])
			r.start, r.end = 0, r.end-r.start
		}
		if r.end == len(r.buf) || n > len(r.buf) {
			r.buf = append(r.buf, make([]byte, max(len(r.buf), n-len(r.buf)))...)
		}
		got, err := r.in.Read(r.buf[r.end:])
		r.end += got
		if err != nil {
			r.eof = true
			if err != io.EOF {
				r.failed = err
			}
		}
	}
}

func (r *records) skip(n int) {
	r.start += n
	r.offset += int64(n)
}

// next reads the next record that has cells, a broken one too, and tells whether there was one. At the end it reports
// what holds for the file as a whole. A record may go on over a line end only where it then has as many cells as there
// are names.
func (r *records) next(names []string) bool {
	for {
		r.names, r.cells, r.at = names, r.cells[:0], r.at[:0]
		r.wrong, r.broken, r.odd = 0, false, false
		length, ended := r.lineAhead()
		if length == 0 && !ended {
			r.finish()
			return false
		}
		if length > MaxLine {
			r.tooLong()
			return true
		}
		if !ended {
			r.report(place{r.line, int32(length) + 1}, "the last line does not end with a line feed")
		}
		r.record(length)
		if len(r.cells) > 0 {
			return true
		}
	}
}

// firstLine is the line at start without its end, at most headLength of it; next reads it all the same.
func (r *records) firstLine() string {
	length, _ := r.lineAhead()
	return strings.TrimSuffix(string(r.buf[r.start:r.start+min(length, headLength)]), "\r")
}

// lineAhead is the length of the line at start without its line feed, and whether it has one. A line that is too long
// gives any length above MaxLine.
func (r *records) lineAhead() (int, bool) {
	looked := 0
	for {
		if i := bytes.IndexByte(r.buf[r.start+looked:r.end], '\n'); i >= 0 {
			return looked + i, true
		}
		looked = r.end - r.start
		if r.eof || looked > MaxLine {
			return looked, false
		}
		r.fill(looked + 1)
	}
}

// tooLong drops all of a line except its first cell, the id, because other rows may name it.
func (r *records) tooLong() {
	r.report(place{r.line, 1}, fmt.Sprintf("the line is longer than %d bytes", MaxLine))
	id, _, _ := bytes.Cut(r.buf[r.start:r.start+MaxCell], []byte(","))
	r.cells, r.at = append(r.cells, string(id)), append(r.at, place{r.line, 1})
	r.broken = true
	r.skipLine()
}

// skipLine goes to the begin of the next line.
func (r *records) skipLine() {
	for {
		i := bytes.IndexByte(r.buf[r.start:r.end], '\n')
		if i >= 0 {
			r.skip(i + 1)
			r.line++
			return
		}
		r.skip(r.end - r.start)
		if r.eof {
			return
		}
		r.fill(1)
	}
}

// record reads the record whose first line has this length, and goes behind it.
func (r *records) record(length int) {
	raw := r.buf[r.start : r.start+length]
	if length > 0 && raw[length-1] == '\r' {
		r.returns.count(place{r.line, int32(length)})
		raw = raw[:length-1]
		r.odd = true
	}
	switch {
	case len(raw) == 0:
		r.report(place{r.line, 1}, "the line is empty")
	case isBlank(raw):
		r.blanks.count(place{r.line, 1})
	case bytes.IndexByte(raw, '"') < 0:
		r.plain(raw)
	default:
		r.quoted(raw, length)
		return
	}
	r.passed(length)
}

// passed goes behind a line of this length and its line feed.
func (r *records) passed(length int) {
	r.skip(min(length+1, r.end-r.start))
	r.line++
}

// Classes of bytes in a record without quotes.
const (
	comma byte = 1 << iota
	space
	control
	beyond // not ASCII
	stray  // of no byte: a space that should not be
)

var classes = func() (c [256]byte) {
	for b := range c {
		switch {
		case b < ' ' || b == 0x7f:
			c[b] = control
		case b >= utf8.RuneSelf:
			c[b] = beyond
		}
	}
	c[','], c[' '] = comma, space
	return c
}()

// plain splits a line without quotes. The text of cells is checked only where a byte of the line gives reason to.
func (r *records) plain(raw []byte) {
	text, begin, found, before := string(raw), 0, byte(0), comma
	for i := range len(text) {
		class := classes[text[i]]
		if class == 0 {
			before = 0
			continue
		}
		if class == comma {
			r.cells, r.at = append(r.cells, text[begin:i]), append(r.at, place{r.line, int32(begin) + 1})
			begin = i + 1
		}
		if class|before == space|comma || class&before == space { // a space beside a comma, or two
			found |= stray
		}
		found |= class
		before = class
	}
	r.cells, r.at = append(r.cells, text[begin:]), append(r.at, place{r.line, int32(begin) + 1})
	if found&(control|beyond|stray) != 0 || before == space || len(text) > MaxCell {
		begin = 0
		for i, cell := range r.cells {
			r.checkText(i, cell, begin, false)
			begin += len(cell) + 1
		}
	}
}

// quoted reads a record with quotes: raw is its first line, length how long that is with a carriage return.
func (r *records) quoted(raw []byte, length int) {
	spans, _, trouble := split(raw)
	record, lines := raw, 1
	if trouble != nil && trouble.unclosed {
		// The quote is closed on a later line, or never. If it was forgotten, the rows up to there do not fit a record.
		if longer, ok := r.overLines(length); ok {
			record, trouble = longer, nil
			spans, _, _ = split(longer)
			lines += bytes.Count(longer, []byte("\n"))
			length = len(longer)
		} else {
			record = r.buf[r.start : r.start+len(raw)] // reading ahead may have moved it
		}
		r.unclosed++
	}
	text := string(record)
	line, lineBegin := r.line, 0
	for i, s := range spans {
		cell := text[s.from:s.to]
		begin := s.from
		if s.quoted {
			begin--
		}
		if lines > 1 {
			line = r.line + int32(strings.Count(text[:begin], "\n"))
			lineBegin = strings.LastIndexByte(text[:begin], '\n') + 1
		}
		r.at = append(r.at, place{line, int32(begin-lineBegin) + 1})
		if s.quoted && !strings.ContainsAny(cell, ",\"\r\n") {
			r.odd = true
			if r.quotes.count(r.at[i]); r.quotes.times == 1 {
				r.quotedName = r.name(i)
			}
		}
		if s.doubled {
			cell = strings.ReplaceAll(cell, `""`, `"`)
		}
		r.cells = append(r.cells, cell)
		r.checkText(i, cell, s.from, s.quoted)
	}
	if trouble != nil {
		r.broken, r.odd = true, true
		r.report(place{r.line, int32(trouble.at) + 1}, trouble.text)
		if len(r.cells) == 0 { // even the first cell is in doubt, but next must see that there was a record
			r.cells, r.at = append(r.cells, ""), append(r.at, place{r.line, 1})
		}
	}
	r.odd = r.odd || lines > 1
	r.skip(min(length+1, r.end-r.start))
	r.line += int32(lines)
}

// overLines is the record at start if its quotes are closed on later lines, within one cell's length, and it then has all
// cells that it should have.
func (r *records) overLines(length int) ([]byte, bool) {
	if r.unclosed > MaxViolations { // reading far ahead again and again would take for ever
		return nil, false
	}
	r.fill(length + MaxCell)
	window := r.buf[r.start:min(r.end, r.start+length+MaxCell)]
	spans, size, trouble := split(window)
	if trouble != nil || len(spans) != len(r.names) || size == len(window) && !r.eof {
		return nil, false
	}
	return window[:size], true
}

// span is one cell in the text of a record, without its quotes.
type span struct {
	from, to        int
	quoted, doubled bool
}

// trouble says why a record cannot be split, and where.
type trouble struct {
	at       int
	text     string
	unclosed bool
}

// split splits the record at the begin of b, up to a line feed outside quotes or the end of b. With trouble it gives the
// cells before it.
func split(b []byte) (spans []span, size int, _ *trouble) {
	for at := 0; ; at++ {
		s := span{from: at, to: at}
		if at < len(b) && b[at] == '"' {
			s.quoted = true
			s.from++
			for end := s.from; ; end += 2 {
				i := bytes.IndexByte(b[end:], '"')
				if i < 0 {
					return spans, 0, &trouble{at, "the quote that begins here is not closed", true}
				}
				end += i
				if end+1 == len(b) || b[end+1] != '"' {
					s.to, at = end, end+1
					break
				}
				s.doubled = true
			}
			if at < len(b) && b[at] == '\r' && (at+1 == len(b) || b[at+1] == '\n') {
				at++
			}
			if at < len(b) && b[at] != ',' && b[at] != '\n' {
				return spans, 0, &trouble{at, "there is text after the closing quote of a cell; a quote within a cell is written twice", false}
			}
		} else {
			for at < len(b) && b[at] != ',' && b[at] != '\n' {
				if b[at] == '"' {
					return spans, 0, &trouble{at, `there is a quote in a cell without quotes around it: write "a ""word"" of a cell"`, false}
				}
				at++
			}
			s.to = at
		}
		spans = append(spans, s)
		if at == len(b) || b[at] == '\n' {
			return spans, at, nil
		}
	}
}

// name names cell i in a report.
func (r *records) name(i int) string {
	if i < len(r.names) {
		return r.names[i]
	}
	return fmt.Sprintf("cell %d", i+1)
}

// checkText reports what is wrong with the text of a cell that begins at this byte of its record, and mends it, so that
// what follows from it is not reported too. A report that names an invisible character stands where that character does.
func (r *records) checkText(i int, cell string, begin int, quoted bool) {
	problem, within, mended := checkText(cell, r.offset+int64(begin))
	if problem == "" {
		return
	}
	at := r.at[i]
	if within >= 0 {
		at.column += int32(within)
		if quoted {
			at.column += 1 + int32(strings.Count(cell[:within], `"`)) // quotes within are written twice
		}
	}
	r.report(at, r.name(i)+" "+problem)
	r.cells[i] = mended
	r.odd = true
	if i < 64 {
		r.wrong |= 1 << i
	}
}
