// Inputs of the schema that are written in an address, as JSON or as GraphQL writes values, and the arguments that they make.

package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/gen"
)

// Input is a value of an input type of the schema, as "InstitutionFilter" or "[ID!]", written as JSON or as GraphQL writes values, in a
// parameter of an address that name names. The value has the types that variables of an operation have once they are checked. Its errors are
// of the kinds atlas.ErrInput and atlas.ErrLimit, and say where in the value something is wrong.
func Input(name, typeName, text string) (any, error) {
	t, err := typeOf(typeName)
	if err != nil {
		return nil, err
	}
	switch levels, objects := nesting([]byte(text)); {
	case levels > MaxNesting:
		return nil, atlas.Errorf(atlas.ErrLimit, "%s nests deeper than %d levels", name, MaxNesting)
	case objects > MaxVariableObjects:
		return nil, atlas.Errorf(atlas.ErrLimit, "%s: %d objects are more than %d; ask for many values with in instead of many filters with or", name, objects, MaxVariableObjects)
	}
	raw := bytes.Trim([]byte(text), jsonSpace)
	var value any
	if json.Valid(raw) {
		if at := half(raw); at >= 0 {
			return nil, atlas.Errorf(atlas.ErrInput, "%s has half a character %s: %s", name, where(raw, at), pairs)
		}
		value = (&jsonReader{raw}).value()
	} else if value, err = fromLiteral(name, t, text); err != nil {
		return nil, err
	}
	fitted, err := fit(published, name, t, value)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s", shorten(shortNames(err.Error())))
	}
	return fitted, nil
}

// Arguments are the arguments of a root field as its resolver gets them, made of values that Input gave. Its error is of the kind
// atlas.ErrInput.
func Arguments(ctx context.Context, field string, given map[string]any) (map[string]any, error) {
	def := published.Query.Fields.ForName(field)
	if def == nil {
		return nil, fmt.Errorf("there is no root field %s", field)
	}
	for _, arg := range def.Arguments {
		v, ok := given[arg.Name]
		if !ok && arg.Type.NonNull && arg.DefaultValue == nil {
			return nil, atlas.Errorf(atlas.ErrInput, "%s of type %s is not given", arg.Name, arg.Type)
		}
		if ok {
			fitted, err := fit(published, arg.Name, arg.Type, v)
			if err != nil {
				return nil, atlas.Errorf(atlas.ErrInput, "%s", shorten(shortNames(err.Error())))
			}
			given[arg.Name] = fitted
		}
	}
	coerced, err := gen.NewPlan(gen.Config{Schema: published, Resolvers: &Resolver{}}).Coerce(ctx, field, given)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s", shorten(shortNames(err.Error())))
	}
	return coerced, nil
}

// inDocument is a document with the text of a value as the default of a variable: the grammar of values is that of documents.
func inDocument(typeName, text string) string {
	return "query($v: " + typeName + " =\n" + text + "\n) { __typename }"
}

// typeOf is a type as GraphQL writes it.
func typeOf(name string) (*ast.Type, error) {
	doc, err := parser.ParseQuery(&ast.Source{Input: inDocument(name, "null")})
	if err != nil {
		return nil, fmt.Errorf("%s is no type: %w", name, err)
	}
	t := doc.Operations[0].VariableDefinitions[0].Type
	if published.Types[t.Name()] == nil {
		return nil, fmt.Errorf("the schema has no type %s", name)
	}
	return t, nil
}

// fromLiteral is a value as GraphQL writes it, as JSON has it.
func fromLiteral(name string, t *ast.Type, text string) (any, error) {
	wrong := func(why string) error {
		return atlas.Errorf(atlas.ErrInput, "%s is neither JSON nor a value of GraphQL, as {name: {contains: \"open\"}}: %s", name, why)
	}
	document := plainLines(inDocument(t.String(), text))
	if odd, err := checkSize(document); err != nil {
		return nil, atlas.Errorf(atlas.ErrLimit, "%s: %s", name, err.Message)
	} else if odd {
		if p := diagnose(document); p != nil {
			return nil, wrong(p.sentence)
		}
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		if p := diagnose(document); p != nil {
			return nil, wrong(p.sentence)
		}
		return nil, wrong("compare it with the grammar of GraphQL")
	}
	// Text that closes the parenthesis or goes on after the value makes another document than the one above.
	if len(doc.Operations) != 1 || len(doc.Fragments) > 0 || len(doc.Operations[0].VariableDefinitions) != 1 || len(doc.Operations[0].Directives) > 0 {
		return nil, wrong("it is more than one value")
	}
	v := doc.Operations[0].VariableDefinitions[0]
	if len(v.Directives) > 0 || v.DefaultValue == nil || v.Type.String() != t.String() {
		return nil, wrong("it is more than one value")
	}
	return plain(name, t, v.DefaultValue)
}

// plain is a literal as JSON has it; only words of enums are not in quotes. Variables are no values of a default, and do not parse.
func plain(place string, t *ast.Type, v *ast.Value) (any, error) {
	def := published.Types[t.NamedType] // nil for a list
	switch v.Kind {
	case ast.NullValue:
		return nil, nil
	case ast.BooleanValue:
		return v.Raw == "true", nil
	case ast.IntValue, ast.FloatValue:
		return json.Number(v.Raw), nil
	case ast.ListValue:
		list := make([]any, len(v.Children))
		of := t
		if t.Elem != nil {
			of = t.Elem
		}
		for i, child := range v.Children {
			var err error
			if list[i], err = plain(fmt.Sprintf("%s[%d]", place, i), of, child.Value); err != nil {
				return nil, err
			}
		}
		return list, nil
	case ast.ObjectValue:
		if t.Elem != nil {
			return plain(place, t.Elem, v) // one value stands for a list of one
		}
		object := make(map[string]any, len(v.Children))
		if def.Kind != ast.InputObject {
			return object, nil // which fits nowhere
		}
		for _, child := range v.Children {
			if _, twice := object[child.Name]; twice {
				return nil, atlas.Errorf(atlas.ErrInput, "%s has the field %s twice", place, child.Name)
			}
			field := def.Fields.ForName(child.Name)
			if field == nil {
				return nil, atlas.Errorf(atlas.ErrInput, "%s: %s has no field %s", place, def.Name, show(child.Name))
			}
			var err error
			if object[child.Name], err = plain(place+"."+child.Name, field.Type, child.Value); err != nil {
				return nil, err
			}
		}
		return object, nil
	}
	isEnum := published.Types[t.Name()].Kind == ast.Enum
	switch word := v.Kind == ast.EnumValue; {
	case word && !isEnum:
		return nil, atlas.Errorf(atlas.ErrInput, "%s: %s stands without quotes, and %s is no enum; texts stand in quotes", place, cut(v.Raw), t.Name())
	case !word && isEnum:
		return nil, atlas.Errorf(atlas.ErrInput, "%s: %s stands in quotes, and words of the enum %s have none", place, show(v.Raw), t.Name())
	}
	return v.Raw, nil
}
