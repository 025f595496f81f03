// Applying: a few changes in one transaction, all of them or none.

package natural

import (
	"context"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// applyTimeout is how long one Apply may take.
const applyTimeout = 5 * time.Minute

// Apply makes changes of rows, nil for one that is deleted, and describes the data, if dataset is not nil. It does not check whether what
// the rows name is there: see mirror.Store.Apply.
func (g *Graph) Apply(ctx context.Context, byID map[atlas.ID]atlas.Node, dataset *atlas.Dataset) error {
	limited, cancel, left := bolt.Within(ctx, applyTimeout)
	defer cancel()
	session := g.db.Session(limited, neo4j.AccessModeWrite)
	defer session.Close(limited)
	tx, err := session.BeginTransaction(limited, neo4j.WithTxTimeout(left))
	if err != nil {
		return g.db.Translate(ctx, err)
	}
	defer tx.Close(limited)
	if err := bolt.TakeLock(limited, tx, locking); err != nil {
		return g.db.Translate(ctx, err)
	}
	a := &applying{graph: g, ctx: limited, tx: tx}
	if err := a.all(byID, dataset); err != nil {
		return g.db.Translate(ctx, err)
	}
	if err := atlas.Expired(ctx); err != nil {
		return err
	}
	if err := tx.Commit(limited); err != nil {
		return g.db.Translate(ctx, err)
	}
	g.mu.Lock()
	g.written = neo4j.BookmarksToRawValues(session.LastBookmarks())
	g.mu.Unlock()
	return nil
}

// applying is one Apply.
type applying struct {
	graph *Graph
	ctx   context.Context
	tx    neo4j.ExplicitTransaction
}

// run runs a statement for some rows, if there are any.
func (a *applying) run(st bolt.Statement, rows []any) error {
	if len(rows) == 0 {
		return nil
	}
	params := bolt.InOne(map[string]any{"rows": rows})
	a.graph.db.Sends(st, params)
	result, err := a.tx.Run(a.ctx, st.Text, params)
	if err == nil {
		_, err = result.Consume(a.ctx)
	}
	return err
}

// The statements of Apply. Rows are found by their ids.
var describing = bolt.Cypher("describe", bolt.Folded(`
	UNWIND $q.rows AS p MERGE (v:Dataset {id: 'dataset'}) SET v += p, v._stamp = coalesce(toIntegerOrNull(v._stamp), 0) + 2`))

func deleteNamed(label string) bolt.Statement {
	return bolt.Cypher("delete "+label, bolt.Folded(`UNWIND $q.rows AS id MATCH (n:«label» {id: id}) DETACH DELETE n`, "«label»", label))
}

func deleteLinks(typ string) bolt.Statement {
	return bolt.Cypher("delete "+typ, bolt.Folded(`UNWIND $q.rows AS id MATCH ()-[r:«type» {id: id}]->() DELETE r`, "«type»", typ))
}

func putNodes(label string) bolt.Statement {
	return bolt.Cypher("put "+label, bolt.Folded(`UNWIND $q.rows AS r MERGE (n:«label» {id: r[0]}) SET n += r[1]`, "«label»", label))
}

func unlink(label, typ string) bolt.Statement {
	return bolt.Cypher("unlink "+label+" "+typ, bolt.Folded(`
		UNWIND $q.rows AS r MATCH (n:«label» {id: r[0]})-[x:«type»]->() DELETE x`, "«label»", label, "«type»", typ))
}

func joinNamed(from, typ, to string) bolt.Statement {
	return bolt.Cypher("join "+from+" "+typ+" "+to, bolt.Folded(`
		UNWIND $q.rows AS r MATCH (a:«from» {id: r[0]}) MATCH (b:«to» {id: r[1]}) CREATE (a)-[x:«type»]->(b) SET x = r[2]`,
		"«from»", from, "«to»", to, "«type»", typ))
}

// all makes the changes: what is deleted first, then nodes, then what goes from one to another.
func (a *applying) all(byID map[atlas.ID]atlas.Node, dataset *atlas.Dataset) error {
	ids := make([]atlas.ID, 0, len(byID))
	for id := range byID {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, l := range linkTables {
		var gone []any
		for _, id := range ids {
			if id.Kind() == l.Kind { // one that is put may have had other ends
				gone = append(gone, string(id))
			}
		}
		if err := a.run(deleteLinks(l.typ), gone); err != nil {
			return err
		}
	}
	joins := map[[3]string][]any{}
	for _, t := range nodeTables {
		var gone, put []any
		var cells []string
		for _, id := range ids {
			row := byID[id]
			switch {
			case id.Kind() != t.Kind:
			case row == nil:
				gone = append(gone, string(id))
			default:
				cells = t.Cells(row, cells[:0])
				put = append(put, []any{string(id), withNulls(t.values(row, cells), t.properties)})
				t.pairsOf(row, cells, func(p pair) {
					properties := map[string]any{}
					if p.place > 0 {
						properties[propPlace] = p.place
					}
					key := [3]string{t.label, p.typ, p.to.Kind().Type()}
					joins[key] = append(joins[key], []any{string(p.from), string(p.to), properties})
				})
			}
		}
		if err := a.run(deleteNamed(t.label), gone); err != nil {
			return err
		}
		if err := a.run(putNodes(t.label), put); err != nil {
			return err
		}
		for _, r := range t.references {
			if err := a.run(unlink(t.label, r.typ), put); err != nil {
				return err
			}
		}
		if main, _ := sourceColumns(t.Table); main >= 0 {
			if err := a.run(unlink(t.label, cites), put); err != nil {
				return err
			}
		}
	}
	for _, id := range ids {
		row := byID[id]
		if row == nil || slices.Contains(nodeKinds, id.Kind()) {
			continue
		}
		cells := atlas.TableOf(id.Kind()).Cells(row, nil)
		l := linkOf(id.Kind(), cells)
		from, to := l.ends(cells)
		key := [3]string{from.Kind().Type(), l.typ, to.Kind().Type()}
		joins[key] = append(joins[key], []any{string(from), string(to), l.values(row, cells)})
	}
	keys := make([][3]string, 0, len(joins))
	for key := range joins {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b [3]string) int { return slices.Compare(a[:], b[:]) })
	for _, key := range keys {
		if err := a.run(joinNamed(key[0], key[1], key[2]), joins[key]); err != nil {
			return err
		}
	}
	p := map[string]any{"_graph": int64(graphVersion)}
	if dataset != nil {
		p = describe(dataset, "")
		delete(p, "_version")
	}
	return a.run(describing, []any{p})
}
