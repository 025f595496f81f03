// Under the race detector a flood has fewer documents, because each takes about ten times as long.

//go:build race

package graph

const shortFlood, longFlood = 10_000, 10_000
