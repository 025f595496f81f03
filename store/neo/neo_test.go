// The store on a real Neo4j against what every store must do.

package neo_test

import (
	"context"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/storetest"
)

// open opens an empty store: the one database of a server, so that the store opened before is empty from then on as well.
func open(t testing.TB) atlas.Store {
	server := neo4jtest.Shared(t, neo4jtest.KeepSchema)
	s, err := neo.New(neo.Options{URL: server.URL()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if err := s.Migrate(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestAgainstNaive(t *testing.T) {
	storetest.RunRandom(t, open, *storetest.Seed, *storetest.Questions)
}
