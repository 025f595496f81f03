// Package loading has what a load of rows into a database is, whatever form they have there: where they come from, how far it is, what it
// did, and how its parts are written from several sessions.
package loading

import (
	"context"
	"fmt"
	"iter"

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

// Options say how to load.
type Options struct {
	DryRun  bool           // find out what would change, and write nothing
	Replace bool           // delete also what is somebody else's as far as anybody can tell
	Report  func(Progress) // may be nil; called often, never twice at a time
}

// Progress says how far a load is. Phases come in the order of Doing; phases without work are left out.
type Progress struct {
	Doing    string // reading, comparing, deleting, writing, linking or indexing
	What     string // the table, the label, the type of relationships, or the statement
	Done, Of int    // rows, nodes, relationships or statements in this phase
}

// Summary says what a load did, or would do.
type Summary struct {
	Kinds     []KindSummary // in the order of atlas.Tables
	Mended    int           // relationships and labels that were no row's, which it took away
	Described bool          // the description of the dataset has changed
	Resumed   bool          // an earlier load or change had been stopped midway, and this one finished it
	Layout    bool          // the data had another form, and every row was written again
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
	return s.Mended > 0 || s.Described || s.Resumed || s.Layout
}

// MaxApply is how many changes one Apply takes at most: the database holds a transaction in memory until it ends. More changes are a matter
// for a load.
const MaxApply = 20_000

// Gather are the last changes of each row, nil where that deletes it, and the last description of the data, nil without one. Ids that are
// none are atlas.ErrInput, and more rows than MaxApply atlas.ErrLimit.
func Gather(ctx context.Context, changes iter.Seq[atlas.Change]) (map[atlas.ID]atlas.Node, *atlas.Dataset, error) {
	byID := map[atlas.ID]atlas.Node{}
	var dataset *atlas.Dataset
	for c := range changes {
		switch {
		case c.Put != nil:
			id := c.Put.NodeID()
			if err := atlas.CheckID(c.Put.Is(), id); err != nil {
				return nil, nil, bolt.Shown(err)
			}
			byID[id] = c.Put
		case c.Dataset != nil:
			dataset = c.Dataset
		default:
			byID[c.Delete] = nil
		}
		if len(byID) > MaxApply {
			return nil, nil, bolt.Problemf(atlas.ErrLimit, fmt.Sprintf(
				"more than %d changes are too many for one transaction; import them as a data package", MaxApply))
		}
		if err := atlas.Expired(ctx); err != nil {
			return nil, nil, err
		}
	}
	return byID, dataset, nil
}
