// Tests of operations that Compile refuses, because the root of a plan is Query.

package plan_test

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/plan"
)

func TestOnlyQueriesAreCompiled(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `
		type Query { count: Int! }
		type Mutation { count: Int! }
		type Subscription { count: Int! }`})
	root := plan.NewObject[plan.Query]("Query")
	root.Have(plan.Root("count", true, plan.Leaf[bool]{Append: plan.Boolean}, nil, func(context.Context, map[string]any) (bool, error) {
		return true, nil
	}))
	for document, planned := range map[string]bool{
		"{ count }":              true,
		"query { count }":        true,
		"mutation { count }":     false,
		"subscription { count }": false,
	} {
		doc, err := gqlparser.LoadQuery(schema, document)
		if err != nil {
			t.Fatal(err)
		}
		p := plan.Compile(root, &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]}, func(*graphql.OperationContext, graphql.CollectedField) any { return nil })
		if p.Unplanned == planned || p.Steps != 1 {
			t.Errorf("%s: Unplanned is %t and Steps is %d, want %t and 1", document, p.Unplanned, p.Steps, !planned)
		}
	}
}
