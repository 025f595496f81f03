// Expand: which rows are at the ends of each relationship, and in which columns they are answered.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const relationshipsWorld = `
source s
source second
source unused
source memory: kind=recollection
country BR: name=Brazil
country CN: name=China
country FR: name=France, otherSources=second
country US: name=United States
institution edx: name=edX, kind=platform
institution peking: name=Peking University, country=CN
institution sorbonne: name=Sorbonne, country=FR, source=second
institution tsinghua: name=Tsinghua University, country=CN
alliance asia: name=Asia Branch, parent=gma, otherSources=memory
alliance gma: name=Global MOOC Alliance, seatCountry=CN
alliance solo: name=Solo, source=memory
membership m1: alliance=gma, institution=tsinghua, role=initiator
membership m2: alliance=gma, institution=tsinghua, role=chair
membership m3: alliance=gma, institution=sorbonne, source=second
membership m4: alliance=asia, institution=tsinghua
membership m5: alliance=gma, institution=edx
course algebra: name=Algebra, provider=tsinghua, platform=edx
course biology: name=Biology, provider=tsinghua
course chess: name=Chess, provider=sorbonne, platform=edx
exchange sharing: name=Sharing, alliance=gma
exchange other: name=Another
exchange third: name=Third
exchange-party: exchange=sharing, side=provider, institution=tsinghua
exchange-party: exchange=sharing, side=provider, institution=peking
exchange-party: exchange=sharing, side=provider, country=FR
exchange-party: exchange=sharing, side=receiver, country=BR
exchange-party: exchange=sharing, side=receiver, institution=sorbonne
exchange-party: exchange=sharing, side=receiver, country=FR
exchange-party: exchange=other, side=receiver, institution=tsinghua
exchange-party: exchange=other, side=provider, institution=edx
exchange-course: exchange=sharing, course=chess
exchange-course: exchange=sharing, course=algebra
exchange-course: exchange=third, course=algebra
event summit: name=Summit, alliance=gma, country=CN, from=2020
event panel: name=Panel, parent=summit, country=CN, from=2021
event early: name=Zero, country=CN, from=2019
event-host: event=summit, institution=tsinghua
event-host: event=summit, alliance=asia
event-host: event=summit, institution=sorbonne
event-host: event=panel, institution=tsinghua
person ada: name=Ada
person bob: name=Bob
position p1: person=ada, institution=tsinghua, asOf=2020
position p2: person=ada, institution=tsinghua, alliance=gma, country=CN, asOf=2021
position p3: person=ada, country=CN
position p4: person=bob
figure f1: subject=country/CN, asOf=2020
figure f2: subject=country/CN, asOf=2021
figure f3: subject=institution/edx, saidByPerson=ada
figure f4: subject=alliance/gma, saidByInstitution=edx
figure f5: subject=course/chess, saidByPerson=bob, saidByInstitution=edx
figure f6: subject=exchange/sharing
figure f7: subject=event/summit
figure f8: subject=person/ada
claim c1: subject=country/CN, asOf=2020
claim c2: subject=country/CN, asOf=2021
claim c3: subject=institution/edx, saidByPerson=ada
claim c4: subject=alliance/gma, saidByInstitution=edx
claim c5: subject=course/chess, saidByPerson=bob, saidByInstitution=edx
claim c6: subject=exchange/sharing
claim c7: subject=event/summit
claim c8: subject=person/ada
unverified u: subject=alliance/gma, source=memory
`

// relationshipExamples are the ends of each relationship in relationshipsWorld, from one row or from several.
var relationshipExamples = []struct {
	field string
	from  []atlas.ID
	want  string
}{
	{"Query.countries", world, "BR CN FR US"},
	{"Query.institutions", world, "edx peking sorbonne tsinghua"},
	{"Query.alliances", world, "asia gma solo"},
	{"Query.memberships", world, "m4 m5 m3 m1 m2"},
	{"Query.courses", world, "algebra biology chess"},
	{"Query.exchanges", world, "other sharing third"},
	{"Query.events", world, "early summit panel"},
	{"Query.people", world, "ada bob"},
	{"Query.figures", world, "f2 f1 f3 f4 f5 f6 f7 f8"},
	{"Query.claims", world, "c2 c1 c3 c4 c5 c6 c7 c8"},
	{"Query.positions", world, "p2 p1 p3 p4"},
	{"Query.sources", world, "s second unused"},
	{"Dataset.counts", world, "person/ada course/algebra exchange/other alliance/asia course/biology person/bob country/BR course/chess " +
		"country/CN institution/edx country/FR alliance/gma event/panel institution/peking exchange/sharing alliance/solo " +
		"institution/sorbonne event/summit exchange/third institution/tsinghua country/US event/early"},
	{"Country.institutions", []atlas.ID{"country/CN", "country/BR", "country/FR"}, "peking tsinghua |  | sorbonne"},
	{"Country.alliances", []atlas.ID{"country/CN", "country/BR", "country/FR"}, "asia gma |  | gma"},
	{"Country.events", []atlas.ID{"country/CN", "country/FR"}, "early summit panel | "},
	{"Country.exchangesOut", []atlas.ID{"country/CN", "country/FR", "country/BR"}, "sharing | sharing | "},
	{"Country.exchangesIn", []atlas.ID{"country/CN", "country/FR", "country/BR"}, "other | sharing | sharing"},
	{"Institution.memberships", []atlas.ID{"institution/tsinghua", "institution/peking"}, "m4 m1 m2 | "},
	{"Institution.alliances", []atlas.ID{"institution/tsinghua", "institution/peking"}, "asia gma | "},
	{"Institution.courses", []atlas.ID{"institution/edx", "institution/tsinghua"}, " | algebra biology"},
	{"Institution.exchangesOut", []atlas.ID{"institution/tsinghua", "institution/edx"}, "sharing | other"},
	{"Institution.exchangesIn", []atlas.ID{"institution/tsinghua", "institution/sorbonne"}, "other | sharing"},
	{"Institution.people", []atlas.ID{"institution/tsinghua", "institution/edx"}, "p2 p1 | "},
	{"Institution.events", []atlas.ID{"institution/tsinghua", "institution/sorbonne"}, "summit panel | summit"},
	{"Alliance.members", []atlas.ID{"alliance/gma", "alliance/asia", "alliance/solo"}, "edx sorbonne tsinghua | tsinghua | "},
	{"Alliance.memberships", []atlas.ID{"alliance/gma", "alliance/asia"}, "m5 m3 m1 m2 | m4"},
	{"Alliance.countries", []atlas.ID{"alliance/gma", "alliance/asia"}, "CN FR | CN"},
	{"Alliance.events", []atlas.ID{"alliance/gma", "alliance/asia"}, "summit | "},
	{"Alliance.exchanges", []atlas.ID{"alliance/gma", "alliance/asia"}, "sharing | "},
	{"Course.exchanges", []atlas.ID{"course/algebra", "course/biology"}, "sharing third | "},
	{"Exchange.providers", []atlas.ID{"exchange/sharing", "exchange/third"}, "peking tsinghua | "},
	{"Exchange.receivers", []atlas.ID{"exchange/sharing", "exchange/other"}, "sorbonne | tsinghua"},
	{"Exchange.providerCountries", []atlas.ID{"exchange/sharing", "exchange/other"}, "CN FR | "},
	{"Exchange.receiverCountries", []atlas.ID{"exchange/sharing", "exchange/other"}, "BR FR | CN"},
	{"Exchange.courses", []atlas.ID{"exchange/sharing", "exchange/other"}, "algebra chess | "},
	{"Event.hosts", []atlas.ID{"event/summit", "event/early"}, "alliance/asia institution/sorbonne institution/tsinghua | "},
	{"Person.positions", []atlas.ID{"person/ada", "person/bob"}, "p2 p1 p3 | p4"},
	{"Source.citations", []atlas.ID{"source/second", "source/unused"}, "country/FR institution/sorbonne | "},
	{"Country.figures", []atlas.ID{"country/CN", "country/FR"}, "f2 f1 | "},
	{"Institution.figures", []atlas.ID{"institution/edx", "institution/peking"}, "f3 | "},
	{"Alliance.figures", []atlas.ID{"alliance/gma"}, "f4"},
	{"Course.figures", []atlas.ID{"course/chess"}, "f5"},
	{"Exchange.figures", []atlas.ID{"exchange/sharing"}, "f6"},
	{"Event.figures", []atlas.ID{"event/summit"}, "f7"},
	{"Person.figures", []atlas.ID{"person/ada"}, "f8"},
	{"Country.claims", []atlas.ID{"country/CN", "country/FR"}, "c2 c1 | "},
	{"Institution.claims", []atlas.ID{"institution/edx", "institution/peking"}, "c3 | "},
	{"Alliance.claims", []atlas.ID{"alliance/gma"}, "c4"},
	{"Course.claims", []atlas.ID{"course/chess"}, "c5"},
	{"Exchange.claims", []atlas.ID{"exchange/sharing"}, "c6"},
	{"Event.claims", []atlas.ID{"event/summit"}, "c7"},
	{"Person.claims", []atlas.ID{"person/ada"}, "c8"},
	{"Institution.country", []atlas.ID{"institution/tsinghua", "institution/edx"}, "CN | "},
	{"Alliance.seat", []atlas.ID{"alliance/gma", "alliance/asia"}, "CN | "},
	{"Alliance.parent", []atlas.ID{"alliance/gma", "alliance/asia"}, " | gma"},
	{"Membership.institution", []atlas.ID{"membership/m1"}, "tsinghua"},
	{"Membership.alliance", []atlas.ID{"membership/m1", "membership/m4"}, "gma | asia"},
	{"Course.provider", []atlas.ID{"course/algebra", "course/chess"}, "tsinghua | sorbonne"},
	{"Course.platform", []atlas.ID{"course/algebra", "course/biology"}, "edx | "},
	{"Exchange.alliance", []atlas.ID{"exchange/sharing", "exchange/other"}, "gma | "},
	{"Event.country", []atlas.ID{"event/summit"}, "CN"},
	{"Event.parent", []atlas.ID{"event/summit", "event/panel"}, " | summit"},
	{"Event.alliance", []atlas.ID{"event/summit", "event/panel"}, "gma | "},
	{"Position.person", []atlas.ID{"position/p1", "position/p4"}, "ada | bob"},
	{"Position.organization", []atlas.ID{"position/p1", "position/p2", "position/p3", "position/p4"}, "institution/tsinghua | alliance/gma | country/CN | "},
	{"Position.institution", []atlas.ID{"position/p2", "position/p3"}, "tsinghua | "},
	{"Position.alliance", []atlas.ID{"position/p2", "position/p1"}, "gma | "},
	{"Position.country", []atlas.ID{"position/p2", "position/p1"}, "CN | "},
	{"Figure.subject", []atlas.ID{"figure/f1", "figure/f5"}, "country/CN | course/chess"},
	{"Figure.saidBy", []atlas.ID{"figure/f1", "figure/f3", "figure/f4", "figure/f5"}, " | person/ada | institution/edx | person/bob"},
	{"Claim.subject", []atlas.ID{"claim/c1", "claim/c7"}, "country/CN | event/summit"},
	{"Claim.saidBy", []atlas.ID{"claim/c1", "claim/c3", "claim/c4", "claim/c5"}, " | person/ada | institution/edx | person/bob"},
}

var world = []atlas.ID{atlas.Root}

func relationshipNamed(t testing.TB, field string) *atlas.Relationship {
	t.Helper()
	for _, h := range atlas.Relationships {
		if h.Field == field {
			return h
		}
	}
	t.Fatalf("there is no relationship %s", field)
	return nil
}

func testRelationships(t *testing.T, open opener) {
	s := draw(t, open, relationshipsWorld)
	shown := map[string]bool{}
	for _, c := range relationshipExamples {
		shown[c.field] = true
		t.Run(c.field, func(t *testing.T) { want(t, c.field, s.ends(relationshipNamed(t, c.field), c.from...), c.want) })
	}
	t.Run("every relationship is shown", func(t *testing.T) {
		for _, h := range atlas.Relationships {
			if !shown[h.Field] {
				t.Errorf("%s has no example: add one to relationshipExamples", h.Field)
			}
		}
	})
	members := atlas.AllianceMembers.Relationship
	for _, c := range []struct {
		name string
		rel  *atlas.Relationship
		from []atlas.ID
		want string
	}{
		{"a row that is not there has no ends", members, []atlas.ID{"alliance/none", "alliance/asia", ""}, " | tsinghua | "},
		{"a row of another kind has no ends", members, []atlas.ID{"institution/tsinghua", "membership/m1"}, " | "},
		{"figures are those of the kind asked", relationshipNamed(t, "Institution.figures"), []atlas.ID{"country/CN", "institution/edx"}, " | f3"},
		{"the same row twice has its ends twice", members, []atlas.ID{"alliance/asia", "alliance/asia"}, "tsinghua | tsinghua"},
		{"what no client sees has no ends", atlas.SourceCitations.Relationship, []atlas.ID{"source/memory", "unverified/u"}, " | "},
		{"from no rows", members, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.name, s.ends(c.rel, c.from...), c.want) })
	}
	t.Run("sources cite only from their own rows", func(t *testing.T) {
		// Of the 22 entities, those that rest on "second" alone or on memory alone do not cite s; memberships never do.
		got := s.ends(atlas.SourceCitations.Relationship, "source/s")
		want(t, "citations of s", got, "person/ada course/algebra exchange/other alliance/asia course/biology person/bob country/BR course/chess "+
			"country/CN institution/edx country/FR alliance/gma event/panel institution/peking exchange/sharing event/summit exchange/third "+
			"institution/tsinghua country/US event/early")
	})
}

func testColumns(t *testing.T, open opener) {
	s := draw(t, open, relationshipsWorld)
	from := []atlas.ID{"alliance/gma", "alliance/none", "alliance/asia"}
	for _, c := range []struct {
		name string
		want atlas.Select
	}{
		{"nothing", 0}, {"rows alone", atlas.SelectNodes}, {"rows and keys", atlas.SelectNodes | atlas.SelectKeys}, {"more alone", atlas.SelectMore},
		{"total alone", atlas.SelectTotal}, {"total and more", atlas.SelectTotal | atlas.SelectMore},
		{"all", atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := s.ask(atlas.AllianceMembers.Relationship, from, atlas.Window{First: 2, Last: -1, Select: c.want})
			rows, keys := 0, 0
			if c.want&atlas.SelectNodes != 0 {
				rows = 3
				want(t, "rows", written(atlas.AllianceMembers.Relationship, l), "edx sorbonne |  | tsinghua")
			}
			if c.want&atlas.SelectKeys != 0 {
				keys = 3
			}
			if len(l.Nodes) != rows || int(l.Offsets[3]) != rows || len(l.Keys) != keys {
				t.Errorf("At is %v, with %d ends and %d keys", l.Offsets, len(l.Nodes), len(l.Keys))
			}
			if rows == 0 && (l.Nodes != nil || l.Keys != nil) {
				t.Error("rows were not wanted, and their columns are there")
			}
			if more := c.want&atlas.SelectMore != 0; more != (l.HasNext != nil) || more != (l.HasPrevious != nil) {
				t.Errorf("Back is %v, More is %v", l.HasPrevious, l.HasNext)
			} else if more && (!l.HasNext[0] || l.HasNext[1] || l.HasNext[2] || l.HasPrevious[0] || l.HasPrevious[1] || l.HasPrevious[2]) {
				t.Errorf("Back is %v, More is %v, and only the first row has more", l.HasPrevious, l.HasNext)
			}
			if total := c.want&atlas.SelectTotal != 0; total != (l.Total != nil) {
				t.Errorf("Total is %v", l.Total)
			} else if total && (l.Total[0] != 3 || l.Total[1] != 0 || l.Total[2] != 1) {
				t.Errorf("Total is %v, not [3 0 1]", l.Total)
			}
		})
	}
	t.Run("the rows are those that Nodes finds", func(t *testing.T) {
		l := s.ask(atlas.AllianceMembers.Relationship, from[:1], everything)
		want(t, "edx", Draw(l.Nodes[:1]), Draw(s.look("institution/edx")))
	})
}
