// Tests of files and records that are wrong: each is named with its file, its number and what to do, and nothing is written.

package ror_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/ror"
)

const (
	good    = `{"id":"https://ror.org/00pjdza24","names":[{"value":"University of California System","types":["ror_display","label"],"lang":"en"}],"locations":[{"geonames_id":1,"geonames_details":{"name":"Oakland","country_code":"US","lat":37.8,"lng":-122.27}}],"established":1868,"external_ids":[{"type":"wikidata","all":["Q184478"],"preferred":null}],"links":[],"relationships":[{"type":"child","id":"https://ror.org/01an7q238","label":"Berkeley"}],"types":["education"],"status":"active"}`
	another = `{"id":"https://ror.org/03cve4549","names":[{"value":"Tsinghua University","types":["ror_display"],"lang":null}],"locations":[{"geonames_id":1,"geonames_details":{"name":"Beijing","country_code":"CN"}}],"types":["education"],"status":"active"}`
	older   = `{"id":"https://ror.org/00pjdza24","name":"University of California System","types":["Education"],"country":{"country_code":"US","country_name":"United States"},"addresses":[]}`
)

// damages are faults of a file whose other record is in order.
var damages = []struct {
	name, file string
	says       string // behind the name of the file
	whole      bool   // the file is at fault, and not only a record: it cannot be skipped
}{
	{"established is a text", list(edit(`1868`, `"1868"`)), "record 1, 00pjdza24: established is a string, and must be a number", false},
	{"established is true", list(edit(`1868`, `true`)), "established is a boolean, and must be a number", false},
	{"established has decimals", list(edit(`1868`, `1868.5`)), "record 1, 00pjdza24: established is 1868.5, and must be a year from 1 to 9999", false},
	{"year of five figures", list(edit(`1868`, `18680`)), "established is 18680, and must be", false},
	{"year before the first", list(edit(`1868`, `0`)), "established is 0, and must be", false},
	{"names is an object", list(edit(`"names":[`, `"names":{},"x":[`)), "names is an object, and must be an array", false},
	{"a name is a number", list(edit(`"value":"University of California System"`, `"value":7`)), "names.value is a number, and must be a string", false},
	{"a name is empty", list(edit(`"value":"University of California System"`, `"value":" "`)), "names has one whose value is empty", false},
	{"a name longer than a cell", list(edit(`University of California System`, strings.Repeat("x", importer.MaxCell+1))), "record 1, 00pjdza24: names has one of 65537 bytes, more than the 65536 of a cell", false},
	{"no name to display", list(edit(`"ror_display",`, ``)), "names has 0 of type ror_display, and every record has one", false},
	{"type of a name", list(edit(`"label"]`, `"nickname"]`)), `names.types has "nickname", which is not one of acronym, alias, label, ror_display`, false},
	{"language in words", list(edit(`"lang":"en"`, `"lang":"English"`)), `names.lang is "English", and must be two small letters, as en`, false},
	{"no types", list(edit(`"types":["education"]`, `"types":[]`)), "types is empty, and every record has one at least", false},
	{"type of schema 1", list(edit(`"education"`, `"Education"`)), `types has "Education", which is not one of education, funder, `, false},
	{"no status", list(edit(`,"status":"active"`, ``)), `status has "", which is not one of active, inactive, withdrawn`, false},
	{"no location", list(edit(`"locations":[{"geonames_id":1,"geonames_details":{"name":"Oakland","country_code":"US","lat":37.8,"lng":-122.27}}]`, `"locations":[]`)), "locations is empty, and every record has one at least", false},
	{"no country", list(edit(`"country_code":"US"`, `"country_code":null`)), "locations.geonames_details.country_code is empty, so that the country is not known", false},
	{"country of three letters", list(edit(`"US"`, `"USA"`)), `country_code is "USA", and must be two capital letters, as CN`, false},
	{"latitude of a longitude", list(edit(`37.8`, `137.8`)), "locations.geonames_details has coordinates that no place on the globe has", false},
	{"latitude is a text", list(edit(`37.8`, `"37.8"`)), "locations.geonames_details.lat is a string, and must be a number", false},
	{"longitude without end", list(edit(`-122.27`, `-1e999`)), "locations.geonames_details.lng is -1e999, which is too large", false},
	{"a name that nobody sees", list(edit(`"value":"University of California System"`, "\"value\":\"\u200b\"")), "name is empty, and every row needs one", false},
	{"check digits", list(edit(`00pjdza24`, `00pjdza25`)), `record 1, 00pjdza25: id is "https://ror.org/00pjdza25", which is no id of ROR: its check digits are wrong, or its form`, false},
	{"id without address", list(edit(`https://ror.org/00pjdza24`, `00pjdza24`)), `id is "00pjdza24", and must begin with https://ror.org/`, false},
	{"no id", list(edit(`"id":"https://ror.org/00pjdza24",`, ``)), "record 1: id is empty, and every record has one", false},
	{"id of a relationship", list(edit(`01an7q238`, `01an7q239`)), `relationships.id is "https://ror.org/01an7q239", which is no id of ROR`, false},
	{"type of a relationship", list(edit(`"type":"child"`, `"type":"sister"`)), `relationships.type has "sister", which is not one of related, `, false},
	{"Wikidata id", list(edit(`Q184478`, `184478`)), `wikidata "184478" is not of the form Q[1-9][0-9]*`, false},
	{"twice the same", "[" + another + "," + good + "," + good + "]", "record 3, 00pjdza24: its id is that of record 2 of ", false},
	{"a record is a text", `["00pjdza24",` + another + "]", "record 1: it is a string, and must be an object with the fields of a record", false},
	{"not UTF-8", list(edit(`University`, "Universit\xe9")), "record 1: the byte 0xe9 is not UTF-8", false},

	{"schema 1", "[" + older + "," + older + "]", "record 1: this is a record of schema 1, which ROR no longer publishes; take a file of schema 2", true},
	{"answer of the API", `{"number_of_results":1,"items":[` + good + `]}`, "record 1: this is an answer of ROR's API", true},
	{"cut short in a record", "[" + another + "," + good[:200], "record 2: the file ends there, before its record or its array does; it is cut short: fetch it again", true},
	{"cut short between records", "[" + another + "," + good, "its end: the file ends there", true},
	{"cut short in a line", another + "\n" + good[:200], "record 2: the file ends there", true},
	{"not JSON", "id,name\nhttps://ror.org/00pjdza24,University of California System\n", "record 1: it is not JSON, from byte 1 of the file on; take the file as ROR publishes it", true},
	{"no comma between records", "[" + another + " " + good + "]", "it is not JSON, from byte ", true},
	{"no number", list(edit(`37.8`, `NaN`)), "record 1: it is not JSON, from byte 2 of the file on", true},
	{"UTF-16", "\xff\xfe[\x00]\x00", "it is written in UTF-16; save it as UTF-8", true},
	{"gzip", "\x1f\x8b\x08\x00 and more", "it is packed by gzip; unpack it first", true},
	{"a page", "<!doctype html><html>Too many requests</html>", "it is a page of the web or XML, and no JSON; fetch the data dump itself", true},
	{"something behind", list(good) + "[]", "something follows its array", true},
	{"a list and no record", "7", "record 1: it is a number, and must be an object", false},
	{"an empty file", " \n", "it has no record", true},
	{"half a zip", "PK\x03\x04 and no more", "it is a zip that cannot be read; it may be cut short: fetch it again", true},
}

func list(record string) string { return "[" + record + "," + another + "]" }

func edit(old, new string) string {
	if strings.Count(good, old) != 1 {
		panic(old + " is not in the record, or twice")
	}
	return strings.Replace(good, old, new, 1)
}

func TestDamageIsNamed(t *testing.T) {
	for _, d := range damages {
		file, dir := written(t, "v1.58.json", d.file), filepath.Join(t.TempDir(), "new")
		_, _, _, err := try(t, dir, ror.Options{}, file)
		var wrong *importer.Violations
		if !errors.As(err, &wrong) || !errors.Is(err, atlas.ErrInput) || !strings.HasPrefix(err.Error(), file+": ") || !strings.Contains(err.Error(), d.says) {
			t.Errorf("%s: the error does not say %q of its file:\n%v", d.name, d.says, err)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%s: something was written", d.name)
		}
		r, _, _, err := try(t, dir, ror.Options{SkipWrong: true}, file)
		switch {
		case d.whole && err == nil:
			t.Errorf("%s: skipped as if it were one record", d.name)
		case d.name == "a list and no record" && !errors.Is(err, atlas.ErrInput):
			t.Errorf("%s: skipped, and %v", d.name, err)
		case !d.whole && d.name != "a list and no record" && (err != nil || !strings.Contains(r.Wrong.Error(), d.says)):
			t.Errorf("%s: skipping it ends with %v", d.name, err)
		}
	}
}

// A zip can be read up to where it was damaged, or not at all: in no case what came before is taken for all.
func TestDamagedZips(t *testing.T) {
	var packed bytes.Buffer
	z := zip.NewWriter(&packed)
	f, err := z.CreateHeader(&zip.FileHeader{Name: "v1.58-ror-data_schema_v2.json", Method: zip.Store})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write([]byte(list(good))); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	whole := packed.String()
	directory := strings.LastIndex(whole, "PK\x01\x02")
	for says, text := range map[string]string{
		"v1.58-ror-data_schema_v2.json: its end: it was damaged in its zip: fetch it again": strings.Replace(whole, "Oakland", "Oaklund", 1),
		"it is packed in a way that is not read here: unpack the zip":                       whole[:directory+10] + "\x61" + whole[directory+11:],
	} {
		dir := filepath.Join(t.TempDir(), "new")
		_, _, _, err := try(t, dir, ror.Options{SkipWrong: true}, written(t, "v1.58.zip", text))
		if err == nil || !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), says) {
			t.Errorf("it does not say %q: %v", says, err)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%s: something was written", says)
		}
	}
}

// Where no record has a country that is one, nothing is written: a package has countries.
func TestNoCountryAtAll(t *testing.T) {
	_, _, _, err := try(t, filepath.Join(t.TempDir(), "new"), ror.Options{}, written(t, "v1.58.json", "["+edit(`"US"`, `"XK"`)+"]"))
	if err == nil || !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), "none of 1 organisations is in a country that ISO 3166-1 lists") {
		t.Errorf("it ends with %v", err)
	}
}

// All that is wrong is named in one run, by file and record.
func TestAllDamageIsNamed(t *testing.T) {
	one := written(t, "one.json", "["+edit("1868", "-1")+","+edit("00pjdza24", "00pjdza25")+"]")
	two := written(t, "two.json", "["+strings.Replace(another, "education", "school", 1))
	_, _, _, err := try(t, filepath.Join(t.TempDir(), "new"), ror.Options{}, one, filepath.Join(t.TempDir(), "none.json"), t.TempDir(), two)
	if err == nil {
		t.Fatal("nothing was wrong")
	}
	lines := strings.Split(err.Error(), "\n")
	for i, says := range []string{"one.json: record 1, 00pjdza24: established is -1", "one.json: record 2, 00pjdza25: id is", "none.json: there is no such file", "it is a directory", `two.json: record 1, 03cve4549: types has "school"`, "two.json: its end: the file ends there"} {
		if !strings.Contains(at(lines, i), says) {
			t.Errorf("line %d does not say %q: %s", i+1, says, at(lines, i))
		}
	}
}

// Whatever a file holds, reading ends with records or with a sentence, and records make a package that is in order.
func FuzzRead(f *testing.F) {
	for _, d := range damages {
		f.Add(d.file)
	}
	f.Add(list(good))
	f.Add(good + another)
	f.Fuzz(func(t *testing.T, text string) {
		dir := filepath.Join(t.TempDir(), "new")
		_, _, _, err := try(t, dir, ror.Options{SkipWrong: true, Inactive: true, Relations: ror.RelationsAlliance}, written(t, "v1.58.json", text))
		if err != nil && !errors.Is(err, atlas.ErrInput) {
			t.Fatalf("it ends with %v", err)
		}
	})
}
