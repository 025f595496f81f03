// Ids for what has none: made of what it is called or what it joins, so that the same thing has the same id each time it is read.

package natural

import (
	"fmt"
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

// name gives every row of some kinds that has no id one, and reports those for which none can be made, or only that of another row. A row
// whose id is wrong gets one too, by which others may name it: that is reported already.
func (r *Rows) name(some func(atlas.Kind) bool) {
	for _, def := range atlas.Tables {
		if !some(def.Kind) {
			continue
		}
		t := r.tables[def.Kind]
		var taken map[string]bool
		for i, named := range t.named {
			row := t.cells[i*len(t.Columns) : (i+1)*len(t.Columns)]
			if named || row[0] != "" {
				continue
			}
			if taken == nil {
				taken = t.keysTaken()
			}
			label, _ := r.Label(def.Kind, i)
			without, key, of := t.idAt(i), t.rule(row), strings.Join(idFrom[def.Kind], ", ")
			row[0] = key
			switch {
			case t.isMistaken(i, 0):
				text, untold := t.wrongIDs[t.at[i]]
				if key != "" {
					text += fmt.Sprintf("; without one it would be %s", atlas.NewID(def.Kind, key))
				}
				if untold {
					r.fault(Fault{label, "", propID, text})
				}
			case key == "":
				if !t.lacks(i, row) {
					r.fault(Fault{label, without, propID, noneMade(def.Kind)})
				}
				t.mistake(i, 0)
			case taken[key]:
				r.fault(Fault{label, without, propID, fmt.Sprintf("there is no id, and %s, made of %s, is that of another; set %s", atlas.NewID(def.Kind, key), of, strings.Join(t.telling(row), " or "))})
				t.mistake(i, 0)
				t.disown(i)
			default:
				taken[key] = true
				r.warn(Fault{label, t.idAt(i), propID, "there is no id; this one is made of " + of})
			}
			if key == "" && !r.keep { // a load has no use for it
				row[0] = t.standIn(i, taken)
			}
		}
	}
}

// keysTaken are the keys that rows have of their own.
func (t *rows) keysTaken() map[string]bool {
	keys := map[string]bool{}
	for i, named := range t.named {
		if named {
			keys[t.cells[i*len(t.Columns)]] = true
		}
	}
	return keys
}

// noneMade says that there is no id and what to set it to.
func noneMade(k atlas.Kind) string {
	if k == atlas.KindCountry {
		return "there is no id, and none is made for a country; set id to " + k.Prefix() + " and its two letters of ISO 3166-1, as " + k.Prefix() + "CN"
	}
	return "there is no id, and none can be made of " + strings.Join(idFrom[k], ", ") + "; set id to " + k.Prefix() + "NAME"
}

// lacks tells whether a row without a key lacks a cell that it must have anyway: that is reported, and mended it makes an id.
func (t *rows) lacks(i int, row []string) bool {
	for _, name := range idFrom[t.Kind] {
		if c := columnOf(t.Table, name); row[c] == "" && (t.Columns[c].Required || t.isMistaken(i, c)) {
			return true
		}
	}
	return false
}

// telling are the properties by which a row gets an id that another has not: the id itself, and those that ids are made of and it lacks.
func (t *rows) telling(row []string) []string {
	all := []string{propID}
	for _, name := range idFrom[t.Kind] {
		c := columnOf(t.Table, name)
		if _, reference := referenceTypes[t.Kind][name]; row[c] == "" && !reference && t.Columns[c].Type != atlas.TypeRef {
			all = append(all, Property(t.Kind, c))
		}
	}
	return all
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
