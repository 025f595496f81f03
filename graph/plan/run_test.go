// Tests of running: which calls of resolvers a plan makes, in which order, what they get, and how a run ends early.

package plan_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"alliance-atlas/graph/plan"
)

// TestCalls: each field of a level is one call for all its parents, in the order of the answer, and each level comes after
// the one above.
func TestCalls(t *testing.T) {
	for _, c := range []struct {
		query  string
		levels [][]string
	}{
		{`{ box(id: "a") { id held { id } } }`, [][]string{{"Query.box"}}},
		{`{ sparse { inside { id } } }`, [][]string{{"Query.sparse"}, {"Box.inside a b c"}}},
		{`{ sparse { some { inside { id } } } }`, [][]string{{"Query.sparse"}, {"Box.some a b c"}, {"Box.inside b c d"}}},
		{`{ sparse { a: inside { id } b: inside { id } some { id } } }`, [][]string{{"Query.sparse"}, {"Box.inside a b c", "Box.inside a b c", "Box.some a b c"}}},
		{`{ sparse { held { inside { id } } some { held { inside { id } } } } }`, [][]string{{"Query.sparse"}, {"Box.inside d", "Box.some a b c"}}},
		{`{ things { inside { inside { id } } } }`, [][]string{{"Query.things"}, {"Ball.inside o", "Box.inside a b"}, {"Box.inside d", "Box.inside b d"}}},
		{`{ box(id: "a") { lid { box { id } } lids { box { id } } } }`, [][]string{{"Query.box"}, {"Lid.box red", "Lid.box blue green"}}},
		{`{ box(id: "x") { inside { id } } }`, [][]string{{"Query.box"}}}, // nothing to ask for
		{`{ times sparse { must { must { id } } } }`, [][]string{{"Query.times", "Query.sparse"}, {"Box.must a b c"}, {"Box.must b d"}}},
	} {
		for _, parallel := range []bool{false, true} {
			w := boxes()
			w.compile(t, c.query, nil).run(t.Context(), plan.Options{Parallel: parallel})
			calls := w.calls
			for i, level := range c.levels {
				n := min(len(level), len(calls))
				got, want := calls[:n], level
				if calls = calls[n:]; parallel {
					got, want = slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))
				}
				if !slices.Equal(got, want) {
					t.Errorf("%s, side by side %t, asks on level %d for %q, want %q", c.query, parallel, i, got, want)
				}
			}
			if len(calls) > 0 {
				t.Errorf("%s asks besides for %q", c.query, calls)
			}
		}
	}
}

// TestNotes: a resolver gets the note of its own field, and its field's context.
func TestNotes(t *testing.T) {
	w := boxes()
	var got []string
	w.before = func(ctx context.Context, field string) error {
		fc := graphql.GetFieldContext(ctx)
		got = append(got, fmt.Sprintf("%s %v %s.%s", field, plan.NoteOf(ctx), fc.Object, fc.Field.Name))
		return nil
	}
	w.compile(t, `{ s: sparse { x: inside { id } y: inside { id } } }`, nil).run(t.Context(), plan.Options{})
	want := []string{"Query.sparse s Query.sparse", "Box.inside x Box.inside", "Box.inside y Box.inside"}
	if !slices.Equal(got, want) {
		t.Errorf("resolvers get %q, want %q", got, want)
	}
	if plan.NoteOf(t.Context()) != nil {
		t.Error("there is a note where no plan runs")
	}
}

// TestNotesAreMadeOnce: what resolvers want to know is worked out when a plan is compiled, not when it runs.
func TestNotesAreMadeOnce(t *testing.T) {
	w, made := boxes(), 0
	c := w.compile(t, `{ sparse { inside { id } } }`, nil)
	c.Plan = plan.Compile(w.table(), c.op, func(*graphql.OperationContext, graphql.CollectedField) any { made++; return nil })
	for range 3 {
		c.run(t.Context(), plan.Options{})
	}
	if made != 2 {
		t.Errorf("notes were made %d times, want once for each of 2 fields", made)
	}
}

// wide is a query of n questions on one level.
func wide(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " n%d: numbers", i)
	}
	return "{" + b.String() + " }"
}

// TestParallel: at most MaxParallel questions are asked at once, that many where there are enough, and one without Parallel.
func TestParallel(t *testing.T) {
	for _, c := range []struct {
		questions int
		parallel  bool
		most      int32
	}{
		{40, false, 1},
		{1, true, 1},
		{plan.MaxParallel - 1, true, plan.MaxParallel - 1},
		{plan.MaxParallel, true, plan.MaxParallel},
		{plan.MaxParallel + 1, true, plan.MaxParallel},
		{40, true, plan.MaxParallel},
	} {
		synctest.Test(t, func(t *testing.T) {
			w := boxes()
			w.numbers = nil
			var now, most atomic.Int32
			w.before = func(context.Context, string) error {
				n := now.Add(1)
				for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
				}
				time.Sleep(time.Second) // until all that run at once have come
				now.Add(-1)
				return nil
			}
			_, errs := w.compile(t, wide(c.questions), nil).run(t.Context(), plan.Options{Parallel: c.parallel})
			if most.Load() != c.most || len(w.calls) != c.questions || errs != nil {
				t.Errorf("%d questions, side by side %t: %d at once and %d in all, want %d at once; %q", c.questions, c.parallel, most.Load(), len(w.calls), c.most, errs)
			}
		})
	}
}

var errStopped = errors.New("stopped by the test")

// TestCancel: a run whose context ends asks no more, has no data, and gives the cause as its only error, without a path.
func TestCancel(t *testing.T) {
	const query = `{ times sparse { inside { inside { inside { id } } } } }`
	for _, c := range []struct {
		after    string // the call during which the context ends; "" before all
		parallel bool
		calls    int
	}{
		{"", false, 0},
		{"", true, 0},
		{"Query.times", false, 1},
		{"Query.sparse", false, 2},
		{"Query.sparse", true, 2},
		{"Box.inside", false, 3},
		{"Box.inside", true, 3},
	} {
		ctx, cancel := context.WithCancelCause(t.Context())
		w := boxes()
		if c.parallel {
			w.before = together(2) // so that times is asked too
		}
		wait := w.before
		w.before = func(ctx context.Context, field string) error {
			if wait != nil {
				wait(ctx, field)
			}
			if field == c.after {
				cancel(errStopped)
			}
			return nil
		}
		if c.after == "" {
			cancel(errStopped)
		}
		data, errs := w.compile(t, query, nil).run(ctx, plan.Options{Parallel: c.parallel})
		if data != "null" || !slices.Equal(errs, []string{" @0: " + errStopped.Error()}) || len(w.calls) != c.calls {
			t.Errorf("ended during %q, side by side %t: %s %q after the calls %q, want %d calls", c.after, c.parallel, data, errs, w.calls, c.calls)
		}
	}
}

// together holds the first n calls until all of them have come.
func together(n int32) func(context.Context, string) error {
	var come atomic.Int32
	all := make(chan struct{})
	return func(context.Context, string) error {
		if come.Add(1) == n {
			close(all)
		}
		<-all
		return nil
	}
}

// endsAfter is a context that ends when it has been asked some times, as one may while an answer is written.
type endsAfter struct {
	context.Context
	left int
}

func (c *endsAfter) Err() error {
	if c.left--; c.left < 0 {
		return context.DeadlineExceeded
	}
	return nil
}

// TestCancelWhileWriting: writing a large answer asks for the context now and then.
func TestCancelWhileWriting(t *testing.T) {
	w := &world{boxes: slices.Repeat([]*box{{id: "a"}}, 20_000), numbers: make([]int, 20_000)}
	for _, query := range []string{`{ boxes { id } }`, `{ numbers }`} {
		p := w.compile(t, query, nil)
		asked := &endsAfter{t.Context(), 1 << 30}
		if data, errs := p.run(asked, plan.Options{}); len(data) < 20_000 || errs != nil {
			t.Fatalf("%.100s %q", data, errs)
		}
		last := 1<<30 - asked.left // this one was asked while the answer was written
		data, errs := p.run(&endsAfter{t.Context(), last - 1}, plan.Options{})
		if data != "null" || len(errs) != 1 {
			t.Errorf("%s gets %.100s %q where its time ends at the last of %d times that it is asked for", query, data, errs, last)
		}
		if last < 3 {
			t.Errorf("%s asks for the time %d times: never while it writes", query, last)
		}
	}
}

// TestRunsAtOnce: one plan runs many times at once, each time with the variables of its own operation.
func TestRunsAtOnce(t *testing.T) {
	w := boxes()
	w.boxes = w.boxes[:2]
	c := w.compile(t, `query($n: Int) { times(of: $n) boxes { label(times: $n) some { id inside { id } } } }`, nil)
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			op := &graphql.OperationContext{Doc: c.op.Doc, Operation: c.op.Operation, Variables: map[string]any{"n": n}}
			label := func(name string) string {
				if n == 0 {
					return "null"
				}
				return `"` + strings.Repeat(name, n) + `"`
			}
			want := fmt.Sprintf(`{"times":%d,"boxes":[{"label":%s,"some":[{"id":"b","inside":{"id":"d"}},{"id":"c","inside":null}]},{"label":%s,"some":[{"id":"d","inside":null}]}]}`, n, label("A"), label("B"))
			for range 50 {
				if data, errs := (compiled{c.Plan, op}).run(t.Context(), plan.Options{Parallel: n%2 == 0}); data != want || errs != nil {
					t.Errorf("with %d: %s %q, want %s", n, data, errs, want)
					return
				}
			}
		})
	}
	all.Wait()
}
