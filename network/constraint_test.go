// Constraint against its definition.

package network_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestConstraint(t *testing.T) {
	eachDrawn(t, 400, 30, func(t *testing.T, _ *rand.Rand, g *network.Graph) {
		agree(t, "constraint", must[[]float64](t)(network.Constraint(free(), g)), networktest.Constraint(g))
	})
}

func TestConstraintByHand(t *testing.T) {
	for _, example := range []struct {
		what string
		g    *network.Graph
		want []float64
	}{
		// The ends have nothing but the middle: 1². The middle has half of its ties with each of two who are not tied: 2·(1/2)².
		{"a path", written(false, 3, [3]float64{0, 1, 1}, [3]float64{1, 2, 1}), []float64{1, 0.5, 1}},
		// Half of all ties with each of two others, and half of a half through the third: 2·(1/2+1/4)².
		{"a triangle and one alone", written(false, 4, [3]float64{0, 1, 1}, [3]float64{1, 2, 1}, [3]float64{0, 2, 1}), []float64{1.125, 1.125, 1.125, math.NaN()}},
		// The ties 0→1 and 1→0 weigh 3 together, 1→2 weighs 1: (3/4)² + (1/4)².
		{"directions", written(true, 3, [3]float64{0, 1, 1}, [3]float64{1, 0, 2}, [3]float64{1, 2, 1}), []float64{1, 0.625, 1}},
	} {
		agree(t, example.what, must[[]float64](t)(network.Constraint(free(), example.g)), example.want)
	}
}
