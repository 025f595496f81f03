// Tests of operations that are not queries: only the reference runs them, and no resolver of Query does.

package graph

import (
	"context"
	"log/slog"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/plan"
)

// twoRoots is a schema whose mutation has a field of the same name as the query. Its executor notes what it runs.
type twoRoots struct {
	schema *ast.Schema
	ran    []ast.Operation
}

func (s *twoRoots) Schema() *ast.Schema { return s.schema }

func (s *twoRoots) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (s *twoRoots) Exec(ctx context.Context) graphql.ResponseHandler {
	s.ran = append(s.ran, graphql.GetOperationContext(ctx).Operation.Operation)
	return graphql.OneShot(&graphql.Response{Data: []byte(`{"count":"reference"}`)})
}

func TestMutationsNeverRunResolversOfQuery(t *testing.T) {
	schema := &twoRoots{schema: gqlparser.MustLoadSchema(&ast.Source{Input: `
		type Query { count: String! }
		type Mutation { count: String! }
		type Subscription { count: String! }`})}
	planned := 0
	root := plan.NewObject[plan.Query]("Query")
	root.Have(plan.Root("count", true, plan.Leaf[string]{Append: plan.String[string]}, nil, func(context.Context, map[string]any) (string, error) {
		planned++
		return "level", nil
	}))
	for _, c := range []struct {
		document, data string
		plans, planned int
		reference      int
	}{
		{"{ count }", `{"count":"level"}`, 1, 1, 0},
		{"mutation { count }", `{"count":"reference"}`, 0, 0, 1},
		{"subscription { count }", `{"count":"reference"}`, 0, 0, 1},
		{"query Q { count } mutation M { count }", `{"count":"reference"}`, 0, 0, 1}, // M is named below
	} {
		e := &engine{schema: schema, store: &stub{}, plan: root, maxValues: MaxValues}
		planned, schema.ran = 0, nil
		req := &request{query: c.document}
		if len(gqlparser.MustLoadQuery(schema.schema, c.document).Operations) > 1 {
			req.operationName = "M"
		}
		a, refused := e.answer(t.Context(), req, &errorLog{log: slog.New(slog.DiscardHandler)})
		if refused != nil || len(a.errors) > 0 {
			t.Fatalf("%s: %v, %+v", c.document, refused, a)
		}
		if string(a.data) != c.data || planned != c.planned || len(schema.ran) != c.reference {
			t.Errorf("%s is answered %s; the resolver of Query ran %d times and the reference %d times, want %s, %d and %d",
				c.document, a.data, planned, len(schema.ran), c.data, c.planned, c.reference)
		}
		if d := e.kept.get(c.document); len(d.plans) != c.plans {
			t.Errorf("%s is kept with %d plans, want %d", c.document, len(d.plans), c.plans)
		}
	}
}
