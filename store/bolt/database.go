// Package bolt is a connection to a Neo4j database: calls with deadlines, one repetition of a read, and errors that clients and the
// operator can read. It knows nothing of what the database holds.
//
// call.go is every call. cause.go says to the operator why a call failed. breaker.go keeps callers from waiting for a database that is
// away. lock.go lets one writer in at a time. address.go takes the address of a database apart.
package bolt

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"alliance-atlas/atlas"
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

// Database is a Neo4j database. It is safe for concurrent use.
type Database struct {
	driver    neo4j.DriverWithContext
	at        *address
	database  string
	anonymous bool        // without a user
	spoke     atomic.Bool // the server has answered in Bolt
	breaker   breaker

	// Trace is Options.Trace. It may be changed while no call runs.
	Trace func(name, text string, params map[string]any)
}

// Open is the database that options name. It does not connect: while the database is away, each call fails with
// atlas.ErrUnavailable at once, and works as soon as the database is there. A wrong URL is atlas.ErrInput.
func Open(o Options) (*Database, error) {
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
	db := &Database{driver: driver, at: at, database: at.database, anonymous: o.User == "", Trace: o.Trace}
	db.breaker.probe = db.probe
	return db, nil
}

// Watch sets a function that is called whenever it has become known why the database cannot answer, with the error that
// calls fail with (see ForOperator), and with nil when it answers again: once for each change, one call at a time, and
// not after Close. What became known before is told at once.
func (s *Database) Watch(changed func(error)) { s.breaker.watch(changed) }

// Session is a session of the driver with this database, for those who need several statements in one transaction.
func (s *Database) Session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database, FetchSize: neo4j.FetchAll})
}

// CloseTimeout is how long connections may take to close.
const CloseTimeout = 2 * time.Second

// Close ends probing and closes all connections.
func (s *Database) Close() error {
	s.breaker.close()
	ctx, cancel := context.WithTimeout(context.Background(), CloseTimeout)
	defer cancel()
	s.driver.Close(ctx) // an error here helps nobody
	return nil
}

// Ready is nil where a call may be tried, and waits for a probe that runs or is due. Otherwise it is the reason, an atlas.ErrUnavailable.
func (s *Database) Ready(ctx context.Context) error { return s.breaker.allow(ctx, true) }

// Gone is the error of a ping that failed. An error that is not for strangers becomes one that is, and the operator is told of it.
func (s *Database) Gone(err error) error {
	switch {
	case errors.Is(err, atlas.ErrTimeout):
		return s.Away(context.DeadlineExceeded)
	case errors.As(err, new(*Problem)):
		return err
	}
	err = Strange(err)
	s.breaker.note(err)
	return err
}
