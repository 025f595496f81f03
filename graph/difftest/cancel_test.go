// Ending early: operations that are cancelled at any moment end, say so, and leave nothing behind.

package difftest_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/graph"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/storetest"
)

// sixLevels is a question of six levels by the sizes of its pages: with small ones most of it is asking, with large
// ones writing.
func sixLevels(size int) asking {
	query := `query($n: Int) { countries(first: $n) { nodes { institutions(first: $n) { nodes { name alliances(first: 1) { totalCount } memberships(first: $n) { nodes { role alliance { seat { code }
		members(first: 4) { edges { cursor node { id kind trust courses(first: 1) { nodes { id name } } } } } } } } } } } } }`
	return asking{query: query, variables: fmt.Sprintf(`{"n": %d}`, size)}
}

// TestCancel cancels operations after random times, and at random calls of the store.
func TestCancel(t *testing.T) {
	defer goleak.VerifyNone(t)
	random := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	var log callLog
	var before func() // each call, where it is set
	store := &storetest.Spy{Store: mustOpen(t, meshed(t)), Before: func(_ context.Context, c storetest.Call) error {
		if log.note(c); before != nil && c.OfReader() {
			before()
		}
		return nil
	}}
	h := mustHandler(store, graph.Options{Executor: graph.LevelExecutor, Deadline: testTimeout})
	sideBySide := mustHandler(far{store}, graph.Options{Executor: graph.LevelExecutor, Deadline: testTimeout})
	type question struct {
		asking
		whole []byte
		calls int
		takes time.Duration
	}
	questions := make([]question, 2)
	for i := range questions {
		q := &questions[i]
		q.asking, q.takes = sixLevels(2+3*i), testTimeout
		for range 5 {
			log.take()
			started := time.Now()
			got := ask(h, q.asking)
			if len(got.errors) > 0 {
				t.Fatal(got)
			}
			q.takes = min(q.takes, time.Since(started))
			q.whole, q.calls = got.data, len(log.take())
		}
	}
	var cut int
	// cancelled asks once, and checks that the answer is whole or says that it is not.
	cancelled := func() {
		q := questions[0]
		if random.IntN(10) == 0 {
			q = questions[1]
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		log.take()
		before = nil
		if random.IntN(2) == 0 {
			defer time.AfterFunc(time.Duration(random.Int64N(int64(q.takes))), cancel).Stop()
		} else {
			left := int64(random.IntN(q.calls))
			var made atomic.Int64
			before = func() {
				if made.Add(1) > left {
					cancel()
				}
			}
		}
		w := httptest.NewRecorder()
		[]http.Handler{h, sideBySide}[random.IntN(2)].ServeHTTP(w, q.request().WithContext(ctx))
		got := readAnswer(w.Result())
		switch {
		case got.broken != "":
			t.Fatalf("a cancelled operation answers %s", got.broken)
		case len(got.errors) == 0 && !bytes.Equal(got.data, q.whole):
			t.Fatalf("a cancelled operation answers something else without an error: %.300s", got)
		case len(got.errors) > 0 && slices.ContainsFunc(got.codes, func(code string) bool { return code != "TIMEOUT" }):
			t.Fatalf("a cancelled operation answers %.300s", got)
		case len(got.errors) > 0:
			cut++
		}
	}
	times := testflags.Times(fewCancellations, manyCancellations)
	for range times / 10 {
		cancelled() // so that all is made that is kept
	}
	usedBefore := inUse()
	cut = 0
	for range times {
		cancelled()
	}
	usedAfter := inUse()
	t.Logf("%d of %d operations were cut; memory in use went from %d to %d kB", cut, times, usedBefore>>10, usedAfter>>10)
	if cut < times/4 {
		t.Errorf("only %d of %d operations were cut, which shows little", cut, times)
	}
	const most = 4 << 20 // far below what one byte for each value of each answer would be
	if usedAfter > usedBefore+most {
		t.Errorf("%d cancelled operations left %d kB", times, (usedAfter-usedBefore)>>10)
	}
}

// inUse is how much memory is in use when nothing is left to collect.
func inUse() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
