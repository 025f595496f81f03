// Paths: the shortest simple paths from one node to another, in their exact order.

package network

import (
	"container/heap"
	"slices"
)

// Paths finds the simple paths from one node to another along the direction of ties, of at most maxLength ties: shorter first, then node
// by node from the first that differs, by number. found has the first so many, with both ends; shortest is the length of the
// shortest, -1 without any; more tells whether there are others than found. From a node to itself leads one path of length 0.
// Weights do not count. It equals NetworkX' shortest_simple_paths(G, from, to), with the order among equal lengths fixed. maxLength is
// at most 253.
//
// It is the algorithm of Yen (1971) with the partition of Lawler (1972): each path found divides the paths left into branches, which
// begin alike and then differ, and the first path of each branch is a shortest path past the nodes before. As in Chang, Lin, Qin, Yu and
// Pei (2015) branches wait with a lower bound of their length and are searched only when no other can come before, first under the
// distances to the end in the whole network, without looking far, then in a breadth-first search past the nodes before. So a path
// costs at most maxLength such searches, whatever dead ends there are, and mostly a few lists of neighbours. The distances are found
// from both ends. Cost: the ties looked at; too few steps for them are ErrSteps. Memory: at most 40 bytes a node, 16 MiB of neighbours
// where the network is not made, and the branches, which are at most maxLength for each path found.
func Paths(b *Budget, w Walkable, from, to uint32, first, maxLength int) (found [][]uint32, shortest int, more bool, err error) {
	if err := b.Err(); err != nil {
		return nil, -1, false, err
	}
	return paths(b, w, from, to, first, maxLength, maxVain)
}

// paths is Paths with another maxVain, so that tests reach every part of it in small networks.
func paths(b *Budget, w Walkable, from, to uint32, first, maxLength, vain int) (found [][]uint32, shortest int, more bool, err error) {
	p := &finder{distances: newDistances(newWalk(b, w), from, to), from: from, to: to, longest: min(maxLength, maxLevel), vain: vain}
	if found, shortest, more, err = p.find(first); err == nil {
		err = p.walk.settle()
	}
	if err != nil {
		return nil, -1, false, err
	}
	p.done()
	return found, shortest, more, nil
}

// done gives the memory of a finder back.
func (p *finder) done() {
	p.distances.done()
	if p.past != nil {
		p.past.done()
	}
	if p.mark != nil {
		marks.back(p.mark, p.marked)
		states.back(p.failed, p.marred)
	}
}

// find does it.
func (p *finder) find(first int) (found [][]uint32, shortest int, more bool, err error) {
	if p.from == p.to {
		if first < 1 {
			return nil, 0, true, nil
		}
		return [][]uint32{{p.from}}, 0, false, nil
	}
	shortest, err = p.shortest(p.longest)
	if err != nil || shortest < 0 {
		return nil, -1, false, err
	}
	if first < 1 {
		return nil, shortest, true, nil
	}
	p.mark = marks.lend(len(p.left))
	p.failed = states.lend(len(p.left))
	waiting := branches{{prefix: []uint32{p.from}, bound: shortest}}
	for len(waiting) > 0 {
		b := waiting[0]
		if b.path == nil {
			if err := p.search(b); err != nil {
				return nil, -1, false, err
			}
			waiting.settle(p.longest)
			continue
		}
		if len(found) == first {
			return found, shortest, true, nil
		}
		path, begin := b.path, len(b.prefix)
		found = append(found, path)
		b.leave(path)
		waiting.settle(p.longest)
		for i := begin; i < len(path)-1; i++ {
			rest := &branch{prefix: path[:i+1]}
			if rest.leave(path); rest.bound <= p.longest {
				heap.Push(&waiting, rest)
			}
		}
	}
	return found, shortest, false, nil
}

// branch is the paths that begin with some nodes and then go on to none of some others.
type branch struct {
	prefix []uint32
	others []uint32 // the next nodes whose paths are in other branches
	bound  int      // no path of it is shorter, nor a walk past the nodes of prefix
	cursor uint32   // of its paths as long as bound none goes on to a smaller node than this
	path   []uint32 // its first path, where it is known
	vain   int      // ties looked at without finding it
}

// leave takes the first path out of a branch, and all that go on to the same node.
func (b *branch) leave(path []uint32) {
	next := path[len(b.prefix)]
	b.others = append(b.others, next)
	b.bound, b.cursor, b.path, b.vain = len(path)-1, next+1, nil, 0
	if len(b.prefix) == len(path)-1 { // it went on to the end: others take longer
		b.bound, b.cursor = b.bound+1, 0
	}
}

// branches is a heap: on top is the branch that may have the first path.
type branches []*branch

func (s branches) Len() int      { return len(s) }
func (s branches) Swap(i, j int) { s[i], s[j] = s[j], s[i] }
func (s *branches) Push(b any)   { *s = append(*s, b.(*branch)) }
func (s *branches) Pop() any {
	last := len(*s) - 1
	b := (*s)[last]
	*s = (*s)[:last]
	return b
}

// settle puts the branch that was on top where it belongs now, which is nowhere if all its paths are too long.
func (s *branches) settle(longest int) {
	if (*s)[0].bound > longest {
		heap.Pop(s)
	} else {
		heap.Fix(s, 0)
	}
}

// Less compares by length, then by the nodes that are known. Where these are equal either may be first: the node at the cursor is then
// one of the others.
func (s branches) Less(i, j int) bool {
	a, b := s[i], s[j]
	if a.bound != b.bound {
		return a.bound < b.bound
	}
	known, other := a.known(), b.known()
	for at := range min(known, other) {
		if v, w := a.at(at), b.at(at); v != w {
			return v < w
		}
	}
	return known < other
}

// known is how many nodes of the first path are known, counting the cursor.
func (b *branch) known() int {
	if b.path != nil {
		return len(b.path)
	}
	return len(b.prefix) + 1
}

// at is the node of the first path at a place; at the place after the prefix of a branch not searched it is one not greater.
func (b *branch) at(i int) uint32 {
	switch {
	case b.path != nil:
		return b.path[i]
	case i < len(b.prefix):
		return b.prefix[i]
	}
	return b.cursor
}

// finder finds the paths of one question.
type finder struct {
	*distances
	from, to uint32
	longest  int
	vain     int      // maxVain
	mark     []uint32 // of a node: round, and what it is in this round
	marked   []uint32 // the nodes with a mark
	round    uint32
	failed   []uint8  // of a node: with so many ties left or fewer there is no way to the end in this round
	marred   []uint32 // the nodes with failed above 0
	path     []uint32 // the one that is tried
	excess   int      // by how many ties the ways not tried are too long at least
	full     bool     // the search without distances was given up
	cuts     []cut    // known, at most maxCuts
	passed   []cut    // those at nodes of the prefix in this round
	oldest   int      // of cuts
	past     *ball    // of the last search past nodes, to be used again
}

// What a node is in a round, in mark.
const (
	isPassed = iota // before on the path
	isOther         // a next node of other branches
	isNext          // a next node of this one
	roles
)

func (p *finder) set(v uint32, what uint32) {
	if p.mark[v] == 0 {
		p.marked = append(p.marked, v)
	}
	p.mark[v] = p.round*roles + what
}

func (p *finder) has(v uint32, what uint32) bool { return p.mark[v] == p.round*roles+what }

// maxVain is how many ties are looked at in vain for a branch until distances past its nodes are found: some lists of neighbours in
// a large network, and all of it in a small one.
const maxVain = 1 << 15

// search brings a branch forward: it finds its first path, or a greater bound.
func (p *finder) search(b *branch) error {
	if err := p.know(b.bound); err != nil {
		return err
	}
	p.round++
	for _, v := range b.others {
		p.set(v, isOther)
	}
	p.passed = p.passed[:0]
	for _, v := range b.prefix {
		p.set(v, isPassed)
		for _, c := range p.cuts {
			if c.at == v {
				p.passed = append(p.passed, c)
			}
		}
	}
	if b.vain <= p.vain {
		p.path = append(p.path[:0], b.prefix...)
		p.excess, p.full = maxLevel, false
		if b.cursor > 0 { // what comes before is not looked at again
			p.excess = 1
		}
		done, err := p.goOn(b, b.prefix[len(b.prefix)-1], b.bound-len(b.prefix)+1)
		for _, v := range p.marred {
			p.failed[v] = 0
		}
		p.marred = p.marred[:0]
		switch {
		case err != nil:
			return err
		case done:
			b.path = slices.Clone(p.path)
			return nil
		case !p.full:
			b.bound, b.cursor = b.bound+p.excess, 0
			return nil
		}
	}
	return p.searchPast(b)
}

// goOn tries to go on from v to the end with exactly so many ties, to the smallest node first. No way may be shorter; then none that
// fits meets itself, because it could be cut short, and where a node has failed it fails with fewer ties too. v is the last node
// of the prefix if the path tried is not longer than that: others of the branch are left out after it.
func (p *finder) goOn(b *branch, v uint32, ties int) (bool, error) {
	if ties == 1 { // there is a tie: one is left from v, and it is free

		p.path = append(p.path, p.to)
		return true, nil
	}
	list, err := p.walk.next(v)
	if err != nil {
		return false, err
	}
	spur := len(p.path) == len(b.prefix)
	if spur {
		at, _ := slices.BinarySearch(list, b.cursor)
		list = list[at:]
	}
	for i, w := range list {
		if left := int(p.left[w]); left > ties-1 {
			if !p.has(w, isPassed) && !(spur && p.has(w, isOther)) && !p.behindCut(w) {
				p.excess = min(p.excess, p.over(left, ties-1))
			}
			continue
		}
		if w == p.to || p.failed[w] >= uint8(ties-1) || p.has(w, isPassed) || spur && p.has(w, isOther) || p.behindCut(w) {
			continue
		}
		p.path = append(p.path, w)
		done, err := p.goOn(b, w, ties-1)
		if err != nil {
			return false, err
		}
		if done {
			return true, p.walk.pay(i + 1)
		}
		p.path = p.path[:len(p.path)-1]
		if p.full {
			return false, p.walk.pay(i + 1)
		}
		if p.failed[w] == 0 {
			p.marred = append(p.marred, w)
		}
		p.failed[w] = uint8(ties - 1)
	}
	b.vain += len(list)
	p.full = b.vain > p.vain
	return false, p.walk.pay(len(list))
}

// over is by how many ties a way is too long at least.
func (p *finder) over(left, ties int) int {
	if left == unreached {
		return 1
	}
	return left - ties
}
