// That loads make the graph that all derivations over all rows make: at first, after changes, and after being stopped.

package neo_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

// loadInto loads a world, and demands that the graph is the one that all derivations make.
func loadInto(t *testing.T, s *neo.Store, world loading.Source, what string) (*loading.Summary, []string) {
	t.Helper()
	var at loading.Progress
	sum, err := s.Load(context.Background(), world, loading.Options{Report: func(p loading.Progress) {
		if p.Done > p.Of || at.Doing != p.Doing && at.Done != at.Of || p.What == "" {
			t.Errorf("%s: the progress is %+v after %+v", what, p, at)
		}
		at = p
	}})
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	return sum, graphs(t, s, what)
}

func TestLoadsDeriveAsTheDatabaseDoes(t *testing.T) {
	open := stores(t)
	first, touching := testflags.Seed(t), 0
	worlds, changes := testflags.Times(1, 3), testflags.Times(3, 5)
	for seed := first; seed < first+uint64(worlds); seed++ {
		c := newChanger(seed)
		s := open(t)
		s.LoadInParts(7, 1<<30)
		_, last := loadInto(t, s, rowsSource(c.rows), fmt.Sprintf("seed %d, at first", seed))
		for i := range changes {
			c.change()
			what := fmt.Sprintf("seed %d, change %d", seed, i)
			sum, now := loadInto(t, s, rowsSource(c.rows), what)
			if !sum.Changes() && relationshipsOf(now) != relationshipsOf(last) { // a change may put a row as it was
				t.Errorf("%s: nothing has changed, and the graph has", what)
			}
			if again, err := s.Load(t.Context(), rowsSource(c.rows), loading.Options{}); err != nil || again.Changes() {
				t.Errorf("%s: the same once more: %+v, %v", what, again, err)
			}
			if relationshipsOf(now) != relationshipsOf(last) {
				touching++
			}
			last = now
		}
		// The same rows by Apply, in an empty database, are the same graph.
		s = open(t)
		if err := s.Apply(t.Context(), slices.Values(c.world())); err != nil {
			t.Fatal(err)
		}
		compareGraphs(t, fmt.Sprintf("seed %d: loaded, and applied", seed), last, graphs(t, s, "applied"))
	}
	t.Logf("seeds from %d, %d changes, %d of which changed relationships", first, worlds*changes, touching)
	if touching < worlds*changes/2 {
		t.Errorf("only %d of %d changes changed any relationship: this test has become weak", touching, worlds*changes)
	}
}

func TestTheDatasetIsDerivedAsTheDatabaseDoes(t *testing.T) {
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	s := stores(t)(t)
	loadInto(t, s, base, "the dataset")
}

// What somebody else has deleted is there again after the next load, with all that belongs to it, if the row is.
func TestALoadMendsWhatIsDeleted(t *testing.T) {
	open := stores(t)
	s := open(t)
	c := newChanger(testflags.Seed(t))
	_, whole := loadInto(t, s, rowsSource(c.rows), "at first")
	ids := c.ids("")
	for range testflags.Times(4, 6) {
		id := ids[c.IntN(len(ids))]
		if err := s.Damage(t.Context(), string(id)); err != nil {
			t.Fatal(err)
		}
		sum, now := loadInto(t, s, rowsSource(c.rows), "without "+string(id))
		if !sum.Changes() {
			t.Errorf("%s was deleted, and nothing has changed", id)
		}
		compareGraphs(t, string(id)+" was deleted", now, whole)
	}
}

// A load is stopped after any of its statements, the next one as well, and so on: the one that ends has made the same graph. Loads of the
// same rows go on where another was stopped, and loads of other rows begin again.
func TestStoppedLoads(t *testing.T) {
	open := stores(t)
	random := rand.New(rand.NewPCG(testflags.Seed(t), 0x570b))
	c := newChanger(random.Uint64())
	s := open(t)
	s.LoadInParts(7, 1<<30)
	worlds := []rowsSource{maps.Clone(c.rows)}
	for range 3 {
		c.change()
	}
	worlds = append(worlds, maps.Clone(c.rows))
	var want [][]string
	for i, world := range worlds {
		_, graph := loadInto(t, s, world, fmt.Sprintf("world %d", i))
		want = append(want, graph)
	}
	stopped, finished := 0, 0
	for round := range testflags.Times(4, 8) {
		if round%2 == 0 {
			s = open(t)
			s.LoadInParts(7, 1<<30)
		}
		at := round / 2 % 2 // of two rounds the first creates, and the second updates where it is another world, or goes on
		for range 1 + random.IntN(3) {
			if random.IntN(4) == 0 {
				at = 1 - at
			}
			after := 1 + random.IntN(150)
			if stopped == 0 {
				after = 1 + random.IntN(10) // before any load can end: whatever is drawn, one is stopped
			}
			ctx, over := s.FailAfter(t.Context(), after)
			_, err := s.Load(ctx, worlds[at], loading.Options{})
			if over(); err != nil {
				stopped++
			} else {
				finished++
			}
		}
		if round%2 == 1 {
			at = 1 - at
		}
		_, graph := loadInto(t, s, worlds[at], fmt.Sprintf("round %d", round))
		compareGraphs(t, fmt.Sprintf("round %d, after loads that were stopped", round), graph, want[at])
	}
	t.Logf("%d loads were stopped, %d ended before", stopped, finished)
	if stopped == 0 {
		t.Error("no load was stopped")
	}
}

// A database is killed while it is loaded, and started again: the next load goes on, and makes the same graph.
func TestADatabaseThatIsKilledWhileItIsLoaded(t *testing.T) {
	testflags.OnlyAll(t, "a database of its own is killed and started again, five times")
	server := neo4jtest.Start(t, neo4jtest.Options{HeapMiB: 512, PageCacheMiB: 64})
	s := neotest.Open(t, server)
	s.LoadInParts(20, 1)
	world, random := generated(t, 300), rand.New(rand.NewPCG(testflags.Seed(t), 0xdead))
	killed := 0
	for took := 10 * time.Second; killed < 5; {
		kill := time.AfterFunc(time.Duration(random.Int64N(int64(took))), func() {
			if err := server.Kill(); err != nil {
				t.Error(err)
			}
		})
		begun := time.Now()
		_, err := s.Load(t.Context(), world, loading.Options{})
		if kill.Stop() { // it was quicker
			if err != nil {
				t.Fatal(err)
			}
			took = time.Since(begun)
			if _, err := s.Load(t.Context(), rowsSource{}, loading.Options{}); err != nil { // so that there is something to do again
				t.Fatal(err)
			}
			continue
		}
		if err == nil {
			t.Log("the load had ended when the database was killed")
		} else if !errors.Is(err, atlas.ErrUnavailable) {
			t.Errorf("a load of a database that is killed: %v", err)
		}
		killed++
		if err := server.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
		for s.Ask(t.Context(), "RETURN 1 AS one") != nil {
			time.Sleep(100 * time.Millisecond)
		}
	}
	loadInto(t, s, world, "after the database was killed")
}

// Many rows are loaded without indexes, which are made afterwards, also where the schema is there before, and after a stop.
func TestIndexesAfterwards(t *testing.T) {
	testflags.OnlyAll(t, "indexes are dropped and made again, and the database plans everything once more")
	s := stores(t)(t)
	s.LoadInParts(7, 1)
	world := rowsSource{}
	for _, n := range storetest.World(t, "source s: title=S\ncountry CN: name=China, source=s\ninstitution a: name=Anna, country=CN\nalliance x: name=Xenia\nmembership m: alliance=x, institution=a") {
		world[n.NodeID()] = n
	}
	before, err := s.Indexes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for stop := 8; ; stop *= 2 {
		ctx, over := s.FailAfter(t.Context(), stop)
		_, err := s.Load(ctx, world, loading.Options{})
		if !over() {
			if err != nil {
				t.Fatal(err)
			}
			break
		}
		if _, err := s.Snapshot(t.Context(), 0); err == nil {
			t.Errorf("a reader is answered after a load was stopped at statement %d", stop)
		}
	}
	graphs(t, s, "after stops")
	after, err := s.Indexes(t.Context())
	if err != nil || !slices.Equal(before, after) {
		t.Errorf("there were the indexes %q, and there are %q, %v", before, after, err)
	}
}
