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
	Report func(LoadProgress) // may be nil; called often
}

// LoadProgress says how far a load is. Phases come in the order of Doing; phases without work are left out.
type LoadProgress struct {
	Doing    string // comparing, writing, linking, deleting or deriving
	What     string // the table, or the step of deriving
	Done, Of int    // rows of all tables in this phase, or steps
}

// Summary says what a load did, or would do.
type Summary struct {
	Kinds     []KindSummary // in the order of atlas.Tables
	Described bool          // the description of the dataset has changed
	Resumed   bool          // an earlier load or change had been stopped midway, and this one finished it
	Layout    bool          // the data had another layout (see layout.go), and every row was written again
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

const (
	// batchRows is how many rows one transaction writes at most, and batchBytes how much text they may hold, which
	// bounds the memory of both sides. Batches of a tenth and of ten times as many rows were slower.
	batchRows  = 5000
	batchBytes = 4 << 20
	// deleteRows is how many rows one transaction deletes, and deleteRelationships how many relationships of such rows:
	// one row may have a large part of all relationships.
	deleteRows          = 1000
	deleteRelationships = 10_000
	// batchTimeout is how long a batch may take: a hundred times its usual time.
	batchTimeout = 2 * time.Minute
	// deriveTimeout is how long a step of deriving may take. It goes through all rows of a kind, however many there are.
	deriveTimeout = time.Hour
)

// fenced begins each statement that writes a part of a load. If another writer has begun since, it matches nothing, and
// the statement has no effect.
const fenced = "MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp WITH v "

// phase is one of the two steps in which rows of a kind are written: all rows are there before any is linked. The
// second step also writes the properties by which questions find rows and those that they read. So no question meets a
// row that is half written; and the database reads these properties faster, because it puts the last written ones
// first.
type phase struct {
	text  func(atlas.Kind) bolt.Statement
	param func(*writer, atlas.Node) map[string]any // the element of the statement's $q.rows for a row
}

var (
	writing    = phase{put, putRow}
	writingNew = phase{put, putNewRow}
	rewriting  = phase{putAgain, putNewRow}
	connecting = phase{link, linkRow}
)

// put is the statement that writes rows of a kind, each with its id and the properties p of writer.shown. The rows
// count as incomplete until they are linked.
func put(k atlas.Kind) bolt.Statement {
	return bolt.Cypher("put "+k.Type(), putText(k, "+="))
}

// putAgain is put for rows of another layout: it takes away all other properties.
func putAgain(k atlas.Kind) bolt.Statement {
	return bolt.Cypher("put "+k.Type()+" again", putText(k, "="))
}

func putText(k atlas.Kind, set string) string {
	labels := "n:" + labelOf(k)
	if k.IsEntity() {
		labels += ":" + labelEntity
	}
	return fenced + bolt.Folded(`
		UNWIND $q.rows AS r MERGE (n:_Row {id: r.id}) SET «labels» SET n «set» r.p
		RETURN count(*) AS done`,
		"«labels»", labels, "«set»", set)
}

// putRow is a row as put takes it. Properties that rows of the kind may have and this one has not are null, which takes
// away those of an earlier version of the row.
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

// putNewRow is putRow for rows that are new: there is nothing to take away, and they are written a fifth faster.
func putNewRow(w *writer, n atlas.Node) map[string]any {
	return map[string]any{"id": string(n.NodeID()), "p": w.shown(n)}
}

// link is the statement that gives rows of a kind exactly the relationships of their references, and completes the rows.
// Each row of $q.rows has a list of ids for each reference, and the properties p of writer.found. Nothing in it lets the
// database choose where to begin: a plan that it made when there were few rows, and keeps, would scan all rows for each
// of a batch.
func link(k atlas.Kind) bolt.Statement {
	var references strings.Builder
	for _, ref := range atlas.RefsOf(k) {
		references.WriteString(bolt.Folded(`
			CALL (a, r) { MATCH (a)-[x:«type»]->(b) WHERE NOT b.id IN r.«type» DELETE x }
			CALL (a, r) { UNWIND r.«type» AS id MATCH (b:_Row {id: id}) USING INDEX SEEK b:_Row(id) MERGE (a)-[:«type»]->(b) }`,
			"«type»", typeOf(ref)) + " ")
	}
	return bolt.Cypher("link "+k.Type(), fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (a:_Row {id: r.id}) USING INDEX SEEK a:_Row(id) «references»SET a += r.p
		RETURN count(*) AS done`, "«references»", references.String()))
}

func linkRow(w *writer, n atlas.Node) map[string]any {
	row := map[string]any{"id": string(n.NodeID()), "p": w.found(n)}
	for _, ref := range atlas.RefsOf(n.Is()) {
		row[typeOf(ref)] = texts(ref.IDs(n))
	}
	return row
}

var (
	unlinkPart = bolt.Cypher("unlink a part", fenced+bolt.Folded(fmt.Sprintf(`
		UNWIND $q.rows AS id MATCH (:_Row {id: id})-[r]-() WITH DISTINCT r
		CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS`, deleteRelationships)))
	// underive deletes all derived relationships, also those of other versions of this program, whose types are not
	// known here. It reads all rows and all relationships of theirs.
	underive = bolt.Cypher("delete derived relationships", bolt.Folded(fmt.Sprintf(`
		MATCH (:_Row)-[r]->() WHERE r._from IS NOT NULL
		CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS`, deleteRelationships)))
	removePart = bolt.Cypher("delete a part",
		fenced+"UNWIND $q.rows AS id MATCH (n:_Row {id: id}) DETACH DELETE n RETURN count(*) AS done")
	loading = bolt.Cypher("begin to load", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) SET v._stamp = `+oddStamp+`, v._loading = true
		RETURN v._stamp AS stamp`))
	noLayout = bolt.Cypher("no layout", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp SET v._layout = null
		RETURN count(*) AS done`))
	finishing = bolt.Cypher("loaded", bolt.Folded(`
		MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp
		SET v += $q.p, v._loading = null, v._stamp = v._stamp + 1
		RETURN count(*) AS done`))
)

// Load makes the database hold the rows of the source and no others. It compares first, and writes only rows that
// differ; where none differs, it writes nothing. Data of another layout is written again as a whole. A load that fails
// or is stopped leaves the stamp odd: readers then fail with atlas.ErrChanged, or with ErrSchema where all was to be written again, and the
// next load finishes the work. One
// writer at a time: a second one is an error at once. Cost: the source is read three times, four where rows are
// deleted; memory for two batches of rows and a bit for each row.
func (s *Store) Load(ctx context.Context, source Source, o LoadOptions) (*Summary, error) {
	s.applying.Lock()
	defer s.applying.Unlock()
	known, err := s.readAnyState(ctx)
	switch {
	case o.DryRun && err == errNoSchema:
		known, err = &state{}, nil
	case o.DryRun && known != nil && known.schema < int64(len(s.steps)): // which an import would bring up to date first
		err = nil
	}
	if err != nil {
		return nil, err
	}
	l := &load{store: s, source: source, options: o, marks: map[atlas.Kind]marks{}}
	if !o.DryRun {
		var release func()
		if ctx, release, err = s.db.Lock(ctx, locking); err != nil {
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
	dataset map[string]any // the properties of the Dataset node, written at the end
	stamp   int64
	now     LoadProgress
}

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

var (
	errLoadMemory = bolt.Problemf(atlas.ErrLimit, "the database has too little memory for one part of the import; "+
		"give it more (server.memory.heap.max_size), and import again to finish")
	errOvertaken = bolt.Problemf(atlas.ErrUnavailable, "another program has written to the database meanwhile; import again")
)

// startPhase starts a phase of the progress.
func (l *load) startPhase(doing string, of int) { l.now = LoadProgress{Doing: doing, Of: of} }

// did reports rows or steps that are done.
func (l *load) did(what string, done int) {
	l.now.What = what
	l.now.Done += done
	if l.options.Report != nil {
		l.options.Report(l.now)
	}
}

// write makes the changes that compare found.
func (l *load) write(ctx context.Context) error {
	var err error
	if l.stamp, err = l.store.makeStampOdd(ctx, loading); err != nil {
		return err
	}
	if l.summary.Layout { // until all is written again, the data is of no version, and none answers from it
		if err := l.part(ctx, noLayout, map[string]any{}, 1); err != nil {
			return err
		}
	}
	todo, deleted := 0, 0
	for _, k := range l.summary.Kinds {
		todo, deleted = todo+k.Created+k.Changed, deleted+k.Deleted
	}
	l.startPhase("writing", todo)
	if err := l.each(ctx, l.writingPhase); err != nil {
		return err
	}
	l.startPhase("linking", todo)
	if err := l.each(ctx, func(KindSummary) phase { return connecting }); err != nil {
		return err
	}
	l.startPhase("deleting", deleted)
	if err := l.delete(ctx); err != nil {
		return err
	}
	if l.summary.Layout {
		if err := l.store.db.Write(ctx, underive, nil, deriveTimeout); err != nil {
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

// each runs a phase for every marked row, in batches.
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

// writingPhase is the first phase for the rows of a kind.
func (l *load) writingPhase(sum KindSummary) phase {
	switch {
	case l.summary.Layout:
		return rewriting
	case sum.Changed == 0:
		return writingNew
	}
	return writing
}

// part runs a statement that must reach so many rows. It reaches none if another writer has begun, and fewer if another
// program has deleted rows; both are errOvertaken.
func (l *load) part(ctx context.Context, st bolt.Statement, params map[string]any, rows int) error {
	params["stamp"] = l.stamp
	a, err := l.store.db.Change(ctx, st, params, batchTimeout)
	if err != nil {
		return err
	}
	if bolt.Number(a.Value("done")) != int64(rows) {
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
			if err := l.store.db.Write(ctx, unlinkPart, params, batchTimeout); err != nil {
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

// derive runs the derivations that depend on a changed kind of row, or all of them. All are needed after a load that was
// stopped midway, because what that load had changed is not known.
func (l *load) derive(ctx context.Context, all bool) error {
	steps := l.store.layout.derivations
	if !all {
		kinds := map[atlas.Kind]bool{}
		for _, k := range l.summary.Kinds {
			kinds[k.Kind] = k.Created+k.Changed+k.Deleted > 0
		}
		steps = l.store.layout.concerned(kinds)
	}
	l.startPhase("deriving", len(steps))
	for _, step := range steps {
		params := map[string]any{"run": l.stamp, "unknown": atlas.UnknownLast}
		if err := l.store.db.Write(ctx, step.inParts(), params, deriveTimeout); err != nil {
			return err
		}
		l.did(step.name, 1)
	}
	return nil
}
