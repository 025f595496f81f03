// Shrinking: from a question that is answered differently to a small one, by taking things away while it still is.

package difftest_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/storetest"
)

// maxTries is how many questions the shrinker asks at most.
const maxTries = 20_000

// shrinker makes one case small.
type shrinker struct {
	handlers
	tries int
}

// differs tells whether a question is answered differently.
func (s *shrinker) differs(a asking) bool {
	s.tries++
	if s.tries > maxTries {
		return false
	}
	_, _, differ := s.compare(a)
	return differ != ""
}

// shrink takes away from the document and the variables until nothing can be.
func (s *shrinker) shrink(a asking) asking {
	for {
		size := len(a.query) + len(a.variables)
		a = s.document(a)
		a = s.values(a)
		for _, change := range []func(*asking){func(a *asking) { a.get = false }, func(a *asking) { a.plain = false }} {
			b := a
			if change(&b); b != a && s.differs(b) {
				a = b
			}
		}
		if len(a.query)+len(a.variables) == size {
			return a
		}
	}
}

func (s *shrinker) document(a asking) asking {
	for i := 0; ; {
		doc, err := parser.ParseQuery(&ast.Source{Input: a.query})
		if err != nil {
			return a // a difference of documents that do not parse is left as it is
		}
		steps := edits(doc, a.operation)
		if i >= len(steps) {
			return a
		}
		steps[i]()
		clean(doc)
		b := a
		if b.query = writeDocument(doc); len(b.query) < len(a.query) && s.differs(b) {
			a = b
			continue // what is the i-th edit now was the next
		}
		i++
	}
}

// edits are the single changes that make a document smaller, the large ones first.
func edits(doc *ast.QueryDocument, operation string) (list []func()) {
	for i, op := range doc.Operations {
		if len(doc.Operations) > 1 && op.Name != operation {
			list = append(list, func() { doc.Operations = slices.Delete(doc.Operations, i, i+1) })
		}
		list = append(list, directiveEdits(&op.Directives)...)
		for _, def := range op.VariableDefinitions {
			if def.DefaultValue != nil {
				list = append(list, func() { def.DefaultValue = nil })
			}
		}
	}
	for _, op := range doc.Operations {
		list = append(list, selectionEdits(doc, &op.SelectionSet)...)
	}
	for _, f := range doc.Fragments {
		list = append(list, selectionEdits(doc, &f.SelectionSet)...)
	}
	return list
}

func directiveEdits(directives *ast.DirectiveList) (list []func()) {
	for i := range *directives {
		list = append(list, func() { *directives = slices.Delete(*directives, i, i+1) })
	}
	return list
}

func selectionEdits(doc *ast.QueryDocument, set *ast.SelectionSet) (list []func()) {
	for i, sel := range *set {
		if len(*set) > 1 {
			list = append(list, func() { *set = slices.Delete(*set, i, i+1) })
		}
		replace := func(with ast.SelectionSet) {
			list = append(list, func() { *set = slices.Replace(*set, i, i+1, with...) })
		}
		switch sel := sel.(type) {
		case *ast.Field:
			list = append(list, func() { sel.Alias = sel.Name })
			list = append(list, directiveEdits(&sel.Directives)...)
			for j, arg := range sel.Arguments {
				list = append(list, func() { sel.Arguments = slices.Delete(sel.Arguments, j, j+1) })
				list = append(list, valueEdits(arg.Value)...)
			}
			if len(sel.SelectionSet) > 0 {
				list = append(list, func() { sel.SelectionSet = ast.SelectionSet{&ast.Field{Name: "__typename", Alias: "__typename"}} })
			}
			list = append(list, selectionEdits(doc, &sel.SelectionSet)...)
		case *ast.InlineFragment:
			if sel.TypeCondition != "" {
				list = append(list, func() { sel.TypeCondition = "" })
			}
			replace(sel.SelectionSet)
			list = append(list, directiveEdits(&sel.Directives)...)
			list = append(list, selectionEdits(doc, &sel.SelectionSet)...)
		case *ast.FragmentSpread:
			list = append(list, directiveEdits(&sel.Directives)...)
			if f := doc.Fragments.ForName(sel.Name); f != nil {
				replace(f.SelectionSet)
			}
		}
	}
	return list
}

func valueEdits(v *ast.Value) (list []func()) {
	for i, child := range v.Children {
		list = append(list, func() { v.Children = slices.Delete(v.Children, i, i+1) })
		list = append(list, valueEdits(child.Value)...)
	}
	return list
}

// clean takes out variables and fragments that nothing uses any more.
func clean(doc *ast.QueryDocument) {
	spread := map[string]bool{}
	for _, op := range doc.Operations {
		u := usage{doc: doc, variables: map[string]bool{}, fragments: spread}
		u.directives(op.Directives)
		clear(u.fragments)
		u.set(op.SelectionSet)
		op.VariableDefinitions = slices.DeleteFunc(op.VariableDefinitions, func(def *ast.VariableDefinition) bool { return !u.variables[def.Variable] })
		spread = maps.Clone(u.fragments)
	}
	all := usage{doc: doc, variables: map[string]bool{}, fragments: map[string]bool{}}
	for _, op := range doc.Operations {
		all.set(op.SelectionSet)
	}
	doc.Fragments = slices.DeleteFunc(doc.Fragments, func(f *ast.FragmentDefinition) bool { return !all.fragments[f.Name] })
}

// values takes variables away that need not be given.
func (s *shrinker) values(a asking) asking {
	var given map[string]json.RawMessage
	if err := json.Unmarshal([]byte(a.variables), &given); err != nil {
		return a
	}
	for _, name := range sortedKeys(given) {
		fewer := maps.Clone(given)
		delete(fewer, name)
		b := a
		if b.variables = writeVariables(fewer); s.differs(b) {
			a, given = b, fewer
		}
	}
	return a
}

func writeVariables(given map[string]json.RawMessage) string {
	parts := make([]string, 0, len(given))
	for _, name := range sortedKeys(given) {
		parts = append(parts, quote(name)+": "+string(given[name]))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// shrinkRows takes rows away, from the last to the first, while the question still is answered differently.
func (s *shrinker) shrinkRows(nodes []atlas.Node, a asking) []atlas.Node {
	for size := len(nodes) / 2; size > 0; size /= 2 {
		for at := len(nodes) - size; at >= 0; at -= size {
			fewer := slices.Delete(slices.Clone(nodes), at, at+size)
			store, err := open(fewer)
			if err != nil {
				continue // a row that is left names one that was taken
			}
			if h := serve(store); (&shrinker{handlers: h}).differs(a) {
				nodes = fewer
			}
			store.Close()
		}
	}
	return nodes
}

// printable is a text without control characters, which terminals take for something else.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return '·'
		}
		return r
	}, s)
}

// report is a difference with the smallest case that was found.
func report(seed uint64, w *world, h handlers, a asking, before []asking) string {
	var b strings.Builder
	level, reference, differ := h.compare(a)
	fmt.Fprintf(&b, "the executors answer differently; with %s=%d the test begins with this world\n", testflags.SeedVariable, seed)
	fmt.Fprintf(&b, "--- asked\n%s--- differs: %s\n--- level\n%s--- reference\n%s", a, differ, level, reference)
	store, err := open(w.nodes)
	if err != nil {
		return b.String()
	}
	defer store.Close()
	s := &shrinker{handlers: serve(store)}
	if !s.differs(a) {
		fmt.Fprintf(&b, "--- a fresh server answers alike, so that what was asked before matters:\n")
		for _, earlier := range before {
			b.WriteString(earlier.String())
		}
		return b.String()
	}
	a = s.shrink(a)
	if w.large {
		level, reference, differ = s.compare(a)
		fmt.Fprintf(&b, "=== the smallest case found\n%s--- differs: %s\n--- level\n%s--- reference\n%s--- world: the published dataset\n", a, differ, level, reference)
		return b.String()
	}
	nodes := s.shrinkRows(w.nodes, a)
	small, err := open(nodes)
	if err != nil {
		return b.String()
	}
	defer small.Close()
	s = &shrinker{handlers: serve(small)}
	a = s.shrink(a)
	level, reference, differ = s.compare(a)
	fmt.Fprintf(&b, "=== the smallest case found\n%s--- differs: %s\n--- level\n%s--- reference\n%s--- world\n%s", a, differ, level, reference, printable(storetest.Draw(nodes)))
	return b.String()
}
