// What a lent server holds: nothing, with the schema that was there or without, or what a test before has loaded and nobody has
// changed since.

package neo4jtest

import (
	"context"
	"encoding/json"
	"os"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A Setting says how Shared and Lease hand out a server.
type Setting func(*wishes)

// wishes are what the settings of one lease say together.
type wishes struct {
	fresh bool
	what  string // "" for nothing
	load  func(context.Context, *Server) error
}

func wishesOf(settings []Setting) (w wishes) {
	for _, set := range settings {
		set(&w)
	}
	return w
}

// FreshSchema makes the database like a new one: without indexes and constraints too. The next tests pay for it: every statement of
// theirs is planned again, which takes up to half a second each.
func FreshSchema(w *wishes) { w.fresh = true }

// Holding lends a server that holds something, for tests that only read it. The name what must say all that the data depends on:
// what is loaded, and the program that loads it. A server whose user before had the same name is lent as it is, if nobody has
// written to it since that load. Any other is emptied and given to load first, whose error is that of the lease. A test that
// writes all the same costs the next one a load and nothing else.
func Holding(what string, load func(context.Context, *Server) error) Setting {
	return func(w *wishes) { w.what, w.load = what, load }
}

// held is the content of the file that says what a server holds.
type held struct {
	What     string
	Bookmark string // of the last transaction that belongs to it
}

// readHeld reads it; what cannot be read says nothing.
func readHeld(file string) (h held) {
	if content, err := os.ReadFile(file); err != nil || json.Unmarshal(content, &h) != nil {
		return held{}
	}
	return h
}

// holds tells whether a server holds what was loaded under a name, unchanged.
func (s *Server) holds(ctx context.Context, what string) bool {
	h := readHeld(s.lease.note)
	if what == "" || h.What != what {
		return false
	}
	now, err := s.bookmark(ctx)
	return err == nil && now != "" && now == h.Bookmark
}

// empty makes a database as its next user expects it before anything is loaded.
func (s *Server) empty(ctx context.Context, w wishes) error {
	if w.fresh {
		return s.Reset(ctx)
	}
	return s.Clear(ctx)
}

// filled loads what the user of an empty server wants it to hold, and gives the server back where that fails.
func (s *Server) filled(ctx context.Context, w wishes) (*Server, error) {
	if w.what == "" {
		return s, nil
	}
	done := false
	defer func() {
		if !done { // load may have ended its test
			s.Close()
		}
	}()
	if err := w.load(ctx, s); err != nil {
		return nil, err
	}
	if err := s.note(ctx, w.what); err != nil {
		return nil, err
	}
	done = true
	return s, nil
}

// note writes down what a server holds.
func (s *Server) note(ctx context.Context, what string) error {
	if s.lease.note == "" {
		return nil
	}
	now, err := s.bookmark(ctx)
	if err != nil {
		return err
	}
	content, err := json.Marshal(held{what, now})
	if err != nil {
		return err
	}
	return os.WriteFile(s.lease.note, content, 0o600)
}

// bookmark names the database and its last transaction that changed anything. As long as it is the same, nobody has written:
// neither rows nor a schema.
func (s *Server) bookmark(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, pingLimit)
	defer cancel()
	driver, err := s.connect()
	if err != nil {
		return "", err
	}
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.Database()})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "RETURN 1", nil)
	if err != nil {
		return "", err
	}
	if _, err := result.Consume(ctx); err != nil {
		return "", err
	}
	return strings.Join(session.LastBookmarks(), " "), nil
}
