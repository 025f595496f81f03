// Warming: what is asked afterwards was planned before.

package neo_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/neo/neotest"
)

func TestWarm(t *testing.T) {
	server := neo4jtest.Shared(t)
	ctx := context.Background()
	var mu sync.Mutex
	sent := map[string]bool{}
	s := neotest.Open(t, server, func(o *bolt.Options) {
		o.Trace = func(_, text string, _ map[string]any) {
			mu.Lock()
			defer mu.Unlock()
			sent[text] = true
		}
	})
	if err := s.Migrate(ctx, nil); err != nil {
		t.Fatal(err)
	}
	r, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	first := func(h *atlas.Relationship, from ...atlas.ID) time.Duration {
		begun := time.Now()
		w := atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}
		if _, err := r.Expand(ctx, h, from, w); err != nil {
			t.Fatal(err)
		}
		return time.Since(begun).Round(time.Millisecond)
	}
	cold := first(atlas.CountryInstitutions.Relationship, atlas.NewID(atlas.KindCountry, "nl"))
	begun := time.Now()
	if err := s.Warm(ctx); err != nil {
		t.Fatal(err)
	}
	took := time.Since(begun).Round(time.Millisecond)
	warmed := len(sent)
	warm := first(atlas.AllianceMembers.Relationship, atlas.NewID(atlas.KindAlliance, "a"), atlas.NewID(atlas.KindAlliance, "b"))
	t.Logf("the first page took %v before and %v after; %d statements were planned in %v", cold, warm, warmed, took)
	if len(sent) != warmed {
		t.Errorf("a question sent %d texts that were not planned before", len(sent)-warmed)
	}
}

func TestWarmWaitsForTheDatabase(t *testing.T) {
	db, err := bolt.Open(bolt.Options{URL: "bolt://127.0.0.1:1"})
	if err != nil {
		t.Fatal(err)
	}
	s := neo.New(db)
	defer s.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if err := s.Warm(ctx); err == nil {
		t.Error("a database that is away was warmed")
	}
}
