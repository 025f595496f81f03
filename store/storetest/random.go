// The random contest: a store and Naive answer the same questions over the same worlds, and the first difference is made
// small and printed.

package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

// Questions is how many random questions an embedded store is asked: seconds of them, or a good part of a minute where there is time.
func Questions() int { return testflags.Times(4_000, 20_000) }

const (
	questionsPerWorld = 200 // a new world costs about as much as so many questions
	questionsPerView  = 40  // then the date changes, and in half of the cases the world
)

// RunRandom asks a store and Naive random questions about random worlds, which change meanwhile. The worlds are those of
// testflags.Seed and of the numbers after it. At the first difference it stops and prints the seed that begins with that world, the
// question and the smallest world it found.
func RunRandom(t *testing.T, open func(t testing.TB) atlas.Store, questions int) {
	t.Helper()
	if report := difference(t, open, testflags.Seed(t), questions); report != "" {
		t.Error(report)
	}
}

// difference is a report of the first difference it finds, "" where it finds none.
func difference(t testing.TB, open opener, seed uint64, questions int) string {
	for asked := 0; asked < questions; asked += questionsPerWorld {
		c := contest{t: t, open: open, seed: seed}
		if report := c.run(min(questionsPerWorld, questions-asked)); report != "" {
			return fmt.Sprintf("two stores differ; with %s=%d the test begins with this world\n%s", testflags.SeedVariable, seed, report)
		}
		seed++
	}
	return ""
}

// contest is one world, in two stores.
type contest struct {
	t       testing.TB
	open    opener
	seed    uint64
	changes [][]atlas.Change // those that were taken after the first
	applied int              // how often changes were tried
}

// view is both readers at one moment.
type view struct {
	naive, store atlas.Reader
	applied      int // how often changes had been tried then
}

func (c *contest) run(questions int) string {
	d := newDice(c.seed)
	nodes := randomWorld(d)
	naive, store := &Naive{}, c.open(c.t)
	defer store.Close()
	ctx := context.Background()
	for _, s := range []atlas.Store{naive, store} {
		if err := s.Apply(ctx, Changes(nodes)); err != nil {
			return fmt.Sprintf("the world is refused: %v\n%s", err, Draw(nodes))
		}
	}
	a := newAsker(d, nodes)
	var views []view
	for i := range questions {
		if i%questionsPerView == 0 {
			if i > 0 && d.oneIn(2) && len(nodes) > 0 {
				if report := c.change(a, naive, store); report != "" {
					return report
				}
			}
			at := atlas.PartialDate(0)
			if !d.oneIn(3) {
				at = a.dateValue()
			}
			v := view{applied: c.applied}
			var wrong, err error
			v.naive, wrong = naive.Snapshot(ctx, at)
			if v.store, err = store.Snapshot(ctx, at); err != nil || wrong != nil {
				return fmt.Sprintf("no snapshot at %q: %v, %v", at, wrong, err)
			}
			views = append(views, v)
		}
		v := views[len(views)-1]
		if d.oneIn(10) { // an old view must see what it saw
			v = pick(d, views)
		}
		if report := c.differ(v, a.question(v.naive)); report != "" {
			return report
		}
	}
	return ""
}

// change applies the same changes to both stores, which must agree whether they are allowed.
func (c *contest) change(a *asker, naive, store atlas.Store) string {
	for range 3 {
		c.applied++
		changes := a.changes()
		first, second := naive.Apply(context.Background(), slices.Values(changes)), store.Apply(context.Background(), slices.Values(changes))
		if (first == nil) != (second == nil) || first != nil && errorKind(first) != errorKind(second) {
			return fmt.Sprintf("changes are taken differently\nnaive: %v\nstore: %v\n%s", first, second, describeChanges(changes))
		}
		if first == nil {
			c.changes = append(c.changes, changes)
		}
	}
	return ""
}

func describeChanges(changes []atlas.Change) string {
	var b strings.Builder
	for _, c := range changes {
		switch {
		case c.Put != nil:
			b.WriteString("put " + Draw([]atlas.Node{c.Put}))
		case c.Dataset != nil:
			fmt.Fprintf(&b, "dataset %q\n", c.Dataset.Name)
		default:
			fmt.Fprintf(&b, "delete %s\n", c.Delete)
		}
	}
	return b.String()
}

// differ asks both readers. Where they answer differently it is a report with the smallest case found.
func (c *contest) differ(v view, q Question) string {
	answers := [2]string{safely(v.naive, q), safely(v.store, q)}
	if answers[0] == answers[1] && !strings.HasPrefix(answers[0], "panic") {
		return ""
	}
	if v.applied < c.applied && answers[1] == fmt.Sprintf("error: %v\n", atlas.ErrChanged) {
		return "" // a store that keeps no snapshots may say so
	}
	report := describeCase(q, answers)
	s := shrinker{open: c.open, t: c.t}
	nodes := v.naive.(*naiveReader).nodes
	if answers, ok := s.differ(nodes, q); ok {
		nodes, q, answers = s.shrink(nodes, q, answers)
		return report + "the smallest case found\n" + describeCase(q, answers) + "--- world\n" + Draw(nodes)
	}
	report += "a fresh store with the same rows answers alike, so that these changes matter:\n"
	for i, changes := range c.changes {
		report += fmt.Sprintf("change %d\n%s", i+1, describeChanges(changes))
	}
	return report
}

func describeCase(q Question, answers [2]string) string {
	return fmt.Sprintf("question: %s\n--- naive\n%s--- store\n%s", q, answers[0], answers[1])
}

// safely is the answer, or what a reader panicked with.
func safely(r atlas.Reader, q Question) (answer string) {
	defer func() {
		if p := recover(); p != nil {
			answer = fmt.Sprintf("panic: %v\n", p)
		}
	}()
	return q.Answer(r)
}
