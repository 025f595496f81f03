// Package neo is an atlas in a Neo4j database. It is the only package that knows the driver and Cypher.
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
// Writing: apply.go makes a few changes in one transaction; load.go makes the database equal to a data package, after
// compare.go has found what differs; lock.go lets one writer in at a time. derive.go makes what follows from several
// rows, from all of them or from those that a small change touches (facts.go, touched.go, touched_statements.go).
//
// call.go is every call of the database: its deadline, its repetition and the meaning of its errors. cause.go says to the
// operator why it failed. breaker.go keeps callers from waiting for a database that is away, and ping.go tells whether it
// is there. address.go takes its address apart.
//
// The database has no snapshots: what one statement reads may change before the next. Therefore writers increase the
// stamp of the data before and after they write, every statement of a reader reads it first and last, and a reader that
// finds another stamp than its own fails with atlas.ErrChanged (reader.go).
package neo

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Options say how to reach a database.
type Options struct {
	// URL is bolt:// or neo4j://, in any case, with +s or +ssc for TLS, a host, perhaps a port and, as its path, the name
	// of the database. An IPv6 address stands in brackets.
	URL string
	// User and Password are sent to the database and nowhere else. Without a user there is no authentication.
	User, Password string
	// Trace, if it is set, is called with each statement before it is sent. It is called concurrently.
	Trace func(name, text string, params map[string]any)
}

// Limits of the driver.
const (
	maxConnections    = 64               // 8 keep two cores of a database busy; more only wait
	connectTimeout    = 5 * time.Second  // a database that has just started answers its first caller after seconds
	acquireTimeout    = 8 * time.Second  // connecting included
	livenessIdle      = 10 * time.Second // a connection that was idle for longer is tested before use
	writeRetryTimeout = 5 * time.Second
)

// Store is an atlas in a Neo4j database. It is safe for concurrent use.
type Store struct {
	driver    neo4j.DriverWithContext
	at        *address
	database  string
	anonymous bool        // without a user
	spoke     atomic.Bool // the server has answered in Bolt
	trace     func(name, text string, params map[string]any)
	breaker   breaker
	applying  sync.Mutex // one writer of this process at a time

	mostTouched, mostSorted int // the constants of these names, except in tests

	mu    sync.Mutex
	known *state // as last read; nil where it must be read again

	vocabulary vocabulary
	rows       *rowCache
	layout     *layout // current, except in tests
	steps      []Step  // Steps, except in tests
}

// New is a store for a database. It does not connect: while the database is away, each call fails with
// atlas.ErrUnavailable at once, and works as soon as the database is there. A wrong URL is atlas.ErrInput.
func New(o Options) (*Store, error) {
	at, err := parseAddress(o.URL)
	if err != nil {
		return nil, err
	}
	auth := neo4j.NoAuth()
	if o.User != "" {
		auth = neo4j.BasicAuth(o.User, o.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(at.url(), auth, func(c *config.Config) {
		c.MaxConnectionPoolSize = maxConnections
		c.SocketConnectTimeout = connectTimeout
		c.ConnectionAcquisitionTimeout = acquireTimeout
		c.ConnectionLivenessCheckTimeout = livenessIdle
		c.MaxTransactionRetryTime = writeRetryTimeout
		c.FetchSize = neo4j.FetchAll
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.TelemetryDisabled = true
		c.UserAgent = "alliance-atlas"
	})
	if err != nil {
		return nil, badAddress("is not one: write neo4j://HOST:7687")
	}
	s := &Store{driver: driver, at: at, database: at.database, anonymous: o.User == "", trace: o.Trace, rows: newRowCache(),
		mostTouched: mostTouched, mostSorted: mostSorted, layout: current, steps: Steps}
	s.breaker.probe = s.probe
	return s, nil
}

// Watch sets a function that is called whenever it has become known why the database cannot answer, with the error that
// calls fail with (see ForOperator), and with nil when it answers again: once for each change, one call at a time, and
// not after Close. It must be set before the first call.
func (s *Store) Watch(changed func(error)) { s.breaker.changed = changed }

// closeTimeout is how long connections may take to close.
const closeTimeout = 2 * time.Second

// Close ends probing and closes all connections.
func (s *Store) Close() error {
	s.breaker.close()
	ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
	defer cancel()
	s.driver.Close(ctx) // an error here helps nobody
	return nil
}
