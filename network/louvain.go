// LOUVAIN: communities by local moves and aggregation.

package network

// louvainLeast is how much modularity a tier must gain for another to follow, as in NetworkX.
const louvainLeast = 1e-7

// louvain finds communities by the algorithm of Blondel, Guillaume, Lambiotte and Lefebvre (2008): nodes are moved in random order, again
// and again, each to the community of a neighbour where it gains most, until none gains; then the communities are the nodes of the next
// tier. It returns the partition in s.part, with numbers in any order. Its communities need not be connected.
func (s *search) louvain() error {
	s.alone()
	whole, part := s.part, s.parts[0]
	for l, depth := &s.first, 1; ; depth++ {
		n := l.nodes()
		for v := range part[:n] {
			part[v] = uint32(v)
		}
		gained, err := s.sweep(l, part)
		if err != nil {
			return err
		}
		count := s.compact(part[:n])
		for v, at := range whole {
			whole[v] = part[at]
		}
		if 2*gained/s.all <= louvainLeast {
			return nil
		}
		if l, err = s.above(l, part, count, depth); err != nil {
			return err
		}
	}
}

// sweep moves the nodes of a tier, all of them in one random order again and again until none moves. It returns how much was gained.
func (s *search) sweep(l *tier, part []uint32) (gained float64, err error) {
	s.begin(l, part)
	order := s.shuffle(l.nodes())
	for moved := true; moved; {
		moved = false
		for _, v := range order {
			degree := l.degree(v)
			if degree == 0 {
				continue
			}
			if to, gain, _ := s.best(l, part, v); to != part[v] {
				s.move(l, part, v, to)
				gained += gain
				moved = true
			}
			if err := s.step(1 + degree); err != nil {
				return 0, err
			}
		}
	}
	return gained, nil
}
