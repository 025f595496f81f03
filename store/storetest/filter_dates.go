// Dates in filters: known to the year, the month or the day, against bounds of every precision.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const datesWorld = `
alliance y2019: founded=2019
alliance m2019-12: founded=2019-12
alliance d2019-12-31: founded=2019-12-31
alliance y2020: founded=2020
alliance m2020-01: founded=2020-01
alliance d2020-01-01: founded=2020-01-01
alliance d2020-01-31: founded=2020-01-31
alliance m2020-02: founded=2020-02
alliance d2020-02-29: founded=2020-02-29
alliance d2020-12-31: founded=2020-12-31
alliance y2021: founded=2021
alliance unknown
`

func testDates(t *testing.T, open opener) {
	s := draw(t, open, datesWorld)
	for _, c := range []struct{ name, filter, want string }{
		{"before a year: earlier than its first day", `{before: "2020"}`, "d2019-12-31 m2019-12 y2019"},
		{"before a month", `{before: "2020-02"}`, "d2019-12-31 d2020-01-01 d2020-01-31 m2019-12 m2020-01 y2019 y2020"},
		{"before a day", `{before: "2020-01-31"}`, "d2019-12-31 d2020-01-01 m2019-12 m2020-01 y2019 y2020"},
		{"on or before a year: not later than its last day", `{onOrBefore: "2020"}`,
			"d2019-12-31 d2020-01-01 d2020-01-31 d2020-02-29 d2020-12-31 m2019-12 m2020-01 m2020-02 y2019 y2020"},
		{"on or before a month", `{onOrBefore: "2020-01"}`, "d2019-12-31 d2020-01-01 d2020-01-31 m2019-12 m2020-01 y2019 y2020"},
		{"on or before the last day of February", `{onOrBefore: "2020-02"}`, "d2019-12-31 d2020-01-01 d2020-01-31 d2020-02-29 m2019-12 m2020-01 m2020-02 y2019 y2020"},
		{"on or before a day", `{onOrBefore: "2020-01-01"}`, "d2019-12-31 d2020-01-01 m2019-12 m2020-01 y2019 y2020"},
		{"after a year: later than its last day", `{after: "2020"}`, "y2021"},
		{"after a month", `{after: "2020-01"}`, "d2020-02-29 d2020-12-31 m2020-02 y2021"},
		{"after a day", `{after: "2020-01-01"}`, "d2020-01-31 d2020-02-29 d2020-12-31 m2020-02 y2021"},
		{"on or after a year: not earlier than its first day", `{onOrAfter: "2020"}`,
			"d2020-01-01 d2020-01-31 d2020-02-29 d2020-12-31 m2020-01 m2020-02 y2020 y2021"},
		{"on or after a month", `{onOrAfter: "2020-02"}`, "d2020-02-29 d2020-12-31 m2020-02 y2021"},
		{"on or after a day", `{onOrAfter: "2020-01-02"}`, "d2020-01-31 d2020-02-29 d2020-12-31 m2020-02 y2021"},
		{"between two", `{onOrAfter: "2020-01", onOrBefore: "2020-01"}`, "d2020-01-01 d2020-01-31 m2020-01 y2020"},
		{"between two that exclude each other", `{after: "2020", before: "2020"}`, ""},
		{"known", `{known: true, before: "2019-12"}`, "y2019"},
		{"unknown", `{known: false}`, "unknown"},
		{"unknown and something else", `{known: false, before: "2030"}`, ""},
		{"no condition holds for the unknown too", `{}`, "d2019-12-31 d2020-01-01 d2020-01-31 d2020-02-29 d2020-12-31 m2019-12 m2020-01 m2020-02 unknown y2019 y2020 y2021"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want(t, c.filter, s.where(atlas.AllAlliances.Relationship, atlas.Root, "{founded: "+c.filter+"}"), c.want)
		})
	}
	t.Run("not turns the unknown around", func(t *testing.T) {
		got := s.where(atlas.AllAlliances.Relationship, atlas.Root, `{not: {founded: {before: "2021"}}}`)
		want(t, "not before 2021", got, "unknown y2021")
	})
}
