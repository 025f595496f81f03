// What files have of networks equals what the API answers of them.

package netview_test

import (
	"context"
	"errors"
	"math"
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
)

// operation is an operation over a store, with its reader.
func operation(t testing.TB, store atlas.Store) (*network.Operation, atlas.Reader) {
	t.Helper()
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return network.NewOperation(t.Context(), r, store.Snapshot, network.NewCache(network.MaxCache)), r
}

// view is the view of a request.
func view(t testing.TB, o *network.Operation, r atlas.Reader, q netview.Request) *netfile.Network {
	t.Helper()
	asked, err := netview.Ask(t.Context(), o, r, q)
	if err != nil {
		t.Fatal(err)
	}
	n, err := asked.Network(t.Context(), true)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestViewsEqualAnswers: nodes, ties, dates, weights and all measures of each kind are those that the functions of the API give, one by one.
func TestViewsEqualAnswers(t *testing.T) {
	store := datatest.Curated(t)
	for _, k := range network.Kinds {
		t.Run(k.Word, func(t *testing.T) {
			o, r := operation(t, store)
			q := netview.Request{Of: netapi.NetworkInput{Kind: netapi.NetworkKind(k.Word)}, Measures: netview.MeasureNames()}
			n := view(t, o, r, q)
			of, err := netapi.New(t.Context(), o, r, q.Of)
			if err != nil {
				t.Fatal(err)
			}
			list := []*netapi.Network{of}
			if n.Name != netview.NameOf(k) || n.Directed != of.Directed() || netview.KindOf(n.Name) != k {
				t.Errorf("it is %q, with direction: %t", n.Name, n.Directed)
			}
			counts, err := netapi.NodeCounts(t.Context(), list)
			if err != nil || counts[0] != n.Nodes {
				t.Errorf("there are %d nodes, want %v (%v)", n.Nodes, counts, err)
			}
			compareNodes(t, list[0], n)
			compareTies(t, r, list, n)
			if i := slices.IndexFunc(n.About, func(f netfile.Fact) bool { return f.Name == "statement" }); n.About[i].Text != of.Statement() {
				t.Errorf("the statement is %q, want %q", n.About[i].Text, of.Statement())
			}
		})
	}
}

// compareNodes compares each node with the one that is found by its id.
func compareNodes(t *testing.T, of *netapi.Network, n *netfile.Network) {
	ctx := t.Context()
	var nodes []*netapi.NetworkNode
	for i := range n.Nodes {
		x, err := netapi.NodeOf(ctx, []*netapi.Network{of}, atlas.ID(n.ID(i)))
		if err != nil || x[0] == nil {
			t.Fatalf("%s is no node: %v", n.ID(i), err)
		}
		nodes = append(nodes, x[0])
	}
	measures := map[string]func() ([]float64, error){
		"degree":      func() ([]float64, error) { return floats(netapi.Degrees(ctx, nodes)) },
		"inDegree":    func() ([]float64, error) { return floats(netapi.InDegrees(ctx, nodes)) },
		"outDegree":   func() ([]float64, error) { return floats(netapi.OutDegrees(ctx, nodes)) },
		"strength":    func() ([]float64, error) { return netapi.Strengths(ctx, nodes) },
		"inStrength":  func() ([]float64, error) { return netapi.InStrengths(ctx, nodes) },
		"outStrength": func() ([]float64, error) { return netapi.OutStrengths(ctx, nodes) },
		"betweenness": func() ([]float64, error) { return netapi.Betweenness(ctx, nodes, nil, nil) },
		"closeness":   func() ([]float64, error) { return netapi.Closeness(ctx, nodes) },
		"harmonic":    func() ([]float64, error) { return netapi.Harmonic(ctx, nodes) },
		"pageRank":    func() ([]float64, error) { return netapi.PageRank(ctx, nodes, nil, nil) },
		"coreness":    func() ([]float64, error) { return floats(netapi.Coreness(ctx, nodes)) },
		"clustering":  func() ([]float64, error) { return netapi.Clustering(ctx, nodes) },
		"constraint": func() ([]float64, error) {
			values, err := netapi.Constraint(ctx, nodes)
			all := make([]float64, len(values))
			for i, v := range values {
				if all[i] = math.NaN(); v != nil {
					all[i] = *v
				}
			}
			return all, err
		},
		"component": func() ([]float64, error) { return floats(netapi.ComponentOf(ctx, nodes)) },
		"community": func() ([]float64, error) { return floats(netapi.CommunityOf(ctx, nodes, nil, nil, nil)) },
	}
	into := netfile.Node{Values: make([]netfile.Value, len(n.Columns))}
	for c, column := range n.Columns {
		compute, ok := measures[column.Name]
		if !ok {
			if column.Type != netfile.Text && column.About != netfile.Attribute { // TestCoverageOfNodes compares these
				t.Errorf("nothing is compared with the column %s", column.Name)
			}
			continue
		}
		want, err := compute()
		if err != nil {
			t.Fatal(err)
		}
		for i, w := range want {
			clear(into.Values)
			n.Node(i, &into)
			if v := into.Values[c]; v.Known == math.IsNaN(w) || v.Known && v.Number != w {
				t.Fatalf("%s of %s is %v, want %v", column.Name, n.ID(i), v, w)
			}
			if column.Name == "community" && n.Cluster(i) != int(w) {
				t.Fatalf("the cluster of %s is %d, want %v", n.ID(i), n.Cluster(i), w)
			}
		}
		delete(measures, column.Name)
	}
	if len(measures) > 0 {
		t.Errorf("there are no columns for %v", measures)
	}
}

func floats(list []int, err error) ([]float64, error) {
	all := make([]float64, len(list))
	for i, n := range list {
		all[i] = float64(n)
	}
	return all, err
}

// compareTies compares all ties with the pages of them.
func compareTies(t *testing.T, r atlas.Reader, list []*netapi.Network, n *netfile.Network) {
	type tie struct {
		source, target string
		weight         float64
		count          int
		from, to       atlas.PartialDate
	}
	want := map[tie]int{}
	first, most := "", 500
	for {
		page := api.PageArgs{First: &most}
		if first != "" {
			page.After = &first
		}
		ties, err := netapi.Ties(t.Context(), r, list, page, nil)
		if err != nil {
			t.Fatal(err)
		}
		edges := ties[0].Edges()
		for _, e := range edges {
			x := e.Node
			want[tie{string(x.Source.NodeID()), string(x.Target.NodeID()), x.Weight, x.Count, x.From, x.To}]++
			first = e.Cursor
		}
		if len(edges) < most {
			break
		}
	}
	dated := 0
	for i := range n.Ties {
		var x netfile.Tie
		n.Tie(i, &x)
		is := tie{n.ID(x.Source), n.ID(x.Target), x.Weight, x.Count, x.From, x.To}
		if want[is] != 1 {
			t.Fatalf("there is a tie %v, and %d of them should be", is, want[is])
		}
		delete(want, is)
		if x.From.Known() || x.To.Known() {
			dated++
		}
	}
	if len(want) > 0 || n.Ties == 0 {
		t.Errorf("%d of %d ties are missing", len(want), n.Ties)
	}
	if n.Dated != (dated > 0) {
		t.Errorf("%d ties have dates, and the network says of them: %t", dated, n.Dated)
	}
}

// TestParts: what is smaller is taken of what was taken before, and says so.
func TestParts(t *testing.T) {
	store := datatest.Curated(t)
	o, r := operation(t, store)
	q := netview.Request{Of: netapi.NetworkInput{Kind: "CO_MEMBERSHIP"}, Around: []atlas.ID{"institution/tsinghua-university"}, Radius: 2, Core: 10, Largest: true, Language: "zh"}
	n := view(t, o, r, q)
	whole, err := netapi.New(t.Context(), o, r, q.Of)
	if err != nil {
		t.Fatal(err)
	}
	around, err := whole.Of().Around(t.Context(), q.Around, 2)
	if err != nil {
		t.Fatal(err)
	}
	core, err := around.Core(t.Context(), 10)
	if err != nil {
		t.Fatal(err)
	}
	part, err := core.LargestComponent(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := n.About[0].Text; got != part.Statement() || !strings.Contains(got, "within 2 of institution/tsinghua-university; core 10; component 1") {
		t.Errorf("the statement is %q", got)
	}
	if count, err := part.NodeCount(t.Context()); err != nil || count != n.Nodes || count == 0 {
		t.Errorf("there are %d nodes, want %d (%v)", n.Nodes, count, err)
	}
	into := netfile.Node{Values: make([]netfile.Value, len(n.Columns))}
	for i := range n.Nodes {
		if n.ID(i) != "institution/tsinghua-university" {
			continue
		}
		n.Node(i, &into)
		have := map[string]string{"label": into.Label}
		for c, v := range into.Values {
			have[n.Columns[c].Name] = v.Text
		}
		for name, want := range map[string]string{"label": "清华大学", "name": "Tsinghua University", "nameZh": "清华大学", "kind": "INSTITUTION", "institutionKind": "UNIVERSITY", "countryCode": "CN", "country": "中国", "region": "Asia"} {
			if have[name] != want {
				t.Errorf("%s is %q, want %q", name, have[name], want)
			}
		}
		if !strings.HasPrefix(have["sources"], "source/") {
			t.Errorf("its sources are %q", have["sources"])
		}
		return
	}
	t.Error("the university in the middle is not there")
}

// TestKeysTellRequestsApart: requests with another answer have another key, and those written otherwise the same.
func TestKeysTellRequestsApart(t *testing.T) {
	o, r := operation(t, datatest.Curated(t))
	two, kind := 2.0, netapi.NetworkKind("CO_MEMBERSHIP")
	base := netapi.NetworkInput{Kind: kind}
	keys := map[string]int{}
	for i, q := range []netview.Request{
		{Of: base}, {Of: netapi.NetworkInput{Kind: kind, MinWeight: &two}}, {Of: base, Around: []atlas.ID{"institution/x"}}, {Of: base, Around: []atlas.ID{}},
		{Of: base, Around: []atlas.ID{"institution/x"}, Radius: 2}, {Of: base, Core: 2}, {Of: base, Largest: true}, {Of: base, Measures: []string{}},
		{Of: base, Measures: []string{"degree"}}, {Of: base, Language: "zh"}, {Of: netapi.NetworkInput{Kind: "AFFILIATION"}},
	} {
		keys[key(t, o, r, q)] = i
	}
	if len(keys) != 11 {
		t.Errorf("there are %d keys for 11 requests", len(keys))
	}
	for _, same := range [][2]netview.Request{
		{{Of: base}, {Of: base, Measures: []string{"strength", "degree", "degree"}}},
		{{Of: base, Around: []atlas.ID{"institution/x", "institution/y"}}, {Of: base, Around: []atlas.ID{"institution/y", "institution/x", "institution/y"}, Radius: 1}},
	} {
		if a, b := key(t, o, r, same[0]), key(t, o, r, same[1]); a != b {
			t.Errorf("%s and %s differ", a, b)
		}
	}
}

func key(t *testing.T, o *network.Operation, r atlas.Reader, q netview.Request) string {
	t.Helper()
	asked, err := netview.Ask(t.Context(), o, r, q)
	if err != nil {
		t.Fatal(err)
	}
	return asked.Key()
}

// TestWrongRequests: each is ErrInput, and says which parameter is wrong.
func TestWrongRequests(t *testing.T) {
	o, r := operation(t, datatest.Curated(t))
	weight, places := network.Fractional, true
	base := netapi.NetworkInput{Kind: "AFFILIATION"}
	for _, wrong := range []struct {
		q    netview.Request
		says string
	}{
		{netview.Request{Of: base, Radius: 2}, "radius says how far around goes"},
		{netview.Request{Of: base, Around: []atlas.ID{"institution/x"}, Radius: 7}, "radius: 7 is not from 1 to 6"},
		{netview.Request{Of: base, Around: make([]atlas.ID, 501)}, "around: 501 ids"},
		{netview.Request{Of: base, Core: -1}, "core: -1"},
		{netview.Request{Of: base, Measures: []string{"degree", "beauty"}}, `measures: "beauty" is no measure; there are degree, `},
		{netview.Request{Of: netapi.NetworkInput{Kind: "AFFILIATION", Weight: &weight}}, "weight: FRACTIONAL"},
		{netview.Request{Of: netapi.NetworkInput{Kind: "AFFILIATION", Places: &places}}, "places: true"},
		{netview.Request{Of: netapi.NetworkInput{Kind: "AFFILIATION", Courses: &api.CourseFilter{}}}, "courses: the kind AFFILIATION"},
	} {
		_, err := netview.Ask(t.Context(), o, r, wrong.q)
		if !errors.Is(err, atlas.ErrInput) || !strings.HasPrefix(err.Error(), wrong.says) {
			t.Errorf("%+v: %v, want %q", wrong.q, err, wrong.says)
		}
	}
	ended, end := context.WithCancel(t.Context())
	asked, err := netview.Ask(ended, o, r, netview.Request{Of: base})
	if err != nil {
		t.Fatal(err)
	}
	end()
	if _, err := asked.Network(ended, false); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("after the end of its context: %v", err)
	}
}
