// The measures of nodes: one entry of a table for each, which orders, fields and documents range over.

package network

import (
	"context"
	"fmt"
)

// Args are the arguments of measures that have some.
type Args struct {
	Samples    int // of betweenness; 0 is exact
	Seed       int
	Damping    float64
	Unweighted bool // of PageRank
}

// Defaults are the arguments of a measure where none are given.
func Defaults() Args { return defaults }

var defaults = Args{Seed: 1, Damping: 0.85}

// Measure is a measure of the nodes of a network.
type Measure struct {
	Word string // as the order of nodes spells it
	Name string // of the field
	// steps counts its cost (see MaxSteps); of computes it, one number for each node of the network.
	steps func(b *Budget, m *made, a *Args) (int64, error)
	of    func(b *Budget, m *made, a *Args) ([]float64, error)
}

// The measures, in the order of the schema.
var (
	DegreeMeasure = degree("DEGREE", "degree", func(all, _, _ []int) []int { return all })
	InDegree      = degree("IN_DEGREE", "inDegree", func(_, in, _ []int) []int { return in })
	OutDegree     = degree("OUT_DEGREE", "outDegree", func(_, _, out []int) []int { return out })
	Strength      = strength("STRENGTH", "strength", func(all, _, _ []float64) []float64 { return all })
	InStrength    = strength("IN_STRENGTH", "inStrength", func(_, in, _ []float64) []float64 { return in })
	OutStrength   = strength("OUT_STRENGTH", "outStrength", func(_, _, out []float64) []float64 { return out })

	ByBetweenness = &Measure{"BETWEENNESS", "betweenness", func(_ *Budget, m *made, a *Args) (int64, error) {
		if a.Samples > 0 { // fewer than there are nodes: see Measure
			return int64(a.Samples) * (m.tiedNodes() + int64(m.Ties.Len())), nil
		}
		return perNode(m), nil
	}, func(b *Budget, m *made, a *Args) ([]float64, error) {
		return Betweenness(b, m.Graph, a.Samples, uint64(int64(a.Seed)))
	}}
	ByCloseness = &Measure{"CLOSENESS", "closeness", always(ofSize(perNode)), func(b *Budget, m *made, _ *Args) ([]float64, error) { return Closeness(b, m.Graph) }}
	ByHarmonic  = &Measure{"HARMONIC", "harmonic", always(ofSize(perNode)), func(b *Budget, m *made, _ *Args) ([]float64, error) { return Harmonic(b, m.Graph) }}
	ByPageRank  = &Measure{"PAGE_RANK", "pageRank", always(ofSize(func(m *made) int64 { return 200 * int64(m.Ties.Len()) })), func(b *Budget, m *made, a *Args) ([]float64, error) {
		return PageRank(b, m.Graph, a.Damping, !a.Unweighted)
	}}
	ByCoreness = &Measure{"CORENESS", "coreness", always(ofSize(perTie)), func(b *Budget, m *made, _ *Args) ([]float64, error) {
		cores, err := Coreness(b, m.Graph)
		return floats(cores), err
	}}
	ByClustering = &Measure{"CLUSTERING", "clustering", always(perNeighbour), func(b *Budget, m *made, _ *Args) ([]float64, error) { return Clustering(b, m.Graph) }}
	ByConstraint = &Measure{"CONSTRAINT", "constraint", always(perNeighbour), func(b *Budget, m *made, _ *Args) ([]float64, error) { return Constraint(b, m.Graph) }}

	Measures = []*Measure{DegreeMeasure, InDegree, OutDegree, Strength, InStrength, OutStrength, ByBetweenness, ByCloseness, ByHarmonic, ByPageRank, ByCoreness, ByClustering, ByConstraint}
)

// MeasureOf is the measure of a word, nil for other words.
func MeasureOf(word string) *Measure {
	for _, m := range Measures {
		if m.Word == word {
			return m
		}
	}
	return nil
}

func degree(word, name string, which func(all, in, out []int) []int) *Measure {
	return &Measure{word, name, always(ofSize(perTie)), func(_ *Budget, m *made, _ *Args) ([]float64, error) { return floats(which(Degrees(m.Graph))), nil }}
}

func strength(word, name string, which func(all, in, out []float64) []float64) *Measure {
	return &Measure{word, name, always(ofSize(perTie)), func(b *Budget, m *made, _ *Args) ([]float64, error) {
		all, in, out, err := Strengths(b, m.Graph)
		if err != nil {
			return nil, err
		}
		return which(all, in, out), nil
	}}
}

func floats(list []int) []float64 {
	x := make([]float64, len(list))
	for i, n := range list {
		x[i] = float64(n)
	}
	return x
}

// counting counts what something costs, which may take a look at all ties itself.
type counting func(b *Budget, m *made) (int64, error)

// ofSize is a cost that the numbers of nodes and ties tell.
func ofSize(steps func(m *made) int64) counting {
	return func(_ *Budget, m *made) (int64, error) { return steps(m), nil }
}

// always is a cost that arguments do not change.
func always(steps counting) func(*Budget, *made, *Args) (int64, error) {
	return func(b *Budget, m *made, _ *Args) (int64, error) { return steps(b, m) }
}

// Costs, as the contract counts them.

func perTie(m *made) int64 { return int64(m.Ties.Len()) }

func perNode(m *made) int64 {
	n := m.tiedNodes()
	return n * (n + int64(m.Ties.Len()))
}

// perNeighbour is the sum over ties of the smaller degree of their ends, without direction.
func perNeighbour(b *Budget, m *made) (sum int64, err error) {
	u, err := m.undirected(b)
	if err != nil {
		return 0, err
	}
	p := pace{b: b}
	err = p.blocks(u.Ties.Len(), func(from, to int) {
		for i := from; i < to; i++ {
			sum += int64(min(u.Out.Degree(u.Ties.Source[i]), u.Out.Degree(u.Ties.Target[i])))
		}
	})
	return sum, err
}

// tiedNodes is how many nodes have a tie.
func (m *made) tiedNodes() (n int64) {
	for v := range uint32(m.Nodes) {
		if m.Out.Degree(v) > 0 || m.In.Degree(v) > 0 {
			n++
		}
	}
	return n
}

// Measure is a measure of all nodes, in the order of the made network, rounded; NaN where a node has none. nil arguments are the defaults.
func (n *Network) Measure(ctx context.Context, by *Measure, a *Args) ([]float64, error) {
	if a == nil {
		a = &defaults
	}
	if a.Samples > 0 { // of all nodes it is the exact value, which is computed and paid for once
		m, err := n.graph(ctx)
		if err != nil {
			return nil, err
		}
		if a.Samples >= m.Nodes {
			exact := *a
			exact.Samples, exact.Seed = 0, defaults.Seed
			a = &exact
		}
	}
	return summary(ctx, n, by.Name, summaryOf[[]float64]{
		args:    fmt.Sprintf(" %+v", *a),
		steps:   func(b *Budget, m *made) (int64, error) { return by.steps(b, m, a) },
		instead: insteadOf(by, a),
		perNode: 8,
		of: func(b *Budget, m *made) ([]float64, error) {
			values, err := by.of(b, m, a)
			if err != nil {
				return nil, err
			}
			return values, roundAll(b, values, values)
		},
	})
}

func insteadOf(by *Measure, a *Args) string {
	switch {
	case by == ByBetweenness && a.Samples > 0:
		return "give fewer samples, or " + instead
	case by == ByBetweenness:
		return "give samples, or " + instead
	}
	return instead
}

// At is the measure of one node.
func (n *Network) At(values []float64, x *Node) float64 {
	p, ok := n.made.place(x.v)
	if !ok {
		panic("network: a node of another network")
	}
	return values[p]
}
