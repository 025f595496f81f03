// A client of the Reconciliation Service API reconciles names, and every kind of answer has the form that the specification gives it.

package clients

import (
	"os"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestReconciliationClient(t *testing.T) {
	interpreter := tool(t, "reconcile", "python")
	p := harness.Serve(t)
	os.Stat(python + "/reconcile.schemas.json") // go test runs again what looked at a file that has changed since
	of := []struct {
		name, first string
		match       bool
	}{
		{"Dept. of Electron. Eng., Tsinghua Univ., Beijing, China", "tsinghua-university", true},
		{"TU Muenchen", "technical-university-of-munich", false},
		{"Univ. of Oxford", "university-of-oxford", true},
		{"University of Washington Tacoma", "university-of-washington", false},
		{"xyzzy plugh", "", false},
	}
	args := []string{"reconcile.py", p.URL("")}
	for _, one := range of {
		args = append(args, one.name)
	}
	is := facts[struct {
		Checked map[string]int
		First   []string
		Match   []bool
	}](t, python, interpreter, args...)
	for i, one := range of {
		if got := strings.TrimPrefix(is.First[i], "institution/"); got != one.first || is.Match[i] != one.match {
			t.Errorf("%q gives %q, match %t; want %q, %t", one.name, got, is.Match[i], one.first, one.match)
		}
	}
	for _, kind := range []string{"manifest", "results", "suggested", "proposed", "extended"} {
		if is.Checked[kind] == 0 {
			t.Errorf("no answer was checked as %s", kind)
		}
	}
}
