// How the program stops: no accepted request is lost, readiness is taken back, and nothing is left running.

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptrace"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
)

// work is a question that takes a moment, so that some are always being answered.
const work = `{ institutions(first: 50) { totalCount nodes { name memberships(first: 3) { nodes { alliance { name } } } sources { title } } } }`

// An accepted request is one that the server's side of a connection has begun to read; it has to be answered in full. A client sees
// that when it asks ("Expect: 100-continue" is answered as soon as somebody reads the body) or when an answer begins. It sees it
// too when a new connection ends in order without an answer: one that nobody accepted is refused or reset by the system.
func TestAStopUnderLoadLosesNoAcceptedRequest(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := serve(t)
	body, err := json.Marshal(map[string]string{"query": work})
	if err != nil {
		t.Fatal(err)
	}
	var answered, closedIdle, reset atomic.Int64
	var clients sync.WaitGroup
	for _, kind := range []struct {
		name           string
		expect, onceOf bool
	}{{"asks first", true, false}, {"keeps its connection", false, false}, {"connects anew", false, true}} {
		for range 8 {
			transport := &http.Transport{ExpectContinueTimeout: patience, DisableKeepAlives: kind.onceOf}
			client := &http.Client{Transport: transport, Timeout: patience}
			clients.Go(func() {
				defer transport.CloseIdleConnections()
				for {
					var accepted, reused atomic.Bool
					ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{
						GotConn:              func(c httptrace.GotConnInfo) { reused.Store(c.Reused) },
						Got100Continue:       func() { accepted.Store(true) },
						GotFirstResponseByte: func() { accepted.Store(true) },
					})
					request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url("/graphql"), bytes.NewReader(body))
					if err != nil {
						t.Error(err)
						return
					}
					request.Header.Set("Content-Type", "application/json")
					if kind.expect {
						request.Header.Set("Expect", "100-continue")
					}
					switch err := fullAnswer(client.Do(request)); {
					case err == nil:
						answered.Add(1)
						continue
					case accepted.Load():
						t.Errorf("a client that %s: the request was accepted and not answered in full: %v", kind.name, err)
					case errors.Is(err, syscall.ECONNREFUSED): // nobody listens any more
					case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
						reset.Add(1) // the connection still waited to be accepted
					case reused.Load():
						closedIdle.Add(1) // closed between two requests, as the second was on its way
					default:
						t.Errorf("a client that %s: the server took the connection and hung up without an answer: %v", kind.name, err)
					}
					return
				}
			})
		}
	}
	p.waitFor("some answers", func() bool { return answered.Load() >= 100 })
	begun := beginRequests(t, p, 8)
	held := hold(t, p, 8, body) // accepted after those: connections are accepted in order
	before := answered.Load()
	p.cancel()
	waitUntilRefused(t, p)
	for _, conn := range begun {
		finishRequest(t, conn)
	}
	clients.Wait() // each ended with a refused or a closed connection
	for _, h := range held {
		h.finish(t)
	}
	if code := p.wait(); code != exitOK {
		t.Errorf("exit code %d: %s", code, &p.stderr)
	}
	if _, err := net.Dial("tcp", p.address); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("after the program has ended, its address answers %v", err)
	}
	t.Logf("%d answers under load, %d of them after the stop began, and %d that were held open; %d connections reset, %d closed idle",
		answered.Load(), answered.Load()-before, len(held)+len(begun), reset.Load(), closedIdle.Load())
}

// beginRequests opens connections and sends the first half of the head of a request on each.
func beginRequests(t *testing.T, p *program, n int) []net.Conn {
	t.Helper()
	var all []net.Conn
	for range n {
		conn := dial(t, p)
		if _, err := conn.Write([]byte("GET /livez HTTP/1.1\r\n")); err != nil {
			t.Fatal(err)
		}
		all = append(all, conn)
	}
	return all
}

func finishRequest(t *testing.T, conn net.Conn) {
	t.Helper()
	defer conn.Close()
	if _, err := conn.Write([]byte("Host: localhost\r\n\r\n")); err != nil {
		t.Errorf("a request that had begun before the stop: %v", err)
		return
	}
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Errorf("a request that had begun before the stop is not answered: %v", err)
		return
	}
	if content, err := io.ReadAll(response.Body); err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("a request that had begun before the stop: %s, %v: %s", response.Status, err, content)
	}
}

// fullAnswer reads an answer to the work and says what is missing.
func fullAnswer(response *http.Response, err error) error {
	if err != nil {
		return err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var a answer
	if err := json.Unmarshal(content, &a); err != nil {
		return fmt.Errorf("status %s, %d bytes: %w", response.Status, len(content), err)
	}
	var data struct {
		Institutions struct{ Nodes []struct{ Name string } }
	}
	if err := json.Unmarshal(a.Data, &data); err != nil || len(a.Errors) > 0 || len(data.Institutions.Nodes) != 50 {
		return fmt.Errorf("status %s, %v, %+v, %d institutions", response.Status, err, a.Errors, len(data.Institutions.Nodes))
	}
	return nil
}

// held is a request that the server has accepted and the client has not sent to its end.
type held struct {
	conn   net.Conn
	reader *bufio.Reader
	rest   []byte
}

func hold(t *testing.T, p *program, n int, body []byte) []*held {
	t.Helper()
	var all []*held
	for range n {
		h := &held{conn: dial(t, p), rest: body[len(body)/2:]}
		h.reader = bufio.NewReader(h.conn)
		h.send(t, fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n", p.address, len(body)))
		for _, want := range []string{"HTTP/1.1 100 Continue\r\n", "\r\n"} {
			if line, err := h.reader.ReadString('\n'); err != nil || line != want {
				t.Fatalf("the server said %q, %v, not %q", line, err, want)
			}
		}
		h.send(t, body[:len(body)/2])
		all = append(all, h)
	}
	return all
}

func dial(t *testing.T, p *program) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", p.address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	return conn
}

func (h *held) send(t *testing.T, text []byte) {
	t.Helper()
	if _, err := h.conn.Write(text); err != nil {
		t.Fatal(err)
	}
}

// finish sends the rest and reads the answer.
func (h *held) finish(t *testing.T) {
	t.Helper()
	h.send(t, h.rest)
	if err := fullAnswer(http.ReadResponse(h.reader, nil)); err != nil {
		t.Errorf("a request that was accepted before the stop: %v", err)
	}
	h.conn.Close()
}

func waitUntilRefused(t *testing.T, p *program) {
	t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
		conn, err := net.Dial("tcp", p.address)
		if err != nil {
			return
		}
		conn.Close()
		if time.Now().After(deadline) {
			t.Fatal("the program still listens long after it was told to stop")
		}
	}
}

// While the last requests are answered, those who have a connection are told that the program is not ready, and alive.
func TestReadinessIsTakenBackWhileStopping(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := serve(t)
	if status, _, body := p.get(t, "/readyz"); status != http.StatusOK || !strings.Contains(body, "ready") {
		t.Errorf("readyz before: %d %q", status, body)
	}
	body, err := json.Marshal(map[string]string{"query": work})
	if err != nil {
		t.Fatal(err)
	}
	ready, live := dial(t, p), dial(t, p)
	open := hold(t, p, 1, body) // accepted after the other two
	p.cancel()
	waitUntilRefused(t, p)
	for _, c := range []struct {
		conn         net.Conn
		path, phrase string
		status       int
	}{{ready, "/readyz", "stopping", http.StatusServiceUnavailable}, {live, "/livez", "alive", http.StatusOK}} {
		if _, err := fmt.Fprintf(c.conn, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", c.path, p.address); err != nil {
			t.Fatal(err)
		}
		response, err := http.ReadResponse(bufio.NewReader(c.conn), nil)
		if err != nil {
			t.Fatalf("%s while stopping: %v", c.path, err)
		}
		text, err := io.ReadAll(response.Body)
		if err != nil || response.StatusCode != c.status || !strings.Contains(string(text), c.phrase) {
			t.Errorf("%s while stopping: %s %q %v, not %d and %q", c.path, response.Status, text, err, c.status, c.phrase)
		}
		c.conn.Close()
	}
	select {
	case <-p.ended:
		t.Error("the program ended with a request open")
	default:
	}
	open[0].finish(t)
	if code := p.wait(); code != exitOK {
		t.Errorf("exit code %d: %s", code, &p.stderr)
	}
}

func TestNothingIsLeftRunning(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := serve(t)
	var data any
	p.ask(t, work, nil, &data)
	for _, path := range []string{"/", "/playground", "/playground/", "/livez", "/readyz", "/nowhere", "/graphql"} {
		p.get(t, path)
	}
	if _, err := p.post("{ nonsense", nil); err != nil {
		t.Error(err)
	}
	if code := p.stop(); code != exitOK {
		t.Errorf("exit code %d: %s", code, &p.stderr)
	}
	if lines := strings.Count(p.stdout.String(), "\n"); lines != 1 {
		t.Errorf("%d lines on standard output, not the one with the address: %s", lines, &p.stdout)
	}
}

func TestAnAddressInUseIsSaidSo(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	first := serve(t)
	second := launch(t, "serve", "--listen", first.address)
	if code := second.wait(); code != exitFailed {
		t.Errorf("exit code %d, not %d", code, exitFailed)
	}
	for _, word := range []string{first.address, "in use", "--listen"} {
		if !strings.Contains(second.stderr.String(), word) {
			t.Errorf("standard error does not say %q: %s", word, &second.stderr)
		}
	}
	if second.stdout.String() != "" {
		t.Errorf("standard output: %s", &second.stdout)
	}
	first.stop()
}

// The real program, as a process: it takes its address from the environment, and both signals stop it with exit code 0.
func TestSignalsStopTheProcess(t *testing.T) {
	binary := build(t)
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		t.Run(signal.String(), func(t *testing.T) {
			p := start(t, binary)
			response, err := http.Get("http://" + p.address + "/livez")
			if err != nil {
				t.Error(err)
			} else {
				response.Body.Close()
			}
			http.DefaultClient.CloseIdleConnections()
			if err := p.Process.Signal(signal); err != nil {
				t.Error(err)
			}
			if rest, err := io.ReadAll(p.stdout); err != nil || len(rest) > 0 {
				t.Errorf("more on standard output: %q, %v", rest, err)
			}
			if err := p.Wait(); err != nil {
				t.Errorf("after %v: %v; standard error: %s", signal, err, &p.stderr)
			}
		})
	}
}

// slow is a store that never gets ready for what is asked most.
type slow struct{ atlas.Store }

func (slow) Warm(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// A server that ends by itself, because it cannot serve, does not wait for its database to be warm.
func TestWarmingEndsWithTheServer(t *testing.T) {
	ended := make(chan struct{})
	go func() {
		warm(context.Background(), slow{}, slog.New(slog.DiscardHandler))()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(patience):
		t.Fatal("a server that has ended still warms its database")
	}
}
