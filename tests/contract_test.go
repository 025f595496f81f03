// The served schema keeps the public contract, as a client sees both: by introspection over HTTP.

package tests

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/tests/harness"
)

// contractFiles are the contract: what is asked of rows, what of networks, and what all connections have alike.
var contractFiles = []string{"graph/testdata/contract.graphqls", "graph/testdata/network.graphqls", "graph/testdata/connections.graphqls"}

// contractTexts are the texts of its files.
func contractTexts(t *testing.T) (texts []string) {
	for _, name := range contractFiles {
		texts = append(texts, string(harness.ReadFile(t, name)))
	}
	return texts
}

// loadContract is the contract with the texts of all files, which a test may have changed.
func loadContract(texts []string) (*ast.Schema, error) {
	var sources []*ast.Source
	for i, text := range texts {
		sources = append(sources, &ast.Source{Name: contractFiles[i], Input: text})
	}
	return gqlparser.LoadSchema(sources...)
}

// introspection asks for everything a schema says about itself. Its types go four levels down: [T!]! needs three.
const introspection = `query Introspection {
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...input } type { ...type } }
      inputFields(includeDeprecated: true) { ...input }
      interfaces { name }
      possibleTypes { name }
      enumValues(includeDeprecated: true) { name description }
    }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...input } }
  }
}
fragment input on __InputValue { name description defaultValue type { ...type } }
fragment type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`

// served is the schema as introspection shows it.
type served struct {
	QueryType, MutationType, SubscriptionType *named
	Types                                     []servedType
	Directives                                []servedDirective
}

type named struct{ Name string }

type servedType struct {
	Kind, Name, Description   string
	Fields                    []servedField
	InputFields               []servedInput
	Interfaces, PossibleTypes []named
	EnumValues                []servedValue
}

type servedField struct {
	Name, Description string
	Args              []servedInput
	Type              servedRef
}

type servedInput struct {
	Name, Description string
	DefaultValue      *string
	Type              servedRef
}

type servedValue struct{ Name, Description string }

type servedDirective struct {
	Name, Description string
	IsRepeatable      bool
	Locations         []string
	Args              []servedInput
}

type servedRef struct {
	Kind, Name string
	OfType     *servedRef
}

// String is the type as SDL writes it.
func (r *servedRef) String() string {
	switch r.Kind {
	case "NON_NULL":
		return r.OfType.String() + "!"
	case "LIST":
		return "[" + r.OfType.String() + "]"
	}
	return r.Name
}

func introspect(t *testing.T, p *harness.Program) *served {
	t.Helper()
	var data struct {
		Schema served `json:"__schema"`
	}
	p.Ask(t, introspection, nil, &data)
	return &data.Schema
}

// specified are the names that GraphQL itself defines, which need no description of ours.
var specified = strings.Fields("String Int Float Boolean ID include skip deprecated specifiedBy oneOf")

func isSpecified(name string) bool {
	return strings.HasPrefix(name, "__") || slices.Contains(specified, name)
}

func TestTheServedSchemaKeepsTheContract(t *testing.T) {
	contract, err := loadContract(contractTexts(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, breach := range breaches(contract, introspect(t, harness.Serve(t))) {
		t.Error(breach)
	}
}

// The rule of all connections: a connection to rows of a kind takes what the root connection of the kind takes, and counts by its groups.
func TestEveryConnectionTakesTheSame(t *testing.T) {
	s := introspect(t, harness.Serve(t))
	types := index(s.Types, func(t servedType) string { return t.Name })
	connections := 0
	for _, of := range s.Types {
		for _, f := range of.Fields {
			kind, is := strings.CutSuffix(strings.TrimSuffix(f.Type.String(), "!"), "Connection")
			if !is || kind == "Tie" || kind == "Node" || strings.HasPrefix(kind, "Network") { // of networks, which have a contract of their own
				continue
			}
			connections++
			want := []string{"first: Int", "after: String", "last: Int", "before: String"}
			group := kind + "Group"
			switch kind {
			case "Entity":
				want = append(want, "kinds: [Kind!]")
			case "Search":
				want, group = append([]string{"text: String!", "kinds: [Kind!]"}, want...), "EntityGroup"
			default:
				want = append(want, "where: "+kind+"Filter", "orderBy: "+kind+"Order")
			}
			var got []string
			for _, a := range f.Args {
				got = append(got, a.Name+": "+a.Type.String())
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s.%s takes %v, not %v", of.Name, f.Name, got, want)
			}
			groups := index(types[kind+"Connection"].Fields, func(f servedField) string { return f.Name })["groups"]
			got = nil
			for _, a := range groups.Args {
				got = append(got, a.Name+": "+a.Type.String())
			}
			if want := []string{"by: " + group + "!", "first: Int", "orderBy: GroupOrder"}; !slices.Equal(got, want) {
				t.Errorf("groups of %sConnection takes %v, not %v", kind, got, want)
			}
		}
	}
	if connections < 54 {
		t.Errorf("%d connections were looked at, and there are more", connections)
	}
}

// breaches are the places where the served schema has less than the contract, or something else.
func breaches(contract *ast.Schema, s *served) []string {
	var found []string
	breach := func(format string, args ...any) { found = append(found, fmt.Sprintf(format, args...)) }

	if s.QueryType == nil || s.QueryType.Name != contract.Query.Name {
		breach("the query type is %v, not %s", s.QueryType, contract.Query.Name)
	}
	if s.MutationType != nil || s.SubscriptionType != nil {
		breach("there is a mutation or a subscription type; the contract only reads")
	}
	types := index(s.Types, func(t servedType) string { return t.Name })
	for _, want := range contract.Types {
		if strings.HasPrefix(want.Name, "__") {
			continue
		}
		got, ok := types[want.Name]
		switch {
		case ok && got.Description == "" && !isSpecified(want.Name):
			breach("%s is served without its description", want.Name)
		case !ok && (want.Name == "Int" || want.Name == "Float" || want.Name == "Boolean" || want.Name == "ID" || want.Name == "String"):
			breach("the scalar %s is not there", want.Name)
		case !ok:
			breach("%s is not there", want.Name)
		case got.Kind != string(want.Kind):
			breach("%s is %s, not %s", want.Name, got.Kind, want.Kind)
		case want.Kind == ast.InputObject:
			found = append(found, inputBreaches(want.Name+".", inputsOf(want.Fields), got.InputFields)...)
		default:
			found = append(found, typeBreaches(contract, want, got)...)
		}
	}
	directives := index(s.Directives, func(d servedDirective) string { return d.Name })
	for name, want := range contract.Directives {
		got, ok := directives[name]
		if !ok {
			if !isSpecified(name) && name != "defer" { // defer is in the parser's prelude, and in no contract
				breach("@%s is not there", name)
			}
			continue
		}
		if isSpecified(name) {
			continue
		}
		for _, location := range want.Locations {
			if !slices.Contains(got.Locations, string(location)) {
				breach("@%s may not stand on %s", name, location)
			}
		}
		if got.IsRepeatable != want.IsRepeatable {
			breach("@%s repeatable: %t, not %t", name, got.IsRepeatable, want.IsRepeatable)
		}
		found = append(found, inputBreaches("@"+name+" ", inputsOfArguments(want.Arguments), got.Args)...)
	}
	return found
}

func typeBreaches(contract *ast.Schema, want *ast.Definition, got servedType) []string {
	var found []string
	breach := func(format string, args ...any) {
		found = append(found, want.Name+fmt.Sprintf(format, args...))
	}
	for _, name := range want.Interfaces {
		if !slices.Contains(got.Interfaces, named{name}) {
			breach(" does not implement %s", name)
		}
	}
	if want.Kind == ast.Interface {
		for _, possible := range contract.PossibleTypes[want.Name] {
			if possible.Kind == ast.Object && !slices.Contains(got.PossibleTypes, named{possible.Name}) {
				breach(" may not be a %s", possible.Name)
			}
		}
	}
	for _, value := range want.EnumValues {
		if !slices.ContainsFunc(got.EnumValues, func(v servedValue) bool { return v.Name == value.Name }) {
			breach(".%s is not there", value.Name)
		}
	}
	fields := index(got.Fields, func(f servedField) string { return f.Name })
	for _, field := range want.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		have, ok := fields[field.Name]
		if !ok {
			breach(".%s is not there", field.Name)
			continue
		}
		if have.Type.String() != field.Type.String() {
			breach(".%s is %s, not %s", field.Name, &have.Type, field.Type)
		}
		if have.Description == "" {
			breach(".%s is served without its description", field.Name)
		}
		found = append(found, inputBreaches(want.Name+"."+field.Name+" ", inputsOfArguments(field.Arguments), have.Args)...)
	}
	return found
}

// input is an argument or a field of an input as the contract has it.
type input struct {
	name, typ    string
	defaultValue *ast.Value
}

func inputsOf(fields ast.FieldList) []input {
	var all []input
	for _, f := range fields {
		all = append(all, input{f.Name, f.Type.String(), f.DefaultValue})
	}
	return all
}

func inputsOfArguments(arguments ast.ArgumentDefinitionList) []input {
	var all []input
	for _, a := range arguments {
		all = append(all, input{a.Name, a.Type.String(), a.DefaultValue})
	}
	return all
}

// inputBreaches compares arguments, or the fields of an input. What is more must be optional: else old requests fail.
func inputBreaches(where string, want []input, got []servedInput) []string {
	var found []string
	have := index(got, func(i servedInput) string { return i.Name })
	for _, w := range want {
		g, ok := have[w.name]
		if !ok {
			found = append(found, where+w.name+" is not there")
			continue
		}
		delete(have, w.name)
		if g.Type.String() != w.typ {
			found = append(found, fmt.Sprintf("%s%s is %s, not %s", where, w.name, &g.Type, w.typ))
		}
		wantDefault, gotDefault := "none", "none"
		if w.defaultValue != nil {
			wantDefault = w.defaultValue.String()
		}
		if g.DefaultValue != nil {
			gotDefault = *g.DefaultValue
		}
		if gotDefault != wantDefault {
			found = append(found, fmt.Sprintf("%s%s has the default %s, not %s", where, w.name, gotDefault, wantDefault))
		}
	}
	for name, g := range have {
		if g.Type.Kind == "NON_NULL" && g.DefaultValue == nil {
			found = append(found, where+name+" is more than the contract has, and required")
		}
	}
	return found
}

func index[T any](list []T, name func(T) string) map[string]T {
	m := make(map[string]T, len(list))
	for _, e := range list {
		m[name(e)] = e
	}
	return m
}

// A comparison that finds nothing may compare nothing: each of these lessens the schema in one place, and must be found.
func TestTheComparisonFindsBreaches(t *testing.T) {
	texts := contractTexts(t)
	schema := introspect(t, harness.Serve(t))
	for _, c := range []struct{ from, to, finds string }{
		{"type Location { latitude: Float! longitude: Float! }", "type Location { latitude: Float! longitude: Float! altitude: Float }", "Location.altitude is not there"},
		{"type Name { text: String! language: String }", "type Name { text: String! language: String! }", "Name.language is String, not String!"},
		{"enum Direction { ASC DESC }", "enum Direction { ASC DESC NONE }", "Direction.NONE is not there"},
		{"input InstitutionOrder { by: InstitutionOrderField! direction: Direction = ASC }", "input InstitutionOrder { by: InstitutionOrderField! direction: Direction = DESC }", "InstitutionOrder.direction has the default ASC, not DESC"},
		{"input InstitutionOrder { by: InstitutionOrderField! direction: Direction = ASC }", "input InstitutionOrder { direction: Direction = ASC }", "InstitutionOrder.by is more than the contract has, and required"},
		{"nodes(ids: [ID!]!): [Node]! ", "nodes(ids: [ID!]!, kind: Kind): [Node]! ", "Query.nodes kind is not there"},
		{"type PageInfo {", "interface Extra { hasNextPage: Boolean! }\ntype PageInfo implements Extra {", "PageInfo does not implement Extra"},
		{"directive @asOf(date: PartialDate) on QUERY", "directive @asOf(date: PartialDate) on QUERY | FIELD", "@asOf may not stand on FIELD"},
		{"scalar URL ", "scalar Link\nscalar URL ", "Link is not there"},
		{"network(of: NetworkInput!): Network!", "network(of: NetworkInput!, named: String): Network!", "Query.network named is not there"},
		{"weight: TieWeight = COUNT", "weight: TieWeight = JACCARD", "NetworkInput.weight has the default COUNT, not JACCARD"},
		{"minWeight: Float", "minWeight: Float!", "NetworkInput.minWeight is Float, not Float!"},
		{"paths(from: ID!, to: ID!, first: Int = 5, maxLength: Int = 6)", "paths(from: ID!, to: ID!, first: Int = 5, maxLength: Int = 7)", "Network.paths maxLength has the default 6, not 7"},
		{"pageRank(damping: Float = 0.85, weighted: Boolean = true)", "pageRank(damping: Float = 0.8, weighted: Boolean = true)", "NetworkNode.pageRank damping has the default 0.85, not 0.8"},
		{"input IntFilter { eq: Int", "input IntFilter { ne: Int eq: Int", "IntFilter.ne is not there"},
		{"extend input IDFilter { known: Boolean }", "extend input IDFilter { known: Boolean! }", "IDFilter.known is Boolean, not Boolean!"},
		{"enum PersonGroup { TRUST }", "enum PersonGroup { TRUST NAME }", "PersonGroup.NAME is not there"},
		{"enum CommunityMethod { LEIDEN LOUVAIN }", "enum CommunityMethod { LEIDEN LOUVAIN INFOMAP }", "CommunityMethod.INFOMAP is not there"},
	} {
		changed := slices.Clone(texts)
		at := slices.IndexFunc(texts, func(text string) bool { return strings.Contains(text, c.from) })
		if at < 0 {
			t.Errorf("the contract has no %q any more: choose another place", c.from)
			continue
		}
		changed[at] = strings.Replace(changed[at], c.from, c.to, 1)
		contract, err := loadContract(changed)
		if err != nil {
			t.Errorf("%s: %v", c.to, err)
			continue
		}
		if found := breaches(contract, schema); !slices.Contains(found, c.finds) {
			t.Errorf("a contract with %q: found %q, not %q", c.to, found, c.finds)
		}
	}
}
