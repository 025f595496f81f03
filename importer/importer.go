// Package importer turns data packages (CSV tables with a datapackage.json) into changes of an atlas, and an atlas into a
// data package. Every source comes in this way: a package without violations has every column, id, reference, date and
// number in order, and is written back byte for byte as it was read, with the rows by id.
//
// Where to look: importer.go reads a package, and check.go checks one without keeping it in memory. package.go is about
// its datapackage.json, table.go about one table, records.go and text.go about the text of tables. rules.go and
// references.go have the rules between cells and rows, locations.go doubts about coordinates, violations.go the reports of
// broken rules and of doubts. write.go writes a
// package; world*.go generate a large one.
package importer

import (
	"context"
	"io/fs"
	"iter"
	"runtime"
	"sync"

	"alliance-atlas/atlas"
)

// Package is a data package that was read and checked.
type Package struct {
	dataset  atlas.Dataset
	rows     map[atlas.Kind][]atlas.Node
	warnings Warnings
}

// Read reads the data package in the root of a file system and checks it. Where it breaks rules, the error is *Violations
// with all of them. progress may be nil; it is called at most ten times a second, never twice at a time, and once at the
// end. Cost: the tables are read side by side, and everything is held in memory.
func Read(ctx context.Context, files fs.FS, progress func(Progress)) (*Package, error) {
	descriptor := &problems{file: descriptorName}
	dataset := readDescriptor(files, descriptor)

	tables := make(tables, len(atlas.Tables))
	m := &meter{report: progress}
	for i, t := range atlas.Tables {
		tables[i] = newTable(t, files)
		m.now.Of += tables[i].size
	}
	largest := tables.largestFirst()
	inParallel(largest, func(t *table) { t.read(ctx, files, m) })
	if err := cancelled(ctx); err != nil {
		return nil, err
	}
	checked, err := tables.checked(ctx, descriptor)
	if err != nil {
		return nil, err
	}
	m.end()
	checked.dataset = dataset
	return checked, nil
}

// checked checks what is between rows, and is the package of all rows where nothing is wrong.
func (all tables) checked(ctx context.Context, descriptor *problems) (*Package, error) {
	largest := all.largestFirst()
	inParallel(largest, func(t *table) { t.index() })
	inParallel(largest, func(t *table) { t.check(ctx, all) })
	if err := cancelled(ctx); err != nil {
		return nil, err
	}
	p, found := &Package{rows: map[atlas.Kind][]atlas.Node{}}, []*problems{descriptor}
	for _, t := range all {
		found = append(found, &t.problems)
		p.rows[t.def.Kind] = t.byID
	}
	if err := violations(found); err != nil {
		return nil, err
	}
	p.warnings = all.warnings()
	return p, nil
}

// Warnings are doubts about the package, which is in order.
func (p *Package) Warnings() Warnings { return p.warnings }

// Dataset describes the package. Its Version and Store are for the store to fill in.
func (p *Package) Dataset() *atlas.Dataset { return &p.dataset }

// Len is the number of rows of a kind.
func (p *Package) Len(k atlas.Kind) int { return len(p.rows[k]) }

// Rows are the rows of a kind by id, as those of an atlas.Reader. They are shared and never written to.
func (p *Package) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for i, row := range p.rows[k] {
			if i%rowsBetween == 0 {
				if err := cancelled(ctx); err != nil {
					yield(nil, err)
					return
				}
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Changes turn an empty atlas into this package: the dataset, then every row.
func (p *Package) Changes() iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) {
		if !yield(atlas.Change{Dataset: &p.dataset}) {
			return
		}
		for _, t := range atlas.Tables {
			for _, row := range p.rows[t.Kind] {
				if !yield(atlas.Change{Put: row}) {
					return
				}
			}
		}
	}
}

// inParallel does the work for all tables, on as many processors as there are, in order.
func inParallel(all []*table, work func(*table)) {
	todo := make(chan *table, len(all))
	for _, t := range all {
		todo <- t
	}
	close(todo)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(all)) {
		workers.Go(func() {
			for t := range todo {
				work(t)
			}
		})
	}
	workers.Wait()
}

// cancelled is the error of a context that has ended.
func cancelled(ctx context.Context) error {
	if ctx.Err() == nil {
		return nil
	}
	return atlas.Errorf(atlas.ErrTimeout, "the work on the data package was stopped: %v", context.Cause(ctx))
}
