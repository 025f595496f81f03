// Under the race detector everything takes about ten times as long.

//go:build race

package mem_test

const (
	timedWorld = 2_000 // institutions
	slowed     = 10    // how many times longer everything takes
)
