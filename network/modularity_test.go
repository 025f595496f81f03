// Modularity against its definition.

package network_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestModularity(t *testing.T) {
	eachDrawn(t, 400, 30, func(t *testing.T, r *rand.Rand, g *network.Graph) {
		group := make([]int32, g.Nodes)
		for v := range group {
			group[v] = int32(r.IntN(5))
		}
		resolution := 3 * r.Float64()
		agree(t, "modularity", []float64{network.Modularity(g, group, resolution)}, []float64{networktest.Modularity(g, group, resolution)})
	})
}

// Two triangles with a tie between them: each has 3 of 7 ties inside, and half of the ends.
func TestModularityByHand(t *testing.T) {
	g := written(false, 6, [3]float64{0, 1, 1}, [3]float64{1, 2, 1}, [3]float64{0, 2, 1}, [3]float64{2, 3, 1}, [3]float64{3, 4, 1}, [3]float64{4, 5, 1}, [3]float64{3, 5, 1})
	triangles := []int32{1, 1, 1, 2, 2, 2}
	agree(t, "modularity", []float64{
		network.Modularity(g, triangles, 1), network.Modularity(g, triangles, 2), network.Modularity(g, make([]int32, 6), 1), network.Modularity(written(false, 2), []int32{1, 2}, 1),
	}, []float64{6./7 - 1./2, 6./7 - 1, 0, math.NaN()})
}
