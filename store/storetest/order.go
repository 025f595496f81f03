// Orders: what rows are ordered by, in both directions, with ties and unknowns.

package storetest

import (
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

const orderWorld = `
country AA: name=Ärea
country BB: name=area two
country ZZ: name=Zeta
institution a: name=Same, country=ZZ
institution b: name=same, country=AA
institution c: name=Änother, country=BB
institution d: name=Zoo
institution e: name=A, country=AA
alliance p: name=Pi, founded=2020-01-01
alliance q: name=Qu, founded=2020
alliance r: name=Ro, founded=2019-12-31
alliance s: name=Si
alliance t: name=pi, founded=2020-01
membership: alliance=p, institution=a, role=chair
membership: alliance=p, institution=a, role=member
membership: alliance=q, institution=a
membership: alliance=q, institution=b
membership: alliance=q, institution=c
membership: alliance=r, institution=b
course k: name=Kappa, provider=a
course l: name=Lambda, provider=c
course m: name=kappa
course n: name=Nu, provider=b
course o: name=Omega, provider=d
course x: name=Xi, provider=d
`

func testOrder(t *testing.T, open opener) {
	s := draw(t, open, orderWorld)
	institutions, alliances, courses := atlas.AllInstitutions.Relationship, atlas.AllAlliances.Relationship, atlas.AllCourses.Relationship
	for _, c := range []struct {
		name string
		rel  *atlas.Relationship
		by   string
		desc bool
		want string
	}{
		// Folded: a < another < same < same < zoo. The two same are a tie, which goes by id in both directions.
		{"institutions by name", institutions, "NAME", false, "e c a b d"},
		{"institutions by name, from the end", institutions, "NAME", true, "d a b c e"},
		// area: b e (same < a: e first), area two: c, zeta: a, unknown: d.
		{"institutions by country", institutions, "COUNTRY", false, "e b c a d"},
		{"institutions by country, from the end", institutions, "COUNTRY", true, "a c e b d"},
		// Memberships, not alliances: a has 3, b 2, c 1, d and e none.
		{"institutions by memberships", institutions, "MEMBERSHIPS", false, "e d c b a"},
		{"institutions by memberships, from the end", institutions, "MEMBERSHIPS", true, "a b c e d"},
		{"institutions by courses", institutions, "COURSES", false, "e c a b d"},
		{"institutions by courses, from the end", institutions, "COURSES", true, "d c a b e"},
		{"alliances by name", alliances, "NAME", false, "p t q r s"},
		{"alliances by name, from the end", alliances, "NAME", true, "s r q p t"},
		// 2020, 2020-01 and 2020-01-01 begin on the same day and tie.
		{"alliances by the day founded", alliances, "FOUNDED", false, "r p t q s"},
		{"alliances by the day founded, from the end", alliances, "FOUNDED", true, "p t q r s"},
		// Members are institutions, each once: q has 3, p and r 1, s and t none.
		{"alliances by members", alliances, "MEMBERS", false, "t s p r q"},
		{"alliances by members, from the end", alliances, "MEMBERS", true, "q p r t s"},
		{"courses by name", courses, "NAME", false, "k m l n o x"},
		{"courses by name, from the end", courses, "NAME", true, "x o n l k m"},
		// another: l, same: k n, zoo: o x, unknown: m.
		{"courses by provider", courses, "PROVIDER", false, "l k n o x m"},
		{"courses by provider, from the end", courses, "PROVIDER", true, "o x k n l m"},
	} {
		o := atlas.OrderOf(c.rel.To, c.by, c.desc)
		t.Run(c.name, func(t *testing.T) { want(t, c.name, s.ordered(c.rel, atlas.Root, o), c.want) })
	}
	for _, c := range []struct {
		name string
		rel  *atlas.Relationship
		from atlas.ID
		by   string
		want string
	}{
		{"in a nested connection memberships count everywhere", atlas.AllianceMembers.Relationship, "alliance/q", "MEMBERSHIPS", "c b a"},
		{"in a nested connection courses count everywhere", atlas.CountryInstitutions.Relationship, "country/AA", "COURSES", "e b"},
		{"a nested connection has orders too", atlas.InstitutionCourses.Relationship, "institution/d", "NAME", "o x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want(t, c.name, s.ordered(c.rel, c.from, atlas.OrderOf(c.rel.To, c.by, false)), c.want)
		})
	}
	testOwnOrders(t, open)
	testAllOrders(t, open)
}

// testOwnOrders shows the order of connections that are not asked for another.
func testOwnOrders(t *testing.T, open opener) {
	const names = `
person p1: name=Z
person p2: name=ﬁ
person p3: name=fi
person p4: name=É
person p5: name=e
person p6: name=éa
person p7: name=ß
person p8: name=𝔘
person p9: name=🎓
person pa: name="\ue000"
person pb: name=清
person pc: name=u
person pd: name=
`
	byName := draw(t, open, strings.ReplaceAll(names, `\ue000`, "\ue000"))
	t.Run("entities by folded name, by code point, then by id", func(t *testing.T) {
		// NFKD makes 𝔘 a u and ﬁ an fi, and both then tie. ß stays and is above z. By UTF-16, U+1F393 would come before U+E000.
		// A person without a name is called by the key of the row: pd.
		want(t, "people", byName.ends(atlas.AllPeople.Relationship, atlas.Root), "p4 p5 p6 p2 p3 pd p8 pc p1 p7 pb pa p9")
	})
	t.Run("entities of several kinds by name, then by full id", func(t *testing.T) {
		s := draw(t, open, `
event e: name=E, from=2020
institution b: name=beta
institution a: name=Alpha
alliance z: name=alpha
alliance c: name=Béta
event-host: event=e, institution=b
event-host: event=e, institution=a
event-host: event=e, alliance=z
event-host: event=e, alliance=c
`)
		want(t, "hosts", s.ends(atlas.EventHosts.Relationship, "event/e"), "alliance/z institution/a alliance/c institution/b")
	})
	t.Run("memberships by alliance, institution and id", func(t *testing.T) {
		s := draw(t, open, `
institution x: name=Étude
institution y: name=beta
alliance a: name=Zulu
alliance b: name=alpha
membership 3: alliance=b, institution=x
membership 1: alliance=a, institution=y
membership 4: alliance=b, institution=y, role=chair
membership 2: alliance=b, institution=y
`)
		want(t, "memberships", s.ends(atlas.AllMemberships.Relationship, atlas.Root), "2 4 3 1")
	})
	const dated = `
institution i
person p
event e1: from=2020-06, name=B
event e2: name=A
event e3: from=2020-01-01, name=C
event e4: from=2020, name=D
event e5: from=2019-12-31, name=E
figure f1: subject=institution/i, asOf=2020-06
figure f2: subject=institution/i
figure f3: subject=institution/i, asOf=2020-01-01
figure f4: subject=institution/i, asOf=2020
figure f5: subject=institution/i, asOf=2019-12-31
claim c1: subject=institution/i, asOf=2020-06
claim c2: subject=institution/i
claim c3: subject=institution/i, asOf=2020-01-01
claim c4: subject=institution/i, asOf=2020
claim c5: subject=institution/i, asOf=2019-12-31
position p1: person=p, asOf=2020-06
position p2: person=p
position p3: person=p, asOf=2020-01-01
position p4: person=p, asOf=2020
position p5: person=p, asOf=2019-12-31
`
	s := draw(t, open, dated)
	t.Run("events by begin, unknown last", func(t *testing.T) {
		want(t, "events", s.ends(atlas.AllEvents.Relationship, atlas.Root), "e5 e3 e4 e1 e2")
	})
	t.Run("figures newest first, unknown last", func(t *testing.T) {
		want(t, "figures", s.ends(atlas.AllFigures.Relationship, atlas.Root), "f1 f3 f4 f5 f2")
	})
	t.Run("claims newest first, unknown last", func(t *testing.T) {
		want(t, "claims", s.ends(atlas.Claims[*atlas.Institution]().Relationship, "institution/i"), "c1 c3 c4 c5 c2")
	})
	t.Run("positions newest first, unknown last", func(t *testing.T) {
		want(t, "positions", s.ends(atlas.PersonPositions.Relationship, "person/p"), "p1 p3 p4 p5 p2")
	})
}
