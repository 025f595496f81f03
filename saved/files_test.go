// Tests of saved questions by address: answers are those of the API, parameters have the types of variables, and wrong ones say so.

package saved_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/graph"
	"alliance-atlas/saved"
	"alliance-atlas/store/storetest"
)

const typed = `query Typed($text: String = "edx", $n: Int = 3, $f: Float, $yes: Boolean = true, $date: PartialDate, $kinds: [InstitutionKind!], $where: InstitutionFilter, $ids: [ID!]! = []) {
  institutions(first: $n, where: {kind: $kinds}) { totalCount nodes { id name trust @include(if: $yes) } }
  matched: institutions(where: $where) { totalCount }
  search(text: $text) { totalCount }
  events(where: {from: {onOrAfter: $date}}) { totalCount }
  figures(where: {value: {gte: $f}}) { totalCount }
  some: nodes(ids: $ids) @skip(if: true) { id }
}`

// serve serves questions beside the API.
func serve(t *testing.T, store atlas.Store, o graph.Options, pairs ...string) http.Handler {
	t.Helper()
	queries, err := read(in(pairs...))
	if err != nil {
		t.Fatal(err)
	}
	asker, err := graph.NewAsker(store, o)
	if err != nil {
		t.Fatal(err)
	}
	api, err := graph.Handler(store, o)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", api)
	mux.Handle(saved.Path, saved.Handler(download.New(store, download.Options{CORSOrigins: o.CORSOrigins}), asker, queries, o))
	return mux
}

func get(h http.Handler, address string, headers ...string) *httptest.ResponseRecorder {
	return ask(h, http.MethodGet, address, headers...)
}

func ask(h http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// asked is the answer of the API to the same question.
func asked(h http.Handler, document string, variables map[string]any, accept string, more ...string) string {
	values := url.Values{"query": {document}}
	text, _ := json.Marshal(variables)
	values.Set("variables", string(text))
	for i := 0; i < len(more); i += 2 {
		values.Set(more[i], more[i+1])
	}
	return get(h, "/graphql?"+values.Encode(), "Accept", accept).Body.String()
}

func TestAddressesAnswerAsTheAPI(t *testing.T) {
	h := serve(t, datatest.Curated(t), graph.Options{}, "c.graphql", ofCountry, "c.json", `{"code": "FR"}`, "typed.graphql", typed,
		"dated.graphql", `query D($d: PartialDate) @asOf(date: $d) { dataset { asOf } memberships { totalCount } }`)
	for _, c := range []struct {
		address   string
		document  string
		variables map[string]any
		more      []string
	}{
		{"c.EXT", ofCountry, map[string]any{"code": "FR"}, nil},
		{"c.EXT?code=CN", ofCountry, map[string]any{"code": "CN"}, nil},
		{"c.EXT?first=1&code=CN", ofCountry, map[string]any{"code": "CN", "first": 1}, nil},
		{"c.EXT?first=", ofCountry, map[string]any{"code": "FR", "first": nil}, nil},
		{"c.EXT?asOf=2015", ofCountry, map[string]any{"code": "FR"}, []string{"asOf", "2015"}},
		{"typed.EXT", typed, nil, nil},
		{"typed.EXT?yes=0&n=2&f=1e6&date=2023&text=open%20university", typed, map[string]any{"yes": false, "n": 2, "f": 1e6, "date": "2023", "text": "open university"}, nil},
		{"typed.EXT?kinds=UNIVERSITY,COMPANY&ids=institution/mit", typed, map[string]any{"kinds": []string{"UNIVERSITY", "COMPANY"}, "ids": []string{"institution/mit"}}, nil},
		{"typed.EXT?kinds=[UNIVERSITY]&ids=[%22a%22]", typed, map[string]any{"kinds": []string{"UNIVERSITY"}}, nil},
		{"typed.EXT?where=" + url.QueryEscape(`{country: {code: {in: ["FR", "CN"]}}}`), typed, map[string]any{"where": map[string]any{"country": map[string]any{"code": map[string]any{"in": []string{"FR", "CN"}}}}}, nil},
		{"typed.EXT?where=" + url.QueryEscape(`{"country": {"code": {"eq": "FR"}}}`), typed, map[string]any{"where": map[string]any{"country": map[string]any{"code": map[string]any{"eq": "FR"}}}}, nil},
		{"dated.EXT?d=2010", `query D($d: PartialDate) @asOf(date: $d) { dataset { asOf } memberships { totalCount } }`, map[string]any{"d": "2010"}, nil},
	} {
		for ext, accept := range map[string]string{"json": "application/json", "csv": "text/csv"} {
			w := get(h, "/q/"+strings.Replace(c.address, "EXT", ext, 1))
			want := asked(h, c.document, c.variables, accept, c.more...)
			if w.Code != 200 || w.Body.String() != want || strings.Contains(want, `"errors"`) {
				t.Errorf("%s as %s: %d\n%.300s\nwant\n%.300s", c.address, ext, w.Code, w.Body, want)
			}
			if got := w.Header().Get("Content-Type"); got != accept+"; charset=utf-8" {
				t.Errorf("%s is %s", c.address, got)
			}
		}
	}
	plain, marked := get(h, "/q/c.csv").Body.String(), get(h, "/q/c.csv?bom=1&excel=1").Body.String()
	if marked != "\ufeff"+plain {
		t.Errorf("%q with a mark is %q", plain, marked)
	}
}

func TestWrongAddresses(t *testing.T) {
	h := serve(t, datatest.Curated(t), graph.Options{}, "needs.graphql", ofCountry, "typed.graphql", typed, "two.graphql", `{ alliances { nodes { names { text } members { nodes { name } } } } }`,
		"fails.graphql", `query F($n: Int) { dataset { name } alliance(id: "gma") { members(first: $n) { nodes { name } } } }`,
		"dated.graphql", `query D($d: PartialDate) @asOf(date: $d) { dataset { asOf } }`)
	version := get(h, "/q/typed.json").Header().Get("X-Atlas-Version")
	for _, c := range []struct {
		address string
		status  int
		code    string
		says    string
	}{
		{"nothing.json", 404, "BAD_INPUT", `"nothing"`},
		{"nothing", 404, "BAD_INPUT", "/q/ lists"},
		{"sub/typed.json", 404, "BAD_INPUT", "/q/ lists"},
		{"TYPED.json", 404, "BAD_INPUT", "/q/ lists"},
		{"typed", 400, "BAD_INPUT", "typed.json and typed.csv"},
		{"typed.xml", 400, "BAD_INPUT", "typed.json and typed.csv"},
		{"typed.CSV", 400, "BAD_INPUT", "typed.json and typed.csv"},
		{"typed.json.gz", 400, "BAD_INPUT", "typed.json and typed.csv"},
		{"typed.json?nothing=1", 400, "BAD_INPUT", "text, n, f, yes, date, kinds, where, ids, asOf"},
		{"typed.json?N=1", 400, "BAD_INPUT", `"N"`},
		{"typed.json?bom=1", 400, "BAD_INPUT", `"bom"`},
		{"typed.csv?nothing=1", 400, "BAD_INPUT", "bom"},
		{"typed.csv?bom=yes", 400, "BAD_INPUT", "bom"},
		{"typed.csv?excel=", 400, "BAD_INPUT", "excel"},
		{"typed.csv?n=1&n=2", 400, "BAD_INPUT", "n is given more than once"},
		{"typed.csv?n=%zz", 400, "BAD_INPUT", "not encoded"},
		{"typed.csv?text=%ff", 400, "BAD_INPUT", "UTF-8"},
		{"typed.csv?n=many", 400, "BAD_INPUT", "n: "},
		{"typed.csv?n=1.5", 400, "BAD_INPUT", "1.5"},
		{"typed.csv?n=501", 400, "BAD_INPUT", "500"},
		{"typed.csv?f=NaN", 400, "BAD_INPUT", "NaN"},
		{"typed.csv?yes=maybe", 400, "BAD_INPUT", "maybe"},
		{"typed.csv?yes=", 400, "BAD_INPUT", "$yes is null"},
		{"typed.csv?date=2023-13", 400, "BAD_INPUT", "2023-13"},
		{"typed.csv?kinds=university", 400, "BAD_INPUT", "university"},
		{"typed.csv?kinds=[UNIVERSITY", 400, "BAD_INPUT", "kinds"},
		{"typed.csv?where=FR", 400, "BAD_INPUT", "where"},
		{"typed.csv?where={nothing:1}", 400, "BAD_INPUT", "nothing"},
		{"typed.csv?where=" + strings.Repeat("{not:", 60) + "{}" + strings.Repeat("}", 60), 413, "LIMIT_EXCEEDED", "deeper"},
		{"typed.csv?asOf=soon", 400, "BAD_INPUT", "soon"},
		{"typed.csv?asof=2020", 400, "BAD_INPUT", "asof"},
		{"typed.csv?inline=2", 400, "BAD_INPUT", "inline"},
		{"typed.csv?version=", 400, "BAD_INPUT", "version"},
		{"typed.csv?version=0123456789abcdef", 404, "BAD_INPUT", version},
		{"dated.json?asOf=2020&d=2021", 400, "BAD_INPUT", "@asOf"},
		{"needs.json", 400, "BAD_INPUT", "$code"},
		{"needs.csv?code", 200, "", ""},
		{"two.csv", 400, "BAD_INPUT", "alliances.nodes.names and alliances.nodes.members.nodes"},
		{"two.json", 200, "", ""},
		{"fails.json?n=501", 400, "BAD_INPUT", "500"}, // some data and an error
		{"fails.csv?n=501", 400, "BAD_INPUT", "500"},
		{"fails.csv?n=-1", 400, "BAD_INPUT", ""},
	} {
		w := get(h, "/q/"+c.address)
		if c.status == 200 {
			if w.Code != 200 {
				t.Errorf("%s: %d %s", c.address, w.Code, w.Body)
			}
			continue
		}
		var body struct {
			Data   any
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || w.Code != c.status || len(body.Errors) != 1 || body.Data != nil || body.Errors[0].Extensions.Code != c.code || !strings.Contains(body.Errors[0].Message, c.says) {
			t.Errorf("%.80s: %d %.300s, want %d %s and a sentence about %q", c.address, w.Code, w.Body, c.status, c.code, c.says)
		}
		for _, name := range []string{"ETag", "Content-Disposition", "X-Atlas-Version"} {
			if w.Header().Get(name) != "" {
				t.Errorf("%.80s has the header %s", c.address, name)
			}
		}
		if w.Header().Get("Cache-Control") != "no-store" || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") {
			t.Errorf("%.80s: %v", c.address, w.Header())
		}
	}
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete} {
		for _, address := range []string{"/q/typed.csv", "/q/"} {
			if w := ask(h, method, address); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
				t.Errorf("%s %s: %d %v", method, address, w.Code, w.Header())
			}
		}
	}
}

// A store that is away is 503, and what it says stays inside.
func TestAddressesOfAStoreThatIsAway(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		code   string
	}{
		{atlas.Errorf(atlas.ErrUnavailable, "the store is away"), 503, "UNAVAILABLE"},
		{atlas.Errorf(atlas.ErrChanged, "row 7 has changed"), 503, "UNAVAILABLE"},
		{context.DeadlineExceeded, 503, "TIMEOUT"},
		{errors.New("row 7 of the secret table"), 500, "INTERNAL"},
	} {
		store := &storetest.Spy{Store: datatest.Curated(t), Before: func(_ context.Context, call storetest.Call) error {
			if call.OfReader() {
				return c.err
			}
			return nil
		}}
		h := serve(t, store, graph.Options{}, "c.graphql", ofCountry, "c.json", `{"code": "FR"}`)
		for _, address := range []string{"/q/c.json", "/q/c.csv"} {
			w := get(h, address)
			if w.Code != c.status || !strings.Contains(w.Body.String(), `{"code":"`+c.code+`"`) || strings.Contains(w.Body.String(), "row 7") || w.Header().Get("ETag") != "" {
				t.Errorf("%s where %v: %d %v %s", address, c.err, w.Code, w.Header(), w.Body)
			}
		}
	}
}

func TestCachingOfAddresses(t *testing.T) {
	store := datatest.Curated(t)
	h := serve(t, store, graph.Options{CORSOrigins: []string{"*"}}, "c.graphql", ofCountry, "c.json", `{"code": "FR", "first": 2}`)
	tag := func(address string, headers ...string) string {
		t.Helper()
		w := get(h, address, headers...)
		if w.Code != 200 || !strings.HasPrefix(w.Header().Get("ETag"), `"`) {
			t.Fatalf("%s: %d %v", address, w.Code, w.Header())
		}
		return w.Header().Get("ETag")
	}
	first := tag("/q/c.csv")
	for _, same := range []string{"/q/c.csv?code=FR", "/q/c.csv?first=2&code=FR", "/q/c.csv?inline=1", "/q/c.csv?bom=0"} {
		if got := tag(same); got != first {
			t.Errorf("%s has another tag than the same question with its defaults", same)
		}
	}
	seen := map[string]string{first: "the first"}
	for _, other := range []string{"/q/c.json", "/q/c.csv?code=CN", "/q/c.csv?first=3", "/q/c.csv?asOf=2015", "/q/c.csv?bom=1", "/q/c.csv?excel=1"} {
		got := tag(other)
		if before, ok := seen[got]; ok {
			t.Errorf("%s has the tag of %s", other, before)
		}
		seen[got] = other
	}
	w := get(h, "/q/c.csv", "If-None-Match", first, "Origin", "https://example.org")
	if w.Code != 304 || w.Body.Len() != 0 || w.Header().Get("ETag") != first || w.Header().Get("Access-Control-Allow-Origin") != "*" || w.Header().Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	version := get(h, "/q/c.csv").Header().Get("X-Atlas-Version")
	w = get(h, "/q/c.csv?version="+version)
	if w.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" || w.Header().Get("Content-Disposition") != `attachment; filename="alliance-atlas-`+version+`-c.csv"` || w.Header().Get("X-Atlas-Citation") == "" {
		t.Errorf("%v", w.Header())
	}
	head := ask(h, http.MethodHead, "/q/c.csv")
	if head.Code != 200 || head.Body.Len() != 0 || head.Header().Get("ETag") != first {
		t.Errorf("HEAD: %d %v", head.Code, head.Header())
	}
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
	if err := store.Apply(t.Context(), iter.Seq[atlas.Change](func(yield func(atlas.Change) bool) { yield(atlas.Change{Put: &changed}) })); err != nil {
		t.Fatal(err)
	}
	if w := get(h, "/q/c.csv", "If-None-Match", first); w.Code != 200 || w.Header().Get("ETag") == first {
		t.Errorf("after a change: %d", w.Code)
	}
	if w := get(h, "/q/c.csv?version="+version); w.Code != 404 {
		t.Errorf("a former version: %d", w.Code)
	}
}

func TestListOfQuestions(t *testing.T) {
	h := serve(t, datatest.Curated(t), graph.Options{}, "c.graphql", ofCountry, "c.json", `{"code": "FR"}`, "two.graphql", `{ alliances { nodes { names { text } members { nodes { name } } } } }`)
	w := get(h, "/q/")
	var list struct {
		Queries []struct {
			Name, Question, About, NoCsv string
			Variables                    []struct {
				Name, Type string
				Required   bool
				Default    any
			}
			Addresses map[string]*string
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil || w.Code != 200 || w.Header().Get("ETag") == "" || len(list.Queries) != 2 {
		t.Fatalf("%d %v %s", w.Code, err, w.Body)
	}
	c, two := list.Queries[0], list.Queries[1]
	if c.Question != "Who is in a country?" || c.About != "The first ones." || fmt.Sprint(c.Variables) != "[{code String! false FR} {first Int false 2}]" || c.NoCsv != "" {
		t.Errorf("%+v", c)
	}
	if two.Addresses["csv"] != nil || !strings.Contains(two.NoCsv, "lists beside each other") {
		t.Errorf("%+v", two)
	}
	for _, q := range list.Queries {
		for format, address := range q.Addresses {
			if address != nil {
				if w := get(h, "/q/"+*address); w.Code != 200 {
					t.Errorf("%s of %s: %d %s", format, q.Name, w.Code, w.Body)
				}
			}
		}
	}
	if w := get(h, "/q/", "If-None-Match", w.Header().Get("ETag")); w.Code != 304 {
		t.Errorf("the list again: %d", w.Code)
	}
}

// TestFormulas: a name that a spreadsheet would run is harmless where that is asked for, and as it is where not.
func TestFormulas(t *testing.T) {
	store := datatest.Curated(t)
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := r.Nodes(t.Context(), []atlas.ID{"institution/tsinghua-university"})
	if err != nil || rows[0] == nil {
		t.Fatal(rows, err)
	}
	h := serve(t, store, graph.Options{}, "m.graphql", `{ institution(id: "tsinghua-university") { id name note country { name } } }`)
	for _, name := range []string{`=HYPERLINK("http://example.org?x="&A1,"x")`, "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=1\n2", "a=1", " =1", "'=1"} {
		changed := *rows[0].(*atlas.Institution)
		changed.Note = name
		if err := store.Apply(t.Context(), iter.Seq[atlas.Change](func(yield func(atlas.Change) bool) { yield(atlas.Change{Put: &changed}) })); err != nil {
			t.Fatal(err)
		}
		safe := name
		if strings.ContainsAny(name[:1], "=+-@\t\r") {
			safe = "'" + name
		}
		for address, want := range map[string]string{"/q/m.csv": name, "/q/m.csv?excel=1": safe} {
			in := csv.NewReader(strings.NewReader(get(h, address).Body.String()))
			in.Read()
			record, err := in.Read()
			if err != nil || record[2] != want {
				t.Errorf("%s of %q: %q, %v", address, name, record, err)
			}
			if _, err := in.Read(); err != io.EOF {
				t.Errorf("%s of %q has more rows", address, name)
			}
		}
	}
}
