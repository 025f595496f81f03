// The commands of the program, as users at a terminal see them: what they print, where, and how they end.

package tests

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

	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

func TestHelpHelps(t *testing.T) {
	commands := map[string]string{ // and what their help must name
		"serve":      "--listen 127.0.0.1:8080 $ATLAS_LISTEN --store mem:DIR $ATLAS_STORE --cors-origin $ATLAS_CORS_ORIGIN --documents $ATLAS_DOCUMENTS --only-documents $ATLAS_ONLY_DOCUMENTS --queries $ATLAS_QUERIES --public-url $ATLAS_PUBLIC_URL --log-format text json $ATLAS_LOG_FORMAT",
		"check":      "<dir> datapackage.json file:line:column",
		"generate":   "<dir> --institutions $ATLAS_INSTITUTIONS --seed $ATLAS_SEED synthetic",
		"export":     "<dir> --store $ATLAS_STORE --read mirror direct $ATLAS_READ --memory $ATLAS_MEMORY",
		"import":     "<dir> --store $ATLAS_STORE $ATLAS_NEO4J_USER $ATLAS_NEO4J_PASSWORD --dry-run neo4j://",
		"import-ror": "<file> --into --country --types education --inactive --relations none note alliance --version --skip-wrong zip",
		"migrate":    "status up schema",
		"query":      "<file> standard input --var NAME=VALUE --format json csv --as-of --bom --excel --store $ATLAS_STORE --read $ATLAS_READ --memory $ATLAS_MEMORY",
		"network":    "<kind> affiliation co-membership alliance-overlap country-co-membership exchange country-exchange course-offering atlas --format graphml gexf nodes.csv ties.csv json cyjs net vosviewer.json dot --output --as-of --min-weight --institutions --store $ATLAS_STORE --read $ATLAS_READ --memory $ATLAS_MEMORY",
		"version":    "version",
	}
	code, overview, stderr := harness.Call(t, "--help")
	if code != program.ExitOK || stderr != "" {
		t.Errorf("--help ends with %d: %s", code, stderr)
	}
	for command, words := range commands {
		if !regexp.MustCompile(`(?m)^  ` + command + `\b`).MatchString(overview) {
			t.Errorf("--help does not name %s: %s", command, overview)
		}
		code, help, stderr := harness.Call(t, command, "--help")
		if code != program.ExitOK || stderr != "" {
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
	version := harness.MustCall(t, "version")
	var data struct {
		Dataset struct{ Name, Version string }
	}
	p := harness.Serve(t)
	p.Ask(t, `{ dataset { name version } }`, nil, &data)
	if !strings.HasPrefix(version, "alliance-atlas ") || !strings.Contains(version, data.Dataset.Name) || !strings.Contains(version, data.Dataset.Version) {
		t.Errorf("version says %q; the server has %+v", version, data.Dataset)
	}
	rows := harness.Tables(t, "data")
	institutions, countries := fmt.Sprintf("%d institutions", len(rows["institutions"])), fmt.Sprintf("%d countries", len(rows["countries"]))
	for _, part := range []string{data.Dataset.Name, data.Dataset.Version, institutions, countries} {
		if !strings.Contains(p.Line, part) {
			t.Errorf("the first line of the server does not say %q: %s", part, p.Line)
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
		{[]string{"import-ror"}, "--into"},
		{[]string{"import-ror", "--into", nowhere}, "file"},
		{[]string{"import-ror", "--into", nowhere, nowhere}, nowhere + ": there is no such file"},
		{[]string{"import-ror", "--into", "docs", nowhere}, "--into: docs has files and is no data package"},
		{[]string{"import-ror", "--into", "README.md", nowhere}, "--into: README.md is no directory"},
		{[]string{"import-ror", "--into", nowhere, "--country", "France", rorDump}, `"France" is no country`},
		{[]string{"import-ror", "--into", nowhere, "--types", "school", rorDump}, `"school" is no type of ROR`},
		{[]string{"import-ror", "--into", nowhere, "--relations", "all", rorDump}, "all"},
		{[]string{"network"}, "kind"},
		{[]string{"network", "neighbours"}, `"neighbours" is no kind of network; there are affiliation, `},
		{[]string{"network", "exchange", "--format", "xml"}, `"xml" is no format of networks; there are graphml, `},
		{[]string{"network", "exchange", "--min-weight", "two"}, `--min-weight is "two"`},
		{[]string{"network", "exchange", "--as-of", "2024-13"}, `--as-of: "2024-13" is no date`},
		{[]string{"network", "exchange", "--as-of", ""}, `--as-of: `},
		{[]string{"network", "exchange", "--weight", "jaccard"}, "--weight: JACCARD means nothing"},
		{[]string{"network", "exchange", "--places"}, "--places: true is for the kind ATLAS"},
		{[]string{"network", "exchange", "--courses", "{}"}, "--courses: the kind EXCHANGE has no use"},
		{[]string{"network", "exchange", "--institutions", "{country: 3}"}, "--institutions.country: 3 is no CountryFilter"},
		{[]string{"network", "exchange", "--measures", "beauty"}, `--measures has "beauty"`},
		{[]string{"network", "exchange", "--radius", "2"}, "--radius says how far"},
		{[]string{"network", "exchange", "--gexf", "1.2"}, "--gexf means nothing for the format graphml"},
		{[]string{"network", "exchange", "--format", "gexf", "--gexf", "1.1"}, `--gexf is "1.1"`},
		{[]string{"network", "exchange", "--store", "mem:" + nowhere}, nowhere},
		{[]string{"serve", "--log-format", "xml"}, "xml"},
		{[]string{"serve", "--store", "postgres:"}, "postgres:"},
		{[]string{"serve", "--store", "mem"}, "mem:"},
		{[]string{"serve", "--store", "mem:" + nowhere}, nowhere},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--cors-origin", "*.example.org"}, "*.example.org"},
		{[]string{"serve", "--only-documents"}, "--documents"},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--stale-for=-5m"}, "--stale-for is -5m0s; give how long"},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--memory=-7"}, "--memory is -7; give how many MiB"},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--memory=9000000000000"}, "--memory is 9000000000000; give how many MiB"}, // more bytes than there are numbers for
		{[]string{"export", nowhere, "--memory=-7"}, "--memory is -7"},
		{[]string{"query", "--memory=-7", "web/examples/01-global-mooc-alliance.graphql"}, "--memory is -7"},
		{[]string{"network", "atlas", "--memory=-7"}, "--memory is -7"},
		{[]string{"export", nowhere, "--read", "aloud"}, "mirror"},
		{[]string{"serve", "--public-url", "example.org"}, "--public-url"},
		{[]string{"serve", "--documents", nowhere}, nowhere},
		{[]string{"serve", "--queries", nowhere}, nowhere},
		{[]string{"query", nowhere}, nowhere},
		{[]string{"query", "--format", "xml"}, "xml"},
		{[]string{"query", "--bom"}, "--format csv"},
		{[]string{"query", "--as-of", "soon"}, "soon"},
		{[]string{"serve", "--listen", "127.0.0.1:0", "--cors-origin", "https://example.org/"}, "https://example.org/"},
	} {
		code, stdout, stderr := harness.Call(t, c.args...)
		if code != program.ExitWrong || stdout != "" {
			t.Errorf("%q ends with %d, not %d; standard output: %s", c.args, code, program.ExitWrong, stdout)
		}
		if !strings.Contains(stderr, c.says) || strings.Contains(stderr, "goroutine ") {
			t.Errorf("%q does not say what is wrong with %q: %s", c.args, c.says, stderr)
		}
	}
}

// After an interrupt the program says that it was stopped, and not that something is wrong.
func TestInterruptedWorkSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, args := range [][]string{{"check", "data"}, {"export", t.TempDir()}, {"generate", t.TempDir()}, {"serve", "--listen", "127.0.0.1:0"}, {"network", "atlas"}, {"import-ror", "--into", filepath.Join(t.TempDir(), "ror"), rorDump}, {"version"}} {
		var out, err bytes.Buffer
		if code := program.Run(ctx, args, &out, &err); code != program.ExitFailed || out.Len() > 0 || err.String() != "alliance-atlas: stopped before it was done\n" {
			t.Errorf("%q, interrupted, ends with %d, prints %q and says %q", args, code, &out, &err)
		}
	}
}

func TestVariablesStandInForFlags(t *testing.T) {
	dir := harness.CopyOfData(t)
	t.Setenv("ATLAS_STORE", "mem:"+dir)
	t.Setenv("ATLAS_LISTEN", "127.0.0.1:0")
	t.Setenv("ATLAS_CORS_ORIGIN", "https://one.example,https://two.example")
	t.Setenv("ATLAS_LOG_FORMAT", "json")
	harness.Replace(t, dir, "people.csv", "song-yi,Song Yi,", "song-yi,Song Yi of the copy,")

	p := harness.Launch(t) // no command, no flag
	p.WaitFor("a log line with its address", func() bool {
		p.Address = harness.AddressIn(p.Stderr.String())
		return p.Address != ""
	})
	var data struct{ Person struct{ Name string } }
	p.Ask(t, `{ person(id: "song-yi") { name } }`, nil, &data)
	if data.Person.Name != "Song Yi of the copy" {
		t.Errorf("ATLAS_STORE: the name is %q, which is not that of the copy", data.Person.Name)
	}
	for origin, allowed := range map[string]bool{"https://one.example": true, "https://two.example": true, "https://three.example": false} {
		request, err := http.NewRequest(http.MethodPost, p.URL("/graphql"), strings.NewReader(`{"query": "{ dataset { name } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Origin", origin)
		response, err := p.Client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if got := response.Header.Get("Access-Control-Allow-Origin"); (got == origin) != allowed || (response.StatusCode == http.StatusOK) != allowed {
			t.Errorf("ATLAS_CORS_ORIGIN: %s is answered with %s and Access-Control-Allow-Origin %q", origin, response.Status, got)
		}
	}
	if code := p.Stop(); code != program.ExitOK {
		t.Errorf("exit code %d", code)
	}
	for line := range strings.Lines(p.Stderr.String()) {
		if !json.Valid([]byte(line)) {
			t.Errorf("ATLAS_LOG_FORMAT: this line is no JSON: %s", line)
		}
	}

	flags := harness.Serve(t, "--store", "mem:", "--log-format", "text") // flags win
	flags.Ask(t, `{ person(id: "song-yi") { name } }`, nil, &data)
	if data.Person.Name != "Song Yi" {
		t.Errorf("--store beside ATLAS_STORE: the name is %q", data.Person.Name)
	}
	flags.Stop()
}

func TestCheckOfGoodData(t *testing.T) {
	stdout := harness.MustCall(t, "check", "data")
	for table, rows := range harness.Tables(t, "data") {
		if want := fmt.Sprintf("%d %s", len(rows), table); !strings.Contains(stdout, want) {
			t.Errorf("check does not say %q: %s", want, stdout)
		}
	}
}

// A doubt about coordinates is printed and counted, and the data is in order.
func TestWarningsAreNoViolations(t *testing.T) {
	dir := harness.CopyOfData(t)
	table := filepath.Join(dir, "institutions.csv")
	text, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= 2; n++ {
		text = fmt.Appendf(text, "zzz-%d,Far,,,,,university,CN,source,,-39.9,-75,,,,,,,cldr,,primary\n", n)
		if err := os.WriteFile(table, text, 0o600); err != nil {
			t.Fatal(err)
		}
		code, stdout, stderr := harness.Call(t, "check", dir)
		count := []string{1: ", with 1 warning: ", 2: ", with 2 warnings: "}[n]
		if code != program.ExitOK || !strings.HasPrefix(stdout, dir+" is in order"+count) || strings.Count(stdout, "\n") != 1 {
			t.Errorf("check of data with %d doubts ends with %d, and says %q", n, code, stdout)
		}
		form := regexp.MustCompile(`^(institutions\.csv:[0-9]+:37: warning: latitude -39\.9 and longitude -75 are [0-9]+ km from .+\n)+$`)
		if !form.MatchString(stderr) || strings.Count(stderr, "\n") != n {
			t.Errorf("check of data with %d doubts prints %q", n, stderr)
		}
	}
}

func TestBrokenDataIsRefused(t *testing.T) {
	dir := harness.CopyOfData(t)
	var places []string
	for _, d := range []struct{ file, from, to string }{
		{"institutions.csv", ",platform,GB,source,", ",platform,ZZ,source,"}, // a country that is not there
		{"memberships.csv", "gma-futurelearn-member,gma,futurelearn,member,,2023,", "gma-futurelearn-member,gma,futurelearn,member,,2023-13,"},
		{"figures.csv", ",members,members,104,exact,", ",members,members,a hundred,exact,"},
		{"people.csv", "\nsong-yi,Song Yi,", "\nliu-limin,Song Yi,"}, // an id twice
		{"alliances.csv", ",multi-stakeholder,", ",friendly,"},
	} {
		line := harness.Replace(t, dir, d.file, d.from, d.to)
		if strings.HasPrefix(d.from, "\n") {
			line++
		}
		places = append(places, fmt.Sprintf("%s:%d:", d.file, line))
	}
	code, stdout, stderr := harness.Call(t, "check", dir)
	if code != program.ExitWrong || stdout != "" {
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

	serving, stdout, why := harness.Call(t, "serve", "--listen", "127.0.0.1:0", "--store", "mem:"+dir)
	if serving != program.ExitWrong || stdout != "" {
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
	harness.MustCall(t, "export", dir)
	harness.SameFiles(t, "data", dir)
	stray, err := os.ReadDir(dir)
	if err != nil || len(stray) != len(harness.PackageFiles(t, dir)) {
		t.Errorf("export wrote %d files, %v; a data package has %d", len(stray), err, len(harness.PackageFiles(t, dir)))
	}
}

func TestAGeneratedWorldGoesRound(t *testing.T) {
	dir := t.TempDir()
	world, again, other, exported := filepath.Join(dir, "world"), filepath.Join(dir, "again"), filepath.Join(dir, "other"), filepath.Join(dir, "exported")
	seed := testflags.Seed(t)
	size := testflags.Times(50, 450) // its institutions are one page
	institutions := fmt.Sprint(size)
	harness.MustCall(t, "generate", world, "--institutions", institutions, "--seed", fmt.Sprint(seed))
	harness.MustCall(t, "generate", again, "--institutions", institutions, "--seed", fmt.Sprint(seed))
	harness.MustCall(t, "generate", other, "--institutions", institutions, "--seed", fmt.Sprint(seed+1))
	harness.SameFiles(t, world, again)
	if bytes.Equal(harness.PackageFiles(t, world)["institutions.csv"], harness.PackageFiles(t, other)["institutions.csv"]) {
		t.Error("another seed gives the same institutions")
	}
	if checked := harness.MustCall(t, "check", world); !strings.Contains(checked, institutions+" institutions") {
		t.Errorf("check of a world of %s institutions: %s", institutions, checked)
	}
	all := harness.Tables(t, world)

	p := harness.Serve(t, "--store", "mem:"+world)
	var data struct {
		Institutions struct {
			TotalCount int
			Nodes      []struct{ ID string }
		}
		Memberships, Courses struct{ TotalCount int }
	}
	p.Ask(t, `{ institutions(first: 500) { totalCount nodes { id } } memberships(first: 0) { totalCount } courses(first: 0) { totalCount } }`, nil, &data)
	if data.Institutions.TotalCount != size || data.Memberships.TotalCount != len(all["memberships"]) || data.Courses.TotalCount != len(all["courses"]) {
		t.Errorf("the server counts %d institutions, %d memberships and %d courses; the tables have %d, %d and %d",
			data.Institutions.TotalCount, data.Memberships.TotalCount, data.Courses.TotalCount, size, len(all["memberships"]), len(all["courses"]))
	}
	for _, r := range all["institutions"] {
		if !slices.Contains(data.Institutions.Nodes, struct{ ID string }{"institution/" + r["id"]}) {
			t.Errorf("the institution %s does not show", r["id"])
		}
	}
	p.Stop()

	harness.MustCall(t, "export", exported, "--store", "mem:"+world)
	harness.SameFiles(t, world, exported)
}
