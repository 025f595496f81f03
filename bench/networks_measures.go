// The measures that are compared, one entry of a table for each: how we compute it, and what rivals are asked.

package main

import (
	"context"
	"fmt"
	"math"
	"runtime"

	"alliance-atlas/network"
)

// unlimited is a budget that nothing here uses up.
const unlimited = math.MaxInt64

// damping of PageRank, in all contestants.
const damping = 0.85

// slowSteps is for NetworkX, where it is asked for a part: looking at so many ties takes it a second or two.
const slowSteps = 5_000_000

// networkMeasure is one measure.
type networkMeasure struct {
	name        string  // in what is printed
	question    string  // as rivals know it
	goal        float64 // times the fastest of the fast rivals on one thread, at most; 0 for none
	communities bool    // its values are numbers of groups, of which modularity is compared
	each        int     // it is computed so many times at once, and the time of one is told
	about       string  // what else is to know
	ours        func(ctx context.Context, n *measured, seed uint64) ([]float64, error)
	known       map[string]knownDifference // by rival
}

// knownDifference is how much the values of a rival may differ beyond mostDifference, and why.
type knownDifference struct {
	most float64
	why  string
}

// The measures. The goals are those of one thread.
var networkMeasures = []*networkMeasure{
	{name: "PageRank, weighted, to 1e-14", question: "pagerank", goal: 1.5, ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
		return network.PageRank(network.NewBudget(ctx, unlimited), n.Graph, damping, true)
	}},
	{name: "betweenness", question: "betweenness", goal: 1.5, ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
		return betweenness(ctx, n, n.samples)
	}},
	{name: "closeness", question: "closeness", goal: 1.5, ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
		return network.Closeness(network.NewBudget(ctx, unlimited), n.Graph)
	}},
	{name: "cores", question: "cores", goal: 1.5, ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
		cores, err := network.Coreness(network.NewBudget(ctx, unlimited), n.Graph)
		return floats(cores), err
	}},
	{name: "clustering", question: "clustering", goal: 1.5, ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
		return network.Clustering(network.NewBudget(ctx, unlimited), n.Graph)
	}},
	{name: "communities", question: "communities", goal: 2, communities: true,
		about: "one run each: ours of LEIDEN, igraph Leiden and NetworKit ParallelLeiden until nothing changes, NetworkX and gonum Louvain",
		ours: func(ctx context.Context, n *measured, seed uint64) ([]float64, error) {
			groups, _, err := network.CommunitiesOfRuns(network.NewBudget(ctx, unlimited), n.Graph, network.Leiden, 1, seed, 1)
			return floats(groups), err
		}},
	{name: "one shortest path", question: "path", each: pathsAsked,
		about: "ours is the first by the names of its nodes, those of others are any; lengths are compared",
		ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
			lengths := make([]float64, len(n.pairs))
			for i, p := range n.pairs {
				_, shortest, _, err := network.Paths(network.NewBudget(ctx, unlimited), n.Graph, p[0], p[1], 1, network.MaxLength)
				if err != nil {
					return nil, err
				}
				lengths[i] = float64(shortest)
			}
			return lengths, nil
		}},
	{name: "the nodes around one", question: "around", each: aroundAsked,
		about: "their numbers are compared",
		ours: func(ctx context.Context, n *measured, _ uint64) ([]float64, error) {
			sizes := make([]float64, len(n.roots))
			for i, v := range n.roots {
				nodes, _, err := network.Around(network.NewBudget(ctx, unlimited), n.Graph, []uint32{v}, n.radius)
				if err != nil {
					return nil, err
				}
				sizes[i] = float64(len(nodes))
			}
			return sizes, nil
		}},
}

func betweenness(ctx context.Context, n *measured, samples int) ([]float64, error) {
	return network.Betweenness(network.NewBudget(ctx, unlimited), n.Graph, samples, 1)
}

func floats[T int | int32](list []T) []float64 {
	all := make([]float64, len(list))
	for i, x := range list {
		all[i] = float64(x)
	}
	return all
}

// title says what is measured.
func (m *networkMeasure) title(n *measured) string {
	title := m.name
	switch {
	case m.question == "betweenness" && n.samples > 0:
		title += fmt.Sprintf(", paths from %d nodes", n.samples)
	case m.question == "betweenness":
		title += ", exact"
	case m.question == "around":
		title += fmt.Sprintf(", within %d", n.radius)
	}
	if m.about != "" {
		title += " (" + m.about + ")"
	}
	return title
}

// scale makes the time of one of what is computed several times at once.
func (m *networkMeasure) scale() float64 {
	if m.each > 0 {
		return 1 / float64(m.each)
	}
	return 1
}

// onThreads are our values, computed on so many threads.
func (m *networkMeasure) onThreads(ctx context.Context, n *measured, threads int) ([]float64, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(threads))
	return m.ours(ctx, n, 1)
}

// plan asks a rival for a measure.
type plan struct {
	question
	communities bool
	scale       float64   // of its time
	want        []float64 // the values that it must give
	alike       bool      // not the same but much the same, because it draws its own samples
	said        string    // where its time is multiplied, how that comes
}

// plan says what a rival is asked. ours are our values.
func (m *networkMeasure) plan(ctx context.Context, n *measured, r *rival, ours []float64) (p plan, err error) {
	p = plan{question: question{Measure: m.question, Seed: 1, Slice: networkSlice.Seconds()}, communities: m.communities, scale: m.scale(), want: ours}
	part := max(1, slowSteps/(n.Nodes+2*n.Ties.Len()))
	switch m.question {
	case "path":
		p.Pairs = n.pairs
	case "around":
		p.Roots, p.Radius = n.roots, n.radius
	case "betweenness":
		p.Sources = n.sources
		switch {
		case n.sources == nil:
		case r.ownSamples:
			p.Sources, p.Samples, p.alike = nil, n.samples, true
		case r.noSamples:
			p.Sources = nil
			p.scale = float64(n.samples) / float64(n.Nodes)
			p.said = fmt.Sprintf("it has no samples: it is asked for paths from all %d nodes, and its time multiplied by %d/%[1]d", n.Nodes, n.samples)
			p.want, err = n.exact(ctx)
		case r.slow && part < n.samples:
			p.Sources = drawn(n.Nodes, part, 1)
			p.scale = float64(n.samples) / float64(part)
			p.said = fmt.Sprintf("it is asked for paths from %d nodes, and its time multiplied by %d/%[1]d", part, n.samples)
			p.want, err = betweenness(ctx, n, part)
		}
	case "closeness":
		if r.slow && part < n.Nodes {
			p.Sources = drawn(n.Nodes, part, 1)
			p.scale = float64(n.Nodes) / float64(part)
			p.said = fmt.Sprintf("it is asked for %d nodes, and its time multiplied by %d/%[1]d", part, n.Nodes)
			p.want = nil
			for _, v := range p.Sources {
				p.want = append(p.want, ours[v])
			}
		}
	}
	return p, err
}

// exact is the betweenness over paths from all nodes, computed once.
func (n *measured) exact(ctx context.Context) ([]float64, error) {
	if n.whole == nil {
		all, err := betweenness(ctx, n, 0)
		if err != nil {
			return nil, err
		}
		n.whole = all
	}
	return n.whole, nil
}
