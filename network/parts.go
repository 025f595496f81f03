// Parts of a network that are networks again, and paths in it.

package network

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// Bounds of arguments.
const (
	MaxRadius = 6   // beyond, surroundings are the whole of most networks
	MaxLength = 12  // ties of a path; longer ones say nothing about who is near
	MaxIDs    = 500 // ids given in one argument, as many as a page has rows
)

// Around is the part within so many ties of the nodes with these ids, whatever the direction of ties: at most MaxAround nodes, nearest
// first, then by name. Ids that are no nodes are left out. Cost: the ties looked at; the network is not made for it.
func (n *Network) Around(ctx context.Context, ids []atlas.ID, radius int) (*Network, error) {
	switch {
	case len(ids) > MaxIDs:
		return nil, atlas.Errorf(atlas.ErrInput, "ids: %d are more than %d; ask in parts", len(ids), MaxIDs)
	case radius < 1 || radius > MaxRadius:
		return nil, atlas.Errorf(atlas.ErrInput, "radius: %d is not from 1 to %d; give how many ties a node may be away", radius, MaxRadius)
	}
	in, err := n.incidence(ctx)
	if err != nil {
		return nil, err
	}
	var from []uint32
	var names []string
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		if v, ok := in.numbers[id]; ok && n.isNode(in, v) {
			from = append(from, v)
			names = append(names, string(id))
		}
	}
	how := fmt.Sprintf("within %d of %s", radius, cmp.Or(strings.Join(names, ", "), "no node"))
	if len(from) == 0 {
		return n.part(how, []uint32{}, true), nil
	}
	var nodes []uint32
	whole := true
	err = n.walk(in, func(w Walkable) error {
		nodes, whole, err = Around(n.op.budget, w, from, radius)
		return err
	})
	if err != nil {
		return nil, err
	}
	return n.part(how, nodes, whole), nil
}

// Core is the part of the nodes with at least a coreness.
func (n *Network) Core(ctx context.Context, k int) (*Network, error) {
	if k < 1 {
		return nil, atlas.Errorf(atlas.ErrInput, "k: %d is below 1; the network itself is the core of all its nodes", k)
	}
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	cores, err := n.Measure(ctx, ByCoreness, nil)
	if err != nil {
		return nil, err
	}
	keep := []uint32{}
	for i, v := range m.nodes {
		if int(cores[i]) >= k {
			keep = append(keep, v)
		}
	}
	return n.part(fmt.Sprintf("core %d", k), keep, true), nil
}

// Path is a path: its nodes, and the ties between them as they are walked.
type Path struct {
	Nodes []atlas.Entity
	Ties  []*Tie
}

// Length is the number of ties.
func (p *Path) Length() int { return len(p.Ties) }

// PathsFound are the first paths between two nodes: shortest first, then node by node by name and id. Shortest is -1 where there is no
// path of the length allowed; More tells whether there are further ones.
type PathsFound struct {
	Shortest int
	Paths    []*Path
	More     bool
}

// Paths are the first simple paths from one node to another along the direction of ties, of at most so many ties. An id that is no node
// has no paths. Cost: the ties looked at.
func (n *Network) Paths(ctx context.Context, from, to atlas.ID, first, longest int) (*PathsFound, error) {
	switch {
	case first < 0 || first > MaxIDs:
		return nil, atlas.Errorf(atlas.ErrInput, "first: %d is not from 0 to %d; give how many paths to answer", first, MaxIDs)
	case longest < 1 || longest > MaxLength:
		return nil, atlas.Errorf(atlas.ErrInput, "maxLength: %d is not from 1 to %d; leave it out for 6", longest, MaxLength)
	}
	found := &PathsFound{Shortest: -1, Paths: []*Path{}}
	in, begin, ok, err := n.has(ctx, from)
	if err != nil || !ok {
		return found, err
	}
	_, end, ok, err := n.has(ctx, to)
	if err != nil || !ok {
		return found, err
	}
	var lists [][]uint32
	err = n.walk(in, func(w Walkable) error {
		lists, found.Shortest, found.More, err = Paths(n.op.budget, w, begin, end, first, longest)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, list := range lists {
		p := &Path{Nodes: make([]atlas.Entity, len(list)), Ties: make([]*Tie, len(list)-1)}
		for i, v := range list {
			p.Nodes[i] = in.entities[v]
			if i > 0 {
				p.Ties[i-1] = n.tie(in, list[i-1], in.tie(list[i-1], v))
			}
		}
		found.Paths = append(found.Paths, p)
	}
	return found, nil
}
