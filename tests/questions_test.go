// docs/questions.md has the whole language of lists: every order, every grouping and every word of a condition on a value.

package tests

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

const questions = "docs/questions.md"

// The table of orders and groups names, for each kind of rows, the words of the schema and no others.
func TestQuestionsNameEveryOrderAndGrouping(t *testing.T) {
	text := harness.ReadmeText(t, questions)
	s := introspect(t, harness.Serve(t))
	types := index(s.Types, func(typ servedType) string { return typ.Name })
	rows := 0
	for _, k := range harness.Kinds {
		rows++
		words := func(enum string) string {
			var all []string
			for _, v := range types[enum].EnumValues {
				all = append(all, "`"+v.Name+"`")
			}
			return strings.Join(all, " ")
		}
		want := fmt.Sprintf("| %s | %s |", words(k.Type+"OrderField"), words(k.Type+"Group"))
		if !slices.ContainsFunc(strings.Split(text, "\n"), func(line string) bool {
			return strings.HasPrefix(line, "| "+k.Table+" |") && strings.HasSuffix(line, want)
		}) {
			t.Errorf("%s has no row of %s that ends %s", questions, k.Table, want)
		}
	}
	if rows == 0 {
		t.Error("there are no kinds")
	}
}

// The table of conditions names every word that a filter of single values takes.
func TestQuestionsNameEveryWordOfConditions(t *testing.T) {
	text := harness.ReadmeText(t, questions)
	s := introspect(t, harness.Serve(t))
	types := index(s.Types, func(typ servedType) string { return typ.Name })
	for filter, row := range map[string]string{
		"IDFilter": "an id", "StringFilter": "a text", "DateFilter": "a date", "FloatFilter": "a number", "InstitutionsFilter": "rows of which there are many",
	} {
		var words []string
		for _, f := range types[filter].InputFields {
			words = append(words, "`"+f.Name+"`")
		}
		if len(words) == 0 {
			t.Errorf("the schema has no %s", filter)
		}
		if want := "| " + row + " | " + strings.Join(words, ", ") + " |"; !strings.Contains(text, want) {
			t.Errorf("%s does not say %q", questions, want)
		}
	}
	var bounds []string
	for _, f := range types["IntFilter"].InputFields {
		bounds = append(bounds, "`"+f.Name+"`")
	}
	if want := "It takes " + strings.Join(bounds, ", "); !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
		t.Errorf("%s does not say %q", questions, want)
	}
}

// What the page says of the data in words is so.
func TestQuestionsStateTheData(t *testing.T) {
	tables := harness.Tables(t, "data")
	members, roles := map[string]map[string]bool{}, map[string]int{}
	for _, m := range tables["memberships"] {
		if members[m["alliance"]] == nil {
			members[m["alliance"]] = map[string]bool{}
		}
		members[m["alliance"]][m["institution"]] = true
		roles[m["alliance"]]++
	}
	differ := 0
	for alliance, n := range roles {
		if n != len(members[alliance]) {
			differ++
		}
	}
	text := strings.Join(strings.Fields(harness.ReadmeText(t, questions)), " ")
	if want := fmt.Sprintf("differ for %d of the %d alliances", differ, len(tables["alliances"])); !strings.Contains(text, want) {
		t.Errorf("%s does not say that memberships and members %s", questions, want)
	}
}
