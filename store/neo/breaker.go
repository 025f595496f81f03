// The breaker: it keeps callers from waiting for a database that is away. A call that fails, or takes long, only raises the
// suspicion; whether the database is there is found out by a look of its own, one at a time, so that questions that are too
// hard for the database do not keep others from it, and a wrong password is not tried by every caller.

package neo

import (
	"context"
	"sync"
	"time"
)

const (
	// lookTimeout is how long a database may take to say that it is there, and looks how many times in a row it has to
	// fail to: one pause of its own may take as long.
	probeTimeout     = time.Second
	probesBeforeAway = 2
	// slowCall is when a call that still waits raises the suspicion: a database that has stopped answers nobody.
	slowCall = time.Second
	// lookInterval is how long it is not looked again: readiness follows within two seconds.
	probeInterval = 500 * time.Millisecond
	// authInterval is the same for a wrong password. Three in a row lock the account for five seconds, for everybody, and so
	// does each one after them; therefore it doubles from one to the next, up to maxAuthInterval.
	authInterval    = 5 * time.Second
	maxAuthInterval = time.Minute
)

// breaker is closed where why is nil, and open else.
type breaker struct {
	probe func(context.Context) error // looks whether the database is there; errAway, errRefused or nil

	mu      sync.Mutex
	probed  bool          // whether the database was looked for at all
	cause   error         // it is away or refuses us
	refusal time.Duration // how long it was not looked again after the last refusal; 0 where it accepts us
	next    time.Time     // no look before
	probing chan struct{} // closed when the look that runs has ended; nil where none runs
	stop    context.CancelFunc
	closed  bool
}

// allow is nil where a call may be tried, else its error, at once. Callers wait for the first look of all, and those that
// want to for a look that is due.
func (b *breaker) allow(ctx context.Context, wait bool) error {
	b.mu.Lock()
	if b.probed && b.cause == nil {
		b.mu.Unlock()
		return nil
	}
	wait = wait || !b.probed
	look := b.startProbe()
	b.mu.Unlock()
	if wait && look != nil {
		select {
		case <-look:
		case <-ctx.Done():
			return expired(ctx)
		}
	}
	return b.away()
}

// away is why no call is tried, or nil.
func (b *breaker) away() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.cause
}

// refused tells whether the database does not accept us.
func (b *breaker) refused() bool { return b.away() == errRefused }

// note learns from the error of a call in our words.
func (b *breaker) note(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch err {
	case nil:
		if b.probed = true; b.cause == errAway {
			b.cause = nil
		}
	case errRefused:
		b.refuse()
	case errAway:
		b.startProbe()
	}
}

// suspect looks whether the database is there.
func (b *breaker) suspect() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.startProbe()
}

// look begins a look where none runs and one is due, and gives the one that runs. It is called with b.mu held.
func (b *breaker) startProbe() chan struct{} {
	if b.probing != nil || b.closed || time.Now().Before(b.next) {
		return b.probing
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	b.probing, b.stop = done, stop
	go func() {
		defer close(done)
		defer stop()
		b.found(b.tries(ctx))
	}()
	return done
}

// tries looks until the database answers, refuses, or is away for sure.
func (b *breaker) tries(ctx context.Context) (err error) {
	for range probesBeforeAway {
		once, cancel := context.WithTimeout(ctx, probeTimeout)
		err = b.probe(once)
		late := once.Err() != nil
		cancel()
		if err != errAway || !late {
			return err
		}
	}
	return err
}

func (b *breaker) found(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.probing, b.probed, b.cause = nil, true, err
	b.next = time.Now().Add(probeInterval)
	switch err {
	case nil:
		b.refusal = 0
	case errRefused:
		b.refuse()
	}
}

// refuse opens the breaker for a wrong password. It is called with b.mu held.
func (b *breaker) refuse() {
	b.refusal = min(max(2*b.refusal, authInterval), maxAuthInterval)
	b.probed, b.cause, b.next = true, errRefused, time.Now().Add(b.refusal)
}

// close ends the look that runs.
func (b *breaker) close() {
	b.mu.Lock()
	b.closed = true
	look, stop := b.probing, b.stop
	b.mu.Unlock()
	if look != nil {
		stop()
		<-look
	}
}
