// Constraint: how much the contacts of a node are contacts of each other.

package network

import "math"

// constraintTask is how many nodes a worker takes at a time.
const constraintTask = 64

// Constraint is Burt's (1992) for each node: with p(u,v) the part of the weight at u that its tie to v has, the sum over its neighbours
// v of (p(u,v) + sum over w of p(u,w)·p(w,v))². High where all that a node has leads to the same others; low where it bridges holes
// between them. NaN for a node without ties.
//
// The inner sum is that of w(u,w)·w(w,v)/strength(w) divided by the strength of u: the first is the same from both ends of a tie, and
// is added once, in the order of the neighbours of the end with the lower degree. So the time is the sum over ties of the smaller degree
// of their ends. On several processors; no sum is shared between them.
//
// Direction does not count: ties both ways are one with the sum of their weights. It equals NetworkX constraint(G, weight="weight").
func Constraint(b *Budget, g *Graph) ([]float64, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return nil, err
	}
	p := pace{b: b}
	strength, err := strengths(&p, u.Out)
	if err != nil {
		return nil, err
	}
	passed := make([]float64, len(u.Out.Target)) // the weight of each tie from a node as a part of the strength of the other end
	for i, w := range u.Out.Target {
		passed[i] = u.Out.Weight[i] / strength[w]
		if err := p.step(1); err != nil {
			return nil, err
		}
	}
	through := make([]float64, u.Ties.Len()) // by tie: what goes through common neighbours
	tasks := (u.Nodes + constraintTask - 1) / constraintTask
	sums := make([]*constraintSum, workers(int64(u.Ties.Len()), tasks))
	err = share(len(sums), tasks, func(worker, task int) error {
		if sums[worker] == nil {
			sums[worker] = &constraintSum{pace{b: b}, u.Out, passed, make([]float64, u.Nodes), through}
		}
		first := task * constraintTask
		return sums[worker].add(uint32(first), uint32(min(first+constraintTask, u.Nodes)))
	})
	if err != nil {
		return nil, err
	}
	constraint := make([]float64, u.Nodes)
	for v := range constraint {
		from, to := u.Out.Offset[v], u.Out.Offset[v+1]
		if from == to {
			constraint[v] = math.NaN()
			continue
		}
		sum := 0.0
		for i := from; i < to; i++ {
			part := (u.Out.Weight[i] + through[u.Out.Tie[i]]) / strength[v]
			sum += part * part
		}
		constraint[v] = sum
		if err := p.step(int(to - from)); err != nil {
			return nil, err
		}
	}
	return constraint, nil
}

// constraintSum adds for one worker.
type constraintSum struct {
	pace
	ties    *Adjacency
	passed  []float64
	weight  []float64 // of the ties from the node in hand, by the other end; 0 for others
	through []float64
}

// add adds for the ties from nodes from first to before end to those of lower degree, then number.
func (c *constraintSum) add(first, end uint32) error {
	for u := first; u < end; u++ {
		degree := c.ties.Degree(u)
		if degree < 2 {
			continue
		}
		neighbours, weights := c.ties.Of(u), c.ties.Weights(u)
		for i, v := range neighbours {
			c.weight[v] = weights[i]
		}
		steps := 2 * degree
		for i, v := range neighbours {
			if d := c.ties.Degree(v); d > degree || d == degree && v > u {
				continue
			}
			from, to := c.ties.Offset[v], c.ties.Offset[v+1]
			theirs := c.ties.Target[from:to]
			passed := c.passed[from:to][:len(theirs)]
			even, odd := 0.0, 0.0 // two sums, because one waits for its last addition
			j := 0
			for ; j+1 < len(theirs); j += 2 {
				even += c.weight[theirs[j]] * passed[j]
				odd += c.weight[theirs[j+1]] * passed[j+1]
			}
			if j < len(theirs) {
				even += c.weight[theirs[j]] * passed[j]
			}
			c.through[c.ties.Tie[c.ties.Offset[u]+uint32(i)]] = even + odd
			steps += len(theirs)
		}
		for _, v := range neighbours {
			c.weight[v] = 0
		}
		if err := c.step(steps); err != nil {
			return err
		}
	}
	return nil
}
