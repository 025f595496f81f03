// The commands of the program, as somebody at a terminal meets them: what they print, where, and how they end.

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// call runs a command that ends by itself.
func call(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	func() {
		defer func() {
			if r := recover(); r != nil {
				t.Errorf("%q panics: %v", args, r)
			}
		}()
		code = run(ctx, args, &out, &err)
	}()
	if ctx.Err() != nil {
		t.Errorf("%q did not end within %v", args, patience)
	}
	return code, out.String(), err.String()
}

// mustCall runs a command that has to succeed, and gives its standard output.
func mustCall(t *testing.T, args ...string) string {
	t.Helper()
	code, stdout, stderr := call(t, args...)
	if code != exitOK {
		t.Fatalf("%q ended with %d: %s", args, code, stderr)
	}
	return stdout
}

func TestHelpHelps(t *testing.T) {
	commands := map[string]string{ // and what their help has to name
		"serve":    "--listen 127.0.0.1:8080 $ATLAS_LISTEN --store mem:DIR $ATLAS_STORE --cors-origin $ATLAS_CORS_ORIGIN --log-format text json $ATLAS_LOG_FORMAT",
		"check":    "<dir> datapackage.json file:line:column",
		"generate": "<dir> --institutions $ATLAS_INSTITUTIONS --seed $ATLAS_SEED synthetic",
		"export":   "<dir> --store $ATLAS_STORE",
		"import":   "<dir> --store $ATLAS_STORE $ATLAS_NEO4J_USER $ATLAS_NEO4J_PASSWORD --dry-run neo4j://",
		"migrate":  "status up schema",
		"version":  "version",
	}
	code, overview, stderr := call(t, "--help")
	if code != exitOK || stderr != "" {
		t.Errorf("--help ends with %d: %s", code, stderr)
	}
	for command, words := range commands {
		if !regexp.MustCompile(`(?m)^  ` + command + `\b`).MatchString(overview) {
			t.Errorf("--help does not name %s: %s", command, overview)
		}
		code, help, stderr := call(t, command, "--help")
		if code != exitOK || stderr != "" {
			t.Errorf("%s --help ends with %d: %s", command, code, stderr)
		}
		if !strings.HasPrefix(help, "Usage: alliance-atlas "+command) {
			t.Errorf("%s --help does not begin with its usage: %s", command, help)
		}
		for word := range strings.FieldsSeq(words) {
			if !strings.Contains(strings.ToLower(help), strings.ToLower(word)) {
				t.Errorf("%s --help does not say %q: %s", command, word, help)
			}
		}
	}
}

func TestTheVersionIsThatOfTheServer(t *testing.T) {
	version := mustCall(t, "version")
	var data struct {
		Dataset struct{ Name, Version string }
	}
	p := serve(t)
	p.ask(t, `{ dataset { name version } }`, nil, &data)
	if !strings.HasPrefix(version, "alliance-atlas ") || !strings.Contains(version, data.Dataset.Name) || !strings.Contains(version, data.Dataset.Version) {
		t.Errorf("version says %q; the server has %+v", version, data.Dataset)
	}
	for _, part := range []string{data.Dataset.Name, data.Dataset.Version, "478 institutions", "249 countries"} {
		if !strings.Contains(p.line, part) {
			t.Errorf("the first line of the server does not say %q: %s", part, p.line)
		}
	}
}

// What is wrong with a command line ends with code 2, and with a sentence that names it.
func TestWrongCommandLines(t *testing.T) {
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"--colour"}, "--colour"},
		{[]string{"serve", "--colour"}, "--colour"},
		{[]string{"dance"}, "dance"},
		{[]string{"check"}, "dir"},
		{[]string{"check", nowhere}, nowhere},
		{[]string{"generate"}, "dir"},
		{[]string{"generate", nowhere, "--institutions", "many"}, "many"},
		{[]string{"generate", nowhere, "--institutions", "-1"}, "institutions"},
		{[]string{"generate", nowhere, "--institutions", "0"}, "institutions"},
		{[]string{"export"}, "dir"},
		{[]string{"serve", "--log-format", "xml"}, "xml"},
		{[]string{"serve", "--store", "postgres:"}, "postgres:"},
		{[]string{"serve", "--store", "mem"}, "mem:"},
		{[]string{"serve", "--store", "mem:" + nowhere}, nowhere},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--cors-origin", "*"}, "*"},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--cors-origin", "https://example.org/"}, "https://example.org/"},
	} {
		code, stdout, stderr := call(t, c.args...)
		if code != exitWrong || stdout != "" {
			t.Errorf("%q ends with %d, not %d; standard output: %s", c.args, code, exitWrong, stdout)
		}
		if !strings.Contains(stderr, c.says) || strings.Contains(stderr, "goroutine ") {
			t.Errorf("%q does not say what is wrong with %q: %s", c.args, c.says, stderr)
		}
	}
}

// Who interrupts long work reads that it was stopped, and not that something is wrong with it.
func TestInterruptedWorkSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, args := range [][]string{{"check", "data"}, {"export", t.TempDir()}, {"generate", t.TempDir()}, {"serve", "--listen", "127.0.0.1:0"}, {"version"}} {
		var out, err bytes.Buffer
		if code := run(ctx, args, &out, &err); code != exitFailed || out.Len() > 0 || err.String() != "alliance-atlas: stopped before it was done\n" {
			t.Errorf("%q, interrupted, ends with %d, prints %q and says %q", args, code, &out, &err)
		}
	}
}

func TestVariablesStandInForFlags(t *testing.T) {
	dir := copyOfData(t)
	t.Setenv("ATLAS_STORE", "mem:"+dir)
	t.Setenv("ATLAS_LISTEN", "127.0.0.1:0")
	t.Setenv("ATLAS_CORS_ORIGIN", "https://one.example,https://two.example")
	t.Setenv("ATLAS_LOG_FORMAT", "json")
	damage(t, dir, "people.csv", "song-yi,Song Yi,", "song-yi,Song Yi of the copy,")

	p := launch(t) // no command, no flag
	p.waitFor("a log line with its address", func() bool {
		if found := addressInLine.FindStringSubmatch(p.stderr.String()); found != nil {
			p.address = found[1]
		}
		return p.address != ""
	})
	var data struct{ Person struct{ Name string } }
	p.ask(t, `{ person(id: "song-yi") { name } }`, nil, &data)
	if data.Person.Name != "Song Yi of the copy" {
		t.Errorf("ATLAS_STORE: the name is %q, which is not that of the copy", data.Person.Name)
	}
	for origin, allowed := range map[string]bool{"https://one.example": true, "https://two.example": true, "https://three.example": false} {
		request, err := http.NewRequest(http.MethodPost, p.url("/graphql"), strings.NewReader(`{"query": "{ dataset { name } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Origin", origin)
		response, err := p.client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if got := response.Header.Get("Access-Control-Allow-Origin"); (got == origin) != allowed || (response.StatusCode == http.StatusOK) != allowed {
			t.Errorf("ATLAS_CORS_ORIGIN: %s is answered with %s and Access-Control-Allow-Origin %q", origin, response.Status, got)
		}
	}
	if code := p.stop(); code != exitOK {
		t.Errorf("exit code %d", code)
	}
	for line := range strings.Lines(p.stderr.String()) {
		if !json.Valid([]byte(line)) {
			t.Errorf("ATLAS_LOG_FORMAT: this line is no JSON: %s", line)
		}
	}

	flags := serve(t, "--store", "mem:", "--log-format", "text") // flags win
	flags.ask(t, `{ person(id: "song-yi") { name } }`, nil, &data)
	if data.Person.Name != "Song Yi" {
		t.Errorf("--store beside ATLAS_STORE: the name is %q", data.Person.Name)
	}
	flags.stop()
}

func TestCheckOfGoodData(t *testing.T) {
	stdout := mustCall(t, "check", "data")
	for table, rows := range tables(t, "data") {
		if want := fmt.Sprintf("%d %s", len(rows), table); !strings.Contains(stdout, want) {
			t.Errorf("check does not say %q: %s", want, stdout)
		}
	}
}

// copyOfData is a directory with a copy of the dataset.
func copyOfData(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range packageFiles(t, "data") {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// packageFiles are the tables and the datapackage.json of a directory.
func packageFiles(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, name := range append(names, filepath.Join(dir, "datapackage.json")) {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = content
	}
	return files
}

// damage replaces a text in a file, and gives the line it stands in.
func damage(t *testing.T, dir, file, from, to string) (line int) {
	t.Helper()
	path := filepath.Join(dir, file)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(content, []byte(from))
	if at < 0 {
		t.Fatalf("%s has no %q", file, from)
	}
	if err := os.WriteFile(path, bytes.Replace(content, []byte(from), []byte(to), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	return bytes.Count(content[:at], []byte("\n")) + 1
}

func TestBrokenDataIsRefused(t *testing.T) {
	dir := copyOfData(t)
	var places []string
	for _, d := range []struct{ file, from, to string }{
		{"institutions.csv", ",platform,GB,source,", ",platform,ZZ,source,"}, // a country that is not there
		{"memberships.csv", "gma-futurelearn-member,gma,futurelearn,member,,2023,", "gma-futurelearn-member,gma,futurelearn,member,,2023-13,"},
		{"figures.csv", ",members,104,exact,", ",members,a hundred,exact,"},
		{"people.csv", "\nsong-yi,Song Yi,", "\nliu-limin,Song Yi,"}, // an id twice
		{"alliances.csv", ",multi-stakeholder,", ",friendly,"},
	} {
		line := damage(t, dir, d.file, d.from, d.to)
		if strings.HasPrefix(d.from, "\n") {
			line++
		}
		places = append(places, fmt.Sprintf("%s:%d:", d.file, line))
	}
	code, stdout, stderr := call(t, "check", dir)
	if code != exitWrong || stdout != "" {
		t.Errorf("check of broken data ends with %d, and says %q", code, stdout)
	}
	form := regexp.MustCompile(`^[a-z_]+\.csv:[0-9]+:[0-9]+: .+\n$`)
	for line := range strings.Lines(stderr) {
		if !form.MatchString(line) {
			t.Errorf("not file:line:column: what is wrong: %q", line)
		}
	}
	for _, place := range places {
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(place)).MatchString(stderr) {
			t.Errorf("check says nothing of %s\n%s", place, stderr)
		}
	}

	serving, stdout, why := call(t, "serve", "--listen", "127.0.0.1:0", "--store", "mem:"+dir)
	if serving != exitWrong || stdout != "" {
		t.Errorf("serve of broken data ends with %d, and says %q", serving, stdout)
	}
	for _, place := range places {
		if !strings.Contains(why, place) {
			t.Errorf("serve says nothing of %s\n%s", place, why)
		}
	}
}

func TestExportGivesTheDatasetBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "by export")
	mustCall(t, "export", dir)
	sameFiles(t, "data", dir)
	stray, err := os.ReadDir(dir)
	if err != nil || len(stray) != len(packageFiles(t, dir)) {
		t.Errorf("export wrote %d files, %v; a data package has %d", len(stray), err, len(packageFiles(t, dir)))
	}
}

// sameFiles compares two data packages byte by byte.
func sameFiles(t *testing.T, want, got string) {
	t.Helper()
	wanted, have := packageFiles(t, want), packageFiles(t, got)
	for name, content := range wanted {
		if !bytes.Equal(have[name], content) {
			at := 0
			for at < min(len(have[name]), len(content)) && have[name][at] == content[at] {
				at++
			}
			t.Errorf("%s of %s differs from that of %s at byte %d: %.80q, not %.80q", name, got, want, at, have[name][at:], content[at:])
		}
	}
	if len(have) != len(wanted) {
		t.Errorf("%s has %d files, and %s %d", got, len(have), want, len(wanted))
	}
}

func TestAGeneratedWorldGoesRound(t *testing.T) {
	dir := t.TempDir()
	world, again, other, exported := filepath.Join(dir, "world"), filepath.Join(dir, "again"), filepath.Join(dir, "other"), filepath.Join(dir, "exported")
	mustCall(t, "generate", world, "--institutions", "50", "--seed", "7")
	mustCall(t, "generate", again, "--institutions", "50", "--seed", "7")
	mustCall(t, "generate", other, "--institutions", "50", "--seed", "8")
	sameFiles(t, world, again)
	if bytes.Equal(packageFiles(t, world)["institutions.csv"], packageFiles(t, other)["institutions.csv"]) {
		t.Error("another seed gives the same institutions")
	}
	if checked := mustCall(t, "check", world); !strings.Contains(checked, "50 institutions") {
		t.Errorf("check of a world of 50 institutions: %s", checked)
	}
	all := tables(t, world)

	p := serve(t, "--store", "mem:"+world)
	var data struct {
		Institutions struct {
			TotalCount int
			Nodes      []struct{ ID string }
		}
		Memberships, Courses struct{ TotalCount int }
	}
	p.ask(t, `{ institutions(first: 500) { totalCount nodes { id } } memberships(first: 0) { totalCount } courses(first: 0) { totalCount } }`, nil, &data)
	if data.Institutions.TotalCount != 50 || data.Memberships.TotalCount != len(all["memberships"]) || data.Courses.TotalCount != len(all["courses"]) {
		t.Errorf("the server counts %d institutions, %d memberships and %d courses; the tables have 50, %d and %d",
			data.Institutions.TotalCount, data.Memberships.TotalCount, data.Courses.TotalCount, len(all["memberships"]), len(all["courses"]))
	}
	for _, r := range all["institutions"] {
		if !slices.Contains(data.Institutions.Nodes, struct{ ID string }{"institution/" + r["id"]}) {
			t.Errorf("the institution %s does not show", r["id"])
		}
	}
	p.stop()

	mustCall(t, "export", exported, "--store", "mem:"+world)
	sameFiles(t, world, exported)
}

// Where nobody watches, long work says a line a second and writes no control characters; where it is interrupted, it says so, and
// what it leaves is not taken for a data package.
func TestLongWorkSaysHowFarItIs(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "world")
	begun := time.Now()
	p := launch(t, "generate", dir, "--institutions", "200000", "--seed", "1")
	const lines = 2
	p.waitFor("two lines of progress", func() bool { return strings.Count(p.stderr.String(), "\n") >= lines })
	took, said := time.Since(begun), p.stderr.String()
	if n := strings.Count(said, "\n"); took < time.Duration(n)*time.Second {
		t.Errorf("%d lines of progress within %v", n, took)
	}
	for line := range strings.Lines(said) {
		if !regexp.MustCompile(`^generating [^\x00-\x1f{}%]*[0-9][^\x00-\x1f{}%]*\n$`).MatchString(line) {
			t.Errorf("a line of progress says what is done and how much of it: %q", line)
		}
	}
	if code := p.stop(); code != exitFailed {
		t.Errorf("an interrupted command ends with %d, not %d", code, exitFailed)
	}
	last := strings.TrimPrefix(p.stderr.String(), said)
	if !strings.Contains(last, "alliance-atlas: ") || !strings.Contains(last, "stopped") || p.stdout.String() != "" {
		t.Errorf("after an interrupt: %q; standard output: %q", last, &p.stdout)
	}
	if code, _, _ := call(t, "check", dir); code != exitWrong {
		t.Errorf("check of what an interrupted command left ends with %d, not %d", code, exitWrong)
	}
}
