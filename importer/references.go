// References and provenance: that every row named is there, and that the trust of a row is what its sources give it.

package importer

import (
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

// checkReferences reports every reference to a row that is not there. What is in doubt, because the table it should be in
// could not be read to its end, is not reported.
func (t *table) checkReferences(all tables) {
	dangling := map[int]map[atlas.ID]bool{} // by column; parsers know each reference once, so rows are not walked in vain
	for column, id := range t.parser.References() {
		target := all.of(id.Kind())
		if target == nil || !target.whole || target.find(id) != nil {
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
			t.reportRow(row, fmt.Sprintf("%s %q is not in %s", c.Name, shorten(key), fileOf(atlas.TableOf(kind))), columns...)
		}
	}
}

// sourceKinds are the kinds of all sources.
func (all tables) sourceKinds() map[atlas.ID]atlas.SourceKind {
	sources := all.of(atlas.KindSource)
	kinds := make(map[atlas.ID]atlas.SourceKind, len(sources.rows))
	for _, row := range sources.rows {
		if _, ok := kinds[row.Key()]; !ok { // of two with the same id, the first
			kinds[row.Key()] = row.(*atlas.Source).Kind
		}
	}
	return kinds
}

// checkProvenance checks the sources of a row against each other and against its trust.
func (t *table) checkProvenance(i int, row atlas.Node, kinds map[atlas.ID]atlas.SourceKind) {
	if t.def.Kind == atlas.KindSource {
		return
	}
	base := atlas.RowOf(row)
	if base.Trust == "" || len(base.SourceIDs) == 0 {
		return // reported as empty
	}
	seed, primary, unread := false, false, false
	for at, id := range base.SourceIDs {
		kind := kinds[id]
		if kind == "" {
			return // reported as not there
		}
		for _, earlier := range base.SourceIDs[:at] {
			if earlier == id {
				t.reportRow(i, fmt.Sprintf("otherSources names %q, which is the main source already", id.Key()), "otherSources", "source")
			}
		}
		if kind == "SEED" && at > 0 {
			t.reportRow(i, fmt.Sprintf("otherSources names the seed document %q: where it is cited, it is the main source", id.Key()), "otherSources", "source")
		}
		seed = seed || kind == "SEED"
		primary = primary || kind == "PRIMARY" || kind == "DATASET"
		unread = unread || kind == atlas.SourceRecollection
	}
	const trust, source, others = "trust", "source", "otherSources"
	unverified := t.def.Kind == atlas.KindUnverified
	switch {
	case (base.Trust == atlas.TrustUnverified) != unverified:
		t.reportRow(i, "trust is unverified in the table unverified and nowhere else", trust)
	case unread && !unverified:
		t.reportRow(i, "source is a recollection, and on what nobody read only the table unverified rests", source, others)
	case seed != (base.Trust == atlas.TrustSeed):
		t.reportRow(i, "trust is seed exactly where the seed document is cited", trust, source, others)
	case base.Trust == atlas.TrustPrimary && !primary:
		t.reportRow(i, "trust is primary, and no source of the row is of kind primary or dataset", trust, source, others)
	}
}
