// Filters of counts, numbers and lists of texts, and those of events, people, positions, claims and sources.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const manyWorld = `
source s1: title=Annual Report, publisher=UNESCO, language=en, published=2020, kind=dataset, trust=primary
source s2: title=Été, publisher=Le Monde, language=fr, trust=secondary
source memory: title=Memory, kind=recollection
country CN: name=China, region=Asia, trust=seed
country FR: name=France, region=Europe, source=s2
country AQ: name=Antarctica, source=s2
institution a: name=A, country=CN, city=Beijing, trust=seed, source=s1
institution b: name=B, country=CN, city=Paris, source=s1
institution c: name=C, country=FR, city=paris, source=s2
institution d: name=D, source=s1, otherSources=s2
alliance big: name=Big, seatCountry=FR, founded=2010, ended=2020-05
alliance part: name=Part, parent=big, seatCountry=CN, founded=2012
alliance none: name=None
membership m1: alliance=big, institution=a, role=member, roleDetail=Founding Member, seen=2019
membership m2: alliance=big, institution=a, role=chair
membership m3: alliance=big, institution=b, role=member, seen=2021-02
membership m4: alliance=part, institution=c, role=member
course k1: name=One, kind=course, code=CS-1, provider=a, instructors=Ada Lovelace;Alan Turing, runStart=2021
course k2: name=Two, kind=specialization, provider=a, instructors=Grace Hopper
course k3: name=Three, kind=course-run, provider=b, runStart=2020-03
exchange x1: name=Ex One, fields=Law;Medicine, from=2019, to=2021, alliance=big
exchange x2: name=Ex Two, fields=medical law, seen=2020
exchange x3: name=Ex Three
exchange-party: exchange=x1, side=provider, institution=a
exchange-party: exchange=x1, side=receiver, institution=b
exchange-party: exchange=x2, side=provider, institution=a
event e1: name=First, series=Forum, city=Paris, country=FR, mode=hybrid, from=2020-01, to=2020-03, alliance=big
event e2: name=Second, series=Forum, city=Lyon, country=FR, from=2021
event e3: name=Third, mode=online
person p: name=Ada
person q: name=Bob
position o1: person=p, role=President, institution=a, asOf=2020
position o2: person=p, role=Chair, alliance=big, asOf=2018
position o3: person=p, role=Minister, country=FR
figure f1: subject=alliance/big, measure=members, value=10, asOf=2020, saidByPerson=p
figure f2: subject=institution/a, measure=learners, value=9.5, saidByInstitution=b
figure f3: subject=country/CN, measure=courses, value=1000000
figure f4: subject=alliance/part, measure=members
claim c1: subject=alliance/big, kind=superlative, saidByPerson=p, asOf=2020-05
claim c2: subject=institution/a, kind=opinion
claim c3: subject=person/p, kind=opinion, saidByInstitution=a, asOf=2019
`

func testFilterOfMany(t *testing.T, open opener) {
	s := draw(t, open, manyWorld)
	for _, c := range []struct {
		name     string
		rel      *atlas.Relationship
		examples []filterExample
	}{
		{"institutions", atlas.AllInstitutions.Relationship, manyInstitutions},
		{"countries", atlas.AllCountries.Relationship, manyCountries},
		{"alliances", atlas.AllAlliances.Relationship, manyAlliances},
		{"memberships", atlas.AllMemberships.Relationship, manyMemberships},
		{"courses", atlas.AllCourses.Relationship, manyCourses},
		{"exchanges", atlas.AllExchanges.Relationship, manyExchanges},
		{"events", atlas.AllEvents.Relationship, manyEvents},
		{"people", atlas.AllPeople.Relationship, manyPeople},
		{"positions", atlas.AllPositions.Relationship, manyPositions},
		{"figures", atlas.AllFigures.Relationship, manyFigures},
		{"claims", atlas.AllClaims.Relationship, manyClaims},
		{"sources", atlas.AllSources.Relationship, manySources},
	} {
		t.Run(c.name, func(t *testing.T) { s.filtered(t, c.rel, c.examples) })
	}
	t.Run("some and none do not change a count", func(t *testing.T) {
		want(t, "alliances", s.where(atlas.AllAlliances.Relationship, atlas.Root, `{memberships: {some: {role: [CHAIR]}, count: {eq: 3}}}`), "big")
	})
	t.Run("entities of several kinds, by kind", func(t *testing.T) {
		of := func(kinds ...string) string {
			return s.passing(atlas.SourceCitations.Relationship, "source/s2", atlas.OneOf{Of: atlas.OwnKind, In: kinds})
		}
		want(t, "countries", of("COUNTRY"), "country/AQ country/FR")
		want(t, "institutions and people", of("INSTITUTION", "PERSON"), "institution/c institution/d")
		want(t, "no kinds", of(), "")
	})
	t.Run("a count is of what shows on the date", func(t *testing.T) {
		at := s.on("2020-04")
		want(t, "with two events", at.where(atlas.AllCountries.Relationship, atlas.Root, `{institutions: {count: {gte: 1}}}`), "CN FR")
		want(t, "an alliance that ended", at.where(atlas.AllAlliances.Relationship, atlas.Root, `{members: {count: {eq: 2}}}`), "big")
		later := s.on("2021")
		want(t, "after its end", later.where(atlas.AllInstitutions.Relationship, atlas.Root, `{memberships: {count: {eq: 0}}}`), "a b d")
	})
}

var manyInstitutions = []filterExample{
	{`{city: {eq: "Paris"}}`, "b"},
	{`{city: {startsWith: "PAR"}}`, "b c"},
	{`{not: {city: {contains: "p"}}}`, "a d"},
	{`{trust: [SEED]}`, "a"},
	{`{trust: []}`, ""},
	{`{memberships: {count: {eq: 0}}}`, "d"},
	{`{memberships: {none: {}}}`, "d"},
	{`{memberships: {count: {gte: 1, lte: 1}}}`, "b c"},
	{`{memberships: {count: {gt: 1}}}`, "a"},
	{`{memberships: {count: {lt: 0}}}`, ""},
	{`{memberships: {count: {gte: -5}}}`, "a b c d"},
	{`{memberships: {count: {gt: 2147483647}}}`, ""},
	{`{memberships: {count: {}}}`, "a b c d"},
	{`{memberships: {count: {eq: 1, gt: 1}}}`, ""},
	{`{courses: {count: {eq: 2}}}`, "a"},
	{`{exchangesOut: {count: {gte: 2}}}`, "a"},
	{`{exchangesOut: {some: {field: {eq: "Law"}}}}`, "a"},
	{`{exchangesIn: {some: {}}}`, "b"},
	{`{exchangesIn: {none: {}}, exchangesOut: {none: {}}}`, "c d"},
	{`{or: [{courses: {count: {gte: 2}}}, {country: {institutions: {count: {eq: 1}}}}]}`, "a c"},
}

var manyCountries = []filterExample{
	{`{institutions: {count: {gte: 1}}}`, "CN FR"},
	{`{institutions: {count: {eq: 0}}}`, "AQ"},
	{`{institutions: {some: {city: {eq: "Paris"}}}}`, "CN"},
	{`{institutions: {none: {}}}`, "AQ"},
	{`{trust: [SEED, SECONDARY]}`, "CN"},
}

var manyAlliances = []filterExample{
	{`{ended: {known: true}}`, "big"},
	{`{ended: {after: "2020-05"}}`, ""},
	{`{parent: {}}`, "part"},
	{`{parent: {ended: {onOrBefore: "2020"}}}`, "part"},
	{`{not: {parent: {}}}`, "big none"},
	{`{members: {count: {eq: 2}}}`, "big"},
	{`{memberships: {count: {eq: 3}}}`, "big"},
	{`{members: {count: {eq: 0}}}`, "none"},
	{`{members: {some: {country: {code: {eq: "FR"}}}}}`, "part"},
	{`{members: {none: {city: {startsWith: "p"}}}}`, "none"},
	{`{trust: [UNVERIFIED]}`, ""},
}

var manyMemberships = []filterExample{
	{`{id: {eq: "membership/m2"}}`, "m2"},
	{`{id: {known: false}}`, ""},
	{`{seen: {known: true}}`, "m1 m3"},
	{`{seen: {onOrAfter: "2021"}}`, "m3"},
	{`{detail: {contains: "found"}}`, "m1"},
	{`{institution: {memberships: {count: {eq: 2}}}}`, "m1 m2"},
}

var manyCourses = []filterExample{
	{`{kind: [COURSE, COURSE_RUN]}`, "k1 k3"},
	{`{code: {startsWith: "cs"}}`, "k1"},
	{`{runStart: {before: "2021"}}`, "k3"},
	{`{instructor: {contains: "ada"}}`, "k1"},
	{`{instructor: {contains: "a", startsWith: "grace"}}`, "k2"},
	{`{instructor: {startsWith: "ada", contains: "turing"}}`, ""},
	{`{instructor: {in: ["Alan Turing", "Grace Hopper"]}}`, "k1 k2"},
	{`{instructor: {eq: "alan turing"}}`, ""},
	{`{instructor: {}}`, "k1 k3 k2"},
	{`{instructor: {contains: ""}}`, "k1 k2"},
	{`{not: {instructor: {contains: ""}}}`, "k3"},
}

var manyExchanges = []filterExample{
	{`{field: {eq: "Law"}}`, "x1"},
	{`{field: {contains: "law"}}`, "x1 x2"},
	{`{field: {contains: "medic", startsWith: "law"}}`, ""},
	{`{to: {known: true}}`, "x1"},
	{`{seen: {known: true}}`, "x2"},
	{`{alliance: {name: {eq: "Big"}}}`, "x1"},
	{`{not: {alliance: {}}}`, "x3 x2"},
}

var manyEvents = []filterExample{
	{`{}`, "e1 e2 e3"},
	{`{id: {in: ["event/e3", "event/e1"]}}`, "e1 e3"},
	{`{name: {eq: "Second"}}`, "e2"},
	{`{series: {eq: "Forum"}, city: {eq: "Lyon"}}`, "e2"},
	{`{mode: [HYBRID, ONLINE]}`, "e1 e3"},
	{`{not: {mode: [HYBRID]}}`, "e2 e3"},
	{`{from: {before: "2021"}}`, "e1"},
	{`{to: {known: false}}`, "e2 e3"},
	{`{country: {code: {eq: "FR"}}, alliance: {}}`, "e1"},
	{`{or: [{country: {region: {eq: "Asia"}}}, {from: {known: false}}]}`, "e3"},
}

var manyPeople = []filterExample{
	{`{}`, "p q"},
	{`{positions: {none: {}}}`, "q"},
	{`{positions: {count: {eq: 3}}}`, "p"},
	{`{positions: {some: {alliance: {}}}}`, "p"},
	{`{name: {startsWith: "b"}, id: {eq: "person/q"}}`, "q"},
}

var manyPositions = []filterExample{
	{`{}`, "o1 o2 o3"},
	{`{role: {contains: "CHAIR"}}`, "o2"},
	{`{asOf: {known: true}}`, "o1 o2"},
	{`{person: {name: {eq: "Bob"}}}`, ""},
	{`{country: {code: {eq: "FR"}}}`, "o3"},
	{`{country: {}}`, "o3"},
	{`{institution: {country: {code: {eq: "CN"}}}}`, "o1"},
	{`{not: {or: [{institution: {}}, {alliance: {}}]}}`, "o3"},
}

var manyFigures = []filterExample{
	{`{}`, "f1 f2 f3 f4"},
	{`{value: {}}`, "f1 f2 f3 f4"},
	{`{value: {known: false}}`, "f4"},
	{`{value: {known: true}}`, "f1 f2 f3"},
	{`{not: {value: {gt: 0}}}`, "f4"},
	{`{value: {eq: 10}}`, "f1"},
	{`{value: {gt: 9.5, lte: 10}}`, "f1"},
	{`{value: {gte: 9.5, lt: 10}}`, "f2"},
	{`{value: {lt: 9.5}}`, ""},
	{`{value: {known: false, lt: 10}}`, ""},
	{`{subjectKind: [ALLIANCE, COUNTRY]}`, "f1 f3 f4"},
	{`{saidBy: {known: true}}`, "f1 f2"},
	{`{saidBy: {known: false}, value: {known: true}}`, "f3"},
	{`{saidBy: {eq: "institution/b"}}`, "f2"},
	{`{saidBy: {known: false, eq: "institution/b"}}`, ""},
	{`{id: {in: ["figure/f3"]}}`, "f3"},
}

var manyClaims = []filterExample{
	{`{}`, "c1 c3 c2"},
	{`{kind: [OPINION]}`, "c3 c2"},
	{`{subject: {eq: "alliance/big"}}`, "c1"},
	{`{subjectKind: [PERSON, INSTITUTION]}`, "c3 c2"},
	{`{subjectKind: []}`, ""},
	{`{saidBy: {known: false}}`, "c2"},
	{`{saidBy: {in: ["person/p", "institution/a"]}, asOf: {after: "2019"}}`, "c1"},
}

var manySources = []filterExample{
	{`{title: {contains: "report"}}`, "s1"},
	{`{title: {startsWith: "ete"}}`, "s2"},
	{`{publisher: {in: ["UNESCO", "Le Monde"]}}`, "s1 s2"},
	{`{language: {eq: "fr"}}`, "s2"},
	{`{kind: [DATASET]}`, "s1"},
	{`{published: {onOrAfter: "2020"}}`, "s1"},
	{`{kind: [RECOLLECTION]}`, ""},
	{`{trust: [SECONDARY], id: {in: ["source/s2", "source/memory"]}}`, "s2"},
}
