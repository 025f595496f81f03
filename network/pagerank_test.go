// PageRank against the walk itself, and on networks worked out by hand.

package network_test

import (
	"math/rand/v2"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestPageRankIsTheWalk(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for i := range testflags.Times(600, 20_000) {
		g := pathsWorld(r, i%2 == 0)
		damping, weighted := []float64{0, 0.3, 0.85, 0.97}[r.IntN(4)], r.IntN(2) == 0
		got, err := network.PageRank(unlimited(t), g, damping, weighted)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "PageRank", g, got, networktest.PageRank(g, damping, weighted))
	}
}
