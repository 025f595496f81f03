// The database of a server: asked a question, and emptied.

package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

const (
	// pingLimit is for a server that answers at all.
	pingLimit = 30 * time.Second
	// queryLimit is for one statement, and for emptying the largest world of the tests on a busy machine.
	queryLimit = 5 * time.Minute
)

// Query runs one statement in a transaction of its own, which may write, and returns all rows.
func (s *Server) Query(ctx context.Context, cypher string, parameters map[string]any) ([]*neo4j.Record, error) {
	ctx, cancel := context.WithTimeout(ctx, queryLimit)
	defer cancel()
	driver, err := s.connect()
	if err != nil {
		return nil, err
	}
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.Database(), FetchSize: neo4j.FetchAll})
	defer session.Close(ctx)
	result, err := session.Run(ctx, cypher, parameters)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// Repeat runs a statement again and again, with the parameter n from 0 on, until stop is called or one fails; stop gives the error. After each run
// it calls between, which may wait and whose context ends with stop.
func (s *Server) Repeat(ctx context.Context, cypher string, between func(ctx context.Context, n int)) (stop func() error) {
	ended := make(chan error, 1)
	until, cancel := context.WithCancel(ctx)
	go func() {
		for n := 0; until.Err() == nil; n++ {
			if _, err := s.Query(ctx, cypher, map[string]any{"n": n}); err != nil {
				ended <- err
				return
			}
			between(until, n)
		}
		ended <- nil
	}()
	return func() error {
		cancel()
		return <-ended
	}
}

// Fill takes all memory that the transactions of a server may have, by some of its own that go on until release is called. It is for servers with
// little of it: see Options.Settings.
func (s *Server) Fill(ctx context.Context) (release func(), err error) {
	driver, err := s.connect()
	if err != nil {
		return nil, err
	}
	var sessions []neo4j.SessionWithContext
	release = func() {
		for _, session := range sessions {
			session.Close(context.WithoutCancel(ctx)) // which rolls its transaction back
		}
	}
	for n := 32_000; n > 0; {
		session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.Database()})
		sessions = append(sessions, session)
		tx, err := session.BeginTransaction(ctx)
		if err == nil {
			var result neo4j.ResultWithContext
			if result, err = tx.Run(ctx, "UNWIND range(1, $n) AS i CREATE (:Filler {text: 'some text that takes memory until the transaction ends: ' + i})", map[string]any{"n": n}); err == nil {
				_, err = result.Consume(ctx)
			}
		}
		if db := new(neo4j.Neo4jError); errors.As(err, &db) && strings.Contains(db.Code, "Memory") {
			n /= 2
		} else if err != nil {
			release()
			return nil, err
		}
	}
	return release, nil
}

// connect returns the driver with which this package itself asks the server.
func (s *Server) connect() (neo4j.DriverWithContext, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, errClosed
	}
	if s.driver != nil {
		return s.driver, nil
	}
	auth := neo4j.NoAuth()
	if s.user != "" {
		auth = neo4j.BasicAuth(s.user, s.password, "")
	}
	target := strings.TrimSuffix(s.url, "/"+s.Database()) // drivers know no path
	driver, err := neo4j.NewDriverWithContext(target, auth, func(c *neo4j.Config) {
		c.TelemetryDisabled = true
		c.SocketConnectTimeout = pingLimit
		c.NotificationsMinSeverity = notifications.DisabledLevel
	})
	if err != nil {
		return nil, fmt.Errorf("the URL of Neo4j for tests: %w", err)
	}
	s.driver = driver
	return driver, nil
}

// closeDriver is called with s.mu held.
func (s *Server) closeDriver() {
	if s.driver == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), pingLimit)
	defer cancel()
	s.driver.Close(ctx) // an error says that a connection was closed already
	s.driver = nil
}

// Clear deletes all nodes and relationships. Indexes, constraints and what the server knows of statements stay.
func (s *Server) Clear(ctx context.Context) error {
	// Relationships come first, because some nodes have more of them than one transaction holds.
	for _, text := range []string{"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS", "MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS"} {
		if _, err := s.Query(ctx, text, nil); err != nil {
			return fmt.Errorf("deleting all nodes: %w", err)
		}
	}
	return nil
}

// Reset makes the database like a new one: without nodes, indexes and constraints, and without plans of statements that were
// made for other data.
func (s *Server) Reset(ctx context.Context) error {
	used, err := s.size(ctx)
	if err != nil {
		return fmt.Errorf("counting nodes: %w", err)
	}
	for _, kind := range []struct{ list, drop string }{
		{"SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT %s IF EXISTS"},
		{"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX %s IF EXISTS"}, // every new database has those
	} {
		rows, err := s.Query(ctx, kind.list, nil)
		if err != nil {
			return fmt.Errorf("listing the schema: %w", err)
		}
		used += int64(len(rows))
		for _, row := range rows {
			name, _, err := neo4j.GetRecordValue[string](row, "name")
			if err != nil {
				return err
			}
			if _, err := s.Query(ctx, fmt.Sprintf(kind.drop, quote(name)), nil); err != nil {
				return fmt.Errorf("dropping %s: %w", name, err)
			}
		}
	}
	if used == 0 {
		return nil
	}
	if err := s.Clear(ctx); err != nil {
		return err
	}
	if _, err := s.Query(ctx, "CALL db.clearQueryCaches()", nil); err != nil {
		return fmt.Errorf("forgetting plans: %w", err)
	}
	return nil
}

// quote makes a name of Cypher of any text.
func quote(name string) string { return "`" + strings.ReplaceAll(name, "`", "``") + "`" }

// size is the number of nodes and relationships. It costs nothing, so it also serves to ask whether a server is alive.
func (s *Server) size(ctx context.Context) (int64, error) {
	ctx, cancel := context.WithTimeout(ctx, pingLimit)
	defer cancel()
	var all int64
	for _, counted := range []string{"MATCH (n) RETURN count(n) AS n", "MATCH ()-[r]->() RETURN count(r) AS n"} {
		rows, err := s.Query(ctx, counted, nil)
		if err != nil {
			return 0, err
		}
		n, _, err := neo4j.GetRecordValue[int64](rows[0], "n")
		if err != nil {
			return 0, err
		}
		all += n
	}
	return all, nil
}
