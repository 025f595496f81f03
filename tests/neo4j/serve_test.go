// The server on a real Neo4j: it answers as one on the embedded store, starts without its database, and says what is missing.

package neo4j

import (
	"net/http"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

// raw asks a question and returns the text of the answer.
func raw(t testing.TB, p *harness.Program, q web.Example) string {
	t.Helper()
	content, _, err := p.Raw(q.Query, q.Variables)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestAServerOnNeo4jAnswersAsTheEmbeddedOneDoes(t *testing.T) {
	server := published(t)
	embedded, onNeo := harness.Serve(t), harness.Serve(t, "--store", server.URL())
	if got, want := strings.Replace(onNeo.Line, onNeo.Address, "", 1), strings.Replace(embedded.Line, embedded.Address, "", 1); got != want {
		t.Errorf("the first line is %q, not %q", got, want)
	}
	if status, _, body := onNeo.Get(t, "/readyz"); status != http.StatusOK || !strings.Contains(body, "dataset version") {
		t.Errorf("readyz: %d %q", status, body)
	}
	questions := web.Examples()
	for _, name := range harness.ReadmeFiles(t) {
		for _, b := range harness.ReadmeBlocks(t, harness.ReadmeText(t, name)) {
			if b.Language == "graphql" {
				questions = append(questions, web.Example{Title: name, Query: b.Text})
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
		if got, want := raw(t, onNeo, q), raw(t, embedded, q); got != want {
			t.Errorf("%s: the answer is\n%.2000s\nnot\n%.2000s\nto %s", q.Title, got, want, q.Query)
		}
	}
	if code := onNeo.Stop(); code != program.ExitOK || strings.Contains(onNeo.Stderr.String(), "level=ERROR") {
		t.Errorf("exit code %d: %s", code, &onNeo.Stderr)
	}
}

// eventually waits until readiness says something.
func eventually(t *testing.T, p *harness.Program, status int, says string) {
	t.Helper()
	p.WaitFor(says, func() bool {
		got, _, body := p.Get(t, "/readyz")
		return got == status && strings.Contains(body, says)
	})
}

// refusedWith asks for data and gets an error with the code, and nothing that a stranger should not see.
func refusedWith(t *testing.T, p *harness.Program, code string) {
	t.Helper()
	a, err := p.Post(`{ countries(first: 1) { nodes { name } } }`, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Errors) == 0 || a.Errors[0].Extensions.Code != code {
		t.Errorf("the answer has no error %s: %+v %s", code, a.Errors, a.Data)
	}
	for _, e := range a.Errors {
		if strings.Contains(e.Message, "127.0.0.1") || strings.Contains(e.Message, "localhost") || strings.Contains(e.Message, "bolt:") || strings.Contains(e.Message, "Neo.") {
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
	hostPort := strings.TrimPrefix(server.URL(), "bolt://")
	if code, stdout, stderr := harness.Call(t, "import", "--store", server.URL()); code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, "nothing listens at "+hostPort) {
		t.Errorf("an import into a database that is away ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	p := harness.Serve(t, "--store", server.URL())
	if !strings.Contains(p.Line, "no data yet, the database cannot be reached now: nothing listens at "+hostPort) {
		t.Errorf("the first line is %q", p.Line)
	}
	if status, _, body := p.Get(t, "/livez"); status != http.StatusOK {
		t.Errorf("livez: %d %q", status, body)
	}
	eventually(t, p, http.StatusServiceUnavailable, "the database cannot be reached now")
	refusedWith(t, p, "UNAVAILABLE")

	// It comes, empty at first.
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	eventually(t, p, http.StatusServiceUnavailable, "run alliance-atlas import")
	refusedWith(t, p, "UNAVAILABLE")
	if code, stdout, stderr := harness.Call(t, "serve", "--listen", "127.0.0.1:0", "--store", server.URL()); code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, "alliance-atlas import") {
		t.Errorf("serve on an empty database ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	if testflags.Long() { // an import into a server that has just started takes half a minute
		comesAndGoes(t, server, p)
	}
	p.Stop()
	said := p.Stderr.String()
	if away, back := strings.Index(said, "nothing listens at "+hostPort), strings.Index(said, "the database answers again"); away < 0 || back < away || !strings.Contains(said, "cause=") {
		t.Errorf("the log does not say that the database was away, why, and that it came: %s", said)
	}
	refusesAddresses(t, server)

	// A password that is not right is nowhere to be read.
	t.Setenv("ATLAS_NEO4J_PASSWORD", "quite-another-one")
	wrong := harness.Serve(t, "--store", server.URL())
	eventually(t, wrong, http.StatusServiceUnavailable, "does not accept this server's user and password")
	refusedWith(t, wrong, "UNAVAILABLE")
	wrong.Stop()
	if said := wrong.Stderr.String(); !strings.Contains(said, "does not accept this user and password; set ATLAS_NEO4J_USER") || !strings.Contains(said, "Neo.ClientError.Security.Unauthorized") {
		t.Errorf("the log does not say that the password is wrong: %s", said)
	}
	for _, secret := range []string{password, "quite-another-one"} {
		for _, said := range []string{p.Stdout.String(), p.Stderr.String(), wrong.Stdout.String(), wrong.Stderr.String()} {
			if strings.Contains(said, secret) {
				t.Errorf("%q is said: %s", secret, said)
			}
		}
	}
}

// refusesAddresses calls a server that has no TLS in other ways than it answers, and demands that the operator reads why that fails and
// strangers do not.
func refusesAddresses(t *testing.T, server *neo4jtest.Server) {
	t.Helper()
	hostPort := strings.TrimPrefix(server.URL(), "bolt://")
	for _, c := range []struct{ store, operator, strangers string }{
		{"bolt+s://" + hostPort, "does not use TLS; write bolt:// instead of bolt+s://", "the database cannot be reached now; ask again later"},
		{"NEO4J+SSC://" + hostPort, "does not use TLS; write neo4j:// instead of neo4j+ssc://", "the database cannot be reached now; ask again later"},
		{"bolt://" + hostPort + "/nowhere", `the database server has no database \"nowhere\"`, "has no database of the configured name"},
	} {
		if code, stdout, stderr := harness.Call(t, "migrate", "status", "--store", c.store); code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, strings.ReplaceAll(c.operator, `\"`, `"`)) {
			t.Errorf("migrate status --store %s ends with %d, prints %q and says %q", c.store, code, stdout, stderr)
		}
		p := harness.Serve(t, "--store", c.store)
		eventually(t, p, http.StatusServiceUnavailable, c.strangers)
		refusedWith(t, p, "UNAVAILABLE")
		_, _, ready := p.Get(t, "/readyz")
		p.Stop()
		if log := p.Stderr.String(); strings.Count(log, c.operator) != 1 || strings.Contains(ready, hostPort) {
			t.Errorf("--store %s: strangers read %q, and the log is %s", c.store, ready, log)
		}
	}
}

// comesAndGoes imports into the database of a server that runs, and demands that it answers then, not while the data is of another
// version, and not while the database is away.
func comesAndGoes(t *testing.T, server *neo4jtest.Server, p *harness.Program) {
	t.Helper()
	harness.MustCall(t, "import", "--store", server.URL())
	eventually(t, p, http.StatusOK, "ready, dataset version")
	var data struct{ Dataset struct{ Name string } }
	p.Ask(t, `{ dataset { name } countries(first: 1) { nodes { name } } }`, nil, &data)

	// A graph of another form: what was read before goes on being served, and says so; commands do not begin.
	for _, c := range []struct{ set, says string }{
		{"v._graph = 99", "use a newer alliance-atlas"},
		{"v._graph = null, v._layout = 'another'", "run alliance-atlas import"},
		{"v._stamp = 101", "run alliance-atlas import to finish it"},
	} {
		query(t, server, `MATCH (v:Dataset) SET `+c.set)
		eventually(t, p, http.StatusOK, c.says)
		p.Ask(t, `{ dataset { name } countries(first: 1) { nodes { name } } }`, nil, &data)
		commands := [][]string{{"export", t.TempDir()}}
		if newer := strings.Contains(c.says, "newer"); newer {
			commands = append(commands, []string{"import"})
		}
		for _, command := range commands {
			code, stdout, stderr := harness.Call(t, append(command, "--store", server.URL())...)
			if code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, c.says) {
				t.Errorf("%s on a database with %s ends with %d, prints %q and says %q", command[0], c.set, code, stdout, stderr)
			}
		}
		query(t, server, `MATCH (v:Dataset) WHERE v._graph > 1 SET v._graph = 1`)
		said := harness.MustCall(t, "import", "--store", server.URL())
		if former := strings.Contains(c.set, "_layout"); strings.Contains(said, "is written again") != former {
			t.Errorf("an import into a database with %s says %q", c.set, said)
		}
		p.WaitFor("it is served", func() bool { _, _, body := p.Get(t, "/readyz"); return !strings.Contains(body, "warning") })
	}

	// Away again, and back.
	if err := server.Kill(); err != nil {
		t.Fatal(err)
	}
	eventually(t, p, http.StatusOK, "warning: the database cannot be read")
	content, _, err := p.Raw(`{ dataset { name } countries(first: 1) { nodes { name } } }`, nil)
	if err != nil || !strings.Contains(string(content), `"alliance-atlas"`) || !strings.Contains(string(content), `"ageSeconds":`) {
		t.Errorf("while the database is away, the answer is %s, %v", content, err)
	}
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.WaitFor("the database is back", func() bool { _, _, body := p.Get(t, "/readyz"); return !strings.Contains(body, "warning") })
	p.Ask(t, `{ dataset { name } countries(first: 1) { nodes { name } } }`, nil, &data)
	if data.Dataset.Name != "alliance-atlas" {
		t.Errorf("after all, the dataset is %q", data.Dataset.Name)
	}
}
