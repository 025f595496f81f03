// Tests of how operations are planned: which have a plan, which are left to the reference, and which plans are kept.

package graph

import (
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/graph/plan"
)

// nested is a question that goes through an abstract type again and again, with n fields at the end: legal, short, and with
// steps for every type below every type.
func nested(levels, n int) string {
	q := aliases(n, "id")
	for range levels {
		q = "figures(first: 1) { nodes { subject { id " + q + " } } }"
	}
	return "{ " + q + " }"
}

func TestOperationsWithTooManyStepsAreLeftToTheReference(t *testing.T) {
	h := mustNewHandler(&stub{}, Options{})
	for _, c := range []struct {
		query     string
		unplanned bool
	}{
		{nested(1, 500), false},
		{nested(4, 500), true},
		{"{ __schema { queryType { name } } }", true},
		{"{ dataset { name } }", false},
	} {
		serve(t, h, question(c.query, ""))
		d := h.kept.get(c.query)
		if d == nil || len(d.plans) != 1 {
			t.Fatalf("%.60s is not kept with its plan", c.query)
		}
		for _, p := range d.plans {
			if p.Unplanned != c.unplanned || p.Steps > plan.MaxSteps+plan.MaxSteps/10 {
				t.Errorf("%.60s has %d steps, unplanned %t", c.query, p.Steps, p.Unplanned)
			}
		}
	}
}

// A flood of documents, and of plans for one document, leaves what is kept within its bounds.
func TestKeptPlansAreBounded(t *testing.T) {
	h := mustNewHandler(&stub{}, Options{})
	for i := range 1200 {
		serve(t, h, question(fmt.Sprintf("query Q%d { dataset { %s } }", i, aliases(200, "name")), ""))
	}
	many := "query($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!, $f: Boolean!) { dataset {"
	for _, v := range "abcdef" {
		many += fmt.Sprintf(" %c: name @include(if: $%c)", v, v)
	}
	many += " } }"
	for i := range 64 {
		var vars []string
		for bit, v := range "abcdef" {
			vars = append(vars, fmt.Sprintf("%q: %t", string(v), i>>bit&1 == 1))
		}
		serve(t, h, question(many, "{"+strings.Join(vars, ",")+"}"))
	}
	checkKept(t, &h.kept)
	if d := h.kept.get(many); d == nil || len(d.plans) != 64 {
		t.Error("the plans of the last document are not kept")
	}
}
