// The body of a POST: its headers, and the JSON object in it read into a request.

package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

func readBody(w http.ResponseWriter, r *http.Request) (*request, *refusal) {
	if t := r.Header.Get("Content-Type"); t != "application/json" { // which nearly all clients send
		name, params, err := mime.ParseMediaType(t)
		if err != nil || name != "application/json" {
			return nil, refuse(http.StatusUnsupportedMediaType, "the body must be JSON: send it with Content-Type: application/json")
		}
		if set, ok := params["charset"]; ok && !strings.EqualFold(set, "utf-8") {
			return nil, refuse(http.StatusUnsupportedMediaType, "the body must be JSON in UTF-8, which is the only charset of JSON")
		}
	}
	if e := r.Header.Get("Content-Encoding"); e != "" && !strings.EqualFold(e, "identity") {
		return nil, refuse(http.StatusUnsupportedMediaType, "the body must not be compressed: send it without Content-Encoding")
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
		return nil, refuse(http.StatusBadRequest, "the body ended too early")
	}
	return readJSON(body.Bytes())
}

// bodies are buffers for bodies, none much larger than MaxBody.
var bodies sync.Pool

// maxDiscarded is how much of a body that is too large is read and thrown away, so that its client reads the refusal.
const maxDiscarded = 16 << 20

func readJSON(body []byte) (*request, *refusal) {
	if !utf8.Valid(body) {
		return nil, refuse(http.StatusBadRequest, "the body is not valid UTF-8")
	}
	body = bytes.TrimSpace(body)
	if len(body) == 0 {
		return nil, refuse(http.StatusBadRequest, `the body is empty; send a JSON object such as {"query": "{ dataset { name } }"}`)
	}
	if body[0] == '[' {
		return nil, refuse(http.StatusBadRequest, "the body is a list, and batches are not answered; ask for several root fields in one query instead")
	}
	members, err := membersOf(body)
	if err != nil {
		at := ""
		if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
			at = " at byte " + strconv.FormatInt(syntax.Offset, 10)
		}
		return nil, refuse(http.StatusBadRequest, "the body is no JSON object%s", at)
	}
	var req request
	ok := true
	if members.query != nil && !isNull(members.query) {
		if req.query, ok = stringOf(members.query); !ok {
			return nil, refuse(http.StatusBadRequest, "query must be a string")
		}
		req.sent = true
	}
	id := ""
	if members.documentID != nil && !isNull(members.documentID) {
		if id, ok = stringOf(members.documentID); !ok {
			return nil, refuse(http.StatusBadRequest, "documentId must be a string or null")
		}
	}
	if name := members.operationName; name != nil && !isNull(name) {
		if req.operationName, ok = stringOf(name); !ok {
			return nil, refuse(http.StatusBadRequest, "operationName must be a string or null")
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

func isNull(raw []byte) bool { return string(raw) == "null" }

// readObject reads a JSON object with its numbers as they are written. An empty text and null give nil.
func readObject(name string, raw []byte) (map[string]any, *refusal) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || isNull(raw) {
		return nil, nil
	}
	switch levels, objects := nesting(raw); {
	case levels > MaxNesting:
		refused := refuse(http.StatusBadRequest, "")
		refused.err = errorf(limitExceeded, "%s nests deeper than %d levels", name, MaxNesting)
		return nil, refused
	case objects > MaxVariableObjects:
		refused := refuse(http.StatusBadRequest, "")
		refused.err = errorf(limitExceeded, "%s: %d objects are more than %d; ask for many values with in instead of many filters with or", name, objects, MaxVariableObjects)
		return nil, refused
	}
	object, ok := objectOf(raw)
	if !ok {
		return nil, refuse(http.StatusBadRequest, "%s must be a JSON object or null", name)
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
