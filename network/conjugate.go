// PageRank without direction, by conjugate gradients.

package network

// conjugate finds rank = damping · P rank + base, where ties lead both ways. Then I - damping · P is symmetric and positive in the scalar
// product that divides by what leaves each node, so that the method of conjugate gradients (Hestenes and Stiefel 1952) applies: its
// change after k rounds is below 2·((√κ-1)/(√κ+1))^k of the first with κ = (1+damping)/(1-damping), against damping^k of the walk's
// own steps. The change that it keeps account of strays from the true one by rounding: rounds end when the true one is small, or no
// longer comes down.
//
// Where all ties join two sides, what the nodes of one side have follows from the other: it is eliminated, so that the rounds are about
// the smaller side alone, with the square of damping in the place of damping: half of the rounds, none of which costs more (Hageman and
// Young 1981, chapter 8, on red-black systems).
func (w *surfer) conjugate() error {
	n := len(w.rank)
	left, toward, moved := make([]float64, n), make([]float64, n), make([]float64, n)
	for v, x := range w.inverse {
		if x == 0 {
			w.rank[v] = w.base // nothing comes to a node without ties
		}
	}
	if err := w.divide(); err != nil {
		return err
	}
	last := 0.0
	for round := 0; round <= pageRankRounds; {
		if err := w.follow(); err != nil {
			return err
		}
		// left is by how much a step changes rank.
		for v, x := range w.rank {
			w.given[v] = x * w.inverse[v]
		}
		change, _, err := w.each(w.solved, func(nodes []uint32) (change, _ float64) {
			for _, v := range nodes {
				x := w.base + w.damping*w.come(v) - w.rank[v]
				left[v] = x
				change += max(x, -x)
			}
			return change, 0
		})
		if err != nil {
			return err
		}
		sum := total(w.rank)
		change = w.changed(change, sum)
		if change < pageRankChange || round > 0 && change > last/2 {
			return nil
		}
		last = change
		made, err := w.descend(left, toward, moved, sum, pageRankRounds-round)
		if err != nil {
			return err
		}
		round += made + 1
	}
	return w.follow()
}

// divide says which nodes the rounds are about: those with ties, or those of the smaller side where all ties join two sides. Cost: one look
// at each tie, or until two nodes of one side are tied.
func (w *surfer) divide() error {
	sides, err := w.sides()
	if err != nil {
		return err
	}
	var tied []uint32
	for v, x := range w.inverse {
		if x != 0 {
			tied = append(tied, uint32(v))
		}
	}
	if sides == nil {
		w.solved = w.partsOf(tied)
		return nil
	}
	var two [2][]uint32
	for _, v := range tied {
		two[sides[v]&1] = append(two[sides[v]&1], v)
	}
	smaller := 0
	if len(two[1]) < len(two[0]) {
		smaller = 1
	}
	w.solved, w.follows = w.partsOf(two[smaller]), w.partsOf(two[1-smaller])
	return nil
}

// sides are 1 and 2 for nodes of two sides, so that all ties join both; 0 stands for nodes without ties. It is nil where there are no such
// sides.
func (w *surfer) sides() ([]uint8, error) {
	side := make([]uint8, len(w.rank))
	var met []uint32
	p := pace{b: w.b}
	for root := range side {
		if side[root] != 0 || w.inverse[root] == 0 {
			continue
		}
		side[root], met = 1, append(met[:0], uint32(root))
		for len(met) > 0 {
			v := met[len(met)-1]
			met = met[:len(met)-1]
			own, others := side[v], w.in.Of(v)
			for _, u := range others {
				if side[u] == own {
					return nil, nil
				}
				if side[u] == 0 {
					side[u] = 3 - own
					met = append(met, u)
				}
			}
			if err := p.step(len(others)); err != nil {
				return nil, err
			}
		}
	}
	return side, nil
}

// follow gives the nodes whose values follow from those of the others what comes to them.
func (w *surfer) follow() error {
	if w.follows == nil {
		return nil
	}
	for v, x := range w.rank {
		w.given[v] = x * w.inverse[v]
	}
	_, _, err := w.each(w.follows, func(nodes []uint32) (_, _ float64) {
		for _, v := range nodes {
			w.rank[v] = w.base + w.damping*w.come(v)
		}
		return 0, 0
	})
	return err
}

// further takes given one step further, to the nodes whose values follow from those of the others, and tells the damping of all steps.
func (w *surfer) further() (float64, error) {
	if w.follows == nil {
		return w.damping, nil
	}
	_, _, err := w.each(w.follows, func(nodes []uint32) (_, _ float64) {
		for _, v := range nodes {
			w.given[v] = w.come(v) * w.inverse[v]
		}
		return 0, 0
	})
	return w.damping * w.damping, err
}

// descend makes rounds until its own account says that the change is half of what is small enough, for values that add up to sum, which
// they hardly cease to do. It tells how many rounds it made.
func (w *surfer) descend(left, toward, moved []float64, sum float64, atMost int) (int, error) {
	size := 0.0 // the scalar product of left with itself
	for v, x := range left {
		size += x * x * w.inverse[v]
		toward[v] = x
		w.given[v] = x * w.inverse[v]
	}
	for round := 1; ; round++ {
		damping, err := w.further()
		if err != nil {
			return round, err
		}
		slope, _, err := w.each(w.solved, func(nodes []uint32) (slope, _ float64) {
			for _, v := range nodes {
				moved[v] = toward[v] - damping*w.come(v)
				slope += moved[v] * w.given[v]
			}
			return slope, 0
		})
		if err != nil || !(slope > 0) {
			return round, err
		}
		far := size / slope
		change, after, err := w.each(w.solved, func(nodes []uint32) (change, after float64) {
			for _, v := range nodes {
				x := left[v] - far*moved[v]
				left[v] = x
				w.rank[v] += far * toward[v]
				change += max(x, -x)
				after += x * x * w.inverse[v]
			}
			return change, after
		})
		if err != nil || w.changed(change, sum) < pageRankChange/2 || round >= atMost {
			return round, err
		}
		turn := after / size
		size = after
		_, _, err = w.each(w.solved, func(nodes []uint32) (_, _ float64) {
			for _, v := range nodes {
				x := left[v] + turn*toward[v]
				toward[v] = x
				w.given[v] = x * w.inverse[v]
			}
			return 0, 0
		})
		if err != nil {
			return round, err
		}
	}
}
