// What a load says when the database does not take a part: on a real one.

package loading_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
)

// ask runs a statement.
func ask(t *testing.T, server *neo4jtest.Server, cypher string) {
	t.Helper()
	if _, err := server.Query(t.Context(), cypher, nil); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
}

// A database that does not answer at all is still called away.
func TestAPartOnADatabaseThatHangsIsAway(t *testing.T) {
	server := neo4jtest.Start(t, neo4jtest.Options{})
	db := bolttest.Connect(t, server)
	if err := db.Write(t.Context(), bolt.Alive, nil, time.Minute); err != nil {
		t.Fatal(err)
	}
	if err := server.Pause(); err != nil {
		t.Fatal(err)
	}
	defer server.Resume()
	w := &loading.Writer{DB: db, Most: 2 * time.Second}
	err := loading.Explain(t.Context(), w.Part(t.Context(), bolt.Cypher("none", "RETURN 0 AS done"), map[string]any{}, 0))
	if text, _ := bolt.ForOperator(err); !strings.Contains(text, "does not answer in time") {
		t.Errorf("it says %s", text)
	}
}

// An id that is taken is named, without the words of the driver.
func TestAnIDThatIsTakenIsNamed(t *testing.T) {
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	db := bolttest.Connect(t, server)
	ask(t, server, "CREATE (:Project {id: 'x'})-[:MEMBER_OF {id: 'membership/x'}]->(:Project {id: 'y'}), (:Institution {id: 'institution/x'})")
	ask(t, server, "CREATE CONSTRAINT member_of_id FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE")
	ask(t, server, "CREATE CONSTRAINT institution_id FOR (n:Institution) REQUIRE n.id IS UNIQUE")
	defer ask(t, server, "DROP CONSTRAINT member_of_id")
	defer ask(t, server, "DROP CONSTRAINT institution_id")
	const hint = "; mend that (alliance-atlas check --store names what breaks rules), and import again to finish"
	w := &loading.Writer{DB: db}
	for cypher, want := range map[string]string{
		"UNWIND $q.rows AS id MATCH (a:Project {id: 'x'}), (b:Project {id: 'y'}) CREATE (a)-[:MEMBER_OF {id: 'membership/' + id}]->(b) RETURN count(*) AS done": "the database has a relationship MEMBER_OF with the id membership/x already, and what is to be written has the same; MATCH ()-[x:MEMBER_OF {id: 'membership/x'}]->() RETURN x shows it",
		"UNWIND $q.rows AS id CREATE (:Institution {id: 'institution/' + id}) RETURN count(*) AS done":                                                          "the database has a node Institution with the id institution/x already, and what is to be written has the same; MATCH (x:Institution {id: 'institution/x'}) RETURN x shows it",
	} {
		err := loading.Explain(t.Context(), w.Part(t.Context(), bolt.Cypher("create", cypher), map[string]any{"rows": []any{"x"}}, 1))
		if !errors.Is(err, bolt.ErrConstraint) || !errors.Is(err, atlas.ErrUnavailable) || err.Error() != want+hint {
			t.Errorf("it says %v\nwant %s", err, want+hint)
		}
	}
	ask(t, server, "CREATE (:Alliance {id: 'alliance/x'}), (:Alliance {id: 'alliance/x'})")
	err := db.Write(t.Context(), bolt.Cypher("make", "CREATE CONSTRAINT alliance_id FOR (n:Alliance) REQUIRE n.id IS UNIQUE"), nil, time.Minute)
	if text, _ := bolt.ForOperator(err); text != "the database has two nodes Alliance with the id alliance/x, and a constraint that none are alike cannot be made" {
		t.Errorf("it says %s", text)
	}
}
