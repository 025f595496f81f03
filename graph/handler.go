// Package graph answers GraphQL in terms of package atlas. This file is the HTTP handler and what protects it from the web.
//
// The files: transport.go and body.go read requests, transport.go writes answers, request.go runs them, document.go and validate.go
// check documents, variables.go and values.go values, limits.go how large all of it may be; errors.go decides what clients
// see of errors, syntax.go and json_fault.go say why a text does not parse. Resolvers are one line each, in schema.resolvers.go.
package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/rs/cors"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/gen"
	"alliance-atlas/network"
)

// Options say how a Handler behaves. With the zero Options no web page of another origin may ask.
type Options struct {
	// Log gets errors and panics that are defects, which clients must not see. nil discards them.
	Log *slog.Logger
	// CORSOrigins are the origins whose web pages may ask, each exactly as browsers send it: "https://example.org"; or AnyOrigin.
	// See CheckOrigin.
	CORSOrigins []string
	// Documents are trusted documents by their ids: see ReadDocuments. A request may name one instead of sending it.
	Documents map[string]string
	// OnlyDocuments refuses all documents that are not trusted.
	OnlyDocuments bool
	// Networks keeps networks and their measures between questions; nil is a cache of network.MaxCache bytes.
	Networks *network.Cache
	// Deadline is how long one request may take; 0 is RequestTimeout.
	Deadline time.Duration
	// Executor is LevelExecutor or ReferenceExecutor; "" is LevelExecutor.
	Executor string
}

// The executors: two ways to run an operation, with the same answers. The level executor asks the store once for all
// parents of a level; gqlgen's own, the reference, asks list by list and costs many times as much.
const (
	LevelExecutor     = "level"
	ReferenceExecutor = "reference"
)

// Handler answers GraphQL requests by POST, GET and HEAD, wherever it is mounted, from a store. It keeps no state except the documents
// asked last, those kept by their hash, and networks; no goroutine outlives its request. Its errors are those of CheckOrigin for an
// origin that does not pass, and of a trusted document that is not valid.
func Handler(store atlas.Store, o Options) (http.Handler, error) {
	h, err := newHandler(store, o)
	if err != nil {
		return nil, err
	}
	var chain http.Handler = h
	if !slices.Contains(o.CORSOrigins, AnyOrigin) {
		// A form on a page of another origin is sent without a preflight; browsers tell its origin.
		protection := http.NewCrossOriginProtection()
		protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			h.refuse(w, r, mediaJSON, refuse(http.StatusForbidden, "a page of another origin sent this request, and its origin is not one that this server is configured to answer; its operator can allow it with --cors-origin"))
		}))
		for _, origin := range o.CORSOrigins {
			if err := CheckOrigin(origin); err != nil {
				return nil, err
			}
			if err := protection.AddTrustedOrigin(origin); err != nil {
				return nil, err
			}
		}
		chain = protection.Handler(h)
	}
	chain = crossOrigin(o.CORSOrigins, chain, versionHeader)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h["X-Content-Type-Options"] = noSniff
		h["Cache-Control"] = noStore // what may be kept says so itself
		h.Add("Vary", "Accept, Accept-Encoding")
		chain.ServeHTTP(w, r)
	}), nil
}

// Values of headers of many answers. They are never written to.
var noSniff, noStore = []string{"nosniff"}, []string{"no-store"}

// AnyOrigin in Options.CORSOrigins lets the pages of every origin ask.
const AnyOrigin = "*"

// crossOrigin lets pages of these origins ask a handler, with whatever headers they like: none of them changes an answer that the
// page could not have without it. Credentials stay refused, so that no answer ever depends on who is logged in where.
func crossOrigin(origins []string, h http.Handler, exposed ...string) http.Handler {
	if len(origins) == 0 {
		return h
	}
	options := cors.Options{
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: []string{"*"},
		ExposedHeaders: append([]string{"ETag"}, exposed...),
		MaxAge:         int(time.Hour / time.Second), // browsers ask again after at most two
	}
	if slices.Contains(origins, AnyOrigin) {
		options.AllowedOrigins = []string{AnyOrigin}
	} else {
		options.AllowOriginFunc = func(origin string) bool { return slices.Contains(origins, origin) } // no patterns
	}
	return cors.New(options).Handler(h)
}

// CheckOrigin returns an error for a wrong origin in Options.CORSOrigins. An origin is a scheme, a host and perhaps a port, in
// lower case, without a path and without a pattern; or it is AnyOrigin.
func CheckOrigin(origin string) error {
	if origin == AnyOrigin {
		return nil
	}
	u, err := url.Parse(origin)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.Scheme+"://"+u.Host != origin || slices.ContainsFunc([]rune(origin), notOfOrigin) {
		return fmt.Errorf("%q is no origin: give a scheme and a host, and a port where it is not the usual one, as https://example.org; or * for every origin", origin)
	}
	return nil
}

func notOfOrigin(c rune) bool { return c == '*' || 'A' <= c && c <= 'Z' }

// pass implements @asOf as a directive of fields. It does nothing, because the operation's reader has the date already.
func pass(ctx context.Context, _ any, next graphql.Resolver, _ *atlas.PartialDate) (any, error) {
	return next(ctx)
}

// handler is the HTTP side of an engine.
type handler struct {
	engine
	log      *slog.Logger
	deadline time.Duration

	documents map[string]string // trusted ones, by id
	hashes    map[string]string // the same by hash
	texts     map[string]bool   // of documents
	only      bool              // whether all else is refused
}

func newHandler(store atlas.Store, o Options) (*handler, error) {
	cfg := gen.Config{Schema: published, Resolvers: &Resolver{}, Directives: gen.DirectiveRoot{AsOf: pass}}
	h := &handler{
		engine: engine{
			schema:    gen.NewExecutableSchema(cfg),
			store:     store,
			maxValues: MaxValues,
			persisted: newPersisted(),
			networks:  o.Networks,
		},
		log:      o.Log,
		deadline: o.Deadline,
	}
	if r, ok := store.(atlas.Remote); ok {
		h.remote = r.Remote()
	}
	if o.Executor != ReferenceExecutor {
		h.plan = gen.NewPlan(cfg)
	}
	if h.networks == nil {
		h.networks = network.NewCache(network.MaxCache)
	}
	if h.log == nil {
		h.log = slog.New(slog.DiscardHandler)
	}
	if h.deadline == 0 {
		h.deadline = RequestTimeout
	}
	return h, h.trust(o.Documents, o.OnlyDocuments)
}

var timeIsUp = atlas.Errorf(atlas.ErrTimeout, tooSlow)

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := acceptable(r.Header)
	if m == "" {
		h.refuse(w, r, mediaJSON, refuse(http.StatusNotAcceptable, "answers come as %s or %s, in UTF-8, and the header Accept allows neither: name one of them, or leave it out; %s is for tables by GET", mediaJSON, mediaGraphQL, mediaCSV))
		return
	}
	if m == mediaCSV && r.Method == http.MethodPost {
		h.refuse(w, r, mediaJSON, refuse(http.StatusNotAcceptable, "answers to a POST come as JSON; ask for %s by GET, with the document in the parameter query and its variables as JSON in variables", mediaCSV))
		return
	}
	req, refused := readRequest(w, r, m)
	if refused != nil {
		h.refuse(w, r, m, refused)
		return
	}
	ctx := limit(r.Context(), h.deadline)
	defer ctx.release()
	var a *answer
	refused, err := h.name(req)
	switch {
	case refused != nil:
	case err != nil:
		a = &answer{errors: gqlerror.List{err}}
	case asks(r) && h.unchanged(ctx, w, r, req, m):
		return
	default:
		a, refused = h.try(ctx, req)
	}
	if refused != nil {
		h.refuse(w, r, m, refused)
		return
	}
	status := http.StatusOK
	var csv []byte
	if m == mediaCSV {
		csv = a.asTable(req.table)
	}
	if asks(r) && a.lasts() {
		tag := req.tag(a.dataset, m)
		mayBeKept(w.Header(), tag)
		if has(r.Header, tag, true) {
			w.WriteHeader(http.StatusNotModified)
			a.drop()
			return
		}
	}
	if csv != nil {
		w.Header()[versionHeader] = []string{a.dataset.Version}
		send(w, r, m, status, csv, true)
		return
	}
	if a.data == nil {
		status = codeOf(a.errors[0]).status(m)
	}
	write(w, r, m, status, a)
}

// try answers a request; a panic outside of resolvers, which have their own guard, is a defect like any other.
func (h *handler) try(ctx context.Context, req *request) (a *answer, refused *refusal) {
	log := &errorLog{log: h.log}
	defer func() {
		if r := recover(); r != nil {
			a, refused = &answer{errors: gqlerror.List{log.present(ctx, log.recover(ctx, r))}}, nil
		}
	}()
	return h.answer(ctx, req, log)
}

func (h *handler) refuse(w http.ResponseWriter, r *http.Request, m media, refused *refusal) {
	if refused.allow != "" {
		w.Header().Set("Allow", refused.allow)
	}
	write(w, r, m, refused.status, &answer{errors: gqlerror.List{refused.err}})
}
