// Pages over a real Neo4j: those of the embedded store, byte for byte, with few calls of the database each.

package explorer_test

import (
	"sync"
	"testing"
	"time"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

// mostStatements is how many statements a page may send: each waits for the one before, and a page must not wait long.
const mostStatements = 8

// testDeadline is far longer than a lookup may take: a busy machine is not what is tested.
const testDeadline = time.Minute

func TestPagesOnNeo4j(t *testing.T) {
	db := neo4jtest.Shared(t)
	writer := neotest.Emptied(db, neotest.Open(t, db))(t)
	if err := writer.Apply(t.Context(), storetest.Changes(storetest.World(t, small))); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var statements []string
	sent := func() []string {
		mu.Lock()
		defer mu.Unlock()
		was := statements
		statements = nil
		return was
	}
	store := neotest.Open(t, db, neotest.Traced(func(name string) {
		mu.Lock()
		defer mu.Unlock()
		statements = append(statements, name)
	}))
	onNeo, embedded := server(store, public), server(filled(t, small), public)
	onNeo.SetDeadline(testDeadline)
	for _, target := range []string{
		"/", "/map", "/browse/people", "/countries/CN", "/institutions/thu?lang=zh", "/institutions/thu?at=2019", "/institutions/nix", "/institutions/%E2%80%AEx", "/institutions/a%2Fb",
		"/alliances/gma", "/alliances/gma?at=2018", "/courses/c", "/exchanges/x", "/events/e", "/people/p", "/sources/s", "/figures/f", "/claims/q", "/memberships/gma-thu-initiator", "/positions/rector",
		"/sitemap.xml", "/robots.txt",
	} {
		sent()
		got, want := ask(t, onNeo, "GET", target), ask(t, embedded, "GET", target)
		if got.status != want.status || got.body != want.body || got.header.Get("ETag") != want.header.Get("ETag") {
			t.Errorf("%s: %d, tag %s, not %d, tag %s:\n%s\n%s", target, got.status, got.header.Get("ETag"), want.status, want.header.Get("ETag"), got.body, want.body)
		}
		if names := sent(); len(names) > mostStatements && target != "/sitemap.xml" {
			t.Errorf("%s sends %d statements: %q", target, len(names), names)
		}
		if tag := got.header.Get("ETag"); tag != "" {
			again := ask(t, onNeo, "GET", target, "If-None-Match", tag)
			if names := sent(); again.status != 304 || len(names) > 1 {
				t.Errorf("%s with its tag: %d, with the statements %q", target, again.status, names)
			}
		}
	}
}
