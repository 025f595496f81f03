// Distances for paths: how far nodes are from the end, known for as much of the network as paths of a length need, from both ends.

package network

// distance is the length of the shortest path, -1 if none has at most longest ties.
func (p *finder) distance() (int, error) {
	p.backward = newBall(p.walk, backward, p.to)
	if p.walk.grouped != nil {
		p.left = p.backward.level
		p.whole = true
		for p.left[p.from] == unreached {
			if p.backward.depth() >= p.longest || len(p.backward.rim()) == 0 {
				return -1, nil
			}
			if err := p.backward.grow(); err != nil {
				return -1, err
			}
		}
		return p.backward.depth(), nil
	}
	p.ahead = newBall(p.walk, ahead, p.from)
	p.left = make([]uint8, len(p.backward.level))
	copy(p.left, p.backward.level)
	for p.ahead.depth()+p.backward.depth() < p.longest {
		if len(p.ahead.rim()) == 0 || len(p.backward.rim()) == 0 {
			return -1, nil
		}
		grown, err := p.grow()
		if err != nil {
			return -1, err
		}
		other := p.ahead
		if grown == other {
			other = p.backward
		}
		for _, v := range grown.rim() {
			if other.level[v] != unreached {
				return p.ahead.depth() + p.backward.depth(), nil
			}
		}
	}
	return -1, nil
}

// grow grows the ball that takes less effort.
func (p *finder) grow() (*ball, error) {
	if p.ahead.effort() < p.backward.effort() {
		return p.ahead, p.ahead.grow()
	}
	return p.backward, p.growBack()
}

// growBack grows the ball at the end.
func (p *finder) growBack() error {
	err := p.backward.grow()
	if p.ahead != nil {
		for _, v := range p.backward.rim() {
			p.left[v] = uint8(p.backward.depth())
		}
	}
	return err
}

// know makes left exact for all nodes on ways of at most so many ties between the ends. The ball at the end knows its own. A node
// outside it on such a way is inside the ball at the beginning, if both together are as deep as the way is long, and pull finds it;
// but when that has looked at more ties than the balls have, or there is nothing more ahead, it is cheaper to grow the one ball alone.
func (p *finder) know(ties int) error {
	if ties <= p.reach {
		return nil
	}
	p.reach = ties
	for !p.whole && p.ahead.depth()+p.backward.depth() < ties {
		p.whole = len(p.ahead.rim()) == 0 || len(p.backward.rim()) == 0
		if !p.whole {
			if _, err := p.grow(); err != nil {
				return err
			}
		}
	}
	if !p.whole {
		before := p.walk.looked
		if err := p.pull(ties); err != nil {
			return err
		}
		p.pulled += p.walk.looked - before
		p.whole = 2*p.pulled > p.walk.looked
		return nil
	}
	for p.backward.depth() < ties-1 && len(p.backward.rim()) > 0 {
		if err := p.growBack(); err != nil {
			return err
		}
	}
	return nil
}

// pull finds how far nodes outside the ball at the end are from it: level by level those with a tie to the level before, among the nodes
// ahead that are near enough to the beginning. Each of these levels is complete for the ways in question, because what follows a
// node on its shortest way to the end is on a way that is no longer.
func (p *finder) pull(ties int) error {
	for level := p.backward.depth() + 1; level <= ties; level++ {
		for _, v := range p.ahead.within(ties - level) {
			if p.left[v] != unreached {
				continue
			}
			list, err := p.walk.look(ahead, v)
			if err != nil {
				return err
			}
			for _, w := range list {
				if p.left[w] == uint8(level-1) {
					p.left[v] = uint8(level)
					break
				}
			}
		}
	}
	return nil
}
