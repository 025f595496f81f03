// Conditions as trees: what resolvers and other programs can ask for beyond the filters of the API.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

func testConditions(t *testing.T, open opener) {
	s := draw(t, open, hopsWorld)
	is := func(id atlas.ID) atlas.Cond { return atlas.IDIs{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &id}} }
	named := func(name string) atlas.Cond { return atlas.NameIs{Filter: &atlas.StringFilter{Eq: &name}} }
	text := "2"
	institutions, countries, events := atlas.AllInstitutions.Hop, atlas.AllCountries.Hop, atlas.AllEvents.Hop
	const all = "edx peking sorbonne tsinghua"
	for _, c := range []struct {
		name string
		hop  *atlas.Hop
		cond atlas.Cond
		want string
	}{
		{"nil holds", institutions, nil, all},
		{"and of nothing holds", institutions, atlas.And(nil), all},
		{"and of nil holds", institutions, atlas.And{nil, nil}, all},
		{"or of nothing does not", institutions, atlas.Or(nil), ""},
		{"or of nil holds", institutions, atlas.Or{nil}, all},
		{"not nil does not", institutions, atlas.Not{}, ""},
		{"not of not", institutions, atlas.Not{Cond: atlas.Not{Cond: is("institution/edx")}}, "edx"},
		{"and", institutions, atlas.And{is("institution/edx"), named("edX")}, "edx"},
		{"and that excludes itself", institutions, atlas.And{is("institution/edx"), is("institution/peking")}, ""},
		{"or", institutions, atlas.Or{is("institution/edx"), named("Sorbonne"), is("country/CN")}, "edx sorbonne"},
		{"words of an empty list", institutions, atlas.WordIs{Of: atlas.InstitutionIs}, ""},
		{"words that are none", institutions, atlas.WordIs{Of: atlas.InstitutionIs, In: []string{"", "PLANET"}}, ""},
		{"an alpha-3 code", countries, atlas.TextIs{Of: atlas.CountryAlpha3, Filter: &atlas.StringFilter{In: []string{"CNX", "X"}}}, "CN"},
		{"has an end at all", institutions, atlas.Has{Hop: atlas.InstitutionCourses.Hop}, "sorbonne tsinghua"},
		{"has no end", institutions, atlas.Not{Cond: atlas.Has{Hop: atlas.InstitutionCourses.Hop}}, "edx peking"},
		{"has a derived end", countries, atlas.Has{Hop: atlas.CountryAlliances.Hop, Where: is("alliance/asia")}, "CN"},
		{"has an end by any path", countries, atlas.Has{Hop: atlas.CountryExchangesOut.Hop}, "CN FR"},
		{"has an end of several kinds", events, atlas.Has{Hop: atlas.EventHosts.Hop, Where: named("Asia Branch")}, "summit"},
		{"has an end by id among several kinds", events, atlas.Has{Hop: atlas.EventHosts.Hop, Where: is("institution/tsinghua")}, "summit panel"},
		{"has a figure", institutions, atlas.Has{Hop: hopOf(t, "Institution.figures"), Where: atlas.Has{Hop: atlas.FigureSaidBy.Hop, Where: is("person/ada")}}, "edx"},
		{"deep", countries, atlas.Has{Hop: atlas.CountryInstitutions.Hop, Where: atlas.Has{Hop: atlas.InstitutionMemberships.Hop,
			Where: atlas.Has{Hop: atlas.MembershipAlliance.Hop, Where: atlas.Has{Hop: atlas.AllianceSeat.Hop, Where: is("country/CN")}}}}, "CN FR"},
		{"on entities of several kinds", atlas.Everything.Hop, atlas.NameIs{Filter: &atlas.StringFilter{StartsWith: &text}}, ""},
		{"by name on entities of several kinds", atlas.Everything.Hop, atlas.Or{named("Solo"), named("Chess"), named("China")}, "course/chess country/CN alliance/solo"},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, Describe(c.cond), s.passing(c.hop, atlas.World, c.cond), c.want) })
	}
	t.Run("a condition on nested ends", func(t *testing.T) {
		got := s.passing(atlas.EventHosts.Hop, "event/summit", atlas.Not{Cond: is("alliance/asia")})
		want(t, "hosts", got, "institution/sorbonne institution/tsinghua")
	})
}
