// How many documents a flood has where nothing slows it down: by default, and where there is time for long runs.

//go:build !race

package graph

// The short one still has more of the largest documents than are kept in bytes.
const shortFlood, longFlood = 30_000, 100_000
