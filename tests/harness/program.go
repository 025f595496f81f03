// Package harness has what tests of the whole program share: this file starts it inside a test, asks it and stops it;
// process.go runs it as a process of its own, data.go reads and changes data packages without it, damage.go damages
// them, readme.go finds the questions of README.md.
package harness

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"alliance-atlas/internal/program"
)

// Timeout is how long a test waits for an event that usually takes a moment. Nothing is measured with it.
const Timeout = 90 * time.Second

// AtRoot makes the root of the repository the working directory until the test ends, so that it can name files from
// there. Functions that run the program or read its data call it; a test that opens files calls it first. TestMain
// cannot do it for all: go test would not notice when such a file changes, and would give the last result.
func AtRoot(t testing.TB) {
	t.Helper()
	const mark = "go.mod"
	if _, err := os.Stat(mark); err == nil {
		return
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, mark)); err == nil {
			t.Chdir(dir)
			return
		}
		if dir == filepath.Dir(dir) {
			t.Fatalf("no directory above the test has a %s; run it within the repository", mark)
		}
		dir = filepath.Dir(dir)
	}
}

// ReadFile is the content of a file, named as from the root of the repository.
func ReadFile(t testing.TB, name string) []byte {
	t.Helper()
	AtRoot(t)
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// Program is the program as it runs inside a test: Run of package program with arguments, output and exit code.
type Program struct {
	Address        string // host:port, once it serves
	Line           string // the line that says so
	Stdout, Stderr Output
	Client         *http.Client // follows no redirects

	t      testing.TB
	cancel context.CancelFunc
	ended  chan struct{} // closed when Run has returned
	code   int           // what it returned
}

// Output is text that grows while it is read.
type Output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write appends to the text.
func (o *Output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

// String is the text so far.
func (o *Output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}

// Launch starts the program with these arguments and does not wait for anything. The test ends it at the latest when it
// ends.
func Launch(t testing.TB, args ...string) *Program {
	t.Helper()
	AtRoot(t)
	ctx, cancel := context.WithCancel(context.Background())
	p := &Program{t: t, cancel: cancel, ended: make(chan struct{}), Client: &http.Client{
		Transport:     &http.Transport{MaxIdleConnsPerHost: 64},
		Timeout:       Timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	go func() {
		defer close(p.ended)
		p.code = program.Run(ctx, args, &p.Stdout, &p.Stderr)
	}()
	t.Cleanup(func() { p.Stop() })
	return p
}

// Serve starts the server on a free port of this machine and waits until it says where.
func Serve(t testing.TB, args ...string) *Program {
	t.Helper()
	p := Launch(t, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)
	p.WaitFor("the line with its address", func() bool {
		line, _, whole := strings.Cut(p.Stdout.String(), "\n")
		if address := AddressIn(line); whole && address != "" {
			p.Line, p.Address = line, address
		}
		return p.Address != ""
	})
	return p
}

var addressOfServer = regexp.MustCompile(`http://(127\.0\.0\.1:[0-9]+)`)

// AddressIn is the host:port of a server that a text names, "" where it names none.
func AddressIn(text string) string {
	if found := addressOfServer.FindStringSubmatch(text); found != nil {
		return found[1]
	}
	return ""
}

// WaitFor waits until something holds. It fails the test when the program ends before, or Timeout is over.
func (p *Program) WaitFor(what string, holds func() bool) {
	p.t.Helper()
	for deadline := time.Now().Add(Timeout); !holds(); time.Sleep(2 * time.Millisecond) {
		if p.Ended() {
			if !holds() {
				p.t.Fatalf("the program ended with code %d before %s\nstdout: %s\nstderr: %s", p.code, what, &p.Stdout, &p.Stderr)
			}
			return
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited %v in vain for %s\nstdout: %s\nstderr: %s", Timeout, what, &p.Stdout, &p.Stderr)
		}
	}
}

// Ended tells whether the program has ended.
func (p *Program) Ended() bool {
	select {
	case <-p.ended:
		return true
	default:
		return false
	}
}

// Wait waits until the program ends by itself, and returns its exit code.
func (p *Program) Wait() int {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(Timeout):
		p.t.Fatalf("the program has not ended after %v\nstdout: %s\nstderr: %s", Timeout, &p.Stdout, &p.Stderr)
	}
	p.Client.CloseIdleConnections()
	return p.code
}

// Interrupt does what Ctrl-C does, and waits for nothing.
func (p *Program) Interrupt() { p.cancel() }

// Stop does what Ctrl-C does, waits for the end, and returns the exit code.
func (p *Program) Stop() int {
	p.t.Helper()
	p.Client.CloseIdleConnections()
	p.Interrupt()
	return p.Wait()
}

// URL is the address of a path of the server.
func (p *Program) URL(path string) string { return "http://" + p.Address + path }

// Get asks for a path of the server, with headers by name and value in turn.
func (p *Program) Get(t testing.TB, path string, headers ...string) (status int, header http.Header, body string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.URL(path), http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	for pair := range slices.Chunk(headers, 2) {
		request.Header.Set(pair[0], pair[1])
	}
	answer, err := p.Client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, string(content)
}

// Answer is the response to a GraphQL request.
type Answer struct {
	Data       json.RawMessage
	Errors     []Problem
	Extensions struct{ Dataset struct{ Version string } }
}

// Problem is one error of an answer.
type Problem struct {
	Message    string
	Path       []any
	Extensions struct{ Code string }
}

// Raw asks a question with variables, which may be nil, and returns the text of the answer as it comes, with the status
// line.
func (p *Program) Raw(query string, variables any) (content []byte, status string, err error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, "", err
	}
	response, err := p.Client.Post(p.URL("/graphql"), "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close()
	content, err = io.ReadAll(response.Body)
	return content, response.Status, err
}

// Post asks a question with variables, which may be nil, and returns the answer whatever it is.
func (p *Program) Post(query string, variables any) (*Answer, error) {
	content, status, err := p.Raw(query, variables)
	if err != nil {
		return nil, err
	}
	a := new(Answer)
	if err := json.Unmarshal(content, a); err != nil {
		return nil, fmt.Errorf("status %s, %v: %.300s", status, err, content)
	}
	return a, nil
}

// Ask asks a question that must be answered without an error, and decodes the data into a value.
func (p *Program) Ask(t testing.TB, query string, variables, into any) {
	t.Helper()
	a, err := p.Post(query, variables)
	if err != nil {
		t.Fatalf("%v\nto: %.2000s", err, query)
	}
	if len(a.Errors) > 0 {
		t.Fatalf("%d errors, the first: %+v\nto: %.2000s", len(a.Errors), a.Errors[0], query)
	}
	if err := json.Unmarshal(a.Data, into); err != nil {
		t.Fatalf("%v\nin: %.2000s", err, a.Data)
	}
}

// Call runs a command that ends by itself, within Timeout and without a panic, and gives its exit code and what it
// printed.
func Call(t testing.TB, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	AtRoot(t)
	var out, err bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), Timeout)
	defer cancel()
	func() {
		defer func() {
			if r := recover(); r != nil {
				t.Errorf("%q panics: %v", args, r)
			}
		}()
		code = program.Run(ctx, args, &out, &err)
	}()
	if ctx.Err() != nil {
		t.Errorf("%q did not end within %v", args, Timeout)
	}
	return code, out.String(), err.String()
}

// MustCall runs a command that must succeed, and gives its standard output.
func MustCall(t testing.TB, args ...string) string {
	t.Helper()
	code, stdout, stderr := Call(t, args...)
	if code != program.ExitOK {
		t.Fatalf("%q ended with %d: %s", args, code, stderr)
	}
	return stdout
}
