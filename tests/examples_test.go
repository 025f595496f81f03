// The example questions of the playground, asked for real.

package tests

import (
	"encoding/json"
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
			if answer.Extensions.Dataset.Version == "" {
				t.Error("the answer does not say which version of the dataset answered")
			}
		})
	}
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
