// Snapshots: the world as it stood on a date, at every depth.

package storetest

import (
	"context"
	"testing"

	"alliance-atlas/atlas"
)

const asOfWorld = `
country CN
country FR
institution u: name=U, country=CN
institution v: name=V, country=FR
institution w: name=W
alliance open: name=Open
alliance old: name=Old, founded=2010, ended=2018-06, seatCountry=FR
alliance new: name=New, founded=2020-03-15, parent=old
membership joined-2010: alliance=old, institution=u, role=founder, from=2010-05, to=2018
membership left: alliance=open, institution=v, from=2011, to=2013-02
membership rejoined: alliance=open, institution=v, from=2016-07
membership member-since-ever: alliance=open, institution=u, seen=2022
membership until: alliance=open, institution=w, to=2012
membership later: alliance=new, institution=w
course c: name=C, provider=u
exchange ex: name=Ex, from=2012, to=2014-06, alliance=new
exchange for-ever: name=Forever
exchange-party: exchange=ex, side=provider, institution=u
exchange-party: exchange=ex, side=receiver, country=FR
exchange-party: exchange=for-ever, side=provider, institution=v
exchange-course: exchange=ex, course=c
exchange-course: exchange=for-ever, course=c
event undated: name=Undated, alliance=old
event fair: name=Fair, from=2013-09, to=2013-10, alliance=new, country=CN
event stand: name=Stand, from=2013, parent=fair
event-host: event=fair, alliance=new
event-host: event=fair, institution=u
event-host: event=undated, alliance=open
person p: name=P
position in-new: person=p, alliance=new, institution=u, asOf=2014
position at-u: person=p, institution=u, asOf=2016-02
position some-time: person=p, country=FR
figure of-new: subject=alliance/new, asOf=2012
figure of-old: subject=alliance/old, asOf=2011-06
figure of-u: subject=institution/u, asOf=2016-02-29
figure of-u-undated: subject=institution/u
figure of-ex: subject=exchange/ex
figure of-fair: subject=event/fair
claim about-new: subject=alliance/new
claim about-old: subject=alliance/old, asOf=2011
claim about-u: subject=institution/u, asOf=2016-02
claim about-fair: subject=event/fair, asOf=2010
`

var asOfExamples = []struct {
	name, at, field string
	from            []atlas.ID
	want            string
}{
	{"everything shows without a date", "", "Query.memberships", world, "later joined-2010 member-since-ever left rejoined until"},
	{"the day before a month of joining", "2010-04-30", "Alliance.memberships", []atlas.ID{"alliance/old"}, ""},
	{"the first day of the month of joining", "2010-05-01", "Alliance.memberships", []atlas.ID{"alliance/old"}, "joined-2010"},
	{"a year in which somebody joined", "2010", "Alliance.memberships", []atlas.ID{"alliance/old"}, "joined-2010"},
	{"the month before", "2010-04", "Alliance.memberships", []atlas.ID{"alliance/old"}, ""},
	{"before a year of joining", "2010-12-31", "Alliance.memberships", []atlas.ID{"alliance/open"}, "member-since-ever until"},
	{"in the year of joining", "2011-01-01", "Alliance.memberships", []atlas.ID{"alliance/open"}, "member-since-ever left until"},
	{"the last day of the year of leaving", "2012-12-31", "Alliance.memberships", []atlas.ID{"alliance/open"}, "member-since-ever left until"},
	{"the day after", "2013-01-01", "Alliance.memberships", []atlas.ID{"alliance/open"}, "member-since-ever left"},
	{"the last day of the month of leaving", "2013-02-28", "Alliance.members", []atlas.ID{"alliance/open"}, "u v"},
	{"left", "2013-03", "Alliance.members", []atlas.ID{"alliance/open"}, "u"},
	{"between leaving and joining again", "2015", "Institution.alliances", []atlas.ID{"institution/v"}, ""},
	{"a year in which somebody joins again", "2016", "Alliance.members", []atlas.ID{"alliance/open"}, "u v"},
	{"joined again", "2030", "Institution.memberships", []atlas.ID{"institution/v"}, "rejoined"},
	{"seen does not count", "1900", "Institution.alliances", []atlas.ID{"institution/u"}, "open"},
	{"alliances of a year", "2010", "Query.alliances", world, "old open"},
	{"an alliance in its last month", "2018-06-30", "Query.alliances", world, "old open"},
	{"an alliance after its end", "2018-07", "Query.alliances", world, "open"},
	{"an alliance the day before its beginning", "2020-03-14", "Query.alliances", world, "open"},
	{"an alliance on its first day", "2020-03-15", "Query.alliances", world, "new open"},
	{"a year in which an alliance begins", "2020", "Query.alliances", world, "new open"},
	{"a membership is hidden with its alliance", "2018-07", "Institution.memberships", []atlas.ID{"institution/u"}, "member-since-ever"},
	{"a membership without dates is hidden before its alliance", "2019", "Institution.memberships", []atlas.ID{"institution/w"}, ""},
	{"and shows with it", "2021", "Institution.memberships", []atlas.ID{"institution/w"}, "later"},
	{"a hidden row has no ends", "2015", "Alliance.members", []atlas.ID{"alliance/new", "alliance/old"}, " | u"},
	{"a parent that does not show", "2021", "Alliance.parent", []atlas.ID{"alliance/new"}, ""},
	{"countries of members of the day", "2012", "Alliance.countries", []atlas.ID{"alliance/open"}, "CN FR"},
	{"countries of members of another day", "2014", "Alliance.countries", []atlas.ID{"alliance/open"}, "CN"},
	{"alliances of a country on a day", "2014", "Country.alliances", []atlas.ID{"country/CN", "country/FR"}, "old open | "},
	{"an exchange before it", "2011-12-31", "Query.exchanges", world, "for-ever"},
	{"an exchange in its last month", "2014-06-30", "Query.exchanges", world, "ex for-ever"},
	{"an exchange after it", "2014-07-01", "Query.exchanges", world, "for-ever"},
	{"the alliance of an exchange does not show", "2013", "Exchange.alliance", []atlas.ID{"exchange/ex"}, ""},
	{"and the exchange stays", "2013", "Institution.exchangesOut", []atlas.ID{"institution/u"}, "ex"},
	{"a link goes with the exchange", "2015", "Institution.exchangesOut", []atlas.ID{"institution/u", "institution/v"}, " | for-ever"},
	{"exchanges of a course on a day", "2015", "Course.exchanges", []atlas.ID{"course/c"}, "for-ever"},
	{"exchanges into a country on a day", "2015", "Country.exchangesIn", []atlas.ID{"country/FR"}, ""},
	{"an event before its month", "2013-08-31", "Query.events", world, "stand undated"},
	{"an event in its month", "2013-09", "Query.events", world, "stand fair undated"},
	{"an event in its year", "2013", "Query.events", world, "stand fair undated"},
	{"an event long after", "2030", "Query.events", world, "stand fair undated"},
	{"an event before its year", "2012", "Query.events", world, "undated"},
	{"the alliance of an event does not show, and the event stays", "2014", "Event.alliance", []atlas.ID{"event/fair", "event/undated"}, " | old"},
	{"the alliance shows later", "2021", "Event.alliance", []atlas.ID{"event/fair", "event/undated"}, "new | "},
	{"the parent of an event does not show", "2013-08", "Event.parent", []atlas.ID{"event/stand"}, ""},
	{"a host that does not show", "2014", "Event.hosts", []atlas.ID{"event/fair"}, "institution/u"},
	{"a host that shows later", "2021", "Event.hosts", []atlas.ID{"event/fair"}, "alliance/new institution/u"},
	{"events of a host before them", "2013-08", "Institution.events", []atlas.ID{"institution/u"}, ""},
	{"events of an alliance", "2014", "Alliance.events", []atlas.ID{"alliance/old", "alliance/new"}, "undated | "},
	{"figures before their month", "2011-05-31", "Alliance.figures", []atlas.ID{"alliance/old"}, ""},
	{"figures in their month", "2011-06-01", "Alliance.figures", []atlas.ID{"alliance/old"}, "of-old"},
	{"figures in their year", "2011", "Alliance.figures", []atlas.ID{"alliance/old"}, "of-old"},
	{"figures the day before", "2016-02-28", "Institution.figures", []atlas.ID{"institution/u"}, "of-u-undated"},
	{"figures on a leap day", "2016-02-29", "Institution.figures", []atlas.ID{"institution/u"}, "of-u of-u-undated"},
	{"figures are hidden with their subject", "2015", "Query.figures", world, "of-old of-fair of-u-undated"},
	{"figures of an exchange go with it", "2013", "Exchange.figures", []atlas.ID{"exchange/ex"}, "of-ex"},
	{"claims are hidden with their subject", "2019", "Alliance.claims", []atlas.ID{"alliance/new", "alliance/old"}, " | "},
	{"claims show with their subject", "2020-03-15", "Alliance.claims", []atlas.ID{"alliance/new"}, "about-new"},
	{"claims in their month", "2016-02-01", "Institution.claims", []atlas.ID{"institution/u"}, "about-u"},
	{"claims before it", "2016-01", "Institution.claims", []atlas.ID{"institution/u"}, ""},
	{"claims about an event that is to come", "2011", "Event.claims", []atlas.ID{"event/fair"}, ""},
	{"positions of a year", "2014", "Person.positions", []atlas.ID{"person/p"}, "in-new some-time"},
	{"positions later", "2016-02", "Person.positions", []atlas.ID{"person/p"}, "at-u in-new some-time"},
	{"an unknown date shows", "1000", "Person.positions", []atlas.ID{"person/p"}, "some-time"},
	{"the alliance of a position does not show", "2014", "Position.alliance", []atlas.ID{"position/in-new"}, ""},
	{"and the institution is not put in its place", "2014", "Position.organization", []atlas.ID{"position/in-new"}, ""},
	{"people of an institution", "2015", "Institution.people", []atlas.ID{"institution/u"}, "in-new"},
	{"citations of a source", "2009", "Source.citations", []atlas.ID{"source/s"},
		"course/c country/CN exchange/for-ever country/FR alliance/open person/p institution/u event/undated institution/v institution/w"},
}

func testSnapshot(t *testing.T, open opener) {
	s := draw(t, open, asOfWorld)
	for _, c := range asOfExamples {
		t.Run(c.name, func(t *testing.T) {
			want(t, c.field+" as of "+c.at, s.on(c.at).ends(relationshipNamed(t, c.field), c.from...), c.want)
		})
	}
	t.Run("nodes that do not show are not there", func(t *testing.T) {
		ids := []atlas.ID{"alliance/new", "membership/left", "figure/of-new", "event/fair", "institution/u", "exchange/ex", "position/at-u", "claim/about-new"}
		want(t, "as of 2012", keysOf(s.on("2012").look(ids...), true), "none membership/left none none institution/u exchange/ex none none")
		want(t, "as of 2021", keysOf(s.on("2021").look(ids...), true), "alliance/new none figure/of-new event/fair institution/u none position/at-u claim/about-new")
	})
	t.Run("filters see what shows", func(t *testing.T) {
		const inOpen = `{memberships: {some: {alliance: {name: {eq: "Open"}}}}}`
		want(t, "as of 2012", s.on("2012").where(atlas.AllInstitutions.Relationship, atlas.Root, inOpen), "u v w")
		want(t, "as of 2014", s.on("2014").where(atlas.AllInstitutions.Relationship, atlas.Root, inOpen), "u")
		want(t, "none as of 2014", s.on("2014").where(atlas.AllInstitutions.Relationship, atlas.Root, `{memberships: {none: {}}}`), "v w")
		want(t, "parent as of 2021", s.on("2021").passing(atlas.AllAlliances.Relationship, atlas.Root, atlas.Exists{Relationship: atlas.AllianceParent.Relationship}), "")
		want(t, "parent at all times", s.passing(atlas.AllAlliances.Relationship, atlas.Root, atlas.Exists{Relationship: atlas.AllianceParent.Relationship}), "new")
	})
	t.Run("orders count what shows", func(t *testing.T) {
		most := atlas.OrderOf(atlas.KindInstitution, "MEMBERSHIPS", true)
		want(t, "at all times", s.ordered(atlas.AllInstitutions.Relationship, atlas.Root, most), "u v w")
		want(t, "as of 2014", s.on("2014").ordered(atlas.AllInstitutions.Relationship, atlas.Root, most), "u v w")
		want(t, "as of 2030", s.on("2030").ordered(atlas.AllInstitutions.Relationship, atlas.Root, atlas.OrderOf(atlas.KindInstitution, "MEMBERSHIPS", false)), "u v w")
		want(t, "members as of 2021", s.on("2021").ordered(atlas.AllAlliances.Relationship, atlas.Root, atlas.OrderOf(atlas.KindAlliance, "MEMBERS", false)), "new open")
		want(t, "members as of 2014", s.on("2014").ordered(atlas.AllAlliances.Relationship, atlas.Root, atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true)), "old open")
	})
	t.Run("groups count what shows", func(t *testing.T) {
		want(t, "as of 2012", s.on("2012").groups(atlas.AllianceMembers.Relationship, "", "COUNTRY", "alliance/open"), `"" 1, CN 1, FR 1`)
		want(t, "as of 2014", s.on("2014").groups(atlas.AllianceMembers.Relationship, "", "COUNTRY", "alliance/open"), "CN 1")
		want(t, "kinds as of 2009", s.on("2009").groups(atlas.Everything.Relationship, "", kindOfRow, atlas.Root),
			"INSTITUTION 3, COUNTRY 2, ALLIANCE 1, COURSE 1, EVENT 1, EXCHANGE 1, PERSON 1")
	})
	t.Run("search finds what shows", func(t *testing.T) {
		want(t, "as of 2015", s.on("2015").find("new"), "")
		want(t, "as of 2021", s.on("2021").find("new"), "new")
	})
	t.Run("totals and windows are of what shows", func(t *testing.T) {
		l := s.on("2014").ask(atlas.AllMemberships.Relationship, world, atlas.Window{First: 1, Last: -1, Select: atlas.SelectNodes | atlas.SelectTotal | atlas.SelectMore})
		if l.Total[0] != 2 || !l.HasNext[0] {
			t.Errorf("%d memberships show on the day, more %t; there are 2", l.Total[0], l.HasNext[0])
		}
	})
	t.Run("a reader knows its date", func(t *testing.T) {
		want(t, "date", s.on("2014-06").At().String(), "2014-06")
		want(t, "date", s.At().String(), "")
	})
	t.Run("readers at several dates do not disturb each other", func(t *testing.T) {
		early, late := s.on("2012"), s.on("2021")
		want(t, "2021", late.ends(atlas.AllAlliances.Relationship, atlas.Root), "new open")
		want(t, "2012", early.ends(atlas.AllAlliances.Relationship, atlas.Root), "old open")
		want(t, "2021", late.ends(atlas.AllAlliances.Relationship, atlas.Root), "new open")
	})
	t.Run("dates of other precision are other questions", func(t *testing.T) {
		members := atlas.AllianceMembers.Relationship
		want(t, "2013", s.on("2013").ends(members, "alliance/open"), "u v")
		want(t, "2013-03-01", s.on("2013-03-01").ends(members, "alliance/open"), "u")
	})
	t.Run("a date says nothing about other stores", func(t *testing.T) {
		other := draw(t, open, "alliance young: founded=2022")
		nodes, err := other.on("2021").Nodes(context.Background(), []atlas.ID{"alliance/young", "alliance/new"})
		if err != nil {
			t.Fatal(err)
		}
		want(t, "nodes", keysOf(nodes, true), "none none")
	})
}
