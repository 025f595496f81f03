// Comparing: which rows a load must create, change or delete, found in one pass over the data package and the database.

package neo

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// storedRow is a row as the database has it.
type storedRow struct {
	id   string
	row  string // propRow; "" where it is damaged
	made any    // propMade; nil where the row is not complete
	at   int64  // the database's own id of the node
}

// comparedRows is how many rows one statement reads to compare them: about a megabyte.
const comparedRows = 5000

var storedRows = bolt.Cypher("rows to compare", bolt.Folded(`
	CALL () {
		MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > $q.after AND n.id < $q.before
		RETURN n ORDER BY n.id LIMIT $q.limit
	}
	WITH collect(n) AS ns
	RETURN [n IN ns | n.id] AS ids, [n IN ns | n._made] AS made, [n IN ns | n._row] AS rows, [n IN ns | id(n)] AS ats`))

// stored are the rows of a kind by id, read in pages. The next page is read while one is used.
func (s *Store) stored(ctx context.Context, k atlas.Kind) iter.Seq2[*storedRow, error] {
	return func(yield func(*storedRow, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type page struct {
			*bolt.Answer
			err error
		}
		pages := make(chan page, 1)
		go func() {
			defer close(pages)
			params := map[string]any{"after": k.Prefix(), "before": afterPrefix(k), "limit": int64(comparedRows)}
			for {
				a, err := s.db.Read(ctx, storedRows, params)
				select {
				case pages <- page{a, err}:
				case <-ctx.Done():
					return
				}
				if err != nil || len(a.List("ids")) < comparedRows {
					return
				}
				last, _ := a.List("ids")[comparedRows-1].(string)
				params = map[string]any{"after": last, "before": afterPrefix(k), "limit": int64(comparedRows)}
			}
		}()
		for p := range pages {
			if p.err != nil {
				yield(nil, p.err)
				return
			}
			made, rows, ats := p.List("made"), p.List("rows"), p.List("ats")
			for i, id := range p.List("ids") {
				var r storedRow
				r.id, _ = id.(string)
				r.row, _ = rows[i].(string)
				r.made, r.at = made[i], bolt.Number(ats[i])
				if !yield(&r, nil) {
					return
				}
			}
		}
	}
}

// compare merges the rows of a kind in the source and in the database and calls visit for each id. A row that only one
// of them has comes with nil for the other.
func (s *Store) compare(
	ctx context.Context, k atlas.Kind, source loading.Source, visit func(row atlas.Node, have *storedRow) error,
) error {
	next, stop := iter.Pull2(s.stored(ctx, k))
	defer stop()
	have, err, more := next()
	for row, wrong := range source.Rows(ctx, k) {
		if wrong != nil {
			return wrong
		}
		id := string(row.NodeID())
		for err == nil && more && have.id < id {
			if err := visit(nil, have); err != nil {
				return err
			}
			have, err, more = next()
		}
		switch {
		case err != nil:
			return err
		case more && have.id == id:
			if err := visit(row, have); err != nil {
				return err
			}
			have, err, more = next()
		default:
			if err := visit(row, nil); err != nil {
				return err
			}
		}
	}
	for err == nil && more {
		if err := visit(nil, have); err != nil {
			return err
		}
		have, err, more = next()
	}
	return err
}

// compare finds out which rows a load must write. A row that is as it must be, and whose derived properties or
// relationships are not, counts as the same, and is written all the same.
func (l *load) compare(ctx context.Context, state *state) error {
	l.Begin("comparing", int(l.world.rows))
	n := int32(0)
	for _, t := range atlas.Tables {
		sum, told := loading.KindSummary{Kind: t.Kind}, n
		err := l.store.compare(ctx, t.Kind, l.source, func(row atlas.Node, have *storedRow) error {
			if row == nil {
				sum.Deleted++
				l.gone = append(l.gone, have.id)
				return nil
			}
			text := l.maker.row(row)
			l.made[n] = l.maker.sum(n, t.Kind, text)
			switch {
			case have == nil:
				sum.Created++
				l.created.Set(int(n))
			case l.summary.Layout || have.row != text:
				sum.Changed++
			default:
				sum.Same++
			}
			if have != nil {
				l.at[n] = have.at
				if !state.made || have.made != l.made[n] || have.row != text {
					l.touched.Set(int(n))
				}
			}
			if n++; n-told == comparedRows {
				l.Did(t.Name, int(n-told))
				told = n
			}
			return nil
		})
		if err != nil {
			return err
		}
		l.Did(t.Name, int(n-told))
		l.summary.Kinds = append(l.summary.Kinds, sum)
	}
	return nil
}

// describedAs tells whether the description of the data in the database is that of a dataset.
func describedAs(s *state, d *atlas.Dataset) bool {
	have := s.dataset
	return have.Name == d.Name && have.Title == d.Title && have.License == d.License && have.Citation == d.Citation &&
		have.Updated == d.Updated && string(have.Package) == string(d.Package)
}
