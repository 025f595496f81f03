// What a change costs: how many statements, and that they read what lies around the rows that changed and not the data.

package neo_test

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/storetest"
)

// changeFrame are the statements of each change that puts rows, besides those that write and derive them.
var changeFrame = []string{"lock", "begin to write", "rows of ids", "references to no row", "describe", "written"}

// keysInAnOrder are the statements of orders, one for each order of rows that a change touches.
var keysInAnOrder = regexp.MustCompile(`^derive keys of \w+ by \w+, where touched$`)

func TestAChangeSendsFewStatements(t *testing.T) {
	open := stores(t)
	s := open(t)
	defer s.Close()
	ctx := context.Background()
	world := storetest.World(t, `
country CN: name=China
institution a: name=Anna, country=CN
institution b: name=Berta, country=CN
alliance x: name=Xenia
membership m: alliance=x, institution=a
course c: name=Cooking, provider=a
`)
	if err := s.Apply(ctx, storetest.Changes(world)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		change, drawn string
		want          []string
	}{
		{"a membership is added", "membership n: alliance=x, institution=b, from=2020", []string{
			"put Membership", "link Membership", "derive when memberships show, where touched", "derive keys of memberships, where touched",
			"pairs of Alliance.members", "derive between pairs of Alliance.members", "keys of ends of Alliance.members",
			"pairs of Country.alliances", "derive between pairs of Country.alliances",
			"pairs of Institution.alliances", "derive between pairs of Institution.alliances",
			"pairs of Alliance.countries", "derive between pairs of Alliance.countries",
		}},
		{"only its note changes", "membership n: alliance=x, institution=b, from=2020, note=new", []string{"put Membership", "link Membership"}},
		{"an institution has another name", "institution b: name=Bella, country=CN", []string{
			"put Institution", "link Institution", "derive keys of memberships, where touched", "keys of ends of Alliance.members", "keys of ends of Exchange.providers", "keys of ends of Exchange.receivers",
			"keys of ends of Event.hosts", "keys of ends of Source.citations",
		}},
		{"a country has another name", "country CN: name=Chine", []string{
			"put Country", "link Country", "keys of ends of Alliance.members", "keys of ends of Alliance.countries",
			"keys of ends of Exchange.providerCountries", "keys of ends of Exchange.receiverCountries", "keys of ends of Source.citations",
		}},
	} {
		sent, err := s.Sent(func() error { return s.Apply(ctx, slices.Values([]atlas.Change{{Put: redrawn(t, world, c.drawn)}})) })
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		keys := 0
		for _, call := range sent {
			switch name := call.Name(); {
			case slices.Contains(changeFrame, name) || name == neo.StateStatement:
			case keysInAnOrder.MatchString(name):
				keys++
			default:
				names = append(names, name)
			}
		}
		slices.Sort(names)
		slices.Sort(c.want)
		if !slices.Equal(names, c.want) {
			t.Errorf("where %s, there are %d statements sent besides %d others, want %d:\n%s\nwant:\n%s", c.change, len(names), len(sent)-len(names)-keys, len(c.want), strings.Join(names, "\n"), strings.Join(c.want, "\n"))
		}
		if keys > len(atlas.Sorts) {
			t.Errorf("where %s, %d statements make keys in %d orders", c.change, keys, len(atlas.Sorts))
		}
		if others := len(sent) - len(names) - keys; others > len(changeFrame)+3 {
			t.Errorf("where %s, %d statements frame the change", c.change, others)
		}
	}
}

// mostHitsOfAChange is how many database hits a membership may cost that is added.
const mostHitsOfAChange = 1000

// changesOfHubs adds a membership to the largest alliance and to one of about 100 members, which costs the same.
func changesOfHubs(t *testing.T, s *neo.Store, world loading.Source) {
	ctx := context.Background()
	alliances, sources := idsOf(t, world, atlas.KindAlliance), idsOf(t, world, atlas.KindSource)
	hub, small, members := hubAndSmall(t, s, alliances)
	rows := storetest.World(t, "country ZZ: name=Nowhere\ninstitution new: name=New, country=ZZ\nalliance drawn: name=Drawn\nmembership new: alliance=drawn, institution=new")
	var m *atlas.Membership
	var changes []atlas.Change
	for _, n := range rows {
		atlas.RowOf(n).SourceIDs = sources[:1]
		switch n := n.(type) {
		case *atlas.Membership:
			m = n
		case *atlas.Source, *atlas.Alliance:
		default:
			changes = append(changes, atlas.Change{Put: n})
		}
	}
	if err := s.Apply(ctx, slices.Values(changes)); err != nil {
		t.Fatal(err)
	}
	measure := func(i int) int64 {
		added := *m
		added.AllianceID = alliances[i]
		sent, err := s.Sent(func() error { return s.Apply(ctx, slices.Values([]atlas.Change{{Put: &added}})) })
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Apply(ctx, slices.Values([]atlas.Change{{Delete: m.ID}})); err != nil {
			t.Fatal(err)
		}
		hits, err := s.HitsOfChange(ctx, sent)
		if err != nil {
			t.Fatal(err)
		}
		return hits
	}
	ofHub, ofSmall := measure(hub), measure(small)
	t.Logf("database hits of a membership added: %d in an alliance of %d members, %d in one of %d", ofHub, members[hub], ofSmall, members[small])
	if 10*ofHub > 11*ofSmall || ofHub > mostHitsOfAChange {
		t.Errorf("a membership of the largest alliance costs %d database hits, want at most %d and a tenth more than the %d of an alliance of %d members", ofHub, mostHitsOfAChange, ofSmall, members[small])
	}
}
