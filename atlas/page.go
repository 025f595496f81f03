// Pages: what a client asks of a connection, the cursors of its rows, and the connection it gets.

package atlas

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
)

// Limits of a page. The most is what a browser can show and a server can answer at once; the defaults fit a screen.
const (
	MaxPage       = 500
	DefaultPage   = 20
	DefaultSearch = 10
)

// PageArgs is what a client asks of a connection, as its arguments say it; nil is not given.
type PageArgs struct {
	First, Last   *int
	After, Before *string
	Where         interface{ Condition() Condition } // a filter of the API, nil where the field has none
	OrderBy       interface{ Order() Order }         // an order of the API, nil where the field has none
	Select        Select
}

// window checks the size of the page. Cursors are for binding.keys, because they belong to one parent.
func (a PageArgs) window(most int) (Window, error) {
	w := Window{First: most, Last: -1, Select: a.Select}
	switch {
	case a.First != nil && a.Last != nil:
		return w, Errorf(ErrInput, "first: %d and last: %d are both given; ask for rows from the front with first, or from the back with last", *a.First, *a.Last)
	case a.First != nil:
		w.First = *a.First
	case a.Last != nil:
		w.First, w.Last = -1, *a.Last
	}
	for _, n := range []struct {
		name  string
		value *int
	}{{"first", a.First}, {"last", a.Last}} {
		if n.value != nil && *n.value < 0 {
			return w, Errorf(ErrInput, "%s: %d is below 0; ask for 0 to %d rows", n.name, *n.value, MaxPage)
		}
		if n.value != nil && *n.value > MaxPage {
			return w, Errorf(ErrInput, "%s: %d is above %d, the most rows of a page; ask for a page and go on from its endCursor", n.name, *n.value, MaxPage)
		}
	}
	if a.Where != nil {
		w.Where = a.Where.Condition()
	}
	if a.OrderBy != nil {
		w.Order = a.OrderBy.Order()
	}
	return w, nil
}

// binding is what a cursor belongs to: field, parent, filter, order, date and version, by value.
type cursorSeal [32]byte

func seal(r Reader, field string, parent ID, question ...any) cursorSeal {
	b := sealAll(r, field, question...)
	return b.of(parent)
}

// bindAll is what the bindings of all parents of one question have in common: a filter may be large, and is read once.
func sealAll(r Reader, field string, question ...any) cursorSeal {
	text, err := json.Marshal(append([]any{field, r.At(), r.Dataset().Version}, question...))
	if err != nil {
		panic(err) // filters and orders are plain data
	}
	return sha256.Sum256(text)
}

func (b *cursorSeal) of(parent ID) cursorSeal { return sha256.Sum256(append(b[:], parent...)) }

// A cursor is the key of its row behind a mark of markSize bytes, which ties it to its binding and shows any tampering.
// Whoever knows this code can make one; it opens nothing that a client may not see.
const markSize = 8

func (b *cursorSeal) cursor(key string) string {
	return base64.RawURLEncoding.EncodeToString(append(b.mark(key), key...))
}

func (b *cursorSeal) mark(key string) []byte {
	sum := sha256.Sum256(append(b[:], key...))
	return sum[:markSize:markSize]
}

func (b *cursorSeal) key(argument, cursor string) (string, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err == nil && len(raw) > markSize {
		// The decoder passes over line ends, so the text is compared and not the bytes alone.
		if key := string(raw[markSize:]); b.cursor(key) == cursor {
			return key, nil
		}
	}
	return "", Errorf(ErrCursor, "%s: %q is no cursor of this connection; a cursor belongs to its field, parent, filter, order, date and dataset version: start again without it", argument, short(cursor))
}

// keys puts the keys of the cursors into the window, both or, with an error, neither: the window may have those of another
// parent, whose cursors they are.
func (b *cursorSeal) keys(a PageArgs, w *Window) (err error) {
	after, before := "", ""
	if a.After != nil {
		if after, err = b.key("after", *a.After); err != nil {
			return err
		}
	}
	if a.Before != nil {
		if before, err = b.key("before", *a.Before); err != nil {
			return err
		}
	}
	w.After, w.Before = after, before
	return nil
}

// Connection is one page of rows, with what was wanted about the rest.
type Connection[T Node] struct {
	Nodes      []T
	TotalCount int

	list *question // the connections it was made with
	at   int       // its place among them
	keys []string
	info PageInfo
}

// Edge is one row of a page, with its cursor.
type Edge[T Node] struct {
	Cursor string
	Node   T
}

// PageInfo says whether there is more, and where to go on. Cursors are empty for an empty page.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     string
	EndCursor       string
}

// Edges are the rows with their cursors, which are there when SelectKeys was asked for.
func (c *Connection[T]) Edges() []*Edge[T] {
	edges, pointers := make([]Edge[T], len(c.Nodes)), make([]*Edge[T], len(c.Nodes))
	if len(edges) == 0 {
		return pointers
	}
	for i, n := range c.Nodes {
		edges[i].Node = n
		pointers[i] = &edges[i]
	}
	if c.keys != nil {
		b := c.list.binding(c.list.from[c.at])
		for i := range edges {
			edges[i].Cursor = b.cursor(c.keys[i])
		}
	}
	return pointers
}

// PageInfo is there when SelectMore and SelectKeys were asked for.
func (c *Connection[T]) PageInfo() *PageInfo {
	info := c.info
	if n := len(c.keys); n > 0 {
		b := c.list.binding(c.list.from[c.at])
		info.StartCursor, info.EndCursor = b.cursor(c.keys[0]), b.cursor(c.keys[n-1])
	}
	return &info
}

// The connections and edges of the API.
type (
	CountryConnection     = Connection[*Country]
	InstitutionConnection = Connection[*Institution]
	AllianceConnection    = Connection[*Alliance]
	MembershipConnection  = Connection[*Membership]
	CourseConnection      = Connection[*Course]
	ExchangeConnection    = Connection[*Exchange]
	EventConnection       = Connection[*Event]
	PersonConnection      = Connection[*Person]
	PositionConnection    = Connection[*Position]
	FigureConnection      = Connection[*Figure]
	ClaimConnection       = Connection[*Claim]
	EntityConnection      = Connection[Entity]

	CountryEdge     = Edge[*Country]
	InstitutionEdge = Edge[*Institution]
	AllianceEdge    = Edge[*Alliance]
	MembershipEdge  = Edge[*Membership]
	CourseEdge      = Edge[*Course]
	ExchangeEdge    = Edge[*Exchange]
	EventEdge       = Edge[*Event]
	PersonEdge      = Edge[*Person]
	PositionEdge    = Edge[*Position]
	FigureEdge      = Edge[*Figure]
	ClaimEdge       = Edge[*Claim]
	EntityEdge      = Edge[Entity]
)

// SearchConnection is one page of hits, best first.
type SearchConnection struct {
	TotalCount int
	Hits       []*SearchHit
	info       PageInfo
}

// SearchHit is an entity that was found, how well its name matched (at most 5), and that name.
type SearchHit struct {
	Cursor  string
	Node    Entity
	Score   Number
	Matched string
}

// Edges are the hits.
func (c *SearchConnection) Edges() []*SearchHit { return c.Hits }

// Nodes are the entities found.
func (c *SearchConnection) Nodes() []Entity {
	nodes := make([]Entity, len(c.Hits))
	for i, h := range c.Hits {
		nodes[i] = h.Node
	}
	return nodes
}

// PageInfo says whether there are more hits.
func (c *SearchConnection) PageInfo() *PageInfo { return &c.info }

// Find answers a search; a text of more than MaxSearchText bytes matches nothing. Cost: one call of the store.
func Find(ctx context.Context, r Reader, s Search, a PageArgs) (*SearchConnection, error) {
	w, err := a.window(DefaultSearch)
	if err != nil {
		return nil, err
	}
	b := seal(r, "Query.search", Root, s)
	if err := b.keys(a, &w); err != nil {
		return nil, err
	}
	if len(s.Text) > MaxSearchText {
		return &SearchConnection{}, nil
	}
	hits, err := r.Search(ctx, s, w)
	if err != nil {
		return nil, err
	}
	c := &SearchConnection{TotalCount: hits.Total, Hits: make([]*SearchHit, len(hits.Nodes))}
	c.info = PageInfo{HasNextPage: hits.HasNext, HasPreviousPage: hits.HasPrevious}
	for i, n := range hits.Nodes {
		score := Number(fmt.Sprintf("%d.%03d", hits.Scores[i]/1000, hits.Scores[i]%1000))
		c.Hits[i] = &SearchHit{b.cursor(hits.Keys[i]), n.(Entity), score, hits.Matched[i]}
	}
	if n := len(c.Hits); n > 0 {
		c.info.StartCursor, c.info.EndCursor = c.Hits[0].Cursor, c.Hits[n-1].Cursor
	}
	return c, nil
}
