// What commands and the server say without a database: which addresses are wrong, why none can be reached, and that
// passwords are not repeated.

package tests

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// An address with a password in it, or one that is not an address, is refused and not repeated.
func TestAddressesOfDatabases(t *testing.T) {
	for _, address := range []string{"neo4j://neo4j:hunter2@localhost:7687", "neo4j://", "bolt://localhost:7687?password=hunter2", "http://neo4j:hunter2@localhost:7474", "neo4j+x://hunter2@localhost"} {
		for _, command := range [][]string{{"serve"}, {"import"}, {"export", t.TempDir()}, {"migrate", "status"}, {"migrate", "up"}} {
			code, stdout, stderr := harness.Call(t, append(command, "--store", address)...)
			if code != program.ExitWrong || stdout != "" || strings.Contains(stderr, "hunter2") || !strings.Contains(stderr, "neo4j://") && !strings.Contains(stderr, "the address of the database") {
				t.Errorf("%s --store %s ends with %d, prints %q and says %q", command[0], address, code, stdout, stderr)
			}
		}
	}
	for _, command := range [][]string{{"import"}, {"migrate", "status"}, {"migrate", "up"}} {
		code, stdout, stderr := harness.Call(t, append(command, "--store", "mem:data")...)
		if code != program.ExitWrong || stdout != "" || !strings.Contains(stderr, "mem:data") || !strings.Contains(stderr, "neo4j://") {
			t.Errorf("%q on an embedded store ends with %d, prints %q and says %q", command, code, stdout, stderr)
		}
	}
	t.Setenv("ATLAS_NEO4J_PASSWORD", "hunter2")
	for _, command := range []string{"serve", "import", "export", "migrate status"} {
		_, help, _ := harness.Call(t, append(strings.Fields(command), "--help")...)
		if strings.Contains(help, "hunter2") || !strings.Contains(help, "$ATLAS_NEO4J_PASSWORD") || !strings.Contains(help, "$ATLAS_NEO4J_USER") {
			t.Errorf("%s --help: %s", command, help)
		}
	}
}

// TestWhyADatabaseCannotBeReached: the operator reads it on the terminal, and once in the log; clients and /readyz do not.
func TestWhyADatabaseCannotBeReached(t *testing.T) {
	nobody, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody.Close()
	web := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(web.Close)
	for _, c := range []struct{ name, store, at, why string }{
		{"nobody listens", "neo4j://", nobody.Addr().String(), "nothing listens at "},
		{"a web server", "Bolt://", web.Listener.Addr().String(), "speaks HTTP and not Bolt; Bolt usually has the port 7687"},
		{"a web server, TLS", "bolt+s://", web.Listener.Addr().String(), "speaks HTTP and not Bolt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, command := range [][]string{{"import"}, {"import", "--dry-run"}, {"export", t.TempDir()}, {"migrate", "status"}, {"migrate", "up"}} {
				code, stdout, stderr := harness.Call(t, append(command, "--store", c.store+c.at)...)
				if code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, "the database cannot be reached now: ") || !strings.Contains(stderr, c.why) {
					t.Errorf("%q ends with %d, prints %q and says %q", command, code, stdout, stderr)
				}
			}
			p := harness.Serve(t, "--store", c.store+c.at)
			if !strings.Contains(p.Line, "no data yet, the database cannot be reached now: ") || !strings.Contains(p.Line, c.why) {
				t.Errorf("the first line is %q", p.Line)
			}
			for range 20 {
				status, _, body := p.Get(t, "/readyz")
				if status != http.StatusServiceUnavailable || body != "the database cannot be reached now; ask again later\n" {
					t.Errorf("readyz: %d %q", status, body)
				}
				content, _, err := p.Raw(`{ dataset { name } }`, nil)
				if answer := string(content); err != nil || !strings.Contains(answer, "the database cannot be reached now; ask again later") || strings.Contains(answer, "127.0.0.1") || !strings.Contains(answer, "UNAVAILABLE") {
					t.Errorf("clients read %s, %v", answer, err)
				}
			}
			p.Stop()
			if log := p.Stderr.String(); strings.Count(log, c.why) != 1 || strings.Count(log, "level=WARN") != 1 || !strings.Contains(log, "cause=") {
				t.Errorf("the log does not say once why, with the cause: %s", log)
			}
		})
	}
}
