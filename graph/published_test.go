// Tests of the schema as clients read it: introspection, the SDL and the possible types, by the September 2025 edition.

package graph

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// described is the answer to a question about the schema, by both executors, which must be the same.
func described[T any](t *testing.T, query string) T {
	t.Helper()
	var texts []string
	for _, executor := range []string{LevelExecutor, ReferenceExecutor} {
		texts = append(texts, serve(t, mustHandler(&stub{}, Options{Executor: executor}), question(query, "")).text)
	}
	if texts[0] != texts[1] {
		t.Errorf("the executors differ:\n%s\n%s", texts[0], texts[1])
	}
	var answer struct {
		Data   T
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal([]byte(texts[0]), &answer); err != nil || len(answer.Errors) > 0 {
		t.Fatalf("%v %v", err, answer.Errors)
	}
	return answer.Data
}

func TestIntrospectedDirectives(t *testing.T) {
	got := described[struct {
		Schema struct {
			Description string
			Directives  []struct {
				Name      string
				Locations []string
			}
		} `json:"__schema"`
		Places struct{ EnumValues []struct{ Name string } } `json:"places"`
	}](t, `{ __schema { description directives { name locations } } places: __type(name: "__DirectiveLocation") { enumValues { name } } }`)

	if got.Schema.Description == "" {
		t.Error("the schema has no description")
	}
	directives := map[string]string{}
	for _, d := range got.Schema.Directives {
		directives[d.Name] = strings.Join(d.Locations, " ")
	}
	want := map[string]string{
		"asOf":        "QUERY",
		"deprecated":  "FIELD_DEFINITION ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION ENUM_VALUE",
		"include":     "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT",
		"oneOf":       "INPUT_OBJECT",
		"skip":        "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT",
		"specifiedBy": "SCALAR",
	}
	if !maps.Equal(directives, want) {
		t.Errorf("the directives are\n%v, want\n%v", directives, want)
	}

	// Section 3.13, TypeSystemDirectiveLocation and ExecutableDirectiveLocation.
	published := strings.Fields(`QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION
		SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION`)
	var places []string
	for _, v := range got.Places.EnumValues {
		places = append(places, v.Name)
	}
	if slices.Sort(places); !slices.Equal(places, slices.Sorted(slices.Values(published))) {
		t.Errorf("the locations are %v", places)
	}
}

// TestIntrospectedKinds: a field of __Type is null exactly for the kinds of types that do not have it (section 4.2.2).
func TestIntrospectedKinds(t *testing.T) {
	const fields = `kind name description specifiedByURL isOneOf fields { name } interfaces { name } possibleTypes { kind name }
		enumValues { name } inputFields { name } ofType { kind }`
	got := described[struct {
		Schema struct{ Types []map[string]any } `json:"__schema"`
		Query  struct {
			Fields []struct{ Type map[string]any }
		}
	}](t, `{ __schema { types { `+fields+` } } query: __type(name: "Query") { fields { type { `+fields+` } } } }`)

	types, kinds := got.Schema.Types, map[string]int{}
	for _, f := range got.Query.Fields {
		types = append(types, f.Type) // NON_NULL among them
	}
	for _, typ := range types {
		kind, _ := typ["kind"].(string)
		kinds[kind]++
		for field, of := range ofKinds {
			has := typ[field] != nil
			if name, _ := typ["name"].(string); field == "specifiedByURL" && slices.Contains(strings.Fields("Int Float String Boolean ID"), name) {
				continue // built in: the specification is their specification
			}
			if want := slices.Contains(of, kind); has != want {
				t.Errorf("%s of %v %v: %v", field, kind, typ["name"], typ[field])
			}
		}
		if possible, ok := typ["possibleTypes"].([]any); ok {
			for _, p := range possible {
				if p := p.(map[string]any); p["kind"] != "OBJECT" {
					t.Errorf("%v may be %v, which is of the kind %v", typ["name"], p["name"], p["kind"])
				}
			}
		}
		if wrapped := kind == "NON_NULL" || kind == "LIST"; wrapped == (typ["name"] != nil) {
			t.Errorf("a type of the kind %s has the name %v", kind, typ["name"])
		}
	}
	for _, kind := range strings.Fields("SCALAR OBJECT INTERFACE ENUM INPUT_OBJECT NON_NULL") {
		if kinds[kind] == 0 {
			t.Errorf("no type of the kind %s was looked at", kind)
		}
	}
}

// TestSDLIsTheSchema: the text that is served has the types, fields and directives that introspection shows.
func TestSDLIsTheSchema(t *testing.T) {
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: SDL()})
	if err != nil {
		t.Fatal(err)
	}
	from, to := introspection.WrapSchema(parsed), introspection.WrapSchema(published)
	names := func(s *introspection.Schema) (all []string) {
		for _, typ := range s.Types() {
			for _, f := range typ.Fields(true) {
				all = append(all, *typ.Name()+"."+f.Name)
			}
			all = append(all, *typ.Name())
		}
		return slices.Sorted(slices.Values(all))
	}
	if !slices.Equal(names(from), names(to)) {
		t.Error("the served SDL is of another schema")
	}
	if !strings.Contains(SDL(), parsed.Description) || parsed.Description == "" {
		t.Error("the SDL has no description of the schema")
	}
}

func TestPossibleTypes(t *testing.T) {
	got := PossibleTypes()
	want := map[string][]string{
		"Node":   strings.Fields("Alliance Claim Country Course Event Exchange Figure Institution Membership Person Position Source"),
		"Entity": strings.Fields("Alliance Country Course Event Exchange Institution Person"),
	}
	if !maps.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%v", got)
	}
}

// TestUnknownDirectives: what introspection does not list is refused, as a text proposed for the specification asks for @defer.
func TestUnknownDirectives(t *testing.T) {
	for _, query := range []string{
		"{ ... @defer { dataset { name } } }",
		"{ countries { nodes @stream { name } } }",
	} {
		if got := serve(t, mustHandler(&stub{}, Options{}), question(query, "")); got.code() != "BAD_QUERY" {
			t.Errorf("%s: the code is %q", query, got.code())
		}
	}
}
