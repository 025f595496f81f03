// The breaker: it keeps callers from waiting for a database that is away. A call that fails or takes long only raises a
// suspicion; a probe then finds out whether the database is there, one probe at a time. So questions that are too hard
// for the database do not keep others from it, and a wrong password is not tried by every caller.

package bolt

import (
	"context"
	"errors"
	"sync"
	"time"

	"alliance-atlas/atlas"
)

const (
	// probeTimeout is how long a probe may take, and probesBeforeAway how many probes in a row must run out of time
	// before the database counts as away: it may pause for as long as one.
	probeTimeout     = time.Second
	probesBeforeAway = 2
	// slowCall is how long a call may take before it raises the suspicion: a database that hangs returns no error.
	slowCall = time.Second
	// probeInterval is the pause between probes. Readiness follows the database within two seconds.
	probeInterval = 500 * time.Millisecond
	// authInterval is the pause after a refusal, a wrong password. It doubles with each one, up to maxAuthInterval:
	// three wrong passwords in a row lock the account for five seconds, for everybody, and each further one locks it
	// again.
	authInterval    = 5 * time.Second
	maxAuthInterval = time.Minute
	// busyInterval is how often the operator is told at most that the database is busy.
	busyInterval = time.Minute
)

// breaker is closed, so that calls go through, where cause is nil, and open otherwise. Errors are compared with
// errors.Is: each may carry its reason.
type breaker struct {
	probe   func(context.Context) error // ErrAway, ErrRefused, or nil where the database is there
	changed func(error)                 // Store.Watch

	telling sync.Mutex // orders what changed is told
	told    string     // the text it was last told, for the operator; empty where the database answers
	busy    time.Time  // when it was last told of errBusy

	mu      sync.Mutex
	probed  bool          // a probe or a call has ended
	cause   error         // ErrAway, ErrRefused or nil
	refusal time.Duration // the pause after the last refusal; 0 where the database accepts us
	next    time.Time     // no probe starts before
	probing chan struct{} // closed when the running probe ends; nil where none runs
	stop    context.CancelFunc
	closed  bool
	trouble error // ErrNoDatabase or errStrange: calls fail, and they are tried
}

// allow is nil if a call may be tried, and otherwise its error, at once. The first calls wait for the first probe.
// Later ones wait only if wait is set and a probe is running or due.
func (b *breaker) allow(ctx context.Context, wait bool) error {
	b.mu.Lock()
	if b.probed && b.cause == nil {
		b.mu.Unlock()
		return nil
	}
	wait = wait || !b.probed
	probing := b.startProbe()
	b.mu.Unlock()
	if wait && probing != nil {
		select {
		case <-probing:
		case <-ctx.Done():
			return atlas.Expired(ctx)
		}
	}
	return b.away()
}

// away is the error of calls that are not tried, or nil.
func (b *breaker) away() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.cause
}

// refused tells whether the database does not accept us.
func (b *breaker) refused() bool { return errors.Is(b.away(), ErrRefused) }

// note learns from the translated error of a call.
func (b *breaker) note(err error) {
	b.mu.Lock()
	before := b.state()
	switch {
	case err == nil:
		if b.probed, b.trouble = true, nil; errors.Is(b.cause, ErrAway) {
			b.cause = nil
		}
	case errors.Is(err, ErrRefused):
		b.refuse(err)
	case errors.Is(err, ErrAway):
		b.startProbe()
	case errors.Is(err, ErrNoDatabase), errors.Is(err, errStrange):
		b.trouble = err
	}
	after := b.state()
	b.mu.Unlock()
	if errors.Is(err, errBusy) {
		b.tellBusy(err)
	}
	if after != before {
		b.tell()
	}
}

// state is why calls fail, nil where they do not. The caller must hold b.mu.
func (b *breaker) state() error {
	if b.cause != nil {
		return b.cause
	}
	return b.trouble
}

// IsWatched tells whether an error is one that Database.Watch tells of.
func IsWatched(err error) bool {
	for _, told := range []error{ErrAway, ErrRefused, ErrNoDatabase, errStrange, errBusy} {
		if errors.Is(err, told) {
			return true
		}
	}
	return false
}

// tellBusy tells the operator of a busy database, at times.
func (b *breaker) tellBusy(err error) {
	b.telling.Lock()
	defer b.telling.Unlock()
	b.mu.Lock()
	closed := b.closed
	b.mu.Unlock()
	if b.changed != nil && !closed && time.Since(b.busy) >= busyInterval {
		b.busy = time.Now()
		b.changed(err)
	}
}

// watch sets who is told from now on. A mirror calls the database before anybody can watch it.
func (b *breaker) watch(changed func(error)) {
	b.telling.Lock()
	b.changed = changed
	b.telling.Unlock()
	b.tell()
}

// tell tells the operator how it is now, if that is not known yet.
func (b *breaker) tell() {
	b.telling.Lock()
	defer b.telling.Unlock()
	b.mu.Lock()
	now, closed := b.state(), b.closed
	b.mu.Unlock()
	if b.changed == nil || closed {
		return
	}
	text := ""
	if now != nil {
		text, _ = ForOperator(now)
	}
	if text != b.told {
		b.told = text
		b.changed(now)
	}
}

// suspect starts a probe, because a call takes long.
func (b *breaker) suspect() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.startProbe()
}

// startProbe starts a probe if none runs and one is due. It returns the channel of the running probe, nil where none
// runs. The caller must hold b.mu.
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
		b.endProbe(b.probeSurely(ctx))
	}()
	return done
}

// probeSurely probes until the database has answered or refused, or is away for sure.
func (b *breaker) probeSurely(ctx context.Context) (err error) {
	for range probesBeforeAway {
		once, cancel := context.WithTimeout(ctx, probeTimeout)
		err = b.probe(once)
		late := once.Err() != nil
		cancel()
		if !errors.Is(err, ErrAway) || !late {
			return err
		}
	}
	return err
}

// endProbe takes over the result of a probe.
func (b *breaker) endProbe(err error) {
	b.mu.Lock()
	b.probing, b.probed, b.cause = nil, true, err
	b.next = time.Now().Add(probeInterval)
	switch {
	case err == nil:
		b.refusal = 0
	case errors.Is(err, ErrAway):
		b.trouble = nil // it may come back without it
	case errors.Is(err, ErrRefused):
		b.refuse(err)
	}
	b.mu.Unlock()
	b.tell()
}

// refuse opens the breaker for a wrong password. The caller must hold b.mu.
func (b *breaker) refuse(err error) {
	b.refusal = min(max(2*b.refusal, authInterval), maxAuthInterval)
	b.probed, b.cause, b.next = true, err, time.Now().Add(b.refusal)
}

// close ends the running probe and lets no other start.
func (b *breaker) close() {
	b.mu.Lock()
	b.closed = true
	probing, stop := b.probing, b.stop
	b.mu.Unlock()
	if probing != nil {
		stop()
		<-probing
	}
}
