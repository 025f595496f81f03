// Nodes as clients see them, their ties, and the orders of nodes.

package network

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"sync"

	"alliance-atlas/atlas"
)

// Node is a node of a network.
type Node struct {
	Entity atlas.Entity

	net *Network
	v   uint32 // its number in the incidence

	once   sync.Once
	degree Degree
}

// Network is the network of the node.
func (x *Node) Network() *Network { return x.net }

// Node is the node with an id, nil for other ids. The network is not made for it.
func (n *Network) Node(ctx context.Context, id atlas.ID) (*Node, error) {
	in, v, ok, err := n.has(ctx, id)
	if err != nil || !ok {
		return nil, err
	}
	return &Node{Entity: in.entities[v], net: n, v: v}, nil
}

// Degree is how many ties a node has, and how much they weigh together; with direction as many as come in and go out.
type Degree struct {
	All, In, Out                      int
	Strength, InStrength, OutStrength float64
}

// Degree is that of the node. The network is not made for it. Cost: the rows of the groups that the node is in, once.
func (x *Node) Degree(ctx context.Context) (Degree, error) {
	in, err := x.net.incidence(ctx)
	if err != nil {
		return Degree{}, err
	}
	x.once.Do(func() { x.degree = x.net.degree(in, x.v) })
	return x.degree, nil
}

func (n *Network) degree(in *incidence, v uint32) (d Degree) {
	sum := func(list []tied) (weight float64) {
		for _, t := range list {
			weight += t.weight
		}
		return weight
	}
	outs := n.tiesOf(in, v, toNext)
	d.Out, d.OutStrength = len(outs), Rounded(sum(outs))
	if !in.directed {
		d.All, d.In, d.Strength, d.InStrength = d.Out, d.Out, d.OutStrength, d.OutStrength
		return d
	}
	ins := n.tiesOf(in, v, toBack)
	d.In, d.InStrength = len(ins), Rounded(sum(ins))
	d.All, d.Strength = d.In+d.Out, Rounded(sum(outs)+sum(ins))
	return d
}

// Ties are the ties at the node in an order: without direction with the node as their source, with direction those that go out and those
// that come in. The network is not made for them.
func (x *Node) Ties(ctx context.Context, o TieOrder) (*TieList, error) {
	in, err := x.net.incidence(ctx)
	if err != nil {
		return nil, err
	}
	l := &TieList{in: in, ties: new(Ties)}
	add := func(source, target uint32, t tied) {
		l.ties.Source, l.ties.Target, l.ties.Weight = append(l.ties.Source, source), append(l.ties.Target, target), append(l.ties.Weight, t.weight)
		l.count = append(l.count, t.count)
	}
	for _, t := range x.net.tiesOf(in, x.v, toNext) {
		add(x.v, t.node, t)
	}
	if in.directed {
		for _, t := range x.net.tiesOf(in, x.v, toBack) {
			add(t.node, x.v, t)
		}
	}
	l.order, err = l.sorted(ctx, o)
	return l, err
}

// NodeOrder is an order of nodes: by a measure, or by name where it is nil.
type NodeOrder struct {
	By   *Measure
	Desc bool
}

// DefaultNodeOrder is the order of nodes where none is asked for: the highest degree first.
var DefaultNodeOrder = NodeOrder{By: DegreeMeasure, Desc: true}

// Nodes are the nodes of a network, or of a group of one, in an order.
type Nodes struct {
	net    *Network
	places []uint32 // in nodes of the network
}

// Len is how many there are.
func (l *Nodes) Len() int { return len(l.places) }

// At is the node at a place of the order.
func (l *Nodes) At(i int) *Node {
	v := l.net.nodes()[l.places[i]]
	return &Node{Entity: l.net.inc.entities[v], net: l.net, v: v}
}

// nodes are the nodes as numbers of the incidence, ascending: those of the made network, which a part, that has all it keeps, need not be.
func (n *Network) nodes() []uint32 {
	if n.keep != nil {
		return n.keep
	}
	return n.made.nodes
}

// Nodes are the nodes of the network in an order. Cost: that of the measure, and sorting, once. A part is not made for the order by name.
func (n *Network) Nodes(ctx context.Context, o NodeOrder) (*Nodes, error) {
	var err error
	if n.keep != nil {
		_, err = n.incidence(ctx)
	} else {
		_, err = n.graph(ctx)
	}
	if err != nil {
		return nil, err
	}
	all := make([]uint32, len(n.nodes()))
	for i := range all {
		all[i] = uint32(i)
	}
	return n.ordered(ctx, o, "", all)
}

// ordered are some nodes of the network in an order; which tells them apart from others. It changes their list.
func (n *Network) ordered(ctx context.Context, o NodeOrder, which string, places []uint32) (*Nodes, error) {
	var values []float64
	word := "NAME"
	if o.By != nil {
		var err error
		if values, err = n.Measure(ctx, o.By, nil); err != nil {
			return nil, err
		}
		word = o.By.Word
	}
	key := fmt.Sprintf("nodes %s %t %s\x00%s", word, o.Desc, which, n.key)
	places, err := kept(ctx, n.op, key, func(ctx context.Context) ([]uint32, int64, error) {
		places, err := n.sort(ctx, places, o, values)
		return places, 4*int64(len(places)) + few, err
	})
	if err != nil {
		return nil, err
	}
	return &Nodes{n, places}, nil
}

// sort puts places, which are ascending, in an order. values are those of its measure.
func (n *Network) sort(ctx context.Context, places []uint32, o NodeOrder, values []float64) ([]uint32, error) {
	switch {
	case o.By == nil && o.Desc:
		nodes := n.nodes()
		return sortBlocks(ctx, places, func(a, b uint32) int {
			x, y := nodes[a], nodes[b]
			return cmp.Or(cmp.Compare(n.inc.name[y], n.inc.name[x]), cmp.Compare(x, y))
		}, nil)
	case o.By != nil:
		return sortBlocks(ctx, places, func(a, b uint32) int {
			x, y := values[a], values[b]
			switch unknownX, unknownY := math.IsNaN(x), math.IsNaN(y); {
			case unknownX && unknownY:
				return cmp.Compare(a, b)
			case unknownX:
				return 1
			case unknownY:
				return -1
			case o.Desc:
				x, y = y, x
			}
			return cmp.Or(cmp.Compare(x, y), cmp.Compare(a, b))
		}, nil)
	}
	return places, nil
}
