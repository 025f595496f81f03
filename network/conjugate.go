// PageRank without direction, by conjugate gradients.

package network

// conjugate finds rank = damping · P rank + base, where ties lead both ways. Then I - damping · P is symmetric and positive in the scalar
// product that divides by what leaves each node, so that the method of conjugate gradients (Hestenes and Stiefel 1952) applies: its
// change after k rounds is below 2·((√κ-1)/(√κ+1))^k of the first with κ = (1+damping)/(1-damping), against damping^k of the walk's
// own steps. The change that it keeps account of strays from the true one by rounding: rounds end when the true one is small, or no
// longer comes down.
func (w *surfer) conjugate() error {
	n := len(w.rank)
	left, toward, moved := make([]float64, n), make([]float64, n), make([]float64, n)
	for v, x := range w.inverse {
		if x == 0 {
			w.rank[v] = w.base // nothing comes to a node without ties
		}
	}
	last := 0.0
	for round := 0; round <= pageRankRounds; {
		// left is by how much a step changes rank.
		for v, x := range w.rank {
			w.given[v] = x * w.inverse[v]
		}
		change, sum, err := w.each(func(begin, end int) (change, sum float64) {
			for v := begin; v < end; v++ {
				if w.inverse[v] != 0 {
					left[v] = w.base + w.damping*w.come(v) - w.rank[v]
				}
				change += max(left[v], -left[v])
				sum += w.rank[v]
			}
			return change, sum
		})
		if err != nil {
			return err
		}
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
	return nil
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
		slope, _, err := w.each(func(begin, end int) (slope, _ float64) {
			for v := begin; v < end; v++ {
				if w.inverse[v] != 0 {
					moved[v] = toward[v] - w.damping*w.come(v)
					slope += moved[v] * w.given[v]
				}
			}
			return slope, 0
		})
		if err != nil || !(slope > 0) {
			return round, err
		}
		far := size / slope
		change, after, err := w.each(func(begin, end int) (change, after float64) {
			for v := begin; v < end; v++ {
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
		_, _, err = w.each(func(begin, end int) (_, _ float64) {
			for v := begin; v < end; v++ {
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
