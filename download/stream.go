// Sending a file while it is made: how long it may take, and what becomes of a failure on the way.

package download

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
)

// Limits of a file that is sent. A question has graph.RequestTimeout; a file that moves needs longer for a slow line.
const (
	// StreamTimeout is how long a file may take from its first byte to its last.
	StreamTimeout = 10 * time.Minute
	// StallTimeout is how long a client may take to read what was sent last.
	StallTimeout = 30 * time.Second
)

// Sizes of buffers: of what is written, and of what is held back until it is clear that the file can be made.
const (
	chunk    = 32 << 10
	heldBack = 64 << 10
	flushed  = time.Second / 2 // what was written is sent after as much time at the latest, once more is written
)

// stream sends a file. Where making it fails before anything was sent, the answer is the error, or changed is true where the data changed and it
// is not the last attempt; afterwards the connection breaks off, which is how a client sees that it has half a file (RFC 9112, 8).
func (s *Server) stream(w http.ResponseWriter, r *http.Request, a *attempt, last bool) (changed bool) {
	ctx, cancel := context.WithTimeout(r.Context(), StreamTimeout)
	defer cancel()
	out := &sender{w: w, control: http.NewResponseController(w), begun: time.Now(), coding: a.coding.name}
	err := graph.Guarded(func() error { return out.send(ctx, a) })
	switch {
	case err == nil:
	case !out.open && !last && errors.Is(err, atlas.ErrChanged):
		return true
	case !out.open:
		s.fail(w, r, err)
	default:
		if r.Context().Err() == nil && !errors.Is(err, errGone) {
			s.log.Error("a download broke off", "path", r.URL.Path, "error", err.Error())
		}
		breakOff(out.control, r)
	}
	return false
}

// breakOff ends a connection so that its client sees that something is missing. HTTP/1.0, which some proxies speak, has no other end of a file than
// that of its connection, so that this must not end in order.
func breakOff(control *http.ResponseController, r *http.Request) {
	if !r.ProtoAtLeast(1, 1) {
		if conn, _, err := control.Hijack(); err == nil {
			if tcp, ok := conn.(*net.TCPConn); ok {
				tcp.SetLinger(0) // Close resets it
			}
			conn.Close()
			return
		}
	}
	panic(http.ErrAbortHandler)
}

// errGone is an error of writing to a client.
var errGone = errors.New("the client is gone")

// sender holds back the first bytes of an answer, and then sends all of it with deadlines.
type sender struct {
	w       http.ResponseWriter
	control *http.ResponseController
	begun   time.Time
	coding  string
	held    []byte
	open    bool // the headers are sent
}

// send makes the whole file.
func (o *sender) send(ctx context.Context, a *attempt) (err error) {
	paced := &paced{to: o, last: o.begun, flush: o.flush}
	if pool := a.coding.pool; pool != nil {
		c := pool.Get().(compressor)
		c.Reset(o)
		defer func() {
			c.Reset(io.Discard)
			pool.Put(c)
		}()
		paced.to, paced.flush = c, func() error { return errors.Join(c.Flush(), o.flush()) }
	}
	buffered := bufio.NewWriterSize(paced, chunk)
	if err := a.write(ctx, buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	if c, ok := paced.to.(compressor); ok {
		if err := c.Close(); err != nil {
			return err
		}
	}
	if !o.open { // all of it: its length is known
		o.w.Header().Set("Content-Length", strconv.Itoa(len(o.held)))
	}
	return o.begin()
}

// Write sends bytes, or holds the first ones back.
func (o *sender) Write(b []byte) (int, error) {
	if !o.open {
		if len(o.held)+len(b) <= heldBack {
			o.held = append(o.held, b...)
			return len(b), nil
		}
		if err := o.begin(); err != nil {
			return 0, err
		}
	}
	return o.put(b)
}

// begin sends the headers, and what was held back.
func (o *sender) begin() error {
	if o.open {
		return nil
	}
	o.open = true
	if o.coding != "" {
		o.w.Header().Set("Content-Encoding", o.coding)
	}
	o.w.WriteHeader(http.StatusOK)
	_, err := o.put(o.held)
	o.held = nil
	return err
}

func (o *sender) put(b []byte) (n int, err error) {
	now := time.Now()
	last := o.begun.Add(StreamTimeout)
	if now.After(last) {
		return 0, atlas.Errorf(atlas.ErrTimeout, "the file took longer than %v", StreamTimeout)
	}
	if soon := now.Add(StallTimeout); soon.Before(last) {
		last = soon
	}
	o.control.SetWriteDeadline(last) // not every writer has deadlines
	if n, err = o.w.Write(b); err != nil {
		return n, errGone
	}
	return n, nil
}

// flush sends what is there.
func (o *sender) flush() error {
	if err := o.begin(); err != nil {
		return err
	}
	o.control.Flush() // not every writer can
	return nil
}

// paced flushes from time to time, so that a client sees a slow file grow.
type paced struct {
	to    io.Writer
	last  time.Time
	flush func() error
}

func (p *paced) Write(b []byte) (n int, err error) {
	if n, err = p.to.Write(b); err == nil && time.Since(p.last) > flushed {
		p.last = time.Now()
		err = p.flush()
	}
	return n, err
}
