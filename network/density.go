// Density, degrees and strengths: how many ties there are, and how many at each node.

package network

import "math"

// Density is how many of the ties that could be there are: of all pairs of different nodes, ordered ones with direction; NaN below two
// nodes. Weights do not count. It equals NetworkX density(G), which says 0 below two nodes. It takes no time.
func Density(g *Graph) float64 {
	if g.Nodes < 2 {
		return math.NaN()
	}
	n := float64(g.Nodes)
	density := float64(g.Ties.Len()) / (n * (n - 1))
	if !g.Directed {
		density *= 2
	}
	return density
}

// Degrees are how many ties each node has: all of them, those that come in and those that go out. With direction a neighbour with ties
// both ways counts twice in all. Without direction the three are one column. They equal NetworkX degree, in_degree and out_degree. Linear
// in nodes.
func Degrees(g *Graph) (all, in, out []int) {
	count := func(a *Adjacency) []int {
		degree := make([]int, g.Nodes)
		for v := range degree {
			degree[v] = a.Degree(uint32(v))
		}
		return degree
	}
	out = count(g.Out)
	if !g.Directed {
		return out, out, out
	}
	in = count(g.In)
	all = make([]int, g.Nodes)
	for v := range all {
		all[v] = in[v] + out[v]
	}
	return all, in, out
}

// Strengths are the weights of the ties of each node: of all, of those that come in and of those that go out, each added in the order
// of the neighbours; without direction they are one column. They equal NetworkX degree, in_degree and out_degree with weight="weight".
// Linear in nodes and ties.
func Strengths(b *Budget, g *Graph) (all, in, out []float64, err error) {
	p := pace{b: b}
	if err := b.Err(); err != nil {
		return nil, nil, nil, err
	}
	if out, err = strengths(&p, g.Out); err != nil {
		return nil, nil, nil, err
	}
	if !g.Directed {
		return out, out, out, nil
	}
	if in, err = strengths(&p, g.In); err != nil {
		return nil, nil, nil, err
	}
	all = make([]float64, g.Nodes)
	for v := range all {
		all[v] = in[v] + out[v]
	}
	return all, in, out, nil
}

// strengths adds up the weights in each list.
func strengths(p *pace, a *Adjacency) ([]float64, error) {
	strength := make([]float64, len(a.Offset)-1)
	for v := range strength {
		weights := a.Weights(uint32(v))
		sum := 0.0
		for _, w := range weights {
			sum += w
		}
		strength[v] = sum
		if err := p.step(1 + len(weights)); err != nil {
			return nil, err
		}
	}
	return strength, nil
}
