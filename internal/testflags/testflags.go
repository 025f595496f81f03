// Package testflags has what the tests of every package are told from outside: whether there is time for long runs, and from which
// number random ones begin. Only tests import it. It reads environment variables rather than flags, because "go test ./... -long"
// fails in each package whose tests do not define that flag.
package testflags

import (
	"os"
	"strconv"
	"testing"
	"time"
)

// The variables of the environment.
const (
	LongVariable = "ATLAS_TEST_LONG" // set to anything but "" and "0": tests run as long as the gate lets them
	AllVariable  = "ATLAS_TEST_ALL"  // the same, and longer: they try all of what the gate has time for some of
	SeedVariable = "ATLAS_TEST_SEED" // a number from 0: random tests begin from it, to repeat a run
)

// Long tells whether long runs are wanted. The gate wants them.
func Long() bool { return isSet(LongVariable) || All() }

// All tells whether longer runs are wanted than the gate has time for: by hand, before what they look at is called done.
func All() bool { return isSet(AllVariable) }

func isSet(variable string) bool {
	set := os.Getenv(variable)
	return set != "" && set != "0"
}

// Times is how often something random is tried: long if Long, else short.
func Times(short, long int) int {
	if Long() {
		return long
	}
	return short
}

// Seed is where the random numbers of a test begin: the number in ATLAS_TEST_SEED, or one drawn from the clock. It is logged with
// the command that repeats the run; go test shows the line when the test fails, or with -v. A test that draws several times from one
// seed asks once. A value that is no number fails the test.
func Seed(t testing.TB) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if set := os.Getenv(SeedVariable); set != "" {
		var err error
		if seed, err = strconv.ParseUint(set, 10, 64); err != nil {
			t.Fatalf("%s is %q; set it to the number that the failed run printed, or leave it unset", SeedVariable, set)
		}
	}
	long := ""
	switch {
	case All():
		long = AllVariable + "=1 "
	case Long():
		long = LongVariable + "=1 "
	}
	t.Logf("random numbers begin from %d; repeat this run with %s%s=%[1]d go test -run '^%[4]s$'", seed, long, SeedVariable, t.Name())
	return seed
}

// OnlyAll skips a test that the gate has no time for; why says what takes it long.
func OnlyAll(t testing.TB, why string) {
	t.Helper()
	if !All() {
		t.Skipf("%s: with %s=1, by hand", why, AllVariable)
	}
}

// OnlyLong skips a test where there is no time for long runs; why says what takes it long.
func OnlyLong(t testing.TB, why string) {
	t.Helper()
	if !Long() {
		t.Skipf("%s: with %s=1, as the gate sets it", why, LongVariable)
	}
}

// NotRaced skips a test of which the race detector sees nothing that it does not see in others, and which takes ten times as long under it; why says
// what the test is about instead.
func NotRaced(t testing.TB, why string) {
	t.Helper()
	if raced {
		t.Skipf("%s: without the race detector", why)
	}
}
