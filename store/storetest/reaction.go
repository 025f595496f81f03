// Reaction: how soon a question ends after its time is over.

package storetest

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

// MaxReaction is the promise: an operation ends so soon after it was cancelled or its deadline passed, whatever it was doing.
const MaxReaction = 50 * time.Millisecond

const (
	reactionTries  = 3 // that are cut at each moment, for their median: one may be held up by something else
	reactionRounds = 5 // of tries at most, while the median is above the bound: the machine may be busy
)

// reactionMoments is at how many moments of a question its time ends.
func reactionMoments() int { return testflags.Times(2, 5) }

// reactionWithin is how much of a long question is cut: its beginning stands for the rest.
func reactionWithin() time.Duration {
	return time.Duration(testflags.Times(30, 60)) * time.Millisecond
}

// Reactions asks a question again and again, and ends its time at moments spread over its duration, by cancelling it and by a
// deadline in turns. It gives the slowest reaction, as the median of several tries at one moment, and the slowest of all
// tries; it tries more often where that is above bound. The question must give nil or, when the time of ctx is over, ErrTimeout.
func Reactions(t testing.TB, bound time.Duration, ask func(ctx context.Context) error) (median, slowest time.Duration) {
	t.Helper()
	once := func(after time.Duration, cancels bool) (reaction time.Duration, cut bool) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		begun, cancelled := time.Now(), make(chan time.Time, 1)
		ended := begun.Add(after)
		var timer *time.Timer
		if cancels {
			timer = time.AfterFunc(after, func() {
				cancelled <- time.Now()
				cancel()
			})
		} else {
			ctx, cancel = context.WithDeadline(ctx, ended)
			defer cancel()
		}
		err := ask(ctx)
		returned := time.Now()
		inTime := cancels && timer.Stop()
		if cancels && !inTime {
			ended = <-cancelled
		}
		inTime = inTime || returned.Before(ended)
		if err != nil && (inTime || !errors.Is(err, atlas.ErrTimeout)) {
			t.Fatalf("a question whose time ends after %v gives %v after %v", after, err, time.Since(begun))
		}
		return returned.Sub(ended), !inTime
	}
	within, moments := reactionWithin(), reactionMoments()
	takes := within
	for range 2 { // the first may make what is kept
		begin := time.Now()
		if once(within, false); time.Since(begin) < takes {
			takes = time.Since(begin)
		}
	}
	for moment := range moments {
		after := takes * time.Duration(2*moment+1) / time.Duration(2*moments)
		best := time.Duration(math.MaxInt64)
		for round := 0; round < reactionRounds && best > bound; round++ {
			var tries []time.Duration
			for n := 0; len(tries) < reactionTries && n < 5*reactionTries; n++ {
				if reaction, cut := once(after, n%2 == 0); cut {
					tries = append(tries, reaction)
				}
			}
			if len(tries) == 0 {
				best = 0 // it was answered sooner
				break
			}
			slices.Sort(tries)
			best, slowest = min(best, tries[len(tries)/2]), max(slowest, tries[len(tries)-1])
		}
		median = max(median, best)
	}
	return median, slowest
}
