// Searches: a page of entities found by their names.

package api

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// SearchConnection is one page of hits, best first.
type SearchConnection struct {
	TotalCount int
	Hits       []*SearchHit
	info       PageInfo
	kinds      []KindCount
}

// SearchHit is an entity that was found, how well its name matched (at most 5), and that name.
type SearchHit struct {
	Cursor  string
	Node    atlas.Entity
	Score   atlas.Number
	Matched string
}

// Edges are Hits, by the name that every connection of the schema has for them.
func (c *SearchConnection) Edges() []*SearchHit { return c.Hits }

// Nodes are the entities found, best first.
func (c *SearchConnection) Nodes() []atlas.Entity {
	nodes := make([]atlas.Entity, len(c.Hits))
	for i, h := range c.Hits {
		nodes[i] = h.Node
	}
	return nodes
}

// PageInfo says whether the search has hits after and before the page, and where to go on.
func (c *SearchConnection) PageInfo() *PageInfo { return &c.info }

// Find answers a search, best first; a text of more than atlas.MaxSearchText bytes matches nothing. A size out of bounds is
// atlas.ErrInput, a foreign cursor ErrCursor. Cost: one call of the store.
func Find(ctx context.Context, r atlas.Reader, s atlas.Search, args PageArgs) (*SearchConnection, error) {
	w, err := args.window("", DefaultSearch)
	if err != nil {
		return nil, err
	}
	seal := sealOf(r, "Query.search", atlas.Root, s)
	if err := seal.bounds(args, &w); err != nil {
		return nil, err
	}
	if len(s.Text) > atlas.MaxSearchText {
		return &SearchConnection{}, nil
	}
	hits, err := r.Search(ctx, s, w)
	if err != nil {
		return nil, err
	}
	c := &SearchConnection{TotalCount: hits.Total, kinds: hits.Kinds, Hits: make([]*SearchHit, len(hits.Nodes))}
	c.info = PageInfo{HasNextPage: hits.HasNext, HasPreviousPage: hits.HasPrevious}
	for i, n := range hits.Nodes {
		score := atlas.Number(fmt.Sprintf("%d.%03d", hits.Scores[i]/1000, hits.Scores[i]%1000))
		c.Hits[i] = &SearchHit{seal.cursor(hits.Keys[i]), n.(atlas.Entity), score, hits.Matched[i]}
	}
	if n := len(c.Hits); n > 0 {
		c.info.StartCursor, c.info.EndCursor = c.Hits[0].Cursor, c.Hits[n-1].Cursor
	}
	return c, nil
}
