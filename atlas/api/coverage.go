// Coverage of alliances: how many members are named here, which totals are published, and how many begins are unknown. Each function says
// how often it asks the store.

package api

import (
	"context"
	"sync"

	"alliance-atlas/atlas"
)

// MaxPublished is how many published totals of one alliance are given, the newest of them: as many as a page has rows, and years of more than
// anybody publishes. Without a bound one alliance could make an answer of any size.
const MaxPublished = MaxPage

// NamedMembers are how many institutions are members of alliances in whatever role, each counted once; 0 for a nil alliance. Cost: one call of
// the store.
func NamedMembers(ctx context.Context, r atlas.Reader, alliances []*atlas.Alliance) ([]int, error) {
	none := 0
	members, err := Follow(ctx, r, alliances, atlas.AllianceMembers, PageArgs{First: &none, Select: atlas.SelectTotal})
	if err != nil {
		return nil, err
	}
	counts := make([]int, len(alliances))
	for i, c := range members {
		if c != nil {
			counts[i] = c.TotalCount
		}
	}
	return counts, nil
}

// PublishedTotals are the figures that are totals of the members of alliances, up to MaxPublished of each: the newest first, unknown dates last;
// nil for a nil alliance. Cost: one call of the store.
func PublishedTotals(ctx context.Context, r atlas.Reader, alliances []*atlas.Alliance) ([][]*atlas.Figure, error) {
	most := MaxPublished
	args := PageArgs{First: &most, Where: &FigureFilter{TotalOf: []atlas.FigureTotal{atlas.TotalMembers}}, Select: atlas.SelectNodes}
	totals, err := Follow(ctx, r, alliances, atlas.Figures[*atlas.Alliance](), args)
	if err != nil {
		return nil, err
	}
	lists := make([][]*atlas.Figure, len(alliances))
	for i, c := range totals {
		if c != nil {
			lists[i] = c.Nodes
		}
	}
	return lists, nil
}

// datedMembers are how many institutions have a membership in alliances whose begin is known, each counted once; 0 for a nil alliance. Cost: one
// call of the store, which counts these memberships by institution.
func datedMembers(ctx context.Context, r atlas.Reader, alliances []*atlas.Alliance) ([]int, error) {
	counts := make([]int, len(alliances))
	var ids []atlas.ID
	var places []int // in alliances
	for i, a := range alliances {
		if a != nil {
			ids, places = append(ids, a.ID), append(places, i)
		}
	}
	if len(ids) == 0 {
		return counts, nil
	}
	known := true
	dated := (&MembershipFilter{From: &atlas.DateFilter{Known: &known}}).Condition()
	all := atlas.LargestGroups
	all.First = atlas.MostCounted // there is no bound to how many are counted here, because none of them is answered
	groups, err := r.GroupBy(ctx, atlas.AllianceMemberships.Relationship, ids, dated, atlas.GroupingOf(atlas.KindMembership, "INSTITUTION"), all)
	if err != nil {
		return nil, err
	}
	for i, place := range places {
		counts[place] = len(groups[i])
	}
	return counts, nil
}

// Coverage is what is known of the members of an alliance. Those that one call of Coverages made share their questions to the store.
type Coverage struct {
	of *coverages
	at int // in of.alliances
}

// coverages are of alliances that are asked together. Each column is found when it is first asked for.
type coverages struct {
	r            atlas.Reader
	alliances    []*atlas.Alliance
	named, dated column[int]
	published    column[[]*atlas.Figure]
}

// column has a value for each alliance, nil until it is found.
type column[T any] struct {
	mu     sync.Mutex
	values []T
}

// get gives the column, found by find where it was not. An error is not kept.
func (c *column[T]) get(ctx context.Context, of *coverages, find func(context.Context, atlas.Reader, []*atlas.Alliance) ([]T, error)) ([]T, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.values == nil {
		values, err := find(ctx, of.r, of.alliances)
		if err != nil {
			return nil, err
		}
		c.values = values
	}
	return c.values, nil
}

// Coverages are the coverages of alliances, nil for a nil one. They ask the store when something of them is asked for.
func Coverages(r atlas.Reader, alliances []*atlas.Alliance) []*Coverage {
	all := make([]*Coverage, len(alliances))
	of, memory := &coverages{r: r, alliances: alliances}, make([]Coverage, len(alliances))
	for i, a := range alliances {
		if a != nil {
			memory[i] = Coverage{of, i}
			all[i] = &memory[i]
		}
	}
	return all
}

// each asks of each coverage what value gives of those that were made with it and its place among them; the zero value for a nil one.
func each[T any](list []*Coverage, value func(of *coverages, at int) (T, error)) ([]T, error) {
	values := make([]T, len(list))
	for i, c := range list {
		if c == nil {
			continue
		}
		var err error
		if values[i], err = value(c.of, c.at); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// CoverageNamed are NamedMembers. Cost: one call of the store for all that one call of Coverages made.
func CoverageNamed(ctx context.Context, list []*Coverage) ([]int, error) {
	return each(list, func(of *coverages, at int) (int, error) {
		named, err := of.named.get(ctx, of, NamedMembers)
		if err != nil {
			return 0, err
		}
		return named[at], nil
	})
}

// CoveragePublished are PublishedTotals. Cost: one call of the store for all that one call of Coverages made.
func CoveragePublished(ctx context.Context, list []*Coverage) ([][]*atlas.Figure, error) {
	return each(list, func(of *coverages, at int) ([]*atlas.Figure, error) {
		published, err := of.published.get(ctx, of, PublishedTotals)
		if err != nil {
			return nil, err
		}
		return published[at], nil
	})
}

// CoverageUndated are how many of NamedMembers have no membership in the alliance whose begin is known. Cost: two calls of the store for all that one
// call of Coverages made, or one where CoverageNamed was asked.
func CoverageUndated(ctx context.Context, list []*Coverage) ([]int, error) {
	return each(list, func(of *coverages, at int) (int, error) {
		named, err := of.named.get(ctx, of, NamedMembers)
		if err != nil {
			return 0, err
		}
		dated, err := of.dated.get(ctx, of, datedMembers)
		if err != nil {
			return 0, err
		}
		return named[at] - dated[at], nil
	})
}
