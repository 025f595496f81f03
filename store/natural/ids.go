// Ids for what has none: made of what it is called or what it joins, so that the same thing has the same id each time it is read.

package natural

import (
	"strings"

	"alliance-atlas/atlas"
)

// idFrom are the columns that make the id of a row that has none, of each kind: what it joins, its role and its begin; and for things that
// have names their name. A country has none but its code.
var idFrom = map[atlas.Kind][]string{
	atlas.KindInstitution:    {"name"},
	atlas.KindAlliance:       {"name"},
	atlas.KindCourse:         {"name"},
	atlas.KindExchange:       {"name"},
	atlas.KindEvent:          {"name"},
	atlas.KindPerson:         {"name"},
	atlas.KindSource:         {"title", "published"},
	atlas.KindMembership:     {"alliance", "institution", "role", "from"},
	atlas.KindExchangeParty:  {"exchange", "side", "institution", "country"},
	atlas.KindExchangeCourse: {"exchange", "course"},
	atlas.KindEventHost:      {"event", "institution", "alliance"},
	atlas.KindPosition:       {"person", "institution", "alliance", "country", "role", "asOf"},
	atlas.KindFigure:         {"subject", "measure", "asOf"},
	atlas.KindClaim:          {"subject", "kind", "asOf"},
	atlas.KindUnverified:     {"subject", "field"},
}

// name gives every row of some kinds that has no id one, and reports those for which none can be made. Two rows with the same id are a
// fault that the rules of tables find.
func (r *Rows) name(some func(atlas.Kind) bool) {
	for _, def := range atlas.Tables {
		if !some(def.Kind) {
			continue
		}
		t := r.tables[def.Kind]
		for i, named := range t.named {
			row := t.cells[i*len(t.Columns) : (i+1)*len(t.Columns)]
			if named || row[0] != "" {
				continue
			}
			label, _ := r.Label(def.Kind, i)
			if row[0] = t.rule(row); row[0] == "" {
				r.fault(Fault{label, t.idAt(i), propID, "there is no id, and none can be made of " + strings.Join(idFrom[def.Kind], ", ") + "; set id to " + def.Kind.Prefix() + "NAME"})
				continue
			}
			r.warn(Fault{label, t.idAt(i), propID, "there is no id; this one is made of " + strings.Join(idFrom[def.Kind], ", ")})
		}
	}
}

// rule is the key that the cells of a row make, "" where they make none.
func (t *rows) rule(row []string) string {
	var words []string
	for _, name := range idFrom[t.Kind] {
		if word := atlas.Slug(row[columnOf(t.Table, name)]); word != "" {
			words = append(words, word)
		}
	}
	return strings.Join(words, "-")
}
