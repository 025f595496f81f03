// Rows that come as cells from elsewhere than a file, as those of a graph: the same rules as for a package, and faults by kind and row.

package importer

import (
	"context"

	"alliance-atlas/atlas"
)

// Cells are the rows of all tables as their cells.
type Cells interface {
	// Len is the number of rows of a kind.
	Len(k atlas.Kind) int
	// Cells are the cells of row i of a kind, from 0, one for each column of its table. They are appended to into.
	Cells(k atlas.Kind, i int, into []string) []string
}

// ReadCells makes a package of rows as Read does of files, by the same rules but one: a row may lack its sources and its trust, which is
// UNVERIFIED then, and a warning. In Violations and Warnings the place of a fault is the type of the row (Kind.Type) as File, the number of
// the row, from 1, as Line, and that of the column, from 1, as Column. Rows may come in any order.
func ReadCells(ctx context.Context, dataset atlas.Dataset, source Cells) (*Package, Warnings, error) {
	all := make(tables, len(atlas.Tables))
	for i, def := range atlas.Tables {
		all[i] = newTable(def, nil)
	}
	largest := all.largestFirst()
	inParallel(largest, func(t *table) { t.readCells(ctx, source) })
	if err := cancelled(ctx); err != nil {
		return nil, Warnings{}, err
	}
	p, err := all.checked(ctx, &problems{file: descriptorName})
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
	t.size = int64(source.Len(kind))
	n := source.Len(kind)
	t.rows, t.lines = make([]atlas.Node, 0, n), make([]int32, 0, n)
	in := &records{report: t.add, names: t.def.Header(), at: make([]place, len(t.def.Columns))}
	for i := range n {
		if i%rowsBetween == 0 && ctx.Err() != nil {
			return
		}
		in.cells, in.wrong, in.odd = source.Cells(kind, i, in.cells[:0]), 0, false
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

// excuse fills in what a row of a graph may lack: a row without sources is as it is, and its trust is UNVERIFIED.
func (t *table) excuse(in *records) {
	for c, column := range t.def.Columns {
		switch {
		case column.Name == "trust" && in.cells[c] == "":
			in.cells[c] = unverified
			t.doubts.add(in.at[c], "trust is missing, and taken as UNVERIFIED")
		case column.Type == atlas.TypeSource && in.cells[c] == "":
			t.doubts.add(in.at[c], "no source is cited")
		}
	}
}

// unverified is the word of tables for atlas.TrustUnverified.
const unverified = "unverified"
