// Tests of versions: equal content has an equal one, whatever the order of rows and the way to them.

package atlas

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/internal/testflags"
)

func someRows() []Node {
	rows := []Node{&Country{Named: Named{Row: Row{ID: "country/CN", SourceIDs: []ID{"source/s"}, Trust: TrustPrimary}, Name: "China"}}}
	for i := range 20 {
		rows = append(rows, &Person{Named{Row: Row{ID: ID(fmt.Sprintf("person/p%d", i))}, Name: "Same"}}, &Claim{Row: Row{ID: ID(fmt.Sprintf("claim/p%d", i))}, Text: "Same"})
	}
	return rows
}

func versionOf(rows []Node) string {
	var d Digest
	for _, n := range rows {
		d.Add(n)
	}
	return d.Version()
}

func TestVersionDoesNotDependOnOrder(t *testing.T) {
	rows := someRows()
	want := versionOf(rows)
	if len(want) != 16 {
		t.Errorf("the version %q is not of 16 digits", want)
	}
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for range 50 {
		r.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		if got := versionOf(rows); got != want {
			t.Fatalf("the version is %s, and in another order %s", want, got)
		}
	}
}

func TestVersionByOtherWays(t *testing.T) {
	rows := someRows()
	want := versionOf(rows)
	var first, second, both Digest
	for i, n := range rows {
		if i%3 == 0 {
			first.Add(n)
		} else {
			second.Add(n)
		}
	}
	both.Merge(&second)
	both.Merge(&first)
	if both.Version() != want {
		t.Error("two parts merged have another version")
	}
	other := &Person{Named{Row: Row{ID: "person/other"}, Name: "Other"}}
	both.Add(other)
	both.Remove(rows[3])
	if both.Version() == want {
		t.Error("other rows have the same version")
	}
	both.Remove(other)
	both.Add(rows[3])
	if both.Version() != want {
		t.Error("rows taken out and put in again make another version")
	}
	for _, n := range rows {
		both.Remove(n)
	}
	if both.Version() != versionOf(nil) {
		t.Error("no rows are not what is left of all when all are taken out")
	}
}

func TestVersionSeesEveryDifference(t *testing.T) {
	seen := map[string]string{}
	note := func(what string, rows []Node) {
		t.Helper()
		v := versionOf(rows)
		if other, ok := seen[v]; ok {
			t.Errorf("%s has the version of %s", what, other)
		}
		seen[v] = what
	}
	note("nothing", nil)
	note("the rows", someRows())
	note("a row less", someRows()[1:])
	note("a row twice", append(someRows(), someRows()[0]))
	for _, table := range Tables {
		cells := fullCells(table)
		row, wrong := table.Parse(cells)
		if len(wrong) > 0 {
			t.Fatal(wrong)
		}
		note(table.Name, []Node{row})
		for i, c := range table.Columns {
			changed := slices.Clone(cells)
			changed[i] = otherCell(c, cells[i])
			row, wrong := table.Parse(changed)
			if len(wrong) > 0 {
				t.Fatalf("%s: %v", table.Name, wrong)
			}
			note(table.Name+" with another "+c.Name, []Node{row})
		}
	}
	a := &Person{Named{Row: Row{ID: "person/a"}, Name: "x", NameLocal: "yz"}}
	b := &Person{Named{Row: Row{ID: "person/a"}, Name: "xy", NameLocal: "z"}}
	note("a name and a local name", []Node{a})
	note("the same letters, parted elsewhere", []Node{b})
}
