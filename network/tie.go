// Ties as clients see them: two entities, how strong the tie is, and the rows that it rests on.

package network

import (
	"cmp"
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// Tie is a tie of a network, from a source to a target; without direction as it is walked, or from the one that comes first by name.
type Tie struct {
	Source, Target atlas.Entity
	Weight         float64
	Count          int // rows of the basis

	in   *incidence
	s, t uint32
}

func (n *Network) tie(in *incidence, source uint32, t tied) *Tie {
	return &Tie{in.entities[source], in.entities[t.node], t.weight, int(t.count), in, source, t.node}
}

// Basis are the rows that the tie rests on: entities by name and id, other rows by id.
func (t *Tie) Basis() []atlas.Node {
	groups := t.in.basisOf(t.s, t.t)
	rows := make([]atlas.Node, len(groups))
	for i, g := range groups {
		rows[i] = t.in.basis[g]
	}
	return rows
}

// span is the time of rows that say when they began and ended.
func span(n atlas.Node) (from, to atlas.PartialDate) {
	switch n := n.(type) {
	case *atlas.Membership:
		return n.From, n.To
	case *atlas.Exchange:
		return n.From, n.To
	case *atlas.Course:
		return n.RunStart, 0
	}
	return 0, 0
}

// From is, of the known begins in the basis, the one with the earliest first day; of those that tie the least precise.
func (t *Tie) From() atlas.PartialDate {
	var best atlas.PartialDate
	for _, n := range t.Basis() {
		from, _ := span(n)
		if from.Known() && (!best.Known() || cmp.Or(cmp.Compare(from.First(), best.First()), cmp.Compare(best.Last(), from.Last())) < 0) {
			best = from
		}
	}
	return best
}

// To is, of the known ends in the basis, the one with the latest last day; of those that tie the least precise. It is unknown where a row
// of the basis has no end.
func (t *Tie) To() atlas.PartialDate {
	var best atlas.PartialDate
	for _, n := range t.Basis() {
		_, to := span(n)
		if !to.Known() {
			return 0
		}
		if !best.Known() || cmp.Or(cmp.Compare(best.Last(), to.Last()), cmp.Compare(to.First(), best.First())) < 0 {
			best = to
		}
	}
	return best
}

// TieOrder is an order of ties.
type TieOrder struct {
	ByName bool // by the names of source and target, rather than by weight
	Desc   bool
}

// DefaultTieOrder is the order of ties where none is asked for: the heaviest first.
var DefaultTieOrder = TieOrder{Desc: true}

// sort puts ties in an order. Those that are equal by it come by the names of source and target, then by their ids.
func (in *incidence) sort(ties []*Tie, o TieOrder) {
	slices.SortFunc(ties, func(a, b *Tie) int {
		names := cmp.Or(cmp.Compare(in.name[a.s], in.name[b.s]), cmp.Compare(in.name[a.t], in.name[b.t]))
		ids := cmp.Or(cmp.Compare(a.s, b.s), cmp.Compare(a.t, b.t)) // numbers are by name, then id
		by := names
		if !o.ByName {
			by = cmp.Compare(a.Weight, b.Weight)
		}
		if o.Desc {
			by = -by
		}
		return cmp.Or(by, names, ids)
	})
}

// Ties are all ties in an order. Cost: the network is made, and its ties are sorted.
func (n *Network) Ties(ctx context.Context, o TieOrder) ([]*Tie, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	ties := make([]Tie, m.Ties.Len())
	list := make([]*Tie, len(ties))
	for i := range ties {
		s, t := m.nodes[m.Ties.Source[i]], m.nodes[m.Ties.Target[i]]
		ties[i] = Tie{n.inc.entities[s], n.inc.entities[t], m.Ties.Weight[i], int(m.count[i]), n.inc, s, t}
		list[i] = &ties[i]
	}
	n.inc.sort(list, o)
	return list, nil
}

// Tie is the tie from a source to a target, nil where there is none. Without direction it is given as Ties has it, whichever way round it
// is asked for. Cost: the rows that the two share.
func (n *Network) Tie(ctx context.Context, source, target atlas.ID) (*Tie, error) {
	in, s, ok, err := n.has(ctx, source)
	if err != nil || !ok {
		return nil, err
	}
	_, t, ok, err := n.has(ctx, target)
	if err != nil || !ok {
		return nil, err
	}
	if !in.directed && s > t {
		s, t = t, s
	}
	tie := in.tie(s, t)
	if tie.count == 0 || tie.weight < n.in.Least {
		return nil, nil
	}
	return n.tie(in, s, tie), nil
}
