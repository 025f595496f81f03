// Conditions as trees: what resolvers and other programs can ask for beyond the filters of the API.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

func testConditions(t *testing.T, open opener) {
	s := draw(t, open, relationshipsWorld)
	is := func(id atlas.ID) atlas.Condition {
		return atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &id}}
	}
	named := func(name string) atlas.Condition { return atlas.NameMatches{Filter: &atlas.StringFilter{Eq: &name}} }
	text := "2"
	institutions, countries, events := atlas.AllInstitutions.Relationship, atlas.AllCountries.Relationship, atlas.AllEvents.Relationship
	const all = "edx peking sorbonne tsinghua"
	for _, c := range []struct {
		name string
		rel  *atlas.Relationship
		cond atlas.Condition
		want string
	}{
		{"nil holds", institutions, nil, all},
		{"and of nothing holds", institutions, atlas.And(nil), all},
		{"and of nil holds", institutions, atlas.And{nil, nil}, all},
		{"or of nothing does not", institutions, atlas.Or(nil), ""},
		{"or of nil holds", institutions, atlas.Or{nil}, all},
		{"not nil does not", institutions, atlas.Not{}, ""},
		{"not of not", institutions, atlas.Not{Condition: atlas.Not{Condition: is("institution/edx")}}, "edx"},
		{"and", institutions, atlas.And{is("institution/edx"), named("edX")}, "edx"},
		{"and that excludes itself", institutions, atlas.And{is("institution/edx"), is("institution/peking")}, ""},
		{"or", institutions, atlas.Or{is("institution/edx"), named("Sorbonne"), is("country/CN")}, "edx sorbonne"},
		{"words of an empty list", institutions, atlas.OneOf{Of: atlas.InstitutionKindOf}, ""},
		{"words that are none", institutions, atlas.OneOf{Of: atlas.InstitutionKindOf, In: []string{"", "PLANET"}}, ""},
		{"an alpha-3 code", countries, atlas.TextMatches{Of: atlas.CountryAlpha3, Filter: &atlas.StringFilter{In: []string{"CNX", "X"}}}, "CN"},
		{"has an end at all", institutions, atlas.Exists{Relationship: atlas.InstitutionCourses.Relationship}, "sorbonne tsinghua"},
		{"has no end", institutions, atlas.Not{Condition: atlas.Exists{Relationship: atlas.InstitutionCourses.Relationship}}, "edx peking"},
		{"has a derived end", countries, atlas.Exists{Relationship: atlas.CountryAlliances.Relationship, Where: is("alliance/asia")}, "CN"},
		{"has an end by any path", countries, atlas.Exists{Relationship: atlas.CountryExchangesOut.Relationship}, "CN FR"},
		{"has an end of several kinds", events, atlas.Exists{Relationship: atlas.EventHosts.Relationship, Where: named("Asia Branch")}, "summit"},
		{"has an end by id among several kinds", events, atlas.Exists{Relationship: atlas.EventHosts.Relationship, Where: is("institution/tsinghua")}, "summit panel"},
		{"has a figure", institutions, atlas.Exists{Relationship: relationshipNamed(t, "Institution.figures"), Where: atlas.Exists{Relationship: atlas.FigureSaidBy.Relationship, Where: is("person/ada")}}, "edx"},
		{"deep", countries, atlas.Exists{Relationship: atlas.CountryInstitutions.Relationship, Where: atlas.Exists{Relationship: atlas.InstitutionMemberships.Relationship,
			Where: atlas.Exists{Relationship: atlas.MembershipAlliance.Relationship, Where: atlas.Exists{Relationship: atlas.AllianceSeat.Relationship, Where: is("country/CN")}}}}, "CN FR"},
		{"on entities of several kinds", atlas.Everything.Relationship, atlas.NameMatches{Filter: &atlas.StringFilter{StartsWith: &text}}, ""},
		{"by name on entities of several kinds", atlas.Everything.Relationship, atlas.Or{named("Solo"), named("Chess"), named("China")}, "course/chess country/CN alliance/solo"},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, Describe(c.cond), s.passing(c.rel, atlas.Root, c.cond), c.want) })
	}
	t.Run("a condition on nested ends", func(t *testing.T) {
		got := s.passing(atlas.EventHosts.Relationship, "event/summit", atlas.Not{Condition: is("alliance/asia")})
		want(t, "hosts", got, "institution/sorbonne institution/tsinghua")
	})
}
