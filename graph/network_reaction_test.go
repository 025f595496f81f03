// Reaction of networks: whatever is read, made or measured, it ends soon after its time is over.

package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/graph"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// largeNetworks is a world whose networks have about a million ties, without direction and with one, of few rows.
func largeNetworks(r *rand.Rand) string {
	var b strings.Builder
	const many, hub, wide = 20_000, 1_400, 900
	b.WriteString("country XX: name=Somewhere\nalliance hub: name=Hub\nexchange wide: name=Wide\n")
	for i := range many {
		fmt.Fprintf(&b, "institution i%d: name=University of %x %d, country=XX\n", i, r.Uint32(), i)
		fmt.Fprintf(&b, "membership: alliance=a%d, institution=i%d\n", r.IntN(many/4), i)
		if i < hub {
			fmt.Fprintf(&b, "membership: alliance=hub, institution=i%d\n", i)
		}
		if i < wide {
			fmt.Fprintf(&b, "exchange-party: exchange=wide, institution=i%d\nexchange-party: exchange=wide, side=receiver, institution=i%d\n", i, r.IntN(many))
		}
		if i < many/4 {
			fmt.Fprintf(&b, "alliance a%d: name=Alliance %x %d\nmembership m%d: alliance=a%d, institution=i%d\n", i, r.Uint32(), i, i, i, i)
		}
	}
	return b.String()
}

func TestNetworksEndWithTheirContext(t *testing.T) {
	testflags.OnlyLong(t, "networks of a million ties are made some hundred times")
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, largeNetworks(r)))); err != nil {
		t.Fatal(err)
	}
	asked := []string{
		"tieCount", "totalWeight", "density", "transitivity", "averageClustering", "assortativity(by: COUNTRY)", "assortativity(by: DEGREE)", "distances{average}",
		"components{count modularity}", "communities{count}", "communities(method: LOUVAIN){count}", "core(k: 3){nodeCount}", "nodes(first: 1){totalCount}",
		"nodes(first: 1, orderBy: {by: NAME}){nodes{coreness}}", "ties(first: 1){totalCount}", "ties(first: 1, orderBy: {by: NAME}){totalCount}",
	}
	for _, m := range []string{"strength", "betweenness(samples: 30)", "closeness", "harmonic", "pageRank", "coreness", "clustering", "constraint", "component", "community"} {
		asked = append(asked, "nodes(first: 1, orderBy: {by: NAME}){nodes{"+m+"}}")
	}
	for _, kind := range []string{"CO_MEMBERSHIP", "EXCHANGE"} {
		for _, what := range asked {
			t.Run(kind+" "+what, func(t *testing.T) {
				defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
				query := fmt.Sprintf("{network(of: {kind: %s}) {%s}}", kind, what)
				ask := func(ctx context.Context) (answer string) {
					body, _ := json.Marshal(map[string]string{"query": query})
					r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
					r.Header.Set("Content-Type", "application/json")
					w := httptest.NewRecorder()
					mustHandler(store, graph.Options{}).ServeHTTP(w, r.WithContext(ctx))
					return w.Body.String()
				}
				begin := time.Now()
				answer := ask(t.Context())
				takes := time.Since(begin)
				if strings.Contains(answer, "errors") && !strings.Contains(answer, "LIMIT_EXCEEDED") {
					t.Fatal(answer)
				}
				var worst, moment time.Duration
				const moments, rounds = 3, 6
				for i := range moments {
					after := takes * time.Duration(2*i+1) / (2 * moments)
					least := time.Duration(math.MaxInt64)
					for round := 0; round < rounds && (round == 0 || least > storetest.MaxReaction); round++ { // the machine may be busy
						ctx, cancel := context.WithCancel(t.Context())
						ended := make(chan time.Time, 1)
						timer := time.AfterFunc(after, func() {
							ended <- time.Now()
							cancel()
						})
						ask(ctx)
						if timer.Stop() {
							least = 0 // it was answered sooner
						} else {
							least = min(least, time.Since(<-ended))
						}
						cancel()
					}
					if least > worst {
						worst, moment = least, after
					}
				}
				t.Logf("it takes %v, and ends %v after its context when that ends at %v", takes, worst, moment)
				if worst > slower*storetest.MaxReaction {
					t.Errorf("it ends %v after its context, not within %v", worst, slower*storetest.MaxReaction)
				}
			})
		}
	}
}
