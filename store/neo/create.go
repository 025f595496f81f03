// Creating: a load into a database without rows. Every row and every relationship is created once, with all that it has, and the indexes
// are made afterwards. The work is cut into numbered parts; how depends on the source alone. A part is there whole, together with its
// mark, or not at all: so a load that was stopped at any moment is finished by the next one of the same source, which leaves out what is
// marked.

package neo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// manyRows is how many rows a source must have for the indexes of an empty database to be dropped first and made again afterwards.
// Filling 70 indexes at once takes less than half of the time that entering row by row takes; but dropping and making them takes a
// second or two, and the database plans all it is asked again.
const manyRows = 50_000

var (
	// creating makes the stamp odd and says that there is nothing to answer from. Until what was there before is gone, the target is
	// one that no load has.
	creating = bolt.Cypher("begin to create", bolt.Folded(`
		MERGE (v:_Dataset {id: 'dataset'}) ON CREATE SET v._stamp = 0
		SET v._stamp = `+oddStamp+`, v._loading = true, v._target = $q.target, v._layout = null, v._made = null
		RETURN v._stamp AS stamp`))
	cleared = bolt.Cypher("ready to create", fenced+"SET v._target = $q.target RETURN count(*) AS done")
	// clearing takes away all rows, also those of other layouts, whose types are not known here.
	clearing = []bolt.Statement{
		bolt.Cypher("delete all relationships", fmt.Sprintf("MATCH (:_Row)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS", 2*loading.PartRows)),
		bolt.Cypher("delete all rows", fmt.Sprintf("MATCH (n:_Row) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF %d ROWS", loading.PartRows)),
		bolt.Cypher("delete all marks", fmt.Sprintf("MATCH (n:_LoadPart) CALL (n) { DELETE n } IN TRANSACTIONS OF %d ROWS", loading.PartRows)),
	}
	noSteps = bolt.Cypher("no steps", fenced+bolt.Folded(`
		SET v._schema = null WITH v CALL () { MATCH (n:_SchemaStep) WHERE n.number > 0 DELETE n } RETURN count(*) AS done`))
	ownIndexes = bolt.Cypher("indexes", bolt.Folded(`
		SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH '`+indexPrefix+`'
		RETURN collect([name, owningConstraint IS NOT NULL]) AS found`))
	marked = bolt.Cypher("marks", "MATCH (n:_LoadPart) USING INDEX SEEK n:_LoadPart(n) WHERE n.n >= 0 RETURN collect(n.n) AS parts")
	// storedIDs are the ids of all rows, and the database's own, a list of each for some thousands.
	storedIDs = bolt.Cypher("ids of rows", bolt.Folded(fmt.Sprintf(`
		MATCH (n:_Row) WITH id(n) / %d AS part, collect(n.id) AS ids, collect(id(n)) AS ats RETURN ids, ats`, loading.PartRows)))
)

// noTarget is the target of no load.
const noTarget = "-"

// create makes everything. known is the state before, and stored how many rows there are.
func (l *load) create(ctx context.Context, known *state, stored int64) error {
	goesOn := known.target == l.target()
	bare := known.schema != int64(len(l.store.steps)) || !goesOn && int(l.world.rows) >= l.store.manyRows
	begin := noTarget
	if goesOn {
		begin = l.target()
	}
	a, err := l.store.db.Change(ctx, creating, map[string]any{"target": begin}, bolt.ReadTimeout)
	l.store.forget()
	if err != nil {
		return err
	}
	l.Stamp = bolt.Number(a.Value("stamp"))
	done := map[int64]bool{}
	if goesOn {
		a, err := l.store.db.Read(ctx, marked, nil)
		if err != nil {
			return err
		}
		for _, n := range a.List("parts") {
			done[bolt.Number(n)] = true
		}
	} else if err := l.clear(ctx, bare, stored); err != nil {
		return err
	}
	if err := l.createAll(ctx, done); err != nil {
		return err
	}
	if bare {
		if err := l.index(ctx); err != nil {
			return err
		}
	}
	return l.finish(ctx)
}

// clear takes away what was there, and indexes that are to be made afterwards.
func (l *load) clear(ctx context.Context, bare bool, stored int64) error {
	if bare {
		if err := l.Part(ctx, noSteps, map[string]any{}, 1); err != nil {
			return err
		}
		if err := l.dropIndexes(ctx); err != nil {
			return err
		}
	}
	l.Begin("deleting", int(stored))
	for _, st := range clearing {
		if err := l.store.db.Write(ctx, st, nil, clearTimeout); err != nil {
			return err
		}
	}
	return l.Part(ctx, cleared, map[string]any{"target": l.target()}, 1)
}

// dropIndexes drops all but the constraints that a load needs.
func (l *load) dropIndexes(ctx context.Context) error {
	a, err := l.store.db.Read(ctx, ownIndexes, nil)
	if err != nil {
		return err
	}
	for _, v := range a.List("found") {
		one, _ := v.([]any)
		name, _ := one[0].(string)
		constraint, _ := one[1].(bool)
		if slices.Contains(baseConstraints, name) || strings.Contains(name, "`") {
			continue
		}
		if err := l.store.db.Write(ctx, dropping(name, constraint), nil, migrateTimeout); err != nil {
			return err
		}
	}
	return nil
}

// dropping drops an index or a constraint.
func dropping(name string, constraint bool) bolt.Statement {
	what := "INDEX"
	if constraint {
		what = "CONSTRAINT"
	}
	return bolt.Cypher("drop "+name, fmt.Sprintf("DROP %s `%s` IF EXISTS", what, name))
}

// index makes the schema.
func (l *load) index(ctx context.Context) error {
	all := 0
	for _, step := range l.store.steps {
		all += len(step.statements)
	}
	l.Begin("indexing", all)
	for _, step := range l.store.steps {
		err := l.store.applyStep(ctx, step, func(st bolt.Statement) { l.Did(step.Name, 1) })
		if err != nil {
			return err
		}
	}
	return nil
}

// creator makes the parts of a first load.
type creator struct {
	*load
	give loading.Giver
	done map[int64]bool
	next int64 // the number of the next part
	skip bool  // a part was left out
}

// hand gives a part, unless it is there already. It is false where no more are wanted.
func (c *creator) hand(st bolt.Statement, what string, rows []any, done func(*bolt.Answer)) bool {
	if len(rows) == 0 {
		return true
	}
	n := c.next
	c.next++
	if c.done[n] {
		c.skip = true
		c.Did(what, len(rows))
		return true
	}
	return c.give(loading.Job{Statement: st, What: what, Rows: rows, More: map[string]any{"parts": []int64{n}}, Done: done})
}

// createAll creates rows, then relationships.
func (l *load) createAll(ctx context.Context, done map[int64]bool) error {
	c := &creator{load: l, done: done}
	l.keys = map[fact][]string{}
	for _, d := range l.world.layout.derivations {
		if d.ends != nil {
			for _, f := range d.ends.keys() {
				l.keys[f] = make([]string, l.world.count[f.kind])
			}
		}
	}
	l.Begin("writing", int(l.world.rows))
	if err := l.Together(ctx, func(ctx context.Context, give loading.Giver) error {
		c.give = give
		return c.rows(ctx)
	}); err != nil {
		return err
	}
	if c.skip {
		if err := l.findRows(ctx); err != nil {
			return err
		}
	}
	l.Begin("linking", l.maker.all)
	return l.Together(ctx, func(ctx context.Context, give loading.Giver) error {
		c.give = give
		c.relationships()
		return nil
	})
}

// rows gives all rows, kind by kind.
func (c *creator) rows(ctx context.Context) error {
	for _, t := range atlas.Tables {
		st, part := createRows(t.Kind), gathered{}
		first := c.world.begin[t.Kind]
		flush := func(next int32) bool {
			begin := first
			first = next
			return c.hand(st, t.Name, part.take(), func(a *bolt.Answer) {
				for i, at := range a.List("ids") {
					c.at[begin+int32(i)] = bolt.Number(at)
				}
			})
		}
		n := first
		for row, err := range c.source.Rows(ctx, t.Kind) {
			if err != nil {
				return err
			}
			p := c.maker.properties(n, row)
			c.keep(n, t.Kind, p)
			text, _ := p[propRow].(string)
			p[propMade] = c.maker.sum(n, t.Kind, text)
			n++
			if c.add(&part, p, sizeOf(p)) && !flush(n) {
				return nil
			}
		}
		if !flush(n) {
			return nil
		}
	}
	return nil
}

// keep keeps what derived relationships copy of the properties of a row.
func (l *load) keep(n int32, k atlas.Kind, p map[string]any) {
	for property, value := range p {
		if list := l.keys[fact{k, property}]; list != nil {
			list[n-l.world.begin[k]], _ = value.(string)
		}
	}
	if list := l.keys[fact{k, propTie}]; list != nil { // where there is no such property, the tie is another one
		list[n-l.world.begin[k]], _ = tieOf(p)
	}
}

// findRows asks for the database's ids of all rows: those of an earlier load are not known.
func (l *load) findRows(ctx context.Context) error {
	found := int32(0)
	err := l.store.db.Stream(ctx, storedIDs, nil, clearTimeout, func(a *bolt.Answer) error {
		ats := a.List("ats")
		for i, v := range a.List("ids") {
			id, _ := v.(string)
			n, known := l.world.number(id)
			if !known {
				return loading.ErrOvertaken
			}
			l.at[n] = bolt.Number(ats[i])
			found++
		}
		return nil
	})
	if err == nil && found != l.world.rows {
		err = loading.ErrOvertaken
	}
	return err
}

// relationships gives all references and all derived relationships, type by type and by their start, so that two parts that are written
// at the same time seldom wait for each other.
func (c *creator) relationships() {
	for _, ref := range atlas.Refs {
		st, part := createReferences(typeOf(ref)), gathered{}
		for from, to := range c.world.refs[ref].pairs() {
			if c.add(&part, []any{c.at[from], c.at[to]}, 0) && !c.hand(st, ref.Name, part.take(), nil) {
				return
			}
		}
		if !c.hand(st, ref.Name, part.take(), nil) {
			return
		}
	}
	for _, d := range c.world.layout.derivations {
		s := d.ends
		if s == nil {
			continue
		}
		st, part := createDerived(s.kind), gathered{}
		for a := range c.world.arrows(s.Relationship) {
			row, size := c.arrowRow(s, a)
			if c.add(&part, row, size) && !c.hand(st, s.kind, part.take(), nil) {
				return
			}
		}
		if !c.hand(st, s.kind, part.take(), nil) {
			return
		}
	}
}
