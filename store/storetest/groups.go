// Groups: how many ends a relationship has, by groups.

package storetest

import (
	"context"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

const groupsWorld = `
country CN: name=China, region=Asia
country FR: name=France, region=Europe
country JP: name=Japan, region=Asia
country AQ: name=Antarctica
institution a: country=CN
institution b: country=CN, kind=platform
institution c: country=FR
institution d: country=JP, kind=platform
institution e: country=AQ, kind=other
institution f
institution g: country=JP
alliance all
alliance few
alliance none
membership: alliance=all, institution=a, role=chair
membership: alliance=all, institution=a, role=member
membership: alliance=all, institution=b
membership: alliance=all, institution=c
membership: alliance=all, institution=f
membership: alliance=few, institution=d
event party
event-host: event=party, institution=a
event-host: event=party, alliance=all
event-host: event=party, institution=b
`

func testGroups(t *testing.T, open opener) {
	s := draw(t, open, groupsWorld)
	institutions, members := atlas.AllInstitutions.Relationship, atlas.AllianceMembers.Relationship
	for _, c := range []struct {
		name   string
		rel    *atlas.Relationship
		filter string
		by     string
		from   []atlas.ID
		want   string
	}{
		{"by country, unknown by the empty key", institutions, "", "COUNTRY", world, `CN 2, JP 2, "" 1, AQ 1, FR 1`},
		{"by kind", institutions, "", "KIND", world, "UNIVERSITY 4, PLATFORM 2, OTHER 1"},
		{"by region, unknown where the country or its region is", institutions, "", "REGION", world, `Asia 4, "" 2, Europe 1`},
		{"by the kind of row", atlas.Everything.Relationship, "", kindOfRow, world, "INSTITUTION 7, COUNTRY 4, ALLIANCE 3, EVENT 1"},
		{"each end once", members, "", "COUNTRY", []atlas.ID{"alliance/all"}, `CN 2, "" 1, FR 1`},
		{"each row asked apart, in the order asked", members, "", "REGION", []atlas.ID{"alliance/few", "alliance/none", "alliance/no", "alliance/all"}, `Asia 1 |  |  | Asia 2, "" 1, Europe 1`},
		{"the same row twice", members, "", "KIND", []atlas.ID{"alliance/few", "alliance/few"}, "PLATFORM 1 | PLATFORM 1"},
		{"of those that pass a filter", institutions, `{kind: [PLATFORM, OTHER]}`, "COUNTRY", world, "AQ 1, CN 1, JP 1"},
		{"of none", institutions, `{kind: []}`, "COUNTRY", world, ""},
		{"by one group, when one is left", atlas.CountryInstitutions.Relationship, "", "KIND", []atlas.ID{"country/JP"}, "PLATFORM 1, UNIVERSITY 1"},
		{"of ends of several kinds", atlas.EventHosts.Relationship, "", kindOfRow, []atlas.ID{"event/party"}, "INSTITUTION 2, ALLIANCE 1"},
		{"institutions by the kind of row", institutions, "", kindOfRow, world, "INSTITUTION 7"},
		{"from no rows", members, "", "KIND", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.name, s.groups(c.rel, c.filter, c.by, c.from...), c.want) })
	}
	t.Run("a group by country has the country, others have none", func(t *testing.T) {
		for by, node := range map[string]string{"COUNTRY": "country/CN country/JP none country/AQ country/FR", "REGION": "none none none", "KIND": "none none none"} {
			lists, err := s.GroupBy(context.Background(), institutions, world, nil, groupingOf(t, institutions, by), atlas.LargestGroups)
			if err != nil {
				t.Fatal(err)
			}
			nodes := make([]atlas.Node, len(lists[0]))
			for i, b := range lists[0] {
				nodes[i] = b.Node
			}
			want(t, by, keysOf(nodes, true), node)
		}
	})
	t.Run("a dataset is counted by kinds", func(t *testing.T) {
		counts, err := api.Counts(context.Background(), draw(t, open, nodesWorld).Reader)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range counts {
			if c.Kind != atlas.EntityKinds[i] || c.Count != 1 {
				t.Errorf("count %d is %d of %s, and there is one of %s", i, c.Count, c.Kind, atlas.EntityKinds[i])
			}
		}
	})
	testAllGroups(t, open)
}
