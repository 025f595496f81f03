// The embedded store passes the conformance suite of all stores.

package mem_test

import (
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t testing.TB) atlas.Store {
	s := mem.New()
	t.Cleanup(func() { s.Close() })
	return s
}

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestAgainstNaive(t *testing.T) {
	storetest.RunRandom(t, open, storetest.Questions())
}

// The ways that are meant for large atlases, in small ones.
func TestAgainstNaiveAsIfLarge(t *testing.T) {
	openLarge := func(t testing.TB) atlas.Store {
		s := mem.NewAsIfLarge()
		t.Cleanup(func() { s.Close() })
		return s
	}
	storetest.RunRandom(t, openLarge, storetest.Questions())
}
