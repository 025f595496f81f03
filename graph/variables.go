// Variables: checking what a client sent against the types that its operation declares. gqlgen's own check lets some values
// through that fail later, inside the answer; here a value fits or the request is refused with a sentence that names it.

package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/graph/scalar"
)

// variables are the values of an operation's variables: those given where they fit, else the defaults. Those that are
// neither given nor have a default are absent. It makes them of the map of those given, which is the caller's no more.
func variables(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	vars := given
	if vars == nil {
		vars = map[string]any{}
	}
	for _, def := range op.VariableDefinitions {
		value, ok := vars[def.Variable]
		var err error
		switch {
		case ok:
			vars[def.Variable], err = fit(schema, def.Variable, def.Type, value)
		case def.DefaultValue != nil:
			vars[def.Variable], err = def.DefaultValue.Value(nil)
		case def.Type.NonNull:
			err = fmt.Errorf("%s of type %s is not given", def.Variable, def.Type)
		}
		if err != nil {
			return nil, errorAt(badInput, def.Position, "variable $%s", shortNames(err.Error()))
		}
	}
	if len(vars) > len(op.VariableDefinitions) { // some are of other operations, or of none
		maps.DeleteFunc(vars, func(name string, _ any) bool { return op.VariableDefinitions.ForName(name) == nil })
	}
	return vars, nil
}

// fit is a JSON value as a value of a type. Its error names the place where it does not fit.
func fit(schema *ast.Schema, place string, t *ast.Type, v any) (any, error) {
	if v == nil {
		if t.NonNull {
			return nil, fmt.Errorf("%s is null, and %s cannot be", place, t)
		}
		return nil, nil
	}
	if t.Elem != nil {
		list, ok := v.([]any)
		if !ok {
			list = []any{v} // one value stands for a list of one
		}
		fitted := make([]any, len(list))
		for i := range list {
			at := place
			if ok {
				at = fmt.Sprintf("%s[%d]", place, i)
			}
			var err error
			if fitted[i], err = fit(schema, at, t.Elem, list[i]); err != nil {
				return nil, err
			}
		}
		return fitted, nil
	}
	def := schema.Types[t.NamedType]
	switch def.Kind {
	case ast.Enum:
		if s, ok := v.(string); ok && def.EnumValues.ForName(s) != nil {
			return s, nil
		}
		return nil, fmt.Errorf("%s: %s is no value of the enum %s", place, show(v), t.NamedType)
	case ast.InputObject:
		return fitObject(schema, place, def, v)
	}
	fitted, err := fitScalar(def.Name, v)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, err)
	}
	return fitted, nil
}

func fitObject(schema *ast.Schema, place string, def *ast.Definition, v any) (any, error) {
	object, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: %s is no %s, which is an object", place, show(v), def.Name)
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if def.Fields.ForName(name) == nil {
			return nil, fmt.Errorf("%s: %s has no field %s", place, def.Name, show(name))
		}
	}
	fitted := make(map[string]any, len(object))
	for _, field := range def.Fields {
		value, ok := object[field.Name]
		if !ok {
			if field.Type.NonNull && field.DefaultValue == nil {
				return nil, fmt.Errorf("%s: %s needs the field %s", place, def.Name, field.Name)
			}
			continue
		}
		var err error
		if fitted[field.Name], err = fit(schema, place+"."+field.Name, field.Type, value); err != nil {
			return nil, err
		}
	}
	return fitted, nil
}

func fitScalar(name string, v any) (any, error) {
	switch v.(type) {
	case map[string]any, []any:
		return nil, scalar.NoneOf(name, show(v))
	}
	switch name {
	case "Int":
		return orError(scalar.UnmarshalInt(v))
	case "ID":
		id, err := scalar.UnmarshalID(v)
		return string(id), err
	case "PartialDate":
		_, err := scalar.UnmarshalPartialDate(v)
		return v, err
	case "Boolean":
		if _, ok := v.(bool); !ok {
			return nil, scalar.NoneOf(name, show(v))
		}
		return v, nil
	case "Float":
		if n, ok := v.(json.Number); ok {
			if _, err := n.Float64(); err == nil {
				return n, nil
			}
		}
		return nil, scalar.NoneOf(name, show(v))
	}
	return orError(scalar.UnmarshalString(v))
}

func orError[T any](v T, err error) (any, error) { return v, err }

// show is a JSON value as an error repeats it.
func show(v any) string {
	switch v.(type) {
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	}
	const shown = 60
	text := string(encode(v))
	if len(text) > shown {
		text = strings.ToValidUTF8(text[:shown], "") + "…" + quotesOf(text)
	}
	return text
}

// checkNulls refuses null for a variable with a default that stands where null cannot.
func checkNulls(d *document, op *ast.OperationDefinition, vars map[string]any) *gqlerror.Error {
	for _, def := range op.VariableDefinitions {
		t, ok := d.strict[op][def.Variable]
		if v, given := vars[def.Variable]; ok && given && v == nil {
			return errorAt(badInput, def.Position, "variable $%s is null where it stands for %s, which cannot be; leave it out to get its default", def.Variable, t)
		}
	}
	return nil
}

// fillNulls gives null to the variables that have no value, which means the same. Otherwise a fragment that two operations
// spread would take a default, and that of the other operation.
func fillNulls(op *ast.OperationDefinition, vars map[string]any) {
	for _, def := range op.VariableDefinitions {
		if _, ok := vars[def.Variable]; !ok {
			vars[def.Variable] = nil
		}
	}
}
