// Components: which nodes are connected at all.

package network

// Components numbers the parts of a network between which there is no tie, from 1: the largest first, of equal ones the one with the
// smallest node number. It returns the number of each node's part, and how many there are. By breadth-first search, linear in nodes and
// ties. Direction does not count: with it, the parts are the weakly connected ones. It equals NetworkX connected_components and
// weakly_connected_components.
func Components(b *Budget, g *Graph) (component []int32, count int, err error) {
	p := pace{b: b}
	if err := b.Err(); err != nil {
		return nil, 0, err
	}
	component = make([]int32, g.Nodes)
	queue := make([]uint32, 0, g.Nodes)
	for start := range uint32(g.Nodes) {
		if component[start] != 0 {
			continue
		}
		count++
		number := int32(count)
		component[start] = number
		queue = append(queue[:0], start)
		for i := 0; i < len(queue); i++ {
			v := queue[i]
			steps := 1
			for side := range 2 {
				neighbours := g.Out.Of(v)
				if side == 1 {
					if !g.Directed {
						break
					}
					neighbours = g.In.Of(v)
				}
				for _, u := range neighbours {
					if component[u] == 0 {
						component[u] = number
						queue = append(queue, u)
					}
				}
				steps += len(neighbours)
			}
			if err := p.step(steps); err != nil {
				return nil, 0, err
			}
		}
	}
	numberBySize(component, count)
	return component, count, nil
}

// numberBySize numbers groups of nodes as the contract does: from 1, the largest first, then by their smallest node number. They come
// numbered from 1 to count in the order of their smallest node numbers.
func numberBySize(group []int32, count int) {
	size := make([]int, count+1)
	largest := 0
	for _, c := range group {
		size[c]++
		largest = max(largest, size[c])
	}
	// A counting sort by size keeps the order of those that are equal.
	place := make([]int32, largest+2) // at size s: how many groups are larger
	for _, s := range size[1:] {
		place[s]++
	}
	larger := int32(0)
	for s := largest; s > 0; s-- {
		place[s], larger = larger, larger+place[s]
	}
	number := make([]int32, count+1)
	for c, s := range size[1:] {
		place[s]++
		number[c+1] = place[s]
	}
	for v, c := range group {
		group[v] = number[c]
	}
}
