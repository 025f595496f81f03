// Rows that tables refuse: the first are named, and the others counted.

package program

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// people are rows of one kind.
type people []*atlas.Person

func (people) Dataset() *atlas.Dataset { return new(atlas.Dataset) }

func (p people) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for _, person := range p {
			if k != atlas.KindPerson || !yield(person, nil) {
				return
			}
		}
	}
}

func TestExportNamesTheFirstOfManyRows(t *testing.T) {
	const more = 3
	var rows people
	for i := range importer.MaxViolations + more {
		rows = append(rows, &atlas.Person{Named: atlas.Named{Row: atlas.Row{ID: atlas.ID(fmt.Sprintf("person/p-%d", i)), Trust: atlas.TrustUnverified}, Name: "P"}})
	}
	u := &unjudged{of: append(people{{Named: atlas.Named{Row: atlas.Row{ID: "person/good", SourceIDs: []atlas.ID{"source/s"}, Trust: atlas.TrustPrimary}}}}, rows...)}
	for _, table := range atlas.Tables {
		for range u.Rows(t.Context(), table.Kind) {
		}
	}
	var out bytes.Buffer
	err := u.named(&out, "DIR is refused for")
	if !errors.Is(err, atlas.ErrInput) || !strings.HasPrefix(err.Error(), fmt.Sprintf("DIR is refused for the %d rows that are named above. ", len(rows))) {
		t.Errorf("the error is %v", err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != importer.MaxViolations+1 || !strings.HasPrefix(lines[0], "Person person/p-0, CITES: no source is cited") || lines[len(lines)-1] != fmt.Sprintf("and %d more", more) {
		t.Errorf("%d lines, from %q to %q", len(lines), lines[0], lines[len(lines)-1])
	}
	if err := (&unjudged{of: people{}}).named(&out, ""); err != nil {
		t.Errorf("of rows in order the error is %v", err)
	}
}
