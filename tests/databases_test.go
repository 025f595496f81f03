// What commands say before they ask a database: which addresses are wrong, and that passwords are not repeated.

package tests

import (
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
