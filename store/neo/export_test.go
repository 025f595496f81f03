// What tests outside of the package need of its inside.

package neo

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/store/bolt"
)

// Ask runs a text as if a question needed it.
func (s *Store) Ask(ctx context.Context, text string) error {
	_, err := s.db.Read(ctx, bolt.Cypher("of a test", text), nil)
	return err
}

// Calls is how many statements were sent.
func (r *Recorder) Calls() (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, times := range r.sent {
		n += times
	}
	return n
}

// GoThroughAll has changes go through all rows of the kinds that they concern, however few they are, or not.
func (s *Store) GoThroughAll(all bool) {
	if s.mostTouched = mostTouched; all {
		s.mostTouched = -1
	}
}

// LoadInParts has loads write so many rows or relationships in one part, and drop indexes first where a source has so many rows.
func (s *Store) LoadInParts(of, many int) { s.partRows, s.manyRows = of, many }

// FailAfter has the store give up what it does after so many more statements, by ending a context, and tells whether it has.
func (s *Store) FailAfter(ctx context.Context, statements int) (context.Context, func() bool) {
	ctx, cancel := context.WithCancel(ctx)
	var sent atomic.Int64
	was := s.db.Trace
	s.db.Trace = func(name, text string, params map[string]any) {
		if was != nil {
			was(name, text, params)
		}
		if sent.Add(1) == int64(statements) {
			cancel()
		}
	}
	return ctx, func() bool {
		s.db.Trace = was
		cancel()
		return sent.Load() >= int64(statements)
	}
}

// Damage deletes a row as somebody else might.
func (s *Store) Damage(ctx context.Context, id string) error {
	return s.db.Write(ctx, bolt.Cypher(remove.Name, remove.Text), map[string]any{"ids": []string{id}}, bolt.ReadTimeout)
}

// Indexes are the names of all indexes of this store.
func (s *Store) Indexes(ctx context.Context) (names []string, err error) {
	a, err := s.db.Read(ctx, ownIndexes, nil)
	if err != nil {
		return nil, err
	}
	for _, v := range a.List("found") {
		names = append(names, fmt.Sprint(v))
	}
	slices.Sort(names)
	return names, nil
}

// Graph is all that the database holds of rows and of relationships between them, with all properties except the mark of the run,
// as sorted lines. Derived tells that all derivations have gone through all rows before, which is undone afterwards.
func (s *Store) Graph(ctx context.Context, derived bool) (lines []string, err error) {
	session := s.db.Session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback(ctx)
	if derived {
		const later = int64(1) << 40 // than any other run
		t := &transaction{store: s, ctx: ctx, tx: tx, stamp: later}
		if err := t.deriveWhole(current.derivations); err != nil {
			return nil, err
		}
	}
	for _, text := range []string{
		"MATCH (n) WHERE n:_Row OR n:_LoadPart CALL (n) { UNWIND labels(n) AS l WITH l ORDER BY l RETURN collect(':' + l) AS ls } RETURN coalesce(n.id, 'no id') + reduce(all = ' ', l IN ls | all + l) AS what, properties(n) AS p",
		"MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS what, properties(r) AS p",
	} {
		result, err := tx.Run(ctx, text, nil)
		if err != nil {
			return nil, err
		}
		for result.Next(ctx) {
			a := *bolt.AnswerOf(result.Record())
			p, _ := a.Value("p").(map[string]any)
			lines = append(lines, a.Text("what")+" "+properties(p))
		}
		if err := result.Err(); err != nil {
			return nil, err
		}
	}
	slices.Sort(lines)
	return lines, nil
}

// properties are properties as text. Times of a derived relationship are those of paths, which come in any order.
func properties(p map[string]any) string {
	delete(p, "_run")
	delete(p, "_made")
	if firsts, ok := p["_firsts"].([]any); ok {
		lasts, _ := p["_lasts"].([]any)
		times := make([]string, max(len(firsts), len(lasts)))
		for i := range times {
			times[i] = fmt.Sprint(firsts[min(i, len(firsts)):], lasts[min(i, len(lasts)):])
			if i < len(firsts) && i < len(lasts) {
				times[i] = fmt.Sprintf("%v to %v", firsts[i], lasts[i])
			}
		}
		slices.Sort(times)
		p["_firsts"], p["_lasts"] = times, len(lasts)
	}
	text, err := json.Marshal(p)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
