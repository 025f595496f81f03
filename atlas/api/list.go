// Lists: connections over what is computed and held, instead of rows that a store pages through.

package api

import (
	"fmt"
	"strconv"

	"alliance-atlas/atlas"
)

// ListConnection is one page of a list in its order.
type ListConnection[T any] struct {
	Nodes      []T
	TotalCount int

	seal  cursorSeal
	first int // the place of Nodes[0] in the list
}

// ListEdge is one element of a page, with its cursor.
type ListEdge[T any] struct {
	Cursor string
	Node   T
}

// List is the page of a list that args ask for. The list has total elements, and at gives the one at a place. field and question tell the
// list apart from all others, by value: cursors belong to it. The list must be the same whenever it is asked for over one version of the
// data. Arguments that are wrong are atlas.ErrInput, a foreign cursor ErrCursor.
func List[T any](r atlas.Reader, field string, question any, total int, args PageArgs, at func(i int) T) (*ListConnection[T], error) {
	w, err := args.window("", DefaultPage)
	if err != nil {
		return nil, err
	}
	c := &ListConnection[T]{TotalCount: total, seal: sealOf(r, field, atlas.Root, question)}
	if err := c.seal.bounds(args, &w); err != nil {
		return nil, err
	}
	lo, hi := 0, total
	if w.After != "" {
		lo = placeOf(w.After) + 1
	}
	if w.Before != "" {
		hi = placeOf(w.Before)
	}
	hi = max(lo, min(hi, total))
	if w.Last >= 0 {
		lo = hi - min(w.Last, hi-lo)
	} else {
		hi = lo + min(w.First, hi-lo)
	}
	c.first = lo
	c.Nodes = make([]T, hi-lo)
	for i := range c.Nodes {
		c.Nodes[i] = at(lo + i)
	}
	return c, nil
}

// placeKey is the key of an element in its cursor: its place.
func placeKey(i int) string { return fmt.Sprintf("%09d", i) }

func placeOf(key string) int {
	i, err := strconv.Atoi(key)
	if err != nil {
		panic("api: a cursor of a list without a place") // its seal was checked
	}
	return i
}

// Edges are the elements in the order of Nodes, with their cursors.
func (c *ListConnection[T]) Edges() []*ListEdge[T] {
	edges := make([]*ListEdge[T], len(c.Nodes))
	for i, n := range c.Nodes {
		edges[i] = &ListEdge[T]{c.seal.cursor(placeKey(c.first + i)), n}
	}
	return edges
}

// PageInfo says where the page lies.
func (c *ListConnection[T]) PageInfo() *PageInfo {
	n := len(c.Nodes)
	info := &PageInfo{HasPreviousPage: c.first > 0, HasNextPage: c.first+n < c.TotalCount}
	if n > 0 {
		info.StartCursor, info.EndCursor = c.seal.cursor(placeKey(c.first)), c.seal.cursor(placeKey(c.first+n-1))
	}
	return info
}
