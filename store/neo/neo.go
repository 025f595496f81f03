// Package neo is an atlas in a Neo4j database. It asks package bolt, which is the connection.
//
// Rows are nodes, and their references are relationships. A relationship of the API that goes over other rows is stored
// as well, as a derived relationship. layout.go makes all this from the tables of package atlas, row.go turns rows into
// properties and back, and schema.go makes the constraints and indexes, by steps that are files (schema/*.cypher).
//
// Reading: a page of ends comes from an index whose key begins with the row to start from and goes on with the key in
// an order, so that it costs as much as it has rows (access.go for the ways to ends, page.go for the texts,
// pagequery.go for the choice of text and parameters). nodes.go, groups.go and search.go are the other questions.
// Conditions, dates and words are parameters (where.go), so that the statements are a closed set:
// testdata/cypher.golden lists them. warm.go has the database plan the most used ones. dedupe.go and rowcache.go save
// work that would be done twice.
//
// Writing: apply.go makes a few changes in one transaction, by the statements of put.go. What follows from several rows
// the database derives then (derive.go), from all of them or from those that a small change touches (facts.go,
// touched.go, touched_statements.go). load.go makes the database equal to a data package: it derives everything itself
// (world.go, arrows.go, made.go), and creates it (create.go) or, after compare.go has found what differs, writes that
// (update.go), in parts (parts.go). names.go says how labels and types are called.
//
// ping.go tells whether the database is there.
//
// The database has no snapshots: what one statement reads may change before the next. Therefore writers increase the
// stamp of the data before and after they write, every statement of a reader reads it first and last, and a reader that
// finds another stamp than its own fails with atlas.ErrChanged (reader.go).
package neo

import (
	"sync"

	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// Store is an atlas in a Neo4j database. It is safe for concurrent use.
type Store struct {
	db       *bolt.Database
	applying sync.Mutex // one writer of this process at a time

	mostTouched, mostSorted, partRows, manyRows int // the constants of these names, except in tests

	mu    sync.Mutex
	known *state // as last read; nil where it must be read again

	vocabulary vocabulary
	rows       *rowCache
	layout     *layout // current, except in tests
	steps      []Step  // Steps, except in tests
}

// New is a store for a database. It does not connect: while the database is away, each call fails with
// atlas.ErrUnavailable at once, and works as soon as the database is there.
func New(db *bolt.Database) *Store {
	return &Store{db: db, rows: newRowCache(), mostTouched: mostTouched, mostSorted: mostSorted, partRows: loading.PartRows, manyRows: manyRows, layout: current, steps: Steps}
}

// Watch is that of the database.
func (s *Store) Watch(changed func(error)) { s.db.Watch(changed) }

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }
