// Downloads from a real Neo4j have the bytes of those from the embedded store.

package neo4j

import (
	"testing"

	"alliance-atlas/tests/harness"
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
