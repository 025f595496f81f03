// Modularity: how much more of a network is inside groups of nodes than by chance.

package network

import (
	"math"
)

// Modularity is the weight of the ties inside groups as a part of that of all ties, less resolution times what it would be if ends were
// tied at random with the same strengths (Newman and Girvan 2004; with resolution: Reichardt and Bornholdt 2006). The groups are
// numbers from 0 of the nodes. NaN without ties. Linear in nodes and ties; sums are in the order of ties and of groups.
//
// Direction does not count: ties both ways are one with the sum of their weights. It equals NetworkX
// community.modularity(G, groups, weight="weight", resolution=resolution) of such a network.
func Modularity(g *Graph, group []int32, resolution float64) float64 {
	q, err := modularityOf(unbounded, g, group, resolution)
	if err != nil {
		panic(err) // without an end there is no error
	}
	return q
}

// modularityOf is Modularity within a budget.
func modularityOf(b *Budget, g *Graph, group []int32, resolution float64) (float64, error) {
	u, err := g.undirected(b)
	if err != nil || u.Ties.Len() == 0 {
		return math.NaN(), err
	}
	return modularity(&pace{b: b}, u, group, resolution)
}

// modularity is Modularity of a network without direction that has ties.
func modularity(p *pace, u *Graph, group []int32, resolution float64) (float64, error) {
	groups := int32(0)
	for _, c := range group {
		groups = max(groups, c+1)
	}
	inside := make([]float64, groups)
	ends := make([]float64, groups)
	all := 0.0
	source, target, weight := u.Ties.Source, u.Ties.Target, u.Ties.Weight
	for i, s := range source {
		from, to, w := group[s], group[target[i]], weight[i]
		all += w
		ends[from] += w
		ends[to] += w
		if from == to {
			inside[from] += w
		}
		if err := p.step(1); err != nil {
			return 0, err
		}
	}
	sum := 0.0
	for c := range groups {
		part := ends[c] / (2 * all)
		sum += inside[c]/all - resolution*part*part
	}
	return sum, nil
}
