// The rules of the house that a compiler does not know: who may import whom, and what Go code here looks like. A failure
// says what a reviewer would say.

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// modulePath is what import paths of this repository begin with.
const modulePath = "alliance-atlas"

// importRules say what a package may import besides the standard library: packages of this module by their path below it,
// others by a prefix. Who needs more changes this table, and says why in the same commit.
var importRules = []struct {
	name string
	may  []string
	why  string
}{
	{"", []string{"atlas", "data", "graph", "importer", "store", "web", "github.com/alecthomas/kong"},
		"main puts the parts together: it opens stores by their name (package store) and speaks GraphQL through package graph"},
	{"atlas", []string{"golang.org/x/text"},
		"the world knows nothing of GraphQL, HTTP or any database, so that each of them can be replaced"},
	{"importer", []string{"atlas", "golang.org/x/text/unicode/norm"},
		"records become checked changes here, for whatever store they are for"},
	{"data", []string{"atlas", "importer"},
		"the dataset takes the one way in that every source takes"},
	{"store", []string{"atlas", "store/mem", "store/neo"},
		"it only picks a store"},
	{"store/mem", []string{"atlas"},
		"a store never sees GraphQL, nor where its data comes from"},
	{"store/neo", []string{"atlas", "github.com/neo4j/neo4j-go-driver"},
		"it is the only package that knows Cypher and the driver, and sees neither GraphQL nor where data comes from"},
	{"store/storetest", []string{"atlas", "internal/testflags"},
		"what every store must do is said without any of them"},
	{"contentcoding", []string{"github.com/klauspost/compress/gzip"},
		"compressing is its only subject, and who compresses asks it"},
	{"graph", []string{"atlas", "contentcoding", "graph/gen", "graph/plan", "graph/scalar", "github.com/99designs/gqlgen", "github.com/vektah/gqlparser", "github.com/rs/cors"},
		"GraphQL asks the port and never a store, so that every store answers alike"},
	{"graph/gen", []string{"atlas", "graph/plan", "graph/scalar", "github.com/99designs/gqlgen", "github.com/vektah/gqlparser"},
		"generated code binds GraphQL to the world and to nothing else"},
	{"graph/difftest", nil,
		"it is tests alone"},
	{"graph/plan", []string{"github.com/99designs/gqlgen/graphql", "github.com/vektah/gqlparser"},
		"the level executor knows GraphQL and nothing of this world"},
	{"graph/planner", []string{"github.com/99designs/gqlgen/codegen", "github.com/vektah/gqlparser"},
		"the generator of its table knows gqlgen's bindings and nothing of this world"},
	{"bench", []string{"atlas", "data", "graph", "importer", "internal/neo4jtest", "store/mem", "store/neo", "github.com/neo4j/neo4j-go-driver"},
		"it puts the parts together as main does, and measures them"},
	{"cmd/generate", []string{"github.com/99designs/gqlgen", "graph/planner"},
		"it runs gqlgen with one plugin"},
	{"graph/scalar", []string{"atlas", "graph/plan", "github.com/99designs/gqlgen"},
		"it writes the values of the world in GraphQL"},
	{"internal/neo4jtest", []string{"github.com/neo4j/neo4j-go-driver/v5"},
		"the server of tests knows nothing of what is tested with it"},
	{"internal/neo4jtest/fetch", []string{"internal/neo4jtest"},
		"it installs that server and does nothing else"},
	{"internal/testflags", nil,
		"what all tests are told depends on nothing that is tested"},
	{"web", []string{"contentcoding"},
		"the playground is files and a handler for them"},
}

// testImports are what tests may use besides: tools for testing, in any package. Tests of package X_test see X as others
// do, and may use any package of this module.
var testImports = []string{"store/storetest", "internal/neo4jtest", "internal/testflags", "golang.org/x/text", "go.uber.org/goleak", "golang.org/x/tools/txtar", "golang.org/x/text", "github.com/chromedp", "github.com/vektah/gqlparser"}

func TestWhoImportsWhom(t *testing.T) {
	for _, p := range allPackages(t) {
		name := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, modulePath), "/")
		i := slices.IndexFunc(importRules, func(rule struct {
			name string
			may  []string
			why  string
		}) bool {
			return rule.name == name
		})
		if i < 0 {
			t.Errorf("package %s is new here: say in the table of rules_test.go what it may import, and why", p.ImportPath)
			continue
		}
		rule := importRules[i]
		for _, imported := range p.Imports {
			if !mayImport(imported, rule.may) {
				t.Errorf("package %s imports %s and may not: %s", p.ImportPath, imported, rule.why)
			}
		}
		for _, imported := range p.TestImports {
			if !mayImport(imported, rule.may) && !mayImport(imported, testImports) {
				t.Errorf("a test inside package %s imports %s, which the package may not: move it to package %s_test, or name the tool in testImports",
					p.ImportPath, imported, path.Base(p.ImportPath))
			}
		}
		for _, imported := range p.XTestImports {
			if !strings.HasPrefix(imported, modulePath+"/") && imported != modulePath && !mayImport(imported, rule.may) && !mayImport(imported, testImports) {
				t.Errorf("a test of package %s imports %s: name the tool in testImports, if tests need it", p.ImportPath, imported)
			}
		}
	}
}

// Every rule must be about a package that is there, else it only looks like one.
func TestImportRulesAreAboutPackages(t *testing.T) {
	var have []string
	for _, p := range allPackages(t) {
		have = append(have, strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, modulePath), "/"))
	}
	for _, rule := range importRules {
		if !slices.Contains(have, rule.name) {
			t.Errorf("the table of rules_test.go has a rule for package %q, which is not there: take the rule out", rule.name)
		}
	}
}

func mayImport(imported string, may []string) bool {
	first, _, _ := strings.Cut(imported, "/")
	if first != modulePath && !strings.Contains(first, ".") {
		return true // the standard library
	}
	for _, prefix := range may {
		if imported == modulePath+"/"+prefix || imported == prefix || strings.HasPrefix(imported, prefix+"/") {
			return true
		}
	}
	return false
}

type goPackage struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

// allPackages are all packages of the module, as the go command sees them.
func allPackages(t *testing.T) []goPackage {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list ./...: %v", err)
	}
	var all []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// resolverFile is written by hand; gqlgen only checks that nothing is missing (preserve_resolver in gqlgen.yml).
const resolverFile = "graph/schema.resolvers.go"

// maxLines is how long a file may be that somebody has to read: about ten screens.
const maxLines = 500

func TestGoFilesAreShortAndSayWhatTheyAreAbout(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.generated {
			continue
		}
		if lines := bytes.Count(f.source, []byte("\n")); lines > maxLines {
			t.Errorf("%s has %d lines, more than %d: it is about two subjects; give each a file", f.name, lines, maxLines)
		}
		if !bytes.HasPrefix(f.source, []byte("// ")) {
			t.Errorf("%s does not begin with a comment: say in its first line what the file is about", f.name)
		}
	}
}

func TestGeneratedCodeSaysSo(t *testing.T) {
	found := false
	for _, f := range goFiles(t) {
		if inGen := strings.HasPrefix(f.name, "graph/gen/"); inGen != f.generated {
			t.Errorf("%s: generated code, and only that, is in graph/gen, and says \"Code generated … DO NOT EDIT.\" before its package clause", f.name)
		}
		found = found || f.generated
	}
	if !found {
		t.Error("there is no generated code in graph/gen: run go generate ./...")
	}
}

func TestResolversAreOneLine(t *testing.T) {
	source, err := os.ReadFile(resolverFile)
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, resolverFile, source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	methods := 0
	for _, declaration := range file.Decls {
		f, ok := declaration.(*ast.FuncDecl)
		if !ok {
			continue
		}
		methods++
		if f.Recv == nil {
			t.Errorf("%s: %s is no resolver: what resolvers share is in graph/resolver.go", files.Position(f.Pos()), f.Name.Name)
			continue
		}
		only := len(f.Body.List) == 1
		if only {
			_, only = f.Body.List[0].(*ast.ReturnStmt)
		}
		if !only {
			t.Errorf("%s: the resolver %s does more than return what a function of package atlas finds: put the work there, where every API can use it", files.Position(f.Pos()), f.Name.Name)
		}
	}
	if methods == 0 {
		t.Errorf("%s has no resolver", resolverFile)
	}
}

// forbidden are calls that the program does not make: by package and function, and where they are allowed all the same.
var forbidden = []struct {
	call    string
	allowed func(f *goFile) bool
	why     string
}{
	{"handler.NewDefaultServer", nowhere, "it turns on introspection, caches and transports without limits; handler.New takes what is meant"},
	{"fmt.Print", inMain, "a library does not talk to the terminal; it returns, or logs what it was given a logger for"},
	{"fmt.Printf", inMain, "a library does not talk to the terminal; it returns, or logs what it was given a logger for"},
	{"fmt.Println", inMain, "a library does not talk to the terminal; it returns, or logs what it was given a logger for"},
	{"os.Exit", inMain, "who ends the program leaves behind what others would have closed; return an error"},
	{"log.Fatal", nowhere, "who ends the program leaves behind what others would have closed; return an error"},
	{"log.Fatalf", nowhere, "who ends the program leaves behind what others would have closed; return an error"},
}

func nowhere(*goFile) bool  { return false }
func inMain(f *goFile) bool { return f.tree.Name.Name == "main" }

func TestWhatCodeDoesNotDo(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.generated {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" {
					t.Errorf("%s: func init runs before anybody asked and in an order that nobody reads; let main call what is to be done", f.at(n))
				}
			case *ast.SelectorExpr:
				left, ok := n.X.(*ast.Ident)
				if !ok || f.test {
					return true
				}
				for _, rule := range forbidden {
					if rule.call == left.Name+"."+n.Sel.Name && !rule.allowed(f) {
						t.Errorf("%s: no %s here: %s", f.at(n), rule.call, rule.why)
					}
				}
			}
			return true
		})
	}
}

// goFile is one Go file of the repository.
type goFile struct {
	name      string
	source    []byte
	tree      *ast.File
	files     *token.FileSet
	test      bool
	generated bool
}

func (f *goFile) at(n ast.Node) token.Position { return f.files.Position(n.Pos()) }

var generatedNotice = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func goFiles(t *testing.T) []*goFile {
	t.Helper()
	var all []*goFile
	for _, name := range repositoryFiles(t) {
		if path.Ext(name) != ".go" {
			continue
		}
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f := &goFile{name: name, source: source, files: token.NewFileSet(), test: strings.HasSuffix(name, "_test.go")}
		if f.tree, err = parser.ParseFile(f.files, name, source, parser.ParseComments); err != nil {
			t.Fatal(err)
		}
		head, _, _ := bytes.Cut(source, []byte("\npackage "))
		f.generated = generatedNotice.Match(head)
		all = append(all, f)
	}
	return all
}

// repositoryFiles are the files of the repository with slashes, those that are not committed yet too: as git sees them, or
// all of them where there is no git.
func repositoryFiles(t *testing.T) []string {
	t.Helper()
	var names []string
	out, err := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err == nil {
		names = strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	} else {
		err = filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && (entry.Name() == ".git" || entry.Name() == "node_modules") {
				return fs.SkipDir
			}
			if err == nil && !entry.IsDir() {
				names = append(names, filepath.ToSlash(name))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(names)
	names = slices.DeleteFunc(slices.Compact(names), func(name string) bool {
		_, err := os.Stat(name) // a file that git knows and somebody removed
		return err != nil
	})
	if len(names) < 50 {
		t.Fatalf("only %d files found: %q", len(names), names)
	}
	return names
}
