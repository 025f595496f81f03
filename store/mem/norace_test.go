// How large the atlas is for tests of time, without the race detector.

//go:build !race

package mem_test

const (
	timedWorld = 20_000 // institutions
	slowed     = 1      // how many times longer everything takes
)
