// Under the race detector everything takes about ten times as long, so that less is asked.

//go:build race

package difftest_test

// defaultOperations is how many operations continuous integration asks.
const defaultOperations = 2_000

// defaultNeo4jOperations is how many of them it asks of Neo4j too.
const defaultNeo4jOperations = 40

// cancellations is how many operations TestCancel cancels.
const cancellations = 500
