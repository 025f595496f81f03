// Putting: the statements by which Apply writes rows and their references. A load creates them instead (parts.go).

package neo

import (
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// phase is one of the two steps in which rows of a kind are written: all rows are there before any is linked. The
// second step also writes the properties by which questions find rows and those that they read. So the database reads
// these properties faster, because it puts the last written ones first.
type phase struct {
	text  func(atlas.Kind) bolt.Statement
	param func(*writer, atlas.Node) map[string]any // the element of the statement's $q.rows for a row
}

var (
	writing    = phase{put, putRow}
	connecting = phase{link, linkRow}
)

// put is the statement that writes rows of a kind, each with its id and the properties p of writer.shown.
func put(k atlas.Kind) bolt.Statement {
	labels := "n:" + labelOf(k)
	if k.IsEntity() {
		labels += ":" + labelEntity
	}
	return bolt.Cypher("put "+k.Type(), fenced+bolt.Folded(`
		UNWIND $q.rows AS r MERGE (n:_Row {id: r.id}) SET «labels» SET n += r.p
		RETURN count(*) AS done`,
		"«labels»", labels))
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
	p[propMade] = nil
	return map[string]any{"id": string(n.NodeID()), "p": p}
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
