// Networks as files in XML are valid by the published schemas of GraphML and GEXF. schemas/README.md says where these are from.

package clients

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

const schemas = "tests/clients/schemas"

// schemaFile is the path of the file of schemas whose name begins so, which must be as it was published.
func schemaFile(t *testing.T, begin string) string {
	t.Helper()
	for line := range strings.Lines(text(t, schemas+"/SHA256SUMS")) {
		hash, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		if !strings.HasPrefix(name, begin) {
			continue
		}
		path := filepath.Join(schemas, name)
		harness.Installed(t, path)
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != hash {
			t.Fatalf("%s is not the file of which SHA256SUMS has the hash", path)
		}
		return absolute(t, path)
	}
	t.Fatalf("SHA256SUMS has no %s", begin)
	return ""
}

func TestNetworksAreAsPublishedSchemasSay(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	java, err := exec.LookPath("java")
	if err != nil {
		harness.Lacks(t, "there is no Java, in which trang and jing are written; install it (on Debian: apt-get install default-jdk-headless)")
	}
	grammar, trang, jing, jgrapht := schemaFile(t, "gexf/gexf.rnc"), schemaFile(t, "jars/trang"), schemaFile(t, "jars/jing"), schemaFile(t, "jars/jgrapht")
	schemaFile(t, "gexf/dynamics.rnc") // the grammar includes these
	schemaFile(t, "gexf/viz.rnc")
	xsd := filepath.Join(t.TempDir(), "gexf.xsd")
	run(t, ".", java, "-jar", trang, "-I", "rnc", "-O", "xsd", grammar, xsd)
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			p := harness.Serve(t, arguments(t)...)
			files := t.TempDir()
			is := facts[struct {
				Files                      map[string]int
				Wrong, Published, Accepted []string
			}](t, python, interpreter, "schemas.py", p.URL(""), xsd, jgrapht, files)
			same(t, "files", is.Files, map[string]int{"graphml": 8, "gexf 1.2": 8, "gexf 1.3": 8})
			same(t, "what is wrong", is.Wrong, []string{})
			same(t, "what is broken and nothing says so", is.Accepted, []string{})
			same(t, "what is wrong by the schema of GraphML as it was published, with other ids", is.Published, []string{})

			written, err := filepath.Glob(filepath.Join(files, "*.gexf"))
			if err != nil || len(written) != 8 {
				t.Fatalf("there are the files %q, %v", written, err)
			}
			run(t, ".", java, append([]string{"-jar", jing, "-c", grammar}, written...)...) // it fails where a file is wrong, and says why
		})
	}
}
