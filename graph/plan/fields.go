// The fields: those appended from the object, those read off it, and those that the store is asked for.

package plan

import (
	"context"
	"fmt"
)

// Field is a field of an object type whose values are *F.
type Field[F any] struct {
	name    string
	nonNull bool
	append  func(b []byte, o *F) []byte // of a leaf; nil for others
	kind    kind[F]                     // of others
}

// kind is a field that is not simply a leaf.
type kind[F any] interface {
	compile(c *compiler, s *step)
	fetch(r *run, s *step, parents []*F)
	write(r *run, s *step, o *F) outcome
}

// Scalar is a leaf that the object holds. append must append one JSON value.
func Scalar[F any](name string, nonNull bool, append func(b []byte, o *F) []byte) Field[F] {
	return Field[F]{name: name, nonNull: nonNull, append: append}
}

// Get is an object or a list that the object holds.
func Get[F, C any](name string, nonNull bool, of Type[C], read func(o *F) C) Field[F] {
	return Field[F]{name: name, nonNull: nonNull, kind: get[F, C]{of, read}}
}

type get[F, C any] struct {
	of   Type[C]
	read func(o *F) C
}

func (g get[F, C]) fetch(r *run, s *step, parents []*F) {
	values := make([]C, len(parents))
	for i, o := range parents {
		values[i] = g.read(o)
	}
	g.of.fetch(r, s.sub, values)
}

// Args coerces the arguments of a field, as gqlgen's generated functions do: it keeps nothing of raw, which is used again. nil where a field
// has none.
type Args func(ctx context.Context, raw map[string]any) (map[string]any, error)

// ScalarWith is a leaf that a method of the object gives for arguments. bind is called once for an operation, with the coerced
// arguments.
func ScalarWith[F any](name string, nonNull bool, args Args, bind func(args map[string]any) func(b []byte, o *F) []byte) Field[F] {
	return Field[F]{name: name, nonNull: nonNull, kind: &withArgs[F]{args, bind}}
}

type withArgs[F any] struct {
	args Args
	bind func(args map[string]any) func(b []byte, o *F) []byte
}

func (*withArgs[F]) fetch(*run, *step, []*F) {}

// Batch is a field that the store is asked for. ask gives one answer for each parent, in the order of the parents; an error is
// that of all of them, except a graphql.BatchErrors, which has one error (or nil) for each.
func Batch[F, C any](object, name string, nonNull bool, of Type[C], args Args, ask func(ctx context.Context, args map[string]any, parents []*F) ([]C, error)) Field[F] {
	return Field[F]{name: name, nonNull: nonNull, kind: &batch[F, C]{object, of, args, ask}}
}

// Root is a field of Query.
func Root[C any](name string, nonNull bool, of Type[C], args Args, ask func(ctx context.Context, args map[string]any) (C, error)) Field[Query] {
	return Batch("Query", name, nonNull, of, args, func(ctx context.Context, args map[string]any, _ []*Query) ([]C, error) {
		v, err := ask(ctx, args)
		return []C{v}, err
	})
}

type batch[F, C any] struct {
	object string
	of     Type[C]
	args   Args
	ask    func(ctx context.Context, args map[string]any, parents []*F) ([]C, error)
}

func (b *batch[F, C]) arguments() Args { return b.args }

// Coerce makes the arguments of a field that the store is asked for, as its resolver gets them, of values as variables have them.
func (o *Object[T]) Coerce(ctx context.Context, field string, given map[string]any) (map[string]any, error) {
	i, ok := o.index[field]
	if !ok {
		return nil, fmt.Errorf("%s has no field %s", o.Name, field)
	}
	if of, ok := o.fields[i].kind.(interface{ arguments() Args }); ok && of.arguments() != nil {
		return of.arguments()(ctx, given)
	}
	return nil, nil
}
