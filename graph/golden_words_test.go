// The goldens are the guide to the API: each condition, each order and each grouping of the schema is shown by one of them.

package graph_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// askedWords are the fields of inputs and the words of enums that a value of a document holds, as Type.word. Variables hold what no document
// shows.
func askedWords(v *ast.Value, into map[string]bool) {
	if v == nil || v.Definition == nil {
		return
	}
	switch v.Kind {
	case ast.EnumValue:
		into[v.Definition.Name+"."+v.Raw] = true
	case ast.ObjectValue:
		for _, c := range v.Children {
			into[v.Definition.Name+"."+c.Name] = true
		}
	}
	for _, c := range v.Children {
		askedWords(c.Value, into)
	}
}

// askedIn are the words that all arguments of a selection hold.
func askedIn(set ast.SelectionSet, into map[string]bool) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			for _, a := range sel.Arguments {
				askedWords(a.Value, into)
			}
			askedIn(sel.SelectionSet, into)
		case *ast.InlineFragment:
			askedIn(sel.SelectionSet, into)
		case *ast.FragmentSpread:
			askedIn(sel.Definition.SelectionSet, into)
		}
	}
}

func TestEveryWordOfListsIsShownByAGolden(t *testing.T) {
	asked := map[string]bool{}
	for _, g := range goldens(t) {
		for _, s := range g.steps {
			document, errs := gqlparser.LoadQuery(schema, s.query)
			if errs != nil || strings.HasPrefix(strings.TrimSpace(s.want), `{
  "errors"`) {
				continue // it is shown to be wrong
			}
			for _, op := range document.Operations {
				askedIn(op.SelectionSet, asked)
			}
		}
	}
	words := 0
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		def := schema.Types[name]
		var all []string
		switch {
		case strings.HasPrefix(name, "__"):
		case strings.HasSuffix(name, "Filter"):
			for _, f := range def.Fields {
				all = append(all, f.Name)
			}
		case strings.HasSuffix(name, "OrderField") || strings.HasSuffix(name, "Group"):
			for _, v := range def.EnumValues {
				all = append(all, v.Name)
			}
		}
		for _, word := range all {
			if words++; !asked[name+"."+word] && !slices.Contains([]string{"and", "or", "not"}, word) { // these are alike for all
				t.Errorf("no golden asks for %s of %s: the guide does not show it", word, name)
			}
		}
	}
	if words < 250 {
		t.Errorf("the schema has %d words; they are not found", words)
	}
}
