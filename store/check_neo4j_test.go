// Checking a graph while others write to it, on a real Neo4j.

package store_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"alliance-atlas/data"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store"
)

// checkable is the database of a server with the data of the program.
func checkable(t *testing.T, server *neo4jtest.Server) *store.Database {
	t.Helper()
	db, err := store.OpenDatabase(server.URL(), store.Login{User: server.User(), Password: server.Password()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Load(t.Context(), base, store.LoadOptions{}); err != nil {
		t.Fatal(err)
	}
	return db
}

// TestCheckNamesNothingThatNeverWas: each transaction of a writer leaves the graph in order, so that no state of it has a fault.
func TestCheckNamesNothingThatNeverWas(t *testing.T) {
	server := neo4jtest.Shared(t)
	db := checkable(t, server)
	const busy, quiet, longest = 2 * time.Second, 3 * time.Second, time.Minute
	started, begun := make(chan struct{}), time.Now()
	stop := server.Repeat(t.Context(), `
				MATCH (s:Source) WITH s LIMIT 1 OPTIONAL MATCH (o:Person|Position) WHERE o.id STARTS WITH 'person/moving-' OR o.id STARTS WITH 'position/moving-'
				WITH s, collect(o) AS old FOREACH (o IN old | DETACH DELETE o)
				CREATE (p:Person {id: 'person/moving-' + $n, name: 'Moving ' + $n, trust: 'UNVERIFIED'})-[:CITES {position: 1}]->(s)
				CREATE (p)<-[:OF_PERSON]-(q:Position {id: 'position/moving-' + $n, role: 'Dean', trust: 'UNVERIFIED'})-[:CITES {position: 1}]->(s)`,
		func(ctx context.Context, n int) {
			if n == 3 {
				close(started)
			}
			if time.Since(begun) > busy {
				select {
				case <-ctx.Done():
				case <-time.After(quiet):
				}
				begun = time.Now()
			}
		})
	select {
	case <-started:
	case <-time.After(longest):
		t.Fatal("it does not begin to write: ", stop())
	}
	for range 3 {
		source, report, err := db.Check(t.Context())
		if err != nil {
			t.Error(err)
		}
		for _, f := range report.Faults {
			t.Errorf("the graph never had this fault: %s", f)
		}
		if source == nil && err == nil && report.Total() == 0 {
			t.Error("there are no rows, and no fault")
		}
	}
	if err := stop(); err != nil {
		t.Fatal(err)
	}
}

// TestCheckNamesTheDatasetNode: what is wrong at the node that describes the data is a warning.
func TestCheckNamesTheDatasetNode(t *testing.T) {
	server := neo4jtest.Shared(t)
	db := checkable(t, server)
	if _, err := server.Query(t.Context(), "MATCH (d:Dataset) SET d.updated = 'yesterday', d.name = 7", nil); err != nil {
		t.Fatal(err)
	}
	source, report, err := db.Check(t.Context())
	if err != nil || source == nil {
		t.Fatalf("the graph is refused: %v, %v", report, err)
	}
	var lines []string
	for _, w := range report.Warnings {
		lines = append(lines, w.String())
	}
	for _, want := range []string{`Dataset dataset, updated: "yesterday" is no date`, "Dataset dataset, name: is a number, and should be a text; it is not used"} {
		if !strings.Contains(strings.Join(lines, "\n"), want) {
			t.Errorf("%q is not among the warnings: %q", want, lines)
		}
	}
}
