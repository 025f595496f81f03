// Distances, closeness and harmonic centrality against their definitions, and on networks worked out by hand.

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
	testflags.NotRaced(t, "it is about values; TestProcessorsDecideNothing computes them on many processors")
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for i := range testflags.Times(600, 20_000) {
		compareDistances(t, pathsWorld(r, i%2 == 0))
	}
	// More classes than one batch of searches takes; the last is one long line, whose second batch is searched one by one.
	compareDistances(t, circulant(false, 301, 1, 17))
	compareDistances(t, circulant(true, 270, 1, 5, 60))
	compareDistances(t, caterpillar(140))
	compareDistances(t, tied(false, 600, slices.Collect(func(yield func([2]uint32) bool) {
		for v := range uint32(597) {
			if !yield([2]uint32{v, v + 1}) {
				return
			}
		}
		_ = yield([2]uint32{597, 0}) && yield([2]uint32{598, 0}) // twins, whose number counts
	})...))
}

func compareDistances(t *testing.T, g *network.Graph) {
	t.Helper()
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

// circulant ties every node to those that follow it at the given steps around a circle, numbered so that neighbours are far apart.
func circulant(directed bool, nodes int, steps ...int) *network.Graph {
	var ties network.Ties
	number := func(v int) uint32 { return uint32(v % nodes * 7919 % nodes) }
	for v := range nodes {
		for _, step := range steps {
			ties.Source, ties.Target = append(ties.Source, number(v)), append(ties.Target, number(v+step))
			ties.Weight = append(ties.Weight, float64(1+v%3))
		}
	}
	return network.New(directed, nodes, ties)
}

// caterpillar is a line of so many nodes, with another node at each: the last of them at two.
func caterpillar(length int) *network.Graph {
	var pairs [][2]uint32
	for v := range uint32(length) {
		if v > 0 {
			pairs = append(pairs, [2]uint32{v - 1, v})
		}
		pairs = append(pairs, [2]uint32{v, v + uint32(length)})
	}
	return tied(false, 2*length, append(pairs, [2]uint32{0, 2*uint32(length) - 1})...)
}

func TestDistancesByHand(t *testing.T) {
	for name, c := range map[string]struct {
		g                   *network.Graph
		closeness, harmonic []float64
		counts              []int64
		average             float64
	}{
		"no nodes":               {tied(false, 0), []float64{}, []float64{}, nil, 0},
		"one node":               {tied(false, 1), []float64{0}, []float64{0}, nil, 0},
		"two apart":              {tied(true, 2), []float64{0, 0}, []float64{0, 0}, nil, 0},
		"two tied":               {tied(false, 2, [2]uint32{0, 1}), []float64{1, 1}, []float64{1, 1}, []int64{2}, 1},
		"one tie with direction": {tied(true, 2, [2]uint32{0, 1}), []float64{0, 1}, []float64{0, 1}, []int64{1}, 1},
		"three all":              {tied(false, 3, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{1, 2}), []float64{1, 1, 1}, []float64{1, 1, 1}, []int64{6}, 1},
		// A triangle b c d with a at b, and a pair apart. For a: 3 of 5 others at 1+2+2 = 5, so 3/5 · 3/5; 1/5 · (1 + 1/2 + 1/2).
		"a kite and a pair": {tied(false, 6, [2]uint32{0, 1}, [2]uint32{1, 2}, [2]uint32{1, 3}, [2]uint32{2, 3}, [2]uint32{4, 5}),
			[]float64{9. / 25, 9. / 15, 9. / 20, 9. / 20, 1. / 5, 1. / 5}, []float64{2. / 5, 3. / 5, 2.5 / 5, 2.5 / 5, 1. / 5, 1. / 5}, []int64{10, 4}, 18. / 14},
		// a → b → c → a and c → d: to d from c 1, b 2, a 3; nothing leads from d.
		"a circle with a way out": {tied(true, 4, [2]uint32{0, 1}, [2]uint32{1, 2}, [2]uint32{2, 0}, [2]uint32{2, 3}),
			[]float64{4. / 9, 4. / 9, 4. / 9, 1. / 2}, []float64{.5, .5, .5, 11. / 18}, []int64{4, 4, 1}, 15. / 9},
	} {
		d, err := network.DistancesOf(unlimited(t), c.g)
		if err != nil {
			t.Fatal(err)
		}
		closeness, err1 := network.Closeness(unlimited(t), c.g)
		harmonic, err2 := network.Harmonic(unlimited(t), c.g)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		compare(t, name+": closeness", c.g, closeness, c.closeness)
		compare(t, name+": harmonic centrality", c.g, harmonic, c.harmonic)
		if !slices.Equal(d.Closeness, closeness) || !slices.Equal(d.Harmonic, harmonic) {
			t.Errorf("%s: measures with distances and alone differ", name)
		}
		if !slices.Equal(d.Counts, c.counts) || !near(d.Average(), c.average) || d.Longest() != len(c.counts) {
			t.Errorf("%s: distances %v, average %v, longest %d; want %v, %v, %d", name, d.Counts, d.Average(), d.Longest(), c.counts, c.average, len(c.counts))
		}
	}
}
