// What tests of shortest paths see of the inside.

package network

import "math"

// Drawn are the nodes that a sample of betweenness starts from.
func Drawn(nodes, samples int, seed uint64) []uint32 {
	isSource := make([]bool, nodes)
	draw(isSource, samples, seed)
	var sources []uint32
	for v, is := range isSource {
		if is {
			sources = append(sources, uint32(v))
		}
	}
	return sources
}

// Twins tells whether two nodes have the same neighbours besides each other, and are tied to each other or not, as asked.
func Twins(g *Graph, a, b uint32, tied bool) bool { return (&condensing{Graph: g}).twins(a, b, tied) }

// Classes is how many nodes a network without direction has left once trees are folded, if asked, and twins joined.
func Classes(b *Budget, g *Graph, folded bool) (int, error) {
	var cut []bool
	if folded {
		f, err := fold(b, g, make([]bool, g.Nodes))
		if err != nil {
			return 0, err
		}
		cut = f.cut
	}
	c, err := condense(b, g, cut)
	if err != nil {
		return 0, err
	}
	return c.classes, nil
}

// StepChange is by how much a step of PageRank's walk changes values, added up over all nodes.
func StepChange(b *Budget, g *Graph, damping float64, weighted bool, values []float64) float64 {
	w := newSurfer(b, g, damping, weighted)
	loose, change := 0.0, 0.0
	for v, x := range values {
		w.given[v] = x * w.inverse[v]
		if w.inverse[v] == 0 {
			loose += x
		}
	}
	for v, x := range values {
		change += math.Abs(w.base + damping*(loose/float64(g.Nodes)+w.come(uint32(v))) - x)
	}
	return change
}

// IsMade tells whether the ties of a network were made for an answer.
func IsMade(n *Network) bool { return n.made != nil }
