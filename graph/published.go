// The schema as clients read it: what introspection shows, the SDL that is served, and which types an interface may be. It is
// that of schema.graphqls with what the September 2025 edition of the specification defines, and nothing that gqlparser adds.

package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/gen"
)

// SDL is the schema in the schema definition language, with its descriptions: the text of schema.graphqls.
func SDL() string { return gen.SDL() }

// PossibleTypes are the names of the object types of each abstract type, both sorted: what a client with a normalised cache must
// know to match fragments on abstract types.
func PossibleTypes() map[string][]string {
	types := map[string][]string{}
	for name, def := range published.Types {
		if !def.IsAbstractType() {
			continue
		}
		for _, of := range published.PossibleTypes[name] {
			types[name] = append(types[name], of.Name)
		}
		slices.Sort(types[name])
	}
	return types
}

// published is the schema that documents are validated against and that introspection shows. It differs from the one that
// gqlgen parses, whose prelude is ahead of the specification, in three things, each of which clients fail on: no @defer, which no
// answer heeds; no DIRECTIVE_DEFINITION, which is no location of September 2025 and which clients with a closed list of
// locations cannot read; and the possible types of an interface are objects, without the interfaces that implement it
// (section 4.2.2).
var published = publish(gen.NewExecutableSchema(gen.Config{}).Schema())

func publish(parsed *ast.Schema) *ast.Schema {
	s := *parsed
	s.Directives, s.Types, s.PossibleTypes = maps.Clone(s.Directives), maps.Clone(s.Types), maps.Clone(s.PossibleTypes)
	delete(s.Directives, "defer")
	for name, d := range s.Directives {
		if slices.Contains(d.Locations, ast.LocationDirectiveDefinition) {
			d := *d
			d.Locations = slices.DeleteFunc(slices.Clone(d.Locations), func(l ast.DirectiveLocation) bool { return l == ast.LocationDirectiveDefinition })
			s.Directives[name] = &d
		}
	}
	locations := *s.Types["__DirectiveLocation"]
	locations.EnumValues = slices.DeleteFunc(slices.Clone(locations.EnumValues), func(v *ast.EnumValueDefinition) bool {
		return v.Name == string(ast.LocationDirectiveDefinition)
	})
	s.Types[locations.Name] = &locations
	for name, types := range s.PossibleTypes {
		s.PossibleTypes[name] = slices.DeleteFunc(slices.Clone(types), func(d *ast.Definition) bool { return d.Kind != ast.Object })
	}
	return &s
}

// ofKinds are the fields of __Type that have a value for some kinds of types alone: "All other fields must return null" (section
// 4.2.2).
var ofKinds = map[string][]string{
	"fields":         {"OBJECT", "INTERFACE"},
	"interfaces":     {"OBJECT", "INTERFACE"},
	"possibleTypes":  {"INTERFACE", "UNION"},
	"enumValues":     {"ENUM"},
	"inputFields":    {"INPUT_OBJECT"},
	"isOneOf":        {"INPUT_OBJECT"},
	"specifiedByURL": {"SCALAR"},
	"ofType":         {"LIST", "NON_NULL"},
}

// hasNone tells whether the field that ctx resolves is one that types of this kind do not have. gqlgen answers an empty list or
// false there instead of null.
func hasNone(ctx context.Context) bool {
	f := graphql.GetFieldContext(ctx)
	if f.Object != "__Type" || f.Parent == nil {
		return false
	}
	kinds, ok := ofKinds[f.Field.Name]
	t, isType := f.Parent.Result.(*introspection.Type)
	return ok && isType && !slices.Contains(kinds, t.Kind())
}
