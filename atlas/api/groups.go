// Counting: the rows of whole connections by groups, and the entities by kind.

package api

import (
	"context"
	"sync"

	"alliance-atlas/atlas"
)

// The group enums of the schema. One type serves all of them: which kind a word belongs to follows from the connection.
type (
	// GroupWord is the word of an atlas.Grouping.
	GroupWord string

	InstitutionGroup = GroupWord
	AllianceGroup    = GroupWord
	CourseGroup      = GroupWord
)

// counts are the groups of all connections of a question by one grouping, nil until they are counted. Each grouping has a lock of its
// own, so that two are counted side by side and none is counted twice.
type counts struct {
	mu     sync.Mutex
	groups [][]atlas.Group
}

// groups are the groups of every connection, in the order of q.from.
func (q *question) groups(ctx context.Context, by *atlas.Grouping) ([][]atlas.Group, error) {
	q.mu.Lock()
	c := q.counts[by]
	if c == nil {
		if q.counts == nil {
			q.counts = map[*atlas.Grouping]*counts{}
		}
		c = &counts{}
		q.counts[by] = c
	}
	q.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.groups == nil {
		groups, err := q.r.GroupBy(ctx, q.rel, q.from, q.where, by)
		if err != nil {
			return nil, err
		}
		c.groups = groups
	}
	return c.groups, nil
}

// Groups counts the rows of whole connections, not of their pages alone, by groups: the largest group first, then by key; nil for a
// nil connection. A word that is no grouping of T is atlas.ErrInput. Cost: one call of the store for all connections that one call
// of Follow made, however many of them are asked, and how often.
func Groups[T atlas.Node](ctx context.Context, connections []*Connection[T], word GroupWord) ([][]*atlas.Group, error) {
	var row T
	by := atlas.GroupingOf(row.Is(), string(word))
	if by == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "by: %s is no grouping of %s", word, row.Is())
	}
	lists := make([][]*atlas.Group, len(connections))
	for i, c := range connections {
		if c == nil {
			continue
		}
		groups, err := c.question.groups(ctx, by)
		if err != nil {
			return nil, err
		}
		own := groups[c.at]
		lists[i] = make([]*atlas.Group, len(own))
		for j := range own {
			lists[i][j] = &own[j]
		}
	}
	return lists, nil
}

// KindCount is how many rows of a kind show.
type KindCount struct {
	Kind  atlas.Kind
	Count int
}

// Counts counts the entities that show, one count for each kind in the order of atlas.EntityKinds. Cost: one call of the store.
func Counts(ctx context.Context, r atlas.Reader) ([]*KindCount, error) {
	groups, err := r.GroupBy(ctx, atlas.Everything.Relationship, []atlas.ID{atlas.Root}, nil, atlas.GroupKinds)
	if err != nil {
		return nil, err
	}
	byKind := map[string]int{}
	for _, g := range groups[0] {
		byKind[string(g.Key)] = g.Count
	}
	kinds := make([]*KindCount, len(atlas.EntityKinds))
	for i, k := range atlas.EntityKinds {
		kinds[i] = &KindCount{k, byKind[string(k)]}
	}
	return kinds, nil
}
