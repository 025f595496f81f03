// The whole way on a real Neo4j: rows become a graph, and the graph the same rows.

package natural_test

import (
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/natural"
)

// opened is the graph of a server.
func opened(t testing.TB, server *neo4jtest.Server) *natural.Graph {
	t.Helper()
	return natural.New(bolttest.Connect(t, server))
}

// dataset is that of the program.
func dataset(t testing.TB) *importer.Package {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return base
}

// version is that of all rows of a package.
func version(t testing.TB, p natural.Tables) string {
	t.Helper()
	var d atlas.Digest
	for _, table := range atlas.Tables {
		for row, err := range p.Rows(t.Context(), table.Kind) {
			if err != nil {
				t.Fatal(err)
			}
			d.Add(row)
		}
	}
	return d.Version()
}

// checked reads the graph and checks it by the rules of tables.
func checked(t testing.TB, g *natural.Graph) (*importer.Package, *natural.Rows) {
	t.Helper()
	rows, err := g.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	state, err := g.State(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rows.Faults {
		t.Error(f)
	}
	p, warnings, err := importer.ReadCells(t.Context(), state.Dataset, rows)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(len(rows.Warnings), "warnings of the graph,", warnings.Len(), "of the rules")
	return p, rows
}

func TestTheDatasetGoesThrough(t *testing.T) {
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	g := opened(t, server)
	base := dataset(t)
	begun := time.Now()
	sum, err := g.Load(t.Context(), base, loading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Log("loaded in", time.Since(begun))
	begun = time.Now()
	p, _ := checked(t, g)
	t.Log("read and checked in", time.Since(begun))
	if have, want := version(t, p), version(t, base); have != want || sum.Version != want {
		t.Errorf("the graph has version %s (the load says %s), and the tables %s", have, sum.Version, want)
	}
	begun = time.Now()
	again, err := g.Load(t.Context(), base, loading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Log("loaded again in", time.Since(begun))
	if again.Changes() {
		t.Errorf("loading the same again would change something: %+v", again)
	}
}
