// The published steps of the schema, and the fingerprint of the layout: what a change of the tables must bring along.

package neo

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// published are the checksums of the steps that databases may have. A step gets its line when it is published, and neither is
// ever changed.
var published = []string{"a5bd9d48d2e3af01"}

func TestPublishedStepsStayAsTheyAre(t *testing.T) {
	for i, step := range Steps {
		switch {
		case i >= len(published):
			t.Errorf("step %d of the schema has no line in published: add %q", step.Number, step.Checksum())
		case step.Checksum() != published[i]:
			t.Errorf("schema/%03d.cypher was changed: databases that have it would lack what is new. Take the change back, and write what is new into a step more", step.Number)
		}
	}
	if len(Steps) < len(published) {
		t.Errorf("%d steps were published, and %d are there", len(published), len(Steps))
	}
}

var (
	creates = regexp.MustCompile(`^CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS `)
	drops   = regexp.MustCompile(`^DROP (?:INDEX|CONSTRAINT) (\w+) IF EXISTS$`)
)

// made are the statements by which all steps together make what is there at the end, by name.
func made(t *testing.T, steps []Step) map[string]string {
	have := map[string]string{}
	for _, step := range steps {
		for _, s := range step.statements {
			if name := creates.FindStringSubmatch(s); name != nil {
				have[name[1]] = s
			} else if name := drops.FindStringSubmatch(s); name != nil {
				delete(have, name[1])
			} else {
				t.Errorf("step %d has a statement that neither makes an index or a constraint nor drops one, so that it could not be repeated: %s", step.Number, s)
			}
		}
	}
	return have
}

// allStatements are those of all steps.
func allStatements() (all []string) {
	for _, step := range Steps {
		all = append(all, step.statements...)
	}
	return all
}

// lacking are the statements that a new step must have for a layout.
func lacking(t *testing.T, steps []Step, l *layout) (statements []string) {
	have := made(t, steps)
	for _, need := range l.needs() {
		name := creates.FindStringSubmatch(need)
		if have[name[1]] != need {
			statements = append(statements, need)
		}
		delete(have, name[1])
	}
	for _, name := range slices.Sorted(maps.Keys(have)) {
		statements = append(statements, "DROP INDEX "+name+" IF EXISTS")
	}
	return statements
}

func TestTheStepsMakeWhatTheTablesNeed(t *testing.T) {
	if lack := lacking(t, Steps, current); len(lack) > 0 {
		t.Errorf("the tables need another schema than schema/*.cypher make. The next step must have:\n%s", strings.Join(lack, ";\n")+";")
	}
	less := without(func(t *tables) { t.relationships = minus(t.relationships, atlas.EventHosts.Relationship) })
	if lack := lacking(t, Steps, less); !slices.Equal(lack, []string{"DROP INDEX direct_hosts_sort IF EXISTS"}) {
		t.Errorf("without a relationship a step would have to have %q", lack)
	}
	step := Step{1, "all but one", slices.DeleteFunc(allStatements(), func(s string) bool { return strings.Contains(s, " direct_citations_sort ") })}
	if lack := lacking(t, []Step{step}, current); len(lack) != 1 || !strings.HasPrefix(lack[0], "CREATE INDEX direct_citations_sort ") {
		t.Errorf("with a relationship more a step would have to have %q", lack)
	}
}

// without is the layout of a program whose tables lack something.
func without(take func(t *tables)) *layout {
	t := tables{slices.Clone(current.relationships), slices.Clone(current.sorts), slices.Clone(current.properties), slices.Clone(current.dates), slices.Clone(current.numbers)}
	take(&t)
	return newLayout(t)
}

func minus[T comparable](list []T, gone T) []T {
	return slices.DeleteFunc(list, func(x T) bool { return x == gone })
}

// Each change of what is written for a row shows in the fingerprint, and nothing else does.
func TestFingerprints(t *testing.T) {
	want := current.fingerprint()
	if again := without(func(*tables) {}).fingerprint(); again != want {
		t.Errorf("the same tables have the fingerprints %s and %s", want, again)
	}
	seen := map[string]string{want: "all tables"}
	for name, take := range map[string]func(*tables){
		"without a relationship":                       func(t *tables) { t.relationships = minus(t.relationships, atlas.AllianceCountries.Relationship) },
		"without a property":                           func(t *tables) { t.properties = minus(t.properties, atlas.CourseField) },
		"without a date":                               func(t *tables) { t.dates = minus(t.dates, atlas.FigureAsOf) },
		"without a list of texts":                      func(t *tables) { t.properties = minus(t.properties, atlas.ExchangeFields) },
		"without an order by a name":                   func(t *tables) { t.sorts = minus(t.sorts, atlas.SortOf(atlas.KindCourse, "PROVIDER")) },
		"without an order by a date":                   func(t *tables) { t.sorts = minus(t.sorts, atlas.SortOf(atlas.KindExchange, "FROM")) },
		"without an order by a number":                 func(t *tables) { t.sorts = minus(t.sorts, atlas.SortOf(atlas.KindCountry, "INSTITUTIONS")) },
		"without an order that is derived from a date": func(t *tables) { t.sorts = minus(t.sorts, atlas.SortOf(atlas.KindMembership, "FROM")) },
	} {
		got := without(take).fingerprint()
		if other, taken := seen[got]; taken {
			t.Errorf("%s the fingerprint is that of %s: a database that was written so would be answered from", name, other)
		}
		seen[got] = name
	}
}
