// Groups of nodes by their definitions: components, modularity, the best partition there is, and LOUVAIN as it is told.

package networktest

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"alliance-atlas/network"
)

// Groups numbers groups of nodes, given by any numbers: from 1, the largest first, then by their smallest nodes.
func Groups(label []int) []int32 {
	members := map[int][]int{}
	for v, l := range label {
		members[l] = append(members[l], v)
	}
	var groups [][]int
	for _, group := range members {
		groups = append(groups, group)
	}
	slices.SortFunc(groups, func(a, b []int) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a[0], b[0])) })
	number := make([]int32, len(label))
	for i, group := range groups {
		for _, v := range group {
			number[v] = int32(i + 1)
		}
	}
	return number
}

// Components gives every node its own number, and both ends of a tie the smaller of theirs until nothing changes. Only ties inside one
// of the groups count, if there are any.
func Components(g *network.Graph, inside []int32) []int32 {
	label := make([]int, g.Nodes)
	for v := range label {
		label[v] = v
	}
	for again := true; again; {
		again = false
		for i := range g.Ties.Len() {
			s, t := g.Ties.Source[i], g.Ties.Target[i]
			if label[s] != label[t] && (inside == nil || inside[s] == inside[t]) {
				label[s] = min(label[s], label[t])
				label[t] = label[s]
				again = true
			}
		}
	}
	return Groups(label)
}

// Modularity adds over all pairs of nodes of one group, in both orders and each with itself, the weight between them less resolution
// times the product of their strengths by the weight of all ends, and divides by that.
func Modularity(g *network.Graph, group []int32, resolution float64) float64 {
	w := Weights(g)
	strength, all := make([]float64, g.Nodes), 0.0
	for v := range w {
		for _, x := range w[v] {
			strength[v] += x
			all += x
		}
	}
	sum := 0.0
	for a := range w {
		for b := range w {
			if group[a] == group[b] {
				sum += w[a][b] - resolution*strength[a]*strength[b]/all
			}
		}
	}
	return sum / all
}

// MostModularity is the highest modularity of any partition of the nodes. It tries all: ten nodes have 115,975.
func MostModularity(g *network.Graph, resolution float64) float64 {
	group := make([]int32, g.Nodes)
	most := -2 * max(1, resolution)
	var place func(v int, groups int32)
	place = func(v int, groups int32) {
		if v == g.Nodes {
			most = max(most, network.Modularity(g, group, resolution))
			return
		}
		for c := range groups + 1 {
			group[v] = c
			place(v+1, max(groups, c+1))
		}
	}
	place(0, 0)
	return most
}

// Louvain moves every node to the group of a neighbour, or of its own, where modularity is highest, again and again in random order until none
// moves; then it moves whole groups in the same way, until that gains nothing. Each try counts modularity from the beginning.
func Louvain(g *network.Graph, resolution float64, r *rand.Rand) []int32 {
	w := Weights(g)
	group := make([]int32, g.Nodes)
	for v := range group {
		group[v] = int32(v)
	}
	units := make([][]int, g.Nodes) // what moves as one
	for v := range units {
		units[v] = []int{v}
	}
	q := Modularity(g, group, resolution)
	for {
		before := q
		for moved := true; moved; {
			moved = false
			for _, i := range r.Perm(len(units)) {
				near := map[int32]bool{}
				for _, v := range units[i] {
					for u, x := range w[v] {
						if x > 0 {
							near[group[u]] = true
						}
					}
				}
				best := group[units[i][0]]
				own := best
				for c := range int32(g.Nodes) {
					if !near[c] {
						continue
					}
					for _, v := range units[i] {
						group[v] = c
					}
					if to := Modularity(g, group, resolution); to > q+1e-12 {
						q, best = to, c
					}
				}
				for _, v := range units[i] {
					group[v] = best
				}
				moved = moved || best != own
			}
		}
		if q <= before+1e-9 {
			return group
		}
		joined := map[int32][]int{}
		for v, c := range group {
			joined[c] = append(joined[c], v)
		}
		units = units[:0]
		for c := range int32(g.Nodes) {
			if joined[c] != nil {
				units = append(units, joined[c])
			}
		}
	}
}
