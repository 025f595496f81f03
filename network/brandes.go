// Dependencies: which share of the shortest paths from one class leads through each other.

package network

import "math"

// brandes sums up dependencies over sources: what Brandes 2001 does for one source after another, level by level in both directions,
// over classes in place of nodes. Ties are looked at without a question: a number is added at the other end whichever level that is
// on, because what is added at a level that is done is never read. A level is pushed or pulled, whichever looks at fewer ties.
//
// One goroutine uses it.
type brandes struct {
	c *condensed
	// Of each class: how many nodes it has; how many its targets are, and its sources, with those that were folded into its members; and
	// the pairs of them at one member.
	size, targets, sources, same []float64
	total                        []float64 // of each class, the sum of dependencies of all sources on one of its members
	pace

	sum    []float64 // of each class, what was pushed to it: a number above 0 once it was met
	given  []float64 // of each class, what it gives to those that pull: 0 unless it is on the level that is pulled from
	order  []uint32  // the classes as they were met
	paths  []float64 // how many shortest paths lead to each of order
	levels []level
	open   []uint32 // classes that a pull has not met
}

// level is a stretch of order, with how many ties lead out of its classes and into them.
type level struct {
	begin, end int
	out, in    int64
}

func newBrandes(c *condensed, size, targets, sources, same []float64, b *Budget) *brandes {
	return &brandes{c: c, size: size, targets: targets, sources: sources, same: same, pace: pace{b: b},
		total: make([]float64, c.classes), sum: make([]float64, c.classes), given: make([]float64, c.classes),
		order: make([]uint32, c.classes+1), paths: make([]float64, c.classes)}
}

// manyPaths is how many shortest paths are counted in ordinary numbers: beyond, sums of them and their reciprocals could leave their range.
const manyPaths = 1e290

// from adds the dependencies of one class as a source.
func (s *brandes) from(source uint32) error {
	many, err := s.forward(source)
	if err != nil {
		return err
	}
	low, high := s.c.first[source], s.c.end[source]
	clear(s.sum[low:high])
	if many {
		err = s.wideBackward(source)
	} else {
		err = s.backward(source)
	}
	clear(s.sum[low:high])
	clear(s.given[low:high])
	return err
}

// forward finds the levels around a source, and how many shortest paths lead to each class. It tells whether these are too many for
// ordinary numbers, and some of them wrong then.
func (s *brandes) forward(source uint32) (many bool, err error) {
	c := s.c
	low, high := c.first[source], c.end[source]
	s.order[0], s.sum[source] = source, 1
	s.levels = append(s.levels[:0], level{0, 1, c.out.degree(source), c.in.degree(source)})
	unseen := int64(high-low) + int64(c.in.offset[high]-c.in.offset[low]) - c.in.degree(source) - 1
	s.open = s.open[:0]
	opened := false
	for found := 1; ; {
		l := &s.levels[len(s.levels)-1]
		for i := l.begin; i < l.end; i++ {
			s.paths[i] = s.sum[s.order[i]]
			many = many || s.paths[i] > manyPaths
		}
		if found == int(high-low) || l.out == 0 {
			return many, nil
		}
		if unseen < pullFactor*l.out {
			if !opened {
				opened = true
				for v := low; v < high; v++ {
					s.open = append(s.open, v)
				}
			}
			found, err = s.pullForward(l, found)
		} else {
			found, err = s.pushForward(l, found)
		}
		if err != nil || found == l.end {
			return many, err
		}
		next := level{begin: l.end, end: found}
		for _, v := range s.order[next.begin:next.end] {
			next.out += c.out.degree(v)
			next.in += c.in.degree(v)
		}
		unseen -= next.in + int64(next.end-next.begin)
		s.levels = append(s.levels, next)
	}
}

// giving is how many paths a class adds to those it is tied to: those of all its members. From the source only one node's paths count,
// but so many times too many of all change no share of them.
func (s *brandes) giving(i int) float64 { return s.paths[i] * s.size[s.order[i]] }

func (s *brandes) pushForward(l *level, found int) (int, error) {
	sum, order := s.sum, s.order
	for i := l.begin; i < l.end; i++ {
		paths := s.giving(i)
		targets := s.c.out.of(order[i])
		for _, w := range targets {
			before := sum[w]
			order[found] = w
			if math.Float64bits(before) == 0 {
				found++
			}
			sum[w] = before + paths
		}
		if err := s.step(1 + len(targets)); err != nil {
			return 0, err
		}
	}
	return found, nil
}

func (s *brandes) pullForward(l *level, found int) (int, error) {
	for i := l.begin; i < l.end; i++ {
		s.given[s.order[i]] = s.giving(i)
	}
	still := s.open[:0]
	for _, w := range s.open {
		if s.sum[w] != 0 {
			continue
		}
		sources := s.c.in.of(w)
		if paths := gather(s.given, sources); paths != 0 {
			s.sum[w] = paths
			s.order[found] = w
			found++
		} else {
			still = append(still, w)
		}
		if err := s.step(1 + len(sources)); err != nil {
			return 0, err
		}
	}
	s.open = still
	for _, v := range s.order[l.begin:l.end] {
		s.given[v] = 0
	}
	return found, nil
}

// gather sums up values at places. Four sums do not wait for each other; their order is always the same.
func gather(values []float64, places []uint32) float64 {
	var a, b, c, d float64
	for len(places) >= 4 {
		a += values[places[0]]
		b += values[places[1]]
		c += values[places[2]]
		d += values[places[3]]
		places = places[4:]
	}
	for _, p := range places {
		a += values[p]
	}
	return a + b + (c + d)
}

// backward adds up dependencies from the last level to the first. Where w is one tie farther from the source than v, a node of v gets
// paths(v)/paths(w) of what the nodes of w are targets of, and of what depends on them. What is divided by paths(w) is kept in given.
func (s *brandes) backward(source uint32) error {
	weight := s.sources[source]
	last := len(s.levels) - 1
	for i := s.levels[last].begin; i < s.levels[last].end && last > 0; i++ {
		w := s.order[i]
		s.given[w] = s.targets[w] / s.paths[i]
	}
	for at := last - 1; at > 0; at-- {
		l, beyond := &s.levels[at], &s.levels[at+1]
		push := pullFactor*beyond.in < l.out
		if push {
			for _, w := range s.order[beyond.begin:beyond.end] {
				share := s.given[w]
				sources := s.c.in.of(w)
				for _, v := range sources {
					s.sum[v] += share
				}
				if err := s.step(1 + len(sources)); err != nil {
					return err
				}
			}
		}
		for i := l.begin; i < l.end; i++ {
			v := s.order[i]
			sum := s.sum[v]
			if !push {
				targets := s.c.out.of(v)
				sum = gather(s.given, targets)
				if err := s.step(1 + len(targets)); err != nil {
					return err
				}
			}
			s.total[v] += weight * (s.paths[i] * sum)
			s.paths[i] = s.targets[v]/s.paths[i] + s.size[v]*sum
		}
		// Not before the level is done: classes on it can be tied to each other.
		for i := l.begin; i < l.end; i++ {
			s.given[s.order[i]] = s.paths[i]
		}
	}
	s.ownTwins(source)
	return nil
}

// ownTwins adds the paths from one member of a class to another: where they are not tied, one leads through each node that they are
// tied to.
func (s *brandes) ownTwins(source uint32) {
	if s.c.near[source] || s.size[source] == 1 {
		return
	}
	nodes := 0.0
	for _, v := range s.c.out.of(source) {
		nodes += s.size[v]
	}
	share := (s.sources[source]*s.targets[source] - s.same[source]) / nodes
	for _, v := range s.c.out.of(source) {
		s.total[v] += share
	}
}
