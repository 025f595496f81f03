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

// What the examples on networks say of their answers is so.
func TestExamplesOnNetworksSayWhatIsSo(t *testing.T) {
	p := harness.Serve(t)
	ask := func(name string, into any) {
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
		found = found || tie.Source.Name == "Austria" && tie.Target.Name == "Germany" && tie.Weight == 1 && tie.Count == 1
	}
	if !found {
		t.Errorf("Austria and Germany are not tied by all that one alliance has: %+v", shared)
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
	var futureLearn struct{ With, Without figures }
	ask("29-without-one-institution", &futureLearn)
	with, without := futureLearn.With, futureLearn.Without
	if with.Nodes.Nodes[0].Entity.Name != "FutureLearn" || without.Nodes.Nodes[0].Entity.Name == "FutureLearn" || without.NodeCount != with.NodeCount-1 {
		t.Errorf("without FutureLearn the network is not one that lacks its first bridge: %+v", futureLearn)
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
