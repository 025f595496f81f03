// Loading: the database becomes what a data package says, in many transactions, so that a package of any size fits.

package neo

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"time"

	"alliance-atlas/atlas"
)

// Source is what is loaded. It was checked: whatever a row names is there.
type Source interface {
	Dataset() *atlas.Dataset
	// Len is the number of rows of a kind.
	Len(k atlas.Kind) int
	// Rows are all rows of a kind by id. They are read up to four times, and have to be the same each time.
	Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error]
}

// LoadOptions say how to load.
type LoadOptions struct {
	DryRun bool               // find out what would change, and write nothing
	Report func(LoadProgress) // may be nil; called often
}

// LoadProgress says how far a load is. Its phases come one after the other, and those in which there is nothing to do not at
// all.
type LoadProgress struct {
	Doing    string // comparing, writing, linking, deleting or deriving
	What     string // the table, or the step of deriving
	Done, Of int    // rows of all tables in this phase, or steps
}

// Summary says what a load did, or would do.
type Summary struct {
	Kinds     []KindSummary // in the order of atlas.Tables
	Described bool          // what the dataset says of itself has changed
	Resumed   bool          // an earlier load or change had been stopped midway, and this one finished it
	Layout    bool          // another version of this program had written the data, and every row was written again
	Version   string        // of the data, as it is now, or would be
}

// KindSummary says what became of the rows of a kind.
type KindSummary struct {
	Kind                            atlas.Kind
	Created, Changed, Same, Deleted int
}

// Changes tells whether anything is, or was, to be written.
func (s *Summary) Changes() bool {
	for _, k := range s.Kinds {
		if k.Created+k.Changed+k.Deleted > 0 {
			return true
		}
	}
	return s.Described || s.Resumed || s.Layout
}

const (
	// batchRows is how many rows one transaction writes at most, and batchBytes how much text they may hold. Batches of a
	// tenth and of ten times as many rows were slower; what bounds them bounds the memory of both sides.
	batchRows  = 5000
	batchBytes = 4 << 20
	// deleteRows is the same for deleting, and deleteArrows for the relationships of such rows, which may be most of all.
	deleteRows   = 1000
	deleteArrows = 10_000
	// batchTimeout is how long a batch may take: a hundred times what it takes as a rule.
	batchTimeout = 2 * time.Minute
	// deriveTimeout is how long a step of deriving may take. It goes through all rows of a kind, however many there are.
	deriveTimeout = time.Hour
)

// fenced is how each statement begins that writes a part of a load. It has no effect where another writer has begun since.
const fenced = "MATCH (v:Dataset {id: 'dataset'}) WHERE v._stamp = $stamp WITH v "

// phase is one of the two steps in which rows of a kind are written: all rows are there before any is linked. What questions
// find rows by, and what they read of them, comes with the second step: no question meets a row that is half written, and
// the database, which puts what comes later in front, reads it sooner.
type phase struct {
	text  func(atlas.Kind) statement
	param func(*writer, atlas.Node) map[string]any // what the statement's $rows has for a row
}

var (
	writing    = phase{put, putRow}
	writingNew = phase{put, putNewRow}
	rewriting  = phase{putAgain, putNewRow}
	connecting = phase{link, linkRow}
)

// put is the statement that writes rows of a kind, each with id and the properties p that it shows. They count as incomplete until
// they are linked.
func put(k atlas.Kind) statement {
	return statement{"put " + k.Type(), putText(k, "+=")}
}

// putAgain is put for rows that another version of this program has written: whatever else they have goes.
func putAgain(k atlas.Kind) statement {
	return statement{"put " + k.Type() + " again", putText(k, "=")}
}

func putText(k atlas.Kind, set string) string {
	labels := "n:" + k.Type()
	if k.IsEntity() {
		labels += ":" + labelEntity
	}
	return fenced + "UNWIND $rows AS r MERGE (n:Row {id: r.id}) SET " + labels + " SET n " + set + " r.p RETURN count(*) AS done"
}

// putRow is a row as put takes it: what it may show and does not is null, which takes away what an earlier version of it had.
func putRow(w *writer, n atlas.Node) map[string]any {
	p := w.shown(n)
	for _, name := range w.layout.byKind[n.Is()].shown {
		if _, has := p[name]; !has {
			p[name] = nil
		}
	}
	p[propHash] = nil
	return map[string]any{"id": string(n.NodeID()), "p": p}
}

// putNewRow is putRow for rows that are not there, which have nothing to take away: they are written faster by a fifth.
func putNewRow(w *writer, n atlas.Node) map[string]any {
	return map[string]any{"id": string(n.NodeID()), "p": w.shown(n)}
}

// link is the statement that makes the relationships of rows of a kind, and no others, and completes the rows. Each row has a
// list of ids for each reference, and the properties p by which it is found.
func link(k atlas.Kind) statement {
	var b strings.Builder
	b.WriteString(fenced + "UNWIND $rows AS r MATCH (a:Row {id: r.id})")
	for _, ref := range atlas.RefsOf(k) {
		fmt.Fprintf(&b, " CALL (a, r) { MATCH (a)-[x:%[1]s]->(b:Row) WHERE NOT b.id IN r.%[1]s DELETE x }"+
			" CALL (a, r) { UNWIND r.%[1]s AS id MATCH (b:Row {id: id}) MERGE (a)-[:%[1]s]->(b) }", ref.Name)
	}
	b.WriteString(" SET a += r.p RETURN count(*) AS done")
	return statement{"link " + k.Type(), b.String()}
}

func linkRow(w *writer, n atlas.Node) map[string]any {
	row := map[string]any{"id": string(n.NodeID()), "p": w.found(n)}
	for _, ref := range atlas.RefsOf(n.Is()) {
		row[ref.Name] = texts(ref.IDs(n))
	}
	return row
}

var (
	unlinkPart = statement{"unlink a part", fmt.Sprintf(fenced+"UNWIND $rows AS id MATCH (:Row {id: id})-[r]-() WITH DISTINCT r CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS", deleteArrows)}
	// Another version may have derived relationships that this one knows nothing of. It is the one statement that reads everything.
	underive   = statement{"delete derived relationships", fmt.Sprintf("MATCH ()-[r]->() WHERE r._from IS NOT NULL CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS", deleteArrows)}
	removePart = statement{"delete a part", fenced + "UNWIND $rows AS id MATCH (n:Row {id: id}) DETACH DELETE n RETURN count(*) AS done"}
	loading    = statement{"begin to load", "MATCH (v:Dataset {id: 'dataset'}) SET v._stamp = " + oddStamp + ", v._loading = true RETURN v._stamp AS stamp"}
	finishing  = statement{"loaded", "MATCH (v:Dataset {id: 'dataset'}) WHERE v._stamp = $stamp SET v += $p, v._loading = null, v._stamp = v._stamp + 1 RETURN count(*) AS done"}
)

// Load makes the database hold what the source has and nothing else. It compares first, and writes only rows that differ; where
// none does, it writes nothing. Data that another version of this program wrote otherwise than this one would is all written
// again. A load that was stopped, or failed, leaves the stamp odd: readers go on and say that the data
// is changing, and the next load finishes the work. One writer at a time: another one is an error at once. Cost: the source is
// read three times, four where rows are deleted; memory for two batches of rows and a bit for each row.
func (s *Store) Load(ctx context.Context, source Source, o LoadOptions) (*Summary, error) {
	s.applying.Lock()
	defer s.applying.Unlock()
	known, err := s.readAnyState(ctx)
	if o.DryRun && err == errNoSchema {
		known, err = &state{layout: s.layout.fingerprint()}, nil
	}
	if err != nil {
		return nil, err
	}
	l := &load{store: s, source: source, options: o, marks: map[atlas.Kind]marks{}}
	if !o.DryRun {
		var release func()
		if ctx, release, err = s.lock(ctx); err != nil {
			return nil, err
		}
		defer release()
		if known, err = s.readAnyState(ctx); err != nil { // another writer may have ended just before
			return nil, err
		}
	}
	if err = l.compare(ctx, known); err == nil && !o.DryRun && l.summary.Changes() {
		err = l.write(ctx)
		s.forget()
	}
	if err != nil {
		return nil, l.explain(ctx, err)
	}
	return &l.summary, nil
}

// load is one Load.
type load struct {
	store   *Store
	source  Source
	options LoadOptions
	summary Summary
	marks   map[atlas.Kind]marks // the rows to write
	digest  atlas.Digest
	dataset map[string]any // to describe the data with, afterwards
	stamp   int64
	now     LoadProgress
}

// explain says of an error what it means for a load.
func (l *load) explain(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil && errors.As(cause, new(*problem)) {
		return cause // the lock was lost, which is why the rest failed
	}
	if errors.Is(err, errOutOfMemory) {
		return errLoadMemory
	}
	return err
}

var (
	errLoadMemory = problemf(atlas.ErrLimit, "the database has too little memory for one part of the import; give it more (server.memory.heap.max_size), and import again to finish")
	errOvertaken  = problemf(atlas.ErrUnavailable, "somebody else has written to the database meanwhile; import again")
)

// begin begins a phase.
func (l *load) begin(doing string, of int) { l.now = LoadProgress{Doing: doing, Of: of} }

// did reports rows or steps that are done.
func (l *load) did(what string, done int) {
	l.now.What = what
	l.now.Done += done
	if l.options.Report != nil {
		l.options.Report(l.now)
	}
}

// write makes what compare found to be necessary.
func (l *load) write(ctx context.Context) error {
	var err error
	if l.stamp, err = l.store.begin(ctx, loading); err != nil {
		return err
	}
	todo, deleted := 0, 0
	for _, k := range l.summary.Kinds {
		todo, deleted = todo+k.Created+k.Changed, deleted+k.Deleted
	}
	l.begin("writing", todo)
	if err := l.each(ctx, l.writing); err != nil {
		return err
	}
	l.begin("linking", todo)
	if err := l.each(ctx, func(KindSummary) phase { return connecting }); err != nil {
		return err
	}
	l.begin("deleting", deleted)
	if err := l.delete(ctx); err != nil {
		return err
	}
	if l.summary.Layout {
		if err := l.store.write(ctx, underive, nil, deriveTimeout); err != nil {
			return err
		}
	}
	if todo+deleted > 0 || l.summary.Resumed || l.summary.Layout {
		if err := l.derive(ctx, l.summary.Resumed || l.summary.Layout); err != nil {
			return err
		}
	}
	return l.part(ctx, finishing, map[string]any{"p": l.dataset}, 1)
}

// each runs a phase for every row that is marked, in batches.
func (l *load) each(ctx context.Context, phaseOf func(KindSummary) phase) error {
	for i, t := range atlas.Tables {
		marked := l.marks[t.Kind]
		if marked.none() {
			continue
		}
		p := phaseOf(l.summary.Kinds[i])
		st := p.text(t.Kind)
		for batch, err := range inBatches(ctx, l.store.layout, l.source.Rows(ctx, t.Kind), marked, p.param) {
			if err != nil {
				return err
			}
			if err := l.part(ctx, st, map[string]any{"rows": batch}, len(batch)); err != nil {
				return err
			}
			l.did(t.Name, len(batch))
		}
	}
	return nil
}

// writing is how rows of a kind are written.
func (l *load) writing(sum KindSummary) phase {
	switch {
	case l.summary.Layout:
		return rewriting
	case sum.Changed == 0:
		return writingNew
	}
	return writing
}

// part runs a statement that has to reach so many rows: it reaches none where another writer has begun, and fewer where rows
// have gone.
func (l *load) part(ctx context.Context, st statement, params map[string]any, rows int) error {
	params["stamp"] = l.stamp
	a, err := l.store.change(ctx, st, params, batchTimeout)
	if err != nil {
		return err
	}
	if number(a.value("done")) != int64(rows) {
		return errOvertaken
	}
	return nil
}

// delete deletes the rows that the source does not have.
func (l *load) delete(ctx context.Context) error {
	for i, t := range atlas.Tables {
		if l.summary.Kinds[i].Deleted == 0 {
			continue
		}
		var gone []any
		flush := func() error {
			if len(gone) == 0 {
				return nil
			}
			params := map[string]any{"rows": gone, "stamp": l.stamp}
			if err := l.store.write(ctx, unlinkPart, params, batchTimeout); err != nil {
				return err
			}
			err := l.part(ctx, removePart, params, len(gone))
			l.did(t.Name, len(gone))
			gone = nil
			return err
		}
		err := l.store.compare(ctx, t.Kind, l.source, func(row atlas.Node, have *storedRow) error {
			if row == nil {
				gone = append(gone, have.id)
			}
			if len(gone) == deleteRows {
				return flush()
			}
			return nil
		})
		if err != nil {
			return err
		}
		if err := flush(); err != nil {
			return err
		}
	}
	return nil
}

// derive makes what follows from several rows: where a kind of row has changed on which it depends, and everything where all says so,
// as after a load that was stopped midway: what that one had changed is not known.
func (l *load) derive(ctx context.Context, all bool) error {
	steps := l.store.layout.derivations
	if !all {
		kinds := map[atlas.Kind]bool{}
		for _, k := range l.summary.Kinds {
			kinds[k.Kind] = k.Created+k.Changed+k.Deleted > 0
		}
		steps = l.store.layout.concerned(kinds)
	}
	l.begin("deriving", len(steps))
	for _, step := range steps {
		params := map[string]any{"run": l.stamp, "unknown": atlas.UnknownLast}
		if err := l.store.write(ctx, step.inParts(), params, deriveTimeout); err != nil {
			return err
		}
		l.did(step.name, 1)
	}
	return nil
}
