// Package web is the browser side of Alliance Atlas: the playground, and the example questions it offers.
//
// The served files are built from src and committed in dist, so that the server builds without Node.
package web

import (
	"embed"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"alliance-atlas/internal/assets"
)

//go:embed all:dist
var dist embed.FS

const index = "index.html"

// policy allows the page to load its own files and to speak to its own server, nothing else. The editor sets styles
// in attributes and draws small pictures from data addresses; scripts come from files alone.
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; " +
	"style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

// Playground returns the handler of the playground page and its files. It is made to be mounted below a prefix, with
// the API beside it:
//
//	playground := http.StripPrefix("/playground", web.Playground())
//	mux.Handle("/playground", playground)
//	mux.Handle("/playground/", playground)
//	mux.Handle("/graphql", api)
//
// Package assets says how files are sent and kept. All addresses in the page are relative, so the whole may stand below
// any path of a reverse proxy. The prefix without its slash redirects to the page, an unknown path is 404, and a method
// other than GET and HEAD is 405.
func Playground() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only for a name that is not a path
	}
	if _, err := fs.Stat(files, index); err != nil {
		panic("web: dist is not built: " + err.Error())
	}
	return &playground{assets.New(files)}
}

type playground struct{ files *assets.Folder }

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
		p.files.Serve(w, r, index)
	default:
		p.files.Serve(w, r, strings.TrimPrefix(r.URL.Path, "/"))
	}
}

// redirectIntoFolder adds the slash the page's relative addresses need. The target is relative as well, since a reverse
// proxy may have taken off a part of the path that the browser still sees.
func redirectIntoFolder(w http.ResponseWriter, r *http.Request) {
	asked, _, _ := strings.Cut(r.RequestURI, "?")
	w.Header().Set("Location", "./"+path.Base(asked)+"/")
	w.WriteHeader(http.StatusPermanentRedirect)
}
