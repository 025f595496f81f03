// Ending early: operations that are cancelled at any moment end, say so, and leave nothing behind.

package difftest_test

import (
	"bytes"
	"context"
	"math/rand/v2"
	"net/http/httptest"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/graph"
)

// wide is a question that takes a few milliseconds: long enough to be cancelled at many moments.
const wide = `{ countries(first: 5) { nodes { institutions(first: 5) { nodes { name memberships(first: 5) { nodes { role alliance { members(first: 4) { edges { cursor node {
	id kind trust courses(first: 1) { nodes { id name } } } } } } } } } } } } }`

// TestCancel cancels operations after random times, and at random calls of the store.
func TestCancel(t *testing.T) {
	defer goleak.VerifyNone(t)
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	store := &counted{Store: mustOpen(t, meshed(t))}
	h := graph.Handler(store, graph.Options{Executor: graph.LevelExecutor, Deadline: patience})
	whole := ask(h, asking{query: wide, variables: "{}"})
	if len(whole.errors) > 0 {
		t.Fatal(whole)
	}
	calls := len(store.take())
	started := time.Now()
	ask(h, asking{query: wide, variables: "{}"})
	takes := time.Since(started)

	var cut int
	// cancelled asks once, and checks that the answer is whole or says that it is not.
	cancelled := func() {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		store.take()
		store.before = nil
		if random.IntN(2) == 0 {
			defer time.AfterFunc(time.Duration(random.Int64N(int64(takes))), cancel).Stop()
		} else {
			left := int64(random.IntN(calls + 1))
			var made atomic.Int64
			store.before = func() {
				if made.Add(1) > left {
					cancel()
				}
			}
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, asking{query: wide, variables: "{}"}.request().WithContext(ctx))
		got := readAnswer(w.Result())
		switch {
		case got.broken != "":
			t.Fatalf("a cancelled operation answers %s", got.broken)
		case len(got.errors) == 0 && !bytes.Equal(got.data, whole.data):
			t.Fatalf("a cancelled operation answers something else without an error: %.300s", got)
		case len(got.errors) > 0 && slices.ContainsFunc(got.codes, func(code string) bool { return code != "TIMEOUT" }):
			t.Fatalf("a cancelled operation answers %.300s", got)
		case len(got.errors) > 0:
			cut++
		}
	}
	times := cancellations
	for range times / 10 {
		cancelled() // so that all is made that is kept
	}
	before := inUse()
	cut = 0
	for range times {
		cancelled()
	}
	after := inUse()
	t.Logf("%d of %d operations were cut, of %s each; memory in use went from %d to %d kB", cut, times, takes.Round(time.Microsecond), before>>10, after>>10)
	if cut < times/4 {
		t.Errorf("only %d of %d operations were cut, which shows little", cut, times)
	}
	const most = 4 << 20 // far below what one byte for each value of each answer would be
	if after > before+most {
		t.Errorf("%d cancelled operations left %d kB", times, (after-before)>>10)
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
