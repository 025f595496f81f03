// Divisions of a network into groups of nodes: its components, and its communities.

package network

import (
	"context"
	"fmt"
	"slices"

	"alliance-atlas/atlas"
)

// Partition is a division of all nodes into groups, numbered from 1: the largest first, of equal ones the one whose first node is first.
type Partition struct {
	Count      int
	Modularity *float64 // nil without ties

	net   *Network
	how   string
	group []int32 // of each node of the made network
}

// Group is a group of a partition.
type Group struct {
	Number int
	Size   int

	of *Partition
}

// divided is a partition as the cache keeps it.
type divided struct {
	group      []int32
	count      int
	modularity *float64
}

// partition is a partition that is computed once.
func (n *Network) partition(ctx context.Context, how string, steps counting, resolution float64, of func(b *Budget, m *made) ([]int32, int, error)) (*Partition, error) {
	d, err := summary(ctx, n, how, summaryOf[*divided]{steps: steps, instead: instead, perNode: 4, of: func(b *Budget, m *made) (*divided, error) {
		group, count, err := of(b, m)
		if err != nil {
			return nil, err
		}
		zero := make([]int32, len(group))
		for i, g := range group {
			zero[i] = g - 1
		}
		q, err := modularityOf(b, m.Graph, zero, resolution)
		return &divided{group, count, known(q)}, err
	}})
	if err != nil {
		return nil, err
	}
	return &Partition{Count: d.count, Modularity: d.modularity, net: n, how: how, group: d.group}, nil
}

// Components are the parts that no tie joins, whatever its direction.
func (n *Network) Components(ctx context.Context) (*Partition, error) {
	return n.partition(ctx, "component", ofSize(perTie), 1, func(b *Budget, m *made) ([]int32, int, error) { return Components(b, m.Graph) })
}

// Communities are the communities by a method: see the function.
func (n *Network) Communities(ctx context.Context, method CommunityMethod, resolution float64, seed int) (*Partition, error) {
	if !(resolution > 0) {
		return nil, atlas.Errorf(atlas.ErrInput, "resolution: %g is not above 0; leave it out for 1, or give less for larger communities", resolution)
	}
	how := fmt.Sprintf("community (%s, resolution %g, seed %d)", method, resolution, seed)
	steps := ofSize(func(m *made) int64 { return 1000 * int64(m.Ties.Len()) })
	return n.partition(ctx, how, steps, resolution, func(b *Budget, m *made) ([]int32, int, error) {
		return Communities(b, m.Graph, method, resolution, uint64(int64(seed)))
	})
}

// Of is the number of the group that a node is in.
func (p *Partition) Of(x *Node) int {
	place, ok := p.net.made.place(x.v)
	if !ok {
		panic("network: a node of another network")
	}
	return int(p.group[place])
}

// Groups are all groups, by number.
func (p *Partition) Groups() []*Group {
	groups := make([]*Group, p.Count)
	for i := range groups {
		groups[i] = &Group{Number: i + 1, of: p}
	}
	for _, g := range p.group {
		groups[g-1].Size++
	}
	return groups
}

// Key tells the partition apart from others of the same version of the data.
func (p *Partition) Key() string { return p.net.key + "\x00" + p.how }

// Key tells the group apart from others of the same version of the data.
func (g *Group) Key() string { return fmt.Sprintf("%s\x00%d", g.of.Key(), g.Number) }

// places are the nodes of the group as places in the made network, ascending.
func (g *Group) places() []uint32 {
	places := make([]uint32, 0, g.Size)
	for i, number := range g.of.group {
		if int(number) == g.Number {
			places = append(places, uint32(i))
		}
	}
	return places
}

// Nodes are the nodes of the group in an order; measures are those of the whole network.
func (g *Group) Nodes(ctx context.Context, o NodeOrder) (*Nodes, error) {
	return g.of.net.ordered(ctx, o, fmt.Sprintf("of %s %d", g.of.how, g.Number), g.places())
}

// Network is the group alone, as a part of the network.
func (g *Group) Network() *Network {
	m := g.of.net.made
	keep := []uint32{}
	for _, p := range g.places() {
		keep = append(keep, m.nodes[p])
	}
	slices.Sort(keep)
	return g.of.net.part(fmt.Sprintf("%s %d", g.of.how, g.Number), keep, true)
}
