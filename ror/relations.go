// What becomes of the relationships between organisations, where it is asked for: notes, or an alliance of an organisation and its parts.

package ror

import (
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// noteWords say in a note what another organisation is to this one, in the order of notes. That it is the whole of others is said by these.
var noteWords = []struct{ kind, words string }{
	{"parent", "part of"},
	{"predecessor", "successor of"},
	{"successor", "succeeded by"},
	{"related", "related to"},
}

// relationNotes are relationships in words.
func relationNotes(to []relation) (notes []string) {
	for _, w := range noteWords {
		var those []string
		for _, t := range to {
			if t.kind == w.kind {
				those = append(those, strings.TrimSpace(fmt.Sprintf("%s (%s)", t.label, t.id))) // some have no label
			}
		}
		if len(those) > 0 {
			slices.Sort(those)
			notes = append(notes, w.words+" "+strings.Join(slices.Compact(those), ", "))
		}
	}
	return notes
}

// partsDescription says what such an alliance is, so that none is taken for one that its members formed.
const partsDescription = "An organisation and what the Research Organization Registry lists as its parts. Made of records on request: no alliance that its members formed."

// makeAlliances makes an alliance of each organisation whose parts are in the package, with the whole and its parts as members. It counts those
// that are new. Rows that are there stay as they are.
func (r *Records) makeAlliances(held holdings, sources []atlas.ID) (added int) {
	byROR := map[string]*atlas.Institution{}
	for _, node := range held[atlas.KindInstitution] {
		if row := node.(*atlas.Institution); row.ROR != "" {
			byROR[row.ROR] = row
		}
	}
	parts := map[string][]string{} // of wholes, both by ROR id
	for _, one := range r.kept {
		for _, to := range one.to {
			switch to.kind {
			case "parent":
				parts[to.id] = append(parts[to.id], one.row.ROR)
			case "child":
				parts[one.row.ROR] = append(parts[one.row.ROR], to.id)
			}
		}
	}
	for whole, those := range parts {
		of := byROR[whole]
		those = slices.DeleteFunc(those, func(id string) bool { return byROR[id] == nil || id == whole })
		if of == nil || len(those) == 0 {
			continue
		}
		key := "ror-" + whole + "-parts"
		alliance := &atlas.Alliance{Kind: "OTHER", Description: partsDescription, SeatCity: of.City, SeatID: of.CountryID}
		alliance.Row = atlas.Row{ID: atlas.NewID(atlas.KindAlliance, key), SourceIDs: sources, Trust: atlas.TrustPrimary}
		alliance.Name = of.Name + " and its parts"
		if held[atlas.KindAlliance][alliance.ID] == nil {
			held.put(alliance)
			added++
		}
		member := func(id string, role atlas.MembershipRole, detail string) {
			m := &atlas.Membership{AllianceID: alliance.ID, InstitutionID: byROR[id].ID, Role: role, Detail: detail}
			m.Row = atlas.Row{ID: atlas.NewID(atlas.KindMembership, key+"-"+id), SourceIDs: sources, Trust: atlas.TrustPrimary}
			if held[atlas.KindMembership][m.ID] == nil {
				held.put(m)
			}
		}
		member(whole, "OTHER", "the whole")
		for _, id := range those {
			member(id, "MEMBER", "a part")
		}
	}
	return added
}
