// Tests of reading saved questions: what a directory may hold, and where errors say that something is wrong.

package saved_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/saved"
)

// in is a directory with files: pairs of a name and a text.
func in(pairs ...string) fstest.MapFS {
	files := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		files[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return files
}

func read(files fstest.MapFS) ([]*saved.Query, error) {
	sources, err := saved.ReadDir(files, "dir")
	if err != nil {
		return nil, err
	}
	return saved.Check(sources)
}

const ofCountry = `# Who is in a country?
#
# The first ones.
query OfCountry($code: String!, $first: Int = 2) {
  institutions(first: $first, where: {country: {code: {eq: $code}}}) { totalCount nodes { id name } }
}
`

func TestReadDir(t *testing.T) {
	queries, err := read(in(
		"of-country.graphql", ofCountry, "of-country.json", "\ufeff{\"code\": \"FR\"}\r\n",
		"B_2.graphql", "\ufeff{ dataset { name } }",
		"README.md", "not a question", "notes.txt", "{", "sub/x.graphql", "{ nothing }",
	))
	if err != nil || len(queries) != 2 {
		t.Fatal(queries, err)
	}
	b, q := queries[0], queries[1]
	if b.Name != "B_2" || b.Question != "" || b.Document != "{ dataset { name } }" || len(b.Variables) != 0 {
		t.Errorf("%+v", b)
	}
	if q.Name != "of-country" || q.Question != "Who is in a country?" || q.About != "The first ones." || q.Document != ofCountry || len(q.Variables) != 2 || len(q.Values) != 1 || q.Values["code"] != "FR" {
		t.Errorf("%+v", q)
	}
}

func TestWrongQuestions(t *testing.T) {
	good := "{ dataset { name } }"
	for _, c := range []struct {
		name  string
		files fstest.MapFS
		says  string
	}{
		{"a document that does not parse", in("a.graphql", "query A {\n  dataset {"), "dir/a.graphql:"},
		{"an unknown field", in("a.graphql", "# why\nquery A {\n  dataset { nme }\n}"), "dir/a.graphql:3:13: "},
		{"an unknown field behind lines of Windows", in("a.graphql", "# why\r\nquery A {\r\n  dataset { nme }\r\n}"), "dir/a.graphql:3:13: "},
		{"an empty document", in("a.graphql", ""), "dir/a.graphql:1:1: the document is empty"},
		{"two operations", in("a.graphql", "query A { dataset { name } }\n query B { dataset { name } }"), "dir/a.graphql:2:2: a file has one operation"},
		{"a fragment alone", in("a.graphql", "fragment F on Query { dataset { name } }"), "dir/a.graphql:1:1: "},
		{"a wrong value", in("a.graphql", "{\n institutions(first: \"x\") { totalCount } }"), "dir/a.graphql:2:22: "},
		{"a variable with the name of a parameter", in("a.graphql", "query A(\n  $asOf: PartialDate) { events(where: {from: {onOrAfter: $asOf}}) { totalCount } }"), "dir/a.graphql:2:3: every address has a parameter asOf"},
		{"a name with a blank", in("a b.graphql", good), `dir/a b.graphql:1:1: the name "a b"`},
		{"a name with a dot", in("a.b.graphql", good), `dir/a.b.graphql:1:1: the name "a.b"`},
		{"no name", in(".graphql", good), `dir/.graphql:1:1: the name ""`},
		{"a name in Chinese", in("联盟.graphql", good), `dir/联盟.graphql:1:1: the name "联盟"`},
		{"variables without a document", in("a.graphql", good, "b.json", "{}"), "dir/b.json:1:1: there is no b.graphql"},
		{"variables that are no JSON", in("a.graphql", ofCountry, "a.json", "{\n  \"code\": FR\n}"), "dir/a.json:2:11: "},
		{"variables that are a list", in("a.graphql", ofCountry, "a.json", "[]"), "dir/a.json:1:1: "},
		{"variables that are nothing", in("a.graphql", ofCountry, "a.json", ""), "dir/a.json:1:1: "},
		{"an unknown variable", in("a.graphql", ofCountry, "a.json", "{\n  \"first\": 1,\n  \"cöde\": 1, \"other\": 2}"), "dir/a.json:3:3: dir/a.graphql has no variable $cöde"},
		{"a variable that does not fit", in("a.graphql", ofCountry, "a.json", "{\"code\": \"FR\",\n \"first\": \"many\"}"), "dir/a.json:2:2: $first"},
		{"null where it cannot be", in("a.graphql", ofCountry, "a.json", `{"code": null}`), "dir/a.json:1:2: $code"},
	} {
		queries, err := read(c.files)
		if !errors.Is(err, atlas.ErrInput) || !strings.HasPrefix(err.Error(), c.says) {
			t.Errorf("%s: %v, %v; want %s", c.name, queries, err, c.says)
		}
	}
	two := []saved.Source{{Name: "a", Document: good, File: "x/a"}, {Name: "a", Document: good, File: "y/a"}}
	if _, err := saved.Check(two); err == nil || !strings.HasPrefix(err.Error(), `y/a:1:1: there are two questions with the name "a"`) {
		t.Error(err)
	}
}
