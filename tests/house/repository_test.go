// What the rules read: the files of the repository, as git sees them, and the trees of those in Go.

package house

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

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
		f := &goFile{name: name, source: harness.ReadFile(t, name), files: token.NewFileSet(), test: strings.HasSuffix(name, "_test.go")}
		var err error
		if f.tree, err = parser.ParseFile(f.files, name, f.source, parser.ParseComments); err != nil {
			t.Fatal(err)
		}
		head, _, _ := bytes.Cut(f.source, []byte("\npackage "))
		f.generated = generatedNotice.Match(head)
		all = append(all, f)
	}
	return all
}

// repositoryFiles are the files of the repository with slashes, those that are not committed yet too: as git sees them, or
// all of them where there is no git.
func repositoryFiles(t *testing.T) []string {
	t.Helper()
	harness.AtRoot(t)
	var names []string
	out, err := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err == nil {
		names = strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	} else {
		err = filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && slices.Contains([]string{".git", "node_modules", "venv"}, entry.Name()) {
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
	readFolders(t, names)
	return names
}

// readFolders reads the folders that these files are in: go test then runs a rule again, instead of giving its last
// result, when a file is new there. It does not see what git and other commands read.
func readFolders(t *testing.T, names []string) {
	t.Helper()
	read := map[string]bool{}
	for _, name := range names {
		for dir := path.Dir(name); !read[dir]; dir = path.Dir(dir) {
			read[dir] = true
			if _, err := os.ReadDir(dir); err != nil {
				t.Fatal(err)
			}
		}
	}
}
