// The command import-ror, from records to answers of a server.

package tests

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// rorDump has records after the examples of ROR's documentation.
const rorDump = "ror/testdata/v1.58-2024-12-11-ror-data_schema_v2.json"

func TestRecordsOfRORBecomeAnswers(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ror")
	code, stdout, stderr := harness.Call(t, "import-ror", "--into", dir, "--relations", "alliance", rorDump)
	if want := "17 records read, left out: 1 inactive, 1 withdrawn\n" + dir + " has 15 new institutions, 0 with something added, 0 as before, 1 alliances of organisations and their parts; serve it with --store mem:" + dir + "\n"; code != program.ExitOK || stdout != want {
		t.Errorf("import-ror ends with %d and says %s and not %s", code, stdout, want)
	}
	for _, says := range []string{"ISO 3166-1 does not list the one that ROR gives: 1 (00004wd21)\n", "without Wikidata id, because another one has the same: 2 (00007t833, 00008sh37)\n"} {
		if !strings.Contains(stderr, says) {
			t.Errorf("the report does not say %q: %s", says, stderr)
		}
	}
	if checked := harness.MustCall(t, "check", dir); !strings.Contains(checked, "7 countries, 15 institutions, 1 alliances, 2 memberships") {
		t.Errorf("check says %s", checked)
	}
	if again := harness.MustCall(t, "import-ror", "--into", dir, "--relations", "alliance", rorDump); !strings.HasSuffix(again, " has them all: nothing changed\n") {
		t.Errorf("a second time it says %s", again)
	}

	p := harness.Serve(t, "--store", "mem:"+dir)
	var data struct {
		Institution struct {
			Name, Zh, Founded, City string
			Country                 struct{ Code string }
			Identifiers             []struct{ Scheme, Value string }
			Location                struct{ Latitude, Longitude float64 }
		}
		Alliances struct {
			Nodes []struct {
				Members struct{ Nodes []struct{ Name string } }
			}
		}
	}
	p.Ask(t, `{ institution(id: "tsinghua-university") { name zh: name(language: "zh") founded city country { code } identifiers { scheme value } location { latitude longitude } }
	  alliances { nodes { members { nodes { name } } } } }`, nil, &data)
	i := data.Institution
	if i.Name != "Tsinghua University" || i.Zh != "清华大学" || i.Founded != "1911" || i.City != "Beijing" || i.Country.Code != "CN" || i.Location.Latitude != 39.9075 || i.Location.Longitude != 116.39723 ||
		len(i.Identifiers) != 2 || i.Identifiers[0].Value != "03cve4549" || i.Identifiers[1].Value != "Q16955" {
		t.Errorf("the server answers %+v", i)
	}
	if a := data.Alliances.Nodes; len(a) != 1 || len(a[0].Members.Nodes) != 2 || a[0].Members.Nodes[0].Name != "University of California System" {
		t.Errorf("the server answers %+v", a)
	}
	p.Stop()
}

// The dataset of the program takes records of ROR, and nothing that it says is changed.
func TestRecordsOfRORIntoTheDataset(t *testing.T) {
	dir := harness.CopyOfData(t)
	before := harness.Tables(t, dir)
	harness.MustCall(t, "import-ror", "--into", dir, rorDump)
	harness.MustCall(t, "check", dir)
	for table, rows := range before {
		after := map[string]harness.Row{}
		for _, r := range harness.Tables(t, dir)[table] {
			after[r["id"]] = r
		}
		for _, r := range rows {
			for column, cell := range r {
				if now := after[r["id"]][column]; cell != "" && now != cell && column != "otherSources" {
					t.Errorf("%s %s: %s was %q and is %q", table, r["id"], column, cell, now)
				}
			}
		}
	}
	if now, err := os.ReadFile(filepath.Join(dir, "institutions.csv")); err != nil || !strings.Contains(string(now), ",00pjdza24,") {
		t.Errorf("the rows are not there: %v", err)
	}
}

func TestWrongRecordsOfROR(t *testing.T) {
	whole := harness.ReadFile(t, rorDump)
	file, dir := filepath.Join(t.TempDir(), "v1.58.json"), filepath.Join(t.TempDir(), "ror")
	if err := os.WriteFile(file, []byte(strings.Replace(string(whole), "03cve4549", "03cve4548", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	says := file + `: record 4, 03cve4548: id is "https://ror.org/03cve4548", which is no id of ROR: its check digits are wrong, or its form` + "\n"
	code, stdout, stderr := harness.Call(t, "import-ror", "--into", dir, file)
	if code != program.ExitWrong || stdout != "" || stderr != says {
		t.Errorf("it ends with %d, prints %q and says %s", code, stdout, stderr)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("something was written")
	}
	code, stdout, stderr = harness.Call(t, "import-ror", "--into", dir, "--skip-wrong", file)
	if code != program.ExitOK || !strings.Contains(stdout, " has 14 new institutions") || !strings.HasPrefix(stderr, says+"records that are wrong were left out\n") {
		t.Errorf("skipping ends with %d, prints %q and says %s", code, stdout, stderr)
	}
}
