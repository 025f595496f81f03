// Package web is the browser side of Alliance Atlas: the playground, and the example questions it offers.
//
// The served files are built from src and committed in dist, so that the server builds without Node.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"alliance-atlas/internal/gzip"
)

//go:embed all:dist
var dist embed.FS

const index = "index.html"

// policy allows the page to load its own files and to speak to its own server, nothing else. The editor sets styles
// in attributes and draws small pictures from data addresses; scripts come from files alone.
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; " +
	"style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

// contentTypes is a table of our own because the one of package mime depends on the machine.
var contentTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".md":   "text/markdown; charset=utf-8",
	".svg":  "image/svg+xml",
	".ttf":  "font/ttf",
	".wasm": "application/wasm",
}

// Playground returns the handler of the playground page and its files. It is made to be mounted below a prefix, with
// the API beside it:
//
//	playground := http.StripPrefix("/playground", web.Playground())
//	mux.Handle("/playground", playground)
//	mux.Handle("/playground/", playground)
//	mux.Handle("/graphql", api)
//
// Files go out in gzip to clients that accept it, a quarter of their size; each is compressed when it is first asked
// for, and kept so. All addresses in the page are relative, so the whole may stand below any path of a reverse proxy.
// Files whose name holds a hash of their content may be kept forever; browsers ask for the page itself each time, with
// an ETag. The prefix without its slash redirects to the page, an unknown path is 404, and a method other than GET and
// HEAD is 405.
func Playground() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only for a name that is not a path
	}
	page, err := fs.ReadFile(files, index)
	if err != nil {
		panic("web: dist is not built: " + err.Error())
	}
	return &playground{files: files, pageTag: tagOf(page)}
}

type playground struct {
	files   fs.FS
	pageTag string
	packed  sync.Map // by name, functions that return the file in gzip
}

func (p *playground) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")

	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	case r.URL.Path == "":
		redirectIntoFolder(w, r)
	case r.URL.Path == "/":
		p.serveFile(w, r, index)
	default:
		p.serveFile(w, r, strings.TrimPrefix(r.URL.Path, "/"))
	}
}

// redirectIntoFolder adds the slash the page's relative addresses need. The target is relative as well, since a reverse
// proxy may have taken off a part of the path that the browser still sees.
func redirectIntoFolder(w http.ResponseWriter, r *http.Request) {
	asked, _, _ := strings.Cut(r.RequestURI, "?")
	w.Header().Set("Location", "./"+path.Base(asked)+"/")
	w.WriteHeader(http.StatusPermanentRedirect)
}

func (p *playground) serveFile(w http.ResponseWriter, r *http.Request, name string) {
	contentType := contentTypes[path.Ext(name)]
	file, err := p.files.Open(name)
	if err != nil || contentType == "" { // no such file, or a folder
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	content := file.(io.ReadSeeker) // files of embed.FS can seek

	header := w.Header()
	header.Set("Content-Type", contentType)
	header.Set("Vary", "Accept-Encoding")
	tag := ""
	if strings.HasPrefix(name, "assets/") {
		tag = path.Base(name)
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		header.Set("Cache-Control", "no-cache")
		if name == index {
			tag = p.pageTag
		}
	}
	if info, err := file.Stat(); err == nil && gzip.Wanted(r.Header, int(info.Size())) {
		content = bytes.NewReader(p.pack(name))
		header.Set("Content-Encoding", "gzip")
		if tag != "" {
			tag += ".gz" // other bytes: a client must never join a range of one with a range of the other
		}
	}
	if tag != "" {
		header.Set("ETag", `"`+tag+`"`)
	}
	http.ServeContent(w, r, name, time.Time{}, content)
}

// pack is an existing file in gzip. Requests that come while it is compressed wait for it.
func (p *playground) pack(name string) []byte {
	packed, _ := p.packed.LoadOrStore(name, sync.OnceValue(func() []byte {
		content, err := fs.ReadFile(p.files, name)
		if err != nil {
			panic(err) // files of embed.FS do not go away
		}
		return gzip.Once(content)
	}))
	return packed.(func() []byte)()
}

func tagOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:8])
}
