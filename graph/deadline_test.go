// Tests of time: an expired or cancelled request ends at once, in lists too, and leaves no goroutine.

package graph

import (
	"context"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
)

// slow waits until the context ends, as a store does that honours it.
func slow(ctx context.Context) error {
	<-ctx.Done()
	return atlas.Errorf(atlas.ErrTimeout, "the store was not ready in time")
}

// TestDeadline: a store that does not answer is a TIMEOUT at the deadline, and nothing is left running.
func TestDeadline(t *testing.T) {
	defer goleak.VerifyNone(t)
	const query = `{ a: institutions { nodes { id memberships { nodes { id } } } } b: country(id: "CN") { id } dataset { name } }`
	for name, store := range map[string]*stub{
		"the snapshot": {snapshot: slow},
		"a lookup":     {nodes: func(ctx context.Context, _ []atlas.ID) ([]atlas.Node, error) { return nil, slow(ctx) }},
		"a connection": {expand: func(ctx context.Context, _ *atlas.Relationship, _ []atlas.ID) error { return slow(ctx) }},
		"a connection below a list": {expand: func(ctx context.Context, h *atlas.Relationship, _ []atlas.ID) error {
			if h.From != "" {
				return slow(ctx)
			}
			return nil
		}},
	} {
		t.Run(name, func(t *testing.T) {
			got := serve(t, mustHandler(store, Options{Deadline: 20 * time.Millisecond}), question(query, ""))
			for _, e := range got.Errors {
				if e.Extensions.Code != "TIMEOUT" && !strings.Contains(e.Message, "more errors") {
					t.Errorf("%+v", e)
				}
			}
			if got.code() != "TIMEOUT" {
				t.Errorf("the answer is %.300s", got.text)
			}
			if name == "the snapshot" && (got.status != 503 || got.Data != nil) {
				t.Errorf("what was not run gets %d %s", got.status, got.text)
			}
		})
	}
}

// TestClientLeaves: an operation ends when its client is gone, in the middle of lists, and asks the store no more.
func TestClientLeaves(t *testing.T) {
	defer goleak.VerifyNone(t)
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	var after atomic.Int64
	store := &stub{expand: func(ctx context.Context, h *atlas.Relationship, from []atlas.ID) error {
		if ctx.Err() != nil {
			after.Add(1)
		}
		if h.From == atlas.KindMembership || len(from) > 1 {
			leave() // when the second list of rows is asked for
		}
		return nil
	}}
	query := "{ institutions(first: 500) { nodes { memberships(first: 5) { nodes { " + aliases(20, "alliance { members(first: 1) { nodes { id } } }") + "} } } } }"
	got := serve(t, mustHandler(store, Options{}), question(query, "").WithContext(ctx))
	if got.code() != "TIMEOUT" || string(got.Data) != "null" {
		t.Errorf("the answer is %.300s", got.text)
	}
	if n := after.Load(); n > 0 {
		t.Errorf("the store was asked %d times after the client was gone", n)
	}
}

// TestDeadlineInLists: fields that ask no store see the deadline too.
func TestDeadlineInLists(t *testing.T) {
	defer goleak.VerifyNone(t)
	ended := make(chan struct{})
	store := &stub{expand: func(ctx context.Context, h *atlas.Relationship, _ []atlas.ID) error {
		<-ctx.Done()
		close(ended)
		return nil // and answers, too late
	}}
	got := serve(t, mustHandler(store, Options{Deadline: 10 * time.Millisecond}), question("{ institutions(first: 500) { nodes { id name } } }", ""))
	<-ended
	if got.code() != "TIMEOUT" || string(got.Data) != "null" || got.Errors[0].Message != tooSlow {
		t.Errorf("the answer is %.300s", got.text)
	}
}

// TestGoroutines: no request leaves one behind, over real connections.
func TestGoroutines(t *testing.T) {
	defer goleak.VerifyNone(t)
	server := httptest.NewServer(mustHandler(&stub{}, Options{Deadline: time.Second}))
	defer server.Close()
	client := server.Client()
	defer client.CloseIdleConnections()
	for range 20 {
		ctx, leave := context.WithTimeout(t.Context(), 2*time.Millisecond)
		r := question("{ institutions(first: 500) { nodes { memberships(first: 50) { nodes { alliance { name } } } } } }", "").WithContext(ctx)
		r.RequestURI, r.URL.Scheme, r.URL.Host = "", "http", strings.TrimPrefix(server.URL, "http://")
		if response, err := client.Do(r); err == nil {
			response.Body.Close()
		}
		leave()
	}
}

// TestLimited: a limited context behaves as one of package context with the same deadline and cause, whatever is asked of it first, and how.
func TestLimited(t *testing.T) {
	defer goleak.VerifyNone(t)
	ends := map[string]struct {
		after time.Duration
		end   func(cancelParent, release func())
	}{
		"the request is gone": {time.Hour, func(cancelParent, _ func()) { cancelParent() }},
		"time is up":          {time.Millisecond, func(_, _ func()) { time.Sleep(2 * time.Millisecond) }},
		"it is over":          {time.Hour, func(_, release func()) { release() }},
		"nothing":             {time.Hour, func(_, _ func()) {}},
	}
	var wait time.Duration // with what has ended: a busy machine is slow
	looks := map[string]func(ctx context.Context) any{
		"Err":   func(ctx context.Context) any { return ctx.Err() },
		"Cause": func(ctx context.Context) any { ctx.Err(); return context.Cause(ctx) },
		"Done": func(ctx context.Context) any {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(wait):
				return "not done"
			}
		},
		"a child": func(ctx context.Context) any {
			child, cancel := context.WithCancel(context.WithValue(ctx, viewKey{}, 1))
			defer cancel()
			select {
			case <-child.Done():
				return []any{child.Err(), context.Cause(child)}
			case <-time.After(wait):
				return "not done"
			}
		},
		"Value": func(ctx context.Context) any { return ctx.Value(noteOfTest{}) },
	}
	for how, end := range ends {
		if wait = 5 * time.Second; how == "nothing" {
			wait = time.Millisecond
		}
		for what, look := range looks {
			for _, early := range []bool{false, true} { // whether somebody waits before the end
				result := func(make func(parent context.Context) (context.Context, func())) any {
					parent, cancelParent := context.WithCancel(context.WithValue(context.Background(), noteOfTest{}, "note"))
					defer cancelParent()
					ctx, release := make(parent)
					defer release()
					if early {
						ctx.Done()
					}
					end.end(cancelParent, release)
					for how == "time is up" && ctx.Err() == nil { // a timer may be late, where the clock is not
						time.Sleep(time.Millisecond)
					}
					return look(ctx)
				}
				want := result(func(parent context.Context) (context.Context, func()) {
					return context.WithDeadlineCause(parent, time.Now().Add(end.after), timeIsUp)
				})
				got := result(func(parent context.Context) (context.Context, func()) {
					c := limit(parent, end.after)
					return c, c.release
				})
				if !reflect.DeepEqual(got, want) {
					t.Errorf("%s, %s, waited for %t: %v, want %v", how, what, early, got, want)
				}
			}
		}
	}
	parent, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	sooner, _ := parent.Deadline()
	if d, ok := limit(parent, time.Hour).Deadline(); !ok || !d.Equal(sooner) {
		t.Errorf("the deadline is %v, want that of the request", d)
	}
}

type noteOfTest struct{}
