// Numbering: from what was read to an incidence, whose nodes and groups have the numbers of their places in order.

package network

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// incidence makes the incidence of what was read. Cost: the ends, and sorting the entities by name.
func (rd *reading) incidence() (*incidence, error) {
	in := &incidence{weight: rd.in.Weight, directed: rd.in.Kind.Directed, symmetric: rd.in.Kind.symmetric}
	takes := make([]bool, len(rd.entities))
	for _, ends := range rd.ends {
		for _, e := range ends {
			takes[e.party] = true
		}
	}
	for _, all := range rd.others {
		for p := all.from; p < all.to; p++ {
			takes[p] = true
		}
	}
	place, err := in.number(rd.ctx, rd.entities, takes)
	if err != nil {
		return nil, err
	}
	group, err := in.order(rd.ctx, rd.basis)
	if err != nil {
		return nil, err
	}
	in.sources = listsOf(rd.ends[source], group, place)
	in.asSource = in.sources.inverted(len(in.entities))
	if in.symmetric {
		in.targets, in.asTarget = in.sources, in.asSource
	} else {
		in.targets = listsOf(rd.ends[target], group, place)
		in.asTarget = in.targets.inverted(len(in.entities))
	}
	in.weigh()
	return in, atlas.Expired(rd.ctx)
}

// keyed is something with the key that it is sorted by.
type keyed struct {
	key string
	at  uint32
}

// number makes the entities that take part the nodes, and returns the node of each entity.
func (in *incidence) number(ctx context.Context, entities []atlas.Entity, takes []bool) (place []uint32, err error) {
	var keys []keyed
	for p, is := range takes {
		if is {
			keys = append(keys, keyed{at: uint32(p)})
		}
	}
	if keys, err = inOrder(ctx, keys, func(p uint32) string { return atlas.MixedKey(entities[p]) }); err != nil {
		return nil, err
	}
	place = make([]uint32, len(entities))
	in.entities, in.name, in.numbers = make([]atlas.Entity, len(keys)), make([]uint32, len(keys)), make(map[atlas.ID]uint32, len(keys))
	last := ""
	for i, k := range keys {
		e := entities[k.at]
		place[k.at], in.entities[i], in.numbers[e.NodeID()] = uint32(i), e, uint32(i)
		name := k.key[:len(k.key)-len(e.NodeID())]
		if i > 0 {
			in.name[i] = in.name[i-1]
			if name != last {
				in.name[i]++
			}
		}
		last = name
	}
	return place, nil
}

// order puts the rows of the basis in order, entities by name and id before others by id, and returns the group of each.
func (in *incidence) order(ctx context.Context, basis []atlas.Node) (group []uint32, err error) {
	var entities, rows []keyed
	for i, n := range basis {
		if _, ok := n.(atlas.Entity); ok {
			entities = append(entities, keyed{at: uint32(i)})
		} else {
			rows = append(rows, keyed{at: uint32(i)})
		}
	}
	if entities, err = inOrder(ctx, entities, func(i uint32) string { return atlas.MixedKey(basis[i]) }); err != nil {
		return nil, err
	}
	if rows, err = inOrder(ctx, rows, func(i uint32) string { return string(basis[i].NodeID()) }); err != nil {
		return nil, err
	}
	group, in.basis = make([]uint32, len(basis)), make([]atlas.Node, 0, len(basis))
	for _, keys := range [][]keyed{entities, rows} {
		for _, k := range keys {
			group[k.at] = uint32(len(in.basis))
			in.basis = append(in.basis, basis[k.at])
		}
	}
	return group, nil
}

// listsOf are the nodes of each group, ascending, each once.
func listsOf(ends []taking, group, place []uint32) lists {
	l := lists{offset: make([]uint32, len(group)+1), items: make([]uint32, len(ends))}
	for _, e := range ends {
		l.offset[group[e.group]+1]++
	}
	for i := range group {
		l.offset[i+1] += l.offset[i]
	}
	next := slices.Clone(l.offset)
	for _, e := range ends {
		g := group[e.group]
		l.items[next[g]] = place[e.party]
		next[g]++
	}
	n := uint32(0)
	for i := range group {
		items := l.of(uint32(i))
		slices.Sort(items)
		l.offset[i] = n
		n += uint32(copy(l.items[n:], slices.Compact(items)))
	}
	l.offset[len(group)] = n
	l.items = slices.Clip(l.items[:n])
	return l
}

// inOrder gives things their keys and sorts them by these; what has equal keys stays in order.
func inOrder(ctx context.Context, keys []keyed, key func(at uint32) string) ([]keyed, error) {
	return sortBlocks(ctx, keys, compareKeyed, func(block []keyed) {
		for i := range block {
			block[i].key = key(block[i].at)
		}
	})
}

func compareKeyed(a, b keyed) int {
	if c := strings.Compare(a.key, b.key); c != 0 {
		return c
	}
	return cmp.Compare(a.at, b.at)
}
