// Tests of records and packages that are there: what is empty is filled, nothing is overwritten, and a second time nothing changes.

package ror_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/ror"
)

// rows are the institutions of a package by id.
func rows(t *testing.T, dir string) map[string]atlas.Institution {
	t.Helper()
	p, err := importer.Read(context.Background(), os.DirFS(dir), nil)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]atlas.Institution{}
	for row := range p.Rows(context.Background(), atlas.KindInstitution) {
		all[row.NodeID().Local()] = *row.(*atlas.Institution)
	}
	return all
}

// cells is a row of institutions.csv.
func cells(i atlas.Institution) string {
	return strings.Join(atlas.TableOf(atlas.KindInstitution).Cells(&i, nil), "|")
}

// smallPackage is a package with these institutions, as lines of its table, and the countries and sources they name.
func smallPackage(t *testing.T, institutions ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "small")
	update(t, dir, ror.Options{Countries: []string{"CN", "US", "BE", "IT"}, Version: "1.0"}, written(t, "dump.json", text(t, dump)))
	table := filepath.Join(dir, "institutions.csv")
	header, _, _ := strings.Cut(text(t, table), "\n")
	if err := os.WriteFile(table, []byte(header+"\n"+strings.Join(institutions, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestASecondTimeNothingChanges(t *testing.T) {
	for _, relations := range []ror.Relations{ror.RelationsNone, ror.RelationsNote, ror.RelationsAlliance} {
		dir := filepath.Join(t.TempDir(), "new")
		update(t, dir, ror.Options{Relations: relations}, dump)
		before := contents(t, dir)
		info, err := os.Stat(filepath.Join(dir, "institutions.csv"))
		if err != nil {
			t.Fatal(err)
		}
		_, u, changed := update(t, dir, ror.Options{Relations: relations}, dump)
		if changed || u.Added+u.Completed+u.Alliances > 0 || u.Unchanged != 15 {
			t.Errorf("%s: a second time %+v", relations, u)
		}
		for file, text := range contents(t, dir) {
			if text != before[file] {
				t.Errorf("%s: %s is another one after the second time", relations, file)
			}
		}
		if again, err := os.Stat(filepath.Join(dir, "institutions.csv")); err != nil || !again.ModTime().Equal(info.ModTime()) {
			t.Errorf("%s: the table was written a second time", relations)
		}
	}
}

func TestWhatIsThereIsKept(t *testing.T) {
	dir := smallPackage(t,
		// Nothing but what a row needs: gains all.
		`ghent,Our Ghent,,,,,university,BE,source,,,,,,00cv9y106,,,,ror-1-0,,secondary`,
		// Has something else in every cell, and another trust: keeps it.
		`system,Our System,Unser System,de,我们的,Alias,association,US,name,Elsewhere,1,2,1900-05,https://example.org/,00pjdza24,Q5,our own search,our note,ror-1-0,,secondary`,
		// No ROR id, and a Wikidata id that one record has: it is that organisation.
		`tsinghua,Tsinghua,,,,,university,CN,source,Peking,,,,,,Q16955,,,ror-1-0,,primary`,
		// In another country than its record: nothing of the place.
		`lab,The Lab,,,,,research-institute,BE,source,,,,,,02jbv0t02,,,,ror-1-0,,primary`,
		// Has the id that a new row would have.
		`trinity-college-us,Trinity,,,,,university,US,source,,,,,,,,,,ror-1-0,,primary`,
		// Not in ROR, with the Wikidata id of a record that has a row of its own.
		`other,Other,,,,,university,US,source,,,,,,,Q168756,,,ror-1-0,,primary`,
		// Is named as a record is, in another case, and has no id that says so.
		`milan,POLITECNICO DI MILANO,,,,,university,IT,source,,,,,,,,,,ror-1-0,,primary`,
		`uc-berkeley,Berkeley,,,,,university,US,source,,,,,,01an7q238,,,,ror-1-0,,primary`,
		// Its record was withdrawn.
		`gone,Gone,,,,,research-institute,,source,,,,,,00006tz29,,,,ror-1-0,,primary`)
	if err := os.WriteFile(filepath.Join(dir, "README.md"), []byte("ours\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	before := rows(t, dir)
	_, u, changed := update(t, dir, ror.Options{}, dump)
	if !changed || u.Completed != 4 || u.Unchanged != 1 || u.Added != 10 {
		t.Errorf("completed %d, unchanged %d, added %d", u.Completed, u.Unchanged, u.Added)
	}
	if !slices.Equal(u.ElsewhereInPackage, []string{"lab"}) || !slices.Equal(u.Gone, []string{"gone"}) || !slices.Equal(u.SharedWikidata, []string{"00007t833", "00008sh37", "01an7q238"}) {
		t.Errorf("elsewhere %q, gone %q, shared %q", u.ElsewhereInPackage, u.Gone, u.SharedWikidata)
	}
	if !slices.Equal(u.SameName, []string{"milan"}) {
		t.Errorf("perhaps the same are %q", u.SameName)
	}
	after := rows(t, dir)
	for id, want := range map[string]string{
		"ghent":       `ghent|Our Ghent|Universiteit Gent|nl||Ghent University|university|BE|source|Ghent|51.05|3.71667|1817||00cv9y106|Q1137665|Wikidata id as the record of ROR has it||ror-1-0|ror-1-58;geonames|secondary`,
		"system":      cells(before["system"]),
		"tsinghua":    `tsinghua|Tsinghua|清华大学|zh|清华大学|Tsinghua University;THU|university|CN|source|Peking|39.9075|116.39723|1911|https://www.tsinghua.edu.cn|03cve4549|Q16955|by the Wikidata id, which the record of ROR has too||ror-1-0|ror-1-58;geonames|primary`,
		"lab":         `lab|The Lab||||Lawrence Berkeley National Laboratory;LBNL|research-institute|BE|source||||1931||02jbv0t02|Q1133630|Wikidata id as the record of ROR has it||ror-1-0|ror-1-58|primary`,
		"uc-berkeley": `uc-berkeley|Berkeley||||University of California, Berkeley;UCB;Cal|university|US|source|Berkeley|37.87159|-122.27275|1868|https://www.berkeley.edu|01an7q238||||ror-1-0|ror-1-58;geonames|primary`,
		"other":       cells(before["other"]),
		"gone":        cells(before["gone"]),
	} {
		if got := cells(after[id]); got != want {
			t.Errorf("%s is\n%s\nand must be\n%s", id, got, want)
		}
	}
	if got := cells(after["trinity-college-us"]); got != cells(before["trinity-college-us"]) {
		t.Errorf("the row that has the id of another one is now %s", got)
	}
	if got := after["trinity-college-us-hartford"].ROR; got != "03j3dbz94" {
		t.Errorf("trinity-college-us-hartford has the ROR id %q", got)
	}
	if text(t, filepath.Join(dir, "README.md")) != "ours\n" {
		t.Error("a file that is no table was changed")
	}
}

// A wrong record leaves a package as it was.
func TestNothingIsHalfApplied(t *testing.T) {
	dir := smallPackage(t, `ghent,Our Ghent,,,,,university,BE,source,,,,,,00cv9y106,,,,ror-1-0,,secondary`)
	before := contents(t, dir)
	if _, _, _, err := try(t, dir, ror.Options{}, dump, written(t, "v1.58.json", list(edit("1868", `"1868"`)))); !errors.Is(err, atlas.ErrInput) {
		t.Errorf("the error is %v", err)
	}
	if after := contents(t, dir); len(after) != len(before) {
		t.Errorf("%d files became %d", len(before), len(after))
	}
	for file, text := range contents(t, dir) {
		if text != before[file] {
			t.Errorf("%s was changed", file)
		}
	}
	if beside, err := fs.Glob(os.DirFS(filepath.Dir(dir)), ".*"); err != nil || len(beside) > 0 {
		t.Errorf("beside the package lies %q", beside)
	}
}

func TestRelationships(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	update(t, dir, ror.Options{Relations: ror.RelationsNote}, dump)
	have := rows(t, dir)
	for id, want := range map[string]string{
		"university-of-california-berkeley": "part of University of California System (00pjdza24); related to Lawrence Berkeley National Laboratory (02jbv0t02)",
		"university-of-california-system":   "related to Lawrence Berkeley National Laboratory (02jbv0t02)",
		"ghent-university":                  "",
	} {
		if got := have[id].Note; got != want {
			t.Errorf("the note of %s is %q, and must be %q", id, got, want)
		}
	}

	dir = filepath.Join(t.TempDir(), "new")
	_, u, _ := update(t, dir, ror.Options{Relations: ror.RelationsAlliance}, dump)
	if u.Alliances != 1 {
		t.Errorf("%d alliances", u.Alliances)
	}
	for file, want := range map[string]string{
		"alliances.csv":   "ror-00pjdza24-parts,University of California System and its parts,,,,,,other,An organisation and what the Research Organization Registry lists as its parts. Made of records on request: no alliance that its members formed.,,,Oakland,US,,,,ror-1-58,,primary\n",
		"memberships.csv": "ror-00pjdza24-parts-00pjdza24,ror-00pjdza24-parts,university-of-california-system,other,the whole,,,,,ror-1-58,,primary\nror-00pjdza24-parts-01an7q238,ror-00pjdza24-parts,university-of-california-berkeley,member,a part,,,,,ror-1-58,,primary\n",
	} {
		if _, got, _ := strings.Cut(text(t, filepath.Join(dir, file)), "\n"); got != want {
			t.Errorf("%s has\n%sand must have\n%s", file, got, want)
		}
	}
}

// A relationship without a label is told by its id alone.
func TestRelationsWithoutLabel(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	record := strings.Replace(strings.Replace(good, `"type":"child"`, `"type":"parent"`, 1), `"label":"Berkeley"`, `"label":null`, 1)
	update(t, dir, ror.Options{Relations: ror.RelationsNote}, written(t, "v1.58.json", list(record)))
	if rows := text(t, filepath.Join(dir, "institutions.csv")); !strings.Contains(rows, ",part of (01an7q238),") {
		t.Errorf("the note does not say what it is part of:\n%s", rows)
	}
}
