// The administration tool of Neo4j, as neo4j-admin runs it, on databases that no server runs.

package neo4jtest

import (
	"context"
	"os"
	"path/filepath"
	"time"
)

const (
	// adminLimit is how long one command may take: an import of millions of nodes on a busy machine.
	adminLimit = 10 * time.Minute
	// adminHeap is the memory of the tool, as HEAP_SIZE says for neo4j-admin.
	adminHeap = "-Xmx1g"
)

// Admin runs "neo4j-admin arguments" in a directory, on the databases below home, which is the whole path of the directory of a server to
// be. Its error holds the end of what the tool printed.
func Admin(ctx context.Context, home, dir string, arguments ...string) error {
	install, err := Install(ctx)
	if err != nil {
		return err
	}
	conf := filepath.Join(home, "conf")
	if err := os.MkdirAll(conf, 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(conf, "neo4j.conf"), nil, 0o600); err != nil {
		return err
	}
	java, err := javaFor(ctx, Version())
	if err != nil {
		return err
	}
	command := append([]string{java.java(), adminHeap, "-XX:+UseSerialGC"}, addOpens...)
	command = append(command, "-cp", filepath.Join(install, "lib", "*"), "org.neo4j.cli.AdminTool")
	return runWith(ctx, adminLimit, dir, []string{"NEO4J_HOME=" + home, "NEO4J_CONF=" + conf}, append(command, arguments...)...)
}
