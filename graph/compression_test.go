// Tests of compressed answers: they are the plain ones in gzip, under the same headers, and keep no more memory.

package graph

import (
	"bytes"
	std "compress/gzip"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/gzip"
)

// answered has a handler answer a request of a client that takes such encodings.
func answered(h http.Handler, r *http.Request, accept string) *http.Response {
	if accept != "" {
		r.Header.Set("Accept-Encoding", accept)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// textOf is the text of an answer, and whether it came in gzip. The length that its header says must be true.
func textOf(t *testing.T, r *http.Response) (text []byte, compressed bool) {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Header.Get("Content-Length"); got != strconv.Itoa(len(body)) {
		t.Errorf("Content-Length is %s of an answer of %d bytes", got, len(body))
	}
	switch encoding := r.Header.Get("Content-Encoding"); encoding {
	case "":
		return body, false
	case "gzip":
		unpack, err := std.NewReader(bytes.NewReader(body))
		if err == nil {
			text, err = io.ReadAll(unpack)
		}
		if err != nil {
			t.Fatal(err)
		}
		return text, true
	default:
		t.Fatalf("Content-Encoding is %q", encoding)
		return nil, false
	}
}

// sized is a question whose answer has so many bytes, where there are that many.
func sized(t *testing.T, h http.Handler, size int) string {
	t.Helper()
	const alias = "a"
	one, _ := textOf(t, answered(h, posted(`{"query":"{ dataset { `+alias+`: name } }"}`), ""))
	return `{"query":"{ dataset { ` + strings.Repeat(alias, size-len(one)+1) + `: name } }"}`
}

func TestCompressedAnswerIsThePlainOne(t *testing.T) {
	for _, executor := range []string{LevelExecutor, ReferenceExecutor} {
		h := mustHandler(&stub{}, Options{Executor: executor, CORSOrigins: []string{"https://friend.example"}})
		get := func(query string) func() *http.Request {
			return func() *http.Request {
				return httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
			}
		}
		post := func(body string) func() *http.Request { return func() *http.Request { return posted(body) } }
		const pages = `{ institutions(first: 500) { nodes { id name city memberships(first: 20) { totalCount } } } }`
		for _, c := range []struct {
			name    string
			request func() *http.Request
			accept  string
			want    bool
		}{
			{"one byte less than the minimum", post(sized(t, h, gzip.Minimum-1)), "gzip", false},
			{"the minimum", post(sized(t, h, gzip.Minimum)), "gzip", true},
			{"one byte more", post(sized(t, h, gzip.Minimum+1)), "gzip", true},
			{"a large answer", get(pages), "gzip, deflate, br", true},
			{"a large answer to who wants none", get(pages), "br", false},
			{"a large answer to who refuses it", get(pages), "gzip;q=0, *", false},
			{"a large answer to who likes it less", get(pages), "gzip;q=0.1, identity", false},
			{"a small answer", post(hello), "gzip", false},
			{"a small answer to who refuses the plain one", post(hello), "gzip, identity;q=0", true},
			{"data with an error", post(`{"query":"{ institutions(first: 400) { nodes { id } } node(id: \"nothing\") { id } }"}`), "gzip", true},
			{"errors", post(`{"query":"{ ` + strings.Repeat("nope(a: 1) { b } ", 20) + ` }"}`), "*, identity;q=0", true},
			{"no request", post(`sesame`), "gzip, *;q=0", true},
			{"a method that is none", func() *http.Request { return httptest.NewRequest(http.MethodPut, "/graphql", nil) }, "gzip, *;q=0", true},
		} {
			plain, other := answered(h, c.request(), ""), answered(h, c.request(), c.accept)
			want, coded := textOf(t, plain)
			if coded {
				t.Errorf("%s: compressed for a client that does not say that it takes that", c.name)
			}
			got, coded := textOf(t, other)
			if coded != c.want {
				t.Errorf("%s: compressed: %v, want %v", c.name, coded, c.want)
			}
			if !bytes.Equal(got, want) || plain.StatusCode != other.StatusCode {
				t.Errorf("%s: %d of %d bytes, and %d of %d bytes where it is plain", c.name, other.StatusCode, len(got), plain.StatusCode, len(want))
			}
			if vary := strings.Join(other.Header.Values("Vary"), ", "); !strings.Contains(vary, "Accept-Encoding") {
				t.Errorf("%s: Vary is %q", c.name, vary)
			}
			for _, r := range []*http.Response{plain, other} {
				r.Header = maps.Clone(r.Header)
				delete(r.Header, "Content-Encoding")
				delete(r.Header, "Content-Length")
			}
			if !reflect.DeepEqual(plain.Header, other.Header) {
				t.Errorf("%s: the headers are\n%v, and where it is plain\n%v", c.name, other.Header, plain.Header)
			}
		}
	}
}

// TestCompressionOverTheWire asks again and again over one connection, which a length that is wrong would break.
func TestCompressionOverTheWire(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	server := httptest.NewServer(h)
	defer server.Close()
	server.Client().Transport.(*http.Transport).DisableCompression = true // so that this test sees what is sent
	for range 3 {
		for _, size := range []int{gzip.Minimum - 1, gzip.Minimum, 3 * gzip.Minimum} {
			for _, method := range []string{http.MethodPost, http.MethodHead} {
				r, err := http.NewRequest(method, server.URL, strings.NewReader(sized(t, h, size)))
				if err != nil {
					t.Fatal(err)
				}
				r.Header.Set("Content-Type", "application/json")
				r.Header.Set("Accept-Encoding", "gzip")
				response, err := server.Client().Do(r)
				if err != nil {
					t.Fatal(err)
				}
				if method == http.MethodHead {
					if body, err := io.ReadAll(response.Body); err != nil || len(body) > 0 || response.StatusCode != http.StatusBadRequest || response.ContentLength <= 0 {
						t.Errorf("HEAD is answered %d, %d bytes and the length %d: %v", response.StatusCode, len(body), response.ContentLength, err)
					}
				} else if text, coded := textOf(t, response); len(text) != size || coded != (size >= gzip.Minimum) {
					t.Errorf("%d bytes, compressed: %v; want %d", len(text), coded, size)
				}
				response.Body.Close()
			}
		}
	}
}

func TestNoHugeBufferIsKept(t *testing.T) {
	noise := make([]byte, 2*maxText) // which gzip cannot make smaller
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for _, accept := range []string{"", "gzip"} {
		r := posted("")
		r.Header.Set("Accept-Encoding", accept)
		a := &answer{dataset: new(atlas.Dataset)}
		a.begin()
		a.end(append(a.text, noise...))
		w := httptest.NewRecorder()
		write(w, r, mediaJSON, http.StatusOK, a)
		if w.Body.Len() <= maxText {
			t.Fatalf("the answer has %d bytes: it is not huge", w.Body.Len())
		}
		for range 100 {
			b := buffer()
			if b == nil {
				break
			}
			if cap(b) > maxText {
				t.Errorf("Accept-Encoding %q: a buffer of %d bytes is kept", accept, cap(b))
			}
		}
	}
	for range 100 { // the race detector makes pools forget
		if keep(make([]byte, 0, maxText)); cap(buffer()) == maxText {
			return
		}
	}
	t.Error("a buffer that is not huge is not kept: nothing was tested")
}
