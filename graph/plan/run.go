// Running: level by level, the questions of all parents at once.

package plan

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// run is one run of a plan.
type run struct {
	Options
	ctx   context.Context
	op    *graphql.OperationContext
	slots []any
	next  []int // of the answers in each slot, the one to be written next

	level []question // the questions of the next level
	spare []question // the memory of a level that is done, for the next

	buf     []byte
	path    []pathElement
	current *step // the field whose value is written
	written int   // how many values
	err     error // why the run ends early

	room struct { // where the lists above begin: one allocation for most runs
		levels [2][4]question
		path   [16]pathElement
		slots  [16]any
		next   [16]int
	}
}

// pathElement is one part of a path: an alias, or an index where the alias is empty.
type pathElement struct {
	alias string
	index int
}

// question is one call of a resolver.
type question interface {
	object() string // the type that the field is of
	ask(r *run)
	// then raises the questions below, once all of the level are answered.
	then(r *run)
}

type noteKey struct{}

// noted is the context of a resolver: its note and its field, in one allocation.
type noted struct {
	context.Context
	note any
	fc   graphql.FieldContext
}

func (c *noted) Value(key any) any {
	if key == (noteKey{}) {
		return c.note
	}
	return c.Context.Value(key)
}

// NoteOf gives a resolver the result of Note for its field; nil if another executor runs.
func NoteOf(ctx context.Context) any { return ctx.Value(noteKey{}) }

// checkEvery is how many values are written between two checks of the context: they take a fraction of a millisecond.
const checkEvery = 4096

// Run runs the plan for the operation in the context of gqlgen that ctx carries, and appends the data of its answer to buf:
// "null" where null reaches the root, or where the run ends early, because of the context or MaxValues.
func (p *Plan) Run(ctx context.Context, buf []byte, o Options) []byte {
	r, _ := runs.Get().(*run)
	if r == nil {
		r = new(run)
	}
	defer r.done()
	r.Options, r.ctx, r.op, r.buf = o, ctx, graphql.GetOperationContext(ctx), buf
	r.slots, r.next = r.room.slots[:], r.room.next[:]
	if p.slots > len(r.slots) {
		r.slots, r.next = make([]any, p.slots), make([]int, p.slots)
	}
	r.level, r.spare, r.path = r.room.levels[0][:0], r.room.levels[1][:0], r.room.path[:0]
	p.root.fetch(r, p.set, query)
	for len(r.level) > 0 && r.err == nil {
		r.askLevel()
	}
	start := len(r.buf)
	r.written = -len(p.set.steps) // root fields are not values of the answer
	if r.err == nil {
		p.root.write(r, p.set, query[0])
	}
	if r.err != nil {
		r.Report(ctx, nil, nil, r.err)
		r.buf = append(r.buf[:start], "null"...)
	}
	return r.buf
}

// runs are runs that are over, for the next ones: their lists are most of what a small run allocates. Nothing keeps a run beyond
// Run, which waits for all that it started.
var runs sync.Pool

// done gives a run back, without what it points at.
func (r *run) done() {
	*r = run{}
	runs.Put(r)
}

var query = []*Query{{}}

func ended(ctx context.Context) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

// askLevel asks the questions of a level, which raises those of the next. When the context ends it asks no more.
func (r *run) askLevel() {
	level := r.level
	r.level, r.spare = r.spare[:0], level
	if r.Parallel && len(level) > 1 {
		r.askParallel(level)
	} else {
		for i := 0; i < len(level) && r.ctx.Err() == nil; i++ {
			level[i].ask(r)
		}
	}
	if r.err = ended(r.ctx); r.err != nil { // also where a resolver did not notice
		return
	}
	for _, q := range level {
		q.then(r)
	}
}

// MaxParallel is how many questions of one operation are asked at once: as many as keep a database of a few processors busy.
// More would take connections from other operations, and wait there.
const MaxParallel = 8

// askParallel asks the questions of a level side by side, those that go in turn one after the other beside them, and returns when the last
// has its answer.
func (r *run) askParallel(level []question) {
	if r.InTurn != nil {
		var turn, side []question
		for _, q := range level {
			if r.InTurn(q.object()) {
				turn = append(turn, q)
			} else {
				side = append(side, q)
			}
		}
		if len(turn) > 0 {
			var wait sync.WaitGroup
			wait.Go(func() {
				for i := 0; i < len(turn) && r.ctx.Err() == nil; i++ {
					turn[i].ask(r)
				}
			})
			defer wait.Wait()
			if level = side; len(level) == 0 {
				return
			}
		}
	}
	var next atomic.Int32
	work := func() {
		for r.ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= len(level) {
				return
			}
			level[i].ask(r)
		}
	}
	var others sync.WaitGroup
	for range min(len(level), MaxParallel) - 1 {
		others.Go(work)
	}
	work()
	others.Wait()
}

// answer is the answer of a resolver for all parents of a step.
type answer[F, C any] struct {
	batch   *batch[F, C]
	step    *step
	parents []*F
	values  []C
	errs    []error // one for each parent, nil where all went well
	err     error   // for all of them
}

func (a *answer[F, C]) errorOf(i int) error {
	switch {
	case a.err != nil:
		return a.err
	case a.errs != nil:
		return a.errs[i]
	}
	return nil
}

func (b *batch[F, C]) fetch(r *run, s *step, parents []*F) {
	a := &answer[F, C]{batch: b, step: s, parents: parents}
	r.slots[s.slot] = a
	r.level = append(r.level, a)
}

func (a *answer[F, C]) object() string { return a.batch.object }

func (a *answer[F, C]) then(r *run) {
	if sub := a.step.sub; sub != nil && sub.deep {
		a.batch.of.fetch(r, sub, a.values)
	}
}

func (a *answer[F, C]) ask(r *run) {
	b, s := a.batch, a.step
	around := &noted{r.ctx, s.note, graphql.FieldContext{Object: b.object, Field: s.field, IsMethod: true, IsResolver: true}}
	fc := &around.fc
	ctx := graphql.WithFieldContext(around, fc)
	defer func() {
		if cause := recover(); cause != nil {
			a.values, a.errs, a.err = nil, nil, r.Recover(ctx, cause)
		}
	}()
	if made, ok := s.made.(map[string]any); ok {
		fc.Args = made
	} else if b.args != nil {
		if fc.Args, a.err = r.arguments(ctx, s, b.args); a.err != nil {
			return
		}
	}
	values, err := b.ask(ctx, fc.Args, a.parents)
	if each, ok := err.(graphql.BatchErrors); ok && len(each.Errors()) == len(a.parents) {
		a.errs, err = each.Errors(), nil
	}
	if err == nil && len(values) != len(a.parents) {
		err = fmt.Errorf("%s.%s answered %d parents of %d", b.object, s.field.Name, len(values), len(a.parents))
	}
	if err != nil {
		a.err = err
		return
	}
	a.values = values
}

func (a *Abstract[T]) fetch(r *run, set *Set, values []T) {
	for i, concrete := range a.cases {
		if set.cases[i].deep {
			concrete.fetch(r, set.cases[i], values)
		}
	}
}

func (o on[T, O]) fetch(r *run, set *Set, values []T) {
	mine := make([]*O, 0, len(values))
	for _, v := range values {
		if value, ok := any(v).(*O); ok { // fetch of the object leaves out nil
			mine = append(mine, value)
		}
	}
	o.of.fetch(r, set, mine)
}

func (l List[T]) fetch(r *run, set *Set, values [][]T) {
	if set == nil || !set.deep {
		return
	}
	n := 0
	for _, list := range values {
		n += len(list)
	}
	flat := make([]T, 0, n)
	for _, list := range values {
		flat = append(flat, list...)
	}
	l.Of.fetch(r, set, flat)
}

func (v Value[T]) fetch(r *run, set *Set, values []T) {
	if set == nil || !set.deep {
		return
	}
	pointers := make([]*T, len(values))
	for i := range values {
		pointers[i] = &values[i]
	}
	v.Of.fetch(r, set, pointers)
}

func (Leaf[T]) fetch(*run, *Set, []T) {}

// report reports an error of the field that is being written.
func (r *run) report(s *step, err error) {
	path := make(ast.Path, len(r.path))
	for i, p := range r.path {
		if path[i] = ast.PathName(p.alias); p.alias == "" {
			path[i] = ast.PathIndex(p.index)
		}
	}
	r.Report(r.ctx, path, s.field.Position, err)
}
