// Pace: long loops check their context now and then. A part that is made when first asked for is made by one call at a
// time, and making it ends with the context of that call.

package mem

import (
	"context"
	"sync/atomic"

	"alliance-atlas/atlas"
)

// checkEvery is how many steps a loop makes before it checks its context again: a step takes up to a microsecond, so
// nobody notices the delay.
const checkEvery = 1024

// budget counts the steps of a call. It is for one goroutine.
type budget struct {
	ctx   context.Context
	steps int   // since the last check
	err   error // of a context that had ended; it stays
}

// step counts a step, and tells whether there is time for it.
func (p *budget) step() bool { return p.spend(1) }

// spend counts several steps, of work that comes next or is done, and tells whether there is time left.
func (p *budget) spend(steps int) bool {
	if p.steps += steps; p.steps >= checkEvery {
		p.check()
	}
	return p.err == nil
}

func (p *budget) check() {
	if p.steps = 0; p.err == nil {
		p.err = atlas.Expired(p.ctx)
	}
}

// lazy is a part of a snapshot that is made when it is first asked for, and kept.
type lazy[T any] struct {
	made   atomic.Pointer[T]
	making chan struct{} // holds one while a call makes it
	// build makes it. What it returns after its budget has ended is thrown away.
	build func(p *budget) *T
}

func newLazy[T any](build func(p *budget) *T) *lazy[T] {
	return &lazy[T]{making: make(chan struct{}, 1), build: build}
}

// get is the part. While another call makes it, this one waits; when the other runs out of time, this one makes it.
func (l *lazy[T]) get(ctx context.Context) (*T, error) {
	if made := l.made.Load(); made != nil {
		return made, nil
	}
	select {
	case l.making <- struct{}{}:
		defer func() { <-l.making }()
	case <-ctx.Done():
		return nil, atlas.Expired(ctx)
	}
	if made := l.made.Load(); made != nil {
		return made, nil
	}
	made := l.build(&budget{ctx: ctx})
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	l.made.Store(made)
	return made, nil
}
