// The tests of the whole program: how they start it, ask it and stop it, and how they read the dataset without it. Facts, walks,
// the contract, the examples, the browser, stopping and the commands have files of their own.

package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// checkEvery is how long a test waits for what takes a moment. Nothing is measured with it.
const patience = 90 * time.Second

// program is the program as it runs inside a test: run with its arguments, its output and its exit code.
type program struct {
	t              *testing.T
	address        string // host:port, once it serves
	line           string // the line that says so
	stdout, stderr text
	client         *http.Client

	cancel context.CancelFunc
	ended  chan struct{} // closed when run has returned
	code   int           // what it returned
}

// text is output that grows while it is read.
type text struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (o *text) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

func (o *text) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}

// launch starts the program with these arguments and does not wait for anything. The test ends it at the latest when it ends.
func launch(t *testing.T, args ...string) *program {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	p := &program{t: t, cancel: cancel, ended: make(chan struct{}), client: &http.Client{
		Transport:     &http.Transport{MaxIdleConnsPerHost: 64},
		Timeout:       patience,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	go func() {
		defer close(p.ended)
		p.code = run(ctx, args, &p.stdout, &p.stderr)
	}()
	t.Cleanup(func() { p.stop() })
	return p
}

// serve starts the server on a free port of this machine and waits until it says where.
func serve(t *testing.T, args ...string) *program {
	t.Helper()
	p := launch(t, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)
	p.waitFor("the line with its address", func() bool {
		line, _, whole := strings.Cut(p.stdout.String(), "\n")
		if found := addressInLine.FindStringSubmatch(line); whole && found != nil {
			p.line, p.address = line, found[1]
		}
		return p.address != ""
	})
	return p
}

var addressInLine = regexp.MustCompile(`http://(127\.0\.0\.1:[0-9]+)`)

// waitFor waits until something holds. It fails the test when the program ends before, or checkEvery does.
func (p *program) waitFor(what string, holds func() bool) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(2 * time.Millisecond) {
		select {
		case <-p.ended:
			if !holds() {
				p.t.Fatalf("the program ended with code %d before %s\nstdout: %s\nstderr: %s", p.code, what, &p.stdout, &p.stderr)
			}
			return
		default:
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("waited %v in vain for %s\nstdout: %s\nstderr: %s", patience, what, &p.stdout, &p.stderr)
		}
	}
}

// wait waits until the program ends by itself, and returns its exit code.
func (p *program) wait() int {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.t.Fatalf("the program has not ended after %v\nstdout: %s\nstderr: %s", patience, &p.stdout, &p.stderr)
	}
	p.client.CloseIdleConnections()
	return p.code
}

// stop does what Ctrl-C does, waits for the end, and returns the exit code.
func (p *program) stop() int {
	p.t.Helper()
	p.client.CloseIdleConnections()
	p.cancel()
	return p.wait()
}

func (p *program) url(path string) string { return "http://" + p.address + path }

// get asks for a path of the server.
func (p *program) get(t testing.TB, path string) (status int, header http.Header, body string) {
	t.Helper()
	answer, err := p.client.Get(p.url(path))
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

// answer is what a GraphQL request gets.
type answer struct {
	Data       json.RawMessage
	Errors     []problem
	Extensions struct{ Dataset struct{ Version string } }
}

type problem struct {
	Message    string
	Path       []any
	Extensions struct{ Code string }
}

// post asks a question with variables, which may be nil, and returns the answer whatever it is.
func (p *program) post(query string, variables any) (*answer, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	response, err := p.client.Post(p.url("/graphql"), "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	a := new(answer)
	if err := json.Unmarshal(content, a); err != nil {
		return nil, fmt.Errorf("status %s, %v: %.300s", response.Status, err, content)
	}
	return a, nil
}

// ask asks a question that must be answered without an error, and decodes the data into a value.
func (p *program) ask(t testing.TB, query string, variables, into any) {
	t.Helper()
	a, err := p.post(query, variables)
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

// row is one row of a table, by the names of its columns.
type row map[string]string

// list are the parts of a cell that holds several.
func (r row) list(column string) []string {
	if r[column] == "" {
		return nil
	}
	return strings.Split(r[column], ";")
}

// tables are the tables of a data package, read from the files without any code of the program, so that both can be compared.
func tables(t *testing.T, dir string) map[string][]row {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables in %s: %v", dir, err)
	}
	all := map[string][]row{}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		rows := make([]row, 0, len(lines)-1)
		for _, line := range lines[1:] {
			r := row{}
			for i, column := range lines[0] {
				r[column] = line[i]
			}
			rows = append(rows, r)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".csv")] = rows
	}
	return all
}

// kinds are the tables whose rows are nodes of the API, with the word that stands before "/" in the ids and the type.
var kinds = []struct{ table, word, typ string }{
	{"countries", "country", "Country"},
	{"institutions", "institution", "Institution"},
	{"alliances", "alliance", "Alliance"},
	{"memberships", "membership", "Membership"},
	{"courses", "course", "Course"},
	{"exchanges", "exchange", "Exchange"},
	{"events", "event", "Event"},
	{"people", "person", "Person"},
	{"positions", "position", "Position"},
	{"figures", "figure", "Figure"},
	{"claims", "claim", "Claim"},
	{"sources", "source", "Source"},
}

// recollection is the source that stands for memory. It is in the table and not in the API.
const recollection = "compiler-recollection"
