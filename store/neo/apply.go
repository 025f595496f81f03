// Applying: a few changes in one transaction, all of them or none.

package neo

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// applyTimeout is how long one Apply may take.
const applyTimeout = 5 * time.Minute

// The statements of Apply, besides those that put rows (put.go) and of derivations (derive.go). opening takes away that
// what was made of rows is known: derivations do not say of which rows they change it.
var (
	rowsOfIDs = bolt.Cypher("rows of ids", bolt.Folded(`
		UNWIND $q.ids AS id OPTIONAL MATCH (n:_Row {id: id})
		RETURN collect(coalesce(n._row, '')) AS rows`))
	remove = bolt.Cypher("delete", bolt.Folded(`
		UNWIND $q.ids AS id MATCH (n:_Row {id: id}) DETACH DELETE n`))
	missing = bolt.Cypher("references to no row", bolt.Folded(`
		UNWIND $q.ids AS id OPTIONAL MATCH (n:_Row {id: id}) WITH id, n WHERE n IS NULL
		RETURN collect(id) AS ids`))
	leading = bolt.Cypher("rows with references to", bolt.Folded(`
		UNWIND $q.ids AS id MATCH (:_Row {id: id})<-[:`+typesOf(refNames())+`]-(n) WHERE NOT n.id IN $q.ids
		WITH n.id AS id LIMIT 1
		RETURN collect(id) AS ids`))
	naming = bolt.Cypher("rows that name", bolt.Folded(`
		UNWIND $q.among AS r
		MATCH (n:_Row) USING INDEX SEEK n:_Row(id)
		WHERE n.id > r[0] AND n.id < r[1] AND any(x IN n._refs WHERE x IN $q.ids)
		WITH n.id AS id LIMIT 1
		RETURN collect(id) AS ids`))
	opening = bolt.Cypher("begin to write", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) WHERE v._loading IS NULL
		SET v._stamp = `+oddStamp+`, v._made = null
		RETURN v._stamp AS stamp`))
	closing = bolt.Cypher("written", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp
		SET v._stamp = v._stamp + 1`))
	describe = bolt.Cypher("describe", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) SET v += $q.p`))
)

// oddStamp is the expression of the next odd stamp: one that no earlier writer had.
const oddStamp = "v._stamp + CASE WHEN v._stamp % 2 = 0 THEN 1 ELSE 2 END"

var errHalf = bolt.Problemf(atlas.ErrUnavailable,
	"the data in the database is half of an import that was stopped; import again to finish it")

// makeStampOdd runs the statement by which a writer says that it begins, and gives its stamp.
func (s *Store) makeStampOdd(ctx context.Context, st bolt.Statement) (stamp int64, err error) {
	a, err := s.db.Change(ctx, st, nil, bolt.ReadTimeout)
	s.forget()
	if err == bolt.ErrNoAnswer {
		return 0, errHalf
	}
	if err != nil {
		return 0, err
	}
	return bolt.Number(a.Value("stamp")), nil
}

// Apply makes changes, all of them or none, in one transaction. It is for edits of a few rows; imports use Load. Only
// one call runs at a time, and while it runs readers fail with atlas.ErrChanged. Cost: that of the changes and of what
// follows from them in other rows; more than mostTouched changes go through all rows of the kinds that they concern.
func (s *Store) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	s.applying.Lock()
	defer s.applying.Unlock()
	if err := atlas.Expired(ctx); err != nil {
		return err
	}
	byID, dataset, err := loading.Gather(ctx, changes)
	if err != nil {
		return err
	}
	limited, cancel, _ := bolt.Within(ctx, applyTimeout)
	defer cancel()
	tx := &transaction{store: s, ctx: limited}
	defer tx.close()
	if err := tx.apply(byID, dataset); err != nil {
		return s.db.Translate(ctx, err)
	}
	return nil
}

// locking takes the lock of writers: they write to this node, and nothing else does.
var locking = bolt.Cypher("lock", "MERGE (n:_SchemaStep {number: 0}) SET n._writer = true RETURN count(*) AS done")

// transaction is one Apply.
type transaction struct {
	store   *Store
	ctx     context.Context
	session neo4j.SessionWithContext
	tx      neo4j.ExplicitTransaction
	stamp   int64
}

// apply makes the changes and commits them. The stamp becomes odd in a transaction of its own, so that no reader sees a
// changed row with the old stamp. close makes it even again after the commit.
func (t *transaction) apply(byID map[atlas.ID]atlas.Node, dataset *atlas.Dataset) (err error) {
	if _, err := t.store.readState(t.ctx); err != nil {
		return err
	}
	t.session = t.store.db.Session(t.ctx, neo4j.AccessModeWrite)
	if t.tx, err = t.session.BeginTransaction(t.ctx, neo4j.WithTxTimeout(applyTimeout)); err != nil {
		return err
	}
	if err := bolt.TakeLock(t.ctx, t.tx, locking); err != nil {
		return err
	}
	old, err := t.store.readState(t.ctx)
	if err != nil {
		return err
	}
	if t.stamp, err = t.store.makeStampOdd(t.ctx, opening); err != nil {
		return err
	}
	if err := t.changes(old, byID, dataset); err != nil {
		return err
	}
	if err := atlas.Expired(t.ctx); err != nil {
		return err
	}
	tx := t.tx
	t.tx = nil
	return tx.Commit(t.ctx)
}

// close rolls back what is not committed and makes the stamp even, also after the caller's deadline.
func (t *transaction) close() {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), bolt.ReadTimeout)
	defer cancel()
	if t.tx != nil {
		t.tx.Close(ctx)
	}
	if t.session != nil {
		t.session.Close(ctx)
	}
	if t.stamp != 0 {
		t.store.db.Write(ctx, closing, map[string]any{"stamp": t.stamp}, bolt.ReadTimeout) // if this fails, the next writer does it
	}
	t.store.forget()
}

// run runs a statement in the transaction.
func (t *transaction) run(st bolt.Statement, params map[string]any) (*bolt.Answer, error) {
	sent := bolt.InOne(params)
	t.store.db.Sends(st, sent)
	result, err := t.tx.Run(t.ctx, st.Text, sent)
	if err != nil {
		return nil, err
	}
	var a *bolt.Answer
	if result.Next(t.ctx) {
		a = bolt.AnswerOf(result.Record())
	}
	if _, err := result.Consume(t.ctx); err != nil {
		return nil, err
	}
	return a, nil
}

// changes makes all changes and what follows from them, and leaves the commit to apply.
func (t *transaction) changes(old *state, byID map[atlas.ID]atlas.Node, dataset *atlas.Dataset) error {
	ids := make([]atlas.ID, 0, len(byID))
	for id := range byID {
		ids = append(ids, id)
	}
	a, err := t.run(rowsOfIDs, map[string]any{"ids": texts(ids)})
	if err != nil {
		return err
	}
	var digest atlas.Digest
	if err := digest.UnmarshalText([]byte(old.digest)); err != nil {
		return bolt.ErrDamaged
	}
	var d decoder
	written, gone := map[atlas.Kind][]atlas.Node{}, []string{}
	rows, kinds := map[string]rowChange{}, map[atlas.Kind]bool{}
	for i, row := range a.List("rows") {
		c := rowChange{after: byID[ids[i]]}
		if text, _ := row.(string); text != "" {
			if c.before, err = d.node(text); err != nil {
				return err
			}
			digest.Remove(c.before)
			if c.after == nil {
				gone = append(gone, string(ids[i]))
				kinds[c.before.Is()] = true
			}
		}
		if n := c.after; n != nil {
			digest.Add(n)
			written[n.Is()] = append(written[n.Is()], n)
			kinds[n.Is()] = true
		}
		if c.before != nil || c.after != nil {
			rows[string(ids[i])] = c
		}
	}
	var small *touched
	if len(rows) <= t.store.mostTouched {
		small = t.store.layout.touch(rows)
		if err := t.lostPaths(small); err != nil {
			return err
		}
	}
	if err := t.put(written); err != nil {
		return err
	}
	if err := t.unnamed(leading, map[string]any{"ids": gone}); err != nil { // while the references are still there
		return err
	}
	if err := t.delete(gone); err != nil {
		return err
	}
	if err := t.check(written, gone); err != nil {
		return err
	}
	if small != nil {
		err = t.derive(small)
	} else {
		err = t.deriveWhole(t.store.layout.concerned(kinds))
	}
	if err != nil {
		return err
	}
	text, err := digest.MarshalText()
	if err != nil {
		return err
	}
	p := map[string]any{"_digest": string(text), "version": digest.Version()}
	if dataset != nil {
		described(p, dataset)
	}
	_, err = t.run(describe, map[string]any{"p": p})
	return err
}

// deriveWhole runs derivations over all rows.
func (t *transaction) deriveWhole(steps []derivation) error {
	for _, step := range steps {
		if _, err := t.run(step.whole(), map[string]any{"run": t.stamp, "unknown": atlas.UnknownLast}); err != nil {
			return err
		}
	}
	return nil
}

// described adds the description of a dataset to the properties of its node.
func described(p map[string]any, d *atlas.Dataset) {
	p["name"], p["title"], p["license"], p["citation"] = d.Name, d.Title, d.License, d.Citation
	p["updated"], p["_package"] = d.Updated.String(), string(d.Package)
}

// put writes rows in two phases: first the rows, then their references.
func (t *transaction) put(rows map[atlas.Kind][]atlas.Node) error {
	for _, phase := range []phase{writing, connecting} {
		for _, table := range atlas.Tables {
			list := rows[table.Kind]
			if len(list) == 0 {
				continue
			}
			w := writer{layout: t.store.layout}
			params := make([]any, len(list))
			for i, n := range list {
				params[i] = phase.param(&w, n)
			}
			if _, err := t.run(phase.text(table.Kind), map[string]any{"rows": params, "stamp": t.stamp}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *transaction) delete(gone []string) error {
	if len(gone) == 0 {
		return nil
	}
	_, err := t.run(remove, map[string]any{"ids": gone})
	return err
}

// check is an atlas.ErrInput where a written row names a row that is not there, or any row names a deleted one.
func (t *transaction) check(written map[atlas.Kind][]atlas.Node, gone []string) error {
	wanted := map[atlas.ID]bool{}
	for _, list := range written {
		for _, n := range list {
			for _, id := range atlas.References(n) {
				wanted[id] = true
			}
		}
	}
	ids := make([]atlas.ID, 0, len(wanted))
	for id := range wanted {
		ids = append(ids, id)
	}
	if len(ids) > 0 {
		a, err := t.run(missing, map[string]any{"ids": texts(ids)})
		if err != nil {
			return err
		}
		if absent := a.List("ids"); len(absent) > 0 {
			return bolt.Problemf(atlas.ErrInput, fmt.Sprintf("a row names %v, which is not there", absent[0]))
		}
	}
	if among := namers(gone); len(among) > 0 {
		return t.unnamed(naming, map[string]any{"ids": gone, "among": among})
	}
	return nil
}

// unnamed is an atlas.ErrInput where a statement finds a row that names one of $q.ids, which are to be deleted.
func (t *transaction) unnamed(by bolt.Statement, params map[string]any) error {
	if len(params["ids"].([]string)) == 0 {
		return nil
	}
	a, err := t.run(by, params)
	if err != nil {
		return err
	}
	if left := a.List("ids"); len(left) > 0 {
		return bolt.Problemf(atlas.ErrInput, fmt.Sprintf("%v names a row that is to be deleted", left[0]))
	}
	return nil
}

// refNames are the names of all references.
func refNames() (names []string) {
	for _, r := range atlas.Refs {
		names = append(names, r.Name)
	}
	return names
}

// namers are the kinds of rows that may have one of these ids in propRefs, each as the two texts that its ids lie between.
// Nothing can name a link or a figure, for example: deleting only these reads no row.
func namers(ids []string) (among [][]string) {
	kinds := map[atlas.Kind]bool{}
	for _, id := range ids {
		kinds[atlas.ID(id).Kind()] = true
	}
	for _, t := range atlas.Tables {
		if slices.ContainsFunc(t.Columns, func(c *atlas.Column) bool {
			switch c.Type {
			case atlas.TypeRef:
				return kinds[c.Ref]
			case atlas.TypeSource, atlas.TypeOtherSources:
				return kinds[atlas.KindSource]
			case atlas.TypeSubject:
				return slices.ContainsFunc(atlas.EntityKinds, func(k atlas.Kind) bool { return kinds[k] })
			}
			return false
		}) {
			among = append(among, []string{t.Kind.Prefix(), afterPrefix(t.Kind)})
		}
	}
	return among
}
