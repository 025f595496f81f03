// Relationships as they are read: links become rows, the others cells of the rows that they begin at.

package natural

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// relationship is a type of relationships of the graph.
type relationship struct {
	typ  string
	link *linkTable // nil for references and citations
}

// relationshipTypes are all, each once.
func relationshipTypes() (all []relationship) {
	for _, l := range linkTables {
		all = append(all, relationship{l.typ, l})
	}
	for _, t := range nodeTables {
		for _, r := range t.references {
			if !slices.ContainsFunc(all, func(known relationship) bool { return known.typ == r.typ }) {
				all = append(all, relationship{typ: r.typ})
			}
		}
	}
	return append(all, relationship{typ: cites})
}

// ends are the relationships of a type: where they begin and end, and what they say.
type ends struct {
	relationship
	from, to    []int64
	places      []int64        // of citations
	wrongPlaces map[int]string // what is wrong with a place, by citation
	at          []int64        // of references and citations, where they are kept
	rows        *rows          // of links
	sources     [][]string     // of links
	faults      Rows
}

// read is the statement that reads all relationships of a type.
func (t relationship) read(keep bool) bolt.Statement {
	more := ""
	switch {
	case t.link != nil:
		more = ", [x IN page | id(x)] AS `at`" + columns(t.link.properties, keep, propID, propSources)
	case t.typ == cites:
		more = columns(nil, keep, propPlace)
	}
	if keep && t.link == nil {
		more += ", [x IN page | id(x)] AS `at`"
	}
	return bolt.Cypher("read "+t.typ, bolt.Folded(`
		MATCH ()-[r:«type»]->() WITH collect(r) AS every
		UNWIND range(0, size(every) - 1, $q.each) AS i
		WITH every[i..i + $q.each] AS page
		RETURN [x IN page | id(startNode(x))] AS starts, [x IN page | id(endNode(x))] AS ends«columns»`, "«type»", t.typ, "«columns»", more))
}

func readEnds(ctx context.Context, db *bolt.Database, t relationship, keep bool) (*ends, error) {
	e := &ends{relationship: t, wrongPlaces: map[int]string{}, faults: Rows{keep: keep}}
	if t.link != nil {
		e.rows = &rows{Table: t.link.Table, wrong: map[int]bool{}}
	}
	err := db.Stream(ctx, t.read(keep), map[string]any{"each": int64(readEach)}, readTimeout, func(a *bolt.Answer) error {
		first := len(e.from)
		for _, v := range a.List("starts") {
			e.from = append(e.from, bolt.Number(v))
		}
		for _, v := range a.List("ends") {
			e.to = append(e.to, bolt.Number(v))
		}
		for i, v := range a.List(propPlace) {
			place, wrong := placeOf(v)
			if e.places = append(e.places, place); wrong != "" {
				e.wrongPlaces[first+i] = wrong
			}
		}
		if t.link != nil {
			e.fill(a, first)
		} else {
			for _, v := range a.List("at") {
				e.at = append(e.at, bolt.Number(v))
			}
		}
		return atlas.Expired(ctx)
	})
	return e, err
}

// placeOf is the place of a source among those of a row, 0 where none is given, and what is wrong with it where it is no such place. Drivers of
// JavaScript write 1 as 1.0.
func placeOf(value any) (place int64, wrong string) {
	switch v := value.(type) {
	case nil:
		return 0, ""
	case int64:
		place = v
	case float64:
		if place = int64(v); float64(place) != v {
			return 0, "is no whole number"
		}
	default:
		return 0, "is " + typeName(value) + ", and should be a whole number from 1"
	}
	if place < 1 {
		return 0, "should be a whole number from 1"
	}
	return place, ""
}

// fill fills in what links say of themselves.
func (e *ends) fill(a *bolt.Answer, first int) {
	e.rows.grow(len(e.from) - first)
	width := len(e.rows.Columns)
	for _, v := range a.List("at") {
		e.rows.at = append(e.rows.at, bolt.Number(v))
	}
	for i, v := range a.List(propID) {
		e.rows.setID(&e.faults, e.typ, first+i, v)
	}
	for _, p := range e.link.properties {
		e.faults.fill(a, e.rows, e.typ, first, width, p)
	}
	for i := first; i < e.rows.count; i++ {
		for column, cell := range e.link.fixed {
			e.rows.cells[i*width+column] = cell
		}
	}
	for i, v := range a.List(propSources) {
		e.sources = append(e.sources, e.sourcesOf(first+i, v))
	}
}

// sourcesOf are the keys of the sources that a link names.
func (e *ends) sourcesOf(row int, value any) (keys []string) {
	if value == nil {
		return nil
	}
	list, ok := value.([]any)
	if text, single := value.(string); single {
		list, ok = []any{text}, true
	}
	for _, item := range list {
		text, isText := item.(string)
		key, isSource := strings.CutPrefix(text, atlas.KindSource.Prefix())
		if !isText || !isSource || strings.Contains(key, ";") {
			ok = false
			break
		}
		keys = append(keys, key)
	}
	if !ok {
		e.rows.wrong[row] = true
		e.faults.fault(Fault{e.typ, e.rows.idAt(row), propSources, "should be a list of ids of sources, as [\"" + atlas.KindSource.Prefix() + "NAME\"]"})
		return nil
	}
	return keys
}

// take puts what relationships say into the rows.
func (r *Rows) take(e *ends) {
	r.Faults = append(r.Faults, e.faults.Faults...)
	var links *rows
	width, main, others := 0, 0, 0
	if e.link != nil {
		links, width = r.tables[e.link.Kind], len(e.link.Columns)
		main, others = sourceColumns(e.link.Table)
	}
	for i, from := range e.from {
		a, isStart := r.at[from]
		b, isEnd := r.at[e.to[i]]
		switch {
		case !isStart && !isEnd: // somebody else's
			if e.link != nil && e.rows.named[i] {
				r.stray(e, i)
			}
		case e.link != nil:
			start, fits := e.link.start[a.kind]
			to, fitsTo := e.link.end[b.kind]
			if !isStart || !isEnd || !fits || !fitsTo {
				if isStart && isEnd || e.rows.named[i] {
					r.stray(e, i)
				}
				r.misplaced(e.typ, a, isStart, b, isEnd, e.link.start, e.link.end)
				continue
			}
			row := e.rows.cells[i*width : (i+1)*width]
			row[start], row[to] = r.key(a), r.key(b)
			if len(e.sources[i]) > 0 {
				row[main], row[others] = e.sources[i][0], strings.Join(e.sources[i][1:], ";")
			}
			links.cells = append(links.cells, row...)
			links.at, links.named = append(links.at, e.rows.at[i]), append(links.named, e.rows.named[i])
			links.types = append(links.types, e.link)
			if r.keep {
				links.from, links.to = append(links.from, from), append(links.to, e.to[i])
			}
			if e.rows.wrong[i] {
				links.wrong[links.count] = true
			}
			links.count++
		case e.typ == cites:
			if !isStart || !isEnd || b.kind != atlas.KindSource || a.kind == atlas.KindSource {
				if isStart && isEnd {
					r.stray(e, i)
				}
				r.misplaced(e.typ, a, isStart, b, isEnd, nil, end{atlas.KindSource: 0})
				continue
			}
			place := int64(0)
			if i < len(e.places) {
				place = e.places[i]
			}
			if wrong, is := e.wrongPlaces[i]; is {
				t := r.tables[a.kind]
				r.fault(Fault{a.kind.Type(), t.idAt(a.row), cites, propPlace + " " + wrong})
				first, rest := sourceColumns(t.Table)
				if t.mistake(a.row, first); rest >= 0 { // which is the first is not known
					t.mistake(a.row, rest)
				}
			}
			r.cited = append(r.cited, citation{a.kind, a.row, place, e.to[i]})
			r.see(e, i, place)
		default:
			if r.refer(e.typ, a, isStart, b, isEnd) {
				r.see(e, i, 0)
			} else if isStart && isEnd {
				r.stray(e, i)
			}
		}
	}
}

// see takes note of a reference or citation for a load.
func (r *Rows) see(e *ends, i int, place int64) {
	if r.keep {
		r.seen = append(r.seen, seenPair{e.typ, e.from[i], e.to[i], place, e.at[i]})
	}
}

// stray has a load delete a relationship that stands where none of its type does: between rows of other kinds, or with the id of a row, which
// the load may be about to give to another.
func (r *Rows) stray(e *ends, i int) {
	if !r.keep {
		return
	}
	at := e.at
	if e.link != nil {
		at = e.rows.at
	}
	r.doubled[e.typ] = append(r.doubled[e.typ], at[i])
}

// refer fills in the cell that a reference is. It tells whether the relationship stands where one of its type may.
func (r *Rows) refer(typ string, a position, isStart bool, b position, isEnd bool) bool {
	ref := referencesOf[typ][a.kind]
	if ref == nil || !isStart {
		r.misplaced(typ, a, isStart, b, isEnd, nil, nil)
		return false
	}
	column, fits := ref.to[b.kind]
	if !isEnd || !fits {
		r.misplaced(typ, a, isStart, b, isEnd, nil, ref.to)
		return false
	}
	t := r.tables[a.kind]
	row := t.cells[a.row*len(t.Columns) : (a.row+1)*len(t.Columns)]
	if row[column] != "" {
		r.fault(Fault{a.kind.Type(), t.idAt(a.row), typ, "there are two of these relationships, and there may be one"})
		t.wrong[a.row] = true
		return true
	}
	row[column] = r.key(b)
	if ref.subject >= 0 {
		row[ref.subject] = atlas.TableWord(string(b.kind))
	}
	return true
}

// key is the key of the row at a position.
func (r *Rows) key(at position) string {
	t := r.tables[at.kind]
	return t.cells[at.row*len(t.Columns)]
}

// misplaced reports a relationship between nodes that it does not go between. One that leads to a node without a label of the atlas is
// somebody else's, which is only said.
func (r *Rows) misplaced(typ string, a position, isStart bool, b position, isEnd bool, start, to end) {
	at, other := a, isEnd
	if !isStart {
		at, other = b, false
	}
	f := Fault{at.kind.Type(), r.tables[at.kind].idAt(at.row), typ, ""}
	if !isStart || !other {
		f.Text = fmt.Sprintf("a relationship %s has a node without a label of the atlas at its other end, and is not used", typ)
		r.warn(f)
		return
	}
	f.Text = fmt.Sprintf("there is no relationship %s from %s to %s", typ, a.kind.Type(), b.kind.Type())
	if from, ends := kindsOf(start), kindsOf(to); from != "" && ends != "" {
		f.Text += fmt.Sprintf("; it goes from %s to %s", from, ends)
	} else if ends != "" {
		f.Text += "; it goes to " + ends
	}
	r.fault(f)
}

// kindsOf are the labels of an end, "" for none.
func kindsOf(e end) string {
	var labels []string
	for k := range e {
		labels = append(labels, k.Type())
	}
	slices.Sort(labels)
	return strings.Join(labels, " or ")
}

// cite fills in the sources of nodes: by their places, those without one last and by id.
func (r *Rows) cite() {
	slices.SortFunc(r.cited, func(a, b citation) int {
		if c := cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.row, b.row)); c != 0 {
			return c
		}
		if (a.place == 0) != (b.place == 0) {
			return cmp.Compare(b.place, a.place)
		}
		return cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(r.key(r.at[a.source]), r.key(r.at[b.source])))
	})
	for i := 0; i < len(r.cited); {
		first := r.cited[i]
		var keys []string
		for ; i < len(r.cited) && r.cited[i].kind == first.kind && r.cited[i].row == first.row; i++ {
			keys = append(keys, r.key(r.at[r.cited[i].source]))
		}
		t := r.tables[first.kind]
		row := t.cells[first.row*len(t.Columns) : (first.row+1)*len(t.Columns)]
		main, others := sourceColumns(t.Table)
		row[main] = keys[0]
		switch {
		case others >= 0:
			row[others] = strings.Join(keys[1:], ";")
		case len(keys) > 1:
			r.fault(Fault{first.kind.Type(), t.idAt(first.row), cites, "there are several sources, and rows of this kind have one"})
		}
	}
	r.cited = nil
}

// pair makes pairs of the references and citations that were seen, once every row has its id, and sets links aside. Of several nodes with one
// id a load keeps one, and what hangs on the others goes with them, so that it is no reason not to write it.
func (r *Rows) pair() {
	if !r.keep {
		return
	}
	kept := func(at int64) bool {
		where := r.at[at]
		row, there := r.tables[where.kind].byKey()[r.key(where)]
		return there && row == where.row
	}
	for _, one := range r.seen {
		if !kept(one.from) || !kept(one.to) {
			continue
		}
		p := pair{one.typ, r.id(one.from), r.id(one.to), one.place}
		if _, twice := r.pairs[p]; twice {
			r.doubled[one.typ] = append(r.doubled[one.typ], one.at)
			continue
		}
		r.pairs[p] = one.at
	}
	r.seen = nil
	for _, t := range r.tables {
		for i := range t.from {
			if !kept(t.from[i]) || !kept(t.to[i]) {
				t.setAside(i)
			}
		}
	}
}

// id is the id of the row that a node is, "" where it has none.
func (r *Rows) id(at int64) atlas.ID {
	where := r.at[at]
	if key := r.key(where); key != "" {
		return atlas.NewID(where.kind, key)
	}
	return ""
}
