// Parts that are made when they are first asked for: once, by one call at a time, and never by a call whose time is over.

package mem

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"alliance-atlas/atlas"
)

func TestLazyIsMadeOnce(t *testing.T) {
	var made atomic.Int64
	l := newLazy(func(*budget) *int64 { n := made.Add(1); return &n })
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if got, err := l.get(context.Background()); err != nil || *got != 1 {
				t.Errorf("get gives %v, %v", got, err)
			}
		})
	}
	all.Wait()
	if n := made.Load(); n != 1 {
		t.Errorf("it was made %d times", n)
	}
}

// One call makes it, is cancelled, and leaves it to the next. A call that waits meanwhile waits no longer than it has
// time.
func TestLazyEndsWithItsContext(t *testing.T) {
	begun, calls := make(chan struct{}), 0
	l := newLazy(func(p *budget) *int {
		calls++
		if n := calls; n > 1 {
			return &n
		}
		close(begun)
		for p.step() { // for ever, if the context does not end
		}
		return new(int)
	})
	first, cancelFirst := context.WithCancel(context.Background())
	second, cancelSecond := context.WithCancel(context.Background())
	defer cancelFirst()
	failed, waited, made := make(chan error), make(chan error), make(chan int)
	go func() { _, err := l.get(first); failed <- err }()
	<-begun
	go func() { _, err := l.get(second); waited <- err }()
	go func() {
		got, err := l.get(context.Background())
		if err != nil {
			t.Error(err)
			got = new(int)
		}
		made <- *got
	}()
	cancelSecond()
	if err := <-waited; !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a call without time to wait gets %v", err)
	}
	cancelFirst()
	if err := <-failed; !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a call that is cancelled while it makes it gets %v", err)
	}
	if n := <-made; n != 2 {
		t.Errorf("the call that waited gets what try %d made, not the second", n)
	}
}

// However the steps are counted, the context is checked at least once for every checkEvery of them.
func TestBudgetChecksItsContext(t *testing.T) {
	for _, steps := range []int{1, 7, checkEvery - 1, checkEvery, 3 * checkEvery} {
		ctx, cancel := context.WithCancel(context.Background())
		p := &budget{ctx: ctx}
		if !p.spend(steps) {
			t.Fatalf("%d steps: there is no time at the start", steps)
		}
		cancel()
		spent := 0
		for p.spend(steps) {
			spent += steps
		}
		if spent > checkEvery {
			t.Errorf("%d steps at a time: %d were made without a check", steps, spent)
		}
		if p.step() || !errors.Is(p.err, atlas.ErrTimeout) {
			t.Errorf("%d steps at a time: there is time again, with the error %v", steps, p.err)
		}
	}
}
