// A server as its user sees it: where it is, who logs in, and what can be done to its process.

package neo4jtest

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Server is a Neo4j server with one database. Its methods may be called by several goroutines.
type Server struct {
	url, user, password string

	mu     sync.Mutex
	driver neo4j.DriverWithContext // made when it is needed
	closed bool
	own    *ownServer // nil for a shared one
	lease  *lease     // nil for one of its own
}

// ownServer is a server whose process is its user's.
type ownServer struct {
	spec    spec
	process *process // nil when it is stopped or killed
}

// URL is the address for drivers, such as bolt://127.0.0.1:20123. It stays the same over Restart.
func (s *Server) URL() string { return s.url }

// User and Password log in; both are "" where anybody may.
func (s *Server) User() string     { return s.user }
func (s *Server) Password() string { return s.password }

// Env are the variables, as NAME=VALUE, with which the program logs in.
func (s *Server) Env() []string {
	return []string{"ATLAS_NEO4J_USER=" + s.user, "ATLAS_NEO4J_PASSWORD=" + s.password}
}

// Database is the name of the database.
func (s *Server) Database() string {
	if u, err := url.Parse(s.url); err == nil && len(u.Path) > 1 {
		return u.Path[1:]
	}
	return "neo4j"
}

// Open starts a server, and returns when it answers: after some four seconds, or twenty on a machine that is busy. Close must
// be called to remove its data; its process ends with this one in any case. A machine that cannot run it is ErrUnavailable.
func Open(ctx context.Context, o Options) (*Server, error) {
	install, err := Install(ctx)
	if err != nil {
		return nil, err
	}
	return open(ctx, spec{install: install, options: o})
}

// open is Open for a specification that says what to start and nothing of where.
func open(ctx context.Context, started spec) (*Server, error) {
	data := started.options.Home
	if data == "" {
		made, err := os.MkdirTemp("", "neo4jtest-")
		if err != nil {
			return nil, err
		}
		data = made
	}
	port, err := freePort()
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(data))
	}
	o := started.options.withDefaults()
	started.data, started.port, started.options, started.password = data, port, o, o.Password
	own := &ownServer{spec: started}
	if own.process, err = startProcess(ctx, own.spec); err != nil {
		return nil, errors.Join(err, os.RemoveAll(data))
	}
	own.spec.password = "" // it is in the database now
	s := &Server{url: boltURL(port), own: own}
	if !o.NoAuth {
		s.user, s.password = "neo4j", o.Password
	}
	return s, nil
}

// Close ends the use of the server: it stops and removes one of its own, and gives back a shared one. Closing twice is no
// error.
func (s *Server) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	s.closeDriver()
	if s.own == nil {
		return s.lease.Close()
	}
	if s.own.process != nil {
		s.own.process.kill() // its data is removed: nobody needs an orderly end
	}
	return os.RemoveAll(s.own.spec.data)
}

var (
	errNotOwn  = errors.New("other tests use this server too: only one that Start or Open started can be stopped")
	errStopped = errors.New("the server does not run")
	errClosed  = errors.New("the server is closed")
)

// withProcess calls f with the running process of a server of its own.
func (s *Server) withProcess(f func(*process) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return errClosed
	case s.own == nil:
		return errNotOwn
	case s.own.process == nil:
		return errStopped
	}
	return f(s.own.process)
}

// Pause freezes the server: it accepts connections and never answers.
func (s *Server) Pause() error { return s.withProcess((*process).suspend) }

// Resume lets a frozen server go on.
func (s *Server) Resume() error { return s.withProcess((*process).resume) }

// Kill ends the server as a power cut would, frozen or not, except that the operating system still writes what it was given. Its port
// refuses connections then.
func (s *Server) Kill() error {
	return s.withProcess(func(p *process) error {
		s.closeDriver() // its connections are dead
		p.kill()
		s.own.process = nil
		return nil
	})
}

// Stop ends the server in an orderly way, which takes about a second. A frozen server is killed after thirty, which is an
// error.
func (s *Server) Stop() error { return s.stop(stopLimit) }

func (s *Server) stop(limit time.Duration) error {
	return s.withProcess(func(p *process) error {
		s.closeDriver()
		s.own.process = nil
		return p.stop(limit)
	})
}

// Restart starts a server that was stopped or killed at its old port with its old data, and returns when it answers. One that
// runs is stopped before.
func (s *Server) Restart(ctx context.Context) error {
	if err := s.Stop(); err != nil && !errors.Is(err, errStopped) {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errClosed
	}
	p, err := startProcess(ctx, s.own.spec)
	if err != nil {
		return err
	}
	s.own.process = p
	return nil
}

// Log is the file in which the server of its own writes what it does, for a test that wants to know why; "" for a shared one.
func (s *Server) Log() string {
	if s.own == nil {
		return ""
	}
	return filepath.Join(s.own.spec.data, "logs", "debug.log")
}

func boltURL(port int) string {
	return fmt.Sprintf("bolt://%s", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
}

// randomWord is a word that nobody guesses.
func randomWord() string {
	var b [16]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// leaseLimit is how long a lease may take where nothing else limits it: the time that all tests of another run may take.
const leaseLimit = 20 * time.Minute
