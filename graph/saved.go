// Documents of files: what there is to know of one before it is asked, and values for its variables from files, addresses and command
// lines, where everything is a text.

package graph

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/table"
)

// Variable is a variable of an operation.
type Variable struct {
	Name         string
	Type         string // as GraphQL writes it
	Required     bool   // it has no default, and cannot be null
	Default      any    // that of the document as JSON has it, nil where it has none
	Line, Column int    // in the document
}

// Outline are the variables of the one operation of a document. Its error is a Fault: the first thing that is wrong with the document, as
// a request with it would be told.
func Outline(document string) ([]Variable, error) {
	parsed, counted, err := parse(document)
	if err != nil {
		return nil, Fault{err}
	}
	if len(parsed.Operations) > 1 {
		return nil, Fault{errorAt(badQuery, parsed.Operations[1].Position, "a file has one operation, and this is a second one")}
	}
	op, err := find(parsed, "")
	if err != nil {
		return nil, Fault{err}
	}
	if op.Operation != ast.Query {
		return nil, Fault{errorAt(badQuery, op.Position, "a file has a query, and this is a %s", op.Operation)}
	}
	if _, errs := validate(published, parsed, counted.cyclic); len(errs) > 0 {
		return nil, Fault{errs[0]}
	}
	var variables []Variable
	for _, def := range op.VariableDefinitions {
		v := Variable{Name: def.Variable, Type: def.Type.String(), Required: def.Type.NonNull && def.DefaultValue == nil, Line: def.Position.Line, Column: def.Position.Column}
		if def.DefaultValue != nil {
			if v.Default, _ = def.DefaultValue.Value(nil); v.Default != nil { // without variables it has a value
				v.Default = jsonValue(v.Default)
			}
		}
		variables = append(variables, v)
	}
	return variables, nil
}

// TableOf tells why the answer to the one operation of a valid document is no table, with these values of its variables; nil where it is
// one.
func TableOf(document string, values map[string]any) error {
	parsed, counted, err := parse(document)
	if err != nil {
		return Fault{err}
	}
	if _, errs := validate(published, parsed, counted.cyclic); len(errs) > 0 {
		return Fault{errs[0]}
	}
	given := map[string]any{}
	for _, def := range parsed.Operations[0].VariableDefinitions {
		if v, ok := values[def.Variable]; ok {
			given[def.Variable] = v
		} else if def.DefaultValue != nil {
			given[def.Variable], _ = def.DefaultValue.Value(nil)
		}
	}
	_, wrong := table.Of(parsed, parsed.Operations[0], given)
	return wrong
}

// jsonValue is plain data as objectOf reads it.
func jsonValue(v any) any { return (&jsonReader{encode(v)}).value() }

// ReadVariables reads a JSON object of values for variables. Its error is a Fault with the place in the text.
func ReadVariables(text []byte) (map[string]any, error) {
	fault := func(at int, format string, args ...any) error {
		err := errorf(badInput, format, args...)
		line, column := lineOf(string(text), at)
		err.Locations = []gqlerror.Location{{Line: line, Column: column}}
		return Fault{err}
	}
	whole := bytes.Trim(withoutMark(text), jsonSpace)
	switch {
	case !utf8.Valid(text):
		return nil, fault(0, "it is not in UTF-8, which is the encoding of JSON")
	case !json.Valid(whole):
		p := jsonFault(text)
		return nil, fault(p.at, "it is no JSON object with values for variables: %s", p.sentence)
	case whole[0] != '{':
		return nil, fault(bytes.Index(text, whole), "it is no JSON object with values for variables, but %s", kindOf(whole))
	}
	values, refused := readObject("the variables", whole)
	if refused != nil {
		return nil, Fault{refused.err}
	}
	return values, nil
}

// Fits tells whether a value as JSON has it is one of a type, as GraphQL writes it; its error says where not.
func Fits(name, typeName string, v any) error {
	t, err := typeOf(typeName)
	if err == nil {
		_, err = fit(published, name, t, v)
	}
	if err != nil {
		return atlas.Errorf(atlas.ErrInput, "%s", shorten(shortNames(err.Error())))
	}
	return nil
}

// Word is a value of a type, as GraphQL writes it, that is written as a text: in a parameter of an address, or on a command line. A text,
// an id, a date and a word of an enum stand as they are, without quotes; a boolean is true, false, 1 or 0. Values of a list stand between
// commas, or in brackets as JSON or GraphQL writes them; an object is JSON or GraphQL. Nothing at all is null, or where null cannot be, a
// list without values or a text without letters. Its errors are of the kinds atlas.ErrInput and atlas.ErrLimit.
func Word(name, typeName, text string) (any, error) {
	t, err := typeOf(typeName)
	if err != nil {
		return nil, err
	}
	v, err := worded(name, t, text)
	if err != nil {
		return nil, err
	}
	if v, err = fit(published, name, t, v); err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s", shorten(shortNames(err.Error())))
	}
	return v, nil
}

func worded(name string, t *ast.Type, text string) (any, error) {
	bare := strings.Trim(text, jsonSpace)
	switch {
	case text == "" && !t.NonNull:
		return nil, nil
	case t.Elem != nil && strings.HasPrefix(bare, "["), published.Types[t.Name()].Kind == ast.InputObject:
		return Input(name, t.String(), text)
	case t.Elem != nil:
		list := []any{}
		if text == "" {
			return list, nil
		}
		for part := range strings.SplitSeq(text, ",") {
			v, err := worded(name, t.Elem, part)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		return list, nil
	}
	switch t.NamedType {
	case "Boolean":
		switch text {
		case "true", "1":
			return true, nil
		case "false", "0":
			return false, nil
		}
	case "Int", "Float":
		if json.Valid([]byte(bare)) && strings.Trim(bare, "-0123456789.eE+") == "" {
			return json.Number(bare), nil
		}
	}
	return text, nil
}
