// Loading: the database becomes what a data package says, in many transactions, so that a package of any size fits.

package neo

import (
	"context"
	"fmt"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// Load makes the database hold the rows of the source and no others. Into a database without rows it creates everything
// once, finished, in parts that are marked: a load that was stopped goes on where it was (create.go). Rows of another
// layout are taken away first. Otherwise it compares, and writes only what differs (update.go); where nothing differs, it
// writes nothing. It makes the schema where there is none, and brings an older one up. A load that fails or is stopped leaves the stamp odd: readers
// then fail with atlas.ErrChanged, or with ErrSchema where all was to be written, and the next load finishes the work.
// One writer at a time: a second one is an error at once. Cost: the source is read two or three times; memory for some
// parts, and for each row what world and load.keys keep, about 400 bytes.
func (s *Store) Load(ctx context.Context, source loading.Source, o loading.Options) (*loading.Summary, error) {
	s.applying.Lock()
	defer s.applying.Unlock()
	known, err := s.loadable(ctx, o.DryRun)
	if older := known != nil && known.schema > 0 && known.schema < int64(len(s.steps)); older && !o.DryRun {
		if err := s.Migrate(ctx, nil); err != nil {
			return nil, err
		}
		known, err = s.loadable(ctx, false)
	}
	if err != nil {
		return nil, err
	}
	l := &load{Writer: loading.Writer{DB: s.db, Report: o.Report}, store: s, source: source, dry: o.DryRun}
	if !o.DryRun {
		if known.schema == 0 {
			if err := s.makeBase(ctx); err != nil {
				return nil, err
			}
		}
		var release func()
		if ctx, release, err = s.db.Lock(ctx, locking); err != nil {
			return nil, err
		}
		defer release()
		if known, err = s.loadable(ctx, false); err != nil { // another writer may have ended just before
			return nil, err
		}
	}
	if err = l.run(ctx, known); err != nil {
		return nil, loading.Explain(ctx, err)
	}
	return &l.summary, nil
}

// loadable is the state of a database that a load can write to: one with this schema, or with none.
func (s *Store) loadable(ctx context.Context, dry bool) (*state, error) {
	known, err := s.readAnyState(ctx)
	switch {
	case err == errNoSchema:
		return &state{}, nil
	case err == errUnfinished:
		return known, nil
	case dry && known != nil && known.schema < int64(len(s.steps)): // which an import would bring up to date first
		return known, nil
	}
	return known, err
}

// load is one Load.
type load struct {
	loading.Writer
	store   *Store
	source  loading.Source
	dry     bool
	summary loading.Summary
	world   *world
	maker   *maker
	digest  string         // of the source, as text
	dataset map[string]any // the properties of the Dataset node, written at the end

	// By the numbers of rows:
	at      []int64           // the database's own ids of nodes, which are good for this load alone
	made    []int64           // propMade
	keys    map[fact][]string // where all is created: keys of ends that derived relationships copy, from the first row of a kind on
	touched loading.Marks     // rows to write again, with their relationships
	created loading.Marks     // rows to create
	gone    []string          // the ids of rows to delete
}

// storedCount counts rows. The database keeps the count.
var storedCount = bolt.Cypher("count of rows", "RETURN COUNT { (:_Row) } AS rows")

// run finds out what to do, and does it unless this is a rehearsal.
func (l *load) run(ctx context.Context, known *state) error {
	rows := 0
	for _, t := range atlas.Tables {
		rows += l.source.Len(t.Kind)
	}
	l.Begin("reading", rows)
	var err error
	if l.world, err = survey(ctx, l.store.layout, l.source, func(t *atlas.Table, done int) { l.Did(t.Name, done) }); err != nil {
		return err
	}
	if err := l.describe(known); err != nil {
		return err
	}
	a, err := l.store.db.Read(ctx, storedCount, nil)
	if err != nil {
		return err
	}
	stored := bolt.Number(a.Value("rows"))
	l.summary.Resumed = known.stamp%2 != 0
	l.maker = newMaker(l.world)
	l.at, l.made = make([]int64, l.world.rows), make([]int64, l.world.rows)
	unfinished := known.target != "" // it cannot be compared
	l.summary.Layout = stored > 0 && known.layout != l.store.layout.fingerprint() && known.target != l.target()
	if stored == 0 || unfinished {
		for _, t := range atlas.Tables {
			l.summary.Kinds = append(l.summary.Kinds, loading.KindSummary{Kind: t.Kind, Created: l.source.Len(t.Kind)})
		}
	} else if err := l.compare(ctx, known); err != nil {
		return err
	}
	if l.dry || !l.summary.Changes() {
		return nil
	}
	defer l.store.forget()
	if stored == 0 || unfinished || l.summary.Layout {
		err = l.create(ctx, known, stored)
	} else {
		err = l.update(ctx)
	}
	return err
}

// describe makes the description of the data, and finds out whether it changes.
func (l *load) describe(known *state) error {
	digest, err := l.world.digest.MarshalText()
	if err != nil {
		return err
	}
	l.digest = string(digest)
	l.dataset = map[string]any{
		"_digest":  l.digest,
		"version":  l.world.digest.Version(),
		propLayout: l.store.layout.fingerprint(),
		"_schema":  int64(len(l.store.steps)),
		propMade:   true,
	}
	described(l.dataset, l.source.Dataset())
	l.summary.Version = l.world.digest.Version()
	l.summary.Described = !describedAs(known, l.source.Dataset()) || known.digest != l.digest
	return nil
}

// target says what a load creates, and how it is cut into parts: another load can go on with it only if its own is the same.
func (l *load) target() string {
	return fmt.Sprintf("%s %s %d %d", l.digest, l.store.layout.fingerprint(), l.store.partRows, loading.PartBytes)
}

var finishing = bolt.Cypher("loaded", fenced+bolt.Folded(`
	SET v += $q.p, v._loading = null, v._target = null, v._stamp = v._stamp + 1
	WITH v CALL () { MATCH (n:_LoadPart) USING INDEX SEEK n:_LoadPart(n) WHERE n.n >= 0 DELETE n }
	RETURN count(*) AS done`))

// finish describes the data and makes the stamp even.
func (l *load) finish(ctx context.Context) error {
	return l.Part(ctx, finishing, map[string]any{"p": l.dataset}, 1)
}

// clearTimeout is how long a statement may take that goes through all rows, however many there are.
const clearTimeout = time.Hour
