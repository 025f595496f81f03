// Package neo is an atlas in a Neo4j database: the only package that knows the driver and Cypher.
//
// Rows are nodes, what they name are relationships, and for each relationship of the API that goes over other rows there is
// one more, a derived relationship (row.go, derive.go). Ends of relationships are found by indexes whose keys begin with the row to start from and
// go on with the key in an order, so that a page costs as much as it has rows (access.go, page.go). Conditions, dates and
// words to search are parameters of a closed set of statements (where.go, groups.go, search.go, statements.go). apply.go and
// load.go write; what follows from several rows is derived from all of them (derive.go), or from those that a small change
// touches (facts.go, touched.go). schema.go makes indexes, call.go is every call of the database: its deadline, its one
// repetition and what its errors mean.
//
// A database has no snapshots: what one statement reads may be changed before the next. Writers count the stamp of the data
// up before and after they write, every statement reads it first and last, and a reader whose stamp has moved says
// atlas.ErrChanged (reader.go).
package neo

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"alliance-atlas/atlas"
)

// Options say how to reach a database.
type Options struct {
	// URL is bolt:// or neo4j://, with +s or +ssc for TLS, a host, perhaps a port and, as its path, the name of the database.
	URL string
	// User and Password are sent to the database and nowhere else. Without a user there is no authentication.
	User, Password string
	// Trace, where there is one, is told the name, the text and the parameters of each statement that reads before it is
	// sent, many at once.
	Trace func(name, text string, params map[string]any)
}

// Limits of the driver. A connection that is made takes one round trip, so that its deadline is that of a bad network.
const (
	maxConnections    = 64               // two cores of a database are busy with 8; more only wait
	connectTimeout    = 5 * time.Second  // a database that has just started greets its first caller after seconds
	acquireTimeout    = 8 * time.Second  // connecting included
	livenessIdle      = 10 * time.Second // a connection that was idle for longer is tried first
	writeRetryTimeout = 5 * time.Second
)

// defaultDatabase is the one database of a Community server.
const defaultDatabase = "neo4j"

// Store is an atlas in a Neo4j database. It is safe for concurrent use.
type Store struct {
	driver   neo4j.DriverWithContext
	database string
	trace    func(name, text string, params map[string]any)
	sent     func(statement, map[string]any) // nil but in tests
	breaker  breaker
	applying sync.Mutex // one writer of this process at a time

	mostTouched int // the constant of this name, except in tests

	mu    sync.Mutex
	known *state // of the data, as last read; nil where it must be read again

	vocabulary vocabulary
	rows       *rowCache
	layout     *layout // that of this program, except in tests
	steps      []Step  // the same
}

// New is a store for a database, which need not be there yet: each call then fails with atlas.ErrUnavailable at once, and
// works as soon as it is. A URL that is none is atlas.ErrInput.
func New(o Options) (*Store, error) {
	u, err := url.Parse(o.URL)
	if err != nil || u.Host == "" || !Schemes[u.Scheme] {
		return nil, atlas.Errorf(atlas.ErrInput, "the address of the database is not one: give bolt://host:7687 or neo4j://host:7687, with +s behind bolt or neo4j for TLS, and the name of the database as its path where it is not %s", defaultDatabase)
	}
	if u.User != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "the address of the database holds a user or a password: give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD, where no list of processes shows them")
	}
	if u.RawQuery != "" || u.Fragment != "" {
		return nil, atlas.Errorf(atlas.ErrInput, "the address of the database ends with the name of the database; take away what follows it")
	}
	database := strings.Trim(u.Path, "/")
	if database == "" {
		database = defaultDatabase
	}
	auth := neo4j.NoAuth()
	if o.User != "" {
		auth = neo4j.BasicAuth(o.User, o.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(u.Scheme+"://"+u.Host, auth, func(c *config.Config) {
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
		return nil, atlas.Errorf(atlas.ErrInput, "the address of the database is not one: give bolt://host:7687 or neo4j://host:7687")
	}
	s := &Store{driver: driver, database: database, trace: o.Trace, rows: newRowCache(), mostTouched: mostTouched, layout: current, steps: Steps}
	s.breaker.probe = s.probe
	return s, nil
}

// Schemes are the words that the address of a database begins with.
var Schemes = map[string]bool{"bolt": true, "bolt+s": true, "bolt+ssc": true, "neo4j": true, "neo4j+s": true, "neo4j+ssc": true}

// closeTimeout is how long connections may take to say goodbye.
const closeTimeout = 2 * time.Second

// Close gives connections back.
func (s *Store) Close() error {
	s.breaker.close()
	ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
	defer cancel()
	s.driver.Close(ctx) // what fails here has no one left to know
	return nil
}
