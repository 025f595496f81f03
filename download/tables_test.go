// Tests of /tables: the bytes that export writes, in every coding, at dates, and as a package with its sums.

package download_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/store/mem"
)

// generated is a store with a world that is made up.
func generated(t testing.TB, institutions int) atlas.Store {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := importer.Generate(t.Context(), base, importer.InDir(dir), importer.Options{Institutions: institutions, Seed: 7}, nil); err != nil {
		t.Fatal(err)
	}
	world, err := importer.Read(t.Context(), os.DirFS(dir), nil)
	if err != nil {
		t.Fatal(err)
	}
	return holding(t, world)
}

// buffer is a file of an export in memory.
type buffer struct{ bytes.Buffer }

func (*buffer) Close() error { return nil }

// exported are the files that export writes.
func exported(t *testing.T, store atlas.Store, at atlas.PartialDate) map[string]string {
	t.Helper()
	reader, err := store.Snapshot(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*buffer{}
	err = importer.Write(t.Context(), func(name string) (io.WriteCloser, error) {
		files[name] = new(buffer)
		return files[name], nil
	}, reader, nil)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for name, f := range files {
		texts[name] = f.String()
	}
	return texts
}

// mounted are the downloads of tables at their paths.
func mounted(store atlas.Store, o download.Options) http.Handler {
	mux := http.NewServeMux()
	for path, h := range download.New(store, o).Tables() {
		mux.Handle(path, h)
	}
	return mux
}

func TestTablesAreThoseOfExport(t *testing.T) {
	for name, store := range map[string]atlas.Store{"curated": datatest.Curated(t), "generated": generated(t, 300), "empty": mem.New()} {
		h := mounted(store, download.Options{})
		for file, want := range exported(t, store, 0) {
			for _, accept := range []string{"identity", "gzip", "zstd"} {
				r := ask(h, "GET", "/tables/"+file, "Accept-Encoding", accept)
				if got := body(t, r); r.StatusCode != 200 || got != want {
					t.Errorf("%s: %s in %s: %d, %d bytes, and export writes %d", name, file, accept, r.StatusCode, len(got), len(want))
				}
			}
		}
		at, err := atlas.ParsePartialDate("2015")
		if err != nil {
			t.Fatal(err)
		}
		for file, want := range exported(t, store, at) {
			if got := body(t, ask(h, "GET", "/tables/"+file+"?asOf=2015")); strings.HasSuffix(file, ".csv") && got != want {
				t.Errorf("%s at a date: %s: %d bytes, want %d", name, file, len(got), len(want))
			}
		}
	}
}

// ids are the first cells of a table.
func ids(t *testing.T, table string) (list []string) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%.100q is no table: %v", table, err)
	}
	for _, row := range rows[1:] {
		list = append(list, row[0])
	}
	return list
}

// TestTablesAtADateShowWhatGraphQLShows compares with all pages of each kind that has a root field.
func TestTablesAtADateShowWhatGraphQLShows(t *testing.T) {
	store := generated(t, 120)
	h := mounted(store, download.Options{})
	api, err := graph.Handler(store, graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, date := range []string{"", "1991", "2005-06", "2016-02-29", "2025"} {
		for _, kind := range []string{"alliances", "institutions", "memberships", "exchanges", "events", "people", "positions", "figures", "claims", "courses", "sources"} {
			var want []string
			for after := "null"; ; {
				query := fmt.Sprintf("{ of: %s(first: 500, after: %s) { nodes { id } pageInfo { hasNextPage endCursor } } }", kind, after)
				address := "/graphql?query=" + url.QueryEscape(query)
				if date != "" {
					address += "&asOf=" + date
				}
				var answer struct {
					Data struct {
						Of struct {
							Nodes    []struct{ ID string }
							PageInfo struct {
								HasNextPage bool
								EndCursor   string
							}
						}
					}
				}
				text := body(t, ask(api, "GET", address))
				if err := json.Unmarshal([]byte(text), &answer); err != nil || strings.Contains(text, `"errors"`) {
					t.Fatalf("%s: %.300s", address, text)
				}
				for _, n := range answer.Data.Of.Nodes {
					want = append(want, n.ID[strings.IndexByte(n.ID, '/')+1:])
				}
				if !answer.Data.Of.PageInfo.HasNextPage {
					break
				}
				after = `"` + answer.Data.Of.PageInfo.EndCursor + `"`
			}
			address := "/tables/" + kind + ".csv"
			if date != "" {
				address += "?asOf=" + date
			}
			got := ids(t, body(t, ask(h, "GET", address)))
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s has %d rows, and GraphQL shows %d", address, len(got), len(want))
			}
		}
	}
}

// TestDescriptionAtADate: its paths lead to the tables of that date and version, and its foreign keys hold.
func TestDescriptionAtADate(t *testing.T) {
	store := datatest.Curated(t)
	h := mounted(store, download.Options{})
	v := version(t, store)
	for query, path := range map[string]string{
		"":                                "alliances.csv",
		"?asOf=2015":                      "alliances.csv?asOf=2015",
		"?version=" + v:                   "alliances.csv?version=" + v,
		"?version=" + v + "&asOf=9999-12": "alliances.csv?asOf=9999-12&version=" + v,
	} {
		var is struct {
			Resources []struct {
				Name, Path string
				Schema     struct {
					Fields      []struct{ Name string }
					ForeignKeys []struct {
						Fields    []string
						Reference struct {
							Resource string
							Fields   []string
						}
					}
				}
			}
		}
		if err := json.Unmarshal([]byte(body(t, ask(h, "GET", "/tables/datapackage.json"+query))), &is); err != nil {
			t.Fatal(err)
		}
		tables := map[string][][]string{}
		for _, r := range is.Resources {
			answer := ask(h, "GET", "/tables/"+r.Path)
			if answer.StatusCode != 200 || r.Name == "alliances" && r.Path != path {
				t.Errorf("%s: %s is answered %d", query, r.Path, answer.StatusCode)
			}
			rows, err := csv.NewReader(answer.Body).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			tables[r.Name] = rows
		}
		keys := 0
		for _, r := range is.Resources {
			for _, key := range r.Schema.ForeignKeys {
				keys++
				there := map[string]bool{"": true}
				for _, row := range tables[key.Reference.Resource][1:] {
					there[row[0]] = true
				}
				column := slices.Index(tables[r.Name][0], key.Fields[0])
				for _, row := range tables[r.Name][1:] {
					if !there[row[column]] {
						t.Errorf("%s: %s %s names %s, which %s has not", query, r.Name, row[0], row[column], key.Reference.Resource)
					}
				}
			}
		}
		if keys < 20 {
			t.Errorf("%s: only %d foreign keys", query, keys)
		}
	}
}

// unpacked are the files of an archive.
func unpacked(t *testing.T, r *http.Response) map[string]string {
	t.Helper()
	text := body(t, r)
	archive, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range archive.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(content)
	}
	return files
}

func TestThePackageAsAZip(t *testing.T) {
	for name, store := range map[string]atlas.Store{"curated": datatest.Curated(t), "generated": generated(t, 100), "empty": mem.New()} {
		h := mounted(store, download.Options{})
		r := ask(h, "GET", "/tables.zip", "Accept-Encoding", "gzip")
		if r.Header.Get("Content-Encoding") != "" || r.Header.Get("Content-Type") != "application/zip" {
			t.Errorf("%s: %v", name, r.Header)
		}
		files := unpacked(t, r)
		for file, want := range exported(t, store, 0) {
			if files[file] != want {
				t.Errorf("%s: %s is not what export writes", name, file)
			}
		}
		for _, file := range []string{"README.md", "CITATION.cff", "croissant.json", "SHA256SUMS"} {
			if files[file] == "" {
				t.Errorf("%s: there is no %s", name, file)
			}
		}
		summed := 0
		for one := range strings.Lines(files["SHA256SUMS"]) {
			sum, file, _ := strings.Cut(strings.TrimSuffix(one, "\n"), "  ")
			is := sha256.Sum256([]byte(files[file]))
			if sum != hex.EncodeToString(is[:]) {
				t.Errorf("%s: the sum of %q is %s", name, file, sum)
			}
			summed++
		}
		if summed != len(files)-1 {
			t.Errorf("%s: %d sums of %d files", name, summed, len(files))
		}
		var croissant struct {
			ConformsTo   string
			Distribution []struct{ Name, SHA256 string }
			RecordSet    []struct{ Field []any }
		}
		if err := json.Unmarshal([]byte(files["croissant.json"]), &croissant); err != nil || croissant.ConformsTo != "http://mlcommons.org/croissant/1.1" ||
			len(croissant.Distribution) != len(atlas.Tables) || len(croissant.RecordSet) != len(atlas.Tables) {
			t.Errorf("%s: croissant.json: %v, %d files", name, err, len(croissant.Distribution))
		}
		for i, f := range croissant.Distribution {
			is := sha256.Sum256([]byte(files[f.Name]))
			if f.SHA256 != hex.EncodeToString(is[:]) || len(croissant.RecordSet[i].Field) != len(atlas.Tables[i].Columns) {
				t.Errorf("%s: croissant.json of %s: %s", name, f.Name, f.SHA256)
			}
		}
		for _, file := range []string{"README.md", "CITATION.cff"} {
			if v := version(t, store); !strings.Contains(files[file], v) {
				t.Errorf("%s: %s does not name version %s", name, file, v)
			}
		}
		if first, again := body(t, ask(h, "GET", "/tables.zip")), body(t, ask(h, "GET", "/tables.zip")); first != again {
			t.Errorf("%s: the same request has other bytes", name)
		}
		then := unpacked(t, ask(h, "GET", "/tables.zip?asOf=2015"))
		if then["memberships.csv"] != body(t, ask(h, "GET", "/tables/memberships.csv?asOf=2015")) || !strings.Contains(then["README.md"], "that show at 2015") ||
			!strings.Contains(then["datapackage.json"], `"alliances.csv"`) {
			t.Errorf("%s: the package of 2015 is that of another date", name)
		}
	}
}

// TestWrongRequestsForTables: each has a status, a code and a sentence.
func TestWrongRequestsForTables(t *testing.T) {
	store := datatest.Curated(t)
	h := mounted(store, download.Options{})
	v := version(t, store)
	for _, c := range []struct {
		address, says string
		status        int
	}{
		{"/tables", "there is no such file below /tables/; there are datapackage.json, countries.csv, institutions.csv", 404},
		{"/tables/", "there is no such file below /tables/", 404},
		{"/tables/nothing.csv", "there is no such file below /tables/", 404},
		{"/tables/alliances", "there is no such file below /tables/", 404},
		{"/tables/alliances.CSV", "there is no such file below /tables/", 404},
		{"/tables/alliances.csv/", "there is no such file below /tables/", 404},
		{"/tables/alliances.json", "there is no such file below /tables/", 404},
		{"/tables/README.md", "there is no such file below /tables/", 404},
		{"/tables/a/alliances.csv", "there is no such file below /tables/", 404},
		{"/tables/alliances.csv?asof=2020", `the parameter "asof" of the address is not known; there are asOf, version and inline`, 400},
		{"/tables/alliances.csv?where={}", `the parameter "where" of the address is not known`, 400},
		{"/tables/alliances.csv?", "", 200},
		{"/tables/alliances.csv?asOf", `asOf: "" is no date`, 400},
		{"/tables/alliances.csv?asOf=", `asOf: "" is no date`, 400},
		{"/tables/alliances.csv?asOf=now", `asOf: "now" is no date: give a year, a month or a day that exists`, 400},
		{"/tables/alliances.csv?asOf=20", `asOf: "20" is no date`, 400},
		{"/tables/alliances.csv?asOf=2020-13", `asOf: "2020-13" is no date`, 400},
		{"/tables/alliances.csv?asOf=2020-02-30", `asOf: "2020-02-30" is no date`, 400},
		{"/tables/alliances.csv?asOf=2020-01-01T00:00:00Z", "is no date", 400},
		{"/tables/alliances.csv?asOf=%222020%22", "is no date", 400},
		{"/tables/alliances.csv?asOf=2020&asOf=2020", "asOf is given more than once", 400},
		{"/tables/alliances.csv?asOf=2020;inline=1", "is no date", 400},
		{"/tables/alliances.csv?asOf=%F", "not encoded correctly", 400},
		{"/tables/alliances.csv?asOf=%FF", "asOf in the address is not valid UTF-8", 400},
		{"/tables/alliances.csv?inline=true", "", 200},
		{"/tables/alliances.csv?inline=", `inline is ""; give 1 or 0`, 400},
		{"/tables/alliances.csv?inline=yes", `inline is "yes"; give 1 or 0`, 400},
		{"/tables/alliances.csv?inline=1&inline=0", "inline is given more than once", 400},
		{"/tables/alliances.csv?version=", "version is empty", 400},
		{"/tables/alliances.csv?version=latest", `version "latest" of the dataset is not here: this server has version ` + v, 404},
		{"/tables/alliances.csv?version=" + strings.ToUpper(v), "is not here", 404},
		{"/tables/alliances.csv?version=" + v + "&version=" + v, "version is given more than once", 400},
		{"/tables/datapackage.json?asOf=soon", "is no date", 400},
		{"/tables/datapackage.json?table=alliances", `the parameter "table" of the address is not known`, 400},
		{"/tables.zip?asOf=soon", "is no date", 400},
		{"/tables.zip?format=tar", `the parameter "format" of the address is not known; there are asOf, version and inline`, 400},
		{"/tables.zip?version=0", `version "0" of the dataset is not here`, 404},
	} {
		for _, method := range []string{"GET", "HEAD"} {
			r := ask(h, method, c.address)
			if r.StatusCode != c.status {
				t.Errorf("%s %s is answered %d, want %d", method, c.address, r.StatusCode, c.status)
			} else if method == "GET" && c.status != 200 {
				if message, code := problem(t, r); code != "BAD_INPUT" || !strings.Contains(message, c.says) {
					t.Errorf("%s: %s %s, want %s", c.address, code, message, c.says)
				}
			}
		}
	}
}

// failing is a store whose rows end with an error.
type failing struct {
	atlas.Store
	after int
	err   error
}

func (s failing) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	r, err := s.Store.Snapshot(ctx, at)
	return failingReader{r, s}, err
}

type failingReader struct {
	atlas.Reader
	of failing
}

func (r failingReader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		n := 0
		for row, err := range r.Reader.Rows(ctx, k) {
			if n++; n > r.of.after {
				yield(nil, r.of.err)
				return
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// TestTablesThatBreakOff: a database that goes away is an error with its status, or half a file whose connection breaks.
func TestTablesThatBreakOff(t *testing.T) {
	store := generated(t, 2000)
	away := atlas.Errorf(atlas.ErrUnavailable, "the database is away")
	for _, after := range []int{0, 10, 2000} {
		server := httptest.NewServer(mounted(failing{store, after, away}, download.Options{}))
		for _, file := range []string{"tables/memberships.csv", "tables.zip"} {
			for _, accept := range []string{"identity", "gzip", "zstd"} {
				r, err := http.NewRequest("GET", server.URL+"/"+file, nil)
				if err != nil {
					t.Fatal(err)
				}
				r.Header.Set("Accept-Encoding", accept)
				answer, err := server.Client().Do(r)
				if err != nil {
					continue // broken before the status
				}
				n, err := io.Copy(io.Discard, answer.Body)
				answer.Body.Close()
				if answer.StatusCode == 200 && err == nil || answer.StatusCode != 200 && answer.StatusCode != 503 {
					t.Errorf("%s in %s after %d rows: %d, and %d bytes look like a whole file", file, accept, after, answer.StatusCode, n)
				}
				if after == 0 && file != "tables.zip" && answer.StatusCode != 503 {
					t.Errorf("%s in %s without a row: %d", file, accept, answer.StatusCode)
				}
			}
		}
		server.Close()
	}
}

// TestChangesOfTables: a change of the data changes the tables and their tags.
func TestChangesOfTables(t *testing.T) {
	store := datatest.Curated(t)
	h := mounted(store, download.Options{})
	files := []string{"/tables.zip"}
	for _, f := range slices.Sorted(maps.Keys(exported(t, store, 0))) {
		files = append(files, "/tables/"+f)
	}
	tags := map[string]string{}
	for _, f := range files {
		tags[f] = ask(h, "HEAD", f).Header.Get("ETag")
	}
	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := reader.Nodes(t.Context(), []atlas.ID{"country/FR"})
	if err != nil {
		t.Fatal(err)
	}
	changed := *rows[0].(*atlas.Country)
	changed.Subregion = "changed by a test"
	if err := store.Apply(t.Context(), one(atlas.Change{Put: &changed})); err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if r := ask(h, "GET", f, "If-None-Match", tags[f]); r.StatusCode == 304 || r.Header.Get("ETag") == tags[f] {
			t.Errorf("%s is answered %d with the tag %s after a change", f, r.StatusCode, r.Header.Get("ETag"))
		}
	}
	if !strings.Contains(body(t, ask(h, "GET", "/tables/countries.csv")), "changed by a test") {
		t.Error("the change is not in the table")
	}
}
