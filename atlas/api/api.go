// Package api is the atlas as clients ask for it: pages of rows behind cursors, filters, orders and groups in the shapes of the
// schema, and the functions that resolvers call. It turns each question into as few calls of a store (atlas.Reader) as it can, for
// many rows at once. Nothing here depends on the library that runs GraphQL.
//
// Where to look: follow.go follows relationships from many rows, lookup.go finds rows by id, groups.go counts, search.go finds by
// name. page.go has the size of a page and the connection that a client gets, cursor.go its cursors. filter.go has the filters,
// filter_fields.go how a filter becomes a condition, orders.go the orders, errors.go the errors of many parents at once.
package api
