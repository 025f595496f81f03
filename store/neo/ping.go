// Pings: whether the database is there, for whoever watches over a server.

package neo

import (
	"context"
	"errors"
	"time"

	"alliance-atlas/atlas"
)

// pingTimeout is how long a database may take to say that it is there: readiness follows within two seconds. One that has
// just started takes longer than ever after.
const pingTimeout = 1500 * time.Millisecond

// Ping asks the database whether it is there and has what this program reads, and gives the version of its data. An error is
// an atlas.ErrUnavailable with a sentence for whoever runs the server. Cost: one call, and none where the database did not
// answer a moment ago.
func (s *Store) Ping(ctx context.Context) (version string, err error) {
	within, cancel := context.WithTimeout(ctx, pingTimeout)
	defer cancel()
	if err := s.breaker.allow(within, true); err != nil {
		return "", s.gone(err)
	}
	fresh, err := s.readState(within)
	if err != nil {
		return "", s.gone(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known = nil; fresh.stamp%2 == 0 {
		s.known = fresh
	}
	return fresh.dataset.Version, nil
}

// gone is the error of a database that is not there. What is there when it is back may be something else.
func (s *Store) gone(err error) error {
	s.forget()
	if errors.Is(err, atlas.ErrTimeout) {
		return errAway
	}
	return err
}
