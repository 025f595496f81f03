// Everything: all nodes and ties of a network in its own order, for writing it whole.

package network

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// All are all nodes and ties of a network by their numbers: nodes by name, then id; ties by source, then target. It copies none of them.
// It is safe for concurrent use.
type All struct {
	in   *incidence
	made *made
}

// All are all nodes and ties. Cost: the network is made, once.
func (n *Network) All(ctx context.Context) (*All, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	return &All{n.inc, m}, nil
}

// Nodes is how many nodes there are. Measures have a value for each, in the same order.
func (a *All) Nodes() int { return a.made.Nodes }

// Ties is how many ties there are.
func (a *All) Ties() int { return a.made.Ties.Len() }

// Alliances are the alliances that the network rests on, by name, then id: those among its nodes, or, where nodes are no alliances, those that tie
// nodes by their members: that two nodes or more are in. Cost: one look at the groups of each node.
func (a *All) Alliances() (list []*atlas.Alliance) {
	in := make([]uint32, len(a.in.basis)) // of each group, its nodes
	for _, v := range a.made.nodes {
		if x, ok := a.in.entities[v].(*atlas.Alliance); ok {
			list = append(list, x)
		}
		for _, g := range a.in.asSource.of(v) {
			in[g]++
		}
	}
	for g, nodes := range in {
		if x, ok := a.in.basis[g].(*atlas.Alliance); ok && a.in.symmetric && nodes > 1 {
			list = append(list, x)
		}
	}
	return list
}

// Entity is a node.
func (a *All) Entity(node int) atlas.Entity { return a.in.entities[a.made.nodes[node]] }

// Tie is a tie: its nodes, its rounded weight, and how many rows are its basis.
func (a *All) Tie(i int) (source, target int, weight float64, count int) {
	t := &a.made.Ties
	return int(t.Source[i]), int(t.Target[i]), Rounded(t.Weight[i]), int(a.made.count[i])
}

// Span is the time of a tie: see Tie.Span.
func (a *All) Span(i int) (from, to atlas.PartialDate) {
	s, t := a.made.nodes[a.made.Ties.Source[i]], a.made.nodes[a.made.Ties.Target[i]]
	return (&Tie{in: a.in, s: s, t: t}).Span()
}

// Dated tells whether ties of a kind may have a time. Those that rest on entities which many share, an alliance or an institution, have none.
func (k *Kind) Dated() bool { return !k.symmetric }

// OfMembers tells whether ties of a kind rest on memberships.
func (k *Kind) OfMembers() bool { return slices.Contains(k.Filters, atlas.KindMembership) }

// Numbers are the numbers of the groups that all nodes are in, in the order of All. The list is shared and never written to.
func (p *Partition) Numbers() []int32 { return p.group }

// LargestComponent is the largest part that hangs together, as a part of the network; of equal ones the one whose first node is first.
func (n *Network) LargestComponent(ctx context.Context) (*Network, error) {
	p, err := n.Components(ctx)
	if err != nil {
		return nil, err
	}
	if p.Count == 0 {
		return n.part("component 1", []uint32{}, true), nil
	}
	return p.Groups()[0].Network(), nil
}

// Date is the date of the rows of the network, zero for all times.
func (n *Network) Date() atlas.PartialDate { return n.in.At }

// Reader reads the rows of the version of the data that the network is of, at its date.
func (n *Network) Reader(ctx context.Context) (atlas.Reader, error) {
	return n.op.reader(ctx, n.in.At)
}

// Weight is what its ties weigh.
func (n *Network) Weight() Weight { return n.in.Weight }
