// Under the race detector everything takes about ten times as long.

//go:build race

package difftest_test

const (
	shortLargeWorld, longLargeWorld = 500, 500 // institutions
	slowed                          = 10       // how many times longer everything takes
)
