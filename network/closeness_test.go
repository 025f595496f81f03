// Distances, closeness and harmonic centrality against their definitions, and on networks worked out by hand.

package network_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

// unlimited is a budget for tests that are about values.
func unlimited(t testing.TB) *network.Budget { return network.NewBudget(t.Context(), math.MaxInt64) }

// tied makes a network of pairs of nodes, all of weight 1.
func tied(directed bool, nodes int, pairs ...[2]uint32) *network.Graph {
	var ties network.Ties
	for _, p := range pairs {
		ties.Source, ties.Target, ties.Weight = append(ties.Source, p[0]), append(ties.Target, p[1]), append(ties.Weight, 1)
	}
	return network.New(directed, nodes, ties)
}

// pathsWorld draws a small network of a sort in which paths, twins, trees and parts are common: up to 40 nodes, single ties, cliques,
// stars and isolates.
func pathsWorld(r *rand.Rand, directed bool) *network.Graph {
	n := 1 + r.IntN(40)
	weight := map[[2]uint32]float64{}
	tie := func(u, v uint32) {
		if !directed && u > v {
			u, v = v, u
		}
		if u != v {
			weight[[2]uint32{u, v}] = 0.1 + r.Float64()*10
		}
	}
	node := func() uint32 { return uint32(r.IntN(n)) }
	for range r.IntN(2*n + 1) {
		tie(node(), node())
	}
	for range r.IntN(4) {
		members := make([]uint32, 2+r.IntN(8))
		for i := range members {
			members[i] = node()
		}
		hub, star := node(), r.IntN(2) == 0
		for _, u := range members {
			if star {
				tie(hub, u)
				continue
			}
			for _, v := range members {
				tie(u, v)
			}
		}
	}
	var ties network.Ties
	for pair := range weight {
		ties.Source, ties.Target = append(ties.Source, pair[0]), append(ties.Target, pair[1])
		ties.Weight = append(ties.Weight, weight[pair])
	}
	return network.New(directed, n, ties)
}

// near tells whether numbers differ by at most 1e-12, or by that share of them.
func near(a, b float64) bool { return math.Abs(a-b) <= 1e-12*max(1, math.Abs(a), math.Abs(b)) }

func compare(t *testing.T, what string, g *network.Graph, got, want []float64) {
	t.Helper()
	if !slices.EqualFunc(got, want, near) {
		t.Fatalf("%s of the ties %v – %v (directed %t, %d nodes) is\n%v, and by definition\n%v", what, g.Ties.Source, g.Ties.Target, g.Directed, g.Nodes, got, want)
	}
}

func TestDistancesAreTheirDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for i := range testflags.Times(600, 20_000) {
		g := pathsWorld(r, i%2 == 0)
		want := networktest.Distances(g)
		got, err := network.DistancesOf(unlimited(t), g)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, "closeness", g, got.Closeness, want.Closeness)
		compare(t, "harmonic centrality", g, got.Harmonic, want.Harmonic)
		if !slices.Equal(got.Counts, want.Counts) {
			t.Fatalf("the ties %v – %v (directed %t, %d nodes) have the distances %v, and by definition %v", g.Ties.Source, g.Ties.Target, g.Directed, g.Nodes, got.Counts, want.Counts)
		}
	}
}

var _ = fmt.Sprint
var _ = context.Background
