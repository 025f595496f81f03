// Numbering: from what was read to an incidence, whose nodes and groups have the numbers of their places in order.

package network

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// incidence makes the incidence of what was read. Cost: the ends, and sorting the entities by name.
func (rd *reading) incidence() (*incidence, error) {
	in := &incidence{weight: rd.in.Weight, directed: rd.in.Kind.Directed, symmetric: rd.in.Kind.symmetric}
	taking := make([]bool, len(rd.entities))
	for _, ends := range rd.ends {
		for _, e := range ends {
			taking[e.party] = true
		}
	}
	for _, all := range rd.others {
		for p := all.from; p < all.to; p++ {
			taking[p] = true
		}
	}
	place, err := in.number(rd.ctx, rd.entities, taking)
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
func (in *incidence) number(ctx context.Context, entities []atlas.Entity, taking []bool) (place []uint32, err error) {
	var keys []keyed
	for p, takes := range taking {
		if takes {
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
func listsOf(ends []end, group, place []uint32) lists {
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

// blockOfKeys is how many things are sorted between two looks at the context: some milliseconds of work.
const blockOfKeys = 8192

// inOrder gives things their keys and sorts them by these; what has equal keys stays in order. It uses all processors, and keys as memory.
func inOrder(ctx context.Context, keys []keyed, key func(at uint32) string) ([]keyed, error) {
	blocks := (len(keys) + blockOfKeys - 1) / blockOfKeys
	each := func(size int, do func(from, middle, to int)) error { // for each two runs that are sorted
		parts := (len(keys) + 2*size - 1) / (2 * size)
		return share(min(runtime.GOMAXPROCS(0), parts), parts, func(_, part int) error {
			from := 2 * size * part
			do(from, min(from+size, len(keys)), min(from+2*size, len(keys)))
			return atlas.Expired(ctx)
		})
	}
	if blocks == 0 {
		return keys, nil
	}
	err := each(blockOfKeys/2, func(from, _, to int) {
		block := keys[from:to]
		for i := range block {
			block[i].key = key(block[i].at)
		}
		if !slices.IsSortedFunc(block, compareKeyed) { // rows are read by id
			slices.SortFunc(block, compareKeyed)
		}
	})
	var other []keyed
	for size := blockOfKeys; err == nil && size < len(keys); size *= 2 {
		if other == nil {
			other = make([]keyed, len(keys))
		}
		err = each(size, func(from, middle, to int) { merge(other[from:to], keys[from:middle], keys[middle:to]) })
		keys, other = other, keys
	}
	return keys, err
}

func compareKeyed(a, b keyed) int {
	if c := strings.Compare(a.key, b.key); c != 0 {
		return c
	}
	return cmp.Compare(a.at, b.at)
}

// merge writes two sorted lists as one.
func merge(into, a, b []keyed) {
	for len(a) > 0 && len(b) > 0 {
		if compareKeyed(b[0], a[0]) < 0 {
			into[0], b = b[0], b[1:]
		} else {
			into[0], a = a[0], a[1:]
		}
		into = into[1:]
	}
	copy(into, a)
	copy(into[len(a):], b)
}
