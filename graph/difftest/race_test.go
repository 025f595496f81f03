// Under the race detector everything takes about ten times as long, so that less is asked.

//go:build race

package difftest_test

const (
	fewOperations, manyOperations       = 2_000, 2_000
	fewCancellations, manyCancellations = 500, 500 // operations that TestCancel cancels
	onNeo4j                             = 20
)
