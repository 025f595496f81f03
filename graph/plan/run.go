// Running: waves of questions, each level asked for all its parents at once.

package plan

import (
	"context"
	"fmt"
	"sync"

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
	buf   []byte
	path  []place
	at    *step // the field whose value is written
	seen  int   // values written
	err   error // why the run ends early
}

// place is one part of a path: an alias, or an index where the alias is empty.
type place struct {
	alias string
	index int
}

// question is one call of a resolver, and what follows when it has answered.
type question struct{ ask, then func() }

// between is how many values are written between two looks at the context.
const between = 4096

// Run runs the plan for an operation, whose context ctx carries, and appends the data of its answer to buf: "null" where
// there is none.
func (p *Plan) Run(ctx context.Context, buf []byte, o Options) []byte {
	x := &run{Options: o, ctx: ctx, op: graphql.GetOperationContext(ctx), slots: make([]any, p.slots), next: make([]int, p.slots), buf: buf}
	query := []*Query{{}}
	p.root.fetch(x, p.set, query)
	for len(x.wave) > 0 && x.err == nil {
		x.ask()
		x.err = ended(ctx) // also where a resolver did not notice
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

func ended(ctx context.Context) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

// ask asks the questions of a wave, which raises the next.
func (x *run) ask() {
	wave := x.wave
	x.wave = nil
	if !x.Parallel || len(wave) == 1 {
		for _, q := range wave {
			q.ask()
		}
	} else {
		var all sync.WaitGroup
		for _, q := range wave {
			all.Go(q.ask)
		}
		all.Wait()
	}
	for _, q := range wave {
		q.then()
	}
}

// answer is what a resolver said for all parents of a step.
type answer[C any] struct {
	values []C
	errs   []error // one for each parent, nil where all went well
	err    error   // for all of them
}

func (a *answer[C]) errorOf(i int) error {
	switch {
	case a.err != nil:
		return a.err
	case a.errs != nil:
		return a.errs[i]
	}
	return nil
}

func (b *batch[F, C]) fetch(x *run, s *step, parents []*F) {
	a := &answer[C]{}
	x.slots[s.slot] = a
	x.wave = append(x.wave, question{
		ask: func() { b.answer(x, s, parents, a) },
		then: func() {
			if s.sub != nil && s.sub.deep {
				b.of.fetch(x, s.sub, a.values)
			}
		},
	})
}

func (b *batch[F, C]) answer(x *run, s *step, parents []*F, a *answer[C]) {
	fc := &graphql.FieldContext{Object: b.object, Field: s.field, IsMethod: true, IsResolver: true}
	ctx := graphql.WithFieldContext(x.ctx, fc)
	defer func() {
		if cause := recover(); cause != nil {
			a.values, a.errs, a.err = nil, nil, x.Recover(ctx, cause)
		}
	}()
	if b.args != nil {
		if fc.Args, a.err = b.args(ctx, s.field.ArgumentMap(x.op.Variables)); a.err != nil {
			return
		}
	}
	values, err := b.ask(ctx, fc.Args, parents)
	if each, ok := err.(graphql.BatchErrors); ok && len(each.Errors()) == len(parents) {
		a.errs, err = each.Errors(), nil
	}
	if err == nil && len(values) != len(parents) {
		err = fmt.Errorf("%s.%s answered %d parents of %d", b.object, s.field.Name, len(values), len(parents))
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
	var mine []*O
	for _, v := range vs {
		if o, ok := any(v).(*O); ok && o != nil {
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
