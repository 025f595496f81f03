// The same random questions to two servers, one on the embedded store and one on the mirror of a real Neo4j: both answer alike, to the byte.

package difftest_test

import (
	"context"
	"flag"
	"testing"
	"time"

	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mirror/mirrortest"
	"alliance-atlas/store/natural"
)

var ofMirror = flag.Int("difftest.mirror", 0, "how many operations are asked of the mirror, and a fifth as many about networks, instead of 200, or 1,000 where there is time")

func TestTheMirrorAnswersAlike(t *testing.T) {
	operations := *ofMirror
	if operations == 0 {
		operations = testflags.Times(200, 1000)
	}
	for name, world := range neo4jWorlds(t, 300) {
		t.Run(name, func(t *testing.T) {
			server := neo4jtest.Shared(t)
			db := bolttest.Connect(t, server)
			defer db.Close()
			begun := time.Now()
			if _, err := natural.New(db).Load(context.Background(), world, loading.Options{}); err != nil {
				t.Fatal(err)
			}
			store := mirrortest.Open(t, server)
			if _, err := store.Snapshot(t.Context(), 0); err != nil {
				t.Fatal(err)
			}
			t.Logf("loaded in %.1f s", time.Since(begun).Seconds())
			h := handlers{
				level:     embedded(mustHandler(store, graph.Options{Deadline: testTimeout})),
				reference: mustHandler(world.inMemory(t), graph.Options{Deadline: testTimeout}),
			}
			askBoth(t, world.all(), h, operations, false)
			askBoth(t, world.all(), h, operations/5, true)
		})
	}
}
