// A server of its own is frozen, killed and started again, and does not outlive the process that started it.

package neo4jtest

import (
	"context"
	"net"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/internal/testflags"
)

// refuses says whether nobody listens where the server was.
func refuses(t *testing.T, server string) bool {
	t.Helper()
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := net.DialTimeout("tcp", u.Host, testTimeout)
	if err == nil {
		conn.Close()
	}
	return err != nil
}

func TestFaults(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	install(t)
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	s := Start(t, Options{Password: "given"})
	if s.User() != "neo4j" || s.Password() != "given" {
		t.Errorf("user and password are %q and %q, want neo4j and given", s.User(), s.Password())
	}
	server, data := s.URL(), s.own.spec.data
	exec1(t, s, "CREATE (:Kept)")

	if err := s.Pause(); err != nil {
		t.Fatal(err)
	}
	short, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := s.Query(short, "RETURN 1", nil); err == nil {
		t.Error("a frozen server answers")
	}
	if refuses(t, server) {
		t.Error("a frozen server refuses connections; the kernel should accept them for it")
	}
	if err := s.Resume(); err != nil {
		t.Fatal(err)
	}
	exec1(t, s, "CREATE (:Kept)")

	if err := s.Pause(); err != nil {
		t.Fatal(err)
	}
	if err := s.Kill(); err != nil { // frozen as it is
		t.Fatal(err)
	}
	if !refuses(t, server) {
		t.Error("a killed server accepts connections")
	}
	for _, f := range []func() error{s.Kill, s.Stop, s.Pause, s.Resume} {
		if err := f(); err != errStopped {
			t.Errorf("what cannot be done to a killed server is %v, want %v", err, errStopped)
		}
	}
	if err := s.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := count(t, s, "MATCH (n:Kept) RETURN count(n)"); s.URL() != server || n != 2 {
		t.Errorf("after a kill and a restart the server is %s with %d nodes, want %s with 2", s.URL(), n, server)
	}

	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	if !refuses(t, server) {
		t.Error("a stopped server accepts connections")
	}
	if _, err := os.Stat(s.Log()); err != nil {
		t.Error(err)
	}
	if err := s.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := count(t, s, "MATCH (n:Kept) RETURN count(n)"); n != 2 {
		t.Errorf("after a stop and a restart there are %d nodes, want 2", n)
	}

	if err := s.Pause(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(data); !refuses(t, server) || !os.IsNotExist(err) {
		t.Errorf("after Close the server still listens, or its data is still there: %v", err)
	}
	if _, err := s.Query(t.Context(), "RETURN 1", nil); err != errClosed {
		t.Errorf("a closed server says %v, want %v", err, errClosed)
	}
}

func TestNoAuth(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	install(t)
	s := Start(t, Options{NoAuth: true, HeapMiB: 512, PageCacheMiB: 64})
	if s.User() != "" || s.Password() != "" {
		t.Errorf("user and password are %q and %q, want none", s.User(), s.Password())
	}
	if n := count(t, s, countNodes); n != 0 {
		t.Errorf("a new server has %d nodes, want none", n)
	}
	rows, err := s.Query(t.Context(), "SHOW SETTINGS 'server.memory.pagecache.size' YIELD value", nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := rows[0].Values[0]; got != "64.00MiB" {
		t.Errorf("the page cache has %v, want 64.00MiB", got)
	}
}

func TestAServerThatDoesNotStart(t *testing.T) {
	install(t)
	_, err := Open(t.Context(), Options{PageCacheMiB: -1})
	if err == nil || !strings.Contains(err.Error(), "ended before it was ready") || !strings.Contains(err.Error(), "pagecache") {
		t.Errorf("a server with an impossible page cache: %v; want an error with what it printed", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := Open(ctx, Options{}); err == nil || !strings.Contains(err.Error(), "not ready in time") {
		t.Errorf("a server that is given 100 ms: %v; want that it was not ready in time", err)
	}
}

func TestServersEndWithTheProcessThatStartedThem(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	install(t)
	other := startAnother(t, "frozen")
	said := other.says(t)
	t.Cleanup(func() { os.RemoveAll(said[1]) }) // a process that is killed removes nothing
	if refuses(t, said[0]) {
		t.Fatal("the server does not listen")
	}
	other.Process.Kill()
	eventually(t, "the frozen server has ended", func() bool { return refuses(t, said[0]) })
}
