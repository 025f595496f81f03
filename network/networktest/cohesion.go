// Cores, triangles, constraint and assortativity by their definitions.

package networktest

import (
	"math"

	"alliance-atlas/network"
)

// Weights are the weights of the ties of a network without its directions, by both ends; 0 where there is no tie.
func Weights(g *network.Graph) [][]float64 {
	w := make([][]float64, g.Nodes)
	for v := range w {
		w[v] = make([]float64, g.Nodes)
	}
	for i := range g.Ties.Len() {
		s, t := g.Ties.Source[i], g.Ties.Target[i]
		w[s][t] += g.Ties.Weight[i]
		w[t][s] += g.Ties.Weight[i]
	}
	return w
}

// degrees are how many neighbours each node has.
func degrees(w [][]float64) []int {
	d := make([]int, len(w))
	for v := range w {
		for _, x := range w[v] {
			if x > 0 {
				d[v]++
			}
		}
	}
	return d
}

// Coreness takes away, for k from 1, every node with less than k neighbours left, until no such node is left: what goes at k has k-1.
func Coreness(g *network.Graph) []int {
	w := Weights(g)
	core := make([]int, g.Nodes)
	gone := make([]bool, g.Nodes)
	for k, left := 1, g.Nodes; left > 0; k++ {
		for again := true; again; {
			again = false
			for v := range w {
				neighbours := 0
				for u, x := range w[v] {
					if x > 0 && !gone[u] {
						neighbours++
					}
				}
				if !gone[v] && neighbours < k {
					gone[v], again = true, true
					core[v] = k - 1
					left--
				}
			}
		}
	}
	return core
}

// Triangles tries all triples of nodes.
func Triangles(g *network.Graph) []int64 {
	w := Weights(g)
	found := make([]int64, g.Nodes)
	for a := range w {
		for b := range a {
			for c := range b {
				if w[a][b] > 0 && w[b][c] > 0 && w[c][a] > 0 {
					found[a]++
					found[b]++
					found[c]++
				}
			}
		}
	}
	return found
}

// Clustering tries all pairs of neighbours of each node, and returns with it the part of all of them that are tied.
func Clustering(g *network.Graph) (clustering []float64, transitivity float64) {
	w := Weights(g)
	clustering = make([]float64, g.Nodes)
	var allTied, all float64
	for v := range w {
		var tied, pairs float64
		for a := range w {
			for b := range a {
				if w[v][a] > 0 && w[v][b] > 0 {
					pairs++
					if w[a][b] > 0 {
						tied++
					}
				}
			}
		}
		if pairs > 0 {
			clustering[v] = tied / pairs
		}
		allTied, all = allTied+tied, all+pairs
	}
	if all > 0 {
		transitivity = allTied / all
	}
	return clustering, transitivity
}

// Constraint is Burt's formula over the matrix of weights.
func Constraint(g *network.Graph) []float64 {
	w := Weights(g)
	for v := range w {
		sum := 0.0
		for _, x := range w[v] {
			sum += x
		}
		for u := range w[v] {
			if sum > 0 {
				w[v][u] /= sum
			}
		}
	}
	constraint := make([]float64, g.Nodes)
	for v := range w {
		constraint[v] = math.NaN()
		sum, tied := 0.0, false
		for u := range w {
			if w[v][u] == 0 {
				continue
			}
			tied = true
			part := w[v][u]
			for between := range w {
				part += w[v][between] * w[between][u]
			}
			sum += part * part
		}
		if tied {
			constraint[v] = sum
		}
	}
	return constraint
}

// DegreeAssortativity is the correlation of two columns: the degrees at the beginnings and at the ends of all ties in both directions.
func DegreeAssortativity(g *network.Graph) float64 {
	w := Weights(g)
	d := degrees(w)
	var x, y []float64
	for a := range w {
		for b := range w {
			if w[a][b] > 0 {
				x, y = append(x, float64(d[a])), append(y, float64(d[b]))
			}
		}
	}
	n := float64(len(x))
	var meanX, meanY float64
	for i := range x {
		meanX, meanY = meanX+x[i]/n, meanY+y[i]/n
	}
	var xy, xx, yy float64
	for i := range x {
		xy += (x[i] - meanX) * (y[i] - meanY)
		xx += (x[i] - meanX) * (x[i] - meanX)
		yy += (y[i] - meanY) * (y[i] - meanY)
	}
	if xx < 1e-9 {
		return math.NaN()
	}
	return xy / math.Sqrt(xx*yy)
}

// AttributeAssortativity is Newman's formula over the matrix of how large a part of all ends have which two values, up to values.
func AttributeAssortativity(g *network.Graph, value []int32, values int) float64 {
	w := Weights(g)
	mixed := make([][]float64, values)
	for i := range mixed {
		mixed[i] = make([]float64, values)
	}
	all := 0.0
	for a := range w {
		for b := range w {
			if w[a][b] > 0 && value[a] >= 0 && value[b] >= 0 {
				mixed[value[a]][value[b]]++
				all++
			}
		}
	}
	var same, expected float64
	for i := range mixed {
		same += mixed[i][i] / all
		var row, column float64
		for j := range mixed {
			row, column = row+mixed[i][j]/all, column+mixed[j][i]/all
		}
		expected += row * column
	}
	if all == 0 || expected > 1-1e-12 {
		return math.NaN()
	}
	return (same - expected) / (1 - expected)
}
