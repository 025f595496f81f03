// Trusted documents: clients name the documents of a manifest, of Apollo's format and of Relay's, and a server that answers these
// alone refuses others. That of GraphQL Code Generator is in documents_test.go.

package clients

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestApolloTrustedDocuments(t *testing.T) {
	node := node(t)
	manifest := filepath.Join(t.TempDir(), "manifest.json")
	const id = "c0ffee"
	// Apollo asks for __typename everywhere, so the document of the manifest does.
	write(t, manifest, `{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [
		{ "id": "`+id+`", "name": "Name", "type": "query", "body": "query Name { dataset { name __typename } }" }
	] }`)
	p := harness.Serve(t, "--documents", manifest, "--only-documents")
	var name struct {
		Data struct{ Dataset struct{ Name string } }
	}
	_, _, body := p.Get(t, "/graphql?documentId="+id)
	if err := json.Unmarshal([]byte(body), &name); err != nil || name.Data.Dataset.Name == "" {
		t.Fatalf("the document is answered %s, %v", body, err)
	}
	for _, client := range []string{"@apollo/client-3", "@apollo/client"} {
		is := facts[struct{ ByID, ByText string }](t, javascript, node, "trusted.mjs", p.URL(""), client, id)
		same(t, client+" by id", is.ByID, name.Data.Dataset.Name)
		if !strings.Contains(is.ByText, "trusted documents alone") {
			t.Errorf("%s: a text that is not in the manifest is answered %q", client, is.ByText)
		}
	}
}

// Relay's compiler writes the manifest, with the configuration that docs/clients.md shows.
func TestRelay(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	_, _, schema := p.Get(t, "/schema.graphql")
	dir := folder(t, "", map[string]string{
		"schema.graphql":   schema,
		"relay.config.js":  documentedFile(t, "relay.config.js"),
		"persisted.json":   "{}", // the compiler adds to it
		"src/documents.js": text(t, javascript+"/relay/documents.js"),
		"src/run.mjs":      text(t, javascript+"/relay/run.mjs"),
	})
	p.Stop()
	run(t, dir, "node_modules/.bin/relay-compiler")
	p = harness.Serve(t, "--documents", filepath.Join(dir, "persisted.json"), "--only-documents")
	write(t, filepath.Join(dir, "src/environment.mjs"), strings.ReplaceAll(documentedFile(t, "src/environment.mjs"), documented, p.URL("")))
	type pages struct{ First, Both, TotalCount int }
	is := facts[struct {
		Members, Search, Back pages
		Dates                 []*string
		Countries, Figures    int
		Texts, IDs            int
	}](t, dir, node, "src/run.mjs")
	if is.Members.TotalCount < 5 {
		t.Errorf("the alliance has %d members: ask for a larger one", is.Members.TotalCount)
	}
	is.Members.TotalCount = 0
	same(t, "members after one page and two", is.Members, pages{First: 2, Both: 5})
	same(t, "hits", is.Search, pages{First: 5, Both: 10})
	same(t, "institutions from the end", is.Back, pages{First: 2, Both: 4})
	then := "2018"
	same(t, "dates that a variable gave, and that of the address", is.Dates, []*string{&then, nil, &then})
	same(t, "countries", is.Countries, 2)
	same(t, "figures of an interface", is.Figures, 2)
	same(t, "texts and ids that were sent", []int{is.Texts, is.IDs}, []int{0, 8})
}

// GraphQL Code Generator reads the schema with graphql-js of 2025, by introspection.
func TestCodeGenerator(t *testing.T) {
	node(t)
	p := harness.Serve(t)
	dir := folder(t, p.URL(""), map[string]string{"codegen.ts": text(t, javascript+"/codegen/codegen.ts"), "package.json": `{"type": "module"}`})
	run(t, dir, "node_modules/.bin/graphql-codegen", "--silent")
	run(t, dir, "node_modules/.bin/tsc", "--strict", "--noEmit", "--target", "es2022", "types.ts")
	if !regexp.MustCompile(`PartialDate: \{ input: string; output: string;`).MatchString(read(t, dir, "types.ts")) {
		t.Error("the types do not say that a PartialDate is a string")
	}
	var is, want struct {
		PossibleTypes map[string][]string
		Schema        struct{ Types []struct{ Name string } } `json:"__schema"`
	}
	decode(t, read(t, dir, "possible-types.json"), &is)
	_, _, published := p.Get(t, "/possible-types.json")
	decode(t, published, &want)
	same(t, "possible types", is.PossibleTypes, want.PossibleTypes)
	decode(t, read(t, dir, "introspection.json"), &is)
	p.Ask(t, "{ __schema { types { name } } }", nil, &want)
	same(t, "types of the introspection", len(is.Schema.Types), len(want.Schema.Types))
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func decode(t *testing.T, text string, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), into); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
}
