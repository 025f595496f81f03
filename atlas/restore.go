// Restoring: from the cells that Table.Cells wrote to rows, for stores that keep rows as text. It is the inner loop of their
// answers: nothing is checked, and rows of one answer come together in memory.

package atlas

import (
	"reflect"
	"strings"
)

// Restorer makes rows of one table of their cells, as Table.Cells wrote them. It is for the rows of one answer, which come and
// go together: they are allocated many at a time, and neighbours share what they name. It is not for concurrent use.
type Restorer struct {
	table   *Table
	end     byte
	prefix  []string        // by column: of the ids that it names
	last    []seen          // by column: the cell before, because neighbours are alike
	sources []ID            // what the last main source was turned into
	fresh   reflect.Value   // rows to be
	used    int             // how many of them are in use
	ids     strings.Builder // the texts of ids, one behind the other
}

// Restorer is a restorer of texts in which cells are parted by a byte that no cell holds.
func (t *Table) Restorer(end byte) *Restorer {
	prefix := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		switch c.Type {
		case TypeID:
			prefix[i] = prefixes[t.Kind]
		case TypeRef:
			prefix[i] = prefixes[c.Ref]
		case TypeSource, TypeOtherSources:
			prefix[i] = prefixes[KindSource]
		}
	}
	return &Restorer{table: t, end: end, prefix: prefix, last: make([]seen, len(t.Columns)), fresh: reflect.MakeSlice(t.slice, 1, 1)}
}

const (
	// rowsTogether is how many rows of one answer are allocated at once, at most: a few tens of kilobytes.
	rowsTogether = 128
	// idsTogether is the same for bytes of their ids, and idsAtFirst how many of the first ones.
	idsTogether = 4096
	idsAtFirst  = 64
)

// row is a new row.
func (r *Restorer) row() reflect.Value {
	if r.used == r.fresh.Len() {
		n := min(2*r.used, rowsTogether)
		r.fresh, r.used = reflect.MakeSlice(r.table.slice, n, n), 0
	}
	r.used++
	return r.fresh.Index(r.used - 1)
}

// Row is the row of all cells in a text, and keeps parts of that text; false where the text has too few cells or too many.
func (r *Restorer) Row(cells string) (Node, bool) {
	v := r.row()
	n := v.Addr().Interface().(Node)
	before, more := "", true
	for i := range r.table.Columns {
		if !more {
			return nil, false
		}
		cell := cells
		if end := strings.IndexByte(cells, r.end); end >= 0 {
			cell, cells = cells[:end], cells[end+1:]
		} else {
			more = false
		}
		if cell != "" {
			r.set(n, v, i, cell, before)
		}
		before = cell
	}
	return n, !more
}

// set sets what a cell of a row says, with the cell before it.
func (r *Restorer) set(n Node, v reflect.Value, i int, cell, before string) {
	c := r.table.Columns[i]
	switch c.Type {
	case TypeID:
		n.row().ID = r.id(r.prefix[i], cell)
		return
	case TypeSource:
		if r.last[i].cell != cell {
			r.last[i].cell, r.sources = cell, []ID{r.id(r.prefix[i], cell)}
		}
		n.row().SourceIDs = r.sources
		return
	case TypeOtherSources:
		if before != "" {
			ids := make([]ID, 0, 2+strings.Count(cell, ";"))
			ids = append(ids, r.sources...)
			for part := range strings.SplitSeq(cell, ";") {
				ids = append(ids, r.id(r.prefix[i], part))
			}
			n.row().SourceIDs = ids
		}
		return
	case TypeSubjectKind: // read with its key, one column later
		return
	}
	field := v.FieldByIndex(c.field)
	switch c.Type {
	case TypeRef:
		if r.last[i].cell != cell {
			r.last[i] = seen{cell, string(r.id(r.prefix[i], cell))}
		}
		field.SetString(r.last[i].value)
	case TypeSubject:
		if kind := apiKinds[before]; kind != "" {
			field.SetString(string(r.id(prefixes[kind], cell)))
		}
	case TypeList:
		*field.Addr().Interface().(*[]string) = strings.Split(cell, ";")
	case TypeDate:
		if d, err := ParsePartialDate(cell); err == nil {
			field.SetUint(uint64(d))
		}
	case TypeWord:
		if r.last[i].cell != cell {
			r.last[i] = seen{cell, apiWords[cell]}
		}
		field.SetString(r.last[i].value)
	default:
		field.SetString(cell)
	}
}

// id is the id of a key, whose text lies behind that of the one before.
func (r *Restorer) id(prefix, key string) ID {
	if size := len(prefix) + len(key); r.ids.Cap()-r.ids.Len() < size {
		room := min(2*r.ids.Cap(), idsTogether)
		r.ids = strings.Builder{}
		r.ids.Grow(max(room, idsAtFirst, size))
	}
	from := r.ids.Len()
	r.ids.WriteString(prefix)
	r.ids.WriteString(key)
	return ID(r.ids.String()[from:])
}
