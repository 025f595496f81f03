// Tests of documents of files, and of values that are written as texts.

package graph_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
)

func TestOutline(t *testing.T) {
	variables, err := graph.Outline("# a\n\nquery A(\n  $id: ID!\n  $n: Int = 3, $of: [ID!]! = [\"a\"], $where: InstitutionFilter = {country: {code: {eq: \"FR\"}}}, $date: PartialDate) {\n  institution(id: $id) { alliances(first: $n) { nodes { id } } }\n  nodes(ids: $of) { id } institutions(where: $where) { totalCount } events(where: {from: {onOrAfter: $date}}) { totalCount } }")
	want := []graph.Variable{
		{Name: "id", Type: "ID!", Required: true, Line: 4, Column: 3},
		{Name: "n", Type: "Int", Default: json.Number("3"), Line: 5, Column: 3},
		{Name: "of", Type: "[ID!]!", Default: []any{"a"}, Line: 5, Column: 16},
		{Name: "where", Type: "InstitutionFilter", Default: map[string]any{"country": map[string]any{"code": map[string]any{"eq": "FR"}}}, Line: 5, Column: 37},
		{Name: "date", Type: "PartialDate", Line: 5, Column: 96},
	}
	if err != nil || len(variables) != len(want) {
		t.Fatal(variables, err)
	}
	for i := range want {
		if !reflect.DeepEqual(variables[i], want[i]) {
			t.Errorf("%+v is not %+v", variables[i], want[i])
		}
	}
	for document, says := range map[string]string{
		"":                               "1:1 the document is empty",
		"query A {\n  dataset { nme } }": "2:13 ",
		"query A {":                      "1:",
		"{ dataset { name } }\nquery B { dataset { name } }": "2:1 a file has one operation",
		"mutation M { a }":                         "1:1 ",
		"fragment F on Query { dataset { name } }": "1:",
		"query A($a: Int) { dataset { name } }":    "1:",
	} {
		_, err := graph.Outline(document)
		fault, ok := errors.AsType[graph.Fault](err)
		line, column := fault.Place()
		if got := fmt.Sprintf("%d:%d %v", line, column, err); !ok || !errors.Is(err, atlas.ErrInput) || !strings.HasPrefix(got, says) {
			t.Errorf("%q: %s, want %s", document, got, says)
		}
	}
}

func TestReadVariables(t *testing.T) {
	values, err := graph.ReadVariables([]byte("\ufeff {\"a\": 1, \"b\": [true, null]}\n"))
	if err != nil || !reflect.DeepEqual(values, map[string]any{"a": json.Number("1"), "b": []any{true, nil}}) {
		t.Error(values, err)
	}
	for text, says := range map[string]string{
		"":                  "1:1 it is no JSON object",
		"{\n  \"a\": 1,\n}": "2:9 it is no JSON object",
		"\n [1]":            "2:2 it is no JSON object with values for variables, but a list",
		"{\"a\": \"\xff\"}": "1:1 it is not in UTF-8",
		strings.Repeat("{\"a\":", 60) + "1" + strings.Repeat("}", 60): "0:0 the variables nest deeper",
	} {
		_, err := graph.ReadVariables([]byte(text))
		fault, _ := errors.AsType[graph.Fault](err)
		line, column := fault.Place()
		if got := fmt.Sprintf("%d:%d %v", line, column, err); !strings.HasPrefix(got, says) {
			t.Errorf("%.40q: %s, want %s", text, got, says)
		}
	}
}

func TestWords(t *testing.T) {
	object := map[string]any{"country": map[string]any{"code": map[string]any{"eq": "FR"}}}
	for _, c := range []struct {
		of, text string
		want     any
		wrong    string
	}{
		{of: "String!", text: "FR", want: "FR"},
		{of: "String!", text: "", want: ""},
		{of: "String", text: "", want: nil},
		{of: "String", text: "null", want: "null"},
		{of: "String", text: "1", want: "1"},
		{of: "String!", text: `"FR"`, want: `"FR"`},
		{of: "ID!", text: "institution/mit", want: "institution/mit"},
		{of: "Int", text: "7", want: 7},
		{of: "Int", text: "-7", want: -7},
		{of: "Int", text: "", want: nil},
		{of: "Int!", text: "", wrong: "Int"},
		{of: "Int", text: "7.5", wrong: "7.5"},
		{of: "Int", text: "seven", wrong: "seven"},
		{of: "Int", text: "+7", wrong: "+7"},
		{of: "Int", text: "0x7", wrong: "0x7"},
		{of: "Int", text: "3000000000", wrong: "3000000000"},
		{of: "Int", text: `"7"`, wrong: "7"},
		{of: "Float", text: "1.5e3", want: json.Number("1.5e3")},
		{of: "Float", text: "NaN", wrong: "NaN"},
		{of: "Float", text: "1e999", wrong: "1e999"},
		{of: "Boolean!", text: "1", want: true},
		{of: "Boolean!", text: "false", want: false},
		{of: "Boolean!", text: "yes", wrong: "yes"},
		{of: "PartialDate", text: "2024-01", want: "2024-01"},
		{of: "PartialDate", text: "2024-13", wrong: "2024-13"},
		{of: "PartialDate", text: "soon", wrong: "soon"},
		{of: "InstitutionKind", text: "UNIVERSITY", want: "UNIVERSITY"},
		{of: "InstitutionKind", text: "university", wrong: "university"},
		{of: "[InstitutionKind!]", text: "UNIVERSITY,COMPANY", want: []any{"UNIVERSITY", "COMPANY"}},
		{of: "[InstitutionKind!]", text: "[UNIVERSITY, COMPANY]", want: []any{"UNIVERSITY", "COMPANY"}},
		{of: "[InstitutionKind!]", text: `["UNIVERSITY"]`, want: []any{"UNIVERSITY"}},
		{of: "[InstitutionKind!]", text: "UNIVERSITY,", wrong: "InstitutionKind"},
		{of: "[InstitutionKind!]", text: "", want: nil},
		{of: "[ID!]!", text: "", want: []any{}},
		{of: "[ID!]!", text: "a,b", want: []any{"a", "b"}},
		{of: "[Int]", text: "1,,3", want: []any{1, nil, 3}},
		{of: "[ID!]!", text: "[a", wrong: ""},
		{of: "InstitutionFilter", text: `{"country":{"code":{"eq":"FR"}}}`, want: object},
		{of: "InstitutionFilter", text: `{country: {code: {eq: "FR"}}}`, want: object},
		{of: "InstitutionFilter", text: `FR`, wrong: ""},
		{of: "InstitutionFilter", text: `{nothing: 1}`, wrong: "nothing"},
		{of: "[InstitutionFilter!]", text: `{country: {code: {eq: "FR"}}}`, want: []any{object}},
	} {
		got, err := graph.Word("code", c.of, c.text)
		if c.want == nil && c.of[len(c.of)-1] != '!' && c.text == "" {
			if got != nil || err != nil {
				t.Errorf("%s %q is %#v, %v", c.of, c.text, got, err)
			}
			continue
		}
		if c.want == nil {
			if !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), "code") || !strings.Contains(err.Error(), c.wrong) {
				t.Errorf("%s %q is %#v, %v", c.of, c.text, got, err)
			}
		} else if a, b := fmt.Sprint(got), fmt.Sprint(c.want); err != nil || a != b {
			t.Errorf("%s %q is %s, %v; want %s", c.of, c.text, a, err, b)
		}
	}
}
