// Parts: what a load writes in one transaction each, from several sessions.

package neo

import (
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// fenced begins each statement that writes a part of a load. If another writer has begun since, it matches nothing, and
// the statement has no effect.
const fenced = "MATCH (v:_Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp WITH v "

// gathered are rows of a part that is being made.
type gathered struct {
	rows []any
	size int // of their texts, in bytes
}

// add adds a row to a part, and tells whether it is full.
func (l *load) add(g *gathered, row any, size int) bool {
	g.rows = append(g.rows, row)
	g.size += size
	return len(g.rows) >= l.store.partRows || g.size >= loading.PartBytes
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
const marking = "FOREACH (n IN coalesce($q.parts, []) | CREATE (:_LoadPart {n: n})) WITH v "

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
