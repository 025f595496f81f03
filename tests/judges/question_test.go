// Questions about random networks: what network, which part of it, and which paths.

package judges_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http/httptest"
	"slices"
	"strings"
)

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// kindOf is a kind of networks: the weights and filters that it knows.
type kindOf struct {
	word    string
	weights []string
	filters []string
}

var (
	count      = []string{"COUNT"}
	fractional = []string{"COUNT", "FRACTIONAL"}
	allWeights = []string{"COUNT", "FRACTIONAL", "JACCARD"}
	members    = []string{"institutions", "alliances", "memberships"}
)

// networkKinds are the kinds of networks.
var networkKinds = []kindOf{
	{"AFFILIATION", count, members},
	{"CO_MEMBERSHIP", allWeights, members},
	{"ALLIANCE_OVERLAP", allWeights, members},
	{"COUNTRY_CO_MEMBERSHIP", allWeights, append([]string{"countries"}, members...)},
	{"EXCHANGE", fractional, []string{"institutions", "exchanges"}},
	{"COUNTRY_EXCHANGE", fractional, []string{"institutions", "exchanges", "countries"}},
	{"COURSE_OFFERING", count, []string{"institutions", "courses"}},
	{"ATLAS", count, append([]string{"exchanges", "courses"}, members...)},
}

// filter is a random filter.
func (d dice) filter(name string) map[string]any {
	country := map[string]any{"region": map[string]any{"in": regions[:d.between(1, 2)]}}
	since := map[string]any{pick(d, []string{"onOrAfter", "before"}): pick(d, dates)}
	choices := map[string][]map[string]any{
		"institutions": {{"country": country}, {"kind": []string{kinds[d.word(kinds)], "UNIVERSITY"}}, {"name": map[string]any{"contains": "o"}}},
		"alliances":    {{"kind": []string{of[d.word(of)], "OTHER"}}, {"seat": country}},
		"memberships":  {{"role": []string{roles[d.word(roles)], "MEMBER"}}, {"from": since}, {"from": map[string]any{"known": d.oneIn(2)}}},
		"countries":    {country},
		"exchanges":    {{"from": since}, {"provider": map[string]any{"country": country}}, {"kind": []string{"MOOC_SHARING"}}},
		"courses":      {{"field": map[string]any{"eq": pick(d, fields)}}},
	}
	chosen := pick(d, choices[name])
	if d.oneIn(4) {
		return map[string]any{"not": chosen}
	}
	return chosen
}

// form is a kind of networks with one of its weights.
type form struct {
	kindOf
	weight string
}

func (f form) String() string { return f.word + " " + f.weight }

// forms are all kinds with all their weights.
func forms() (all []form) {
	for _, kind := range networkKinds {
		for _, weight := range kind.weights {
			all = append(all, form{kind, weight})
		}
	}
	return all
}

// parts are the ways in which questions take a part of a network, in turn; a third of them are about the whole.
var parts = []string{"whole", "around", "core", "whole", "component", "community"}

// input asks for a random network of a form.
func (d dice) input(kind form) map[string]any {
	of := map[string]any{"kind": kind.word, "weight": kind.weight, "isolates": d.oneIn(3)}
	if d.oneIn(4) {
		of["minWeight"] = pick(d, map[string][]float64{"COUNT": {1, 1.5, 2}, "FRACTIONAL": {0.1, 0.25, 0.5, 1}, "JACCARD": {0.1, 0.25, 1. / 3, 1}}[kind.weight])
	}
	if d.oneIn(4) {
		of["asOf"] = pick(d, dates)
	}
	filters := kind.filters
	if kind.word == "ATLAS" && d.oneIn(2) {
		of["places"] = true
		filters = append([]string{"countries"}, filters...)
	}
	for range max(0, d.IntN(5)-2) {
		name := pick(d, filters)
		of[name] = d.filter(name)
	}
	return of
}

// ask asks the program and gives the data of its answer.
func (w *world) ask(query string, variables map[string]any) (map[string]any, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	r := httptest.NewRequest("POST", "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	w.handler.ServeHTTP(answer, r)
	var is struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(answer.Body.Bytes(), &is); err != nil {
		return nil, err
	}
	if len(is.Errors) > 0 {
		return nil, fmt.Errorf("it answers %s\nto %s", answer.Body, body)
	}
	return is.Data, nil
}

// below goes down into an answer by names and places.
func below(v any, steps ...any) any {
	for _, step := range steps {
		switch step := step.(type) {
		case string:
			v = v.(map[string]any)[step]
		case int:
			v = v.([]any)[step]
		}
	}
	return v
}

func list(v any, steps ...any) []any { return below(v, steps...).([]any) }

// selection is a network or a part of one in a question: the text around what is asked of it, with %s for that, and the way to it in
// the answer.
type selection struct {
	of    map[string]any
	text  string
	steps []any
}

func whole(of map[string]any) selection {
	return selection{of, `query($of: NetworkInput!) { network(of: $of) { %s } }`, []any{"network"}}
}

func (s selection) ask(w *world, fields string) (any, error) {
	data, err := w.ask(fmt.Sprintf(s.text, fields), map[string]any{"of": s.of})
	if err != nil {
		return nil, err
	}
	return below(data, s.steps...), nil
}

// part is a part of the selection.
func (s selection) part(text string, steps ...any) selection {
	return selection{s.of, fmt.Sprintf(s.text, text), append(slices.Clip(s.steps), steps...)}
}

// shown are the nodes of a network in the order of their names, and its ties between their places, as GraphQL shows them.
type shown struct {
	directed bool
	ids      []string
	place    map[string]int
	ties     []any // of [place of the source, place of the target, weight], by these places
}

// byPlaces is the order of judges: that by name looks at ids only after both names.
func byPlaces(a, b any) int {
	return cmp.Or(cmp.Compare(below(a, 0).(float64), below(b, 0).(float64)), cmp.Compare(below(a, 1).(float64), below(b, 1).(float64)))
}

// maxPage is the longest page.
const maxPage = 500

// show asks for nodes and ties.
func (s selection) show(w *world) (*shown, error) {
	is := &shown{ids: []string{}, ties: []any{}, place: map[string]int{}}
	for after := any(nil); ; {
		cursor, _ := json.Marshal(after)
		answer, err := s.ask(w, fmt.Sprintf(`directed nodes(first: %d, after: %s, orderBy: {by: NAME}) { nodes { entity { id } } pageInfo { endCursor hasNextPage } }`, maxPage, cursor))
		if err != nil {
			return nil, err
		}
		is.directed = below(answer, "directed").(bool)
		for _, node := range list(answer, "nodes", "nodes") {
			id := below(node, "entity", "id").(string)
			is.place[id] = len(is.ids)
			is.ids = append(is.ids, id)
		}
		if after = below(answer, "nodes", "pageInfo", "endCursor"); !below(answer, "nodes", "pageInfo", "hasNextPage").(bool) {
			break
		}
	}
	if len(is.place) != len(is.ids) {
		return nil, fmt.Errorf("it shows %d nodes, %d different ones", len(is.ids), len(is.place))
	}
	for after := any(nil); ; {
		cursor, _ := json.Marshal(after)
		answer, err := s.ask(w, fmt.Sprintf(`ties(first: %d, after: %s) { nodes { source { id } target { id } weight } pageInfo { endCursor hasNextPage } }`, maxPage, cursor))
		if err != nil {
			return nil, err
		}
		for _, tie := range list(answer, "ties", "nodes") {
			source, known := is.place[below(tie, "source", "id").(string)]
			target, too := is.place[below(tie, "target", "id").(string)]
			if !known || !too {
				return nil, fmt.Errorf("an end of the tie %v is no node", tie)
			}
			is.ties = append(is.ties, []any{float64(source), float64(target), below(tie, "weight")})
		}
		if !below(answer, "ties", "pageInfo", "hasNextPage").(bool) {
			slices.SortFunc(is.ties, byPlaces)
			return is, nil
		}
		after = below(answer, "ties", "pageInfo", "endCursor")
	}
}

// told is the network as a judge is told it.
func (is *shown) told() map[string]any {
	return map[string]any{"directed": is.directed, "nodes": len(is.ids), "ties": is.ties}
}

// drawn are ids of the network, and now and then one that is no node of it.
func (is *shown) drawn(d dice, n int) (ids []string) {
	for range n {
		if len(is.ids) == 0 || d.oneIn(12) {
			ids = append(ids, "institution/nowhere")
		} else {
			ids = append(ids, pick(d, is.ids))
		}
	}
	return ids
}

// take draws a part of a network that is shown, and gives what judges are told about it; nil where nothing can be taken.
func (s selection) take(w *world, d dice, as string, is *shown) (part selection, how map[string]any, err error) {
	how = is.told()
	switch how["how"] = as; as {
	case "around":
		ids, radius := is.drawn(d, d.between(1, 3)), d.between(1, 3)
		places := []int{}
		for _, id := range ids {
			if place, ok := is.place[id]; ok {
				places = append(places, place)
			}
		}
		how["named"], how["radius"] = places, radius
		text, _ := json.Marshal(ids)
		return s.part(fmt.Sprintf("around(ids: %s, radius: %d) { %%s }", text, radius), "around"), how, nil
	case "core":
		how["k"] = pick(d, []int{1, 2, 2, 3, 4})
		return s.part(fmt.Sprintf("core(k: %d) { %%s }", how["k"]), "core"), how, nil
	}
	groups := "components"
	if as == "community" {
		groups = d.communities().field()
	}
	name, _, _ := strings.Cut(groups, "(")
	answer, err := s.ask(w, groups+`{ groups(first: 3) { edges { cursor } nodes { nodes(first: 500) { nodes { entity { id } } } } } }`)
	if err != nil {
		return s, nil, err
	}
	found := list(answer, name, "groups", "nodes")
	if len(found) == 0 {
		return s, nil, nil
	}
	i := d.IntN(len(found))
	how["number"] = i + 1
	places := []int{}
	for _, node := range list(found[i], "nodes", "nodes") {
		places = append(places, is.place[below(node, "entity", "id").(string)])
	}
	how["named"] = places
	// The group alone: a cursor of its ties holds for no other.
	window := "first: 1"
	if i > 0 {
		window += fmt.Sprintf(", after: %q", below(answer, name, "groups", "edges", i-1, "cursor"))
	}
	return s.part(groups+"{ groups("+window+") { nodes { network { %s } } } }", name, "groups", "nodes", 0, "network"), how, nil
}
