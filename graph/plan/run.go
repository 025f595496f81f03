// Running: waves of questions, each level asked for all its parents at once.

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
	wave  []question
	asked []question // the wave before, whose memory the next one takes
	buf   []byte
	path  []place
	at    *step // the field whose value is written
	seen  int   // values written
	err   error // why the run ends early

	room struct { // where the lists above begin: one allocation for most runs
		waves [2][4]question
		path  [16]place
		slots [16]any
		next  [16]int
	}
}

// place is one part of a path: an alias, or an index where the alias is empty.
type place struct {
	alias string
	index int
}

// question is one call of a resolver, and what follows when it has answered.
type question interface {
	ask(x *run)
	then(x *run)
}

type noteKey struct{}

// noted is the context of a resolver.
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

// NoteOf is what Note said of the field that is being resolved; nil where another executor runs.
func NoteOf(ctx context.Context) any { return ctx.Value(noteKey{}) }

// between is how many values are written between two looks at the context.
const between = 4096

// Run runs the plan for an operation, whose context ctx carries, and appends the data of its answer to buf: "null" where
// there is none.
func (p *Plan) Run(ctx context.Context, buf []byte, o Options) []byte {
	x := &run{Options: o, ctx: ctx, op: graphql.GetOperationContext(ctx), buf: buf}
	x.slots, x.next = x.room.slots[:], x.room.next[:]
	if p.slots > len(x.slots) {
		x.slots, x.next = make([]any, p.slots), make([]int, p.slots)
	}
	x.wave, x.asked, x.path = x.room.waves[0][:0], x.room.waves[1][:0], x.room.path[:0]
	p.root.fetch(x, p.set, query)
	for len(x.wave) > 0 && x.err == nil {
		x.ask()
	}
	start := len(x.buf)
	x.seen = -len(p.set.steps) // root fields are not values of the answer
	if x.err == nil {
		p.root.write(x, p.set, query[0])
	}
	if x.err != nil {
		x.Report(ctx, nil, nil, x.err)
		x.buf = append(x.buf[:start], "null"...)
	}
	return x.buf
}

var query = []*Query{{}}

func ended(ctx context.Context) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

// ask asks the questions of a wave, which raises the next. When the context ends it asks no more.
func (x *run) ask() {
	wave := x.wave
	x.wave, x.asked = x.asked[:0], wave
	if x.Parallel && len(wave) > 1 {
		x.together(wave)
	} else {
		for i := 0; i < len(wave) && x.ctx.Err() == nil; i++ {
			wave[i].ask(x)
		}
	}
	if x.err = ended(x.ctx); x.err != nil { // also where a resolver did not notice
		return
	}
	for _, q := range wave {
		q.then(x)
	}
}

// MaxParallel is how many questions of one operation are asked at once: as many as keep a database of a few processors busy.
// More would take connections from other operations, and wait there.
const MaxParallel = 8

// together asks the questions of a wave side by side, and returns when the last has its answer.
func (x *run) together(wave []question) {
	var next atomic.Int32
	work := func() {
		for x.ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= len(wave) {
				return
			}
			wave[i].ask(x)
		}
	}
	var others sync.WaitGroup
	for range min(len(wave), MaxParallel) - 1 {
		others.Go(work)
	}
	work()
	others.Wait()
}

// answer is what a resolver said for all parents of a step.
type answer[F, C any] struct {
	of      *batch[F, C]
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

func (b *batch[F, C]) fetch(x *run, s *step, parents []*F) {
	a := &answer[F, C]{of: b, step: s, parents: parents}
	x.slots[s.slot] = a
	x.wave = append(x.wave, a)
}

func (a *answer[F, C]) then(x *run) {
	if sub := a.step.sub; sub != nil && sub.deep {
		a.of.of.fetch(x, sub, a.values)
	}
}

func (a *answer[F, C]) ask(x *run) {
	b, s := a.of, a.step
	around := &noted{x.ctx, s.note, graphql.FieldContext{Object: b.object, Field: s.field, IsMethod: true, IsResolver: true}}
	fc := &around.fc
	ctx := graphql.WithFieldContext(around, fc)
	defer func() {
		if cause := recover(); cause != nil {
			a.values, a.errs, a.err = nil, nil, x.Recover(ctx, cause)
		}
	}()
	if made, ok := s.made.(map[string]any); ok {
		fc.Args = made
	} else if b.args != nil {
		if fc.Args, a.err = b.args(ctx, s.field.ArgumentMap(x.op.Variables)); a.err != nil {
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

func (a *Abstract[T]) fetch(x *run, s *Set, vs []T) {
	for i, of := range a.cases {
		if s.cases[i].deep {
			of.fetch(x, s.cases[i], vs)
		}
	}
}

func (c on[T, O]) fetch(x *run, s *Set, vs []T) {
	mine := make([]*O, 0, len(vs))
	for _, v := range vs {
		if o, ok := any(v).(*O); ok { // fetch of the object leaves out nil
			mine = append(mine, o)
		}
	}
	c.of.fetch(x, s, mine)
}

func (l List[T]) fetch(x *run, s *Set, vs [][]T) {
	if s == nil || !s.deep {
		return
	}
	n := 0
	for _, list := range vs {
		n += len(list)
	}
	flat := make([]T, 0, n)
	for _, list := range vs {
		flat = append(flat, list...)
	}
	l.Of.fetch(x, s, flat)
}

func (v Value[T]) fetch(x *run, s *Set, vs []T) {
	if s == nil || !s.deep {
		return
	}
	pointers := make([]*T, len(vs))
	for i := range vs {
		pointers[i] = &vs[i]
	}
	v.Of.fetch(x, s, pointers)
}

func (Leaf[T]) fetch(*run, *Set, []T) {}

// report reports an error of the field that is being written.
func (x *run) report(s *step, err error) {
	path := make(ast.Path, len(x.path))
	for i, p := range x.path {
		if path[i] = ast.PathName(p.alias); p.alias == "" {
			path[i] = ast.PathIndex(p.index)
		}
	}
	x.Report(x.ctx, path, s.field.Position, err)
}
