// Package mirror answers from memory what a graph in Neo4j says. It reads the natural graph whole, checks it by the rules of tables, and
// keeps it in an embedded store, so that every answer is of one state of the data and as fast as without a database. It notices every commit
// to the database, whoever made it, reads the graph again and swaps to what it says, if that breaks no rule.
//
// mirror.go is the store, follow.go the work in the background, check.go the rules, memory.go what fits.
package mirror

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/natural"
)

// Options say how to follow a graph.
type Options struct {
	// Every is how long after one look at the database the next is made; 0 is DefaultEvery.
	Every time.Duration
	// StaleFor is how long answers go on while the database cannot be asked; 0 is without end.
	StaleFor time.Duration
	// Memory is how many bytes the data may take by an estimate of its rows; 0 is no limit.
	Memory int64
	// Report is told of what happens, for a log; it may be nil. It is called by one goroutine at a time.
	Report func(Event)
	// Check is by which rules the graph must hold before it is served; nil is Rules.
	Check Check
}

// DefaultEvery is Options.Every: a change is read within two seconds, and the database works less than 5 ms in each for that.
const DefaultEvery = time.Second

// Event is something that happened to the data. One of its fields is set.
type Event struct {
	// Read: another state of the data is served from now on.
	Read *Served
	// Refused: the graph breaks rules, and what was served goes on being served.
	Refused *Report
	// Trouble: the graph could not be read.
	Trouble error
}

// Served describes a state of the data that is served.
type Served struct {
	Version string
	Rows    int
	Changed int // rows that are not as they were in what was served before
	Took    time.Duration
	Report  Report // its warnings
}

// Store is an atlas that follows a graph. It is safe for concurrent use.
type Store struct {
	db    *bolt.Database
	graph *natural.Graph
	o     Options
	data  *mem.Store

	reading *natural.Reading // for follow

	stop   context.CancelFunc
	done   chan struct{}
	look   chan chan struct{} // asks for a look at the database now; closed when it was made
	tried  chan struct{}      // closed when the first attempt to read the graph has ended
	tryOne sync.Once

	applying sync.Mutex

	now atomic.Pointer[status] // which follow alone replaces
}

// status is what a mirror knows of its database. It is never written to.
type status struct {
	loaded  bool
	known   time.Time // when the data was last known to be that of the database
	mark    natural.Mark
	sum     natural.Sum // of the state that the database has
	report  Report      // of that state
	trouble error       // why the database could not be read last, nil where it was
}

// lags tells whether what is served may not be what the database has.
func (st *status) lags() bool { return st.loaded && (st.trouble != nil || len(st.report.Faults) > 0) }

// Open follows the graph of a database, from now on until Close. It does not wait for the first state: Snapshot does.
func Open(db *bolt.Database, o Options) *Store {
	if o.Every == 0 {
		o.Every = DefaultEvery
	}
	if o.Check == nil {
		o.Check = Rules
	}
	ctx, stop := context.WithCancel(context.Background())
	graph := natural.New(db)
	s := &Store{db: db, graph: graph, reading: graph.Reading(), o: o, data: mem.NewNamed("neo4j"), stop: stop,
		done: make(chan struct{}), look: make(chan chan struct{}), tried: make(chan struct{})}
	s.now.Store(&status{})
	go s.follow(ctx)
	return s
}

// Close ends following and closes the database.
func (s *Store) Close() error {
	s.stop()
	<-s.done
	return errors.Join(s.data.Close(), s.db.Close())
}

// Watch is that of the database: see bolt.Database.Watch.
func (s *Store) Watch(changed func(error)) { s.db.Watch(changed) }

// errStale is the error of a mirror that has not seen its database for longer than it may.
var errStale = bolt.Problemf(atlas.ErrUnavailable, "the database has been away for longer than this server may answer without it; ask again later")

// Snapshot is a view of the state that is served, on a date. Before the first state it waits for it.
func (s *Store) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if err := s.answers(ctx); err != nil {
		return nil, err
	}
	return s.data.Snapshot(ctx, at)
}

// answers is why the mirror cannot answer, nil where it can.
func (s *Store) answers(ctx context.Context) error {
	st := s.now.Load()
	if !st.loaded { // every question comes by here, and most cost nothing but this
		select {
		case <-s.tried:
			st = s.now.Load()
		case <-ctx.Done():
			return atlas.Expired(ctx)
		}
	}
	if _, request := ctx.Deadline(); !request { // commands have time to wait until the data rests
		for begun := time.Now(); !st.loaded && errors.Is(st.trouble, natural.ErrMoving) && time.Since(begun) < natural.LongestWait; st = s.now.Load() {
			if err := s.Look(ctx); err != nil {
				return err
			}
		}
	}
	switch {
	case !st.loaded && st.trouble != nil:
		return shown(st.trouble)
	case !st.loaded:
		return bolt.Problemf(atlas.ErrUnavailable, "the graph in the database breaks rules of the data, and no earlier state is known; its operator finds them by alliance-atlas check --store")
	case s.o.StaleFor > 0 && st.trouble != nil && time.Since(st.known) > s.o.StaleFor:
		return errStale
	}
	return nil
}

// Lag is how long ago the data was last known to be that of the database. ok is false while it is that, as far as the last look shows: the
// database was there, and what it has is served.
func (s *Store) Lag() (age time.Duration, ok bool) {
	st := s.now.Load()
	if !st.lags() {
		return 0, false
	}
	return time.Since(st.known), true
}

// Ping is the version that is served, or why nothing is.
func (s *Store) Ping(ctx context.Context) (version string, err error) {
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return "", err
	}
	return reader.Dataset().Version, nil
}

// Warning says in a sentence for everybody why what is served is not what the database has; it is "" where it is.
func (s *Store) Warning() string {
	st := s.now.Load()
	since := time.Since(st.known).Round(time.Second)
	switch {
	case !st.lags():
		return ""
	case st.trouble != nil:
		return fmt.Sprintf("the database cannot be read: %s; answers are from %s ago", shown(st.trouble), since)
	default:
		n := st.report.Total()
		return fmt.Sprintf("the graph breaks rules of the data in %s; answers are from before that, %s ago", places(n), since)
	}
}

// Look has the mirror look at the database now, and waits until it has.
func (s *Store) Look(ctx context.Context) error {
	looked := make(chan struct{})
	select {
	case s.look <- looked:
	case <-s.done:
		return bolt.Problemf(atlas.ErrUnavailable, "the store is closed; open it again")
	case <-ctx.Done():
		return atlas.Expired(ctx)
	}
	select {
	case <-looked:
		return nil
	case <-ctx.Done():
		return atlas.Expired(ctx)
	}
}

// Apply makes changes in the graph, all of them or none, and serves them when it returns. Changes that the state which is served does not
// allow are refused before anything is written.
func (s *Store) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	s.applying.Lock()
	defer s.applying.Unlock()
	if err := s.answers(ctx); err != nil {
		return err
	}
	byID, dataset, err := loading.Gather(ctx, changes)
	if err != nil {
		return err
	}
	if err := s.data.Try(ctx, each(byID, dataset)); err != nil {
		return err
	}
	if err := s.graph.Apply(ctx, byID, dataset); err != nil {
		return err
	}
	if err := s.Look(ctx); err != nil {
		return err
	}
	st := s.now.Load()
	if n := st.report.Total(); n > 0 && st.trouble == nil {
		return bolt.Problemf(atlas.ErrInput, "the changes are written, and the graph breaks rules now in "+places(n)+": "+st.report.Faults[0].String())
	}
	return shown(st.trouble)
}

// shown is an error as everybody may read it. What the operator reads of it stays (see bolt.ForOperator).
func shown(err error) error {
	if err == nil || errors.As(err, new(*bolt.Problem)) {
		return err
	}
	return bolt.Strange(err)
}

// each gives changes of rows, and of the description where dataset is not nil.
func each(byID map[atlas.ID]atlas.Node, dataset *atlas.Dataset) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) {
		if dataset != nil && !yield(atlas.Change{Dataset: dataset}) {
			return
		}
		for id, row := range byID {
			c := atlas.Change{Put: row}
			if row == nil {
				c = atlas.Change{Delete: id}
			}
			if !yield(c) {
				return
			}
		}
	}
}
