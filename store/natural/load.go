// Loading: the graph becomes what a data package says. What is there is read and compared first, so that only what differs is written, and
// a load that was stopped at any moment is finished by the next one in the same way.

package natural

import (
	"context"
	"errors"
	"iter"
	"sync"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// Source is the data to load. It must be checked already: every row that a row names is there.
type Source interface {
	Dataset() *atlas.Dataset
	// Len is the number of rows of a kind.
	Len(k atlas.Kind) int
	// Rows are all rows of a kind by id. They are read up to four times, and must be the same each time.
	Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error]
}

// LoadOptions say how to load.
type LoadOptions struct {
	DryRun bool               // find out what would change, and write nothing
	Report func(LoadProgress) // may be nil; called often, never twice at a time
}

// LoadProgress says how far a load is. Phases come in the order of Doing; phases without work are left out.
type LoadProgress struct {
	Doing    string // reading, deleting, writing, linking or indexing
	What     string // the label or type at work
	Done, Of int    // nodes or relationships in this phase
}

// Summary says what a load did, or would do.
type Summary struct {
	Kinds     []KindSummary // in the order of atlas.Tables
	Described bool          // the description of the dataset has changed
	Resumed   bool          // an earlier load had been stopped midway, and this one finished it
	Layout    bool          // an earlier version of the program had written the data in its own layout, and all of it was written again
	Version   string        // of the data, as it is now, or would be
}

// KindSummary says what became of the rows of a kind.
type KindSummary struct {
	Kind                            atlas.Kind
	Created, Changed, Same, Deleted int
}

// Changes tells whether the load wrote, or would write, anything.
func (s *Summary) Changes() bool {
	for _, k := range s.Kinds {
		if k.Created+k.Changed+k.Deleted > 0 {
			return true
		}
	}
	return s.Described || s.Resumed || s.Layout
}

// Load makes the graph hold the rows of the source and no others. Nodes, properties and relationships that are none of the atlas's are left
// alone. One writer at a time: a second one is an error at once. A load that is stopped leaves the stamp odd, and the next one finishes it.
// Cost: the graph is read once and held in memory, the source is read four times.
func (g *Graph) Load(ctx context.Context, source Source, o LoadOptions) (*Summary, error) {
	if err := g.CheckVersion(ctx); err != nil {
		return nil, err
	}
	l := &load{graph: g, source: source, options: o, nodes: map[atlas.ID]int64{}}
	if !o.DryRun {
		if err := g.makeParts(ctx, schema()[:2], nil); err != nil { // the lock is a node that exists once
			return nil, err
		}
		held, release, err := g.db.Lock(ctx, locking)
		if err != nil {
			return nil, err
		}
		defer release()
		ctx = held
	}
	state, err := g.State(ctx)
	if err == nil {
		err = state.Newer()
	}
	if err == nil {
		err = l.run(ctx, state)
	}
	if err != nil {
		return nil, l.explain(ctx, err)
	}
	return &l.summary, nil
}

// load is one Load.
type load struct {
	graph   *Graph
	source  Source
	options LoadOptions
	summary Summary
	stamp   int64

	have  *Rows
	nodes map[atlas.ID]int64 // the database's ids of nodes, by id

	mu  sync.Mutex
	now LoadProgress
}

var errLoadMemory = bolt.Problemf(atlas.ErrLimit, "the database has too little memory for one part of the import; "+
	"give it more (server.memory.heap.max_size), and import again to finish")

// explain is an error as a load reports it.
func (l *load) explain(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil && errors.As(cause, new(*bolt.Problem)) {
		return cause // the lock was lost, and everything else failed because of that
	}
	if errors.Is(err, bolt.ErrOutOfMemory) {
		return errLoadMemory
	}
	return err
}

// phase starts a phase of the progress.
func (l *load) phase(doing string, of int) {
	l.mu.Lock()
	l.now = LoadProgress{Doing: doing, Of: of}
	l.mu.Unlock()
}

// did reports what is done.
func (l *load) did(what string, done int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now.What = what
	l.now.Done += done
	if l.options.Report != nil {
		l.options.Report(l.now)
	}
}

// run compares and, unless this is a rehearsal, writes.
func (l *load) run(ctx context.Context, state *State) error {
	l.summary.Resumed, l.summary.Layout = state.Writing(), state.Former
	l.phase("reading", 0)
	if state.Former && !l.options.DryRun {
		if err := l.begin(ctx); err != nil {
			return err
		}
		if err := l.clearFormer(ctx); err != nil {
			return err
		}
	}
	there, err := l.graph.Count(ctx)
	if err != nil {
		return err
	}
	// Where nothing is, nothing is read: planning forty statements takes a database that has just started seconds.
	if l.have = newRows(); there > 0 {
		if l.have, err = l.graph.read(ctx, true); err != nil {
			return err
		}
	}
	plan, err := l.compare(ctx)
	if err != nil {
		return err
	}
	l.summary.Described = !state.describedAs(l.source.Dataset())
	switch {
	case l.options.DryRun:
		return nil
	case !l.summary.Changes() && !plan.any():
		return l.index(ctx) // another program may have made the graph, as the offline importer
	}
	if l.stamp == 0 {
		if err := l.begin(ctx); err != nil {
			return err
		}
	}
	if err := l.write(ctx, plan); err != nil {
		return err
	}
	return l.finish(ctx)
}

// begin makes the stamp odd.
func (l *load) begin(ctx context.Context) error {
	a, err := l.graph.db.Change(ctx, opening, nil, bolt.ReadTimeout)
	if err != nil {
		return err
	}
	l.stamp = bolt.Number(a.Value("stamp"))
	return nil
}

// index makes the parts of the schema that are not there.
func (l *load) index(ctx context.Context) error {
	parts, err := l.graph.missing(ctx)
	if err != nil {
		return err
	}
	l.phase("indexing", len(parts))
	return l.graph.makeParts(ctx, parts, func(p Part) { l.did(p.Name, 1) })
}

// finish makes the indexes, describes the data and makes the stamp even.
func (l *load) finish(ctx context.Context) error {
	if err := l.index(ctx); err != nil {
		return err
	}
	return l.part(ctx, closing, map[string]any{"p": describe(l.source.Dataset(), l.summary.Version)}, 1)
}
