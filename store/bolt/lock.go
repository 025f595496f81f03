// The lock: one writer at a time, of all processes that write to the database.

package bolt

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

const (
	// lockTimeout is how long a writer waits for another one: long enough for a small change to end, and for a busy
	// database to answer.
	lockTimeout = 10 * time.Second
	// maxLocked is how long a load may hold the lock. Only one case needs this limit: the machine of a writer has
	// vanished, and the database does not notice.
	maxLocked = 6 * time.Hour
	// lockProbeInterval is how often a load tests that it still has the lock, which a restart of the database takes
	// away. lockProbeTimeout is how long a test may take: the load itself keeps the database busy.
	lockProbeInterval = 2 * time.Second
	lockProbeTimeout  = 30 * time.Second
)

var (
	errLocked = Problemf(atlas.ErrUnavailable,
		"another import, or another change, is being written to this database; try again when it has ended")
	errLockLost = Problemf(atlas.ErrUnavailable,
		"the connection to the database was lost while it was written to; import again to finish")
)

// TakeLock takes the lock for a transaction, by a statement that writes to the one node that is it, or is an atlas.ErrUnavailable.
// When the writer's process ends, in whatever way, the database ends the transaction with the connection, and the lock is free.
func TakeLock(ctx context.Context, tx neo4j.ExplicitTransaction, locking Statement) error {
	limited, cancel := context.WithTimeout(ctx, lockTimeout)
	defer cancel()
	result, err := tx.Run(limited, locking.Text, nil)
	if err == nil {
		_, err = result.Consume(limited)
	}
	if err != nil && limited.Err() != nil && ctx.Err() == nil {
		return errLocked
	}
	return err
}

// Lock takes the lock for a load. The context that it returns ends when the lock is lost, with errLockLost as its cause.
func (s *Database) Lock(ctx context.Context, locking Statement) (_ context.Context, release func(), _ error) {
	limited, cancel := context.WithTimeout(ctx, ReadTimeout)
	defer cancel()
	session := s.driver.NewSession(limited, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	tx, err := session.BeginTransaction(limited, neo4j.WithTxTimeout(maxLocked))
	if err == nil {
		err = TakeLock(limited, tx, locking)
	}
	closeAll := func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), CloseTimeout)
		defer cancel()
		if tx != nil {
			tx.Close(ctx)
		}
		session.Close(ctx)
	}
	if err != nil {
		closeAll()
		return nil, nil, s.Translate(ctx, err)
	}
	held, lost := context.WithCancelCause(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		for {
			select {
			case <-held.Done():
				return
			case <-time.After(lockProbeInterval):
			}
			limited, cancel := context.WithTimeout(held, lockProbeTimeout)
			result, err := tx.Run(limited, Alive.Text, nil)
			if err == nil {
				_, err = result.Consume(limited)
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
		closeAll()
	}, nil
}
