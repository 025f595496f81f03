// Package bolttest connects tests to the database of a server of tests. Only tests import it.
package bolttest

import (
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
)

// Connect connects to a server until the end of a test.
func Connect(t testing.TB, server *neo4jtest.Server) *bolt.Database {
	t.Helper()
	db, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}
