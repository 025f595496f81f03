// PageRank: where a walker is found who follows ties and sometimes starts over.

package network

import "math"

const (
	// pageRankChange is how much the values change in the last round, added up over all nodes.
	pageRankChange = 1e-14
	// pageRankRounds is how many rounds there are at most. With the usual damping of 0.85 no network needs more than 200; so many are enough
	// for any damping up to 0.996, and without direction up to 0.9999. Beyond, values are those of the last round.
	pageRankRounds = 10_000
	// pageRankPatience is after how many rounds without a smaller change the values are as good as floating-point numbers can make them.
	pageRankPatience = 200
	// pageRankPart is how many nodes and ties are one part of a round: parts are shared among processors, and what each adds up is added in
	// their order.
	pageRankPart = 1 << 16
)

// PageRank is the share of time that a walker spends at each node (Brin and Page 1998) who at each step follows with probability
// damping one of the ties that leave the node, and else, or where there are none, goes to any node at all. Ties are equally likely,
// or by their weight if weighted. Without direction every tie leads both ways. Damping is from 0 to below 1. The values add up to 1.
//
// It equals pagerank(G, alpha=damping, weight="weight" or None) of NetworkX 3 with a tolerance near 0: rounds are made until a further
// step of the walk would change the values by less than 1e-14 in all, or until there were 10,000, or until they no longer come closer.
//
// Because the walker goes to any node alike, from a node without ties as by choice, the values are the solution x of
// x = damping · P x + (1 - damping)/n without such nodes' share, made to add up to 1 (Gleich 2015, §2). With direction each round
// is the step of the walk. Without it P has real eigenvalues, and each round adds some of the way made before (Chebyshev's semi-iterative
// method: Golub and Varga 1961), which takes a fourth of the rounds.
//
// Cost: rounds × (nodes + ties); 25 to 200 rounds for a damping of 0.85.
func PageRank(b *Budget, g *Graph, damping float64, weighted bool) ([]float64, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	if g.Nodes == 0 {
		return []float64{}, nil
	}
	w := newSurfer(b, g, damping, weighted)
	if err := w.rounds(); err != nil {
		return nil, err
	}
	sum := 0.0
	for _, x := range w.rank {
		sum += x
	}
	for v := range w.rank {
		w.rank[v] /= sum
	}
	return w.rank, nil
}

// walk is the work of PageRank.
type surfer struct {
	b        *Budget
	in       *Adjacency
	weights  []float64 // of the ties of in, nil where they are equal
	damping  float64
	base     float64
	directed bool
	// rank is of this round, last of the one before, and each round writes over it. given is rank over what leaves the node, and next that
	// of the next round.
	rank, last, given, next []float64
	inverse                 []float64 // 1/(what leaves the node), 0 where nothing does
	begin                   []int     // part i is the nodes begin[i] to begin[i+1]-1
	change, sum             []float64 // of each part
}

func newSurfer(b *Budget, g *Graph, damping float64, weighted bool) *surfer {
	n := g.Nodes
	w := &surfer{b: b, in: g.In, damping: damping, base: (1 - damping) / float64(n), directed: g.Directed}
	w.rank, w.last, w.given, w.next, w.inverse = make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	if weighted {
		w.weights = g.In.Weight
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
	if weighted && !ordinary(w.inverse) {
		w.weights = shares(g)
		for v, x := range w.inverse {
			if x != 0 {
				w.inverse[v] = 1
			}
		}
	}
	steps := 0
	for v := range uint32(n) {
		if steps += 1 + g.In.Degree(v); v == 0 || steps > pageRankPart {
			w.begin, steps = append(w.begin, int(v)), 0
		}
		w.rank[v] = 1 / float64(n)
		w.given[v] = w.rank[v] * w.inverse[v]
	}
	w.change, w.sum = make([]float64, len(w.begin)), make([]float64, len(w.begin))
	w.begin = append(w.begin, n)
	return w
}

// ordinary tells whether values, where they are not 0, are far from the bounds of floating-point numbers.
func ordinary(values []float64) bool {
	for _, x := range values {
		if x != 0 && !(x > 1e-150 && x < 1e150) {
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

// rounds makes rounds until rank is good: a step of the walk changes it by next to nothing.
func (w *surfer) rounds() error {
	parts := len(w.change)
	count := workers(int64(len(w.rank)+len(w.in.Target)), parts)
	least, at := math.Inf(1), 0
	push := 1.0
	for round := 1; round <= pageRankRounds; round++ {
		switch {
		case w.directed || round == 1:
		case round == 2:
			push = 1 / (1 - w.damping*w.damping/2)
		default:
			push = 1 / (1 - w.damping*w.damping*push/4)
		}
		err := share(count, parts, func(_, part int) error {
			w.part(part, push)
			return w.b.Err()
		})
		if err != nil {
			return err
		}
		change, sum := 0.0, 0.0
		for part := range parts {
			change += w.change[part]
			sum += w.sum[part]
		}
		// A step from x/sum changes it by (r - mean of r)/sum where r is the change of x: by at most twice that of x. Early in
		// rounds without direction the sum can be negative.
		if change = 2 * change / math.Abs(sum); change < pageRankChange {
			return nil
		}
		if change < least {
			least, at = change, round
		} else if round-at >= pageRankPatience {
			return nil
		}
		w.rank, w.last = w.last, w.rank
		w.given, w.next = w.next, w.given
	}
	return nil
}

// part is one round for the nodes of one part: into last goes push times the step from last to what the walk makes of rank.
func (w *surfer) part(part int, push float64) {
	change, sum := 0.0, 0.0
	offset := w.in.Offset
	for v := w.begin[part]; v < w.begin[part+1]; v++ {
		first, end := offset[v], offset[v+1]
		var come float64
		if w.weights == nil {
			come = gather(w.given, w.in.Target[first:end])
		} else {
			come = gatherWeighted(w.given, w.in.Target[first:end], w.weights[first:end])
		}
		walked := w.base + w.damping*come
		change += math.Abs(walked - w.rank[v])
		x := walked
		if !w.directed {
			x = w.last[v] + push*(walked-w.last[v])
		}
		sum += w.rank[v]
		w.last[v] = x
		w.next[v] = x * w.inverse[v]
	}
	w.change[part], w.sum[part] = change, sum
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
