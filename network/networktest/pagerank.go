// PageRank by its definition: the walk itself, step by step.

package networktest

import (
	"math"

	"alliance-atlas/network"
)

// PageRank takes steps of the walk from all nodes alike until they change nothing, or there were 100,000.
func PageRank(g *network.Graph, damping float64, weighted bool) []float64 {
	n := float64(g.Nodes)
	at := make([]float64, g.Nodes)
	leaves := make([]float64, g.Nodes)
	each := func(do func(from, to uint32, weight float64)) {
		for i := range g.Ties.Len() {
			weight := 1.0
			if weighted {
				weight = g.Ties.Weight[i]
			}
			do(g.Ties.Source[i], g.Ties.Target[i], weight)
			if !g.Directed {
				do(g.Ties.Target[i], g.Ties.Source[i], weight)
			}
		}
	}
	each(func(from, _ uint32, weight float64) { leaves[from] += weight })
	for v := range at {
		at[v] = 1 / n
	}
	for range 100_000 {
		next := make([]float64, g.Nodes)
		anywhere := 1 - damping
		for v := range at {
			if leaves[v] == 0 {
				anywhere += damping * at[v]
			}
		}
		for v := range next {
			next[v] = anywhere / n
		}
		each(func(from, to uint32, weight float64) { next[to] += damping * at[from] * weight / leaves[from] })
		change := 0.0
		for v := range at {
			change += math.Abs(next[v] - at[v])
		}
		at = next
		if change < 1e-15 {
			break
		}
	}
	return at
}
