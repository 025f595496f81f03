// Spy: a store that tells a test of each call before it passes it on, to count calls, to slow them down or to make them fail.

package storetest

import (
	"context"
	"iter"
	"slices"
	"time"

	"alliance-atlas/atlas"
)

// Call is one call of a Store or of one of its Readers: the method and what it was given. Fields that the method has no argument for
// are zero. What the fields point at belongs to the caller: a test reads it and neither keeps nor changes it.
type Call struct {
	Verb         string              // the method: "Snapshot", "Current" and "Apply" of the Store; "Nodes", "Expand", "GroupBy", "Search" and "Rows" of a Reader
	At           atlas.PartialDate   // of Snapshot
	IDs          []atlas.ID          // of Nodes, or the rows from which Expand and GroupBy start
	Relationship *atlas.Relationship // of Expand and GroupBy
	Where        atlas.Condition     // of GroupBy
	By           *atlas.Grouping     // of GroupBy
	Groups       atlas.GroupWindow   // of GroupBy
	Search       atlas.Search        // of Search
	Window       atlas.Window        // of Expand and Search
	Kind         atlas.Kind          // of Rows
}

// OfReader tells whether a Reader was called, rather than the Store.
func (c Call) OfReader() bool {
	return !slices.Contains([]string{"Snapshot", "Current", "Apply"}, c.Verb)
}

// String is the method, and the relationship where the call follows one: "Nodes", "Expand Alliance.members".
func (c Call) String() string {
	if c.Relationship != nil {
		return c.Verb + " " + c.Relationship.Field
	}
	return c.Verb
}

// Spy passes every call on to Store, after Before: that is called with the context of the call, and an error of it is the error of
// the call, which Store then never sees. Calls that happen at the same time call Before at the same time. Rows call it when they are
// read, each time that they are. Close, and Reader.Dataset and Reader.At, which only say what is read, are no calls.
//
// A Spy is Remote if Store is, and a reader is an atlas.Relaxed if that of Store is. Before must be set before the first call.
type Spy struct {
	Store  atlas.Store
	Before func(ctx context.Context, c Call) error // nil: calls are passed on, and that is all
}

func (s *Spy) before(ctx context.Context, c Call) error {
	if s.Before == nil {
		return nil
	}
	return s.Before(ctx, c)
}

// Snapshot is the snapshot of Store, with a reader that tells of its calls.
func (s *Spy) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if err := s.before(ctx, Call{Verb: "Snapshot", At: at}); err != nil {
		return nil, err
	}
	r, err := s.Store.Snapshot(ctx, at)
	if err != nil {
		return nil, err
	}
	watched := &spyReader{r, s}
	if relaxed, ok := r.(atlas.Relaxed); ok {
		return spyRelaxed{watched, relaxed}, nil
	}
	return watched, nil
}

// Apply passes changes on.
func (s *Spy) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	if err := s.before(ctx, Call{Verb: "Apply"}); err != nil {
		return err
	}
	return s.Store.Apply(ctx, changes)
}

// Current is that of Store, or that of a snapshot of a store that needs no other way to know it.
func (s *Spy) Current(ctx context.Context) (*atlas.Dataset, error) {
	if err := s.before(ctx, Call{Verb: "Current"}); err != nil {
		return nil, err
	}
	if v, ok := s.Store.(atlas.Versioned); ok {
		return v.Current(ctx)
	}
	r, err := s.Store.Snapshot(ctx, 0)
	if err != nil {
		return nil, err
	}
	return r.Dataset(), nil
}

// Close closes Store.
func (s *Spy) Close() error { return s.Store.Close() }

// Lag is that of Store, where it lags.
func (s *Spy) Lag() (age time.Duration, ok bool) {
	if l, is := s.Store.(atlas.Lagging); is {
		return l.Lag()
	}
	return 0, false
}

// Remote tells whether Store is.
func (s *Spy) Remote() bool {
	r, ok := s.Store.(atlas.Remote)
	return ok && r.Remote()
}

// spyReader does not embed the reader: a method that is new to atlas.Reader does not compile until it is written here.
type spyReader struct {
	reader atlas.Reader
	spy    *Spy
}

// spyRelaxed is the reader of a store that keeps no snapshots.
type spyRelaxed struct {
	*spyReader
	atlas.Relaxed
}

func (r *spyReader) Dataset() *atlas.Dataset { return r.reader.Dataset() }
func (r *spyReader) At() atlas.PartialDate   { return r.reader.At() }

func (r *spyReader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if err := r.spy.before(ctx, Call{Verb: "Nodes", IDs: ids}); err != nil {
		return nil, err
	}
	return r.reader.Nodes(ctx, ids)
}

func (r *spyReader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	if err := r.spy.before(ctx, Call{Verb: "Expand", Relationship: h, IDs: from, Window: w}); err != nil {
		return nil, err
	}
	return r.reader.Expand(ctx, h, from, w)
}

func (r *spyReader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow) ([][]atlas.Group, error) {
	if err := r.spy.before(ctx, Call{Verb: "GroupBy", Relationship: h, IDs: from, Where: where, By: by, Groups: w}); err != nil {
		return nil, err
	}
	return r.reader.GroupBy(ctx, h, from, where, by, w)
}

func (r *spyReader) Search(ctx context.Context, s atlas.Search, w atlas.Window) (*atlas.Hits, error) {
	if err := r.spy.before(ctx, Call{Verb: "Search", Search: s, Window: w}); err != nil {
		return nil, err
	}
	return r.reader.Search(ctx, s, w)
}

func (r *spyReader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		if err := r.spy.before(ctx, Call{Verb: "Rows", Kind: k}); err != nil {
			yield(nil, err)
			return
		}
		r.reader.Rows(ctx, k)(yield)
	}
}
