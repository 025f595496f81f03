// Rows as nodes: which labels and properties a row has in the graph, and how it is read back.

package neo

import (
	"strconv"
	"strings"

	"alliance-atlas/atlas"
)

// Every row is a node with the label of its kind and labelRow; entities have labelEntity as well. Its properties are named
// like the fields of the API and hold what a reader of the graph wants to see: text, numbers, lists; dates as they were
// given. What it names in other rows are relationships.
//
// Properties that begin with an underscore are the store's own: they are made of the others when rows are written, so that
// pages, filters and searches find their rows by an index. propRow is the row as its table writes it, which is what
// answers are made of: one property is read instead of twenty.
const (
	labelRow    = "Row"
	labelEntity = "Entity"

	propRow         = "_row"         // the name of the table and the cells, separated by cellEnd
	propHash        = "_hash"        // atlas.Digest.RowHash, to tell whether the row has changed
	propRefs        = "_refs"        // the ids of all rows it names
	propSort        = "_sort"        // its key in its own order
	propMixed       = "_mixed"       // its atlas.MixedKey, where it is an entity
	propTie         = "_tie"         // what orders rows that an order does not part, where that is not propSort
	propKey         = "_key"         // the part of keys that its name makes
	propKeyDesc     = "_keyDesc"     // the same, inverted
	propNames       = "_names"       // all names
	propFoldedNames = "_foldedNames" // all names, folded, at the same places
	propTerms       = "_terms"       // the words of its names that a search finds, separated by blanks
	propOwnFirst    = "_ownFirst"    // the first day of its own time; null is always
	propOwnLast     = "_ownLast"     // the last day of it
	propFirst       = "_first"       // the first day on which it shows, with what it hangs on; null is always
	propLast        = "_last"        // the last one

	propLayout = "_layout" // of the dataset: the fingerprint of the layout that all rows were written by
)

// cellEnd parts the cells of propRow. Tables hold no control characters.
const cellEnd = "\x1f"

// refProperty is the property with the id that a reference names.
func refProperty(r *atlas.Ref) string { return "_" + r.Name }

func foldedProperty(p *atlas.Property) string  { return "_folded_" + p.Name }
func dayProperty(p *atlas.DateProperty) string { return "_day_" + p.Name }

// primaryProperty is the property with what an order is by, where the key is derived from that and the rows' own key.
func primaryProperty(k atlas.Kind, o atlas.Order) string {
	return "_by" + strings.TrimPrefix(sortProperty(k, o), propSort)
}

// writer makes properties of rows.
type writer struct {
	layout *layout
	digest atlas.Digest
	cells  []string
	size   int // of the row at hand, in bytes of its text
}

// row is propRow of a row.
func (w *writer) row(n atlas.Node) string {
	t := atlas.TableOf(n.Is())
	w.cells = t.Cells(n, w.cells[:0])
	text := t.Name + cellEnd + strings.Join(w.cells, cellEnd)
	w.size = len(text)
	return text
}

// shown are the properties that a row has by itself, except those of found. What depends on other rows is made in derive.go.
func (w *writer) shown(n atlas.Node) map[string]any {
	t, of := atlas.TableOf(n.Is()), w.layout.byKind[n.Is()]
	w.row(n)
	p := map[string]any{"id": string(n.NodeID())}
	set := func(property, text string) {
		if text != "" {
			p[property] = text
		}
	}
	for i, c := range t.Columns {
		if value := natural(c, w.cells[i]); value != nil {
			p[c.Name] = value
		}
	}
	row := atlas.RowOf(n)
	p["sources"] = texts(row.SourceIDs)
	p[propRefs] = texts(atlas.AppendReferences(nil, n))
	for _, r := range of.refs {
		if r.One != nil {
			set(refProperty(r), string(r.One(n)))
		}
	}
	if first, last := atlas.ValidTime(n); first > 0 || last < atlas.Forever {
		p[propOwnFirst], p[propOwnLast] = int64(first), int64(last)
		if len(of.holders) == 0 {
			p[propFirst], p[propLast] = int64(first), int64(last)
		}
	}
	for _, f := range of.properties {
		set(f.Name, f.Of(n))
		if f.Form == atlas.FormText {
			set(foldedProperty(f), atlas.Fold(f.Of(n)))
		}
	}
	for _, d := range of.dates {
		if date := d.Of(n); date.Known() {
			p[dayProperty(d)] = int64(date.First())
		}
	}
	if e, ok := n.(atlas.Entity); ok {
		up, down := atlas.Order{By: byName}, atlas.Order{By: byName, Desc: true}
		p[propKey], p[propKeyDesc] = up.Primary(e, nil), down.Primary(e, nil)
		var names, folded []string
		for _, n := range e.Names() {
			names, folded = append(names, n.Text), append(folded, atlas.Fold(n.Text))
		}
		p[propNames], p[propFoldedNames] = names, folded
	}
	return p
}

// found are the properties by which questions find a row, and those that say what it holds and that it is complete.
func (w *writer) found(n atlas.Node) map[string]any {
	k := n.Is()
	of := w.layout.byKind[k]
	p := map[string]any{propRow: w.row(n), propHash: int64(w.digest.RowHash(n))}
	if !of.late {
		p[propSort] = atlas.Order{}.Key(n, nil)
	}
	if hasTie(k) {
		p[propTie] = string(atlas.AppendKeyBy(nil, atlas.TieOrder(k), n, nil))
	}
	if e, ok := n.(atlas.Entity); ok {
		p[propMixed], p[propTerms] = atlas.MixedKey(e), terms(e)
	}
	for _, o := range of.orders {
		switch {
		case o.By.NameOf != nil || o.By.Count != nil: // derived
		case of.late:
			p[primaryProperty(k, o)] = o.Primary(n, nil)
		default:
			p[sortProperty(k, o)] = o.Key(n, nil)
		}
	}
	return p
}

// natural is the value of a column as readers of the graph see it, nil where it is unknown. References are relationships, and the
// kind of a subject is its label.
func natural(c *atlas.Column, cell string) any {
	switch c.Type {
	case atlas.TypeID, atlas.TypeRef, atlas.TypeSubject, atlas.TypeSubjectKind, atlas.TypeSource, atlas.TypeOtherSources:
		return nil
	}
	if cell == "" {
		return nil
	}
	switch c.Type {
	case atlas.TypeList:
		return strings.Split(cell, ";")
	case atlas.TypeWord:
		return atlas.APIWord(cell)
	case atlas.TypeNumber:
		if f, err := strconv.ParseFloat(cell, 64); err == nil {
			return f
		}
	case atlas.TypeInteger:
		if n, err := strconv.ParseInt(cell, 10, 64); err == nil {
			return n
		}
	}
	return cell
}

func texts(ids []atlas.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

// decoder reads rows back. Rows of one answer share what they have in common.
type decoder struct {
	cache     *rowCache                  // nil where each row is read once
	restorers map[string]*atlas.Restorer // by name of the table
}

var tablesByName = func() map[string]*atlas.Table {
	m := map[string]*atlas.Table{}
	for _, t := range atlas.Tables {
		m[t.Name] = t
	}
	return m
}()

// decoder is a new one for an answer.
func (r *reader) decoder() *decoder { return &decoder{cache: r.store.rows} }

// restorer is that of the table of a name, nil where there is none.
func (d *decoder) restorer(name string) *atlas.Restorer {
	r := d.restorers[name]
	if t := tablesByName[name]; r == nil && t != nil {
		r = t.Restorer(cellEnd[0])
		if d.restorers == nil {
			d.restorers = map[string]*atlas.Restorer{}
		}
		d.restorers[name] = r
	}
	return r
}

// node is the row that propRow holds.
func (d *decoder) node(row string) (atlas.Node, error) {
	if d.cache != nil {
		return d.cache.row(row, d.fresh)
	}
	return d.fresh(row)
}

// fresh is node for a row that is not kept.
func (d *decoder) fresh(row string) (atlas.Node, error) {
	end := max(0, strings.IndexByte(row, cellEnd[0]))
	r := d.restorer(row[:end])
	if r == nil {
		return nil, errDamaged
	}
	n, ok := r.Row(row[end+1:])
	if !ok {
		return nil, errDamaged
	}
	return n, nil
}

// nodes are the rows of a list column.
func (d *decoder) nodes(rows []any) ([]atlas.Node, error) {
	nodes := make([]atlas.Node, len(rows))
	for i, row := range rows {
		if row == nil {
			continue
		}
		text, _ := row.(string)
		n, err := d.node(text)
		if err != nil {
			return nil, err
		}
		nodes[i] = n
	}
	return nodes, nil
}
