// PageRank: where a walker is found who follows ties and sometimes starts over.

package network

import "math"

const (
	// pageRankChange is how much a further step of the walk would change the values, added up over all nodes.
	pageRankChange = 1e-14
	// pageRankRounds is how many rounds there are at most. With the usual damping of 0.85 no network needs more than 220; so many are enough
	// for any damping up to 0.996, and without direction for any up to 0.99999. Beyond, values are those of the last round.
	pageRankRounds = 10_000
	// pageRankStall is after how many rounds without a smaller change the values are as good as floating-point numbers can make them.
	pageRankStall = 200
	// pageRankPart is how many nodes and ties are one part of a round: parts are shared among processors, and what each adds up is added in
	// their order.
	pageRankPart = 1 << 16
)

// PageRank is the share of time that a walker spends at each node (Brin and Page 1998) who at each step follows with probability
// damping one of the ties that leave the node, and else, or from a node without such ties, goes to any node at all. Ties are equally likely,
// or by their weight if weighted. Without direction every tie leads both ways. Damping is from 0 to below 1. The values add up to 1.
//
// It equals pagerank(G, alpha=damping, weight="weight" or None) of NetworkX 3 with a tolerance near 0: rounds are made until a further
// step of the walk would change the values by less than 1e-14 in all, or until there were 10,000, or until they no longer come closer.
//
// Because the walker goes to any node alike, from a node without ties as by choice, the values are the solution x of
// x = damping · P x + (1 - damping)/n, where P is a step along ties alone, made to add up to 1 (Gleich 2015). With direction a round is
// such a step. Without it the same solution is found in a fraction of the rounds by conjugate gradients: see conjugate.
//
// Cost: rounds × (nodes + ties). For a damping of 0.85 these are 20 to 40 rounds without direction, and up to 220 with it.
func PageRank(b *Budget, g *Graph, damping float64, weighted bool) ([]float64, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	if g.Nodes == 0 {
		return []float64{}, nil
	}
	w := newSurfer(b, g, damping, weighted)
	rounds := w.conjugate
	if !w.symmetric {
		rounds = w.steps
	}
	if err := rounds(); err != nil {
		return nil, err
	}
	sum := total(w.rank)
	for v := range w.rank {
		w.rank[v] /= sum
	}
	return w.rank, nil
}

// alike tells whether all weights are the same.
func alike(weights []float64) bool {
	for _, x := range weights {
		if x != weights[0] {
			return false
		}
	}
	return true
}

// total adds up values by halves, so that rounding errors do not add up: one after another, those of 5,000 equal values come to 1e-13.
func total(values []float64) float64 {
	if half := len(values) / 2; half > 0 {
		return total(values[:half]) + total(values[half:])
	}
	sum := 0.0
	for _, x := range values {
		sum += x
	}
	return sum
}

// surfer is the work of PageRank.
type surfer struct {
	b         *Budget
	in        *Adjacency
	weights   []float64 // of the ties of in, nil where they are equal
	damping   float64
	base      float64
	symmetric bool      // whether P times the column of what leaves each node is a symmetric matrix
	rank      []float64 // the values so far, not yet made to add up to 1
	given     []float64 // of each node, what it gives along a tie of weight 1
	inverse   []float64 // 1/(what leaves the node), 0 where nothing does
	count     int       // how many goroutines share the parts
	// solved are the nodes that rounds are about, in parts; follows those whose values follow from theirs, nil where none do (see conjugate).
	solved, follows [][]uint32
}

func newSurfer(b *Budget, g *Graph, damping float64, weighted bool) *surfer {
	n := g.Nodes
	w := &surfer{b: b, in: g.In, damping: damping, base: (1 - damping) / float64(n), symmetric: !g.Directed}
	w.rank, w.given, w.inverse = make([]float64, n), make([]float64, n), make([]float64, n)
	if weighted && !alike(g.In.Weight) {
		w.weights = g.In.Weight
	} else {
		weighted = false // every tie is as likely as any other
	}
	for v := range uint32(n) {
		leaves := float64(g.Out.Degree(v))
		if weighted {
			leaves = 0
			for _, x := range g.Out.Weights(v) {
				leaves += x
			}
		}
		if leaves != 0 {
			w.inverse[v] = 1 / leaves
		}
	}
	if weighted && !ordinary(w.inverse, g.Out) {
		w.weights, w.symmetric = shares(g), false
		for v := range uint32(n) {
			w.inverse[v] = float64(min(1, g.Out.Degree(v)))
		}
	}
	for v := range uint32(n) {
		w.rank[v] = 1 / float64(n)
		w.given[v] = w.rank[v] * w.inverse[v]
	}
	work := n + len(g.In.Target)
	w.count = workers(int64(work), (work+pageRankPart-1)/pageRankPart)
	return w
}

// partsOf are nodes in parts of about the same work.
func (w *surfer) partsOf(nodes []uint32) (parts [][]uint32) {
	begin, steps := 0, 0
	for i, v := range nodes {
		if steps += 1 + w.in.Degree(v); steps > pageRankPart && i > begin {
			parts = append(parts, nodes[begin:i])
			begin, steps = i, 0
		}
	}
	return append(parts, nodes[begin:])
}

// ordinary tells whether what nodes with ties have as their inverse is far from the bounds of floating-point numbers.
func ordinary(inverse []float64, out *Adjacency) bool {
	for v := range uint32(len(inverse)) {
		if x := inverse[v]; out.Degree(v) > 0 && !(x > 1e-100 && x < 1e100) {
			return false
		}
	}
	return true
}

// shares are the weights of the ties that lead to each node, each divided by all that leave its source: for weights so large or small that
// their sums are not ordinary.
func shares(g *Graph) []float64 {
	largest, sum := make([]float64, g.Nodes), make([]float64, g.Nodes)
	for v := range uint32(g.Nodes) {
		for _, x := range g.Out.Weights(v) {
			largest[v] = max(largest[v], x)
		}
		for _, x := range g.Out.Weights(v) {
			sum[v] += x / largest[v]
		}
	}
	of := make([]float64, len(g.In.Weight))
	for i, u := range g.In.Target {
		of[i] = g.In.Weight[i] / largest[u] / sum[u]
	}
	return of
}

// steps makes steps of the walk until one changes next to nothing.
func (w *surfer) steps() error {
	n := len(w.rank)
	walked, next := make([]float64, n), make([]float64, n)
	all := make([]uint32, n)
	for v := range all {
		all[v] = uint32(v)
	}
	w.solved = w.partsOf(all)
	least, at := math.Inf(1), 0
	for round := 1; round <= pageRankRounds; round++ {
		change, sum, err := w.each(w.solved, func(nodes []uint32) (change, sum float64) {
			for _, v := range nodes {
				x := w.base + w.damping*w.come(v)
				change += math.Abs(x - w.rank[v])
				sum += w.rank[v]
				walked[v] = x
				next[v] = x * w.inverse[v]
			}
			return change, sum
		})
		if err != nil {
			return err
		}
		w.rank, walked = walked, w.rank
		w.given, next = next, w.given
		if change = w.changed(change, sum); change < pageRankChange {
			return nil
		}
		if change < least {
			least, at = change, round
		} else if round-at >= pageRankStall {
			return nil
		}
	}
	return nil
}

// changed is by how much a step at most changes values that are made to add up to 1, where their sum is not yet that and it changes them by
// change: what the walker does from nodes without ties and by choice then takes the mean of all changes from each.
func (w *surfer) changed(change, sum float64) float64 { return 2 * change / math.Abs(sum) }

// each does something to the nodes of each part, and adds up two sums in the order of parts.
func (w *surfer) each(parts [][]uint32, do func(nodes []uint32) (float64, float64)) (first, second float64, err error) {
	sums := make([][2]float64, len(parts))
	err = share(min(w.count, len(parts)), len(sums), func(_, part int) error {
		sums[part][0], sums[part][1] = do(parts[part])
		return w.b.Err()
	})
	for _, s := range sums {
		first += s[0]
		second += s[1]
	}
	return first, second, err
}

// come is the rank that reaches a node along its ties.
func (w *surfer) come(v uint32) float64 {
	first, end := w.in.Offset[v], w.in.Offset[v+1]
	if w.weights == nil {
		return gather(w.given, w.in.Target[first:end])
	}
	return gatherWeighted(w.given, w.in.Target[first:end], w.weights[first:end])
}

// gatherWeighted is gather with each value times a weight.
func gatherWeighted(values []float64, places []uint32, weights []float64) float64 {
	var a, b, c, d float64
	weights = weights[:len(places)]
	for len(places) >= 4 && len(weights) >= 4 {
		a += float64(values[places[0]] * weights[0])
		b += float64(values[places[1]] * weights[1])
		c += float64(values[places[2]] * weights[2])
		d += float64(values[places[3]] * weights[3])
		places, weights = places[4:], weights[4:]
	}
	for i, p := range places {
		a += float64(values[p] * weights[i])
	}
	return a + b + (c + d)
}
