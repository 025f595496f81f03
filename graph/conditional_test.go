// Tests of caching over HTTP: which answers have a tag, which tags are equal, and what an answer that has not changed costs.

package graph_test

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/graph"
	"alliance-atlas/store/storetest"
)

// got is the answer to a GET of these parameters: pairs of a name and a value, among them headers, whose names begin with a capital.
func got(h http.Handler, method string, pairs ...string) *httptest.ResponseRecorder {
	values, headers := url.Values{}, http.Header{}
	for i := 0; i < len(pairs); i += 2 {
		if name := pairs[i]; 'A' <= name[0] && name[0] <= 'Z' {
			headers.Add(name, pairs[i+1])
		} else {
			values.Add(name, pairs[i+1])
		}
	}
	r := httptest.NewRequest(method, "/graphql?"+values.Encode(), nil)
	r.Header = headers
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const members = `query Members($id: ID!) { alliance(id: $id) { name members { totalCount nodes { name } } } }`

func TestTags(t *testing.T) {
	h := mustHandler(datatest.Curated(t), graph.Options{})
	usual := []string{"query", members, "variables", `{"id": "gma", "other": {"a": 1, "b": [2]}}`}
	first := got(h, http.MethodGet, usual...)
	tag := first.Header().Get("ETag")
	if first.Code != 200 || tag == "" || first.Header().Get("Cache-Control") != "no-cache" {
		t.Fatalf("%d %v %s", first.Code, first.Header(), first.Body)
	}
	for _, same := range [][]string{
		usual,
		{"query", members, "variables", `{ "other":{"b":[2],"a":1}, "id":"gma" }`},
		{"query", members, "variables", usual[3], "extensions", `{"a": 1}`},
		append([]string{"Accept-Encoding", "gzip"}, usual...),
	} {
		if w := got(h, http.MethodGet, same...); w.Header().Get("ETag") != tag {
			t.Errorf("%q has the tag %q and not %q", same, w.Header().Get("ETag"), tag)
		}
		if w := got(h, http.MethodGet, append([]string{"If-None-Match", tag}, same...)...); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("ETag") != tag || w.Header().Get("Cache-Control") != "no-cache" || w.Header().Get("Vary") == "" {
			t.Errorf("%q with its tag: %d %v %s", same, w.Code, w.Header(), w.Body)
		}
	}
	for _, other := range [][]string{
		{"query", members + " ", "variables", usual[3]},
		{"query", members, "variables", `{"id": "wdea", "other": {"a": 1, "b": [2]}}`},
		{"query", members, "variables", usual[3], "asOf", "2020"},
		{"query", members, "variables", usual[3], "operationName", "Members"},
		append([]string{"Accept", "application/graphql-response+json"}, usual...),
	} {
		if w := got(h, http.MethodGet, append([]string{"If-None-Match", tag}, other...)...); w.Code != 200 || w.Header().Get("ETag") == tag || w.Header().Get("ETag") == "" {
			t.Errorf("%q is answered %d with the tag %q", other, w.Code, w.Header().Get("ETag"))
		}
	}
	for list, code := range map[string]int{
		tag:                             304,
		tag[len("W/"):]:                 304, // a strong one compares equal
		`"x", ` + tag + ` , "y"`:        304,
		"*":                             304,
		`"x"`:                           200,
		"":                              200,
		tag[len(`W/"`) : len(tag)-1]:    200,
		`W/"x,` + tag[len(`W/"`):] + "": 200,
	} {
		if w := got(h, http.MethodGet, append([]string{"If-None-Match", list}, usual...)...); w.Code != code {
			t.Errorf("If-None-Match: %s is answered %d, want %d", list, w.Code, code)
		}
	}
	if w := got(h, http.MethodHead, usual...); w.Code != 200 || w.Header().Get("ETag") != tag {
		t.Errorf("HEAD: %d %v", w.Code, w.Header())
	}
	if w := got(h, http.MethodHead, append([]string{"If-None-Match", tag}, usual...)...); w.Code != 304 {
		t.Errorf("HEAD with the tag: %d", w.Code)
	}
}

// TestNoTags: what is not an answer without errors to a GET must not be kept.
func TestNoTags(t *testing.T) {
	h := mustHandler(datatest.Curated(t), graph.Options{})
	for _, wrong := range [][]string{
		{"query", "{"},
		{"query", "{ nothing }"},
		{"query", "{ countries(first: 501) { totalCount } }"},
		{"query", "{ alliance(id: \"gma\") { members(after: \"x\") { totalCount } } }"},
		{"query", members},
		{"variables", "{}"},
		{"query", "{ dataset { name } }", "asOf", "soon"},
		{"query", "{ dataset { name } }", "If-None-Match", "*", "variables", "7"},
	} {
		w := got(h, http.MethodGet, wrong...)
		if w.Header().Get("ETag") != "" || w.Header().Get("Cache-Control") != "no-store" || w.Code == 304 {
			t.Errorf("%q: %d %v", wrong, w.Code, w.Header())
		}
	}
}

// TestTagsOfVersions: a change of the data changes every tag.
func TestTagsOfVersions(t *testing.T) {
	store := datatest.Curated(t)
	h := mustHandler(store, graph.Options{})
	usual := []string{"query", "{ country(id: \"CN\") { name } }"}
	before := got(h, http.MethodGet, usual...).Header().Get("ETag")
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := r.Nodes(t.Context(), []atlas.ID{"country/FR"})
	if err != nil {
		t.Fatal(err)
	}
	changed := *rows[0].(*atlas.Country)
	changed.Subregion = "changed"
	if err := store.Apply(t.Context(), one(atlas.Change{Put: &changed})); err != nil {
		t.Fatal(err)
	}
	if w := got(h, http.MethodGet, append([]string{"If-None-Match", before}, usual...)...); w.Code != 200 || w.Header().Get("ETag") == before {
		t.Errorf("after a change: %d, the tag %q was %q", w.Code, w.Header().Get("ETag"), before)
	}
}

func one(c atlas.Change) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) { yield(c) }
}

// TestCallsOfWhatIsUnchanged: an answer that still holds costs the store the look at its version and no question.
func TestCallsOfWhatIsUnchanged(t *testing.T) {
	var calls, snapshots atomic.Int32
	store := &storetest.Spy{Store: datatest.Curated(t), Before: func(_ context.Context, c storetest.Call) error {
		if c.OfReader() {
			calls.Add(1)
		} else {
			snapshots.Add(1)
		}
		return nil
	}}
	h := mustHandler(store, graph.Options{})
	usual := []string{"query", members, "variables", `{"id": "gma"}`}
	tag := got(h, http.MethodGet, usual...).Header().Get("ETag")
	if calls.Load() == 0 {
		t.Fatal("the spy saw nothing")
	}
	calls.Store(0)
	snapshots.Store(0)
	if w := got(h, http.MethodGet, append([]string{"If-None-Match", tag}, usual...)...); w.Code != 304 || calls.Load() != 0 || snapshots.Load() != 1 {
		t.Errorf("%d after %d questions to the store and %d snapshots", w.Code, calls.Load(), snapshots.Load())
	}
}

func BenchmarkUnchanged(b *testing.B) {
	h := mustHandler(datatest.Curated(b), graph.Options{})
	usual := []string{"query", `{ alliances(first: 41) { nodes { name members(first: 100) { nodes { name country { name } } } } } }`}
	first := got(h, http.MethodGet, usual...)
	for name, pairs := range map[string][]string{
		"answered":  usual,
		"unchanged": append([]string{"If-None-Match", first.Header().Get("ETag")}, usual...),
	} {
		b.Run(fmt.Sprintf("%s/%d bytes", name, first.Body.Len()), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				got(h, http.MethodGet, pairs...)
			}
		})
	}
}

// TestTagsOfDescriptions: the version is of the rows alone, and answers hold the description of the data too.
func TestTagsOfDescriptions(t *testing.T) {
	store := datatest.Curated(t)
	h := mustHandler(store, graph.Options{})
	usual := []string{"query", "{ dataset { name version license citation updated } }"}
	before := got(h, http.MethodGet, usual...)
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for what, change := range map[string]func(*atlas.Dataset){
		"name":     func(d *atlas.Dataset) { d.Name += "-2" },
		"license":  func(d *atlas.Dataset) { d.License += ", MIT" },
		"citation": func(d *atlas.Dataset) { d.Citation += ", second edition" },
		"updated":  func(d *atlas.Dataset) { d.Updated++ },
	} {
		changed := *r.Dataset()
		change(&changed)
		if err := store.Apply(t.Context(), one(atlas.Change{Dataset: &changed})); err != nil {
			t.Fatal(err)
		}
		if w := got(h, http.MethodGet, append([]string{"If-None-Match", before.Header().Get("ETag")}, usual...)...); w.Code != 200 || w.Body.String() == before.Body.String() {
			t.Errorf("with another %s the answer to the old tag is %d %s", what, w.Code, w.Body)
		}
	}
}
