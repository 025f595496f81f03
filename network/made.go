// Making: all ties of a network, as a Graph. Only questions about the whole network need it.

package network

import (
	"context"
	"math"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"alliance-atlas/atlas"
)

// MaxTies is how many ties the networks of one operation may have together: at about 40 bytes a tie they take 200 MB while they are made,
// and the cheapest measure of them a good part of the time of a request.
const MaxTies = 5_000_000

// maxPairs is how many pairs of nodes that share a row are looked at to find out how many ties there are: some seconds of work. The pairs
// are at least as many as the ties; with minWeight there may be far fewer ties.
const maxPairs = 400_000_000

// made is a network with all its ties.
type made struct {
	*Graph
	nodes []uint32 // by node of the Graph, the number in the incidence, ascending
	count []uint32 // by tie, how many rows are its basis
}

// place is the node of the Graph that has a number in the incidence.
func (m *made) place(v uint32) (uint32, bool) {
	i, ok := slices.BinarySearch(m.nodes, v)
	return uint32(i), ok
}

// bytes is about how much memory it takes.
func (m *made) bytes() int64 {
	ends := int64(len(m.Out.Target))
	if m.Directed {
		ends *= 4 // and the network without direction
	}
	return 20*int64(m.Ties.Len()) + 16*ends + 12*int64(m.Nodes)
}

// tooMany is the error of a network with more ties than MaxTies. How many it would have is exact, or a bound from above.
func tooMany(k *Kind, ties int64, exact bool) error {
	would := "would have up to "
	if exact {
		would = "would have "
	}
	return atlas.Errorf(atlas.ErrLimit, "the network %s %s%s ties, more than %s, which is the most of one operation; ask for fewer with minWeight or a filter, or for a part of it with around, node or paths", k.Word, would, grouped(ties), grouped(MaxTies))
}

// grouped is a number with its digits in groups of three.
func grouped(n int64) string {
	digits := strconv.FormatInt(n, 10)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// make makes all ties between the nodes of keep, which are all nodes where it is nil. It returns atlas.ErrLimit where there are more than
// MaxTies, before it keeps them.
func (in *incidence) make(ctx context.Context, k *Kind, keep []uint32, least float64, isolates bool) (*made, error) {
	if keep == nil && in.pairs > maxPairs {
		return nil, tooMany(k, in.pairs, false)
	}
	whole := keep == nil
	from := in
	if whole {
		keep = make([]uint32, len(in.entities))
		for v := range keep {
			keep[v] = uint32(v)
		}
	} else {
		from = in.among(keep)
	}
	parts := make([]part, 4*runtime.GOMAXPROCS(0)) // more than processors, since some nodes have most of the ties
	var next, total atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(parts)) {
		wait.Go(func() {
			s := in.scratch()
			for {
				i := int(next.Add(1)) - 1
				if i >= len(parts) {
					return
				}
				lo, hi := i*len(keep)/len(parts), (i+1)*len(keep)/len(parts)
				parts[i].fill(ctx, from, keep[lo:hi], least, s, &total)
			}
		})
	}
	wait.Wait()
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	if n := total.Load(); n > MaxTies {
		return nil, tooMany(k, n, true)
	}
	return in.join(ctx, parts, keep, !whole || isolates)
}

// part has the ties of some of the nodes, as numbers of the incidence.
type part struct {
	ties  Ties
	count []uint32
}

// fill finds the ties of nodes. When there are too many in all, it goes on counting and keeps no more.
func (p *part) fill(ctx context.Context, in *incidence, nodes []uint32, least float64, s *scratch, total *atomic.Int64) {
	var found []tied
	steps := 0
	for _, v := range nodes {
		low := v // without direction a tie is found at its smaller end
		if in.directed {
			low = 0
		}
		found = in.neighboursFrom(low, v, toNext, least, s, found[:0])
		if steps += len(found) + 1; steps > checkEvery/16 {
			steps = 0
			if ctx.Err() != nil {
				return
			}
		}
		if total.Add(int64(len(found))) > MaxTies {
			continue
		}
		for _, t := range found {
			p.ties.Source, p.ties.Target, p.ties.Weight = append(p.ties.Source, v), append(p.ties.Target, t.node), append(p.ties.Weight, t.weight)
			p.count = append(p.count, t.count)
		}
	}
}

// join makes the Graph of the ties of all parts, which are in order. Nodes without a tie are part of it if all is set.
func (in *incidence) join(ctx context.Context, parts []part, keep []uint32, all bool) (*made, error) {
	n := 0
	for _, p := range parts {
		n += p.ties.Len()
	}
	t := Ties{make([]uint32, 0, n), make([]uint32, 0, n), make([]float64, 0, n)}
	m := &made{count: make([]uint32, 0, n)}
	for _, p := range parts {
		t.Source, t.Target, t.Weight = append(t.Source, p.ties.Source...), append(t.Target, p.ties.Target...), append(t.Weight, p.ties.Weight...)
		m.count = append(m.count, p.count...)
		if err := atlas.Expired(ctx); err != nil {
			return nil, err
		}
	}
	if m.nodes = keep; !all {
		tied := make([]bool, len(in.entities))
		for i := range t.Source {
			tied[t.Source[i]], tied[t.Target[i]] = true, true
		}
		m.nodes = slices.DeleteFunc(slices.Clone(keep), func(v uint32) bool { return !tied[v] })
	}
	place := make([]uint32, len(in.entities))
	for i, v := range m.nodes {
		place[v] = uint32(i)
	}
	for i := range t.Source {
		t.Source[i], t.Target[i] = place[t.Source[i]], place[t.Target[i]]
	}
	var err error
	m.Graph, err = build(&pace{b: NewBudget(ctx, 0)}, in.directed, len(m.nodes), t)
	return m, err
}

// anyWeight lets every tie pass.
var anyWeight = math.Inf(-1)
