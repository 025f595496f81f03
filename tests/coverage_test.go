// How much is known of each alliance, by the tables alone: at all times and at dates, in the data as it is and with more totals in it.

package tests

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// covered is the coverage of an alliance: its figures by id.
type covered struct {
	Named, Undated int
	Published      []string
}

// latest is the last day that a date may mean, as far as comparing needs it.
func latest(date string) string { return date + "9999-12-31"[len(date):] }

// shows tells whether a row with a begin and an end, which may be empty, shows at a date, "" for all times.
func shows(begin, end, at string) bool {
	return at == "" || (begin == "" || earliest(begin) <= latest(at)) && (end == "" || latest(end) >= earliest(at))
}

// coverages are those of the alliances that show at a date, by the tables.
func coverages(tables map[string][]harness.Row, at string) map[string]covered {
	all := map[string]covered{}
	for _, a := range tables["alliances"] {
		if !shows(a["founded"], a["ended"], at) {
			continue
		}
		dated := map[string]bool{} // by institution, whether one of its begins is known
		for _, m := range tables["memberships"] {
			if m["alliance"] == a["id"] && shows(m["from"], m["to"], at) {
				dated[m["institution"]] = dated[m["institution"]] || m["from"] != ""
			}
		}
		of := covered{Named: len(dated), Published: []string{}}
		for _, known := range dated {
			if !known {
				of.Undated++
			}
		}
		var totals []harness.Row
		for _, f := range tables["figures"] {
			if f["subjectKind"] == "alliance" && f["subject"] == a["id"] && f["totalOf"] == "members" && shows(f["asOf"], "", at) {
				totals = append(totals, f)
			}
		}
		slices.SortFunc(totals, func(x, y harness.Row) int { // the newest first, unknown dates last
			day := func(f harness.Row) string {
				if f["asOf"] == "" {
					return ""
				}
				return earliest(f["asOf"])
			}
			return cmp.Or(cmp.Compare(day(y), day(x)), cmp.Compare(x["id"], y["id"]))
		})
		for _, f := range totals {
			of.Published = append(of.Published, "figure/"+f["id"])
		}
		all["alliance/"+a["id"]] = of
	}
	return all
}

// withTotals is a copy of the data in which every figure of an alliance about members says that it is the total of them: more than are.
func withTotals(t *testing.T) string {
	t.Helper()
	dir := harness.CopyOfData(t)
	file := filepath.Join(dir, "figures.csv")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	place := func(column string) int { return slices.Index(lines[0], column) }
	for _, line := range lines[1:] {
		if line[place("subjectKind")] == "alliance" && strings.Contains(line[place("measure")], "members") {
			line[place("totalOf")] = "members"
		}
	}
	var out bytes.Buffer
	if err := csv.NewWriter(&out).WriteAll(lines); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestCoverageIsWhatTheTablesSay(t *testing.T) {
	more := withTotals(t)
	for _, c := range []struct {
		dir    string
		args   []string
		totals int // that are compared at least
	}{{"data", nil, 0}, {more, []string{"--store", "mem:" + more}, 50}} {
		tables := harness.Tables(t, c.dir)
		p := harness.Serve(t, c.args...)
		dates := map[string]bool{"": true, "0001": true, "9999-12-31": true}
		for _, m := range tables["memberships"] { // days at which something begins or ends, and the months and years of them
			for _, date := range []string{m["from"], m["to"]} {
				for _, n := range []int{4, 7, 10} {
					if len(date) >= n {
						dates[date[:n]] = true
					}
				}
			}
		}
		compared, undated, totals := 0, 0, 0
		for _, at := range slices.Sorted(maps.Keys(dates)) {
			var data struct {
				Alliances struct {
					Nodes []struct {
						ID       string
						Coverage struct {
							Named, Undated int
							Published      []struct{ ID string }
						}
					}
				}
			}
			p.Ask(t, `query($at: PartialDate) @asOf(date: $at) {
				alliances(first: 500, orderBy: {by: NAMED, direction: DESC}) { nodes { id coverage { named undated published { id } } } }
			}`, map[string]any{"at": map[bool]any{true: at, false: nil}[at != ""]}, &data)
			want, before := coverages(tables, at), -1
			if len(data.Alliances.Nodes) != len(want) {
				t.Errorf("at %q there are %d alliances, not %d", at, len(data.Alliances.Nodes), len(want))
			}
			for _, a := range data.Alliances.Nodes {
				got := covered{a.Coverage.Named, a.Coverage.Undated, []string{}}
				for _, f := range a.Coverage.Published {
					got.Published = append(got.Published, f.ID)
				}
				if fmt.Sprint(got) != fmt.Sprint(want[a.ID]) {
					t.Errorf("at %q the coverage of %s is %v, not %v", at, a.ID, got, want[a.ID])
				}
				if before >= 0 && got.Named > before {
					t.Errorf("at %q %s comes behind one with fewer members named", at, a.ID)
				}
				before = got.Named
				compared, undated, totals = compared+1, undated+got.Undated, totals+len(got.Published)
			}
		}
		t.Logf("%d coverages at %d dates, with %d members undated and %d totals", compared, len(dates), undated, totals)
		if compared < 1000 || undated == 0 || totals < c.totals {
			t.Errorf("of %s only %d coverages were compared, with %d members undated and %d totals", c.dir, compared, undated, totals)
		}
	}
}
