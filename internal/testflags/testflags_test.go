// What tests are told: a seed comes back as it was set, a drawn one differs from the last, and long runs are wanted only when asked for.

package testflags

import (
	"fmt"
	"strings"
	"testing"
)

// listener is a test that keeps what is said instead of failing.
type listener struct {
	testing.TB
	logged, fatal string
}

func (l *listener) Helper()                           {}
func (l *listener) Name() string                      { return "TestOfOthers" }
func (l *listener) Logf(format string, args ...any)   { l.logged += fmt.Sprintf(format, args...) }
func (l *listener) Fatalf(format string, args ...any) { l.fatal += fmt.Sprintf(format, args...) }

func TestSeed(t *testing.T) {
	t.Setenv(LongVariable, "")
	t.Setenv(AllVariable, "")
	t.Setenv(SeedVariable, "")
	first := new(listener)
	drawn := Seed(first)
	if again := Seed(new(listener)); again == drawn {
		t.Errorf("two seeds that are drawn are both %d", drawn)
	}
	if want := fmt.Sprintf("ATLAS_TEST_SEED=%d go test -run '^TestOfOthers$'", drawn); !strings.HasSuffix(first.logged, " with "+want) {
		t.Errorf("the log says %q, and not how to repeat the run: %s", first.logged, want)
	}

	t.Setenv(LongVariable, "1")
	t.Setenv(SeedVariable, "18446744073709551615")
	second := new(listener)
	if seed := Seed(second); seed != 1<<64-1 || !strings.Contains(second.logged, "ATLAS_TEST_LONG=1 ATLAS_TEST_SEED=18446744073709551615 ") {
		t.Errorf("the seed that is set gives %d, and the log %q", seed, second.logged)
	}

	t.Setenv(SeedVariable, "seven")
	wrong := new(listener)
	if Seed(wrong); !strings.Contains(wrong.fatal, `"seven"`) || !strings.Contains(wrong.fatal, SeedVariable) {
		t.Errorf("a seed that is no number is refused with %q", wrong.fatal)
	}
}

func TestLongRunsAreAskedFor(t *testing.T) {
	t.Setenv(AllVariable, "")
	for set, long := range map[string]bool{"": false, "0": false, "1": true, "yes": true} {
		t.Setenv(LongVariable, set)
		if Long() != long {
			t.Errorf("%s=%q: Long is %t", LongVariable, set, Long())
		}
		if want := map[bool]int{false: 20, true: 500}[long]; Times(20, 500) != want {
			t.Errorf("%s=%q: Times(20, 500) is %d", LongVariable, set, Times(20, 500))
		}
	}
	t.Setenv(LongVariable, "0")
	t.Setenv(AllVariable, "1")
	if !All() || !Long() {
		t.Errorf("%s=1: All is %t, and Long %t", AllVariable, All(), Long())
	}
}
