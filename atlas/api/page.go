// Pages: what a client asks of a connection, and the connection it gets.

package api

import "alliance-atlas/atlas"

// Limits of a page. A browser can show the most of them, and a server answer them at once; the defaults fit a screen.
const (
	MaxPage       = 500
	DefaultPage   = 20
	DefaultSearch = 10
)

// PageArgs are the arguments of a connection; nil is not given. Select says what the client selects below it.
type PageArgs struct {
	First, Last   *int
	After, Before *string
	Where         interface{ Condition() atlas.Condition }   // a filter of filter.go, nil where the field takes none
	OrderBy       interface{ Order(atlas.Kind) atlas.Order } // an order of orders.go, nil where the field takes none
	Select        atlas.Select
}

// window is the page of rows of a kind that the arguments ask for, of size rows where they do not say; a size out of bounds is
// atlas.ErrInput. Its bounds After and Before are left open: a cursor belongs to one parent (see cursorSeal.bounds).
func (a PageArgs) window(of atlas.Kind, size int) (atlas.Window, error) {
	w := atlas.Window{First: size, Last: -1, Select: a.Select}
	switch {
	case a.First != nil && a.Last != nil:
		return w, atlas.Errorf(atlas.ErrInput, "first: %d and last: %d are both given; ask for rows from the front with first, or from the back with last", *a.First, *a.Last)
	case a.First != nil:
		w.First = *a.First
	case a.Last != nil:
		w.First, w.Last = -1, *a.Last
	}
	for _, n := range []struct {
		name  string
		value *int
		on    string // where to go on
	}{{"first", a.First, "endCursor"}, {"last", a.Last, "startCursor"}} {
		if n.value != nil && *n.value < 0 {
			return w, atlas.Errorf(atlas.ErrInput, "%s: %d is below 0; ask for 0 to %d rows", n.name, *n.value, MaxPage)
		}
		if n.value != nil && *n.value > MaxPage {
			return w, atlas.Errorf(atlas.ErrInput, "%s: %d is above %d, the most rows of a page; ask for a page and go on from its %s", n.name, *n.value, MaxPage, n.on)
		}
	}
	if a.Where != nil {
		w.Where = a.Where.Condition()
	}
	if a.OrderBy != nil {
		w.Order = a.OrderBy.Order(of)
	}
	return w, nil
}

// KindsFilter is the argument kinds of a connection to entities of several kinds, as a filter.
type KindsFilter struct{ Kinds []atlas.Kind }

// Condition is the condition that the argument stands for.
func (f KindsFilter) Condition() atlas.Condition {
	in := make([]string, len(f.Kinds))
	for i, k := range f.Kinds {
		in[i] = string(k)
	}
	return atlas.OneOf{Of: atlas.OwnKind, In: in}
}

// OfKinds is the filter of an argument kinds, nil where it is not given; an empty list matches nothing.
func OfKinds(kinds []atlas.Kind) interface{ Condition() atlas.Condition } {
	if kinds == nil {
		return nil
	}
	return KindsFilter{kinds}
}

// Check returns atlas.ErrInput for a wrong size of the page. A caller asks it before it computes what is paged through.
func (a PageArgs) Check() error {
	_, err := a.window("", DefaultPage)
	return err
}

// Connection is one page of rows in the connection's order. TotalCount is there when atlas.SelectTotal was asked for.
type Connection[T atlas.Node] struct {
	Nodes      []T
	TotalCount int

	question *question // shared with the connections of the other parents
	at       int       // its parent in question.from
	keys     []string  // of Nodes; nil unless atlas.SelectKeys was asked for
	info     PageInfo
}

// Edge is one row of a page, with its cursor.
type Edge[T atlas.Node] struct {
	Cursor string
	Node   T
}

// PageInfo says whether the connection has rows after and before the page, and where to go on. Cursors are empty for an empty page.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     string
	EndCursor       string
}

// Edges are the rows in the order of Nodes, with their cursors, which are there when atlas.SelectKeys was asked for. Cost: one
// hash for each row.
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
		seal := c.question.seal(c.question.from[c.at])
		for i := range edges {
			edges[i].Cursor = seal.cursor(c.keys[i])
		}
	}
	return pointers
}

// PageInfo says where the page lies. HasNextPage and HasPreviousPage are there when atlas.SelectMore was asked for, cursors when
// atlas.SelectKeys was.
func (c *Connection[T]) PageInfo() *PageInfo {
	info := c.info
	if n := len(c.keys); n > 0 {
		seal := c.question.seal(c.question.from[c.at])
		info.StartCursor, info.EndCursor = seal.cursor(c.keys[0]), seal.cursor(c.keys[n-1])
	}
	return &info
}

// The connections and edges of the schema, by their names there.
type (
	CountryConnection     = Connection[*atlas.Country]
	InstitutionConnection = Connection[*atlas.Institution]
	AllianceConnection    = Connection[*atlas.Alliance]
	MembershipConnection  = Connection[*atlas.Membership]
	CourseConnection      = Connection[*atlas.Course]
	ExchangeConnection    = Connection[*atlas.Exchange]
	EventConnection       = Connection[*atlas.Event]
	PersonConnection      = Connection[*atlas.Person]
	PositionConnection    = Connection[*atlas.Position]
	FigureConnection      = Connection[*atlas.Figure]
	ClaimConnection       = Connection[*atlas.Claim]
	SourceConnection      = Connection[*atlas.Source]
	EntityConnection      = Connection[atlas.Entity]

	CountryEdge     = Edge[*atlas.Country]
	InstitutionEdge = Edge[*atlas.Institution]
	AllianceEdge    = Edge[*atlas.Alliance]
	MembershipEdge  = Edge[*atlas.Membership]
	CourseEdge      = Edge[*atlas.Course]
	ExchangeEdge    = Edge[*atlas.Exchange]
	EventEdge       = Edge[*atlas.Event]
	PersonEdge      = Edge[*atlas.Person]
	PositionEdge    = Edge[*atlas.Position]
	FigureEdge      = Edge[*atlas.Figure]
	ClaimEdge       = Edge[*atlas.Claim]
	SourceEdge      = Edge[*atlas.Source]
	EntityEdge      = Edge[atlas.Entity]
)
