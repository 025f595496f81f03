// Intersections: how alliances share their institutions.

package network

import (
	"cmp"
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// Bounds of the alliances whose intersections are asked for: fewer have none, and the sets of more cannot be read.
const (
	MinIntersected = 2
	MaxIntersected = 20
)

// Intersection is a set of alliances that is exactly the set of those given that one or more institutions are in, with these.
type Intersection struct {
	Alliances    []*atlas.Alliance // in the order given
	Institutions []*atlas.Institution
}

// Intersections are all intersections of alliances: most institutions first, then fewest alliances, then by the places of their alliances in
// the list. An id given twice counts once; one that is not of an alliance that shows has no institutions. Filters are those of
// memberships and institutions that count. Cost: one pass over the memberships.
func Intersections(ctx context.Context, r atlas.Reader, ids []atlas.ID, filters []Filter) ([]*Intersection, error) {
	if len(ids) < MinIntersected || len(ids) > MaxIntersected {
		return nil, atlas.Errorf(atlas.ErrInput, "alliances: %d ids are not from %d to %d; give the ids of %[2]d to %[3]d alliances", len(ids), MinIntersected, MaxIntersected)
	}
	place := map[atlas.ID]int{}
	for _, id := range ids {
		if _, ok := place[id]; !ok {
			place[id] = len(place)
		}
	}
	rd := &reading{ctx: ctx, r: r, in: &Input{Kind: Affiliation, Filters: filters}, read: map[atlas.Kind]map[atlas.ID]atlas.Entity{}}
	sets, given := map[atlas.Entity]uint32{}, make([]*atlas.Alliance, len(place))
	err := rd.members(func(_ *atlas.Membership, i, a atlas.Entity) {
		if p, ok := place[a.NodeID()]; ok {
			sets[i] |= 1 << p
			given[p] = a.(*atlas.Alliance)
		}
	})
	if err != nil {
		return nil, err
	}
	bySet := map[uint32]*Intersection{}
	type keyed struct {
		key string
		i   *atlas.Institution
		set uint32
	}
	var all []keyed
	for i, set := range sets {
		all = append(all, keyed{atlas.MixedKey(i), i.(*atlas.Institution), set})
	}
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Compare(a.key, b.key) })
	var order []uint32
	for _, k := range all {
		x := bySet[k.set]
		if x == nil {
			x = &Intersection{}
			for p := range given {
				if k.set&(1<<p) != 0 {
					x.Alliances = append(x.Alliances, given[p])
				}
			}
			bySet[k.set] = x
			order = append(order, k.set)
		}
		x.Institutions = append(x.Institutions, k.i)
	}
	slices.SortFunc(order, func(a, b uint32) int {
		x, y := bySet[a], bySet[b]
		return cmp.Or(cmp.Compare(len(y.Institutions), len(x.Institutions)), cmp.Compare(len(x.Alliances), len(y.Alliances)), comparePlaces(a, b))
	})
	list := make([]*Intersection, len(order))
	for i, set := range order {
		list[i] = bySet[set]
	}
	return list, nil
}

// comparePlaces compares two sets by the places of their elements, the first that differs deciding.
func comparePlaces(a, b uint32) int {
	for p := range MaxIntersected {
		x, y := a&(1<<p) != 0, b&(1<<p) != 0
		if x != y {
			if x {
				return -1
			}
			return 1
		}
	}
	return 0
}
