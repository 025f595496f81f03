// How large the world of tests of time is where nothing slows them down: by default, and where there is time for long runs.

//go:build !race

package difftest_test

const (
	shortLargeWorld, longLargeWorld = 8_000, 20_000 // institutions
	slowed                          = 1             // how many times longer everything takes
)
