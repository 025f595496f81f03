// Package natural is an atlas as people draw it in Neo4j: things are nodes with the label of their GraphQL type, and what links two of them
// is a relationship with the link's own properties. What stands there is the data, whoever wrote it. Nothing in it is a copy for the
// server's sake; what it writes beside the data is for people's eyes (captions, dates), and no answer rests on it.
//
// model.go says which table is a node and which a relationship, and by which relationships rows name others; values.go turns cells into
// properties and back; ids.go makes ids for those that have none.
//
// Reading: state.go has the node that describes the data, the version of the database, and how a reader learns that something was committed;
// read.go reads all nodes and ends.go all relationships, and both say which of it cannot be read; mistakes.go keeps which cells that are;
// whole.go reads one state beside others who write; unknown.go finds what nothing reads.
//
// Writing: load.go brings a graph to the state of a data package: compare.go finds what differs, write.go writes it. apply.go makes a few
// changes in one transaction. offline.go writes files for Neo4j's own importer, offline_guide.go its command. schema.go has the constraints
// and indexes, former.go takes away what earlier versions of the program wrote.
package natural

import (
	"sync"

	"alliance-atlas/store/bolt"
)

// Graph is an atlas in a Neo4j database. It is safe for concurrent use.
type Graph struct {
	db *bolt.Database

	mu      sync.Mutex
	written []string // the bookmarks of the last Apply
}

// New is the graph in a database. It does not connect.
func New(db *bolt.Database) *Graph { return &Graph{db: db} }
