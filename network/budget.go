// Budgets: what a computation may cost.

package network

import (
	"context"
	"sync/atomic"

	"alliance-atlas/atlas"
)

// checkEvery is how many steps a loop makes before it asks its budget again. A step takes some nanoseconds, so that a computation ends
// within a millisecond of its context.
const checkEvery = 1 << 16

// Budget limits what the computations of one operation cost together, in steps, and how long they take. It is safe for
// concurrent use.
type Budget struct {
	ctx  context.Context
	left atomic.Int64
}

// NewBudget allows so many steps until a context ends.
func NewBudget(ctx context.Context, steps int64) *Budget {
	b := &Budget{ctx: ctx}
	b.left.Store(steps)
	return b
}

// Err is atlas.ErrTimeout when the context has ended, nil before.
func (b *Budget) Err() error { return atlas.Expired(b.ctx) }

// Take takes steps from the budget, and tells whether there were as many. Where there were not, nothing is taken.
func (b *Budget) Take(steps int64) bool {
	for {
		left := b.left.Load()
		if steps > left {
			return false
		}
		if b.left.CompareAndSwap(left, left-steps) {
			return true
		}
	}
}
