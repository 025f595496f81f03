// The examples of docs/clients.md and docs/downloads.md: each is run as it stands there, and prints what stands below it. Those in one
// language are:
//
//	js      a program of its own, or a file of a project where the first line names it
//	ts      files of one project, which GraphQL Code Generator and the compiler of TypeScript go through before its last one is run
//	python  one program, in the order of the page; one that asks with generated code is a program of its own
//	r       a program of its own

package clients

import (
	"flag"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

var updateReadme = flag.Bool("update-readme", false, "write what the examples of docs/clients.md and docs/downloads.md print into them")

const (
	document  = "docs/clients.md"
	downloads = "docs/downloads.md"
)

// fileName finds the name of a file in the first line of a block.
var fileName = regexp.MustCompile(`^// ([\w./]+)\n`)

// documentedFile is the block of the document that is a file of this name.
func documentedFile(t *testing.T, name string) string {
	t.Helper()
	for _, b := range harness.ReadmeBlocks(t, text(t, document)) {
		if named := fileName.FindStringSubmatch(b.Text); named != nil && named[1] == name {
			return b.Text
		}
	}
	t.Fatalf("%s has no block that begins with // %s", document, name)
	return ""
}

// examples compares what a document prints below its blocks of a language with what they printed: outputs gives it for all of
// them, "" for those that print nothing.
func examples(t *testing.T, document, language string, outputs func(blocks []harness.Block) []string) {
	t.Helper()
	var blocks []harness.Block
	for _, b := range harness.ReadmeBlocks(t, text(t, document)) {
		if b.Language == language {
			blocks = append(blocks, b)
		}
	}
	if len(blocks) == 0 {
		t.Fatalf("%s has no block of language %s", document, language)
	}
	printed, shown := map[int]string{}, 0
	for i, output := range outputs(blocks) {
		printed[blocks[i].From] = output
	}
	harness.ReadmeAnswers(t, document, *updateReadme, func(before []harness.Block, b harness.Block) string {
		if b.Language != "text" || len(before) == 0 || before[len(before)-1].Language != language {
			return ""
		}
		shown++
		return printed[before[len(before)-1].From]
	})
	for _, output := range printed {
		if output != "" {
			shown--
		}
	}
	if shown != 0 {
		t.Errorf("%s has %+d blocks of output more than examples in %s that print something", document, shown, language)
	}
}

func TestExamplesInJavaScript(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	examples(t, document, "js", func(blocks []harness.Block) (outputs []string) {
		for _, b := range blocks {
			output := ""
			if !fileName.MatchString(b.Text) { // TestRelay has those
				dir := folder(t, p.URL(""), map[string]string{"example.mjs": b.Text})
				output = string(run(t, dir, node, "example.mjs"))
			}
			outputs = append(outputs, output)
		}
		return outputs
	})
}

func TestExamplesInTypeScript(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	examples(t, document, "ts", func(blocks []harness.Block) []string {
		files, last := map[string]string{"package.json": `{"type": "module"}`}, ""
		for _, b := range blocks {
			named := fileName.FindStringSubmatch(b.Text)
			if named == nil {
				t.Fatalf("the first line of this block does not name its file:\n%s", b.Text)
			}
			last = named[1]
			files[last] = b.Text
		}
		dir := folder(t, p.URL(""), files)
		run(t, dir, "node_modules/.bin/graphql-codegen", "--silent")
		p.Stop()
		trusting := harness.Serve(t, "--documents", filepath.Join(dir, "src/gql/persisted-documents.json"), "--only-documents")
		write(t, filepath.Join(dir, last), strings.ReplaceAll(read(t, dir, last), p.URL(""), trusting.URL("")))
		run(t, dir, "node_modules/.bin/tsc", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes",
			"--target", "es2022", "--module", "nodenext", "--outDir", "out", last)
		program := filepath.Join("out", strings.TrimSuffix(filepath.Base(last), ".ts")+".js")
		outputs := make([]string, len(blocks))
		outputs[len(blocks)-1] = string(run(t, dir, node, program))
		return outputs
	})
}

func TestExamplesInR(t *testing.T) {
	harness.Installed(t) // it is not installed with the others, but by the machine's packages
	interpreter, err := exec.LookPath("Rscript")
	if err == nil {
		err = exec.CommandContext(t.Context(), interpreter, "-e", "library(jsonlite)").Run()
	}
	if err != nil {
		harness.Lacks(t, "there is no R with jsonlite; install it (on Debian: apt-get install r-base-core r-cran-jsonlite)")
	}
	p := harness.Serve(t)
	examples(t, document, "r", func(blocks []harness.Block) (outputs []string) {
		for _, b := range blocks {
			dir := folder(t, p.URL(""), map[string]string{"example.R": b.Text})
			outputs = append(outputs, string(run(t, dir, interpreter, "example.R")))
		}
		return outputs
	})
}

// TestExamplesOfDownloads runs them as one program, in the order of the page.
func TestExamplesOfDownloads(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	const mark = "\f" // between the outputs of two blocks
	examples(t, downloads, "python", func(blocks []harness.Block) []string {
		var program strings.Builder
		for _, b := range blocks {
			program.WriteString(b.Text + "print('\\f', end='')\n")
		}
		dir := folder(t, p.URL(""), map[string]string{"example.py": program.String()})
		printed := strings.Split(string(run(t, dir, interpreter, "example.py")), mark)
		if len(printed) != len(blocks)+1 {
			t.Fatalf("%d blocks printed %q", len(blocks), printed)
		}
		return printed[:len(blocks)]
	})
}

func TestExamplesInPython(t *testing.T) {
	current, old := tool(t, "current", "python"), tool(t, "old", "python")
	p := harness.Serve(t)
	const mark = "\f" // between the outputs of two blocks
	examples(t, document, "python", func(blocks []harness.Block) []string {
		outputs := make([]string, len(blocks))
		var program strings.Builder
		var parts []int
		for i, b := range blocks {
			if strings.Contains(b.Text, "atlas_schema") {
				dir := folder(t, p.URL(""), map[string]string{"example.py": b.Text})
				run(t, dir, old, "-m", "sgqlc.introspection", p.URL("/graphql"), "schema.json")
				run(t, dir, tool(t, "old", "sgqlc-codegen"), "schema", "schema.json", "atlas_schema.py")
				outputs[i] = string(run(t, dir, old, "example.py"))
				continue
			}
			parts = append(parts, i)
			program.WriteString(b.Text + "print('\\f', end='')\n")
		}
		dir := folder(t, p.URL(""), map[string]string{"example.py": program.String()})
		printed := strings.Split(string(run(t, dir, current, "example.py")), mark)
		if len(printed) != len(parts)+1 {
			t.Fatalf("%d blocks printed %q", len(parts), printed)
		}
		for n, i := range parts {
			outputs[i] = printed[n]
		}
		return outputs
	})
}

// TestExampleOfReconciliation runs the lines of docs/reconcile.md, which need nothing but Python itself.
func TestExampleOfReconciliation(t *testing.T) {
	interpreter := tool(t, "reconcile", "python")
	p := harness.Serve(t)
	examples(t, "docs/reconcile.md", "python", func(blocks []harness.Block) (outputs []string) {
		for _, b := range blocks {
			dir := folder(t, p.URL(""), map[string]string{"example.py": b.Text})
			outputs = append(outputs, string(run(t, dir, interpreter, "example.py")))
		}
		return outputs
	})
}
