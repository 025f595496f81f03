// How many published totals of an alliance are given.

package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/atlas/api"
	"alliance-atlas/graph"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// TestMaxPublished: up to the limit all totals are given, and beyond it the newest.
func TestMaxPublished(t *testing.T) {
	for n := api.MaxPublished - 1; n <= api.MaxPublished+1; n++ {
		var world strings.Builder
		world.WriteString("alliance x\n")
		for i := range n {
			fmt.Fprintf(&world, "figure f%d: subject=alliance/x, totalOf=members, value=%d, asOf=%04d\n", i, i, 1000+i)
		}
		store := mem.New()
		if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, world.String()))); err != nil {
			t.Fatal(err)
		}
		for _, executor := range []string{graph.LevelExecutor, graph.ReferenceExecutor} {
			var answer struct {
				Data struct {
					Alliance struct {
						Coverage struct{ Published []struct{ Value int } }
					}
				}
			}
			body := post(t, mustHandler(store, graph.Options{Executor: executor, Deadline: testTimeout}), []byte(`{"query": "{alliance(id: \"x\") {coverage {published {value}}}}"}`))
			if err := json.Unmarshal(body, &answer); err != nil {
				t.Fatalf("%v: %s", err, body)
			}
			got := answer.Data.Alliance.Coverage.Published
			if len(got) != min(n, api.MaxPublished) || got[0].Value != n-1 {
				t.Errorf("of %d totals %d are given by the executor %s: %.200s", n, len(got), executor, body)
			}
		}
	}
}
