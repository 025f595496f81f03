// Reading: the whole graph as rows, by parallel sessions. Every row is read once, and every relationship once; what names what is found by
// the database's own ids, because a node may have no id of its own yet.

package natural

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

const (
	// readEach is how many nodes or relationships one record of an answer holds, in columns.
	readEach = 4000
	// readSessions is how many statements read at the same time at most: a database of two processors is busy with two.
	readSessions = 4
	// readTimeout is how long one statement of a whole graph may take: it reads millions of rows in minutes.
	readTimeout = 10 * time.Minute
)

// Rows are the rows of a graph as the cells of tables, and what in the graph could not be read. It is importer.Cells.
type Rows struct {
	// Faults are what breaks the form of the graph; rows with one are left out, or lack a cell.
	Faults []Fault
	// Warnings are what is not used, or was taken to mean something.
	Warnings []Fault

	tables map[atlas.Kind]*rows
	at     map[int64]position // by the database's id of a node
	cited  []citation
	mu     sync.Mutex

	// Of relationships that are no links, for a load: the database's id of each, and of those that are there twice or wrong.
	keep    bool
	pairs   map[pair]int64
	doubled map[string][]int64
	seen    []seenPair
}

// seenPair is a reference or citation by the database's ids.
type seenPair struct {
	typ       string
	from, to  int64
	place, at int64
}

// Fault says what is wrong with one node or relationship: its label or type, its id, the property, "" where it is about the whole.
type Fault struct{ Label, ID, Property, Text string }

// String is the fault in one line: Institution institution/x, founded: is a number, and should be …
func (f Fault) String() string {
	where := f.Label
	if f.ID != "" {
		where += " " + f.ID
	}
	if f.Property != "" {
		where += ", " + f.Property
	}
	return where + ": " + f.Text
}

// rows are those of one table, cell by cell.
type rows struct {
	*atlas.Table
	mistaken
	cells []string
	at    []int64 // the database's ids, of nodes or of relationships
	named []bool  // whether the row has an id of its own
	types []*linkTable
	wrong map[int]bool // rows with a fault of their own
	count int

	// For a load. aside are the rows that it takes for none: nodes that count as another label's, and links of nodes that it does not keep.
	aside    map[int]bool
	from, to []int64        // of links, the database's ids of their ends
	keys     map[string]int // see byKey
}

// position is where a node is among the rows.
type position struct {
	kind atlas.Kind
	row  int
}

// citation is a source that a row cites.
type citation struct {
	kind   atlas.Kind
	row    int
	place  int64 // 0 where none is given
	source int64
}

// Len is the number of rows of a kind.
func (r *Rows) Len(k atlas.Kind) int { return r.tables[k].count }

// Total is the number of rows of all kinds.
func (r *Rows) Total() (n int64) {
	for _, t := range r.tables {
		n += int64(t.count)
	}
	return n
}

// Cells are the cells of a row.
func (r *Rows) Cells(k atlas.Kind, i int, into []string) []string {
	t := r.tables[k]
	n := len(t.Columns)
	return append(into, t.cells[i*n:(i+1)*n]...)
}

// Label is what a row is in the graph: the label of its node or the type of its relationship; and its id.
func (r *Rows) Label(k atlas.Kind, i int) (label string, id atlas.ID) {
	t := r.tables[k]
	label = k.Type()
	if i < len(t.types) {
		label = t.types[i].typ
	}
	if t.standIns[i] { // which is no id to find it by
		return label, atlas.ID(t.idAt(i))
	}
	return label, atlas.NewID(k, t.cells[i*len(t.Columns)])
}

// Property is the name in the graph of a column of a kind: that of a property, or the type of the relationship that says it.
func Property(k atlas.Kind, column int) string {
	t := atlas.TableOf(k)
	c := t.Columns[column]
	if typ, ok := referenceTypes[k][c.Name]; ok {
		return typ
	}
	if other, ok := renamed[c.Name]; ok {
		return other
	}
	switch c.Type {
	case atlas.TypeSource, atlas.TypeOtherSources:
		if slices.Contains(nodeKinds, k) {
			return cites
		}
		return propSources
	case atlas.TypeSubjectKind:
		return Property(k, column+1)
	}
	return c.Name
}

func (r *Rows) fault(f Fault) {
	r.mu.Lock()
	r.Faults = append(r.Faults, f)
	r.mu.Unlock()
}

func (r *Rows) warn(f Fault) {
	r.mu.Lock()
	r.Warnings = append(r.Warnings, f)
	r.mu.Unlock()
}

// ErrMemory is the error of a graph whose database has not the memory for reading it.
var ErrMemory = bolt.Problemf(atlas.ErrLimit, "the database has too little memory left for reading the whole graph; give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max)")

// Read reads the whole graph. Its parts are read side by side and in transactions of their own: whoever wants one state of the data makes
// sure that nothing was committed meanwhile (see Graph.Mark). A database that has not the memory for it is ErrMemory.
func (g *Graph) Read(ctx context.Context) (*Rows, error) { return g.read(ctx, false) }

func newRows() *Rows {
	r := &Rows{tables: map[atlas.Kind]*rows{}, at: map[int64]position{}, pairs: map[pair]int64{}, doubled: map[string][]int64{}}
	for _, t := range atlas.Tables {
		r.tables[t.Kind] = &rows{Table: t, wrong: map[int]bool{}}
	}
	return r
}

// read is Read, which keeps the database's ids of relationships where a load needs them.
func (g *Graph) read(ctx context.Context, keep bool) (*Rows, error) {
	r := newRows()
	r.keep = keep
	if err := r.each(ctx, len(nodeTables), func(ctx context.Context, i int) error { return r.readNodes(ctx, g.db, nodeTables[i]) }); err != nil {
		return nil, err
	}
	r.locate()
	r.name(func(k atlas.Kind) bool { return k.IsEntity() || k == atlas.KindSource }) // which the others are named by
	types := relationshipTypes()
	found := make([]*ends, len(types))
	err := r.each(ctx, len(types), func(ctx context.Context, i int) (err error) {
		found[i], err = readEnds(ctx, g.db, types[i], keep)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, e := range found {
		r.take(e)
		r.mistakes(e)
	}
	r.cite()
	r.name(func(k atlas.Kind) bool { return !k.IsEntity() && k != atlas.KindSource })
	r.pair()
	return r, nil
}

// each does work for 0 to n-1, some at a time, and gives the first error.
func (r *Rows) each(ctx context.Context, n int, work func(context.Context, int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	todo := make(chan int, n)
	for i := range n {
		todo <- i
	}
	close(todo)
	var workers sync.WaitGroup
	for range min(readSessions, max(2, runtime.GOMAXPROCS(0)), n) {
		workers.Go(func() {
			for i := range todo {
				if ctx.Err() != nil {
					return
				}
				if err := work(ctx, i); err != nil {
					cancel(err)
				}
			}
		})
	}
	workers.Wait()
	err := context.Cause(ctx)
	if errors.Is(err, bolt.ErrOutOfMemory) {
		return ErrMemory
	}
	return err
}

// columns are the names and expressions that a statement returns for each of a list.
func columns(properties []property, keep bool, more ...string) string {
	var b strings.Builder
	for _, name := range more {
		fmt.Fprintf(&b, ", [x IN page | x.%s] AS %s", name, name)
	}
	for _, p := range properties {
		fmt.Fprintf(&b, ", [x IN page | x.`%s`] AS `%s`", p.name, p.name)
		if beside := p.readWith(keep); beside != "" {
			fmt.Fprintf(&b, ", [x IN page | x.`%[1]s`] AS `%[1]s`", beside)
		}
	}
	return b.String()
}

// read is the statement that reads all nodes of a table.
func (t *nodeTable) read(keep bool) bolt.Statement {
	return bolt.Cypher("read "+t.label, bolt.Folded(`
		MATCH (n:«label») WITH collect(n) AS every
		UNWIND range(0, size(every) - 1, $q.each) AS i
		WITH every[i..i + $q.each] AS page
		RETURN [x IN page | id(x)] AS `+"`at`«columns»", "«label»", t.label, "«columns»", columns(t.properties, keep, propID)))
}

func (r *Rows) readNodes(ctx context.Context, db *bolt.Database, t *nodeTable) error {
	into := r.tables[t.Kind]
	width := len(t.Columns)
	return db.Stream(ctx, t.read(r.keep), map[string]any{"each": int64(readEach)}, readTimeout, func(a *bolt.Answer) error {
		at := a.List("at")
		first := into.count
		into.grow(len(at))
		for _, v := range at {
			into.at = append(into.at, bolt.Number(v))
		}
		for i, v := range a.List(propID) {
			into.setID(r, t.label, first+i, v)
		}
		for _, p := range t.properties {
			r.fill(a, into, t.label, first, width, p)
		}
		return atlas.Expired(ctx)
	})
}

// grow makes room for more rows, all of whose cells are empty.
func (t *rows) grow(n int) {
	t.count += n
	t.named = append(t.named, make([]bool, n)...)
	t.cells = slices.Grow(t.cells, n*len(t.Columns))[:len(t.cells)+n*len(t.Columns)]
}

// fill puts the values of a property into the cells of rows.
func (r *Rows) fill(a *bolt.Answer, into *rows, label string, first, width int, p property) {
	var all []any
	if name := p.readWith(r.keep); name != "" {
		all = a.List(name)
	}
	for i, v := range a.List(p.name) {
		var beside any
		if all != nil {
			beside = all[i]
		}
		cell, wrong := p.cell(v, beside)
		if r.keep && !p.asWritten(v, beside, cell) {
			into.wrong[first+i] = true // a load writes it again
		}
		if v == nil {
			continue
		}
		if wrong != "" {
			r.fault(Fault{label, into.idAt(first + i), p.name, wrong})
			into.mistake(first+i, p.column)
			continue
		}
		into.cells[(first+i)*width+p.column] = cell
	}
}

// setID sets the first cell of a row to the key of its id.
func (t *rows) setID(r *Rows, label string, row int, value any) {
	if value == nil {
		return
	}
	text, ok := value.(string)
	key, found := strings.CutPrefix(text, t.Kind.Prefix())
	if !found {
		t.mistake(row, 0)
	}
	switch {
	case !ok:
		t.mistakeID(row, fmt.Sprintf("is %s, and should be a text, as %sNAME", typeName(value), t.Kind.Prefix()))
	case text == "":
		t.mistakeID(row, fmt.Sprintf("is an empty text, and should be %sNAME", t.Kind.Prefix()))
	case !found:
		r.fault(Fault{label, text, propID, fmt.Sprintf("%q should begin with %s", atlas.Excerpt(text), t.Kind.Prefix())})
	default:
		t.named[row] = true
		t.cells[row*len(t.Columns)] = key
	}
}

// setAside has a load take a row for none.
func (t *rows) setAside(row int) {
	if t.aside == nil {
		t.aside = map[int]bool{}
	}
	t.aside[row] = true
}

// idAt is the id of a row, and where it has none, what it is called.
func (t *rows) idAt(row int) string {
	n := len(t.Columns)
	if key := t.cells[row*n]; key != "" && !t.standIns[row] {
		return string(atlas.NewID(t.Kind, key))
	}
	if i := columnOf(t.Table, "name"); i >= 0 && t.cells[row*n+i] != "" {
		return fmt.Sprintf("%q without id", t.cells[row*n+i])
	}
	return "without id"
}

// locate notes where each node is.
func (r *Rows) locate() {
	for _, k := range nodeKinds {
		t := r.tables[k]
		for i, at := range t.at {
			other, twice := r.at[at]
			if !twice {
				r.at[at] = position{k, i}
				continue
			}
			first, second := other, position{k, i} // the label that the id belongs to comes first
			if was := r.tables[other.kind]; t.named[i] && !was.named[other.row] {
				first, second = second, first
			}
			r.at[at] = first
			r.tables[second.kind].setAside(second.row)
			r.fault(Fault{first.kind.Type(), r.tables[first.kind].idAt(first.row), "", fmt.Sprintf("the node has two labels of the atlas, %s and %s", other.kind.Type(), k.Type())})
		}
	}
}
