// Package explorer serves the pages of the explorer: the built page, with what a reader of the head of an HTML document learns of its
// address. Everything below it is drawn by the page itself, from the API.
//
// This file has the server and the headers of its answers; address.go reads addresses, template.go fills the built page in, accept.go
// chooses the language, texts.go has the words; rows.go and facts.go look up what a page is about, linked.go says it in the words of
// schema.org; sitemap.go has robots.txt and the sitemap.
//
// The served files are built from src and committed in dist, so that the server builds without Node.
package explorer

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
	"alliance-atlas/graph"
	"alliance-atlas/internal/assets"
	"alliance-atlas/internal/gzip"
)

//go:embed all:dist
var dist embed.FS

// LookupTimeout is how long looking a page up may take. The page comes without what was looked up then: a browser draws nothing before
// it has the page, and the page shows why its own question is not answered.
const LookupTimeout = 2 * time.Second

// policy allows a page its own files and its own server, and nothing else; it sets styles through the DOM alone, which this allows.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
	"worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "

// Options say how a Server behaves.
type Options struct {
	// Log gets errors that are defects. nil discards them.
	Log *slog.Logger
	// PublicURL is where others see the root of this server, without a slash at its end: CheckPublicURL. "" leaves out whatever needs
	// an absolute address: canonical links, the sitemap, addresses in linked data.
	PublicURL string
	// API is the path of the API, which those are told who ask a page.
	API string
}

// Server answers whatever no other part of the program answers. It is safe for concurrent use.
type Server struct {
	store     atlas.Store
	downloads *download.Server
	options   Options
	template  *template
	files     *assets.Folder
	elsewhere http.Handler
	onlyRead  http.Handler
	last      atomic.Pointer[summed]
	perMap    int           // addresses of one sitemap: MaxSitemap, except in tests
	deadline  time.Duration // LookupTimeout, except in tests
}

// New makes the server of pages over a store. downloads answers sitemaps, which are files made of the store's rows, and knows what the
// dataset is described as.
//
// A page is answered with its head filled in: title, description, language, and linked data of schema.org. A row that is not there, or
// does not show on the date of the address, is 404 with the same page; so is every other path for a client that asks for HTML by name,
// while others get a sentence. Where the store does not answer in LookupTimeout, it is 503 with the same page, and 500 where it fails: with
// 200, search engines and caches would keep a page that says nothing. Addresses in the page are relative, so that all of it may stand below any path of a
// reverse proxy.
func New(store atlas.Store, downloads *download.Server, o Options) *Server {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only for a name that is not a path
	}
	page, err := fs.ReadFile(files, "index.html")
	if err != nil {
		panic("explorer: dist is not built: " + err.Error())
	}
	filled, err := parseTemplate(string(page))
	if err != nil {
		panic("explorer: dist is built from another page: " + err.Error())
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Server{
		store: store, downloads: downloads, options: o, template: filled, files: assets.New(files),
		elsewhere: graph.Elsewhere(o.API), onlyRead: graph.OnlyRead(o.API), perMap: MaxSitemap, deadline: LookupTimeout,
	}
}

// CheckPublicURL is a sentence on what is wrong with an address for Options.PublicURL, nil where nothing is.
func CheckPublicURL(text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || u.RawQuery != "" || u.ForceQuery ||
		strings.Contains(text, "#") || strings.HasSuffix(text, "/") || u.String() != text {
		return fmt.Errorf("%q is no address of a server as others see it: give one as https://example.org or https://example.org/atlas, without a slash at its end", atlas.Excerpt(text))
	}
	return nil
}

const assetsPath = "/assets/"

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.EscapedPath()
	a := parseAddress(path)
	asset := strings.HasPrefix(path, assetsPath)
	switch read := r.Method == http.MethodGet || r.Method == http.MethodHead; {
	case path == robotsPath || isSitemap(path):
		s.serveMap(w, r, path)
	case !read && (asset || a.is != nowhere):
		s.onlyRead.ServeHTTP(w, r)
	case !read:
		s.elsewhere.ServeHTTP(w, r)
	case asset:
		s.secure(w.Header(), false)
		s.files.Serve(w, r, strings.TrimPrefix(path, "/"))
	case a.moved != "":
		moved(w, r, a.moved)
	case a.is == nowhere && !named(r.Header):
		s.elsewhere.ServeHTTP(w, r)
	case !accepts(r.Header):
		s.secure(w.Header(), false)
		w.Header().Set("Vary", "Accept")
		http.Error(w, "this is a page of HTML, which the header Accept of the request refuses; for programs there are "+s.options.API+", /tables and /q/", http.StatusNotAcceptable)
	default:
		s.page(w, r, a)
	}
}

// secure sets the headers that keep a page to itself.
func (s *Server) secure(h http.Header, embedded bool) {
	ancestors := "'self'"
	if embedded {
		ancestors = "*"
	}
	h.Set("Content-Security-Policy", policy+ancestors)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
}

// moved sends a client to where a page is, relative to where it asked: a reverse proxy may have taken off a part of the path.
func moved(w http.ResponseWriter, r *http.Request, to string) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusPermanentRedirect)
}

// request is what of a request changes its page.
type request struct {
	address
	language *texts
	chosen   string // the language that the address names, "" where it names none
	at       atlas.PartialDate
	text     string // to search for
}

// page answers with a page.
func (s *Server) page(w http.ResponseWriter, r *http.Request, a address) {
	query := r.URL.Query() // what of it cannot be read is not there
	q := &request{address: a, language: languageOf(query.Get("lang"), r.Header), text: plainText(query.Get("q"))}
	if query.Get("lang") != "" {
		q.chosen = q.language.short
	}
	h := w.Header()
	s.secure(h, query.Get("embed") == "1")
	h.Set("Vary", "Accept, Accept-Encoding, Accept-Language")

	var found *head
	var tag string
	err := error(nil)
	if at := query.Get("at"); at != "" {
		if q.at, err = atlas.ParsePartialDate(at); err != nil {
			found = &head{status: http.StatusBadRequest, title: q.language.wrongDate, description: q.language.lead}
		}
	}
	if found == nil {
		ctx, cancel := context.WithTimeout(r.Context(), s.deadline)
		defer cancel()
		for last := false; ; last = true { // once more where the data changed meanwhile
			err = graph.Guarded(func() (err error) {
				found, tag, err = s.lookUp(ctx, r, q)
				return err
			})
			if last || !errors.Is(err, atlas.ErrChanged) {
				break
			}
		}
		if err != nil {
			status, _ := graph.Problem(r.Context(), s.options.Log, err) // it logs what is a defect
			found, tag = q.unknown(status), ""
		}
	}
	if found == nil { // the client has it
		h.Set("Cache-Control", "no-cache")
		h.Set("ETag", tag)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	s.send(w, r, q, found, tag)
}

// lookUp finds out what a page is about, with the tag of the page. No head means that the client has the page with this tag already.
func (s *Server) lookUp(ctx context.Context, r *http.Request, q *request) (found *head, tag string, err error) {
	set, err := atlas.Current(ctx, s.store)
	if err != nil {
		return nil, "", err
	}
	tag = s.tag(q, set)
	for _, have := range []string{`"` + tag + `"`, `"` + tag + `.gz"`} {
		if graph.Matches(r.Header, have, false) { // only a page that was there has got this tag
			return nil, have, nil
		}
	}
	reader, err := s.store.Snapshot(ctx, q.at)
	if err != nil {
		return nil, "", err
	}
	if found, err = s.describe(ctx, reader, q); err != nil {
		return nil, "", err
	}
	return found, s.tag(q, reader.Dataset()), nil
}

// tag is the strong entity tag of a page that is there (RFC 9110, 8.8.3), without its quotes. Equal tags are equal bytes.
func (s *Server) tag(q *request, set *atlas.Dataset) string {
	return graph.Tag(s.sumOf(set), s.options.PublicURL, q.path, q.at.String(), q.language.tag, q.chosen, q.text)
}

// summed is the digest of what pages of a dataset have in common.
type summed struct {
	set *atlas.Dataset
	sum string
}

// sumOf is the digest of the program and of a dataset with its description, which is long: that of the dataset last served is kept.
func (s *Server) sumOf(set *atlas.Dataset) string {
	if last := s.last.Load(); last != nil && last.set == set {
		return last.sum
	}
	sum := graph.Tag(graph.ProgramSum(), set.Version, set.Name, set.Title, set.License, set.Citation, set.Updated.String(), string(set.Package))
	s.last.Store(&summed{set, sum})
	return sum
}

// retryAfter is when to ask again where the store is away, in seconds: about as long as a database takes to come back.
const retryAfter = "5"

// send sends a page. Only one that is there has a tag.
func (s *Server) send(w http.ResponseWriter, r *http.Request, q *request, found *head, tag string) {
	h := w.Header()
	body := s.template.fill(q, found, s.options.PublicURL)
	coding := ""
	if gzip.Wanted(r.Header, len(body)) {
		body, coding = gzip.Append(nil, body), ".gz"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", q.language.tag)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Cache-Control", "no-cache")
	switch {
	case found.status == http.StatusOK:
		h.Set("ETag", `"`+tag+coding+`"`)
	case found.status >= http.StatusInternalServerError:
		h.Set("Cache-Control", "no-store")
		h.Set("Retry-After", retryAfter)
	}
	w.WriteHeader(found.status)
	w.Write(body) // where it fails, the client is gone; to HEAD nothing of it is sent
}
