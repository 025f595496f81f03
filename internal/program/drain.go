// Draining: how the server stops without losing a request. http.Server.Shutdown alone closes connections on which a
// request has arrived that no handler has yet. So the listener closes first, then open connections are served and told
// to close, and Shutdown comes last.
package program

import (
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// calm is how long connections may be without a request before a stopping server closes them: long enough for a request
// on its way to arrive.
const calm = 300 * time.Millisecond

// visitors are the connections of a server.
type visitors struct {
	mu     sync.Mutex
	active map[net.Conn]bool // whether a request runs on it
	last   time.Time         // when the state of one of them last changed
}

// note is the server's ConnState hook.
func (c *visitors) note(conn net.Conn, state http.ConnState) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = time.Now()
	switch state {
	case http.StateClosed, http.StateHijacked:
		delete(c.active, conn)
	default:
		if c.active == nil {
			c.active = map[net.Conn]bool{}
		}
		c.active[conn] = state == http.StateActive
	}
}

// quiet tells whether all requests have ended and no further one is expected.
func (c *visitors) quiet() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, active := range c.active {
		if active {
			return false
		}
	}
	return len(c.active) == 0 || time.Since(c.last) > calm
}

// sendOff tells clients of a stopping server to close their connection after the answer.
func sendOff(draining *atomic.Bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if draining.Load() {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}
