// Tests of inputs in an address: both ways to write one give the value that a variable would have, and the arguments of a resolver.

package graph_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/network/netapi"
)

func TestInputsInAnAddress(t *testing.T) {
	for _, c := range []struct{ of, literal, json string }{
		{"InstitutionFilter", `{country: {region: {eq: "Europe"}}}`, `{"country": {"region": {"eq": "Europe"}}}`},
		{"InstitutionFilter", `{kind: UNIVERSITY}`, `{"kind": "UNIVERSITY"}`},
		{"InstitutionFilter", `{or: {name: {eq: "a"}}}`, `{"or": [{"name": {"eq": "a"}}]}`},
		{"InstitutionFilter", `{name: {eq: null}}`, `{"name": {"eq": null}}`},
		{"[ID!]", `["a" "b"]`, `["a", "b"]`},
		{"[ID!]", `"a"`, `["a"]`},
		{"Int", "7 # seven", "7"},
		{"Float", "0.5", "0.5 "},
		{"String", `"""a""" `, `"a"`},
		{"PartialDate", `"2020-01" #`, `"2020-01"`},
		{"Boolean", "true#", "true"},
	} {
		a, err := graph.Input("x", c.of, c.literal)
		b, err2 := graph.Input("x", c.of, c.json)
		if err != nil || err2 != nil || !reflect.DeepEqual(a, b) {
			t.Errorf("%s of %s and %s: %v, %v and %v, %v", c.of, c.literal, c.json, a, err, b, err2)
		}
	}
}

func TestWrongInputsInAnAddress(t *testing.T) {
	deep := strings.Repeat("{not:", graph.MaxNesting+1) + "{}" + strings.Repeat("}", graph.MaxNesting+1)
	for _, c := range []struct {
		of, text, want string
		kind           error
	}{
		{"InstitutionFilter", `{}) {__typename} query a($b: Int = 1`, "more than one value", atlas.ErrInput},
		{"InstitutionFilter", `{} $w: Int`, "more than one value", atlas.ErrInput},
		{"InstitutionFilter", `{} @skip(if: true)`, "more than one value", atlas.ErrInput},
		{"InstitutionFilter", `{}) {__typename} #`, "neither JSON nor", atlas.ErrInput},
		{"InstitutionFilter", `{name: {eq: "a", eq: "b"}}`, "x.name has the field eq twice", atlas.ErrInput},
		{"InstitutionFilter", `{kind: "UNIVERSITY"}`, "stands in quotes", atlas.ErrInput},
		{"InstitutionFilter", `{kind: NOTHING}`, `x.kind: "NOTHING" is no value of the enum`, atlas.ErrInput},
		{"InstitutionFilter", `{"kind": "NOTHING"}`, `x.kind: "NOTHING" is no value of the enum`, atlas.ErrInput},
		{"InstitutionFilter", `{kind: {in: [UNIVERSITY]}}`, "x.kind: an object is no value of the enum", atlas.ErrInput},
		{"InstitutionFilter", `[{}]`, "x: a list is no InstitutionFilter", atlas.ErrInput},
		{"InstitutionFilter", deep, "nests deeper than 50 levels", atlas.ErrLimit},
		{"InstitutionFilter", "{or: [" + strings.Repeat("{}", graph.MaxVariableObjects) + "]}", "1001 objects are more than 1000", atlas.ErrLimit},
		{"[ID!]", `[null]`, "x[0] is null", atlas.ErrInput},
		{"[ID!]", `[` + strings.Repeat("1 ", graph.MaxTokens) + `]`, "more than 2000 tokens", atlas.ErrLimit},
		{"Int", `7.5`, "x: 7.5", atlas.ErrInput},
		{"Int", `"\ud800"`, "half a character", atlas.ErrInput},
		{"String", `a`, "stands without quotes", atlas.ErrInput},
	} {
		if v, err := graph.Input("x", c.of, c.text); !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s of %.60s: %v, %v, want %s", c.of, c.text, v, err, c.want)
		}
	}
	if _, err := graph.Input("x", "Nothing", "1"); err == nil || errors.Is(err, atlas.ErrInput) {
		t.Errorf("a type that is none is a defect, and not %v", err)
	}
}

func TestArgumentsOfARootField(t *testing.T) {
	where, err := graph.Input("institutions", "InstitutionFilter", `{country: {region: {eq: "Europe"}}}`)
	if err != nil {
		t.Fatal(err)
	}
	args, err := graph.Arguments(t.Context(), "network", map[string]any{"of": map[string]any{"kind": "CO_MEMBERSHIP", "institutions": where}})
	if err != nil {
		t.Fatal(err)
	}
	of, ok := args["of"].(netapi.NetworkInput)
	if !ok || string(of.Kind) != "CO_MEMBERSHIP" || of.Institutions == nil {
		t.Errorf("the argument is %#v", args["of"])
	}
	for _, wrong := range []map[string]any{{}, {"of": nil}, {"of": map[string]any{}}, {"of": map[string]any{"kind": "NOTHING"}}} {
		if _, err := graph.Arguments(t.Context(), "network", wrong); !errors.Is(err, atlas.ErrInput) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}
