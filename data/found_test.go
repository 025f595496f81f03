// What was found in open sources is in the dataset: every cell of testdata/found, or testdata/found/left-out.csv says why not.

package data_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// found are the tables of testdata/found, each with the table of the dataset that its rows went into, and the column with the
// id there.
var found = []struct{ name, into, id string }{
	{"crosswalk", "institutions", "institution"},
	{"crosswalk-new", "institutions", "institution"},
	{"institutions-new", "institutions", "id"},
	{"alliances-new", "alliances", "id"},
	{"memberships", "memberships", "id"},
	{"membership-dates", "memberships", "id"},
	{"exchanges", "exchanges", "id"},
	{"exchange_parties", "exchange_parties", "id"},
	{"sources", "sources", "id"},
}

// foundRows are the rows of a file of testdata/found as maps from column to cell.
func foundRows(t *testing.T, name string) (all []map[string]string) {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "found", name+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, cell := range record {
			row[records[0][i]] = cell
		}
		all = append(all, row)
	}
	return all
}

// cell is a cell of testdata/found that is not empty.
type cell struct{ table, id, field string }

// leftOut are the cells that testdata/found/left-out.csv names, which must each have a reason.
func leftOut(t *testing.T) map[cell]string {
	t.Helper()
	reasons := map[cell]string{}
	for _, row := range foundRows(t, "left-out") {
		at := cell{row["table"], row["id"], row["field"]}
		if row["reason"] == "" || reasons[at] != "" {
			t.Errorf("left-out.csv: %v has no reason, or is there twice", at)
		}
		reasons[at] = row["reason"]
	}
	return reasons
}

// nameBasis begin the parts of a basis that tell where the Chinese name is from: what follows stands in the note.
var nameBasis = []string{"nameZh: ", "Chinese name: "}

// holds tells whether a row of the dataset says what a cell says that was found: in the column of that name, or where the
// README.md of testdata/found says.
func holds(row map[string]string, table, field, value string) bool {
	value = strings.Join(strings.Fields(value), " ")
	cited := append([]string{row["source"]}, strings.Split(row["otherSources"], ";")...)
	fresh := table != "crosswalk" && table != "crosswalk-new" && table != "membership-dates"
	switch field {
	case "source", "otherSources":
		if field == "source" && fresh {
			return row["source"] == value
		}
		return !slices.ContainsFunc(strings.Split(value, ";"), func(id string) bool { return !slices.Contains(cited, id) })
	case "established":
		return row["founded"] == strings.Repeat("0", max(0, 4-len(value)))+value
	case "confidence":
		return (value == "medium") == strings.Contains(row["identifierBasis"]+row["note"], "medium confidence: ")
	case "basis":
		for part := range strings.SplitSeq(value, "; ") {
			for _, begin := range nameBasis {
				part = strings.TrimPrefix(part, begin)
			}
			if !strings.Contains(row["identifierBasis"], part) && !strings.Contains(row["note"], part) {
				return false
			}
		}
		return true
	case "note":
		return strings.Contains(row["note"], value)
	}
	got, ok := row[field]
	return ok && got == value
}

func TestWhatWasFoundIsThere(t *testing.T) {
	p, reasons := load(t), leftOut(t)
	needed, cells := map[cell]bool{}, 0
	for _, f := range found {
		byID := map[string]map[string]string{}
		for _, row := range rows(t, p, tableNamed(f.into)) {
			byID[row["id"]] = row
		}
		for _, row := range foundRows(t, f.name) {
			id := row[f.id]
			for field, value := range row {
				if value == "" || field == f.id {
					continue
				}
				cells++
				at := cell{f.name, id, field}
				switch there := byID[id] != nil && holds(byID[id], f.name, field, value); {
				case there && reasons[at] != "":
					t.Errorf("left-out.csv names %v, which is in the data", at)
				case !there && reasons[at] == "":
					t.Errorf("%v, %q, is neither in the data nor in left-out.csv", at, value)
				}
				needed[at] = true
			}
		}
	}
	for at := range reasons {
		if !needed[at] {
			t.Errorf("left-out.csv names %v, which was not found", at)
		}
	}
	if cells < 10000 {
		t.Errorf("%d cells were compared: the test would show little", cells)
	}
}

func TestACellThatIsNotThereIsNoticed(t *testing.T) {
	row := map[string]string{"city": "Cairo", "founded": "0970", "identifierBasis": "ROR record: name", "note": "Chinese name: QS", "source": "a", "otherSources": "b;c"}
	for _, c := range []struct {
		table, field, value string
		want                bool
	}{
		{"crosswalk", "city", "Cairo", true},
		{"crosswalk", "city", "Giza", false},
		{"crosswalk", "established", "970", true},
		{"crosswalk", "established", "972", false},
		{"crosswalk", "basis", "ROR record: name; nameZh: QS", true},
		{"crosswalk", "basis", "ROR record: name; nameZh: ARWU", false},
		{"crosswalk", "confidence", "high", true},
		{"crosswalk", "confidence", "medium", false},
		{"crosswalk", "source", "c;a", true},
		{"crosswalk", "source", "c;d", false},
		{"memberships", "source", "b", false},
		{"memberships", "unheardOf", "x", false},
	} {
		if got := holds(row, c.table, c.field, c.value); got != c.want {
			t.Errorf("%v: %t, want %t", c, got, c.want)
		}
	}
}
