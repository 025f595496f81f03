// PageRank against the walk itself, and on networks worked out by hand.

package network_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

func TestPageRankIsTheWalk(t *testing.T) {
	testflags.NotRaced(t, "it is about values; TestProcessorsDecideNothing computes them on many processors")
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

func TestPageRankByHand(t *testing.T) {
	// A path a – b – c with 3 times the weight on its first tie. b gets all that a and c pass on: b = 0.15/3 + 0.85 (1 - b).
	path := network.New(false, 3, network.Ties{Source: []uint32{0, 1}, Target: []uint32{1, 2}, Weight: []float64{3, 1}})
	b := 0.9 / 1.85
	star := tied(false, 4, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{0, 3})
	hub := (0.0375 + 0.85) / 1.85
	for name, c := range map[string]struct {
		g        *network.Graph
		damping  float64
		weighted bool
		want     []float64
	}{
		"no nodes":        {tied(false, 0), 0.85, true, []float64{}},
		"one node":        {tied(true, 1), 0.85, true, []float64{1}},
		"no ties":         {tied(false, 4), 0.85, false, []float64{.25, .25, .25, .25}},
		"no damping":      {star, 0, true, []float64{.25, .25, .25, .25}},
		"a star":          {star, 0.85, true, []float64{hub, (1 - hub) / 3, (1 - hub) / 3, (1 - hub) / 3}},
		"a path":          {path, 0.85, false, []float64{0.05 + 0.425*b, b, 0.05 + 0.425*b}},
		"a weighted path": {path, 0.85, true, []float64{0.05 + 0.85*b*3/4, b, 0.05 + 0.85*b/4}},
		// From b the walker goes anywhere; b = a + 0.85 a.
		"one tie with direction": {tied(true, 2, [2]uint32{0, 1}), 0.85, true, []float64{1 / 2.85, 1.85 / 2.85}},
		// An isolate c gets t, what anyone gets from walkers who start over; a and b get t/(1 - 0.85) each, and all of it is 1.
		"a pair and one apart": {tied(false, 3, [2]uint32{0, 1}), 0.85, true, []float64{1 / 2.15, 1 / 2.15, 0.15 / 2.15}},
	} {
		got, err := network.PageRank(unlimited(t), c.g, c.damping, c.weighted)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, name+": PageRank", c.g, got, c.want)
	}
}

// TestPageRankOfWeightsOfAnySize: only what share of its weight a node has on a tie counts, be it as large or small as numbers are.
func TestPageRankOfWeightsOfAnySize(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for i := range 60 {
		g := pathsWorld(r, i%2 == 0)
		for _, scale := range []float64{0x1p-1040, 0x1p-400, 0x1p900, 0x1p1020} {
			ties := network.Ties{Source: slices.Clone(g.Ties.Source), Target: slices.Clone(g.Ties.Target), Weight: slices.Clone(g.Ties.Weight)}
			for i := range ties.Weight {
				// With so few bits all of them are there in the smallest numbers too.
				ties.Weight[i] = math.Ceil(ties.Weight[i]) * scale
			}
			scaled := network.New(g.Directed, g.Nodes, ties)
			got, err := network.PageRank(unlimited(t), scaled, 0.85, true)
			if err != nil {
				t.Fatal(err)
			}
			for i := range ties.Weight {
				ties.Weight[i] /= scale
			}
			want, err := network.PageRank(unlimited(t), network.New(g.Directed, g.Nodes, ties), 0.85, true)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, "PageRank", scaled, got, want)
		}
	}
}

// TestPageRankOfManySteps: where the walk itself takes tens of thousands of steps.
func TestPageRankOfManySteps(t *testing.T) {
	g := caterpillar(100)
	got, err := network.PageRank(unlimited(t), g, 0.999, false)
	if err != nil {
		t.Fatal(err)
	}
	for v, want := range networktest.PageRank(g, 0.999, false) {
		if math.Abs(got[v]-want) > 1e-11 {
			t.Errorf("node %d has the PageRank %v, and the walk is there %v of the time", v, got[v], want)
		}
	}
}

// TestPageRankChangesNoMore: a further step of the walk changes next to nothing, on networks of some thousand nodes, whatever the damping.
func TestPageRankChangesNoMore(t *testing.T) {
	for name, g := range map[string]*network.Graph{
		"a long line":                 caterpillar(2000),
		"a dense circle":              circulant(false, 5000, 1, 7, 100),
		"a dense circle of arrows":    circulant(true, 5000, 1, 7, 100),
		"a circle with many ways out": tangle(3000),
	} {
		for _, damping := range []float64{0.5, 0.85, 0.99, 0.999, 0.99999} {
			got, err := network.PageRank(unlimited(t), g, damping, true)
			if err != nil {
				t.Fatal(err)
			}
			// The method stops at 1e-14 by its own sums; these are made in another order.
			if change := network.StepChange(unlimited(t), g, damping, true, got); change > 1.1e-14 {
				t.Errorf("%s, damping %v: a step of the walk changes the values by %v in all", name, damping, change)
			}
		}
	}
}

// tangle is a circle of arrows with chords, every third node of which leads on to one that leads nowhere.
func tangle(nodes int) *network.Graph {
	var pairs [][2]uint32
	n := uint32(nodes)
	for v := range n {
		pairs = append(pairs, [2]uint32{v, (v + 1) % n}, [2]uint32{v, (v*v + 7) % n})
		if v%3 == 0 {
			pairs = append(pairs, [2]uint32{v, n + v/3})
		}
	}
	met := map[[2]uint32]bool{}
	pairs = slices.DeleteFunc(pairs, func(p [2]uint32) bool {
		again := met[p] || p[0] == p[1]
		met[p] = true
		return again
	})
	return tied(true, nodes+nodes/3, pairs...)
}
