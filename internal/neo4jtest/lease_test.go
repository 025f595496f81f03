// Servers go from one test to the next, within a process and between processes, whatever the one before did.

package neo4jtest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// testPool has one server, which soon has waited enough and soon has too much data.
func testPool(install, dir string) pool {
	return pool{install: install, dir: dir, places: 1, linger: testLinger, mostDeleted: 2000}
}

const testLinger = 3 * time.Second

// checkEvery is how long a test waits for what must happen: only a failure takes so long.
const patience = time.Minute

// eventually waits until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(pollInterval) {
		if time.Now().After(end) {
			t.Fatalf("after %v still not: %s", patience, what)
		}
	}
}

func TestServersGoFromTestToTest(t *testing.T) {
	p := testPool(install(t), t.TempDir())
	lease := func() *Server {
		t.Helper()
		s, err := p.lease(t.Context(), nil)
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
