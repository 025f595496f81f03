// Questions from files, as their askers see them: the command prints what the address answers, and a question that is wrong stops the
// server before it begins.

package tests

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

const ofCountry = `# Who is in a country?
query OfCountry($code: String!, $first: Int = 5, $where: InstitutionFilter) {
  institutions(first: $first, where: {country: {code: {eq: $code}}}) { totalCount nodes { id name note } }
  all: institutions(where: $where) { totalCount }
}
`

// folder is a directory with files: pairs of a name and a text.
func folder(t *testing.T, pairs ...string) string {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(pairs); i += 2 {
		if err := os.WriteFile(filepath.Join(dir, pairs[i]), []byte(pairs[i+1]), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestQueryPrintsWhatTheAddressAnswers(t *testing.T) {
	dir := folder(t, "of-country.graphql", ofCountry, "of-country.json", `{"code": "FR"}`)
	world := filepath.Join(t.TempDir(), "world")
	harness.MustCall(t, "generate", "--institutions", "100", "--seed", "5", world)
	for _, store := range []string{"mem:", "mem:" + world} {
		p := harness.Serve(t, "--store", store, "--queries", dir)
		for _, c := range []struct {
			address string
			args    []string
		}{
			{"", nil},
			{"?code=CN", []string{"--var", "code=CN"}},
			{"?code=CN&first=2&asOf=2015", []string{"--var", "code=CN", "--var", "$first=2", "--as-of", "2015"}},
			{"?where=" + url.QueryEscape(`{country: {region: {eq: "Asia"}}}`), []string{"--var", `where={"country": {"region": {"eq": "Asia"}}}`}},
			{"?code=a%3Db,c", []string{"--var", "code=a=b,c"}},
		} {
			for _, format := range []string{"json", "csv"} {
				status, _, want := p.Get(t, "/q/of-country."+format+c.address)
				got := harness.MustCall(t, append([]string{"query", filepath.Join(dir, "of-country.graphql"), "--store", store, "--format", format}, c.args...)...)
				if status != 200 || got != want {
					t.Errorf("%s of %s as %s: %d %.200q, and the command prints %.200q", c.address, store, format, status, want, got)
				}
			}
		}
		status, _, want := p.Get(t, "/q/of-country.csv?bom=1&excel=1")
		if got := harness.MustCall(t, "query", filepath.Join(dir, "of-country.graphql"), "--store", store, "--format", "csv", "--bom", "--excel"); status != 200 || got != want {
			t.Errorf("for Excel: %d %.200q, and the command prints %.200q", status, want, got)
		}
		p.Stop()
	}
}

// Each example of the playground has an address, whose answer is that of the API, and a table where the list says so.
func TestExamplesHaveAddresses(t *testing.T) {
	p := harness.Serve(t)
	_, _, text := p.Get(t, "/q/")
	var list struct {
		Queries []struct {
			Name, Question, NoCsv string
			Variables             []struct{ Name string }
			Addresses             map[string]*string
		}
	}
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		t.Fatal(err)
	}
	examples, tables := web.Examples(), 0
	if len(list.Queries) != len(examples) {
		t.Fatalf("the list has %d questions for %d examples", len(list.Queries), len(examples))
	}
	for i, e := range examples {
		q := list.Queries[i]
		if q.Name != e.Name || q.Question != e.Title {
			t.Errorf("%s is listed as %s: %s", e.Name, q.Name, q.Question)
		}
		values := url.Values{"query": {e.Query}, "variables": {string(e.Variables)}}
		_, _, want := p.Get(t, "/graphql?"+values.Encode())
		if status, _, got := p.Get(t, "/q/"+e.Name+".json"); status != 200 || got != want {
			t.Errorf("%s: %d %.200s, want %.200s", e.Name, status, got, want)
		}
		status, header, got := p.Get(t, "/q/"+e.Name+".csv")
		switch {
		case q.Addresses["csv"] == nil:
			if status != 400 || !strings.Contains(got, q.NoCsv) || !strings.Contains(q.NoCsv, "lists beside each other") {
				t.Errorf("%s is no table by the list (%s), and is answered %d %.200s", e.Name, q.NoCsv, status, got)
			}
		case status != 200 || !strings.HasPrefix(header.Get("Content-Type"), "text/csv"):
			t.Errorf("%s as CSV: %d %v", e.Name, status, header)
		default:
			tables++
		}
	}
	if tables < 10 {
		t.Errorf("%d examples are tables", tables)
	}
}

func TestWrongQuestionsOfFiles(t *testing.T) {
	good := folder(t, "a.graphql", ofCountry)
	file := filepath.Join(good, "a.graphql")
	two := filepath.Join(folder(t, "two.graphql", "{\n  alliances { nodes { names { text } members { nodes { name } } } }\n}"), "two.graphql")
	fails := filepath.Join(folder(t, "fails.graphql", "{ dataset { name }\n alliance(id: \"gma\") { members(first: 501) { nodes { name } } } }"), "fails.graphql")
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"serve", "--queries", folder(t, "b.graphql", "# b\n{ dataset {\n  nme } }")}, "b.graphql:3:3: "},
		{[]string{"serve", "--queries", folder(t, "b.graphql", "{ dataset { name } }", "b.json", "{\n\"a\": 1}")}, "b.json:2:1: "},
		{[]string{"serve", "--queries", folder(t, "01-global-mooc-alliance.graphql", "{ dataset { name } }")}, "01-global-mooc-alliance.graphql:1:1: there are two questions"},
		{[]string{"query", file}, file + ":2:17: variable $code of type String! is not given"},
		{[]string{"query", file, "--var", "code"}, "--var code=FR"},
		{[]string{"query", file, "--var", "other=1"}, "code, first, where"},
		{[]string{"query", file, "--var", "code=FR", "--var", "code=CN"}, "more than once"},
		{[]string{"query", file, "--var", "code=FR", "--var", "first=many"}, "many"},
		{[]string{"query", file, "--var", "code=FR", "--var", "first=501"}, "500"},
		{[]string{"query", two, "--format", "csv"}, two + ":1:1: alliances.nodes.names and alliances.nodes.members.nodes"},
		{[]string{"query", fails}, fails + ":2:24: "},
		{[]string{"query", filepath.Join(folder(t, "b.graphql", "{ dataset { name"), "b.graphql")}, "b.graphql:1:"},
		{[]string{"query", filepath.Join(folder(t, "b.graphql", "{ dataset { name } }", "b.json", "[]"), "b.graphql")}, "b.json:1:1: "},
	} {
		code, stdout, stderr := harness.Call(t, c.args...)
		if code != program.ExitWrong || stdout != "" || !strings.Contains(stderr, c.says) || strings.Contains(stderr, "goroutine ") {
			t.Errorf("%q ends with %d, prints %q and says %q, want %q", c.args, code, stdout, stderr, c.says)
		}
	}
}
