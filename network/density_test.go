// Density, degrees and strengths by hand.

package network_test

import (
	"math"
	"slices"
	"testing"

	"alliance-atlas/network"
)

// Four ties in a network of four nodes: of twelve ordered pairs with direction, of six without.
func TestDensityDegreesAndStrengths(t *testing.T) {
	ties := [][3]float64{{0, 1, 1}, {1, 2, 2}, {2, 0, 4}, {0, 3, 8}}
	g := written(true, 4, append(ties, [3]float64{1, 0, 16})...)
	agree(t, "density with direction", []float64{network.Density(g)}, []float64{5. / 12})
	all, in, out := network.Degrees(g)
	if !slices.Equal(all, []int{4, 3, 2, 1}) || !slices.Equal(in, []int{2, 1, 1, 1}) || !slices.Equal(out, []int{2, 2, 1, 0}) {
		t.Errorf("degrees are %v, in %v, out %v", all, in, out)
	}
	strength, inStrength, outStrength, err := network.Strengths(free(), g)
	if err != nil {
		t.Fatal(err)
	}
	agree(t, "strength", strength, []float64{29, 19, 6, 8})
	agree(t, "strength in", inStrength, []float64{20, 1, 2, 8})
	agree(t, "strength out", outStrength, []float64{9, 18, 4, 0})

	g = written(false, 4, ties...)
	agree(t, "density", []float64{network.Density(g)}, []float64{4. / 6})
	all, in, out = network.Degrees(g)
	if want := []int{3, 2, 2, 1}; !slices.Equal(all, want) || !slices.Equal(in, want) || !slices.Equal(out, want) {
		t.Errorf("without direction degrees are %v, in %v, out %v", all, in, out)
	}
	strength, inStrength, outStrength, err = network.Strengths(free(), g)
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range [][]float64{strength, inStrength, outStrength} {
		agree(t, "strength without direction", column, []float64{13, 3, 6, 8})
	}
}

func TestDensityOfLessThanTwoNodes(t *testing.T) {
	agree(t, "density", []float64{network.Density(written(false, 0)), network.Density(written(true, 1)), network.Density(written(false, 2))},
		[]float64{math.NaN(), math.NaN(), 0})
}
