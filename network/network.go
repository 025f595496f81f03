// Package network measures networks of who is tied to whom, computed from the rows that a reader shows: the same code over the same
// columns whatever the store, so that answers are equal to the last bit. This file is the network itself, as numbers.
//
// A Graph has nodes 0 to Nodes-1 and ties between them. It knows nothing of rows: kinds.go says which rows make which network, and
// read.go makes it. Each algorithm is a method or a function in a file of its own, with its definition, its source and its cost. All of
// them are deterministic: no order of a map decides, sums are made in one order however many processors take part, randomness comes
// from a seed. They check their Budget often enough to end within milliseconds of its context.
package network

import "slices"

// Graph is a network: immutable, without loops, at most one tie from a node to another. Nodes are numbered in the order in which they
// are listed where nothing else is asked: by name, then id.
type Graph struct {
	Directed bool
	Nodes    int
	// Ties are by source, then target. Without direction each is there once, with the smaller number as its source.
	Ties Ties
	// Out are the ties at each node by direction: those that leave it. Without direction they are all its ties, and In is the same.
	Out, In *Adjacency
}

// Ties are the ties of a network as columns of equal length.
type Ties struct {
	Source, Target []uint32
	Weight         []float64 // above 0
}

// Len is the number of ties.
func (t *Ties) Len() int { return len(t.Source) }

// Adjacency has the neighbours of each node, in ascending order: those of node v are Target[Offset[v]:Offset[v+1]], and the ties to them
// have the numbers Tie and the weights Weight at the same places.
type Adjacency struct {
	Offset []uint32 // Nodes+1 of them
	Target []uint32
	Tie    []uint32
	Weight []float64
}

// Of are the neighbours of a node. The list is shared and never written to.
func (a *Adjacency) Of(v uint32) []uint32 { return a.Target[a.Offset[v]:a.Offset[v+1]] }

// Weights are the weights of the ties to Of(v), in the same order.
func (a *Adjacency) Weights(v uint32) []float64 { return a.Weight[a.Offset[v]:a.Offset[v+1]] }

// Degree is the number of neighbours of a node.
func (a *Adjacency) Degree(v uint32) int { return int(a.Offset[v+1] - a.Offset[v]) }

// New makes a network of ties in any order. No tie is there twice, and without direction not in both directions either; none is a
// loop. It sorts in time linear in nodes and ties, and keeps the memory of the columns.
func New(directed bool, nodes int, ties Ties) *Graph {
	if !directed {
		for i := range ties.Source {
			if ties.Source[i] > ties.Target[i] {
				ties.Source[i], ties.Target[i] = ties.Target[i], ties.Source[i]
			}
		}
	}
	ties = sorted(nodes, ties)
	g := &Graph{Directed: directed, Nodes: nodes, Ties: ties}
	if directed {
		g.Out = adjacency(nodes, ties.Source, ties.Target, ties.Weight)
		g.In = adjacency(nodes, ties.Target, ties.Source, ties.Weight)
		return g
	}
	g.Out = both(nodes, ties)
	g.In = g.Out
	return g
}

// sorted are ties by source, then target: two passes of a counting sort.
func sorted(nodes int, t Ties) Ties {
	if slices.IsSorted(t.Source) {
		inOrder := true
		for i := 1; i < len(t.Source) && inOrder; i++ {
			inOrder = t.Source[i-1] < t.Source[i] || t.Target[i-1] < t.Target[i]
		}
		if inOrder {
			return t
		}
	}
	pass := func(key []uint32, t Ties) Ties {
		place := make([]uint32, nodes+1)
		for _, k := range key {
			place[k+1]++
		}
		for v := range nodes {
			place[v+1] += place[v]
		}
		out := Ties{make([]uint32, len(key)), make([]uint32, len(key)), make([]float64, len(key))}
		for i, k := range key {
			at := place[k]
			place[k]++
			out.Source[at], out.Target[at], out.Weight[at] = t.Source[i], t.Target[i], t.Weight[i]
		}
		return out
	}
	t = pass(t.Target, t)
	return pass(t.Source, t)
}

// adjacency lists ties at one of their ends; the order of the ties makes each list ascending.
func adjacency(nodes int, at, other []uint32, weight []float64) *Adjacency {
	a := &Adjacency{make([]uint32, nodes+1), make([]uint32, len(at)), make([]uint32, len(at)), make([]float64, len(at))}
	for _, v := range at {
		a.Offset[v+1]++
	}
	for v := range nodes {
		a.Offset[v+1] += a.Offset[v]
	}
	next := slices.Clone(a.Offset[:nodes])
	for i, v := range at {
		p := next[v]
		next[v]++
		a.Target[p], a.Tie[p], a.Weight[p] = other[i], uint32(i), weight[i]
	}
	return a
}

// both lists ties without direction at both of their ends: first those to smaller numbers, which come in ascending order of source.
func both(nodes int, t Ties) *Adjacency {
	m := t.Len()
	a := &Adjacency{make([]uint32, nodes+1), make([]uint32, 2*m), make([]uint32, 2*m), make([]float64, 2*m)}
	for i := range m {
		a.Offset[t.Source[i]+1]++
		a.Offset[t.Target[i]+1]++
	}
	for v := range nodes {
		a.Offset[v+1] += a.Offset[v]
	}
	next := slices.Clone(a.Offset[:nodes])
	put := func(v, other, tie uint32, weight float64) {
		p := next[v]
		next[v]++
		a.Target[p], a.Tie[p], a.Weight[p] = other, tie, weight
	}
	for i := range m {
		put(t.Target[i], t.Source[i], uint32(i), t.Weight[i])
	}
	for i := range m {
		put(t.Source[i], t.Target[i], uint32(i), t.Weight[i])
	}
	return a
}

// Undirected is the network without its directions: ties both ways become one, whose weight is their sum. A network without direction
// is its own. Cost: linear.
func (g *Graph) Undirected() *Graph {
	if !g.Directed {
		return g
	}
	var t Ties
	for v := range uint32(g.Nodes) {
		out, in := g.Out.Of(v), g.In.Of(v)
		outWeight, inWeight := g.Out.Weights(v), g.In.Weights(v)
		for i, j := 0, 0; i < len(out) || j < len(in); {
			switch {
			case j == len(in) || i < len(out) && out[i] < in[j]:
				t.add(v, out[i], outWeight[i])
				i++
			case i == len(out) || in[j] < out[i]:
				t.add(v, in[j], inWeight[j])
				j++
			default:
				t.add(v, out[i], outWeight[i]+inWeight[j])
				i, j = i+1, j+1
			}
		}
	}
	return New(false, g.Nodes, t)
}

// add adds a tie once: from the end with the smaller number.
func (t *Ties) add(source, target uint32, weight float64) {
	if source < target {
		t.Source, t.Target, t.Weight = append(t.Source, source), append(t.Target, target), append(t.Weight, weight)
	}
}
