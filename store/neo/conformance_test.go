// The store on a real Neo4j against what every store must do.

package neo_test

import (
	"flag"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

// opener gives empty stores on one server, whose one database they have in turn: the one given before is then empty. What
// they send is recorded.
func opener(t testing.TB) (open func(t testing.TB) atlas.Store, sent *neo.Recorder) {
	server := neo4jtest.Shared(t)
	sent = &neo.Recorder{}
	t.Cleanup(func() { sent.Check(t) })
	s := neotest.Open(t, server)
	sent.Watch(s)
	return neotest.Emptied(server, s), sent
}

// stores opens stores of their own, each empty, in turn on one server. What they send is recorded.
func stores(t testing.TB) func(t testing.TB) *neo.Store {
	server := neo4jtest.Shared(t)
	sent := &neo.Recorder{}
	t.Cleanup(func() { sent.Check(t) })
	return func(t testing.TB) *neo.Store {
		s := neotest.Open(t, server)
		sent.Watch(s)
		neotest.Emptied(server, s)(t)
		return s
	}
}

func TestStore(t *testing.T) {
	open, _ := opener(t)
	storetest.Run(t, open)
}

// questions is fewer than the embedded store is asked: most are of a text that the database has to plan first.
var questions = flag.Int("neo.questions", 0, "how many random questions the store is asked, instead of 100, or 400 where there is time")

// Few texts answer so many questions: a database keeps the plans of a thousand, and takes a tenth of a second or more to make one. Of
// 400 questions, 49 texts of pages and 189 texts in all were the most that were seen; each shape of groups has one for each access path.
// How many there can be at most is in statements_test.go.
const fewQuestions, mostPageTexts, mostTexts = 400, 65, 240

func TestAgainstNaive(t *testing.T) {
	open, sent := opener(t)
	asked := *questions
	if asked == 0 {
		asked = testflags.Times(50, 100)
	}
	storetest.RunRandom(t, open, asked)
	if pages, all := sent.Texts(); asked <= fewQuestions && (pages > mostPageTexts || all > mostTexts) {
		t.Errorf("%d texts of pages and %d texts in all were sent, more than %d or %d", pages, all, mostPageTexts, mostTexts)
	}
}
