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
)

// levels is a question of six levels by the sizes of its pages: with small ones most of it is asking, with large ones writing.
func levels(size int) asking {
	query := `query($n: Int) { countries(first: $n) { nodes { institutions(first: $n) { nodes { name alliances(first: 1) { totalCount } memberships(first: $n) { nodes { role alliance { seat { code }
		members(first: 4) { edges { cursor node { id kind trust courses(first: 1) { nodes { id name } } } } } } } } } } } } }`
	return asking{query: query, variables: fmt.Sprintf(`{"n": %d}`, size)}
}

// TestCancel cancels operations after random times, and at random calls of the store.
func TestCancel(t *testing.T) {
	defer goleak.VerifyNone(t)
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	store := &counted{Store: mustOpen(t, meshed(t))}
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
		q.asking, q.takes = levels(2+3*i), testTimeout
		for range 5 {
			store.take()
			started := time.Now()
			got := ask(h, q.asking)
			if len(got.errors) > 0 {
				t.Fatal(got)
			}
			q.takes = min(q.takes, time.Since(started))
			q.whole, q.calls = got.data, len(store.take())
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
		store.take()
		store.before = nil
		if random.IntN(2) == 0 {
			defer time.AfterFunc(time.Duration(random.Int64N(int64(q.takes))), cancel).Stop()
		} else {
			left := int64(random.IntN(q.calls))
			var made atomic.Int64
			store.before = func() {
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
	t.Logf("%d of %d operations were cut; memory in use went from %d to %d kB", cut, times, before>>10, after>>10)
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
