// The Dataset node with values that somebody has set wrongly: it is read all the same, each wrong value is named, and an import mends it.

package natural_test

import (
	"strings"
	"testing"

	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/loading"
)

func TestABrokenDatasetNodeIsReadAndMended(t *testing.T) {
	server := neo4jtest.Shared(t)
	g := opened(t, server)
	base := dataset(t)
	load := func() {
		t.Helper()
		if _, err := g.Load(t.Context(), base, loading.Options{}); err != nil {
			t.Fatal(err)
		}
	}
	load()
	for _, c := range []struct{ property, value, says string }{
		{"updated", "['2026']", "is a list, and should be a date as text"},
		{"updated", "'yesterday'", `"yesterday" is no date`},
		{"updated", "point({x: 1, y: 2})", "is a point, and should be a date as text"},
		{"updated", "true", "is true or false"},
		{"name", "7", "is a number, and should be a text"},
		{"title", "['a', 'b']", "is a list, and should be a text"},
		{"license", "date()", "is a date or time of the database, and should be a text"},
		{"citation", "1.5", "is a number, and should be a text"},
		{"_package", "false", "is true or false, and should be a text"},
		{"_layout", "[1]", "is a list, and should be a text"},
		{"_graph", "'one'", "is a text, and should be a number"},
		{"_stamp", "'now'", "is a text, and should be a number"},
		{"_stamp", "[1]", "is a list, and should be a whole number"},
		{"_stamp", "2.5", "is a number, and should be a whole number"},
	} {
		t.Run(c.property+" "+c.value, func(t *testing.T) {
			ask(t, server, "MATCH (d:Dataset) SET d."+c.property+" = "+c.value)
			state, err := g.State(t.Context())
			if err != nil {
				t.Fatalf("the state cannot be read: %v", err)
			}
			if len(state.Faults) != 1 {
				t.Fatalf("the faults are %v, and there is one", state.Faults)
			}
			if text := state.Faults[0].String(); !strings.HasPrefix(text, "Dataset dataset, "+c.property+": "+c.says) {
				t.Errorf("it is called: %s", text)
			}
			load()
			if state, err = g.State(t.Context()); err != nil || len(state.Faults) > 0 || state.Writing() || state.Dataset.Updated != base.Dataset().Updated {
				t.Errorf("after an import the state is %+v, %v", state, err)
			}
		})
	}
	for _, good := range []string{"'2026-01-30'", "date('2026-01-30')"} {
		ask(t, server, "MATCH (d:Dataset) SET d.updated = "+good)
		if state, err := g.State(t.Context()); err != nil || len(state.Faults) > 0 || state.Dataset.Updated.String() != "2026-01-30" {
			t.Errorf("%s is taken for %+v, %v", good, state, err)
		}
	}
}

// TestEditsOfTheDatasetNodeAreExported: what is served of the description is written with the tables.
func TestEditsOfTheDatasetNodeAreExported(t *testing.T) {
	server := neo4jtest.Shared(t)
	g := opened(t, server)
	base := dataset(t)
	if _, err := g.Load(t.Context(), base, loading.Options{}); err != nil {
		t.Fatal(err)
	}
	written := func() string {
		t.Helper()
		state, err := g.State(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return string(importer.Descriptor(&state.Dataset))
	}
	before := written()
	if before != string(base.Dataset().Package) {
		t.Error("before any edit the description is not written as it was read")
	}
	ask(t, server, "MATCH (d:Dataset) SET d.license = 'MIT', d.citation = 'cite me', d.updated = date('2031-02-03')")
	after := written()
	for _, line := range []string{`"name": "MIT"`, `"citation": "cite me"`, `"created": "2031-02-03"`} {
		if strings.Contains(before, line) || !strings.Contains(after, line) {
			t.Errorf("%s is not written", line)
		}
	}
}
