// Hostile requests are measured only where the race detector does not distort what they cost.

//go:build !race

package graph_test

// slower is how many times longer a request takes than in the program that is served.
const slower = 1
