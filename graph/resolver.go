// What resolvers share: the reader of their operation, and what the selection below a connection asks for.

package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/plan"
)

// Resolver answers every field that memory does not hold already, in schema.resolvers.go.
type Resolver struct{}

type readerKey struct{}

// withReader opens the operation's view to the resolvers below.
func withReader(ctx context.Context, r atlas.Reader) context.Context {
	return context.WithValue(ctx, readerKey{}, r)
}

// read is the operation's view of the data.
func read(ctx context.Context) atlas.Reader { return ctx.Value(readerKey{}).(atlas.Reader) }

// ask is the question of a client to a connection: its arguments, and what it selects below.
func ask(ctx context.Context, first *int, after *string, last *int, before *string, where interface{ Cond() atlas.Cond }, orderBy interface{ Order() atlas.Order }) atlas.Ask {
	return atlas.Ask{First: first, After: after, Last: last, Before: before, Where: where, OrderBy: orderBy, Want: want(ctx)}
}

// want lists what the store must find for the selection below the connection that is being resolved.
func want(ctx context.Context) atlas.Want {
	if w, ok := plan.NoteOf(ctx).(atlas.Want); ok {
		return w
	}
	return wanted(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field)
}

// noteWant is want for a plan, which asks once.
func noteWant(op *graphql.OperationContext, field graphql.CollectedField) any {
	return wanted(op, field)
}

func wanted(op *graphql.OperationContext, connection graphql.CollectedField) (w atlas.Want) {
	for _, field := range graphql.CollectFields(op, connection.Selections, nil) {
		switch field.Name {
		case "nodes":
			w |= atlas.WantRows
		case "edges":
			w |= atlas.WantRows
			for _, of := range graphql.CollectFields(op, field.Selections, nil) {
				if of.Name == "cursor" {
					w |= atlas.WantKeys
				}
			}
		case "pageInfo":
			for _, of := range graphql.CollectFields(op, field.Selections, nil) {
				switch of.Name {
				case "startCursor", "endCursor":
					w |= atlas.WantRows | atlas.WantKeys
				case "hasNextPage", "hasPreviousPage":
					w |= atlas.WantMore
				}
			}
		case "totalCount":
			w |= atlas.WantTotal
		}
	}
	return w
}

// counts counts the entities of the operation's view. There is one dataset, so there is one object.
func counts(ctx context.Context, objs []*atlas.Dataset) ([][]*atlas.KindCount, error) {
	count, err := atlas.Counts(ctx, read(ctx))
	if err != nil {
		return nil, err
	}
	lists := make([][]*atlas.KindCount, len(objs))
	for i := range lists {
		lists[i] = count
	}
	return lists, nil
}
