// Checking a package without holding it: rows are read, checked and let go, and read once more when they are asked for.

package importer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"hash"
	"io"
	"io/fs"
	"iter"
	"math"
	"slices"
	"sort"
	"strings"

	"alliance-atlas/atlas"
)

// Checked is a data package that was checked and whose large tables stay in their files.
type Checked struct {
	dataset  atlas.Dataset
	files    fs.FS
	tables   tables
	warnings Warnings
}

// Check checks the data package in the root of a file system as Read does, with the same errors. It holds the ids of rows
// while it checks, and afterwards only countries, alliances, events, sources and tables that are not by id. If something
// is wrong it reads the package again, as Read does, to say what. The files must not change until the rows have been read.
func Check(ctx context.Context, files fs.FS, progress func(Progress)) (*Checked, error) {
	c := &Checked{files: files, tables: make(tables, len(atlas.Tables))}
	descriptor := &problems{file: descriptorName}
	c.dataset = readDescriptor(files, descriptor)
	m := &meter{report: progress}
	for i, def := range atlas.Tables {
		c.tables[i] = newTable(def, files)
		m.now.Of += c.tables[i].size
		if !keptRows[def.Kind] {
			c.tables[i].lean = newLean(def)
		}
	}
	largest := c.tables.largestFirst()
	inParallel(largest, func(t *table) { t.read(ctx, files, m) })
	for i, t := range c.tables {
		if t.unordered && t.lean != nil && ctx.Err() == nil {
			c.tables[i] = newTable(t.def, files)
			c.tables[i].read(ctx, files, &meter{})
		}
	}
	largest = c.tables.largestFirst()
	inParallel(largest, func(t *table) { t.index() })
	inParallel(largest, func(t *table) { t.check(ctx, c.tables) })
	if err := cancelled(ctx); err != nil {
		return nil, err
	}
	wrong := descriptor.total
	for _, t := range c.tables {
		wrong += t.total
	}
	if wrong > 0 {
		c.tables = nil
		if _, err := Read(ctx, files, progress); err != nil {
			return nil, err
		}
		return nil, errChanged
	}
	m.end()
	c.warnings = c.tables.warnings()
	for _, t := range c.tables {
		t.parser, t.rests, t.lines = nil, nil, nil
		if t.lean != nil {
			t.lean.keys, t.lean.ends, t.lean.unique = nil, nil, nil
		}
	}
	return c, nil
}

var errChanged = atlas.Errorf(atlas.ErrInput, "the tables of the data package changed while they were read; read them again when nobody writes them")

// keptRows are the kinds whose rows Check keeps until all tables are checked, because a check reads them then:
// checkUnique and checkLocations those of countries, checkAncestors those of alliances and events, checkFounding those of alliances,
// checkProvenance those of sources. These kinds have few rows.
var keptRows = map[atlas.Kind]bool{atlas.KindCountry: true, atlas.KindAlliance: true, atlas.KindEvent: true, atlas.KindSource: true}

// Warnings are doubts about the package, which is in order.
func (c *Checked) Warnings() Warnings { return c.warnings }

// Dataset describes the package. Its Version and Store are for the store to fill in.
func (c *Checked) Dataset() *atlas.Dataset { return &c.dataset }

// Len is the number of rows of a kind.
func (c *Checked) Len(k atlas.Kind) int {
	if t := c.tables.ofKind(k); t != nil {
		return t.count()
	}
	return 0
}

// Rows are the rows of a kind by id, as those of Package.Rows. Cost: its table is read and parsed again, each time. A
// table that is not as it was checked ends in an error, at the latest after its last row.
func (c *Checked) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	t := c.tables.ofKind(k)
	switch {
	case t == nil:
		return func(func(atlas.Node, error) bool) {}
	case t.lean == nil:
		held := Package{rows: map[atlas.Kind][]atlas.Node{k: t.byID}}
		return held.Rows(ctx, k)
	}
	return func(yield func(atlas.Node, error) bool) {
		if err := t.again(ctx, c.files, yield); err != nil {
			yield(nil, err)
		}
	}
}

// again reads a lean table again and yields its rows. It returns nil when yield wants no more.
func (t *table) again(ctx context.Context, files fs.FS, yield func(atlas.Node, error) bool) error {
	f, err := files.Open(t.file)
	if err != nil {
		return errChanged
	}
	defer f.Close()
	sum, wrong := sha256.New(), false
	in := newRecords(io.TeeReader(f, sum), func(place, string) { wrong = true })
	header, parser := t.def.Header(), t.def.Parser()
	if !in.next(nil) || !slices.Equal(in.cells, header) {
		return errChanged
	}
	for i := 0; in.next(header); i++ {
		if i%rowsBetween == 0 {
			if err := cancelled(ctx); err != nil {
				return err
			}
		}
		if wrong || len(in.cells) != len(header) {
			return errChanged
		}
		row, errs := parser.Parse(in.cells)
		if errs != nil {
			return errChanged
		}
		if !yield(row, nil) {
			return nil
		}
	}
	if wrong || in.failed != nil || !bytes.Equal(sum.Sum(nil), t.lean.sum.Sum(nil)) {
		return errChanged
	}
	return nil
}

// lean keeps the few facts of a table that other checks need once its rows are dropped. Violations of such a table are
// only counted.
type lean struct {
	rows int
	sum  hash.Hash // of the file
	// keys are all ids without their kind, in order: that of row i ends before ends[i].
	keys []byte
	ends []int
	// earliest is, by alliance, the earliest day on which a member joined whose role exists only after the founding.
	earliest map[atlas.ID]int
	// unique are all values of columns whose values are unique, by column.
	unique map[*atlas.Column][]string
}

func newLean(def *atlas.Table) *lean {
	l := &lean{sum: sha256.New(), earliest: map[atlas.ID]int{}, unique: map[*atlas.Column][]string{}}
	for _, c := range def.Columns {
		if c.Unique {
			l.unique[c] = nil
		}
	}
	return l
}

func (l *lean) key(i int) []byte {
	begin := 0
	if i > 0 {
		begin = l.ends[i-1]
	}
	return l.keys[begin:l.ends[i]]
}

// add takes a row in, and tells whether it comes after the row before.
func (l *lean) add(row atlas.Node) bool {
	key, after := row.NodeID().Local(), true
	if l.rows > 0 {
		after = string(l.key(l.rows-1)) < key
	}
	l.rows++
	l.keys = append(l.keys, key...)
	l.ends = append(l.ends, len(l.keys))
	for c, values := range l.unique {
		if value := c.Cell(row); value != "" {
			l.unique[c] = append(values, strings.Clone(value))
		}
	}
	if m, ok := row.(*atlas.Membership); ok && m.From.Known() && !beforeFounding[m.Role] {
		day, known := l.earliest[m.AllianceID]
		if !known {
			day = math.MaxInt
		}
		l.earliest[m.AllianceID] = min(day, int(m.From.Last()))
	}
	return after
}

func (l *lean) has(id atlas.ID) bool {
	key := []byte(id.Local())
	i := sort.Search(l.rows, func(i int) bool { return bytes.Compare(l.key(i), key) >= 0 })
	return i < l.rows && bytes.Equal(l.key(i), key)
}

// checkLean counts the violations that check would report.
func (t *table) checkLean(all tables) {
	for _, id := range t.parser.References() {
		if target := all.ofKind(id.Kind()); target != nil && target.whole && !target.has(id) {
			t.total++
		}
	}
	for alliance, day := range t.lean.earliest {
		if row, ok := all.ofKind(atlas.KindAlliance).find(alliance).(*atlas.Alliance); ok && day < int(row.Founded.First()) {
			t.total++
		}
	}
	for _, values := range t.lean.unique {
		slices.Sort(values)
		t.total += len(values) - len(slices.Compact(values))
	}
	t.checkLocations(all)
	kinds := all.sourceKinds()
	for r, sources := range t.rests {
		t.total += len(t.judge(sources, r.trust, kinds))
	}
}

// largestFirst are the tables in an order in which no processor waits for a large one at the end.
func (all tables) largestFirst() tables {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b *table) int { return int(b.size - a.size) })
	return sorted
}
