// Package netapi has the shapes in which clients ask for networks and get them, and the functions that resolvers call. It says nothing of how networks
// are computed, which is in package network, nor of GraphQL.
package netapi

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"regexp"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/network"
)

// NetworkKind is the word of a network.Kind.
type NetworkKind string

// The enums of the schema, by their names there.
type (
	TieWeight             = network.Weight
	NetworkAttribute      = network.Attribute
	CommunityMethod       = network.CommunityMethod
	NetworkNodeOrderField string
	TieOrderField         string
)

// NetworkInput is which network is asked for; nil is not given.
type NetworkInput struct {
	Kind         NetworkKind
	Weight       *TieWeight
	MinWeight    *float64
	Isolates     *bool
	Places       *bool
	AsOf         *atlas.PartialDate
	Institutions *api.InstitutionFilter
	Alliances    *api.AllianceFilter
	Countries    *api.CountryFilter
	Memberships  *api.MembershipFilter
	Exchanges    *api.ExchangeFilter
	Courses      *api.CourseFilter
	Events       *api.EventFilter
	People       *api.PersonFilter
	Positions    *api.PositionFilter
}

// or gives the value that a pointer points at, or another one for nil.
func or[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}

// New is the network asked for. It reads nothing yet. What is wrong with the input is atlas.ErrInput.
func New(ctx context.Context, o *network.Operation, r atlas.Reader, in NetworkInput) (*Network, error) {
	asked := &network.Input{
		Kind:     network.KindOf(string(in.Kind)),
		Weight:   or(in.Weight, network.Count),
		Least:    math.Inf(-1),
		Isolates: or(in.Isolates, false),
		Places:   or(in.Places, false),
		At:       r.At(),
		Filters: filters(map[atlas.Kind]api.Filter{
			atlas.KindInstitution: given(in.Institutions), atlas.KindAlliance: given(in.Alliances), atlas.KindCountry: given(in.Countries),
			atlas.KindMembership: given(in.Memberships), atlas.KindExchange: given(in.Exchanges), atlas.KindCourse: given(in.Courses),
			atlas.KindEvent: given(in.Events), atlas.KindPerson: given(in.People), atlas.KindPosition: given(in.Positions),
		}),
	}
	if in.MinWeight != nil {
		asked.Least = *in.MinWeight + 0 // -0 is 0, in statements and cursors too
	}
	if in.AsOf != nil && in.AsOf.Known() {
		asked.At = *in.AsOf
	}
	if asked.Kind == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "of.kind: %q is no kind of network", in.Kind)
	}
	if err := asked.Check(); err != nil {
		return nil, err
	}
	return &Network{o.New(asked)}, nil
}

// given is a filter, nil for a nil pointer.
func given[F any, P interface {
	*F
	api.Filter
}](f P) api.Filter {
	if f == nil {
		return nil
	}
	return f
}

// filters are the given ones, in the order of the schema.
func filters(byKind map[atlas.Kind]api.Filter) (list []network.Filter) {
	for _, k := range network.FilterKinds() {
		f := byKind[k]
		if f == nil {
			continue
		}
		var text bytes.Buffer
		e := json.NewEncoder(&text)
		e.SetEscapeHTML(false) // people read it
		if err := e.Encode(f); err != nil {
			panic(err) // filters are plain data
		}
		list = append(list, network.Filter{Of: k, Where: f.Condition(), Text: asWritten(bytes.TrimSpace(text.Bytes()))})
	}
	return list
}

// likeKey is the key of a field in JSON: inside a text there is a backslash before each quotation mark, and this pattern does not match.
var likeKey = regexp.MustCompile(`(,?)"([A-Z]\w*)":`)

// asWritten is a filter as clients write it in GraphQL, for statements: {"Name":{"Eq":"X"}} as {name: {eq: "X"}}.
func asWritten(filter []byte) string {
	return likeKey.ReplaceAllStringFunc(string(filter), func(k string) string {
		found := likeKey.FindStringSubmatch(k)
		comma, name := strings.Replace(found[1], ",", ", ", 1), found[2]
		if name == "ID" {
			return comma + "id: "
		}
		return comma + strings.ToLower(name[:1]) + name[1:] + ": "
	})
}

// Network is a network.
type Network struct{ of *network.Network }

// Of is the network itself.
func (n *Network) Of() *network.Network { return n.of }

// Kind is the word of its kind.
func (n *Network) Kind() NetworkKind { return NetworkKind(n.of.Kind().Word) }

// Directed tells whether its ties have a direction.
func (n *Network) Directed() bool { return n.of.Kind().Directed }

// Statement says in one line what it is.
func (n *Network) Statement() string { return n.of.Statement() }

// Whole is false where surroundings left nodes out.
func (n *Network) Whole() bool { return n.of.Whole() }

// each asks for something of each network; an error is that of its network alone.
func each[F, T any](list []*F, of func(x *F) (T, error)) ([]T, error) {
	values := make([]T, len(list))
	var errs api.Errors
	for i, x := range list {
		if x == nil {
			continue
		}
		v, err := of(x)
		if err != nil {
			if errs == nil {
				errs = make(api.Errors, len(list))
			}
			errs[i] = err
			continue
		}
		values[i] = v
	}
	if errs != nil {
		return values, errs
	}
	return values, nil
}

// NodeCounts are how many nodes networks have.
func NodeCounts(ctx context.Context, list []*Network) ([]int, error) {
	return each(list, func(n *Network) (int, error) { return n.of.NodeCount(ctx) })
}

// TieCounts are how many ties networks have.
func TieCounts(ctx context.Context, list []*Network) ([]int, error) {
	return each(list, func(n *Network) (int, error) { return n.of.TieCount(ctx) })
}

// TotalWeights are what all ties of networks weigh.
func TotalWeights(ctx context.Context, list []*Network) ([]float64, error) {
	return each(list, func(n *Network) (float64, error) { return n.of.TotalWeight(ctx) })
}

// Densities are the densities of networks.
func Densities(ctx context.Context, list []*Network) ([]*float64, error) {
	return each(list, func(n *Network) (*float64, error) { return n.of.Density(ctx) })
}

// Transitivities are those of networks.
func Transitivities(ctx context.Context, list []*Network) ([]float64, error) {
	return each(list, func(n *Network) (float64, error) { return n.of.Transitivity(ctx) })
}

// AverageClusterings are those of networks.
func AverageClusterings(ctx context.Context, list []*Network) ([]float64, error) {
	return each(list, func(n *Network) (float64, error) { return n.of.AverageClustering(ctx) })
}

// Assortativities are those of networks by an attribute.
func Assortativities(ctx context.Context, list []*Network, by NetworkAttribute) ([]*float64, error) {
	return each(list, func(n *Network) (*float64, error) { return n.of.Assortativity(ctx, by) })
}

// NetworkDistances are how far nodes are from each other.
type NetworkDistances struct {
	Average *float64
	Longest *int
	Counts  []*DistanceCount
}

// DistanceCount is how many pairs have one distance.
type DistanceCount struct {
	Distance int
	Pairs    float64
}

// Distances are those of networks.
func Distances(ctx context.Context, list []*Network) ([]*NetworkDistances, error) {
	return each(list, func(n *Network) (*NetworkDistances, error) {
		d, err := n.of.Distances(ctx)
		if err != nil {
			return nil, err
		}
		shown := &NetworkDistances{Counts: []*DistanceCount{}}
		for i, pairs := range d.Counts {
			shown.Counts = append(shown.Counts, &DistanceCount{i + 1, float64(pairs)})
		}
		if longest := d.Longest(); longest > 0 {
			average := network.Rounded(d.Average())
			shown.Average, shown.Longest = &average, &longest
		}
		return shown, nil
	})
}

// Around are the surroundings of nodes in networks.
func Around(ctx context.Context, list []*Network, ids []atlas.ID, radius *int) ([]*Network, error) {
	return each(list, func(n *Network) (*Network, error) { return part(n.of.Around(ctx, ids, or(radius, 1))) })
}

// Cores are the cores of networks.
func Cores(ctx context.Context, list []*Network, k int) ([]*Network, error) {
	return each(list, func(n *Network) (*Network, error) { return part(n.of.Core(ctx, k)) })
}

func part(n *network.Network, err error) (*Network, error) {
	if err != nil {
		return nil, err
	}
	return &Network{n}, nil
}
