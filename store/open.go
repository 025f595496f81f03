// Package store opens the store that a string names.
package store

import (
	"context"
	"iter"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/natural"
	"alliance-atlas/store/neo"
)

// Source reads the data for an embedded store: that of a directory, or of the program itself where dir is empty.
type Source func(ctx context.Context, dir string) (iter.Seq[atlas.Change], error)

// Login is the user of a database. Without a user there is no authentication.
type Login struct{ User, Password string }

// Reading is how a database is read.
type Reading string

// The ways to read a database.
const (
	// Mirror reads all of it into memory, and again whenever something was committed.
	Mirror Reading = "mirror"
	// Direct asks it for every question, by what import --direct or migrate direct made of the graph.
	Direct Reading = "direct"
)

// Options say how to open a store. They are about databases alone.
type Options struct {
	Login
	Read     Reading            // "" is Mirror
	StaleFor time.Duration      // see mirror.Options
	Memory   int64              // see mirror.Options
	Report   func(mirror.Event) // see mirror.Options
}

// Open opens the store that a string names: "mem:" is an embedded store with the data of the program, "mem:DIR" one
// with the tables in a directory, and an address as OpenDatabase takes it is a database, which need not run yet. The part
// before the colon may be in any case. A string that names no store is atlas.ErrInput.
func Open(ctx context.Context, name string, o Options, source Source) (atlas.Store, error) {
	if IsDatabase(name) {
		db, err := connect(name, o.Login)
		if err != nil {
			return nil, err // and not db, which would be an atlas.Store that is not nil
		}
		if o.Read == Direct {
			return neo.New(db), nil
		}
		return mirror.Open(db, mirror.Options{StaleFor: o.StaleFor, Memory: o.Memory, Report: o.Report}), nil
	}
	dir, embedded := Directory(name)
	if !embedded {
		return nil, atlas.Errorf(atlas.ErrInput, "%q names no store: give mem: for the data of the program, mem:DIR for the tables in a directory, or neo4j://HOST:7687 for a Neo4j database%s", withoutSecrets(name), hint(name))
	}
	changes, err := source(ctx, dir)
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

// Database is a database as those see it who fill it: the graph, and what direct mode keeps beside it.
type Database struct {
	*natural.Graph
	Direct *neo.Store

	db *bolt.Database
}

// Close closes the connections.
func (d *Database) Close() error { return d.db.Close() }

// LoadDirect makes what direct mode asks of the rows of a source, as Load does of the graph.
func (d *Database) LoadDirect(ctx context.Context, source LoadSource, o LoadOptions) (*Summary, error) {
	return d.Direct.Load(ctx, source, o)
}

// Check reads one state of the graph and checks it by the rules of tables, and looks for properties that the atlas does not have. Where others
// write, it waits for a state. The source is its rows, nil where the report has faults.
func (d *Database) Check(ctx context.Context) (loading.Source, mirror.Report, error) {
	whole, err := d.Whole(ctx, mirror.Readable)
	if err != nil {
		return nil, mirror.Report{}, err
	}
	source, report, err := mirror.Rules(ctx, whole.State.Dataset, whole.Rows)
	if err != nil {
		return nil, report, err
	}
	unknown, err := d.Unknown(ctx)
	report.Warnings = append(report.Warnings, unknown...)
	return source, report, err
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

// Lagging is implemented by a store that answers from a copy of what a database has, and says why the copy is not that any more.
type Lagging interface {
	atlas.Lagging
	// Warning is a sentence for everybody, "" where the copy is what the database has.
	Warning() string
}

// The types of importing into a database, and of what it is told.
type (
	LoadSource   = loading.Source
	LoadOptions  = loading.Options
	LoadProgress = loading.Progress
	Summary      = loading.Summary
	Event        = mirror.Event
	Report       = mirror.Report
	Fault        = natural.Fault
	Part         = natural.Part
	Step         = neo.Step
	Status       = neo.Status
)

// Errors of a database that cannot be served until somebody acts: ErrSchema where the schema of direct mode is missing, or older or newer
// than this program needs, and ErrNoData where there is no data, or data of an earlier version of the program.
var (
	ErrSchema = neo.ErrSchema
	ErrNoData = natural.ErrNoData
)

// ForOperator is the text of an error of a store for the operator of the server, who may read hosts and names, and its
// cause in the words of the database's driver, empty where the text says all. Clients read err.Error(), if anything.
func ForOperator(err error) (text, cause string) { return bolt.ForOperator(err) }

// Directory is the directory whose tables an embedded store has, "" for the data of the program. embedded is false for a string that names no
// such store.
func Directory(name string) (dir string, embedded bool) {
	scheme, dir, colon := strings.Cut(name, ":")
	return dir, colon && strings.EqualFold(scheme, "mem")
}

// IsDatabase tells whether a string names a database: by its scheme, in any case.
func IsDatabase(name string) bool {
	scheme, _, found := strings.Cut(name, "://")
	return found && bolt.Schemes[strings.ToLower(scheme)]
}

// OpenDatabase opens the database at neo4j://HOST:PORT or bolt://HOST:PORT, with +s or +ssc after the scheme for TLS,
// and the name of the database as the path where it is not the default one. It does not connect yet. Other strings are
// atlas.ErrInput.
func OpenDatabase(name string, login Login) (*Database, error) {
	db, err := connect(name, login)
	if err != nil {
		return nil, err
	}
	return &Database{Graph: natural.New(db), Direct: neo.New(db), db: db}, nil
}

func connect(name string, login Login) (*bolt.Database, error) {
	if !IsDatabase(name) {
		return nil, atlas.Errorf(atlas.ErrInput, "%q is no database, which this command needs: give --store neo4j://HOST:7687%s", withoutSecrets(name), hint(name))
	}
	return bolt.Open(bolt.Options{URL: name, User: login.User, Password: login.Password})
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
