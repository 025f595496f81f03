// Distances: how far nodes are from each other, and how close each is to all.

package network

// Distances are the lengths of the shortest paths between the nodes of a network.
type Distances struct {
	// Closeness and Harmonic are those of each node: see the functions Closeness and Harmonic.
	Closeness, Harmonic []float64
	// Counts are the ordered pairs of different nodes with a path from the first to the second, by its length: Counts[0] are those one
	// tie apart. The last is not 0.
	Counts []int64
}

// Longest is the largest distance, 0 where no node has a path to another.
func (d *Distances) Longest() int { return len(d.Counts) }

// Average is the mean distance over the ordered pairs of different nodes with a path, 0 where there is no such pair.
func (d *Distances) Average() float64 {
	pairs, sum := int64(0), int64(0)
	for i, n := range d.Counts {
		pairs += n
		sum += n * int64(i+1)
	}
	if pairs == 0 {
		return 0
	}
	return float64(sum) / float64(pairs)
}

// DistancesOf measures the distances between all nodes along the direction of ties, whatever these weigh, in one sweep: see sweep and
// condensed for how. All sums are of integers, so that they are exact.
//
// Cost: at most nodes × (nodes + ties) steps; some hundred times less where searches from different nodes soon come along the same ties
// together, as they do except in networks that are one long line. Memory: some 140 bytes for each node and processor.
func DistancesOf(b *Budget, g *Graph) (*Distances, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	d := &Distances{Closeness: make([]float64, g.Nodes), Harmonic: make([]float64, g.Nodes)}
	c, err := condense(b, g, nil)
	if err != nil || c.classes == 0 {
		return d, err
	}
	batches := (c.classes + laneBits - 1) / laneBits
	parts := workers(int64(c.classes)*int64(c.classes+len(c.out.target))/laneBits, batches)
	sweeps := make([]*sweep, parts)
	err = share(parts, batches, func(worker, batch int) error {
		if sweeps[worker] == nil {
			sweeps[worker] = newSweep(b, c)
		}
		return sweeps[worker].batch(uint32(batch*laneBits), uint32(min((batch+1)*laneBits, c.classes)))
	})
	if err != nil {
		return nil, err
	}
	all := sweeps[0]
	if all == nil {
		all = newSweep(b, c)
	}
	for _, s := range sweeps[1:] {
		if s != nil {
			all.merge(s)
		}
	}
	all.twins()
	for v := range d.Closeness {
		if class := c.class[v]; class != noClass {
			d.Closeness[v], d.Harmonic[v] = all.at[class].measures(g.Nodes)
		}
	}
	if len(all.counts) > 1 {
		d.Counts = all.counts[1:]
	}
	return d, nil
}

// merge adds what another goroutine counted. Sums of integers do not depend on who counted what.
func (s *sweep) merge(other *sweep) {
	for v := range s.at {
		s.at[v].merge(&other.at[v])
	}
	for i, n := range other.counts {
		if i == len(s.counts) {
			s.counts = append(s.counts, 0)
		}
		s.counts[i] += n
	}
}

// twins counts the pairs of nodes inside each class.
func (s *sweep) twins() {
	for v := range uint32(s.c.classes) {
		if others := int64(s.c.size(v)) - 1; others > 0 {
			distance := int64(2)
			if s.c.near[v] {
				distance = 1
			}
			s.note(v, distance, others)
		}
	}
}

// measures are closeness and harmonic centrality in a network of so many nodes.
func (r *reach) measures(nodes int) (closeness, harmonic float64) {
	if r.sources == 0 {
		return 0, 0
	}
	others := float64(nodes - 1)
	return float64(r.sources) / float64(r.distance) * (float64(r.sources) / others), r.sumOfInverses() / others
}

// Closeness is the closeness centrality of each node (Freeman 1979, for networks in parts as by Wasserman and Faust 1994): of the
// nodes with a path to it, their number over the sum of their distances, times their share of all other nodes. It is 0 without such
// nodes. With direction it is about the paths that lead to the node. Weights count for nothing.
//
// It equals closeness_centrality(G, wf_improved=True) of NetworkX 3. Cost: as DistancesOf.
func Closeness(b *Budget, g *Graph) ([]float64, error) {
	d, err := DistancesOf(b, g)
	if err != nil {
		return nil, err
	}
	return d.Closeness, nil
}

// Harmonic is the harmonic centrality of each node (Marchiori and Latora 2000): the mean over all other nodes of 1/distance from
// them to it, which is 0 without a path. It is 0 in a network of one node. Weights count for nothing.
//
// It equals harmonic_centrality(G) of NetworkX 3 divided by n-1. Cost: as DistancesOf.
func Harmonic(b *Budget, g *Graph) ([]float64, error) {
	d, err := DistancesOf(b, g)
	if err != nil {
		return nil, err
	}
	return d.Harmonic, nil
}
