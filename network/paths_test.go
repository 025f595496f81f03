// Paths are those that recursion finds, in the same order, for every first and maxLength; and hostile networks cost little.

package network_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

// pathsAre compares paths with all there are.
func pathsAre(t *testing.T, w network.Walkable, from, to uint32, first, maxLength, vain int, all [][]uint32) {
	t.Helper()
	shortest := -1
	if len(all) > 0 {
		shortest = len(all[0]) - 1
	}
	want := all[:min(first, len(all))]
	got, gotShortest, more, err := network.PathsSoonPast(plenty(t), w, from, to, first, maxLength, vain)
	if err != nil || gotShortest != shortest || more != (len(all) > first) || len(got) != len(want) || len(got) > 0 && !reflect.DeepEqual(got, want) {
		t.Fatalf("first %d paths from %d to %d of at most %d ties in %T, in vain %d: %v, shortest %d, more %t, %v;\nwant %v of %d, shortest %d",
			first, from, to, maxLength, w, vain, got, gotShortest, more, err, want, len(all), shortest)
	}
}

func TestPathsByHand(t *testing.T) {
	// 0 → 1 → 3, 0 → 2 → 3, 1 → 2, 3 → 0; 4 alone.
	g := made(true, 5, [2]uint32{0, 1}, [2]uint32{1, 3}, [2]uint32{0, 2}, [2]uint32{2, 3}, [2]uint32{1, 2}, [2]uint32{3, 0})
	three := [][]uint32{{0, 1, 3}, {0, 2, 3}, {0, 1, 2, 3}}
	for first := range 5 {
		pathsAre(t, g, 0, 3, first, 2, 100, three[:2])
		pathsAre(t, g, 0, 3, first, 12, 100, three)
		pathsAre(t, g, 0, 3, first, 1, 100, nil)
		pathsAre(t, g, 3, 2, first, 12, 100, [][]uint32{{3, 0, 2}, {3, 0, 1, 2}})
		pathsAre(t, g, 3, 3, first, 12, 100, [][]uint32{{3}})
		pathsAre(t, g, 3, 4, first, 12, 100, nil)
	}
}

func TestPathsAreAllSimplePaths(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 5))
	for range testflags.Times(150, 3_000) {
		share := random.Float64()
		nodes := 2 + random.IntN(5) + random.IntN(5)
		if nodes > 7 {
			share *= 0.6 // all paths of ten nodes, all tied, are 110,000
		}
		g := drawn(random, nodes, random.IntN(2) == 0, share)
		forms := []network.Walkable{g, unmade{g}}
		if random.IntN(3) == 0 {
			m := drawnMemberships(random, nodes, 1+random.IntN(6), share/2)
			g = m.made()
			forms = []network.Walkable{g, unmade{m}, m}
		}
		next := lists(g)
		from, to := uint32(random.IntN(nodes)), uint32(random.IntN(nodes))
		for maxLength := range nodes + 2 {
			all := networktest.SimplePaths(next, from, to, maxLength)
			for _, first := range []int{0, 1, 2, 3, random.IntN(len(all) + 2), len(all) - 1, len(all), len(all) + 1} {
				if first < 0 || first > 200 {
					continue
				}
				for _, w := range forms {
					pathsAre(t, w, from, to, first, maxLength, 1<<15, all)
					pathsAre(t, w, from, to, first, maxLength, random.IntN(20)-1, all)
				}
			}
		}
	}
}

// TestPathsOfSparseNetworks has long ways, bottlenecks and dead ends, where the first path of a branch is far from its first guess.
func TestPathsOfSparseNetworks(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 6))
	for range testflags.Times(300, 10_000) {
		nodes := 8 + random.IntN(12)
		g := drawn(random, nodes, random.IntN(2) == 0, (1.5+random.Float64()*1.5)/float64(nodes))
		maxLength := 1 + random.IntN(12)
		forms := []network.Walkable{unmade{g}}
		if random.IntN(3) == 0 { // of groups of one or two, and some larger ones that make many ways
			maxLength = 1 + random.IntN(6)
			m := drawnMemberships(random, nodes, nodes/2+random.IntN(nodes), 1.6/float64(nodes))
			g = m.made()
			forms = []network.Walkable{m, unmade{m}}
		}
		next := lists(g)
		from, to := uint32(random.IntN(nodes)), uint32(random.IntN(nodes))
		all := networktest.SimplePaths(next, from, to, maxLength)
		for _, vain := range []int{-1, 0, random.IntN(30), 1 << 15} {
			pathsAre(t, g, from, to, min(random.IntN(len(all)+2), 500), maxLength, vain, all)
			for _, w := range forms {
				pathsAre(t, w, from, to, min(random.IntN(len(all)+2), 500), maxLength, vain, all)
				pathsAre(t, w, from, to, min(len(all), 500), maxLength, vain, all)
			}
		}
	}
}

// clique ties all of some nodes.
func clique(ties [][2]uint32, nodes ...uint32) [][2]uint32 {
	for i, v := range nodes {
		for _, w := range nodes[i+1:] {
			ties = append(ties, [2]uint32{v, w})
		}
	}
	return ties
}

// numbers are those from one to before another.
func numbers(from, to uint32) []uint32 {
	var list []uint32
	for v := from; v < to; v++ {
		list = append(list, v)
	}
	return list
}

// TestPathsOfHostileNetworks: each answer is known, comes within its time, and is made in little memory.
func TestPathsOfHostileNetworks(t *testing.T) {
	var ladder, braid, star, hub [][2]uint32
	for v := uint32(0); v < 10_000; v += 2 { // 0 1, 2 3, … are rungs
		ladder = append(ladder, [2]uint32{v, v + 1}, [2]uint32{v, v + 2}, [2]uint32{v + 1, v + 3})
	}
	for level := uint32(0); level < 11; level++ { // between 0 and 1: 12 ties, 20 nodes in each level between
		for i := range uint32(20) {
			v := 2 + level*20 + i
			if level == 0 {
				braid = append(braid, [2]uint32{0, v})
			}
			if level == 10 {
				braid = append(braid, [2]uint32{v, 1})
				continue
			}
			for j := range uint32(20) {
				braid = append(braid, [2]uint32{v, v - i + 20 + j})
			}
		}
	}
	for v := uint32(1); v <= 6_000; v++ {
		star = append(star, [2]uint32{0, v})
		hub = append(hub, [2]uint32{0, v}, [2]uint32{v, 6_001})
	}
	twoCliques := append(clique(clique(nil, numbers(0, 100)...), numbers(100, 200)...), [2]uint32{99, 100})
	ladderPaths := len(networktest.SimplePaths(lists(made(false, 10_002, ladder...)), 0, 11, 12))
	// From 0 by 1 2, 3 4, 5 6 and 7 8 to 9, then 10; a clique of 600 behind 9, and another at 10.
	ways := [][2]uint32{{0, 1}, {0, 2}, {7, 9}, {8, 9}, {9, 10}}
	for v := uint32(1); v < 7; v += 2 {
		ways = append(ways, [2]uint32{v, v + 2}, [2]uint32{v, v + 3}, [2]uint32{v + 1, v + 2}, [2]uint32{v + 1, v + 3})
	}
	countWays := len(networktest.SimplePaths(lists(made(false, 11, slices.Clone(ways)...)), 0, 10, 12))
	bags := append(clique(clique(ways, numbers(11, 611)...), numbers(611, 1_211)...), [2]uint32{9, 11}, [2]uint32{10, 611}, [2]uint32{10, 612})
	group := func(nodes int, members ...[]uint32) network.Walkable { return join(nodes, members) }
	for _, example := range []struct {
		name             string
		of               network.Walkable
		from, to         uint32
		shortest, length int // of the first and of the last path
		found            int
		more             bool
	}{
		{"a clique of 100", made(false, 100, clique(nil, numbers(0, 100)...)...), 3, 70, 1, 3, 500, true},
		{"a clique of 100 by groups", group(100, numbers(0, 100)), 3, 70, 1, 3, 500, true},
		{"a clique of 6,000 by groups", group(6_000, numbers(0, 6_000)), 0, 1, 1, 2, 500, true},
		{"a clique of 6,000 of which nothing is known", unmade{group(6_000, numbers(0, 6_000))}, 0, 1, 1, 2, 500, true},
		{"two groups of 6,000 that share 10", group(11_990, numbers(0, 6_000), numbers(5_990, 11_990)), 0, 11_000, 2, 3, 500, true},
		{"two hubs with the same neighbours", made(false, 6_002, hub...), 0, 6_001, 2, 2, 500, true},
		{"a leaf of a hub to another hub", made(false, 6_002, hub...), 1, 2, 2, 4, 500, true},
		{"two cliques joined by one tie", made(false, 200, twoCliques...), 0, 199, 3, 5, 500, true},
		{"from the joint of two cliques", made(false, 200, twoCliques...), 99, 199, 2, 4, 500, true},
		{"from the joint of two cliques back", made(false, 200, twoCliques...), 100, 0, 2, 4, 500, true},
		{"between the joints", made(false, 200, twoCliques...), 99, 100, 1, 1, 1, false},
		{"a ladder", made(false, 10_002, ladder...), 0, 11, 6, 12, ladderPaths, false},
		{"a ladder too long", made(false, 10_002, ladder...), 0, 10_001, -1, 0, 0, false},
		{"large dead ends before the end and behind it", made(false, 1_211, bags...), 0, 10, 6, 10, countWays, false},
		{"a braid", made(false, 222, braid...), 0, 1, 12, 12, 500, true},
		{"a star", made(false, 6_001, star...), 1, 6_000, 2, 2, 1, false},
		{"a star from its middle", made(false, 6_001, star...), 0, 6_000, 1, 1, 1, false},
		{"a star along its ties", made(true, 6_001, star...), 1, 6_000, -1, 0, 0, false},
	} {
		t.Run(example.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			started := time.Now()
			budget := network.NewBudget(t.Context(), 400_000_000)
			found, shortest, more, err := network.Paths(budget, example.of, example.from, example.to, 500, 12)
			took := time.Since(started)
			runtime.ReadMemStats(&after)
			allocated := after.TotalAlloc - before.TotalAlloc
			steps := 400_000_000
			for step := 1 << 28; step > 0; step >>= 1 {
				for budget.Take(int64(step)) {
					steps -= step
				}
			}
			t.Logf("%d paths, %d steps, %s, %d kB allocated", len(found), steps, took, allocated>>10)
			if err != nil || shortest != example.shortest || more != example.more || len(found) != example.found {
				t.Fatalf("%d paths, shortest %d, more %t, %v; want %+v", len(found), shortest, more, err, example)
			}
			if len(found) > 0 && len(found[len(found)-1])-1 != example.length {
				t.Errorf("the last path is %v", found[len(found)-1])
			}
			if !slices.IsSortedFunc(found, func(a, b []uint32) int {
				if len(a) != len(b) {
					return len(a) - len(b)
				}
				return slices.Compare(a, b)
			}) {
				t.Error("the paths are not in order")
			}
			if allocated > 100<<20 {
				t.Errorf("%d MB are allocated", allocated>>20)
			}
			if steps > 2_000_000 {
				t.Errorf("%d ties are looked at", steps)
			}
		})
	}
}

func TestPathsTakeTheirSteps(t *testing.T) {
	g := made(false, 200, append(clique(clique(nil, numbers(0, 100)...), numbers(100, 200)...), [2]uint32{99, 100})...)
	for _, w := range []network.Walkable{g, unmade{g}} {
		low, high := int64(0), int64(400_000_000) // refused; enough
		for high-low > 1 {
			steps := (low + high) / 2
			found, _, _, err := network.Paths(network.NewBudget(t.Context(), steps), w, 0, 199, 20, 12)
			switch {
			case err == nil:
				high = steps
			case errors.Is(err, network.ErrSteps) && found == nil:
				low = steps
			default:
				t.Fatal(err)
			}
		}
		if low < 1_000 || high > 1_000_000 {
			t.Errorf("20 paths past a joint of two cliques of 100 cost %d steps", high)
		}
	}
}

// TestPathsEndWithTheirContext stops a question in the middle of long searches, and counts the lists of neighbours it asks for then.
func TestPathsEndWithTheirContext(t *testing.T) {
	defer goleak.VerifyNone(t)
	random := rand.New(rand.NewPCG(1, 2))
	var ties [][2]uint32
	for v := range uint32(20_000) {
		for range 5 {
			if w := uint32(random.IntN(20_000)); v != w {
				ties = append(ties, [2]uint32{min(v, w), max(v, w)})
			}
		}
	}
	slices.SortFunc(ties, func(a, b [2]uint32) int { return slices.Compare(a[:], b[:]) })
	g := made(false, 20_000, slices.Compact(ties)...)
	for _, lists := range []int{1, 10, 1_000, 30_000, 300_000} {
		ctx, cancel := context.WithCancel(t.Context())
		left := lists
		// Searches past the nodes of every branch keep it busy for millions of ties.
		_, _, _, err := network.PathsSoonPast(network.NewBudget(ctx, 400_000_000), stopping{g, &left, cancel}, 5, 7, 500, 12, -1)
		if !errors.Is(err, atlas.ErrTimeout) || left > 0 || left < -checksAfter {
			t.Errorf("after %d lists of neighbours and %d more: %v", lists, -left, err)
		}
		cancel()
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, _, err := network.Paths(network.NewBudget(ctx, 1), g, 5, 7, 500, 12); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a context that is over before: %v", err)
	}
}

// checksAfter is how many lists a walk may ask for until it notices that its context has ended.
const checksAfter = 100

// TestPathsInAllForms: a network that is made, one that is not and one by groups give the same paths, however early the search past the
// nodes of a branch begins; and with fewer steps than they cost they give ErrSteps and nothing else.
func TestPathsInAllForms(t *testing.T) {
	testflags.NotRaced(t, "it is about values, which one search finds after another")
	random := rand.New(rand.NewPCG(testflags.Seed(t), 8))
	for range testflags.Times(3, 30) {
		m := world(random, 1_000, 2_000)
		g := m.made()
		for range 20 {
			from, to := uint32(random.IntN(m.Len())), uint32(random.IntN(m.Len()))
			first, maxLength := random.IntN(100), 1+random.IntN(8)
			want, shortest, more, err := network.Paths(plenty(t), g, from, to, first, maxLength)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range []network.Walkable{g, unmade{g}, m, unmade{m}} {
				for _, vain := range []int{-1, 300, 1 << 15} {
					for _, steps := range []int64{400_000_000, random.Int64N(20_000), random.Int64N(1_000_000)} {
						got, gotShortest, gotMore, err := network.PathsSoonPast(network.NewBudget(t.Context(), steps), w, from, to, first, maxLength, vain)
						if errors.Is(err, network.ErrSteps) && steps < 400_000_000 && got == nil {
							continue
						}
						if err != nil || gotShortest != shortest || gotMore != more || !slices.EqualFunc(got, want, slices.Equal) {
							t.Fatalf("first %d paths from %d to %d of at most %d ties in %T, in vain %d: %v, shortest %d, more %t, %v;\nwant %v, shortest %d, more %t",
								first, from, to, maxLength, w, vain, got, gotShortest, gotMore, err, want, shortest, more)
						}
					}
				}
			}
		}
	}
}

// TestPathsInALargeWorld asks between random nodes of a world with hubs of a third of all nodes.
func TestPathsInALargeWorld(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 7))
	nodes := testflags.Times(20_000, 200_000)
	m := world(random, nodes, 5*nodes)
	for _, first := range []int{0, 5, 500} {
		var times []time.Duration
		for range 20 {
			from, to := uint32(random.IntN(nodes)), uint32(random.IntN(nodes))
			started := time.Now()
			found, shortest, more, err := network.Paths(network.NewBudget(t.Context(), 400_000_000), m, from, to, first, 6)
			times = append(times, time.Since(started))
			if err != nil || shortest >= 0 && len(found) < first && more {
				t.Errorf("from %d to %d: %d paths, shortest %d, more %t, %v", from, to, len(found), shortest, more, err)
			}
			for _, path := range found {
				for i := range len(path) - 1 {
					if !slices.ContainsFunc(m.groups[path[i]], func(group uint32) bool { return slices.Contains(m.groups[path[i+1]], group) }) {
						t.Fatalf("%v has no tie after %d", path, path[i])
					}
				}
			}
		}
		slices.Sort(times)
		t.Logf("first %d: %s in the middle, %s at most", first, times[len(times)/2], times[len(times)-1])
	}
}
