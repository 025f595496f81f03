// A store that is a network away, as a fake: the questions of a level reach it side by side, a level only when the one
// before is answered, and never more of them than needed.

package difftest_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/graph/plan"
	"alliance-atlas/store/storetest"
)

// far is a store that says that it is remote.
type far struct{ atlas.Store }

func (far) Remote() bool { return true }

// latency is how long a call of the fake takes.
const latency = time.Millisecond

// remote is the fake. It answers the calls of a level when the last of them is there: an executor that asks one after the
// other never gets an answer.
type remote struct {
	*storetest.Spy
	callLog // of the calls that arrived

	state  sync.Mutex // of what follows
	levels []int      // sizes of the levels to come; when none is left, calls are only slow
	batch  *batch
	flying int                  // calls without an answer
	most   int                  // of them at once
	wrong  []string             // what was not as it should be
	enter  func(storetest.Call) // when a call arrives, where it is set
}

// batch are the calls of a level, that are answered together.
type batch struct {
	left int // to come
	full chan struct{}
}

func (*remote) Remote() bool { return true }

func newRemote(store atlas.Store) *remote {
	s := &remote{}
	s.Spy = &storetest.Spy{Store: store, Before: func(ctx context.Context, c storetest.Call) error {
		if !c.OfReader() {
			return nil
		}
		if err := s.travel(ctx, c); err != nil {
			return err
		}
		s.note(c)
		return nil
	}}
	return s
}

// travel takes a call to the database: until its level is there, and for the latency.
func (s *remote) travel(ctx context.Context, c storetest.Call) error {
	l := s.arrive()
	defer func() {
		s.state.Lock()
		defer s.state.Unlock()
		s.flying--
	}()
	if s.enter != nil {
		s.enter(c)
	}
	select {
	case <-l.full:
	case <-ctx.Done():
		return atlas.Errorf(atlas.ErrTimeout, "the time is over")
	case <-time.After(testTimeout / 20):
		s.say(c.String() + " waits for other calls of its level, which do not come")
		return atlas.Errorf(atlas.ErrUnavailable, "the level is not there")
	}
	select {
	case <-time.After(latency):
		return nil
	case <-ctx.Done():
		return atlas.Errorf(atlas.ErrTimeout, "the time is over")
	}
}

func (s *remote) say(what string) {
	s.state.Lock()
	defer s.state.Unlock()
	s.wrong = append(s.wrong, what)
}

func (s *remote) arrive() *batch {
	s.state.Lock()
	defer s.state.Unlock()
	if s.batch == nil || s.batch.left == 0 && len(s.levels) > 0 {
		if s.flying > 0 {
			s.wrong = append(s.wrong, fmt.Sprintf("a level begins when %d calls of the one before are not answered yet", s.flying))
		}
		s.batch = &batch{full: make(chan struct{})}
		if len(s.levels) > 0 {
			s.batch.left, s.levels = s.levels[0], s.levels[1:]
		} else {
			close(s.batch.full)
		}
	}
	if s.batch.left > 0 {
		if s.batch.left--; s.batch.left == 0 {
			close(s.batch.full)
		}
	}
	s.flying++
	s.most = max(s.most, s.flying)
	return s.batch
}

// expect forgets what was, and sets the levels to come.
func (s *remote) expect(levels ...int) {
	s.take()
	s.levels, s.batch, s.most, s.wrong = levels, nil, 0, nil
}

// siblings is a question of two levels, the second of which has so many questions.
func siblings(n int) asking {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "m%d: members(first: %d) { nodes { id } } ", i, i+1)
	}
	return asking{query: "{ alliances { nodes { " + b.String() + "} } }", variables: "{}"}
}

// TestLevelsOfARemoteStore: the same calls as of an embedded store, those of a level side by side, and the same answers.
func TestLevelsOfARemoteStore(t *testing.T) {
	base := mustOpen(t, meshed(t))
	store := newRemote(base)
	h := handlers{
		level:     mustHandler(store, graph.Options{Executor: graph.LevelExecutor, Deadline: testTimeout}),
		reference: mustHandler(base, graph.Options{Executor: graph.ReferenceExecutor, Deadline: testTimeout}),
	}
	for _, c := range costs {
		t.Run(c.name, func(t *testing.T) {
			store.expect(c.levels...)
			got, _, differ := h.compare(asking{query: c.query, variables: "{}"})
			if differ != "" || len(got.errors) > 0 {
				t.Errorf("%s: %.600s", differ, got)
			}
			if calls := store.take(); !slices.Equal(calls, c.calls) {
				t.Errorf("the store is asked\n%s\nand\n%s\nwould do", strings.Join(calls, "\n"), strings.Join(c.calls, "\n"))
			}
			if len(store.wrong) > 0 || len(store.levels) > 0 {
				t.Errorf("%s; levels that did not come: %v", strings.Join(store.wrong, "; "), store.levels)
			}
			if want := slices.Max(c.levels); store.most != want {
				t.Errorf("%d calls at once, and the largest level has %d", store.most, want)
			}
		})
	}
}

// TestOneOperationLeavesConnectionsToOthers: of a large level only so many calls are made at once.
func TestOneOperationLeavesConnectionsToOthers(t *testing.T) {
	store := newRemote(mustOpen(t, meshed(t)))
	h := mustHandler(store, graph.Options{})
	const many = 3*plan.MaxParallel + 1
	store.expect(1, plan.MaxParallel)
	if got := ask(h, siblings(many)); len(got.errors) > 0 {
		t.Fatal(got)
	}
	if calls := store.take(); len(calls) != 1+many || store.most != plan.MaxParallel {
		t.Errorf("%d calls, up to %d at once; %d and %d are wanted", len(calls), store.most, 1+many, plan.MaxParallel)
	}
}

// TestOneAfterTheOther: an embedded store is not asked side by side, and starts no goroutine.
func TestOneAfterTheOther(t *testing.T) {
	store := newRemote(mustOpen(t, meshed(t)))
	h := mustHandler(struct{ atlas.Store }{store}, graph.Options{})
	store.expect()
	if got := ask(h, siblings(20)); len(got.errors) > 0 {
		t.Fatal(got)
	}
	if store.most != 1 {
		t.Errorf("%d calls at once", store.most)
	}
}

// TestCancelledLevel: when the client leaves, calls that wait end, no further one of their level is made, and no
// goroutine stays.
func TestCancelledLevel(t *testing.T) {
	defer goleak.VerifyNone(t)
	store := newRemote(mustOpen(t, meshed(t)))
	h := mustHandler(store, graph.Options{Deadline: testTimeout})
	const many = 3 * plan.MaxParallel
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	left := plan.MaxParallel
	var mu sync.Mutex
	store.enter = func(c storetest.Call) {
		mu.Lock()
		defer mu.Unlock()
		if c.Relationship == atlas.AllianceMembers.Relationship {
			if left--; left == 0 {
				leave()
			}
		}
	}
	store.expect(1, many) // which are never there together
	w := httptest.NewRecorder()
	h.ServeHTTP(w, siblings(many).request().WithContext(ctx))
	got := readAnswer(w.Result())
	if string(got.data) != "null" || !slices.Equal(got.codes, []string{"TIMEOUT"}) {
		t.Errorf("the answer is %s", got)
	}
	if asked := many - store.batch.left; asked != plan.MaxParallel {
		t.Errorf("%d questions of the level reached the store, and the client was gone after %d", asked, plan.MaxParallel)
	}
	if len(store.wrong) > 0 {
		t.Errorf("calls did not end with the operation: %s", strings.Join(store.wrong, "; "))
	}
}

// TestPanicInALevel: a call that panics is an error of its field, as it is where calls come one after the other.
func TestPanicInALevel(t *testing.T) {
	defer goleak.VerifyNone(t)
	base := mustOpen(t, meshed(t))
	const query = `{ institutions(first: 3) { nodes { id country { code } memberships(first: 2) { nodes { id } } courses(first: 2) { nodes { id } } } } dataset { name } }`
	var answers [][]byte
	for _, isRemote := range []bool{true, false} {
		store := newRemote(base)
		store.enter = func(c storetest.Call) {
			if c.Relationship == atlas.InstitutionMemberships.Relationship {
				panic("the fake breaks")
			}
		}
		var served atlas.Store = store
		if !isRemote {
			served = struct{ atlas.Store }{store}
		}
		store.expect()
		got := ask(mustHandler(served, graph.Options{}), asking{query: query, variables: "{}"})
		if !slices.Equal(got.codes, []string{"INTERNAL", "INTERNAL", "INTERNAL"}) {
			t.Errorf("remote %t: %s", isRemote, got)
		}
		answers = append(answers, fmt.Appendf(nil, "%d %s %s", got.status, got.data, got.errors))
	}
	if !bytes.Equal(answers[0], answers[1]) {
		t.Errorf("side by side:\n%s\none after the other:\n%s", answers[0], answers[1])
	}
}
