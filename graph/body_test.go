// Tests of what is said of bodies that are no requests: each has its sentence, with its place where it is no JSON.

package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func TestBodiesThatAreNoRequests(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for _, c := range []struct{ body, says string }{
		{"{\"query\":\"{a\n}\"}", "the body is no JSON at byte 13 (line 1, column 13): a line break stands in a string: write it as `\\n`, or make the JSON with a program"},
		{`'{"query":"{a}"}'`, `the body is no JSON at byte 1: a single quote: JSON has double quotes only; where the shell left it there, as that of Windows does, put the JSON into a file and send that, as with curl --data @file.json`},
		{`{query:"a"}`, "the body is no JSON at byte 2: a word without quotes: names of members stand between double quotes; where this is a GraphQL document, send it as `{\"query\": \"…\"}`"},
		{`{'query':"a"}`, "the body is no JSON at byte 2: `'` stands where the name of a member belongs: JSON has double quotes only"},
		{`{__typename}`, "the body is no JSON at byte 2: a word without quotes: names of members stand between double quotes; where this is a GraphQL document, send it as `{\"query\": \"…\"}`"},
		{`query { a }`, "the body is no JSON at byte 1: a word without quotes stands where a JSON object belongs; a GraphQL document is sent as `{\"query\": \"…\"}`"},
		{`query=%7Ba%7D`, "the body is no JSON at byte 1: a word without quotes stands where a JSON object belongs; a GraphQL document is sent as `{\"query\": \"…\"}`"},
		{`{"query":"{a}",}`, "the body is no JSON at byte 15: a comma before `}` is one too many: take it out"},
		{`{"query":"{a}"`, "the body is no JSON at byte 15: the text ends before its JSON does: the `{` of byte 1 is not closed"},
		{`{"query":"{a}`, `the body is no JSON at byte 14: the text ends, and the string that begins at byte 10 is not closed`},
		{`{"query":"{country(id:"CN"){name}}"}`, "the body is no JSON at byte 24: a string ended before this letter: a double quote within a string is written `\\\"`"},
		{`{"query":"a"}{"query":"a"}`, `the body is no JSON at byte 14: a second value begins behind the first one: send one request at a time`},
		{`{"query":"a"} x`, `the body is no JSON at byte 15: more follows behind the end of the JSON: take it out`},
		{`"{\"query\":\"a\"}"`, `the body must be a JSON object, not a string that holds JSON, which was encoded twice: send the object itself`},
		{`"a"`, `the body must be a JSON object, not a string`},
		{`5`, `the body must be a JSON object, not a number`},
		{`null`, `query is missing; it holds the GraphQL document, unless documentId or extensions.persistedQuery names one`},
		{`true`, `the body must be a JSON object, not a boolean`},
		{`{"query":5}`, `query must be a string, the text of a GraphQL document, not a number`},
		{`{"query":{}}`, `query must be a string, the text of a GraphQL document, not an object`},
		{`{"query":"a","variables":"{\"a\":1}"}`, `variables must be a JSON object or null, not a string that holds JSON, which was encoded twice: send the object itself`},
		{`{"query":"a","variables":"x"}`, `variables must be a JSON object or null, not a string`},
		{`{"query":"a","variables":[]}`, `variables must be a JSON object or null, not a list`},
		{`{"query":"a","extensions":[]}`, `extensions must be a JSON object or null, not a list`},
		{`{"query":"a","operationName":5}`, `operationName must be a string or null, not a number`},
		{`{"query":"a" "variables":{}}`, `the body is no JSON at byte 14: a comma is missing between two members of an object`},
		{"{\"query\":\"a\"}\u00a0", `the body is no JSON at byte 14: the character U+00A0, a no-break space, stands where nothing more, or white space, belongs: white space in JSON is the ordinary space, the tab and the line break`},
		{"\u2028{}", `the body is no JSON at byte 1: the character U+2028, a line separator, stands where a JSON object belongs: white space in JSON is the ordinary space, the tab and the line break`},
		{"{\n  // c\n \"query\":\"a\"}", "the body is no JSON at byte 5 (line 2, column 3): `/` stands where the name of a member belongs: JSON has no comments"},
		{`{"query":"a","variables":{"n":NaN}}`, "the body is no JSON at byte 31: `NaN` is no JSON: write `null`"},
		{`{"query":"a","variables":{"n":True}}`, "the body is no JSON at byte 31: `True` is no JSON: write `true`"},
		{`{"query":"a","variables":{"n":01}}`, `the body is no JSON at byte 31: a number begins with a zero too many: leave it out, or write a text between double quotes`},
		{`{"query":"a\x"}`, "the body is no JSON at byte 12: a backslash stands before `x`, which means nothing in JSON: write a backslash itself as `\\\\`"},
		{`{"query":"\ud800"}`, "the body has half a character at byte 11: codes from D800 to DFFF stand in pairs, a high one and a low one, as in `\\uD83D\\uDE00`"},
		{`{“query”:"a"}`, "the body is no JSON at byte 2: `“` (U+201C) is a quotation mark of printed text: JSON has straight double quotes only"},
		{`{"query"	:"a	b"}`, "the body is no JSON at byte 13: a tab stands in a string: write it as `\\t`, or as a space"},
		{`{"query":[1,2}`, "the body is no JSON at byte 14: `}` does not close the `[` of byte 10"},
		{`{"query":"a"]`, "the body is no JSON at byte 13: `]` does not close the `{` of byte 1"},
		{`{\"query\":\"a\"}`, `the body is no JSON at byte 2: a backslash outside of a string: the JSON was escaped once too often, or by a shell; put it into a file and send that, as with curl --data @file.json`},
		{`[{"query":"a"}]`, `the body is a list, and several requests in one, a batch, are not answered: ask for several root fields in one query, or send several requests`},
		{"", `the body is empty; send a JSON object such as {"query": "{ dataset { name } }"}`},
		{` `, `the body is empty; send a JSON object such as {"query": "{ dataset { name } }"}`},
		{"\xff\xfe{", `the body is UTF-16 or UTF-32: send it in UTF-8, which is the encoding of JSON`},
		{"{\x00\"\x00", `the body is UTF-16 or UTF-32: send it in UTF-8, which is the encoding of JSON`},
		{"\x1f\x8b12", `the body is compressed with gzip: send it as it is`},
		{"{\"query\":\"\xff\"}", `the body is not valid UTF-8 at byte 11: send it in UTF-8, which is the encoding of JSON`},
		{`{}`, `query is missing; it holds the GraphQL document, unless documentId or extensions.persistedQuery names one`},
		{`{"query":"a",,}`, `the body is no JSON at byte 14: a comma stands where the name of a member belongs: one is too many, or what it ends is missing`},
		{`{"query":}`, "the body is no JSON at byte 10: `}` stands where the value of a member belongs"},
		{`{"query" "a"}`, "the body is no JSON at byte 10: `\"` stands where the colon between a member's name and its value belongs"},
		{`{,}`, `the body is no JSON at byte 2: a comma stands where the name of a member belongs: one is too many, or what it ends is missing`},
		{`{"a":2024-01-01}`, "the body is no JSON at byte 10: `-` stands in a number: a text that begins with a digit, as a date, stands between double quotes"},
		{`{"a":.5}`, "the body is no JSON at byte 6: a number begins with `-` or a digit, not with `.`"},
		{`{"a":-}`, "the body is no JSON at byte 7: a `-` stands without a number"},
	} {
		got := serve(t, h, posted(c.body))
		if got.status != http.StatusBadRequest || len(got.Errors) != 1 || got.Errors[0].Message != c.says {
			t.Errorf("%q\n is answered by %d %s and should be told: %s", c.body, got.status, got.text, c.says)
		}
	}
}

// TestVariablesOfAnAddress: by GET they are JSON of their own, and what is wrong with it is said likewise.
func TestVariablesOfAnAddress(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for variables, says := range map[string]string{
		"{'a': 1}":              "the text of variables in the address is no JSON at byte 2: `'` stands where the name of a member belongs: JSON has double quotes only",
		"{\"a\": 1} x":          "the text of variables in the address is no JSON at byte 10: more follows behind the end of the JSON: take it out",
		"{\n\"a\": 1,\n}":       "the text of variables in the address is no JSON at byte 9 (line 2, column 7): a comma before `}` is one too many: take it out",
		"\u00a0{}":              "the text of variables in the address is no JSON at byte 1: the character U+00A0, a no-break space, stands where a JSON object belongs: white space in JSON is the ordinary space, the tab and the line break",
		`"{}"`:                  "variables must be a JSON object or null, not a string that holds JSON, which was encoded twice: send the object itself",
		`[]`:                    "variables must be a JSON object or null, not a list",
		`{"a": "\uDE00\uD83D"}`: "variables in the address have half a character at byte 8: " + pairs,
	} {
		got := serve(t, h, httptest.NewRequest(http.MethodGet, "/?"+url.Values{"query": {"{__typename}"}, "variables": {variables}}.Encode(), nil))
		if got.status != http.StatusBadRequest || len(got.Errors) != 1 || got.Errors[0].Message != says {
			t.Errorf("%q\n is answered by %d %s and should be told: %s", variables, got.status, got.text, says)
		}
	}
	for _, variables := range []string{"\ufeff {\"a\": \"\\ud83d\\ude00\"}\r\n", " null ", " ", "\t{}"} {
		if got := serve(t, h, httptest.NewRequest(http.MethodGet, "/?"+url.Values{"query": {"{__typename}"}, "variables": {variables}}.Encode(), nil)); got.code() != "" {
			t.Errorf("%q is answered by %s", variables, got.text)
		}
	}
}

// TestNestingOfBodies: where nothing reads it, JSON may nest as deep as encoding/json follows.
func TestNestingOfBodies(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for n := maxJSONNesting - 1; n <= maxJSONNesting+1; n++ {
		body := fmt.Sprintf(`{"query":"{__typename}","x":%s%s}`, strings.Repeat("[", n-1), strings.Repeat("]", n-1))
		got := serve(t, h, posted(body))
		if n <= maxJSONNesting && got.code() != "" {
			t.Errorf("a body of %d levels gets %s", n, got.text)
		}
		if n > maxJSONNesting && (got.status != http.StatusBadRequest || got.code() != "BAD_INPUT" || !strings.Contains(got.text, "at byte 10028: lists and objects nest deeper than 10000 levels")) {
			t.Errorf("a body of %d levels gets %d %s", n, got.status, got.text)
		}
	}
}
