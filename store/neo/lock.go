// The lock: one writer at a time, in whichever process it is.

package neo

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

// A writer holds a transaction open that has written to a node which nobody else writes to. When its process ends, however it
// does, the database ends the transaction with the connection, and the next one may write.
var locking = statement{"lock", "MATCH (n:SchemaStep {number: 1}) SET n._writer = true RETURN count(*) AS done"}

const (
	// lockTimeout is how long a writer waits for another one: long enough for a small change to end, and for a busy
	// database to answer at all.
	lockTimeout = 10 * time.Second
	// lockKept is how long a load may hold the lock. It is over earlier in any case but one: that its machine has gone without
	// a word, and the database does not know.
	lockKept = 6 * time.Hour
	// lockLooks is how often a load looks whether it still has the lock, which a database that is started anew does not know
	// of, and lockLook how long that may take: other statements keep the database busy meanwhile.
	lockProbes = 2 * time.Second
	lockProbe  = 30 * time.Second
)

var (
	errLocked   = problemf(atlas.ErrUnavailable, "another import, or another change, is being written to this database; try again when it has ended")
	errLockLost = problemf(atlas.ErrUnavailable, "the connection to the database was lost while it was written to; import again to finish")
)

// takeLock takes it for a transaction.
func takeLock(ctx context.Context, tx neo4j.ExplicitTransaction) error {
	within, cancel := context.WithTimeout(ctx, lockTimeout)
	defer cancel()
	result, err := tx.Run(within, locking.text, nil)
	if err == nil {
		_, err = result.Consume(within)
	}
	if err != nil && within.Err() != nil && ctx.Err() == nil {
		return errLocked
	}
	return err
}

// lock takes it for a load. The context that it gives ends when the lock is lost, with errLockLost as its cause.
func (s *Store) lock(ctx context.Context) (_ context.Context, release func(), _ error) {
	begin, cancel := context.WithTimeout(ctx, readTimeout)
	defer cancel()
	session := s.driver.NewSession(begin, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	tx, err := session.BeginTransaction(begin, neo4j.WithTxTimeout(lockKept))
	if err == nil {
		err = takeLock(begin, tx)
	}
	end := func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
		defer cancel()
		if tx != nil {
			tx.Close(ctx)
		}
		session.Close(ctx)
	}
	if err != nil {
		end()
		return nil, nil, translate(ctx, err)
	}
	held, lost := context.WithCancelCause(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		for {
			select {
			case <-held.Done():
				return
			case <-time.After(lockProbes):
			}
			look, cancel := context.WithTimeout(held, lockProbe)
			result, err := tx.Run(look, alive.text, nil)
			if err == nil {
				_, err = result.Consume(look)
			}
			cancel()
			if err != nil {
				lost(errLockLost)
			}
		}
	}()
	return held, func() {
		lost(nil)
		<-over
		end()
	}, nil
}
