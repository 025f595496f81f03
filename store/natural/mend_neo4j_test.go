// What people do to the graph, an import takes back: whatever was edited, it is afterwards as it was before, and nothing is lost on the way.

package natural_test

import (
	"errors"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
)

func TestAnImportTakesEditsBack(t *testing.T) {
	server := neo4jtest.Shared(t)
	g := opened(t, server)
	base := dataset(t)
	load := func(o loading.Options) *loading.Summary {
		t.Helper()
		sum, err := g.Load(t.Context(), base, o)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	load(loading.Options{})
	graph := func() map[string]int { // without the node that counts imports
		all := graphOf(t, server)
		maps.DeleteFunc(all, func(line string, _ int) bool { return strings.HasPrefix(line, "[Dataset]") })
		return all
	}
	want := graph()
	const tsinghua, gma = `(i:Institution {id: 'institution/tsinghua-university'})`, `(a:Alliance {id: 'alliance/gma'})`
	for _, c := range []struct{ name, cypher string }{
		{"a second label", "MATCH " + tsinghua + " SET i:Alliance"},
		{"a second label that is read first", "MATCH (p:Person {id: 'person/song-yi'}) SET p:Institution"},
		{"a second label of an alliance", "MATCH " + gma + " SET a:Institution"},
		{"a second label of a source", "MATCH (s:Source) WITH s ORDER BY s.id LIMIT 1 SET s:Person"},
		{"three labels", "MATCH " + tsinghua + " SET i:Alliance:Course"},
		{"a label less", "MATCH " + tsinghua + " REMOVE i:Institution"},
		{"another label", "MATCH " + tsinghua + " REMOVE i:Institution SET i:Alliance"},
		{"a twin without id", "CREATE (:Institution {name: 'Tsinghua University'})"},
		{"a twin with all that hangs on it", "MATCH " + tsinghua + `-[m:MEMBER_OF]->(x) MATCH (i)-[l:LOCATED_IN]->(c)
			CREATE (n:Institution {name: 'Tsinghua University'}) CREATE (n)-[:MEMBER_OF]->(x) CREATE (n)-[:LOCATED_IN]->(c)`},
		{"a membership moved to a twin", "MATCH " + tsinghua + `-[m:MEMBER_OF]->(x) WITH i, m, x LIMIT 1 CREATE (n:Institution {name: 'Tsinghua University'})
			WITH m, n, x, properties(m) AS all DELETE m CREATE (n)-[o:MEMBER_OF]->(x) SET o = all`},
		{"a membership the wrong way round", "MATCH " + tsinghua + ", " + gma + " CREATE (a)-[:MEMBER_OF]->(i)"},
		{"a membership turned round", "MATCH (i:Institution)-[m:MEMBER_OF]->(a) WITH i, m, a LIMIT 1 WITH i, a, m, properties(m) AS all DELETE m CREATE (a)-[o:MEMBER_OF]->(i) SET o = all"},
		{"a membership between others", "MATCH ()-[m:MEMBER_OF]->() WITH m, properties(m) AS all LIMIT 1 DELETE m CREATE (:Mine)-[o:MEMBER_OF]->(:Mine) SET o = all"},
		{"a member of the wrong kind", "MATCH (e:Exchange)<-[:PROVIDER_OF]-() WITH e LIMIT 1 MATCH " + tsinghua + " CREATE (e)-[:PROVIDER_OF]->(i)"},
		{"a reference of the wrong kind", "MATCH " + tsinghua + ", " + gma + " CREATE (a)-[:LOCATED_IN]->(i)"},
		{"a source that cites", "MATCH (s:Source) WITH s ORDER BY s.id LIMIT 2 WITH collect(s) AS two WITH two[0] AS x, two[1] AS y CREATE (x)-[:CITES]->(y)"},
		{"a reference twice", "MATCH (i:Institution)-[:LOCATED_IN]->(c) WITH i, c LIMIT 1 CREATE (i)-[:LOCATED_IN]->(c)"},
		{"a reference elsewhere", "MATCH " + tsinghua + "-[l:LOCATED_IN]->() DELETE l WITH i MATCH (c:Country {id: 'country/AD'}) CREATE (i)-[:LOCATED_IN]->(c)"},
		{"an id of another kind", "MATCH " + tsinghua + " SET i.id = 'alliance/tsinghua'"},
		{"no id", "MATCH " + tsinghua + " REMOVE i.id"},
		{"a day beside a date", "MATCH ()-[m:MEMBER_OF]->() WHERE m.fromDate IS NOT NULL WITH m LIMIT 1 SET m.fromDate = date('1999-01-01')"},
		{"a day beside none", "MATCH ()-[m:MEMBER_OF]->() WHERE m.from IS NULL WITH m LIMIT 1 SET m.fromDate = date('1999-01-01')"},
		{"a date of the database", "MATCH ()-[m:MEMBER_OF]->() WHERE m.fromDate IS NOT NULL WITH m LIMIT 1 SET m.from = m.fromDate"},
		{"a word as in tables", "MATCH " + tsinghua + " SET i.kind = 'university'"},
		{"a number as text", "MATCH " + tsinghua + " SET i.latitude = toString(i.latitude)"},
		{"the place of a source as a text", "MATCH " + tsinghua + "-[c:CITES {position: 1}]->() SET c.position = '1'"},
		{"a node away", "MATCH " + tsinghua + " DETACH DELETE i"},
		{"all away", "MATCH (n:Institution) DETACH DELETE n"},
	} {
		if !testflags.Long() && rand.IntN(4) > 0 { // a plain run draws some of them
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			ask(t, server, c.cypher)
			dry, err := g.Load(t.Context(), base, loading.Options{DryRun: true})
			if err != nil || !dry.Changes() {
				t.Errorf("a rehearsal finds nothing to do, %v", err)
			}
			sum, err := g.Load(t.Context(), base, loading.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if !sum.Changes() || sum.Version != dry.Version {
				t.Errorf("it says that it changed nothing: %+v", sum)
			}
			ask(t, server, "MATCH (n) WHERE n:Mine OR size(labels(n)) = 0 DETACH DELETE n")
			sameGraph(t, want, graph())
			if again := load(loading.Options{}); again.Changes() {
				t.Errorf("the next one changes something too: %+v", again)
			}
		})
	}

	t.Run("a graph that somebody else has", func(t *testing.T) {
		if err := server.Clear(t.Context()); err != nil {
			t.Fatal(err)
		}
		ask(t, server, "CREATE (:Person {name: 'Keanu', born: 1964})-[:ACTED_IN]->(:Movie {title: 'X'}), (:Event)")
		before := graphOf(t, server)
		for _, dry := range []bool{true, false} {
			if _, err := g.Load(t.Context(), base, loading.Options{DryRun: dry}); !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), "(1 Event, 1 Person)") {
				t.Errorf("an import over a graph of somebody else: %v", err)
			}
		}
		sameGraph(t, before, graphOf(t, server))
		load(loading.Options{Replace: true})
		checked(t, g)
	})
}
