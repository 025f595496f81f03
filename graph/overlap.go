// The validation rule that fields with one response name can be merged ("Field Selection Merging" in the specification).
// gqlparser compares each such field with each other one, which a document of repeated fields makes slow. Here fields of
// one type with one name and the same arguments are merged first, as the executor will, so that only what differs is
// compared: the time is about linear in the fields of an operation with its fragments spread, which are limited.

package graph

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// overlappingFieldsCanBeMerged must not run on a document with a fragment that is within itself. It does not
// check fragments that nothing spreads, which are an error already.
func overlappingFieldsCanBeMerged(events *core.Events, addError core.AddErrFunc) {
	events.OnOperation(func(w *core.Walker, op *ast.OperationDefinition) {
		m := merging{w.Schema, addError}
		m.within("", collect(op.SelectionSet))
	})
}

type merging struct {
	schema   *ast.Schema
	addError core.AddErrFunc
}

// merged are the fields of one or more selection sets, as the executor would merge them.
type merged struct {
	names []string // response names in the order they come
	by    map[string][]*sameField
}

// sameField are fields with one response name of one type, with one name and the same arguments.
type sameField struct {
	*ast.Field    // the first of them
	arguments     string
	selectionSets []ast.SelectionSet
	below         *merged // of selectionSets, when it is first asked for
}

func (f *sameField) merged() *merged {
	if f.below == nil {
		f.below = collect(f.selectionSets...)
	}
	return f.below
}

func collect(sets ...ast.SelectionSet) *merged {
	m := &merged{by: map[string][]*sameField{}}
	spread := map[string]bool{}
	for _, set := range sets {
		m.add(set, spread)
	}
	return m
}

func (m *merged) add(set ast.SelectionSet, spread map[string]bool) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.ObjectDefinition != nil {
				m.field(sel)
			}
		case *ast.InlineFragment:
			m.add(sel.SelectionSet, spread)
		case *ast.FragmentSpread:
			if sel.Definition != nil && !spread[sel.Name] {
				spread[sel.Name] = true
				m.add(sel.Definition.SelectionSet, spread)
			}
		}
	}
}

func (m *merged) field(f *ast.Field) {
	same, ok := m.by[f.Alias]
	if !ok {
		m.names = append(m.names, f.Alias)
	}
	written := arguments(f)
	i := slices.IndexFunc(same, func(s *sameField) bool {
		return s.Name == f.Name && s.arguments == written && s.ObjectDefinition.Name == f.ObjectDefinition.Name
	})
	if i < 0 {
		i = len(same)
		same = append(same, &sameField{Field: f, arguments: written})
		m.by[f.Alias] = same
	}
	if len(f.SelectionSet) > 0 {
		same[i].selectionSets = append(same[i].selectionSets, f.SelectionSet)
	}
}

// within compares the fields of one merged set with each other, and then what is below each.
func (m *merging) within(path string, set *merged) {
	for _, name := range set.names {
		same := set.by[name]
		for i, a := range same {
			for _, b := range same[i+1:] {
				m.compare(path+name, a, b, false)
			}
		}
	}
	for _, name := range set.names {
		for _, f := range set.by[name] {
			if len(f.selectionSets) > 0 {
				m.within(path+name+".", f.merged())
			}
		}
	}
}

// between compares the fields of two merged sets that may come at one place of an answer.
func (m *merging) between(path string, a, b *merged, exclusive bool) {
	for _, name := range a.names {
		for _, fa := range a.by[name] {
			for _, fb := range b.by[name] {
				m.compare(path+name, fa, fb, exclusive)
			}
		}
	}
}

// compare reports two fields that cannot be merged. Fields of two object types never come in one object: they are exclusive,
// and then only their types must agree.
func (m *merging) compare(path string, a, b *sameField, exclusive bool) {
	ta, tb := a.ObjectDefinition, b.ObjectDefinition
	exclusive = exclusive || ta.Name != tb.Name && ta.Kind == ast.Object && tb.Kind == ast.Object && a.Definition != nil && b.Definition != nil
	switch {
	case !exclusive && a.Name != b.Name:
		m.conflict(path, b, "%s and %s are different fields", a.Name, b.Name)
	case !exclusive && a.arguments != b.arguments:
		m.conflict(path, b, "%s is selected with different arguments", a.Name)
	case a.Definition != nil && b.Definition != nil && !m.alike(a.Definition.Type, b.Definition.Type):
		m.conflict(path, b, "%s is of type %s and %s is of type %s", ta.Name+"."+a.Name, a.Definition.Type, tb.Name+"."+b.Name, b.Definition.Type)
	case len(a.selectionSets) > 0 && len(b.selectionSets) > 0:
		m.between(path+".", a.merged(), b.merged(), exclusive)
	}
}

func (m *merging) conflict(path string, at *sameField, format string, args ...any) {
	m.addError(core.Message("the fields %s cannot be merged: ", path), core.Message(format, args...), core.Message("; give one of them an alias"), core.At(at.Position))
}

// alike tells whether values of two types have the same shape in an answer. Fields of objects are compared one by one.
func (m *merging) alike(a, b *ast.Type) bool {
	if a.NonNull != b.NonNull || (a.Elem == nil) != (b.Elem == nil) {
		return false
	}
	if a.Elem != nil {
		return m.alike(a.Elem, b.Elem)
	}
	ta, tb := m.schema.Types[a.NamedType], m.schema.Types[b.NamedType]
	return a.NamedType == b.NamedType || !ta.IsLeafType() && !tb.IsLeafType()
}

// arguments writes a field's arguments so that two texts are equal where the arguments are, in whatever order.
func arguments(f *ast.Field) string {
	if len(f.Arguments) == 0 {
		return ""
	}
	parts := make([]string, len(f.Arguments))
	for i, arg := range f.Arguments {
		parts[i] = arg.Name + ":" + literal(arg.Value)
	}
	slices.Sort(parts)
	return "(" + strings.Join(parts, ",") + ")"
}

func literal(v *ast.Value) string {
	switch v.Kind {
	case ast.ListValue, ast.ObjectValue:
	case ast.BlockValue:
		return `""` + v.String()
	default:
		return v.String()
	}
	parts := make([]string, len(v.Children))
	for i, child := range v.Children {
		parts[i] = child.Name + ":" + literal(child.Value)
	}
	if v.Kind == ast.ListValue {
		return "[" + strings.Join(parts, ",") + "]"
	}
	slices.Sort(parts)
	return "{" + strings.Join(parts, ",") + "}"
}
