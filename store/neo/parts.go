// Parts: what a load writes in one transaction each, from several sessions.

package neo

import (
	"context"
	"runtime"
	"strings"
	"sync"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

const (
	// partRows is how many rows or relationships one transaction writes at most, and partBytes about how much text they
	// may hold, which bounds the memory of both sides. Parts of a fifth and of four times as many were not faster.
	partRows  = 5000
	partBytes = 4 << 20
	// partTimeout is how long a part may take: a hundred times its usual time.
	partTimeout = 2 * time.Minute
	// mostSessions is how many parts are written at the same time at most. Two keep two processors busy; more help where
	// there are more.
	mostSessions = 4
)

// fenced begins each statement that writes a part of a load. If another writer has begun since, it matches nothing, and
// the statement has no effect.
const fenced = "MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp WITH v "

// part runs a statement that must reach so many rows. It reaches none if another writer has begun, and fewer if another
// program has deleted rows; both are errOvertaken.
func (l *load) part(ctx context.Context, st bolt.Statement, params map[string]any, rows int) error {
	_, err := l.answered(ctx, st, params, rows)
	return err
}

func (l *load) answered(ctx context.Context, st bolt.Statement, params map[string]any, rows int) (*bolt.Answer, error) {
	params["stamp"] = l.stamp
	a, err := l.store.db.Create(ctx, st, params, partTimeout)
	if err != nil {
		return nil, err
	}
	if bolt.Number(a.Value("done")) != int64(rows) {
		return nil, errOvertaken
	}
	return a, nil
}

// job is one part to write. done is called with the answer, never twice at a time; it may be nil.
type job struct {
	statement bolt.Statement
	what      string // for the progress; "" for parts of another one's rows
	rows      []any
	parts     []int64 // the number of the part where it is to be marked
	done      func(*bolt.Answer)
}

// giver takes jobs. It is false where no more are wanted.
type giver func(job) bool

// together makes jobs and has several sessions do them, in any order.
func (l *load) together(ctx context.Context, produce func(context.Context, giver) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	jobs := make(chan job)
	var workers sync.WaitGroup
	for range min(mostSessions, max(2, runtime.GOMAXPROCS(0))) {
		workers.Go(func() {
			for j := range jobs {
				parts := j.parts
				if parts == nil {
					parts = []int64{}
				}
				a, err := l.answered(ctx, j.statement, map[string]any{"rows": j.rows, "parts": parts}, len(j.rows))
				if err != nil {
					cancel(err)
					return
				}
				if j.done != nil {
					l.mu.Lock()
					j.done(a)
					l.mu.Unlock()
				}
				if j.what != "" {
					l.did(j.what, len(j.rows))
				}
			}
		})
	}
	err := produce(ctx, func(j job) bool {
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

// gathered are rows of a part that is being made.
type gathered struct {
	rows []any
	size int // of their texts, in bytes
}

// add adds a row to a part, and tells whether it is full.
func (l *load) add(g *gathered, row any, size int) bool {
	g.rows = append(g.rows, row)
	g.size += size
	return len(g.rows) >= l.store.partRows || g.size >= partBytes
}

// take gives the rows and begins another part.
func (g *gathered) take() []any {
	rows := g.rows
	g.rows, g.size = nil, 0
	return rows
}

// sizeOf is about how much text properties have.
func sizeOf(p map[string]any) (n int) {
	for _, value := range p {
		switch v := value.(type) {
		case string:
			n += len(v)
		case []string:
			for _, text := range v {
				n += len(text)
			}
		}
	}
	return n
}

// The statements of parts. Each marks the parts $q.parts, of which there is one in a first load and none otherwise, in the same
// transaction.
const marking = "FOREACH (n IN $q.parts | CREATE (:_LoadPart {n: n})) WITH v "

// createRows creates rows of a kind and gives the database's ids of them in the same order.
func createRows(k atlas.Kind) bolt.Statement {
	labels := labelOf(k)
	if k.IsEntity() {
		labels += ":" + labelEntity
	}
	return bolt.Cypher("create "+k.Type(), fenced+marking+bolt.Folded(`
		UNWIND $q.rows AS r CREATE (n:_Row:«labels») SET n = r
		RETURN collect(id(n)) AS ids, count(*) AS done`, "«labels»", labels))
}

// createReferences and createDerived create relationships of a type between rows of these ids of the database.
func createReferences(kind string) bolt.Statement {
	return bolt.Cypher("create "+strings.TrimPrefix(kind, "_"), fenced+marking+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] CREATE (a)-[:«type»]->(b)
		RETURN count(*) AS done`, "«type»", kind))
}

func createDerived(kind string) bolt.Statement {
	return bolt.Cypher("create "+strings.TrimPrefix(kind, "_"), fenced+marking+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] CREATE (a)-[x:«type»]->(b) SET x = r[2]
		RETURN count(*) AS done`, "«type»", kind))
}

var (
	setRows = bolt.Cypher("set rows", fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (n:_Row) WHERE id(n) = r[0] SET n = r[1] RETURN count(*) AS done`))
	setMade = bolt.Cypher("rows are made", fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (n:_Row) WHERE id(n) = r[0] SET n._made = r[1] RETURN count(*) AS done`))
	setTimes = bolt.Cypher("set times", fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH ()-[x]->() WHERE id(x) = r[0] SET x._firsts = r[1], x._lasts = r[2] RETURN count(*) AS done`))
	deleteArrows = bolt.Cypher("delete relationships", fenced+bolt.Folded(`
		UNWIND $q.rows AS at MATCH ()-[x]->() WHERE id(x) = at DELETE x RETURN count(*) AS done`))
)

// arrowRow is a derived relationship as createDerived takes it: with the keys of its end, where all is created.
func (l *load) arrowRow(s *endStep, a arrow) (row []any, size int) {
	w := l.world
	p := map[string]any{"_from": w.ids[a.from]}
	size = len(w.ids[a.from])
	k := s.To
	if k == "" {
		k = w.tableOf(a.to).Kind
	}
	for _, property := range s.sets {
		if l.keys == nil {
			break // see rekey
		}
		what := property
		if property == propSort && s.mixed {
			what = propTie
		}
		if key := l.keys[fact{k, what}][a.to-w.begin[k]]; key != "" {
			p[property] = key
			size += len(key)
		}
	}
	if a.firsts != nil {
		p["_firsts"], p["_lasts"] = append([]int64{}, a.firsts...), append([]int64{}, a.lasts...)
	}
	return []any{l.at[a.from], l.at[a.to], p}, size
}
