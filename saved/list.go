// The list of saved questions, as JSON: what each asks, its variables, and its addresses.

package saved

import (
	"bytes"
	"encoding/json"

	"alliance-atlas/graph"
)

// listed is a question in the list.
type listed struct {
	Name      string           `json:"name"`
	Question  string           `json:"question"`
	About     string           `json:"about,omitempty"`
	Variables []listedVariable `json:"variables"`
	Addresses map[string]any   `json:"addresses"`       // by format, relative to the list; null where there is no such answer
	NoTable   string           `json:"noCsv,omitempty"` // why the answer is no table
}

type listedVariable struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Required bool   `json:"required"`
	Default  any    `json:"default"` // null where there is none
}

// list is the list of questions.
func list(queries []*Query) []byte {
	all := []listed{}
	for _, q := range queries {
		l := listed{Name: q.Name, Question: q.Question, About: q.About, Variables: []listedVariable{}, Addresses: map[string]any{}}
		for _, v := range q.Variables {
			one := listedVariable{Name: v.Name, Type: v.Type, Required: v.Required, Default: v.Default}
			if value, ok := q.Values[v.Name]; ok {
				one.Default, one.Required = value, false
			}
			l.Variables = append(l.Variables, one)
		}
		for _, f := range formats {
			l.Addresses[string(f.format)] = q.Name + "." + string(f.format)
		}
		if err := graph.TableOf(q.Document, q.Values); err != nil {
			l.NoTable, l.Addresses[string(graph.CSV)] = err.Error(), nil
		}
		all = append(all, l)
	}
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(map[string]any{"queries": all}); err != nil {
		panic(err) // what was read from JSON is written as JSON
	}
	return b.Bytes()
}
