// References and provenance: that every row that is referred to exists, and that the trust of a row follows from its
// sources.

package importer

import (
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// checkReferences reports every reference to a row that does not exist. It does not report a reference into a table
// that could not be read to its end: the row may be there.
func (t *table) checkReferences(all tables) {
	dangling := map[int]map[atlas.ID]bool{} // by column; parsers know each reference once, so rows are not walked in vain
	for column, id := range t.parser.References() {
		target := all.ofKind(id.Kind())
		if target == nil || !target.whole || target.has(id) {
			continue
		}
		if dangling[column] == nil {
			dangling[column] = map[atlas.ID]bool{}
		}
		dangling[column][id] = true
	}
	if len(dangling) == 0 {
		return
	}
	var cells []string
	for i, row := range t.rows {
		cells = t.def.Cells(row, cells[:0])
		for column := range t.def.Columns {
			if dangling[column] != nil {
				t.reportDangling(i, column, cells, dangling[column])
			}
		}
	}
}

func (t *table) reportDangling(row, column int, cells []string, dangling map[atlas.ID]bool) {
	c := t.def.Columns[column]
	kind, columns := c.Ref, []string{c.Name}
	switch c.Type {
	case atlas.TypeSource, atlas.TypeOtherSources:
		kind = atlas.KindSource
	case atlas.TypeSubject:
		for _, k := range atlas.EntityKinds {
			if strings.ToLower(string(k)) == cells[column-1] {
				kind = k
			}
		}
		columns = append(columns, t.def.Columns[column-1].Name)
	}
	for key := range strings.SplitSeq(cells[column], ";") {
		if id := atlas.NewID(kind, key); dangling[id] {
			where := fileOf(atlas.TableOf(kind))
			if t.graph {
				where = "the graph as " + kind.Type()
			}
			t.reportRow(row, fmt.Sprintf("%s %q is not in %s", c.Name, shorten(key), where), columns...)
		}
	}
}

// sourceKinds are the kinds of all sources.
func (all tables) sourceKinds() map[atlas.ID]atlas.SourceKind {
	sources := all.ofKind(atlas.KindSource)
	kinds := make(map[atlas.ID]atlas.SourceKind, len(sources.rows))
	for _, row := range sources.rows {
		if _, ok := kinds[row.NodeID()]; !ok { // of two with the same id, the first
			kinds[row.NodeID()] = row.(*atlas.Source).Kind
		}
	}
	return kinds
}

// rest is the evidence of a row: its sources (rows with equal ones share the list) and the trust it claims.
type rest struct {
	main  *atlas.ID // the first of the list
	trust atlas.Trust
}

// noteRest notes what a row rests on, for checkProvenance.
func (t *table) noteRest(row atlas.Node) {
	base := atlas.RowOf(row)
	if len(base.SourceIDs) == 0 || base.Trust == "" {
		return // reported as empty, or a source
	}
	if r := (rest{&base.SourceIDs[0], base.Trust}); r != t.lastRest {
		t.lastRest = r
		t.rests[r] = base.SourceIDs
	}
}

// finding is something wrong about a row, with the columns that it is about.
type finding struct {
	text    string
	columns []string
}

// checkProvenance checks the sources of rows against each other and against their trust.
func (t *table) checkProvenance(all tables) {
	if t.def.Kind == atlas.KindSource || !all.ofKind(atlas.KindSource).whole {
		return
	}
	kinds, wrong := all.sourceKinds(), map[rest][]finding{}
	for r, sources := range t.rests {
		if found := t.judge(sources, r.trust, kinds); found != nil {
			wrong[r] = found
		}
	}
	if len(wrong) == 0 {
		return
	}
	for i, row := range t.rows {
		base := atlas.RowOf(row)
		if len(base.SourceIDs) == 0 {
			continue
		}
		for _, f := range wrong[rest{&base.SourceIDs[0], base.Trust}] {
			t.reportRow(i, f.text, f.columns...)
		}
	}
}

// judge says what is wrong about rows of this table that rest on these sources with this trust.
func (t *table) judge(sources []atlas.ID, trust atlas.Trust, kinds map[atlas.ID]atlas.SourceKind) (found []finding) {
	seed, primary, unread := false, false, false
	for at, id := range sources {
		kind := kinds[id]
		if kind == "" {
			return nil // reported as not there
		}
		if slices.Contains(sources[:at], id) {
			found = append(found, finding{fmt.Sprintf("otherSources names %q, which is the main source already", id.Local()), []string{"otherSources", "source"}})
		} else if kind == "SEED" && at > 0 {
			found = append(found, finding{fmt.Sprintf("otherSources names the seed document %q: where it is cited, it is the main source", id.Local()), []string{"otherSources", "source"}})
		}
		seed = seed || kind == "SEED"
		primary = primary || kind == "PRIMARY" || kind == "DATASET"
		unread = unread || kind == atlas.SourceRecollection
	}
	unverified := t.def.Kind == atlas.KindUnverified
	switch {
	case trust == atlas.TrustUnverified && t.graph && !seed && !unread: // a row that nobody has judged yet
	case t.graph && unverified && trust != atlas.TrustUnverified:
		found = append(found, finding{"trust should be UNVERIFIED, as of every Unverified", []string{"trust"}})
	case t.graph && seed && trust == atlas.TrustUnverified && !unverified:
		found = append(found, finding{"trust is UNVERIFIED, and should be SEED, because the seed document is cited", []string{"trust", "source", "otherSources"}})
	case !t.graph && (trust == atlas.TrustUnverified) != unverified:
		found = append(found, finding{"trust is unverified in the table unverified and nowhere else", []string{"trust"}})
	case unread && !unverified:
		where := "the table unverified"
		if t.graph {
			where = "the label " + atlas.KindUnverified.Type()
		}
		found = append(found, finding{"source is a recollection, and on what nobody read only " + where + " rests", []string{"source", "otherSources"}})
	case seed != (trust == atlas.TrustSeed):
		found = append(found, finding{fmt.Sprintf("trust is %s exactly where the seed document is cited", t.word("seed")), []string{"trust", "source", "otherSources"}})
	case trust == atlas.TrustPrimary && !primary:
		found = append(found, finding{fmt.Sprintf("trust is %s, and no source of the row is of kind %s or %s", t.word("primary"), t.word("primary"), t.word("dataset")), []string{"trust", "source", "otherSources"}})
	}
	return found
}
