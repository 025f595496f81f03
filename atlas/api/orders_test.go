// Tests of the order inputs.

package api

import (
	"testing"

	"alliance-atlas/atlas"
)

func TestOrdersOfTheAPI(t *testing.T) {
	for _, c := range []struct{ got, want atlas.Order }{
		{(*InstitutionOrder)(nil).Order(atlas.KindInstitution), atlas.Order{}},
		{(&InstitutionOrder{By: "COURSES"}).Order(atlas.KindInstitution), atlas.Order{By: atlas.SortOf(atlas.KindInstitution, "COURSES"), Desc: false}},
		{(&InstitutionOrder{By: "NAME", Direction: "ASC"}).Order(atlas.KindInstitution), atlas.Order{By: atlas.SortOf(atlas.KindInstitution, "NAME"), Desc: false}},
		{(&CourseOrder{By: "PROVIDER", Direction: "DESC"}).Order(atlas.KindCourse), atlas.Order{By: atlas.SortOf(atlas.KindCourse, "PROVIDER"), Desc: true}},
		{(&AllianceOrder{By: "FOUNDED", Direction: "DESC"}).Order(atlas.KindAlliance), atlas.Order{By: atlas.SortOf(atlas.KindAlliance, "FOUNDED"), Desc: true}},
	} {
		if c.got != c.want {
			t.Errorf("%v, want %v", c.got, c.want)
		}
	}
}
