// Clients of other people ask the program, in the versions that lock files name: a small program of each prints what it saw as
// JSON, and a test compares. This file finds the packages and runs the programs; javascript_test.go has the clients in
// JavaScript, relay_test.go Relay, python_test.go those in Python, downloads_test.go and networks_test.go programs that read downloads,
// schemas_test.go what validates files in XML; documents_test.go runs the examples of docs/clients.md, and lines_test.go the lines of docs/downloads.md.
//
// What the answers must be depends on the data, so it is asked of the server by harness, which knows no client.

package clients

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// Where the packages are, as seen from the root.
const (
	javascript = "tests/clients/js"
	python     = "tests/clients/python"
)

// documented is the server's origin in documents and in files that are copied for a test.
const documented = "http://127.0.0.1:8080"

// node gives the path of node, and skips the test where that or the packages in JavaScript are missing.
func node(t *testing.T) string {
	t.Helper()
	harness.Installed(t, javascript+"/node_modules/graphql/package.json")
	path, err := exec.LookPath("node")
	if err != nil {
		t.Fatalf("%s is installed and node is not: %v", javascript, err)
	}
	return path
}

// tool gives the path of a program in one of the environments of Python, "old", "current" or "downloads", and skips the test where it is
// missing.
func tool(t *testing.T, environment, name string) string {
	t.Helper()
	path := filepath.Join(python, "venv", environment, "bin", name)
	harness.Installed(t, path)
	return absolute(t, path)
}

func absolute(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// run runs a program in a directory, which must succeed within harness.Timeout, and gives what it printed.
func run(t *testing.T, dir, name string, args ...string) []byte {
	t.Helper()
	for _, arg := range args {
		if ext := filepath.Ext(arg); ext == ".mjs" || ext == ".py" {
			if !filepath.IsAbs(arg) {
				arg = filepath.Join(dir, arg)
			}
			os.Stat(arg) // go test runs again what looked at a file that has changed since
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), harness.Timeout)
	defer cancel()
	command := exec.CommandContext(ctx, name, args...)
	command.Dir = dir
	out, err := command.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("%s %s: %v\n%s%.4000s", name, strings.Join(args, " "), err, out, exit.Stderr)
		}
		t.Fatal(err)
	}
	return out
}

// facts runs a program and decodes the JSON that it prints, which must be of exactly this form.
func facts[T any](t *testing.T, dir, name string, args ...string) (is T) {
	t.Helper()
	out := run(t, dir, name, args...)
	decoder := json.NewDecoder(strings.NewReader(string(out)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&is); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return is
}

// folder makes a folder to generate code in: these files are copied into it, with the server's origin where it is documented,
// and packages in JavaScript are found from it.
func folder(t *testing.T, origin string, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		to := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, []byte(strings.ReplaceAll(text, documented, origin)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(absolute(t, javascript+"/node_modules"), filepath.Join(dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// text is a file of the repository.
func text(t *testing.T, name string) string { return string(harness.ReadFile(t, name)) }

// same compares what a client saw with what it must see.
func same[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %s, not %s", what, asJSON(t, got), asJSON(t, want))
	}
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The date of the questions about a past world: two days before it, what is asked here began, and it has changed since.
const date = "2020-12-12"

// world tells whose date may have got lost: the date that the answer says, and two numbers that differ between
// dates.
type world struct {
	AsOf      *string `json:"asOf"`
	Members   int     `json:"members"`             // of the alliance gma
	Alliances int     `json:"alliances,omitempty"` // all there are
}

// worlds is a world of a past date and the present one.
type worlds struct{ Then, Now world }

// trueWorlds asks the server for both with the date in the question, which no client here does. They must differ: else nothing
// is shown.
func trueWorlds(t *testing.T, p *harness.Program) (is worlds) {
	t.Helper()
	for at, into := range map[string]*world{`@asOf(date: "` + date + `")`: &is.Then, "": &is.Now} {
		var answer struct {
			Alliance  struct{ Members struct{ TotalCount int } }
			Alliances struct{ TotalCount int }
			Dataset   struct{ AsOf *string }
		}
		p.Ask(t, `query `+at+` { alliance(id: "gma") { members { totalCount } } alliances { totalCount } dataset { asOf } }`, nil, &answer)
		*into = world{answer.Dataset.AsOf, answer.Alliance.Members.TotalCount, answer.Alliances.TotalCount}
	}
	if is.Then.AsOf == nil || *is.Then.AsOf != date || is.Now.AsOf != nil || is.Then.Members >= is.Now.Members || is.Then.Alliances >= is.Now.Alliances {
		t.Fatalf("the worlds are %s: choose another date", asJSON(t, is))
	}
	return is
}

// withoutAlliances leaves out a number that a client did not ask for.
func (is worlds) withoutAlliances() worlds {
	is.Then.Alliances, is.Now.Alliances = 0, 0
	return is
}

// initiator is a membership with a date that is a year alone, or a day.
type initiator struct {
	From        *string           `json:"from"`
	Institution map[string]string `json:"institution"`
}

// initiators asks the server for those of the alliance gma. One must have joined in a year of which no day is known.
func initiators(t *testing.T, p *harness.Program) []initiator {
	t.Helper()
	var answer struct {
		Alliance struct{ Memberships struct{ Nodes []initiator } }
	}
	p.Ask(t, `{ alliance(id: "gma") { memberships(where: { role: [INITIATOR] }) { nodes { from institution { name } } } } }`, nil, &answer)
	rows := answer.Alliance.Memberships.Nodes
	if len(rows) < 2 || rows[0].From == nil || len(*rows[0].From) != len("2020") {
		t.Fatalf("the initiators are %s: ask for another alliance, where one has a year alone", asJSON(t, rows))
	}
	return rows
}

// nameOf is the name of the dataset.
func nameOf(t *testing.T, p *harness.Program) string {
	t.Helper()
	var answer struct{ Dataset struct{ Name string } }
	p.Ask(t, "{ dataset { name } }", nil, &answer)
	return answer.Dataset.Name
}

// introspected is the schema as a library saw it: with the options it has by default, and with all of them.
type introspected struct {
	Version string
	Ways    struct{ Default, Every schema }
}

type schema struct {
	Types                                                int
	Problems, Directives                                 []string
	Described, SameAgain, SameIntrospection, AsPublished bool
}

// check compares it with the directives of the September 2025 edition and the one of this API. A library knows types by name, so
// that their number is that of the file.
func (is introspected) check(t *testing.T, version string) {
	t.Helper()
	want := schema{Types: is.Ways.Every.Types, Problems: []string{}, Directives: []string{"asOf", "deprecated", "include", "oneOf", "skip", "specifiedBy"}, SameAgain: true, SameIntrospection: true}
	if is.Version != version {
		t.Errorf("the library has version %s, and this test is for %s", is.Version, version)
	}
	same(t, "with the default options", is.Ways.Default, want)
	want.Described, want.AsPublished = true, true
	same(t, "with every option", is.Ways.Every, want)
}
