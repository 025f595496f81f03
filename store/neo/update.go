// Updating: a load into a database that has rows. Only rows whose sum differs are written (propMade), with the relationships that start at
// them and the keys of those that end at them. Their sum is missing meanwhile, so that after a stop they are written once more.

package neo

import (
	"context"
	"fmt"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

const (
	// readRows is how many rows have their relationships read at once, and readArrows about how many relationships they may have.
	readRows, readArrows = 1000, 20_000
	// deleteRows is how many rows one transaction deletes, and deleteRelationships how many relationships of such rows:
	// one row may have a large part of all relationships.
	deleteRows          = 1000
	deleteRelationships = 10_000
)

var (
	beginning = bolt.Cypher("begin to load", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) SET v._stamp = `+oddStamp+`, v._loading = true
		RETURN v._stamp AS stamp`))
	unlinkPart = bolt.Cypher("unlink a part", fenced+bolt.Folded(fmt.Sprintf(`
		UNWIND $q.rows AS id MATCH (:_Row {id: id})-[r]-() WITH DISTINCT r
		CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS`, deleteRelationships)))
	removePart = bolt.Cypher("delete a part",
		fenced+"UNWIND $q.rows AS id MATCH (n:_Row {id: id}) DETACH DELETE n RETURN count(*) AS done")
	storedArrows = bolt.Cypher("relationships of rows", bolt.Folded(`
		UNWIND $q.rows AS at MATCH (n:_Row)-[r]->(e:_Row) WHERE id(n) = at
		RETURN collect(at) AS starts, collect(id(r)) AS ats, collect(type(r)) AS types, collect(id(e)) AS ends,
			collect(coalesce(r._firsts, [])) AS firsts, collect(coalesce(r._lasts, [])) AS lasts,
			collect(r._from IS NOT NULL AND r._sort IS NULL) AS bare`))
)

// update writes what compare found.
func (l *load) update(ctx context.Context) error {
	var err error
	if l.Stamp, err = l.store.makeStampOdd(ctx, beginning); err != nil {
		return err
	}
	l.touchStarts()
	todo := l.touched.Count() + l.created.Count()
	l.Begin("writing", todo)
	if err := l.Together(ctx, l.rowsToWrite); err != nil {
		return err
	}
	l.Begin("deleting", len(l.gone))
	if err := l.delete(ctx); err != nil {
		return err
	}
	l.Begin("linking", todo)
	unkeyed := map[*endStep]loading.Marks{}
	if err := l.Together(ctx, func(ctx context.Context, give loading.Giver) error { return l.arrowsToWrite(ctx, give, unkeyed) }); err != nil {
		return err
	}
	if err := l.rekey(ctx, unkeyed); err != nil {
		return err
	}
	if err := l.Together(ctx, func(_ context.Context, give loading.Giver) error {
		var part gathered
		for n := range l.written() {
			if l.add(&part, []any{l.at[n], l.made[n]}, 0) && !give(loading.Job{Statement: setMade, Rows: part.take()}) {
				return nil
			}
		}
		if rows := part.take(); len(rows) > 0 {
			give(loading.Job{Statement: setMade, Rows: rows})
		}
		return nil
	}); err != nil {
		return err
	}
	return l.finish(ctx)
}

// touchStarts touches the rows at which relationships to created rows start. Their sums have changed, except where somebody else had
// deleted the row.
func (l *load) touchStarts() {
	if l.created.None() {
		return
	}
	touch := func(from, to int32) {
		if l.created.Has(int(to)) && !l.created.Has(int(from)) {
			l.touched.Set(int(from))
		}
	}
	for _, e := range l.world.refs {
		for from, to := range e.pairs() {
			touch(from, to)
		}
	}
	for _, d := range l.world.layout.derivations {
		if d.ends != nil {
			for a := range l.world.arrows(d.ends.Relationship) {
				touch(a.from, a.to)
			}
		}
	}
}

// written are the numbers of all rows that are written.
func (l *load) written() func(yield func(int32) bool) {
	return func(yield func(int32) bool) {
		for n := range l.world.rows {
			if (l.touched.Has(int(n)) || l.created.Has(int(n))) && !yield(n) {
				return
			}
		}
	}
}

// rowsToWrite gives the rows to write again and to create.
func (l *load) rowsToWrite(ctx context.Context, give loading.Giver) error {
	for _, t := range atlas.Tables {
		st := createRows(t.Kind)
		var again, fresh gathered
		var numbers []int32
		flush := func() bool {
			of := numbers
			numbers = nil
			return give(loading.Job{Statement: st, What: t.Name, Rows: fresh.take(), Done: func(a *bolt.Answer) {
				for i, at := range a.List("ids") {
					l.at[of[i]] = bolt.Number(at)
				}
			}})
		}
		n, end := l.world.begin[t.Kind], l.world.begin[t.Kind]+l.world.count[t.Kind]
		if !l.touched.Any(n, end) && !l.created.Any(n, end) {
			continue
		}
		for row, err := range l.source.Rows(ctx, t.Kind) {
			if err != nil {
				return err
			}
			switch {
			case l.created.Has(int(n)):
				p := l.maker.properties(n, row)
				numbers = append(numbers, n)
				if l.add(&fresh, p, sizeOf(p)) && !flush() {
					return nil
				}
			case l.touched.Has(int(n)):
				p := l.maker.properties(n, row)
				if l.add(&again, []any{l.at[n], p}, sizeOf(p)) && !give(loading.Job{Statement: setRows, What: t.Name, Rows: again.take()}) {
					return nil
				}
			}
			n++
		}
		if len(fresh.rows) > 0 && !flush() {
			return nil
		}
		if len(again.rows) > 0 && !give(loading.Job{Statement: setRows, What: t.Name, Rows: again.take()}) {
			return nil
		}
	}
	return nil
}

// delete deletes the rows that the source does not have.
func (l *load) delete(ctx context.Context) error {
	for gone := range slices.Chunk(l.gone, deleteRows) {
		params := map[string]any{"rows": gone, "stamp": l.Stamp}
		if err := l.Unfenced(ctx, unlinkPart, params); err != nil {
			return err
		}
		if err := l.Part(ctx, removePart, params, len(gone)); err != nil {
			return err
		}
		l.Did(atlas.TableOf(atlas.ID(gone[0]).Kind()).Name, len(gone))
	}
	return nil
}

// between names a relationship: its type and the database's ids of its ends.
type between struct {
	kind     string
	from, to int64
}

// wanted is a relationship that must be there.
type wanted struct {
	row           []any    // as createReferences or createDerived takes it
	step          *endStep // nil for references
	to            int32
	firsts, lasts []int64 // nil for references too
	size          int
}

// arrowsToWrite gives the relationships to create, to change and to delete, and adds the ends of those that have no keys yet.
func (l *load) arrowsToWrite(ctx context.Context, give loading.Giver, unkeyed map[*endStep]loading.Marks) error {
	w := arrowWriter{load: l, give: give, fresh: map[string]*gathered{}, ends: unkeyed}
	var starts []int32
	expected := 0
	for n := range l.written() {
		starts = append(starts, n)
		expected += w.expect(n)
		if len(starts) == readRows || expected >= readArrows {
			if err := w.write(ctx, starts); err != nil || w.over {
				return err
			}
			starts, expected = starts[:0], 0
		}
	}
	if err := w.write(ctx, starts); err != nil {
		return err
	}
	w.flush()
	return nil
}

// arrowWriter finds out what of the relationships of some rows is not as it must be.
type arrowWriter struct {
	*load
	give   loading.Giver
	over   bool // no more are wanted
	wanted map[between]wanted
	fresh  map[string]*gathered       // by type
	ends   map[*endStep]loading.Marks // of relationships that have no keys yet
	gone   gathered
	times  gathered
}

// expect adds all relationships that must start at a row to those that are wanted.
func (w *arrowWriter) expect(n int32) (count int) {
	if w.wanted == nil {
		w.wanted = map[between]wanted{}
	}
	k := w.world.tableOf(n).Kind
	for _, ref := range w.world.layout.byKind[k].refs {
		for _, to := range w.world.refs[ref].out.of(n) {
			w.wanted[between{typeOf(ref), w.at[n], w.at[to]}] = wanted{row: []any{w.at[n], w.at[to]}, to: to}
			count++
		}
	}
	for _, d := range w.world.layout.derivations {
		if d.ends == nil || d.ends.From != k {
			continue
		}
		for a := range w.world.arrowsFrom(d.ends.Relationship, n) {
			row, size := w.arrowRow(d.ends, a)
			w.wanted[between{d.ends.kind, w.at[n], w.at[a.to]}] = wanted{row, d.ends, a.to, slices.Clone(a.firsts), slices.Clone(a.lasts), size}
			count++
		}
	}
	return count
}

// write compares what is wanted with what some rows have. Relationships of others, whose types are not ours, stay.
func (w *arrowWriter) write(ctx context.Context, starts []int32) error {
	var rows []int64
	for _, n := range starts {
		if w.touched.Has(int(n)) {
			rows = append(rows, w.at[n])
		}
	}
	if len(rows) > 0 {
		// Few rows have many relationships, but one of them may have millions, so that this may take long.
		err := w.store.db.Stream(ctx, storedArrows, map[string]any{"rows": rows}, clearTimeout, func(a *bolt.Answer) error {
			w.compare(a)
			return nil
		})
		if err != nil {
			return err
		}
	}
	for key, must := range w.wanted {
		part := w.fresh[key.kind]
		if part == nil {
			part = &gathered{}
			w.fresh[key.kind] = part
		}
		w.put(part, creation(key.kind, must.row), must.row, must.size)
		w.unkeyed(must)
	}
	clear(w.wanted)
	if len(starts) > 0 {
		w.Did(w.world.tableOf(starts[0]).Name, len(starts))
	}
	return nil
}

// compare gives what some rows have, and must not have or must have otherwise. What they have is no longer wanted.
func (w *arrowWriter) compare(a *bolt.Answer) {
	begins, ats, types, ends := a.List("starts"), a.List("ats"), a.List("types"), a.List("ends")
	firsts, lasts, bare := a.Lists("firsts"), a.Lists("lasts"), a.List("bare")
	for i := range ats {
		kind, _ := types[i].(string)
		if kind == "" || kind[0] != '_' {
			continue
		}
		key := between{kind, bolt.Number(begins[i]), bolt.Number(ends[i])}
		must, there := w.wanted[key]
		switch {
		case !there:
			w.put(&w.gone, deleteArrows, ats[i], 0)
		case !sameTimes(must, firsts[i], lasts[i]):
			w.put(&w.times, setTimes, []any{ats[i], orNull(must.firsts), orNull(must.lasts)}, 0)
		}
		if bare[i] == true { // a load was stopped before it got its keys
			w.unkeyed(must)
		}
		delete(w.wanted, key)
	}
}

// unkeyed notes that a relationship needs its keys.
func (w *arrowWriter) unkeyed(r wanted) {
	if r.step != nil {
		of := w.ends[r.step]
		of.Set(int(r.to))
		w.ends[r.step] = of
	}
}

// creation is the statement that creates a relationship of a type.
func creation(kind string, row []any) bolt.Statement {
	if len(row) == 2 {
		return createReferences(kind)
	}
	return createDerived(kind)
}

// orNull is a list as the database gets it: null where it is empty.
func orNull(list []int64) any {
	if len(list) == 0 {
		return nil
	}
	return list
}

// sameTimes tells whether a relationship has the times that it must have, in any order.
func sameTimes(must wanted, firsts, lasts []any) bool {
	if len(firsts) != len(must.firsts) || len(lasts) != len(must.lasts) {
		return false
	}
	have := make([][2]int64, len(firsts))
	for i := range firsts {
		have[i] = [2]int64{bolt.Number(firsts[i]), bolt.Number(lasts[i])}
	}
	slices.SortFunc(have, func(a, b [2]int64) int { return slices.Compare(a[:], b[:]) })
	for i := range have {
		if have[i] != [2]int64{must.firsts[i], must.lasts[i]} {
			return false
		}
	}
	return true
}

// put adds to a part, and gives it where it is full.
func (w *arrowWriter) put(part *gathered, st bolt.Statement, row any, size int) {
	if w.add(part, row, size) && !w.give(loading.Job{Statement: st, Rows: part.take()}) {
		w.over = true
	}
}

// flush gives what is left.
func (w *arrowWriter) flush() {
	last := func(part *gathered, st bolt.Statement) {
		if rows := part.take(); len(rows) > 0 && !w.over && !w.give(loading.Job{Statement: st, Rows: rows}) {
			w.over = true
		}
	}
	last(&w.gone, deleteArrows)
	last(&w.times, setTimes)
	for kind, part := range w.fresh {
		if len(part.rows) > 0 {
			last(part, creation(kind, part.rows[0].([]any)))
		}
	}
}

// rekey copies the keys of rows that were written, and of ends of relationships without keys, to the derived relationships that end at
// them.
func (l *load) rekey(ctx context.Context, unkeyed map[*endStep]loading.Marks) error {
	for _, d := range l.world.layout.derivations {
		if d.ends == nil {
			continue
		}
		var ids []string
		for n := range l.world.rows {
			if l.touched.Has(int(n)) && l.world.isOf(n, d.ends.To) || unkeyed[d.ends].Has(int(n)) {
				ids = append(ids, l.world.ids[n])
			}
		}
		for part := range slices.Chunk(ids, readRows) {
			if err := l.Unfenced(ctx, d.ends.rekey(), map[string]any{"ids": part}); err != nil {
				return err
			}
		}
	}
	return nil
}
