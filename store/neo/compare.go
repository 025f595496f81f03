// Comparing: which rows a load must create, change or delete, found in one pass over the data package and the database.

package neo

import (
	"context"
	"iter"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// storedRow is a row as the database has it.
type storedRow struct {
	id   string
	row  string // propRow; "" where it is damaged
	hash int64  // propHash; 0 where the row is not complete
}

// comparedRows is how many rows one statement reads to compare them: about a megabyte.
const comparedRows = 5000

var storedRows = bolt.Cypher("rows to compare", bolt.Folded(`
	CALL () {
		MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > $q.after AND n.id < $q.before
		RETURN n ORDER BY n.id LIMIT $q.limit
	}
	WITH collect(n) AS ns
	RETURN [n IN ns | n.id] AS ids, [n IN ns | n._hash] AS hashes, [n IN ns | n._row] AS rows`))

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
			hashes, rows := p.List("hashes"), p.List("rows")
			for i, id := range p.List("ids") {
				var r storedRow
				r.id, _ = id.(string)
				r.row, _ = rows[i].(string)
				r.hash, _ = hashes[i].(int64)
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
	ctx context.Context, k atlas.Kind, source Source, visit func(row atlas.Node, have *storedRow) error,
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

// compare finds out what a load must do, and marks the rows that it must write.
func (l *load) compare(ctx context.Context, state *state) error {
	rows := 0
	for _, t := range atlas.Tables {
		rows += l.source.Len(t.Kind)
	}
	l.startPhase("comparing", rows)
	w := writer{layout: l.store.layout}
	l.summary.Layout = state.layout != l.store.layout.fingerprint()
	for _, t := range atlas.Tables {
		sum, marked, seen, told := KindSummary{Kind: t.Kind}, marks(nil), 0, 0
		err := l.store.compare(ctx, t.Kind, l.source, func(row atlas.Node, have *storedRow) error {
			if row == nil {
				sum.Deleted++
				return nil
			}
			l.digest.Add(row)
			switch {
			case have == nil:
				sum.Created++
				marked.set(seen)
			case !l.summary.Layout && have.hash == int64(w.digest.RowHash(row)) && have.row == w.row(row):
				sum.Same++
			default:
				sum.Changed++
				marked.set(seen)
			}
			if seen++; seen-told == comparedRows {
				l.did(t.Name, seen-told)
				told = seen
			}
			return nil
		})
		if err != nil {
			return err
		}
		l.did(t.Name, seen-told)
		l.marks[t.Kind] = marked
		l.summary.Kinds = append(l.summary.Kinds, sum)
	}
	digest, err := l.digest.MarshalText()
	if err != nil {
		return err
	}
	l.dataset = map[string]any{
		"_digest":  string(digest),
		"version":  l.digest.Version(),
		propLayout: l.store.layout.fingerprint(),
	}
	described(l.dataset, l.source.Dataset())
	l.summary.Version = l.digest.Version()
	l.summary.Resumed = state.stamp%2 != 0
	l.summary.Described = !describedAs(state, l.source.Dataset()) || state.digest != string(digest)
	return nil
}

// describedAs tells whether the description of the data in the database is that of a dataset.
func describedAs(s *state, d *atlas.Dataset) bool {
	have := s.dataset
	return have.Name == d.Name && have.Title == d.Title && have.License == d.License && have.Citation == d.Citation &&
		have.Updated == d.Updated && string(have.Package) == string(d.Package)
}

// marks is a set of small numbers.
type marks []uint64

func (m *marks) set(i int) {
	for len(*m) <= i/64 {
		*m = append(*m, 0)
	}
	(*m)[i/64] |= 1 << (i % 64)
}

func (m marks) has(i int) bool { return i/64 < len(m) && m[i/64]&(1<<(i%64)) != 0 }

func (m marks) none() bool {
	return !slices.ContainsFunc(m, func(word uint64) bool { return word != 0 })
}

// inBatches are the marked rows, each turned into the parameter that param makes of it. The next batch is made while
// one is used.
func inBatches(
	ctx context.Context, layout *layout, rows iter.Seq2[atlas.Node, error], marked marks,
	param func(*writer, atlas.Node) map[string]any,
) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type batch struct {
			rows []any
			err  error
		}
		batches := make(chan batch)
		send := func(b batch) bool {
			select {
			case batches <- b:
				return true
			case <-ctx.Done():
				return false
			}
		}
		go func() {
			defer close(batches)
			w := writer{layout: layout}
			var now []any
			i, size := 0, 0
			for row, err := range rows {
				if err != nil {
					send(batch{nil, err})
					return
				}
				if marked.has(i) {
					now = append(now, param(&w, row))
					size += w.size
				}
				if i++; len(now) == batchRows || size >= batchBytes {
					if !send(batch{now, nil}) {
						return
					}
					now, size = nil, 0
				}
			}
			if len(now) > 0 {
				send(batch{now, nil})
			}
		}()
		for b := range batches {
			if !yield(b.rows, b.err) || b.err != nil {
				return
			}
		}
		if err := atlas.Expired(ctx); err != nil {
			yield(nil, err)
		}
	}
}
