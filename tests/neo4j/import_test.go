// The program on a real Neo4j: what is imported comes out again byte for byte, whatever was there before and however often the
// import was stopped; and a server on it answers as one on the embedded store does.

package neo4j

import (
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// published lends a Neo4j that holds the dataset of the program, as an import wrote it, and lets the program of this test log in to it.
func published(t *testing.T) *neo4jtest.Server {
	t.Helper()
	return onNeo4j(t, neo4jtest.Holding(harness.Published(t), func(_ context.Context, server *neo4jtest.Server) error {
		logIn(t, server)
		harness.MustCall(t, "import", "--store", server.URL())
		return nil
	}))
}

// onNeo4j lends an empty Neo4j, and lets the program of this test log in to it.
func onNeo4j(t *testing.T, settings ...neo4jtest.Setting) *neo4jtest.Server {
	t.Helper()
	server := neo4jtest.Shared(t, settings...)
	logIn(t, server)
	return server
}

func logIn(t *testing.T, server *neo4jtest.Server) {
	t.Helper()
	for _, variable := range server.Env() {
		name, value, _ := strings.Cut(variable, "=")
		t.Setenv(name, value)
	}
}

// query asks Neo4j without the program.
func query(t testing.TB, server *neo4jtest.Server, cypher string) [][]any {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), harness.Timeout)
	defer cancel()
	records, err := server.Query(ctx, cypher, nil)
	if err != nil {
		t.Fatalf("%v\nto: %s", err, cypher)
	}
	var rows [][]any
	for _, r := range records {
		rows = append(rows, r.Values)
	}
	return rows
}

// state is what changes with every change of the data: the stamp, the version, and how many nodes and relationships there are.
func state(t testing.TB, server *neo4jtest.Server) string {
	t.Helper()
	return fmt.Sprint(query(t, server, `OPTIONAL MATCH (v:Dataset) RETURN v._stamp, v._version, COUNT { (n) WHERE NOT n:_Writer }, COUNT { ()-->() }`)[0])
}

// graphOf sums up a graph: how many nodes and relationships there are of each sort, and a hash of all they hold.
func graphOf(t testing.TB, server *neo4jtest.Server) map[string]string {
	t.Helper()
	sums := map[string][]string{}
	for _, row := range query(t, server, `MATCH (n) WHERE NOT n:_Writer AND NOT n:Dataset RETURN labels(n), properties(n)`) {
		sort := fmt.Sprint("node ", row[0])
		sums[sort] = append(sums[sort], fmt.Sprint(row[1]))
	}
	for _, row := range query(t, server, `MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)`) {
		sort := fmt.Sprint("relationship ", row[0])
		sums[sort] = append(sums[sort], fmt.Sprint(row[1:]))
	}
	all := map[string]string{}
	for sort, rows := range sums {
		slices.Sort(rows)
		all[sort] = fmt.Sprintf("%d, hash %x", len(rows), sha256.Sum256([]byte(strings.Join(rows, "\n"))))
	}
	return all
}

func sameGraph(t testing.TB, what string, got, want map[string]string) {
	t.Helper()
	if len(want) < 20 {
		t.Fatalf("the graph is not read: %v", want)
	}
	for sort := range maps.Keys(want) {
		if got[sort] != want[sort] {
			t.Errorf("%s: %s: %q, not %q", what, sort, got[sort], want[sort])
		}
	}
	for sort := range got {
		if want[sort] == "" {
			t.Errorf("%s: there is %s: %s", what, sort, got[sort])
		}
	}
}

// counts reads what an import prints of one table: created, changed, same, deleted.
func counts(t testing.TB, printed, table string) (n [4]int) {
	t.Helper()
	found := regexp.MustCompile(`(?m)^` + table + ` +(\d+) created +(\d+) changed +(\d+) same +(\d+) deleted$`).FindStringSubmatch(printed)
	if found == nil {
		t.Fatalf("nothing is said of %s: %s", table, printed)
	}
	for i := range n {
		fmt.Sscan(found[i+1], &n[i])
	}
	return n
}

func TestImportIntoNeo4j(t *testing.T) {
	var settings []neo4jtest.Setting
	if testflags.Long() { // else a test of its own server imports where there are no indexes
		settings = append(settings, neo4jtest.FreshSchema)
	}
	server := onNeo4j(t, settings...)
	command := func(args ...string) []string { return append(args, "--store", server.URL()) }
	exported := func(want string) {
		t.Helper()
		dir := t.TempDir()
		harness.MustCall(t, command("export", dir)...)
		harness.SameFiles(t, want, dir)
	}

	// What would be: nothing is written, not even the schema.
	rows := harness.Tables(t, "data")
	institutions := len(rows["institutions"])
	before := state(t, server)
	said := harness.MustCall(t, command("import", "--dry-run")...)
	if got := counts(t, said, "institutions"); got != [4]int{institutions} {
		t.Errorf("a dry run on an empty database says %q", said)
	}
	if after := state(t, server); after != before {
		t.Errorf("a dry run changes %s to %s", before, after)
	}
	// A server that other tests had before may have the schema.
	status := harness.MustCall(t, command("migrate", "status")...)
	if (testflags.Long() && !strings.Contains(status, "missing")) || !strings.Contains(status, "no data yet") {
		t.Errorf("the schema of an empty database: %s", status)
	}

	// The dataset of the program, into an empty database.
	said = harness.MustCall(t, command("import")...)
	for table := range rows {
		if got := counts(t, said, table); got != [4]int{len(rows[table])} {
			t.Errorf("%s: %v, and the table has %d rows", table, got, len(rows[table]))
		}
	}
	exported("data")
	if status := harness.MustCall(t, command("migrate", "status")...); strings.Contains(status, "missing") || !strings.Contains(status, "rows of dataset alliance-atlas") {
		t.Errorf("the schema after an import: %s", status)
	}
	if up := harness.MustCall(t, command("migrate", "up")...); up != "the schema is up to date\n" {
		t.Errorf("migrate up with nothing to do says %q", up)
	}

	// Again: nothing is written.
	first, graph := state(t, server), graphOf(t, server)
	said = harness.MustCall(t, command("import", "data")...)
	if !strings.Contains(said, "nothing changed") {
		t.Errorf("the same import again says %q", said)
	}
	for table := range rows {
		if got := counts(t, said, table); got != [4]int{2: len(rows[table])} {
			t.Errorf("%s, imported again: %v", table, got)
		}
	}
	if again := state(t, server); again != first {
		t.Errorf("the same import again changes %s to %s", first, again)
	}

	// A row changed, one added, one deleted; and what the dataset says of itself.
	changed := harness.CopyOfData(t)
	harness.Replace(t, changed, "institutions.csv", ",platform,GB,source,", ",company,CN,source,") // FutureLearn moves
	harness.Replace(t, changed, "datapackage.json", `"title": "`, `"title": "Changed `)
	added := harness.Replace(t, changed, "unverified.csv", "\n", "\naaa,alliance,gma,seatCity,Beijing,remembered,"+harness.Recollection+",unverified\n")
	deleted := slices.IndexFunc(rows["memberships"], func(r harness.Row) bool { return r["id"] == "gma-futurelearn-member" })
	if added != 1 || deleted < 0 {
		t.Fatal("the dataset has changed: choose other rows")
	}
	line := regexp.MustCompile(`(?m)^gma-futurelearn-member,.*\n`).Find(harness.PackageFiles(t, changed)["memberships.csv"])
	harness.Replace(t, changed, "memberships.csv", string(line), "")
	dry := harness.MustCall(t, command("import", changed, "--dry-run")...)
	if again := state(t, server); again != first {
		t.Errorf("a dry run changes %s to %s", first, again)
	}
	said = harness.MustCall(t, command("import", changed)...)
	for table, want := range map[string][4]int{
		"institutions": {0, 1, len(rows["institutions"]) - 1, 0},
		"unverified":   {1, 0, len(rows["unverified"]), 0},
		"memberships":  {0, 0, len(rows["memberships"]) - 1, 1},
		"alliances":    {0, 0, len(rows["alliances"]), 0},
	} {
		if got := counts(t, said, table); got != want || counts(t, dry, table) != want {
			t.Errorf("%s: %v, by the dry run %v, want %v", table, got, counts(t, dry, table), want)
		}
	}
	exported(changed)
	if from := query(t, server, `MATCH (:Country {id: 'country/CN'})<-[:LOCATED_IN]-(i:Institution {id: 'institution/futurelearn'}) WHERE NOT (i)-[:LOCATED_IN]->(:Country {id: 'country/GB'}) AND NOT (i)-[:MEMBER_OF]->(:Alliance {id: 'alliance/gma'}) RETURN i.kind`); len(from) != 1 || from[0][0] != "COMPANY" {
		t.Errorf("the institution that moved and left: %v", from)
	}

	// And back: the graph is as it was.
	harness.MustCall(t, command("import")...)
	exported("data")
	sameGraph(t, "changed and changed back", graphOf(t, server), graph)

	// What others damage is mended by the next import.
	query(t, server, `MATCH (n:Institution {id: 'institution/futurelearn'}) SET n.name = 'nonsense', n.kind = 7`)
	query(t, server, `MATCH (n:Alliance {id: 'alliance/gma'}) DETACH DELETE n`)
	said = harness.MustCall(t, command("import")...)
	if got := counts(t, said, "institutions"); got != [4]int{1: 1, 2: institutions - 1} {
		t.Errorf("a damaged row: %v", got)
	}
	exported("data")
}

// Damage of every sort: an import says where it is, and writes nothing.
func TestDamagedDataIsNotImported(t *testing.T) {
	server := published(t)
	before := state(t, server)
	for _, d := range harness.Damages {
		dir := harness.CopyOfData(t)
		d.Do(t, dir)
		code, stdout, stderr := harness.Call(t, "import", dir, "--store", server.URL())
		if code != program.ExitWrong || stdout != "" || !strings.Contains("\n"+stderr, "\n"+d.File+":") {
			t.Errorf("%s: the import ends with %d, prints %q and says %.300q", d.What, code, stdout, stderr)
		}
		if after := state(t, server); after != before {
			t.Fatalf("%s: the import is refused, and changes %s to %s", d.What, before, after)
		}
	}
	t.Logf("%d kinds of damage", len(harness.Damages))
}

// A doubt about coordinates is printed and counted in the last line, and the import goes on.
func TestWarningsDoNotKeepAnImportBack(t *testing.T) {
	server := published(t)
	dir := harness.CopyOfData(t)
	table := filepath.Join(dir, "institutions.csv")
	text, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(table, append(text, "zzz,Far,,,,,university,CN,source,,-39.9,-75,,,,,,,cldr,,primary\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := harness.Call(t, "import", dir, "--store", server.URL(), "--dry-run")
	lines := strings.Split(strings.TrimSpace(stdout), "\n")
	if code != program.ExitOK || !strings.HasSuffix(lines[len(lines)-1], "; 1 warning") || counts(t, stdout, "institutions")[0] != 1 {
		t.Errorf("an import with a doubt ends with %d and prints %q", code, stdout)
	}
	if !strings.HasPrefix(stderr, "institutions.csv:") || !strings.Contains(stderr, ": warning: latitude -39.9 and longitude -75 are ") {
		t.Errorf("an import with a doubt says %q", stderr)
	}
}
