// A relationship of somebody else that has an id of the data.

package natural_test

import (
	"errors"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/natural"
)

// An import is told which one, and is finished when it is gone.
func TestAnImportNamesARelationshipThatHasItsID(t *testing.T) {
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	server := neo4jtest.Shared(t)
	g := opened(t, server)
	if err := g.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	var id string
	for row, err := range base.Rows(t.Context(), atlas.KindMembership) {
		if err != nil {
			t.Fatal(err)
		}
		id = string(row.NodeID())
		break
	}
	one := "()-[x:MEMBER_OF {id: '" + id + "'}]->()"
	ask(t, server, "CREATE (:Project {id: 'x'})-[:MEMBER_OF {id: '"+id+"'}]->(:Project {id: 'y'})")
	_, err = g.Load(t.Context(), base, natural.LoadOptions{})
	if !errors.Is(err, bolt.ErrConstraint) || !strings.Contains(err.Error(), "MATCH "+one+" RETURN x shows it") || strings.Contains(err.Error(), "Neo.") {
		t.Errorf("it says %v", err)
	}
	ask(t, server, "MATCH "+one+" DELETE x")
	sum, err := g.Load(t.Context(), base, natural.LoadOptions{})
	if err != nil || !sum.Resumed {
		t.Fatalf("it is not finished: %+v (%v)", sum, err)
	}
	if again, err := g.Load(t.Context(), base, natural.LoadOptions{}); err != nil || again.Changes() {
		t.Errorf("a third import changes %+v (%v)", again, err)
	}
}
