// Clustering: how often the neighbours of a node are tied to each other.

package network

// Clustering is for each node how many pairs of its neighbours are tied to each other, of all its pairs of neighbours (Watts and
// Strogatz 1998); 0 for a node with less than two. Cost: that of Triangles. Direction and weights do not count: ties both ways are one.
// It equals NetworkX clustering(G.to_undirected()).
func Clustering(b *Budget, g *Graph) ([]float64, error) {
	u, err := g.undirected(b)
	if err != nil {
		return nil, err
	}
	triangles, err := Triangles(b, u)
	if err != nil {
		return nil, err
	}
	clustering := make([]float64, u.Nodes)
	for v, t := range triangles {
		if d := int64(u.Out.Degree(uint32(v))); t > 0 {
			clustering[v] = float64(2*t) / float64(d*(d-1))
		}
	}
	return clustering, nil
}

// AverageClustering is the mean of the Clustering of all nodes, added in their order; 0 without nodes. It equals NetworkX
// average_clustering(G.to_undirected()).
func AverageClustering(b *Budget, g *Graph) (float64, error) {
	clustering, err := Clustering(b, g)
	if err != nil || len(clustering) == 0 {
		return 0, err
	}
	sum := 0.0
	for _, c := range clustering {
		sum += c
	}
	return sum / float64(len(clustering)), nil
}

// Transitivity is how many of all pairs of neighbours of all nodes are tied: three times the triangles by the pairs of ties that share a
// node (Luce and Perry 1949); 0 without triangles. Cost: that of Triangles. Direction and weights do not count: ties both ways are one.
// It equals NetworkX transitivity(G.to_undirected()).
func Transitivity(b *Budget, g *Graph) (float64, error) {
	u, err := g.undirected(b)
	if err != nil {
		return 0, err
	}
	triangles, err := Triangles(b, u)
	if err != nil {
		return 0, err
	}
	var closed, pairs int64
	for v, t := range triangles {
		d := int64(u.Out.Degree(uint32(v)))
		closed += 2 * t
		pairs += d * (d - 1)
	}
	if closed == 0 {
		return 0, nil
	}
	return float64(closed) / float64(pairs), nil
}

// trianglesTask is how many nodes a worker takes at a time.
const trianglesTask = 128

// Triangles are how many triangles each node is in. Each is found once, from its node of the lowest degree, because ties are followed
// to nodes of higher degree (then number) only: the forward algorithm in the compact order of Latapy (2008), with marks on neighbours
// instead of a merge of lists. No list is longer than the square root of twice the ties, so that the time is at most ties to the power
// of 3/2, and the sum over ties of the smaller degree of their ends. On several processors, with counts that are whole numbers and so
// the same however many take part. Direction and weights do not count: ties both ways are one. It equals NetworkX
// triangles(G.to_undirected()).
func Triangles(b *Budget, g *Graph) ([]int64, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return nil, err
	}
	up, node, err := upwards(b, u)
	if err != nil {
		return nil, err
	}
	longest := 0
	for r := range uint32(u.Nodes) {
		longest = max(longest, up.degree(r))
	}
	tasks := (u.Nodes + trianglesTask - 1) / trianglesTask
	counters := make([]*triangleCounter, workers(int64(u.Ties.Len()), tasks))
	err = share(len(counters), tasks, func(worker, task int) error {
		c := counters[worker]
		if c == nil {
			c = &triangleCounter{pace{b: b}, up, make([]uint32, u.Nodes), make([]uint32, longest+1), make([]int64, u.Nodes)}
			counters[worker] = c
		}
		first := task * trianglesTask
		return c.count(uint32(first), uint32(min(first+trianglesTask, u.Nodes)))
	})
	if err != nil {
		return nil, err
	}
	triangles := make([]int64, u.Nodes)
	for _, c := range counters {
		if c != nil {
			for r, t := range c.found {
				triangles[node[r]] += t
			}
		}
	}
	return triangles, nil
}

// upward lists for each rank the ranks of its neighbours that are higher, in ascending order.
type upward struct{ offset, target []uint32 }

func (u *upward) of(r uint32) []uint32 { return u.target[u.offset[r]:u.offset[r+1]] }
func (u *upward) degree(r uint32) int  { return int(u.offset[r+1] - u.offset[r]) }

// upwards ranks nodes by degree, then number, and returns the node of each rank too.
func upwards(b *Budget, u *Graph) (*upward, []uint32, error) {
	p := pace{b: b}
	node := byDegree(u)
	rank := make([]uint32, u.Nodes)
	for r, v := range node {
		rank[v] = uint32(r)
	}
	up := &upward{make([]uint32, u.Nodes+1), make([]uint32, u.Ties.Len())}
	for i, v := range u.Ties.Source {
		up.offset[min(rank[v], rank[u.Ties.Target[i]])+1]++
		if err := p.step(1); err != nil {
			return nil, nil, err
		}
	}
	for r := range u.Nodes {
		up.offset[r+1] += up.offset[r]
	}
	next := make([]uint32, u.Nodes)
	copy(next, up.offset)
	for r, v := range node {
		neighbours := u.Out.Of(v)
		for _, w := range neighbours {
			if lower := rank[w]; lower < uint32(r) {
				up.target[next[lower]] = uint32(r)
				next[lower]++
			}
		}
		if err := p.step(1 + len(neighbours)); err != nil {
			return nil, nil, err
		}
	}
	return up, node, nil
}

// byDegree are the nodes by their degree, then number: a counting sort.
func byDegree(u *Graph) []uint32 {
	highest := 0
	for v := range uint32(u.Nodes) {
		highest = max(highest, u.Out.Degree(v))
	}
	place := make([]uint32, highest+2)
	for v := range uint32(u.Nodes) {
		place[u.Out.Degree(v)+1]++
	}
	for d := range highest + 1 {
		place[d+1] += place[d]
	}
	node := make([]uint32, u.Nodes)
	for v := range uint32(u.Nodes) {
		d := u.Out.Degree(v)
		node[place[d]] = v
		place[d]++
	}
	return node
}

// triangleCounter counts for one worker.
type triangleCounter struct {
	pace
	up *upward
	// mark is 1 + the place of a rank among the upper neighbours of the one in hand, 0 for others.
	mark []uint32
	// at counts the triangles by mark. Its first number counts what is in no triangle, which spares a branch.
	at    []uint32
	found []int64
}

// count counts the triangles whose lowest rank is from first to before end.
func (c *triangleCounter) count(first, end uint32) error {
	for r := first; r < end; r++ {
		mine := c.up.of(r)
		if len(mine) < 2 {
			continue
		}
		at := c.at[:len(mine)+1]
		for i, s := range mine {
			c.mark[s] = uint32(i + 1)
			at[i+1] = 0
		}
		steps, all := len(mine), 0
		for _, s := range mine {
			theirs := c.up.of(s)
			hits := 0
			for _, t := range theirs {
				if m := c.mark[t]; m != 0 {
					at[m]++
					hits++
				}
			}
			steps += len(theirs)
			c.found[s] += int64(hits)
			all += hits
		}
		c.found[r] += int64(all)
		for i, s := range mine {
			c.mark[s] = 0
			c.found[s] += int64(at[i+1])
		}
		if err := c.step(steps); err != nil {
			return err
		}
	}
	return nil
}
