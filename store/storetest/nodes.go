// Nodes: rows are found by full id.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

const nodesWorld = `
source s
source memory: kind=recollection
country CN: name=China, otherSources=memory
institution same: name=Tsinghua University, country=CN, aliases=THU;Tsinghua
alliance same
course same
exchange same
event same
person same
membership m: alliance=same, institution=same
position p: person=same
figure f: subject=person/same
claim c: subject=person/same
exchange-party ep: exchange=same, institution=same
exchange-course ec: exchange=same, course=same
event-host eh: event=same, institution=same
unverified u: subject=person/same, source=memory
`

func testNodes(t *testing.T, open opener) {
	s := draw(t, open, nodesWorld)
	for _, c := range []struct {
		name string
		ids  []atlas.ID
		want string
	}{
		{"every public kind", []atlas.ID{"country/CN", "institution/same", "alliance/same", "course/same", "exchange/same", "event/same", "person/same", "membership/m", "position/p", "figure/f", "claim/c", "source/s"},
			"country/CN institution/same alliance/same course/same exchange/same event/same person/same membership/m position/p figure/f claim/c source/s"},
		{"the order asked, and as often as asked", []atlas.ID{"person/same", "country/CN", "person/same"}, "person/same country/CN person/same"},
		{"no such key", []atlas.ID{"country/FR", "institution/same"}, "none institution/same"},
		{"no such kind", []atlas.ID{"planet/same", "same", ""}, "none none none"},
		{"ids are exact", []atlas.ID{"country/cn", "Country/CN", " country/CN", "country/CN/", "country/"}, "none none none none none"},
		{"an alpha-3 code is no id", []atlas.ID{"country/CNX"}, "none"},
		{"rows that only join others", []atlas.ID{"exchange-party/ep", "exchange-course/ec", "event-host/eh"}, "none none none"},
		{"what nobody verified, and its source", []atlas.ID{"unverified/u", "source/memory"}, "none none"},
		{"no ids", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.name, keysOf(s.look(c.ids...), true), c.want) })
	}
	t.Run("every column is kept", func(t *testing.T) {
		for _, n := range World(t, nodesWorld) {
			if atlas.Public(n) {
				want(t, string(n.NodeID()), Draw(s.look(n.NodeID())), Draw([]atlas.Node{n}))
			}
		}
	})
	t.Run("the same row twice is the same row", func(t *testing.T) {
		found := s.look("institution/same", "institution/same")
		if found[0] != found[1] {
			t.Error("two answers for one id are two rows")
		}
	})
}
