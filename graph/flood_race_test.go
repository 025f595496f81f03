// Under the race detector a flood has fewer documents, because each takes about ten times as long.

//go:build race

package graph

const flooding = 10_000
