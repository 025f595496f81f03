// Tests of content negotiation: which media type an Accept header gets.

package graph

import (
	"net/http"
	"testing"
)

func TestAcceptable(t *testing.T) {
	for accept, want := range map[string]media{
		"":                               mediaJSON,
		"  ":                             mediaJSON,
		", ,":                            mediaJSON,
		",,":                             mediaJSON,
		"*/*":                            mediaJSON,
		"application/json; charset=utf8": mediaJSON,
		`application/graphql-response+json; charset="UTF8", ,`:                              mediaGraphQL,
		`application/json; profile="a, text/html; b"`:                                       mediaJSON,
		`text/html; x="\", application/json"`:                                               "",
		"application/json; charset=utf-16":                                                  "",
		"application/*":                                                                     mediaJSON,
		"text/html, */*":                                                                    mediaJSON,
		"application/json":                                                                  mediaJSON,
		"APPLICATION/JSON":                                                                  mediaJSON,
		"application/json,":                                                                 mediaJSON,
		"application/graphql-response+json":                                                 mediaGraphQL,
		"application/graphql-response+json; charset=utf-8":                                  mediaGraphQL,
		"application/graphql-response+json; charset=utf-16, application/json":               mediaJSON,
		"application/graphql-response+json, application/json;q=0.9":                         mediaGraphQL,
		"application/graphql-response+json;q=0.5, application/json;q=0.9":                   mediaJSON,
		"application/graphql-response+json; charset=utf-8, application/json; charset=utf-8": mediaGraphQL,
		"application/json, application/graphql-response+json":                               mediaJSON,
		"application/graphql-response+json, */*":                                            mediaGraphQL,
		"*/*, application/graphql-response+json":                                            mediaGraphQL,
		"application/graphql-response+json;q=0.5, */*":                                      mediaJSON,
		"*/*, application/json;q=0":                                                         mediaGraphQL,
		"application/json;q=0":                                                              "",
		"application/json;q=0, application/*;q=0":                                           "",
		"text/html":                               "",
		"application/json;q=2":                    "",
		"application/json;q=NaN":                  "",
		"nonsense":                                "",
		"application/xml, text/plain":             "",
		"application/xml, text/*":                 mediaCSV,
		"text/csv":                                mediaCSV,
		"text/csv; charset=utf-8; header=present": mediaCSV,
		"text/csv; charset=utf-16":                "",
		"text/csv;q=0":                            "",
		"text/csv, */*":                           mediaCSV,
		"*/*, text/csv;q=0.9":                     mediaJSON,
		"text/csv, application/json":              mediaCSV,
		"application/json, text/csv":              mediaJSON,
		"application/json;q=0.9, text/csv":        mediaCSV,
		"application/json;q=0.9, text/*":          mediaCSV,
		"application/*, text/csv;q=0.1":           mediaJSON,
		"text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8": mediaJSON,
		"*/*, application/json;q=0, application/graphql-response+json;q=0":   "",
	} {
		if got := acceptable(http.Header{"Accept": {accept}}); got != want {
			t.Errorf("Accept: %s is answered as %q, want %q", accept, got, want)
		}
	}
	if got := acceptable(http.Header{"Accept": {"text/html", "application/json"}}); got != mediaJSON {
		t.Errorf("an Accept of two lines is answered as %q", got)
	}
}
