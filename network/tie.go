// Ties as clients see them: two entities, how strong the tie is, and the rows that it rests on.

package network

import (
	"cmp"
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// Tie is a tie of a network, from a source to a target; without direction as it is walked, or from the one that comes first by name.
type Tie struct {
	Source, Target atlas.Entity
	Weight         float64 // rounded
	Count          int     // rows of the basis

	in   *incidence
	s, t uint32
}

func (n *Network) tie(in *incidence, source uint32, t tied) *Tie {
	return &Tie{in.entities[source], in.entities[t.node], Rounded(t.weight), int(t.count), in, source, t.node}
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

// Span is the time of the tie. from is, of the known begins in the basis, the one with the earliest first day, and to, of the known ends, the
// one with the latest last day; of those that tie the least precise. to is unknown where a row of the basis has no end.
func (t *Tie) Span() (from, to atlas.PartialDate) {
	open := false
	for _, n := range t.Basis() {
		begin, end := span(n)
		if begin.Known() && (!from.Known() || cmp.Or(cmp.Compare(begin.First(), from.First()), cmp.Compare(from.Last(), begin.Last())) < 0) {
			from = begin
		}
		open = open || !end.Known()
		if end.Known() && (!to.Known() || cmp.Or(cmp.Compare(to.Last(), end.Last()), cmp.Compare(end.First(), to.First())) < 0) {
			to = end
		}
	}
	if open {
		to = 0
	}
	return from, to
}

// TieOrder is an order of ties.
type TieOrder struct {
	ByName bool // by the names of source and target, rather than by weight
	Desc   bool
}

// DefaultTieOrder is the order of ties where none is asked for: the heaviest first.
var DefaultTieOrder = TieOrder{Desc: true}

// TieList are ties in an order.
type TieList struct {
	in    *incidence
	nodes []uint32 // what the ends are in the incidence; nil where they are numbers of it themselves
	ties  *Ties
	count []uint32
	order []uint32
}

// Len is how many there are.
func (l *TieList) Len() int { return len(l.order) }

// At is the tie at a place of the order.
func (l *TieList) At(i int) *Tie {
	k := l.order[i]
	s, t := l.ends(k)
	return &Tie{l.in.entities[s], l.in.entities[t], Rounded(l.ties.Weight[k]), int(l.count[k]), l.in, s, t}
}

// ends are the ends of a tie as numbers of the incidence.
func (l *TieList) ends(k uint32) (source, target uint32) {
	source, target = l.ties.Source[k], l.ties.Target[k]
	if l.nodes != nil {
		source, target = l.nodes[source], l.nodes[target]
	}
	return source, target
}

// sorted are all ties in an order. Those that are equal by it come by the names of source and target, then by their ids.
func (l *TieList) sorted(ctx context.Context, o TieOrder) ([]uint32, error) {
	order := make([]uint32, l.ties.Len())
	for i := range order {
		order[i] = uint32(i)
	}
	var weight []float64
	if !o.ByName {
		weight = make([]float64, l.ties.Len())
		if err := roundAll(NewBudget(ctx, 0), weight, l.ties.Weight); err != nil {
			return nil, err
		}
	}
	name := l.in.name
	return sortBlocks(ctx, order, func(a, b uint32) int {
		s, t := l.ends(a)
		u, v := l.ends(b)
		names := cmp.Or(cmp.Compare(name[s], name[u]), cmp.Compare(name[t], name[v]))
		by := names
		if !o.ByName {
			by = cmp.Compare(weight[a], weight[b])
		}
		if o.Desc {
			by = -by
		}
		return cmp.Or(by, names, cmp.Compare(s, u), cmp.Compare(t, v)) // numbers are by name, then id
	}, nil)
}

// Ties are all ties in an order. Cost: the network is made, and its ties are sorted, once.
func (n *Network) Ties(ctx context.Context, o TieOrder) (*TieList, error) {
	m, err := n.graph(ctx)
	if err != nil {
		return nil, err
	}
	l := &TieList{in: n.inc, nodes: m.nodes, ties: &m.Ties, count: m.count}
	l.order, err = kept(ctx, n.op, fmt.Sprintf("ties %t %t\x00%s", o.ByName, o.Desc, n.key), func(ctx context.Context) ([]uint32, int64, error) {
		order, err := l.sorted(ctx, o)
		return order, 4*int64(m.Ties.Len()) + few, err
	})
	if err != nil {
		return nil, err
	}
	return l, nil
}

// Tie is the tie from a source to a target, nil without a tie. Without direction it is given as Ties has it, whichever way round it
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
	if tie.count == 0 || Rounded(tie.weight) < n.in.Least {
		return nil, nil
	}
	return n.tie(in, s, tie), nil
}
