// Betweenness against its definition, and on networks worked out by hand.

package network_test

import (
	"math/rand/v2"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestBetweennessIsItsDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for i := range testflags.Times(600, 20_000) {
		g := pathsWorld(r, i%2 == 0)
		all := make([]uint32, g.Nodes)
		for v := range all {
			all[v] = uint32(v)
		}
		got, err := network.Betweenness(unlimited(t), g, 0, 1)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "betweenness", g, got, networktest.Betweenness(g, all))
	}
}
