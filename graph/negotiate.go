// Content negotiation: which of the two media types an answer comes in.

package graph

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// media is a media type of answers.
type media string

// The media types of answers. With the second, the status says whether the operation was run.
const (
	mediaJSON    media = "application/json"
	mediaGraphQL media = "application/graphql-response+json"
)

// acceptable is the media type that a client prefers, "" if it accepts neither. Without a preference it is plain JSON, which
// clients expect that do not know of the other.
func acceptable(h http.Header) media {
	values := h.Values("Accept")
	if len(values) == 0 || len(values) == 1 && (values[0] == "*/*" || values[0] == string(mediaJSON)) {
		return mediaJSON // what most clients send
	}
	if strings.TrimSpace(strings.Join(values, "")) == "" {
		return mediaJSON
	}
	ranges := parseAccept(strings.Join(values, ","))
	plain, modern := best(ranges, mediaJSON), best(ranges, mediaGraphQL)
	switch {
	case plain.q <= 0 && modern.q <= 0:
		return ""
	case plain.q != modern.q:
		if modern.q > plain.q {
			return mediaGraphQL
		}
		return mediaJSON
	case plain.specific != modern.specific:
		if modern.specific > plain.specific {
			return mediaGraphQL
		}
		return mediaJSON
	case modern.place < plain.place:
		return mediaGraphQL
	}
	return mediaJSON
}

// mediaRange is one element of an Accept header.
type mediaRange struct {
	name     string
	q        float64
	specific int // 2 a type, 1 application/*, 0 */*
	place    int // in the header
}

func parseAccept(header string) (ranges []mediaRange) {
	for i, part := range strings.Split(header, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue // what cannot be read is not accepted
		}
		if set, ok := params["charset"]; ok && !strings.EqualFold(set, "utf-8") {
			continue
		}
		r := mediaRange{name: name, q: 1, place: i, specific: 2}
		switch name {
		case "*/*":
			r.specific = 0
		case "application/*":
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
	return ranges
}

// best is the most specific range that matches a type: only that one counts (RFC 9110, 12.5.1).
func best(ranges []mediaRange, m media) mediaRange {
	found := mediaRange{specific: -1}
	for _, r := range ranges {
		if r.specific > found.specific && (r.name == string(m) || r.name == "application/*" || r.name == "*/*") {
			found = r
		}
	}
	return found
}
