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

const (
	javaDir = "tests/clients/java"
	schemas = "tests/clients/schemas"
)

// unchanged is the path of a file that other people wrote, named by the begin of its name. The SHA256SUMS of its folder has the hash that it must
// have. Without the file the test is skipped.
func unchanged(t *testing.T, folder, begin string) string {
	t.Helper()
	for line := range strings.Lines(text(t, folder+"/SHA256SUMS")) {
		hash, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		if !strings.HasPrefix(name, begin) {
			continue
		}
		path := filepath.Join(folder, name)
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
	t.Fatalf("the SHA256SUMS of %s has no %s", folder, begin)
	return ""
}

// jdk gives the path of java, and skips the test where there is no JDK.
func jdk(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("java")
	if err == nil {
		_, err = exec.LookPath("javac")
	}
	if err != nil {
		harness.Lacks(t, "there is no JDK; install one (on Debian: apt-get install default-jdk-headless)")
	}
	return path
}

func TestNetworksAreAsPublishedSchemasSay(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	java, grammar := jdk(t), unchanged(t, schemas, "gexf/gexf.rnc")
	unchanged(t, schemas, "gexf/dynamics.rnc") // the grammar includes these
	unchanged(t, schemas, "gexf/viz.rnc")
	trang, jing, jgrapht := unchanged(t, javaDir, "jars/trang"), unchanged(t, javaDir, "jars/jing"), unchanged(t, javaDir, "jars/jgrapht")
	xsd := filepath.Join(t.TempDir(), "gexf.xsd")
	run(t, ".", java, "-jar", trang, "-I", "rnc", "-O", "xsd", grammar, xsd)
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			hardestFirst(t, name)
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
