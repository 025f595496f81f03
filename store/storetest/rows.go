// Rows: all rows of a kind, for an export.

package storetest

import (
	"context"
	"testing"

	"alliance-atlas/atlas"
)

func testRows(t *testing.T, open opener) {
	s := draw(t, open, relationshipsWorld)
	for _, c := range []struct {
		kind atlas.Kind
		want string
	}{
		{atlas.KindCountry, "BR CN FR US"},
		{atlas.KindInstitution, "edx peking sorbonne tsinghua"},
		{atlas.KindMembership, "m1 m2 m3 m4 m5"},
		{atlas.KindExchangeParty, "other-provider-edx other-receiver-tsinghua sharing-provider-fr sharing-provider-peking sharing-provider-tsinghua sharing-receiver-br sharing-receiver-fr sharing-receiver-sorbonne"},
		{atlas.KindExchangeCourse, "sharing-algebra sharing-chess third-algebra"},
		{atlas.KindEventHost, "panel-tsinghua summit-asia summit-sorbonne summit-tsinghua"},
		{atlas.KindUnverified, "u"},
		{atlas.KindSource, "memory s second unused"},
	} {
		t.Run("by id: "+string(c.kind), func(t *testing.T) { want(t, string(c.kind), s.all(c.kind), c.want) })
	}
	t.Run("no such kind", func(t *testing.T) { want(t, "planets", s.all("PLANET"), "") })
	t.Run("what goes in comes out", func(t *testing.T) {
		for _, kind := range atlas.Tables {
			drawn := map[atlas.ID]string{}
			for _, n := range World(t, relationshipsWorld) {
				if n.Is() == kind.Kind {
					drawn[n.NodeID()] = Draw([]atlas.Node{n})
				}
			}
			for n, err := range s.Rows(context.Background(), kind.Kind) {
				if err != nil {
					t.Fatal(err)
				}
				want(t, string(n.NodeID()), Draw([]atlas.Node{n}), drawn[n.NodeID()])
				delete(drawn, n.NodeID())
			}
			if len(drawn) > 0 {
				t.Errorf("%s: rows went in and did not come out: %v", kind.Name, drawn)
			}
		}
	})
	t.Run("one may stop", func(t *testing.T) {
		n := 0
		for range s.Rows(context.Background(), atlas.KindInstitution) {
			if n++; n == 2 {
				break
			}
		}
		if n != 2 {
			t.Errorf("%d rows, not 2", n)
		}
	})
	t.Run("ids are compared byte by byte", func(t *testing.T) {
		s := draw(t, open, "person ab\nperson a-z\nperson a\nperson a1\nperson b")
		want(t, "people", s.all(atlas.KindPerson), "a a-z a1 ab b")
	})
	t.Run("of a date", func(t *testing.T) {
		s := draw(t, open, asOfWorld).on("2015")
		want(t, "memberships", s.all(atlas.KindMembership), "joined-2010 member-since-ever")
		want(t, "alliances", s.all(atlas.KindAlliance), "old open")
	})
}
