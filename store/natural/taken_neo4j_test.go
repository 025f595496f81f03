package natural_test

import (
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/natural"
)

func TestTaken(t *testing.T) {
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
	for row := range base.Rows(t.Context(), atlas.KindMembership) {
		id = string(row.NodeID())
		break
	}
	ask(t, server, "CREATE (:Project {id: 'x'})-[:MEMBER_OF {id: '"+id+"'}]->(:Project {id: 'y'})")
	_, err = g.Load(t.Context(), base, natural.LoadOptions{})
	text, _ := bolt.ForOperator(err)
	t.Log(text)
	rows, err := g.Read(t.Context())
	t.Log(rows.Faults, rows.Warnings, err)
}
