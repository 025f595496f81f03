// Package store says which store a string means.
package store

import (
	"context"
	"iter"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/neo"
)

// Source reads the data that an embedded store is filled with: that of a directory, or of the program itself where dir is
// empty.
type Source func(ctx context.Context, dir string) (iter.Seq[atlas.Change], error)

// Login is who uses a database. Without a user there is no authentication.
type Login struct{ User, Password string }

// Open opens the store that a string names: "mem:" is an embedded store with the data of the program, "mem:DIR" one with the
// tables in a directory, and an address as OpenDatabase takes it is a database, which need not be there yet. A string that
// names none is atlas.ErrInput.
func Open(ctx context.Context, name string, login Login, source Source) (atlas.Store, error) {
	if IsDatabase(name) {
		db, err := OpenDatabase(name, login)
		if err != nil {
			return nil, err // and not db, which would be an atlas.Store that is not nil
		}
		return db, nil
	}
	scheme, rest, _ := strings.Cut(name, ":")
	if scheme != "mem" || !strings.Contains(name, ":") {
		return nil, atlas.Errorf(atlas.ErrInput, "%q names no store: give mem: for the data of the program, mem:DIR for the tables in a directory, or neo4j://HOST:7687 for a Neo4j database", withoutHost(name))
	}
	changes, err := source(ctx, rest)
	if err != nil {
		return nil, err
	}
	s := mem.New()
	if err := s.Apply(ctx, changes); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Database is a store that outlives the program: data is imported into it, and its schema is brought up to date.
type Database interface {
	atlas.Store
	// Load makes the database hold what a source has and nothing else.
	Load(ctx context.Context, source LoadSource, o LoadOptions) (*Summary, error)
	// Migrate applies the steps of the schema that the database lacks.
	Migrate(ctx context.Context, report func(Step)) error
	// Status says which steps it has, and how its data was written.
	Status(ctx context.Context) (*Status, error)
	Pinger
	Warmer
}

// Pinger is implemented by a store that may be away.
type Pinger interface {
	// Ping asks whether it is there and has what this program reads, and gives the version of its data. It is cheap and ends
	// within two seconds.
	Ping(ctx context.Context) (version string, err error)
}

// Warmer is implemented by a store whose first answers of a kind are slower than later ones.
type Warmer interface {
	// Warm prepares what questions need most, until all is prepared or ctx ends.
	Warm(ctx context.Context) error
}

// What importing into a database takes and tells. The types are where the one database is, which this package opens.
type (
	LoadSource   = neo.Source
	LoadOptions  = neo.LoadOptions
	LoadProgress = neo.LoadProgress
	Summary      = neo.Summary
	Step         = neo.Step
	Status       = neo.Status
)

// ErrSchema is the error of a database whose schema is older or newer than this program needs, or that has none.
var ErrSchema = neo.ErrSchema

// IsDatabase tells whether a string names a database.
func IsDatabase(name string) bool {
	scheme, _, found := strings.Cut(name, "://")
	return found && neo.Schemes[scheme]
}

// OpenDatabase opens the database at neo4j://HOST:PORT or bolt://HOST:PORT, with +s or +ssc behind the first word for TLS, and
// the name of the database as the path where it is not the usual one. It is not asked for anything yet. Other strings are
// atlas.ErrInput.
func OpenDatabase(name string, login Login) (Database, error) {
	if !IsDatabase(name) {
		return nil, atlas.Errorf(atlas.ErrInput, "%q is no database, which this command needs: give --store neo4j://HOST:7687", withoutHost(name))
	}
	s, err := neo.New(neo.Options{URL: name, User: login.User, Password: login.Password})
	if err != nil {
		return nil, err // and no store that is nil inside
	}
	return s, nil
}

// withoutHost is what an error repeats of a string: it may be an address with a password in it.
func withoutHost(name string) string {
	if scheme, _, found := strings.Cut(name, "://"); found {
		return scheme + "://…"
	}
	return name
}
