// Components against their definition.

package network_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestComponents(t *testing.T) {
	eachDrawn(t, 400, 40, func(t *testing.T, _ *rand.Rand, g *network.Graph) {
		got, count, err := network.Components(free(), g)
		if err != nil {
			t.Fatal(err)
		}
		if want := networktest.Components(g, nil); !slices.Equal(got, want) || count != int(slices.Max(append(want, 0))) {
			t.Errorf("components are %v, %d of them, and not %v", got, count, want)
		}
	})
}

// Two pairs, of which that with node 1 comes first; a three that is connected by directions that meet; one alone.
func TestComponentsByHand(t *testing.T) {
	g := written(true, 8, [3]float64{1, 5, 1}, [3]float64{4, 2, 1}, [3]float64{3, 7, 1}, [3]float64{6, 7, 1})
	got, count, err := network.Components(free(), g)
	if want := []int32{4, 2, 3, 1, 3, 2, 1, 1}; err != nil || count != 4 || !slices.Equal(got, want) {
		t.Errorf("components are %v, %d of them, %v, and not %v", got, count, err, want)
	}
}
