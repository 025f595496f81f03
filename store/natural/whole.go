// Whole: one state of a graph, beside others who write. Neo4j has no snapshots, and a graph is read in parts.

package natural

import (
	"context"
	"errors"
	"hash/maphash"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

const (
	// attempts is how often the graph is read in a row while others commit. Then others go on for a while.
	attempts = 6
	// agreeing is how many reads in a row must say the same to be taken for one state while others commit, and mostAgreeing how many at most:
	// it doubles whenever two reads differ, because data that somebody changes there and back may be read the same by chance.
	agreeing, mostAgreeing = 4, 16
	// restBetween is how long the pause between two such reads is at most.
	restBetween = 2 * time.Second
	// LongestWait is how long a command goes on to try, beyond which it begins no read.
	LongestWait = 10 * time.Minute
)

// ErrMoving is the error of a graph whose data changes faster than it can be read.
var ErrMoving = bolt.Problemf(atlas.ErrUnavailable, "the data in the database changes faster than it can be read; it can be read at the next quiet moment")

// Whole is one state of a graph.
type Whole struct {
	State *State
	Rows  *Rows // the faults of the State are among their warnings
	// Mark is one that the database had before this was read. Where the database has it still, it has this state.
	Mark Mark
	// Begun is a moment just before the database had the Mark.
	Begun time.Time
	// Sum is equal for what says the same, within one run of the program.
	Sum Sum
}

// Sum sums up all that was read. The zero Sum is that of nothing.
type Sum struct{ hash, lines uint64 }

// Reading reads states of a graph, one after another, and remembers what it has read. It is for one goroutine.
type Reading struct {
	graph *Graph
	last  Sum // what the last read says
	same  int // how many reads in a row say so
	need  int // how many must
}

// Reading begins to read states.
func (g *Graph) Reading() *Reading { return &Reading{graph: g, need: agreeing} }

// Next reads one state. before is the mark that the graph had a moment after begun. known is the Sum of a state that the graph had, the zero
// Sum for none. allowed is why a graph with so many rows should not be read, nil where it should. Data that changes all the time is ErrMoving.
//
// A read between two equal marks is a state: nobody has committed anything meanwhile. Where others commit all the time, though not to the data,
// reads in a row that say the same are one as well. Take two reads, and the instant between them. Each part of the graph was read before that
// instant by the first and after it by the second, with the same value; if nothing changed it in between, it had this value at the instant, and
// so all parts together are what the graph had then. A change of a part there and back again within that time is the one gap: what is read might
// then mix two states. It is kept small by asking for several reads, at random distances so that they do not keep step with a writer, and for
// more of them once any two have differed. One read that says what the graph is known to have had needs no second: at worst what it says was
// true a little earlier.
func (r *Reading) Next(ctx context.Context, begun time.Time, before Mark, known Sum, allowed func(*State, int64) error) (*Whole, error) {
	for n := range attempts {
		if n > 0 {
			if err := r.rest(ctx, time.Since(begun)); err != nil {
				return nil, err
			}
			var err error
			begun = time.Now()
			if before, err = r.graph.Mark(ctx); err != nil {
				return nil, err
			}
		}
		w, err := r.graph.readAfter(ctx, before, allowed)
		if err != nil {
			return nil, err
		}
		after, err := r.graph.Mark(ctx)
		if err != nil {
			return nil, err
		}
		w.Begun, w.Mark, w.Sum = begun, before, summed(w)
		if before == after {
			r.same, r.need = 0, agreeing
			return w, nil
		}
		if r.agrees(w.Sum) || w.Sum == known {
			return w, nil
		}
	}
	return nil, ErrMoving
}

// readAfter reads the graph, all of it not before the mark.
func (g *Graph) readAfter(ctx context.Context, mark Mark, allowed func(*State, int64) error) (*Whole, error) {
	// Else the state before the mark would be taken for the one under it, for as long as nothing is committed.
	if err := g.Settle(ctx, mark); err != nil {
		return nil, err
	}
	state, err := g.State(ctx)
	if err != nil {
		return nil, err
	}
	count, err := g.Count(ctx)
	if err == nil {
		err = allowed(state, count)
	}
	if err != nil {
		return nil, err
	}
	rows, err := g.Read(ctx)
	if over := atlas.Expired(ctx); err != nil && over != nil {
		return nil, over
	}
	if err != nil {
		return nil, err
	}
	rows.Warnings = slices.Concat(state.Faults, rows.Warnings)
	return &Whole{State: state, Rows: rows}, nil
}

// agrees notes a read, and tells whether enough in a row say the same.
func (r *Reading) agrees(sum Sum) bool {
	if r.same > 0 && r.last == sum {
		if r.same++; r.same < r.need {
			return false
		}
		r.same, r.need = 0, agreeing
		return true
	}
	if r.same > 0 {
		r.need = min(2*r.need, mostAgreeing)
	}
	r.last, r.same = sum, 1
	return false
}

// rest waits for up to as long as the last read took.
func (r *Reading) rest(ctx context.Context, took time.Duration) error {
	select {
	case <-ctx.Done():
		return atlas.Expired(ctx)
	case <-time.After(rand.N(max(min(took, restBetween), 1))):
		return nil
	}
}

// Whole reads one state of the graph for a command, which has time to wait for one.
func (g *Graph) Whole(ctx context.Context, allowed func(*State, int64) error) (*Whole, error) {
	r, begun := g.Reading(), time.Now()
	for {
		asked := time.Now()
		mark, err := g.Mark(ctx)
		if err != nil {
			return nil, err
		}
		w, err := r.Next(ctx, asked, mark, Sum{}, allowed)
		if !errors.Is(err, ErrMoving) || time.Since(begun) > LongestWait {
			return w, err
		}
	}
}

// seed is that of all Sums.
var seed = maphash.MakeSeed()

// summed is the Sum of a state. It does not depend on the order in which the parts of the graph were read.
func summed(w *Whole) Sum {
	var s Sum
	var h maphash.Hash
	h.SetSeed(seed)
	line := func(what string, cells ...string) {
		h.Reset()
		h.WriteString(what)
		for _, cell := range cells {
			h.WriteByte(0)
			h.WriteString(cell)
		}
		s.hash += h.Sum64()
		s.lines++
	}
	d := w.State.Dataset
	line("state", strconv.FormatBool(w.State.There), strconv.FormatInt(w.State.Stamp, 10), strconv.FormatInt(w.State.Graph, 10),
		d.Name, d.Title, d.License, d.Citation, d.Updated.String(), string(d.Package))
	for _, t := range atlas.Tables {
		rows := w.Rows.tables[t.Kind]
		for i, width := 0, len(t.Columns); i < rows.count; i++ {
			line(t.Name, rows.cells[i*width:(i+1)*width]...)
		}
	}
	for _, f := range w.Rows.Faults {
		line("fault", f.Label, f.ID, f.Property, f.Text)
	}
	for _, f := range w.Rows.Warnings {
		line("warning", f.Label, f.ID, f.Property, f.Text)
	}
	return s
}
