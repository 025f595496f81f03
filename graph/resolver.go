// What resolvers share: the reader of their operation, and what the selection below a connection asks for.

package graph

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph/plan"
	"alliance-atlas/network"
)

// Resolver answers every field that memory does not hold already, in schema.resolvers.go.
type Resolver struct{}

type viewKey struct{}

// view is the data as one operation sees it, and the context by which its resolvers find it, in one allocation.
type view struct {
	context.Context
	atlas.Reader
	engine *engine

	once      sync.Once
	operation *network.Operation // made when it is first asked for
}

// Value is the view itself for the key of views.
func (v *view) Value(key any) any {
	if key == (viewKey{}) {
		return v
	}
	return v.Context.Value(key)
}

// Undated is a reader of the same version without a date.
func (v *view) Undated(ctx context.Context) (atlas.Reader, error) {
	return v.engine.store.Snapshot(ctx, 0)
}

// read is the operation's view of the data.
func read(ctx context.Context) atlas.Reader { return ctx.Value(viewKey{}).(*view) }

// networks are shared by the fields of the operation: its budget and the cache.
func networks(ctx context.Context) *network.Operation {
	v := ctx.Value(viewKey{}).(*view)
	v.once.Do(func() {
		v.operation = network.NewOperation(v.Context, v.Reader, v.engine.store.Snapshot, v.engine.networks)
	})
	return v.operation
}

// pageArgs are the arguments of a connection, with what the client selects below it.
func pageArgs(ctx context.Context, first *int, after *string, last *int, before *string, where interface{ Condition() atlas.Condition }, orderBy interface{ Order(atlas.Kind) atlas.Order }) api.PageArgs {
	return api.PageArgs{First: first, After: after, Last: last, Before: before, Where: where, OrderBy: orderBy, Select: selected(ctx)}
}

// selected says what the selection below the connection that is being resolved needs of the store.
func selected(ctx context.Context) atlas.Select {
	if w, ok := plan.NoteOf(ctx).(atlas.Select); ok {
		return w
	}
	return selectedBelow(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field)
}

// noteSelect is selected for a plan, which asks once.
func noteSelect(op *graphql.OperationContext, field graphql.CollectedField) any {
	return selectedBelow(op, field)
}

func selectedBelow(op *graphql.OperationContext, connection graphql.CollectedField) (w atlas.Select) {
	for _, field := range graphql.CollectFields(op, connection.Selections, nil) {
		switch field.Name {
		case "nodes":
			w |= atlas.SelectNodes
		case "edges":
			w |= atlas.SelectNodes
			for _, of := range graphql.CollectFields(op, field.Selections, nil) {
				if of.Name == "cursor" {
					w |= atlas.SelectKeys
				}
			}
		case "pageInfo":
			for _, of := range graphql.CollectFields(op, field.Selections, nil) {
				switch of.Name {
				case "startCursor", "endCursor":
					w |= atlas.SelectNodes | atlas.SelectKeys
				case "hasNextPage", "hasPreviousPage":
					w |= atlas.SelectMore
				}
			}
		case "totalCount":
			w |= atlas.SelectTotal
		case "groups":
			if field.ObjectDefinition.Name == "SearchConnection" {
				w |= atlas.SelectKinds // other connections count when they are asked
			}
		}
	}
	return w
}

// counts counts the entities of the operation's view. There is one dataset, so there is one object.
func counts(ctx context.Context, objs []*atlas.Dataset) ([][]*api.KindCount, error) {
	count, err := api.Counts(ctx, read(ctx))
	if err != nil {
		return nil, err
	}
	lists := make([][]*api.KindCount, len(objs))
	for i := range lists {
		lists[i] = count
	}
	return lists, nil
}
