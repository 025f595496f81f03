// Reading one table: from the records of a file to rows, and where each row stands.

package importer

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// table is one table on its way into a package.
type table struct {
	problems
	def    *atlas.Table
	size   int64 // of its file
	parser *atlas.Parser
	rows   []atlas.Node
	lines  []int32 // of rows
	// odd has rows whose places cannot be computed from their cells, by index: those with damage of any sort.
	odd map[int]oddRow
	// byID are the rows by id: rows itself where the file is in order.
	byID      []atlas.Node
	unordered bool // rows are not by id, or two have the same
	// rests are the different evidence of rows. It is judged when all sources are read.
	rests    map[rest][]atlas.ID
	lastRest rest
	// whole tells that every row was read: then an id that is not in it does not exist.
	whole bool
	lean  *lean // nil where rows are held
	// doubts are no violations: see Warnings.
	doubts  problems
	located []located // the rows with coordinates, of institutions
	// graph tells that the rows come from elsewhere than a file: see ReadCells.
	graph bool
}

// oddRow is a row with damage: where its cells stand, and which of them were reported.
type oddRow struct {
	at    []place
	wrong uint64 // bit i: column i was reported, and the row does not have its value
}

// tables are all tables, in the order of atlas.Tables.
type tables []*table

func newTable(def *atlas.Table, files fs.FS) *table {
	t := &table{problems: problems{file: fileOf(def)}, doubts: problems{file: fileOf(def)}, def: def, parser: def.Parser(), odd: map[int]oddRow{}, rests: map[rest][]atlas.ID{}}
	if files == nil {
		return t
	}
	if info, err := fs.Stat(files, t.file); err == nil {
		t.size = info.Size()
	}
	return t
}

// read reads the file and checks every cell of it.
func (t *table) read(ctx context.Context, files fs.FS, m *meter) {
	f, err := files.Open(t.file)
	if err != nil {
		t.add(place{}, unreadable(err))
		return
	}
	defer f.Close()
	var text io.Reader = f
	if t.lean != nil {
		text = io.TeeReader(f, t.lean.sum)
	}
	in := newRecords(text, t.add)
	header := t.def.Header()
	if !in.foreign && t.checkHeader(in, header) {
		t.whole = t.readRows(ctx, in, header, m)
	}
	if in.failed != nil {
		t.whole = false
		t.add(place{in.line, 1}, unreadable(in.failed))
	}
}

// readRows reads all lines but the first.
func (t *table) readRows(ctx context.Context, in *records, header []string, m *meter) bool {
	counted, upTo := 0, int64(0)
	for in.next(header) {
		t.row(in, header)
		if t.count()-counted >= rowsBetween {
			m.add(t.def.Name, t.count()-counted, in.offset-upTo)
			if counted == 0 && t.lean == nil { // now one can tell how many rows there will be
				all := int(t.size / max(in.offset, 1) * int64(t.count()))
				t.rows, t.lines = slices.Grow(t.rows, all), slices.Grow(t.lines, all)
			}
			counted, upTo = t.count(), in.offset
			if ctx.Err() != nil {
				return false
			}
		}
	}
	m.add(t.def.Name, t.count()-counted, in.offset-upTo)
	return true
}

// count is how many rows were read.
func (t *table) count() int {
	if t.lean != nil {
		return t.lean.rows
	}
	return len(t.rows)
}

// row turns the record at hand into a row. A record without all of its cells is a row of which only the id is known.
func (t *table) row(in *records, header []string) {
	wrong := in.wrong
	if len(in.cells) != len(header) || in.broken {
		if !in.broken {
			t.add(in.at[0], fmt.Sprintf("the line has %d cells, and the table has %d columns", len(in.cells), len(header)))
		}
		id := in.cells[0]
		in.cells = append(in.cells[:0], id)
		for len(in.cells) < len(header) {
			in.cells = append(in.cells, "")
		}
		wrong = ^uint64(0)
		if id == "" {
			return
		}
	}
	row, errs := t.parser.Parse(in.cells)
	for _, e := range errs {
		if t.graph && in.cells[e.Column] == "" && t.def.Columns[e.Column].Type == atlas.TypeSource {
			continue // a doubt, see excuse
		}
		if t.graph && in.cells[e.Column] == "" && t.def.Columns[e.Column].Type == atlas.TypeSubjectKind {
			wrong |= 1 << e.Column // one relationship is both this column and the next, of which it is said
		}
		if wrong&(1<<e.Column) == 0 {
			t.add(in.at[e.Column], t.wrongCell(e, in.cells[e.Column]))
		}
		wrong |= 1 << e.Column
	}
	if wrong != 0 {
		atlas.RowOf(row).ID = atlas.NewID(t.def.Kind, in.cells[0]) // other rows may refer to a wrong id too
	}
	t.noteLocation(row, in.at)
	if t.lean != nil {
		t.unordered = !t.lean.add(row) || t.unordered
		t.checkRow(0, row)
		return
	}
	if (wrong != 0 || in.odd) && !t.full() {
		t.odd[len(t.rows)] = oddRow{slices.Clone(in.at), wrong}
	}
	if n := len(t.rows); n > 0 && row.NodeID() <= t.rows[n-1].NodeID() {
		t.unordered = true
	}
	t.rows = append(t.rows, row)
	t.lines = append(t.lines, in.at[0].line)
	t.checkRow(len(t.rows)-1, row)
}

// index makes byID.
func (t *table) index() {
	t.byID = t.rows
	if t.unordered {
		t.byID = slices.Clone(t.rows)
		slices.SortStableFunc(t.byID, byKey)
	}
}

func byKey(a, b atlas.Node) int { return cmp.Compare(a.NodeID(), b.NodeID()) }

// find is the row with an id, or nil.
func (t *table) find(id atlas.ID) atlas.Node {
	i, ok := slices.BinarySearchFunc(t.byID, id, func(n atlas.Node, id atlas.ID) int { return cmp.Compare(n.NodeID(), id) })
	if !ok {
		return nil
	}
	return t.byID[i]
}

// has tells whether there is a row with an id.
func (t *table) has(id atlas.ID) bool {
	if t.lean != nil {
		return t.lean.has(id)
	}
	return t.find(id) != nil
}

// ofKind is the table of a kind.
func (all tables) ofKind(k atlas.Kind) *table {
	for _, t := range all {
		if t.def.Kind == k {
			return t
		}
	}
	return nil
}

// reportRow reports a fault of a row at the first of these columns, unless one of the columns was reported already:
// then its value is not known.
func (t *table) reportRow(row int, text string, columns ...string) {
	if t.lean != nil {
		t.total++
		return
	}
	var all uint64
	first := -1
	for i, c := range t.def.Columns {
		if slices.Contains(columns, c.Name) {
			all |= 1 << i
			if c.Name == columns[0] {
				first = i
			}
		}
	}
	if odd, ok := t.odd[row]; ok {
		if odd.wrong&all == 0 {
			t.add(odd.at[first], text)
		}
		return
	}
	if t.graph {
		t.add(place{t.lines[row], int32(first) + 1}, text)
		return
	}
	at := 1
	for _, cell := range t.def.Cells(t.rows[row], nil)[:first] {
		at += len(quoted(cell)) + 1
	}
	t.add(place{t.lines[row], int32(at)}, text)
}

// shorten cuts a value to the length that a report repeats.
func shorten(s string) string {
	const shown = 60
	if len(s) <= shown {
		return s
	}
	return strings.ToValidUTF8(s[:shown], "") + "…"
}
