// The server on a real Neo4j: it answers as one on the embedded store, starts without its database, and says what is missing.

package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/web"
)

// raw asks a question and returns the answer as it comes.
func (p *program) raw(t testing.TB, query string, variables json.RawMessage) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	response, err := p.client.Post(p.url("/graphql"), "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestAServerOnNeo4jAnswersAsTheEmbeddedOneDoes(t *testing.T) {
	server := onNeo4j(t, neo4jtest.KeepSchema)
	mustCall(t, "import", "--store", server.URL())
	embedded, onNeo := serve(t), serve(t, "--store", server.URL())
	if got, want := strings.Replace(onNeo.line, onNeo.address, "", 1), strings.Replace(embedded.line, embedded.address, "", 1); got != want {
		t.Errorf("the first line is %q, not %q", got, want)
	}
	if status, _, body := onNeo.get(t, "/readyz"); status != http.StatusOK || !strings.Contains(body, "dataset version") {
		t.Errorf("readyz: %d %q", status, body)
	}
	questions := web.Examples()
	for _, name := range readmeFiles(t) {
		for _, b := range readmeBlocks(t, readmeText(t, name)) {
			if b.language == "graphql" {
				questions = append(questions, web.Example{Title: name, Query: b.text})
			}
		}
	}
	if asked := len(questions) - len(web.Examples()); asked < 7 {
		t.Fatalf("the documents ask only %d questions", asked)
	}
	if len(questions) < 15 {
		t.Fatalf("only %d questions", len(questions))
	}
	for _, q := range questions {
		if got, want := onNeo.raw(t, q.Query, q.Variables), embedded.raw(t, q.Query, q.Variables); got != want {
			t.Errorf("%s: the answer is\n%.2000s\nnot\n%.2000s\nto %s", q.Title, got, want, q.Query)
		}
	}
	if code := onNeo.stop(); code != exitOK || strings.Contains(onNeo.stderr.String(), "level=ERROR") {
		t.Errorf("exit code %d: %s", code, &onNeo.stderr)
	}
}

// eventually waits until readiness says something.
func (p *program) eventually(t *testing.T, status int, says string) {
	t.Helper()
	p.waitFor(says, func() bool {
		got, _, body := p.get(t, "/readyz")
		return got == status && strings.Contains(body, says)
	})
}

// refusedWith asks for data and gets an error with the code, and nothing that a stranger should not see.
func (p *program) refusedWith(t *testing.T, code string) {
	t.Helper()
	a, err := p.post(`{ countries(first: 1) { nodes { name } } }`, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Errors) == 0 || a.Errors[0].Extensions.Code != code {
		t.Errorf("the answer has no error %s: %+v %s", code, a.Errors, a.Data)
	}
	for _, e := range a.Errors {
		if strings.Contains(e.Message, "127.0.0.1") || strings.Contains(e.Message, "bolt:") || strings.Contains(e.Message, "Neo.") {
			t.Errorf("the error says %q", e.Message)
		}
	}
}

func TestAServerStartsBeforeItsDatabase(t *testing.T) {
	const password = "the-right-one"
	server := neo4jtest.Start(t, neo4jtest.Options{Password: password})
	logIn(t, server)
	if err := server.Stop(); err != nil {
		t.Fatal(err)
	}
	if code, stdout, stderr := call(t, "import", "--store", server.URL()); code != exitFailed || stdout != "" || !strings.Contains(stderr, "cannot be reached") {
		t.Errorf("an import into a database that is away ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	p := serve(t, "--store", server.URL())
	if !strings.Contains(p.line, "no data yet, the database cannot be reached now") {
		t.Errorf("the first line is %q", p.line)
	}
	if status, _, body := p.get(t, "/livez"); status != http.StatusOK {
		t.Errorf("livez: %d %q", status, body)
	}
	p.eventually(t, http.StatusServiceUnavailable, "the database cannot be reached now")
	p.refusedWith(t, "UNAVAILABLE")

	// It comes, empty at first.
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.eventually(t, http.StatusServiceUnavailable, "run alliance-atlas import")
	p.refusedWith(t, "UNAVAILABLE")
	if code, stdout, stderr := call(t, "serve", "--listen", "127.0.0.1:0", "--store", server.URL()); code != exitFailed || stdout != "" || !strings.Contains(stderr, "alliance-atlas import") {
		t.Errorf("serve on an empty database ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	mustCall(t, "import", "--store", server.URL())
	p.eventually(t, http.StatusOK, "ready, dataset version")
	var data struct{ Dataset struct{ Name string } }
	p.ask(t, `{ dataset { name } countries(first: 1) { nodes { name } } }`, nil, &data)

	// A schema that is not ours.
	for number, says := range map[string]string{"0": "run alliance-atlas migrate up", "99": "use a newer alliance-atlas"} {
		query(t, server, `MATCH (v:Dataset) SET v._schema = `+number)
		p.eventually(t, http.StatusServiceUnavailable, says)
		p.refusedWith(t, "UNAVAILABLE")
		for _, command := range [][]string{{"serve", "--listen", "127.0.0.1:0"}, {"import"}, {"export", t.TempDir()}} {
			code, stdout, stderr := call(t, append(command, "--store", server.URL())...)
			if code != exitFailed || stdout != "" || !strings.Contains(stderr, says) {
				t.Errorf("%s on a database with schema %s ends with %d, prints %q and says %q", command[0], number, code, stdout, stderr)
			}
		}
	}
	mustCall(t, "migrate", "up", "--store", server.URL())
	p.eventually(t, http.StatusOK, "ready")

	// Away again, and back.
	if err := server.Kill(); err != nil {
		t.Fatal(err)
	}
	p.eventually(t, http.StatusServiceUnavailable, "the database cannot be reached now")
	p.refusedWith(t, "UNAVAILABLE")
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.eventually(t, http.StatusOK, "ready")
	p.ask(t, `{ dataset { name } countries(first: 1) { nodes { name } } }`, nil, &data)
	if data.Dataset.Name != "alliance-atlas" {
		t.Errorf("after all, the dataset is %q", data.Dataset.Name)
	}
	p.stop()

	// A password that is not right is nowhere to be read.
	t.Setenv("ATLAS_NEO4J_PASSWORD", "quite-another-one")
	wrong := serve(t, "--store", server.URL())
	wrong.eventually(t, http.StatusServiceUnavailable, "does not accept this server's user and password")
	wrong.refusedWith(t, "UNAVAILABLE")
	wrong.stop()
	for _, secret := range []string{password, "quite-another-one", strings.TrimPrefix(server.URL(), "bolt://")} {
		for _, said := range []string{p.stdout.String(), p.stderr.String(), wrong.stdout.String(), wrong.stderr.String()} {
			if strings.Contains(said, secret) {
				t.Errorf("%q is said: %s", secret, said)
			}
		}
	}
}

// An address with a password in it, or one that is none, is refused, and not repeated.
func TestAddressesOfDatabases(t *testing.T) {
	for _, address := range []string{"neo4j://neo4j:hunter2@localhost:7687", "neo4j://", "bolt://localhost:7687?password=hunter2", "http://neo4j:hunter2@localhost:7474", "neo4j+x://hunter2@localhost"} {
		for _, command := range [][]string{{"serve"}, {"import"}, {"export", t.TempDir()}, {"migrate", "status"}, {"migrate", "up"}} {
			code, stdout, stderr := call(t, append(command, "--store", address)...)
			if code != exitWrong || stdout != "" || strings.Contains(stderr, "hunter2") || !strings.Contains(stderr, "neo4j://") && !strings.Contains(stderr, "the address of the database") {
				t.Errorf("%s --store %s ends with %d, prints %q and says %q", command[0], address, code, stdout, stderr)
			}
		}
	}
	for _, command := range [][]string{{"import"}, {"migrate", "status"}, {"migrate", "up"}} {
		code, stdout, stderr := call(t, append(command, "--store", "mem:data")...)
		if code != exitWrong || stdout != "" || !strings.Contains(stderr, "mem:data") || !strings.Contains(stderr, "neo4j://") {
			t.Errorf("%q on an embedded store ends with %d, prints %q and says %q", command, code, stdout, stderr)
		}
	}
	t.Setenv("ATLAS_NEO4J_PASSWORD", "hunter2")
	for _, command := range []string{"serve", "import", "export", "migrate status"} {
		_, help, _ := call(t, append(strings.Fields(command), "--help")...)
		if strings.Contains(help, "hunter2") || !strings.Contains(help, "$ATLAS_NEO4J_PASSWORD") || !strings.Contains(help, "$ATLAS_NEO4J_USER") {
			t.Errorf("%s --help: %s", command, help)
		}
	}
}
