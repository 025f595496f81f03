// Tests of answers as CSV over HTTP: what a GET with Accept: text/csv gets, and that nothing else is ever taken for a table.

package graph_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/graph"
	"alliance-atlas/store/storetest"
)

func asCSV(h http.Handler, pairs ...string) *httptest.ResponseRecorder {
	return got(h, http.MethodGet, append([]string{"Accept", "text/csv"}, pairs...)...)
}

// The rows of a table are those of the same answer as JSON.
func TestCSVIsTheAnswer(t *testing.T) {
	for _, executor := range []string{graph.LevelExecutor, graph.ReferenceExecutor} {
		h := mustHandler(datatest.Curated(t), graph.Options{Executor: executor})
		const query = `query($n: Int!) { alliances(first: $n, orderBy: {by: NAME}) { totalCount nodes { id name founded members(first: 3, where: {country: {code: {eq: "CN"}}}) { totalCount nodes { name country { code } } } } } }`
		w := asCSV(h, "query", query, "variables", `{"n": 30}`)
		if w.Code != 200 || w.Header().Get("Content-Type") != "text/csv; charset=utf-8" || !strings.Contains(w.Header().Get("Vary"), "Accept") || w.Header().Get("Cache-Control") != "no-cache" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Fatalf("%d %v %s", w.Code, w.Header(), w.Body)
		}
		records, err := csv.NewReader(w.Body).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var answer struct {
			Data struct {
				Alliances struct {
					TotalCount int
					Nodes      []struct {
						ID, Name, Founded string
						Members           struct {
							TotalCount int
							Nodes      []struct {
								Name    string
								Country struct{ Code string }
							}
						}
					}
				}
			}
		}
		if err := json.Unmarshal(got(h, http.MethodGet, "query", query, "variables", `{"n": 30}`).Body.Bytes(), &answer); err != nil {
			t.Fatal(err)
		}
		want := [][]string{{"totalCount", "id", "name", "founded", "members.totalCount", "members.name", "members.country.code"}}
		without := 0
		for _, a := range answer.Data.Alliances.Nodes {
			row := []string{fmt.Sprint(answer.Data.Alliances.TotalCount), a.ID, a.Name, a.Founded, fmt.Sprint(a.Members.TotalCount)}
			for _, m := range a.Members.Nodes {
				want = append(want, append(slices.Clone(row), m.Name, m.Country.Code))
			}
			if len(a.Members.Nodes) == 0 {
				want = append(want, append(slices.Clone(row), "", ""))
				without++
			}
		}
		if !slices.EqualFunc(records, want, slices.Equal) {
			t.Errorf("%q is not %q", records, want)
		}
		if without == 0 {
			t.Error("no alliance is without members, so that nothing shows what becomes of one")
		}
	}
}

func TestCSVOverHTTP(t *testing.T) {
	h := mustHandler(datatest.Curated(t), graph.Options{})
	query := []string{"query", members, "variables", `{"id": "gma"}`}
	first := asCSV(h, query...)
	tag := first.Header().Get("ETag")
	if first.Code != 200 || tag == "" {
		t.Fatalf("%d %v", first.Code, first.Header())
	}
	var is struct {
		Data struct{ Dataset struct{ Version string } }
	}
	if err := json.Unmarshal(got(h, http.MethodGet, "query", "{ dataset { version } }").Body.Bytes(), &is); err != nil || first.Header().Get("X-Atlas-Version") != is.Data.Dataset.Version {
		t.Errorf("the table is of version %q, the data %q: %v", first.Header().Get("X-Atlas-Version"), is.Data.Dataset.Version, err)
	}
	tags := map[string]bool{tag: true, got(h, http.MethodGet, query...).Header().Get("ETag"): true}
	for _, more := range [][]string{{"bom", "1"}, {"excel", "1"}, {"bom", "1", "excel", "true"}} {
		tags[asCSV(h, append(more, query...)...).Header().Get("ETag")] = true
	}
	if len(tags) != 5 {
		t.Errorf("five answers have the tags %v", tags)
	}
	if w := asCSV(h, append([]string{"bom", "0", "excel", "false"}, query...)...); w.Header().Get("ETag") != tag {
		t.Errorf("the usual style has another tag than none")
	}
	for _, match := range []string{tag, "*"} {
		if w := asCSV(h, append([]string{"If-None-Match", match}, query...)...); w.Code != 304 || w.Body.Len() > 0 || w.Header().Get("ETag") != tag || !strings.Contains(w.Header().Get("Vary"), "Accept") {
			t.Errorf("with %s: %d %v", match, w.Code, w.Header())
		}
	}
	head := got(h, http.MethodHead, append([]string{"Accept", "text/csv"}, query...)...)
	if head.Code != 200 || head.Header().Get("ETag") != tag || head.Header().Get("Content-Length") != fmt.Sprint(first.Body.Len()) {
		t.Errorf("HEAD: %d %v for %d bytes", head.Code, head.Header(), first.Body.Len())
	}
	if w := asCSV(h, append([]string{"bom", "1"}, query...)...); !bytes.Equal(w.Body.Bytes(), append([]byte("\xef\xbb\xbf"), first.Body.Bytes()...)) {
		t.Errorf("with a mark: %q", w.Body)
	}
	packed := asCSV(h, "Accept-Encoding", "gzip", "query", `{ countries(first: 300) { nodes { id name alpha3 numeric region } } }`)
	if packed.Code != 200 || packed.Header().Get("Content-Encoding") != "gzip" {
		t.Errorf("a long table for a client that takes gzip: %v", packed.Header())
	}
}

// What is no table is an error as JSON, with a status by which a reader of tables sees it.
func TestNoCSV(t *testing.T) {
	broken := false
	store := &storetest.Spy{Store: datatest.Curated(t), Before: func(_ context.Context, c storetest.Call) error {
		if broken && c.OfReader() {
			return atlas.Errorf(atlas.ErrUnavailable, "the store is away")
		}
		return nil
	}}
	h := mustHandler(store, graph.Options{})
	for _, c := range []struct {
		pairs  []string
		status int
		code   string
		says   string
	}{
		{[]string{"query", `{ alliances { nodes { name names { text } members { nodes { name } } } } }`}, 400, "BAD_INPUT", "alliances.nodes.names and alliances.nodes.members.nodes"},
		{[]string{"query", `query($a: Boolean!) { dataset @skip(if: $a) { name } }`, "variables", `{"a": true}`}, 400, "BAD_INPUT", "selects nothing"},
		{[]string{"query", `{ dataset { name } }`, "bom", "yes"}, 400, "BAD_INPUT", "bom"},
		{[]string{"query", `{ dataset { name } }`, "excel", ""}, 400, "BAD_INPUT", "excel"},
		{[]string{"query", `{ dataset { name } }`, "excel", "1", "excel", "1"}, 400, "BAD_INPUT", "more than once"},
		{[]string{"query", `{`}, 400, "BAD_QUERY", ""},
		{[]string{"query", `{ nothing }`}, 400, "BAD_QUERY", "nothing"},
		{[]string{"query", `{ dataset { name } }`, "asOf", "soon"}, 400, "BAD_INPUT", "asOf"},
		{[]string{"query", members}, 400, "BAD_INPUT", "$id"},
		{nil, 400, "BAD_INPUT", ""},
		{[]string{"query", `{ alliances(first: 501) { nodes { name } } }`}, 400, "BAD_INPUT", "500"},
		{[]string{"query", `{ alliances(after: "x") { nodes { name } } }`}, 400, "BAD_CURSOR", ""},
		// some data and an error
		{[]string{"query", `{ dataset { name } alliance(id: "gma") { members(first: 501) { nodes { name } } } }`}, 400, "BAD_INPUT", "500"},
		{[]string{"query", `{ alliances(first: 500) { nodes { members(first: 500) { nodes { name } } } } }`}, 413, "LIMIT_EXCEEDED", ""},
	} {
		w := asCSV(h, c.pairs...)
		isRefused(t, fmt.Sprint(c.pairs), w, c.status, c.code, c.says)
	}
	w := got(h, http.MethodGet, "Accept", "text/csv", "query", "{ dataset { name } }")
	if w.Code != 200 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	broken = true
	isRefused(t, "a store that is away", asCSV(h, "query", `{ alliances { nodes { name } } }`), 503, "UNAVAILABLE", "")

	post := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query": "{ dataset { name } }"}`))
	post.Header = http.Header{"Content-Type": {"application/json"}, "Accept": {"text/csv"}}
	w = httptest.NewRecorder()
	h.ServeHTTP(w, post)
	isRefused(t, "POST", w, 406, "BAD_INPUT", "by GET")
	w = got(h, http.MethodPut, "Accept", "text/csv")
	isRefused(t, "PUT", w, 405, "BAD_INPUT", "GET")
}

func isRefused(t *testing.T, what string, w *httptest.ResponseRecorder, status int, code, says string) {
	t.Helper()
	var body struct {
		Data   any
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	err := json.Unmarshal(w.Body.Bytes(), &body)
	if err != nil || w.Code != status || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") || w.Header().Get("ETag") != "" || w.Header().Get("Cache-Control") != "no-store" ||
		body.Data != nil || len(body.Errors) == 0 || body.Errors[0].Extensions.Code != code || !strings.Contains(body.Errors[0].Message, says) {
		t.Errorf("%s: %v; %d %v %.500s, want %d, %s and a sentence about %q", what, err, w.Code, w.Header(), w.Body, status, code, says)
	}
}

// TestCSVOfTooManyBytes: a long text around a list is repeated, so that the table is too large where the answer is not.
func TestCSVOfTooManyBytes(t *testing.T) {
	h := mustHandler(datatest.Curated(t), graph.Options{})
	var query strings.Builder
	query.WriteString(`{ institutions(first: 200) { nodes { alliances(first: 20) { nodes { members(first: 20) { nodes { id } } } } } } dataset {`)
	for i := range 620 {
		fmt.Fprintf(&query, " t%d: citation", i)
	}
	query.WriteString(" } }")
	if w := got(h, http.MethodGet, "query", query.String()); w.Code != 200 || w.Body.Len() > 1<<20 {
		t.Errorf("as JSON: %d, %d bytes", w.Code, w.Body.Len())
	}
	isRefused(t, "a large table", asCSV(h, "query", query.String()), 413, "LIMIT_EXCEEDED", "64 MiB")
}
