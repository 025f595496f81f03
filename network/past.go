// Searches past the nodes of a path, and what is learned where they find nothing.

package network

import "slices"

// searchPast finds the first path of a branch by distances to the end past the nodes of its prefix.
func (p *finder) searchPast(b *branch) error {
	last := b.prefix[len(b.prefix)-1]
	given, err := p.walk.next(last)
	if err != nil {
		return err
	}
	for _, v := range given {
		if !p.has(v, isPassed) && !p.has(v, isOther) {
			p.set(v, isNext)
		}
	}
	if p.past == nil {
		p.past = newBall(p.walk, toBack, p.to)
	}
	past := p.past
	past.restart(b.prefix)
	b.bound, b.cursor = len(b.prefix), 0 // with the tie to a next node that is the end
	for !slices.ContainsFunc(past.rim(), func(v uint32) bool { return p.has(v, isNext) }) {
		if len(past.rim()) == 0 {
			b.bound = p.longest + 1
			return p.learn(past, b.prefix)
		}
		if b.bound++; b.bound > p.longest {
			return p.walk.pay(len(given))
		}
		if err := past.grow(); err != nil {
			return err
		}
	}
	b.path = slices.Clone(b.prefix)
	for level := past.depth(); level >= 0; level-- {
		list, err := p.walk.next(b.path[len(b.path)-1])
		if err != nil {
			return err
		}
		spur := len(b.path) == len(b.prefix)
		at := slices.IndexFunc(list, func(v uint32) bool {
			return past.level[v] == uint8(level) && (!spur || p.has(v, isNext))
		})
		b.path = append(b.path, list[at])
		if err := p.walk.pay(at + 1); err != nil {
			return err
		}
	}
	return nil
}

// cut is a node that all ways from some nodes to the end go through.
type cut struct {
	at    uint32
	level []uint8 // of nodes with a way to the end past the cut below closed
}

// maxCuts is how many cuts are remembered, a byte for each node of the network: a path has at most 12 nodes before its end that can be one.
const maxCuts = 12

// learn remembers a cut, if a search past the nodes of a prefix has found all it can and only one of these keeps it from more: with any
// other prefix that has this node, the nodes not found lead nowhere. So a large part of the network behind one node, which
// thousands of branches may come to, is searched in vain once.
func (p *finder) learn(past *ball, prefix []uint32) error {
	kept := 0
	var c cut
	for _, v := range prefix {
		list, err := p.walk.next(v)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(list, func(w uint32) bool { return past.level[w] < closed }) {
			c = cut{v, past.level}
			kept++
		}
		if err := p.walk.pay(len(list)); err != nil {
			return err
		}
	}
	if kept != 1 {
		return nil
	}
	p.past = nil // its levels are kept
	if len(p.cuts) < maxCuts {
		p.cuts = append(p.cuts, c)
		return nil
	}
	p.cuts[p.oldest] = c
	p.oldest = (p.oldest + 1) % maxCuts
	return nil
}

// behindCut tells whether all ways from a node to the end go through one that is passed.
func (p *finder) behindCut(v uint32) bool {
	for _, c := range p.passed {
		if c.level[v] >= closed {
			return true
		}
	}
	return false
}
