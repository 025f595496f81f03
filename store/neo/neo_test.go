// The store on a real Neo4j against what every store must do.

package neo_test

import (
	"context"
	"flag"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/storetest"
)

// opener opens empty stores on one server, whose one database they have in turn: the one opened before is then empty. What
// they send is recorded.
func opener(t testing.TB) (open func(t testing.TB) atlas.Store, sent *neo.Recorder) {
	server := neo4jtest.Shared(t)
	sent = &neo.Recorder{}
	t.Cleanup(func() { sent.Check(t) })
	return func(t testing.TB) atlas.Store {
		if _, err := server.Query(context.Background(), "MATCH (n) WHERE NOT n:SchemaStep DETACH DELETE n", nil); err != nil {
			t.Fatal(err)
		}
		s, err := neo.New(neo.Options{URL: server.URL(), User: server.User(), Password: server.Password()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		sent.Watch(s)
		if err := s.Migrate(context.Background(), nil); err != nil {
			t.Fatal(err)
		}
		return s
	}, sent
}

func TestStore(t *testing.T) {
	open, _ := opener(t)
	storetest.Run(t, open)
}

// questions is fewer than the embedded store is asked: most are of a text that the database has to plan first.
var questions = flag.Int("neo.questions", 200, "how many random questions the store is asked")

// However many questions there are, few texts answer them: a database keeps the plans of a thousand.
const mostPageTexts, mostTexts = 60, 200

func TestAgainstNaive(t *testing.T) {
	open, sent := opener(t)
	storetest.RunRandom(t, open, *questions)
	if pages, all := sent.Texts(); pages > mostPageTexts || all > mostTexts {
		t.Errorf("%d texts of pages and %d texts in all were sent, more than %d or %d", pages, all, mostPageTexts, mostTexts)
	}
}
