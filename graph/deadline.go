// The deadline of a request, as a context that costs a look at the clock.

package graph

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// limited is a context that ends at a time with timeIsUp as its cause, as context.WithDeadlineCause makes it. It has no timer until
// somebody waits for its end: most requests are answered from memory, where nobody does, in microseconds, of which starting and
// stopping a timer below the context of net/http would be one.
type limited struct {
	context.Context // of the request
	deadline        time.Time

	making sync.Mutex
	timed  atomic.Pointer[timed] // nil until it is needed
	over   atomic.Bool           // release was called
}

// timed is the context with a timer that stands in for a limited one.
type timed struct {
	context.Context
	cancel context.CancelFunc
}

func limit(parent context.Context, after time.Duration) *limited {
	return &limited{Context: parent, deadline: time.Now().Add(after)}
}

// timer makes the context with a timer, once.
func (c *limited) timer() *timed {
	if t := c.timed.Load(); t != nil {
		return t
	}
	c.making.Lock()
	defer c.making.Unlock()
	if t := c.timed.Load(); t != nil {
		return t
	}
	t := new(timed)
	t.Context, t.cancel = context.WithDeadlineCause(c.Context, c.deadline, timeIsUp)
	if c.over.Load() {
		t.cancel()
	}
	c.timed.Store(t)
	return t
}

// release ends the context.
func (c *limited) release() {
	c.making.Lock()
	defer c.making.Unlock()
	c.over.Store(true)
	if t := c.timed.Load(); t != nil {
		t.cancel()
	}
}

// Deadline is the sooner of the request's own and the limit.
func (c *limited) Deadline() (time.Time, bool) {
	if own, ok := c.Context.Deadline(); ok && own.Before(c.deadline) {
		return own, true
	}
	return c.deadline, true
}

// Done is closed at the end.
func (c *limited) Done() <-chan struct{} { return c.timer().Done() }

// Err is why the context has ended, nil before.
func (c *limited) Err() error {
	t := c.timed.Load()
	if t == nil {
		if err := c.Context.Err(); err != nil || time.Now().Before(c.deadline) && !c.over.Load() {
			return err
		}
		t = c.timer()
	}
	return t.Err()
}

// Value is that of the context that stands in, so that context.Cause and contexts made below find it.
func (c *limited) Value(key any) any {
	if t := c.timed.Load(); t != nil {
		return t.Value(key)
	}
	return c.Context.Value(key)
}
