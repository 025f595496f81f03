// Tests of records on their way to rows: each field where it belongs, whatever the form of the file, and the same rows each time.

package ror_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/ror"
)

// dump has records after the examples of ROR's documentation, each with something of its own: the rows that they become are in
// institutions.csv, which was read line by line.
const dump = "testdata/v1.58-2024-12-11-ror-data_schema_v2.json"

// curated is the built-in package, which has the countries.
var curated = sync.OnceValues(func() (*importer.Package, error) { return data.Load(context.Background(), nil) })

// update imports files into a directory as the command does.
func update(t *testing.T, dir string, o ror.Options, files ...string) (*ror.Records, *ror.Update, bool) {
	t.Helper()
	r, u, changed, err := try(t, dir, o, files...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := importer.Check(context.Background(), os.DirFS(dir), nil); err != nil {
		t.Fatalf("the package is not in order: %v", err)
	}
	return r, u, changed
}

func try(t *testing.T, dir string, o ror.Options, files ...string) (*ror.Records, *ror.Update, bool, error) {
	t.Helper()
	ctx := context.Background()
	base, err := curated()
	if err != nil {
		t.Fatal(err)
	}
	var into *importer.Package
	if _, err := os.Stat(dir); err == nil {
		if into, err = importer.Read(ctx, os.DirFS(dir), nil); err != nil {
			t.Fatal(err)
		}
	}
	r, err := ror.Read(ctx, files, o, nil)
	if err != nil {
		return r, nil, false, err
	}
	u, err := r.Package(ctx, base, into)
	if err != nil {
		return r, u, false, err
	}
	changed, err := importer.Replace(ctx, dir, u, nil)
	return r, u, changed, err
}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	found, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range found {
		all[f.Name()] = text(t, filepath.Join(dir, f.Name()))
	}
	return all
}

func text(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// written is a file with a text.
func written(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestEveryFieldIsWhereItBelongs(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	r, u, changed := update(t, dir, ror.Options{}, dump)
	if !changed || r.Read != 17 || r.Inactive != 1 || r.Withdrawn != 1 || u.Added != 15 || u.Completed+u.Unchanged != 0 || r.Mended != 1 || r.NoWebsite != 1 {
		t.Errorf("read %+v, made %+v", r, u)
	}
	if !slices.Equal(u.NoCountry, []string{"00004wd21"}) || !slices.Equal(u.SharedWikidata, []string{"00007t833", "00008sh37"}) {
		t.Errorf("without country are %q, without Wikidata id %q", u.NoCountry, u.SharedWikidata)
	}
	got, want := strings.Split(text(t, filepath.Join(dir, "institutions.csv")), "\n"), strings.Split(text(t, "testdata/institutions.csv"), "\n")
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("line %d of institutions.csv is\n%s\nand must be\n%s", i+1, at(got, i), at(want, i))
		}
	}
	sources := text(t, filepath.Join(dir, "sources.csv"))
	for _, line := range []string{
		`ror-1-58,"Records of the Research Organization Registry, release 1.58",Research Organization Registry,https://doi.org/10.5281/zenodo.6347574,2024-12-11,,en,dataset,1.58,CC0-1.0,places and coordinates come from GeoNames,primary`,
		`geonames,GeoNames geographical database,GeoNames,https://www.geonames.org/,,,en,dataset,,CC-BY-4.0,as the records of ROR have it; name GeoNames where you show places or coordinates,primary`,
	} {
		if !strings.Contains(sources, line+"\n") {
			t.Errorf("sources.csv has no line %s:\n%s", line, sources)
		}
	}
	countries := text(t, filepath.Join(dir, "countries.csv"))
	for _, code := range strings.Fields("AU BE CH CN DE IT US") {
		if !strings.Contains(countries, "\n"+code+",") {
			t.Errorf("countries.csv has no %s", code)
		}
	}
	if n := strings.Count(countries, "\n"); n != 8 {
		t.Errorf("countries.csv has %d lines, and 7 countries are needed", n)
	}
	if descriptor := text(t, filepath.Join(dir, "datapackage.json")); !strings.Contains(descriptor, `"CC-BY-4.0"`) || !strings.Contains(descriptor, `"CC0-1.0"`) || !strings.Contains(descriptor, "release 1.58") {
		t.Errorf("datapackage.json does not name release and licences: %.500s", descriptor)
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(not there)"
}

// Whatever the form of the file and the order of its records, the tables have the same bytes.
func TestFormsOfFiles(t *testing.T) {
	first := filepath.Join(t.TempDir(), "first")
	update(t, first, ror.Options{}, dump)
	want := contents(t, first)

	whole := text(t, dump)
	var records []json.RawMessage
	if err := json.Unmarshal([]byte(whole), &records); err != nil {
		t.Fatal(err)
	}
	slices.Reverse(records)
	reversed, err := json.Marshal(records)
	if err != nil {
		t.Fatal(err)
	}
	var lines bytes.Buffer
	for _, r := range records {
		if err := json.Compact(&lines, r); err != nil {
			t.Fatal(err)
		}
		lines.WriteByte('\n')
	}
	zipped := func(members map[string]string) string {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for name, text := range members {
			f, err := w.Create(name)
			if err != nil {
				t.Fatal(err)
			}
			f.Write([]byte(text))
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	older := `[{"id":"https://ror.org/00pjdza24","name":"University of California System","country":{"country_code":"US"}}]`
	half := len(records) / 2
	part := func(of []json.RawMessage) string {
		b, err := json.Marshal(of)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for name, files := range map[string][]string{
		"an array in the other order": {written(t, "v1.58-2024-12-11-ror-data.json", string(reversed))},
		"a byte order mark":           {written(t, "v1.58-2024-12-11-ror-data.json", "\ufeff"+whole)},
		"a record a line":             {written(t, "v1.58-2024-12-11.jsonl", lines.String())},
		"a zip":                       {written(t, "v1.58-2024-12-11-ror-data.zip", zipped(map[string]string{"v1.58-2024-12-11-ror-data.json": whole, "v1.58.csv": "id,name\n", "__MACOSX/._v1.58.json": "\x00"}))},
		"a zip with both schemas":     {written(t, "v1.58-2024-12-11-ror-data.zip", zipped(map[string]string{"v1.58-2024-12-11-ror-data.json": older, "v1.58-2024-12-11-ror-data_schema_v2.json": whole}))},
		"two files":                   {written(t, "v1.58-2024-12-11-a.json", part(records[half:])), written(t, "b.json", part(records[:half]))},
	} {
		dir := filepath.Join(t.TempDir(), "again")
		update(t, dir, ror.Options{}, files...)
		for file, text := range contents(t, dir) {
			if text != want[file] {
				t.Errorf("%s: %s differs", name, file)
			}
		}
	}
}

func TestOptionsSayWhichRecords(t *testing.T) {
	for _, c := range []struct {
		o    ror.Options
		want string // ROR ids
		note string
	}{
		{ror.Options{Countries: []string{"CN", "BE"}}, "00003x417 00cv9y106 03cve4549", ""},
		{ror.Options{Types: []string{"facility", "funder"}}, "00008sh37 01an7q238 02jbv0t02", ""},
		{ror.Options{Countries: []string{"DE"}, Inactive: true}, "00005vp25 00007t833 00008sh37", "inactive in ROR"},
	} {
		dir := filepath.Join(t.TempDir(), "new")
		update(t, dir, c.o, dump)
		p, err := importer.Read(context.Background(), os.DirFS(dir), nil)
		if err != nil {
			t.Fatal(err)
		}
		var ids, notes []string
		for row := range p.Rows(context.Background(), atlas.KindInstitution) {
			ids, notes = append(ids, row.(*atlas.Institution).ROR), append(notes, atlas.RowOf(row).Note)
		}
		slices.Sort(ids)
		if strings.Join(ids, " ") != c.want || !strings.Contains(strings.Join(notes, "\n"), c.note) {
			t.Errorf("%+v: %s, with notes %q; want %s", c.o, ids, notes, c.want)
		}
	}
	for says, o := range map[string]ror.Options{
		`"cn" is no country`:           {Countries: []string{"cn"}},
		`"school" is no type of ROR`:   {Types: []string{"school"}},
		"none of 17 records is left":   {Countries: []string{"FR"}},
		`--version is "发布"`:            {Version: "发布"},
		"none of 17 records is left t": {Countries: []string{"DE"}, Types: []string{"archive"}},
	} {
		dir := filepath.Join(t.TempDir(), "new")
		_, _, _, err := try(t, dir, o, dump)
		if !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), says) {
			t.Errorf("%+v: %v", o, err)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%+v: something was written", o)
		}
	}
}

func TestVersionsAreRead(t *testing.T) {
	whole := text(t, dump)
	for name, want := range map[string]string{
		"v2.0-2025-12-16-ror-data.json": "ror-2-0,\"Records of the Research Organization Registry, release 2.0\"",
		"v1.9.1.json":                   "ror-1-9-1,",
		"dump.json":                     "ror,Records of the Research Organization Registry,",
	} {
		dir := filepath.Join(t.TempDir(), "new")
		update(t, dir, ror.Options{}, written(t, name, whole))
		if sources := text(t, filepath.Join(dir, "sources.csv")); !strings.Contains(sources, "\n"+want) {
			t.Errorf("%s gives no source %s:\n%s", name, want, sources)
		}
	}
	one, two := written(t, "v1.58.json", "[]"), written(t, "v1.59.json", whole)
	if _, err := ror.Read(context.Background(), []string{one, two}, ror.Options{}, nil); !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), "1.58 and 1.59") {
		t.Errorf("files of two releases: %v", err)
	}
	dir := filepath.Join(t.TempDir(), "new")
	update(t, dir, ror.Options{Version: "1.59"}, one, two)
	if sources := text(t, filepath.Join(dir, "sources.csv")); !strings.Contains(sources, "\nror-1-59,") {
		t.Errorf("--version is not the one of the source: %s", sources)
	}
}

// A record may have as many bytes as MaxRecord says, and no more, at whatever place of a file.
func TestLengthOfRecords(t *testing.T) {
	record := func(id string, size int) string {
		r := fmt.Sprintf(`{"id":"https://ror.org/%s","names":[{"value":"A","types":["ror_display"],"lang":null}],"locations":[{"geonames_details":{"name":"Bonn","country_code":"DE"}}],"types":["other"],"status":"active","domains":["`, id)
		return r + strings.Repeat("x", size-len(r)-3) + `"]}`
	}
	for size, ok := range map[int]bool{ror.MaxRecord - 1: true, ror.MaxRecord: true, ror.MaxRecord + 1: false, 8 * ror.MaxRecord: false} {
		file := written(t, "v1.58.json", "["+record("00pjdza24", 1000)+","+record("03cve4549", size)+","+record("01an7q238", 1000)+"]")
		r, err := ror.Read(context.Background(), []string{file}, ror.Options{}, nil)
		if ok != (err == nil) || ok && r.Read != 3 {
			t.Errorf("a record of %d bytes: %v", size, err)
		}
		if !ok && (!errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), ": record 2") || !strings.Contains(err.Error(), "it has more than 2097152 bytes")) {
			t.Errorf("a record of %d bytes: %v", size, err)
		}
	}
}

func TestCancelledReading(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	many := "[" + strings.Repeat("{},", 2000) + "{}]"
	if _, err := ror.Read(ctx, []string{written(t, "many.json", many)}, ror.Options{}, nil); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("cancelled, reading ends with %v", err)
	}
}

// A cancel between reading and writing ends with an error, and changes nothing.
func TestCancelledPackage(t *testing.T) {
	base, err := curated()
	if err != nil {
		t.Fatal(err)
	}
	r, err := ror.Read(t.Context(), []string{dump}, ror.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, into := range []*importer.Package{nil, base} {
		if _, err := r.Package(ctx, base, into); !errors.Is(err, context.Canceled) && !errors.Is(err, atlas.ErrTimeout) {
			t.Errorf("cancelled, it ends with %v", err)
		}
	}
}
