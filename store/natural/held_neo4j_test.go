// A part of a load that waits for another transaction.

package natural_test

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
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
)

var cities = bolt.Cypher("cities", "UNWIND $q.rows AS r MATCH (i:Institution {id: r[0]}) SET i.city = r[1] RETURN count(*) AS done")

// A transaction that somebody has left open is no fault of the network, and an import says whose it is.
func TestATransactionLeftOpenIsNamed(t *testing.T) {
	server := neo4jtest.Shared(t)
	db := bolttest.Connect(t, server)
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
