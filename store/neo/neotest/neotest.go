// Package neotest opens the store in Neo4j on a server of neo4jtest: what tests of several packages share. Only tests import it.
package neotest

import (
	"context"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/neo"
)

// Open opens the database of a server until the end of a test, as it is: without a schema, where it has none. Changes are made to
// the options before.
func Open(t testing.TB, server *neo4jtest.Server, changes ...func(*bolt.Options)) *neo.Store {
	t.Helper()
	o := bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password()}
	for _, change := range changes {
		change(&o)
	}
	db, err := bolt.Open(o)
	if err != nil {
		t.Fatal(err)
	}
	s := neo.New(db)
	t.Cleanup(func() { s.Close() })
	return s
}

// Traced tells of the name of each statement.
func Traced(note func(name string)) func(*bolt.Options) {
	return func(o *bolt.Options) {
		o.Trace = func(name, _ string, _ map[string]any) { note(name) }
	}
}

// Emptied returns a function that gives a store as one without rows, as often as it is called: what was given before is empty then as
// well. Closing what it gives closes nothing, so that the connections and what the database knows of statements serve all.
func Emptied(server *neo4jtest.Server, s *neo.Store) func(t testing.TB) atlas.Store {
	stamp := 0
	return func(t testing.TB) atlas.Store {
		t.Helper()
		ctx := context.Background()
		query := func(cypher string) {
			t.Helper()
			if _, err := server.Query(ctx, cypher, map[string]any{"stamp": stamp}); err != nil {
				t.Fatal(err)
			}
		}
		query("MATCH (n) WHERE NOT n:_SchemaStep DETACH DELETE n")
		if err := s.Migrate(ctx, nil); err != nil { // which also makes the store forget what it has read
			t.Fatal(err)
		}
		// The stamp of one database is never twice the same for different data: a store keeps what it knows by it.
		stamp += stampsApart
		query("MATCH (v:_Dataset) SET v._stamp = $stamp")
		return kept{s}
	}
}

// stampsApart is more than a test writes, twice.
const stampsApart = 1_000_000

// kept is a store that stays open.
type kept struct{ *neo.Store }

// Close does nothing.
func (kept) Close() error { return nil }
