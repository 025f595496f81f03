// Answers are the same bytes on Neo4j as on the embedded store.

package reconcile_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"testing"

	"alliance-atlas/data"
	"alliance-atlas/data/datatest"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/reconcile"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo/neotest"
)

// asked is of how many spellings one is asked of the database, which takes a tenth of a second for each.
const asked = 5

func TestSameAnswersOnNeo4j(t *testing.T) {
	testflags.OnlyLong(t, "a database takes in the whole dataset first")
	server := neo4jtest.Shared(t)
	database := neotest.Open(t, server)
	neotest.Emptied(server, database)(t)
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := database.Load(t.Context(), base, loading.Options{}); err != nil {
		t.Fatal(err)
	}
	memory, neo4j := reconcile.Handler(datatest.Curated(t), reconcile.Options{}), reconcile.Handler(database, reconcile.Options{})
	queries := map[string]any{}
	for i, s := range spellings(t) {
		if i%asked != 0 {
			continue
		}
		queries[fmt.Sprint(i)] = map[string]any{"query": s.text}
		if i%(3*asked) == 0 {
			queries[fmt.Sprint(i)] = map[string]any{"query": s.text, "properties": where("country", "China", "alliances", "alliance/gma"), "limit": 10}
		}
	}
	text, err := json.Marshal(queries)
	if err != nil {
		t.Fatal(err)
	}
	for name, form := range map[string]url.Values{
		"spellings": {"queries": {string(text)}},
		"all kinds": {"queries": {`{"q": {"query": "university of china", "type": ["INSTITUTION", "ALLIANCE", "COUNTRY", "COURSE", "EXCHANGE", "EVENT", "PERSON"], "limit": 50}}`}},
		"extension": {"extend": {`{"ids": ["institution/tsinghua-university", "alliance/gma", "country/CN", "institution/nothing"], "properties": [{"id": "country"}, {"id": "alliances"}, {"id": "members"}, {"id": "names"}, {"id": "ror"}]}`}},
	} {
		want, got := post(memory, form), post(neo4j, form)
		if want.Code != 200 || got.Code != 200 || got.Body.String() != want.Body.String() {
			t.Errorf("%s: %d and %d bytes in memory, %d and %d bytes on Neo4j", name, want.Code, want.Body.Len(), got.Code, got.Body.Len())
		}
	}
	for _, address := range []string{"/reconcile/suggest/entity?prefix=tsing", "/reconcile/suggest/entity?prefix=uni&cursor=30", "/reconcile/preview?id=institution/tsinghua-university", "/reconcile/view?id=alliance/gma",
		"/reconcile?asOf=2012&queries=" + url.QueryEscape(`{"q": {"query": "edX", "type": "ALLIANCE"}, "p": {"query": "Tsinghua", "properties": [{"pid": "alliances", "v": "edX consortium"}]}}`)} {
		want, got := get(memory, address), get(neo4j, address)
		if want.Code != 200 || got.Code != 200 || got.Body.String() != want.Body.String() {
			t.Errorf("%s: %d %.300s in memory, %d %.300s on Neo4j", address, want.Code, want.Body, got.Code, got.Body)
		}
	}
}
