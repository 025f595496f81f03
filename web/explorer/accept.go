// What a client accepts: HTML or not, and which of the two languages it likes better.

package explorer

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode"

	"alliance-atlas/atlas"
)

// accepts tells whether a client takes HTML. One that says nothing takes everything.
func accepts(h http.Header) bool {
	values := h.Values("Accept")
	return strings.TrimSpace(strings.Join(values, "")) == "" || weightOf(values, "text/html", "text/*", "*/*") > 0
}

// named tells whether a client asks for HTML by its name, as browsers do.
func named(h http.Header) bool { return weightOf(h.Values("Accept"), "text/html") > 0 }

// weightOf is the weight of the first of some media ranges that a client names: the most specific one counts (RFC 9110, 12.5.1).
func weightOf(values []string, ranges ...string) float64 {
	weights := map[string]float64{}
	for part := range strings.SplitSeq(strings.Join(values, ","), ",") {
		if name, params, err := mime.ParseMediaType(part); err == nil {
			weights[name] = max(weights[name], weight(params["q"]))
		}
	}
	for _, name := range ranges {
		if q, ok := weights[name]; ok {
			return q
		}
	}
	return 0
}

// weight reads the parameter q: 1 where it is not said, 0 where it cannot be read.
func weight(text string) float64 {
	if text == "" {
		return 1
	}
	q, err := strconv.ParseFloat(text, 64)
	if err != nil || !(0 <= q && q <= 1) {
		return 0
	}
	return q
}

// languageOf is the language of a page: that which the address names, else that which the client likes better, else English. As in the
// page itself, every tag of Chinese is Chinese and every other one that an address names is English.
func languageOf(chosen string, h http.Header) *texts {
	if chosen != "" {
		if strings.HasPrefix(strings.ToLower(chosen), "zh") {
			return &chinese
		}
		return &english
	}
	en, zh, any := -1.0, -1.0, 0.0
	for part := range strings.SplitSeq(strings.Join(h.Values("Accept-Language"), ","), ",") {
		tag, params, _ := strings.Cut(strings.ToLower(strings.TrimSpace(part)), ";")
		_, q, _ := strings.Cut(params, "q=")
		primary, _, _ := strings.Cut(strings.TrimSpace(tag), "-")
		switch w := weight(strings.TrimSpace(q)); primary {
		case "en":
			en = max(en, w)
		case "zh":
			zh = max(zh, w)
		case "*":
			any = w
		}
	}
	if en < 0 {
		en = any
	}
	if zh > en {
		return &chinese
	}
	return &english
}

// plainText is a text of an address as a title may have it: short, on one line.
func plainText(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	return atlas.Excerpt(strings.Join(strings.Fields(text), " "))
}
