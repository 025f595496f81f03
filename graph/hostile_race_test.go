// Under the race detector hostile requests are answered as ever, and not measured.

//go:build race

package graph_test

// slower is how many times longer a request takes under the race detector.
const slower = 20
