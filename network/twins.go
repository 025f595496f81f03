// Twins: nodes with the same neighbours, taken as one.

package network

import (
	"cmp"
	"slices"
)

// condensed is a network in which twins are one node, for measures of shortest paths: two nodes with the same neighbours are equally
// far from all others, by equally many shortest paths. Members of one alliance alone are twins in a co-membership, and in an
// affiliation too, so that real networks shrink to a fraction. The nodes of a condensed network are called classes; those of its
// network that have no ties, or that are left out, are in no class.
//
// Twins are looked for in networks without direction alone: with one, how far two of them are from each other differs from class to
// class. A class is then a node.
//
// Classes are numbered component by component, and in a component as a breadth-first search from its highest degree meets them, so
// that neighbours lie close to each other in memory.
type condensed struct {
	classes int
	class   []uint32 // of each node, noClass without one
	members []uint32 // the nodes, class by class in ascending order
	from    []uint32 // those of class c are members[from[c]:from[c+1]]
	near    []bool   // whether the members of a class are tied to each other: one tie apart, and two where they are not
	out, in *rows    // in is out where there is no direction
	first   []uint32 // of each class, the first class of its component
	end     []uint32 // of each class, the one after the last class of its component
}

// rows are the neighbours of each class in ascending order, as in an Adjacency.
type rows struct{ offset, target []uint32 }

func (r *rows) of(v uint32) []uint32  { return r.target[r.offset[v]:r.offset[v+1]] }
func (r *rows) degree(v uint32) int64 { return int64(r.offset[v+1] - r.offset[v]) }

const noClass = ^uint32(0)

// size is the number of nodes in a class.
func (c *condensed) size(class uint32) uint32 { return c.from[class+1] - c.from[class] }

// condense finds the twins among nodes that are not left out (left is nil where no node is). Cost: linear in ties, and a sort of nodes.
func condense(b *Budget, g *Graph, left []bool) (*condensed, error) {
	w := condensing{Graph: g, left: left, same: make([]uint32, g.Nodes), near: make([]bool, g.Nodes), pace: pace{b: b}}
	for v := range w.same {
		w.same[v] = uint32(v)
	}
	if !g.Directed {
		if err := w.pair(); err != nil {
			return nil, err
		}
	}
	c := &condensed{class: make([]uint32, g.Nodes)}
	for v := range c.class {
		c.class[v] = noClass
	}
	if err := w.number(c); err != nil {
		return nil, err
	}
	c.near = make([]bool, c.classes)
	c.from = make([]uint32, c.classes+1)
	for v := range c.class {
		if c.class[v] = c.class[w.same[v]]; c.class[v] != noClass {
			c.from[c.class[v]+1]++
		}
	}
	for i, v := range w.order {
		c.near[i] = w.near[v]
		c.from[i+1] += c.from[i]
	}
	c.members = make([]uint32, c.from[c.classes])
	next := slices.Clone(c.from)
	for v, class := range c.class {
		if class != noClass {
			c.members[next[class]] = uint32(v)
			next[class]++
		}
	}
	// Lists are made from the other end, so that they come out ascending.
	var err error
	if c.in, err = w.turned(c, g.Out); err != nil {
		return nil, err
	}
	c.out = c.in
	if g.Directed {
		c.out, err = w.turned(c, g.In)
	}
	return c, err
}

// condensing is the work of condense.
type condensing struct {
	*Graph
	left  []bool
	same  []uint32 // of each node the first of its twins, itself where it has none
	near  []bool   // of a first of twins, whether they are tied to each other
	order []uint32 // the firsts of the classes by number
	pace
}

func (w *condensing) kept(v uint32) bool { return w.left == nil || !w.left[v] }

// represents tells whether a node stands for a class.
func (w *condensing) represents(v uint32) bool { return w.same[v] == v && w.kept(v) }

// pair points every node that is kept to the first of its twins. Twins that are not tied have equal lists of neighbours; those that are
// have equal lists once each is in its own. No node has twins of both sorts.
func (w *condensing) pair() error {
	type hashed struct {
		hash uint64
		node uint32
	}
	lists := make([]hashed, 0, w.Nodes)
	for v := range uint32(w.Nodes) {
		if !w.kept(v) {
			continue
		}
		hash := uint64(0)
		for _, u := range w.Out.Of(v) {
			if w.kept(u) {
				hash += mixed(u)
			}
		}
		lists = append(lists, hashed{hash, v})
		if err := w.step(w.Out.Degree(v)); err != nil {
			return err
		}
	}
	for _, tied := range []bool{false, true} {
		if tied {
			for i := range lists {
				lists[i].hash += mixed(lists[i].node)
			}
		}
		slices.SortFunc(lists, func(a, b hashed) int {
			if a.hash != b.hash {
				return cmp.Compare(a.hash, b.hash)
			}
			return cmp.Compare(a.node, b.node)
		})
		for i, l := range lists {
			if i == 0 || lists[i-1].hash != l.hash || w.same[l.node] != l.node {
				continue
			}
			// Hashes can be equal by chance: then the lists differ, and the node stays alone.
			if first := w.same[lists[i-1].node]; w.twins(first, l.node, tied) {
				w.same[l.node], w.near[first] = first, tied
			}
			if err := w.step(w.Out.Degree(l.node)); err != nil {
				return err
			}
		}
	}
	return nil
}

// twins tells whether two nodes have the same neighbours besides each other, and are tied to each other or not, as asked.
func (w *condensing) twins(a, b uint32, tied bool) bool {
	as, bs := w.Out.Of(a), w.Out.Of(b)
	met := false
	for i, j := 0, 0; ; i, j = i+1, j+1 {
		for i < len(as) && (!w.kept(as[i]) || as[i] == b) {
			met = met || as[i] == b
			i++
		}
		for j < len(bs) && (!w.kept(bs[j]) || bs[j] == a) {
			j++
		}
		if i == len(as) || j == len(bs) {
			return i == len(as) && j == len(bs) && met == tied
		}
		if as[i] != bs[j] {
			return false
		}
	}
}

// mixed is a number with bits that look drawn, always the same (the finaliser of splitmix64: Steele, Lea and Flood 2014).
func mixed(v uint32) uint64 {
	x := (uint64(v) + 1) * 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// number gives numbers to the classes that have ties, to others or inside, and puts their firsts in order.
func (w *condensing) number(c *condensed) error {
	degree := func(v uint32) int {
		if w.Directed {
			return w.Out.Degree(v) + w.In.Degree(v)
		}
		return w.Out.Degree(v)
	}
	var roots []uint32
	for v := range uint32(w.Nodes) {
		if w.represents(v) && degree(v) > 0 {
			roots = append(roots, v)
		}
	}
	slices.SortStableFunc(roots, func(a, b uint32) int { return cmp.Compare(degree(b), degree(a)) })
	meet := func(others []uint32) {
		for _, u := range others {
			if w.represents(u) && c.class[u] == noClass {
				c.class[u] = uint32(len(w.order))
				w.order = append(w.order, u)
			}
		}
	}
	for _, root := range roots {
		first := len(w.order)
		meet([]uint32{root})
		for at := first; at < len(w.order); at++ {
			v := w.order[at]
			meet(w.Out.Of(v))
			if w.Directed {
				meet(w.In.Of(v))
			}
			if err := w.step(degree(v)); err != nil {
				return err
			}
		}
		if len(w.order) == first+1 && !w.near[root] { // all its neighbours are left out
			w.order, c.class[root] = w.order[:first], noClass
		}
		for range len(w.order) - first {
			c.first = append(c.first, uint32(first))
			c.end = append(c.end, uint32(len(w.order)))
		}
	}
	c.classes = len(w.order)
	return nil
}

// turned are the lists of an adjacency, seen from the other end of its ties.
func (w *condensing) turned(c *condensed, a *Adjacency) (*rows, error) {
	r := &rows{offset: make([]uint32, c.classes+1)}
	for class, v := range w.order {
		for _, u := range a.Of(v) {
			if to := c.class[u]; to != noClass && to != uint32(class) && w.represents(u) {
				r.offset[to+1]++
			}
		}
		if err := w.step(a.Degree(v)); err != nil {
			return nil, err
		}
	}
	for class := range c.classes {
		r.offset[class+1] += r.offset[class]
	}
	r.target = make([]uint32, r.offset[c.classes])
	next := slices.Clone(r.offset)
	for class, v := range w.order {
		for _, u := range a.Of(v) {
			if to := c.class[u]; to != noClass && to != uint32(class) && w.represents(u) {
				r.target[next[to]] = uint32(class)
				next[to]++
			}
		}
		if err := w.step(a.Degree(v)); err != nil {
			return nil, err
		}
	}
	return r, nil
}
