// What is served beside the API: the schema as files, for tools that cannot or may not ask for it, and the answer to requests that
// were meant for the API and went elsewhere.

package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/internal/gzip"
)

// Files are handlers of the schema as files, by path: /schema.graphql is SDL, and /possible-types.json is PossibleTypes in the form
// that caches of clients take, {"possibleTypes": {"Node": ["Alliance", ...], ...}}. They answer GET and HEAD, with a tag by which
// a client learns that its copy still holds, and pages of Options.CORSOrigins may read them.
func Files(o Options) map[string]http.Handler {
	possible := append(encode(map[string]any{"possibleTypes": PossibleTypes()}), '\n')
	return map[string]http.Handler{
		"/schema.graphql":      crossOrigin(o.CORSOrigins, newFile("text/plain; charset=utf-8", []byte(SDL()))),
		"/possible-types.json": crossOrigin(o.CORSOrigins, newFile("application/json", possible)),
	}
}

// TextFile answers GET and HEAD with a text, as Files are answered.
func TextFile(o Options, mediaType string, text []byte) http.Handler {
	return crossOrigin(o.CORSOrigins, newFile(mediaType, text))
}

// file is a text that does not change while the program runs.
type file struct {
	media        string
	text, packed []byte
	tag          string
}

func newFile(media string, text []byte) *file {
	sum := sha256.Sum256(text)
	return &file{media, text, gzip.Once(text), hex.EncodeToString(sum[:tagSize])}
}

func (f *file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["X-Content-Type-Options"] = noSniff
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "this file is read by GET", http.StatusMethodNotAllowed)
		return
	}
	text, tag := f.text, f.tag
	h.Add("Vary", "Accept-Encoding")
	if gzip.Wanted(r.Header, len(text)) {
		text, tag = f.packed, tag+".gz" // other bytes
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Type", f.media)
	h["Cache-Control"] = noCache
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
}

// Elsewhere answers requests to paths where nothing is. A POST is a GraphQL request that went to the wrong address: it is told the
// right one in the form that its client can show.
func Elsewhere(api string) http.Handler {
	return notAnswered(api, http.StatusNotFound, "there is nothing at this path")
}

// OnlyRead answers requests to a page by other methods than GET and HEAD, which it names. A POST is told what Elsewhere tells it.
func OnlyRead(api string) http.Handler {
	refuse := notAnswered(api, http.StatusMethodNotAllowed, "there is a page at this path, which is read by GET")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", "GET, HEAD")
		refuse.ServeHTTP(w, r)
	})
}

func notAnswered(api string, status int, why string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header()["X-Content-Type-Options"] = noSniff
		if r.Method != http.MethodPost {
			http.Error(w, why, status)
			return
		}
		w.Header()["Cache-Control"] = noStore
		write(w, r, mediaJSON, status, &answer{errors: gqlerror.List{errorf(badInput, "%s; GraphQL requests are answered at %s", why, api)}})
	})
}
