// Distances for paths: how far nodes are from the end, known for as much of the network as paths of a length need, from both ends.

package network

// distances are how far nodes are from the end of the paths of one question.
type distances struct {
	walk            *walk
	ahead, backward *ball // from the one end and the other
	// left is for each node the length of the shortest way to the end: exact for every node on a way of at most reach ties between the
	// ends, for others exact or unreached.
	left   []uint8
	reach  int
	whole  bool    // left is made of the ball at the end alone
	pulled int64   // ties looked at in pull
	near   []uint8 // of a group, in pull
}

func newDistances(k *walk, from, to uint32) *distances {
	d := &distances{walk: k, ahead: newBall(k, toNext, from), backward: newBall(k, toBack, to)}
	d.left = levels.lend(k.of.Len())
	d.left[to] = 0
	if k.grouped != nil {
		d.near = make([]uint8, k.grouped.Groups())
	}
	return d
}

// done gives the memory of distances back.
func (d *distances) done() {
	levels.back(d.left, d.ahead.nodes, d.backward.nodes) // those at the beginning are the only others that pull looks at
	d.ahead.done()
	d.backward.done()
}

// shortest is the length of the shortest path between the ends, -1 if none has at most so many ties.
func (d *distances) shortest(longest int) (int, error) {
	for d.depth() < longest && !d.ended() {
		grown, err := d.grow()
		if err != nil {
			return -1, err
		}
		other := d.ahead
		if grown == other {
			other = d.backward
		}
		for _, v := range grown.rim() {
			if other.level[v] != unreached {
				return d.depth(), nil
			}
		}
	}
	return -1, nil
}

// depth is of both balls together.
func (d *distances) depth() int { return d.ahead.depth() + d.backward.depth() }

// ended tells whether one of the balls has all it can reach.
func (d *distances) ended() bool { return len(d.ahead.rim()) == 0 || len(d.backward.rim()) == 0 }

// grow grows the ball that takes less effort.
func (d *distances) grow() (*ball, error) {
	if d.ahead.effort() < d.backward.effort() {
		return d.ahead, d.ahead.grow()
	}
	return d.backward, d.growBack()
}

// growBack grows the ball at the end.
func (d *distances) growBack() error {
	err := d.backward.grow()
	for _, v := range d.backward.rim() {
		d.left[v] = uint8(d.backward.depth())
	}
	return err
}

// know makes left exact for all nodes on ways of at most so many ties between the ends. The ball at the end knows its own. A node
// outside it on such a way is inside the ball at the beginning, if both together are as deep as the way is long, and pull finds it;
// where pull looks at more ties than the balls have, or nothing more is ahead, it is cheaper to grow the one ball alone.
func (d *distances) know(ties int) error {
	if ties <= d.reach {
		return nil
	}
	d.reach = ties
	for !d.whole && d.depth() < ties {
		if d.whole = d.ended(); d.whole {
			break
		}
		if _, err := d.grow(); err != nil {
			return err
		}
	}
	if !d.whole {
		if err := d.pull(ties); err != nil {
			return err
		}
	}
	for d.whole && d.backward.depth() < ties-1 && len(d.backward.rim()) > 0 {
		if err := d.growBack(); err != nil {
			return err
		}
	}
	return nil
}

// pull finds how far nodes outside the ball at the end are from it: level by level those with a tie to the level before, among the nodes
// ahead that are near enough to the beginning. Each of these levels is complete for the ways in question, because what follows a
// node on its shortest way to the end is on a way that is no longer. It gives up, and says so by whole, when it has looked at more ties
// than all else; what it has found until then is right.
func (d *distances) pull(ties int) error {
	for level := d.backward.depth() + 1; level < ties; level++ {
		clear(d.near)
		for _, v := range d.ahead.within(ties - level) {
			if d.left[v] != unreached {
				continue
			}
			before := d.walk.looked
			touches, err := d.touches(v, uint8(level-1))
			if err != nil {
				return err
			}
			if touches {
				d.left[v] = uint8(level)
			}
			d.pulled += d.walk.looked - before
			if d.whole = 2*d.pulled > d.walk.looked; d.whole {
				return nil
			}
		}
	}
	return nil
}

// What pull knows of a group at a level.
const (
	isUnknown = iota
	isNear    // it has a node of the level before
	isNotNear
)

// touches tells whether a tie leads from a node to one that has so many ties left.
func (d *distances) touches(v uint32, left uint8) (bool, error) {
	k := d.walk
	if k.grouped == nil {
		list, err := k.look(toNext, v)
		if err != nil {
			return false, err
		}
		return d.has(list, left), nil
	}
	k.groups = k.grouped.GroupsOf(v, k.groups[:0])
	if err := k.pay(len(k.groups)); err != nil {
		return false, err
	}
	for _, group := range k.groups {
		if d.near[group] == isUnknown {
			k.list = k.grouped.Members(group, k.list[:0])
			if err := k.pay(len(k.list)); err != nil {
				return false, err
			}
			d.near[group] = isNotNear
			if d.has(k.list, left) {
				d.near[group] = isNear
			}
		}
		if d.near[group] == isNear {
			return true, nil
		}
	}
	return false, nil
}

// has tells whether one of the nodes has so many ties left.
func (d *distances) has(list []uint32, left uint8) bool {
	for _, w := range list {
		if d.left[w] == left {
			return true
		}
	}
	return false
}
