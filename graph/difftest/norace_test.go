// How much is asked where nothing slows it down.

//go:build !race

package difftest_test

// defaultOperations is how many operations continuous integration asks.
const defaultOperations = 20_000

// defaultNeo4jOperations is how many of them it asks of Neo4j too.
const defaultNeo4jOperations = 200

// cancellations is how many operations TestCancel cancels.
const cancellations = 10_000
