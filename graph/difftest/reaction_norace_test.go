// How large the world of tests of time is where nothing slows them down.

//go:build !race

package difftest_test

const (
	largeWorld = 20_000 // institutions
	slowed     = 1      // how many times longer everything takes
)
