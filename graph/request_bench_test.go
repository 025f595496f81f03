// What a small request costs, and what reading it and its document take of that:
// go test ./graph -run '^$' -bench 'Request|Document' -benchmem

package graph

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

// smallRequest is one as a page sends it that shows one institution.
const smallRequest = `{"query":"query One($id: ID!) { institution(id: $id) { id name kind city website } }","operationName":"One","variables":{"id":"institution/stub"}}`

// pageRequest is one with a document and a filter of several lines, as GraphiQL sends them.
const pageRequest = `{"query":"query Page($first: Int!, $where: InstitutionFilter) {\n  institutions(first: $first, where: $where) {\n    nodes {\n      id\n      name\n      kind\n      city\n      website\n    }\n  }\n}\n","operationName":"Page","variables":{"first":20,"where":{"or":[{"name":{"contains":"university"}},{"kind":["UNIVERSITY"]}],"country":{"code":{"in":["CN","FR","DE"]}}}}}`

func BenchmarkRequest(b *testing.B) {
	h := mustNewHandler(&stub{}, Options{})
	for name, text := range map[string]string{"small": smallRequest, "page": pageRequest} {
		if got := serve(b, h, posted(text)); len(got.Errors) > 0 {
			b.Fatal(got.text)
		}
		body := []byte(text)
		b.Run(name, func(b *testing.B) {
			w := &codeOnly{header: http.Header{}}
			reader := bytes.NewReader(nil)
			r := posted("")
			r.Body = io.NopCloser(reader)
			for b.Loop() {
				clear(w.header)
				reader.Reset(body)
				h.ServeHTTP(w, r)
			}
			if w.code != http.StatusOK {
				b.Fatal(w.code)
			}
		})
		b.Run(name+"/reading", func(b *testing.B) {
			for b.Loop() {
				if _, refused := readJSON(body); refused != nil {
					b.Fatal(refused.err)
				}
			}
		})
		b.Run(name+"/encoding-json", func(b *testing.B) { // the same work by the standard library
			for b.Loop() {
				m, err := standardMembers(body)
				_, ok := standardString(m.query)
				_, named := standardString(m.operationName)
				_, given := standardObject(m.variables)
				if err != nil || !ok || !named || !given {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDocument measures what keeping documents saves: a small request whose document is kept, and one whose document is read,
// checked and planned because it is asked for the first time.
func BenchmarkDocument(b *testing.B) {
	h := mustNewHandler(&stub{}, Options{})
	ask := func(b *testing.B, request func(i int) *http.Request) {
		w := &codeOnly{header: http.Header{}}
		for i := 0; b.Loop(); i++ {
			clear(w.header)
			h.ServeHTTP(w, request(i))
		}
		if w.code != http.StatusOK {
			b.Fatal(w.code)
		}
	}
	b.Run("kept", func(b *testing.B) {
		ask(b, func(int) *http.Request { return posted(smallRequest) })
	})
	b.Run("new", func(b *testing.B) {
		ask(b, func(i int) *http.Request { return posted(strings.ReplaceAll(smallRequest, "One", "Q"+strconv.Itoa(i))) })
	})
}
