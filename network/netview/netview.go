// Package netview makes of a network that was asked for what package netfile writes: its nodes with their properties and measures, its ties,
// and what is to be said about it. All that may fail or take long happens before the first byte is written. attributes.go has the
// properties of nodes, measures.go their measures.
package netview

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/network"
	"alliance-atlas/network/netapi"
	"alliance-atlas/network/netfile"
)

// Request is a network that is asked for, and which parts of it and measures. What is smaller is taken of what was taken before: first the
// surroundings, of these the core, of that the largest component.
type Request struct {
	Of       netapi.NetworkInput
	Around   []atlas.ID // within Radius of any of them; nil is no limit
	Radius   int        // 0 is 1
	Core     int        // of nodes with at least this coreness; 0 is no limit
	Largest  bool       // of the largest component alone
	Measures []string   // by their names; nil is DefaultMeasures
	Language string     // of labels and of the names of countries; "" is English
}

// DefaultMeasures are the measures of nodes where none are asked for.
var DefaultMeasures = []string{"degree", "strength"}

// NameOf is the name of a kind in addresses, commands and files: co-membership.
func NameOf(k *network.Kind) string { return strings.ToLower(strings.ReplaceAll(k.Word, "_", "-")) }

// KindOf is the kind with a name, nil for other names.
func KindOf(name string) *network.Kind {
	i := slices.IndexFunc(network.Kinds, func(k *network.Kind) bool { return NameOf(k) == name })
	if i < 0 {
		return nil
	}
	return network.Kinds[i]
}

// dynamic are the kinds whose files have a timeline: ties rest on rows with dates of their own.
var dynamic = []*network.Kind{network.Affiliation, network.Exchange, network.CourseOffering}

// Asked is a network that was asked for, before anything of it is read.
type Asked struct {
	q        Request
	o        *network.Operation
	r        atlas.Reader
	of       *network.Network
	measures []*measure
}

// Ask checks a request. It reads nothing. What is wrong is atlas.ErrInput, in the names of parameters.
func Ask(ctx context.Context, o *network.Operation, r atlas.Reader, q Request) (*Asked, error) {
	of, err := netapi.New(ctx, o, r, q.Of)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s", strings.TrimPrefix(err.Error(), "of."))
	}
	if q.Radius != 0 && q.Around == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "radius says how far around goes, and there is no around; give around, or leave radius out")
	}
	if q.Radius == 0 {
		q.Radius = 1
	}
	switch {
	case q.Radius < 1 || q.Radius > network.MaxRadius:
		return nil, atlas.Errorf(atlas.ErrInput, "radius: %d is not from 1 to %d; give how many ties a node may be away", q.Radius, network.MaxRadius)
	case len(q.Around) > network.MaxIDs:
		return nil, atlas.Errorf(atlas.ErrInput, "around: %d ids are more than %d", len(q.Around), network.MaxIDs)
	case q.Core < 0:
		return nil, atlas.Errorf(atlas.ErrInput, "core: %d is below 1; leave it out for all nodes", q.Core)
	}
	measures, err := measuresOf(q.Measures)
	if err != nil {
		return nil, err
	}
	return &Asked{q, o, r, of.Of(), measures}, nil
}

// Key is equal for requests that have equal files of one version of the data, and differs for others.
func (a *Asked) Key() string {
	ids := slices.Compact(slices.Sorted(slices.Values(a.q.Around)))
	names := []string{}
	for _, m := range a.measures {
		names = append(names, m.name)
	}
	key, err := json.Marshal([]any{a.of.Key(), ids, a.q.Around != nil, a.q.Radius, a.q.Core, a.q.Largest, names, a.q.Language})
	if err != nil {
		panic(err) // plain data
	}
	return string(key)
}

// Name is the name of the kind.
func (a *Asked) Name() string { return NameOf(a.of.Kind()) }

// Network reads and computes all that a file has; clusters says whether it needs communities. Limits are those of one operation: beyond
// them the error is atlas.ErrLimit. Memory besides that of the network and its measures is that of its countries and alliances.
func (a *Asked) Network(ctx context.Context, clusters bool) (*netfile.Network, error) {
	n := a.of
	var err error
	if a.q.Around != nil {
		n, err = n.Around(ctx, a.q.Around, a.q.Radius)
	}
	if err == nil && a.q.Core > 0 {
		n, err = n.Core(ctx, a.q.Core)
	}
	if err == nil && a.q.Largest {
		n, err = n.LargestComponent(ctx)
	}
	if err != nil {
		return nil, err
	}
	all, err := n.All(ctx)
	if err != nil {
		return nil, err
	}
	places, err := countries(ctx, a.r, all)
	if err != nil {
		return nil, err
	}
	members, err := coverageOf(ctx, n, all)
	if err != nil {
		return nil, err
	}
	properties := propertiesOf(n.Kind())
	view := &netfile.Network{
		Name: NameOf(n.Kind()), Directed: n.Kind().Directed, Dated: n.Kind().Dated(),
		Dynamic: slices.Contains(dynamic, n.Kind()),
		Nodes:   all.Nodes(), Ties: all.Ties(),
		ID: func(i int) string { return string(all.Entity(i).NodeID()) },
	}
	for _, p := range properties {
		view.Columns = append(view.Columns, netfile.Column{Name: p.name})
	}
	columns, values := members.columns(n, all)
	view.Columns = append(view.Columns, columns...)
	for _, m := range a.measures {
		of, err := m.of(ctx, n)
		if err != nil {
			return nil, err
		}
		values = append(values, of)
		view.Columns = append(view.Columns, netfile.Column{Name: m.name, Type: m.kind, About: m.sort})
	}
	if clusters {
		p, err := n.Communities(ctx, network.Leiden, 1, 1)
		if err != nil {
			return nil, err
		}
		numbers := p.Numbers()
		view.Cluster = func(i int) int { return int(numbers[i]) }
	}
	var language *string
	if a.q.Language != "" {
		language = &a.q.Language
	}
	view.Node = func(i int, into *netfile.Node) {
		e := all.Entity(i)
		x := &subject{entity: e, named: atlas.NamedOf(e), country: places[countryOf(e)], language: language}
		into.Label = x.named.NameIn(language)
		for j, p := range properties {
			if text := p.of(x); text != "" {
				into.Values[j] = netfile.Value{Known: true, Text: text}
			}
		}
		for j, of := range values {
			if number := of(i); number == number {
				into.Values[len(properties)+j] = netfile.Value{Known: true, Number: number}
			}
		}
	}
	view.Tie = func(i int, into *netfile.Tie) {
		into.Source, into.Target, into.Weight, into.Count = all.Tie(i)
		if view.Dated {
			into.From, into.To = all.Span(i)
		}
	}
	view.About = about(a.r.Dataset(), n, members, a.measures)
	return view, nil
}

// about is what a file says of its network.
func about(d *atlas.Dataset, n *network.Network, members *coverage, measures []*measure) []netfile.Fact {
	date := "all times"
	if n.Date().Known() {
		date = n.Date().String()
	}
	facts := []netfile.Fact{
		{Name: "statement", Text: n.Statement()}, {Name: "dataset", Text: d.Name}, {Name: "title", Text: d.Title}, {Name: "version", Text: d.Version},
		{Name: "updated", Text: d.Updated.String()}, {Name: "date", Text: date}, {Name: "licence", Text: d.License}, {Name: "citation", Text: d.Citation},
		{Name: "weight", Text: weights[n.Weight()]},
	}
	if members != nil {
		facts = append(facts, members.fact())
	}
	var means []string
	for _, m := range measures {
		means = append(means, m.name+": "+m.means)
	}
	if len(means) > 0 {
		facts = append(facts, netfile.Fact{Name: "measures", Text: strings.Join(means, "; ")})
	}
	return slices.DeleteFunc(facts, func(f netfile.Fact) bool { return f.Text == "" })
}

// weights say what ties weigh.
var weights = map[network.Weight]string{
	network.Count:      "COUNT: how many rows a tie rests on",
	network.Fractional: "FRACTIONAL: each row that a tie rests on, shared out among the ties it makes",
	network.Jaccard:    "JACCARD: what both share by what they have together",
}
