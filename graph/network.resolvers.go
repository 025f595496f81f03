// The resolvers of networks: one line each, as those of schema.resolvers.go.

package graph

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph/gen"
	"alliance-atlas/network/netapi"
)

func (r *queryResolver) Network(ctx context.Context, of netapi.NetworkInput) (*netapi.Network, error) {
	return netapi.New(ctx, networks(ctx), read(ctx), of)
}

func (r *queryResolver) Intersections(ctx context.Context, alliances []atlas.ID, institutions *api.InstitutionFilter, memberships *api.MembershipFilter) ([]*netapi.Intersection, error) {
	return netapi.Intersections(ctx, read(ctx), alliances, institutions, memberships)
}

func (r *intersectionResolver) Institutions(ctx context.Context, objs []*netapi.Intersection, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) ([]*api.InstitutionConnection, error) {
	return netapi.IntersectionInstitutions(ctx, read(ctx), objs, where, pageArgs(ctx, first, after, last, before, nil, orderBy))
}

func (r *networkResolver) NodeCount(ctx context.Context, objs []*netapi.Network) ([]int, error) {
	return netapi.NodeCounts(ctx, objs)
}

func (r *networkResolver) TieCount(ctx context.Context, objs []*netapi.Network) ([]int, error) {
	return netapi.TieCounts(ctx, objs)
}

func (r *networkResolver) TotalWeight(ctx context.Context, objs []*netapi.Network) ([]float64, error) {
	return netapi.TotalWeights(ctx, objs)
}

func (r *networkResolver) Density(ctx context.Context, objs []*netapi.Network) ([]*float64, error) {
	return netapi.Densities(ctx, objs)
}

func (r *networkResolver) Transitivity(ctx context.Context, objs []*netapi.Network) ([]float64, error) {
	return netapi.Transitivities(ctx, objs)
}

func (r *networkResolver) AverageClustering(ctx context.Context, objs []*netapi.Network) ([]float64, error) {
	return netapi.AverageClusterings(ctx, objs)
}

func (r *networkResolver) Assortativity(ctx context.Context, objs []*netapi.Network, by netapi.NetworkAttribute) ([]*float64, error) {
	return netapi.Assortativities(ctx, objs, by)
}

func (r *networkResolver) Distances(ctx context.Context, objs []*netapi.Network) ([]*netapi.NetworkDistances, error) {
	return netapi.Distances(ctx, objs)
}

func (r *networkResolver) Components(ctx context.Context, objs []*netapi.Network) ([]*netapi.NetworkPartition, error) {
	return netapi.Components(ctx, objs)
}

func (r *networkResolver) Communities(ctx context.Context, objs []*netapi.Network, method *netapi.CommunityMethod, resolution *float64, seed *int) ([]*netapi.NetworkPartition, error) {
	return netapi.Communities(ctx, objs, method, resolution, seed)
}

func (r *networkResolver) Nodes(ctx context.Context, objs []*netapi.Network, first *int, after *string, last *int, before *string, orderBy *netapi.NetworkNodeOrder) ([]*netapi.NetworkNodeConnection, error) {
	return netapi.Nodes(ctx, read(ctx), objs, api.PageArgs{First: first, After: after, Last: last, Before: before}, orderBy)
}

func (r *networkResolver) Ties(ctx context.Context, objs []*netapi.Network, first *int, after *string, last *int, before *string, orderBy *netapi.TieOrder) ([]*netapi.TieConnection, error) {
	return netapi.Ties(ctx, read(ctx), objs, api.PageArgs{First: first, After: after, Last: last, Before: before}, orderBy)
}

func (r *networkResolver) Node(ctx context.Context, objs []*netapi.Network, id atlas.ID) ([]*netapi.NetworkNode, error) {
	return netapi.NodeOf(ctx, objs, id)
}

func (r *networkResolver) Tie(ctx context.Context, objs []*netapi.Network, source, target atlas.ID) ([]*netapi.Tie, error) {
	return netapi.TieBetween(ctx, objs, source, target)
}

func (r *networkResolver) Around(ctx context.Context, objs []*netapi.Network, ids []atlas.ID, radius *int) ([]*netapi.Network, error) {
	return netapi.Around(ctx, objs, ids, radius)
}

func (r *networkResolver) Core(ctx context.Context, objs []*netapi.Network, k int) ([]*netapi.Network, error) {
	return netapi.Cores(ctx, objs, k)
}

func (r *networkResolver) Paths(ctx context.Context, objs []*netapi.Network, from, to atlas.ID, first, maxLength *int) ([]*netapi.NetworkPaths, error) {
	return netapi.Paths(ctx, objs, from, to, first, maxLength)
}

func (r *networkGroupResolver) Nodes(ctx context.Context, objs []*netapi.NetworkGroup, first *int, after *string, last *int, before *string, orderBy *netapi.NetworkNodeOrder) ([]*netapi.NetworkNodeConnection, error) {
	return netapi.GroupNodes(ctx, read(ctx), objs, api.PageArgs{First: first, After: after, Last: last, Before: before}, orderBy)
}

func (r *networkNodeResolver) Degree(ctx context.Context, objs []*netapi.NetworkNode) ([]int, error) {
	return netapi.Degrees(ctx, objs)
}

func (r *networkNodeResolver) InDegree(ctx context.Context, objs []*netapi.NetworkNode) ([]int, error) {
	return netapi.InDegrees(ctx, objs)
}

func (r *networkNodeResolver) OutDegree(ctx context.Context, objs []*netapi.NetworkNode) ([]int, error) {
	return netapi.OutDegrees(ctx, objs)
}

func (r *networkNodeResolver) Strength(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.Strengths(ctx, objs)
}

func (r *networkNodeResolver) InStrength(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.InStrengths(ctx, objs)
}

func (r *networkNodeResolver) OutStrength(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.OutStrengths(ctx, objs)
}

func (r *networkNodeResolver) Betweenness(ctx context.Context, objs []*netapi.NetworkNode, samples, seed *int) ([]float64, error) {
	return netapi.Betweenness(ctx, objs, samples, seed)
}

func (r *networkNodeResolver) Closeness(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.Closeness(ctx, objs)
}

func (r *networkNodeResolver) Harmonic(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.Harmonic(ctx, objs)
}

func (r *networkNodeResolver) PageRank(ctx context.Context, objs []*netapi.NetworkNode, damping *float64, weighted *bool) ([]float64, error) {
	return netapi.PageRank(ctx, objs, damping, weighted)
}

func (r *networkNodeResolver) Coreness(ctx context.Context, objs []*netapi.NetworkNode) ([]int, error) {
	return netapi.Coreness(ctx, objs)
}

func (r *networkNodeResolver) Clustering(ctx context.Context, objs []*netapi.NetworkNode) ([]float64, error) {
	return netapi.Clustering(ctx, objs)
}

func (r *networkNodeResolver) Constraint(ctx context.Context, objs []*netapi.NetworkNode) ([]*float64, error) {
	return netapi.Constraint(ctx, objs)
}

func (r *networkNodeResolver) Component(ctx context.Context, objs []*netapi.NetworkNode) ([]int, error) {
	return netapi.ComponentOf(ctx, objs)
}

func (r *networkNodeResolver) Community(ctx context.Context, objs []*netapi.NetworkNode, method *netapi.CommunityMethod, resolution *float64, seed *int) ([]int, error) {
	return netapi.CommunityOf(ctx, objs, method, resolution, seed)
}

func (r *networkNodeResolver) Ties(ctx context.Context, objs []*netapi.NetworkNode, first *int, after *string, last *int, before *string, orderBy *netapi.TieOrder) ([]*netapi.TieConnection, error) {
	return netapi.TiesOf(ctx, read(ctx), objs, api.PageArgs{First: first, After: after, Last: last, Before: before}, orderBy)
}

func (r *networkPartitionResolver) Groups(ctx context.Context, objs []*netapi.NetworkPartition, first *int, after *string) ([]*netapi.NetworkGroupConnection, error) {
	return netapi.Groups(read(ctx), objs, api.PageArgs{First: first, After: after})
}

func (r *tieResolver) Basis(ctx context.Context, objs []*netapi.Tie, first *int, after *string) ([]*netapi.NodeConnection, error) {
	return netapi.Basis(read(ctx), objs, api.PageArgs{First: first, After: after})
}

func (r *Resolver) Intersection() gen.IntersectionResolver { return &intersectionResolver{r} }

func (r *Resolver) Network() gen.NetworkResolver { return &networkResolver{r} }

func (r *Resolver) NetworkGroup() gen.NetworkGroupResolver { return &networkGroupResolver{r} }

func (r *Resolver) NetworkNode() gen.NetworkNodeResolver { return &networkNodeResolver{r} }

func (r *Resolver) NetworkPartition() gen.NetworkPartitionResolver {
	return &networkPartitionResolver{r}
}

func (r *Resolver) Tie() gen.TieResolver { return &tieResolver{r} }

type (
	intersectionResolver     struct{ *Resolver }
	networkResolver          struct{ *Resolver }
	networkGroupResolver     struct{ *Resolver }
	networkNodeResolver      struct{ *Resolver }
	networkPartitionResolver struct{ *Resolver }
	tieResolver              struct{ *Resolver }
)
