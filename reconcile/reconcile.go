// Package reconcile finds which entities of the atlas names in other people's tables are of, by the Reconciliation Service API 0.2
// (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), which OpenRefine and libraries speak. This file
// has what all its addresses share: which requests are answered, deadlines, caching, errors.
//
// manifest.go describes the service, batch.go reads queries and answers them, properties.go has the properties that constrain queries
// and that extend.go gives for entities, suggest.go completes what is typed, page.go shows one entity. index.go, score.go and decide.go
// find names: words.go and text.go make texts comparable, with the tables words.txt, places.txt, letters.txt and lands.txt.
package reconcile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
)

// Path is where the service is; all its addresses begin so.
const Path = "/reconcile"

// Limits of one request.
const (
	// MaxQueries is how many queries a batch may have: as many names as are answered well within graph.RequestTimeout, also where the
	// atlas is of 50,000 organisations.
	MaxQueries = 1000
	// batchSize is how many the manifest asks clients to send at once: a batch is then answered while one still waits for it.
	batchSize = 100
	// MaxBody is how many bytes a body may have: MaxQueries of names in any script, encoded as forms are.
	MaxBody = 4 << 20
	// MaxCandidates is how many candidates one query may ask for. More than a person looks at help nobody.
	MaxCandidates = 50
	// candidates is how many a query gets that asks for no number.
	candidates = 5
	// MaxConstraints is how many properties one query may name, and how many values each of them.
	MaxConstraints = 20
	// MaxText is how many bytes of text are looked for; a longer text matches nothing, as in searches of the API.
	MaxText = atlas.MaxSearchText
	// MaxExtended is how many entities one question for properties may name.
	MaxExtended = 1000
	// MaxProperties is how many properties it may ask for: more than twice as many as there are.
	MaxProperties = 50
	// MaxSkipped is how many suggestions a client may skip.
	MaxSkipped = 1000
)

// Options say how a service behaves.
type Options struct {
	// Log gets errors and panics that are defects. nil discards them.
	Log *slog.Logger
	// CORSOrigins are the origins whose pages may ask, as in graph.Options, besides those of OpenRefine on the same computer.
	CORSOrigins []string
	// Deadline is how long one request may take; 0 is graph.RequestTimeout.
	Deadline time.Duration
}

// openRefine are the origins of OpenRefine where a person runs it, which is on their own computer.
var openRefine = []string{"http://127.0.0.1:3333", "http://localhost:3333"}

// service answers requests over a store.
type service struct {
	store    atlas.Store
	log      *slog.Logger
	deadline time.Duration
	kept     kept
}

// Handler answers Path and all below it. It keeps no more than indexes of the names of a version of the data, and no goroutine
// outlives a request.
func Handler(store atlas.Store, o Options) http.Handler {
	s := &service{store: store, log: o.Log, deadline: o.Deadline}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.deadline == 0 {
		s.deadline = graph.RequestTimeout
	}
	mux := http.NewServeMux()
	mux.Handle(Path, s.answers(s.root, "queries", "extend"))
	mux.Handle(Path+"/{$}", s.answers(s.root, "queries", "extend"))
	mux.Handle(Path+"/suggest/entity", s.answers(s.suggestEntities, "prefix", "cursor", "type"))
	mux.Handle(Path+"/suggest/type", s.answers(s.suggestTypes, "prefix", "cursor"))
	mux.Handle(Path+"/suggest/property", s.answers(s.suggestProperties, "prefix", "cursor"))
	mux.Handle(Path+"/properties", s.answers(s.propose, "type", "limit"))
	mux.Handle(Path+"/preview", s.answers(s.preview, "id"))
	mux.Handle(Path+"/view", s.answers(s.view, "id"))
	mux.Handle(Path+"/", s.answers(func(r *request) (answering, error) {
		return nil, status{http.StatusNotFound, atlas.Errorf(atlas.ErrInput, "there is nothing at this address; %s describes the service", Path)}
	}))
	return graph.CrossOrigin(append(append([]string{}, o.CORSOrigins...), openRefine...), nil, mux)
}

// request is one request whose parameters were read.
type request struct {
	*http.Request
	values url.Values
	at     atlas.PartialDate
}

// answer is what is sent.
type answer struct {
	media  string
	text   []byte
	policy string // of the page's content; "" for what is no page
	status int    // 0 is 200
}

// answering makes an answer from a reader. What depends on the request alone was read before.
type answering func(ctx context.Context, reader atlas.Reader) (*answer, error)

// status is an error with a status of its own.
type status struct {
	code int
	error
}

func (e status) Unwrap() error { return e.error }

// dateParameter is the date of which all addresses may ask.
const dateParameter = "asOf"

// answers makes a handler. read reads what is asked, and must not ask the store.
func (s *service) answers(read func(*request) (answering, error), names ...string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		ctx, cancel := context.WithTimeout(r.Context(), s.deadline)
		defer cancel()
		err := graph.Guarded(func() error { return s.answer(ctx, w, r, read, append(names, dateParameter)) })
		if err == nil {
			return
		}
		code, body := graph.Problem(ctx, s.log, err)
		if own, ok := errors.AsType[status](err); ok {
			code = own.code
		}
		if code == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", "GET, HEAD, POST")
		}
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Del("ETag")
		w.WriteHeader(code)
		w.Write(body) // where it fails, the client is gone and needs no answer
	})
}

func (s *service) answer(ctx context.Context, w http.ResponseWriter, r *http.Request, read func(*request) (answering, error), names []string) error {
	values, err := graph.Parameters(r.URL.RawQuery, "address", names)
	if err != nil {
		return err
	}
	if values == nil {
		values = url.Values{}
	}
	if err := refuse(values, names); err != nil {
		return err
	}
	switch r.Method {
	case http.MethodGet, http.MethodHead:
	case http.MethodPost:
		form, err := posted(w, r, names)
		if err != nil {
			return err
		}
		for name, value := range form {
			if values.Has(name) {
				return atlas.Errorf(atlas.ErrInput, "%s is given in the address and in the body; give it once", name)
			}
			values[name] = value
		}
	default:
		return status{http.StatusMethodNotAllowed, atlas.Errorf(atlas.ErrInput, "this is asked by GET or POST")}
	}
	asked := &request{Request: r, values: values}
	if date := values.Get(dateParameter); date != "" {
		if asked.at, err = atlas.ParsePartialDate(date); err != nil {
			return atlas.Errorf(atlas.ErrInput, "%s: %v", dateParameter, err)
		}
	}
	ready, err := read(asked)
	if err != nil {
		return err
	}
	for last := false; ; last = true { // once more where the data changed meanwhile
		err := s.attempt(ctx, w, asked, ready)
		if err == nil || last || !errors.Is(err, atlas.ErrChanged) {
			return err
		}
	}
}

// refuse tells of parameters that are surely meant and would do nothing: those that an address has, written in another way, and callback,
// with which version 0.1 asked for a script. Clients send others of their own, which change nothing here.
func refuse(values url.Values, names []string) error {
	for _, name := range slices.Sorted(maps.Keys(values)) {
		switch {
		case slices.Contains(names, name):
		case name == "callback":
			return atlas.Errorf(atlas.ErrInput, "callback asks for a script, as version 0.1 of the protocol did; ask for JSON, from an origin that may (see --cors-origin)")
		case name == "query", slices.ContainsFunc(names, func(have string) bool { return strings.EqualFold(have, name) }):
			return atlas.Errorf(atlas.ErrInput, "there is no parameter %q at this address; there are %s", atlas.Excerpt(name), atlas.Listed(names))
		}
	}
	return nil
}

// posted reads the form of a body.
func posted(w http.ResponseWriter, r *http.Request, names []string) (url.Values, error) {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/x-www-form-urlencoded" {
		return nil, status{http.StatusUnsupportedMediaType, atlas.Errorf(atlas.ErrInput, "a body is a form here: send it as application/x-www-form-urlencoded, with queries or extend in it")}
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return nil, atlas.Errorf(atlas.ErrLimit, "the body has more than %d bytes; send fewer queries at once", MaxBody)
	}
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "the body did not arrive whole")
	}
	form, err := graph.Parameters(string(text), "body", names)
	if err != nil {
		return nil, err
	}
	return form, refuse(form, names)
}

// attempt answers with one reader.
func (s *service) attempt(ctx context.Context, w http.ResponseWriter, r *request, ready answering) error {
	set, err := atlas.Current(ctx, s.store)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	if r.Method != http.MethodPost {
		tag := r.tag(set)
		h.Set("Cache-Control", "public, no-cache")
		h.Set("ETag", tag)
		h.Add("Vary", "Host, X-Forwarded-Proto, X-Forwarded-Prefix") // beside Origin
		if graph.Matches(r.Header, tag, false) {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	reader, err := s.store.Snapshot(ctx, r.at)
	if err != nil {
		return err
	}
	a, err := ready(ctx, reader)
	if err != nil {
		return err
	}
	if reader.Dataset().Version != set.Version { // a database may have changed just now: the tag is of another answer
		h.Del("ETag")
	}
	h.Set("Content-Type", a.media)
	if a.policy != "" {
		h.Set("Content-Security-Policy", a.policy)
		h.Set("Referrer-Policy", "no-referrer")
	}
	if a.status != 0 {
		h.Del("ETag")
		h.Set("Cache-Control", "no-store")
		w.WriteHeader(a.status)
	}
	w.Write(a.text)
	return nil
}

// tag is the entity tag of an answer to GET: of the program, the data, the address and what the manifest makes of the request.
func (r *request) tag(set *atlas.Dataset) string {
	return `"` + graph.Tag(graph.ProgramSum(), set.Version, set.Name, set.Title, set.License, r.at.String(), r.URL.Path, r.values.Encode(), r.base()) + `"`
}

// inJSON is an answer in JSON.
func inJSON(value any) (*answer, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(value); err != nil {
		return nil, fmt.Errorf("an answer cannot be written as JSON: %w", err)
	}
	return &answer{media: "application/json; charset=utf-8", text: b.Bytes()}, nil
}
