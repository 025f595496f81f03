// The schema that the tests of this package run plans on: boxes in boxes, and balls, held in memory, whose resolvers note
// what they are asked and fail as a test wants.

package plan_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/plan"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
	interface Thing { id: ID!, inside: Box }
	interface Named { name: String, inside: Box }
	union Any = Box | Ball
	type Query {
		box(id: ID!): Box
		boxes: [Box!]!
		sparse: [Box]
		things: [Thing]!
		any: [Any]!
		numbers: [Int!]!
		maybe: [Int]
		times(of: Int): Int
	}
	type Box implements Thing & Named {
		id: ID!
		name: String
		sure: String!
		label(times: Int): String
		grid: [[Int!]!]!
		tags: [String!]
		strict: [String!]!
		lid: Lid!
		lids: [Lid!]!
		held: Box
		inside: Box
		must: Box!
		all: [Box!]!
		some: [Box]
		every: [Box!]
	}
	type Ball implements Thing { id: ID!, size: Int, inside: Box }
	type Lid { color: String!, box: Box }
	type Mutation { numbers: [Int!]! }
	type Subscription { numbers: [Int!]! }`})

type (
	thing interface{ isThing() }
	box   struct {
		id, name, sure string
		grid           [][]int
		tags           []string
		lid            lid
		lids           []lid
		held           *box
		inside         []*box
	}
	ball struct {
		id     string
		inside *box
	}
	lid struct{ color string }
)

func (*box) isThing()  {}
func (*ball) isThing() {}

// nullable appends a string, the empty one as null.
func nullable(b []byte, s string) []byte {
	if s == "" {
		return append(b, "null"...)
	}
	return plan.String(b, s)
}

// number appends a number, a negative one as null.
func number(b []byte, n int) []byte {
	if n < 0 {
		return append(b, "null"...)
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// world has the answers of the resolvers, and how they fail.
type world struct {
	boxes   []*box
	things  []thing
	numbers []int
	// before is asked before each call, with the name of its field: its error is that of the call.
	before func(ctx context.Context, field string) error
	// failing are the errors of single parents, by field and id: "Box.inside a".
	failing map[string]error
	// short are the fields that answer a parent too few.
	short map[string]bool

	mu    sync.Mutex
	calls []string
}

// asked notes a call with its parents.
func (w *world) asked(ctx context.Context, field string, parents ...string) error {
	w.mu.Lock()
	w.calls = append(w.calls, strings.TrimSpace(field+" "+strings.Join(parents, " ")))
	w.mu.Unlock()
	if w.before != nil {
		return w.before(ctx, field)
	}
	return nil
}

func batch[P, C any](w *world, object, name string, nonNull bool, of plan.Type[C], id func(*P) string, answer func(*P) C) plan.Field[P] {
	return plan.Batch(object, name, nonNull, of, nil, func(ctx context.Context, _ map[string]any, parents []*P) ([]C, error) {
		field := object + "." + name
		ids, values, errs := make([]string, len(parents)), make([]C, len(parents)), make([]error, len(parents))
		failed := false
		for i, p := range parents {
			ids[i], values[i] = id(p), answer(p)
			if errs[i] = w.failing[field+" "+ids[i]]; errs[i] != nil {
				failed = true
			}
		}
		if err := w.asked(ctx, field, ids...); err != nil {
			return nil, err
		}
		switch {
		case w.short[field]:
			return values[1:], nil
		case failed:
			return values, batchErrors(errs)
		}
		return values, nil
	})
}

type batchErrors []error

func (e batchErrors) Error() string   { return "some of many" }
func (e batchErrors) Errors() []error { return e }

// timesArgs coerces the argument of times and label, which must not be negative.
func timesArgs(name string) plan.Args {
	return func(_ context.Context, raw map[string]any) (map[string]any, error) {
		n := 1
		switch v := raw[name].(type) {
		case int:
			n = v
		case int64:
			n = int(v)
		}
		if n < 0 {
			return nil, fmt.Errorf("%d is negative", n)
		}
		return map[string]any{"n": n}, nil
	}
}

// table is the schema bound to a world.
func (w *world) table() *plan.Object[plan.Query] {
	query, boxes := plan.NewObject[plan.Query]("Query"), plan.NewObject[box]("Box", "Thing", "Named")
	balls, lids := plan.NewObject[ball]("Ball", "Thing"), plan.NewObject[lid]("Lid")
	things := &plan.Abstract[thing]{}
	things.Are(plan.On[thing](balls), plan.On[thing](boxes))
	words, ints := plan.Leaf[string]{Append: nullable}, plan.Leaf[int]{Append: number}
	root := func(ctx context.Context, field string) error { return w.asked(ctx, "Query."+field) }
	query.Have(
		plan.Root("box", false, boxes, func(_ context.Context, raw map[string]any) (map[string]any, error) { return maps.Clone(raw), nil },
			func(ctx context.Context, args map[string]any) (*box, error) {
				for _, b := range w.boxes {
					if b != nil && b.id == args["id"] {
						return b, root(ctx, "box")
					}
				}
				return nil, root(ctx, "box")
			}),
		plan.Root("boxes", true, plan.List[*box]{Of: boxes, NonNull: true}, nil,
			func(ctx context.Context, _ map[string]any) ([]*box, error) { return w.boxes, root(ctx, "boxes") }),
		plan.Root("sparse", false, plan.List[*box]{Of: boxes, Nullable: true}, nil,
			func(ctx context.Context, _ map[string]any) ([]*box, error) { return w.boxes, root(ctx, "sparse") }),
		plan.Root("things", true, plan.List[thing]{Of: things}, nil,
			func(ctx context.Context, _ map[string]any) ([]thing, error) { return w.things, root(ctx, "things") }),
		plan.Root("any", true, plan.List[thing]{Of: things}, nil,
			func(ctx context.Context, _ map[string]any) ([]thing, error) { return w.things, root(ctx, "any") }),
		plan.Root("numbers", true, plan.List[int]{Of: ints, NonNull: true}, nil,
			func(ctx context.Context, _ map[string]any) ([]int, error) { return w.numbers, root(ctx, "numbers") }),
		plan.Root("maybe", false, plan.List[int]{Of: ints, Nullable: true}, nil,
			func(ctx context.Context, _ map[string]any) ([]int, error) { return w.numbers, root(ctx, "maybe") }),
		plan.Root("times", false, ints, timesArgs("of"),
			func(ctx context.Context, args map[string]any) (int, error) {
				return args["n"].(int), root(ctx, "times")
			}),
	)
	idOf := func(b *box) string { return b.id }
	first := func(b *box) *box {
		if len(b.inside) == 0 {
			return nil
		}
		return b.inside[0]
	}
	inside := func(b *box) []*box { return b.inside }
	boxes.Have(
		plan.Scalar("id", true, func(b []byte, o *box) []byte { return nullable(b, o.id) }),
		plan.Scalar("name", false, func(b []byte, o *box) []byte { return nullable(b, o.name) }),
		plan.Scalar("sure", true, func(b []byte, o *box) []byte { return nullable(b, o.sure) }),
		plan.ScalarWith("label", false, timesArgs("times"), func(args map[string]any) func([]byte, *box) []byte {
			return func(b []byte, o *box) []byte { return nullable(b, strings.Repeat(o.name, args["n"].(int))) }
		}),
		plan.Get("grid", true, plan.List[[]int]{Of: plan.List[int]{Of: ints, NonNull: true}, NonNull: true}, func(o *box) [][]int { return o.grid }),
		plan.Get("tags", false, plan.List[string]{Of: words, NonNull: true, Nullable: true}, func(o *box) []string { return o.tags }),
		plan.Get("strict", true, plan.List[string]{Of: words, NonNull: true}, func(o *box) []string { return o.tags }),
		plan.Get("lid", true, plan.Value[lid]{Of: lids}, func(o *box) lid { return o.lid }),
		plan.Get("lids", true, plan.List[lid]{Of: plan.Value[lid]{Of: lids}, NonNull: true}, func(o *box) []lid { return o.lids }),
		plan.Get("held", false, boxes, func(o *box) *box { return o.held }),
		batch(w, "Box", "inside", false, boxes, idOf, first),
		batch(w, "Box", "must", true, boxes, idOf, first),
		batch(w, "Box", "all", true, plan.List[*box]{Of: boxes, NonNull: true}, idOf, inside),
		batch(w, "Box", "some", false, plan.List[*box]{Of: boxes, Nullable: true}, idOf, inside),
		batch(w, "Box", "every", false, plan.List[*box]{Of: boxes, NonNull: true, Nullable: true}, idOf, inside),
	)
	balls.Have(
		plan.Scalar("id", true, func(b []byte, o *ball) []byte { return nullable(b, o.id) }),
		plan.Scalar("size", false, func(b []byte, o *ball) []byte { return number(b, len(o.id)) }),
		batch(w, "Ball", "inside", false, boxes, func(b *ball) string { return b.id }, func(b *ball) *box { return b.inside }),
	)
	lids.Have(
		plan.Scalar("color", true, func(b []byte, o *lid) []byte { return nullable(b, o.color) }),
		batch(w, "Lid", "box", false, boxes, func(l *lid) string { return l.color }, func(l *lid) *box { return &box{id: "of " + l.color} }),
	)
	return query
}

// compiled is a query ready to run over a world.
type compiled struct {
	*plan.Plan
	op *graphql.OperationContext
}

func (w *world) compile(t testing.TB, document string, variables map[string]any) compiled {
	t.Helper()
	doc, errs := gqlparser.LoadQuery(schema, document)
	if errs != nil {
		t.Fatalf("%s: %v", document, errs)
	}
	op := &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0], Variables: variables}
	return compiled{plan.Compile(w.table(), op, func(_ *graphql.OperationContext, f graphql.CollectedField) any { return f.Alias }), op}
}

var errTooMany = errors.New("too many values")

// run runs a plan. Its errors come as "path @line: message".
func (c compiled) run(ctx context.Context, o plan.Options) (data string, errs []string) {
	if o.MaxValues == 0 {
		o.MaxValues = 1_000_000
	}
	o.TooMany = errTooMany
	o.Recover = func(_ context.Context, cause any) error { return fmt.Errorf("panic: %v", cause) }
	o.Report = func(_ context.Context, path ast.Path, at *ast.Position, err error) {
		line := 0
		if at != nil {
			line = at.Line
		}
		errs = append(errs, fmt.Sprintf("%s @%d: %s", path, line, err))
	}
	return string(c.Run(graphql.WithOperationContext(ctx, c.op), nil, o)), errs
}
