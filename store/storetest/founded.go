// Founding dates of institutions: some are older than the year 1000, which is written with a zero in front.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const foundedWorld = `
institution azhar: founded=0970
institution old: founded=0999-12-31
institution eve: founded=0999
institution turn: founded=1000
institution bologna: founded=1088
institution tsinghua: founded=1911-04-29
institution mit: founded=1911-04
institution nineties: founded=1990
institution end: founded=1999-12-31
institution next: founded=2000-01-01
institution zero: founded=0000
institution unknown
`

func testFounded(t *testing.T, open opener) {
	s := draw(t, open, foundedWorld)
	institutions := atlas.AllInstitutions.Relationship
	for _, c := range []struct{ name, filter, want string }{
		{"before a year of four figures", `{before: "1000"}`, "azhar eve old zero"},
		{"before a year with a zero in front", `{before: "0999"}`, "azhar zero"},
		{"on or before such a year", `{onOrBefore: "0970"}`, "azhar zero"},
		{"on or after such a year", `{onOrAfter: "0999", before: "1088"}`, "eve old turn"},
		{"after such a year", `{after: "0999", before: "1911"}`, "bologna turn"},
		{"after the first year of all", `{after: "0000", before: "0999"}`, "azhar"},
		{"unknown", `{known: false}`, "unknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want(t, c.filter, s.where(institutions, atlas.Root, "{founded: "+c.filter+"}"), c.want)
		})
	}
	for _, c := range []struct {
		desc bool
		want string
	}{
		{false, "zero azhar eve old turn bologna mit tsinghua nineties end next unknown"},
		{true, "next end nineties tsinghua mit bologna turn old eve azhar zero unknown"},
	} {
		o := atlas.OrderOf(atlas.KindInstitution, "FOUNDED", c.desc)
		t.Run("in order "+o.Words(), func(t *testing.T) { want(t, o.Words(), s.ordered(institutions, atlas.Root, o), c.want) })
	}
	t.Run("by year", func(t *testing.T) {
		want(t, "years", s.groups(institutions, "", "FOUNDED_YEAR", world...),
			`0999 2, 1911 2, "" 1, 0000 1, 0970 1, 1000 1, 1088 1, 1990 1, 1999 1, 2000 1`)
	})
	t.Run("by decade, which its first year names", func(t *testing.T) {
		want(t, "decades", s.groups(institutions, "", "FOUNDED_DECADE", world...), `0990 2, 1910 2, 1990 2, "" 1, 0000 1, 0970 1, 1000 1, 1080 1, 2000 1`)
		want(t, "of some", s.groups(institutions, `{founded: {before: "1000"}}`, "FOUNDED_DECADE", world...), `0990 2, 0000 1, 0970 1`)
	})
	t.Run("by decade, in order", func(t *testing.T) {
		lists, err := s.GroupBy(t.Context(), institutions, world, nil, groupingOf(t, institutions, "FOUNDED_DECADE"), atlas.GroupWindow{By: atlas.GroupsByKey, First: 4})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, g := range lists[0] {
			got += string(g.Key) + " "
		}
		want(t, "the first", got, "0000 0970 0990 1000 ")
	})
}
