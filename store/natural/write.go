// Writing: the parts of a load, each in a transaction of its own, from several sessions. A node is created once with all that it says, and a
// relationship once between two nodes that are found by the database's own ids.

package natural

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// shownLabel is how many characters a caption has at most.
const shownLabel = 60

// The statements that write.
func createNodes(label string) bolt.Statement {
	return bolt.Cypher("create "+label, fenced+bolt.Folded(`
		UNWIND $q.rows AS r CREATE (n:«label») SET n = r RETURN collect(id(n)) AS ids, count(*) AS done`, "«label»", label))
}

var setNodes = bolt.Cypher("set nodes", fenced+bolt.Folded(`
	UNWIND $q.rows AS r MATCH (n) WHERE id(n) = r[0] SET n += r[1] RETURN count(*) AS done`))

func createRelationships(typ string) bolt.Statement {
	return bolt.Cypher("create "+typ, fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] CREATE (a)-[x:«type»]->(b) SET x = r[2]
		RETURN count(*) AS done`, "«type»", typ))
}

func setRelationships(typ string) bolt.Statement {
	return bolt.Cypher("set "+typ, fenced+bolt.Folded(`
		UNWIND $q.rows AS r MATCH ()-[x:«type»]->() WHERE id(x) = r[0] SET x += r[1] RETURN count(*) AS done`, "«type»", typ))
}

var (
	deleteRelationships = bolt.Cypher("delete relationships", fenced+bolt.Folded(`
		UNWIND $q.rows AS id MATCH ()-[x]->() WHERE id(x) = id DELETE x RETURN count(*) AS done`))
	unlinkNodes = bolt.Cypher("unlink nodes", fenced+bolt.Folded(fmt.Sprintf(`
		UNWIND $q.rows AS id MATCH (n)-[r]-() WHERE id(n) = id WITH DISTINCT r
		CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS`, loading.PartRows)))
	unlabelNodes = func(label string) bolt.Statement {
		return bolt.Cypher("unlabel "+label, fenced+bolt.Folded(`
			UNWIND $q.rows AS id MATCH (n:«label») WHERE id(n) = id REMOVE n:«label» RETURN count(*) AS done`, "«label»", label))
	}
	deleteNodes = bolt.Cypher("delete nodes", fenced+bolt.Folded(`
		UNWIND $q.rows AS id MATCH (n) WHERE id(n) = id DETACH DELETE n RETURN count(*) AS done`))
)

// write does what is planned: what is deleted first, so that what is created may have its id.
func (l *load) write(ctx context.Context, p *plan) error {
	if err := l.delete(ctx, p); err != nil {
		return err
	}
	created, changed, linked := 0, 0, len(p.references)
	for i, k := range l.summary.Kinds {
		if slices.Contains(nodeKinds, k.Kind) {
			created, changed = created+l.summary.Kinds[i].Created, changed+l.summary.Kinds[i].Changed
		} else {
			linked += k.Created + k.Changed
		}
	}
	l.Begin("writing", created+changed)
	if err := l.Together(ctx, func(ctx context.Context, give loading.Giver) error { return l.nodesToWrite(ctx, p, give) }); err != nil {
		return err
	}
	l.Begin("linking", linked)
	return l.Together(ctx, func(ctx context.Context, give loading.Giver) error {
		if err := l.linksToWrite(ctx, p, give); err != nil {
			return err
		}
		return l.referencesToWrite(p, give)
	})
}

func (l *load) delete(ctx context.Context, p *plan) error {
	all := 0
	for _, list := range p.gone {
		all += len(list)
	}
	for _, list := range p.unlabel {
		all += len(list)
	}
	for _, list := range p.links {
		all += len(list)
	}
	l.Begin("deleting", all)
	for typ, list := range p.links {
		for part := range slices.Chunk(list, loading.PartRows) {
			if err := l.Part(ctx, deleteRelationships, map[string]any{"rows": part}, len(part)); err != nil {
				return err
			}
			l.Did(typ, len(part))
		}
	}
	for label, list := range p.unlabel {
		for part := range slices.Chunk(list, loading.PartRows) {
			if err := l.Part(ctx, unlabelNodes(label), map[string]any{"rows": part}, len(part)); err != nil {
				return err
			}
			l.Did(label, len(part))
		}
	}
	for label, list := range p.gone {
		for part := range slices.Chunk(list, loading.PartRows) {
			params := map[string]any{"rows": part}
			if err := l.Unfenced(ctx, unlinkNodes, params); err != nil {
				return err
			}
			if err := l.Part(ctx, deleteNodes, params, len(part)); err != nil {
				return err
			}
			l.Did(label, len(part))
		}
	}
	return nil
}

// collected gathers rows into jobs.
type collected struct {
	statement bolt.Statement
	what      string
	rows      []any
	bytes     int

	ids  []atlas.ID                     // of nodes that are created
	made func([]atlas.ID, *bolt.Answer) // told of them
}

// add adds a row that is made of cells, and tells whether there are enough for a job.
func (c *collected) add(row any, cells []string) (enough bool) {
	c.rows = append(c.rows, row)
	for _, cell := range cells {
		c.bytes += len(cell)
	}
	return len(c.rows) == loading.PartRows || c.bytes >= loading.PartBytes
}

// flush gives what there is as a job. It is false once no more are wanted.
func (c *collected) flush(give loading.Giver) bool {
	if len(c.rows) == 0 {
		return true
	}
	j := loading.Job{Statement: c.statement, Rows: c.rows, What: c.what}
	if ids := c.ids; ids != nil {
		j.Done = func(a *bolt.Answer) { c.made(ids, a) }
	}
	c.rows, c.ids, c.bytes = nil, nil, 0
	return give(j)
}

// nodesToWrite gives the nodes to create and to change.
func (l *load) nodesToWrite(ctx context.Context, p *plan, give loading.Giver) error {
	for _, t := range nodeTables {
		add, change := p.add[t.Kind], p.change[t.Kind]
		if add.None() && change.None() {
			continue
		}
		fresh := collected{statement: createNodes(t.label), what: t.label, made: func(ids []atlas.ID, a *bolt.Answer) {
			for i, at := range a.List("ids") {
				l.nodes[ids[i]] = bolt.Number(at)
			}
		}}
		again := collected{statement: setNodes, what: t.label}
		i := 0
		var cells []string
		for row, err := range l.source.Rows(ctx, t.Kind) {
			if err != nil {
				return err
			}
			isNew, isChanged := add.Has(i), change.Has(i)
			if i++; !isNew && !isChanged {
				continue
			}
			cells = t.Cells(row, cells[:0])
			into, enough := &fresh, false
			if isNew {
				fresh.ids = append(fresh.ids, row.NodeID())
				enough = fresh.add(t.values(row, cells), cells)
			} else {
				into = &again
				enough = again.add([]any{l.nodes[row.NodeID()], withNulls(t.values(row, cells), t.properties)}, cells)
			}
			if enough && !into.flush(give) {
				return nil
			}
		}
		if !fresh.flush(give) || !again.flush(give) {
			return nil
		}
	}
	return nil
}

// values are the properties of a node, those for people's eyes included.
func (t *nodeTable) values(row atlas.Node, cells []string) map[string]any {
	p := map[string]any{propID: string(row.NodeID())}
	for i := range t.properties {
		t.properties[i].set(p, cells[t.properties[i].column])
	}
	if label := caption(row); label != "" {
		p[propLabel] = label
	}
	if c, ok := row.(*atlas.Country); ok {
		p[propCode] = c.Code()
	}
	return p
}

// withNulls adds a null for each property that a row of the table may have and this one has not, which takes away what was there.
func withNulls(p map[string]any, properties []property) map[string]any {
	for _, name := range namesOf(properties) {
		if _, has := p[name]; !has {
			p[name] = nil
		}
	}
	return p
}

// caption is what a node without a name or a title is called in pictures.
func caption(row atlas.Node) string {
	text := ""
	switch n := row.(type) {
	case *atlas.Figure:
		text = strings.TrimSpace(strings.Join([]string{qualifierOf(n), string(n.Value), n.Measure}, " "))
	case *atlas.Claim:
		text = n.Text
	case *atlas.Position:
		text = n.Role
	case *atlas.Unverified:
		text = n.Statement
	}
	if utf8.RuneCountInString(text) > shownLabel {
		text = string([]rune(text)[:shownLabel-1]) + "…"
	}
	return text
}

// qualifierOf is the qualifier of a figure in words, "" for an exact one.
func qualifierOf(f *atlas.Figure) string {
	if f.Qualifier == atlas.Exact {
		return ""
	}
	return strings.ReplaceAll(atlas.TableWord(string(f.Qualifier)), "-", " ")
}

// linksToWrite gives the links to create and to change.
func (l *load) linksToWrite(ctx context.Context, p *plan, give loading.Giver) error {
	for _, def := range atlas.Tables {
		add, change := p.add[def.Kind], p.change[def.Kind]
		if slices.Contains(nodeKinds, def.Kind) || add.None() && change.None() {
			continue
		}
		byKey := l.have.tables[def.Kind].byKey()
		fresh, again := map[string]*collected{}, map[string]*collected{}
		for _, t := range linkTables {
			fresh[t.typ] = &collected{statement: createRelationships(t.typ), what: t.typ}
			again[t.typ] = &collected{statement: setRelationships(t.typ), what: t.typ}
		}
		i := 0
		var cells []string
		for row, err := range l.source.Rows(ctx, def.Kind) {
			if err != nil {
				return err
			}
			isNew, isChanged := add.Has(i), change.Has(i)
			if i++; !isNew && !isChanged {
				continue
			}
			cells = def.Cells(row, cells[:0])
			t := linkOf(def.Kind, cells)
			into, enough := fresh[t.typ], false
			if isNew {
				from, to := t.ends(cells)
				enough = into.add([]any{l.nodes[from], l.nodes[to], t.values(row, cells)}, cells)
			} else {
				into = again[t.typ]
				properties := withNulls(t.values(row, cells), t.properties)
				if _, has := properties[propSources]; !has {
					properties[propSources] = nil
				}
				enough = into.add([]any{l.have.tables[def.Kind].at[byKey[cells[0]]], properties}, cells)
			}
			if enough && !into.flush(give) {
				return nil
			}
		}
		for _, t := range linkTables {
			if !fresh[t.typ].flush(give) || !again[t.typ].flush(give) {
				return nil
			}
		}
	}
	return nil
}

// values are the properties of a link.
func (t *linkTable) values(row atlas.Node, cells []string) map[string]any {
	p := map[string]any{propID: string(row.NodeID())}
	for i := range t.properties {
		t.properties[i].set(p, cells[t.properties[i].column])
	}
	if sources := atlas.RowOf(row).SourceIDs; len(sources) > 0 {
		ids := make([]string, len(sources))
		for i, id := range sources {
			ids[i] = string(id)
		}
		p[propSources] = ids
	}
	return p
}

// referencesToWrite gives the references and citations to create, type by type, each in the order of its begin, so that two sessions seldom
// wait for each other.
func (l *load) referencesToWrite(p *plan, give loading.Giver) error {
	slices.SortStableFunc(p.references, func(a, b pair) int { return strings.Compare(a.typ, b.typ) })
	for i := 0; i < len(p.references); {
		typ := p.references[i].typ
		var rows []any
		for ; i < len(p.references) && p.references[i].typ == typ && len(rows) < loading.PartRows; i++ {
			one := p.references[i]
			properties := map[string]any{}
			if one.place > 0 {
				properties[propPlace] = one.place
			}
			rows = append(rows, []any{l.nodes[one.from], l.nodes[one.to], properties})
		}
		if !give(loading.Job{Statement: createRelationships(typ), Rows: rows, What: typ}) {
			return nil
		}
	}
	return nil
}
