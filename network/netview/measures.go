// The measures of nodes that files have: one entry of a table for each, with what it means.

package netview

import (
	"context"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/network"
	"alliance-atlas/network/netfile"
)

// column is a measure of each node, NaN where a node has none.
type column func(node int) float64

// measure is a measure of nodes, with the arguments it has where none are given.
type measure struct {
	name  string
	kind  netfile.Type
	sort  netfile.Sort
	means string // one line, in the words of NetworkX 3
	of    func(ctx context.Context, n *network.Network) (column, error)
}

// measures are all measures, in the order in which files have them.
var measures = []*measure{
	perNode(network.DegreeMeasure, netfile.Whole, netfile.Size, "how many ties the node has"),
	perNode(network.InDegree, netfile.Whole, netfile.Size, "how many ties come in"),
	perNode(network.OutDegree, netfile.Whole, netfile.Size, "how many ties go out"),
	perNode(network.Strength, netfile.Number, netfile.Size, "what its ties weigh together"),
	perNode(network.InStrength, netfile.Number, netfile.Size, "what the ties that come in weigh"),
	perNode(network.OutStrength, netfile.Number, netfile.Size, "what the ties that go out weigh"),
	perNode(network.ByBetweenness, netfile.Number, netfile.Score, "betweenness_centrality(G, normalized=True, weight=None)"),
	perNode(network.ByCloseness, netfile.Number, netfile.Score, "closeness_centrality(G, wf_improved=True)"),
	perNode(network.ByHarmonic, netfile.Number, netfile.Score, "harmonic_centrality(G) divided by the number of other nodes"),
	perNode(network.ByPageRank, netfile.Number, netfile.Score, "pagerank(G, alpha=0.85, weight='weight')"),
	perNode(network.ByCoreness, netfile.Whole, netfile.Score, "core_number(G), undirected"),
	perNode(network.ByClustering, netfile.Number, netfile.Score, "clustering(G), undirected, without weights"),
	perNode(network.ByConstraint, netfile.Number, netfile.Score, "constraint(G, weight='weight'), undirected; unknown without ties"),
	{"component", netfile.Whole, netfile.Score, "number of the connected component, undirected, the largest first", inGroups((*network.Network).Components)},
	{"community", netfile.Whole, netfile.Score, "number of the community by the Leiden algorithm, modularity, resolution 1, best of ten runs from seed 1, the largest first",
		inGroups(func(n *network.Network, ctx context.Context) (*network.Partition, error) {
			return n.Communities(ctx, network.Leiden, 1, 1)
		})},
}

func perNode(m *network.Measure, kind netfile.Type, sort netfile.Sort, means string) *measure {
	return &measure{m.Name, kind, sort, means, func(ctx context.Context, n *network.Network) (column, error) {
		values, err := n.Measure(ctx, m, nil)
		return func(node int) float64 { return values[node] }, err
	}}
}

func inGroups(divide func(*network.Network, context.Context) (*network.Partition, error)) func(context.Context, *network.Network) (column, error) {
	return func(ctx context.Context, n *network.Network) (column, error) {
		p, err := divide(n, ctx)
		if err != nil {
			return nil, err
		}
		numbers := p.Numbers()
		return func(node int) float64 { return float64(numbers[node]) }, nil
	}
}

// MeasureNames are the names of all measures.
func MeasureNames() []string {
	var names []string
	for _, m := range measures {
		names = append(names, m.name)
	}
	return names
}

// measuresOf are those with some names, in the order of the table, each once.
func measuresOf(names []string) ([]*measure, error) {
	if names == nil {
		names = DefaultMeasures
	}
	for _, name := range names {
		if !slices.Contains(MeasureNames(), name) {
			return nil, atlas.Errorf(atlas.ErrInput, "measures: %q is no measure; there are %s", atlas.Excerpt(name), strings.Join(MeasureNames(), ", "))
		}
	}
	var some []*measure
	for _, m := range measures {
		if slices.Contains(names, m.name) {
			some = append(some, m)
		}
	}
	return some, nil
}
