// Rows as nodes: which labels and properties a row has in the graph, and how it is read back.

package neo

import (
	"slices"
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
	propKey         = "_key"         // the part of keys that its name makes
	propKeyDesc     = "_keyDesc"     // the same, inverted
	propNames       = "_names"       // all names
	propFoldedNames = "_foldedNames" // all names, folded, at the same places
	propTerms       = "_terms"       // the words of its names that a search finds, separated by blanks
	propOwnFirst    = "_ownFirst"    // the first day of its own time; null is always
	propOwnLast     = "_ownLast"     // the last day of it
	propFirst       = "_first"       // the first day on which it shows, with what it hangs on; null is always
	propLast        = "_last"        // the last one
)

// cellEnd parts the cells of propRow. Tables hold no control characters.
const cellEnd = "\x1f"

// label is the Neo4j label of a kind, which is its GraphQL type: ExchangeParty for EXCHANGE_PARTY.
func label(k atlas.Kind) string { return labels[k] }

var labels = func() map[atlas.Kind]string {
	m := map[atlas.Kind]string{}
	for _, t := range atlas.Tables {
		for part := range strings.SplitSeq(string(t.Kind), "_") {
			m[t.Kind] += part[:1] + strings.ToLower(part[1:])
		}
	}
	return m
}()

// refProperty is the property with the id that a reference names.
func refProperty(r *atlas.Ref) string { return "_" + r.Name }

// sortProperty is the property with the key in an order: propSort for the rows' own.
func sortProperty(o atlas.Order) string {
	switch {
	case o.By == atlas.ByDefault, o.By == atlas.ByName && !o.Desc:
		return propSort
	case o.Desc:
		return propSort + "_" + string(o.By) + "_DESC"
	}
	return propSort + "_" + string(o.By)
}

// ordersOf are the orders of a kind that have a property of their own besides propSort.
func ordersOf(k atlas.Kind) (orders []atlas.Order) {
	for _, by := range atlas.Orders[k] {
		for _, desc := range []bool{false, true} {
			if o := (atlas.Order{By: by, Desc: desc}); sortProperty(o) != propSort {
				orders = append(orders, o)
			}
		}
	}
	return orders
}

// refsOf are the references that rows of a kind make.
func refsOf(k atlas.Kind) (refs []*atlas.Ref) {
	for _, r := range allRefs {
		if r.From == k || r.From == "" && k.IsEntity() {
			refs = append(refs, r)
		}
	}
	return refs
}

// allRefs are the references that relationships follow, each once.
var allRefs = func() (refs []*atlas.Ref) {
	for _, h := range atlas.Relationships {
		for _, path := range h.Paths {
			for _, step := range path {
				if !slices.Contains(refs, step.Ref) {
					refs = append(refs, step.Ref)
				}
			}
		}
	}
	return refs
}()

// searchedTexts are the properties that conditions compare folded.
var searchedTexts = []*atlas.Property{
	atlas.CountryCode, atlas.CountryAlpha3, atlas.CountryRegion, atlas.CountrySubregion, atlas.AllianceAcronym,
	atlas.CourseLanguage, atlas.CourseField, atlas.FigureMeasure, atlas.FigureUnit,
}

var datesCompared = []*atlas.DateProperty{atlas.AllianceFounded, atlas.MembershipFrom, atlas.MembershipTo, atlas.ExchangeFrom, atlas.FigureAsOf}

func foldedProperty(p *atlas.Property) string  { return "_folded_" + p.Name }
func dayProperty(p *atlas.DateProperty) string { return "_day_" + p.Name }

// writer makes properties of rows.
type writer struct {
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

// shown are the properties that a row has by itself, but for those of found; a nil value takes away what an earlier version of
// the row had. What depends on other rows is made in derive.go.
func (w *writer) shown(n atlas.Node) map[string]any {
	t := atlas.TableOf(n.Is())
	w.row(n)
	p := map[string]any{"id": string(n.NodeID())}
	for i, c := range t.Columns {
		if value, ok := natural(c, w.cells[i]); ok {
			p[c.Name] = value
		}
	}
	row := atlas.RowOf(n)
	p["sources"] = texts(row.SourceIDs)
	p[propRefs] = texts(atlas.References(n))
	for _, r := range refsOf(n.Is()) {
		if r.One != nil {
			p[refProperty(r)] = textOrNil(string(r.One(n)))
		}
	}
	first, last := atlas.ValidTime(n)
	p[propOwnFirst], p[propOwnLast] = nil, nil
	if first > 0 || last < atlas.Forever {
		p[propOwnFirst], p[propOwnLast] = int64(first), int64(last)
	}
	if len(timedHolders[n.Is()]) == 0 {
		p[propFirst], p[propLast] = p[propOwnFirst], p[propOwnLast]
	}
	for _, f := range searchedTexts {
		if f.Kind == n.Is() {
			p[f.Name] = textOrNil(f.Of(n))
			p[foldedProperty(f)] = textOrNil(atlas.Fold(f.Of(n)))
		}
	}
	for _, d := range datesCompared {
		if d.Kind == n.Is() {
			p[dayProperty(d)] = nil
			if date := d.Of(n); date.Known() {
				p[dayProperty(d)] = int64(date.First())
			}
		}
	}
	if e, ok := n.(atlas.Entity); ok {
		byName := atlas.Order{By: atlas.ByName, Desc: true}
		name := atlas.NamedOf(e).Name
		p[propKey], p[propKeyDesc] = string(atlas.AppendNameKey(nil, name)), byName.Primary(e, nil)
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
	p := map[string]any{propRow: w.row(n), propHash: int64(w.digest.RowHash(n))}
	if n.Is() != atlas.KindMembership { // whose key is of the names of others
		p[propSort] = atlas.Order{}.Key(n, nil)
	}
	if e, ok := n.(atlas.Entity); ok {
		p[propMixed], p[propTerms] = atlas.MixedKey(e), terms(e)
		for _, o := range ordersOf(e.Is()) {
			if o.By == atlas.ByName || o.By == atlas.ByFounded {
				p[sortProperty(o)] = o.Key(e, nil)
			}
		}
	}
	return p
}

// natural is the value of a column as readers of the graph see it. References are relationships, and the kind of a subject
// is its label.
func natural(c *atlas.Column, cell string) (any, bool) {
	switch c.Type {
	case atlas.TypeID, atlas.TypeRef, atlas.TypeSubject, atlas.TypeSubjectKind, atlas.TypeSource, atlas.TypeOtherSources:
		return nil, false
	}
	if cell == "" {
		return nil, true
	}
	switch c.Type {
	case atlas.TypeList:
		return strings.Split(cell, ";"), true
	case atlas.TypeWord:
		return atlas.APIWord(cell), true
	case atlas.TypeNumber:
		if f, err := strconv.ParseFloat(cell, 64); err == nil {
			return f, true
		}
	case atlas.TypeInteger:
		if n, err := strconv.ParseInt(cell, 10, 64); err == nil {
			return n, true
		}
	}
	return cell, true
}

func texts(ids []atlas.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// decoder reads rows back. Rows of one answer share what they have in common.
type decoder struct {
	cache     *rowCache                  // nil where each row is read once
	restorers map[string]*atlas.Restorer // by name of the table
}

var tables = func() map[string]*atlas.Table {
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
	if t := tables[name]; r == nil && t != nil {
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
