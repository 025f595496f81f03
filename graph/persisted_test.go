// Tests of documents that a request names: by a hash of a document that was sent before, and by the id of a trusted one.

package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unsafe"

	"alliance-atlas/atlas"
)

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// byHash is a request that names a document by its hash, with the document itself or, where that is empty, without.
func byHash(method, text, hash string) *http.Request {
	extensions := fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":%q}}`, hash)
	if method == http.MethodPost {
		query := ""
		if text != "" {
			query = `"query":` + string(encode(text)) + ","
		}
		return posted("{" + query + `"extensions":` + extensions + "}")
	}
	values := url.Values{"extensions": {extensions}}
	if text != "" {
		values.Set("query", text)
	}
	return httptest.NewRequest(method, "/graphql?"+values.Encode(), nil)
}

func TestAutomaticPersistedQueries(t *testing.T) {
	const text = "{ dataset { name } }"
	for _, first := range []string{http.MethodPost, http.MethodGet} {
		for _, then := range []string{http.MethodPost, http.MethodGet} {
			h := mustHandler(&stub{}, Options{})
			if got := serve(t, h, byHash(first, "", hashOf(text))); len(got.Errors) != 1 || got.Errors[0].Message != persistedNotFound || got.status != 200 || got.header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s of an unknown hash: %d %s", first, got.status, got.text)
			}
			if got := serve(t, h, byHash(first, text, hashOf(text))); got.code() != "" {
				t.Errorf("%s of a document with its hash: %s", first, got.text)
			}
			for _, hash := range []string{hashOf(text), strings.ToUpper(hashOf(text))} {
				if got := serve(t, h, byHash(then, "", hash)); got.code() != "" || !strings.Contains(got.text, `"stub"`) {
					t.Errorf("%s of the hash alone: %s", then, got.text)
				}
			}
			if got := serve(t, h, byHash(then, text, hashOf("{ dataset { version } }"))); got.code() != "BAD_INPUT" || !strings.Contains(got.text, "SHA-256") {
				t.Errorf("%s of another document's hash: %s", then, got.text)
			}
		}
	}
}

// TestWrongDocumentsAreNotKept: a document that is not answered is not kept by its hash either.
func TestWrongDocumentsAreNotKept(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for _, text := range []string{"{", "{ nothing }", strings.Repeat("{ dataset { name } } # ", 4000)} {
		serve(t, h, byHash(http.MethodPost, text, hashOf(text)))
		if got := serve(t, h, byHash(http.MethodPost, "", hashOf(text))); len(got.Errors) != 1 || got.Errors[0].Message != persistedNotFound {
			t.Errorf("%.30s: %s", text, got.text)
		}
	}
}

func TestOtherPersistedQueries(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for _, extension := range []string{`{"version":2,"sha256Hash":"ab"}`, `{"sha256Hash":"ab"}`, `{"version":1}`, `{"version":1,"sha256Hash":7}`, `"x"`, `[]`, `{"version":"1","sha256Hash":"ab"}`} {
		got := serve(t, h, posted(`{"extensions":{"persistedQuery":`+extension+`}}`))
		if len(got.Errors) != 1 || got.Errors[0].Message != persistedNotSupported || got.code() != "BAD_INPUT" {
			t.Errorf("%s: %s", extension, got.text)
		}
	}
	for _, extensions := range []string{`{"persistedQuery":null}`, `{"other":{"version":2}}`, `{}`} {
		if got := serve(t, h, posted(`{"query":"{dataset{name}}","extensions":`+extensions+`}`)); got.code() != "" {
			t.Errorf("%s: %s", extensions, got.text)
		}
	}
}

func TestBoundsOfPersistedQueries(t *testing.T) {
	for _, c := range []struct {
		texts, bytes int // how many are put, each of how many bytes
		keeps        int
	}{
		{maxPersisted - 1, 10, maxPersisted - 1},
		{maxPersisted, 10, maxPersisted},
		{maxPersisted + 1, 10, maxPersisted},
		{maxPersistedBytes>>16 - 1, 1 << 16, maxPersistedBytes>>16 - 1},
		{maxPersistedBytes >> 16, 1 << 16, maxPersistedBytes >> 16},
		{maxPersistedBytes>>16 + 1, 1 << 16, maxPersistedBytes >> 16},
	} {
		p := newPersisted()
		text := strings.Repeat("x", c.bytes)
		for i := range c.texts {
			p.put(fmt.Sprint(i), text)
			p.put(fmt.Sprint(i), text) // which changes nothing
			p.get("0")                 // which is in use, and stays
		}
		if p.kept.Len() != c.keeps || p.kept.Bytes() != int64(c.keeps*c.bytes) {
			t.Errorf("of %d texts of %d bytes %d are kept, %d bytes; want %d", c.texts, c.bytes, p.kept.Len(), p.kept.Bytes(), c.keeps)
		}
		if _, ok := p.get("0"); !ok {
			t.Error("a document in use made room for others")
		}
	}
}

func TestTrustedDocuments(t *testing.T) {
	const name, version = "query Name { dataset { name } }", "query Version { dataset { version } }"
	documents := map[string]string{"name": name, hashOf(version): version, prefixSHA256 + "abc": "{ dataset { store } }"}
	byID := func(id, rest string) *http.Request { return posted(`{"documentId":"` + id + `"` + rest + `}`) }
	hasGet := func(id string) *http.Request {
		return httptest.NewRequest(http.MethodGet, "/graphql?documentId="+url.QueryEscape(id), nil)
	}
	for _, c := range []struct {
		what    string
		request *http.Request
		all     string // the code by a server that answers all documents
		only    string // and by one that answers trusted ones alone
	}{
		{"an id", byID("name", ""), "", ""},
		{"an id by GET", hasGet("name"), "", ""},
		{"an operation of it", byID("name", `,"operationName":"Name"`), "", ""},
		{"an id that is a hash", byID(hashOf(version), ""), "", ""},
		{"the same with its prefix", byID(prefixSHA256+hashOf(version), ""), "", ""},
		{"without the prefix that it has", byID("abc", ""), "", ""},
		{"an id as the hash of Apollo's protocol", byHash(http.MethodPost, "", hashOf(version)), "", ""},
		{"the hash of a document whose id is another", byHash(http.MethodPost, "", hashOf(name)), "", ""},
		{"an id with its document", byID("name", `,"query":"`+name+`"`), "", ""},
		{"an id with another document", byID("name", `,"query":"{ dataset { name } }"`), "BAD_INPUT", "BAD_INPUT"},
		{"an unknown id", byID("nobody", ""), "BAD_INPUT", "BAD_INPUT"},
		{"an unknown id by GET", hasGet("nobody"), "BAD_INPUT", "BAD_INPUT"},
		{"an id that is a number", posted(`{"documentId":7}`), "BAD_INPUT", "BAD_INPUT"},
		{"no id", posted(`{"documentId":null,"query":"{ dataset { name } }"}`), "", "BAD_INPUT"},
		{"a trusted document as a text", question(name, ""), "", ""},
		{"another document", question("{ dataset { name } }", ""), "", "BAD_INPUT"},
		{"another document with its hash", byHash(http.MethodPost, "{ dataset { name } }", hashOf("{ dataset { name } }")), "", "BAD_INPUT"},
		{"nothing", posted(`{}`), "BAD_INPUT", "BAD_INPUT"},
	} {
		body, err := io.ReadAll(c.request.Body)
		if err != nil {
			t.Fatal(err)
		}
		for only, want := range map[bool]string{false: c.all, true: c.only} {
			c.request.Body = io.NopCloser(bytes.NewReader(body))
			got := serve(t, mustHandler(&stub{}, Options{Documents: documents, OnlyDocuments: only}), c.request)
			if got.code() != want {
				t.Errorf("%s, only trusted ones: %t: the code is %q, want %q: %s", c.what, only, got.code(), want, got.text)
			}
		}
	}
}

func TestWrongTrustedDocuments(t *testing.T) {
	for document, says := range map[string]string{
		"{":                    "line 1",
		"{ nothing }":          "nothing",
		"{ a: dataset { x } }": `"id"`,
	} {
		_, err := Handler(&stub{}, Options{Documents: map[string]string{"id": document}})
		if !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), `"id"`) {
			t.Errorf("%s: %v", document, err)
		}
	}
	if _, err := Handler(&stub{}, Options{OnlyDocuments: true}); !errors.Is(err, atlas.ErrInput) {
		t.Errorf("no documents at all: %v", err)
	}
}

func TestReadDocuments(t *testing.T) {
	want := map[string]string{"a": "{ x }", "b": "{ y }"}
	for _, text := range []string{
		`{"a": "{ x }", "b": "{ y }"}`,
		"\ufeff" + `{"a": "{ x }", "b": "{ y }", "a": "{ x }"}` + "\r\n", // a mark as editors on Windows write it, and one document twice
		`{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
			{"id": "a", "name": "A", "type": "query", "body": "{ x }"}, {"id": "b", "name": "B", "type": "query", "body": "{ y }"}]}`,
	} {
		if got, err := ReadDocuments([]byte(text)); err != nil || !maps.Equal(got, want) {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for text, says := range map[string]string{
		``:                  "no JSON object",
		`null`:              "no JSON object",
		`["{ x }"]`:         "a list",
		`{"a": "{ x }",}`:   "at byte 14, a comma",
		"{\"a\": \"\xff\"}": "UTF-8",
		`{"a": "{ x }", "b": "{ x }", "a": "{ y }"}`: `the id "a"`,
		`{"format": "apollo-persisted-query-manifest", "operations": [{"id": "a", "body": "{ x }"}, {"id": "a", "body": "{ y }"}]}`: `the id "a"`,
		`{"a": 7}`:         `"a"`,
		`{"": "{ x }"}`:    `""`,
		`{"a": ""}`:        `"a"`,
		`{"a": {"b": ""}}`: `"a"`,
		`{"format": "apollo-persisted-query-manifest", "operations": [{"id": "a"}]}`: "operations[0]",
	} {
		if _, err := ReadDocuments([]byte(text)); !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// TestDocumentsOfAddressesAreCopied: a document that is kept would else hold the whole address, padded as its sender likes, and the
// bounds count documents alone.
func TestDocumentsOfAddressesAreCopied(t *testing.T) {
	raw := "query={dataset{name}}&padding=" + strings.Repeat("x", 1000)
	req, refused := readRequest(httptest.NewRecorder(), &http.Request{Method: http.MethodGet, URL: &url.URL{RawQuery: raw}}, mediaJSON)
	if refused != nil || req.query != "{dataset{name}}" {
		t.Fatal(req, refused)
	}
	begin, at := uintptr(unsafe.Pointer(unsafe.StringData(raw))), uintptr(unsafe.Pointer(unsafe.StringData(req.query)))
	if begin <= at && at < begin+uintptr(len(raw)) {
		t.Error("the document is a part of the address, and holds it in memory")
	}
}
