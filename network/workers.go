// Work on several processors, whose results do not depend on how many there are.

package network

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// pace counts the steps of one goroutine, and asks the budget whenever they come to checkEvery.
type pace struct {
	b     *Budget
	steps int
}

// step takes note of steps that were made, and is the error of the budget where its context has ended.
func (p *pace) step(steps int) error {
	if p.steps += steps; p.steps < checkEvery {
		return nil
	}
	p.steps = 0
	return p.b.Err()
}

// blocks does n things in blocks, and ends between two of them where the context of the budget has ended.
func (p *pace) blocks(n int, do func(from, to int)) error {
	const block = checkEvery / 4 // a thing may cost a few steps
	for from := 0; from < n; from += block {
		to := min(from+block, n)
		do(from, to)
		if err := p.step(4 * (to - from)); err != nil {
			return err
		}
	}
	return nil
}

// worthSharing is how many steps a piece of work has at least before another goroutine is started for it: some tenths of a millisecond,
// against some microseconds that a start and a wait for it take.
const worthSharing = 1 << 17

// workers is how many goroutines share work of so many steps in so many parts. Results never depend on it.
func workers(steps int64, parts int) int {
	return max(1, min(runtime.GOMAXPROCS(0), parts, int(min(steps/worthSharing, int64(parts)))))
}

// share has workers do parts 0 to parts-1, each part once, in no order: do gets the number of the worker and of the part. After the first
// error no part begins, and that is returned. It returns when all workers have ended.
func share(workers, parts int, do func(worker, part int) error) error {
	var next atomic.Int64
	var failed atomic.Pointer[error]
	work := func(worker int) {
		for failed.Load() == nil {
			part := int(next.Add(1)) - 1
			if part >= parts {
				return
			}
			if err := do(worker, part); err != nil {
				failed.CompareAndSwap(nil, &err)
			}
		}
	}
	var others sync.WaitGroup
	for worker := 1; worker < workers; worker++ {
		others.Go(func() { work(worker) })
	}
	work(0)
	others.Wait()
	if err := failed.Load(); err != nil {
		return *err
	}
	return nil
}
