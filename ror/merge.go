// Records and the rows of a package that are about the same organisation: such rows gain what they lack, and keep what they have.

package ror

import (
	"slices"

	"alliance-atlas/atlas"
)

// What identifiers of rows are known by.
const (
	basisOfRecord   = "the row is made of this record of ROR"
	basisOfIDs      = basisOfRecord + ", which has the Wikidata id"
	basisByROR      = "Wikidata id as the record of ROR has it"
	basisByWikidata = "by the Wikidata id, which the record of ROR has too"
)

// merge completes the rows that are there, and gives the organisations that are not. A row is that of a record by its ROR id; without one, by a Wikidata
// id that both have and no other record.
func (r *Records) merge(u *Update, held holdings, source, geonames atlas.ID) (fresh []*organisation) {
	byROR, byWikidata := map[string]*atlas.Institution{}, map[string]*atlas.Institution{}
	first := func(of map[string]*atlas.Institution, id string, row *atlas.Institution) {
		if have := of[id]; have == nil || row.ID < have.ID {
			of[id] = row
		}
	}
	for _, node := range held[atlas.KindInstitution] {
		row := node.(*atlas.Institution)
		if row.ROR != "" {
			first(byROR, row.ROR, row)
			if r.gone[row.ROR] != "" {
				u.Gone = append(u.Gone, row.ID.Local())
			}
		}
		if row.Wikidata != "" {
			first(byWikidata, row.Wikidata, row)
		}
	}
	unknown := map[[2]string]*atlas.Institution{} // rows without ROR id, by folded name and country
	for _, node := range held[atlas.KindInstitution] {
		if row := node.(*atlas.Institution); row.ROR == "" {
			for _, name := range row.Names() {
				unknown[[2]string{atlas.Fold(name.Text), string(row.CountryID)}] = row
			}
		}
	}
	claims := map[string]int{} // of Wikidata ids, by records
	for _, one := range r.kept {
		claims[one.row.Wikidata]++
	}
	for _, one := range r.kept {
		wikidata := one.row.Wikidata
		row, other := byROR[one.row.ROR], byWikidata[wikidata]
		if row == nil && other != nil && other.ROR == "" && claims[wikidata] == 1 {
			row = other
		}
		if wikidata != "" && (claims[wikidata] > 1 || other != nil && other != row) {
			one.row.Wikidata = ""
			if row == nil || row.Wikidata == "" {
				u.SharedWikidata = append(u.SharedWikidata, one.row.ROR)
			}
		}
		if row == nil {
			u.Added++
			for _, name := range []string{one.row.Name, one.row.NameLocal, one.row.NameZh} {
				if same := unknown[[2]string{atlas.Fold(name), string(one.row.CountryID)}]; same != nil {
					u.SameName = append(u.SameName, same.ID.Local())
				}
			}
			fresh = append(fresh, one)
			continue
		}
		completed, elsewhere := complete(row, one, source, geonames)
		if elsewhere {
			u.ElsewhereInPackage = append(u.ElsewhereInPackage, row.ID.Local())
		}
		if completed == nil {
			u.Unchanged++
			continue
		}
		u.Completed++
		held.put(completed)
	}
	return fresh
}

// complete is a row with what its record knows and it does not, nil where that is nothing. What belongs together comes together: a name and its
// language, two coordinates. elsewhere tells that the row is in another country than the record: then it gains nothing of the place.
func complete(row *atlas.Institution, one *organisation, source, geonames atlas.ID) (completed *atlas.Institution, elsewhere bool) {
	n, from := *row, one.row
	gained, placed := false, false
	fill := func(into *string, value string) bool {
		if *into != "" || value == "" {
			return false
		}
		*into, gained = value, true
		return true
	}
	if n.NameLocal == "" && n.LocalLanguage == "" && from.NameLocal != "" {
		n.NameLocal, n.LocalLanguage, gained = from.NameLocal, from.LocalLanguage, true
	}
	fill(&n.NameZh, from.NameZh)
	if len(n.Aliases) == 0 {
		n.Aliases = nil
		for _, one := range append([]string{alias(from.Name)}, from.Aliases...) {
			if !slices.Contains([]string{n.Name, n.NameLocal, n.NameZh}, one) {
				n.Aliases, gained = append(n.Aliases, one), true
			}
		}
	}
	elsewhere = n.CountryID != "" && from.CountryID != "" && n.CountryID != from.CountryID
	if !elsewhere {
		if n.CountryID == "" && from.CountryID != "" {
			n.CountryID, n.CountryBasis, gained = from.CountryID, from.CountryBasis, true
		}
		placed = fill(&n.City, from.City)
		if n.Latitude == "" && n.Longitude == "" && from.Latitude != "" {
			n.Latitude, n.Longitude, gained, placed = from.Latitude, from.Longitude, true, true
		}
	}
	if !n.Founded.Known() && from.Founded.Known() {
		n.Founded, gained = from.Founded, true
	}
	fill(&n.Website, from.Website)
	basis := ""
	if fill(&n.Wikidata, from.Wikidata) {
		basis = basisByROR
	}
	if fill(&n.ROR, from.ROR) {
		basis = basisByWikidata
	}
	fill(&n.IdentifierBasis, basis)
	if !gained {
		return nil, elsewhere
	}
	n.SourceIDs = slices.Clone(n.SourceIDs)
	for _, id := range []atlas.ID{source, geonames} {
		if (id == source || placed) && !slices.Contains(n.SourceIDs, id) {
			n.SourceIDs = append(n.SourceIDs, id)
		}
	}
	return &n, elsewhere
}
