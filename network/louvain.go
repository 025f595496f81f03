// LOUVAIN: communities by local moves and aggregation.

package network

// louvainLeast is how much modularity a tier must gain for another to follow, as in NetworkX.
const louvainLeast = 1e-7

// louvain improves the partition in s.part by the algorithm of Blondel, Guillaume, Lambiotte and Lefebvre (2008): nodes are moved in random order, again
// and again, each to the community of a neighbour where it gains most, until none gains; then the communities are the nodes of the next
// tier. At the end it begins again from the communities found, with single nodes, until that gains nothing: a node that moved early may
// have a better place by then. Numbers of communities are in any order. They need not be connected.
func (s *search) louvain() error {
	for {
		gained, err := s.louvainRound(s.part)
		if err != nil || 2*gained/s.all <= louvainLeast {
			return err
		}
	}
}

// louvainRound moves nodes, and then their communities, tier by tier, until a tier gains nothing. It returns how much was gained.
func (s *search) louvainRound(whole []uint32) (gained float64, err error) {
	l, part := &s.first, s.parts[0]
	copy(part, whole)
	for v := range s.place {
		s.place[v] = uint32(v)
	}
	for depth := 1; ; depth++ {
		n := l.nodes()
		gain, err := s.sweep(l, part)
		if err != nil {
			return 0, err
		}
		gained += gain
		count := s.compact(part[:n])
		for v, at := range s.place {
			s.place[v] = part[at]
		}
		if count == n || depth > 1 && 2*gain/s.all <= louvainLeast {
			break
		}
		if l, err = s.above(l, part, count, depth); err != nil {
			return 0, err
		}
		for c := range part[:count] {
			part[c] = uint32(c)
		}
	}
	copy(whole, s.place)
	return gained, nil
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
