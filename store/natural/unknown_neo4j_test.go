// Misspelt names in a database.

package natural_test

import (
	"fmt"
	"slices"
	"testing"

	"alliance-atlas/internal/neo4jtest"
)

// Labels and types that look like those of the atlas are named where somebody may have meant them, and nobody's own are.
func TestMisspeltLabelsAndTypesAreNamed(t *testing.T) {
	server := neo4jtest.Shared(t)
	g := opened(t, server)
	ask(t, server, "MATCH (n) DETACH DELETE n")
	warnings := func() (all []string) {
		t.Helper()
		found, err := g.Unknown(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			all = append(all, f.String())
		}
		return all
	}
	if have := warnings(); len(have) > 0 {
		t.Errorf("an empty database has warnings: %q", have)
	}
	for _, cypher := range []string{
		"CREATE (i:Institution {id: 'institution/a'}), (a:Alliance {id: 'alliance/a'}), (i)-[:MEMBER_OF {id: 'membership/a'}]->(a), (i)-[:MEMBERS_OF]->(a), (i)-[:`member of`]->(a), (i)-[:KNOWS]->(a)",
		"CREATE (:Institutions {id: 'institution/b'}), (:institution {id: 'institution/c'}), (:`Al``liance`), (:Project)",
		"CREATE (:Event:Events), (:_Alliance), (:Project)-[:HOSTS_OF]->(:Project)", // a second label, the program's own, and a relationship of others
		"CREATE (x:Perso), (:Project)-[:CITE]->(:Project) DELETE x",                // of which none is left
	} {
		ask(t, server, cypher)
	}
	label := "%s: is no label of the atlas, and nodes that have no other one are not used; is %s meant?"
	typ := "%s: is no type of relationships of the atlas, and those between its nodes are not used; is %s meant?"
	want := []string{
		fmt.Sprintf(label, "Al`liance", "Alliance"), fmt.Sprintf(label, "Institutions", "Institution"), fmt.Sprintf(label, "institution", "Institution"),
		fmt.Sprintf(typ, "MEMBERS_OF", "MEMBER_OF"), fmt.Sprintf(typ, "member of", "MEMBER_OF"),
	}
	if have := warnings(); !slices.Equal(have, want) {
		t.Errorf("the warnings are\n%q\nwant\n%q", have, want)
	}
}
