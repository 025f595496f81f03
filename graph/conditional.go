// Caching over HTTP: an answer to a GET has a tag, by which a client that kept it learns that it still holds. The tag is known before
// anything of the question is run: it needs the version of the data and its description, and nothing else.

package graph

import (
	"context"
	"crypto/sha256"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// asks tells whether a request is one whose answer may be kept, and asked for again with its tag.
func asks(r *http.Request) bool { return r.Method == http.MethodGet || r.Method == http.MethodHead }

// noCache is the header Cache-Control of an answer that may be kept and must be asked for again each time: the data may have changed.
var noCache = []string{"no-cache"}

// tagSize is how many bytes of a digest a tag has. It ties an answer to its question among all that one client keeps; nobody gains
// anything by making a second question with the tag of another, since it would be the answer to a question of their own.
const tagSize = 16

// tag is the entity tag (RFC 9110, 8.8.3) of the answer to a request over a dataset. It is weak, because the same answer goes out
// plain and compressed. Requests that spell the same variables in another way have the same tag, and so have the two sorts of stores.
func (req *request) tag(d *atlas.Dataset, m media) string {
	parts := []string{
		programSum(), d.Version, d.Name, d.Title, d.License, d.Citation, d.Updated.String(), // the version is of the rows alone
		req.at.String(), string(m) + styled(req.table), req.operationName, req.query,
	}
	if len(req.variables) > 0 {
		parts = append(parts, string(encode(req.variables))) // in the order of their names
	}
	return `W/"` + Tag(parts...) + `"`
}

// programSum tells programs apart, which may answer the same question over the same data differently: it is a digest of the program's
// own file. What Go knows of a build does not do: the image is built without version control, and two builds of one commit may differ.
// It takes some 50 ms, once. Where the file cannot be read, it is a digest of the schema.
var programSum = sync.OnceValue(func() string {
	sum := sha256.New()
	if file, err := os.Open(programFile()); err == nil {
		defer file.Close()
		if _, err := io.Copy(sum, file); err == nil {
			return string(sum.Sum(nil))
		}
	}
	return SDL()
})

// programFile is the program that runs, on Linux also where its file has been replaced by that of the next one.
func programFile() string {
	const own = "/proc/self/exe"
	if _, err := os.Stat(own); err == nil {
		return own
	}
	path, _ := os.Executable()
	return path
}

// has tells whether the header If-None-Match has a tag, compared weakly (RFC 9110, 8.8.3.2 and 13.1.2). * stands for every tag, once
// there is an answer.
func has(h http.Header, tag string, answered bool) bool {
	for _, list := range h["If-None-Match"] {
		for one := range strings.SplitSeq(list, ",") { // no tag of ours has a comma
			if one = strings.TrimSpace(one); strings.TrimPrefix(one, "W/") == strings.TrimPrefix(tag, "W/") || one == "*" && answered {
				return true
			}
		}
	}
	return false
}

// unchanged answers a request whose client has the answer already, and tells whether it did. It asks the store for its dataset
// and for nothing else; where that fails, the answer will say why.
func (h *handler) unchanged(ctx context.Context, w http.ResponseWriter, r *http.Request, req *request, m media) bool {
	if len(r.Header["If-None-Match"]) == 0 {
		return false
	}
	d, err := atlas.Current(ctx, h.store)
	if err != nil {
		return false
	}
	tag := req.tag(d, m)
	if !has(r.Header, tag, false) {
		return false
	}
	mayBeKept(w.Header(), tag)
	w.WriteHeader(http.StatusNotModified)
	return true
}

// mayBeKept marks an answer.
func mayBeKept(h http.Header, tag string) {
	h["Cache-Control"] = noCache
	h["Etag"] = []string{tag}
}
