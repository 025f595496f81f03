// How much is asked where nothing slows it down.

//go:build !race

package difftest_test

// defaultOperations is what continuous integration asks.
const defaultOperations = 20_000

// cancellations is how many operations TestCancel cancels.
const cancellations = 10_000
