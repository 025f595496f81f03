// The body of a POST: its headers, and the JSON object in it read into a request.

package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"sync"
	"unicode/utf8"
)

func readBody(w http.ResponseWriter, r *http.Request) (*request, *refusal) {
	if refused := checkHeaders(r.Header); refused != nil {
		return nil, refused
	}
	body, _ := bodies.Get().(*bytes.Buffer)
	if body == nil {
		body = new(bytes.Buffer)
	}
	defer bodies.Put(body) // what the request keeps of it is copied
	body.Reset()
	_, err := body.ReadFrom(io.LimitReader(r.Body, MaxBody+1))
	if body.Len() > MaxBody {
		// A client that is still sending would not see the answer: the connection would be reset under it.
		io.CopyN(io.Discard, r.Body, maxDiscarded)
		return nil, &refusal{http.StatusRequestEntityTooLarge, "", errorf(limitExceeded, "the body is larger than %d bytes; send long lists as parts of several requests", MaxBody)}
	}
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "the body did not arrive whole: send it again, and all of what Content-Length says")
	}
	return readJSON(body.Bytes())
}

// checkHeaders refuses a body that is said to be something else than JSON as it stands.
func checkHeaders(h http.Header) *refusal {
	if t := h.Get("Content-Type"); t != "application/json" { // which nearly all clients send
		name, params, err := mime.ParseMediaType(t)
		switch {
		case strings.TrimSpace(t) == "":
			return refuse(http.StatusUnsupportedMediaType, "the header Content-Type is missing: the body must be JSON, sent with Content-Type: application/json")
		case err != nil && !errors.Is(err, mime.ErrInvalidMediaParameter): // parameters mean nothing with JSON
			return refuse(http.StatusUnsupportedMediaType, "the header Content-Type cannot be read: the body must be JSON, sent with Content-Type: application/json")
		case name != "application/json":
			return refuse(http.StatusUnsupportedMediaType, "the body must be JSON: send it with Content-Type: application/json")
		case !isUTF8(params):
			return refuse(http.StatusUnsupportedMediaType, "the header Content-Type names another charset than UTF-8, and JSON is read as UTF-8 only: send the body in UTF-8, with Content-Type: application/json")
		}
	}
	if e := h.Get("Content-Encoding"); e != "" && !strings.EqualFold(e, "identity") {
		return refuse(http.StatusUnsupportedMediaType, "the body must not be compressed: send it without Content-Encoding")
	}
	return nil
}

// bodies are buffers for bodies, none much larger than MaxBody.
var bodies sync.Pool

// maxDiscarded is how much of a body that is too large is read and thrown away, so that its client reads the refusal.
const maxDiscarded = 16 << 20

// jsonSpace is the white space of JSON (RFC 8259, 2).
const jsonSpace = " \t\r\n"

// withoutMark is a text without the byte order mark that some programs put before it, and that RFC 8259, 8.1 lets a reader ignore.
func withoutMark(text []byte) []byte { return bytes.TrimPrefix(text, []byte(byteOrderMark)) }

func readJSON(body []byte) (*request, *refusal) {
	if refused := checkEncoding(body); refused != nil {
		return nil, refused
	}
	text := bytes.Trim(withoutMark(body), jsonSpace)
	switch {
	case len(text) == 0:
		return nil, refuse(http.StatusBadRequest, `the body is empty; send a JSON object such as {"query": "{ dataset { name } }"}`)
	case text[0] == '[':
		return nil, refuse(http.StatusBadRequest, "the body is a list, and %s", noBatches)
	}
	members, ok := membersOf(text)
	if !ok {
		return nil, refuseJSON("the body", body)
	}
	if at := half(body); at >= 0 {
		return nil, refuse(http.StatusBadRequest, "the body has half a character %s: %s", where(body, at), pairs)
	}
	var req request
	if members.query != nil && !isNull(members.query) {
		if req.query, ok = stringOf(members.query); !ok {
			return nil, refuse(http.StatusBadRequest, "query must be a string, the text of a GraphQL document, not %s", kindOf(members.query))
		}
		req.sent = true
	}
	id := ""
	if members.documentID != nil && !isNull(members.documentID) {
		if id, ok = stringOf(members.documentID); !ok {
			return nil, refuse(http.StatusBadRequest, "documentId must be a string or null, not %s", kindOf(members.documentID))
		}
	}
	if name := members.operationName; name != nil && !isNull(name) {
		if req.operationName, ok = stringOf(name); !ok {
			return nil, refuse(http.StatusBadRequest, "operationName must be a string or null, not %s", kindOf(name))
		}
	}
	var refused *refusal
	if req.variables, refused = readObject("variables", members.variables); refused != nil {
		return nil, refused
	}
	extensions, refused := readObject("extensions", members.extensions)
	if refused != nil {
		return nil, refused
	}
	return &req, req.readNaming(id, extensions)
}

// checkEncoding refuses what is no UTF-8.
func checkEncoding(body []byte) *refusal {
	twoBytes := len(body) > 1 && (body[0] == 0 || body[1] == 0 || body[0] == 0xff && body[1] == 0xfe || body[0] == 0xfe && body[1] == 0xff)
	switch {
	case twoBytes:
		return refuse(http.StatusBadRequest, "the body is UTF-16 or UTF-32: send it in UTF-8, which is the encoding of JSON")
	case utf8.Valid(body):
		return nil
	case bytes.HasPrefix(body, []byte("\x1f\x8b")):
		return refuse(http.StatusBadRequest, "the body is compressed with gzip: send it as it is")
	}
	at := 0
	for {
		r, size := utf8.DecodeRune(body[at:])
		if r == utf8.RuneError && size == 1 {
			return refuse(http.StatusBadRequest, "the body is not valid UTF-8 at byte %d: send it in UTF-8, which is the encoding of JSON", at+1)
		}
		at += size
	}
}

// refuseJSON says why a text, which what names, is no JSON object.
func refuseJSON(what string, text []byte) *refusal {
	if whole := bytes.Trim(withoutMark(text), jsonSpace); json.Valid(whole) {
		return refuse(http.StatusBadRequest, "%s must be a JSON object, not %s", what, kindOf(whole))
	}
	p := jsonFault(text)
	return refuse(http.StatusBadRequest, "%s is no JSON %s: %s", what, where(text, p.at), p.sentence)
}

// kindOf is the kind of a JSON text, with what to do where it is one that is likely encoded twice.
func kindOf(text []byte) string {
	switch c := text[0]; {
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == 't' || c == 'f':
		return "a boolean"
	case c == 'n':
		return "null"
	case c != '"':
		return "a number"
	}
	if s, _ := stringOf(text); strings.HasPrefix(strings.Trim(s, jsonSpace), "{") && json.Valid([]byte(s)) {
		return "a string that holds JSON, which was encoded twice: send the object itself"
	}
	return "a string"
}

func isNull(raw []byte) bool { return string(raw) == "null" }

// readObject reads a JSON object with its numbers as they are written. An empty text and null give nil. Only a text of an address
// may be no JSON.
func readObject(name string, raw []byte) (map[string]any, *refusal) {
	text := bytes.Trim(withoutMark(raw), jsonSpace)
	if len(text) == 0 || isNull(text) {
		return nil, nil
	}
	switch levels, objects := nesting(text); {
	case levels > MaxNesting:
		refused := refuse(http.StatusBadRequest, "")
		refused.err = errorf(limitExceeded, "%s nest deeper than %d levels", name, MaxNesting)
		return nil, refused
	case objects > MaxVariableObjects:
		refused := refuse(http.StatusBadRequest, "")
		refused.err = errorf(limitExceeded, "%s: %d objects are more than %d; ask for many values with in instead of many filters with or", name, objects, MaxVariableObjects)
		return nil, refused
	}
	object, ok := objectOf(text)
	switch {
	case ok:
	case !json.Valid(text):
		return nil, refuseJSON("the text of "+name+" in the address", raw)
	default:
		return nil, refuse(http.StatusBadRequest, "%s must be a JSON object or null, not %s", name, kindOf(text))
	}
	if at := half(raw); at >= 0 {
		return nil, refuse(http.StatusBadRequest, "%s in the address have half a character %s: %s", name, where(raw, at), pairs)
	}
	return object, nil
}

// nesting is how deep the lists and objects of a JSON text nest, and how many objects there are.
func nesting(raw []byte) (deepest, objects int) {
	depth, quoted := 0, false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
			if c == '{' {
				objects++
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest, objects
}

// noBatches says what to do where several requests were sent as one.
const noBatches = "several requests in one, a batch, are not answered: ask for several root fields in one query, or send several requests"
