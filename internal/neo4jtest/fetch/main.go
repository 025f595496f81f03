// Command fetch installs the Neo4j of tests, so that the first test does not wait for a download.
package main

import (
	"context"
	"fmt"
	"os"

	"alliance-atlas/internal/neo4jtest"
)

func main() {
	dir, err := neo4jtest.Install(context.Background())
	if err != nil {
		fmt.Fprintf(os.Stderr, "fetch: %v\n", err)
		os.Exit(1)
	}
	fmt.Printf("Neo4j %s for tests is in %s.\n", neo4jtest.Version(), dir)
}
