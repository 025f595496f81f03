// One mistake in a graph is one line of check --store, the true one, however many rules it would break.

package neo4j

import (
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

func TestOneMistakeIsOneLine(t *testing.T) {
	server := onNeo4j(t)
	harness.MustCall(t, "import", "--store", server.URL())
	const (
		tsinghua = `MATCH (i:Institution {name: "Tsinghua University"}) `
		member   = `MATCH (:Institution {id: "institution/addis-ababa-university"})-[m:MEMBER_OF {id: "membership/ours"}]->(:Alliance) `
		broken   = "alliance-atlas: the graph breaks rules of the data; mend what is named above"
	)
	query(t, server, `MATCH (i:Institution {id: "institution/addis-ababa-university"}), (a:Alliance {id: "alliance/gma"})
		CREATE (i)-[:MEMBER_OF {id: "membership/ours", role: "OBSERVER", trust: "SECONDARY", sources: ["source/ut-aaou"]}]->(a)`)
	for _, c := range []struct{ name, does, undoes, says string }{
		{"a number as a name", tsinghua + `SET i.kept = i.name, i.name = 5`, `MATCH (i:Institution) WHERE i.kept IS NOT NULL SET i.name = i.kept REMOVE i.kept`,
			"Institution institution/tsinghua-university, name: is a number, and should be a text"},
		{"a number as a kind", tsinghua + `SET i.kept = i.kind, i.kind = 5`, tsinghua + `SET i.kind = i.kept REMOVE i.kept`,
			"Institution institution/tsinghua-university, kind: is a number, and should be a text"},
		{"a number as a trust", tsinghua + `SET i.kept = i.trust, i.trust = 1`, tsinghua + `SET i.trust = i.kept REMOVE i.kept`,
			"Institution institution/tsinghua-university, trust: is a number, and should be a text"},
		{"a point as a latitude", tsinghua + `SET i.kept = i.latitude, i.latitude = point({x: 1, y: 2})`, tsinghua + `SET i.latitude = i.kept REMOVE i.kept`,
			"Institution institution/tsinghua-university, latitude: is a point, and should be a number"},
		{"numbers as sources", member + `SET m.sources = [1]`, member + `SET m.sources = ["source/ut-aaou"]`,
			`MEMBER_OF membership/ours, sources: should be a list of ids of sources, as ["source/NAME"]`},
		{"a number as a role", member + `SET m.role = 5`, member + `SET m.role = "OBSERVER"`,
			"MEMBER_OF membership/ours, role: is a number, and should be a text"},
		{"a role that nobody has", member + `SET m.role = "KING"`, member + `SET m.role = "OBSERVER"`,
			`MEMBER_OF membership/ours, role: "KING" is not one of MEMBER, FOUNDER, INITIATOR, CHAIR, VICE_CHAIR, SECRETARIAT, COUNCIL, OBSERVER, PARTNER, OTHER`},
		{"an id of another kind", tsinghua + `SET i.id = "alliance/x"`, tsinghua + `SET i.id = "institution/tsinghua-university"`,
			`Institution alliance/x, id: "alliance/x" should begin with institution/`},
		{"an empty id", tsinghua + `SET i.id = ""`, tsinghua + `SET i.id = "institution/tsinghua-university"`,
			"Institution, id: is an empty text, and should be institution/NAME; without one it would be institution/tsinghua-university"},
		{"a number as an id", tsinghua + `SET i.id = 5`, tsinghua + `SET i.id = "institution/tsinghua-university"`,
			"Institution, id: is a number, and should be a text, as institution/NAME; without one it would be institution/tsinghua-university"},
		{"a country without its prefix", `MATCH (c:Country {id: "country/CN"}) SET c.id = "China"`, `MATCH (c:Country {id: "China"}) SET c.id = "country/CN"`,
			`Country China, id: "China" should begin with country/`},
		{"a figure of nothing", `MATCH (f:Figure)-[r:MEASURES]->(:Alliance {id: "alliance/wdea"}) WHERE f.value = 115 SET f.kept = true DELETE r`,
			`MATCH (f:Figure {kept: true}), (a:Alliance {id: "alliance/wdea"}) CREATE (f)-[:MEASURES]->(a) REMOVE f.kept`, ", MEASURES: is empty, and every row needs one"},
		{"a number as the id of a relationship", member + `SET m.id = 5`, `MATCH ()-[m:MEMBER_OF {id: 5}]->() SET m.id = "membership/ours"`,
			"MEMBER_OF, id: is a number, and should be a text, as membership/NAME; without one it would be membership/gma-addis-ababa-university-observer"},
		{"a person without a name and an id", `MATCH (s:Source {id: "source/ut-aaou"}) CREATE (:Person {note: "ours", trust: "SECONDARY"})-[:CITES {position: 1}]->(s)`, `MATCH (p:Person {note: "ours"}) DETACH DELETE p`,
			"Person without id, name: is empty, and every row needs one"},
		{"a name without letters", `MATCH (s:Source {id: "source/ut-aaou"}) CREATE (:Person {name: "!!!", trust: "SECONDARY"})-[:CITES {position: 1}]->(s)`, `MATCH (p:Person {name: "!!!"}) DETACH DELETE p`,
			`Person "!!!" without id, id: there is no id, and none can be made of name; set id to person/NAME`},
		{"a second one of the same pair", `MATCH (i:Institution {id: "institution/addis-ababa-university"}), (a:Alliance {id: "alliance/gma"})
			UNWIND [1, 2] AS n CREATE (i)-[:MEMBER_OF {role: "PARTNER", trust: "SECONDARY", sources: ["source/ut-aaou"]}]->(a)`, `MATCH ()-[m:MEMBER_OF {role: "PARTNER"}]->() WHERE m.id IS NULL DELETE m`,
			"warning: MEMBER_OF membership/gma-addis-ababa-university-partner, id: there is no id; this one is made of alliance, institution, role, from\n" +
				"MEMBER_OF without id, id: there is no id, and membership/gma-addis-ababa-university-partner, made of alliance, institution, role, from, is that of another; set id or from"},
		{"a recollection", member + `SET m.trust = "UNVERIFIED", m.sources = ["source/compiler-recollection"]`, member + `SET m.trust = "SECONDARY", m.sources = ["source/ut-aaou"]`,
			"MEMBER_OF membership/ours, sources: is a recollection, and on what nobody read only the label Unverified rests"},
		{"the seed document, and no trust of it", member + `SET m.trust = "UNVERIFIED", m.sources = ["source/china-daily-2024-01-31"]`, member + `SET m.trust = "SECONDARY", m.sources = ["source/ut-aaou"]`,
			"MEMBER_OF membership/ours, trust: is UNVERIFIED, and should be SEED, because the seed document is cited"},
		{"a text as the place of a source", tsinghua + `MATCH (i)-[c:CITES {position: 1}]->() SET c.position = "1"`, tsinghua + `MATCH (i)-[c:CITES {position: "1"}]->() SET c.position = 1.0`,
			"Institution institution/tsinghua-university, CITES: position is a text, and should be a whole number from 1"},
		{"an Unverified with a trust", `MATCH (u:Unverified) WITH u ORDER BY u.id LIMIT 1 SET u.kept = true, u.trust = "SECONDARY"`, `MATCH (u:Unverified {kept: true}) SET u.trust = "UNVERIFIED" REMOVE u.kept`,
			"trust: should be UNVERIFIED, as of every Unverified"},
	} {
		query(t, server, c.does)
		code, _, stderr := harness.Call(t, "check", "--store", server.URL())
		said := withoutUnknown(stderr)
		if code != program.ExitWrong || !strings.HasSuffix(said, c.says+"\n"+broken+"\n") || strings.Count(said, "\n") != strings.Count(c.says, "\n")+2 {
			t.Errorf("%s: check ends with %d and says\n%swant\n%s", c.name, code, said, c.says)
		}
		query(t, server, c.undoes)
	}
	query(t, server, `CREATE (c:Country {name: "Utopia"}) WITH c MATCH (f:Figure)-[r:MEASURES]->(:Alliance {id: "alliance/wdea"}) WHERE f.value = 115
		SET f.kept = true DELETE r CREATE (f)-[:MEASURES]->(c)`)
	const want = "Country \"Utopia\" without id, id: there is no id, and none is made for a country; set id to country/ and its two letters of ISO 3166-1, as country/CN\n"
	if _, _, stderr := harness.Call(t, "check", "--store", server.URL()); !strings.Contains(stderr, want) || strings.Count(stderr, ", id: ") != 1 || strings.Contains(stderr, "Figure figure/") || !strings.Contains(stderr, "\nCountry \"Utopia\" without id, alpha3: is empty") {
		t.Errorf("a country without an id: check says\n%s", stderr)
	}
	query(t, server, `MATCH (c:Country {name: "Utopia"}) DETACH DELETE c`)
	query(t, server, `MATCH (f:Figure {kept: true}), (a:Alliance {id: "alliance/wdea"}) CREATE (f)-[:MEASURES]->(a) REMOVE f.kept`)
	harness.MustCall(t, "check", "--store", server.URL())
}

// withoutUnknown leaves out what a check says of the property in which this test keeps what was there.
func withoutUnknown(said string) string {
	var b strings.Builder
	for line := range strings.Lines(said) {
		if !strings.Contains(line, "kept: is no property of the atlas") {
			b.WriteString(line)
		}
	}
	return b.String()
}
