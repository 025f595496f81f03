// Edits in Cypher, as people make them: each good one is in the API soon, each bad one is named and not served, and its repair is.

package neo4j

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// edit is something that somebody does in Cypher. Each statement is a transaction of its own.
type edit struct {
	name   string
	cypher []string
	ask    string // a question about it
	want   string // a part of the data of its answer, once the edit, or its repair, is served
	// Of a bad one: what names it in the log and by check, and what repairs it.
	fault  []string
	repair []string
}

// theEdits are done one after the other on the dataset of the program.
var theEdits = []edit{
	{name: "a name is changed", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.name = "Tsinghua"`},
		ask: `{ institution(id: "tsinghua-university") { name } }`, want: `"name":"Tsinghua"`},
	{name: "and changed back", cypher: []string{`MATCH (i:Institution {name: "Tsinghua"}) SET i.name = "Tsinghua University"`},
		ask: `{ institution(id: "tsinghua-university") { name } }`, want: `"name":"Tsinghua University"`},
	{name: "a property is removed", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) REMOVE i.city`},
		ask: `{ institution(id: "tsinghua-university") { city } }`, want: `"city":null`},
	{name: "a date as text", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = "1911-04"`},
		ask: `{ institution(id: "tsinghua-university") { founded } }`, want: `"founded":"1911-04"`},
	{name: "a date of the database", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = date("1911-04-29")`},
		ask: `{ institution(id: "tsinghua-university") { founded } }`, want: `"founded":"1911-04-29"`},
	{name: "a year as a number", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = 1911`},
		ask: `{ institution(id: "tsinghua-university") { founded } }`, want: `"founded":"1911"`},
	{name: "coordinates", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.latitude = 40.5, i.longitude = 116`},
		ask: `{ institution(id: "tsinghua-university") { location { latitude longitude } } }`, want: `"latitude":40.5,"longitude":116`},
	{name: "other names", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.aliases = ["THU", "Qinghua"]`},
		ask: `{ institution(id: "tsinghua-university") { names { text } } }`, want: `Qinghua`},
	{name: "one other name, as a text", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.aliases = "THU"`},
		ask: `{ institution(id: "tsinghua-university") { names { text } } }`, want: `THU`},
	{name: "another country", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"})-[r:LOCATED_IN]->() DELETE r WITH i MATCH (c:Country {id: "country/SG"}) CREATE (i)-[:LOCATED_IN]->(c)`},
		ask: `{ institution(id: "tsinghua-university") { country { name } } }`, want: `"name":"Singapore"`},
	{name: "and none", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"})-[r:LOCATED_IN]->() DELETE r`},
		ask: `{ institution(id: "tsinghua-university") { country { name } } }`, want: `"country":null`},
	{name: "and the right one", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}), (c:Country {id: "country/CN"}) CREATE (i)-[:LOCATED_IN]->(c)`},
		ask: `{ institution(id: "tsinghua-university") { country { name } } }`, want: `"name":"China"`},
	{name: "a membership with dates, without an id", cypher: []string{`MATCH (i:Institution {id: "institution/addis-ababa-university"}), (a:Alliance {id: "alliance/gma"})
			CREATE (i)-[:MEMBER_OF {role: "OBSERVER", from: "2024-05", to: "2025-01-31"}]->(a)`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/gma-addis-ababa-university-observer-2024-05" } }) { nodes { role from to trust sources { id } institution { name } } } }`, want: `"role":"OBSERVER","from":"2024-05","to":"2025-01-31","trust":"UNVERIFIED","sources":[]`},
	{name: "its end is moved", cypher: []string{`MATCH (:Institution {id: "institution/addis-ababa-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.to = "2025"`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/gma-addis-ababa-university-observer-2024-05" } }) { nodes { to } } }`, want: `"to":"2025"`},
	{name: "it gets an id", cypher: []string{`MATCH (:Institution {id: "institution/addis-ababa-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.id = "membership/ours"`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/ours" } }) { nodes { role } } }`, want: `"role":"OBSERVER"`},
	{name: "it cites a source", cypher: []string{`MATCH ()-[m:MEMBER_OF {id: "membership/ours"}]->() SET m.sources = ["source/china-daily-2024-01-31"], m.trust = "SEED"`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/ours" } }) { nodes { trust sources { publisher } } } }`, want: `"trust":"SEED","sources":[{"publisher":"China Daily"}]`},
	{name: "a role nobody has", cypher: []string{`MATCH ()-[m:MEMBER_OF {id: "membership/ours"}]->() SET m.role = "KING"`}, fault: []string{"MEMBER_OF membership/ours, role", "KING"},
		repair: []string{`MATCH ()-[m:MEMBER_OF {id: "membership/ours"}]->() SET m.role = "CHAIR"`}, ask: `{ memberships(first: 1, where: { id: { eq: "membership/ours" } }) { nodes { role } } }`, want: `"role":"CHAIR"`},
	{name: "the role as tables spell it", cypher: []string{`MATCH ()-[m:MEMBER_OF {id: "membership/ours"}]->() SET m.role = "vice-chair"`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/ours" } }) { nodes { role } } }`, want: `"role":"VICE_CHAIR"`},
	{name: "a membership is deleted", cypher: []string{`MATCH ()-[m:MEMBER_OF {id: "membership/ours"}]->() DELETE m`},
		ask: `{ memberships(first: 1, where: { id: { eq: "membership/ours" } }) { nodes { role } } }`, want: `"nodes":[]`},
	{name: "a new institution without any property of ours", cypher: []string{`CREATE (:Institution {name: "University of Edits"})`},
		ask: `{ institution(id: "university-of-edits") { name kind trust sources { id } } }`, want: `"name":"University of Edits","kind":"OTHER","trust":"UNVERIFIED","sources":[]`},
	{name: "it joins an alliance", cypher: []string{`MATCH (i:Institution {name: "University of Edits"}), (a:Alliance {id: "alliance/gma"}) CREATE (i)-[:MEMBER_OF]->(a)`},
		ask: `{ institution(id: "university-of-edits") { alliances { nodes { id } } } }`, want: `"alliance/gma"`},
	{name: "it is found by its name", cypher: []string{`MATCH (i:Institution {name: "University of Edits"}) SET i.nameZh = "编辑大学"`},
		ask: `{ search(text: "编辑大学") { nodes { id } } }`, want: `institution/university-of-edits`},
	{name: "its name changes, and with it the id that is made of it", cypher: []string{`MATCH (i:Institution {name: "University of Edits"}) SET i.name = "University of Changes"`},
		ask: `{ old: institution(id: "university-of-edits") { name } institution(id: "university-of-changes") { name } }`, want: `{"old":null,"institution":{"name":"University of Changes"}}`},
	{name: "a name that is that of another", cypher: []string{`CREATE (:Institution {name: "Peking University"})`}, fault: []string{"Institution \"Peking University\" without id, id", "institution/peking-university, made of name, is that of another; set id"},
		repair: []string{`MATCH (i:Institution {name: "Peking University"}) WHERE i.id IS NULL DELETE i`}, ask: `{ institution(id: "peking-university") { name } }`, want: `"name":"Peking University"`},
	{name: "a name of which no id can be made", cypher: []string{`CREATE (:Person {name: "编辑"})`}, fault: []string{"Person", "编辑", "id", "none can be made"},
		repair: []string{`MATCH (p:Person {name: "编辑"}) SET p.id = "person/bianji"`}, ask: `{ person(id: "bianji") { name } }`, want: `"name":"编辑"`},
	{name: "an alliance is deleted with its memberships", cypher: []string{`MATCH (a:Alliance {id: "alliance/aaou"}) OPTIONAL MATCH (f:Figure|Claim)-[:MEASURES|CLAIMS_OF]->(a) DETACH DELETE f, a`},
		ask: `{ alliance(id: "aaou") { name } memberships(first: 0, where: { alliance: { id: { eq: "alliance/aaou" } } }) { totalCount } }`, want: `{"alliance":null,"memberships":{"totalCount":0}}`},
	{name: "a wrong date", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = "April 1911"`}, fault: []string{"Institution institution/tsinghua-university, founded", "April 1911"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = "1911"`}, ask: `{ institution(id: "tsinghua-university") { founded } }`, want: `"founded":"1911"`},
	{name: "a day that no month has", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = "1911-02-30"`}, fault: []string{"Institution institution/tsinghua-university, founded", "1911-02-30"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.founded = "1911-04-29"`}, ask: `{ institution(id: "tsinghua-university") { founded } }`, want: `"founded":"1911-04-29"`},
	{name: "an end before the begin", cypher: []string{`MATCH (e:Exchange {id: "exchange/antioch-coursera-2012"}) SET e.to = "2011"`}, fault: []string{"Exchange exchange/antioch-coursera-2012, to", "2011"},
		repair: []string{`MATCH (e:Exchange {id: "exchange/antioch-coursera-2012"}) SET e.to = "2013"`}, ask: `{ exchange(id: "antioch-coursera-2012") { to } }`, want: `"to":"2013"`},
	{name: "a number as text", cypher: []string{`MATCH (f:Figure) WHERE f.value = 115 AND f.measure = "members" SET f.value = "115"`}, fault: []string{"Figure figure/", "value", "is a text, and should be a number"},
		repair: []string{`MATCH (f:Figure) WHERE f.value = "115" SET f.value = 116`}, ask: `{ figures(first: 1, where: { subject: { eq: "alliance/wdea" }, measure: { eq: "members" } }) { nodes { value } } }`, want: `"value":116`},
	{name: "a list where one value is", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.city = ["Beijing"]`}, fault: []string{"Institution institution/tsinghua-university, city", "is a list, and should be a text"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.city = "Beijing"`}, ask: `{ institution(id: "tsinghua-university") { city } }`, want: `"city":"Beijing"`},
	{name: "true where a name is", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.city = true`}, fault: []string{"Institution institution/tsinghua-university, city", "true or false"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.city = "Beijing"`}, ask: `{ institution(id: "tsinghua-university") { city } }`, want: `"city":"Beijing"`},
	{name: "a point where a latitude is", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.latitude = point({latitude: 40, longitude: 116})`}, fault: []string{"Institution institution/tsinghua-university, latitude", "a point"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.latitude = 40.0`}, ask: `{ institution(id: "tsinghua-university") { location { latitude } } }`, want: `"latitude":40}`},
	{name: "a latitude off the globe", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.latitude = 140.0`}, fault: []string{"Institution institution/tsinghua-university, latitude", "out of range"},
		repair: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.latitude = 40.0`}, ask: `{ institution(id: "tsinghua-university") { location { latitude } } }`, want: `"latitude":40}`},
	{name: "a source that is not there", cypher: []string{`MATCH (:Institution {id: "institution/tsinghua-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.kept = m.sources, m.sources = ["source/nobody"]`}, fault: []string{"MEMBER_OF membership/", "sources", "nobody"},
		repair: []string{`MATCH (:Institution {id: "institution/tsinghua-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.sources = m.kept REMOVE m.kept`}, ask: `{ alliance(id: "gma") { name } }`, want: `"name"`},
	{name: "sources that are no ids", cypher: []string{`MATCH (:Institution {id: "institution/tsinghua-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.kept = m.sources, m.sources = [1, 2]`}, fault: []string{"MEMBER_OF membership/", "sources", "list of ids of sources"},
		repair: []string{`MATCH (:Institution {id: "institution/tsinghua-university"})-[m:MEMBER_OF]->(:Alliance {id: "alliance/gma"}) SET m.sources = m.kept REMOVE m.kept`}, ask: `{ alliance(id: "gma") { name } }`, want: `"name"`},
	{name: "an id of another kind", cypher: []string{`CREATE (:Person {id: "institution/somebody", name: "Some Body"})`}, fault: []string{"Person institution/somebody, id", "should begin with person/"},
		repair: []string{`MATCH (p:Person {name: "Some Body"}) SET p.id = "person/somebody"`}, ask: `{ person(id: "somebody") { name } }`, want: `"name":"Some Body"`},
	{name: "an id with letters that ids do not have", cypher: []string{`MATCH (p:Person {id: "person/somebody"}) SET p.id = "person/Some Body"`}, fault: []string{"Person person/Some Body, id", "no id"},
		repair: []string{`MATCH (p:Person {name: "Some Body"}) SET p.id = "person/somebody"`}, ask: `{ person(id: "somebody") { name } }`, want: `"name":"Some Body"`},
	{name: "a relationship between others", cypher: []string{`MATCH (p:Person {id: "person/somebody"}), (a:Alliance {id: "alliance/gma"}) CREATE (p)-[:MEMBER_OF]->(a)`}, fault: []string{"Person person/somebody, MEMBER_OF", "goes from Institution to Alliance"},
		repair: []string{`MATCH (:Person {id: "person/somebody"})-[m:MEMBER_OF]->() DELETE m`}, ask: `{ person(id: "somebody") { name } }`, want: `"name":"Some Body"`},
	{name: "two countries of one institution", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}), (c:Country {id: "country/SG"}) CREATE (i)-[:LOCATED_IN]->(c)`}, fault: []string{"Institution institution/tsinghua-university, LOCATED_IN", "two of these"},
		repair: []string{`MATCH (:Institution {id: "institution/tsinghua-university"})-[r:LOCATED_IN]->(:Country {id: "country/SG"}) DELETE r`}, ask: `{ institution(id: "tsinghua-university") { country { name } } }`, want: `"name":"China"`},
	{name: "an alliance that is part of itself", cypher: []string{`MATCH (a:Alliance {id: "alliance/gma"}) CREATE (a)-[:PART_OF]->(a)`}, fault: []string{"Alliance alliance/gma, PART_OF", "its own ancestor"},
		repair: []string{`MATCH (a:Alliance {id: "alliance/gma"})-[r:PART_OF]->(a) DELETE r`}, ask: `{ alliance(id: "gma") { parent { id } } }`, want: `"parent":null`},
	{name: "a figure without a subject", cypher: []string{`MATCH (f:Figure)-[r:MEASURES]->(:Alliance {id: "alliance/wdea"}) WHERE f.value = 116 SET f.kept = true DELETE r`}, fault: []string{"Figure figure/", "MEASURES", "empty"},
		repair: []string{`MATCH (f:Figure {kept: true}), (a:Alliance {id: "alliance/wdea"}) CREATE (f)-[:MEASURES]->(a) REMOVE f.kept`}, ask: `{ figures(first: 1, where: { subject: { eq: "alliance/wdea" }, measure: { eq: "members" } }) { nodes { value } } }`, want: `"value":116`},
	{name: "a person without a name", cypher: []string{`CREATE (:Person {id: "person/nameless"})`}, fault: []string{"Person person/nameless, name", "empty"},
		repair: []string{`MATCH (p:Person {id: "person/nameless"}) SET p.name = "No Longer"`}, ask: `{ person(id: "nameless") { name } }`, want: `"name":"No Longer"`},
	{name: "an empty text", cypher: []string{`MATCH (p:Person {id: "person/nameless"}) SET p.note = ""`}, fault: []string{"Person person/nameless, note", "empty text"},
		repair: []string{`MATCH (p:Person {id: "person/nameless"}) REMOVE p.note`}, ask: `{ person(id: "nameless") { note } }`, want: `"note":null`},
	{name: "a text of two lines", cypher: []string{`MATCH (p:Person {id: "person/nameless"}) SET p.note = "one\ntwo"`}, fault: []string{"Person person/nameless, note", "line break"},
		repair: []string{`MATCH (p:Person {id: "person/nameless"}) SET p.note = "one, two"`}, ask: `{ person(id: "nameless") { note } }`, want: `"note":"one, two"`},
	{name: "a trust that no source bears", cypher: []string{`MATCH (p:Person {id: "person/nameless"}) SET p.trust = "PRIMARY"`}, fault: []string{"Person person/nameless, trust", "cites no source"},
		repair: []string{`MATCH (p:Person {id: "person/nameless"}), (s:Source {id: "source/ut-aaou"}) CREATE (p)-[:CITES]->(s)`}, ask: `{ person(id: "nameless") { trust sources { id } } }`, want: `"trust":"PRIMARY","sources":[{"id":"source/ut-aaou"}]`},
	{name: "an identifier that another has", cypher: []string{`MATCH (i:Institution {id: "institution/addis-ababa-university"}) MATCH (n:Institution {name: "University of Changes"}) SET n.ror = i.ror`}, fault: []string{"Institution institution/", "ror"},
		repair: []string{`MATCH (n:Institution {name: "University of Changes"}) REMOVE n.ror`}, ask: `{ institution(id: "university-of-changes") { name } }`, want: `"University of Changes"`},
	{name: "everything at once, in one transaction", cypher: []string{`CREATE (a:Alliance {name: "Alliance of Edits", founded: 2024}) WITH a
			MATCH (c:Country {id: "country/CN"}) CREATE (a)-[:SEATED_IN]->(c) WITH a, c
			UNWIND range(1, 5) AS n CREATE (i:Institution {name: "Edited " + n})-[:MEMBER_OF {from: "2024"}]->(a) CREATE (i)-[:LOCATED_IN]->(c)`},
		ask: `{ alliance(id: "alliance-of-edits") { founded seat { name } members { totalCount } } }`, want: `"founded":"2024","seat":{"name":"China"},"members":{"totalCount":5}`},
	{name: "a good and a bad change in one transaction", cypher: []string{`MATCH (a:Alliance {name: "Alliance of Edits"}) SET a.description = "made of edits", a.ended = "soon"`}, fault: []string{"Alliance alliance/alliance-of-edits, ended", "soon"},
		repair: []string{`MATCH (a:Alliance {name: "Alliance of Edits"}) SET a.ended = "2025"`}, ask: `{ alliance(id: "alliance-of-edits") { description ended } }`, want: `"description":"made of edits","ended":"2025"`},
	{name: "and all of it goes again", cypher: []string{`MATCH (a:Alliance {name: "Alliance of Edits"})<-[:MEMBER_OF]-(i) DETACH DELETE i, a`},
		ask: `{ alliance(id: "alliance-of-edits") { name } institution(id: "edited-1") { name } }`, want: `{"alliance":null,"institution":null}`},
	{name: "nodes that are none of ours", cypher: []string{`CREATE (:Project {id: "p", name: "Ours"})-[:ABOUT]->(:Idea)`, `MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.ours = 1`},
		ask: `{ institution(id: "tsinghua-university") { name } }`, want: `"name":"Tsinghua University"`},
	{name: "a relationship to a node that is none of ours", cypher: []string{`MATCH (i:Institution {id: "institution/tsinghua-university"}), (p:Project) CREATE (i)-[:MEMBER_OF]->(p)`},
		ask: `{ institution(id: "tsinghua-university") { name } }`, want: `"name":"Tsinghua University"`},
}

// pythonDriver is the interpreter of the environment that has the Python driver.
const pythonDriver = "tests/clients/python/venv/downloads/bin/python"

// fewEdits is how many of the edits a plain run does.
const fewEdits = 18

func TestEditsInCypher(t *testing.T) {
	harness.AtRoot(t)
	server := onNeo4j(t)
	harness.MustCall(t, "import", "--store", server.URL())
	p := harness.Serve(t, "--store", server.URL())
	var slowest time.Duration
	byPython := 0
	inGo := func(cypher string) { query(t, server, cypher) }
	drivers := []func(string){inGo, inGo}
	edits := theEdits[:testflags.Times(fewEdits, len(theEdits))] // the server looks every second, so that each takes one or two
	if hasPython(t) {
		drivers[1] = inPython(t, server)
		byPython = len(edits) / 2
	}
	for i, e := range edits {
		run := drivers[i%2]
		took, ok := done(t, server, p, e, run)
		slowest = max(slowest, took)
		if !ok {
			t.Fatalf("%s: the next edits are not tried", e.name)
		}
	}
	t.Logf("%d edits, %d of them by Python; the slowest was in the API after %s", len(edits), byPython, slowest.Round(time.Millisecond))
	if len(edits) < len(theEdits) {
		return
	}
	query(t, server, `MATCH (i:Institution {id: "institution/tsinghua-university"}) SET i.foundd = "1911"`)
	code, stdout, stderr := harness.Call(t, "check", "--store", server.URL())
	for _, want := range []string{"warning: Institution, foundd: is no property of the atlas, and is not used; is founded meant?", "warning: Institution, ours: is no property of the atlas", "has a node without a label of the atlas at its other end"} {
		if code != 0 || !strings.Contains(stderr, want) || !strings.HasPrefix(stdout, "the graph is in order") {
			t.Errorf("check ends with %d, prints %q and warns\n%s\nand should say %q", code, stdout, stderr, want)
		}
	}
	p.Stop()
}

// done does an edit and waits until it is served, or named. took is how long the good state took to be in the API.
func done(t *testing.T, server *neo4jtest.Server, p *harness.Program, e edit, run func(string)) (took time.Duration, ok bool) {
	t.Helper()
	before := len(p.Stderr.String())
	begun := time.Now()
	for _, cypher := range e.cypher {
		run(cypher)
	}
	if e.fault != nil {
		was := answer(t, p, e.ask)
		p.WaitFor(e.name+" is noticed", func() bool {
			status, _, body := p.Get(t, "/readyz")
			return status == http.StatusOK && strings.Contains(body, "warning: the graph breaks rules")
		})
		if now := aged.ReplaceAllString(answer(t, p, e.ask), ""); now != was {
			t.Errorf("%s: it is served: %s", e.name, now)
			return 0, false
		}
		code, _, stderr := harness.Call(t, "check", "--store", server.URL())
		for _, want := range e.fault {
			if code != 2 || !strings.Contains(stderr, want) {
				t.Errorf("%s: check ends with %d and does not name %q:\n%s", e.name, code, want, stderr)
			}
		}
		said := p.Stderr.String()[before:]
		if last := e.fault[len(e.fault)-1]; !strings.Contains(said, "wrong in the graph") || !strings.Contains(strings.ReplaceAll(said, `\"`, `"`), last) {
			t.Errorf("%s: the log does not say %q:\n%s", e.name, last, said)
		}
		begun = time.Now()
		for _, cypher := range e.repair {
			run(cypher)
		}
	}
	last := ""
	for time.Since(begun) < harness.Timeout {
		if last = answer(t, p, e.ask); strings.Contains(last, e.want) && !strings.Contains(last, "ageSeconds") {
			return time.Since(begun), true
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%s: the answer is\n%s\nand should have\n%s\nlog:\n%s", e.name, last, e.want, p.Stderr.String()[before:])
	return 0, false
}

// aged is what answers say more while the graph is not what is served.
var aged = regexp.MustCompile(`,"ageSeconds":[0-9]+`)

// answer is the text of an answer.
func answer(t *testing.T, p *harness.Program, ask string) string {
	t.Helper()
	content, _, err := p.Raw(ask, nil)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(content, []byte(`"errors"`)) {
		t.Fatalf("%s\nto %s", content, ask)
	}
	return string(content)
}

func hasPython(t *testing.T) bool {
	return exec.CommandContext(t.Context(), pythonDriver, "-c", "import neo4j").Run() == nil
}

// drivenByPython is a program that runs statements by the Python driver, as long as the test runs: it takes each as a line of JSON.
const drivenByPython = `
import json, sys
from neo4j import GraphDatabase
told = json.loads(sys.stdin.readline())
with GraphDatabase.driver(told["url"], auth=(told["user"], told["password"])) as driver:
    for line in sys.stdin:
        with driver.session(database="neo4j") as session:
            session.execute_write(lambda tx: tx.run(json.loads(line)).consume())
        print("done", flush=True)
`

// inPython starts that program, and returns what runs a statement.
func inPython(t *testing.T, server *neo4jtest.Server) func(cypher string) {
	t.Helper()
	command := exec.CommandContext(t.Context(), pythonDriver, "-c", drivenByPython)
	in, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	command.Stderr = &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		command.Wait()
	})
	tell := json.NewEncoder(in)
	if err := tell.Encode(map[string]string{"url": server.URL(), "user": server.User(), "password": server.Password()}); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewScanner(out)
	return func(cypher string) {
		t.Helper()
		if err := tell.Encode(cypher); err != nil {
			t.Fatal(err)
		}
		if !answers.Scan() {
			command.Wait()
			t.Fatalf("the Python driver ends: %s", &said)
		}
	}
}

// TestThePythonOfTheDocument: what docs/neo4j.md says in Python gives a table of memberships.
func TestThePythonOfTheDocument(t *testing.T) {
	server := published(t)
	harness.AtRoot(t)
	if !hasPython(t) {
		harness.Lacks(t, "the Python driver is not installed; run tests/clients/install")
	}
	for _, b := range harness.ReadmeBlocks(t, harness.ReadmeText(t, "docs/neo4j.md")) {
		if b.Language != "python" {
			continue
		}
		program := strings.NewReplacer("neo4j://localhost:7687", server.URL(), `("neo4j", "...")`, fmt.Sprintf("(%q, %q)", server.User(), server.Password())).Replace(b.Text)
		out, err := exec.CommandContext(t.Context(), pythonDriver, "-c", program+"\nprint(len(members), list(members.columns))").CombinedOutput()
		if want := fmt.Sprint(len(harness.Tables(t, "data")["memberships"])) + " ['i.name', 'a.name', 'm.role', 'm.from']\n"; err != nil || string(out) != want {
			t.Errorf("%v: %s, not %s", err, out, want)
		}
		return
	}
	t.Error("docs/neo4j.md has no Python")
}
