// Rows that come as cells from elsewhere than a file, as those of a graph: the same rules as for a package, and faults by kind and row.

package importer

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

// Cells are the rows of all tables as their cells.
type Cells interface {
	// Len is the number of rows of a kind.
	Len(k atlas.Kind) int
	// Cells are the cells of row i of a kind, from 0, one for each column of its table. They are appended to into.
	Cells(k atlas.Kind, i int, into []string) []string
}

// Mistaken is implemented by Cells of which some are empty because what stands there is no value of their column. That was reported before: no
// rule says anything of such a cell.
type Mistaken interface {
	// Wrong are those cells of row i of a kind, bit c for column c.
	Wrong(k atlas.Kind, i int) uint64
}

// ReadCells makes a package of rows as Read does of files, by the same rules but one: a row may lack its sources and its trust, which is
// UNVERIFIED then, and a warning. In Violations and Warnings the place of a fault is the type of the row (Kind.Type) as File, the number of
// the row, from 1, as Line, and that of the column, from 1, as Column. Rows may come in any order.
func ReadCells(ctx context.Context, dataset atlas.Dataset, source Cells) (*Package, Warnings, error) {
	all := make(tables, len(atlas.Tables))
	for i, def := range atlas.Tables {
		all[i] = newTable(def, nil)
		all[i].size = int64(source.Len(def.Kind))
	}
	largest := all.largestFirst()
	inParallel(largest, func(t *table) { t.readCells(ctx, source) })
	if err := cancelled(ctx); err != nil {
		return nil, Warnings{}, err
	}
	p, err := all.checked(ctx, new(problems))
	if err != nil {
		return nil, all.warnings(), err
	}
	p.dataset = dataset
	return p, p.warnings, nil
}

// readCells reads the rows of the table from a source.
func (t *table) readCells(ctx context.Context, source Cells) {
	kind := t.def.Kind
	t.graph, t.file, t.doubts.file = true, kind.Type(), kind.Type()
	n := source.Len(kind)
	t.rows, t.lines = make([]atlas.Node, 0, n), make([]int32, 0, n)
	mistaken, _ := source.(Mistaken)
	in := &records{report: t.add, names: t.def.Header(), at: make([]place, len(t.def.Columns))}
	for i := range n {
		if i%rowsBetween == 0 && ctx.Err() != nil {
			return
		}
		in.cells, in.wrong, in.odd = source.Cells(kind, i, in.cells[:0]), 0, false
		if mistaken != nil {
			in.wrong = mistaken.Wrong(kind, i)
		}
		for c, cell := range in.cells {
			in.at[c] = place{int32(i) + 1, int32(c) + 1}
			if problem, _, mended := checkText(cell, 0); problem != "" {
				t.add(in.at[c], in.names[c]+" "+problem)
				in.cells[c] = mended
				in.wrong |= 1 << c
			}
		}
		t.excuse(in)
		t.row(in, in.names)
	}
	t.whole = true
}

// excused are the cells that a row of a graph may lack, by kind and column, and what they are taken as: those that say of what sort
// something is, which those who draw a graph may leave open. What a row is about is never made up.
var excused = map[atlas.Kind]map[string]string{
	atlas.KindInstitution: {"kind": "other", "countryBasis": "general-knowledge"},
	atlas.KindAlliance:    {"kind": "other"},
	atlas.KindMembership:  {"role": "member"},
	atlas.KindCourse:      {"kind": "course", "nameLanguage": "und"}, // undetermined, ISO 639-2
	atlas.KindExchange:    {"kind": "other"},
	atlas.KindClaim:       {"kind": "other"},
	atlas.KindSource:      {"kind": "secondary", "language": "und"},
}

// excuse fills in what a row of a graph may lack, with a warning: it may cite no source, its trust is UNVERIFIED then and where none is
// given, and see excused.
func (t *table) excuse(in *records) {
	for c, column := range t.def.Columns {
		if in.cells[c] != "" || in.wrong&(1<<c) != 0 {
			continue
		}
		if word, may := excused[t.def.Kind][column.Name]; may {
			in.cells[c] = word
			t.doubts.add(in.at[c], fmt.Sprintf("%s is missing, and taken as %s", column.Name, cmp.Or(atlas.APIWord(word), word)))
			continue
		}
		switch {
		case column.Name == "trust":
			in.cells[c] = unverified
			t.doubts.add(in.at[c], "trust is missing, and taken as UNVERIFIED")
		case column.Type == atlas.TypeSource:
			t.doubts.add(in.at[c], "no source is cited")
		}
	}
}

// unverified is the word of tables for atlas.TrustUnverified.
const unverified = "unverified"

// word is a word of a closed list as a report spells it: as tables do, and of a graph as the API does.
func (t *table) word(cell string) string {
	if t.graph {
		return cmp.Or(atlas.APIWord(cell), cell)
	}
	return cell
}

// wrongCell is says what a cell breaks, in those words.
func (t *table) wrongCell(e atlas.CellError, cell string) string {
	c := t.def.Columns[e.Column]
	if !t.graph || c.Type != atlas.TypeWord || cell == "" {
		return e.Text
	}
	var words []string
	for _, w := range c.Words {
		words = append(words, t.word(w))
	}
	return fmt.Sprintf("%s %q is not one of %s", c.Name, atlas.Excerpt(t.word(cell)), strings.Join(words, ", "))
}
