// Shortest paths by their definition: the distance of every pair, and how many shortest paths it has.

package networktest

import (
	"slices"

	"alliance-atlas/network"
)

// Shortest are the shortest paths between all pairs of nodes of a small network: how long they are, -1 where there is none, and how many.
type Shortest struct {
	Length [][]int
	Number [][]float64
}

// ShortestPaths finds them by Floyd and Warshall's algorithm, and counts them from the shortest to the longest: each is one that is a
// tie shorter, and a tie. Cost: the cube of nodes.
func ShortestPaths(g *network.Graph) Shortest {
	n := g.Nodes
	p := Shortest{make([][]int, n), make([][]float64, n)}
	for s := range n {
		p.Length[s], p.Number[s] = slices.Repeat([]int{-1}, n), make([]float64, n)
		p.Length[s][s], p.Number[s][s] = 0, 1
	}
	tied := func(u, v int) bool { return p.Length[u][v] == 1 }
	for i := range g.Ties.Len() {
		u, v := g.Ties.Source[i], g.Ties.Target[i]
		p.Length[u][v] = 1
		if !g.Directed {
			p.Length[v][u] = 1
		}
	}
	for k := range n {
		for u := range n {
			for v := range n {
				if p.Length[u][k] < 0 || p.Length[k][v] < 0 {
					continue
				}
				if by := p.Length[u][k] + p.Length[k][v]; p.Length[u][v] < 0 || by < p.Length[u][v] {
					p.Length[u][v] = by
				}
			}
		}
	}
	for s := range n {
		for length := 1; length < n; length++ {
			for v := range n {
				if p.Length[s][v] != length {
					continue
				}
				for u := range n {
					if p.Length[s][u] == length-1 && tied(u, v) {
						p.Number[s][v] += p.Number[s][u]
					}
				}
			}
		}
	}
	return p
}

// Betweenness adds up, for each node, its share of the shortest paths from each source to each other node, and divides by the number of
// sources and of targets that there are without the node, as if the sources were all nodes.
func Betweenness(g *network.Graph, sources []uint32) []float64 {
	p, n := ShortestPaths(g), g.Nodes
	of := make([]float64, n)
	if n <= 2 {
		return of
	}
	for v := range n {
		for _, s := range sources {
			for t := range n {
				if s := int(s); s != v && v != t && s != t && p.Length[s][v] >= 0 && p.Length[v][t] >= 0 && p.Length[s][v]+p.Length[v][t] == p.Length[s][t] {
					of[v] += p.Number[s][v] * p.Number[v][t] / p.Number[s][t]
				}
			}
		}
		of[v] *= float64(n) / float64(len(sources)) / float64((n-1)*(n-2))
	}
	return of
}

// Distances are the measures of distance by their definition.
func Distances(g *network.Graph) *network.Distances {
	p, n := ShortestPaths(g), g.Nodes
	d := &network.Distances{Closeness: make([]float64, n), Harmonic: make([]float64, n)}
	for v := range n {
		reached, sum := 0, 0
		for u := range n {
			length := p.Length[u][v]
			if length <= 0 {
				continue
			}
			reached, sum = reached+1, sum+length
			d.Harmonic[v] += 1 / float64(length) / float64(n-1)
			for len(d.Counts) < length {
				d.Counts = append(d.Counts, 0)
			}
			d.Counts[length-1]++
		}
		if reached > 0 {
			d.Closeness[v] = float64(reached) / float64(sum) * float64(reached) / float64(n-1)
		}
	}
	return d
}
