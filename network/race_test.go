// Under the race detector everything takes about ten times as long.

//go:build race

package network_test

const (
	slowed      = 10      // how many times longer everything takes
	workersTies = 100_000 // of the network of TestProcessorsDecideNothing
)
