// Tests of the table of kinds: it has every type of ROR, and the document has the same.

package ror

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestKindsAreDocumented(t *testing.T) {
	document, err := os.ReadFile("../docs/ror.md")
	if err != nil {
		t.Fatal(err)
	}
	table := "| type of ROR | kind |\n|---|---|\n"
	for _, k := range kinds {
		table += fmt.Sprintf("| %s | %s |\n", k.of, strings.ToLower(strings.ReplaceAll(string(k.kind), "_", "-")))
	}
	if !strings.Contains(string(document), table+"\n") {
		t.Errorf("docs/ror.md must have the table\n%s", table)
	}
	if len(kinds) != len(organisationTypes) {
		t.Errorf("%d types have kinds, and ROR has %d types", len(kinds), len(organisationTypes))
	}
	for _, each := range organisationTypes {
		if _, decided := kindOf([]string{each}); decided != each {
			t.Errorf("an organisation of type %s alone has the kind of type %s", each, decided)
		}
	}
	if kind, _ := kindOf([]string{"funder", "government", "education"}); kind != "UNIVERSITY" {
		t.Errorf("the first type of the table does not decide: %s", kind)
	}
}
