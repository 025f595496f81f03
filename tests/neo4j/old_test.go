// A Neo4j that is too old for the program.

package neo4j

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// All commands that write name the version of a database that is too old, and leave it as it was.
func TestATooOldNeo4jIsRefused(t *testing.T) {
	version := neo4jtest.Version()
	if old := []string{"5.19.", "5.20."}; !slices.ContainsFunc(old, func(v string) bool { return strings.HasPrefix(version, v) }) {
		t.Skipf("Neo4j %s is not too old: by hand, with ATLAS_TEST_NEO4J_VERSION=5.20.0", version)
	}
	server := neo4jtest.Start(t, neo4jtest.Options{})
	logIn(t, server)
	query(t, server, "CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Charles'})")
	all := func() string {
		return fmt.Sprint(query(t, server, "MATCH (n) RETURN count(n), collect(properties(n))"), query(t, server, "MATCH ()-[r]->() RETURN count(r)"),
			query(t, server, "SHOW INDEXES YIELD name RETURN name ORDER BY name"), query(t, server, "SHOW CONSTRAINTS YIELD name"))
	}
	before := all()
	for _, args := range [][]string{{"import"}, {"import", "--if-empty"}, {"import", "--direct"}, {"import", "--dry-run"}, {"migrate", "up"}, {"migrate", "direct"}} {
		code, stdout, stderr := harness.Call(t, append(args, "--store", server.URL())...)
		t.Logf("%s: %s%s", strings.Join(args, " "), stdout, stderr)
		if code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, "the database is Neo4j "+version+", and this program needs 5.23 or newer") {
			t.Errorf("%v ends with %d, prints %q and says %q", args, code, stdout, stderr)
		}
		if after := all(); after != before {
			t.Errorf("%v changes\n%s\nto\n%s", args, before, after)
		}
	}
}
