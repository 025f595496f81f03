// How the program stops: no accepted request is lost, readiness is taken back, and nothing is left running.

package tests

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// work is a question that takes a moment, so that some are always being answered.
const work = `{ institutions(first: 50) { totalCount nodes { name memberships(first: 3) { nodes { alliance { name } } } sources { title } } } }`

// An accepted request is one that the server's side of a connection has begun to read; it must be answered in full. A
// client sees that a request is accepted when it asks ("Expect: 100-continue" is answered as soon as the handler reads
// the body) or when an answer begins. It also sees that when a new connection ends in order without an answer: the
// system refuses or resets one that was not accepted.
func TestAStopUnderLoadLosesNoAcceptedRequest(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := harness.Serve(t)
	body, err := json.Marshal(map[string]string{"query": work})
	if err != nil {
		t.Fatal(err)
	}
	var answered, closedIdle, reset atomic.Int64
	var clients sync.WaitGroup
	for _, kind := range []struct {
		name           string
		expect, onceOf bool
	}{{"asks first", true, false}, {"keeps its connection", false, false}, {"connects again", false, true}} {
		for range 8 {
			transport := &http.Transport{ExpectContinueTimeout: harness.Timeout, DisableKeepAlives: kind.onceOf}
			client := &http.Client{Transport: transport, Timeout: harness.Timeout}
			clients.Go(func() {
				defer transport.CloseIdleConnections()
				for {
					var accepted, reused atomic.Bool
					ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{
						GotConn:              func(c httptrace.GotConnInfo) { reused.Store(c.Reused) },
						Got100Continue:       func() { accepted.Store(true) },
						GotFirstResponseByte: func() { accepted.Store(true) },
					})
					request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.URL("/graphql"), bytes.NewReader(body))
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
					case errors.Is(err, syscall.ECONNREFUSED): // the listener is closed
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
	p.WaitFor("some answers", func() bool { return answered.Load() >= 100 })
	begun := beginRequests(t, p, 8)
	held := hold(t, p, 8, body) // accepted after those: connections are accepted in order
	before := answered.Load()
	p.Interrupt()
	waitUntilRefused(t, p)
	for _, conn := range begun {
		finishRequest(t, conn)
	}
	clients.Wait() // each ended with a refused or a closed connection
	for _, h := range held {
		h.finish(t)
	}
	if code := p.Wait(); code != program.ExitOK {
		t.Errorf("exit code %d: %s", code, &p.Stderr)
	}
	if _, err := net.Dial("tcp", p.Address); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("after the program has ended, its address answers %v", err)
	}
	t.Logf("%d answers under load, %d of them after the stop began, and %d that were held open; %d connections reset, %d closed idle",
		answered.Load(), answered.Load()-before, len(held)+len(begun), reset.Load(), closedIdle.Load())
}

// beginRequests opens connections and sends the first half of the head of a request on each.
func beginRequests(t *testing.T, p *harness.Program, n int) []net.Conn {
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
	var a harness.Answer
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

func hold(t *testing.T, p *harness.Program, n int, body []byte) []*held {
	t.Helper()
	var all []*held
	for range n {
		h := &held{conn: dial(t, p), rest: body[len(body)/2:]}
		h.reader = bufio.NewReader(h.conn)
		h.send(t, fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n", p.Address, len(body)))
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

func dial(t *testing.T, p *harness.Program) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", p.Address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(harness.Timeout)); err != nil {
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

func waitUntilRefused(t *testing.T, p *harness.Program) {
	t.Helper()
	for deadline := time.Now().Add(harness.Timeout); ; time.Sleep(time.Millisecond) {
		conn, err := net.Dial("tcp", p.Address)
		if err != nil {
			return
		}
		conn.Close()
		if time.Now().After(deadline) {
			t.Fatal("the program still listens long after it was told to stop")
		}
	}
}

// While the last requests are answered, open connections are told that the program is not ready, and alive.
func TestReadinessIsTakenBackWhileStopping(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := harness.Serve(t)
	if status, _, body := p.Get(t, "/readyz"); status != http.StatusOK || !strings.Contains(body, "ready") {
		t.Errorf("readyz before: %d %q", status, body)
	}
	for _, kept := range []string{"0 networks", "2 networks"} {
		if status, _, body := p.Get(t, "/readyz?verbose"); status != http.StatusOK || !strings.Contains(body, kept) {
			t.Errorf("readyz in many words: %d %q, not %q", status, body, kept)
		}
		p.Ask(t, "{network(of: {kind: AFFILIATION}) {tieCount}}", nil, new(any)) // which keeps its rows and its ties
	}
	body, err := json.Marshal(map[string]string{"query": work})
	if err != nil {
		t.Fatal(err)
	}
	ready, live := dial(t, p), dial(t, p)
	open := hold(t, p, 1, body) // accepted after the other two
	p.Interrupt()
	waitUntilRefused(t, p)
	for _, c := range []struct {
		conn         net.Conn
		path, phrase string
		status       int
	}{{ready, "/readyz", "stopping", http.StatusServiceUnavailable}, {live, "/livez", "alive", http.StatusOK}} {
		if _, err := fmt.Fprintf(c.conn, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", c.path, p.Address); err != nil {
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
	if p.Ended() {
		t.Error("the program ended with a request open")
	}
	open[0].finish(t)
	if code := p.Wait(); code != program.ExitOK {
		t.Errorf("exit code %d: %s", code, &p.Stderr)
	}
}

func TestNothingIsLeftRunning(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	p := harness.Serve(t)
	var data any
	p.Ask(t, work, nil, &data)
	for _, path := range []string{"/", "/playground", "/playground/", "/livez", "/readyz", "/nowhere", "/graphql"} {
		p.Get(t, path)
	}
	if _, err := p.Post("{ nonsense", nil); err != nil {
		t.Error(err)
	}
	if code := p.Stop(); code != program.ExitOK {
		t.Errorf("exit code %d: %s", code, &p.Stderr)
	}
	if lines := strings.Count(p.Stdout.String(), "\n"); lines != 1 {
		t.Errorf("%d lines on standard output, not the one with the address: %s", lines, &p.Stdout)
	}
}

func TestAnAddressInUseIsSaidSo(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	first := harness.Serve(t)
	second := harness.Launch(t, "serve", "--listen", first.Address)
	if code := second.Wait(); code != program.ExitFailed {
		t.Errorf("exit code %d, not %d", code, program.ExitFailed)
	}
	for _, word := range []string{first.Address, "in use", "--listen"} {
		if !strings.Contains(second.Stderr.String(), word) {
			t.Errorf("standard error does not say %q: %s", word, &second.Stderr)
		}
	}
	if second.Stdout.String() != "" {
		t.Errorf("standard output: %s", &second.Stdout)
	}
	first.Stop()
}

// The real program, as a process: it takes its address from the environment, and both signals stop it with exit code 0.
func TestSignalsStopTheProcess(t *testing.T) {
	binary := harness.Build(t)
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		t.Run(signal.String(), func(t *testing.T) {
			p := harness.Start(t, binary)
			response, err := http.Get("http://" + p.Address + "/livez")
			if err != nil {
				t.Error(err)
			} else {
				response.Body.Close()
			}
			http.DefaultClient.CloseIdleConnections()
			if err := p.Process.Signal(signal); err != nil {
				t.Error(err)
			}
			if rest, err := io.ReadAll(p.Rest); err != nil || len(rest) > 0 {
				t.Errorf("more on standard output: %q, %v", rest, err)
			}
			if err := p.Wait(); err != nil {
				t.Errorf("after %v: %v; standard error: %s", signal, err, &p.Log)
			}
		})
	}
}
