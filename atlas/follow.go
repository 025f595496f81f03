// What resolvers call: functions over a Reader that follow relationships, look rows up and count. Each says how often it asks the
// store.

package atlas

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"sync"
)

// parent is a row that a relationship starts from: a pointer to a struct, or an interface.
type parent interface {
	comparable
	Node
}

// Follow follows a relationship from many rows: one page for each, in the order asked, nil for a nil row. A cursor belongs to
// one parent: the others get ErrCursor, in an Errors. Cost: one call of the store, none where no parent can be answered or ask
// wants nothing.
func Follow[F parent, T Node](ctx context.Context, r Reader, from []F, a ToMany[F, T], ask PageArgs) ([]*Connection[T], error) {
	ids := make([]ID, len(from))
	var none F
	for i, f := range from {
		if f != none {
			ids[i] = f.NodeID()
		}
	}
	return follow[T](ctx, r, a.Relationship, ids, ask)
}

// All follows a relationship from the world. Cost: one call of the store.
func All[T Node](ctx context.Context, r Reader, a ToMany[Node, T], ask PageArgs) (*Connection[T], error) {
	pages, err := follow[T](ctx, r, a.Relationship, []ID{Root}, ask)
	if errs, ok := err.(Errors); ok {
		err = errs[0]
	}
	if err != nil {
		return nil, err
	}
	return pages[0], nil
}

// checkEvery is how many cursors are checked between two looks at the context: a microsecond or two for each.
const checkEvery = 1024

// follow follows a relationship. It writes to from.
func follow[T Node](ctx context.Context, r Reader, h *Relationship, from []ID, ask PageArgs) ([]*Connection[T], error) {
	w, err := ask.window(DefaultPage)
	if err != nil {
		return nil, err
	}
	pages, shared := make([]*Connection[T], len(from)), make([]Connection[T], len(from))
	together := &question{r: r, hop: h, ask: ask, where: w.Where}
	asked := from[:0] // no longer than what is read of from
	var wrong Errors
	for i, id := range from {
		if id == Root && h.From != "" {
			continue // a nil row
		}
		if ask.After != nil || ask.Before != nil {
			if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
				return nil, Errorf(ErrTimeout, "the time for this question is over (%v); ask for less, or ask again", ctx.Err())
			}
			b := together.binding(id)
			if err := b.keys(ask, &w); err != nil {
				if wrong == nil {
					wrong = make(Errors, len(from))
				}
				wrong[i] = err
				continue
			}
		}
		pages[i] = &shared[i]
		pages[i].at = len(asked)
		asked = append(asked, id)
	}
	if len(asked) > 0 {
		var links *Pages
		if w.Select == 0 {
			links = &Pages{Offsets: make([]int32, len(asked)+1)} // all that a connection needs of which only groups are selected
		} else if links, err = r.Expand(ctx, h, asked, w); err != nil {
			return nil, err
		}
		ends := make([]T, len(links.Nodes))
		for i, n := range links.Nodes {
			ends[i] = n.(T)
		}
		together.from = asked
		for _, c := range pages {
			if c == nil {
				continue
			}
			i := c.at
			c.list = together
			lo, hi := links.Offsets[i], links.Offsets[i+1]
			c.Nodes = ends[lo:hi:hi]
			if links.Keys != nil {
				c.keys = links.Keys[lo:hi:hi]
			}
			if links.HasNext != nil {
				c.info.HasPreviousPage, c.info.HasNextPage = links.HasPrevious[i], links.HasNext[i]
			}
			if links.Total != nil {
				c.TotalCount = int(links.Total[i])
			}
		}
	}
	if wrong != nil {
		return pages, wrong
	}
	return pages, nil
}

// One follows a relationship to one row from many: one answer for each in the order asked, the zero T where there is none or it
// does not show. Cost: one call of the store, none where no row names one.
func One[F parent, T Node](ctx context.Context, r Reader, from []F, a ToOne[F, T]) ([]T, error) {
	var none F
	ends := make([]T, len(from))
	ids := make([]ID, 0, len(from))
	place, at := make(map[ID]int32, len(from)), make([]int32, len(from)) // in ids; at counts from 1
	for i, f := range from {
		if f == none {
			continue
		}
		id := a.ref.One(f)
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

// Sources are the sources of rows, the main one first. Cost: one call of the store.
func Sources[F parent](ctx context.Context, r Reader, from []F) ([][]*Source, error) {
	return nodes[F, *Source](ctx, r, from, func(n Node) []ID { return n.row().SourceIDs })
}

// nodes finds the rows that rows name, each asked for once, leaving out what does not show.
func nodes[F parent, T Node](ctx context.Context, r Reader, from []F, named func(Node) []ID) ([][]T, error) {
	var none F
	var ids []ID
	place := map[ID]int{}
	wanted := make([][]ID, len(from))
	for i, f := range from {
		if f == none {
			continue
		}
		wanted[i] = named(f)
		for _, id := range wanted[i] {
			if _, ok := place[id]; !ok {
				place[id] = len(ids)
				ids = append(ids, id)
			}
		}
	}
	lists := make([][]T, len(from))
	if len(ids) == 0 {
		return lists, nil
	}
	found, err := r.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i := range from {
		for _, id := range wanted[i] {
			if n := found[place[id]]; n != nil {
				lists[i] = append(lists[i], n.(T))
			}
		}
	}
	return lists, nil
}

// Lists follows a relationship to few rows from many, as countries are: up to MaxPage of them, without pages, in the
// connection's order.
// Cost: one call of the store.
func Lists[F parent, T Node](ctx context.Context, r Reader, from []F, a ToMany[F, T]) ([][]T, error) {
	most := MaxPage
	pages, err := Follow(ctx, r, from, a, PageArgs{First: &most, Select: SelectNodes})
	if err != nil {
		return nil, err
	}
	lists := make([][]T, len(from))
	for i, page := range pages {
		if page != nil {
			lists[i] = page.Nodes
		}
	}
	return lists, nil
}

// MaxNodes is how many ids one question may ask for: as many as a page has rows.
const MaxNodes = MaxPage

// ByIDs finds rows by full id, in the order asked, nil where there is none. Cost: one call of the store.
func ByIDs(ctx context.Context, r Reader, ids []ID) ([]Node, error) {
	if len(ids) > MaxNodes {
		return nil, Errorf(ErrInput, "ids: %d are more than %d, the most of one question; ask in parts", len(ids), MaxNodes)
	}
	if len(ids) == 0 {
		return []Node{}, nil
	}
	return r.Nodes(ctx, ids)
}

// ByID finds a row by full id, nil where there is none. Cost: one call of the store.
func ByID(ctx context.Context, r Reader, id ID) (Node, error) {
	found, err := r.Nodes(ctx, []ID{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

var likeAlpha3 = regexp.MustCompile(`^[A-Z]{3}$`)

// Lookup finds a row of T's kind by its full id or by its key alone, and a country by its alpha-3 code too. The zero T is
// none. Cost: one call of the store, two for an alpha-3 code.
func Lookup[T Node](ctx context.Context, r Reader, id ID) (T, error) {
	var none T
	kind := none.Is()
	full := id
	if id.Kind() != kind {
		full = NewID(kind, string(id))
	}
	n, err := ByID(ctx, r, full)
	if err != nil {
		return none, err
	}
	if n != nil {
		return n.(T), nil
	}
	if kind == KindCountry && likeAlpha3.MatchString(string(id)) {
		code := string(id)
		w := Window{Where: TextMatches{CountryAlpha3, &StringFilter{Eq: &code}}, First: 1, Last: -1, Select: SelectNodes}
		links, err := r.Expand(ctx, AllCountries.Relationship, []ID{Root}, w)
		if err != nil {
			return none, err
		}
		if len(links.Nodes) > 0 {
			return links.Nodes[0].(T), nil
		}
	}
	return none, nil
}

// Group is one group of a connection's rows.
type Group struct {
	Key   GroupKey
	Node  Node
	Count int
}

// GroupKey is what groups: a country's code, a kind, a region's name, or "" where it is unknown.
type GroupKey string

// InstitutionGroup says by what institutions are grouped.
type InstitutionGroup string

// list is what the connections of one call of Follow have in common: one question to the store answers for all of them,
// also where their groups are asked for one by one.
type question struct {
	r     Reader
	hop   *Relationship
	from  []ID
	ask   PageArgs
	where Condition

	bind   sync.Once
	shared cursorSeal // of the cursors of all its connections, once there is one

	mu      sync.Mutex
	tallies map[InstitutionGroup]*tally
}

// tally is what was counted by one grouping; nil until it was. Two groupings are counted side by side.
type tally struct {
	mu    sync.Mutex
	lists [][]Bucket
}

// binding is what the cursors of the connection from a row belong to.
func (l *question) binding(from ID) cursorSeal {
	l.bind.Do(func() { l.shared = sealAll(l.r, l.hop.Field, l.ask.Where, l.ask.OrderBy) })
	return l.shared.of(from)
}

func (l *question) tally(ctx context.Context, by InstitutionGroup) ([][]Bucket, error) {
	l.mu.Lock()
	t := l.tallies[by]
	if t == nil {
		if l.tallies == nil {
			l.tallies = map[InstitutionGroup]*tally{}
		}
		t = &tally{}
		l.tallies[by] = t
	}
	l.mu.Unlock()
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.lists == nil {
		lists, err := l.r.Tally(ctx, l.hop, l.from, l.where, Grouping(by))
		if err != nil {
			return nil, err
		}
		t.lists = lists
	}
	return t.lists, nil
}

// Groups counts the rows of whole connections by groups, most first, then by key. Cost: one call of the store for all
// connections that one call of Follow made, however many of them are asked, and how often.
func Groups(ctx context.Context, pages []*InstitutionConnection, by InstitutionGroup) ([][]*Group, error) {
	groups := make([][]*Group, len(pages))
	for i, p := range pages {
		if p == nil {
			continue
		}
		tallies, err := p.list.tally(ctx, by)
		if err != nil {
			return nil, err
		}
		buckets := tallies[p.at]
		groups[i] = make([]*Group, len(buckets))
		for j, b := range buckets {
			groups[i][j] = &Group{GroupKey(b.Key), b.Node, b.Count}
		}
	}
	return groups, nil
}

// SortBuckets puts buckets into the order of Tally.
func SortBuckets(buckets []Bucket) {
	slices.SortFunc(buckets, func(a, b Bucket) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Key, b.Key))
	})
}

// KindCount is how many rows of a kind show.
type KindCount struct {
	Kind  Kind
	Count int
}

// Counts counts the entities that show, one count for each kind in the order of EntityKinds. Cost: one call of the store.
func Counts(ctx context.Context, r Reader) ([]*KindCount, error) {
	tallies, err := r.Tally(ctx, Everything.Relationship, []ID{Root}, nil, ByNodeKind)
	if err != nil {
		return nil, err
	}
	byKind := map[string]int{}
	for _, b := range tallies[0] {
		byKind[b.Key] = b.Count
	}
	counts := make([]*KindCount, len(EntityKinds))
	for i, k := range EntityKinds {
		counts[i] = &KindCount{k, byKind[string(k)]}
	}
	return counts, nil
}
