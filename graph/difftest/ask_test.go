// Asking both executors one question, and what counts as a difference.

package difftest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// asking is a question as it is sent.
type asking struct {
	query, operation string
	variables        string // a JSON object
	get              bool   // by GET instead of POST
	plain            bool   // for application/json instead of application/graphql-response+json
}

func (a asking) request() *http.Request {
	var r *http.Request
	if a.get {
		values := url.Values{"query": {a.query}, "variables": {a.variables}}
		if a.operation != "" {
			values.Set("operationName", a.operation)
		}
		r = httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
	} else {
		name := "null"
		if a.operation != "" {
			name = quote(a.operation)
		}
		body := fmt.Sprintf(`{"query":%s,"operationName":%s,"variables":%s}`, quote(a.query), name, a.variables)
		r = httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
	}
	r.Header.Set("Accept", "application/graphql-response+json")
	if a.plain {
		r.Header.Set("Accept", "application/json")
	}
	return r
}

func (a asking) String() string {
	s := a.query
	if a.operation != "" {
		s += "operation " + a.operation + "\n"
	}
	return s + "variables " + a.variables + "\n"
}

// answer is an answer, taken apart for comparing.
type answer struct {
	status  int
	media   string
	data    []byte   // as it was served
	errors  []string // each whole, sorted
	codes   []string
	rest    string // extensions
	dropped string // the sentence that says how many errors are not shown; "" where all are
	broken  string // why the body is no answer at all
}

var likeDropped = regexp.MustCompile(`^\d+ more errors are not shown$`)

// ask asks one executor.
func ask(h http.Handler, a asking) *answer {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, a.request())
	return readAnswer(w.Result())
}

func readAnswer(response *http.Response) *answer {
	got := &answer{status: response.StatusCode, media: response.Header.Get("Content-Type")}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		got.broken = err.Error()
		return got
	}
	var parts struct {
		Data   json.RawMessage `json:"data"`
		Errors []struct {
			Message    string          `json:"message"`
			Path       json.RawMessage `json:"path"`
			Locations  json.RawMessage `json:"locations"`
			Extensions map[string]any  `json:"extensions"`
		} `json:"errors"`
		Extensions json.RawMessage `json:"extensions"`
	}
	in := json.NewDecoder(bytes.NewReader(body))
	in.DisallowUnknownFields()
	if err := in.Decode(&parts); err != nil {
		got.broken = fmt.Sprintf("%v: %s", err, body)
		return got
	}
	if _, err := in.Token(); err != io.EOF {
		got.broken = fmt.Sprintf("something follows the answer: %s", body)
		return got
	}
	got.data, got.rest = parts.Data, string(parts.Extensions)
	for _, e := range parts.Errors {
		if _, ok := e.Extensions["requestId"]; ok {
			e.Extensions["requestId"] = "ID" // drawn for each request
		}
		if likeDropped.MatchString(e.Message) {
			got.dropped = e.Message
		}
		extensions, err := json.Marshal(e.Extensions)
		if err != nil {
			panic(err)
		}
		got.errors = append(got.errors, fmt.Sprintf("%s | path %s | at %s | %s", e.Message, e.Path, e.Locations, extensions))
		got.codes = append(got.codes, fmt.Sprint(e.Extensions["code"]))
	}
	slices.Sort(got.errors)
	return got
}

// difference says in what two answers differ, "" where they do not.
//
// Of more errors than an answer lists, the reference lists those that its goroutines happened to find first. Then only their
// number can be compared.
func difference(level, reference *answer) string {
	switch {
	case level.broken != "" || reference.broken != "":
		return "an answer is not well formed"
	case level.status != reference.status:
		return "the status"
	case level.media != reference.media:
		return "the media type"
	case !bytes.Equal(level.data, reference.data):
		return "the data"
	case level.dropped != reference.dropped:
		return "the number of errors"
	case len(level.errors) != len(reference.errors) || level.dropped == "" && !slices.Equal(level.errors, reference.errors):
		return "the errors"
	case level.rest != reference.rest:
		return "the extensions"
	case slices.Contains(level.codes, "INTERNAL") || slices.Contains(level.codes, "TIMEOUT"):
		return "nothing, but both show a defect"
	}
	return ""
}

func (a *answer) String() string {
	if a.broken != "" {
		return fmt.Sprintf("%d %s\n", a.status, a.broken)
	}
	const shown = 20
	list := a.errors
	if len(list) > shown {
		list = append(slices.Clone(list[:shown]), "…")
	}
	return fmt.Sprintf("%d %s\ndata %s\n%s\nextensions %s\n", a.status, a.media, a.data, strings.Join(list, "\n"), a.rest)
}

// compare asks both.
func (h handlers) compare(a asking) (level, reference *answer, differ string) {
	level, reference = ask(h.level, a), ask(h.reference, a)
	return level, reference, difference(level, reference)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
