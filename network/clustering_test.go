// Clustering, transitivity and triangles against their definitions.

package network_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestClustering(t *testing.T) {
	eachDrawn(t, 400, 30, func(t *testing.T, _ *rand.Rand, g *network.Graph) {
		if got, want := must[[]int64](t)(network.Triangles(free(), g)), networktest.Triangles(g); !slices.Equal(got, want) {
			t.Errorf("triangles are %v, and not %v", got, want)
		}
		clustering, transitivity := networktest.Clustering(g)
		agree(t, "clustering", must[[]float64](t)(network.Clustering(free(), g)), clustering)
		agree(t, "transitivity", []float64{must[float64](t)(network.Transitivity(free(), g))}, []float64{transitivity})
		mean := 0.0
		for _, c := range clustering {
			mean += c / float64(len(clustering))
		}
		agree(t, "average clustering", []float64{must[float64](t)(network.AverageClustering(free(), g))}, []float64{mean})
	})
}

// Nodes 0, 1 and 2 are tied to each other, 3 to 2. Of the three pairs of neighbours of 2 one is tied, of the five pairs of all nodes
// three are. The mean is that of 1, 1, 1/3 and 0.
func TestClusteringByHand(t *testing.T) {
	g := written(true, 4, [3]float64{0, 1, 2}, [3]float64{1, 0, 2}, [3]float64{1, 2, 1}, [3]float64{2, 0, 1}, [3]float64{2, 3, 9})
	agree(t, "clustering", must[[]float64](t)(network.Clustering(free(), g)), []float64{1, 1, 1. / 3, 0})
	agree(t, "transitivity", []float64{must[float64](t)(network.Transitivity(free(), g))}, []float64{3. / 5})
	agree(t, "average clustering", []float64{must[float64](t)(network.AverageClustering(free(), g))}, []float64{7. / 12})
}
