// The golden answers on the mirror of a real Neo4j: those of the embedded store, to the byte.

package graph_test

import (
	"math/rand/v2"
	"testing"

	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mirror/mirrortest"
)

func TestGoldenOnTheMirror(t *testing.T) {
	open := mirrortest.Emptied(neo4jtest.Shared(t))
	drawn := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for _, g := range goldens(t) {
		if draw := drawn.IntN(18); draw%testflags.Times(18, 3) > 0 && !testflags.All() { // each is written into the database first
			continue
		}
		t.Run(g.name(), func(t *testing.T) {
			for i, e := range g.ask(t, open(t), graph.LevelExecutor, func() {}) {
				if d := difference(g.steps[i].want, e.answer); d != "" {
					t.Errorf("%s has another answer than the golden\n%s", g.steps[i].name("query"), d)
				}
			}
		})
	}
}
