// Measures on several processors: the same bits on any number of them, and an end soon after that of their context.

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

// pathMeasures are the measures of this and other files about paths and walks, as columns.
var pathMeasures = []struct {
	name string
	of   func(*network.Budget, *network.Graph) ([]float64, error)
}{
	{"closeness", network.Closeness},
	{"harmonic centrality", network.Harmonic},
	{"betweenness", func(b *network.Budget, g *network.Graph) ([]float64, error) { return network.Betweenness(b, g, 0, 0) }},
	{"sampled betweenness", func(b *network.Budget, g *network.Graph) ([]float64, error) {
		return network.Betweenness(b, g, 150, 3)
	}},
	{"PageRank", func(b *network.Budget, g *network.Graph) ([]float64, error) {
		return network.PageRank(b, g, 0.85, false)
	}},
	{"weighted PageRank", func(b *network.Budget, g *network.Graph) ([]float64, error) {
		return network.PageRank(b, g, 0.85, true)
	}},
}

// TestProcessorsDecideNothing: on one processor, on three and on eight, all bits are the same, on networks large enough to be shared.
func TestProcessorsDecideNothing(t *testing.T) {
	defer goleak.VerifyNone(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for _, directed := range []bool{false, true} {
		var ties network.Ties
		met := map[[2]uint32]bool{}
		for len(ties.Source) < workersTies {
			// Squares of random numbers are often small: hubs, leaves and isolates.
			u, v := uint32(2000*r.Float64()*r.Float64()), uint32(2000*r.Float64())
			if u < v && !met[[2]uint32{u, v}] && (len(met) < 2000 || v < 1000) {
				met[[2]uint32{u, v}] = true
				if directed && r.IntN(2) == 0 {
					u, v = v, u
				}
				ties.Source, ties.Target, ties.Weight = append(ties.Source, u), append(ties.Target, v), append(ties.Weight, r.Float64())
			}
		}
		g := network.New(directed, 2000, ties)
		for _, m := range pathMeasures {
			var first []float64
			for _, processors := range []int{1, 3, 8} {
				runtime.GOMAXPROCS(processors)
				got, err := m.of(unlimited(t), g)
				if err != nil {
					t.Fatal(err)
				}
				if first == nil {
					first = got
				}
				if !slices.EqualFunc(first, got, func(a, b float64) bool { return math.Float64bits(a) == math.Float64bits(b) }) {
					t.Errorf("%s (directed %t) on %d processors differs from that on one", m.name, directed, processors)
				}
			}
		}
	}
}

// reaction is how long a measure may take after its context has ended.
const reaction = slowed * 50 * time.Millisecond

// TestMeasuresEndWithTheirContext: at a cancel in the middle of a network of 1,000,000 ties, wherever that finds them.
func TestMeasuresEndWithTheirContext(t *testing.T) {
	defer goleak.VerifyNone(t)
	for _, directed := range []bool{false, true} {
		g := circulant(directed, 100_000, 1, 10, 100, 1000, 10_000, 7, 77, 777, 7777, 33_333)
		for _, m := range pathMeasures {
			for _, after := range []time.Duration{0, time.Millisecond, 10 * time.Millisecond, 40 * time.Millisecond} {
				least := time.Hour
				// A busy machine can keep any program waiting: of a few cancels one shows what the measure does.
				for attempt := 0; attempt < 5 && least > reaction; attempt++ {
					took, err := cancelled(t, m.of, g, after)
					if err == nil {
						least = 0 // it was done before
					} else if !errors.Is(err, atlas.ErrTimeout) {
						t.Fatalf("%s ends with %v, not with the timeout", m.name, err)
					}
					least = min(least, took)
				}
				if least > reaction {
					t.Errorf("%s (directed %t) goes on for %v after a cancel that comes after %v", m.name, directed, least, after)
				}
			}
		}
	}
}

// cancelled is how long a measure goes on after a cancel.
func cancelled(t *testing.T, of func(*network.Budget, *network.Graph) ([]float64, error), g *network.Graph, after time.Duration) (time.Duration, error) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	at := make(chan time.Time, 1)
	if after == 0 {
		cancel()
		at <- time.Now()
	} else {
		time.AfterFunc(after, func() {
			at <- time.Now()
			cancel()
		})
	}
	_, err := of(network.NewBudget(ctx, math.MaxInt64), g)
	ended := time.Now()
	return ended.Sub(<-at), err
}
