// Package ror turns the records of the Research Organization Registry (https://ror.org), in its schema 2.1, into institutions of a data
// package: a new one, or one that is there, whose rows gain what they lack.
//
// Where to look: ror.go reads records and keeps what becomes rows; read.go has the forms of files, record.go the fields of a record and what is wrong with one,
// names.go and kinds.go what its names and types become. package.go puts the rows into a package, merge.go into rows that are there; ids.go gives
// ids, relations.go makes notes or alliances of relationships.
package ror

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// Relations says what becomes of the relationships of records.
type Relations string

// What becomes of relationships: nothing, a text in the notes of rows, or an alliance for each organisation with parts.
const (
	RelationsNone     Relations = "none"
	RelationsNote     Relations = "note"
	RelationsAlliance Relations = "alliance"
)

// Options say which records become rows, and how.
type Options struct {
	Countries []string // codes of ISO 3166-1 alpha-2; none means all
	Types     []string // of ROR, of which a record must have one; none means all
	Inactive  bool     // take organisations that have ended, too; a note says so
	Relations Relations
	Version   string // of the release; where empty, as the names of the files have it
	SkipWrong bool   // leave out records that are wrong, instead of taking none
}

// Records are the records that were read: what becomes rows, and what was left out.
type Records struct {
	Read                       int // all of them
	Inactive, Withdrawn        int // left out for their status
	OtherCountries, OtherTypes int // left out by Options
	Mended                     int // names that were written otherwise than a table may write them
	NoWebsite                  int // addresses left out that are not of http
	Wrong                      *importer.Violations

	options   Options
	version   string
	published atlas.PartialDate
	kept      []*organisation
	gone      map[string]string // the status of those left out for it, by ROR id
}

// organisation is a record on its way to a row, which has all but id and sources.
type organisation struct {
	row   *atlas.Institution
	place bool // city or coordinates are known
	notes []string
	to    []relation
}

// relation is what a record says of another organisation. label is that one's name.
type relation struct{ kind, id, label string }

// Read reads files of records: the data dump of ROR, its zip, or records one after the other. Where a record is wrong, and Options do not
// say to skip it, the error is *importer.Violations with all that is wrong, by file and record. A file that ends before its records do, or that is of
// another schema, is wrong in any case. progress may be nil. Cost: one pass over the files; memory for the rows that are kept, whatever the size of a file.
func Read(ctx context.Context, files []string, o Options, progress func(importer.Progress)) (*Records, error) {
	r := &Records{options: o, Wrong: new(importer.Violations), gone: map[string]string{}}
	if err := r.checkOptions(); err != nil {
		return nil, err
	}
	if err := r.findVersion(files); err != nil {
		return nil, err
	}
	first := map[string]place{} // where each id was read
	fatal := false
	parser := atlas.TableOf(atlas.KindInstitution).Parser()
	in := &reading{ctx: ctx, report: progress, now: importer.Progress{Table: "records"}}
	in.stop = func(file, text string) {
		fatal = true
		r.wrong(file, text)
	}
	in.take = func(at place, one *record, err error) {
		r.Read++
		problems := []string{}
		if err != nil {
			problems = append(problems, err.Error())
		} else {
			problems = one.check()
			if before, twice := first[one.ID]; twice && one.ID != "" {
				problems = append(problems, fmt.Sprintf("its id is that of record %d of %s too", before.number, before.file))
			} else {
				first[one.ID] = at
			}
		}
		var made *organisation
		if len(problems) == 0 {
			made = r.organisation(one)
			problems = wrongCells(parser, made.row)
		}
		for _, problem := range problems {
			r.wrong(at.file, fmt.Sprintf("record %d%s: %s", at.number, called(one), problem))
		}
		if len(problems) == 0 {
			r.keep(one, made)
		}
	}
	for _, name := range files {
		if err := in.file(name); err != nil {
			return nil, stopped(ctx)
		}
	}
	if fatal || len(r.Wrong.First) > 0 && !o.SkipWrong {
		return nil, r.Wrong
	}
	slices.SortFunc(r.kept, func(a, b *organisation) int { return strings.Compare(a.row.ROR, b.row.ROR) })
	return r, nil
}

// called is the id of a record that has one, for a sentence about it.
func called(r *record) string {
	if r.ID == "" {
		return ""
	}
	return ", " + atlas.Excerpt(strings.TrimPrefix(r.ID, address))
}

func (r *Records) wrong(file, text string) {
	if len(r.Wrong.First) >= importer.MaxViolations {
		r.Wrong.More++
		return
	}
	r.Wrong.First = append(r.Wrong.First, importer.Violation{File: file, Text: text})
}

func (r *Records) checkOptions() error {
	for _, code := range r.options.Countries {
		if !countryForm.MatchString(code) {
			return atlas.Errorf(atlas.ErrInput, "%q is no country: give codes of ISO 3166-1, two capital letters each, as CN", atlas.Excerpt(code))
		}
	}
	for _, t := range r.options.Types {
		if !slices.Contains(organisationTypes, t) {
			return atlas.Errorf(atlas.ErrInput, "%q is no type of ROR; there are %s", atlas.Excerpt(t), strings.Join(organisationTypes, ", "))
		}
	}
	return nil
}

// release is how ROR names its files: v1.58-2024-12-11-ror-data_schema_v2.json.
var release = regexp.MustCompile(`\bv([0-9]+\.[0-9]+(?:\.[0-9]+)?)(?:-([0-9]{4}-[0-9]{2}-[0-9]{2}))?`)

// findVersion takes version and day of the release from the names of files.
func (r *Records) findVersion(files []string) error {
	r.version = r.options.Version
	for _, file := range files {
		found := release.FindStringSubmatch(file[strings.LastIndexAny(file, `/\`)+1:])
		if found == nil {
			continue
		}
		if r.version != "" && r.version != found[1] && r.options.Version == "" {
			return atlas.Errorf(atlas.ErrInput, "the files are of the releases %s and %s by their names; say with --version which one they are, or import one after the other", r.version, found[1])
		}
		if r.version == "" || r.version == found[1] {
			r.version = found[1]
			if day, err := atlas.ParsePartialDate(found[2]); err == nil {
				r.published = day
			}
		}
	}
	if r.version = importer.Mend(r.version); r.version != "" && slug(r.version) == "" {
		return atlas.Errorf(atlas.ErrInput, "--version is %q: name the release in Latin letters and digits, as 1.58", r.version)
	}
	return nil
}

// keep keeps an organisation, or counts why it is left out.
func (r *Records) keep(one *record, made *organisation) {
	overlap := func(a, b []string) bool {
		return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
	}
	o := &r.options
	switch {
	case one.Status == "withdrawn":
		r.Withdrawn++
		r.gone[made.row.ROR] = one.Status
	case one.Status == "inactive" && !o.Inactive:
		r.Inactive++
		r.gone[made.row.ROR] = one.Status
	case len(o.Countries) > 0 && !slices.Contains(o.Countries, made.row.CountryID.Local()):
		r.OtherCountries++
	case len(o.Types) > 0 && !overlap(o.Types, one.Types):
		r.OtherTypes++
	default:
		r.kept = append(r.kept, made)
	}
}

var websiteForm = func() *regexp.Regexp {
	for _, c := range atlas.TableOf(atlas.KindInstitution).Columns {
		if c.Name == "website" {
			return c.Like
		}
	}
	panic("institutions have no column website")
}()

// organisation makes a row of a record that is in order.
func (r *Records) organisation(one *record) *organisation {
	place := one.Locations[0].Details
	row := &atlas.Institution{ROR: strings.TrimPrefix(one.ID, address)}
	made := &organisation{row: row}
	names, mended := one.named(place.CountryCode)
	r.Mended += mended
	row.Named = names
	var decided string
	row.Kind, decided = kindOf(one.Types)
	row.CountryID = atlas.NewID(atlas.KindCountry, place.CountryCode)
	row.CountryBasis = "source"
	row.City = importer.Mend(place.Name)
	if place.Lat != nil && place.Lng != nil {
		row.Latitude, row.Longitude = degrees(*place.Lat), degrees(*place.Lng)
	}
	made.place = true
	if one.Established != nil {
		row.Founded, _ = atlas.ParsePartialDate(fmt.Sprintf("%04d", int(*one.Established))) // a year, as check saw to
	}
	row.Wikidata = one.wikidata()
	if site := importer.Mend(one.website()); websiteForm.MatchString(site) {
		row.Website = site
	} else if site != "" {
		r.NoWebsite++
	}
	if row.Kind == "OTHER" && decided != "other" {
		made.notes = append(made.notes, "of type "+decided+" in ROR")
	}
	if one.Status != "active" {
		made.notes = append(made.notes, one.Status+" in ROR")
	}
	if r.options.Relations != RelationsNone && r.options.Relations != "" {
		for _, to := range one.Relationships {
			made.to = append(made.to, relation{to.Type, strings.TrimPrefix(to.ID, address), importer.Mend(to.Label)})
		}
	}
	return made
}

func degrees(f float64) atlas.Number { return atlas.Number(strconv.FormatFloat(f, 'f', -1, 64)) }

// wrongCells says what of a row its table does not take.
func wrongCells(parser *atlas.Parser, row *atlas.Institution) (problems []string) {
	whole := *row
	whole.ID = atlas.NewID(atlas.KindInstitution, row.ROR)
	whole.SourceIDs, whole.Trust = []atlas.ID{atlas.NewID(atlas.KindSource, sourceKey)}, atlas.TrustPrimary
	_, wrong := parser.Parse(atlas.TableOf(atlas.KindInstitution).Cells(&whole, nil))
	for _, w := range wrong {
		problems = append(problems, w.Text)
	}
	return problems
}
