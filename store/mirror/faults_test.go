// What goes wrong with a real server: away, frozen, started again, another password, a graph of another form, an import at work. The mirror
// goes on answering from what it read, says since when, and follows again by itself.

package mirror_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/mirror/mirrortest"
	"alliance-atlas/store/natural"
)

// longest is how long a test waits for what must happen.
const longest = 90 * time.Second

// until waits until something holds.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for begun := time.Now(); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Since(begun) > longest {
			t.Fatalf("it does not happen that %s", what)
		}
	}
}

// loaded puts the dataset of the program into the graph of a server.
func loaded(t *testing.T, server *neo4jtest.Server) *importer.Package {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	db := bolttest.Connect(t, server)
	defer db.Close()
	if _, err := natural.New(db).Load(t.Context(), base, loading.Options{}); err != nil {
		t.Fatal(err)
	}
	return base
}

// asked is the version of the data that a store answers from, and whether it knows a country.
func asked(t *testing.T, s atlas.Store) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), longest)
	defer cancel()
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	if found, err := reader.Nodes(ctx, []atlas.ID{"country/CN"}); err != nil || found[0] == nil {
		t.Fatalf("the mirror finds %v, %v", found, err)
	}
	return reader.Dataset().Version
}

// transactions is all the memory that the transactions of a server may have together, as a line of neo4j.conf.
const transactions = "dbms.memory.transaction.total.max=64m"

func TestFaults(t *testing.T) {
	server := neo4jtest.Start(t, neo4jtest.Options{Password: "the-right-one", Settings: []string{transactions}})
	loaded(t, server)
	s := mirrortest.Open(t, server)
	version := asked(t, s)
	run := func(cypher string) {
		t.Helper()
		if _, err := server.Query(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	restart := func() {
		if err := server.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	release := func() {}
	for _, c := range []struct {
		name    string
		happens func()
		says    string // the warning
		ends    func()
	}{
		{"killed", func() { check(server.Kill()) }, "the database cannot be reached now", restart},
		{"stopped", func() { check(server.Stop()) }, "the database cannot be reached now", restart},
		{"frozen", func() { check(server.Pause()) }, "the database cannot be reached now", func() { check(server.Resume()) }},
		{"out of memory", func() {
			var err error
			release, err = server.Fill(t.Context())
			check(err)
		}, "the database has too little memory left for reading the whole graph", func() { release() }},
		{"a newer form", func() { run("MATCH (v:Dataset) SET v._graph = 99") }, "use a newer alliance-atlas", func() { run("MATCH (v:Dataset) SET v._graph = 1") }},
		{"a former form", func() { run("MATCH (v:Dataset) SET v._graph = null, v._layout = 'x'") }, "run alliance-atlas import", func() { run("MATCH (v:Dataset) SET v._graph = 1, v._layout = null") }},
		{"an import at work", func() { run("MATCH (v:Dataset) SET v._stamp = v._stamp + 1") }, "an import is being written", func() { run("MATCH (v:Dataset) SET v._stamp = v._stamp + 1") }},
		{"a broken rule", func() { run("MATCH (c:Country {id: 'country/CN'}) SET c.latitude = 100") }, "the graph breaks rules of the data in one place", func() { run("MATCH (c:Country {id: 'country/CN'}) SET c.latitude = 35.0") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.happens()
			until(t, "the mirror says that "+c.says, func() bool { return strings.Contains(s.Warning(), c.says) })
			if now := asked(t, s); now != version {
				t.Errorf("it answers version %s, and the last whole one was %s", now, version)
			}
			if age, lags := s.Lag(); !lags || age <= 0 || !strings.Contains(s.Warning(), "ago") {
				t.Errorf("it lags by %s: %t; %s", age, lags, s.Warning())
			}
			if _, err := s.Ping(t.Context()); err != nil {
				t.Errorf("it is not ready: %v", err)
			}
			c.ends()
			until(t, "it follows again", func() bool { return s.Warning() == "" })
			if age, lags := s.Lag(); lags {
				t.Errorf("it lags by %s, and follows again", age)
			}
			version = asked(t, s)
		})
	}

	t.Run("stale for longer than it may", func(t *testing.T) {
		impatient := mirror.Open(bolttest.Connect(t, server), mirror.Options{Every: 50 * time.Millisecond, StaleFor: time.Second})
		defer impatient.Close()
		asked(t, impatient)
		check(server.Pause())
		defer func() { check(server.Resume()) }()
		until(t, "it stops answering", func() bool {
			_, err := impatient.Snapshot(t.Context(), 0)
			return errors.Is(err, atlas.ErrUnavailable)
		})
	})
	t.Run("a wrong password", func(t *testing.T) {
		db, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: "wrong"})
		if err != nil {
			t.Fatal(err)
		}
		wrong := mirror.Open(db, mirror.Options{})
		defer wrong.Close()
		if _, err := wrong.Snapshot(t.Context(), 0); !errors.Is(err, bolt.ErrRefused) {
			t.Errorf("with a wrong password, the error is %v", err)
		}
	})
}

// TestMemory: a graph that would need one byte more than there may be is refused by how many rows it has, before any is read.
func TestMemory(t *testing.T) {
	server := neo4jtest.Shared(t)
	base := loaded(t, server)
	rows := int64(0)
	for _, table := range atlas.Tables {
		rows += int64(base.Len(table.Kind))
	}
	need := rows * mirror.RowBytes
	for _, c := range []struct {
		memory int64
		fits   bool
	}{{need - 1, false}, {need, true}, {need + 1, true}, {0, true}} {
		s := mirror.Open(bolttest.Connect(t, server), mirror.Options{Memory: c.memory})
		_, err := s.Snapshot(t.Context(), 0)
		if fits := err == nil; fits != c.fits || !fits && (!errors.Is(err, atlas.ErrLimit) || !strings.Contains(err.Error(), "--read direct")) {
			t.Errorf("with %d bytes for rows that need %d, the error is %v", c.memory, need, err)
		}
		s.Close()
	}
}

// TestEveryAnswerIsOfOneState: while two rows are changed together in transactions, and the whole is imported again and again, no answer has
// one of them without the other.
func TestEveryAnswerIsOfOneState(t *testing.T) {
	server := neo4jtest.Shared(t)
	base := loaded(t, server)
	s := mirrortest.Open(t, server)
	asked(t, s)
	db := bolttest.Connect(t, server)
	defer db.Close()
	graph := natural.New(db)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for n := 1; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			if n%5 == 0 { // which takes the notes away, in several transactions
				if _, err := graph.Load(context.Background(), base, loading.Options{}); err != nil {
					t.Error(err)
					return
				}
				continue
			}
			if _, err := server.Query(context.Background(), "MATCH (a:Person {id: 'person/song-yi'}), (b:Institution {id: 'institution/peking-university'}) SET a.note = 'note ' + $n, b.note = 'note ' + $n", map[string]any{"n": n}); err != nil {
				t.Error(err)
				return
			}
			if n%2 == 0 { // data that is written all the time is never read whole
				time.Sleep(time.Duration(n%7) * 200 * time.Millisecond)
			}
		}
	}()
	versions := map[string]bool{}
	for begun := time.Now(); time.Since(begun) < time.Duration(testflags.Times(4, 20))*time.Second; {
		reader, err := s.Snapshot(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		found, err := reader.Nodes(t.Context(), []atlas.ID{"person/song-yi", "institution/peking-university"})
		if err != nil {
			t.Fatal(err)
		}
		a, b := atlas.RowOf(found[0]).Note, atlas.RowOf(found[1]).Note
		if strings.HasPrefix(a, "note ") != strings.HasPrefix(b, "note ") || strings.HasPrefix(a, "note ") && a != b {
			t.Fatalf("one answer has %q and %q", a, b)
		}
		versions[reader.Dataset().Version] = true
		time.Sleep(time.Millisecond)
	}
	close(stop)
	<-stopped
	if len(versions) < 3 {
		t.Errorf("only %d versions were seen", len(versions))
	}
	t.Logf("%d versions were seen", len(versions))
}
