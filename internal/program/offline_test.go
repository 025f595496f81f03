// The command export --neo4j-admin: files for the offline importer in a directory that has nothing else.

package program

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExportForTheOfflineImporter(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "graph")
	call := func(args ...string) (code int, stdout, stderr string) {
		t.Helper()
		var out, err bytes.Buffer
		code = Run(t.Context(), args, &out, &err)
		return code, out.String(), err.String()
	}
	read := func(name string) string {
		t.Helper()
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}

	code, stdout, stderr := call("export", dir, "--neo4j-admin")
	if code != ExitOK || stderr != "" {
		t.Fatalf("it ends with %d and says %q", code, stderr)
	}
	guide := read("import.txt")
	if want := dir + " has what follows as import.txt.\n\n" + guide; stdout != want {
		t.Errorf("it prints\n%s\nwant\n%s", stdout, want)
	}
	for _, want := range []string{"\nneo4j-admin database import full neo4j \\\n", "--nodes=Institution=./nodes-Institution.csv", "--relationships=MEMBER_OF=./relationships-MEMBER_OF.csv", "--overwrite-destination"} {
		if !strings.Contains(guide, want) {
			t.Errorf("%q is not in\n%s", want, guide)
		}
	}
	first := read("nodes-Institution.csv")

	// A second one takes the place of the first, and what the importer left there may stay.
	for name, text := range map[string]string{"import.report": "", "nodes-Institution.csv": "old"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, _, stderr := call("export", dir, "--neo4j-admin", "--store", "mem:"); code != ExitOK || read("nodes-Institution.csv") != first {
		t.Errorf("a second one ends with %d and says %q, or has left the old file", code, stderr)
	}

	// A directory with something else in it stays as it is.
	if err := os.WriteFile(filepath.Join(dir, "institutions.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	const other = " has something else in it, institutions.csv: name a directory that is new or empty\n"
	if code, stdout, stderr := call("export", dir, "--neo4j-admin"); code != ExitWrong || stdout != "" || stderr != "alliance-atlas: "+dir+other {
		t.Errorf("beside a table it ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	if read("import.txt") != guide {
		t.Error("a call that is refused has changed the directory")
	}
	file := filepath.Join(dir, "import.txt")
	if code, _, stderr := call("export", file, "--neo4j-admin"); code != ExitWrong || stderr != "alliance-atlas: "+file+" is no directory that can be read\n" {
		t.Errorf("into a file it ends with %d and says %q", code, stderr)
	}
}
