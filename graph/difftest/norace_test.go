// How much is asked where nothing slows it down: by default, and where there is time for long runs.

//go:build !race

package difftest_test

const (
	fewOperations, manyOperations       = 4_000, 20_000
	fewCancellations, manyCancellations = 2_000, 10_000 // operations that TestCancel cancels
	onNeo4j                             = 200           // of each world: most have a text that the database must plan first
)
