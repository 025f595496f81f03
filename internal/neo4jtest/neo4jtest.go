// Package neo4jtest has the real Neo4j for tests and benchmarks: a Community server of the version that production runs, or of another, in
// a Java process on loopback. Maven fetches its jars once into the user's cache directory. Neo4j Community is under the GPL:
// it is a tool of tests and never a part of what is shipped.
//
// There are two kinds of server:
//
//   - Shared lends one that is running already, empty, to one test at a time. Most tests want this.
//   - Start, or Open outside of tests, starts one that its caller may freeze, kill and start again.
//
// # How servers are shared
//
// Community has one database to a server, and the stores under test use the same labels. Therefore no two tests ever share a
// database at the same time: neither those of one package nor those of two packages, which go test runs as processes side by
// side. A test holds the lock of one of the few files in the cache directory, each of which stands for a server, from the
// moment that Shared returns to the end of the test. The kernel releases the lock of a process that is killed. A process that gets
// the lock of a server that does not run starts it; the server outlives the test and its process, warm, for the next one. As long as
// a test uses a server it holds a connection to a second port of it, and a server that was without such a connection for
// two minutes ends and removes its data. So nobody starts anything before the tests or stops anything after them, and a server
// is emptied rather than started again: milliseconds instead of seconds. Tests that only read may be lent one that still holds what
// the test before them read (Holding).
//
// # Settings
//
// The variable ATLAS_TEST_NEO4J says what happens:
//
//   - unset: tests use servers as described, and are skipped where Java or Maven is missing;
//   - required: the same, and a test that would be skipped fails;
//   - off: tests that need a server are skipped;
//   - bolt://HOST:PORT or another URL of Neo4j's drivers: Shared lends that server. ALL DATA IN ITS DATABASE IS DELETED. The
//     variables ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD say who logs in; the path of the URL may name the database.
//
// ATLAS_TEST_NEO4J_VERSION is the version of Neo4j that is fetched and run instead of DefaultVersion, such as 2026.08.1. Each version has a
// directory and servers of its own, 200 MB that nobody removes. Neo4j 5 wants Java 17 or newer, those that are named by their year 21: JAVA_HOME, PATH and
// /usr/lib/jvm are looked through for one. ATLAS_TEST_NEO4J_LANGUAGE=CYPHER_25 makes Cypher 25 the language of statements that name
// none, which 5.26 does not know yet.
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// ErrUnavailable is the error of a machine that cannot run Neo4j: its text says what is missing.
var ErrUnavailable = errors.New("no Neo4j for tests here")

// Options of a server. The zero value is right for most tests.
type Options struct {
	Password     string // of the user neo4j; "" for a random one
	NoAuth       bool   // anybody may log in, as anybody
	HeapMiB      int    // 0 for 1024
	PageCacheMiB int    // 0 for 512

	// Warm makes a server for benchmarks: it starts with twice the work, and answers as fast as Neo4j can when it is warm.
	Warm bool

	Settings []string // lines of neo4j.conf

	Home string // directory of the server, with the databases that it has from the beginning, as Admin made them; "" for a new one. Close removes it
}

func (o Options) withDefaults() Options {
	if o.HeapMiB == 0 {
		o.HeapMiB = defaultHeapMiB
	}
	if o.PageCacheMiB == 0 {
		o.PageCacheMiB = defaultPageCacheMiB
	}
	if o.Password == "" && !o.NoAuth {
		o.Password = randomWord()
	}
	return o
}

// Shared lends a running server to a test and its subtests alone, until they are over. Its database is empty, but has indexes and
// constraints as an earlier test, maybe of another package, left them: the database plans every statement again when these
// change, so that most tests want them to stay. Settings say otherwise. When other tests have all servers it waits, and fails the
// test shortly before its deadline. A test that holds a server cannot have another one: subtests are given their parent's.
func Shared(t testing.TB, settings ...Setting) *Server {
	t.Helper()
	if err := holding.add(t.Name()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { holding.remove(t.Name()) })
	ctx, cancel := testContext(t)
	defer cancel()
	return lent(t)(Lease(ctx, settings...))
}

// Start starts a server for one test, which the end of the test stops and removes.
func Start(t testing.TB, o Options) *Server {
	t.Helper()
	ctx, cancel := testContext(t)
	defer cancel()
	return lent(t)(Open(ctx, o))
}

// lent makes of a server or an error what a test wants.
func lent(t testing.TB) func(*Server, error) *Server {
	return func(s *Server, err error) *Server {
		t.Helper()
		switch {
		case err == nil:
		case errors.Is(err, ErrUnavailable) && !required():
			t.Skip(err)
		default:
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		return s
	}
}

// testContext ends a little before the deadline of the test, so that there is time to say why.
func testContext(t testing.TB) (context.Context, context.CancelFunc) {
	const margin = 10 * time.Second
	if t, ok := t.(interface{ Deadline() (time.Time, bool) }); ok {
		if deadline, ok := t.Deadline(); ok {
			return context.WithDeadline(context.Background(), deadline.Add(-margin))
		}
	}
	return context.WithTimeout(context.Background(), leaseLimit)
}

// setting is the value of ATLAS_TEST_NEO4J.
func setting() string { return os.Getenv("ATLAS_TEST_NEO4J") }

func required() bool { return setting() == "required" }

var errOff = fmt.Errorf("%w: ATLAS_TEST_NEO4J is off", ErrUnavailable)

// foreignURL is the URL of a server that somebody else runs, "" for none.
func foreignURL() (string, error) {
	s := setting()
	switch s {
	case "", "required":
		return "", nil
	case "off":
		return "", errOff
	}
	if !strings.Contains(s, "://") {
		return "", fmt.Errorf("ATLAS_TEST_NEO4J is %q, and must be unset, required, off, or a URL such as bolt://localhost:7687", s)
	}
	return s, nil
}

// names are the names of the tests of this process that hold a shared server.
type names struct {
	sync.Mutex
	all map[string]bool
}

var holding = names{all: map[string]bool{}}

// add fails for a test that holds a server or whose parent does: it would wait for itself.
func (n *names) add(name string) error {
	n.Lock()
	defer n.Unlock()
	for held := range n.all {
		if name == held || strings.HasPrefix(name, held+"/") {
			return fmt.Errorf("%s holds a shared server, so that %s cannot have another one: give it that one, and empty it with Clear or Reset", held, name)
		}
	}
	n.all[name] = true
	return nil
}

func (n *names) remove(name string) {
	n.Lock()
	defer n.Unlock()
	delete(n.all, name)
}
