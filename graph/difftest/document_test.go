// Documents as text: writing what the generator makes and the shrinker takes apart.

package difftest_test

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// quote writes a string, in GraphQL and JSON alike.
func quote(s string) string {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(s); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// literal writes a value as it stands in a document.
func literal(v *ast.Value) string { return write(v, false) }

// jsonOf writes a value without variables as JSON.
func jsonOf(v *ast.Value) string { return write(v, true) }

func write(v *ast.Value, inJSON bool) string {
	switch v.Kind {
	case ast.Variable:
		return "$" + v.Raw
	case ast.StringValue, ast.BlockValue:
		return quote(v.Raw)
	case ast.EnumValue:
		if inJSON {
			return quote(v.Raw)
		}
		return v.Raw
	case ast.NullValue:
		return "null"
	case ast.ListValue, ast.ObjectValue:
		parts := make([]string, len(v.Children))
		for i, child := range v.Children {
			name := child.Name
			if inJSON {
				name = quote(name)
			}
			if v.Kind == ast.ObjectValue {
				parts[i] = name + ": "
			}
			parts[i] += write(child.Value, inJSON)
		}
		if v.Kind == ast.ListValue {
			return "[" + strings.Join(parts, ", ") + "]"
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return v.Raw
}

func writeArguments(args ast.ArgumentList) string {
	if len(args) == 0 {
		return ""
	}
	parts := make([]string, len(args))
	for i, arg := range args {
		parts[i] = arg.Name + ": " + literal(arg.Value)
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

func writeDirectives(list ast.DirectiveList) string {
	var b strings.Builder
	for _, d := range list {
		b.WriteString(" @" + d.Name + writeArguments(d.Arguments))
	}
	return b.String()
}

// writeDocument writes operations first. Selections of operations and fragments begin lines, so that errors say where.
func writeDocument(doc *ast.QueryDocument) string {
	var b strings.Builder
	for _, op := range doc.Operations {
		b.WriteString("query " + op.Name)
		for i, def := range op.VariableDefinitions {
			b.WriteString([]string{", ", "("}[max(0, 1-i)])
			b.WriteString("$" + def.Variable + ": " + def.Type.String())
			if def.DefaultValue != nil {
				b.WriteString(" = " + literal(def.DefaultValue))
			}
		}
		if len(op.VariableDefinitions) > 0 {
			b.WriteString(")")
		}
		b.WriteString(writeDirectives(op.Directives))
		writeSelections(&b, op.SelectionSet, "\n  ", "\n")
		b.WriteString("\n")
	}
	for _, f := range doc.Fragments {
		b.WriteString("fragment " + f.Name + " on " + f.TypeCondition + writeDirectives(f.Directives))
		writeSelections(&b, f.SelectionSet, "\n  ", "\n")
		b.WriteString("\n")
	}
	return b.String()
}

func writeSelections(b *strings.Builder, set ast.SelectionSet, before, end string) {
	if len(set) == 0 {
		return
	}
	b.WriteString(" {")
	for _, sel := range set {
		b.WriteString(before)
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.Alias != sel.Name {
				b.WriteString(sel.Alias + ": ")
			}
			b.WriteString(sel.Name + writeArguments(sel.Arguments) + writeDirectives(sel.Directives))
			writeSelections(b, sel.SelectionSet, " ", " ")
		case *ast.InlineFragment:
			b.WriteString("...")
			if sel.TypeCondition != "" {
				b.WriteString(" on " + sel.TypeCondition)
			}
			b.WriteString(writeDirectives(sel.Directives))
			writeSelections(b, sel.SelectionSet, " ", " ")
		case *ast.FragmentSpread:
			b.WriteString("..." + sel.Name + writeDirectives(sel.Directives))
		}
	}
	b.WriteString(end + "}")
}

// variablesIn are the names of the variables that a selection set uses, its fragments included, each once, in order.
func variablesIn(doc *ast.QueryDocument, op *ast.OperationDefinition) []string {
	u := usage{doc: doc, variables: map[string]bool{}, fragments: map[string]bool{}}
	u.directives(op.Directives)
	u.set(op.SelectionSet)
	return u.order
}

// usage finds out what a selection set uses.
type usage struct {
	doc                  *ast.QueryDocument
	order                []string // of variables
	variables, fragments map[string]bool
}

func (u *usage) set(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			u.arguments(sel.Arguments)
			u.directives(sel.Directives)
			u.set(sel.SelectionSet)
		case *ast.InlineFragment:
			u.directives(sel.Directives)
			u.set(sel.SelectionSet)
		case *ast.FragmentSpread:
			u.directives(sel.Directives)
			if f := u.doc.Fragments.ForName(sel.Name); f != nil && !u.fragments[sel.Name] {
				u.fragments[sel.Name] = true
				u.set(f.SelectionSet)
			}
		}
	}
}

func (u *usage) directives(list ast.DirectiveList) {
	for _, d := range list {
		u.arguments(d.Arguments)
	}
}

func (u *usage) arguments(args ast.ArgumentList) {
	for _, arg := range args {
		u.value(arg.Value)
	}
}

func (u *usage) value(v *ast.Value) {
	if v.Kind == ast.Variable && !u.variables[v.Raw] {
		u.variables[v.Raw] = true
		u.order = append(u.order, v.Raw)
	}
	for _, child := range v.Children {
		u.value(child.Value)
	}
}
