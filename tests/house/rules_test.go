// Package house has the rules that a compiler does not know, as tests that need no server. A failure says what a
// reviewer would say.
//
// This file says which package may import which, and the form of Go code here; globals_test.go which package may change
// a variable, files_test.go what other files may name, schema_test.go what the schema and package atlas must share;
// repository_test.go reads the files.
package house

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// modulePath is the beginning of import paths of this repository.
const modulePath = "alliance-atlas"

// importRules say what a package may import besides the standard library: packages of this module by their path below it,
// others by a prefix. A commit that needs more changes this table, and says why.
var importRules = []struct {
	name string
	may  []string
	why  string
}{
	{"", []string{"internal/program"},
		"main is the process and nothing else, so that tests run the rest inside themselves"},
	{"internal/program", []string{"atlas", "atlas/api", "data", "download", "graph", "importer", "network", "reconcile", "ror", "saved", "store", "web", "web/explorer", "github.com/alecthomas/kong"},
		"the program puts the parts together: it opens stores by their name (package store), speaks GraphQL through package graph, says at its start what package api counts, and when asked what is kept of networks"},
	{"atlas", []string{"golang.org/x/text"},
		"the world knows nothing of GraphQL, HTTP or any database, so that each of them can be replaced"},
	{"atlas/api", []string{"atlas"},
		"what clients ask and get is said over the port alone: any store answers it, and nothing in it depends on the library that runs GraphQL"},
	{"internal/lru", nil,
		"what is kept within bounds is kept the same way everywhere, whatever it is"},
	{"network", []string{"atlas", "internal/lru"},
		"networks are computed over the port alone, from the rows that a reader shows, so that they are equal whatever the store"},
	{"network/netapi", []string{"atlas", "atlas/api", "network"},
		"what clients ask and get of networks has the shapes of package api, and nothing in it depends on the library that runs GraphQL"},
	{"network/netfile", []string{"atlas"},
		"files of networks are written from a view that knows nothing of how networks are made, and of the world only how its dates are written"},
	{"network/netview", []string{"atlas", "atlas/api", "network", "network/netapi", "network/netfile"},
		"it makes files of networks of what clients ask for, and knows neither HTTP nor any command"},
	{"network/networktest", []string{"network"},
		"slow and obvious versions of what package network computes know its networks and nothing else"},
	{"importer", []string{"atlas", "golang.org/x/text/unicode/norm"},
		"records become checked changes here, for whatever store they are for"},
	{"ror", []string{"atlas", "importer", "golang.org/x/text/language"},
		"records of ROR become rows as any other source's do, by the rules of the importer, and no store is known"},
	{"download", []string{"atlas", "graph", "importer", "internal/gzip", "network", "network/netapi", "network/netfile", "network/netview", "github.com/klauspost/compress", "golang.org/x/text/unicode/norm"},
		"files by address are made of what a reader shows, as export and the API make it; errors, inputs and caching are those of package graph, and no store is known"},
	{"reconcile", []string{"atlas", "graph", "internal/lru", "golang.org/x/text/unicode/norm"},
		"names are compared over what a reader shows, so that answers are equal whatever the store; errors and caching are those of package graph"},
	{"saved", []string{"atlas", "download", "graph"},
		"a question with an address is a document that package graph answers, served as every download is; no store is known"},
	{"data", []string{"atlas", "importer"},
		"the dataset takes the one way in that every source takes"},
	{"data/datatest", []string{"data", "store/mem"},
		"it is for tests, which ask the dataset in the store that needs nothing else"},
	{"store", []string{"atlas", "store/bolt", "store/loading", "store/mem", "store/mirror", "store/natural", "store/neo"},
		"it only picks a store, and where the graph of one is written as files"},
	{"store/mem", []string{"atlas"},
		"a store never sees GraphQL nor the shapes of the API, nor where its data comes from"},
	{"store/bolt", []string{"atlas", "github.com/neo4j/neo4j-go-driver"},
		"a connection knows the errors of the world, and nothing of what the database holds"},
	{"store/bolt/bolttest", []string{"internal/neo4jtest", "store/bolt"},
		"it connects tests to a server of theirs, and nothing else"},
	{"store/loading", []string{"atlas", "store/bolt"},
		"what a load is, and how its parts are written, is the same for every form of the data in a database"},
	{"store/natural", []string{"atlas", "store/bolt", "store/loading", "github.com/neo4j/neo4j-go-driver"},
		"a graph that people edit is rows of the world in Cypher, and nothing else: by which rules they are served is for others"},
	{"store/mirror", []string{"atlas", "importer", "store/bolt", "store/loading", "store/mem", "store/natural"},
		"what people wrote is checked by the rules of tables, and then answered by the embedded store"},
	{"store/mirror/mirrortest", []string{"atlas", "internal/neo4jtest", "store/bolt/bolttest", "store/loading", "store/mirror", "store/natural"},
		"it opens that store on a server of tests, and knows neither GraphQL nor the program"},
	{"store/neo", []string{"atlas", "store/bolt", "store/loading", "github.com/neo4j/neo4j-go-driver"},
		"it knows Cypher, and sees neither GraphQL, the shapes of the API nor where data comes from"},
	{"store/neo/neotest", []string{"atlas", "internal/neo4jtest", "store/bolt", "store/neo"},
		"it opens that store on a server of tests, and knows neither GraphQL nor the program"},
	{"store/storetest", []string{"atlas", "atlas/api", "internal/testflags"},
		"what every store must do is said without any of them; conditions are written and drawn as the filters of the API, because those are what stores are asked"},
	{"internal/assets", []string{"internal/gzip"},
		"built files of pages are served the same way, whatever the page"},
	{"internal/gzip", []string{"github.com/klauspost/compress/gzip"},
		"compressing is its only subject, and whatever is sent in gzip goes through it"},
	{"graph", []string{"atlas", "atlas/api", "internal/gzip", "internal/lru", "graph/gen", "graph/plan", "graph/scalar", "graph/table", "network", "network/netapi", "github.com/99designs/gqlgen", "github.com/vektah/gqlparser", "github.com/rs/cors"},
		"GraphQL asks the port, by way of package api, and never a store, so that every store answers alike"},
	{"graph/gen", []string{"atlas", "atlas/api", "graph/plan", "graph/scalar", "network", "network/netapi", "github.com/99designs/gqlgen", "github.com/vektah/gqlparser"},
		"generated code binds GraphQL to the world and to the shapes of the API, and to nothing else"},
	{"graph/difftest", nil,
		"it is tests alone"},
	{"graph/plan", []string{"github.com/99designs/gqlgen/graphql", "github.com/vektah/gqlparser"},
		"the level executor knows GraphQL and nothing of this world"},
	{"graph/planner", []string{"github.com/99designs/gqlgen/codegen", "github.com/vektah/gqlparser"},
		"the generator of its table knows gqlgen's bindings and nothing of this world"},
	{"bench", []string{"atlas", "atlas/api", "data", "graph", "importer", "internal/neo4jtest", "network", "store/bolt", "store/loading", "store/mem", "store/mirror", "store/natural", "store/neo", "github.com/neo4j/neo4j-go-driver"},
		"it puts the parts together as the program does, and measures them"},
	{"internal/codegen", []string{"github.com/99designs/gqlgen", "graph/planner"},
		"it runs gqlgen with one plugin"},
	{"graph/table", []string{"github.com/vektah/gqlparser"},
		"a table is a function of an operation and its answer, and knows nothing of this world"},
	{"graph/scalar", []string{"atlas", "graph/plan", "github.com/99designs/gqlgen"},
		"it writes the values of the world in GraphQL"},
	{"internal/neo4jtest", []string{"github.com/neo4j/neo4j-go-driver/v5"},
		"the server of tests knows nothing of what is tested with it"},
	{"internal/neo4jtest/fetch", []string{"internal/neo4jtest"},
		"it installs that server and does nothing else"},
	{"internal/testflags", nil,
		"what all tests are told depends on nothing that is tested"},
	{"tests", []string{"atlas", "internal/program", "tests/harness", "web"},
		"tests of the whole program see it from outside: of the world they know how names are folded, of the playground its examples"},
	{"tests/audit", []string{"tests/harness"},
		"it sees a process and its address"},
	{"tests/browser", []string{"tests/harness", "web"},
		"it sees a server and the examples of the playground"},
	{"tests/clients", []string{"tests/harness"},
		"it compares what clients of other people see with what the harness, which knows none of them, asks"},
	{"tests/harness", []string{"internal/program"},
		"what tests of the whole program share starts it, and reads the dataset without any of its code, so that both can be compared"},
	{"tests/house", []string{"atlas", "atlas/api", "internal/program", "network", "network/netapi", "tests/harness", "web"},
		"it compares files with the world, the inputs of the API, the commands and the examples"},
	{"tests/judges", nil,
		"it is tests alone"},
	{"tests/neo4j", []string{"internal/program", "tests/harness", "web"},
		"it sees the program beside a database, and asks both"},
	{"web", []string{"internal/assets"},
		"the playground is files and a handler for them"},
	{"web/explorer", []string{"atlas", "atlas/api", "download", "graph", "internal/assets", "internal/gzip"},
		"pages are about rows of the world, whatever the store; their caching is that of package graph, and sitemaps are downloads"},
}

// testImports are what tests may use besides: tools for testing, in any package. Tests of package X_test see X as others
// do, and may use any package of this module.
var testImports = []string{"store/storetest", "store/bolt/bolttest", "store/mirror/mirrortest", "store/neo/neotest", "internal/neo4jtest", "internal/testflags", "network/networktest", "golang.org/x/text", "go.uber.org/goleak", "golang.org/x/tools/txtar", "github.com/chromedp", "github.com/vektah/gqlparser"}

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
			t.Errorf("package %s is new here: say in the table of tests/house/rules_test.go what it may import, and why", p.ImportPath)
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

// Every rule must be about a package that exists, else it guards nothing.
func TestImportRulesAreAboutPackages(t *testing.T) {
	var have []string
	for _, p := range allPackages(t) {
		have = append(have, strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, modulePath), "/"))
	}
	for _, rule := range importRules {
		if !slices.Contains(have, rule.name) {
			t.Errorf("the table of tests/house/rules_test.go has a rule for package %q, which is not there: take the rule out", rule.name)
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
	harness.AtRoot(t)
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

// rootFile is the only Go file of the root.
const rootFile = "server.go"

func TestTheRootHasOneGoFile(t *testing.T) {
	for _, wrong := range wrongInRoot(repositoryFiles(t)) {
		t.Error(wrong)
	}
	for _, bad := range [][]string{{rootFile, "serve.go"}, {rootFile, "e2e_test.go"}, {"README.md", "tests/walk_test.go"}} {
		if wrong := wrongInRoot(bad); len(wrong) != 1 {
			t.Errorf("the rule finds %q in a repository of %q", wrong, bad)
		}
	}
}

// wrongInRoot says what is wrong with the Go files of the root of a repository with these files.
func wrongInRoot(names []string) (wrong []string) {
	if !slices.Contains(names, rootFile) {
		wrong = append(wrong, "the root has no "+rootFile+": go run . starts the program, whatever else moves")
	}
	for _, name := range names {
		if path.Ext(name) == ".go" && path.Dir(name) == "." && name != rootFile {
			wrong = append(wrong, name+" lies in the root, which has one Go file so that a newcomer sees the house: parts of the program go into internal/program, tests of the whole below tests")
		}
	}
	return wrong
}

// resolverFile is written by hand; gqlgen only checks that nothing is missing (preserve_resolver in gqlgen.yml).
const resolverFile = "graph/schema.resolvers.go"

// maxLines is how long a file that people read may be: about ten screens.
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
	source := harness.ReadFile(t, resolverFile)
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
			t.Errorf("%s: the resolver %s does more than return what a function of package api finds: put the work there, where it is tested without GraphQL", files.Position(f.Pos()), f.Name.Name)
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
