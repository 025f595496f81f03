// Tests of published totals: which one counts, and what its qualifier lets one say of it.

package atlas

import (
	"fmt"
	"testing"
)

func TestPublishedTotal(t *testing.T) {
	figure := func(id, value, asOf string) *Figure {
		f := &Figure{Value: Number(value), Qualifier: Exact}
		f.ID = ID(id)
		if asOf != "" {
			f.AsOf, _ = ParsePartialDate(asOf)
		}
		return f
	}
	dozens, some := &Figure{Qualifier: Dozens}, &Figure{Qualifier: "SOME"}
	dozens.ID, some.ID = "dozens", "some"
	for _, c := range []struct {
		published []*Figure
		want      ID
	}{
		{nil, ""},
		{[]*Figure{some}, ""},
		{[]*Figure{some, figure("a", "1", "2010")}, "a"}, // the newest says no number
		{[]*Figure{figure("a", "1", "2011"), figure("b", "9", "2010")}, "a"},
		{[]*Figure{figure("a", "1", "2011"), figure("b", "9", "2011-01-01"), figure("c", "10", "2010")}, "b"},
		{[]*Figure{figure("a", "9", "2011"), figure("b", "9.0", "2011")}, "a"}, // the first of equals
		{[]*Figure{figure("a", "9", "2011"), figure("b", "10", "")}, "a"},
		{[]*Figure{figure("a", "9", ""), dozens}, "dozens"}, // 24
		{[]*Figure{figure("a", "24.5", ""), dozens}, "a"},
	} {
		got := ID("")
		if total := PublishedTotal(c.published); total != nil {
			got = total.ID
		}
		if got != c.want {
			t.Errorf("of %d figures %q counts, not %q", len(c.published), got, c.want)
		}
	}
}

// TestExceeds: every qualifier, one below its number, at it and one above.
func TestExceeds(t *testing.T) {
	for _, c := range []struct {
		value     Number
		qualifier Qualifier
		at        int
		want      string // for at-1, at, at+1
	}{
		{"20", Exact, 20, "true false false"},
		{"20", "ABOUT", 20, "true false false"},
		{"20", "SOME", 20, "true false false"},
		{"20", Nearly, 20, "true false false"},
		{"20", AtLeast, 20, "true false false"},
		{"20", MoreThan, 20, "true true false"},
		{"20", AtMost, 20, "false false false"},
		{"20", LessThan, 20, "false false false"},
		{"", Dozens, 24, "true false false"},
		{"", Hundreds, 200, "true false false"},
		{"", Thousands, 2000, "true false false"},
		{"", "SOME", 1, "false false false"},
	} {
		f := &Figure{Value: c.value, Qualifier: c.qualifier}
		if got := fmt.Sprintf("%t %t %t", f.Exceeds(c.at-1), f.Exceeds(c.at), f.Exceeds(c.at+1)); got != c.want {
			t.Errorf("%s %s exceeds %d and its neighbours: %s, want %s", c.qualifier, c.value, c.at, got, c.want)
		}
	}
}
