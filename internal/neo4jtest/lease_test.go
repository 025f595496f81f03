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

const testLinger = 3 * time.Second

// patience is how long a test waits for what must happen: only a failure takes so long.
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
	p := pool{install: install(t), dir: t.TempDir(), places: 1, linger: testLinger}
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

	// The next one has the same server, empty.
	if got, want := strings.Join(other.says(t), " "), url+" 0 0"; got != want {
		t.Errorf("the next process has server, nodes and indexes %q, want %q", got, want)
	}
	if got := other.says(t); got[0] != "1000" {
		t.Errorf("the next process made %s nodes, want 1000", got)
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

	// One that cannot be used is replaced.
	before := data()
	exec1(t, s, "ALTER CURRENT USER SET PASSWORD FROM '"+s.Password()+"' TO 'something else'")
	s.Close()
	s = lease()
	if after := data(); len(before) != 1 || len(after) != 1 || before[0] == after[0] || s.URL() == url {
		t.Errorf("after the password was changed the server is %s in %q; want another one than %s in %q", s.URL(), after, url, before)
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
