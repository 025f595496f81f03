// Betweenness against its definition, and on networks worked out by hand.

package network_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
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
		for _, samples := range []int{-1, g.Nodes, g.Nodes + 1} {
			again, err := network.Betweenness(unlimited(t), g, samples, 7)
			if err != nil || !slices.Equal(again, got) {
				t.Fatalf("with %d samples of %d nodes it is %v (%v), not the exact %v", samples, g.Nodes, again, err, got)
			}
		}
		if g.Nodes < 2 {
			continue
		}
		samples, seed := 1+r.IntN(g.Nodes-1), r.Uint64()
		got, err = network.Betweenness(unlimited(t), g, samples, seed)
		if err != nil {
			t.Fatal(err)
		}
		sources := network.Drawn(g.Nodes, samples, seed)
		if len(sources) != samples {
			t.Fatalf("%d of %d nodes were to be drawn, and %v were", samples, g.Nodes, sources)
		}
		compare(t, fmt.Sprintf("betweenness from %v", sources), g, got, networktest.Betweenness(g, sources))
	}
}

// TestSamplesAreDrawnAlike: of 10 nodes each is one of 3 sources in 3 of 10 draws.
func TestSamplesAreDrawnAlike(t *testing.T) {
	const draws = 100_000
	var times [10]int
	for seed := range uint64(draws) {
		for _, v := range network.Drawn(10, 3, seed) {
			times[v]++
		}
	}
	for v, n := range times {
		// Five standard deviations of a binomial count: the seeds are fixed, so that this passes always or never.
		if math.Abs(float64(n)-0.3*draws) > 5*math.Sqrt(0.3*0.7*draws) {
			t.Errorf("node %d was drawn %d times of %d, not about 3 in 10", v, n, draws)
		}
	}
}

func TestBetweennessByHand(t *testing.T) {
	for name, c := range map[string]struct {
		g    *network.Graph
		want []float64
	}{
		"no nodes": {tied(false, 0), []float64{}},
		"one node": {tied(false, 1), []float64{0}},
		"two":      {tied(false, 2, [2]uint32{0, 1}), []float64{0, 0}},
		"no ties":  {tied(true, 3), []float64{0, 0, 0}},
		// All pairs of the three at the ends go through the middle.
		"a star": {tied(false, 4, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{0, 3}), []float64{1, 0, 0, 0}},
		// One of the six ordered pairs a b, a c, b c, …: a to c.
		"two arrows": {tied(true, 3, [2]uint32{0, 1}, [2]uint32{1, 2}), []float64{0, .5, 0}},
		// A square: each is on one of two paths between its two neighbours, of 3 pairs.
		"a square": {tied(false, 4, [2]uint32{0, 1}, [2]uint32{1, 2}, [2]uint32{2, 3}, [2]uint32{0, 3}), []float64{1. / 6, 1. / 6, 1. / 6, 1. / 6}},
		// Two triangles a b c and c d e: c is between 4 of 6 pairs. f is apart, which makes it 4 of 10.
		"a bow and one apart": {tied(false, 6, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{1, 2}, [2]uint32{2, 3}, [2]uint32{2, 4}, [2]uint32{3, 4}),
			[]float64{0, 0, .4, 0, 0, 0}},
	} {
		got, err := network.Betweenness(unlimited(t), c.g, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, name+": betweenness", c.g, got, c.want)
	}
}

// TestMorePathsThanNumbersCount: a chain of 1,100 squares has 2^1100 shortest paths from end to end. A corner where two meet, with i
// squares before it and j behind, is between 3i and 3j nodes in both orders, and on one of two paths between the two free corners of
// the square before, and of that behind. A free corner is on one of two paths between 3i+1 and 3j+1 nodes, in both orders.
func TestMorePathsThanNumbersCount(t *testing.T) {
	const squares = 1100
	const nodes = 3*squares + 1
	var pairs [][2]uint32
	want := make([]float64, nodes)
	const all = float64(nodes-1) * float64(nodes-2)
	for i := range uint32(squares) {
		from := 3 * i
		pairs = append(pairs, [2]uint32{from, from + 1}, [2]uint32{from, from + 2}, [2]uint32{from + 1, from + 3}, [2]uint32{from + 2, from + 3})
		before, behind := float64(i), float64(squares-1-i)
		want[from+1] = (3*before + 1) * (3*behind + 1) / all
		want[from+2] = want[from+1]
		if i > 0 {
			want[from] = (2*3*before*3*(behind+1) + 2) / all
		}
	}
	want[0], want[nodes-1] = 1/all, 1/all
	undirected := tied(false, nodes, pairs...)
	got, err := network.Betweenness(unlimited(t), undirected, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "betweenness", undirected, got, want)

	// With direction all of it once, and free corners of one square have no path to each other.
	directed := tied(true, nodes, pairs...)
	for v := range want {
		if v%3 == 0 {
			want[v] = float64(v) * float64(nodes-1-v) / all
		} else {
			want[v] /= 2
		}
	}
	if got, err = network.Betweenness(unlimited(t), directed, 0, 0); err != nil {
		t.Fatal(err)
	}
	compare(t, "betweenness", directed, got, want)
}
