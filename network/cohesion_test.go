// Networks that the tests of groups and neighbourhoods share: drawn ones, and ones that a reader can check by hand.

package network_test

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
)

// free is a budget without end.
func free() *network.Budget { return network.NewBudget(context.Background(), math.MaxInt64) }

// written is a network of ties as they are written: source, target, weight.
func written(directed bool, nodes int, ties ...[3]float64) *network.Graph {
	var t network.Ties
	for _, tie := range ties {
		t.Source, t.Target, t.Weight = append(t.Source, uint32(tie[0])), append(t.Target, uint32(tie[1])), append(t.Weight, tie[2])
	}
	return network.New(directed, nodes, t)
}

// drawnNetwork is a random network of up to so many nodes: sparse or dense, with or without directions, weights, isolates and cliques.
func drawnNetwork(r *rand.Rand, most int) *network.Graph {
	nodes := r.IntN(most + 1)
	directed, weighted := r.IntN(2) == 0, r.IntN(2) == 0
	var t network.Ties
	there := map[[2]uint32]bool{}
	add := func(a, b int) {
		pair := [2]uint32{uint32(a), uint32(b)}
		if a == b || there[pair] || !directed && there[[2]uint32{pair[1], pair[0]}] {
			return
		}
		there[pair] = true
		weight := 1.0
		if weighted {
			weight = float64(1+r.IntN(30)) / float64(1+r.IntN(7))
		}
		t.Source, t.Target, t.Weight = append(t.Source, pair[0]), append(t.Target, pair[1]), append(t.Weight, weight)
	}
	if nodes > 1 {
		for range r.IntN(4 * nodes) {
			add(r.IntN(nodes), r.IntN(nodes))
		}
		for range r.IntN(4) { // cliques
			members := r.Perm(nodes)[:1+r.IntN(min(nodes, 8))]
			for _, a := range members {
				for _, b := range members {
					if a < b {
						add(a, b)
					}
				}
			}
		}
	}
	return network.New(directed, nodes, t)
}

// eachDrawn calls a test with many drawn networks of up to so many nodes.
func eachDrawn(t *testing.T, times, nodes int, test func(t *testing.T, r *rand.Rand, g *network.Graph)) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 7))
	for range testflags.Times(times, 20*times) {
		g := drawnNetwork(r, nodes)
		test(t, r, g)
		if t.Failed() {
			t.Fatalf("in the network of %d nodes, directed: %v, %v – %v, weights %v", g.Nodes, g.Directed, g.Ties.Source, g.Ties.Target, g.Ties.Weight)
		}
	}
}

// agree compares two columns to twelve digits; NaN agrees with NaN.
func agree(t *testing.T, what string, got, want []float64) {
	t.Helper()
	agrees := func(a, b float64) bool {
		return math.IsNaN(a) && math.IsNaN(b) || math.Abs(a-b) <= 1e-12*max(1, math.Abs(b))
	}
	if !slices.EqualFunc(got, want, agrees) {
		t.Errorf("%s: %v, and not %v", what, got, want)
	}
}

// must is a value without an error.
func must[T any](t *testing.T) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// cliques is a network of so many cliques of so many nodes, each of which shares its last two nodes with the next: many triangles, and
// communities that are plain.
func cliques(number, size int) *network.Graph {
	var t network.Ties
	step := size - 2
	for c := range number {
		for a := range size {
			for b := a + 1; b < size; b++ {
				if c > 0 && b < 2 {
					continue // a tie of the clique before
				}
				t.Source, t.Target, t.Weight = append(t.Source, uint32(c*step+a)), append(t.Target, uint32(c*step+b)), append(t.Weight, 1+float64((a+b)%7)/3)
			}
		}
	}
	return network.New(false, number*step+2, t)
}

// columns are what is compared bit by bit and cancelled: everything about groups and neighbourhoods that takes a budget.
var columns = map[string]func(b *network.Budget, g *network.Graph) ([]float64, error){
	"coreness": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		core, err := network.Coreness(b, g)
		return floats(core), err
	},
	"clustering": network.Clustering,
	"average clustering": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		return one(network.AverageClustering(b, g))
	},
	"transitivity": func(b *network.Budget, g *network.Graph) ([]float64, error) { return one(network.Transitivity(b, g)) },
	"constraint":   network.Constraint,
	"degree assortativity": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		return one(network.DegreeAssortativity(b, g))
	},
	"attribute assortativity": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		value := make([]int32, g.Nodes)
		for v := range value {
			value[v] = int32(v%5 - 1)
		}
		return one(network.AttributeAssortativity(b, g, value))
	},
	"components": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		component, _, err := network.Components(b, g)
		return floats(component), err
	},
	"strengths": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		all, _, _, err := network.Strengths(b, g)
		return all, err
	},
	"LEIDEN": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		community, _, err := network.Communities(b, g, network.Leiden, 1, 1)
		return floats(community), err
	},
	"LOUVAIN": func(b *network.Budget, g *network.Graph) ([]float64, error) {
		community, _, err := network.Communities(b, g, network.Louvain, 1, 1)
		return floats(community), err
	},
}

func one(value float64, err error) ([]float64, error) { return []float64{value}, err }

func floats[N int | int32](column []N) []float64 {
	f := make([]float64, len(column))
	for i, n := range column {
		f[i] = float64(n)
	}
	return f
}

// However many processors take part, and however often it is asked, each measure is the same to the last bit.
func TestGroupsAndNeighbourhoodsAreTheSameOnAnyProcessors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	large := cliques(40, 150) // enough ties for several workers to share
	enough := cliques(20, 70) // as many for those who go through them often
	small := drawnNetwork(rand.New(rand.NewPCG(testflags.Seed(t), 8)), 400)
	for name, of := range columns {
		for _, g := range []*network.Graph{large, enough, small} {
			if g == large && (name == "LEIDEN" || name == "LOUVAIN") {
				continue
			}
			runtime.GOMAXPROCS(1)
			first := must[[]float64](t)(of(free(), g))
			for _, processors := range []int{2, 3} {
				runtime.GOMAXPROCS(processors)
				again := must[[]float64](t)(of(free(), g))
				if !slices.EqualFunc(first, again, func(a, b float64) bool { return math.Float64bits(a) == math.Float64bits(b) }) {
					t.Errorf("%s on %d processors differs from that on one", name, processors)
				}
			}
		}
	}
}

// A network without nodes, and one without ties, are answers like any other.
func TestGroupsAndNeighbourhoodsOfNothing(t *testing.T) {
	undefined := math.NaN()
	for _, nodes := range []int{0, 1, 3} {
		g := written(nodes == 3, nodes)
		zeros, alone := make([]float64, nodes), []float64{1, 2, 3}[:nodes]
		for name, want := range map[string][]float64{
			"coreness": zeros, "clustering": zeros, "average clustering": {0}, "transitivity": {0},
			"constraint": slices.Repeat([]float64{undefined}, nodes), "degree assortativity": {undefined}, "attribute assortativity": {undefined},
			"components": alone, "strengths": zeros, "LEIDEN": alone, "LOUVAIN": alone,
		} {
			agree(t, name, must[[]float64](t)(columns[name](free(), g)), want)
		}
	}
}

// limit is how long a measure may go on when its context has ended.
const limit = slowed * 50 * time.Millisecond

// A measure ends soon after its context, wherever in its work that is, and leaves no goroutine behind.
func TestGroupsAndNeighbourhoodsEndWithTheirContext(t *testing.T) {
	defer goleak.VerifyNone(t)
	g := cliques(160, 114) // 1,000,000 ties
	if ties := g.Ties.Len(); ties < 1_000_000 {
		t.Fatalf("there are only %d ties", ties)
	}
	for name, of := range columns {
		for _, after := range []time.Duration{0, time.Millisecond, 8 * time.Millisecond, 60 * time.Millisecond} {
			// A machine that does something else can be late at any time: one of some tries in time shows that the measure is.
			took := time.Hour
			for try := 0; try < 20 && took > limit; try++ {
				ctx, cancel := context.WithCancel(context.Background())
				ended := make(chan time.Time, 1)
				timer := time.AfterFunc(after, func() {
					ended <- time.Now()
					cancel()
				})
				_, err := of(network.NewBudget(ctx, 0), g)
				done := time.Now()
				if timer.Stop() {
					cancel()
					took = 0 // it was done before
					break
				}
				over := done.Sub(<-ended)
				if err != nil && !errors.Is(err, atlas.ErrTimeout) {
					t.Fatalf("%s ends with %v", name, err)
				}
				took = over
			}
			if took > limit {
				t.Errorf("%s ends %v after a context of %v", name, took, after)
			}
		}
	}
}
