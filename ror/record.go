// A record of ROR: its fields as schema 2.1 has them, and what is wrong with one.

package ror

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// record has the fields of a record that are read, named as https://github.com/ror-community/ror-schema/blob/master/ror_schema_v2_1.json
// names them. Others (admin, domains) are passed over, as are fields of later schemas.
type record struct {
	ID    string `json:"id"`
	Names []struct {
		Value string   `json:"value"`
		Types []string `json:"types"`
		Lang  string   `json:"lang"` // null where unknown
	} `json:"names"`
	Locations []struct {
		Details struct {
			Name        string   `json:"name"`
			CountryCode string   `json:"country_code"`
			Lat         *float64 `json:"lat"`
			Lng         *float64 `json:"lng"`
		} `json:"geonames_details"`
	} `json:"locations"`
	Established *float64 `json:"established"`
	ExternalIDs []struct {
		Type      string   `json:"type"`
		All       []string `json:"all"`
		Preferred string   `json:"preferred"` // null where there is one alone, or none is preferred
	} `json:"external_ids"`
	Links []struct {
		Type  string `json:"type"`
		Value string `json:"value"`
	} `json:"links"`
	Relationships []struct {
		Type  string `json:"type"`
		ID    string `json:"id"`
		Label string `json:"label"`
	} `json:"relationships"`
	Status string   `json:"status"`
	Types  []string `json:"types"`

	// Fields that no record of schema 2 has, by which other documents of ROR are recognised.
	Name  json.RawMessage `json:"name"`  // schema 1
	Items json.RawMessage `json:"items"` // an answer of ROR's API
}

// address is in front of every id of ROR.
const address = "https://ror.org/"

// The words of schema 2.1.
var (
	nameTypes         = strings.Fields("acronym alias label ror_display")
	statuses          = strings.Fields("active inactive withdrawn")
	organisationTypes = strings.Fields("education funder healthcare company archive nonprofit government facility other")
	relationTypes     = strings.Fields("related parent child successor predecessor")
)

var (
	languageForm = regexp.MustCompile(`^[a-z]{2}$`)
	countryForm  = regexp.MustCompile(`^[A-Z]{2}$`)
)

// errOtherSchema and errAnswer end the reading of a file: all of its records are of that form.
var (
	errOtherSchema = errors.New("this is a record of schema 1, which ROR no longer publishes; take a file of schema 2: in releases that have both, schema_v2 is part of its name")
	errAnswer      = errors.New("this is an answer of ROR's API, a page of its records; take the array that is in its field items, or the data dump, which has all records")
)

// parse reads a record, without judging it.
func parse(text []byte, into *record) error {
	if at := invalidUTF8(text); at >= 0 {
		return fmt.Errorf("the byte %#x is not UTF-8", text[at])
	}
	err := json.Unmarshal(text, into)
	kind, wrong := errors.AsType[*json.UnmarshalTypeError](err)
	switch {
	case into.Items != nil && into.ID == "":
		return errAnswer
	case into.Name != nil && into.Names == nil:
		return errOtherSchema
	case wrong && kind.Field == "":
		return fmt.Errorf("it is %s, and must be an object with the fields of a record", importer.JSONType(kind.Value))
	case wrong && strings.HasPrefix(kind.Value, "number "):
		return fmt.Errorf("%s is %s, which is too large", kind.Field, atlas.Excerpt(strings.TrimPrefix(kind.Value, "number ")))
	case wrong:
		return fmt.Errorf("%s is %s, and must be %s", kind.Field, importer.JSONType(kind.Value), importer.JSONType(kind.Type.Kind().String()))
	}
	return err
}

func invalidUTF8(text []byte) int {
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// check says all that is wrong with a record by its schema, each in a sentence that begins with the field.
func (r *record) check() (wrong []string) {
	report := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	word := func(field, value string, list []string) {
		if !slices.Contains(list, value) {
			report("%s has %q, which is not one of %s", field, atlas.Excerpt(value), strings.Join(list, ", "))
		}
	}
	if problem := wrongID(r.ID); problem != "" {
		report("id %s", problem)
	}
	displayed := 0
	for _, n := range r.Names {
		if strings.TrimSpace(n.Value) == "" {
			report("names has one whose value is empty")
		}
		if len(n.Value) > importer.MaxCell {
			report("names has one of %d bytes, more than the %d of a cell", len(n.Value), importer.MaxCell)
		}
		if len(n.Types) == 0 {
			report("names has %q without types", atlas.Excerpt(n.Value))
		}
		for _, t := range n.Types {
			word("names.types", t, nameTypes)
			if t == "ror_display" {
				displayed++
			}
		}
		if n.Lang != "" && !languageForm.MatchString(n.Lang) {
			report("names.lang is %q, and must be two small letters, as en", atlas.Excerpt(n.Lang))
		}
	}
	if displayed != 1 {
		report("names has %d of type ror_display, and every record has one", displayed)
	}
	if len(r.Locations) == 0 {
		report("locations is empty, and every record has one at least")
	}
	for i, l := range r.Locations {
		if l.Details.Name == "" {
			report("locations.geonames_details.name is empty")
		}
		if code := l.Details.CountryCode; code != "" && !countryForm.MatchString(code) {
			report("locations.geonames_details.country_code is %q, and must be two capital letters, as CN", atlas.Excerpt(code))
		} else if code == "" && i == 0 {
			report("locations.geonames_details.country_code is empty, so that the country is not known")
		}
		outside := func(degrees *float64, most float64) bool { return degrees != nil && math.Abs(*degrees) > most }
		if outside(l.Details.Lat, 90) || outside(l.Details.Lng, 180) {
			report("locations.geonames_details has coordinates that no place on the globe has")
		}
	}
	if e := r.Established; e != nil && (*e != math.Trunc(*e) || *e < 1 || *e > 9999) {
		report("established is %v, and must be a year from 1 to 9999", *e)
	}
	if len(r.Types) == 0 {
		report("types is empty, and every record has one at least")
	}
	for _, t := range r.Types {
		word("types", t, organisationTypes)
	}
	word("status", r.Status, statuses)
	for _, to := range r.Relationships {
		word("relationships.type", to.Type, relationTypes)
		if problem := wrongID(to.ID); problem != "" {
			report("relationships.id %s", problem)
		}
	}
	return wrong
}

// wrongID says what is wrong with an id, "" where nothing is.
func wrongID(id string) string {
	local, ok := strings.CutPrefix(id, address)
	switch {
	case id == "":
		return "is empty, and every record has one"
	case !ok:
		return fmt.Sprintf("is %q, and must begin with %s", atlas.Excerpt(id), address)
	case !atlas.ValidROR(local):
		return fmt.Sprintf("is %q, which is no id of ROR: its check digits are wrong, or its form", atlas.Excerpt(id))
	}
	return ""
}

// wikidata is the preferred Wikidata id, or the only one, "" where there are several that ROR prefers equally.
func (r *record) wikidata() string {
	for _, e := range r.ExternalIDs {
		switch {
		case e.Type != "wikidata":
		case e.Preferred != "":
			return strings.TrimSpace(e.Preferred)
		case len(e.All) == 1:
			return strings.TrimSpace(e.All[0])
		}
	}
	return ""
}

// website is the first address of a web site, "" without one.
func (r *record) website() string {
	for _, l := range r.Links {
		if l.Type == "website" {
			return strings.TrimSpace(l.Value)
		}
	}
	return ""
}
