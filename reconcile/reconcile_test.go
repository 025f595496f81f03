// Tests of what all addresses share: the manifest, wrong requests, limits, caching, pages of other origins, stores that fail.

package reconcile_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/reconcile"
	"alliance-atlas/store/storetest"
)

func get(h http.Handler, address string, headers ...string) *httptest.ResponseRecorder {
	return send(h, http.MethodGet, address, headers...)
}

func send(h http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// read reads an answer in JSON.
func read(t testing.TB, w *httptest.ResponseRecorder, into any) {
	t.Helper()
	if err := json.Unmarshal(w.Body.Bytes(), into); err != nil || w.Code != 200 || w.Header().Get("Content-Type") != "application/json; charset=utf-8" {
		t.Fatalf("%d %v %.300s (%v)", w.Code, w.Header(), w.Body, err)
	}
}

// message is the sentence of an error.
func message(t testing.TB, w *httptest.ResponseRecorder) (text, code string) {
	t.Helper()
	var body struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || len(body.Errors) != 1 || w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("ETag") != "" {
		t.Fatalf("%d %v %.300s (%v) is no error", w.Code, w.Header(), w.Body, err)
	}
	return body.Errors[0].Message, body.Errors[0].Extensions.Code
}

func TestManifest(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	for _, c := range []struct {
		address, base, also string
		headers             []string
	}{
		{"http://atlas.example/reconcile", "http://atlas.example", "", nil},
		{"http://atlas.example/reconcile/", "http://atlas.example", "", nil},
		{"http://atlas.example/reconcile?asOf=2020-05", "http://atlas.example", "2020-05", nil},
		{"http://atlas.example/reconcile", "https://atlas.example", "", []string{"X-Forwarded-Proto", "https"}},
		{"http://atlas.example/reconcile", "http://atlas.example", "", []string{"X-Forwarded-Proto", "javascript"}},
		{"http://atlas.example/reconcile", "http://atlas.example/data/atlas", "", []string{"X-Forwarded-Prefix", "/data/atlas"}},
		{"http://atlas.example/reconcile", "http://atlas.example", "", []string{"X-Forwarded-Prefix", "//evil.example"}},
	} {
		var m struct {
			Versions                           []string
			Name, IdentifierSpace, SchemaSpace string
			DefaultTypes                       []struct{ ID, Name string }
			BatchSize                          int
			View                               struct{ URL string }
			Preview                            struct {
				URL           string
				Width, Height int
			}
			Suggest map[string]struct {
				URL  string `json:"service_url"`
				Path string `json:"service_path"`
			}
			Extend struct {
				Propose struct {
					URL  string `json:"service_url"`
					Path string `json:"service_path"`
				} `json:"propose_properties"`
			}
		}
		read(t, get(h, c.address, c.headers...), &m)
		if fmt.Sprint(m.Versions) != "[0.2]" || m.Name == "" || m.IdentifierSpace == "" || m.SchemaSpace == "" || m.DefaultTypes[0].ID != "INSTITUTION" || len(m.DefaultTypes) != len(atlas.EntityKinds) {
			t.Errorf("%s: %+v", c.address, m)
		}
		date := ""
		if c.also != "" {
			date = "asOf=" + c.also
			if !strings.Contains(m.Name, c.also) {
				t.Errorf("%q does not say that it is of %s", m.Name, c.also)
			}
		}
		for _, of := range []struct{ got, want string }{
			{m.View.URL, strings.TrimSuffix(c.base+"/reconcile/view?id={{id}}&"+date, "&")},
			{m.Preview.URL, strings.TrimSuffix(c.base+"/reconcile/preview?id={{id}}&"+date, "&")},
			{m.Suggest["entity"].URL + m.Suggest["entity"].Path, strings.TrimSuffix(c.base+"/reconcile/suggest/entity?"+date, "?")},
			{m.Extend.Propose.URL + m.Extend.Propose.Path, strings.TrimSuffix(c.base+"/reconcile/properties?"+date, "?")},
		} {
			if of.got != of.want {
				t.Errorf("%s %v: %s, want %s", c.address, c.headers, of.got, of.want)
			}
		}
		// every address of the manifest answers
		for _, address := range []string{strings.Replace(m.View.URL, "{{id}}", "institution%2Ftsinghua-university", 1), strings.Replace(m.Preview.URL, "{{id}}", "institution%2Ftsinghua-university", 1),
			m.Suggest["entity"].URL + m.Suggest["entity"].Path, m.Suggest["type"].URL + m.Suggest["type"].Path, m.Suggest["property"].URL + m.Suggest["property"].Path, m.Extend.Propose.URL + m.Extend.Propose.Path} {
			at := strings.Replace(address, c.base, "http://atlas.example", 1)
			if w := get(h, at); w.Code != 200 {
				t.Errorf("%s: %d %.200s", at, w.Code, w.Body)
			}
		}
		if m.Preview.Width < 100 || m.Preview.Height < 100 || m.BatchSize < 10 || m.BatchSize > reconcile.MaxQueries {
			t.Errorf("%+v", m)
		}
	}
}

func TestWrongRequests(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	long := strings.Repeat(`{"pid":"city","v":"a"},`, reconcile.MaxConstraints)
	for _, c := range []struct {
		form   string // of a POST; an address where it begins with /
		status int
		says   string
	}{
		{"queries=", 400, "no JSON object"},
		{"queries=[]", 400, "no JSON object"},
		{"queries=null", 400, "no JSON object"},
		{`queries={"q0":7}`, 400, `query "q0": it is no query`},
		{`queries={"q0":null}`, 400, "no query"},
		{`queries={"q0":{}}`, 400, "neither query nor properties"},
		{`queries={"b":{},"a":7}`, 400, `query "a"`},
		{`queries={"q0":{"query":["a"]}}`, 400, "no query"},
		{`queries={"q0":{"query":"a","type":"UNIVERSITY"}}`, 400, "INSTITUTION, ALLIANCE"},
		{`queries={"q0":{"query":"a","type":7}}`, 400, "type is no id"},
		{`queries={"q0":{"query":"a","type":"institution"}}`, 200, ""},
		{`queries={"q0":{"query":"a","type":[{"id":"INSTITUTION"},"ALLIANCE"]}}`, 200, ""},
		{`queries={"q0":{"query":"a","type":[]}}`, 200, ""},
		{`queries={"q0":{"query":"a","type_strict":"any","more":1}}`, 200, ""},
		{`queries={"q0":{"query":"a","limit":0}}`, 400, "from 1 to 50"},
		{`queries={"q0":{"query":"a","limit":1.5}}`, 400, "1.5"},
		{fmt.Sprintf(`queries={"q0":{"query":"a","limit":%d}}`, reconcile.MaxCandidates-1), 200, ""},
		{fmt.Sprintf(`queries={"q0":{"query":"a","limit":%d}}`, reconcile.MaxCandidates), 200, ""},
		{fmt.Sprintf(`queries={"q0":{"query":"a","limit":%d}}`, reconcile.MaxCandidates+1), 400, "51"},
		{`queries={"q0":{"query":"a","properties":[{"pid":"colour","v":"red"}]}}`, 400, "country, countryCode"},
		{`queries={"q0":{"query":"a","properties":[{"pid":"city","v":[["a"]]}]}}`, 400, "no text"},
		{`queries={"q0":{"query":"a","properties":[{"pid":"city","v":{}}]}}`, 400, "no text"},
		{`queries={"q0":{"query":"a","properties":[{"pid":"city","v":null},{"pid":"city","v":""},{"pid":"city","v":7},{"pid":"city","v":true}]}}`, 200, ""},
		{`queries={"q0":{"query":"a","properties":[` + strings.TrimSuffix(long[:len(long)-len(`{"pid":"city","v":"a"},`)], ",") + `]}}`, 200, ""},
		{`queries={"q0":{"query":"a","properties":[` + strings.TrimSuffix(long, ",") + `]}}`, 200, ""},
		{`queries={"q0":{"query":"a","properties":[` + long + `{"pid":"city","v":"a"}]}}`, 413, "more than 20"},
		{`queries={"q0":{"query":"a","properties":[{"pid":"city","v":[` + strings.Repeat("1,", reconcile.MaxConstraints-1) + `1]}]}}`, 200, ""},
		{`queries={"q0":{"query":"a","properties":[{"pid":"city","v":[` + strings.Repeat("1,", reconcile.MaxConstraints) + `1]}]}}`, 413, "more than 20"},
		{"", 400, "neither queries nor extend"},
		{"queries={}&extend={}", 400, "two questions"},
		{"queries={}&queries={}", 400, "more than once in the body"},
		{"query=a", 400, `"query"`},
		{"queries=%zz", 400, "parameters of the body are not encoded"},
		{"queries=%ff", 400, "queries in the body is not valid UTF-8"},
		{"queries={}", 200, ""},
		{"extend={}", 400, "ids and properties"},
		{`extend={"ids":[],"properties":[]}`, 200, ""},
		{`extend={"ids":["institution/mit"],"properties":[{"id":"colour"}]}`, 400, "country, countryCode"},
		{`extend={"ids":["institution/mit"],"properties":[{"id":"city","settings":{"limit":-1}}]}`, 400, "limit"},
		{`extend={"ids":["institution/mit"],"properties":[{"id":"city","settings":{"limit":"many"}}]}`, 400, "limit"},
		{`extend={"ids":["institution/mit"],"properties":[{"id":"country","settings":{"content":"flag"}}]}`, 400, "content"},
		{"/reconcile?callback=f", 400, "callback asks for a script"},
		{"/reconcile?asof=2020", 400, `"asof"`},
		{"/reconcile/suggest/entity?prefix=a&lang=en&type_strict=any&_=17", 200, ""}, // what clients send of their own
		{"/reconcile?asOf=soon", 400, "soon"},
		{"/reconcile?queries=%7B%7D&asOf=2020", 200, ""},
		{"/reconcile/suggest/entity?prefix=a&cursor=-1", 400, "cursor"},
		{fmt.Sprintf("/reconcile/suggest/entity?prefix=a&cursor=%d", reconcile.MaxSkipped-1), 200, ""},
		{fmt.Sprintf("/reconcile/suggest/entity?prefix=a&cursor=%d", reconcile.MaxSkipped), 200, ""},
		{fmt.Sprintf("/reconcile/suggest/entity?prefix=a&cursor=%d", reconcile.MaxSkipped+1), 400, "cursor"},
		{"/reconcile/suggest/entity?prefix=a&type=UNIVERSITY", 400, "INSTITUTION"},
		{"/reconcile/properties?type=UNIVERSITY", 400, "INSTITUTION"},
		{"/reconcile/properties?limit=0", 400, "limit"},
		{"/reconcile/preview", 400, "id names"},
		{"/reconcile/preview?id=institution/nothing", 404, "institution/nothing"},
		{"/reconcile/preview?id=source/moe-mooc-zh", 404, "no entity"},
		{"/reconcile/view?id=nothing", 404, "nothing"},
		{"/reconcile/nothing", 404, "/reconcile describes"},
	} {
		var w *httptest.ResponseRecorder
		if strings.HasPrefix(c.form, "/") {
			w = get(h, c.form)
		} else {
			r := httptest.NewRequest(http.MethodPost, reconcile.Path, strings.NewReader(c.form))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
			w = httptest.NewRecorder()
			h.ServeHTTP(w, r)
		}
		if w.Code != c.status {
			t.Errorf("%.80s: %d %.300s, want %d", c.form, w.Code, w.Body, c.status)
			continue
		}
		if c.status == 200 {
			continue
		}
		text, code := message(t, w)
		want := "BAD_INPUT"
		if c.status == 413 {
			want = "LIMIT_EXCEEDED"
		}
		if !strings.Contains(text, c.says) || code != want {
			t.Errorf("%.80s: %s %q does not speak of %q", c.form, code, text, c.says)
		}
	}
	for _, method := range []string{http.MethodPut, http.MethodDelete, http.MethodPatch} {
		if w := send(h, method, reconcile.Path); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD, POST" {
			t.Errorf("%s: %d %v", method, w.Code, w.Header())
		}
	}
	r := httptest.NewRequest(http.MethodPost, reconcile.Path, strings.NewReader(`{"q0":{"query":"a"}}`))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	if h.ServeHTTP(w, r); w.Code != 415 {
		t.Errorf("a body in JSON: %d %s", w.Code, w.Body)
	}
}

func TestLimits(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	for n, status := range map[int]int{reconcile.MaxQueries - 1: 200, reconcile.MaxQueries: 200, reconcile.MaxQueries + 1: 413} {
		queries := map[string]any{}
		for i := range n {
			queries[fmt.Sprint(i)] = map[string]any{"query": ""}
		}
		text, _ := json.Marshal(queries)
		if w := post(h, url.Values{"queries": {string(text)}}); w.Code != status {
			t.Errorf("%d queries: %d %.200s", n, w.Code, w.Body)
		}
	}
	for n, status := range map[int]int{reconcile.MaxExtended - 1: 200, reconcile.MaxExtended: 200, reconcile.MaxExtended + 1: 413} {
		text := `{"ids":["institution/a"` + strings.Repeat(`,"institution/a"`, n-1) + `],"properties":[{"id":"ror"}]}`
		if w := post(h, url.Values{"extend": {text}}); w.Code != status {
			t.Errorf("%d ids: %d %.200s", n, w.Code, w.Body)
		}
	}
	for n, status := range map[int]int{reconcile.MaxProperties - 1: 200, reconcile.MaxProperties: 200, reconcile.MaxProperties + 1: 413} {
		text := `{"ids":["institution/a"],"properties":[{"id":"ror"}` + strings.Repeat(`,{"id":"ror"}`, n-1) + `]}`
		if w := post(h, url.Values{"extend": {text}}); w.Code != status {
			t.Errorf("%d properties: %d %.200s", n, w.Code, w.Body)
		}
	}
	for n, status := range map[int]int{reconcile.MaxBody - 1: 200, reconcile.MaxBody: 200, reconcile.MaxBody + 1: 413} {
		const head, tail = "queries={", "}"
		r := httptest.NewRequest(http.MethodPost, reconcile.Path, strings.NewReader(head+strings.Repeat("+", n-len(head)-len(tail))+tail))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != status {
			t.Errorf("%d bytes: %d %.200s", n, w.Code, w.Body)
		}
	}
	const name = "Tsinghua University"
	for n, found := range map[int]bool{reconcile.MaxText - 1: true, reconcile.MaxText: true, reconcile.MaxText + 1: false} {
		got := batch(t, h, map[string]any{"q": map[string]any{"query": name + strings.Repeat(" ", n-len(name))}})["q"].Result
		if (len(got) > 0) != found {
			t.Errorf("%d bytes of text find %d entities", n, len(got))
		}
	}
}

// A question that takes too long says so, and what a store says stays inside.
func TestStoresThatFail(t *testing.T) {
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
		h := reconcile.Handler(store, reconcile.Options{})
		for _, address := range []string{"/reconcile?queries=" + url.QueryEscape(`{"q":{"query":"tsinghua"}}`), "/reconcile/suggest/entity?prefix=a", "/reconcile/preview?id=institution/a",
			"/reconcile?extend=" + url.QueryEscape(`{"ids":["institution/a"],"properties":[{"id":"alliances"}]}`)} {
			w := get(h, address)
			text, code := message(t, w)
			if w.Code != c.status || code != c.code || strings.Contains(text, "row 7") {
				t.Errorf("%s where %v: %d %s", address, c.err, w.Code, w.Body)
			}
		}
	}
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{Deadline: time.Nanosecond})
	w := get(h, "/reconcile?queries="+url.QueryEscape(`{"q":{"query":"tsinghua"}}`))
	if text, code := message(t, w); w.Code != 503 || code != "TIMEOUT" {
		t.Errorf("late: %d %s", w.Code, text)
	}
}

func TestCaching(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	seen := map[string]string{}
	for _, address := range []string{"/reconcile", "/reconcile?asOf=2020", "/reconcile?queries=" + url.QueryEscape(`{"q":{"query":"tsinghua"}}`), "/reconcile?queries=" + url.QueryEscape(`{"q":{"query":"peking"}}`),
		"/reconcile/suggest/entity?prefix=a", "/reconcile/preview?id=institution/tsinghua-university", "http://other.example/reconcile"} {
		w := get(h, address)
		tag := w.Header().Get("ETag")
		if w.Code != 200 || tag == "" || w.Header().Get("Cache-Control") != "public, no-cache" || seen[tag] != "" {
			t.Errorf("%s: %d %v, as %s", address, w.Code, w.Header(), seen[tag])
		}
		seen[tag] = address
		again := get(h, address, "If-None-Match", tag)
		if again.Code != 304 || again.Body.Len() != 0 || again.Header().Get("ETag") != tag {
			t.Errorf("%s again: %d %v %s", address, again.Code, again.Header(), again.Body)
		}
	}
	if w := send(h, http.MethodHead, "/reconcile"); w.Code != 200 || w.Header().Get("ETag") == "" {
		t.Errorf("HEAD: %d %v", w.Code, w.Header())
	}
	if w := post(h, url.Values{"queries": {"{}"}}); w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("ETag") != "" {
		t.Errorf("a POST: %v", w.Header())
	}
}

func TestPagesOfOtherOrigins(t *testing.T) {
	for _, c := range []struct {
		origins []string
		origin  string
		may     string
	}{
		{nil, "http://127.0.0.1:3333", "http://127.0.0.1:3333"}, // OpenRefine
		{nil, "http://localhost:3333", "http://localhost:3333"},
		{nil, "https://other.example", ""},
		{[]string{"https://other.example"}, "https://other.example", "https://other.example"},
		{[]string{"*"}, "https://any.example", "*"},
	} {
		h := reconcile.Handler(datatest.Curated(t), reconcile.Options{CORSOrigins: c.origins})
		for _, address := range []string{"/reconcile", "/reconcile/suggest/entity?prefix=a", "/reconcile/preview?id=x"} {
			if got := get(h, address, "Origin", c.origin).Header().Get("Access-Control-Allow-Origin"); got != c.may {
				t.Errorf("%s from %s where %v may: %q", address, c.origin, c.origins, got)
			}
		}
		if vary := strings.Join(get(h, "/reconcile", "Origin", c.origin).Header()["Vary"], ", "); c.may != "*" && !strings.Contains(vary, "Origin") || !strings.Contains(vary, "Host") {
			t.Errorf("an answer from %s varies by %s", c.origin, vary)
		}
	}
}
