// Nodes of networks, their measures and their ties.

package netapi

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/network"
)

// NetworkNode is a node of a network.
type NetworkNode struct {
	Entity atlas.Entity

	of *network.Node
}

func shownNode(x *network.Node) *NetworkNode {
	if x == nil {
		return nil
	}
	return &NetworkNode{x.Entity, x}
}

// The connections of networks, by their names in the schema.
type (
	NetworkNodeConnection  = api.ListConnection[*NetworkNode]
	NetworkNodeEdge        = api.ListEdge[*NetworkNode]
	TieConnection          = api.ListConnection[*Tie]
	TieEdge                = api.ListEdge[*Tie]
	NodeConnection         = api.ListConnection[atlas.Node]
	NodeEdge               = api.ListEdge[atlas.Node]
	NetworkGroupConnection = api.ListConnection[*NetworkGroup]
	NetworkGroupEdge       = api.ListEdge[*NetworkGroup]
)

// NetworkNodeOrder is an order of nodes; nil is the highest degree first.
type NetworkNodeOrder struct {
	By        NetworkNodeOrderField
	Direction api.Direction
}

func (o *NetworkNodeOrder) order() network.NodeOrder {
	if o == nil {
		return network.DefaultNodeOrder
	}
	return network.NodeOrder{By: network.MeasureOf(string(o.By)), Desc: o.Direction == "DESC"}
}

// TieOrder is an order of ties; nil is the heaviest first.
type TieOrder struct {
	By        TieOrderField
	Direction api.Direction
}

func (o *TieOrder) order() network.TieOrder {
	if o == nil {
		return network.DefaultTieOrder
	}
	return network.TieOrder{ByName: o.By == "NAME", Desc: o.Direction == "DESC"}
}

// NodeOf are the nodes of networks with an id.
func NodeOf(ctx context.Context, list []*Network, id atlas.ID) ([]*NetworkNode, error) {
	return each(list, func(n *Network) (*NetworkNode, error) {
		x, err := n.of.Node(ctx, id)
		return shownNode(x), err
	})
}

// Nodes are pages of the nodes of networks.
func Nodes(ctx context.Context, r atlas.Reader, list []*Network, p api.PageArgs, order *NetworkNodeOrder) ([]*NetworkNodeConnection, error) {
	return each(list, func(n *Network) (*NetworkNodeConnection, error) {
		if err := p.Check(); err != nil {
			return nil, err
		}
		nodes, err := n.of.Nodes(ctx, order.order())
		if err != nil {
			return nil, err
		}
		return nodePage(r, "Network.nodes", n.of.Key(), nodes, p, order)
	})
}

func nodePage(r atlas.Reader, field, key string, nodes *network.Nodes, p api.PageArgs, order *NetworkNodeOrder) (*NetworkNodeConnection, error) {
	return api.List(r, field, []any{key, order}, nodes.Len(), p, func(i int) *NetworkNode { return shownNode(nodes.At(i)) })
}

// degrees are something of the degrees of nodes. Each costs what its own neighbours cost: no network is made.
func degrees[T any](ctx context.Context, list []*NetworkNode, of func(d network.Degree) T) ([]T, error) {
	return each(list, func(x *NetworkNode) (T, error) {
		d, err := x.of.Degree(ctx)
		return of(d), err
	})
}

// Degrees are how many ties nodes have.
func Degrees(ctx context.Context, list []*NetworkNode) ([]int, error) {
	return degrees(ctx, list, func(d network.Degree) int { return d.All })
}

// InDegrees are how many ties come in.
func InDegrees(ctx context.Context, list []*NetworkNode) ([]int, error) {
	return degrees(ctx, list, func(d network.Degree) int { return d.In })
}

// OutDegrees are how many ties go out.
func OutDegrees(ctx context.Context, list []*NetworkNode) ([]int, error) {
	return degrees(ctx, list, func(d network.Degree) int { return d.Out })
}

// Strengths are what the ties of nodes weigh.
func Strengths(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return degrees(ctx, list, func(d network.Degree) float64 { return d.Strength })
}

// InStrengths are what the ties that come in weigh.
func InStrengths(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return degrees(ctx, list, func(d network.Degree) float64 { return d.InStrength })
}

// OutStrengths are what the ties that go out weigh.
func OutStrengths(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return degrees(ctx, list, func(d network.Degree) float64 { return d.OutStrength })
}

// ofNetworks are something of nodes that is computed of their networks: once for each, by make, and read off for each node.
func ofNetworks[M, T any](list []*NetworkNode, make func(n *network.Network) (M, error), of func(n *network.Network, m M, x *network.Node) T) ([]T, error) {
	type computed struct {
		m   M
		err error
	}
	byNetwork := map[*network.Network]computed{}
	return each(list, func(x *NetworkNode) (T, error) {
		n := x.of.Network()
		c, ok := byNetwork[n]
		if !ok {
			c.m, c.err = make(n)
			byNetwork[n] = c
		}
		if c.err != nil {
			var none T
			return none, c.err
		}
		return of(n, c.m, x.of), nil
	})
}

// measured is a measure of nodes.
func measured(ctx context.Context, list []*NetworkNode, by *network.Measure, a *network.Args) ([]float64, error) {
	return ofNetworks(list, func(n *network.Network) ([]float64, error) { return n.Measure(ctx, by, a) }, (*network.Network).At)
}

// inGroups are the numbers of the groups that nodes are in.
func inGroups(list []*NetworkNode, divide func(n *network.Network) (*network.Partition, error)) ([]int, error) {
	return ofNetworks(list, divide, func(_ *network.Network, p *network.Partition, x *network.Node) int { return p.Of(x) })
}

// Betweenness is that of nodes.
func Betweenness(ctx context.Context, list []*NetworkNode, samples, seed *int) ([]float64, error) {
	a := network.Defaults()
	a.Samples, a.Seed = or(samples, 0), or(seed, 1)
	if samples != nil && *samples < 1 {
		return nil, atlas.Errorf(atlas.ErrInput, "samples: %d is below 1; leave it out for all nodes", *samples)
	}
	if samples == nil {
		a.Seed = 1 // nothing is drawn
	}
	return measured(ctx, list, network.ByBetweenness, &a)
}

// Closeness is that of nodes.
func Closeness(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return measured(ctx, list, network.ByCloseness, nil)
}

// Harmonic is that of nodes.
func Harmonic(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return measured(ctx, list, network.ByHarmonic, nil)
}

// PageRank is that of nodes.
func PageRank(ctx context.Context, list []*NetworkNode, damping *float64, weighted *bool) ([]float64, error) {
	a := network.Defaults()
	a.Damping, a.Unweighted = or(damping, a.Damping), !or(weighted, true)
	if !(a.Damping >= 0 && a.Damping < 1) {
		return nil, atlas.Errorf(atlas.ErrInput, "damping: %g is not from 0 on and below 1; leave it out for 0.85", a.Damping)
	}
	return measured(ctx, list, network.ByPageRank, &a)
}

// Coreness is that of nodes.
func Coreness(ctx context.Context, list []*NetworkNode) ([]int, error) {
	values, err := measured(ctx, list, network.ByCoreness, nil)
	whole := make([]int, len(values))
	for i, v := range values {
		whole[i] = int(v)
	}
	return whole, err
}

// Clustering is that of nodes.
func Clustering(ctx context.Context, list []*NetworkNode) ([]float64, error) {
	return measured(ctx, list, network.ByClustering, nil)
}

// Constraint is that of nodes, nil for those without ties.
func Constraint(ctx context.Context, list []*NetworkNode) ([]*float64, error) {
	values, err := measured(ctx, list, network.ByConstraint, nil)
	known := make([]*float64, len(values))
	for i, v := range values {
		if v == v {
			known[i] = &values[i]
		}
	}
	return known, err
}

// ComponentOf is the number of the component of each node.
func ComponentOf(ctx context.Context, list []*NetworkNode) ([]int, error) {
	return inGroups(list, func(n *network.Network) (*network.Partition, error) { return n.Components(ctx) })
}

// CommunityOf is the number of the community of each node.
func CommunityOf(ctx context.Context, list []*NetworkNode, method *CommunityMethod, resolution *float64, seed *int) ([]int, error) {
	return inGroups(list, func(n *network.Network) (*network.Partition, error) {
		return n.Communities(ctx, or(method, network.Leiden), or(resolution, 1), or(seed, 1))
	})
}
