// Content negotiation: which of the media types an answer comes in, and which charsets are UTF-8.

package graph

import (
	"cmp"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// media is a media type of answers.
type media string

// The media types of answers. With the second, the status says whether the operation was run.
const (
	mediaJSON    media = "application/json"
	mediaGraphQL media = "application/graphql-response+json"
	mediaCSV     media = "text/csv" // of a GET, where the answer is a table
)

// acceptable is the media type that a client prefers, "" if it accepts none. Without a preference it is plain JSON, which
// clients expect that do not know of the others.
func acceptable(h http.Header) media {
	values := h.Values("Accept")
	if len(values) == 0 || len(values) == 1 && (values[0] == "*/*" || values[0] == string(mediaJSON)) {
		return mediaJSON // what most clients send
	}
	ranges, some := parseAccept(strings.Join(values, ","))
	if !some {
		return mediaJSON
	}
	var found media
	var by mediaRange
	for _, m := range []media{mediaJSON, mediaGraphQL, mediaCSV} {
		r := best(ranges, m)
		if r.q <= 0 || m == mediaCSV && r.name == "*/*" { // not every answer is a table: CSV is for clients that ask for it
			continue
		}
		if found == "" || cmp.Or(cmp.Compare(r.q, by.q), cmp.Compare(r.specific, by.specific), cmp.Compare(by.place, r.place)) > 0 {
			found, by = m, r
		}
	}
	return found
}

// mediaRange is one element of an Accept header.
type mediaRange struct {
	name     string
	q        float64
	specific int // 2 a type, 1 application/* or text/*, 0 */*
	place    int // in the header
}

// parseAccept reads the header Accept. some tells whether it has an element at all: empty ones are ignored (RFC 9110, 5.6.1.2).
func parseAccept(header string) (ranges []mediaRange, some bool) {
	for i, part := range elements(header) {
		if strings.TrimSpace(part) == "" {
			continue
		}
		some = true
		name, params, err := mime.ParseMediaType(part)
		if err != nil || !isUTF8(params) {
			continue // what cannot be read is not accepted
		}
		r := mediaRange{name: name, q: 1, place: i, specific: 2}
		switch name {
		case "*/*":
			r.specific = 0
		case "application/*", "text/*":
			r.specific = 1
		}
		if q, ok := params["q"]; ok {
			r.q, err = strconv.ParseFloat(q, 64)
			if err != nil || !(0 <= r.q && r.q <= 1) {
				continue
			}
		}
		ranges = append(ranges, r)
	}
	return ranges, some
}

// elements are the parts of a header between commas that are not in a quoted string.
func elements(header string) (parts []string) {
	begin, quoted := 0, false
	for i := 0; i < len(header); i++ {
		switch c := header[i]; {
		case c == '"':
			quoted = !quoted
		case c == '\\' && quoted:
			i++
		case c == ',' && !quoted:
			parts = append(parts, header[begin:i])
			begin = i + 1
		}
	}
	return append(parts, header[begin:])
}

// utf8Labels are the names of UTF-8 in the WHATWG encoding standard, and those of ASCII, which is part of it.
var utf8Labels = []string{
	"utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8",
	"us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "iso-ir-6", "csascii",
}

// isUTF8 tells whether the charset among the parameters of a media type is UTF-8 or part of it, or is not said.
func isUTF8(params map[string]string) bool {
	set, ok := params["charset"]
	set = strings.Trim(set, " \t'\"") // single quotes are no quotes of HTTP, and often meant as such
	return !ok || set == "" || slices.ContainsFunc(utf8Labels, func(l string) bool { return strings.EqualFold(l, set) })
}

// best is the most specific range that matches a type: only that one counts (RFC 9110, 12.5.1).
func best(ranges []mediaRange, m media) mediaRange {
	found := mediaRange{specific: -1}
	kind, _, _ := strings.Cut(string(m), "/")
	for _, r := range ranges {
		if r.specific > found.specific && (r.name == string(m) || r.name == kind+"/*" || r.name == "*/*") {
			found = r
		}
	}
	return found
}
