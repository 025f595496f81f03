// Readers: what a question sees, which is one stamp of the data on one date.

package neo

import (
	"context"
	"sync/atomic"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// neo4jStore is the name of this store in atlas.Dataset.Store.
const neo4jStore = "neo4j"

// state describes the data as a whole; the Dataset node holds it.
type state struct {
	stamp   int64 // odd while the data is written
	schema  int64
	dataset atlas.Dataset
	digest  string
	layout  string // the fingerprint of the layout that all rows were written by
	target  string // what is being created, where that has not ended: see load.target
	made    bool   // propMade of all rows is to be trusted
}

var stateStatement = bolt.Cypher("state", bolt.Folded(`
	OPTIONAL MATCH (v:_Dataset {id: 'dataset'})
	RETURN v._stamp AS stamp, v._schema AS schema, v.name AS name, v.title AS title, v.version AS version,
		v.license AS license, v.citation AS citation, v.updated AS updated, v._package AS package,
		v._digest AS digest, v._layout AS layout, v._target AS target, v._made AS made`))

var (
	errNoSchema = bolt.Problemf(ErrSchema, "the database has nothing for direct mode; "+
		"run alliance-atlas migrate direct, or import --direct")
	errUnfinished = bolt.Problemf(ErrSchema, "an import into this database has not ended; "+
		"wait for it, or, if it was stopped, run it again to finish it")
	errLayout = bolt.Problemf(ErrSchema, "what direct mode asks was made by another version of this program; run alliance-atlas migrate direct")
)

// state is the state that was last read; where none is known, it is read now.
func (s *Store) state(ctx context.Context) (*state, error) {
	s.mu.Lock()
	known := s.known
	s.mu.Unlock()
	if known != nil {
		return known, nil
	}
	fresh, err := s.readState(ctx)
	if err != nil {
		return nil, err
	}
	if fresh.stamp%2 == 0 { // an odd stamp will soon be another
		s.mu.Lock()
		s.known = fresh
		s.mu.Unlock()
	}
	return fresh, nil
}

// readState reads the state from the database. Data that was written by another layout is errLayout: this program would
// read it wrongly.
func (s *Store) readState(ctx context.Context) (*state, error) {
	st, err := s.readAnyState(ctx)
	switch {
	case err != nil:
		return nil, err
	case st.layout != s.layout.fingerprint():
		return nil, errLayout
	}
	return st, nil
}

// readAnyState is readState for a load, which may replace data of another layout. With the error of another schema, and of an import that
// has not ended, it gives what the database has all the same.
func (s *Store) readAnyState(ctx context.Context) (*state, error) {
	a, err := s.db.Read(ctx, stateStatement, nil)
	if err != nil {
		return nil, err
	}
	if a.Value("stamp") == nil {
		return nil, errNoSchema
	}
	st, err := stateOf(a)
	if err == nil && st.target != "" {
		return st, errUnfinished
	}
	if err == nil && st.schema != int64(len(s.steps)) {
		return st, s.schemaError(st.schema)
	}
	return st, err
}

func stateOf(a *bolt.Answer) (*state, error) {
	st := &state{
		stamp:  bolt.Number(a.Value("stamp")),
		schema: bolt.Number(a.Value("schema")),
		digest: a.Text("digest"),
		layout: a.Text("layout"),
		target: a.Text("target"),
	}
	st.made, _ = a.Value("made").(bool)
	st.dataset = atlas.Dataset{Name: a.Text("name"), Title: a.Text("title"), Version: a.Text("version"),
		License: a.Text("license"), Citation: a.Text("citation"), Store: neo4jStore}
	if updated := a.Text("updated"); updated != "" {
		d, err := atlas.ParsePartialDate(updated)
		if err != nil {
			return nil, bolt.ErrDamaged
		}
		st.dataset.Updated = d
	}
	if text := a.Text("package"); text != "" {
		st.dataset.Package = []byte(text)
	}
	return st, nil
}

var stampStatement = bolt.Cypher("stamp", "OPTIONAL MATCH (v:_Dataset {id: 'dataset'}) RETURN v._stamp AS stamp")

// Current describes the data now: it is that of the known state, where the database still has its stamp. While somebody writes
// the data has no version, and the error is atlas.ErrChanged.
func (s *Store) Current(ctx context.Context) (*atlas.Dataset, error) {
	known, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	a, err := s.db.Read(ctx, stampStatement, nil)
	if err != nil {
		return nil, err
	}
	if a.Value("stamp") == nil || bolt.Number(a.Value("stamp")) != known.stamp {
		s.forget()
		if known, err = s.state(ctx); err != nil {
			return nil, err
		}
	}
	if known.stamp%2 != 0 {
		return nil, errChanged
	}
	return &known.dataset, nil
}

// forget makes the next Snapshot read the state again.
func (s *Store) forget() {
	s.mu.Lock()
	s.known = nil
	s.mu.Unlock()
}

// Remote is true: a database is a network away.
func (s *Store) Remote() bool { return true }

// Snapshot is a view of the data on a date. It calls the database only if the state is not known or has changed. The
// database keeps no snapshot for it: after a write, the reader's next answer is atlas.ErrChanged.
func (s *Store) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	st, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	return &reader{store: s, state: st, at: at}, nil
}

// reader implements atlas.Reader and atlas.Relaxed.
type reader struct {
	store   *Store
	state   *state
	at      atlas.PartialDate
	relaxed atomic.Bool
	torn    atomic.Bool
	sorted  atomic.Int64 // how many rows the database has sorted for it, see mostSorted
}

// layout is that of the store.
func (r *reader) layout() *layout { return r.store.layout }

// Dataset describes the data; its Store is "neo4j".
func (r *reader) Dataset() *atlas.Dataset { return &r.state.dataset }

// At is the date of the view.
func (r *reader) At() atlas.PartialDate { return r.at }

// Relax makes the reader go on when the data changes.
func (r *reader) Relax() { r.relaxed.Store(true) }

// Torn tells whether the data changed while a relaxed reader read it.
func (r *reader) Torn() bool { return r.torn.Load() }

// ask runs a stamped statement, and refuses its answer if the data is not that of the reader (see Relax).
func (r *reader) ask(ctx context.Context, st bolt.Statement, params map[string]any) (*bolt.Answer, error) {
	a, err := r.store.db.Read(ctx, st, params)
	if err != nil {
		return nil, err
	}
	if a.Value("before") == nil {
		return nil, errNoSchema
	}
	before, after := bolt.Number(a.Value("before")), bolt.Number(a.Value("after"))
	if before != r.state.stamp || after != before || before%2 != 0 {
		r.store.forget()
		if !r.relaxed.Load() {
			return nil, errChanged
		}
		if _, err := r.store.readState(ctx); err != nil { // another version may be writing the data again
			return nil, err
		}
		r.torn.Store(true)
	}
	return a, nil
}

var errChanged = atlas.Errorf(atlas.ErrChanged, "the data changed while the question was answered; ask again")
