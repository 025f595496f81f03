// Compiling: from a selection set to steps. Fragments, merging, order, @skip and @include are decided by gqlgen's own
// graphql.CollectFields.

package plan

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// MaxSteps is how many steps a plan may have before the operation is left to the reference. Below an abstract type a plan has
// steps for each of its concrete types, and again below each of those; the reference works on the types that it meets.
const MaxSteps = 10_000

type compiler struct {
	op        *graphql.OperationContext
	note      Note
	slots     int
	steps     int
	unplanned bool
}

func (c *compiler) slot() int {
	c.slots++
	return c.slots - 1
}

// Note works out what resolvers need to know of the selection below their field. It is called once for each field of a plan
// that the store is asked for, and the resolver gets its result by NoteOf.
type Note func(op *graphql.OperationContext, field graphql.CollectedField) any

// Compile compiles an operation whose variables are coerced. An operation that is not a query gets a plan that is Unplanned:
// root is the type Query, and its resolvers must not run in place of those of a mutation that has a field of the same name.
func Compile(root *Object[Query], op *graphql.OperationContext, note Note) *Plan {
	if op.Operation.Operation != ast.Query {
		return &Plan{Steps: 1, Unplanned: true}
	}
	c := &compiler{op: op, note: note}
	p := &Plan{root: root}
	p.set = root.compile(c, op.Operation.SelectionSet)
	p.slots, p.Steps, p.Unplanned = c.slots, c.steps, c.unplanned
	if p.Unplanned {
		p.set, p.Steps = nil, 1 // to remember that it is
	}
	return p
}

// Conditions are the names of the variables that decide about @skip and @include anywhere in a document, each once: a plan
// holds for one combination of their values.
func Conditions(doc *ast.QueryDocument) []string {
	var names []string
	collect := func(list ast.DirectiveList) {
		for _, d := range list {
			if d.Name != "skip" && d.Name != "include" {
				continue
			}
			if v := d.Arguments.ForName("if"); v != nil && v.Value.Kind == ast.Variable && !slices.Contains(names, v.Value.Raw) {
				names = append(names, v.Value.Raw)
			}
		}
	}
	var walk func(set ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				collect(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.InlineFragment:
				collect(sel.Directives)
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				collect(sel.Directives)
			}
		}
	}
	for _, op := range doc.Operations {
		walk(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		walk(f.SelectionSet)
	}
	return names
}

func (o *Object[T]) compile(c *compiler, sel ast.SelectionSet) *Set {
	if o.index == nil {
		panic("plan: the type " + o.Name + " was not made ready")
	}
	set := &Set{}
	if c.steps > MaxSteps {
		c.unplanned = true
	}
	if c.unplanned {
		return set
	}
	for _, f := range merged(graphql.CollectFields(c.op, sel, o.satisfies)) {
		s := step{key: append(String(nil, f.Alias), ':'), alias: f.Alias, index: -1, field: f}
		if len(set.steps) > 0 {
			s.key = append([]byte{','}, s.key...)
		}
		if f.Name != "__typename" {
			i, ok := o.index[f.Name]
			if !ok { // __schema or __type
				c.unplanned = true
				continue
			}
			field := &o.fields[i]
			s.index, s.nonNull = i, field.nonNull
			if field.kind != nil {
				field.kind.compile(c, &s)
			}
			set.deep = set.deep || s.deep
		}
		set.steps = append(set.steps, s)
		c.steps++
	}
	return set
}

// merged merges fields of one response name that CollectFields keeps apart because they came through unrelated types.
func merged(fields []graphql.CollectedField) []graphql.CollectedField {
	for i := range fields {
		for j := range i {
			if fields[i].Alias == fields[j].Alias {
				return merge(fields)
			}
		}
	}
	return fields
}

func merge(fields []graphql.CollectedField) []graphql.CollectedField {
	var out []graphql.CollectedField
	for _, f := range fields {
		i := slices.IndexFunc(out, func(have graphql.CollectedField) bool { return have.Alias == f.Alias })
		if i < 0 {
			out = append(out, f)
			continue
		}
		out[i].Selections = append(slices.Clip(out[i].Selections), f.Selections...)
	}
	return out
}

func (a *Abstract[T]) compile(c *compiler, sel ast.SelectionSet) *Set {
	set := &Set{cases: make([]*Set, len(a.cases))}
	for i, concrete := range a.cases {
		set.cases[i] = concrete.compile(c, sel)
		set.deep = set.deep || set.cases[i].deep
	}
	return set
}

func (o on[T, O]) compile(c *compiler, sel ast.SelectionSet) *Set { return o.of.compile(c, sel) }

func (l List[T]) compile(c *compiler, sel ast.SelectionSet) *Set { return l.Of.compile(c, sel) }

func (v Value[T]) compile(c *compiler, sel ast.SelectionSet) *Set { return v.Of.compile(c, sel) }

func (Leaf[T]) compile(*compiler, ast.SelectionSet) *Set { return nil }

func (g get[F, C]) compile(c *compiler, s *step) {
	s.sub = g.of.compile(c, s.field.Selections)
	s.deep = s.sub != nil && s.sub.deep
}

func (b *batch[F, C]) compile(c *compiler, s *step) {
	s.slot, s.deep, s.note = c.slot(), true, c.note(c.op, s.field)
	s.sub = b.of.compile(c, s.field.Selections)
	if args, ok := fixed(b.args, s); ok {
		s.made = args
	}
}

func (f *withArgs[F]) compile(c *compiler, s *step) {
	s.slot = c.slot()
	if args, ok := fixed(f.args, s); ok {
		s.made = f.bind(args)
	}
}

// fixed are the coerced arguments of a field if no variable is part of them. Arguments that fail are left to the run, which
// reports the error.
func fixed(coerce Args, s *step) (map[string]any, bool) {
	if coerce == nil || slices.ContainsFunc(s.field.Arguments, func(a *ast.Argument) bool { return variable(a.Value) }) {
		return nil, false
	}
	args, err := coerce(context.Background(), s.field.ArgumentMap(nil))
	return args, err == nil
}

func variable(v *ast.Value) bool {
	return v.Kind == ast.Variable || slices.ContainsFunc(v.Children, func(c *ast.ChildValue) bool { return variable(c.Value) })
}

// Key tells the plans of one operation apart: it has the values of the conditions, in their order.
func Key(conditions []string, variables map[string]any) string {
	if len(conditions) == 0 {
		return ""
	}
	var b strings.Builder
	for _, name := range conditions {
		if v, _ := variables[name].(bool); v {
			b.WriteByte('1')
		} else {
			b.WriteByte('0')
		}
	}
	return b.String()
}
