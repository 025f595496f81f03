// The offline importer of Neo4j on the files of export --neo4j-admin: the database that it makes is adopted by an import and served.

package neo4j

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

func TestTheOfflineImporter(t *testing.T) {
	testflags.OnlyLong(t, "it runs the importer, and a server on what it made")
	home, dir := t.TempDir(), t.TempDir()
	said := harness.MustCall(t, "export", dir, "--neo4j-admin")
	guide, err := os.ReadFile(filepath.Join(dir, "import.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(said, string(guide)) {
		t.Errorf("export says\n%s\nand import.txt\n%s", said, guide)
	}
	_, rest, _ := strings.Cut(string(guide), "\nneo4j-admin ")
	command, _, _ := strings.Cut(rest, "\n\n")
	if err := neo4jtest.Admin(t.Context(), home, dir, strings.Fields(strings.ReplaceAll(command, "\\\n", " "))...); err != nil {
		t.Fatal(err)
	}
	server := neo4jtest.Start(t, neo4jtest.Options{Home: home})
	logIn(t, server)
	query(t, server, "RETURN 1") // the first answer of a server that has just started takes longer than the program waits

	if said := harness.MustCall(t, "import", "--store", server.URL()); !strings.Contains(said, "nothing changed") {
		t.Errorf("the import over it says %q", said)
	}
	if status := harness.MustCall(t, "migrate", "status", "--store", server.URL()); strings.Contains(status, "missing") {
		t.Errorf("after the import, constraints or indexes are missing: %s", status)
	}
	exported := t.TempDir()
	harness.MustCall(t, "export", exported, "--store", server.URL())
	harness.SameFiles(t, "data", exported)
	again := t.TempDir()
	harness.MustCall(t, "export", again, "--neo4j-admin", "--store", server.URL())
	for _, name := range []string{"nodes-Figure.csv", "relationships-CITES.csv", "relationships-MEMBER_OF.csv"} {
		want, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if have, err := os.ReadFile(filepath.Join(again, name)); err != nil || string(have) != string(want) {
			t.Errorf("%s, made from the database, is another than that of the tables: %v", name, err)
		}
	}

	p := harness.Serve(t, "--store", server.URL())
	var data struct {
		Institution struct {
			Name      string
			Alliances struct{ TotalCount int }
		}
	}
	p.Ask(t, `{ institution(id: "institution/tsinghua-university") { name alliances { totalCount } } }`, nil, &data)
	if data.Institution.Name != "Tsinghua University" || data.Institution.Alliances.TotalCount == 0 {
		t.Errorf("the server on it answers %+v", data)
	}
}
