// Comparing: what a load must create, change and delete, row by row, from the rows of the source and those that were read.

package natural

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/loading"
)

// plan says what a load must do besides what follows from rows of the source that are not there: those are created.
type plan struct {
	// change marks rows of the source, by kind and place, that are there and differ; add marks those that are not there.
	change, add map[atlas.Kind]loading.Marks
	gone        map[string][]int64 // nodes to delete, by label
	unlabel     map[string][]int64 // nodes of another label, by the label that they lose
	links       map[string][]int64 // relationships to delete, by type
	references  []pair             // to create
}

// pair is a relationship to create between two nodes: a reference or a citation.
type pair struct {
	typ      string
	from, to atlas.ID
	place    int64
}

// any tells whether there is anything to do.
func (p *plan) any() bool {
	for _, m := range []map[atlas.Kind]loading.Marks{p.change, p.add} {
		for _, marked := range m {
			if !marked.None() {
				return true
			}
		}
	}
	return len(p.gone)+len(p.unlabel)+len(p.links)+len(p.references) > 0
}

// compare finds out what to do. Rows whose id appears twice in the graph are taken once; the others are deleted.
func (l *load) compare(ctx context.Context) (*plan, error) {
	p := &plan{change: map[atlas.Kind]loading.Marks{}, add: map[atlas.Kind]loading.Marks{}, gone: map[string][]int64{}, unlabel: map[string][]int64{},
		links: map[string][]int64{}}
	var digest atlas.Digest
	for _, t := range atlas.Tables {
		sum := loading.KindSummary{Kind: t.Kind}
		have, nodes := l.have.tables[t.Kind], tableOf(t.Kind)
		isNode := nodes != nil
		byKey := have.byKey()
		used := make([]bool, have.count)
		change, add := loading.Marks(nil), loading.Marks(nil)
		var cells []string
		i := 0
		for row, err := range l.source.Rows(ctx, t.Kind) {
			if err != nil {
				return nil, err
			}
			digest.Add(row)
			cells = t.Cells(row, cells[:0])
			at, there := byKey[cells[0]]
			switch {
			case !there:
				sum.Created++
				add.Set(i)
			default:
				used[at] = true
				same := have.named[at] && !have.wrong[at] && slices.Equal(cells, have.row(at))
				ends := !isNode && !sameEnds(t, cells, have.row(at))
				switch {
				case same:
					sum.Same++
				case ends || !isNode && have.types[at] != linkOf(t.Kind, cells): // a relationship keeps its ends and its type
					sum.Changed++
					p.links[have.types[at].typ] = append(p.links[have.types[at].typ], have.at[at])
					add.Set(i)
				default:
					sum.Changed++
					change.Set(i)
				}
			}
			if isNode {
				if there {
					l.nodes[row.NodeID()] = have.at[at]
				}
				l.want(p, nodes, row, cells)
			}
			i++
		}
		for at, isUsed := range used {
			if isUsed {
				continue
			}
			if isNode && have.aside[at] {
				p.unlabel[t.Kind.Type()] = append(p.unlabel[t.Kind.Type()], have.at[at])
				continue
			}
			sum.Deleted++
			if isNode && !have.named[at] {
				l.unnamed[t.Kind.Type()]++
			}
			if isNode {
				p.gone[t.Kind.Type()] = append(p.gone[t.Kind.Type()], have.at[at])
			} else {
				p.links[have.types[at].typ] = append(p.links[have.types[at].typ], have.at[at])
			}
		}
		p.change[t.Kind], p.add[t.Kind] = change, add
		l.summary.Kinds = append(l.summary.Kinds, sum)
	}
	l.unwanted(p)
	l.summary.Version = digest.Version()
	return p, nil
}

// row are the cells of row i.
func (t *rows) row(i int) []string { return t.cells[i*len(t.Columns) : (i+1)*len(t.Columns)] }

// byKey are the rows by their keys, without those that are set aside. Of several with one key it has the first whose id is its own and no rule's.
func (t *rows) byKey() map[string]int {
	if t.keys != nil {
		return t.keys
	}
	m := make(map[string]int, t.count)
	for i := range t.count {
		key := t.row(i)[0]
		if key == "" || t.aside[i] {
			continue
		}
		if other, twice := m[key]; !twice || t.named[i] && !t.named[other] {
			m[key] = i
		}
	}
	t.keys = m
	return m
}

// sameEnds tells whether two rows of a link name the same rows.
func sameEnds(t *atlas.Table, a, b []string) bool {
	for i, c := range t.Columns {
		if c.Type == atlas.TypeRef && a[i] != b[i] {
			return false
		}
	}
	return true
}

// linkOf is how a row of links is in the graph.
func linkOf(k atlas.Kind, cells []string) *linkTable {
	for _, l := range linkTables {
		if l.Kind != k {
			continue
		}
		fits := true
		for column, cell := range l.fixed {
			fits = fits && cells[column] == cell
		}
		if fits {
			return l
		}
	}
	return nil
}

// ends are the rows that a row of links joins.
func (l *linkTable) ends(cells []string) (from, to atlas.ID) {
	return l.start.id(cells), l.end.id(cells)
}

// id is the id of the row that cells name at an end.
func (e end) id(cells []string) atlas.ID {
	for k, column := range e {
		if cells[column] != "" {
			return atlas.NewID(k, cells[column])
		}
	}
	return ""
}

// pairsOf are the references and citations of a node, in the order of its columns and of its sources.
func (t *nodeTable) pairsOf(row atlas.Node, cells []string, each func(pair)) {
	for _, r := range t.references {
		if r.subject >= 0 {
			each(pair{typ: r.typ, from: row.NodeID(), to: subjectOf(row)})
			continue
		}
		for i, c := range t.Columns {
			if column, named := r.to[c.Ref]; named && column == i && cells[i] != "" {
				each(pair{typ: r.typ, from: row.NodeID(), to: atlas.NewID(c.Ref, cells[i])})
			}
		}
	}
	for i, source := range atlas.RowOf(row).SourceIDs {
		each(pair{cites, row.NodeID(), source, int64(i) + 1})
	}
}

// subjectOf is the subject of a row that has one.
func subjectOf(row atlas.Node) atlas.ID {
	switch n := row.(type) {
	case *atlas.Figure:
		return n.SubjectID
	case *atlas.Claim:
		return n.SubjectID
	case *atlas.Unverified:
		return n.SubjectID
	}
	return ""
}

// tableOf is how rows of a kind are nodes, nil where they are links.
func tableOf(k atlas.Kind) *nodeTable {
	for _, t := range nodeTables {
		if t.Kind == k {
			return t
		}
	}
	return nil
}

// want plans the references of a row that are not there, and takes note of those that are.
func (l *load) want(p *plan, t *nodeTable, row atlas.Node, cells []string) {
	t.pairsOf(row, cells, func(one pair) {
		if _, there := l.have.pairs[one]; there {
			l.have.pairs[one] = kept
			return
		}
		p.references = append(p.references, one)
	})
}

// kept stands for the database's id of a relationship that stays.
const kept = -1

// unwanted plans the deletion of references that nothing wants, and of second labels.
func (l *load) unwanted(p *plan) {
	going := map[int64]bool{}
	for _, list := range p.gone {
		for _, at := range list {
			going[at] = true
		}
	}
	for label, list := range p.unlabel {
		list = slices.DeleteFunc(list, func(at int64) bool { return going[at] })
		if p.unlabel[label] = list; len(list) == 0 {
			delete(p.unlabel, label)
		}
		l.summary.Mended += len(list)
	}
	for one, at := range l.have.pairs {
		if at != kept {
			p.links[one.typ] = append(p.links[one.typ], at)
		}
	}
	for typ, doubled := range l.have.doubled {
		p.links[typ] = append(p.links[typ], doubled...)
		l.summary.Mended += len(doubled)
	}
	for _, list := range p.links {
		slices.Sort(list)
	}
}
