// Package house has the rules that a compiler does not know. It starts no server.
//
// Files are named as from the root of the repository.

package house

import (
	"testing"

	"alliance-atlas/tests/harness"
)

func TestMain(m *testing.M) {
	harness.EnterRoot()
	m.Run()
}
