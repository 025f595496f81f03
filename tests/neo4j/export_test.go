// Exports of graphs that hold rows no table may: all of it is written, and each such row is named with what to do about it.

package neo4j

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

func TestExportNamesWhatTablesRefuse(t *testing.T) {
	server := onNeo4j(t)
	harness.MustCall(t, "import", "--store", server.URL())
	const member = "membership/gma-addis-ababa-university-observer-2024-05"
	for _, cypher := range []string{ // the edit of docs/neo4j.md, a node, one that cites and has no trust
		`MATCH (i:Institution {id: "institution/addis-ababa-university"}), (a:Alliance {id: "alliance/gma"}) CREATE (i)-[:MEMBER_OF {role: "OBSERVER", from: "2024-05"}]->(a)`,
		`CREATE (:Institution {id: "institution/ours", name: "Ours"})`,
		`MATCH (s:Source {id: "source/ut-aaou"}) CREATE (:Person {id: "person/ours", name: "Ours"})-[:CITES {position: 1}]->(s)`,
	} {
		query(t, server, cypher)
	}
	want := []string{
		"MEMBER_OF " + member + ", sources: no source is cited, and tables need one for each row",
		"Institution institution/ours, CITES: no source is cited, and tables need one for each row",
		"Person person/ours, trust: is UNVERIFIED, and tables have that for Unverified alone",
		"refuse the 3 rows that are named above. Say in the graph what each rests on, and export again: ",
		`MATCH (s:Source {id: "source/NAME"}) CREATE (n)-[:CITES {position: 1}]->(s)`,
		`SET r.sources = ["source/NAME"]`,
		`SET n.trust = "SECONDARY"`,
		`SET r.trust = "SECONDARY"`,
	}
	dir := t.TempDir()
	code, stdout, stderr := harness.Call(t, "export", dir, "--store", server.URL())
	if code != program.ExitWrong || !strings.HasPrefix(stdout, dir+" has dataset ") {
		t.Errorf("export ends with %d and prints %q", code, stdout)
	}
	for _, text := range want {
		if !strings.Contains(stderr, text) {
			t.Errorf("export does not say %q:\n%s", text, stderr)
		}
	}
	if text, err := os.ReadFile(filepath.Join(dir, "memberships.csv")); err != nil || !strings.Contains(string(text), strings.TrimPrefix(member, "membership/")) {
		t.Errorf("the membership is not in the tables: %v", err)
	}
	if code, _, stderr := harness.Call(t, "check", dir); code != program.ExitWrong || strings.Count(stderr, "\n") != 3 {
		t.Errorf("check ends with %d and says\n%s", code, stderr)
	}
	offline := t.TempDir()
	code, stdout, stderr = harness.Call(t, "export", offline, "--neo4j-admin", "--store", server.URL())
	if code != program.ExitWrong || !strings.HasPrefix(stdout, offline+" has what follows as import.txt.") || !strings.Contains(stderr, want[0]) || !strings.Contains(stderr, want[1]) {
		t.Errorf("export --neo4j-admin ends with %d, prints %q and says\n%s", code, stdout, stderr)
	}

	for _, cypher := range []string{ // as it said
		`MATCH (n:Institution {id: "institution/ours"}) MATCH (s:Source {id: "source/ut-aaou"}) CREATE (n)-[:CITES {position: 1}]->(s) SET n.trust = "SECONDARY"`,
		`MATCH (n:Person {id: "person/ours"}) SET n.trust = "SECONDARY"`,
		`MATCH (:Institution {id: "institution/addis-ababa-university"})-[r:MEMBER_OF {from: "2024-05"}]->() SET r.sources = ["source/ut-aaou"], r.trust = "SECONDARY"`,
	} {
		query(t, server, cypher)
	}
	if said := harness.MustCall(t, "export", dir, "--store", server.URL()); !strings.HasPrefix(said, dir+" has dataset ") {
		t.Errorf("export prints %q", said)
	}
	harness.MustCall(t, "check", dir)
}

// TestCommandsReadDirectly: commands that ask a database take how it is read from flags and variables, as the server does.
func TestCommandsReadDirectly(t *testing.T) {
	server := onNeo4j(t)
	harness.MustCall(t, "import", "--store", server.URL(), "--direct")
	question := filepath.Join(t.TempDir(), "name.graphql")
	if err := os.WriteFile(question, []byte(`{ institution(id: "institution/tsinghua-university") { name } }`), 0o600); err != nil {
		t.Fatal(err)
	}
	query(t, server, `MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.name = "Edited"`) // direct mode answers what was made for it
	commands := [][]string{
		{"query", question, "--store", server.URL()},
		{"network", "affiliation", "--store", server.URL()},
		{"export", t.TempDir(), "--store", server.URL(), "--memory", "1"},
	}
	for _, args := range commands[:2] {
		if said := harness.MustCall(t, args...); !strings.Contains(said, "Edited") {
			t.Errorf("%q does not read the graph: %.300s", args, said)
		}
		if said := harness.MustCall(t, append(args, "--read", "direct")...); strings.Contains(said, "Edited") || !strings.Contains(said, "Tsinghua University") {
			t.Errorf("%q --read direct: %.300s", args, said)
		}
	}
	for _, args := range commands {
		t.Setenv("ATLAS_READ", "mirror")
		t.Setenv("ATLAS_MEMORY", "1")
		if code, _, stderr := harness.Call(t, args...); code == program.ExitOK || !strings.Contains(stderr, "MiB of memory and may take 1") {
			t.Errorf("%q in 1 MiB ends with %d and says %q", args, code, stderr)
		}
		t.Setenv("ATLAS_READ", "direct")
		harness.MustCall(t, args...)
	}
}
