// Assortativity against its definitions.

package network_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestAssortativity(t *testing.T) {
	eachDrawn(t, 400, 30, func(t *testing.T, r *rand.Rand, g *network.Graph) {
		agree(t, "degree assortativity", []float64{must[float64](t)(network.DegreeAssortativity(free(), g))}, []float64{networktest.DegreeAssortativity(g)})
		value, values := make([]int32, g.Nodes), 1+r.IntN(4)
		for v := range value {
			value[v] = int32(r.IntN(values+1) - 1)
		}
		agree(t, "attribute assortativity", []float64{must[float64](t)(network.AttributeAssortativity(free(), g, value))},
			[]float64{networktest.AttributeAssortativity(g, value, values)})
	})
}

// In a path of four the pairs of degrees along ties are 1–2, 2–2 and 2–1, each twice: sums 10 of one side, 18 of its squares, 16 of
// products, so that (6·16-10²)/(6·18-10²) = -1/2. In a star every tie is between the highest and the lowest. In a ring there is no
// difference. A hub of 3,000,000 ties has a degree whose cube needs more than 64 bits.
func TestDegreeAssortativityByHand(t *testing.T) {
	star := func(rays int) *network.Graph {
		var ties network.Ties
		for i := range rays {
			ties.Source, ties.Target, ties.Weight = append(ties.Source, 0), append(ties.Target, uint32(i+1)), append(ties.Weight, 1)
		}
		return network.New(false, rays+1, ties)
	}
	for _, example := range []struct {
		what string
		g    *network.Graph
		want float64
	}{
		{"a path", written(false, 4, [3]float64{0, 1, 1}, [3]float64{1, 2, 1}, [3]float64{2, 3, 1}), -0.5},
		{"a star", star(3), -1},
		{"a large star", star(3_000_000), -1},
		{"a ring", written(true, 3, [3]float64{0, 1, 1}, [3]float64{1, 2, 1}, [3]float64{2, 0, 1}), math.NaN()},
	} {
		agree(t, example.what, []float64{must[float64](t)(network.DegreeAssortativity(free(), example.g))}, []float64{example.want})
	}
}

// In a path of four with the values 0, 0, 1, 1 two of three ties are between equals, and half of the ends have each value:
// (2/3-1/2)/(1-1/2) = 1/3. Without a value for the last node, one tie of two is between equals; three of four ends have 0:
// (1/2-10/16)/(1-10/16) = -1/3.
func TestAttributeAssortativityByHand(t *testing.T) {
	g := written(false, 4, [3]float64{0, 1, 1}, [3]float64{1, 2, 5}, [3]float64{2, 3, 1})
	for _, example := range []struct {
		value []int32
		want  float64
	}{
		{[]int32{0, 0, 1, 1}, 1. / 3},
		{[]int32{0, 0, math.MaxInt32, -1}, -1. / 3},
		{[]int32{3, 3, 3, -1}, math.NaN()},
		{[]int32{0, -1, 1, -1}, math.NaN()},
	} {
		agree(t, "assortativity", []float64{must[float64](t)(network.AttributeAssortativity(free(), g, example.value))}, []float64{example.want})
	}
}
