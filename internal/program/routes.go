// The paths of the server, and whether it is ready.
package program

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
	"alliance-atlas/graph"
	"alliance-atlas/network"
	"alliance-atlas/reconcile"
	"alliance-atlas/saved"
	"alliance-atlas/store"
	"alliance-atlas/web"
	"alliance-atlas/web/explorer"
)

// apiPath is where GraphQL is answered.
const apiPath = "/graphql"

// routes are all paths of the server, which others see at publicURL, "" where nobody said. The error is that of graph.Handler.
func routes(s atlas.Store, o graph.Options, queries []*saved.Query, publicURL string, draining *atomic.Bool) (http.Handler, error) {
	if o.Networks == nil {
		o.Networks = network.NewCache(network.MaxCache)
	}
	api, err := graph.Handler(s, o)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle(apiPath, api)
	mux.Handle(apiPath+"/{$}", api) // as people type it
	for path, text := range graph.Files(o) {
		mux.Handle(path, text)
	}
	files := download.New(s, download.Options{Log: o.Log, CORSOrigins: o.CORSOrigins, Deadline: o.Deadline, Networks: o.Networks})
	for path, tables := range files.Tables() {
		mux.Handle(path, tables)
	}
	asker, err := graph.NewAsker(s, o)
	if err != nil {
		return nil, err
	}
	mux.Handle(saved.Path, saved.Handler(files, asker, queries, o))
	for path, networks := range files.Networks() {
		mux.Handle(path, networks)
	}
	names := reconcile.Handler(s, reconcile.Options{Log: o.Log, CORSOrigins: o.CORSOrigins, Deadline: o.Deadline})
	mux.Handle(reconcile.Path, names)
	mux.Handle(reconcile.Path+"/", names)
	pages := explorer.New(s, files, explorer.Options{Log: o.Log, PublicURL: publicURL, API: apiPath})
	mux.Handle("/", pages)
	mux.Handle("/networks", pages) // which would be sent to /networks/, where downloads are
	playground := http.StripPrefix("/playground", web.Playground())
	mux.Handle("/playground", playground)
	mux.Handle("/playground/", playground)
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		version, err := ready(r.Context(), s)
		switch {
		case draining.Load():
			say(w, http.StatusServiceUnavailable, "stopping")
		case err != nil:
			say(w, http.StatusServiceUnavailable, err.Error())
		default:
			text := "ready, dataset version " + version
			if lagging, is := s.(store.Lagging); is && lagging.Warning() != "" {
				text += "\nwarning: " + lagging.Warning()
			}
			if r.URL.Query().Has("verbose") {
				values, bytes := o.Networks.Holds()
				text += fmt.Sprintf("\n%d networks and measures are kept, in about %d of %d MiB", values, (bytes+1<<20-1)>>20, network.MaxCache>>20)
			}
			say(w, http.StatusOK, text)
		}
	})
	return mux, nil
}

// ready asks a store whether it can answer, and gives the version of its data.
func ready(ctx context.Context, s atlas.Store) (version string, err error) {
	if pinger, ok := s.(store.Pinger); ok {
		return pinger.Ping(ctx)
	}
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return "", err
	}
	return reader.Dataset().Version, nil
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	fmt.Fprintln(w, text)
}
