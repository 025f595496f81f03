// The rule that only a package itself changes its variables: others read exported tables such as atlas.Tables.

package house

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestNoPackageChangesTheVariablesOfAnother(t *testing.T) {
	for _, f := range goFiles(t) {
		for _, n := range foreignChanges(f.tree) {
			t.Errorf("%s: %s", f.at(n), foreignChange(n))
		}
	}

	const head = "package bad\n\nimport (\n\t\"maps\"\n\t\"slices\"\n\n\t\"alliance-atlas/atlas\"\n\tworld \"alliance-atlas/atlas\"\n\t\"example.org/parser/v2\"\n)\n\n"
	for _, bad := range []string{
		"func f() { atlas.Tables = nil }",
		"func f() { atlas.Tables[0], _ = nil, 1 }",
		"func f() { (*atlas.Tables[0]).Name = `x` }",
		"func f() { world.Tables[0].Columns[1].Words[2] += `x` }",
		"func f() { parser.Depth++ }",
		"func f() { for atlas.Last = range 3 { } }",
		"func f() { delete(atlas.Orders, ``) }",
		"func f() { clear(atlas.Orders) }",
		"func f() { copy(atlas.Tables[1:], nil) }",
		"func f() { slices.SortFunc(atlas.Tables, nil) }",
		"func f() { maps.Copy(atlas.Orders, nil) }",
		"func f() { g(func() { atlas.Tables = nil }) }",
	} {
		if found := foreignChanges(parsed(t, head+bad)); len(found) != 1 {
			t.Errorf("the rule finds %d changes in %s", len(found), bad)
		}
	}
	for _, good := range []string{
		"func f() { tables := atlas.Tables; tables = nil }",
		"func f() { x := atlas.Table{}; x.Name = `x` }",
		"func f(atlas row) { atlas.Name = `x` }", // a variable that hides the package
		"func f() { atlas.New().Name = `x` }",    // of what a function gives, which may be ours
		"func f() { n[atlas.First] = 1 }",
		"func f() { slices.Sort(slices.Clone(atlas.Tables)) }",
		"func f() { copy(mine, atlas.Tables) }",
	} {
		if found := foreignChanges(parsed(t, head+good)); len(found) != 0 {
			t.Errorf("the rule finds %v in %s", found, good)
		}
	}
	n := foreignChanges(parsed(t, head+"func f() { world.Tables[0] = nil }"))[0]
	if said := foreignChange(n); !strings.HasPrefix(said, "this changes world.Tables, ") {
		t.Errorf("a reviewer would name what is changed: %s", said)
	}
}

func parsed(t *testing.T, source string) *ast.File {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "bad.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func foreignChange(n *ast.SelectorExpr) string {
	return fmt.Sprintf("this changes %s.%s, a variable of another package, on which all its users count: give the function what it needs, or copy first", n.X, n.Sel.Name)
}

// changers are functions that change their first argument, by the import path of their package; "" is Go itself.
var changers = map[string][]string{
	"":       {"clear", "copy", "delete"},
	"maps":   {"Copy", "DeleteFunc", "Insert"},
	"slices": {"Compact", "CompactFunc", "Delete", "DeleteFunc", "Replace", "Reverse", "Sort", "SortFunc", "SortStableFunc"},
	"sort":   {"Ints", "Slice", "SliceStable", "Sort", "Stable", "Strings"},
}

// foreignChanges are the variables of other packages that a file assigns to, in whole or in part, or gives to a
// function that changes them. What goes through a variable or a call in between is not seen.
func foreignChanges(file *ast.File) []*ast.SelectorExpr {
	imports := map[string]string{} // import paths by the name that they have here
	for _, spec := range file.Imports {
		if imported, err := strconv.Unquote(spec.Path.Value); err == nil {
			imports[localName(spec, imported)] = imported
		}
	}
	var found []*ast.SelectorExpr
	changed := func(target ast.Expr) {
		if root := rootSelector(target); root != nil && imports[root.X.(*ast.Ident).Name] != "" {
			found = append(found, root)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, target := range n.Lhs {
				changed(target)
			}
		case *ast.IncDecStmt:
			changed(n.X)
		case *ast.RangeStmt:
			changed(n.Key)
			changed(n.Value)
		case *ast.CallExpr:
			of, name := "", ""
			switch f := n.Fun.(type) {
			case *ast.Ident:
				name = f.Name
			case *ast.SelectorExpr:
				if p, ok := f.X.(*ast.Ident); ok && p.Obj == nil {
					of, name = imports[p.Name], f.Sel.Name
				}
			}
			if len(n.Args) > 0 && slices.Contains(changers[of], name) {
				changed(n.Args[0])
			}
		}
		return true
	})
	return found
}

// rootSelector is the x.Y that an expression is a part of, where x is declared nowhere in the file, as the name of a
// package is; else nil.
func rootSelector(of ast.Expr) *ast.SelectorExpr {
	for {
		switch e := of.(type) {
		case *ast.SelectorExpr:
			if x, ok := e.X.(*ast.Ident); ok {
				if x.Obj == nil {
					return e
				}
				return nil
			}
			of = e.X
		case *ast.IndexExpr:
			of = e.X
		case *ast.SliceExpr:
			of = e.X
		case *ast.StarExpr:
			of = e.X
		case *ast.ParenExpr:
			of = e.X
		default:
			return nil
		}
	}
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// localName is the name of an imported package in a file: what the file says, else the last word of its path without a
// version.
func localName(spec *ast.ImportSpec, imported string) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	if majorVersion.MatchString(path.Base(imported)) {
		imported = path.Dir(imported)
	}
	return path.Base(imported)
}
