// Tests of the errors of networks: each has its code, and a sentence that says what was wrong and what to do.

package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"alliance-atlas/graph"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// row is Amber, Birch, Cedar and Dune in a row, and an exchange and a course so that every kind has a tie.
const row = `
country CN: name=China
country FR: name=France
institution a: name=Amber, country=CN
institution b: name=Birch, country=FR
institution c: name=Cedar
institution d: name=Dune
alliance ab: name=AB
alliance bc: name=BC
alliance cd: name=CD
membership: alliance=ab, institution=a
membership: alliance=ab, institution=b
membership: alliance=bc, institution=b
membership: alliance=bc, institution=c
membership: alliance=cd, institution=c
membership: alliance=cd, institution=d
exchange one: name=One
exchange-party: exchange=one, institution=a
exchange-party: exchange=one, side=receiver, institution=b
course art: name=Art, provider=a, platform=b
`

// rowHandler serves the row.
func rowHandler(t *testing.T) http.Handler {
	t.Helper()
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, row))); err != nil {
		t.Fatal(err)
	}
	return mustHandler(store, graph.Options{Deadline: testTimeout})
}

// complaint is an answer with its errors.
type complaint struct {
	Data   any
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

func (c *complaint) code() string {
	if len(c.Errors) == 0 {
		return ""
	}
	return c.Errors[0].Extensions.Code
}

func complain(t *testing.T, h http.Handler, query string, variables map[string]any) *complaint {
	t.Helper()
	request, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	var c complaint
	if err := json.Unmarshal(post(t, h, request), &c); err != nil {
		t.Fatal(err)
	}
	return &c
}

// demand is one error, or none for the code "", whose sentence has all these parts.
func demand(t *testing.T, h http.Handler, query string, variables map[string]any, code string, says ...string) {
	t.Helper()
	got := complain(t, h, query, variables)
	if got.code() != code || len(got.Errors) > 1 {
		t.Errorf("%s %v\nhas the errors %+v, not one %q", query, variables, got.Errors, code)
		return
	}
	for _, s := range says {
		if !strings.Contains(got.Errors[0].Message, s) {
			t.Errorf("%s\nsays %q, without %q", query, got.Errors[0].Message, s)
		}
	}
}

// ids are so many ids, in GraphQL.
func ids(kind string, n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf(`"%s/n%d"`, kind, i)
	}
	return "[" + strings.Join(list, ",") + "]"
}

func TestErrorsOfNetworks(t *testing.T) {
	h := rowHandler(t)
	for _, c := range []struct {
		of, ask string // the fields of the input, and what is asked of the network
		code    string // "" is an answer
		says    string // parts of the sentence, parted by |
	}{
		// Surroundings, cores and paths.
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: 1) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: 6) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: null) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: 0) {nodeCount}`, "BAD_INPUT", "radius: 0|1 to 6"},
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: -1) {nodeCount}`, "BAD_INPUT", "radius: -1|1 to 6"},
		{"kind: CO_MEMBERSHIP", `around(ids: ["institution/a"], radius: 7) {nodeCount}`, "BAD_INPUT", "radius: 7|1 to 6"},
		{"kind: CO_MEMBERSHIP", `around(ids: [], radius: 7) {kind}`, "BAD_INPUT", "radius: 7"},
		{"kind: CO_MEMBERSHIP", `around(ids: ` + ids("institution", 500) + `) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `around(ids: ` + ids("institution", 501) + `) {nodeCount}`, "BAD_INPUT", "ids: 501|500|in parts"},
		{"kind: CO_MEMBERSHIP", `core(k: 1) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `core(k: 1000000) {nodeCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `core(k: 0) {nodeCount}`, "BAD_INPUT", "k: 0|below 1"},
		{"kind: CO_MEMBERSHIP", `core(k: -3) {kind}`, "BAD_INPUT", "k: -3|below 1"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", maxLength: 1) {shortest}`, "", ""},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", maxLength: 12) {shortest}`, "", ""},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", maxLength: 0) {shortest}`, "BAD_INPUT", "maxLength: 0|1 to 12"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", maxLength: 13) {shortest}`, "BAD_INPUT", "maxLength: 13|1 to 12"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/x", to: "institution/y", maxLength: 13) {shortest}`, "BAD_INPUT", "maxLength: 13"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/a", maxLength: 0) {shortest}`, "BAD_INPUT", "maxLength: 0"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", first: 0) {shortest}`, "", ""},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", first: 500) {shortest}`, "", ""},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", first: 501) {shortest}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `paths(from: "institution/a", to: "institution/d", first: -1) {shortest}`, "BAD_INPUT", "first: -1|0"},

		// Arguments of measures.
		{"kind: CO_MEMBERSHIP", `nodes {nodes {pageRank(damping: 0)}}`, "", ""},
		{"kind: CO_MEMBERSHIP", `nodes {nodes {pageRank(damping: 0.999)}}`, "", ""},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {pageRank(damping: -0.1)}`, "BAD_INPUT", "damping: -0.1|0|below 1"},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {pageRank(damping: 1)}`, "BAD_INPUT", "damping: 1|0|below 1"},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {betweenness(samples: 1)}`, "", ""},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {betweenness(samples: 0)}`, "BAD_INPUT", "samples: 0|below 1|leave it out"},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {betweenness(samples: -5)}`, "BAD_INPUT", "samples: -5"},
		{"kind: CO_MEMBERSHIP", `communities(resolution: 0.001) {count}`, "", ""},
		{"kind: CO_MEMBERSHIP", `communities(resolution: 0) {count}`, "BAD_INPUT", "resolution: 0|above 0"},
		{"kind: CO_MEMBERSHIP", `communities(resolution: -1) {count}`, "BAD_INPUT", "resolution: -1|above 0"},
		{"kind: CO_MEMBERSHIP", `communities(method: LOUVAIN, resolution: 0) {count}`, "BAD_INPUT", "resolution: 0|above 0"},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {community(resolution: 0)}`, "BAD_INPUT", "resolution: 0|above 0"},
		{"kind: CO_MEMBERSHIP", `communities(seed: -7) {count}`, "", ""},

		// Windows.
		{"kind: CO_MEMBERSHIP", `nodes(first: 500) {totalCount}`, "", ""},
		{"kind: CO_MEMBERSHIP", `nodes(first: 501) {totalCount}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `nodes(last: 501) {totalCount}`, "BAD_INPUT", "last: 501|500"},
		{"kind: CO_MEMBERSHIP", `nodes(first: -1) {totalCount}`, "BAD_INPUT", "first: -1"},
		{"kind: CO_MEMBERSHIP", `nodes(first: 1, last: 1) {totalCount}`, "BAD_INPUT", "first|last"},
		{"kind: CO_MEMBERSHIP", `ties(first: 501) {totalCount}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `ties(first: 1, last: 1) {totalCount}`, "BAD_INPUT", "first|last"},
		{"kind: CO_MEMBERSHIP", `node(id: "institution/a") {ties(last: 501) {totalCount}}`, "BAD_INPUT", "last: 501|500"},
		{"kind: CO_MEMBERSHIP", `tie(source: "institution/a", target: "institution/b") {basis(first: 501) {totalCount}}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `components {groups(first: 501) {totalCount}}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `components {groups(first: 1) {nodes {nodes(first: 501) {totalCount}}}}`, "BAD_INPUT", "first: 501|500"},
		{"kind: CO_MEMBERSHIP", `nodes(after: "nonsense") {totalCount}`, "BAD_CURSOR", "after|without it"},
		{"kind: CO_MEMBERSHIP", `nodes(after: "") {totalCount}`, "BAD_CURSOR", "after"},
		{"kind: CO_MEMBERSHIP", `ties(before: "nonsense") {totalCount}`, "BAD_CURSOR", "before"},

		// The input.
		{"kind: CO_MEMBERSHIP, weight: null, minWeight: null, isolates: null, places: null, asOf: null, courses: null", `nodeCount`, "", ""},
		{"kind: CO_MEMBERSHIP, places: false", `nodeCount`, "", ""},
		{"kind: CO_MEMBERSHIP, minWeight: -1", `nodeCount`, "", ""},
		{"kind: CO_MEMBERSHIP, minWeight: 1e308", `nodeCount`, "", ""},
		{"kind: CO_MEMBERSHIP, minWeight: 1e309", `nodeCount`, "BAD_QUERY", "minWeight: 1e309"},
		{`kind: CO_MEMBERSHIP, minWeight: "2"`, `nodeCount`, "BAD_QUERY", "minWeight"},
		{`kind: CO_MEMBERSHIP, asOf: "2020-02"`, `nodeCount`, "", ""},
		{`kind: CO_MEMBERSHIP, asOf: "2023-02-29"`, `nodeCount`, "BAD_INPUT", `asOf|"2023-02-29" is no date`},
		{`kind: CO_MEMBERSHIP, asOf: "today"`, `nodeCount`, "BAD_INPUT", `asOf|"today" is no date`},
		{`kind: CO_MEMBERSHIP, asOf: ""`, `nodeCount`, "BAD_INPUT", `asOf`},
		{`kind: CO_MEMBERSHIP, asOf: 2020`, `nodeCount`, "BAD_INPUT", `asOf|2020`},
		{`kind: CO_MEMBERSHIP, institutions: {name: {contains: "x", nope: 1}}`, `nodeCount`, "BAD_QUERY", `nope`},
		{`kind: FRIENDSHIP`, `nodeCount`, "BAD_QUERY", `FRIENDSHIP`},
		{`weight: COUNT`, `nodeCount`, "BAD_QUERY", `kind`},
	} {
		var says []string
		if c.says != "" {
			says = strings.Split(c.says, "|")
		}
		demand(t, h, "{network(of: {"+c.of+"}) {"+c.ask+"}}", nil, c.code, says...)
	}
	for _, c := range []struct {
		of   map[string]any
		says string
	}{
		{map[string]any{"kind": "CO_MEMBERSHIP", "minWeight": "much"}, "minWeight"},
		{map[string]any{"kind": "CO_MEMBERSHIP", "minWeight": json.Number("1e309")}, "minWeight"},
		{map[string]any{"kind": "CO_MEMBERSHIP", "asOf": "2023-13"}, "asOf"},
		{map[string]any{"kind": "FRIENDSHIP"}, "kind"},
		{map[string]any{"kind": "EXCHANGE", "alliances": map[string]any{}}, "of.alliances"},
	} {
		demand(t, h, "query($of: NetworkInput!) {network(of: $of) {nodeCount}}", map[string]any{"of": c.of}, "BAD_INPUT", c.says)
	}
}

// TestStepsOfAnOperation asks for a betweenness that takes more than half of the steps of an operation: as often as one likes, with as many
// samples as there are nodes too, since these are the same measure, but not beside another.
func TestStepsOfAnOperation(t *testing.T) {
	const members = 740 // of one alliance: 740 nodes, 273,430 ties
	var world strings.Builder
	world.WriteString("alliance all: name=All\n")
	for i := range members {
		fmt.Fprintf(&world, "institution n%d: name=N%[1]d\nmembership: alliance=all, institution=n%[1]d\n", i)
	}
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, world.String()))); err != nil {
		t.Fatal(err)
	}
	h := mustHandler(store, graph.Options{Deadline: testTimeout})
	const exact = "{network(of: {kind: CO_MEMBERSHIP}) {node(id: \"institution/n0\") {betweenness "
	demand(t, h, exact+fmt.Sprintf("n: betweenness(samples: %d) seed: betweenness(samples: %[1]d, seed: 2) more: betweenness(samples: 2147483647)}}}", members), nil, "")
	demand(t, h, exact+fmt.Sprintf("less: betweenness(samples: %d)}}}", members-1), nil, "LIMIT_EXCEEDED",
		"would cost 202,611,630 steps", "with what else is asked more than 400,000,000", "several requests", "fewer samples", "minWeight")
}

// TestKindsTakeTheirWeightsAndFilters tries every weight, places and every filter, also the empty one, on every kind.
func TestKindsTakeTheirWeightsAndFilters(t *testing.T) {
	h := rowHandler(t)
	filters := []string{"institutions", "alliances", "countries", "memberships", "exchanges", "courses"}
	kinds := map[string]string{
		"AFFILIATION":           "COUNT institutions alliances memberships",
		"CO_MEMBERSHIP":         "COUNT FRACTIONAL JACCARD institutions alliances memberships",
		"ALLIANCE_OVERLAP":      "COUNT FRACTIONAL JACCARD institutions alliances memberships",
		"COUNTRY_CO_MEMBERSHIP": "COUNT FRACTIONAL JACCARD institutions alliances countries memberships",
		"EXCHANGE":              "COUNT FRACTIONAL institutions exchanges",
		"COUNTRY_EXCHANGE":      "COUNT FRACTIONAL institutions countries exchanges",
		"COURSE_OFFERING":       "COUNT institutions courses",
		"ATLAS":                 "COUNT places institutions alliances memberships exchanges courses",
	}
	for _, kind := range schema.Types["NetworkKind"].EnumValues {
		if kinds[kind.Name] == "" {
			t.Errorf("the kind %s has no line here: say which weights and filters it takes", kind.Name)
		}
	}
	for kind, takes := range kinds {
		taken := map[string]bool{}
		for _, word := range strings.Fields(takes) {
			taken[word] = true
		}
		try := func(takes bool, with string, says ...string) {
			code := "BAD_INPUT"
			if takes {
				code, says = "", nil
			}
			demand(t, h, "{network(of: {kind: "+kind+", "+with+"}) {nodeCount}}", nil, code, says...)
		}
		for _, w := range []string{"COUNT", "FRACTIONAL", "JACCARD"} {
			try(taken[w], "weight: "+w, "of.weight", w, kind, "leave it out", "COUNT")
		}
		try(taken["places"], "places: true", "of.places", "ATLAS", "leave it out")
		for _, f := range filters {
			for _, value := range []string{"{}", "{not: {}}", "{or: []}", "{and: [{}, {}]}"} {
				try(taken[f], f+": "+value, "of."+f, kind, "leave it out")
			}
			try(true, f+": null")
			if kind == "ATLAS" {
				try(true, "places: true, "+f+": {}")
			}
		}
	}
}

func TestErrorsOfIntersections(t *testing.T) {
	h := rowHandler(t)
	for _, c := range []struct {
		args, ask, code string
		says            []string
	}{
		{ids("alliance", 2), "{count}", "", nil},
		{ids("alliance", 20), "{count}", "", nil},
		{`["alliance/ab", "alliance/ab"]`, "{count}", "", nil},
		{`[]`, "{count}", "BAD_INPUT", []string{"alliances: 0", "2 to 20"}},
		{ids("alliance", 1), "{count}", "BAD_INPUT", []string{"alliances: 1 ", "2 to 20"}},
		{ids("alliance", 21), "{count}", "BAD_INPUT", []string{"alliances: 21", "2 to 20"}},
		{`["alliance/ab", "alliance/bc"], institutions: {name: {}}`, "{count}", "", nil},
		{`["alliance/ab", "alliance/bc"]`, "{institutions(first: 501) {totalCount}}", "BAD_INPUT", []string{"first: 501", "500"}},
		{`["alliance/ab", "alliance/bc"]`, `{institutions(after: "nonsense") {totalCount}}`, "BAD_CURSOR", []string{"after"}},
	} {
		got := complain(t, h, "{intersections(alliances: "+c.args+") "+c.ask+"}", nil)
		if got.code() != c.code {
			t.Errorf("%s %s: %+v, not %q", c.args, c.ask, got.Errors, c.code)
			continue
		}
		for _, s := range c.says {
			if !strings.Contains(got.Errors[0].Message, s) {
				t.Errorf("%s %s says %q, without %q", c.args, c.ask, got.Errors[0].Message, s)
			}
		}
	}
}

// TestCursorsOfNetworksBelongSomewhere takes a cursor from each connection, goes on with it there, and is refused elsewhere.
func TestCursorsOfNetworksBelongSomewhere(t *testing.T) {
	h := rowHandler(t)
	const network = "network(of: {kind: CO_MEMBERSHIP}) "
	for _, c := range []struct {
		home    string // a connection with %s for its arguments, which selects the end of the page
		foreign []string
	}{
		{"nodes(%s)", []string{
			"network(of: {kind: CO_MEMBERSHIP}) {at: nodes(orderBy: {by: DEGREE, direction: ASC}, %s)",
			"network(of: {kind: CO_MEMBERSHIP}) {at: nodes(orderBy: {by: NAME}, %s)",
			"network(of: {kind: CO_MEMBERSHIP}) {at: ties(%s)",
			"network(of: {kind: ALLIANCE_OVERLAP}) {at: nodes(%s)",
			"network(of: {kind: CO_MEMBERSHIP, isolates: true}) {at: nodes(%s)",
			"network(of: {kind: CO_MEMBERSHIP, weight: JACCARD}) {at: nodes(%s)",
			"network(of: {kind: CO_MEMBERSHIP, minWeight: 0.5}) {at: nodes(%s)",
			`network(of: {kind: CO_MEMBERSHIP, asOf: "2020"}) {at: nodes(%s)`,
			`network(of: {kind: CO_MEMBERSHIP, alliances: {name: {contains: ""}}}) {at: nodes(%s)`,
			`network(of: {kind: CO_MEMBERSHIP}) {around(ids: ["institution/a"], radius: 6) {at: nodes(%s)`,
			"network(of: {kind: CO_MEMBERSHIP}) {core(k: 1) {at: nodes(%s)",
			"network(of: {kind: CO_MEMBERSHIP}) {components {groups(first: 1) {nodes {at: nodes(%s)",
		}},
		{"ties(%s)", []string{
			"network(of: {kind: CO_MEMBERSHIP}) {at: ties(orderBy: {by: NAME}, %s)",
			"network(of: {kind: CO_MEMBERSHIP, isolates: true}) {at: ties(%s)",
			`network(of: {kind: CO_MEMBERSHIP}) {node(id: "institution/b") {at: ties(%s)`,
		}},
		{`node(id: "institution/b") {at: ties(%s)`, []string{
			`network(of: {kind: CO_MEMBERSHIP}) {node(id: "institution/c") {at: ties(%s)`,
			`network(of: {kind: CO_MEMBERSHIP}) {node(id: "institution/b") {at: ties(orderBy: {by: NAME}, %s)`,
			`network(of: {kind: CO_MEMBERSHIP, isolates: true}) {node(id: "institution/b") {at: ties(%s)`,
			`network(of: {kind: CO_MEMBERSHIP}) {around(ids: ["institution/b"]) {node(id: "institution/b") {at: ties(%s)`,
		}},
		{`tie(source: "institution/a", target: "institution/b") {at: basis(%s)`, []string{
			`network(of: {kind: CO_MEMBERSHIP}) {tie(source: "institution/b", target: "institution/c") {at: basis(%s)`,
			`network(of: {kind: CO_MEMBERSHIP, isolates: true}) {tie(source: "institution/a", target: "institution/b") {at: basis(%s)`,
		}},
		{`communities {at: groups(%s)`, []string{
			"network(of: {kind: CO_MEMBERSHIP}) {communities(seed: 2) {at: groups(%s)",
			"network(of: {kind: CO_MEMBERSHIP}) {communities(resolution: 2) {at: groups(%s)",
			"network(of: {kind: CO_MEMBERSHIP}) {communities(method: LOUVAIN) {at: groups(%s)",
			"network(of: {kind: CO_MEMBERSHIP}) {components {at: groups(%s)",
			"network(of: {kind: CO_MEMBERSHIP, isolates: true}) {communities {at: groups(%s)",
		}},
	} {
		home := network + "{" + c.home
		if !strings.Contains(c.home, "at:") {
			home = network + "{at: " + c.home
		}
		ask := func(place, args string) string {
			q := "query($c: String) {" + fmt.Sprintf(place, args) + " {totalCount pageInfo {endCursor}}"
			return q + strings.Repeat("}", strings.Count(q, "{")-strings.Count(q, "}"))
		}
		got := complain(t, h, ask(home, "first: 1, after: $c"), nil)
		text, _ := json.Marshal(got.Data)
		_, rest, found := strings.Cut(string(text), `"endCursor":"`)
		cursor, _, _ := strings.Cut(rest, `"`)
		if !found || got.code() != "" {
			t.Errorf("%s has no cursor: %s %+v", home, text, got.Errors)
			continue
		}
		variables := map[string]any{"c": cursor}
		demand(t, h, ask(home, "after: $c"), variables, "")
		for _, place := range c.foreign {
			demand(t, h, ask(place, "after: $c"), variables, "BAD_CURSOR", "after", "start again without it")
		}
		demand(t, h, strings.Replace(ask(home, "after: $c"), "query($c: String)", `query($c: String) @asOf(date: "2020")`, 1), variables, "BAD_CURSOR", "after")
	}
}
