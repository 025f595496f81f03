// The mirror of a real Neo4j against what every store must do.

package mirror_test

import (
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mirror/mirrortest"
	"alliance-atlas/store/storetest"
)

func TestStore(t *testing.T) { storetest.Run(t, mirrortest.Emptied(neo4jtest.Shared(t))) }

func TestAgainstNaive(t *testing.T) {
	storetest.RunRandom(t, mirrortest.Emptied(neo4jtest.Shared(t)), testflags.Times(100, 400))
}
