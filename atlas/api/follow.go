// Following relationships: from many rows at once, to pages, to short lists and to one row. Each function says how often it asks
// the store.

package api

import (
	"context"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// parent is a row that a relationship starts from: a pointer to a struct, or an interface.
type parent interface {
	comparable
	atlas.Node
}

// Follow follows a relationship from many rows: one page for each, in the order asked, nil for a nil row. Arguments that are wrong
// are atlas.ErrInput. A cursor belongs to one parent: the others get ErrCursor, in an Errors. Cost: one call of the store, no call
// where no parent can be answered or args.Select is empty.
func Follow[F parent, T atlas.Node](ctx context.Context, r atlas.Reader, from []F, rel atlas.ToMany[F, T], args PageArgs) ([]*Connection[T], error) {
	ids := make([]atlas.ID, len(from))
	var none F
	for i, f := range from {
		if f != none {
			ids[i] = f.NodeID()
		}
	}
	return follow[T](ctx, r, rel.Relationship, ids, args)
}

// All follows a relationship from atlas.Root: one page of all rows of a kind. Its errors are those of Follow. Cost: one call of the
// store.
func All[T atlas.Node](ctx context.Context, r atlas.Reader, rel atlas.ToMany[atlas.Node, T], args PageArgs) (*Connection[T], error) {
	connections, err := follow[T](ctx, r, rel.Relationship, []atlas.ID{atlas.Root}, args)
	if errs, ok := err.(Errors); ok {
		err = errs[0]
	}
	if err != nil {
		return nil, err
	}
	return connections[0], nil
}

// question is shared by the connections of one call of Follow: one question to the store answers for all of them, also
// where their groups are asked for one by one.
type question struct {
	r     atlas.Reader
	rel   *atlas.Relationship
	from  []atlas.ID // the parents that the store is asked from
	args  PageArgs
	where atlas.Condition

	once   sync.Once
	shared cursorSeal // of all parents; made when the first cursor is read or written

	mu     sync.Mutex
	counts map[grouped]*counts
}

// seal is the seal of the connection from a parent.
func (q *question) seal(parent atlas.ID) cursorSeal {
	q.once.Do(func() { q.shared = sealQuestion(q.r, q.rel.Field, q.args.Where, q.args.OrderBy) })
	return q.shared.below(parent)
}

// checkEvery is how many parents have their cursors checked between two checks of the context: a microsecond or two for each.
const checkEvery = 1024

// follow follows a relationship from many rows, atlas.Root standing for a nil row unless the relationship starts there. It reuses the
// memory of from.
func follow[T atlas.Node](ctx context.Context, r atlas.Reader, rel *atlas.Relationship, from []atlas.ID, args PageArgs) ([]*Connection[T], error) {
	w, err := args.window(rel.To, DefaultPage)
	if err != nil {
		return nil, err
	}
	connections, memory := make([]*Connection[T], len(from)), make([]Connection[T], len(from))
	q := &question{r: r, rel: rel, args: args, where: w.Where}
	q.from = from[:0] // never ahead of the loop, which reads from
	var wrong Errors
	for i, id := range from {
		if id == atlas.Root && rel.From != "" {
			continue // a nil row
		}
		if args.After != nil || args.Before != nil {
			if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
				return nil, atlas.Expired(ctx)
			}
			seal := q.seal(id)
			if err := seal.bounds(args, &w); err != nil {
				if wrong == nil {
					wrong = make(Errors, len(from))
				}
				wrong[i] = err
				continue
			}
		}
		connections[i] = &memory[i]
		connections[i].question, connections[i].at = q, len(q.from)
		q.from = append(q.from, id)
	}
	if len(q.from) > 0 && w.Select != 0 { // without a selection a client asks for groups alone, which are counted later
		pages, err := r.Expand(ctx, rel, q.from, w)
		if err != nil {
			return nil, err
		}
		fill(connections, pages)
	}
	if wrong != nil {
		return connections, wrong
	}
	return connections, nil
}

// fill gives connections, some of which may be nil, their pages.
func fill[T atlas.Node](connections []*Connection[T], pages *atlas.Pages) {
	nodes := make([]T, len(pages.Nodes))
	for i, n := range pages.Nodes {
		nodes[i] = n.(T)
	}
	for _, c := range connections {
		if c == nil {
			continue
		}
		start, end := pages.Offsets[c.at], pages.Offsets[c.at+1]
		c.Nodes = nodes[start:end:end]
		if pages.Keys != nil {
			c.keys = pages.Keys[start:end:end]
		}
		if pages.HasNext != nil {
			c.info.HasPreviousPage, c.info.HasNextPage = pages.HasPrevious[c.at], pages.HasNext[c.at]
		}
		if pages.Total != nil {
			c.TotalCount = int(pages.Total[c.at])
		}
	}
}

// Lists follows a relationship to few rows from many, such as countries: up to MaxPage of them, without pages, in the connection's
// order; nil for a nil row. Cost: one call of the store.
func Lists[F parent, T atlas.Node](ctx context.Context, r atlas.Reader, from []F, rel atlas.ToMany[F, T]) ([][]T, error) {
	most := MaxPage
	connections, err := Follow(ctx, r, from, rel, PageArgs{First: &most, Select: atlas.SelectNodes})
	if err != nil {
		return nil, err
	}
	lists := make([][]T, len(from))
	for i, c := range connections {
		if c != nil {
			lists[i] = c.Nodes
		}
	}
	return lists, nil
}

// One follows a relationship to one row from many: one answer for each in the order asked, the zero T where a row names no other, or
// one that does not show. Cost: one call of the store, no call where no row names another.
func One[F parent, T atlas.Node](ctx context.Context, r atlas.Reader, from []F, rel atlas.ToOne[F, T]) ([]T, error) {
	var none F
	ends := make([]T, len(from))
	ids := make([]atlas.ID, 0, len(from))
	place, at := make(map[atlas.ID]int32, len(from)), make([]int32, len(from)) // in ids, counted from 1; 0 is not there
	for i, f := range from {
		if f == none {
			continue
		}
		id := rel.Ref.One(f)
		if id == "" {
			continue
		}
		if at[i] = place[id]; at[i] == 0 {
			ids = append(ids, id)
			at[i] = int32(len(ids))
			place[id] = at[i]
		}
	}
	if len(ids) == 0 {
		return ends, nil
	}
	found, err := r.Nodes(ctx, ids)
	if err == nil && rel.Ref.Holds {
		err = holders(ctx, r, ids, found)
	}
	if err != nil {
		return nil, err
	}
	for i, p := range at {
		if p == 0 {
			continue
		}
		if n := found[p-1]; n != nil {
			ends[i] = n.(T)
		}
	}
	return ends, nil
}

// Undated is implemented by a Reader that is asked for rows that do not show at its date: those of a network of another date.
type Undated interface {
	// Undated is a reader of the same version without a date.
	Undated(ctx context.Context) (atlas.Reader, error)
}

// holders finds what rows must not be without, also where it does not show at the date of r: a row that shows has it, and a row of a network of
// another date is given with it. Cost: nothing where all was found, else one call of the store.
func holders(ctx context.Context, r atlas.Reader, ids []atlas.ID, found []atlas.Node) error {
	u, ok := r.(Undated)
	if !ok || !r.At().Known() || !slices.Contains(found, nil) {
		return nil
	}
	all, err := u.Undated(ctx)
	if err != nil {
		return err
	}
	again, err := all.Nodes(ctx, ids)
	if err != nil {
		return err
	}
	for i, n := range again {
		if found[i] == nil {
			found[i] = n
		}
	}
	return nil
}

// Sources are the sources of rows that are public, the main one first: one list for each row in the order asked. Cost: one call of the
// store, no call where no row has a source.
func Sources[F parent](ctx context.Context, r atlas.Reader, from []F) ([][]*atlas.Source, error) {
	var none F
	var ids []atlas.ID
	place := map[atlas.ID]int{} // in ids: each source is asked for once
	for _, f := range from {
		if f == none {
			continue
		}
		for _, id := range atlas.RowOf(f).SourceIDs {
			if _, ok := place[id]; !ok {
				place[id] = len(ids)
				ids = append(ids, id)
			}
		}
	}
	lists := make([][]*atlas.Source, len(from))
	if len(ids) == 0 {
		return lists, nil
	}
	found, err := r.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, f := range from {
		if f == none {
			continue
		}
		for _, id := range atlas.RowOf(f).SourceIDs {
			if n := found[place[id]]; n != nil {
				lists[i] = append(lists[i], n.(*atlas.Source))
			}
		}
	}
	return lists, nil
}
