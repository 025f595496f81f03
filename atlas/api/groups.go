// Counting: the rows of whole connections by groups, and the entities by kind.

package api

import (
	"context"
	"sync"

	"alliance-atlas/atlas"
)

// MaxGroupsFirst is how many groups of a connection may be asked for with first: as many as rows of a page.
const MaxGroupsFirst = MaxPage

// The group enums and the order of groups of the schema. One type serves all enums: which kind a word belongs to follows from the connection.
type (
	// GroupWord is the word of an atlas.Grouping.
	GroupWord string

	CountryGroup     = GroupWord
	InstitutionGroup = GroupWord
	AllianceGroup    = GroupWord
	MembershipGroup  = GroupWord
	CourseGroup      = GroupWord
	ExchangeGroup    = GroupWord
	EventGroup       = GroupWord
	PersonGroup      = GroupWord
	PositionGroup    = GroupWord
	FigureGroup      = GroupWord
	ClaimGroup       = GroupWord
	SourceGroup      = GroupWord
	EntityGroup      = GroupWord

	// GroupOrder is the order of groups asked for; nil is the largest first.
	GroupOrder struct {
		By        atlas.GroupOrderField
		Direction Direction
	}
)

// groupWindow is the window that arguments of groups ask for; a size out of bounds is atlas.ErrInput.
func groupWindow(first *int, orderBy *GroupOrder) (atlas.GroupWindow, error) {
	w := atlas.LargestGroups
	if orderBy != nil {
		w.By, w.Desc = orderBy.By, orderBy.Direction == "DESC"
	}
	if first != nil {
		if *first < 1 || *first > MaxGroupsFirst {
			return w, atlas.Errorf(atlas.ErrInput, "first: %d is not from 1 to %d; leave it out for all groups, of which there may be %d", *first, MaxGroupsFirst, atlas.MaxGroups)
		}
		w.First = *first
	}
	return w, nil
}

// grouped says how the rows of a question are to be counted.
type grouped struct {
	by     *atlas.Grouping
	window atlas.GroupWindow
}

// counts are the groups of all connections of a question by one grouping, nil until they are counted. Each grouping has a lock of its
// own, so that two are counted side by side and none is counted twice.
type counts struct {
	mu     sync.Mutex
	groups [][]atlas.Group
}

// groups are the groups of every connection, in the order of q.from.
func (q *question) groups(ctx context.Context, g grouped) ([][]atlas.Group, error) {
	q.mu.Lock()
	c := q.counts[g]
	if c == nil {
		if q.counts == nil {
			q.counts = map[grouped]*counts{}
		}
		c = &counts{}
		q.counts[g] = c
	}
	q.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.groups == nil {
		groups, err := q.r.GroupBy(ctx, q.rel, q.from, q.where, g.by, g.window)
		if err != nil {
			return nil, err
		}
		c.groups = groups
	}
	return c.groups, nil
}

// Groups counts the rows of whole connections, not of their pages alone, by groups, in the order asked for: the largest group first where
// none is; nil for a nil connection. first cuts each list. A word that is no grouping of T is atlas.ErrInput. Cost: one call of the store for
// all connections that one call of Follow made, however many of them are asked, and how often.
func Groups[T atlas.Node](ctx context.Context, connections []*Connection[T], word GroupWord, first *int, orderBy *GroupOrder) ([][]*atlas.Group, error) {
	w, err := groupWindow(first, orderBy)
	if err != nil {
		return nil, err
	}
	lists := make([][]*atlas.Group, len(connections))
	var by *atlas.Grouping
	var last *question
	for i, c := range connections {
		if c == nil {
			continue
		}
		if c.question != last { // most often one for all
			last = c.question
			if by = atlas.GroupingOf(last.rel.To, string(word)); by == nil {
				return nil, atlas.Errorf(atlas.ErrInput, "by: %s is no grouping of %s", word, last.rel.Field)
			}
		}
		groups, err := c.question.groups(ctx, grouped{by, w})
		if err != nil {
			return nil, err
		}
		lists[i] = pointers(groups[c.at])
	}
	return lists, nil
}

func pointers(groups []atlas.Group) []*atlas.Group {
	list := make([]*atlas.Group, len(groups))
	for i := range groups {
		list[i] = &groups[i]
	}
	return list
}

// HitGroups counts the hits of searches by their kind; see Groups.
func HitGroups(searches []*SearchConnection, word GroupWord, first *int, orderBy *GroupOrder) ([][]*atlas.Group, error) {
	w, err := groupWindow(first, orderBy)
	if err != nil {
		return nil, err
	}
	if string(word) != atlas.GroupKinds.Word {
		return nil, atlas.Errorf(atlas.ErrInput, "by: %s is no grouping of hits", word)
	}
	lists := make([][]*atlas.Group, len(searches))
	for i, s := range searches {
		if s == nil {
			continue
		}
		groups := make([]atlas.Group, len(s.kinds))
		for j, k := range s.kinds {
			groups[j] = atlas.Group{Key: atlas.GroupKey(k.Kind), Count: k.Count}
		}
		if groups, err = w.Cut(groups); err != nil {
			return nil, err
		}
		lists[i] = pointers(groups)
	}
	return lists, nil
}

// KindCount is how many rows of a kind show.
type KindCount = atlas.KindCount

// Counts counts the entities that show, one count for each kind in the order of atlas.EntityKinds. Cost: one call of the store.
func Counts(ctx context.Context, r atlas.Reader) ([]*KindCount, error) {
	groups, err := r.GroupBy(ctx, atlas.Everything.Relationship, []atlas.ID{atlas.Root}, nil, atlas.GroupKinds, atlas.LargestGroups)
	if err != nil {
		return nil, err
	}
	byKind := map[string]int{}
	for _, g := range groups[0] {
		byKind[string(g.Key)] = g.Count
	}
	kinds := make([]*KindCount, len(atlas.EntityKinds))
	for i, k := range atlas.EntityKinds {
		kinds[i] = &KindCount{Kind: k, Count: byKind[string(k)]}
	}
	return kinds, nil
}
