// Downloads from a real Neo4j have the bytes of those from the embedded store.

package neo4j

import (
	"encoding/json"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

func TestTablesOfNeo4jAreThoseOfTheEmbeddedStore(t *testing.T) {
	server := published(t)
	embedded, onNeo := harness.Serve(t), harness.Serve(t, "--store", server.URL())
	for _, file := range []string{"datapackage.json", "alliances.csv", "memberships.csv", "figures.csv", "unverified.csv", "sources.csv"} {
		for _, query := range []string{"", "?asOf=2015"} {
			path := "/tables/" + file + query
			status, header, want := embedded.Get(t, path)
			status2, header2, got := onNeo.Get(t, path)
			if status != 200 || status2 != 200 || got != want {
				t.Errorf("%s: %d, %d bytes, and %d, %d bytes on Neo4j", path, status, len(want), status2, len(got))
			}
			if header.Get("ETag") == "" || header.Get("ETag") != header2.Get("ETag") {
				t.Errorf("%s: the tags are %s and %s", path, header.Get("ETag"), header2.Get("ETag"))
			}
		}
	}
	if _, _, want := embedded.Get(t, "/tables.zip"); want == "" {
		t.Error("there is no package")
	} else if _, _, got := onNeo.Get(t, "/tables.zip"); got != want {
		t.Errorf("the package has %d bytes, and %d on Neo4j", len(want), len(got))
	}
}

// Networks in time, of each sort of rows that they read: co-membership has one-mode ties, exchange a direction, atlas all kinds.
func TestNetworksOfNeo4jAreThoseOfTheEmbeddedStore(t *testing.T) {
	server := published(t)
	embedded, onNeo := harness.Serve(t), harness.Serve(t, "--store", server.URL())
	for _, path := range []string{
		"/networks/co-membership.graphml?asOf=2015&measures=degree,betweenness,community&weight=fractional",
		"/networks/exchange.gexf",
		"/networks/atlas/nodes.csv?places=1&language=zh",
		`/networks/affiliation/ties.csv?institutions=%7Bcountry:%7Bregion:%7Beq:%22Asia%22%7D%7D%7D`,
	} {
		status, _, want := embedded.Get(t, path)
		status2, _, got := onNeo.Get(t, path)
		if status != 200 || status2 != 200 || len(want) < 1000 || got != want {
			t.Errorf("%s: %d, %d bytes, and %d, %d bytes on Neo4j", path, status, len(want), status2, len(got))
		}
	}
}

// Saved questions: each example of the playground has the same answer.
func TestSavedQuestionsOnNeo4jHaveTheSameAnswers(t *testing.T) {
	testflags.OnlyLong(t, "the database plans each of some forty questions")
	server := published(t)
	embedded, onNeo := harness.Serve(t), harness.Serve(t, "--store", server.URL())
	for _, e := range web.Examples() {
		_, _, want := embedded.Get(t, "/q/"+e.Name+".json")
		status, _, got := onNeo.Get(t, "/q/"+e.Name+".json")
		var a, b struct{ Data json.RawMessage }
		if json.Unmarshal([]byte(want), &a) != nil || json.Unmarshal([]byte(got), &b) != nil || status != 200 || string(a.Data) == "" {
			t.Errorf("%s: %d, %.200s", e.Name, status, got)
			continue
		}
		// The store names itself, where a question asks which data answered.
		if string(b.Data) != strings.ReplaceAll(string(a.Data), `"store":"embedded"`, `"store":"neo4j"`) {
			t.Errorf("%s answers\n%.300s\nand on Neo4j\n%.300s", e.Name, a.Data, b.Data)
		}
	}
}
