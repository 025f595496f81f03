// Package graph answers GraphQL in terms of package atlas. This file is the HTTP handler and what protects it from the web.
//
// The files: transport.go and body.go read requests, transport.go writes answers, request.go runs them, document.go and validate.go check
// documents, variables.go and values.go values, limits.go how large all of it may be; errors.go decides what clients
// see of errors. Resolvers are one line each, in schema.resolvers.go.
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
)

// Options say how a Handler behaves. With the zero Options no web page of another origin may ask.
type Options struct {
	// Log gets errors and panics that are defects, which clients must not see. nil discards them.
	Log *slog.Logger
	// CORSOrigins are the origins whose web pages may ask, each exactly as browsers send it: "https://example.org".
	// See CheckOrigin.
	CORSOrigins []string
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

// Handler answers GraphQL requests by POST and GET, wherever it is mounted, from a store. It keeps no state except the documents
// asked last, and no goroutine outlives its request. Its only error is that of CheckOrigin for an origin that does not pass.
func Handler(store atlas.Store, o Options) (http.Handler, error) {
	h := newHandler(store, o)
	// A form on a page of another origin is sent without a preflight; browsers tell its origin.
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.refuse(w, r, mediaJSON, refuse(http.StatusForbidden, "a page of another origin sent this request, and its origin is not one that this server is configured to answer"))
	}))
	for _, origin := range o.CORSOrigins {
		if err := CheckOrigin(origin); err != nil {
			return nil, err
		}
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	var chain http.Handler = protection.Handler(h)
	if len(o.CORSOrigins) > 0 {
		chain = cors.New(cors.Options{
			AllowOriginFunc: func(origin string) bool { return slices.Contains(o.CORSOrigins, origin) }, // no patterns
			AllowedMethods:  []string{http.MethodGet, http.MethodPost},
			AllowedHeaders:  []string{"Content-Type", "Accept"},
			MaxAge:          int(time.Hour / time.Second), // browsers ask again after at most two
		}).Handler(chain)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h["X-Content-Type-Options"] = noSniff
		h["Cache-Control"] = noStore // an answer holds for the data of this moment
		h.Add("Vary", "Accept, Accept-Encoding")
		chain.ServeHTTP(w, r)
	}), nil
}

// Values of headers of every answer. They are never written to.
var noSniff, noStore = []string{"nosniff"}, []string{"no-store"}

// CheckOrigin returns an error for a wrong origin in Options.CORSOrigins. An origin is a scheme, a host and perhaps a port, in
// lower case, without a path and without a pattern.
func CheckOrigin(origin string) error {
	u, err := url.Parse(origin)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.Scheme+"://"+u.Host != origin || slices.ContainsFunc([]rune(origin), notOfOrigin) {
		return fmt.Errorf("%q is no origin: give a scheme and a host, and a port where it is not the usual one, as https://example.org", origin)
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
}

func newHandler(store atlas.Store, o Options) *handler {
	cfg := gen.Config{Schema: published, Resolvers: &Resolver{}, Directives: gen.DirectiveRoot{AsOf: pass}}
	h := &handler{
		engine: engine{
			schema:    gen.NewExecutableSchema(cfg),
			store:     store,
			maxValues: MaxValues,
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
	if h.log == nil {
		h.log = slog.New(slog.DiscardHandler)
	}
	if h.deadline == 0 {
		h.deadline = RequestTimeout
	}
	return h
}

var timeIsUp = atlas.Errorf(atlas.ErrTimeout, tooSlow)

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := acceptable(r.Header)
	if m == "" {
		h.refuse(w, r, mediaJSON, refuse(http.StatusNotAcceptable, "answers come as %s or %s, and the header Accept wants neither", mediaJSON, mediaGraphQL))
		return
	}
	req, refused := readRequest(w, r)
	if refused != nil {
		h.refuse(w, r, m, refused)
		return
	}
	ctx, cancel := context.WithTimeoutCause(r.Context(), h.deadline, timeIsUp)
	defer cancel()
	a, refused := h.try(ctx, req)
	if refused != nil {
		h.refuse(w, r, m, refused)
		return
	}
	status := http.StatusOK
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
