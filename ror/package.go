// A package with the rows of records: the built-in countries and their sources, the source of the records, and institutions.

package ror

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// Ids of the sources that rows made of records cite.
const (
	sourceKey   = "ror" // with the version behind it, where it is known
	geonamesKey = "geonames"
)

// Update is a package with the rows of records in it: importer.Rows. The lists are for the operator.
type Update struct {
	Added, Completed, Unchanged int      // institutions of ROR that are new, gained something, or had it all
	Alliances                   int      // made of relationships
	NoCountry                   []string // ROR ids of rows whose country the package cannot name
	SharedWikidata              []string // ROR ids of rows without their Wikidata id, because another has the same
	ElsewhereInPackage          []string // ids of rows that are in another country than their record says, and gained nothing of its place
	SameName                    []string // ids of rows without ROR id that are named as a new row of their country is: perhaps the same organisation
	Gone                        []string // ids of rows whose records are not active any more

	dataset *atlas.Dataset
	rows    map[atlas.Kind][]atlas.Node // by id
	into    *importer.Package           // nil for a new package
}

// Dataset describes the package: as it did, or as the new package of the records.
func (u *Update) Dataset() *atlas.Dataset { return u.dataset }

// Rows are the rows of a kind by id.
func (u *Update) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	rows, ok := u.rows[k]
	if !ok && u.into != nil {
		return u.into.Rows(ctx, k)
	}
	return func(yield func(atlas.Node, error) bool) {
		for i, row := range rows {
			if i%recordsBetween == 0 && ctx.Err() != nil {
				yield(nil, stopped(ctx))
				return
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Package makes a package of the records. base has the countries; into is the package that the rows are put into, nil for a new one. Where no record is left, the
// error is atlas.ErrInput: a package without rows is of no use.
func (r *Records) Package(ctx context.Context, base, into *importer.Package) (*Update, error) {
	if len(r.kept) == 0 {
		return nil, atlas.Errorf(atlas.ErrInput, "none of %d records is left to be imported: %d are of organisations that are not active, %d of other countries, %d of other types",
			r.Read, r.Inactive+r.Withdrawn, r.OtherCountries, r.OtherTypes)
	}
	u := &Update{rows: map[atlas.Kind][]atlas.Node{}, into: into}
	if into != nil {
		u.dataset = into.Dataset()
	} else {
		u.dataset = r.newDataset(base.Dataset())
	}
	held, err := holding(ctx, into)
	if err != nil {
		return nil, err
	}
	known, err := holding(ctx, base)
	if err != nil {
		return nil, err
	}
	source, geonames := r.sources(held)
	own, both := []atlas.ID{source.ID}, []atlas.ID{source.ID, geonames.ID}
	u.addCountries(r.kept, known, held)
	if len(held[atlas.KindCountry]) == 0 {
		return nil, atlas.Errorf(atlas.ErrInput, "none of %d organisations is in a country that ISO 3166-1 lists, and a package needs one", len(r.kept))
	}
	fresh := r.merge(u, held, source.ID, geonames.ID)
	for _, one := range fresh {
		row := one.row
		row.SourceIDs, row.Trust = own, atlas.TrustPrimary
		if one.place {
			row.SourceIDs = both
		}
		if row.IdentifierBasis = basisOfRecord; row.Wikidata != "" {
			row.IdentifierBasis = basisOfIDs
		}
		if r.options.Relations == RelationsNote {
			one.notes = append(one.notes, relationNotes(one.to)...)
		}
		row.Note = strings.Join(one.notes, "; ")
	}
	rows, taken := make([]*atlas.Institution, len(fresh)), map[atlas.ID]bool{}
	for id := range held[atlas.KindInstitution] {
		taken[id] = true
	}
	for i, one := range fresh {
		rows[i] = one.row
	}
	giveIDs(slices.Clone(rows), taken)
	for _, row := range rows {
		held.put(row)
	}
	if r.options.Relations == RelationsAlliance {
		u.Alliances = r.makeAlliances(held, own)
	}
	for _, s := range []*atlas.Source{source, geonames} {
		if held.cites(s.ID) {
			held.put(s)
		}
	}
	for k, rows := range held {
		u.rows[k] = slices.SortedFunc(maps.Values(rows), func(a, b atlas.Node) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
	}
	slices.Sort(u.ElsewhereInPackage)
	slices.Sort(u.Gone)
	slices.Sort(u.SameName)
	u.SameName = slices.Compact(u.SameName)
	return u, nil
}

// holdings are the rows of the kinds that an update may change, by id.
type holdings map[atlas.Kind]map[atlas.ID]atlas.Node

// holding are those of a package, none of nil. It ends when ctx does.
func holding(ctx context.Context, p *importer.Package) (holdings, error) {
	h := holdings{}
	for _, k := range []atlas.Kind{atlas.KindCountry, atlas.KindSource, atlas.KindInstitution, atlas.KindAlliance, atlas.KindMembership} {
		h[k] = map[atlas.ID]atlas.Node{}
		if p == nil {
			continue
		}
		for row, err := range p.Rows(ctx, k) {
			if err != nil {
				return nil, err
			}
			h[k][row.NodeID()] = row
		}
	}
	return h, nil
}

func (h holdings) put(row atlas.Node) { h[row.Is()][row.NodeID()] = row }

// cites tells whether a row names a source.
func (h holdings) cites(source atlas.ID) bool {
	for _, rows := range h {
		for _, row := range rows {
			if slices.Contains(atlas.RowOf(row).SourceIDs, source) {
				return true
			}
		}
	}
	return false
}

// sources are the source of the records and the one of their places: those of the package where it has them.
func (r *Records) sources(held holdings) (source, geonames *atlas.Source) {
	key := sourceKey
	if r.version != "" {
		key += "-" + slug(r.version)
	}
	source = &atlas.Source{Row: atlas.Row{ID: atlas.NewID(atlas.KindSource, key), Trust: atlas.TrustPrimary,
		Note: "places and coordinates come from GeoNames"},
		Title: "Records of the Research Organization Registry", Publisher: "Research Organization Registry", URL: "https://doi.org/10.5281/zenodo.6347574",
		Published: r.published, Language: "en", Kind: "DATASET", Version: r.version, Licence: "CC0-1.0"}
	if r.version != "" {
		source.Title += ", release " + r.version
	}
	geonames = &atlas.Source{Row: atlas.Row{ID: atlas.NewID(atlas.KindSource, geonamesKey), Trust: atlas.TrustPrimary,
		Note: "as the records of ROR have it; name GeoNames where you show places or coordinates"},
		Title: "GeoNames geographical database", Publisher: "GeoNames", URL: "https://www.geonames.org/", Language: "en", Kind: "DATASET", Licence: "CC-BY-4.0"}
	for _, s := range []**atlas.Source{&source, &geonames} {
		if have, ok := held[atlas.KindSource][(*s).ID].(*atlas.Source); ok {
			*s = have
		}
	}
	return source, geonames
}

// addCountries adds the countries of organisations that the package lacks, with what they cite, from a package that has all. Organisations of a country that
// is in no table are left without one; a note says which ROR gives.
func (u *Update) addCountries(kept []*organisation, from, held holdings) {
	for _, one := range kept {
		id := one.row.CountryID
		if held[atlas.KindCountry][id] != nil {
			continue
		}
		country := from[atlas.KindCountry][id]
		if country == nil {
			one.row.CountryID = ""
			one.notes = append(one.notes, fmt.Sprintf("ROR gives the country code %s, which ISO 3166-1 does not list", id.Local()))
			u.NoCountry = append(u.NoCountry, one.row.ROR)
			continue
		}
		held.put(country)
		for _, source := range atlas.RowOf(country).SourceIDs {
			if held[atlas.KindSource][source] == nil {
				held.put(from[atlas.KindSource][source])
			}
		}
	}
}

// newDataset describes a package of these records alone.
func (r *Records) newDataset(base *atlas.Dataset) *atlas.Dataset {
	set := &atlas.Dataset{Name: "ror-organisations", Title: "Organisations of the Research Organization Registry", Updated: r.published}
	if r.version != "" {
		set.Title += ", release " + r.version
	}
	licences := strings.Split(base.License, ", ")
	for _, own := range []string{"CC0-1.0", "CC-BY-4.0"} {
		if !slices.Contains(licences, own) {
			licences = append(licences, own)
		}
	}
	set.License = strings.Join(licences, ", ")
	set.Citation = set.Title
	if set.Updated.Known() {
		set.Citation += " (" + set.Updated.String() + ")"
	}
	return set
}
