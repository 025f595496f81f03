// Communities: that they are partitions as the contract says, connected, and as good as they are said to be.

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

var methods = []network.CommunityMethod{network.Leiden, network.Louvain}

// Every community is connected and numbered as it should be, at any resolution.
func TestCommunitiesAreConnectedAndNumbered(t *testing.T) {
	testflags.NotRaced(t, "it is about values; TestGroupsAndNeighbourhoodsAreTheSameOnAnyProcessors computes them on many processors")
	eachDrawn(t, 100, 60, func(t *testing.T, r *rand.Rand, g *network.Graph) {
		resolution := []float64{1, 0.1, 3 * r.Float64(), 50, 1e-300, 1e300, math.MaxFloat64, 5e-324}[r.IntN(8)]
		for _, method := range methods {
			got, count, err := network.Communities(free(), g, method, resolution, r.Uint64())
			if err != nil {
				t.Fatal(err)
			}
			if want := networktest.Components(g, got); !slices.Equal(got, want) || count != int(slices.Max(append(want, 0))) {
				t.Errorf("%s at resolution %v: %v, %d of them; connected and numbered they are %v", method, resolution, got, count, want)
			}
		}
	})
}

// In networks whose partitions can all be tried, LEIDEN finds the best in nearly all, and never falls short by much.
func TestCommunitiesAreNearlyTheBest(t *testing.T) {
	missed, all := 0, 0
	eachDrawn(t, 60, 8, func(t *testing.T, r *rand.Rand, g *network.Graph) {
		if g.Ties.Len() == 0 {
			return
		}
		resolution := 0.5 + r.Float64()
		most := networktest.MostModularity(g, resolution)
		group, _, err := network.Communities(free(), g, network.Leiden, resolution, 1)
		if err != nil {
			t.Fatal(err)
		}
		all++
		q := network.Modularity(g, group, resolution)
		if q < most-1e-9 {
			missed++
			t.Logf("modularity %v of %v at most", q, most)
		}
		if q < most-0.05 {
			t.Errorf("modularity is %v, and can be %v", q, most)
		}
	})
	if missed > 2+all/50 {
		t.Errorf("the best of all partitions was missed in %d of %d networks", missed, all)
	}
}

// Both methods are as good as the best of ten runs of the algorithm of Blondel and others as they tell it, less 0.005.
func TestCommunitiesAreAsGoodAsLouvain(t *testing.T) {
	eachDrawn(t, 15, 30, func(t *testing.T, r *rand.Rand, g *network.Graph) {
		if g.Ties.Len() == 0 {
			return
		}
		most := math.Inf(-1)
		for range 10 {
			most = max(most, networktest.Modularity(g, networktest.Louvain(g, 1, r), 1))
		}
		for _, method := range methods {
			group, _, err := network.Communities(free(), g, method, 1, r.Uint64())
			if err != nil {
				t.Fatal(err)
			}
			if q := network.Modularity(g, group, 1); q < most-0.005 {
				t.Errorf("%s has modularity %v, and the slow version %v", method, q, most)
			}
		}
	})
}

// Two triangles and a pair, tied in a row, and a node alone. Cliques that share two nodes each with the next are communities.
func TestCommunitiesByHand(t *testing.T) {
	g := written(true, 9, [3]float64{8, 7, 1}, [3]float64{7, 6, 1}, [3]float64{6, 8, 1}, [3]float64{6, 5, 1}, [3]float64{5, 4, 1}, [3]float64{4, 3, 1}, [3]float64{3, 5, 1}, [3]float64{3, 1, 1}, [3]float64{1, 0, 2})
	want := []int32{3, 3, 4, 1, 1, 1, 2, 2, 2}
	row := cliques(5, 20)
	for _, method := range methods {
		got, count, err := network.Communities(free(), g, method, 1, 1)
		if err != nil || count != 4 || !slices.Equal(got, want) {
			t.Errorf("%s: %v, %d of them, %v, and not %v", method, got, count, err, want)
		}
		got, count, err = network.Communities(free(), row, method, 1, 1)
		if err != nil || count != 5 || got[4] != got[12] || got[4] == got[30] {
			t.Errorf("%s: %v, %d of them, %v, and not five cliques", method, got, count, err)
		}
	}
}

// The seed decides: the same one gives the same groups, whatever was asked between.
func TestCommunitiesHangOnTheSeed(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 9))
	var ties network.Ties
	for a := range uint32(300) { // nothing but chance: there are many partitions that are almost as good
		for range 4 {
			if b := r.Uint32N(300); a < b && (len(ties.Source) == 0 || ties.Source[len(ties.Source)-1] != a || ties.Target[len(ties.Target)-1] < b) {
				ties.Source, ties.Target, ties.Weight = append(ties.Source, a), append(ties.Target, b), append(ties.Weight, 1)
			}
		}
	}
	g := network.New(false, 300, ties)
	for _, method := range methods {
		var first []int32
		others := 0
		for _, seed := range []uint64{7, 8, 9, 7} {
			got, _, err := network.Communities(free(), g, method, 1, seed)
			if err != nil {
				t.Fatal(err)
			}
			switch same := slices.Equal(first, got); {
			case first == nil:
				first = got
			case seed == 7 && !same:
				t.Errorf("%s with the same seed is another", method)
			case !same:
				others++
			}
		}
		if others == 0 {
			t.Errorf("%s with other seeds is never another", method)
		}
	}
}

func TestNoSuchCommunities(t *testing.T) {
	if _, _, err := network.Communities(free(), written(false, 2), "WALKTRAP", 1, 1); err == nil {
		t.Error("a method that is not there gives communities")
	}
}
