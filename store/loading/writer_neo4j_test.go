// What a load says when the database does not take a part: on a real one.

package loading_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// opened is the database of a server.
func opened(t *testing.T, server *neo4jtest.Server) *bolt.Database {
	t.Helper()
	db, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// ask runs a statement.
func ask(t *testing.T, server *neo4jtest.Server, cypher string) {
	t.Helper()
	if _, err := server.Query(t.Context(), cypher, nil); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
}

var cities = bolt.Cypher("cities", "UNWIND $q.rows AS r MATCH (i:Institution {id: r[0]}) SET i.city = r[1] RETURN count(*) AS done")

// A transaction that somebody has left open is no fault of the network, and an import says whose it is.
func TestATransactionLeftOpenIsNamed(t *testing.T) {
	server := neo4jtest.Shared(t)
	db := opened(t, server)
	ask(t, server, "CREATE (:Institution {id: 'institution/a'}), (:Institution {id: 'institution/b'})")
	session := db.Session(t.Context(), neo4j.AccessModeWrite)
	defer session.Close(context.WithoutCancel(t.Context()))
	open, err := session.BeginTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close(context.WithoutCancel(t.Context()))
	if result, err := open.Run(t.Context(), "MATCH (i:Institution {id: 'institution/a'}) SET i.city = 'Y'", nil); err != nil {
		t.Fatal(err)
	} else if _, err := result.Consume(t.Context()); err != nil {
		t.Fatal(err)
	}
	w := &loading.Writer{DB: db, Most: 3 * time.Second}
	row := func(id string) map[string]any { return map[string]any{"rows": []any{[]any{id, "X"}}} }
	const want = "another transaction seems to hold a row that this import changes (SHOW TRANSACTIONS names it); end it, and import again to finish"
	for name, run := range map[string]func() error{
		"a part":                     func() error { return w.Part(t.Context(), cities, row("institution/a"), 1) },
		"a part in transactions":     func() error { return w.Unfenced(t.Context(), cities, row("institution/a")) },
		"a part that is tried again": func() error { _, err := db.Change(t.Context(), cities, row("institution/a"), w.Most); return err },
	} {
		begun := time.Now()
		err := loading.Explain(t.Context(), run())
		if !errors.Is(err, atlas.ErrUnavailable) || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: it says %v\nwant … %s", name, err, want)
		}
		if took := time.Since(begun); took > 3*w.Most {
			t.Errorf("%s: it takes %s, and may take %s", name, took, w.Most)
		}
	}
	if err := w.Part(t.Context(), cities, row("institution/b"), 1); err != nil {
		t.Errorf("a row that nobody holds: %v", err)
	}
	limited, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if err := w.Part(limited, cities, row("institution/a"), 1); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a caller whose own time is over reads %v", err)
	}
	if err := open.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := w.Part(t.Context(), cities, row("institution/a"), 1); err != nil {
		t.Errorf("when the other has ended: %v", err)
	}
}

// A database that does not answer at all is still called away.
func TestAPartOnADatabaseThatHangsIsAway(t *testing.T) {
	server := neo4jtest.Start(t, neo4jtest.Options{})
	db := opened(t, server)
	if err := db.Write(t.Context(), bolt.Alive, nil, time.Minute); err != nil {
		t.Fatal(err)
	}
	if err := server.Pause(); err != nil {
		t.Fatal(err)
	}
	defer server.Resume()
	w := &loading.Writer{DB: db, Most: 2 * time.Second}
	err := loading.Explain(t.Context(), w.Part(t.Context(), cities, map[string]any{"rows": []any{}}, 0))
	if text, _ := bolt.ForOperator(err); !strings.Contains(text, "does not answer in time") {
		t.Errorf("it says %s", text)
	}
}

// An id that is taken is named, without the words of the driver.
func TestAnIDThatIsTakenIsNamed(t *testing.T) {
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	db := opened(t, server)
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
