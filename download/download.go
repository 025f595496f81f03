// Package download answers by address what scripts, notebooks and programs for networks read: files made of what a store shows. This file
// has what all of them share: which requests are answered, how they are cached, and what goes before the first byte.
//
// params.go reads the parameters of an address, coding.go chooses gzip, zstd or neither, stream.go sends a file as it is made,
// about.go says what a file is of; tables.go has the downloads at /tables, package.go and describe.go those at /tables.zip, networks.go
// those at /networks; write.go writes files without HTTP.
package download

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/network"
)

// Options say how a Server behaves.
type Options struct {
	// Log gets errors and panics that are defects, and what broke a file off. nil discards them.
	Log *slog.Logger
	// CORSOrigins are the origins whose pages may read files, as in graph.Options.
	CORSOrigins []string
	// Networks keeps networks and their measures between downloads; nil is a cache of network.MaxCache bytes.
	Networks *network.Cache
	// Deadline is how long all work before the first byte may take; 0 is graph.RequestTimeout.
	Deadline time.Duration
}

// Server answers downloads from a store. It keeps nothing of a request, and no goroutine outlives one.
type Server struct {
	store     atlas.Store
	log       *slog.Logger
	origins   []string
	deadline  time.Duration
	networks  *network.Cache
	sending   sending
	described described // of the dataset last served
}

// New makes a server of downloads.
func New(store atlas.Store, o Options) *Server {
	s := &Server{store: store, log: o.Log, origins: o.CORSOrigins, deadline: o.Deadline, networks: o.Networks}
	if s.networks == nil {
		s.networks = network.NewCache(network.MaxCache)
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.deadline == 0 {
		s.deadline = graph.RequestTimeout
	}
	return s
}

// File is one download: all that is known of it before the data is read.
type File struct {
	Name, Ext string // of the file: alliance-atlas-VERSION-NAME.EXT
	MediaType string
	// Params are those of its address; their Key is part of the tag, so that all that changes the file must have been read from them.
	Params *Params
	// Key is what else changes the file, where it was not read from Params: a part of the path, or a text that an operator may change.
	Key string
	// At is the date of what is shown, zero for all times.
	At atlas.PartialDate
	// Shown tells that browsers and other readers take the file as it is, rather than save it.
	Shown bool
	// Packed tells that the file is compressed already, so that no coding is worth its time.
	Packed bool
	// Prepare does all work before the first byte; its errors become the status of the answer. It gives what writes the file: equal
	// bytes for equal tags, in memory that does not grow with the file. It is called once more, with another reader, where a store that
	// keeps no snapshots changed meanwhile.
	Prepare func(ctx context.Context, reader atlas.Reader) (write Writing, err error)
}

// Writing writes a file. Its error breaks the connection off, except before the first bytes were sent.
type Writing func(ctx context.Context, w io.Writer) error

// Find finds the file that a request asks for. It must not ask the store. Its errors are of the kinds of package atlas, or NotFound.
type Find func(r *http.Request) (*File, error)

// notFound is an error whose status is 404.
type notFound struct{ error }

func (e notFound) Unwrap() error { return e.error }

// NotFound is the error for an address where nothing is. Its text is the sentence alone, and its code BAD_INPUT.
func NotFound(format string, args ...any) error {
	return notFound{atlas.Errorf(atlas.ErrInput, format, args...)}
}

// exposed are the headers of a file that a page of another origin may read.
var exposed = []string{"Content-Disposition", "Link", "X-Atlas-Version", "X-Atlas-Citation"}

// Handler answers requests for the files that find finds, also to pages of the origins that the server was given.
func (s *Server) Handler(find Find) http.Handler {
	return graph.CrossOrigin(s.origins, exposed, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.Serve(w, r, find) }))
}

// Serve answers one request. An answer is whole, an error with its status, or a connection that breaks off: never half a file with
// status 200 that looks like a whole one.
func (s *Server) Serve(w http.ResponseWriter, r *http.Request, find Find) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept-Encoding")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		s.fail(w, r, status{http.StatusMethodNotAllowed, atlas.Errorf(atlas.ErrInput, "a download is read by GET or HEAD")})
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.deadline)
	defer cancel()
	var a attempt
	err := graph.Guarded(func() (err error) {
		a.file, err = find(r)
		return err
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	a.coding = chosen(r.Header, a.file.Packed)
	for last := false; ; last = true { // once more where the data changed meanwhile
		err := graph.Guarded(func() error { return s.attempt(ctx, w, r, &a) })
		switch {
		case err != nil && (last || !errors.Is(err, atlas.ErrChanged)):
			s.fail(w, r, err)
		case err != nil:
			continue
		case a.unchanged:
			h.Del("Content-Type")
			h.Del("Content-Disposition")
			w.WriteHeader(http.StatusNotModified)
		case r.Method == http.MethodHead:
			if a.coding.name != "" {
				h.Set("Content-Encoding", a.coding.name)
			}
			w.WriteHeader(http.StatusOK)
		default:
			if changed := s.stream(w, r, &a, last); changed {
				continue
			}
		}
		return
	}
}

// attempt is one answer on its way.
type attempt struct {
	file      *File
	coding    *coding
	write     Writing // nil where there is nothing to write
	unchanged bool    // the client has it already
}

// attempt does what must be done before the first byte, and writes the headers. A client that has the file already costs a look at
// the version.
func (s *Server) attempt(ctx context.Context, w http.ResponseWriter, r *http.Request, a *attempt) error {
	set, err := atlas.Current(ctx, s.store)
	if err != nil {
		return err
	}
	tag, err := s.head(w.Header(), a, set)
	if err != nil {
		return err
	}
	if a.unchanged = graph.Matches(r.Header, tag, false); a.unchanged {
		return nil
	}
	reader, err := s.store.Snapshot(ctx, a.file.At)
	if err != nil {
		return err
	}
	if reader.Dataset() != set { // a database may have changed just now
		if tag, err = s.head(w.Header(), a, reader.Dataset()); err != nil {
			return err
		}
	}
	a.write, err = a.file.Prepare(ctx, reader)
	a.unchanged = err == nil && graph.Matches(r.Header, tag, true)
	return err
}

// forever is how long a file of a version may be kept: a year, which is what caches take for always (RFC 9111, 1.2.2 has no word for it).
const forever = "public, max-age=31536000, immutable"

// head writes the headers of a file over a dataset, and gives its tag.
func (s *Server) head(h http.Header, a *attempt, set *atlas.Dataset) (tag string, err error) {
	f := a.file
	cache := "public, no-cache"
	if version := f.Params.version; version != "" {
		if version != set.Version {
			return "", NotFound("version %q of the dataset is not here: this server has version %s; leave the parameter version out to get that", atlas.Excerpt(version), set.Version)
		}
		cache = forever
	}
	tag = tagOf(f, a.coding, set)
	h.Set("ETag", tag)
	h.Set("Cache-Control", cache)
	h.Set("Content-Type", f.MediaType)
	if !f.Params.inline && !f.Shown {
		h.Set("Content-Disposition", attachment(fmt.Sprintf("alliance-atlas-%s-%s.%s", set.Version, f.Name, f.Ext)))
	}
	h.Set("X-Atlas-Version", set.Version)
	h.Set("X-Atlas-Citation", line(set.Citation))
	h.Del("Link")
	for _, license := range s.described.of(set).Licenses {
		h.Add("Link", "<"+license.URL()+`>; rel="license"`)
	}
	return tag, nil
}

// attachment is the header Content-Disposition for the name of a file (RFC 6266).
func attachment(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }) {
		return mime.FormatMediaType("attachment", map[string]string{"filename": name})
	}
	return `attachment; filename="` + name + `"`
}

// sent are the headers that an error does not have.
var sent = []string{"ETag", "Content-Disposition", "Content-Encoding", "Link", "X-Atlas-Version", "X-Atlas-Citation"}

// tagOf is the strong entity tag of a file (RFC 9110, 8.8.3). Equal tags are equal bytes.
func tagOf(f *File, c *coding, set *atlas.Dataset) string {
	tag := graph.Tag(
		graph.ProgramSum(), set.Version, set.Name, set.Title, set.License, set.Citation, set.Updated.String(), string(set.Package),
		f.At.String(), f.Name, f.Ext, f.MediaType, f.Key, f.Params.Key(),
	)
	if c.name != "" {
		tag += "." + c.name // other bytes
	}
	return `"` + tag + `"`
}

// status is an error with a status of its own.
type status struct {
	code int
	error
}

func (e status) Unwrap() error { return e.error }

// fail answers with an error alone.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	code, body := graph.Problem(r.Context(), s.log, err)
	if own, ok := errors.AsType[status](err); ok {
		code = own.code
	} else if _, ok := errors.AsType[notFound](err); ok {
		code = http.StatusNotFound
	}
	h := w.Header()
	for _, name := range sent {
		h.Del(name)
	}
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(code)
	w.Write(body) // where it fails, the client is gone and needs no answer
}

// Text is a file that is made before its first byte: small ones alone.
func Text(text []byte) Writing {
	return func(_ context.Context, w io.Writer) error {
		_, err := io.Copy(w, bytes.NewReader(text))
		return err
	}
}
