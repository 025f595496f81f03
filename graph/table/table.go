// Package table makes tables of answers: columns of what an operation selects, and rows of what it was answered.
//
// This file has the columns, which are known before the operation is run; rows.go has the rows, csv.go writes them as CSV, and
// json.go reads the answer. Everything here is a function of its arguments.
//
// A column is a selected leaf. Its name is the path of response names to it, as country.name, without what would stand before every
// name and says nothing: the root field where the operation has only one, and the fields nodes, edges and node of connections.
// Where that would give two columns one name, all columns have their whole path.
//
// A row is a row of the deepest list of objects; what encloses it is repeated. So the lists that an operation selects must lie
// within each other: two beside each other are no table.
package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Table is the shape of the answers to one operation with given variables. It is safe for concurrent use.
type Table struct {
	// Columns are the names of the columns, in the order in which the operation selects them.
	Columns []string

	root *node
}

// node is one response name of a selection, with the fields that are merged in it.
type node struct {
	name     string
	leaf     bool
	silent   bool // a field that leads through a connection and has no place in names
	list     bool // a list of objects
	children []*node
	from, to int // its columns; a leaf has one
}

// Of is the table of an operation of a valid document. vars are the values of its variables, which say what @skip and @include leave
// out. The error is a sentence for the client: two lists beside each other, or nothing selected.
func Of(doc *ast.QueryDocument, op *ast.OperationDefinition, vars map[string]any) (*Table, error) {
	s := selector{doc: doc, vars: vars}
	t := &Table{root: &node{}}
	s.add(t.root, op.SelectionSet, false, map[string]bool{})
	if !prune(t.root) {
		return nil, fmt.Errorf("the operation selects nothing, since all of it is skipped, and a table needs a column")
	}
	if err := oneChain(t.root); err != nil {
		return nil, err
	}
	var names, whole []string
	name(t.root, "", "", len(t.root.children) == 1, &names, &whole)
	t.Columns = names
	if sorted := slices.Sorted(slices.Values(names)); len(slices.Compact(sorted)) < len(names) {
		t.Columns = whole
	}
	return t, nil
}

// selector collects what an operation selects, as executors do (CollectFields of the specification), for objects of all types together.
type selector struct {
	doc  *ast.QueryDocument
	vars map[string]any
}

// add merges a selection set into a node. spread are the fragments that the set is within.
func (s *selector) add(to *node, set ast.SelectionSet, ofEdges bool, spread map[string]bool) {
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			if s.skipped(one.Directives) {
				continue
			}
			n := to.child(one.Alias)
			if n == nil {
				n = &node{name: one.Alias, leaf: len(one.SelectionSet) == 0, silent: leadsThrough(one, ofEdges), list: len(one.SelectionSet) > 0 && one.Definition.Type.Elem != nil}
				to.children = append(to.children, n)
			}
			s.add(n, one.SelectionSet, one.Name == "edges" && ofConnection(one), spread)
		case *ast.InlineFragment:
			if !s.skipped(one.Directives) {
				s.add(to, one.SelectionSet, ofEdges, spread)
			}
		case *ast.FragmentSpread:
			fragment := s.doc.Fragments.ForName(one.Name)
			if fragment == nil || spread[one.Name] || s.skipped(one.Directives) {
				continue
			}
			spread[one.Name] = true
			s.add(to, fragment.SelectionSet, ofEdges, spread)
			delete(spread, one.Name)
		}
	}
}

func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

func (s *selector) skipped(directives ast.DirectiveList) bool {
	if d := directives.ForName("skip"); d != nil && d.ArgumentMap(s.vars)["if"] == true {
		return true
	}
	d := directives.ForName("include")
	return d != nil && d.ArgumentMap(s.vars)["if"] != true
}

// leadsThrough tells whether a field only leads from a connection to its rows. One with an alias was given a name on purpose.
func leadsThrough(f *ast.Field, ofEdges bool) bool {
	switch {
	case f.Alias != f.Name:
		return false
	case f.Name == "nodes" || f.Name == "edges":
		return ofConnection(f)
	}
	return f.Name == "node" && ofEdges
}

func ofConnection(f *ast.Field) bool {
	return f.ObjectDefinition != nil && strings.HasSuffix(f.ObjectDefinition.Name, "Connection")
}

// prune drops objects without columns, and tells whether any column is left. All of what they select is skipped.
func prune(n *node) bool {
	n.children = slices.DeleteFunc(n.children, func(c *node) bool { return !c.leaf && !prune(c) })
	return len(n.children) > 0
}

// oneChain returns an error that names two lists of which neither is within the other.
func oneChain(root *node) error {
	var deepest []string // the path of the deepest list so far
	var visit func(n *node, path []string) error
	visit = func(n *node, path []string) error {
		if n.list {
			if len(deepest) > len(path) || !slices.Equal(path[:len(deepest)], deepest) {
				return fmt.Errorf("%s and %s are lists beside each other, and a table has one row for each row of one list: ask for one of them, or for both as JSON",
					short(deepest), short(path))
			}
			deepest = slices.Clone(path)
		}
		for _, c := range n.children {
			if err := visit(c, append(path, c.name)); err != nil {
				return err
			}
		}
		return nil
	}
	return visit(root, nil)
}

// shownPath is how many bytes of a path an error shows: response names can be as long as the document.
const shownPath = 120

func short(path []string) string {
	text := strings.Join(path, ".")
	if len(text) > shownPath {
		return "…" + text[len(text)-shownPath:] // names are ASCII
	}
	return text
}

// name numbers the columns below a node, and names them: in short, and by their whole paths.
func name(n *node, inShort, inWhole string, onlyRoot bool, names, whole *[]string) {
	n.from = len(*names)
	for _, c := range n.children {
		if c.leaf {
			c.from, c.to = len(*names), len(*names)+1
			*names, *whole = append(*names, inShort+c.name), append(*whole, inWhole+c.name)
			continue
		}
		below := inShort + c.name + "."
		if c.silent || onlyRoot {
			below = inShort
		}
		name(c, below, inWhole+c.name+".", false, names, whole)
	}
	n.to = len(*names)
}
