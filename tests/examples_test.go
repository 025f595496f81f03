// The example questions of the playground, asked for real.

package tests

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

func TestExamplesAreAnswered(t *testing.T) {
	p := harness.Serve(t)
	examples := web.Examples()
	if len(examples) < 12 {
		t.Errorf("%d examples, not 12 or more", len(examples))
	}
	networks := 0
	for _, example := range examples {
		if asksOfNetworks.MatchString(example.Query) {
			networks++
		}
	}
	if networks < 8 {
		t.Errorf("%d examples ask of networks, not 8 or more", networks)
	}
	var kinds struct {
		Type struct{ EnumValues []struct{ Name string } } `json:"__type"`
	}
	p.Ask(t, `{ __type(name: "NetworkKind") { enumValues { name } } }`, nil, &kinds)
	if len(kinds.Type.EnumValues) == 0 {
		t.Error("there are no kinds of networks")
	}
	for _, kind := range kinds.Type.EnumValues {
		if !slices.ContainsFunc(examples, func(e web.Example) bool {
			return strings.Contains(e.Query, "kind: "+kind.Name+" ") || strings.Contains(e.Query, "kind: "+kind.Name+",")
		}) {
			t.Errorf("no example asks of a network of kind %s", kind.Name)
		}
	}
	for _, example := range examples {
		t.Run(example.Name, func(t *testing.T) {
			var variables map[string]any
			if example.Variables != nil {
				if err := json.Unmarshal(example.Variables, &variables); err != nil {
					t.Fatal(err)
				}
			}
			answer, err := p.Post(example.Query, variables)
			if err != nil {
				t.Fatal(err)
			}
			if len(answer.Errors) > 0 {
				t.Fatalf("%d errors, the first: %+v", len(answer.Errors), answer.Errors[0])
			}
			var data map[string]any
			if err := json.Unmarshal(answer.Data, &data); err != nil {
				t.Fatal(err)
			}
			for field, value := range data {
				if isEmpty(value) {
					t.Errorf("%q is asked, and %s is answered with nothing: %.500s", example.Title, field, answer.Data)
				}
			}
			if asksOfNetworks.MatchString(example.Query) {
				for _, place := range emptyLists(data, "data") {
					t.Errorf("%q is asked, and %s has nothing in it", example.Title, place)
				}
			}
			if answer.Extensions.Dataset.Version == "" {
				t.Error("the answer does not say which version of the dataset answered")
			}
		})
	}
}

var asksOfNetworks = regexp.MustCompile(`\b(network|intersections)\(`)

// emptyLists are the places of an answer with a list of nothing, or no node: an answer about a network shows all of what it is about.
func emptyLists(value any, place string) (places []string) {
	switch v := value.(type) {
	case map[string]any:
		for _, field := range slices.Sorted(maps.Keys(v)) {
			if v[field] == nil && field == "node" {
				places = append(places, place+"."+field)
			}
			places = append(places, emptyLists(v[field], place+"."+field)...)
		}
	case []any:
		if len(v) == 0 {
			places = append(places, place)
		}
		for i, element := range v {
			places = append(places, emptyLists(element, fmt.Sprintf("%s[%d]", place, i))...)
		}
	}
	return places
}

// isEmpty tells whether an answer holds nothing that a reader wants to know: no text, no number but 0 and nothing that
// is true.
func isEmpty(value any) bool {
	switch v := value.(type) {
	case map[string]any:
		for _, field := range v {
			if !isEmpty(field) {
				return false
			}
		}
		return true
	case []any:
		for _, element := range v {
			if !isEmpty(element) {
				return false
			}
		}
		return true
	case string:
		return v == ""
	case float64:
		return v == 0
	case bool:
		return !v
	}
	return true
}

// askExamples gives a function that asks an example by its name, with its variables.
func askExamples(t *testing.T) func(name string, into any) {
	p := harness.Serve(t)
	return func(name string, into any) {
		t.Helper()
		examples := web.Examples()
		i := slices.IndexFunc(examples, func(e web.Example) bool { return e.Name == name })
		if i < 0 {
			t.Fatalf("no example %s", name)
		}
		var variables map[string]any
		if text := examples[i].Variables; text != nil {
			if err := json.Unmarshal(text, &variables); err != nil {
				t.Fatal(err)
			}
		}
		p.Ask(t, examples[i].Query, variables, into)
	}
}

// What the examples on networks say of their answers is so.
func TestExamplesOnNetworksSayWhatIsSo(t *testing.T) {
	ask := askExamples(t)
	type named struct{ Name string }

	var shared struct {
		ByShare struct {
			Ties struct {
				Nodes []struct {
					Source, Target named
					Weight         float64
					Count          int
				}
			}
		}
	}
	ask("27-countries-by-shared-alliances", &shared)
	found := false
	for _, tie := range shared.ByShare.Ties.Nodes {
		found = found || tie.Source.Name == "Austria" && tie.Target.Name == "Germany" && tie.Weight > 1 && tie.Weight < 2 && tie.Count == 3
	}
	if !found {
		t.Errorf("Austria and Germany are not tied by three alliances, one of which gives them all it has: %+v", shared)
	}

	var communities struct {
		Network struct {
			Communities struct {
				Groups struct {
					Nodes []struct{ Network struct{ Density float64 } }
				}
			}
		}
	}
	ask("22-communities", &communities)
	cliques := 0
	for _, group := range communities.Network.Communities.Groups.Nodes {
		if group.Network.Density == 1 {
			cliques++
		}
	}
	if groups := len(communities.Network.Communities.Groups.Nodes); cliques == 0 || cliques == groups {
		t.Errorf("%d of %d communities have a density of 1: readers are told to tell them from others", cliques, groups)
	}

	type figures struct {
		NodeCount int
		Nodes     struct{ Nodes []struct{ Entity named } }
	}
	var peking struct{ With, Without figures }
	ask("29-without-one-institution", &peking)
	with, without := peking.With, peking.Without
	if with.Nodes.Nodes[0].Entity.Name != "Peking University" || without.Nodes.Nodes[0].Entity.Name == "Peking University" || without.NodeCount != with.NodeCount-1 {
		t.Errorf("without Peking University the network is not one that lacks its first bridge: %+v", peking)
	}

	var bridges struct {
		Network struct {
			Assortativity float64
			Nodes         struct {
				Nodes []struct {
					Entity struct{ Country struct{ Region string } }
				}
			}
		}
	}
	ask("21-bridges-between-regions", &bridges)
	regions := map[string]bool{}
	for _, node := range bridges.Network.Nodes.Nodes {
		regions[node.Entity.Country.Region] = true
	}
	if len(regions) < 3 || bridges.Network.Assortativity > 0.25 {
		t.Errorf("the bridges are in the regions %v, and assortativity by region is not near 0: %v", regions, bridges.Network.Assortativity)
	}
}

// What the examples on conditions, orders and groups say of their answers is so.
func TestExamplesOnGroupsSayWhatIsSo(t *testing.T) {
	ask := askExamples(t)
	sum := func(groups []group) (n int) {
		for _, one := range groups {
			n += one.Count
		}
		return n
	}

	var exchanges struct {
		Exchanges struct {
			TotalCount int
			Years, To  []group
		}
	}
	ask("31-exchanges-by-year-and-kind", &exchanges)
	if of := exchanges.Exchanges; of.Years[len(of.Years)-1].Key != "" || sum(of.Years) != of.TotalCount || sum(of.To) < 20 {
		t.Errorf("the years of exchanges do not add up, with unknown ones last: %+v", of)
	}

	type counted struct{ TotalCount int }
	var large struct {
		Alliances struct {
			Nodes []struct{ Members, Memberships counted }
		}
	}
	ask("33-large-alliances", &large)
	differ := 0
	for _, a := range large.Alliances.Nodes {
		if a.Members.TotalCount < 20 || a.Memberships.TotalCount < a.Members.TotalCount {
			t.Errorf("an alliance with at least 20 members has %+v", a)
		}
		if a.Memberships.TotalCount > a.Members.TotalCount {
			differ++
		}
	}
	if differ == 0 {
		t.Error("no large alliance has more memberships than members, and readers are told that they differ")
	}

	var sources struct {
		Sources struct {
			Nodes []struct{ Title, Kind string }
		}
	}
	ask("34-sources-by-publisher", &sources)
	for i, s := range sources.Sources.Nodes {
		if s.Kind != "DATASET" || strings.Contains(s.Title, "courses") != (i == 5) {
			t.Errorf("source %d of those that are cited most is %q", i, s.Title)
		}
	}

	var people struct {
		People struct {
			Nodes []struct{ Positions struct{ Nodes []any } }
		}
	}
	ask("35-people-with-several-positions", &people)
	for _, p := range people.People.Nodes {
		if len(p.Positions.Nodes) < 2 {
			t.Errorf("somebody with several positions has %v", p.Positions.Nodes)
		}
	}

	var memberships struct {
		Memberships struct {
			TotalCount int
			Years      []group
		}
		In2013 counted
	}
	ask("36-memberships-by-year", &memberships)
	years := memberships.Memberships.Years
	last := years[len(years)-1]
	if last.Key != "" || 2*last.Count < memberships.Memberships.TotalCount {
		t.Errorf("most memberships have a year: %v", last)
	}
	if most := slices.MaxFunc(years[:len(years)-1], func(a, b group) int { return a.Count - b.Count }); most.Key != "2013" || most.Count != memberships.In2013.TotalCount {
		t.Errorf("the year with most memberships is %v, and 2013 has %d", most, memberships.In2013.TotalCount)
	}

	var learners struct {
		Figures struct{ Nodes []struct{ AsOf string } }
	}
	ask("39-largest-numbers-of-learners", &learners)
	if first := learners.Figures.Nodes[0].AsOf; !strings.HasPrefix(first, "2021") {
		t.Errorf("the largest number of learners is of %s", first)
	}
}
