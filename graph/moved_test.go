// Tests of stores that keep no snapshots: an operation whose data changed is run once more, and the second time it goes on
// if the store can, and its answer tells that the data was changing.

package graph

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"alliance-atlas/atlas"
)

// unsteady is a store without snapshots. The first so many of its readers find that the data has changed, from one question on.
type unsteady struct {
	stub
	moves   int   // how many readers find it
	after   int64 // how many questions each of them answers before
	failing error // what it answers them with; nil: rows
	early   bool  // whether Snapshot finds it already
	rigid   bool  // whether readers cannot relax
	readers []*unsteadyReader
}

func (u *unsteady) Snapshot(context.Context, atlas.PartialDate) (atlas.Reader, error) {
	r := &unsteadyReader{of: u, moves: len(u.readers) < u.moves}
	u.readers = append(u.readers, r)
	switch {
	case u.early && r.moves:
		return nil, errUnsteady
	case u.rigid:
		return struct{ atlas.Reader }{r}, nil
	}
	return r, nil
}

var errUnsteady = atlas.Errorf(atlas.ErrChanged, "row 7 of the table has changed")

type unsteadyReader struct {
	stub
	of             *unsteady
	moves, relaxed bool
	asked          atomic.Int64
	torn           atomic.Bool
}

func (r *unsteadyReader) Relax()     { r.relaxed = true }
func (r *unsteadyReader) Torn() bool { return r.torn.Load() }

// question is the error of a question.
func (r *unsteadyReader) question() error {
	n := r.asked.Add(1)
	switch {
	case !r.moves:
		return nil
	case n <= r.of.after:
		return r.of.failing
	case r.relaxed:
		r.torn.Store(true)
		return nil
	}
	return errUnsteady
}

func (r *unsteadyReader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if err := r.question(); err != nil {
		return nil, err
	}
	return r.stub.Nodes(ctx, ids)
}

func (r *unsteadyReader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	if err := r.question(); err != nil {
		return nil, err
	}
	return r.stub.Expand(ctx, h, from, w)
}

func TestDataThatChangesMeanwhile(t *testing.T) {
	const query = `query($n: Int = 2) { institutions(first: $n) { nodes { id country { name } memberships(first: 2) { nodes { id alliance { name } } } } } dataset { version } }`
	away := atlas.Errorf(atlas.ErrUnavailable, "the store is away")
	for _, c := range []struct {
		name     string
		store    unsteady
		attempts int
		changing bool
		code     string // of every error; "" if there is no error
	}{
		{name: "never", attempts: 1},
		{name: "once, at the first question", store: unsteady{moves: 1}, attempts: 2},
		{name: "once, in the middle", store: unsteady{moves: 1, after: 2}, attempts: 2},
		{name: "once, at the last question", store: unsteady{moves: 1, after: 3}, attempts: 2},
		{name: "once, by the snapshot", store: unsteady{moves: 1, early: true}, attempts: 2},
		{name: "once, in a store that cannot relax", store: unsteady{moves: 1, after: 1, rigid: true}, attempts: 2},
		{name: "always, at the first question", store: unsteady{moves: 9}, attempts: 2, changing: true},
		{name: "always, at the last question", store: unsteady{moves: 9, after: 3}, attempts: 2, changing: true},
		{name: "always, in a store that cannot relax", store: unsteady{moves: 9, after: 1, rigid: true}, attempts: 2, code: "UNAVAILABLE"},
		{name: "always, by the snapshot", store: unsteady{moves: 9, early: true}, attempts: 2, code: "UNAVAILABLE"},
		{name: "what fails for another reason is not tried again", store: unsteady{moves: 9, after: 9, failing: away}, attempts: 1, code: "UNAVAILABLE"},
	} {
		for _, executor := range []string{LevelExecutor, ReferenceExecutor} {
			t.Run(c.name+", "+executor, func(t *testing.T) {
				quiet := serve(t, mustHandler(&stub{}, Options{Executor: executor}), question(query, ""))
				store := c.store
				book, log := diary()
				got := serve(t, mustHandler(&store, Options{Executor: executor, Log: log}), question(query, ""))
				if len(store.readers) != c.attempts {
					t.Errorf("%d attempts", len(store.readers))
				}
				for i, r := range store.readers {
					if told := i == 1 && !store.rigid && !(store.early && r.moves); r.relaxed != told {
						t.Errorf("the reader of attempt %d relaxed: %t", i+1, r.relaxed)
					}
				}
				if got.Extensions.Dataset.Changing != c.changing {
					t.Errorf("changing: %t", !c.changing)
				}
				for _, e := range got.Errors {
					if e.Extensions.Code != c.code {
						t.Errorf("the error %+v", e)
					}
				}
				if (len(got.Errors) > 0) != (c.code != "") || c.code == "" && string(got.Data) != string(quiet.Data) {
					t.Errorf("the answer is %.600s", got.text)
				}
				if strings.Contains(got.text, "row 7") || strings.Contains(got.text, atlas.ErrChanged.Error()) {
					t.Errorf("what the store said reaches the client: %.600s", got.text)
				}
				if book.Len() > 0 {
					t.Errorf("it is logged: %s", book)
				}
			})
		}
	}
}

// What the first attempt failed with is not part of the answer, however much it was, and does not hide that the data changed.
func TestErrorsOfTheFirstAttemptAreForgotten(t *testing.T) {
	query := "{ " + aliases(30, "institutions(first: 1) { nodes { id } }") + " }"
	for _, executor := range []string{LevelExecutor, ReferenceExecutor} {
		t.Run(executor, func(t *testing.T) {
			store := &unsteady{moves: 1, after: 29, failing: errors.New("a defect")}
			book, log := diary()
			got := serve(t, mustHandler(store, Options{Executor: executor, Log: log}), question(query, ""))
			if len(store.readers) != 2 || len(got.Errors) > 0 {
				t.Errorf("%d attempts, and the answer is %.600s", len(store.readers), got.text)
			}
			if book.Len() == 0 {
				t.Error("a defect of the first attempt is not logged")
			}
		})
	}
}
