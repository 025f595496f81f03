// Under the race detector.

//go:build race

package testflags

// raced tells whether the race detector looks at this run.
const raced = true
