// Following: looking whether anything was committed, and reading the graph when something was.

package mirror

import (
	"context"
	"errors"
	"slices"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/natural"
)

const (
	// readingTimeout is how long reading and checking the graph may take, with all attempts.
	readingTimeout = 15 * time.Minute
	// memoryRest is for how many times Every a database is left alone that had no memory for an answer: another attempt at once would take
	// what is left from those who have it.
	memoryRest = 10
)

// Errors of a database that has nothing to serve.
var (
	errEmpty = bolt.Problemf(natural.ErrNoData, "the database is empty; run alliance-atlas import")
	errForm  = bolt.Problemf(natural.ErrNoData, "the data was written by an earlier version of this program, which kept it in another form; run alliance-atlas import")
	errHalf  = bolt.Problemf(atlas.ErrUnavailable, "an import is being written to the database, or was stopped; run alliance-atlas import to finish it")
)

// Readable is why a graph with so many rows cannot be served whatever they say: there are none, another version of the program made it, or
// an import is at work. It is nil for others.
func Readable(state *natural.State, rows int64) error {
	switch {
	case state.Newer() != nil:
		return state.Newer()
	case state.Former:
		return errForm
	case state.Writing():
		return errHalf
	case rows == 0 && !state.There:
		return errEmpty
	}
	return nil
}

// follow looks at the database until ctx ends.
func (s *Store) follow(ctx context.Context) {
	defer close(s.done)
	for {
		s.once(ctx)
		s.tryOne.Do(func() { close(s.tried) })
		select {
		case <-ctx.Done():
			return
		case <-time.After(s.rest()):
		case looked := <-s.look:
			s.once(ctx)
			close(looked)
		}
	}
}

// rest is how long the database is not asked from now on.
func (s *Store) rest() time.Duration {
	if errors.Is(s.now.Load().trouble, natural.ErrMemory) {
		return memoryRest * s.o.Every
	}
	return s.o.Every
}

// once looks, and reads the graph if its mark is another one.
func (s *Store) once(ctx context.Context) {
	begun := time.Now()
	mark, err := s.graph.Mark(ctx)
	if err == nil {
		st := *s.now.Load()
		if st.mark == mark {
			if st.trouble = nil; st.loaded && !st.lags() {
				st.known = begun
			}
			s.now.Store(&st)
			return
		}
		err = s.read(ctx, begun, mark)
	}
	if err == nil || ctx.Err() != nil {
		return
	}
	if errors.Is(err, bolt.ErrOutOfMemory) {
		err = natural.ErrMemory
	}
	st := *s.now.Load()
	fresh := st.trouble == nil || st.trouble.Error() != err.Error()
	st.trouble = err
	s.now.Store(&st)
	if fresh && s.o.Report != nil && !bolt.IsWatched(err) {
		s.o.Report(Event{Trouble: err})
	}
}

// read reads one state of the graph and serves it, unless it breaks a rule. before is the mark that the graph had a moment after begun.
func (s *Store) read(ctx context.Context, begun time.Time, before natural.Mark) error {
	ctx, cancel := context.WithTimeout(ctx, readingTimeout)
	defer cancel()
	st := *s.now.Load()
	whole, err := s.reading.Next(ctx, begun, before, st.sum, func(state *natural.State, rows int64) error {
		if err := Readable(state, rows); err != nil {
			return err
		}
		return s.fits(rows)
	})
	if err != nil {
		return err
	}
	if whole.Sum != st.sum {
		return s.take(ctx, whole)
	}
	if st.mark, st.trouble = whole.Mark, nil; st.loaded && !st.lags() { // somebody has committed something else
		st.known = whole.Begun
	}
	s.now.Store(&st)
	return nil
}

// take checks what was read and serves it.
func (s *Store) take(ctx context.Context, whole *natural.Whole) error {
	source, report, err := s.o.Check(ctx, whole.State.Dataset, whole.Rows)
	if err != nil {
		return err
	}
	if source == nil {
		st := *s.now.Load()
		st.mark, st.sum, st.report, st.trouble = whole.Mark, whole.Sum, report, nil
		s.now.Store(&st)
		if s.o.Report != nil {
			s.o.Report(Event{Refused: &report})
		}
		return nil
	}
	changed, total, err := s.serve(ctx, source)
	if err != nil {
		return err
	}
	reader, err := s.data.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	s.now.Store(&status{loaded: true, known: whole.Begun, mark: whole.Mark, sum: whole.Sum, report: report})
	if s.o.Report != nil {
		s.o.Report(Event{Read: &Served{Version: reader.Dataset().Version, Rows: total, Changed: changed, Took: time.Since(whole.Begun), Report: report}})
	}
	return nil
}

// serve swaps to the rows of a source. Rows that are as they were stay the same in memory.
func (s *Store) serve(ctx context.Context, source loading.Source) (changed, total int, err error) {
	old, err := s.data.Snapshot(ctx, 0)
	if err != nil {
		return 0, 0, err
	}
	changes := []atlas.Change{{Dataset: source.Dataset()}}
	var digest atlas.Digest
	for _, t := range atlas.Tables {
		had := map[atlas.ID]uint64{}
		for row, err := range old.Rows(ctx, t.Kind) {
			if err != nil {
				return 0, 0, err
			}
			had[row.NodeID()] = uint64(digest.RowHash(row))
		}
		for row, err := range source.Rows(ctx, t.Kind) {
			if err != nil {
				return 0, 0, err
			}
			total++
			id := row.NodeID()
			if hash, there := had[id]; !there || hash != uint64(digest.RowHash(row)) {
				changes = append(changes, atlas.Change{Put: row})
			}
			delete(had, id)
		}
		for id := range had {
			changes = append(changes, atlas.Change{Delete: id})
		}
	}
	err = s.data.Apply(ctx, slices.Values(changes))
	return len(changes) - 1, total, err
}
