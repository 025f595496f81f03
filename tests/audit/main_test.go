// Tests name files as from the root of the repository.

package audit

import (
	"testing"

	"alliance-atlas/tests/harness"
)

func TestMain(m *testing.M) {
	harness.EnterRoot()
	m.Run()
}
