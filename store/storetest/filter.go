// Filters as clients write them: every filter of the API, each condition of it, and what empty ones mean.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const filterWorld = `
country CN: name=China, nameZh=中国, region=Asia, subregion=Eastern Asia, aliases=PRC
country CI: name=Côte d’Ivoire, officialName=Republic of Côte d’Ivoire, region=Africa
country AQ: name=Antarctica
institution tsinghua: name=Tsinghua University, nameZh=清华大学, aliases=THU;Tsing Hua, country=CN, kind=university
institution edx: name=edX, kind=platform
institution zurich: name=Universität Zürich, kind=university, country=CI
institution xue: name=XuetangX, kind=company, country=AQ
institution ess: name=Straße, kind=other
alliance gma: name=Global MOOC Alliance, acronym=GMA, kind=multi-stakeholder, founded=2020-12, seatCountry=CN
alliance plain: name=Plain
alliance umm: name=ÜMM, acronym=Ümm, kind=national, seatCountry=AQ
membership mm1: alliance=gma, institution=tsinghua, role=chair, from=2020, to=2022
membership mm2: alliance=gma, institution=edx, role=member
membership mm3: alliance=umm, institution=tsinghua, role=member, from=2021-05
membership mm4: alliance=plain, institution=zurich, role=founder, to=2019
course alg: name=Algebra, language=en, field=mathematics, provider=tsinghua, platform=edx
course bio: name=Biologie, language=de, field=Life Sciences, provider=zurich
course run: name=Run
exchange ex: name=Sharing, kind=mooc-sharing, from=2020
exchange in: name=Institutions only, kind=training
exchange no: name=Nothing, kind=agreement
exchange-party: exchange=ex, side=provider, institution=tsinghua
exchange-party: exchange=ex, side=provider, country=CI
exchange-party: exchange=ex, side=receiver, country=AQ
exchange-party: exchange=in, side=provider, institution=edx
exchange-party: exchange=in, side=receiver, institution=zurich
exchange-party: exchange=in, side=receiver, institution=ess
figure f1: subject=alliance/gma, measure=members, unit=institutions, qualifier=exact, asOf=2024-01
figure f2: subject=institution/edx, measure=learners, unit=people, qualifier=more-than
figure f3: subject=country/CN, measure=Members, unit=institutions, qualifier=dozens, asOf=2020
`

// filterExample is a filter on all rows of a kind, and the keys of those that pass.
type filterExample struct{ filter, want string }

func (s *stage) filtered(t *testing.T, rel *atlas.Relationship, examples []filterExample) {
	for _, c := range examples {
		t.Run(c.filter, func(t *testing.T) {
			at := *s
			at.t = t
			want(t, rel.Field+" where "+c.filter, at.where(rel, atlas.Root, c.filter), c.want)
		})
	}
}

func testFilter(t *testing.T, open opener) {
	s := draw(t, open, filterWorld)
	t.Run("institutions", func(t *testing.T) { s.filtered(t, atlas.AllInstitutions.Relationship, institutionFilters) })
	t.Run("countries", func(t *testing.T) { s.filtered(t, atlas.AllCountries.Relationship, countryFilters) })
	t.Run("alliances", func(t *testing.T) { s.filtered(t, atlas.AllAlliances.Relationship, allianceFilters) })
	t.Run("memberships", func(t *testing.T) { s.filtered(t, atlas.AllMemberships.Relationship, membershipFilters) })
	t.Run("courses", func(t *testing.T) { s.filtered(t, atlas.AllCourses.Relationship, courseFilters) })
	t.Run("exchanges", func(t *testing.T) { s.filtered(t, atlas.AllExchanges.Relationship, exchangeFilters) })
	t.Run("figures", func(t *testing.T) { s.filtered(t, atlas.AllFigures.Relationship, figureFilters) })
	t.Run("a nested connection is filtered too", func(t *testing.T) {
		want(t, "members", s.where(atlas.AllianceMembers.Relationship, "alliance/gma", `{kind: [PLATFORM]}`), "edx")
		want(t, "memberships", s.where(atlas.InstitutionMemberships.Relationship, "institution/tsinghua", `{role: [MEMBER]}`), "mm3")
		want(t, "courses on a platform", s.where(atlas.AllCourses.Relationship, atlas.Root, `{platform: {id: {eq: "institution/edx"}}}`), "alg")
	})
}

var institutionFilters = []filterExample{
	{`{}`, "edx ess tsinghua zurich xue"},
	{`{id: {eq: "institution/edx"}}`, "edx"},
	{`{id: {eq: "edx"}}`, ""},
	{`{id: {eq: "institution/EDX"}}`, ""},
	{`{id: {in: ["institution/xue", "institution/none", "institution/edx", "country/CN"]}}`, "edx xue"},
	{`{id: {in: []}}`, ""},
	{`{id: {}}`, "edx ess tsinghua zurich xue"},
	{`{id: {eq: "institution/edx", in: ["institution/xue"]}}`, ""},
	{`{name: {eq: "edX"}}`, "edx"},
	{`{name: {eq: "edx"}}`, ""},
	{`{name: {eq: "THU"}}`, "tsinghua"},
	{`{name: {in: ["清华大学", "XuetangX"]}}`, "tsinghua xue"},
	{`{name: {in: []}}`, ""},
	{`{name: {}}`, "edx ess tsinghua zurich xue"},
	{`{name: {contains: "zuri"}}`, "zurich"},
	{`{name: {contains: "ÜRICH"}}`, "zurich"},
	{`{name: {contains: "strasse"}}`, ""},
	{`{name: {contains: "STRAß"}}`, "ess"},
	{`{name: {contains: ""}}`, "edx ess tsinghua zurich xue"},
	{`{name: {startsWith: "x"}}`, "xue"},
	{`{name: {startsWith: "tsing h"}}`, "tsinghua"},
	{`{name: {startsWith: "university"}}`, ""},
	{`{name: {startsWith: "清华"}}`, "tsinghua"},
	{`{name: {startsWith: "tsing", contains: "university"}}`, "tsinghua"},
	{`{name: {startsWith: "thu", contains: "university"}}`, ""},
	{`{name: {eq: null, contains: null, in: null, startsWith: "ed"}}`, "edx"},
	{`{kind: [PLATFORM, COMPANY]}`, "edx xue"},
	{`{kind: []}`, ""},
	{`{kind: null}`, "edx ess tsinghua zurich xue"},
	{`{country: {}}`, "tsinghua zurich xue"},
	{`{not: {country: {}}}`, "edx ess"},
	{`{country: {code: {eq: "CN"}}}`, "tsinghua"},
	{`{country: {not: {code: {eq: "CN"}}}}`, "zurich xue"},
	{`{not: {country: {code: {eq: "CN"}}}}`, "edx ess zurich xue"},
	{`{country: {or: []}}`, ""},
	{`{country: null}`, "edx ess tsinghua zurich xue"},
	{`{memberships: {}}`, "edx ess tsinghua zurich xue"},
	{`{memberships: {some: {}}}`, "edx tsinghua zurich"},
	{`{memberships: {none: {}}}`, "ess xue"},
	{`{memberships: {some: {role: [MEMBER]}}}`, "edx tsinghua"},
	{`{memberships: {some: {role: [MEMBER]}, none: {role: [CHAIR]}}}`, "edx"},
	{`{memberships: {some: {role: [MEMBER], alliance: {acronym: {eq: "GMA"}}}}}`, "edx"},
	{`{memberships: {none: {alliance: {memberships: {some: {institution: {kind: [PLATFORM]}}}}}}}`, "ess zurich xue"},
	{`{courses: {}}`, "edx ess tsinghua zurich xue"},
	{`{courses: {some: {}}}`, "tsinghua zurich"},
	{`{courses: {none: {language: {eq: "en"}}}}`, "edx ess zurich xue"},
	{`{courses: {some: {platform: {}}}}`, "tsinghua"},
	{`{and: []}`, "edx ess tsinghua zurich xue"},
	{`{or: []}`, ""},
	{`{not: {}}`, ""},
	{`{not: {or: []}}`, "edx ess tsinghua zurich xue"},
	{`{and: [{kind: [UNIVERSITY]}, {country: {region: {eq: "Asia"}}}]}`, "tsinghua"},
	{`{or: [{kind: [PLATFORM]}, {country: {region: {eq: "Asia"}}}, {or: []}]}`, "edx tsinghua"},
	{`{or: [{}]}`, "edx ess tsinghua zurich xue"},
	{`{kind: [UNIVERSITY], or: [{name: {eq: "edX"}}, {name: {contains: "zür"}}], not: {kind: [COMPANY]}}`, "zurich"},
	{`{and: null, or: null, not: null, id: null, name: null}`, "edx ess tsinghua zurich xue"},
}

var countryFilters = []filterExample{
	{`{}`, "AQ CN CI"},
	{`{id: {in: ["country/CN", "country/cn", "CN"]}}`, "CN"},
	{`{code: {eq: "CN"}}`, "CN"},
	{`{code: {eq: "cn"}}`, ""},
	{`{code: {contains: "c"}}`, "CN CI"},
	{`{code: {startsWith: "a"}}`, "AQ"},
	{`{name: {eq: "PRC"}}`, "CN"},
	{`{name: {startsWith: "cote d’i"}}`, "CI"},
	{`{region: {in: ["Asia", "Africa"]}}`, "CN CI"},
	{`{region: {}}`, "AQ CN CI"},
	{`{region: {contains: ""}}`, "CN CI"},
	{`{region: {in: []}}`, ""},
	{`{not: {region: {eq: "Asia"}}}`, "AQ CI"},
	{`{subregion: {startsWith: "EASTERN"}}`, "CN"},
	{`{or: [{subregion: {eq: "Eastern Asia"}}, {code: {eq: "AQ"}}]}`, "AQ CN"},
	{`{and: [{code: {eq: "AQ"}}, {not: {region: {contains: "a"}}}]}`, "AQ"},
}

var allianceFilters = []filterExample{
	{`{}`, "gma plain umm"},
	{`{acronym: {eq: "GMA"}}`, "gma"},
	{`{acronym: {startsWith: "U"}}`, "umm"},
	{`{not: {acronym: {eq: "X"}}}`, "gma plain umm"},
	{`{acronym: {}}`, "gma plain umm"},
	{`{name: {eq: "GMA"}}`, "gma"},
	{`{name: {contains: "umm"}}`, "umm"},
	{`{kind: [NATIONAL, MULTI_STAKEHOLDER]}`, "gma umm"},
	{`{founded: {known: true}}`, "gma"},
	{`{founded: {known: false}}`, "plain umm"},
	{`{seat: {}}`, "gma umm"},
	{`{seat: {region: {eq: "Asia"}}}`, "gma"},
	{`{seat: {not: {region: {eq: "Asia"}}}}`, "umm"},
	{`{memberships: {some: {institution: {country: {code: {eq: "CN"}}}}}}`, "gma umm"},
	{`{memberships: {none: {role: [CHAIR, FOUNDER]}}}`, "umm"},
	{`{id: {eq: "alliance/umm"}, kind: [NATIONAL]}`, "umm"},
	{`{or: [{seat: {}}, {name: {eq: "Plain"}}]}`, "gma plain umm"},
}

var membershipFilters = []filterExample{
	{`{}`, "mm2 mm1 mm4 mm3"},
	{`{role: [CHAIR, FOUNDER]}`, "mm1 mm4"},
	{`{role: []}`, ""},
	{`{from: {known: true}}`, "mm1 mm3"},
	{`{from: {known: false}, to: {known: false}}`, "mm2"},
	{`{to: {before: "2020"}}`, "mm4"},
	{`{institution: {}}`, "mm2 mm1 mm4 mm3"},
	{`{institution: {kind: [PLATFORM]}}`, "mm2"},
	{`{alliance: {acronym: {contains: "m"}}, institution: {country: {}}}`, "mm1 mm3"},
	{`{and: [{role: [MEMBER]}, {from: {known: true}}]}`, "mm3"},
	{`{or: [{role: [FOUNDER]}, {not: {alliance: {seat: {}}}}]}`, "mm4"},
	{`{not: {institution: {courses: {some: {}}}}}`, "mm2"},
}

var courseFilters = []filterExample{
	{`{}`, "alg bio run"},
	{`{id: {in: ["course/run", "course/alg"]}}`, "alg run"},
	{`{name: {startsWith: "bio"}}`, "bio"},
	{`{language: {in: ["de", "zh"]}}`, "bio"},
	{`{not: {language: {eq: "de"}}}`, "alg run"},
	{`{field: {contains: "SCIENCE"}}`, "bio"},
	{`{provider: {}}`, "alg bio"},
	{`{provider: {name: {eq: "THU"}}}`, "alg"},
	{`{platform: {}}`, "alg"},
	{`{not: {platform: {kind: [PLATFORM]}}}`, "bio run"},
	{`{or: [{provider: {country: {code: {eq: "CI"}}}}, {name: {eq: "Run"}}]}`, "bio run"},
	{`{and: [{provider: {}}, {platform: {}}]}`, "alg"},
}

var exchangeFilters = []filterExample{
	{`{}`, "in no ex"},
	{`{kind: [TRAINING, AGREEMENT]}`, "in no"},
	{`{from: {onOrBefore: "2020"}}`, "ex"},
	{`{name: {contains: "only"}}`, "in"},
	{`{provider: {}}`, "in ex"},
	{`{provider: {country: {}}}`, "ex"},
	{`{provider: {kind: [PLATFORM]}}`, "in"},
	{`{receiver: {}}`, "in"},
	{`{receiver: {name: {eq: "Straße"}}}`, "in"},
	{`{not: {receiver: {name: {eq: "Straße"}}}}`, "no ex"},
	{`{receiver: {not: {name: {eq: "Straße"}}}}`, "in"},
	{`{providerCountry: {}}`, "ex"},
	{`{providerCountry: {code: {eq: "CN"}}}`, "ex"},
	{`{providerCountry: {code: {eq: "CI"}}}`, "ex"},
	{`{receiverCountry: {}}`, "in ex"},
	{`{receiverCountry: {code: {eq: "CI"}}}`, "in"},
	{`{receiverCountry: {region: {contains: "a"}}}`, "in"},
	{`{id: {eq: "exchange/no"}, not: {provider: {}}}`, "no"},
	{`{and: [{providerCountry: {code: {eq: "CN"}}}, {providerCountry: {code: {eq: "CI"}}}]}`, "ex"},
	{`{providerCountry: {and: [{code: {eq: "CN"}}, {code: {eq: "CI"}}]}}`, ""},
	{`{or: [{kind: [AGREEMENT]}, {receiver: {}}]}`, "in no"},
}

var figureFilters = []filterExample{
	{`{}`, "f1 f3 f2"},
	{`{measure: {eq: "members"}}`, "f1"},
	{`{measure: {startsWith: "MEM"}}`, "f1 f3"},
	{`{unit: {in: ["people"]}}`, "f2"},
	{`{qualifier: [DOZENS, MORE_THAN]}`, "f3 f2"},
	{`{subject: {eq: "alliance/gma"}}`, "f1"},
	{`{subject: {in: ["country/CN", "institution/edx", "gma"]}}`, "f3 f2"},
	{`{asOf: {after: "2020"}}`, "f1"},
	{`{not: {asOf: {after: "2020"}}}`, "f3 f2"},
	{`{and: [{unit: {eq: "institutions"}}, {asOf: {before: "2024"}}]}`, "f3"},
	{`{or: [{qualifier: []}, {asOf: {known: false}}]}`, "f2"},
}
