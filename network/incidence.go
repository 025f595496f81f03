// Incidence: which nodes take part in which rows. It is read and kept of a network; ties between nodes that share rows are made
// of it for one node at a time, or for all of them where somebody needs the whole network.

package network

import (
	"math/bits"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// incidence has the nodes that may be of a network, and the rows that tie them. Each row of the basis is a group: it ties every source to
// every target that is another node. In a symmetric one, sources and targets are the same and every two nodes of a group are tied once.
// It is immutable and has no ties itself: an alliance of 6,496 members is 6,496 entries here, and 21 million ties.
type incidence struct {
	entities []atlas.Entity // by name (folded), then id: the number of a node is its place here
	numbers  map[atlas.ID]uint32
	name     []uint32     // of each node, the number of its name among all names: nodes with equal names (folded) have the same
	basis    []atlas.Node // by name, id where they are entities, else by id: the number of a group is its place here
	share    []float64    // of each group, what it gives a tie by FRACTIONAL; nil for other weights
	weight   Weight

	directed  bool
	symmetric bool
	sources   lists // of each group; the same as targets where it is symmetric
	targets   lists
	asSource  lists // of each node, the groups in which it is one, ascending
	asTarget  lists
	only      []uint32  // the nodes that its ways lead to, ascending; nil for all
	lent      sync.Pool // of *scratch
	pairs     int64     // how many pairs of a source and another target all groups have together: at least as many as there are ties
}

// lists are lists of numbers, one for each of a range of numbers, in one piece of memory.
type lists struct {
	offset []uint32 // one more than there are lists
	items  []uint32
}

func (l *lists) of(i uint32) []uint32 { return l.items[l.offset[i]:l.offset[i+1]] }

func (l *lists) len() int { return len(l.offset) - 1 }

// inverted has for each of n items the lists that it is in, ascending.
func (l *lists) inverted(n int) lists { return l.invertedOf(nil, n) }

// invertedOf is inverted of some of the lists alone, which ascend; of all of them where they are nil.
func (l *lists) invertedOf(some []uint32, n int) lists {
	each := func(visit func(list, item uint32)) {
		if some == nil {
			for i := range uint32(l.len()) {
				for _, item := range l.of(i) {
					visit(i, item)
				}
			}
		}
		for _, i := range some {
			for _, item := range l.of(i) {
				visit(i, item)
			}
		}
	}
	in := lists{offset: make([]uint32, n+1)}
	each(func(_, item uint32) { in.offset[item+1]++ })
	for i := range n {
		in.offset[i+1] += in.offset[i]
	}
	in.items = make([]uint32, in.offset[n])
	next := slices.Clone(in.offset[:n])
	each(func(list, item uint32) {
		in.items[next[item]] = list
		next[item]++
	})
	return in
}

// weigh counts the pairs of all groups and works out what each group gives to a tie.
func (in *incidence) weigh() {
	if in.weight == Fractional {
		in.share = make([]float64, len(in.basis))
	}
	for g := range uint32(len(in.basis)) {
		s, t := in.sources.of(g), in.targets.of(g)
		n, pairs := int64(len(s)), int64(len(s))*int64(len(t))
		if in.symmetric {
			pairs = n * (n - 1) / 2
		} else {
			pairs -= int64(len(shared(s, t)))
		}
		in.pairs += pairs
		switch {
		case in.share == nil:
		case in.symmetric && n > 1:
			in.share[g] = 1 / float64(n-1)
		case !in.symmetric && pairs > 0:
			in.share[g] = 1 / float64(pairs)
		}
	}
}

// along are the pairs of lists that lead from a node over its groups to others, in a direction; a network without direction has one.
func (in *incidence) along(w direction) []leg {
	switch {
	case in.symmetric || in.directed && w == toNext:
		return []leg{{&in.asSource, &in.targets}}
	case in.directed && w == toBack:
		return []leg{{&in.asTarget, &in.sources}}
	}
	return []leg{{&in.asSource, &in.targets}, {&in.asTarget, &in.sources}} // of networks without direction too
}

// among is the incidence from whose groups no way leads to other nodes than these, which ascend: the ties of these among themselves, with
// the weights that they have. Nodes are in the groups that they were in.
func (in *incidence) among(nodes []uint32) *incidence {
	part := &incidence{
		entities: in.entities, numbers: in.numbers, name: in.name, basis: in.basis, share: in.share, weight: in.weight, directed: in.directed,
		symmetric: in.symmetric, asSource: in.asSource, asTarget: in.asTarget, pairs: in.pairs, only: nodes,
	}
	part.sources = in.asSource.invertedOf(nodes, len(in.basis))
	if part.targets = part.sources; !in.symmetric {
		part.targets = in.asTarget.invertedOf(nodes, len(in.basis))
	}
	return part
}

// leg leads from a node to its groups, and from each of them to the nodes on one of its sides.
type leg struct{ groups, nodes *lists }

// tied is one neighbour of a node, with the tie to it.
type tied struct {
	node   uint32
	count  uint32  // rows of the basis
	weight float64 // not rounded: sums of rounded weights would be off in the last digit shown
}

// scratch is the memory in which the neighbours of one node are found. It is for one goroutine.
type scratch struct {
	count  []uint32
	weight []float64
	found  []uint32
}

func (in *incidence) scratch() *scratch {
	s := &scratch{count: make([]uint32, len(in.entities))}
	if in.share != nil {
		s.weight = make([]float64, len(in.entities))
	}
	return s
}

// neighbours appends the neighbours of a node in ascending order, with the ties in that direction.
// With direction and beside, a tie out and a tie back to the same node are one, with the sum of both. Ties that weigh less than least are
// left out. The weight of a tie is a sum in the order of groups, so that it is the same from both ends.
func (in *incidence) neighbours(v uint32, w direction, least float64, s *scratch, into []tied) []tied {
	if w == toBeside && in.directed {
		return in.beside(v, least, s, into)
	}
	return in.neighboursFrom(0, v, w, least, s, into)
}

// neighboursFrom is neighbours without those below a number, in one direction or without direction.
func (in *incidence) neighboursFrom(low, v uint32, w direction, least float64, s *scratch, into []tied) []tied {
	s.found = s.found[:0]
	for _, leg := range in.along(w) {
		for _, g := range leg.groups.of(v) {
			nodes := leg.nodes.of(g)
			if low > 0 {
				i, _ := slices.BinarySearch(nodes, low)
				nodes = nodes[i:]
			}
			for _, n := range nodes {
				if n == v {
					continue
				}
				if s.count[n] == 0 {
					s.found = append(s.found, n)
				}
				s.count[n]++
				if in.share != nil {
					s.weight[n] += in.share[g]
				}
			}
		}
	}
	in.ascending(s, low)
	for _, n := range s.found {
		t := tied{node: n, count: s.count[n]}
		switch in.weight {
		case Fractional:
			t.weight = s.weight[n]
			s.weight[n] = 0
		case Jaccard:
			t.weight = float64(t.count) / float64(len(in.asSource.of(v))+len(in.asSource.of(n))-int(t.count))
		default:
			t.weight = float64(t.count)
		}
		s.count[n] = 0
		if least == anyWeight || Rounded(t.weight) >= least {
			into = append(into, t)
		}
	}
	return into
}

// ascending puts the nodes found, none below a number, in order: by sorting few of them, or by a look at all that there may be.
func (in *incidence) ascending(s *scratch, low uint32) {
	all := len(in.entities) - int(low)
	only := in.only
	if only != nil {
		i, _ := slices.BinarySearch(only, low)
		only = only[i:]
		all = len(only)
	}
	if len(s.found)*bits.Len(uint(len(s.found))) < all {
		slices.Sort(s.found)
		return
	}
	s.found = s.found[:0]
	if only != nil {
		for _, n := range only {
			if s.count[n] > 0 {
				s.found = append(s.found, n)
			}
		}
		return
	}
	for i, count := range s.count[low:] {
		if count > 0 {
			s.found = append(s.found, low+uint32(i))
		}
	}
}

// beside merges the ties out of a node and back to it.
func (in *incidence) beside(v uint32, least float64, s *scratch, into []tied) []tied {
	outs := in.neighbours(v, toNext, least, s, nil)
	backs := in.neighbours(v, toBack, least, s, nil)
	for len(outs) > 0 || len(backs) > 0 {
		switch {
		case len(backs) == 0 || len(outs) > 0 && outs[0].node < backs[0].node:
			into, outs = append(into, outs[0]), outs[1:]
		case len(outs) == 0 || backs[0].node < outs[0].node:
			into, backs = append(into, backs[0]), backs[1:]
		default:
			both := outs[0]
			both.count, both.weight = both.count+backs[0].count, both.weight+backs[0].weight
			into, outs, backs = append(into, both), outs[1:], backs[1:]
		}
	}
	return into
}

// basisOf are the groups that tie a source to a target, ascending: without direction whichever of the two is the source.
func (in *incidence) basisOf(source, target uint32) []uint32 {
	groups := shared(in.asSource.of(source), in.asTarget.of(target))
	if !in.directed && !in.symmetric {
		groups = append(groups, shared(in.asTarget.of(source), in.asSource.of(target))...)
		slices.Sort(groups)
	}
	return groups
}

// shared are the numbers that two ascending lists share.
func shared(a, b []uint32) (both []uint32) {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, n := range a {
		if _, ok := slices.BinarySearch(b, n); ok {
			both = append(both, n)
		}
	}
	return both
}

// tie is the tie from a source to a target; its count is 0 without a tie. It is to the last bit what neighbours gives.
func (in *incidence) tie(source, target uint32) tied {
	if source == target {
		return tied{}
	}
	groups := in.basisOf(source, target)
	t := tied{node: target, count: uint32(len(groups)), weight: float64(len(groups))}
	switch in.weight {
	case Fractional:
		t.weight = 0
		for _, g := range groups {
			t.weight += in.share[g]
		}
	case Jaccard:
		t.weight = float64(t.count) / float64(len(in.asSource.of(source))+len(in.asSource.of(target))-int(t.count))
	}
	return t
}
