// Cores: how deep inside its network a node is.

package network

// Coreness is the largest k of each node for which it belongs to a k-core: the largest part of the network in which every node has k
// neighbours or more inside the part (Seidman 1983). A node without ties has 0.
//
// Nodes are taken away by their degree in what is left, the lowest first (Batagelj and Zaveršnik 2003). They are taken level by level
// from a list of those left (Kabir and Madduri 2017) instead of from sorted buckets, which writes one number for each tie where buckets
// write four. The lists of all levels are together as long as the sum of coreness, so that time is linear in nodes and ties.
//
// Direction and weights do not count: ties both ways are one. It equals NetworkX core_number(G.to_undirected()).
func Coreness(b *Budget, g *Graph) ([]int, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return nil, err
	}
	ties := u.Out
	p := pace{b: b}
	degree := make([]uint32, g.Nodes) // among the nodes left; of those that were taken away their coreness
	left := make([]uint32, 0, g.Nodes)
	for v := range uint32(g.Nodes) {
		degree[v] = uint32(ties.Degree(v))
		if degree[v] > 0 {
			left = append(left, v)
		}
	}
	away := make([]uint32, 0, g.Nodes)
	for level := uint32(0); len(left) > 0; {
		lowest := ^uint32(0)
		kept := left[:0]
		away = away[:0]
		for _, v := range left {
			d := degree[v]
			if d <= level {
				continue // went with the level before
			}
			kept = append(kept, v)
			if d < lowest {
				lowest, away = d, away[:0]
			}
			if d == lowest {
				away = append(away, v)
			}
		}
		if err := p.step(len(left)); err != nil {
			return nil, err
		}
		left, level = kept, lowest
		for i := 0; i < len(away); i++ {
			neighbours := ties.Of(away[i])
			for _, u := range neighbours {
				if d := degree[u]; d > level {
					degree[u] = d - 1
					if d-1 == level {
						away = append(away, u)
					}
				}
			}
			if err := p.step(len(neighbours)); err != nil {
				return nil, err
			}
		}
	}
	coreness := make([]int, g.Nodes)
	for v, d := range degree {
		coreness[v] = int(d)
	}
	return coreness, nil
}
