// Surroundings are those that all distances give, exactly up to their limit, and cost little beside hubs.

package network_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
	"alliance-atlas/network/networktest"
)

// aroundIs compares surroundings with a wanted answer.
func aroundIs(t *testing.T, w network.Walkable, ids []uint32, radius int, want []uint32, wantWhole bool) {
	t.Helper()
	got, whole, err := network.Around(plenty(t), w, ids, radius)
	if err != nil || whole != wantWhole || !slices.Equal(got, want) {
		t.Fatalf("radius %d around %.60v in %T: %d nodes %.200v, whole %t, %v; want %d nodes %.200v, whole %t", radius, ids, w, len(got), got, whole, err, len(want), want, wantWhole)
	}
}

func TestAroundByHand(t *testing.T) {
	// 4 → 2 → 0 → 5, 3 → 2, 1 alone: direction is ignored.
	g := made(true, 6, [2]uint32{4, 2}, [2]uint32{2, 0}, [2]uint32{0, 5}, [2]uint32{3, 2})
	aroundIs(t, g, []uint32{0}, 0, []uint32{0}, true)
	aroundIs(t, g, []uint32{0}, 1, []uint32{0, 2, 5}, true)
	aroundIs(t, g, []uint32{0}, 2, []uint32{0, 2, 3, 4, 5}, true)
	aroundIs(t, g, []uint32{5, 1, 5}, 2, []uint32{0, 1, 2, 5}, true)
	aroundIs(t, g, nil, 6, nil, true)
	aroundIs(t, made(false, 0), nil, 1, nil, true)
}

func TestAroundIsThatOfAllDistances(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 2))
	for range testflags.Times(300, 5_000) {
		m := drawnMemberships(random, 1+random.IntN(12), 1+random.IntN(6), random.Float64()/2)
		g := m.made()
		forms := []network.Walkable{m, g, unmade{m}}
		if random.IntN(2) == 0 {
			g = drawn(random, 1+random.IntN(12), random.IntN(2) == 0, random.Float64()/2)
			forms = []network.Walkable{g, unmade{g}}
		}
		var ids []uint32
		for range random.IntN(4) {
			ids = append(ids, uint32(random.IntN(g.Nodes)))
		}
		radius := random.IntN(7)
		want, whole := networktest.Around(lists(g), ids, radius, network.MaxAround)
		for _, w := range forms {
			aroundIs(t, w, ids, radius, want, whole)
		}
	}
}

// TestAroundHasAtMostSoMany goes by levels over the limit, in numbers that are not in the order of levels.
func TestAroundHasAtMostSoMany(t *testing.T) {
	// A star: the hub is the node with the greatest number.
	for leaves := network.MaxAround - 2; leaves <= network.MaxAround; leaves++ {
		hub := uint32(leaves)
		all := make([]uint32, leaves+1)
		ties := make([][2]uint32, leaves)
		for v := range hub {
			ties[v] = [2]uint32{v, hub}
			all[v+1] = v + 1
		}
		g := made(leaves%2 == 0, leaves+1, ties...)
		want, whole := all, true
		if len(all) > network.MaxAround {
			want, whole = append(slices.Clone(all[:network.MaxAround-1]), hub), false
		}
		aroundIs(t, g, []uint32{hub}, 1, want, whole)
		aroundIs(t, unmade{g}, []uint32{hub}, 6, want, whole)
		if !whole { // the leaf asked is nearest, although it would be the last
			want = append(slices.Clone(all[:network.MaxAround-2]), hub-1, hub)
		}
		aroundIs(t, g, []uint32{hub - 1}, 2, want, whole)
		if ids := all; len(ids) > network.MaxAround {
			aroundIs(t, g, ids, 0, ids[:network.MaxAround], false)
		} else {
			aroundIs(t, g, ids, 6, ids, true)
		}
	}
	// Two groups that share two nodes: the first fills the answer, or leaves room for one.
	for first := uint32(network.MaxAround - 1); first <= network.MaxAround; first++ {
		m := join(3_000, [][]uint32{numbers(0, first), numbers(first-2, 3_000), numbers(0, 2)})
		aroundIs(t, m, []uint32{0}, 1, numbers(0, first), true)
		aroundIs(t, m, []uint32{0}, 2, numbers(0, network.MaxAround), false)
	}
	// A line: the limit falls between two levels, and whole asks whether there is a next one.
	for nodes := network.MaxAround - 1; nodes <= network.MaxAround+1; nodes++ {
		var ties [][2]uint32
		all := make([]uint32, nodes)
		for v := range uint32(nodes - 1) {
			ties = append(ties, [2]uint32{v, v + 1})
			all[v+1] = v + 1
		}
		g := made(false, nodes, ties...)
		aroundIs(t, g, []uint32{0}, nodes, all[:min(nodes, network.MaxAround)], nodes <= network.MaxAround)
		aroundIs(t, g, []uint32{0}, network.MaxAround-1, all[:min(nodes, network.MaxAround)], true)
	}
}

// TestAroundInLargeNetworks goes far over the limit: made, not made, and by groups.
func TestAroundInLargeNetworks(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 3))
	for range testflags.Times(2, 20) {
		m := world(random, 3_000, 6_000)
		g := m.made()
		ids := []uint32{uint32(random.IntN(m.Len())), uint32(random.IntN(m.Len()))}
		for radius := range 4 {
			want, whole := within(g, ids, radius)
			aroundIs(t, m, ids, radius, want, whole)
			aroundIs(t, g, ids, radius, want, whole)
			aroundIs(t, unmade{m}, ids, radius, want, whole)
		}
	}
}

// within is the answer by whole levels that are then sorted.
func within(g *network.Graph, ids []uint32, radius int) ([]uint32, bool) {
	seen := make([]bool, g.Nodes)
	var nodes []uint32
	level := slices.Compact(slices.Sorted(slices.Values(ids)))
	for ; radius >= 0; radius-- {
		for _, v := range level {
			seen[v] = true
		}
		nodes = append(nodes, level...)
		var next []uint32
		for _, v := range level {
			for _, w := range g.Out.Of(v) {
				if !seen[w] {
					next = append(next, w)
				}
			}
		}
		slices.Sort(next)
		level = slices.Compact(next)
	}
	whole := len(nodes) <= network.MaxAround
	nodes = nodes[:min(len(nodes), network.MaxAround)]
	slices.Sort(nodes)
	return nodes, whole
}

func TestAroundTakesItsSteps(t *testing.T) {
	// 0 with 3 neighbours: the first level looks at 3 ties, the second at one tie of each of them.
	g := made(false, 4, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{0, 3})
	for radius, steps := range []int64{0, 3, 6, 6} {
		for _, w := range []network.Walkable{g, unmade{g}} {
			if _, _, err := network.Around(network.NewBudget(t.Context(), steps), w, []uint32{0}, radius); err != nil {
				t.Errorf("%d steps for radius %d: %v", steps, radius, err)
			}
			if _, _, err := network.Around(network.NewBudget(t.Context(), steps-1), w, []uint32{0}, radius); !errors.Is(err, network.ErrSteps) {
				t.Errorf("%d steps for radius %d: %v", steps-1, radius, err)
			}
		}
	}
}

// TestAroundStopsWhenItIsFull: hub 0 with as many leaves as there is room for, each with a node behind it, of which one is enough to know
// that not all are given.
func TestAroundStopsWhenItIsFull(t *testing.T) {
	var ties [][2]uint32
	for v := uint32(1); v < network.MaxAround; v++ {
		ties = append(ties, [2]uint32{0, v}, [2]uint32{v, network.MaxAround + v})
	}
	g := made(false, 2*network.MaxAround, ties...)
	aroundIs(t, g, []uint32{0}, 2, numbers(0, network.MaxAround), false)
	if _, _, err := network.Around(network.NewBudget(t.Context(), network.MaxAround-1+2), g, []uint32{0}, 2); err != nil {
		t.Errorf("the ties of the hub and two more are not enough: %v", err)
	}
}

func TestAroundEndsWithItsContext(t *testing.T) {
	defer goleak.VerifyNone(t)
	g := drawn(rand.New(rand.NewPCG(1, 1)), 2_000, false, 0.9)
	ctx, cancel := context.WithCancel(t.Context())
	left := 500
	_, _, err := network.Around(network.NewBudget(ctx, 400_000_000), stopping{g, &left, cancel}, []uint32{0}, 6)
	if !errors.Is(err, atlas.ErrTimeout) || left < -100 {
		t.Errorf("after %d more lists: %v", -left, err)
	}
	if _, _, err := network.Around(network.NewBudget(ctx, 1), g, []uint32{0}, 1); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a context that is over before: %v", err)
	}
}

// TestAroundBesideHubs asks far around in a large world: the answer is known after few lists.
func TestAroundBesideHubs(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 4))
	nodes := testflags.Times(50_000, 200_000)
	m := world(random, nodes, 5*nodes)
	for radius := 1; radius <= 6; radius++ {
		var longest time.Duration
		for range 5 {
			ids := []uint32{uint32(random.IntN(nodes))}
			started := time.Now()
			got, whole, err := network.Around(network.NewBudget(t.Context(), int64(12*nodes)), m, ids, radius)
			if err != nil || len(got) > network.MaxAround || whole != (len(got) < network.MaxAround) {
				t.Errorf("radius %d around %d: %d nodes, whole %t, %v", radius, ids, len(got), whole, err)
			}
			longest = max(longest, time.Since(started))
		}
		t.Logf("radius %d: %s at most", radius, longest)
	}
}
