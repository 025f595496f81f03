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
	writeTimeout  = graph.RequestTimeout + 10*time.Second // an answer at the deadline must still reach a slow client
	idleTimeout   = time.Minute
	maxHeader     = 3*graph.MaxDocument + 64<<10         // by GET: a document encoded as %XX, and variables, cookies and the rest
	drainTimeout  = graph.RequestTimeout + 5*time.Second // every accepted request ends by its own deadline, except downloads that stream
)

// serve answers requests until ctx ends, and then lets the running ones finish.
func (c *serveCommand) serve(ctx context.Context, out io.Writer, log *slog.Logger, source store.Source) error {
	if c.Listen == "" { // net.Listen would take it for all addresses
		return atlas.Errorf(atlas.ErrInput, "--listen is empty; give an address, as 127.0.0.1:8080")
	}
	trusted, err := documents(c.Documents)
	if err != nil {
		return err
	}
	queries, err := savedQueries(c.Queries)
	if err != nil {
		return err
	}
	s, err := openStore(ctx, c.storeFlag, c.readFlag, store.Options{StaleFor: c.StaleFor, Report: follow(log)}, source)
	if err != nil {
		return err
	}
	defer s.Close()
	if store.IsDatabase(c.Store) && c.Read == string(store.Direct) && os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(databaseGC))
	}
	watch(s, log)
	dataset, counts, reason := contents(ctx, s, c.Read == string(store.Direct))
	acts := errors.Is(reason, store.ErrSchema) || errors.Is(reason, store.ErrNoData) || errors.Is(reason, atlas.ErrLimit) // somebody must act
	if reason != nil && (!store.IsDatabase(c.Store) || acts || ctx.Err() != nil) {
		return reason
	}
	var draining atomic.Bool
	paths, err := routes(s, graph.Options{
		Log: log, CORSOrigins: c.CORSOrigin, Executor: c.Executor, Documents: trusted, OnlyDocuments: c.OnlyDocs,
	}, queries, c.PublicURL, &draining)
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
	c.announce(out, log, listener.Addr().String(), dataset, counts, reason)
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
	<-failed // it has failed, since the listener is closed: no new connection comes in
	for drain.Err() == nil && !inside.quiet() {
		time.Sleep(10 * time.Millisecond)
	}
	if err := server.Shutdown(drain); !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	log.Warn("stopping: downloads that were still running are broken off")
	return server.Close()
}

// warm plans the most used statements in the background. stop ends that and waits for it. A store that is not
// a store.Warmer needs no planning.
func warm(ctx context.Context, s atlas.Store, log *slog.Logger) (stop func()) {
	warmer, ok := s.(store.Warmer)
	if !ok {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() {
		begun := time.Now()
		switch err := warmer.Warm(ctx); {
		case err == nil:
			log.Info("the database has planned what is asked most", "seconds", int(time.Since(begun).Seconds()))
		case ctx.Err() == nil:
			log.Warn("the database could not plan everything beforehand; first questions take longer", "error", told(err))
		}
	})
	return func() {
		cancel()
		done.Wait()
	}
}

// loadingGC is GOGC while data is loaded. Nearly everything that is allocated then stays, so collecting garbage as
// often as usual costs a fifth of the start and finds nothing.
const loadingGC = 400

// databaseGC is GOGC while a database is served: the program then keeps some tens of megabytes, and makes as much
// garbage in tens of answers. Collecting half as often takes as many megabytes more and saves a fifth of the program's
// own time.
const databaseGC = 200

// openStore opens the store of a flag, with loadingGC while it reads data. o has what no flag of every command says.
func openStore(ctx context.Context, flag storeFlag, read readFlag, o store.Options, source store.Source) (atlas.Store, error) {
	if err := read.check(); err != nil {
		return nil, err
	}
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(loadingGC))
	}
	o.Login, o.Read, o.Memory = flag.login(), store.Reading(read.Read), read.Memory<<20
	if o.Memory == 0 {
		o.Memory = usableMemory()
	}
	return store.Open(ctx, flag.Store, o, source)
}

// startTimeout is how long a starting server waits for a database to describe its data. Then it starts without that.
const startTimeout = 3 * time.Second

// contents describes the data of a store, with the number of rows by kind. A mirror reads all of it first, however long that takes: a
// database that does not answer is known by then.
func contents(ctx context.Context, s atlas.Store, direct bool) (*atlas.Dataset, []*api.KindCount, error) {
	if direct {
		limited, cancel := context.WithTimeout(ctx, startTimeout)
		defer cancel()
		ctx = limited
	}
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return nil, nil, err
	}
	counts, err := api.Counts(ctx, reader)
	return reader.Dataset(), counts, err
}
