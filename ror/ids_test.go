// Tests of ids: words of names, and what tells equal names apart.

package ror

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

func TestSlugs(t *testing.T) {
	for name, want := range map[string]string{
		"Queen's University":                     "queens-university",
		"Xi’an Jiaotong University":              "xian-jiaotong-university",
		"École Nationale Supérieure & Fils":      "ecole-nationale-superieure-and-fils",
		"Texas A&M":                              "texas-a-and-m",
		"Universität Gießen, Łódź (Ærø)":         "universitat-giessen-lodz-aero",
		"  3M — Company.  ":                      "3m-company",
		"清华大学":                                   "",
		"Tsinghua 清华":                            "",
		"МГУ":                                    "",
		"–":                                      "",
		strings.Repeat("x", maxID-1):             strings.Repeat("x", maxID-1),
		strings.Repeat("x", maxID):               strings.Repeat("x", maxID),
		strings.Repeat("x", maxID) + "y":         strings.Repeat("x", maxID),
		strings.Repeat("x", maxID) + " y":        strings.Repeat("x", maxID),
		"of " + strings.Repeat("x", maxID-3):     "of-" + strings.Repeat("x", maxID-3),
		"of " + strings.Repeat("x", maxID-2):     "of",
		"of a " + strings.Repeat("x", 2*maxID):   "of-a",
		strings.Repeat("x", maxID-2) + " yy zzz": strings.Repeat("x", maxID-2),
	} {
		if got := slug(name); got != want || len(got) > maxID {
			t.Errorf("%q gives the id %q, and must give %q", name, got, want)
		}
	}
}

// Which id a row gets does not depend on the order of rows, and no two get the same.
func TestIDsDoNotDependOnOrder(t *testing.T) {
	institutions := func() (rows []*atlas.Institution) {
		for _, r := range []struct{ name, country, city, ror string }{
			{"York", "GB", "York", "1"}, {"York", "CA", "Toronto", "2"}, {"York", "CA", "Ottawa", "3"}, {"York", "CA", "Ottawa", "4"},
			{"York GB", "FR", "Paris", "5"}, {"York", "", "", "6"}, {"York", "", "", "7"}, {"Alone", "FR", "", "8"}, {"Taken", "FR", "Lyon", "9"}, {"京都", "JP", "", "10"}, {"York", "JP", "京都", "11"},
		} {
			row := &atlas.Institution{CountryID: atlas.NewID(atlas.KindCountry, r.country), City: r.city, ROR: fmt.Sprintf("%09s", r.ror)}
			row.Name = r.name
			rows = append(rows, row)
		}
		return rows
	}
	want := map[string]string{
		"1": "york-gb-york", "2": "york-ca-toronto", "3": "york-000000003", "4": "york-000000004", "5": "york-gb", "6": "york-000000006", "7": "york-000000007",
		"8": "alone", "9": "taken-fr-lyon", "10": "ror-000000010", "11": "york-jp",
	}
	for turn := range 11 {
		rows := institutions()
		order := append(slices.Clone(rows[turn:]), rows[:turn]...)
		if turn%2 == 1 {
			slices.Reverse(order)
		}
		taken := map[atlas.ID]bool{}
		for _, id := range []string{"taken", "taken-fr"} {
			taken[atlas.NewID(atlas.KindInstitution, id)] = true
		}
		giveIDs(order, taken)
		for _, row := range rows {
			if got := row.ID.Local(); got != want[strings.TrimLeft(row.ROR, "0")] {
				t.Errorf("in turn %d, %s of %s gets the id %q", turn, row.ROR, row.Name, got)
			}
		}
	}
}
