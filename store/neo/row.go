// Rows as nodes: which labels and properties a row has in the graph, and how it is read back.

package neo

import (
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// Every row is a node with the label _Row and that of its kind; entities have labelEntity as well. Its references are
// relationships. It has what questions ask for, and no other cells: words, texts and numbers by which rows are found
// have the names of the fields of the API, and what is made of several cells or of other rows begins with an
// underscore. Answers are made of propRow, the row as its table writes it: reading it is faster than reading twenty
// properties. A property whose value would be an empty list is left out.
const (
	propRow         = "_row"         // the name of the table and the cells, separated by cellEnd
	propRefs        = "_refs"        // the ids that it names and to which none of its references leads
	propSort        = "_sort"        // its key in its own order
	propTie         = "_tie"         // the end of its keys in other orders, where that is not propSort
	propKey         = "_key"         // the part that its name has in keys of other rows; only where there are any
	propKeyDesc     = "_keyDesc"     // the same for descending orders
	propNames       = "_names"       // all names
	propFoldedNames = "_foldedNames" // all names, folded, at the same places as in propNames
	propTerms       = "_terms"       // the terms by which a search finds it: see terms
	propOwnFirst    = "_ownFirst"    // the first day of its own time; null for always
	propOwnLast     = "_ownLast"     // the last day of it
	propFirst       = "_first"       // the first day on which it shows together with the rows it depends on; null for always
	propLast        = "_last"        // the last such day

	propLayout = "_layout" // of the dataset: the fingerprint of the layout that all rows were written by
)

// cellEnd separates the cells of propRow. Tables hold no control characters.
const cellEnd = "\x1f"

// refProperty is the property with the id that a reference names.
func refProperty(r *atlas.Ref) string { return "_" + r.Name }

func foldedProperty(p *atlas.Property) string  { return "_folded_" + p.Name }
func dayProperty(p *atlas.DateProperty) string { return "_day_" + p.Name }

// primaryProperty is the property with the first part of a key, to which the rest is added when a question asks (see
// sortKey), or when the whole key is derived (see kindLayout.late).
func primaryProperty(k atlas.Kind, o atlas.Order) string {
	return "_by" + strings.TrimPrefix(sortProperty(k, o), propSort)
}

// writer makes the properties of rows. It is not for concurrent use.
type writer struct {
	layout *layout
	cells  []string
	ids    []atlas.ID
	size   int // of the last row, in bytes of its text
}

// row is propRow of a row.
func (w *writer) row(n atlas.Node) string {
	t := atlas.TableOf(n.Is())
	w.cells = t.Cells(n, w.cells[:0])
	text := t.Name + cellEnd + strings.Join(w.cells, cellEnd)
	w.size = len(text)
	return text
}

// shown are the properties of a row that depend on no other row, except those of found. derive.go makes the others.
func (w *writer) shown(n atlas.Node) map[string]any {
	of := w.layout.byKind[n.Is()]
	p := map[string]any{"id": string(n.NodeID())}
	set := func(property, text string) {
		if text != "" {
			p[property] = text
		}
	}
	if refs := w.others(n); len(refs) > 0 {
		p[propRefs] = texts(refs)
	}
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
	for _, property := range of.properties {
		switch {
		case property.All == nil:
			set(property.Name, property.Of(n))
			if property.Form == atlas.FormText {
				set(foldedProperty(property), atlas.Fold(property.Of(n)))
			}
		case len(property.All(n)) > 0:
			all := property.All(n)
			folded := make([]string, len(all))
			for i, text := range all {
				folded[i] = atlas.Fold(text)
			}
			p[property.Name], p[foldedProperty(property)] = slices.Clone(all), folded
		}
	}
	for _, number := range of.numbers {
		if value, known := number.Of(n); known {
			p[number.Name] = value + 0 // +0: zero has no sign, so that it equals itself
		}
	}
	for _, d := range of.dates {
		if date := d.Of(n); date.Known() {
			p[dayProperty(d)] = int64(date.First())
		}
	}
	if e, ok := n.(atlas.Entity); ok {
		if of.named {
			up, down := atlas.ByName, atlas.Order{By: atlas.ByName.By, Desc: true}
			p[propKey], p[propKeyDesc] = up.Primary(e, nil), down.Primary(e, nil)
		}
		var names, folded []string
		for _, name := range e.Names() {
			names, folded = append(names, name.Text), append(folded, atlas.Fold(name.Text))
		}
		p[propNames], p[propFoldedNames] = names, folded
	}
	return p
}

// others are the ids that a row names and to which none of its references leads: the sources of all but entities, mostly.
func (w *writer) others(n atlas.Node) (ids []atlas.ID) {
	w.ids = atlas.AppendReferences(w.ids[:0], n)
	for _, r := range w.layout.byKind[n.Is()].refs {
		if len(w.ids) == 0 {
			return nil
		}
		leads := r.IDs(n)
		w.ids = slices.DeleteFunc(w.ids, func(id atlas.ID) bool { return slices.Contains(leads, id) })
	}
	return w.ids
}

// found are the properties by which questions find a row, and propRow for their answers.
func (w *writer) found(n atlas.Node) map[string]any {
	k := n.Is()
	of := w.layout.byKind[k]
	p := map[string]any{propRow: w.row(n)}
	if mayHide(k) && !atlas.Public(n) {
		// Without keys no index of ends has it. It may have been public before.
		p[propSort], p[propTie] = nil, nil
		for _, o := range of.orders {
			p[sortProperty(k, o)], p[primaryProperty(k, o)] = nil, nil
		}
		return p
	}
	if !of.late {
		p[propSort] = atlas.Order{}.Key(n, nil)
	}
	if atlas.HasTie(k) {
		p[propTie] = string(atlas.AppendKeyBy(nil, atlas.TieOrder(k), n, nil))
	}
	if e, ok := n.(atlas.Entity); ok {
		p[propTerms] = terms(e)
	}
	for _, o := range of.orders {
		switch {
		case o.By.NameOf != nil || o.By.Count != nil: // derived
		case of.late || !slices.Contains(of.whole, o):
			p[primaryProperty(k, o)] = o.Primary(n, nil)
		default:
			p[sortProperty(k, o)] = o.Key(n, nil)
		}
	}
	return p
}

func texts(ids []atlas.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

// decoder turns propRow back into rows. The rows of one decoder share memory, so that each answer has its own.
type decoder struct {
	cache     *rowCache                  // nil where no row is likely to be read again
	restorers map[string]*atlas.Restorer // by name of the table
}

var tablesByName = func() map[string]*atlas.Table {
	m := map[string]*atlas.Table{}
	for _, t := range atlas.Tables {
		m[t.Name] = t
	}
	return m
}()

// decoder makes a decoder for one answer.
func (r *reader) decoder() *decoder { return &decoder{cache: r.store.rows} }

// restorer is the restorer of the table of a name, nil where there is no such table.
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

// node is the row of a propRow.
func (d *decoder) node(row string) (atlas.Node, error) {
	if d.cache != nil {
		return d.cache.row(row, d.fresh)
	}
	return d.fresh(row)
}

// fresh is node without the cache.
func (d *decoder) fresh(row string) (atlas.Node, error) {
	end := max(0, strings.IndexByte(row, cellEnd[0]))
	r := d.restorer(row[:end])
	if r == nil {
		return nil, bolt.ErrDamaged
	}
	n, ok := r.Row(row[end+1:])
	if !ok {
		return nil, bolt.ErrDamaged
	}
	return n, nil
}

// nodes are the rows of a list of propRow. A null becomes nil.
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
