// The breaker by itself, over time that passes at once.

package bolt

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// database is what a breaker looks for.
type database struct {
	took time.Duration

	mu   sync.Mutex
	err  error       // what it answers
	hang bool        // it does not answer
	at   []time.Time // the looks
}

func (d *database) probe(ctx context.Context) error {
	d.mu.Lock()
	d.at = append(d.at, time.Now())
	hang := d.hang
	d.mu.Unlock()
	if hang {
		<-ctx.Done()
		return ErrAway
	}
	time.Sleep(d.took)
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.err
}

func (d *database) answers(err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.err = err
}

func (d *database) hangs(hang bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.hang = hang
}

func (d *database) looks() []time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.at)
}

// withBreaker runs a test in a time of its own.
func withBreaker(t *testing.T, test func(t *testing.T, d *database, b *breaker)) {
	synctest.Test(t, func(t *testing.T) {
		d := &database{}
		b := &breaker{probe: d.probe}
		defer b.close()
		test(t, d, b)
	})
}

// costs demands that a call is allowed or not, and after which time that is known.
func costs(t *testing.T, b *breaker, want error, most time.Duration) {
	t.Helper()
	begun := time.Now()
	if err := b.allow(t.Context(), false); err != want {
		t.Errorf("a call: %v, want %v", err, want)
	}
	if took := time.Since(begun); took > most {
		t.Errorf("that is known after %v, want %v at most", took, most)
	}
}

func TestBreakerWaitsForTheFirstLook(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		d.took = 100 * time.Millisecond
		answers := make(chan error)
		for range 50 {
			go func() { answers <- b.allow(t.Context(), false) }()
		}
		for range 50 {
			if err := <-answers; err != nil {
				t.Errorf("a call: %v", err)
			}
		}
		if len(d.looks()) != 1 {
			t.Errorf("50 calls looked %d times, want once", len(d.looks()))
		}
		costs(t, b, nil, 0)
	})
}

func TestBreakerGivesUpWaitingWithItsCaller(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		d.hangs(true)
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		begun := time.Now()
		if err := b.allow(ctx, false); err == nil || time.Since(begun) != 300*time.Millisecond {
			t.Errorf("%v after %v, want an error after 300ms", err, time.Since(begun))
		}
	})
}

func TestBreakerOfADeadDatabase(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		costs(t, b, nil, 0)
		time.Sleep(time.Minute)
		d.answers(ErrAway)
		b.note(ErrAway)
		synctest.Wait()
		costs(t, b, ErrAway, 0)
		if len(d.looks()) != 2 {
			t.Errorf("it looked %d times, want twice: a port that refuses is away for sure", len(d.looks()))
		}
		for range 1000 { // ten seconds of calls
			time.Sleep(10 * time.Millisecond)
			costs(t, b, ErrAway, 0)
		}
		if n := len(d.looks()); n > 2+20 {
			t.Errorf("it looked %d times in ten seconds, want 20 at most", n-2)
		}
		d.answers(nil)
		back := time.Now()
		for b.allow(t.Context(), false) != nil {
			time.Sleep(10 * time.Millisecond)
		}
		if took := time.Since(back); took > probeInterval+20*time.Millisecond {
			t.Errorf("calls are tried again %v after the database is back", took)
		}
	})
}

func TestBreakerOfAFrozenDatabase(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		costs(t, b, nil, 0)
		time.Sleep(time.Minute)
		d.hangs(true)
		b.suspect()
		time.Sleep(probesBeforeAway*probeTimeout + time.Millisecond)
		costs(t, b, ErrAway, 0)
		d.hangs(false)
		time.Sleep(probeInterval)
		begun := time.Now()
		if err := b.allow(t.Context(), true); err != nil || time.Since(begun) != 0 {
			t.Errorf("readiness: %v after %v, want that the database is there at once", err, time.Since(begun))
		}
	})
}

func TestBreakerIsNotOpenedByWhatCallersDo(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		for range 100 { // calls whose time is over, on a database that is there
			time.Sleep(50 * time.Millisecond)
			costs(t, b, nil, 0)
			b.note(ErrAway)
			b.suspect()
			synctest.Wait()
		}
		if n := len(d.looks()); n > 1+5*2 {
			t.Errorf("it looked %d times in five seconds, want eleven at most", n)
		}
		d.took = probeTimeout - time.Millisecond // a busy database
		b.suspect()
		time.Sleep(10 * time.Second)
		costs(t, b, nil, 0)
		for _, err := range []error{errBusy, errExpensive, ErrOutOfMemory, ErrNoDatabase, &defect{errors.New("a defect")}} {
			b.note(err)
			costs(t, b, nil, 0)
		}
	})
}

func TestBreakerOfAWrongPassword(t *testing.T) {
	withBreaker(t, func(t *testing.T, d *database, b *breaker) {
		d.answers(ErrRefused)
		answers := make(chan error)
		for range 50 {
			go func() { answers <- b.allow(t.Context(), true) }()
		}
		for range 50 {
			if err := <-answers; err != ErrRefused {
				t.Errorf("a call: %v", err)
			}
		}
		for range 6000 { // ten minutes
			time.Sleep(100 * time.Millisecond)
			b.allow(t.Context(), true)
			b.suspect()
		}
		want := authInterval
		for i := range d.looks()[1:] {
			if between := d.looks()[i+1].Sub(d.looks()[i]); between < want || between > want+time.Second {
				t.Errorf("try %d was %v after the one before, want %v", i+2, between, want)
			}
			want = min(2*want, maxAuthInterval)
		}
		if n := len(d.looks()); n < 10 {
			t.Errorf("the password was tried %d times in ten minutes, want some more", n)
		}
		d.answers(nil)
		time.Sleep(maxAuthInterval)
		if err := b.allow(t.Context(), true); err != nil {
			t.Errorf("with the right password: %v", err)
		}
		b.note(ErrRefused) // it was changed meanwhile
		costs(t, b, ErrRefused, 0)
		b.note(nil) // a connection of before is no sign that new ones are accepted
		costs(t, b, ErrRefused, 0)
	})
}

func TestBreakerThatIsClosedLooksNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &database{hang: true}
		b := &breaker{probe: d.probe}
		b.suspect()
		begun := time.Now()
		b.close()
		if time.Since(begun) != 0 {
			t.Errorf("closing waited %v for a look", time.Since(begun))
		}
		looked := len(d.looks())
		time.Sleep(time.Minute)
		b.suspect()
		synctest.Wait()
		if len(d.looks()) != looked {
			t.Error("it looked again")
		}
	})
}

// TestBreakerTellsEachChangeOnce: what the operator is told over a day of trouble.
func TestBreakerTellsEachChangeOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &database{}
		b := &breaker{probe: d.probe}
		var told []string
		b.changed = func(err error) {
			text := "again"
			if err != nil {
				text, _ = ForOperator(err)
			}
			told = append(told, text)
		}
		why := func(kind error, told string) error { return &explained{kind, told, errors.New("the cause")} }
		// for a while there are calls, each of which fails or not as the database does
		calls := func(is error) {
			d.answers(nil)
			if errors.Is(is, ErrAway) || errors.Is(is, ErrRefused) {
				d.answers(is)
			}
			for range 200 {
				if b.allow(t.Context(), true) == nil {
					b.note(is)
				}
				time.Sleep(time.Second)
			}
		}
		calls(nil)
		calls(why(ErrAway, "nobody listens"))
		calls(why(ErrAway, "it hangs"))
		calls(nil)
		calls(nil)
		calls(why(ErrNoDatabase, "no such database"))
		calls(why(ErrAway, "nobody listens"))
		calls(why(ErrNoDatabase, "no such database"))
		calls(nil)
		calls(why(errStrange, "a defect"))
		calls(nil)
		calls(errExpensive)
		calls(why(ErrRefused, "wrong password"))
		calls(nil)
		want := []string{"nobody listens", "it hangs", "again", "no such database", "nobody listens", "again", "no such database", "again", "a defect", "again", "wrong password", "again"}
		if !slices.Equal(told, want) {
			t.Errorf("the operator was told\n%q\nwant\n%q", told, want)
		}
		told = nil
		calls(why(errBusy, "busy")) // for 200 s
		if !slices.Equal(told, []string{"busy", "busy", "busy", "busy"}) {
			t.Errorf("a busy database: %q, want it told each minute", told)
		}
		told = nil
		b.close()
		b.note(why(ErrRefused, "wrong password"))
		if told != nil {
			t.Errorf("after closing: %q", told)
		}
	})
}

// A mirror calls the database before anybody watches: what is known by then is told at once, and once.
func TestWhatIsKnownIsToldToWhoBeginsToWatch(t *testing.T) {
	var b breaker
	b.note(ErrNoDatabase)
	var told []error
	b.watch(func(err error) { told = append(told, err) })
	b.note(ErrNoDatabase)
	b.note(nil)
	if len(told) != 2 || !errors.Is(told[0], ErrNoDatabase) || told[1] != nil {
		t.Errorf("told was %v", told)
	}
}
