// The server: it opens a store, answers requests until it is told to stop, and then lets the running ones finish.

package program

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph"
	"alliance-atlas/store"
)

// Limits of the HTTP server. A client that is slower than these holds a connection that others could use.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 10 * time.Second
	writeTimeout  = graph.RequestTimeout + 10*time.Second // an answer at the deadline still has to reach a slow client
	idleTimeout   = time.Minute
	maxHeader     = 16 << 10
	drainTimeout  = graph.RequestTimeout + 5*time.Second // every accepted request ends by its own deadline
)

// serve answers requests until ctx ends, and then lets the running ones finish.
func (c *serveCommand) serve(ctx context.Context, out io.Writer, log *slog.Logger, source store.Source) error {
	if c.Listen == "" { // net.Listen would take it for all addresses
		return atlas.Errorf(atlas.ErrInput, "--listen is empty; give an address, as 127.0.0.1:8080")
	}
	s, err := openStore(ctx, c.storeFlag, source)
	if err != nil {
		return err
	}
	defer s.Close()
	if store.IsDatabase(c.Store) && os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(databaseGC))
	}
	dataset, counts, why := contents(ctx, s)
	if why != nil && (!store.IsDatabase(c.Store) || errors.Is(why, store.ErrSchema) || ctx.Err() != nil) {
		return why
	}
	var draining atomic.Bool
	paths, err := routes(s, graph.Options{Log: log, CORSOrigins: c.CORSOrigin, Executor: c.Executor}, &draining)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("cannot listen on %s: %w; choose another address with --listen", c.Listen, errors.Unwrap(err))
	}

	var inside visitors
	server := &http.Server{
		Handler:           sendOff(&draining, paths),
		ConnState:         inside.note,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	c.announce(out, log, listener.Addr().String(), dataset, counts, why)
	defer warm(ctx, s, log)()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	draining.Store(true)
	log.Info("stopping: running requests finish")
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer cancel()
	listener.Close()
	<-failed // it has: nobody new comes in
	for drain.Err() == nil && !inside.quiet() {
		time.Sleep(10 * time.Millisecond)
	}
	return server.Shutdown(drain)
}

// warm prepares a store that can be for what is asked most, besides answering, until all is prepared or the function that it
// gives is called, which waits until it has stopped.
func warm(ctx context.Context, s atlas.Store, log *slog.Logger) (stop func()) {
	remote, ok := s.(store.Warmer)
	if !ok {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() {
		begun := time.Now()
		switch err := remote.Warm(ctx); {
		case err == nil:
			log.Info("the database has planned what is asked most", "seconds", int(time.Since(begun).Seconds()))
		case ctx.Err() == nil:
			log.Warn("the database could not plan everything beforehand; first questions take longer", "error", err)
		}
	})
	return func() {
		cancel()
		done.Wait()
	}
}

// loadingGC is GOGC while data is loaded: nearly everything that is allocated then stays, so that looking for garbage as
// often as usual costs a fifth of the start and finds none.
const loadingGC = 400

// databaseGC is GOGC while a database is asked: the program then keeps some tens of megabytes and makes as much garbage in tens
// of answers. Looking for it half as often costs so many megabytes more and saves a fifth of the program's own time.
const databaseGC = 200

// openStore opens a store.
func openStore(ctx context.Context, flag storeFlag, source store.Source) (atlas.Store, error) {
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(loadingGC))
	}
	return store.Open(ctx, flag.Store, flag.login(), source)
}

// lookTimeout is how long a database may take to say what it has when the server starts, which it does without it too.
const lookTimeout = 3 * time.Second

// contents look at a store: which data it has, and how much of it.
func contents(ctx context.Context, s atlas.Store) (*atlas.Dataset, []*api.KindCount, error) {
	ctx, cancel := context.WithTimeout(ctx, lookTimeout)
	defer cancel()
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return nil, nil, err
	}
	counts, err := api.Counts(ctx, reader)
	return reader.Dataset(), counts, err
}
