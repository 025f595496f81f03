// The validation rule for values that are written into a document. It differs from gqlparser's in three things: a number
// must fit 32 bits, a date must be one (and is a wrong value, not a wrong document), and the sentence names the argument.

package graph

import (
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"alliance-atlas/graph/scalar"
)

func valuesOfCorrectType(events *core.Events, addError core.AddErrFunc) {
	c := literals{addError, map[*ast.Value]bool{}}
	events.OnField(func(w *core.Walker, f *ast.Field) {
		if f.Definition != nil {
			c.arguments(w, f.Definition.Arguments, f.Arguments)
		}
	})
	events.OnDirective(func(w *core.Walker, d *ast.Directive) {
		if d.Definition != nil {
			c.arguments(w, d.Definition.Arguments, d.Arguments)
		}
	})
	events.OnVariable(func(w *core.Walker, def *ast.VariableDefinition) {
		if def.DefaultValue != nil && def.Definition != nil {
			c.check(w.Schema, "the default of $"+def.Variable, def.Type, def.DefaultValue)
		}
	})
}

type literals struct {
	addError core.AddErrFunc
	seen     map[*ast.Value]bool // the walker comes through a fragment more than once
}

func (c *literals) arguments(w *core.Walker, defs ast.ArgumentDefinitionList, args ast.ArgumentList) {
	for _, arg := range args {
		if def := defs.ForName(arg.Name); def != nil && !c.seen[arg.Value] {
			c.seen[arg.Value] = true
			c.check(w.Schema, arg.Name, def.Type, arg.Value)
		}
	}
}

// check reports where a literal does not fit its type. Variables are checked by another rule.
func (c *literals) check(schema *ast.Schema, place string, t *ast.Type, v *ast.Value) {
	switch {
	case v.Kind == ast.Variable:
		return
	case v.Kind == ast.NullValue:
		if t.NonNull && t.Name() == "PartialDate" {
			c.wrong(badInput, v, place, " is null, and %s cannot be", t)
		} else if t.NonNull {
			c.wrong(badQuery, v, place, " is null, and %s cannot be", t)
		}
		return
	case t.Elem != nil && v.Kind == ast.ListValue:
		for i, child := range v.Children {
			c.check(schema, place+"["+strconv.Itoa(i)+"]", t.Elem, child.Value)
		}
		return
	case t.Elem != nil:
		c.check(schema, place, t.Elem, v) // one value stands for a list of one
		return
	}
	def := schema.Types[t.NamedType]
	if def == nil {
		return // another rule reports it
	}
	switch def.Kind {
	case ast.InputObject:
		c.object(schema, place, def, v)
	case ast.Enum:
		if v.Kind != ast.EnumValue {
			c.wrong(badQuery, v, place, ": %s is no value of the enum %s, which is a name without quotes", written(v), def.Name)
		} else if def.EnumValues.ForName(v.Raw) == nil {
			c.wrong(badQuery, v, place, ": %s is no value of the enum %s", written(v), def.Name)
		}
	case ast.Scalar:
		c.scalar(place, def.Name, v)
	}
}

func (c *literals) object(schema *ast.Schema, place string, def *ast.Definition, v *ast.Value) {
	if v.Kind != ast.ObjectValue {
		c.wrong(badQuery, v, place, ": %s is no %s, which is an object", written(v), def.Name)
		return
	}
	for _, child := range v.Children {
		field := def.Fields.ForName(child.Name)
		if field == nil {
			c.wrong(badQuery, child.Value, place, ": %s has no field %s", def.Name, child.Name)
			continue
		}
		c.check(schema, place+"."+child.Name, field.Type, child.Value)
	}
	for _, field := range def.Fields {
		if field.Type.NonNull && field.DefaultValue == nil && v.Children.ForName(field.Name) == nil {
			c.wrong(badQuery, v, place, ": %s needs the field %s", def.Name, field.Name)
		}
	}
}

func (c *literals) scalar(place, name string, v *ast.Value) {
	text := v.Kind == ast.StringValue || v.Kind == ast.BlockValue
	ok := text
	switch name {
	case "PartialDate":
		if !text {
			c.wrong(badInput, v, place, ": %s is no date: give a string, as \"2024\", \"2024-01\" or \"2024-01-30\"", written(v))
		} else if _, err := scalar.UnmarshalPartialDate(v.Raw); err != nil {
			c.wrong(badInput, v, place, ": %s", err)
		}
		return
	case "Int":
		if v.Kind == ast.IntValue {
			if _, err := strconv.ParseInt(v.Raw, 10, 32); err != nil {
				c.wrong(badQuery, v, place, ": %s is no Int, which is a whole number of 32 bits", written(v))
			}
			return
		}
		ok = false
	case "Float":
		_, err := strconv.ParseFloat(v.Raw, 64)
		ok = (v.Kind == ast.IntValue || v.Kind == ast.FloatValue) && err == nil
		if _, err := strconv.ParseInt(v.Raw, 10, 64); ok && v.Kind == ast.IntValue && err != nil {
			v.Kind = ast.FloatValue // gqlparser reads no whole number beyond 64 bits, and a Float need not be whole
		}
	case "Boolean":
		ok = v.Kind == ast.BooleanValue
	case "ID":
		if v.Kind == ast.IntValue {
			_, err := strconv.ParseInt(v.Raw, 10, 64)
			ok = err == nil
		}
	}
	if !ok {
		c.wrong(badQuery, v, place, ": %v", scalar.NoneOf(name, written(v)))
	}
}

func (c *literals) wrong(as code, v *ast.Value, place, format string, args ...any) {
	at := *v.Position
	if src := at.Src; src != nil && (v.Kind == ast.StringValue || v.Kind == ast.BlockValue) {
		// gqlparser's line and column are behind the opening quote, and in the last line of a text of several lines.
		at.Line, at.Column = lineOf(src.Input, byteAt(src.Input, at.Start))
	}
	c.addError(core.Message("%s", lastOf(place)), core.Message(format, args...), core.At(&at), func(err *gqlerror.Error) {
		err.Extensions = map[string]any{"code": as}
	})
}

// byteAt is where the character n of a text begins.
func byteAt(text string, n int) int {
	for at := range text {
		if n--; n < 0 {
			return at
		}
	}
	return len(text)
}

// written is a literal as an error repeats it.
func written(v *ast.Value) string { return cut(v.String()) }

// lastOf is the end of the place of a value, which may be within many others.
func lastOf(place string) string {
	const most = 100
	if len(place) <= most {
		return place
	}
	return "…" + place[len(place)-most:]
}
