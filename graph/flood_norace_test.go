// How many documents a flood has where nothing slows it down.

//go:build !race

package graph

const flooding = 100_000
