// What files say of the members named: counted by hand in a small world, and compared with the API in the data of the program.

package netview_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/data/datatest"
	"alliance-atlas/network"
	"alliance-atlas/network/netapi"
	"alliance-atlas/network/netfile"
	"alliance-atlas/network/netview"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// named is a world of seven alliances. By their newest totals: one exceeds its two members and two its two; three has as many as it says, four no
// more than 9, five says nothing and its figure is of something else; six has one member, and seven, which is said to have 100, none.
const named = `
country AA
country BB
institution a: name=Amber, country=AA
institution b: name=Birch, country=BB
institution c: name=Cedar, country=AA
alliance one: name=One
alliance two: name=Two
alliance three: name=Three
alliance four: name=Four
alliance five: name=Five
alliance six: name=Six
alliance seven: name=Seven
membership: alliance=one, institution=a
membership: alliance=one, institution=b, from=2020
membership: alliance=two, institution=a
membership: alliance=two, institution=b, role=chair
membership: alliance=two, institution=b
membership: alliance=three, institution=a
membership: alliance=three, institution=b
membership: alliance=four, institution=b
membership: alliance=four, institution=c
membership: alliance=five, institution=a
membership: alliance=five, institution=c
membership: alliance=six, institution=a
figure f11: subject=alliance/one, totalOf=members, value=2, asOf=2010
figure f12: subject=alliance/one, totalOf=members, value=60, asOf=2021
figure f13: subject=alliance/one, totalOf=members, value=50, asOf=2021-01-01
figure f14: subject=alliance/one, totalOf=members, value=900
figure f21: subject=alliance/two, totalOf=members, value=2, qualifier=more-than, asOf=2015
figure f31: subject=alliance/three, totalOf=members, value=2, asOf=2015
figure f32: subject=alliance/three, totalOf=members, value=80, asOf=2014
figure f41: subject=alliance/four, totalOf=members, value=9, qualifier=at-most, asOf=2015
figure f51: subject=alliance/five, measure=members, value=70, asOf=2015
figure f61: subject=alliance/six, totalOf=members, qualifier=dozens
figure f71: subject=alliance/seven, totalOf=members, value=100
`

// about is a fact of a network, "" where it has none of that name.
func about(n *netfile.Network, name string) string {
	i := slices.IndexFunc(n.About, func(f netfile.Fact) bool { return f.Name == name })
	if i < 0 {
		return ""
	}
	return n.About[i].Text
}

// TestNetworksSayWhoseMembersAreNamed: of which alliances a larger total is published, at the date of the network and in the part that is asked for.
func TestNetworksSayWhoseMembersAreNamed(t *testing.T) {
	store := mem.New()
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, named))); err != nil {
		t.Fatal(err)
	}
	o, r := operation(t, store)
	says := func(alliances int, larger, without string) string {
		text := fmt.Sprintf("Named members only: of %d alliances, %s a published total larger than the members named here.", alliances, larger)
		if without != "" {
			text += " " + without + " no published total."
		}
		return text
	}
	yes, before := true, day(t, "2014")
	two := 2.0
	for _, c := range []struct {
		q    netview.Request
		want string
	}{
		{netview.Request{Of: netapi.NetworkInput{Kind: "AFFILIATION"}}, says(6, "3 have", "1 has")},                  // one, two and six
		{netview.Request{Of: netapi.NetworkInput{Kind: "ATLAS", Isolates: &yes}}, says(7, "4 have", "1 has")},        // and seven
		{netview.Request{Of: netapi.NetworkInput{Kind: "CO_MEMBERSHIP"}}, says(5, "2 have", "1 has")},                // six has one member
		{netview.Request{Of: netapi.NetworkInput{Kind: "COUNTRY_CO_MEMBERSHIP"}}, says(4, "2 have", "")},             // and five members in one country
		{netview.Request{Of: netapi.NetworkInput{Kind: "ALLIANCE_OVERLAP"}}, says(6, "3 have", "1 has")},             // all share a member with another
		{netview.Request{Of: netapi.NetworkInput{Kind: "ATLAS", Places: &yes}}, says(6, "3 have", "1 has")},          // seven has no tie
		{netview.Request{Of: netapi.NetworkInput{Kind: "CO_MEMBERSHIP", MinWeight: &two}}, says(3, "2 have", "")},    // a and b
		{netview.Request{Of: netapi.NetworkInput{Kind: "CO_MEMBERSHIP", AsOf: &before}}, says(4, "1 has", "3 have")}, // b is not in one yet; three says 80, the others nothing
		{netview.Request{Of: netapi.NetworkInput{Kind: "ALLIANCE_OVERLAP"}, Core: 9}, says(0, "none has", "")},       // no node
		{netview.Request{Of: netapi.NetworkInput{Kind: "AFFILIATION"}, Around: []atlas.ID{"alliance/six"}}, strings.Replace(says(1, "1 has", ""), "alliances", "alliance", 1)},
		{netview.Request{Of: netapi.NetworkInput{Kind: "EXCHANGE"}}, ""},
		{netview.Request{Of: netapi.NetworkInput{Kind: "COUNTRY_EXCHANGE"}}, ""},
		{netview.Request{Of: netapi.NetworkInput{Kind: "COURSE_OFFERING"}}, ""},
	} {
		if got := about(view(t, o, r, c.q), "coverage"); got != c.want {
			t.Errorf("%s says\n%q, not\n%q", about(view(t, o, r, c.q), "statement"), got, c.want)
		}
	}
	want := map[string]string{"one": "2 60", "two": "2 2", "three": "2 2", "four": "2 9", "five": "2 -", "six": "1 24", "seven": "0 100"}
	n := view(t, o, r, netview.Request{Of: netapi.NetworkInput{Kind: "ATLAS", Isolates: &yes}})
	for id, got := range numbersOf(t, n) {
		if key, is := strings.CutPrefix(id, "alliance/"); is && got != want[key] || !is && got != "- -" {
			t.Errorf("%s has %s, want %s", id, got, want[key])
		}
	}
}

// day is a date as a text; zero for "".
func day(t *testing.T, text string) atlas.PartialDate {
	t.Helper()
	if text == "" {
		return 0
	}
	date, err := atlas.ParsePartialDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return date
}

// numbersOf are the columns named and published of each node, "-" where one is unknown.
func numbersOf(t *testing.T, n *netfile.Network) map[string]string {
	t.Helper()
	place := func(name string) int {
		i := slices.IndexFunc(n.Columns, func(c netfile.Column) bool { return c.Name == name })
		if i < 0 {
			t.Fatalf("%s has no column %s", n.Name, name)
		}
		return i
	}
	columns := []int{place("named"), place("published")}
	numbers := map[string]string{}
	into := netfile.Node{Values: make([]netfile.Value, len(n.Columns))}
	for i := range n.Nodes {
		clear(into.Values)
		n.Node(i, &into)
		var texts []string
		for _, c := range columns {
			text := "-"
			if v := into.Values[c]; v.Known {
				text = fmt.Sprint(v.Number)
			}
			texts = append(texts, text)
		}
		numbers[n.ID(i)] = strings.Join(texts, " ")
	}
	return numbers
}

// TestCoverageOfNodes: in the data of the program, and at a date, alliances have as many named members as the API answers.
func TestCoverageOfNodes(t *testing.T) {
	store := datatest.Curated(t)
	o, r := operation(t, store)
	for _, k := range []*network.Kind{network.Affiliation, network.AllianceOverlap, network.Atlas} {
		for _, at := range []string{"", "2016", "2024-01-30"} {
			date := day(t, at)
			dated, err := store.Snapshot(t.Context(), date)
			if err != nil {
				t.Fatal(err)
			}
			compared := 0
			for id, got := range numbersOf(t, view(t, o, r, netview.Request{Of: netapi.NetworkInput{Kind: netapi.NetworkKind(k.Word), AsOf: &date}})) {
				row, err := dated.Nodes(t.Context(), []atlas.ID{atlas.ID(id)})
				if err != nil {
					t.Fatal(err)
				}
				a, ok := row[0].(*atlas.Alliance)
				if !ok {
					continue
				}
				count, err := api.NamedMembers(t.Context(), dated, []*atlas.Alliance{a})
				if err != nil {
					t.Fatal(err)
				}
				if compared++; !strings.HasPrefix(got, fmt.Sprint(count[0], " ")) {
					t.Errorf("%s in %s at %q has %s, and %d members are named", id, k.Word, at, got, count[0])
				}
			}
			if compared < 5 {
				t.Errorf("%s at %q has %d alliances", k.Word, at, compared)
			}
		}
	}
}
