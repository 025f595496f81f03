// The HTTP transport: reading a GraphQL request from POST or GET, and writing its answer. A request that is not a GraphQL request
// is refused here with a status of its own, and nothing that a client sent is sent back.

package graph

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/plan"
	"alliance-atlas/graph/scalar"
	"alliance-atlas/graph/table"
	"alliance-atlas/internal/gzip"
)

// request is a GraphQL request as the client sent it.
type request struct {
	query         string
	sent          bool   // whether there is a query, if only an empty one
	named         naming // of a document that is sent by name
	keep          bool   // the query under the name, once it has proved valid
	operationName string
	variables     map[string]any
	at            atlas.PartialDate // the date in the address, zero without one
	readOnly      bool              // came by GET or HEAD, which run queries only
	table         *table.Style      // of the answer as CSV; nil for JSON
}

// refusal is the answer to a request that is not a GraphQL request.
type refusal struct {
	status int
	allow  string // the header Allow, for 405
	err    *gqlerror.Error
}

func refuse(status int, format string, args ...any) *refusal {
	return &refusal{status: status, err: errorf(badInput, format, args...)}
}

// readRequest reads the request, or refuses it. Its document may be sent by name alone.
func readRequest(w http.ResponseWriter, r *http.Request, m media) (*request, *refusal) {
	names := bodyParameters
	switch {
	case asks(r):
		names = queryParameters
	case r.Method != http.MethodPost:
		refused := refuse(http.StatusMethodNotAllowed, "a GraphQL request is a POST or a GET, not %s", shorten(r.Method))
		refused.allow = "GET, HEAD, POST"
		return nil, refused
	}
	values, refused := parameters(r.URL.RawQuery, "address", names)
	if refused != nil {
		return nil, refused
	}
	at, refused := readDate(values)
	if refused != nil {
		return nil, refused
	}
	var req *request
	if asks(r) {
		req, refused = readQuery(values)
	} else {
		req, refused = readBody(w, r)
	}
	if refused != nil {
		return nil, refused
	}
	req.at = at
	if m == mediaCSV {
		if req.table, refused = readStyle(values); refused != nil {
			return nil, refused
		}
	}
	return req, nil
}

// dateParameter is the parameter of the address that has the date of an answer, by GET and by POST: the place for clients, caches
// and gateways that lose a directive of an operation.
const dateParameter = "asOf"

// The parameters of an address that mean something: to a GET, and to a POST.
var (
	queryParameters = []string{"query", "documentId", "operationName", "variables", "extensions", dateParameter, bomParameter, excelParameter}
	bodyParameters  = []string{dateParameter}
)

// readDate is the date in the parameters of an address, zero without one.
func readDate(values url.Values) (atlas.PartialDate, *refusal) {
	for name := range values { // else the date would be lost without a word
		if name != dateParameter && strings.EqualFold(strings.TrimRight(name, "[]0123456789"), dateParameter) {
			return 0, refuse(http.StatusBadRequest, "the parameter %s of the address is not known; the date of an answer is %s", show(name), dateParameter)
		}
	}
	if !values.Has(dateParameter) {
		return 0, nil
	}
	at, err := atlas.ParsePartialDate(values.Get(dateParameter))
	if err != nil {
		return 0, refuse(http.StatusBadRequest, "%s in the address: %v", dateParameter, err)
	}
	return at, nil
}

// parameters are the parameters of an address, or of what in says. Those named may be there once, as UTF-8.
func parameters(raw, in string, names []string) (url.Values, *refusal) {
	if raw == "" {
		return nil, nil
	}
	values, err := url.ParseQuery(strings.ReplaceAll(raw, ";", "%3B")) // a plain character in addresses; Go takes it for a mistake
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "the parameters of the %s are not encoded correctly: after each %% stand two digits of 0-9 and A-F", in)
	}
	for _, name := range names {
		if len(values[name]) > 1 {
			return nil, refuse(http.StatusBadRequest, "%s is given more than once in the %s", name, in)
		}
		if !utf8.ValidString(values.Get(name)) {
			return nil, refuse(http.StatusBadRequest, "%s in the %s is not valid UTF-8", name, in)
		}
	}
	return values, nil
}

// readQuery reads a request from the parameters of an address. Its document is a copy, since one that is kept must not hold the
// whole address, which may be much longer.
func readQuery(values url.Values) (*request, *refusal) {
	req := &request{query: strings.Clone(values.Get("query")), sent: values.Has("query"), operationName: values.Get("operationName"), readOnly: true}
	var refused *refusal
	if req.variables, refused = readObject("variables", []byte(values.Get("variables"))); refused != nil {
		return nil, refused
	}
	extensions, refused := readObject("extensions", []byte(values.Get("extensions")))
	if refused != nil {
		return nil, refused
	}
	return req, req.readNaming(values.Get("documentId"), extensions)
}

// answer is the answer to a request. An operation that was not run has no data, not even null.
type answer struct {
	errors gqlerror.List
	data   []byte
	table  *table.Table // of the data, where CSV was asked for
	text   []byte       // where data stands, with room around it to become the whole answer; nil where it was made elsewhere

	dataset  *atlas.Dataset    // where there is data
	at       atlas.PartialDate // of the answer
	lags     bool              // whether the store says that its data may not be that of its database any more
	age      time.Duration     // how long ago it was that, where it lags
	changing bool              // whether the data changed while it was read, so that the answer may be of several versions
}

// lasts tells whether an answer holds as long as the version of the data does: it has no error, which may pass, and is of one version.
func (a *answer) lasts() bool { return a.data != nil && len(a.errors) == 0 && !a.changing && !a.lags }

// texts are the buffers of answers that are written, for the next ones.
var texts sync.Pool

// maxText is the largest buffer that is kept: larger answers are rare, and would hold their memory forever.
const maxText = 4 << 20

const beforeData = `{"data":`

// buffer is one of texts, emptied, or nil.
func buffer() []byte {
	if kept, ok := texts.Get().(*[]byte); ok {
		return (*kept)[:0]
	}
	return nil
}

// keep gives a buffer back. Its owner is done with it.
func keep(text []byte) {
	if cap(text) <= maxText {
		texts.Put(&text)
	}
}

// begin gets a buffer that data may be appended to.
func (a *answer) begin() { a.text = append(buffer(), beforeData...) }

// end takes the buffer back with the data.
func (a *answer) end(text []byte) { a.text, a.data = text, text[len(beforeData):] }

// drop gives the buffer back of an answer that nobody gets.
func (a *answer) drop() {
	if a.text != nil {
		keep(a.text)
	}
}

// whole is the answer as JSON.
func (a *answer) whole() []byte {
	b := a.text
	if len(a.errors) > 0 || b == nil {
		b = []byte("{")
		if len(a.errors) > 0 {
			b = append(append(b, `"errors":`...), encode(a.errors)...)
		}
		if a.data == nil {
			return append(b, "}\n"...)
		}
		if len(a.errors) > 0 {
			b = append(b, ',')
		}
		b = append(append(b, `"data":`...), a.data...)
	}
	b = plan.String(append(b, `,"extensions":{"dataset":{"version":`...), a.dataset.Version)
	b = scalar.AppendPartialDate(append(b, `,"asOf":`...), a.at)
	if a.changing {
		b = append(b, `,"changing":true`...)
	}
	if a.lags {
		b = strconv.AppendInt(append(b, `,"ageSeconds":`...), int64(a.age/time.Second), 10)
	}
	return append(b, "}}}\n"...)
}

// Values of headers that many answers share. They are never written to.
var (
	contentTypes = map[media][]string{mediaJSON: {string(mediaJSON) + "; charset=utf-8"}, mediaGraphQL: {string(mediaGraphQL) + "; charset=utf-8"}, mediaCSV: {string(mediaCSV) + "; charset=utf-8"}}
	inGzip       = []string{"gzip"}
)

// write writes an answer whole as JSON.
func write(w http.ResponseWriter, r *http.Request, m media, status int, a *answer) {
	if m == mediaCSV {
		m = mediaJSON // of a table that was not to be had
	}
	send(w, r, m, status, a.whole(), a.text != nil)
}

// send sends a text whole, in gzip to a client that takes it; kept tells whether it is in a buffer, which it gives back. Answers hold
// public data and nothing that only its asker may know, so that no secret can be told from how well they compress (BREACH).
func send(w http.ResponseWriter, r *http.Request, m media, status int, text []byte, kept bool) {
	w.Header()["Content-Type"] = contentTypes[m]
	if gzip.Wanted(r.Header, len(text)) {
		// All of it before any of it is sent: its length is known, and a slow client holds neither text nor compressor.
		packed := gzip.Append(buffer(), text)
		if kept {
			keep(text)
		}
		text, kept = packed, true
		w.Header()["Content-Encoding"] = inGzip
	}
	w.Header()["Content-Length"] = []string{strconv.Itoa(len(text))}
	w.WriteHeader(status)
	w.Write(text) // where it fails, the client is gone and needs no answer
	if kept {
		keep(text)
	}
}

// encode is v as JSON, where v is plain data. HTML is not escaped: no browser takes an answer for a page.
func encode(v any) []byte {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
