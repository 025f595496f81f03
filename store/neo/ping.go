// Pings: whether the database is there, for readiness checks.

package neo

import (
	"context"
	"time"
)

// pingTimeout is how long a ping may take: readiness must follow the database within two seconds. A database that has
// just started answers slowly.
const pingTimeout = 1500 * time.Millisecond

// Ping is the version of the data, if the database is there and has the schema and the layout of this program. An error
// is an atlas.ErrUnavailable with a sentence for the operator of the server. Cost: one call, or none if the database
// did not answer a moment ago.
func (s *Store) Ping(ctx context.Context) (version string, err error) {
	limited, cancel := context.WithTimeout(ctx, pingTimeout)
	defer cancel()
	if err := s.db.Ready(limited); err != nil {
		return "", s.gone(err)
	}
	fresh, err := s.readState(limited)
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

// gone is the error of a ping that failed. It forgets the state: a database that comes back may have other data. An
// error that is not for strangers becomes one that is, and the operator is told of it.
func (s *Store) gone(err error) error {
	s.forget()
	return s.db.Gone(err)
}
