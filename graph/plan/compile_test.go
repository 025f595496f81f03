// Tests of compiling: what has a plan and how large it is, and what a plan depends on.

package plan_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"

	"alliance-atlas/graph/plan"
)

func TestCompile(t *testing.T) {
	yes, no := map[string]any{"if": true}, map[string]any{"if": false}
	for _, c := range []struct {
		document  string
		variables map[string]any
		unplanned bool
		steps     int
	}{
		{"{ times }", nil, false, 1},
		{"query { times }", nil, false, 1},
		{"{ times __typename }", nil, false, 2},
		{"{ times times a: times }", nil, false, 2},
		{"{ boxes { id inside { id } } }", nil, false, 4},
		{"{ things { id } }", nil, false, 3}, // for each concrete type
		{"{ things { id ... on Ball { size } } }", nil, false, 4},
		{"{ any { ... on Thing { inside { id } } ... on Box { inside { name } } } }", nil, false, 1 + 2 /* of Ball */ + 3 /* of Box */},
		{"query($if: Boolean!) { times a: times @skip(if: $if) }", no, false, 2},
		{"query($if: Boolean!) { times a: times @skip(if: $if) }", yes, false, 1},
		{"query($if: Boolean!) { times ... @include(if: $if) { __schema { description } } }", no, false, 1},

		{"{ __schema { description } }", nil, true, 1},
		{`{ times __type(name: "Box") { name } }`, nil, true, 1},
		{"query($if: Boolean!) { times ... @include(if: $if) { __schema { description } } }", yes, true, 1},
		{"mutation { numbers }", nil, true, 1},
		{"subscription { numbers }", nil, true, 1},
	} {
		if p := new(world).compile(t, c.document, c.variables); p.Unplanned != c.unplanned || p.Steps != c.steps {
			t.Errorf("%s with %v: Unplanned is %t and it has %d steps, want %t and %d", c.document, c.variables, p.Unplanned, p.Steps, c.unplanned, c.steps)
		}
	}
}

// TestMaxSteps: an operation that would have more than MaxSteps steps is left to the reference, and its plan takes no memory.
func TestMaxSteps(t *testing.T) {
	w := new(world)
	query := func(steps int) string {
		var b strings.Builder
		b.WriteString("{ a: boxes {")
		for i := range steps - 1 - 2 {
			fmt.Fprintf(&b, " n%d: name", i)
		}
		return b.String() + " } b: boxes { id } }"
	}
	// What is within b is the last set to begin: until then there are two steps less.
	for steps := plan.MaxSteps + 1; steps <= plan.MaxSteps+3; steps++ {
		p := w.compile(t, query(steps), nil)
		if within := steps <= plan.MaxSteps+2; p.Unplanned == within || within && p.Steps != steps || !within && p.Steps != 1 {
			t.Errorf("an operation of %d steps: Unplanned is %t and the plan has %d steps", steps, p.Unplanned, p.Steps)
		}
	}
}

func TestConditions(t *testing.T) {
	for document, want := range map[string][]string{
		"{ times }":                        nil,
		"query($a: Int) { times(of: $a) }": nil,
		"{ times @skip(if: false) }":       nil,
		"query($a: Boolean!) { times @skip(if: $a) x: times @include(if: $a) }":                                                 {"a"},
		"query($a: Boolean!) { boxes { inside { id @include(if: $a) } } }":                                                      {"a"},
		"query($a: Boolean!, $b: Boolean!) { ... @skip(if: $b) { times } ...f @include(if: $a) } fragment f on Query { times }": {"b", "a"},
		"query($a: Boolean!) { ...f } fragment f on Query { times @skip(if: $a) }":                                              {"a"},
		"query Q($a: Boolean!) { times @skip(if: $a) } query R($b: Boolean!) { times @skip(if: $b) }":                           {"a", "b"},
	} {
		doc, errs := gqlparser.LoadQuery(schema, document)
		if errs != nil {
			t.Fatalf("%s: %v", document, errs)
		}
		if got := plan.Conditions(doc); !slices.Equal(got, want) {
			t.Errorf("%s depends on %q, want %q", document, got, want)
		}
	}
}

// TestKey: plans have different keys exactly if a condition has different values.
func TestKey(t *testing.T) {
	for _, c := range []struct {
		conditions []string
		variables  map[string]any
		want       string
	}{
		{nil, map[string]any{"a": true}, ""},
		{[]string{"a"}, map[string]any{"a": true}, "1"},
		{[]string{"a"}, map[string]any{"a": false, "b": true}, "0"},
		{[]string{"a"}, map[string]any{"a": nil}, "0"},
		{[]string{"a"}, nil, "0"},
		{[]string{"a", "b"}, map[string]any{"a": true, "b": false}, "10"},
		{[]string{"a", "b"}, map[string]any{"b": true}, "01"},
	} {
		if got := plan.Key(c.conditions, c.variables); got != c.want {
			t.Errorf("%q of %v have the key %q, want %q", c.conditions, c.variables, got, c.want)
		}
	}
}

// TestTypesMustBeReady: a type without Have is a fault of the table, which names the type.
func TestTypesMustBeReady(t *testing.T) {
	w := new(world)
	op := w.compile(t, "{ times }", nil).op
	defer func() {
		if cause := fmt.Sprint(recover()); !strings.Contains(cause, "Query") {
			t.Errorf("compiling a type without fields panics with %q", cause)
		}
	}()
	plan.Compile(plan.NewObject[plan.Query]("Query"), op, nil)
}
