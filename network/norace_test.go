// Without the race detector everything takes as long as it takes.

//go:build !race

package network_test

const (
	slowed      = 1       // how many times longer everything takes
	workersTies = 200_000 // of the network of TestProcessorsDecideNothing
)
