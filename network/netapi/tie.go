// Ties, groups, paths and intersections.

package netapi

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/network"
)

// Tie is a tie of a network.
type Tie struct {
	Source, Target atlas.Entity
	Weight         float64
	Count          int
	From, To       atlas.PartialDate

	of  *network.Tie
	key string // of the network
}

func shownTie(key string, t *network.Tie) *Tie {
	if t == nil {
		return nil
	}
	from, to := t.Span()
	return &Tie{t.Source, t.Target, t.Weight, t.Count, from, to, t, key}
}

// Ties are pages of the ties of networks.
func Ties(ctx context.Context, r atlas.Reader, list []*Network, p api.PageArgs, order *TieOrder) ([]*TieConnection, error) {
	return each(list, func(n *Network) (*TieConnection, error) {
		if err := p.Check(); err != nil {
			return nil, err
		}
		ties, err := n.of.Ties(ctx, order.order())
		if err != nil {
			return nil, err
		}
		return tiePage(r, "Network.ties", n.of.Key(), "", ties, p, order)
	})
}

func tiePage(r atlas.Reader, field, key string, of atlas.ID, ties *network.TieList, p api.PageArgs, order *TieOrder) (*TieConnection, error) {
	return api.List(r, field, []any{key, of, order}, ties.Len(), p, func(i int) *Tie { return shownTie(key, ties.At(i)) })
}

// TiesOf are pages of the ties at nodes.
func TiesOf(ctx context.Context, r atlas.Reader, list []*NetworkNode, p api.PageArgs, order *TieOrder) ([]*TieConnection, error) {
	return each(list, func(x *NetworkNode) (*TieConnection, error) {
		if err := p.Check(); err != nil {
			return nil, err
		}
		ties, err := x.of.Ties(ctx, order.order())
		if err != nil {
			return nil, err
		}
		return tiePage(r, "NetworkNode.ties", x.of.Network().Key(), x.Entity.NodeID(), ties, p, order)
	})
}

// TieBetween are the ties of networks between two nodes.
func TieBetween(ctx context.Context, list []*Network, source, target atlas.ID) ([]*Tie, error) {
	return each(list, func(n *Network) (*Tie, error) {
		t, err := n.of.Tie(ctx, source, target)
		return shownTie(n.of.Key(), t), err
	})
}

// Basis are pages of the rows that ties rest on.
func Basis(r atlas.Reader, list []*Tie, p api.PageArgs) ([]*NodeConnection, error) {
	return each(list, func(t *Tie) (*NodeConnection, error) {
		rows := t.of.Basis()
		return api.List(r, "Tie.basis", []any{t.key, t.Source.NodeID(), t.Target.NodeID()}, len(rows), p, func(i int) atlas.Node { return rows[i] })
	})
}

// NetworkPartition is a division of a network into groups.
type NetworkPartition struct {
	Count      int
	Modularity *float64

	of *network.Partition
}

// NetworkGroup is one group.
type NetworkGroup struct {
	Number, Size int

	of *network.Group
}

func partition(p *network.Partition, err error) (*NetworkPartition, error) {
	if err != nil {
		return nil, err
	}
	return &NetworkPartition{p.Count, p.Modularity, p}, nil
}

// Components are those of networks.
func Components(ctx context.Context, list []*Network) ([]*NetworkPartition, error) {
	return each(list, func(n *Network) (*NetworkPartition, error) { return partition(n.of.Components(ctx)) })
}

// Communities are those of networks.
func Communities(ctx context.Context, list []*Network, method *CommunityMethod, resolution *float64, seed *int) ([]*NetworkPartition, error) {
	return each(list, func(n *Network) (*NetworkPartition, error) {
		return partition(n.of.Communities(ctx, or(method, network.Leiden), or(resolution, 1), or(seed, 1)))
	})
}

// Groups are pages of the groups of partitions.
func Groups(r atlas.Reader, list []*NetworkPartition, p api.PageArgs) ([]*NetworkGroupConnection, error) {
	return each(list, func(n *NetworkPartition) (*NetworkGroupConnection, error) {
		groups := n.of.Groups()
		return api.List(r, "NetworkPartition.groups", n.of.Key(), len(groups), p, func(i int) *NetworkGroup {
			return &NetworkGroup{groups[i].Number, groups[i].Size, groups[i]}
		})
	})
}

// GroupNodes are pages of the nodes of groups.
func GroupNodes(ctx context.Context, r atlas.Reader, list []*NetworkGroup, p api.PageArgs, order *NetworkNodeOrder) ([]*NetworkNodeConnection, error) {
	return each(list, func(g *NetworkGroup) (*NetworkNodeConnection, error) {
		if err := p.Check(); err != nil {
			return nil, err
		}
		nodes, err := g.of.Nodes(ctx, order.order())
		if err != nil {
			return nil, err
		}
		return nodePage(r, "NetworkGroup.nodes", g.of.Key(), nodes, p, order)
	})
}

// Network is the group alone.
func (g *NetworkGroup) Network() *Network { return &Network{g.of.Network()} }

// NetworkPaths are paths from one node to another.
type NetworkPaths struct {
	Shortest *int
	Paths    []*NetworkPath
	More     bool
}

// NetworkPath is one path.
type NetworkPath struct {
	Length int
	Nodes  []atlas.Entity
	Ties   []*Tie
}

// DefaultPaths is how many paths are given where the question does not say.
const DefaultPaths = 5

// Paths are those of networks.
func Paths(ctx context.Context, list []*Network, from, to atlas.ID, first, longest *int) ([]*NetworkPaths, error) {
	return each(list, func(n *Network) (*NetworkPaths, error) {
		found, err := n.of.Paths(ctx, from, to, or(first, DefaultPaths), or(longest, 6))
		if err != nil {
			return nil, err
		}
		shown := &NetworkPaths{Paths: []*NetworkPath{}, More: found.More}
		if found.Shortest >= 0 {
			shown.Shortest = &found.Shortest
		}
		for _, p := range found.Paths {
			path := &NetworkPath{Length: p.Length(), Nodes: p.Nodes, Ties: []*Tie{}}
			for _, t := range p.Ties {
				path.Ties = append(path.Ties, shownTie(n.of.Key(), t))
			}
			shown.Paths = append(shown.Paths, path)
		}
		return shown, nil
	})
}

// Intersection is a set of alliances and the institutions that are in exactly these.
type Intersection struct {
	Alliances []*atlas.Alliance
	Count     int

	ids []atlas.ID // of the institutions
	set []atlas.ID // of the alliances
	of  any        // what was asked for
}

// Intersections are how alliances share their institutions.
func Intersections(ctx context.Context, r atlas.Reader, alliances []atlas.ID, institutions *api.InstitutionFilter, memberships *api.MembershipFilter) ([]*Intersection, error) {
	by := filters(map[atlas.Kind]api.Filter{atlas.KindInstitution: given(institutions), atlas.KindMembership: given(memberships)})
	found, err := network.Intersections(ctx, r, alliances, by)
	if err != nil {
		return nil, err
	}
	list := make([]*Intersection, len(found))
	for i, x := range found {
		ids := make([]atlas.ID, len(x.Alliances))
		for j, a := range x.Alliances {
			ids[j] = a.ID
		}
		institutions := make([]atlas.ID, len(x.Institutions))
		for j, in := range x.Institutions {
			institutions[j] = in.ID
		}
		list[i] = &Intersection{x.Alliances, len(x.Institutions), institutions, ids, []any{alliances, by}}
	}
	return list, nil
}

// exactly asks for the institutions of an intersection. As JSON it is a part of the seals of cursors.
type exactly struct {
	Alliances []atlas.ID
	Of        any
	Where     *api.InstitutionFilter `json:",omitzero"`
	ids       []atlas.ID
}

// Condition holds for the institutions that also pass Where.
func (e *exactly) Condition() atlas.Condition {
	among := atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{In: e.ids}}
	if e.Where == nil {
		return among
	}
	return atlas.And{among, e.Where.Condition()}
}

// IntersectionInstitutions are pages of the institutions of intersections that pass a filter, which may be nil. Cost: one call of the store for each.
func IntersectionInstitutions(ctx context.Context, r atlas.Reader, list []*Intersection, where *api.InstitutionFilter, args api.PageArgs) ([]*api.InstitutionConnection, error) {
	return each(list, func(x *Intersection) (*api.InstitutionConnection, error) {
		args := args
		args.Where = &exactly{x.set, x.of, where, x.ids}
		return api.All(ctx, r, atlas.AllInstitutions, args)
	})
}
