// Paths and surroundings, slow and obvious: every simple path by recursion, and every distance by the method of Floyd and Warshall.

package networktest

import (
	"cmp"
	"slices"
)

// SimplePaths are all simple paths from one node to another of at most maxLength ties, shorter first, then node by node. next[v] are the nodes
// that ties lead to from v, in any order.
func SimplePaths(next [][]uint32, from, to uint32, maxLength int) [][]uint32 {
	var found [][]uint32
	var goOn func(path []uint32)
	goOn = func(path []uint32) {
		last := path[len(path)-1]
		if last == to {
			found = append(found, slices.Clone(path))
			return
		}
		if len(path) > maxLength {
			return
		}
		for _, w := range next[last] {
			if !slices.Contains(path, w) {
				goOn(append(slices.Clone(path), w))
			}
		}
	}
	goOn([]uint32{from})
	slices.SortFunc(found, func(a, b []uint32) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b))
	})
	return found
}

// Around are the nodes within radius ties of any of the given ones, without direction, at most so many: nearest first, then by number.
// They are in ascending order; whole tells whether that was all.
func Around(next [][]uint32, ids []uint32, radius, most int) (nodes []uint32, whole bool) {
	distance := allDistances(next)
	byDistance := make([][]uint32, radius+1)
	all := 0
	for v := range next {
		nearest := radius + 1
		for _, id := range ids {
			nearest = min(nearest, distance[id][v])
		}
		if nearest <= radius {
			byDistance[nearest] = append(byDistance[nearest], uint32(v))
			all++
		}
	}
	nodes = slices.Concat(byDistance...)
	nodes = nodes[:min(most, all)]
	slices.Sort(nodes)
	return nodes, len(nodes) == all
}

// allDistances are the ties between each two nodes, without direction; many more than there are nodes where no path is.
func allDistances(next [][]uint32) [][]int {
	n := len(next)
	d := make([][]int, n)
	for v := range d {
		d[v] = make([]int, n)
		for w := range d[v] {
			d[v][w] = 1000 * n
		}
		d[v][v] = 0
	}
	for v, list := range next {
		for _, w := range list {
			d[v][w], d[w][v] = 1, 1
		}
	}
	for middle := range n {
		for v := range n {
			for w := range n {
				d[v][w] = min(d[v][w], d[v][middle]+d[middle][w])
			}
		}
	}
	return d
}
