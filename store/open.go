// Package store opens the store that a string names.
package store

import (
	"context"
	"iter"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/neo"
)

// Source reads the data for an embedded store: that of a directory, or of the program itself where dir is empty.
type Source func(ctx context.Context, dir string) (iter.Seq[atlas.Change], error)

// Login is the user of a database. Without a user there is no authentication.
type Login struct{ User, Password string }

// Open opens the store that a string names: "mem:" is an embedded store with the data of the program, "mem:DIR" one
// with the tables in a directory, and an address as OpenDatabase takes it is a database, which need not run yet. The part
// before the colon may be in any case. A string that names no store is atlas.ErrInput.
func Open(ctx context.Context, name string, login Login, source Source) (atlas.Store, error) {
	if IsDatabase(name) {
		db, err := OpenDatabase(name, login)
		if err != nil {
			return nil, err // and not db, which would be an atlas.Store that is not nil
		}
		return db, nil
	}
	scheme, rest, colon := strings.Cut(name, ":")
	if !colon || !strings.EqualFold(scheme, "mem") {
		return nil, atlas.Errorf(atlas.ErrInput, "%q names no store: give mem: for the data of the program, mem:DIR for the tables in a directory, or neo4j://HOST:7687 for a Neo4j database%s", withoutSecrets(name), hint(name))
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

// Database is a store that outlives the program: data is imported into it, and its schema is migrated.
type Database interface {
	atlas.Store
	// Load makes the database hold the rows of a source and nothing else.
	Load(ctx context.Context, source LoadSource, o LoadOptions) (*Summary, error)
	// Migrate applies the steps of the schema that the database lacks.
	Migrate(ctx context.Context, report func(Step)) error
	// Status says which steps the database has, and which layout its data was written in.
	Status(ctx context.Context) (*Status, error)
	Pinger
	Warmer
	Watcher
}

// Pinger is implemented by a store that may be unreachable.
type Pinger interface {
	// Ping asks whether the store answers and has the schema and data that this program reads, and gives the version of
	// its data. It is cheap and ends within two seconds.
	Ping(ctx context.Context) (version string, err error)
}

// Watcher is implemented by a store that may be unreachable, and tells its operator why.
type Watcher interface {
	// Watch sets a function that is called once for each change: with the error that calls fail with (see ForOperator),
	// and with nil when they are answered again. It must be set before the store is asked.
	Watch(changed func(error))
}

// Warmer is implemented by a store whose first answers of a kind are slower than later ones.
type Warmer interface {
	// Warm prepares the store for the most common questions, until that is done or ctx ends.
	Warm(ctx context.Context) error
}

// The types of importing into a database, and of its schema. They are those of the one database that this package opens.
type (
	LoadSource   = neo.Source
	LoadOptions  = neo.LoadOptions
	LoadProgress = neo.LoadProgress
	Summary      = neo.Summary
	Step         = neo.Step
	Status       = neo.Status
)

// ErrSchema is the error of a database whose schema is missing, or older or newer than this program needs.
var ErrSchema = neo.ErrSchema

// ForOperator is the text of an error of a store for the operator of the server, who may read hosts and names, and its
// cause in the words of the database's driver, empty where the text says all. Clients read err.Error(), if anything.
func ForOperator(err error) (text, cause string) { return bolt.ForOperator(err) }

// IsDatabase tells whether a string names a database: by its scheme, in any case.
func IsDatabase(name string) bool {
	scheme, _, found := strings.Cut(name, "://")
	return found && bolt.Schemes[strings.ToLower(scheme)]
}

// OpenDatabase opens the database at neo4j://HOST:PORT or bolt://HOST:PORT, with +s or +ssc after the scheme for TLS,
// and the name of the database as the path where it is not the default one. It does not connect yet. Other strings are
// atlas.ErrInput.
func OpenDatabase(name string, login Login) (Database, error) {
	if !IsDatabase(name) {
		return nil, atlas.Errorf(atlas.ErrInput, "%q is no database, which this command needs: give --store neo4j://HOST:7687%s", withoutSecrets(name), hint(name))
	}
	db, err := bolt.Open(bolt.Options{URL: name, User: login.User, Password: login.Password})
	if err != nil {
		return nil, err
	}
	return neo.New(db), nil
}

// withoutSecrets is the part of a string that an error may repeat: the string may be an address with a password in it.
func withoutSecrets(name string) string {
	if scheme, _, found := strings.Cut(name, "://"); found {
		return withoutSecrets(scheme) + "://…"
	}
	if strings.Contains(name, "@") && !strings.HasPrefix(strings.ToLower(name), "mem:") {
		return "…@…"
	}
	return name
}

// hint says what a string may have been meant as that begins like an address.
func hint(name string) string {
	scheme, _, found := strings.Cut(name, "://")
	switch clean := strings.ToLower(strings.Trim(strings.TrimSpace(scheme), `"'`)); {
	case !found:
	case bolt.Schemes[clean]:
		return "; there is a space or a quotation mark before " + clean + "://"
	case clean == "http", clean == "https":
		return "; " + clean + ":// is the address of Neo4j's browser, and bolt has another port, usually 7687"
	default:
		return "; +s behind neo4j or bolt is for TLS, and +ssc for TLS with any certificate"
	}
	return ""
}
