// Measures of a whole network: one number, or a distribution.

package network

import (
	"context"
	"math"

	"alliance-atlas/atlas"
)

// summaryOf says how something is computed of a whole network.
type summaryOf[T any] struct {
	args    string // what tells it apart from others of its name
	steps   counting
	instead string // what to ask for where that is too much
	perNode int64  // bytes of it, about
	of      func(b *Budget, m *made) (T, error)
}

// summary computes something of the whole network: it is paid for once, and kept.
func summary[T any](ctx context.Context, n *Network, name string, s summaryOf[T]) (T, error) {
	var none T
	m, err := n.graph(ctx)
	if err != nil {
		return none, err
	}
	key := "summary " + name + s.args + "\x00" + n.key
	if err := n.op.pay(key, name, func() (int64, error) { return s.steps(NewBudget(ctx, 0), m) }, s.instead); err != nil {
		return none, err
	}
	return kept(ctx, n.op, key, func(ctx context.Context) (T, int64, error) {
		v, err := s.of(NewBudget(ctx, 0), m)
		return v, s.perNode*int64(m.Nodes) + few, err
	})
}

// few is about how many bytes a kept number takes, with its key.
const few = 500

// NodeCount is how many nodes the network has. Those of a part are known; a whole one is made to count them, unless all that take part
// are nodes.
func (n *Network) NodeCount(ctx context.Context) (int, error) {
	if n.keep != nil {
		return len(n.keep), nil
	}
	if n.in.Isolates {
		in, err := n.incidence(ctx)
		if err != nil {
			return 0, err
		}
		return len(in.entities), nil
	}
	m, err := n.graph(ctx)
	if err != nil {
		return 0, err
	}
	return m.Nodes, nil
}

// TieCount is how many ties the network has.
func (n *Network) TieCount(ctx context.Context) (int, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return 0, err
	}
	return m.Ties.Len(), nil
}

// TotalWeight is the sum of the weights of all ties, in their order.
func (n *Network) TotalWeight(ctx context.Context) (float64, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return 0, err
	}
	sum := 0.0
	for _, w := range m.Ties.Weight {
		sum += w
	}
	return Rounded(sum), nil
}

// Density is how many of the possible ties there are; nil below two nodes.
func (n *Network) Density(ctx context.Context) (*float64, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	return known(Density(m.Graph)), nil
}

// known is a rounded number, nil for NaN.
func known(x float64) *float64 {
	if math.IsNaN(x) {
		return nil
	}
	x = Rounded(x)
	return &x
}

// Transitivity is how many of the open triads are closed: see the function.
func (n *Network) Transitivity(ctx context.Context) (float64, error) {
	x, err := summary(ctx, n, "transitivity", summaryOf[float64]{steps: perNeighbour, instead: instead, of: func(b *Budget, m *made) (float64, error) { return Transitivity(b, m.Graph) }})
	return Rounded(x), err
}

// AverageClustering is the mean of the clustering of all nodes.
func (n *Network) AverageClustering(ctx context.Context) (float64, error) {
	x, err := summary(ctx, n, "averageClustering", summaryOf[float64]{steps: perNeighbour, instead: instead, of: func(b *Budget, m *made) (float64, error) { return AverageClustering(b, m.Graph) }})
	return Rounded(x), err
}

// Distances are the distances between all nodes.
func (n *Network) Distances(ctx context.Context) (*Distances, error) {
	return summary(ctx, n, "distances", summaryOf[*Distances]{steps: ofSize(perNode), instead: instead, perNode: 16, of: func(b *Budget, m *made) (*Distances, error) { return DistancesOf(b, m.Graph) }})
}

// Attribute is a property in which nodes may be alike.
type Attribute string

// The attributes.
const (
	ByCountry Attribute = "COUNTRY"
	ByRegion  Attribute = "REGION"
	ByKind    Attribute = "KIND"
	ByDegree  Attribute = "DEGREE"
)

// Attributes are all attributes, in the order of the schema.
var Attributes = []Attribute{ByCountry, ByRegion, ByKind, ByDegree}

// Assortativity is how much nodes are tied to nodes that are alike: from -1 to 1; nil where that is undefined.
func (n *Network) Assortativity(ctx context.Context, by Attribute) (*float64, error) {
	x, err := summary(ctx, n, "assortativity by "+string(by), summaryOf[float64]{steps: ofSize(perTie), instead: instead, of: func(b *Budget, m *made) (float64, error) {
		if by == ByDegree {
			return DegreeAssortativity(b, m.Graph)
		}
		values, err := n.attribute(ctx, m, by)
		if err != nil {
			return 0, err
		}
		return AttributeAssortativity(b, m.Graph, values)
	}})
	if err != nil {
		return nil, err
	}
	return known(x), nil
}

// attribute numbers the values of an attribute, in the order in which nodes have them; nodes without a value get -1.
func (n *Network) attribute(ctx context.Context, m *made, by Attribute) ([]int32, error) {
	regions := map[atlas.ID]string{}
	if by == ByRegion {
		r, err := n.op.reader(ctx, n.in.At)
		if err != nil {
			return nil, err
		}
		for row, err := range r.Rows(ctx, atlas.KindCountry) {
			if err != nil {
				return nil, err
			}
			regions[row.NodeID()] = row.(*atlas.Country).Region
		}
	}
	values, numbers := make([]int32, m.Nodes), map[string]int32{}
	for i, v := range m.nodes {
		e, text := n.inc.entities[v], ""
		country, isCountry := e.(*atlas.Country)
		switch {
		case by == ByCountry:
			text = string(atlas.CountryOf(e))
		case by == ByRegion && isCountry:
			text = country.Region
		case by == ByRegion:
			text = regions[atlas.CountryOf(e)]
		case n.in.Kind == Atlas && !isCountry:
			text = string(e.Is())
		default:
			text = kindWord(e)
		}
		values[i] = -1
		if text != "" {
			number, ok := numbers[text]
			if !ok {
				number = int32(len(numbers))
				numbers[text] = number
			}
			values[i] = number
		}
	}
	return values, nil
}

// kindWord is the kind of an institution or an alliance.
func kindWord(e atlas.Entity) string {
	switch e := e.(type) {
	case *atlas.Institution:
		return string(e.Kind)
	case *atlas.Alliance:
		return string(e.Kind)
	}
	return ""
}
