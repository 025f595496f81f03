// Programs of other people read downloads: pandas the tables, frictionless the data package, mlcroissant what the archive says of itself.

package clients

import (
	"encoding/csv"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// idsOf are the first cells of the rows of a table, read by encoding/csv.
func idsOf(t *testing.T, p *harness.Program, path string) []string {
	t.Helper()
	status, _, body := p.Get(t, path)
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil || status != 200 || len(rows) == 0 {
		t.Fatalf("%s: %d, %d rows, %v", path, status, len(rows), err)
	}
	ids := []string{}
	for _, row := range rows[1:] {
		ids = append(ids, row[0])
	}
	return ids
}

func TestPandasReadsTables(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	is := facts[struct{ Now, Then map[string][]string }](t, python, interpreter, "tables.py", p.URL(""), "pandas")
	if len(is.Now) != 16 || len(is.Then) != 16 {
		t.Errorf("it read %d and %d tables", len(is.Now), len(is.Then))
	}
	for name, ids := range is.Now {
		same(t, name, ids, idsOf(t, p, "/tables/"+name+".csv"))
		same(t, name+" then", is.Then[name], idsOf(t, p, "/tables/"+name+".csv?asOf=2015"))
	}
	if now, then := len(is.Now["memberships"]), len(is.Then["memberships"]); now <= then {
		t.Errorf("%d memberships now and %d in 2015", now, then)
	}
}

func TestFrictionlessValidatesTables(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	is := facts[struct{ Now, Then, Zip []string }](t, python, interpreter, "tables.py", p.URL(""), "frictionless")
	same(t, "what is wrong now", is.Now, []string{})
	same(t, "what is wrong then", is.Then, []string{})
	same(t, "what is wrong with the archive", is.Zip, []string{})
}

func TestCroissantReadsTheArchive(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	is := facts[struct {
		Rows                    map[string][]string
		Wrong                   []string
		Version, Released, Type string
	}](t, python, interpreter, "tables.py", p.URL(""), "croissant")
	if len(is.Rows) != 4 {
		t.Errorf("it read %d record sets", len(is.Rows))
	}
	for name, ids := range is.Rows {
		same(t, name, ids, idsOf(t, p, "/tables/"+name+".csv"))
	}
	same(t, "what is wrong", is.Wrong, []string{})
	var of struct {
		Dataset struct{ Version, Updated string }
	}
	p.Ask(t, `{ dataset { version updated } }`, nil, &of)
	same(t, "released", is.Released, of.Dataset.Updated)
	same(t, "type", is.Type, "dataset")
	if !strings.HasSuffix(is.Version, of.Dataset.Version) {
		t.Errorf("the citation is of version %s, and the data of %s", is.Version, of.Dataset.Version)
	}
}
