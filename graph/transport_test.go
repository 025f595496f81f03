// Tests of HTTP: which requests are GraphQL requests, which are refused, and the answers to both.

package graph

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// hello is a question that is answered.
const hello = `{"query":"{ dataset { name } }"}`

func TestTransport(t *testing.T) {
	type headers = map[string]string
	get := func(pairs ...string) *http.Request {
		values := url.Values{}
		for i := 0; i < len(pairs); i += 2 {
			values.Add(pairs[i], pairs[i+1])
		}
		return httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
	}
	asked := func(parameters string) *http.Request {
		return httptest.NewRequest(http.MethodGet, "/graphql?"+parameters, nil)
	}
	dated := func(date, body string) *http.Request {
		r := posted(body)
		r.URL.RawQuery = "asOf=" + date
		return r
	}
	as := func(method string) *http.Request { return httptest.NewRequest(method, "/graphql", nil) }
	modern := headers{"Accept": string(mediaGraphQL)}

	for _, c := range []struct {
		name    string
		request *http.Request
		headers headers
		status  int
		code    string // "" is an answer
		allow   string
	}{
		{"a POST", posted(hello), nil, 200, "", ""},
		{"a POST for the new media type", posted(hello), modern, 200, "", ""},
		{"a charset", posted(hello), headers{"Content-Type": "application/json; charset=UTF-8"}, 200, "", ""},
		{"another label of UTF-8", posted(hello), headers{"Content-Type": "application/json;charset=utf8"}, 200, "", ""},
		{"a label in quotes", posted(hello), headers{"Content-Type": `application/json; charset="UTF8"`}, 200, "", ""},
		{"a label in the wrong quotes", posted(hello), headers{"Content-Type": "application/json; charset='utf-8'"}, 200, "", ""},
		{"ASCII", posted(hello), headers{"Content-Type": "Application/JSON; Charset=US-ASCII"}, 200, "", ""},
		{"no charset", posted(hello), headers{"Content-Type": "application/json; charset="}, 200, "", ""},
		{"a parameter that is none", posted(hello), headers{"Content-Type": "application/json; x"}, 200, "", ""},
		{"an Accept of another label", posted(hello), headers{"Accept": "application/json; charset=utf8"}, 200, "", ""},
		{"an Accept of nothing", posted(hello), headers{"Accept": ", ,"}, 200, "", ""},
		{"members that are null", posted(`{"query":"{__typename}","operationName":null,"variables":null,"extensions":null}`), nil, 200, "", ""},
		{"members that are unknown", posted(`{"query":"{__typename}","Query":5,"id":[[]],"extensions":{"a":1}}`), nil, 200, "", ""},
		{"space around", posted(" \r\n\t" + hello + "\n"), nil, 200, "", ""},
		{"identity", posted(hello), headers{"Content-Encoding": "identity"}, 200, "", ""},
		{"a GET", get("query", "query($i:ID!){node(id:$i){id}}", "variables", `{"i":"country/CN"}`, "extensions", "{}"), nil, 200, "", ""},
		{"a GET that names its operation", get("query", "query A{a:__typename} query B{b:__typename}", "operationName", "B"), nil, 200, "", ""},
		{"a GET with empty members", get("query", "{__typename}", "operationName", "", "variables", "", "extensions", ""), nil, 200, "", ""},

		{"PUT", as(http.MethodPut), nil, 405, "BAD_INPUT", "GET, HEAD, POST"},
		{"DELETE", as(http.MethodDelete), nil, 405, "BAD_INPUT", "GET, HEAD, POST"},
		{"HEAD without a query", as(http.MethodHead), nil, 400, "BAD_INPUT", ""},
		{"HEAD", httptest.NewRequest(http.MethodHead, "/graphql?query={dataset{name}}", nil), nil, 200, "", ""},
		{"OPTIONS", as(http.MethodOptions), nil, 405, "BAD_INPUT", "GET, HEAD, POST"},
		{"a mutation by GET", get("query", "mutation { __typename }"), nil, 405, "BAD_INPUT", "POST"},
		{"a subscription by GET", get("query", "subscription { __typename }"), nil, 405, "BAD_INPUT", "POST"},
		{"a mutation that is named by GET", get("query", "query A{__typename} mutation B{__typename}", "operationName", "B"), nil, 405, "BAD_INPUT", "POST"},
		{"Accept wants neither", posted(hello), headers{"Accept": "text/html"}, 406, "BAD_INPUT", ""},
		{"no media type", posted(hello), headers{"Content-Type": ""}, 415, "BAD_INPUT", ""},
		{"text/plain", posted(hello), headers{"Content-Type": "text/plain"}, 415, "BAD_INPUT", ""},
		{"a form", posted("query={__typename}"), headers{"Content-Type": "application/x-www-form-urlencoded"}, 415, "BAD_INPUT", ""},
		{"multipart", posted("--x--"), headers{"Content-Type": "multipart/form-data; boundary=x"}, 415, "BAD_INPUT", ""},
		{"application/graphql", posted("{__typename}"), headers{"Content-Type": "application/graphql"}, 415, "BAD_INPUT", ""},
		{"two charsets", posted(hello), headers{"Content-Type": "application/json; charset=utf-8; charset=latin1"}, 415, "BAD_INPUT", ""},
		{"Latin 1", posted(hello), headers{"Content-Type": "application/json; charset=iso-8859-1"}, 415, "BAD_INPUT", ""},
		{"a no-break space behind", posted(hello + "\u00a0"), nil, 400, "BAD_INPUT", ""},
		{"a form feed before", posted("\f" + hello), nil, 400, "BAD_INPUT", ""},
		{"half a character", posted(`{"query":"{__typename}","variables":{"a":"\ud83d"}}`), nil, 400, "BAD_INPUT", ""},
		{"half a character in a GET", get("query", "{__typename}", "variables", `{"a":"\udE00\uD83D"}`), nil, 400, "BAD_INPUT", ""},
		{"a whole one", posted(`{"query":"{__typename}","variables":{"a":"\ud83d\uDE00 \\ud83d"}}`), nil, 200, "", ""},
		{"half a character in a string", posted(`{"query":"{node(id: \"\\uD83D\"){id}}"}`), nil, 200, "BAD_QUERY", ""},
		{"UTF-16", posted(hello), headers{"Content-Type": "application/json; charset=utf-16"}, 415, "BAD_INPUT", ""},
		{"gzip", posted(hello), headers{"Content-Encoding": "gzip"}, 415, "BAD_INPUT", ""},
		{"no body", posted(""), nil, 400, "BAD_INPUT", ""},
		{"a batch", posted("[" + hello + "]"), nil, 400, "BAD_INPUT", ""},
		{"no JSON", posted("{__typename}"), nil, 400, "BAD_INPUT", ""},
		{"half a body", posted(hello[:10]), nil, 400, "BAD_INPUT", ""},
		{"two values", posted(hello + hello), nil, 400, "BAD_INPUT", ""},
		{"a string", posted(`"{__typename}"`), nil, 400, "BAD_INPUT", ""},
		{"null", posted("null"), nil, 400, "BAD_INPUT", ""},
		{"no UTF-8", posted("{\"query\":\"{__typename} # \xff\"}"), nil, 400, "BAD_INPUT", ""},
		{"a byte order mark", posted("\xef\xbb\xbf \n" + hello), nil, 200, "", ""},
		{"no query", posted(`{}`), nil, 400, "BAD_INPUT", ""},
		{"a query that is null", posted(`{"query":null}`), nil, 400, "BAD_INPUT", ""},
		{"a query of another case", posted(`{"Query":"{__typename}"}`), nil, 400, "BAD_INPUT", ""},
		{"a query that is an object", posted(`{"query":{}}`), nil, 400, "BAD_INPUT", ""},
		{"a name that is a number", posted(`{"query":"{__typename}","operationName":7}`), nil, 400, "BAD_INPUT", ""},
		{"variables that are a string", posted(`{"query":"{__typename}","variables":"{}"}`), nil, 400, "BAD_INPUT", ""},
		{"variables that are a list", posted(`{"query":"{__typename}","variables":[]}`), nil, 400, "BAD_INPUT", ""},
		{"extensions that are a number", posted(`{"query":"{__typename}","extensions":0}`), nil, 400, "BAD_INPUT", ""},
		{"a GET without query", get("variables", "{}"), nil, 400, "BAD_INPUT", ""},
		{"a GET with two queries", get("query", "{__typename}", "query", "{dataset{name}}"), nil, 400, "BAD_INPUT", ""},
		{"a GET whose variables are a list", get("query", "{__typename}", "variables", "[]"), nil, 400, "BAD_INPUT", ""},
		{"a GET whose variables are followed by more", get("query", "{__typename}", "variables", "{} }"), nil, 400, "BAD_INPUT", ""},
		{"a GET whose variables are no JSON", get("query", "{__typename}", "variables", "{a}"), nil, 400, "BAD_INPUT", ""},
		{"a GET whose extensions are a string", get("query", "{__typename}", "extensions", `"x"`), nil, 400, "BAD_INPUT", ""},
		{"a GET that is no UTF-8", get("query", "{__typename} #\xff"), nil, 400, "BAD_INPUT", ""},
		{"a GET that is not encoded well", asked("query=%7B__typename%7D&a=%zz"), nil, 400, "BAD_INPUT", ""},
		{"a GET with a plain semicolon", asked(`query={dataset{name}}&variables=%7B%22n%22:%22a;b%22%7D`), nil, 200, "", ""},

		{"a date in the address", asked("query={dataset{name}}&asOf=2018"), nil, 200, "", ""},
		{"a date in the address of a POST", dated("2018", hello), nil, 200, "", ""},
		{"a date that does not exist", asked("query={dataset{name}}&asOf=2018-13"), nil, 400, "BAD_INPUT", ""},
		{"the same by POST", dated("2018-13", hello), nil, 400, "BAD_INPUT", ""},
		{"no date after asOf", asked("query={dataset{name}}&asOf="), nil, 400, "BAD_INPUT", ""},
		{"two dates in the address", dated("2018&asOf=2018", hello), nil, 400, "BAD_INPUT", ""},
		{"a date whose parameter is spelled in another way", asked("query={dataset{name}}&asof=2018"), nil, 400, "BAD_INPUT", ""},
		{"a date as an element of a list", dated("2018&asOf[]=2018", hello), nil, 400, "BAD_INPUT", ""},
		{"a date that is no UTF-8", dated("%ff", hello), nil, 400, "BAD_INPUT", ""},

		{"an empty query", posted(`{"query":""}`), nil, 200, "BAD_QUERY", ""},
		{"a document that does not parse", posted(`{"query":"{"}`), nil, 200, "BAD_QUERY", ""},
		{"the same for the new media type", posted(`{"query":"{"}`), modern, 400, "BAD_QUERY", ""},
		{"a document that is not valid", posted(`{"query":"{ nope }"}`), modern, 400, "BAD_QUERY", ""},
		{"a variable that does not fit", posted(`{"query":"query($n:Int){countries(first:$n){totalCount}}","variables":{"n":"1"}}`), modern, 400, "BAD_INPUT", ""},
		{"a mutation", posted(`{"query":"mutation { __typename }"}`), modern, 400, "BAD_QUERY", ""},
		{"a name that no operation has", posted(`{"query":"query A{__typename}","operationName":"B"}`), modern, 400, "BAD_QUERY", ""},
		{"a name that is missing", posted(`{"query":"query A{__typename} query B{__typename}"}`), modern, 400, "BAD_QUERY", ""},
		{"no operation", posted(`{"query":"fragment F on Query{__typename}"}`), modern, 400, "BAD_QUERY", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for name, value := range c.headers {
				c.request.Header.Set(name, value)
			}
			got := serve(t, mustHandler(&stub{}, Options{}), c.request)
			if got.status != c.status || got.code() != c.code || got.header.Get("Allow") != c.allow {
				t.Errorf("got %d with code %q and Allow %q, want %d, %q and %q\n%s", got.status, got.code(), got.header.Get("Allow"), c.status, c.code, c.allow, got.text)
			}
			if c.code != "" && strings.Contains(got.text, `"data"`) {
				t.Errorf("what was not run has no data:\n%s", got.text)
			}
			wantType := string(mediaJSON)
			if c.headers["Accept"] == string(mediaGraphQL) {
				wantType = string(mediaGraphQL)
			}
			always := headers{"Content-Type": wantType + "; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Vary": "Accept, Accept-Encoding"}
			if c.code == "" && c.request.Method != http.MethodPost {
				always["Cache-Control"] = "no-cache" // see TestTags
			}
			for name, want := range always {
				if got.header.Get(name) != want {
					t.Errorf("%s is %q, want %q", name, got.header.Get(name), want)
				}
			}
		})
	}
}

func TestBodyIsNotRepeated(t *testing.T) {
	for _, body := range []string{`{"query":sesame}`, `sesame`, `["sesame"]`, `{"query":5,"password":"sesame"}`, `{"variables":{"password":"sesame"}}`, "sesame\xff", `{"query":"{__typename}","variables":"sesame"}`} {
		if got := serve(t, mustHandler(&stub{}, Options{}), posted(body)); strings.Contains(got.text, "sesame") || got.code() != "BAD_INPUT" {
			t.Errorf("%q is answered by %s", body, got.text)
		}
	}
}

// TestLargeBodyOverTheWire sends more than is read, as a client that does not wait does, and wants to be told.
func TestLargeBodyOverTheWire(t *testing.T) {
	server := httptest.NewServer(mustHandler(&stub{}, Options{}))
	defer server.Close()
	for _, known := range []bool{true, false} {
		var body io.Reader = io.LimitReader(endless{}, 4*MaxBody)
		r, err := http.NewRequest(http.MethodPost, server.URL, body)
		if err != nil {
			t.Fatal(err)
		}
		if known {
			r.ContentLength = 4 * MaxBody
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Expect", "100-continue") // so that the answer is read before the body is sent
		response, err := server.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(response.Body)
		response.Body.Close()
		if response.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(string(text), `"LIMIT_EXCEEDED"`) {
			t.Errorf("length known: %v: %d %s", known, response.StatusCode, text)
		}
	}
}

// endless is spaces without end.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

func TestCrossOrigin(t *testing.T) {
	const friend, other = "https://friend.example", "https://other.example"
	ask := func(h http.Handler, method string, headers map[string]string) *reply {
		r := httptest.NewRequest(method, "/graphql?query={__typename}", strings.NewReader(hello))
		for name, value := range headers {
			r.Header.Set(name, value)
		}
		return serve(t, h, r)
	}
	form := map[string]string{"Content-Type": "text/plain", "Sec-Fetch-Site": "cross-site", "Origin": other}
	asked := map[string]string{"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site", "Origin": friend}
	from := func(origin string) map[string]string {
		return map[string]string{"Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
	}

	closed := mustHandler(&stub{}, Options{})
	open := mustHandler(&stub{}, Options{CORSOrigins: []string{friend}})
	for _, h := range []http.Handler{closed, open} {
		if got := ask(h, http.MethodPost, form); got.status != http.StatusForbidden || got.code() != "BAD_INPUT" {
			t.Errorf("a form of another origin gets %d %s", got.status, got.text)
		}
		if got := ask(h, http.MethodGet, form); got.status != http.StatusOK || got.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("a link of another origin gets %d %v", got.status, got.header)
		}
	}
	if got := ask(closed, http.MethodPost, asked); got.status != http.StatusForbidden || got.header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("a page of another origin gets %d %v, and none is configured", got.status, got.header)
	}
	if got := ask(closed, http.MethodOptions, from(friend)); got.status != http.StatusMethodNotAllowed || got.header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("a preflight gets %d %v, and no origin is configured", got.status, got.header)
	}
	if got := ask(open, http.MethodPost, asked); got.status != http.StatusOK || got.header.Get("Access-Control-Allow-Origin") != friend {
		t.Errorf("a page of the configured origin gets %d %v", got.status, got.header)
	}
	if got := ask(open, http.MethodOptions, from(friend)); got.status != http.StatusNoContent || got.header.Get("Access-Control-Allow-Origin") != friend {
		t.Errorf("a preflight of the configured origin gets %d %v", got.status, got.header)
	}
	for _, origin := range []string{other, "http://friend.example", "https://friend.example.evil.example", "https://sub.friend.example", "https://friend.example:8443", "null"} {
		if got := ask(open, http.MethodOptions, from(origin)); got.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("a preflight of %s gets %v", origin, got.header)
		}
	}
	for _, h := range []http.Handler{closed, open} {
		if got := ask(h, http.MethodPost, asked); got.header.Get("Access-Control-Allow-Credentials") != "" {
			t.Error("credentials are never asked for")
		}
	}
}

// TestHeadersOfOtherOrigins: a page of a configured origin may send any header, and none of them changes its answer.
func TestHeadersOfOtherOrigins(t *testing.T) {
	const friend = "https://friend.example"
	for _, c := range []struct {
		configured string
		origin     string
		allowed    string // the answer's Access-Control-Allow-Origin
	}{
		{friend, friend, friend},
		{friend, "https://other.example", ""},
		{AnyOrigin, friend, "*"},
		{AnyOrigin, "null", "*"}, // a page opened from a file
		{AnyOrigin, "http://localhost:5173", "*"},
	} {
		h := mustHandler(&stub{}, Options{CORSOrigins: []string{c.configured}})
		for _, headers := range []string{
			"authorization,content-type", "apollographql-client-name,apollographql-client-version,content-type", "apollo-require-preflight",
			"traceparent,tracestate", "baggage,sentry-trace", "cache-control", "x-requested-with", "if-none-match", "x-apollo-operation-name",
			"graphql-require-preflight", "x-anything-at-all",
		} {
			for _, method := range []string{"POST", "GET", "HEAD"} {
				r := httptest.NewRequest(http.MethodOptions, "/graphql", nil)
				r.Header = http.Header{"Origin": {c.origin}, "Access-Control-Request-Method": {method}, "Access-Control-Request-Headers": {headers}}
				got := serve(t, h, r)
				want := headers
				if c.allowed == "" {
					want = ""
				}
				if got.status != http.StatusNoContent || got.header.Get("Access-Control-Allow-Origin") != c.allowed || got.header.Get("Access-Control-Allow-Headers") != want || got.header.Get("Access-Control-Allow-Credentials") != "" {
					t.Errorf("configured %s, a preflight of %s for %s with %s gets %d %v", c.configured, c.origin, method, headers, got.status, got.header)
				}
			}
		}
		r := posted(hello)
		r.Header.Set("Origin", c.origin)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		r.Header.Set("Authorization", "Bearer x")
		got := serve(t, h, r)
		if (got.status == http.StatusOK) != (c.allowed != "") || got.header.Get("Access-Control-Allow-Origin") != c.allowed {
			t.Errorf("configured %s, a page of %s gets %d %v", c.configured, c.origin, got.status, got.header)
		}
	}
}

func TestCheckOrigin(t *testing.T) {
	for _, good := range []string{"https://example.org", "http://localhost:8080", "http://[::1]:3000", "https://xn--bcher-kva.example", "*"} {
		if err := CheckOrigin(good); err != nil {
			t.Error(err)
		}
	}
	for _, bad := range []string{"", "**", "null", "example.org", "https://", "https://example.org/", "https://example.org/a", "https://*.example.org", "HTTPS://example.org", "https://Example.org", "https://u@example.org", "https://example.org?", "file:///a", "https://example.org "} {
		err := CheckOrigin(bad)
		if err == nil {
			t.Errorf("%q passes as an origin", bad)
			continue
		}
		h, got := Handler(&stub{}, Options{CORSOrigins: []string{"https://example.org", bad}})
		if h != nil || got == nil || got.Error() != err.Error() {
			t.Errorf("a handler for the origin %q is %v with the error %v, want %v", bad, h, got, err)
		}
	}
}
