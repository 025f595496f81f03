// Coreness against its definition.

package network_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestCoreness(t *testing.T) {
	eachDrawn(t, 400, 30, func(t *testing.T, _ *rand.Rand, g *network.Graph) {
		if got, want := must[[]int](t)(network.Coreness(free(), g)), networktest.Coreness(g); !slices.Equal(got, want) {
			t.Errorf("coreness is %v, and not %v", got, want)
		}
	})
}

// Four nodes that are all tied, a tail of two, and one alone. Directions do not count.
func TestCorenessByHand(t *testing.T) {
	ties := [][3]float64{{0, 1, 1}, {0, 2, 1}, {0, 3, 1}, {1, 2, 1}, {1, 3, 1}, {2, 3, 1}, {3, 4, 1}, {4, 5, 1}}
	want := []int{3, 3, 3, 3, 1, 1, 0}
	if got := must[[]int](t)(network.Coreness(free(), written(false, 7, ties...))); !slices.Equal(got, want) {
		t.Errorf("coreness is %v, and not %v", got, want)
	}
	ties = append(ties, [3]float64{1, 0, 5}, [3]float64{5, 4, 1})
	if got := must[[]int](t)(network.Coreness(free(), written(true, 7, ties...))); !slices.Equal(got, want) {
		t.Errorf("with directions coreness is %v, and not %v", got, want)
	}
}
