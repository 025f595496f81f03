// Servers go from one test to the next, within a process and between processes, whatever the one before did.

package neo4jtest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"alliance-atlas/internal/testflags"
)

// testPool has one server, which soon has waited enough and soon has too much data.
func testPool(install, dir string) pool {
	return pool{install: install, dir: dir, places: 1, linger: testLinger, mostDeleted: 2000}
}

const testLinger = 3 * time.Second

// testTimeout is how long a test waits for what must happen: only a failure takes so long.
const testTimeout = time.Minute

// eventually waits until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(testTimeout); !holds(); time.Sleep(pollInterval) {
		if time.Now().After(end) {
			t.Fatalf("after %v still not: %s", testTimeout, what)
		}
	}
}

func TestServersGoFromTestToTest(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	p := testPool(install(t), t.TempDir())
	lease := func() *Server {
		t.Helper()
		s, err := p.lease(t.Context(), []Setting{FreshSchema})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	data := func() []string {
		found, err := filepath.Glob(filepath.Join(p.dir, "0-*"))
		if err != nil {
			t.Fatal(err)
		}
		return found
	}

	// One user at a time, in this process and in others.
	s := lease()
	url := s.URL()
	exec1(t, s, "CREATE INDEX things FOR (n:Thing) ON (n.id)")
	exec1(t, s, "CREATE (:Thing)")
	short, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := p.lease(short, nil); err == nil || !strings.Contains(err.Error(), "other tests use all 1 servers") {
		t.Errorf("a second user is told %v, want that all servers are in use", err)
	}
	other := startAnother(t, "lease", p.install, p.dir)
	exec1(t, s, "CREATE (:Thing)")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	// The next one has the same server, empty, and makes a thousand nodes.
	if got, want := strings.Join(other.says(t), " "), "0 0 1000 "+url; got != want {
		t.Errorf("the next process has nodes, indexes, new nodes and server %q, want %q", got, want)
	}

	// A user that is killed leaves it too.
	other.Process.Kill()
	s = lease()
	if s.URL() != url || count(t, s, countNodes) != 0 {
		t.Errorf("after a user was killed the server is %s with %d nodes, want %s with none", s.URL(), count(t, s, countNodes), url)
	}

	// It waits as long as somebody has it, and longer than it waits for somebody.
	time.Sleep(testLinger + 2*time.Second)
	if nodes := count(t, s, countNodes); nodes != 0 {
		t.Errorf("the server has %d nodes, want none", nodes)
	}

	// One that holds very much is replaced, and so is one that cannot be used.
	for _, change := range []string{
		"UNWIND range(1, 1001) AS i CREATE (:Left)-[:R]->(:Left)",
		"ALTER CURRENT USER SET PASSWORD FROM 'OLD' TO 'something else'",
	} {
		before := s.URL()
		exec1(t, s, strings.ReplaceAll(change, "OLD", s.Password()))
		s.Close()
		s = lease()
		if s.URL() == before || count(t, s, countNodes) != 0 {
			t.Errorf("after %s the server is still %s, with %d nodes; want an empty one", change, s.URL(), count(t, s, countNodes))
		}
		if left := data(); len(left) != 1 {
			t.Errorf("the servers that ran have left %q, want the data of the last one alone", left)
		}
	}

	// One that is not used ends and leaves nothing.
	s.Close()
	eventually(t, "the server has ended and removed its data", func() bool { return len(data()) == 0 })
	if left := (place{pool: p, name: "0"}).join(); left != nil {
		t.Errorf("the server %s still runs", left.URL())
	}
	if _, err := os.Stat(filepath.Join(p.dir, "0.lock")); err != nil {
		t.Error(err)
	}
}

func TestAServerIsKeptForWhoReadsTheSame(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	p := testPool(install(t), t.TempDir())
	loads := 0
	load := func(ctx context.Context, s *Server) error {
		loads++
		_, err := s.Query(ctx, "CREATE (:Thing {n: 1})", nil)
		return err
	}
	use := func(settings ...Setting) *Server {
		t.Helper()
		s, err := p.lease(t.Context(), settings)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	exec := func(cypher string) func(*Server) { return func(s *Server) { exec1(t, s, cypher) } }
	for _, c := range []struct {
		name     string
		settings []Setting
		do       func(*Server)
		nodes    int64
		loads    int
	}{
		{"the first", []Setting{Holding("a thing", load)}, exec(countNodes), 1, 1},
		{"the same once more", []Setting{Holding("a thing", load)}, exec("MATCH (n:Other) SET n.x = 1"), 1, 1},
		{"after a statement that found nothing to write to", []Setting{Holding("a thing", load)}, exec("MATCH (n:Thing) SET n.n = 2"), 1, 1},
		{"after a property was written", []Setting{Holding("a thing", load)}, exec("CREATE INDEX more FOR (n:Thing) ON (n.n)"), 1, 2},
		{"after the schema was changed", []Setting{Holding("a thing", load)}, exec(countNodes), 1, 3},
		{"another thing", []Setting{Holding("another thing", load)}, exec(countNodes), 1, 4},
		{"the first again", []Setting{Holding("a thing", load)}, exec(countNodes), 1, 5},
		{"nothing", nil, exec(countNodes), 0, 5},
		{"after a user of nothing", []Setting{Holding("a thing", load)}, exec(countNodes), 1, 6},
	} {
		s := use(c.settings...)
		if nodes := count(t, s, countNodes); nodes != c.nodes || loads != c.loads {
			t.Errorf("%s: %d nodes after %d loads, want %d and %d", c.name, nodes, loads, c.nodes, c.loads)
		}
		c.do(s)
		s.Close()
	}

	// A load that fails, or ends its goroutine as a test does, leaves the server to others and is not taken for done.
	failed := errors.New("the load failed")
	if _, err := p.lease(t.Context(), []Setting{Holding("half a thing", func(context.Context, *Server) error { return failed })}); !errors.Is(err, failed) {
		t.Errorf("a load that fails is %v", err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		p.lease(t.Context(), []Setting{Holding("half a thing", func(context.Context, *Server) error { runtime.Goexit(); return nil })})
	}()
	<-ended
	if s := use(Holding("half a thing", load)); count(t, s, countNodes) != 1 || loads != 7 {
		t.Errorf("after loads that failed there were %d loads, want 7", loads)
	}
}
