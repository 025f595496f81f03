// Two journeys on a real Neo4j: the pages say what they say on the embedded store, in as many clicks.

package browser

import (
	"context"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

func TestJourneysOnNeo4j(t *testing.T) {
	testflags.OnlyLong(t, "the database plans each question of the pages first")
	findBrowser(t)
	logIn := func(server *neo4jtest.Server) {
		for _, variable := range server.Env() {
			name, value, _ := strings.Cut(variable, "=")
			t.Setenv(name, value)
		}
	}
	server := neo4jtest.Shared(t, neo4jtest.Holding(harness.Published(t), func(_ context.Context, server *neo4jtest.Server) error {
		logIn(server)
		harness.MustCall(t, "import", "--store", server.URL())
		return nil
	}))
	logIn(server)
	embedded, onNeo := harness.Serve(t), harness.Serve(t, "--store", server.URL())
	chromium := openDrawing(t)
	for _, n := range []int{1, 5} {
		j := journeys[n-1]
		t.Run(j.name, func(t *testing.T) { j.take(t, chromium, onNeo, embedded) })
	}
}
