// Package mem is the embedded store: an atlas in memory. Readers share immutable snapshots, which are swapped as a whole.
//
// A snapshot numbers its rows (ids.go), has every reference in both directions as compressed sparse rows (csr.go) and
// every kind sorted (order.go), so that a page is mostly a part of a list that is there already (expand.go). Conditions
// are compiled to functions of row numbers (filter.go, candidates.go), dates to bitmaps (view.go), names to an index of
// words (words.go, search.go), texts and years to columns of small numbers by which groups are counted (columns.go, groups.go).
// Orders, columns and indexes of values are made when first asked for and kept within bounds (kept.go); a reader keeps which
// rows pass its last conditions (passed.go). Long loops check their context (pace.go).
package mem

import (
	"context"
	"iter"
	"sync"
	"sync/atomic"

	"alliance-atlas/atlas"
)

// Store is an atlas in memory.
type Store struct {
	applying sync.Mutex // one writer at a time
	now      atomic.Pointer[snapshot]

	life       context.Context // ends with Close
	close      context.CancelFunc
	starting   sync.Mutex // guards the start of background work against Close
	background sync.WaitGroup
}

// embedded is atlas.Dataset.Store of this store.
const embedded = "embedded"

// New makes an empty store.
func New() *Store { return newStore(usual) }

// NewNamed is New for data that comes from a store of this name, which readers give as Dataset.Store.
func NewNamed(store string) *Store {
	s := New()
	s.now.Load().dataset.Store = store
	return s
}

func newStore(sizes sizes) *Store {
	s := &Store{}
	s.life, s.close = context.WithCancel(context.Background())
	snap := &snapshot{sizes: sizes, dataset: atlas.Dataset{Version: new(atlas.Digest).Version(), Store: embedded}}
	snap.build()
	snap.words.store = s
	s.now.Store(snap)
	return s
}

// Close stops work in the background and waits for its end. Snapshots and changes are refused from then on. Readers
// taken before still answer, except searches whose index was not ready: those are atlas.ErrUnavailable.
func (s *Store) Close() error {
	s.starting.Lock()
	s.close()
	s.starting.Unlock()
	s.background.Wait()
	return nil
}

// start runs work in the background, unless the store is closed.
func (s *Store) start(work func()) bool {
	s.starting.Lock()
	defer s.starting.Unlock()
	if s.life.Err() != nil {
		return false
	}
	s.background.Go(work)
	return true
}

func (s *Store) closed() error {
	if s.life.Err() != nil {
		return atlas.Errorf(atlas.ErrUnavailable, "the store is closed; open it again")
	}
	return nil
}

// Apply makes changes, all of them or none. It builds a new snapshot, whose cost is that of the whole atlas and not of the
// changes (about a microsecond a row): so make many changes in one call. One call runs at a time; readers never
// wait for it. The search index of the new snapshot is made in the background; a search before that waits for it.
func (s *Store) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	s.applying.Lock()
	defer s.applying.Unlock()
	if err := s.closed(); err != nil {
		return err
	}
	old := s.now.Load()
	next, err := old.changed(ctx, changes)
	if err != nil {
		return err
	}
	next.words.store = s
	s.now.Store(next)
	old.words.abandon()
	next.words.begin(next)
	return nil
}

// Try is the error that Apply would give, and changes nothing. Cost: that of Apply.
func (s *Store) Try(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	_, err := s.now.Load().changed(ctx, changes)
	return err
}

// Snapshot is a view of the atlas as it is now, at a date. The first view of a snapshot at a date reads every row;
// views are kept (see maxViews).
func (s *Store) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	if err := s.closed(); err != nil {
		return nil, err
	}
	r := &reader{snapshot: s.now.Load(), at: at}
	if at.Known() {
		var err error
		if r.view, err = r.snapshot.views.get(at).get(ctx); err != nil {
			return nil, err
		}
	}
	return r, nil
}
