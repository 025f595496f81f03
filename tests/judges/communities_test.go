// Communities of random networks: they are as good as those that outside libraries find. That they are parts of the whole, connected
// and numbered as promised is compared with the measures, in networks_test.go.

package judges_test

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"
	"time"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/storetest"
)

const (
	// qualityMargin is by how much less modularity communities may have than the best of ten runs of a judge.
	qualityMargin = 0.005
	// qualityRuns is how often a judge tries.
	qualityRuns = 10
	// fewPartitions and manyPartitions are how many networks are divided, while one works and in the gate.
	fewPartitions, manyPartitions = 50, 600
	// partitionsPerWorld is how many networks of one world are divided.
	partitionsPerWorld = 5
)

// methods are the ways of finding communities, with the judges whose communities must not be better.
var methods = map[string][]string{"LEIDEN": {"networkx", "igraph"}, "LOUVAIN": {"networkx"}}

func TestCommunitiesAsGoodAsOfNetworkXAndIgraph(t *testing.T) {
	installed(t)
	started := time.Now()
	partitions := testflags.Times(fewPartitions, manyPartitions)
	all := inParallel(t, partitions/partitionsPerWorld, func(w *worker, at int, d dice) error {
		in := openWorld(w.t, drawLarge(w.t, d))
		for range partitionsPerWorld {
			if err := w.divide(in, d); err != nil {
				return fmt.Errorf("%w\nThe world:\n%s", err, storetest.Draw(in.nodes))
			}
		}
		return nil
	})
	t.Logf("%d networks in %.0f s\n%s", partitions, time.Since(started).Seconds(), all.tally)
	for method, judges := range methods {
		for _, judge := range judges {
			if name := method + " by " + judge; !t.Failed() && all.tally.of(name).numbers < partitions/2 {
				t.Errorf("in %d networks with communities there are only %d that can be compared: %s", partitions, all.tally.of(name).numbers, name)
			}
		}
	}
}

// divide draws a network of a world, and compares its communities by both methods.
func (w *worker) divide(in *world, d dice) (err error) {
	of := d.input(pick(d, forms()))
	by := d.communities()
	s := whole(of)
	is, err := s.show(in)
	if err != nil {
		return err
	}
	if len(is.ties) == 0 {
		s = whole(map[string]any{"kind": "CO_MEMBERSHIP", "weight": "FRACTIONAL"})
		if is, err = s.show(in); err != nil || len(is.ties) == 0 {
			return err
		}
	}
	about := is.told()
	about["resolution"] = by.resolution
	seeds := []int{}
	for range qualityRuns {
		seeds = append(seeds, int(d.Int32()))
	}
	about["seeds"] = seeds
	best, err := w.judge.ask("quality", about)
	if err != nil {
		return err
	}
	for method, judges := range methods {
		by.method = method
		answer, err := s.ask(in, by.field()+" { modularity }")
		if err != nil {
			return err
		}
		modularity := below(answer, "communities", "modularity").(float64)
		for _, judge := range judges {
			theirs := best[judge].(float64)
			lacks := theirs - modularity
			c := w.tally.of(method + " by " + judge)
			c.far = max(c.far, lacks)
			if math.Abs(modularity) > qualityMargin {
				c.numbers++
			} else {
				c.others++
			}
			if lacks > tolerance {
				better := w.tally.of(method + " better by " + judge)
				better.numbers++
				better.far = max(better.far, lacks)
			}
			if lacks > qualityMargin {
				text, _ := json.Marshal(s.of)
				told, _ := json.Marshal(about)
				return fmt.Errorf("%s of %s has modularity %v, and the best of %d runs of %s %v\nThe network as the judge is told it:\n%s", by.field(), text, modularity, qualityRuns, judge, theirs, told)
			}
		}
	}
	return nil
}
