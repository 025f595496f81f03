// Package network measures networks of who is tied to whom, computed from the rows that a reader shows: the same code over the same
// columns whatever the store, so that answers are equal to the last bit. This file is the network itself, as numbers.
//
// A Graph has nodes 0 to Nodes-1 and ties between them. It knows nothing of rows: kinds.go says which rows make which network, and
// read.go makes it. Each algorithm is a method or a function in a file of its own, with its definition, its source and its cost. All of
// them are deterministic: no order of a map decides, sums are made in one order however many processors take part, randomness comes
// from a seed. They check their Budget often enough to end within milliseconds of its context.
package network

import (
	"context"
	"slices"
	"sync/atomic"
)

// Graph is a network: immutable, without loops, at most one tie from a node to another. Nodes are numbered in the order in which they
// are listed where nothing else is asked: by name, then id.
type Graph struct {
	Directed bool
	Nodes    int
	// Ties are by source, then target. Without direction each is there once, with the smaller number as its source.
	Ties Ties
	// Out are the ties at each node by direction: those that leave it. Without direction they are all its ties, and In is the same.
	Out, In *Adjacency

	flat atomic.Pointer[Graph] // see Undirected; nil before it is asked for
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
	g, err := build(&pace{b: unbounded}, directed, nodes, ties)
	if err != nil {
		panic(err) // without an end there is no error
	}
	return g
}

// unbounded is the budget of what is small.
var unbounded = NewBudget(context.Background(), 0)

// build is New within a budget.
func build(p *pace, directed bool, nodes int, ties Ties) (*Graph, error) {
	if !directed {
		err := p.blocks(ties.Len(), func(from, to int) {
			for i := from; i < to; i++ {
				if ties.Source[i] > ties.Target[i] {
					ties.Source[i], ties.Target[i] = ties.Target[i], ties.Source[i]
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	ties, err := sorted(p, nodes, ties)
	if err != nil {
		return nil, err
	}
	g := &Graph{Directed: directed, Nodes: nodes, Ties: ties}
	if directed {
		if g.Out, err = adjacency(p, nodes, ties, end{ties.Source, ties.Target}); err == nil {
			g.In, err = adjacency(p, nodes, ties, end{ties.Target, ties.Source})
		}
		return g, err
	}
	// First the ties to smaller numbers, which come in ascending order of source.
	g.Out, err = adjacency(p, nodes, ties, end{ties.Target, ties.Source}, end{ties.Source, ties.Target})
	g.In = g.Out
	return g, err
}

// sorted are ties by source, then target: two passes of a counting sort.
func sorted(p *pace, nodes int, t Ties) (Ties, error) {
	if slices.IsSorted(t.Source) {
		inOrder := true
		for i := 1; i < len(t.Source) && inOrder; i++ {
			inOrder = t.Source[i-1] < t.Source[i] || t.Target[i-1] < t.Target[i]
		}
		if inOrder {
			return t, nil
		}
	}
	pass := func(key []uint32, t Ties) (Ties, error) {
		place, err := places(p, nodes, key)
		if err != nil {
			return t, err
		}
		out := Ties{make([]uint32, len(key)), make([]uint32, len(key)), make([]float64, len(key))}
		return out, p.blocks(len(key), func(from, to int) {
			for i := from; i < to; i++ {
				at := place[key[i]]
				place[key[i]]++
				out.Source[at], out.Target[at], out.Weight[at] = t.Source[i], t.Target[i], t.Weight[i]
			}
		})
	}
	t, err := pass(t.Target, t)
	if err != nil {
		return t, err
	}
	return pass(t.Source, t)
}

// places are where what has each key begins, in the order of keys, and where the last ends.
func places(p *pace, nodes int, columns ...[]uint32) ([]uint32, error) {
	place := make([]uint32, nodes+1)
	for _, key := range columns {
		err := p.blocks(len(key), func(from, to int) {
			for _, k := range key[from:to] {
				place[k+1]++
			}
		})
		if err != nil {
			return nil, err
		}
	}
	for v := range nodes {
		place[v+1] += place[v]
	}
	return place, nil
}

// end is one end of all ties, and the other.
type end struct{ at, other []uint32 }

// adjacency lists ties at some of their ends; the order of the ties makes each list ascending.
func adjacency(p *pace, nodes int, t Ties, ends ...end) (*Adjacency, error) {
	var columns [][]uint32
	for _, e := range ends {
		columns = append(columns, e.at)
	}
	offset, err := places(p, nodes, columns...)
	if err != nil {
		return nil, err
	}
	m := len(ends) * t.Len()
	a := &Adjacency{offset, make([]uint32, m), make([]uint32, m), make([]float64, m)}
	next := slices.Clone(offset[:nodes])
	for _, e := range ends {
		err := p.blocks(t.Len(), func(from, to int) {
			for i := from; i < to; i++ {
				v := e.at[i]
				n := next[v]
				next[v]++
				a.Target[n], a.Tie[n], a.Weight[n] = e.other[i], uint32(i), t.Weight[i]
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return a, nil
}

// Undirected is the network without its directions: ties both ways become one, whose weight is their sum. A network without direction
// is its own. Cost: linear, once.
func (g *Graph) Undirected() *Graph {
	u, err := g.undirected(unbounded)
	if err != nil {
		panic(err) // without an end there is no error
	}
	return u
}

// undirected is Undirected within a budget.
func (g *Graph) undirected(b *Budget) (*Graph, error) {
	if !g.Directed {
		return g, nil
	}
	if u := g.flat.Load(); u != nil {
		return u, nil
	}
	p := &pace{b: b}
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
		if err := p.step(1 + 4*(len(out)+len(in))); err != nil {
			return nil, err
		}
	}
	u, err := build(p, false, g.Nodes, t)
	if err != nil {
		return nil, err
	}
	g.flat.Store(u)
	return u, nil
}

// add adds a tie once: from the end with the smaller number.
func (t *Ties) add(source, target uint32, weight float64) {
	if source < target {
		t.Source, t.Target, t.Weight = append(t.Source, source), append(t.Target, target), append(t.Weight, weight)
	}
}
