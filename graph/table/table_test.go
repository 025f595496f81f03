// Tests of tables by hand: what the columns of an operation are called, which rows an answer has, and how they are written.

package table_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/gen"
	"alliance-atlas/graph/table"
)

var schema = gen.NewExecutableSchema(gen.Config{}).Schema()

func parse(t *testing.T, text string) *ast.QueryDocument {
	t.Helper()
	doc, err := gqlparser.LoadQueryWithRules(schema, text, nil)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return doc
}

func TestColumns(t *testing.T) {
	for _, c := range []struct {
		query string
		vars  map[string]any
		want  string
	}{
		{query: `{ institutions { nodes { name country { name } memberships { nodes { role } } } } }`, want: "name country.name memberships.role"},
		{query: `{ institution(id: "x") { name memberships { nodes { role alliance { name } } } } }`, want: "name memberships.role memberships.alliance.name"},
		{query: `{ institutions { nodes { memberships { nodes { role } } } } }`, want: "memberships.role"},
		{query: `{ dataset { name } }`, want: "name"},
		{query: `{ __typename }`, want: "__typename"},
		{query: `{ dataset { version } alliances { totalCount nodes { name } } }`, want: "dataset.version alliances.totalCount alliances.name"},
		{query: `{ all: alliances { edges { cursor node { name } } } }`, want: "cursor name"},
		{query: `{ alliances { edges { entity: node { name } } } }`, want: "entity.name"},
		{query: `{ alliances { rows: nodes { name } } }`, want: "rows.name"},
		{query: `{ alliances { groups(by: KIND) { key node { ... on Alliance { name } } } } }`, want: "groups.key groups.node.name"},
		{query: `{ nodes(ids: ["x"]) { id ... on Entity { name } ... on Source { title } } }`, want: "id name title"},
		{query: `{ network(of: {kind: EXCHANGE}) { nodes { nodes { entity { name } degree } } } }`, want: "nodes.entity.name nodes.degree"},
		{query: `{ network(of: {kind: EXCHANGE}) { ties { nodes { source { name } target { name } weight } } } }`, want: "ties.source.name ties.target.name ties.weight"},
		// two columns would have one name
		{query: `{ alliances { totalCount nodes { totalCount: name } } }`, want: "alliances.totalCount alliances.nodes.totalCount"},
		// fields are merged where they stand first
		{query: `{ institution(id: "x") { country { name } kind ...More } } fragment More on Institution { name country { code } ... on Entity { note } }`, want: "country.name country.code kind name note"},
		{query: `query($a: Boolean!, $b: Boolean = false) { dataset { name @skip(if: $a) version @include(if: $b) license ... @include(if: $a) { citation } } }`,
			vars: map[string]any{"a": true, "b": false}, want: "license citation"},
		{query: `query($a: Boolean!) { alliances { nodes { name members @include(if: $a) { nodes { name } } claims { nodes { text @skip(if: $a) } } } } }`,
			vars: map[string]any{"a": false}, want: "name claims.text"},
		{query: `query($a: Boolean!) { alliances { nodes { name members @include(if: $a) { nodes { name } } claims { nodes { text @include(if: $a) } } } } }`,
			vars: map[string]any{"a": false}, want: "name"},
	} {
		doc := parse(t, c.query)
		tab, err := table.Of(doc, doc.Operations[0], c.vars)
		if err != nil || strings.Join(tab.Columns, " ") != c.want {
			t.Errorf("%s has the columns %v, %v; want %s", c.query, tab, err, c.want)
		}
	}
}

// Two lists beside each other are refused, and both are named.
func TestNoTables(t *testing.T) {
	for query, want := range map[string][2]string{
		`{ alliances { nodes { name } } institutions { nodes { name } } }`:                                                    {"alliances.nodes", "institutions.nodes"},
		`{ alliances { nodes { names { text } members { nodes { name } } } } }`:                                               {"alliances.nodes.names", "alliances.nodes.members.nodes"},
		`{ alliances { nodes { members { nodes { names { text } } } names { text } } } }`:                                     {"alliances.nodes.members.nodes.names", "alliances.nodes.names"},
		`{ alliances { nodes { name } edges { cursor } } }`:                                                                   {"alliances.nodes", "alliances.edges"},
		`{ alliances { nodes { name } groups(by: KIND) { key } } }`:                                                           {"alliances.nodes", "alliances.groups"},
		`{ nodes(ids: ["x"]) { ... on Alliance { names { text } } ... on Source { citations { nodes { id }}}}}`:               {"nodes.names", "nodes.citations.nodes"},
		`{ a: alliances { nodes { name ...F } } } fragment F on Alliance { m: members { nodes { name } } sources { title } }`: {"a.nodes.m.nodes", "a.nodes.sources"},
	} {
		doc := parse(t, query)
		_, err := table.Of(doc, doc.Operations[0], nil)
		if err == nil || !strings.HasPrefix(err.Error(), want[0]+" and "+want[1]+" are lists beside each other") {
			t.Errorf("%s: %v, want %q", query, err, want)
		}
	}
	doc := parse(t, `{ dataset @skip(if: true) { name } }`)
	if _, err := table.Of(doc, doc.Operations[0], nil); err == nil || !strings.Contains(err.Error(), "skipped") {
		t.Errorf("nothing selected: %v", err)
	}
}

func TestCSV(t *testing.T) {
	nested := `{ institutions { totalCount nodes { name country { code } members: alliances { totalCount nodes { name trust } } } } }`
	flat := `{ alliances { nodes { name } } }`
	of := `{ alliance(id: "x") { name members { nodes { name } } } }`
	for _, c := range []struct {
		name, query, data string
		style             table.Style
		want              string
	}{
		{"an enclosing object is repeated, and one without rows has one", nested,
			`{"institutions":{"totalCount":2,"nodes":[{"name":"A","country":{"code":"FR"},"members":{"totalCount":2,"nodes":[{"name":"x","trust":"SEED"},{"name":"y","trust":null}]}},{"name":"B","country":null,"members":{"totalCount":0,"nodes":[]}},{"name":"C","country":{"code":"DE"},"members":{"totalCount":1,"nodes":[{"name":"z","trust":"SEED"}]}}]}}`,
			table.Style{}, "totalCount,name,country.code,members.totalCount,members.name,members.trust|2,A,FR,2,x,SEED|2,A,FR,2,y,|2,B,,0,,|2,C,DE,1,z,SEED|"},
		{"what encloses stands behind its list", nested,
			`{"institutions": {"nodes": [ {"members": {"nodes": [ {"trust": "SEED", "name": "x"} ], "totalCount": 1}, "name": "A"} ], "totalCount": 1}}`,
			table.Style{}, "totalCount,name,country.code,members.totalCount,members.name,members.trust|1,A,,1,x,SEED|"},
		{"no rows", flat, `{"alliances":{"nodes":[]}}`, table.Style{}, "name|"},
		{"no rows in an object", nested, `{"institutions":{"totalCount":0,"nodes":[]}}`, table.Style{}, "totalCount,name,country.code,members.totalCount,members.name,members.trust|0,,,,,|"},
		{"no object", of, `{"alliance":null}`, table.Style{}, "name,members.name|"},
		{"an object without rows", of, `{"alliance":{"name":"A","members":{"nodes":[]}}}`, table.Style{}, "name,members.name|A,|"},
		{"a row that is null", `{ nodes(ids: ["x"]) { id ... on Entity { name } } }`, `{"nodes":[null,{"id":"x"},{"id":"y","name":"Y"}]}`, table.Style{}, "id,name|,|x,|y,Y|"},
		{"one empty cell", `{ nodes(ids: ["x"]) { id } }`, `{"nodes":[null,{"id":"x"}]}`, table.Style{}, `id|""|x|`},
		{"without a list", `{ dataset { name asOf } }`, `{"dataset":{"name":"a","asOf":null}}`, table.Style{}, "name,asOf|a,|"},
		{"quotes, commas and lines", flat, `{"alliances":{"nodes":[{"name":"a \"b\", c"},{"name":"a\nb"},{"name":"a\r\nb"},{"name":" a "},{"name":"\u4e2d \ud83d\ude00"},{"name":"\\"},{"name":";"}]}}`,
			table.Style{}, "name|\"a \"\"b\"\", c\"|\"a\nb\"|\"a\r\nb\"| a |中 😀|\\|;|"},
		{"a mark for Excel", flat, `{"alliances":{"nodes":[{"name":"=1"}]}}`, table.Style{BOM: true}, "\ufeffname|=1|"},
		{"formulas", flat, `{"alliances":{"nodes":[{"name":"=1"},{"name":"+1"},{"name":"-1"},{"name":"@a"},{"name":"\ta"},{"name":"\ra"},{"name":" =1"},{"name":"a=1"},{"name":"=a,\"b\""},{"name":""},{"name":"'=1"}]}}`,
			table.Style{Excel: true}, "name|'=1|'+1|'-1|'@a|'\ta|\"'\ra\"| =1|a=1|\"'=a,\"\"b\"\"\"|\"\"|'=1|"},
		{"formulas as they are", flat, `{"alliances":{"nodes":[{"name":"=1"},{"name":"\ra"}]}}`, table.Style{}, "name|=1|\"\ra\"|"},
		{"numbers and lists", `{ countries { nodes { location { longitude } kinds: alpha3 } } }`, `{"countries":{"nodes":[{"location":{"longitude":-1.5e3},"kinds":["a","b;c",null,true]},{"location":null,"kinds":[]},{"location":{"longitude":0},"kinds":[[1,2],[3]]}]}}`,
			table.Style{}, "location.longitude,kinds|-1.5e3,a;b;c;;true|,|0,1;2;3|"},
	} {
		doc := parse(t, c.query)
		tab, err := table.Of(doc, doc.Operations[0], nil)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		got, err := tab.AppendCSV(nil, []byte(c.data), c.style, 1<<20)
		if want := strings.ReplaceAll(c.want, "|", "\r\n"); err != nil || string(got) != want {
			t.Errorf("%s: %v\n%q, want\n%q", c.name, err, got, want)
		}
		for most, large := range map[int]bool{len(got) - 1: true, len(got): false, len(got) + 1: false} {
			if _, err := tab.AppendCSV([]byte("before"), []byte(c.data), c.style, most); errors.Is(err, table.ErrSize) != large {
				t.Errorf("%s: %d bytes where %d are allowed: %v", c.name, len(got), most, err)
			}
		}
	}
}
