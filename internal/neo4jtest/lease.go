// Servers that are lent to one test after another: which test has one, whether it runs, and how it is handed over.

package neo4jtest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	// places is how many servers there are at most. Each may take 2 GB, and starts when all others are in use: go test runs as
	// many packages at once as there are processors, of which few use Neo4j, and somebody may run it twice.
	places = 3
	// linger is how long a server waits for its next user: longer than go test takes to build the next package.
	linger = 2 * time.Minute
	// mostDeleted is how many nodes and relationships are deleted before the next user: some ten seconds' work. A server with
	// more is replaced, which is quicker.
	mostDeleted = 100_000
	// greetLimit is how long a server may take to say who it is. One that is slower is taken for dead, and ends by itself.
	greetLimit = 10 * time.Second
)

// lease is the use of a shared server.
type lease struct {
	lock   *os.File // of its place
	holder net.Conn // to the server's control port; nil for a server that somebody else runs
	note   string   // the file that says what it holds; "" for a server that somebody else runs
}

// Close gives the server back.
func (l *lease) Close() error {
	var err error
	if l.holder != nil {
		err = l.holder.Close()
	}
	return errors.Join(err, l.lock.Close())
}

// Lease is Shared for benchmarks and commands: it lends a running server until Close or the end of this process. When others
// have all servers it waits, as long as ctx lets it. A machine that cannot run Neo4j is ErrUnavailable.
func Lease(ctx context.Context, settings ...Setting) (*Server, error) {
	foreign, err := foreignURL()
	if err != nil {
		return nil, err
	}
	if foreign != "" {
		return leaseForeign(ctx, foreign, settings)
	}
	install, err := Install(ctx)
	if err != nil {
		return nil, err
	}
	return pool{install: install, dir: filepath.Join(install, poolName()), places: places, linger: linger, mostDeleted: mostDeleted}.lease(ctx, settings)
}

// pool are the servers that are lent.
type pool struct {
	install     string // directory of the installation
	dir         string // where places and the data of their servers are
	places      int    // how many servers there are at most
	linger      time.Duration
	mostDeleted int64
}

// lease waits for a place that nobody uses, and returns the server there.
func (p pool) lease(ctx context.Context, settings []Setting) (*Server, error) {
	if err := os.MkdirAll(p.dir, 0o700); err != nil {
		return nil, err
	}
	w := wishesOf(settings)
	for {
		for _, place := range p.preferred(w.what) {
			lock, err := tryLock(place.file("lock"))
			if errors.Is(err, errLocked) {
				continue
			}
			if err != nil {
				return nil, err
			}
			s, kept, err := place.server(ctx, w)
			if err != nil {
				return nil, errors.Join(err, lock.Close())
			}
			s.lease.lock = lock
			if kept {
				return s, nil
			}
			return s.filled(ctx, w)
		}
		if err := pause(ctx, pollInterval); err != nil {
			return nil, fmt.Errorf("other tests use all %d servers: %w", p.places, err)
		}
	}
}

// preferred are all places, first those whose servers were said to hold something.
func (p pool) preferred(what string) (all []place) {
	for i := range p.places {
		place := place{pool: p, name: strconv.Itoa(i)}
		if h := readHeld(place.file("holds")); what != "" && h.What == what {
			all = slices.Insert(all, 0, place)
		} else {
			all = append(all, place)
		}
	}
	return all
}

// leaseForeign lends a server that somebody else runs, to one test at a time.
func leaseForeign(ctx context.Context, url string, settings []Setting) (*Server, error) {
	if err := os.MkdirAll(cacheDir(), 0o700); err != nil {
		return nil, err
	}
	// One lock for all such servers, because each has many names.
	lock, err := lockFile(ctx, filepath.Join(cacheDir(), "neo4j-foreign.lock"))
	if err != nil {
		return nil, fmt.Errorf("waiting for another test that uses the Neo4j of ATLAS_TEST_NEO4J: %w", err)
	}
	s := &Server{url: url, user: os.Getenv("ATLAS_NEO4J_USER"), password: os.Getenv("ATLAS_NEO4J_PASSWORD"), lease: &lease{lock: lock}}
	w := wishesOf(settings)
	_, err = s.size(ctx)
	if err == nil {
		err = s.empty(ctx, w)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the Neo4j of ATLAS_TEST_NEO4J: %w", err), s.Close())
	}
	return s.filled(ctx, w)
}

// place is where one of the pool's servers may run. Its lock is held by the process that uses the server, and guards the other files
// of the place.
type place struct {
	pool
	name string
}

func (p place) file(extension string) string { return filepath.Join(p.dir, p.name+"."+extension) }

// running is the content of a place's file: all that a process needs to use a server that another one started.
type running struct {
	Name     string // of the data directory, which no other server ever had; the server tells it to every client that connects
	Port     int
	Control  int
	Password string
}

// server returns the server of the place: as it was kept, or empty.
func (p place) server(ctx context.Context, w wishes) (_ *Server, kept bool, _ error) {
	if s := p.join(); s != nil {
		if s.holds(ctx, w.what) {
			return s, true, nil
		}
		size, err := s.size(ctx)
		if err == nil && size <= p.mostDeleted {
			if err = s.empty(ctx, w); err == nil {
				return s, false, nil
			}
		}
		if ctx.Err() != nil {
			return nil, false, errors.Join(err, s.lease.holder.Close())
		}
		// It holds too much, or does not do what it should, whatever an earlier test did to it: it is replaced.
		s.lease.holder.Write([]byte("end\n"))
		s.closeDriver()
		s.lease.holder.Close()
	}
	if err := p.start(ctx); err != nil {
		return nil, false, err
	}
	s := p.join()
	if s == nil {
		return nil, false, errors.New("Neo4j ended as soon as it was ready")
	}
	if err := s.empty(ctx, w); err != nil {
		s.closeDriver()
		return nil, false, errors.Join(fmt.Errorf("a new Neo4j: %w", err), s.lease.holder.Close())
	}
	return s, false, nil
}

// join connects to the server of the place, if it runs.
func (p place) join() *Server {
	content, err := os.ReadFile(p.file("json"))
	if err != nil {
		return nil
	}
	var r running
	if err := json.Unmarshal(content, &r); err != nil {
		return nil
	}
	holder, err := net.DialTimeout("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(r.Control)), greetLimit)
	if err != nil {
		return nil
	}
	holder.SetDeadline(time.Now().Add(greetLimit))
	if line, err := bufio.NewReader(holder).ReadString('\n'); err != nil || strings.TrimSpace(line) != r.Name {
		holder.Close() // another program has the port now
		return nil
	}
	holder.SetDeadline(time.Time{})
	return &Server{url: boltURL(r.Port), user: "neo4j", password: r.Password, lease: &lease{holder: holder, note: p.file("holds")}}
}

// start starts the server of the place.
func (p place) start(ctx context.Context) error {
	left, err := filepath.Glob(filepath.Join(p.dir, p.name+"-*"))
	if err != nil {
		return err
	}
	for _, dir := range left { // of a server that was killed
		os.RemoveAll(dir)
	}
	data, err := os.MkdirTemp(p.dir, p.name+"-")
	if err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	o := Options{}.withDefaults()
	process, err := startProcess(ctx, spec{install: p.install, data: data, port: port, options: o, password: o.Password, linger: p.linger})
	if err != nil {
		return errors.Join(err, os.RemoveAll(data))
	}
	content, err := json.Marshal(running{Name: filepath.Base(data), Port: port, Control: process.control, Password: o.Password})
	if err != nil {
		return err
	}
	return os.WriteFile(p.file("json"), content, 0o600)
}
