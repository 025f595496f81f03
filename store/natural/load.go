// Loading: the graph becomes what a data package says. What is there is read and compared first, so that only what differs is written, and
// a load that was stopped at any moment is finished by the next one in the same way.

package natural

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// Load makes the graph hold the rows of the source and no others. Nodes, properties and relationships that are none of the atlas's are left
// alone. One writer at a time: a second one is an error at once. A load that is stopped leaves the stamp odd, and the next one finishes it.
// Cost: the graph is read once and held in memory, the source is read four times.
func (g *Graph) Load(ctx context.Context, source loading.Source, o loading.Options) (*loading.Summary, error) {
	if err := g.CheckVersion(ctx); err != nil {
		return nil, err
	}
	l := &load{Writer: loading.Writer{DB: g.db, Report: o.Report}, graph: g, source: source, dry: o.DryRun, nodes: map[atlas.ID]int64{}, unnamed: map[string]int{}, replace: o.Replace}
	if o.DryRun {
		if _, err := g.unopposed(ctx); err != nil {
			return nil, err
		}
	} else {
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
		return nil, loading.Explain(ctx, err)
	}
	return &l.summary, nil
}

// load is one Load.
type load struct {
	loading.Writer
	graph   *Graph
	source  loading.Source
	dry     bool
	replace bool
	summary loading.Summary

	have  *Rows
	nodes map[atlas.ID]int64 // the database's ids of nodes, by id

	unnamed map[string]int // nodes to delete that have no id of the atlas, by label
}

// run compares and, unless this is a rehearsal, writes.
func (l *load) run(ctx context.Context, state *State) error {
	l.summary.Resumed, l.summary.Layout = state.Writing(), state.Former
	l.Begin("reading", 0)
	if state.Former && !l.dry {
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
	if !state.There && !l.replace {
		if err := l.foreign(); err != nil {
			return err
		}
	}
	l.summary.Described = !state.describedAs(l.source.Dataset())
	switch {
	case l.dry:
		return nil
	case !l.summary.Changes() && !plan.any():
		return l.index(ctx) // another program may have made the graph, as the offline importer
	}
	if l.Stamp == 0 {
		if err := l.begin(ctx); err != nil {
			return err
		}
	}
	if err := l.write(ctx, plan); err != nil {
		return err
	}
	return l.finish(ctx)
}

// foreign is an error where nodes would be deleted that are somebody else's, as far as anybody can tell: no import was ever made into the
// database, and they have no id of the atlas. Person, Event and Country are labels that many graphs have.
func (l *load) foreign() error {
	if len(l.unnamed) == 0 {
		return nil
	}
	var counts []string
	for _, label := range slices.Sorted(maps.Keys(l.unnamed)) {
		counts = append(counts, fmt.Sprintf("%d %s", l.unnamed[label], label))
	}
	return bolt.Problemf(atlas.ErrInput, fmt.Sprintf("the database has nodes without an id of the atlas (%s), which an import would delete; "+
		"give the atlas a database of its own, or, if they may go, say import --replace", strings.Join(counts, ", ")))
}

// begin makes the stamp odd.
func (l *load) begin(ctx context.Context) error {
	a, err := l.graph.db.Change(ctx, opening, nil, bolt.ReadTimeout)
	if err != nil {
		return err
	}
	l.Stamp = bolt.Number(a.Value("stamp"))
	return nil
}

// index makes the parts of the schema that are not there.
func (l *load) index(ctx context.Context) error {
	parts, err := l.graph.missing(ctx)
	if err != nil {
		return err
	}
	l.Begin("indexing", len(parts))
	return l.graph.makeParts(ctx, parts, func(p Part) { l.Did(p.Name, 1) })
}

// finish makes the indexes, describes the data and makes the stamp even.
func (l *load) finish(ctx context.Context) error {
	if err := l.index(ctx); err != nil {
		return err
	}
	return l.Part(ctx, closing, map[string]any{"p": describe(l.source.Dataset(), l.summary.Version)}, 1)
}
