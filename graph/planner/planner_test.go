// Tests of the planner on a small schema: what it writes of each kind of field, and the sentence for each that it refuses.

package planner_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/planner"
)

// The fields of Thing from checked on cannot be planned, nor that of Table and none of Mutation.
const schema = `
	directive @checked on FIELD_DEFINITION
	scalar Word
	scalar Unappendable
	enum Color { RED, BLUE }
	interface Node { id: ID! }
	type Value { size: String }
	type Table { size: String }
	type Thing implements Node {
		id: ID!
		size: String
		flag: Boolean!
		color: Color
		word: Word!
		own: Thing
		others: [Thing!]!
		colors: [Color]
		sizes: [[String!]!]
		value: Value!
		values: [Value!]
		asNode: Node
		computed: String!
		label(times: Int!, loud: String): String
		near(within: Int): [Thing!]!

		checked: String @checked
		asked: String
		withContext: String
		withError: String
		withOK: String
		find(id: String!): Thing
		labels(times: Int!): [String!]!
		free: Unappendable
		frees: [[Unappendable!]!]!
	}
	type Query { thing(id: ID!): Thing, things: [Thing!]!, node: Node, table: Table }
	type Mutation { free: Unappendable }`

const bindings = `
exec: { filename: plan_test/exec.go, package: gen }
autobind: [alliance-atlas/graph/planner/testdata/bound]
omit_getters: true
models:
  ID: { model: [alliance-atlas/graph/planner/testdata/bound.Text] }
  String: { model: [alliance-atlas/graph/planner/testdata/bound.Text] }
  Unappendable: { model: [alliance-atlas/graph/planner/testdata/bound.Unappendable] }
  Table: { model: ["map[string]interface{}"] }
  Thing: { fields: { near: { resolver: true, batch: true }, asked: { resolver: true } } }
`

// built is the schema bound to Go by gqlgen, with its code to be written into a directory.
func built(t *testing.T) *codegen.Data {
	t.Helper()
	cfg, err := config.ReadConfig(strings.NewReader(strings.Replace(bindings, "plan_test", filepath.ToSlash(t.TempDir()), 1)))
	if err != nil {
		t.Fatal(err)
	}
	cfg.Sources = []*ast.Source{{Name: "schema.graphqls", Input: schema}}
	if err := cfg.LoadSchema(); err != nil {
		t.Fatal(err)
	}
	if err := cfg.Init(); err != nil {
		t.Fatal(err)
	}
	data, err := codegen.BuildData(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// refusals are the fields that cannot be planned, and why.
var refusals = []struct{ object, field, why string }{
	{"Thing", "checked", "its run-time directives would be skipped; check in the resolver instead"},
	{"Thing", "asked", "its resolver asks once per object; set resolver.batch in gqlgen.yml"},
	{"Thing", "withContext", "its method takes a context or gives an error, once per object; make it a batch resolver"},
	{"Thing", "withError", "its method takes a context or gives an error, once per object; make it a batch resolver"},
	{"Thing", "withOK", "it is bound to a map, a channel or a method with two results; bind it to a field, a method or a batch resolver"},
	{"Table", "size", "it is bound to a map, a channel or a method with two results; bind it to a field, a method or a batch resolver"},
	{"Thing", "find", "a method with arguments can only give a scalar or an enum; make it a batch resolver"},
	{"Thing", "labels", "a method with arguments can only give a scalar or an enum; make it a batch resolver"},
	{"Thing", "free", "no function appends a value of the type alliance-atlas/graph/planner/testdata/bound.Unappendable; give its scalar an Append function beside Marshal"},
	{"Thing", "frees", "no function appends a value of the type alliance-atlas/graph/planner/testdata/bound.Unappendable; give its scalar an Append function beside Marshal"},
}

// TestPlanner has the planner refuse each field that it must, and write testdata/plan.golden of the others.
func TestPlanner(t *testing.T) {
	data := built(t)
	output := filepath.Join(filepath.Dir(data.Config.Exec.Filename), "plan.go")
	refused := map[string]*codegen.Field{}
	for _, r := range refusals {
		o := data.Objects.ByName(r.object)
		i := slices.IndexFunc(o.Fields, func(f *codegen.Field) bool { return f.Name == r.field })
		refused[r.object+"."+r.field] = o.Fields[i]
		o.Fields = slices.Delete(o.Fields, i, i+1)
	}
	for _, r := range refusals {
		t.Run(r.object+"."+r.field, func(t *testing.T) {
			o := data.Objects.ByName(r.object)
			whole := o.Fields
			o.Fields = append(slices.Clone(whole), refused[r.object+"."+r.field])
			err := planner.Plugin{}.GenerateCode(data)
			o.Fields = whole
			if want := r.object + "." + r.field + " cannot be planned: " + r.why; err == nil || err.Error() != want {
				t.Errorf("gives the error %v, want %s", err, want)
			}
			if _, err := os.Stat(output); err == nil {
				t.Error("the code is written all the same")
			}
		})
	}
	if err := (planner.Plugin{}).GenerateCode(data); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("testdata/plan.golden")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, want) {
		t.Errorf("what is written differs from testdata/plan.golden:\n%s", text)
	}
}
