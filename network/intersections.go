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
	rd := newReading(ctx, r, &Input{Kind: Affiliation, Filters: filters})
	if err := rd.read(atlas.KindInstitution, atlas.KindAlliance); err != nil {
		return nil, err
	}
	given := make([]*atlas.Alliance, len(place))
	bit := make([]uint32, len(rd.entities)) // of each alliance given
	for id, p := range place {
		n := rd.party(id)
		if n == nobody {
			continue
		}
		if a, ok := rd.entities[n].(*atlas.Alliance); ok {
			bit[n], given[p] = 1<<p, a
		}
	}
	sets := make([]uint32, len(rd.entities)) // of each institution
	if err := rd.members(func(_ *atlas.Membership, i, a party) { sets[i] |= bit[a] }); err != nil {
		return nil, err
	}
	var keys []keyed
	for i, set := range sets {
		if set != 0 {
			keys = append(keys, keyed{at: party(i)})
		}
	}
	keys, err := inOrder(ctx, keys, func(i uint32) string { return atlas.MixedKey(rd.entities[i]) })
	if err != nil {
		return nil, err
	}
	bySet := map[uint32]*Intersection{}
	var order []uint32
	for _, k := range keys {
		set := sets[k.at]
		x := bySet[set]
		if x == nil {
			x = &Intersection{}
			for p := range given {
				if set&(1<<p) != 0 {
					x.Alliances = append(x.Alliances, given[p])
				}
			}
			bySet[set] = x
			order = append(order, set)
		}
		x.Institutions = append(x.Institutions, rd.entities[k.at].(*atlas.Institution))
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
