// Writing: the parts of a load, each in a transaction of its own, from several sessions.

package loading

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"runtime"
	"sync"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

const (
	// PartRows is how many rows or relationships one transaction writes at most, and PartBytes about how much text they may have, which
	// bounds the memory of both sides. Parts of a fifth and of four times as many were not faster.
	PartRows  = 5000
	PartBytes = 4 << 20
	// partTimeout is how long a part may take: a hundred times its usual time.
	partTimeout = 2 * time.Minute
	// mostSessions is how many parts are written at the same time at most. Two keep two processors busy; more help where there are more.
	mostSessions = 4
)

// ErrOvertaken is the error of a load that does not find what it is about to change.
var ErrOvertaken = bolt.Problemf(atlas.ErrUnavailable, "another program has written to the database meanwhile; import again")

var errMemory = bolt.Problemf(atlas.ErrLimit, "the database has too little memory for one part of the import; "+
	"give it more (server.memory.heap.max_size), and import again to finish")

var errHeld = bolt.Problemf(atlas.ErrUnavailable, "a part of the import was not written in time, although the database answers: another transaction "+
	"seems to hold a row that this import changes (SHOW TRANSACTIONS names it); end it, and import again to finish")

// Writer writes the parts of one load and reports how far it is. It is for embedding.
type Writer struct {
	DB     *bolt.Database
	Stamp  int64          // that every statement is fenced by, as $q.stamp
	Report func(Progress) // may be nil
	Most   time.Duration  // how long a part may take; 0 for as long as any may

	mu  sync.Mutex
	now Progress
}

// Begin starts a phase of the progress.
func (w *Writer) Begin(doing string, of int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = Progress{Doing: doing, Of: of}
}

// Did reports what is done.
func (w *Writer) Did(what string, done int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now.What = what
	w.now.Done += done
	if w.Report != nil {
		w.Report(w.now)
	}
}

// Explain is an error as a load reports it: where the lock was lost, everything else failed because of that.
func Explain(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil && errors.As(cause, new(*bolt.Problem)) {
		return cause
	}
	switch {
	case errors.Is(err, bolt.ErrOutOfMemory):
		return errMemory
	case errors.Is(err, bolt.ErrHeld):
		return errHeld
	case errors.Is(err, bolt.ErrConstraint):
		told, _ := bolt.ForOperator(err)
		return bolt.Problemf(bolt.ErrConstraint, told+"; mend that (alliance-atlas check --store names what breaks rules), and import again to finish")
	}
	return err
}

// most is how long a part may take.
func (w *Writer) most() time.Duration { return cmp.Or(w.Most, partTimeout) }

// Part runs a statement that must reach so many rows, which it says as done. It reaches none if another writer has begun, and fewer if
// another program has deleted some meanwhile; both are ErrOvertaken.
func (w *Writer) Part(ctx context.Context, st bolt.Statement, params map[string]any, rows int) error {
	_, err := w.answered(ctx, st, params, rows)
	return err
}

func (w *Writer) answered(ctx context.Context, st bolt.Statement, params map[string]any, rows int) (*bolt.Answer, error) {
	params["stamp"] = w.Stamp
	a, err := w.DB.Create(ctx, st, params, w.most())
	if err != nil {
		return nil, err
	}
	if bolt.Number(a.Value("done")) != int64(rows) {
		return nil, ErrOvertaken
	}
	return a, nil
}

// Unfenced runs a statement of a part that says nothing of rows, because it works in transactions of its own.
func (w *Writer) Unfenced(ctx context.Context, st bolt.Statement, params map[string]any) error {
	params["stamp"] = w.Stamp
	return w.DB.Write(ctx, st, params, w.most())
}

// Job is one part to write.
type Job struct {
	Statement bolt.Statement
	What      string             // for the progress; "" for parts of rows that were counted already
	Rows      []any              // $q.rows
	More      map[string]any     // other parameters; may be nil
	Done      func(*bolt.Answer) // is called with the answer, never twice at a time; may be nil
}

// Giver takes jobs. It is false where no more are wanted.
type Giver func(Job) bool

// Together makes jobs and has several sessions do them, in any order: two neighbouring parts may be written at the same time.
func (w *Writer) Together(ctx context.Context, produce func(context.Context, Giver) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan Job)
	var done sync.Mutex
	var workers sync.WaitGroup
	for range min(mostSessions, max(2, runtime.GOMAXPROCS(0))) {
		workers.Go(func() {
			for j := range jobs {
				params := map[string]any{"rows": j.Rows}
				maps.Copy(params, j.More)
				a, err := w.answered(ctx, j.Statement, params, len(j.Rows))
				if err != nil {
					cancel(err)
					return
				}
				if j.Done != nil {
					done.Lock()
					j.Done(a)
					done.Unlock()
				}
				if j.What != "" {
					w.Did(j.What, len(j.Rows))
				}
			}
		})
	}
	err := produce(ctx, func(j Job) bool {
		select {
		case jobs <- j:
			return true
		case <-ctx.Done():
			return false
		}
	})
	close(jobs)
	workers.Wait()
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}
