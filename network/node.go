// Nodes as clients see them, their ties, and the orders of nodes.

package network

import (
	"cmp"
	"context"
	"math"
	"slices"

	"alliance-atlas/atlas"
)

// Node is a node of a network.
type Node struct {
	Entity atlas.Entity

	net *Network
	v   uint32 // its number in the incidence
}

// Network is the network of the node.
func (x *Node) Network() *Network { return x.net }

// Node is the node with an id, nil where there is none. The network is not made for it.
func (n *Network) Node(ctx context.Context, id atlas.ID) (*Node, error) {
	in, v, ok, err := n.has(ctx, id)
	if err != nil || !ok {
		return nil, err
	}
	return &Node{in.entities[v], n, v}, nil
}

// Degree is how many ties a node has, and how much they weigh together; with direction as many as come in and go out.
type Degree struct {
	All, In, Out                      int
	Strength, InStrength, OutStrength float64
}

// Degree is that of the node. The network is not made for it. Cost: the rows of the groups that the node is in.
func (x *Node) Degree(ctx context.Context) (Degree, error) {
	in, err := x.net.incidence(ctx)
	if err != nil {
		return Degree{}, err
	}
	sum := func(list []tied) (weight float64) {
		for _, t := range list {
			weight += t.weight
		}
		return weight
	}
	outs := x.net.tiesOf(in, x.v, toNext)
	d := Degree{Out: len(outs), OutStrength: Rounded(sum(outs))}
	if !in.directed {
		d.All, d.In, d.Strength, d.InStrength = d.Out, d.Out, d.OutStrength, d.OutStrength
		return d, nil
	}
	ins := x.net.tiesOf(in, x.v, toBack)
	d.In, d.InStrength = len(ins), Rounded(sum(ins))
	d.All, d.Strength = d.In+d.Out, Rounded(sum(outs)+sum(ins))
	return d, nil
}

// Ties are the ties at the node in an order: without direction with the node as their source, with direction those that go out and those
// that come in. The network is not made for them.
func (x *Node) Ties(ctx context.Context, o TieOrder) ([]*Tie, error) {
	in, err := x.net.incidence(ctx)
	if err != nil {
		return nil, err
	}
	var ties []*Tie
	for _, t := range x.net.tiesOf(in, x.v, toNext) {
		ties = append(ties, x.net.tie(in, x.v, t))
	}
	if in.directed {
		for _, t := range x.net.tiesOf(in, x.v, toBack) {
			source := t.node
			t.node = x.v
			ties = append(ties, x.net.tie(in, source, t))
		}
	}
	in.sort(ties, o)
	return ties, nil
}

// NodeOrder is an order of nodes: by a measure, or by name where it is nil.
type NodeOrder struct {
	By   *Measure
	Desc bool
}

// DefaultNodeOrder is the order of nodes where none is asked for: the highest degree first.
var DefaultNodeOrder = NodeOrder{By: DegreeMeasure, Desc: true}

// Nodes are the nodes of the network in an order, those of subset alone where it is not nil: places in the made network, ascending. Cost:
// that of the measure, and sorting.
func (n *Network) Nodes(ctx context.Context, o NodeOrder, subset []uint32) ([]*Node, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	places := slices.Clone(subset)
	if subset == nil {
		places = make([]uint32, m.Nodes)
		for i := range places {
			places[i] = uint32(i)
		}
	}
	if o.By == nil {
		if o.Desc {
			slices.SortFunc(places, func(a, b uint32) int {
				x, y := m.nodes[a], m.nodes[b]
				return cmp.Or(cmp.Compare(n.inc.name[y], n.inc.name[x]), cmp.Compare(x, y))
			})
		}
	} else {
		values, err := n.Measure(ctx, o.By, nil)
		if err != nil {
			return nil, err
		}
		slices.SortFunc(places, func(a, b uint32) int {
			x, y := values[a], values[b]
			switch unknownX, unknownY := math.IsNaN(x), math.IsNaN(y); {
			case unknownX || unknownY:
				if unknownX != unknownY {
					if unknownX {
						return 1
					}
					return -1
				}
			case o.Desc:
				x, y = y, x
			}
			return cmp.Or(cmp.Compare(x, y), cmp.Compare(a, b))
		})
	}
	nodes := make([]Node, len(places))
	list := make([]*Node, len(places))
	for i, p := range places {
		v := m.nodes[p]
		nodes[i] = Node{n.inc.entities[v], n, v}
		list[i] = &nodes[i]
	}
	return list, nil
}
