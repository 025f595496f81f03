// Tiers: a network, and the networks of its groups of nodes, in which communities are found.

package network

import "math/rand/v2"

// tier is a network without direction whose nodes are those of the network itself or groups of them. Ties inside a group are left out;
// they are in its strength.
type tier struct {
	offset, target []uint32 // as in Adjacency, in any order
	weight         []float64
	strength       []float64 // of each node: the weights of the ties at it, twice those inside it
}

func (l *tier) nodes() int { return len(l.strength) }

// degree is how many ties are at a node.
func (l *tier) degree(v uint32) int { return int(l.offset[v+1] - l.offset[v]) }

// search is one worker's: what runs of LEIDEN and LOUVAIN share, and the columns that they use again and again.
//
// A partition is a column with the number of each node's community, below the number of nodes. The gain of a node by being in a
// community is measured as weight: that of its ties to it, less factor times its strength times that of the other nodes there. Half of
// the weight of all ends times modularity is the sum of these over all nodes, except for a constant.
type search struct {
	pace
	random *rand.Rand
	first  tier
	all    float64 // the strength of all nodes
	factor float64 // resolution by that
	tiny   float64 // the part of a node's strength that a move must gain
	chance float64 // how much weight a merge may be worse than the best to be made with a probability of 1/e

	toward  []float64 // by community: the weight of ties to it from the node in hand; 0 between nodes
	touched []uint32  // the communities that toward is set for
	total   []float64 // by community: the strength of its nodes
	size    []uint32  // by community: how many nodes it has
	empty   []uint32  // communities that have none
	order   []uint32
	queue   []uint32
	queued  []bool

	part, place          []uint32 // see leidenRound and louvainRound
	coarse               []tier
	parts                [2][]uint32
	refined, start, next []uint32
	within, outside      []float64
	joined               []bool
	options              []option
	members              []uint32
}

// newSearch makes a search in a network without direction, whose strengths are given.
func newSearch(b *Budget, u *Graph, strength []float64, resolution float64) *search {
	n := u.Nodes
	all := 0.0
	for _, k := range strength {
		all += k
	}
	return &search{
		pace:   pace{b: b},
		first:  tier{u.Out.Offset, u.Out.Target, u.Out.Weight, strength},
		all:    all,
		factor: resolution / all,
		tiny:   tiniest * (1 + resolution),
		chance: leidenChance * all / float64(2*u.Ties.Len()),

		toward: make([]float64, n), touched: make([]uint32, n+1), total: make([]float64, n), size: make([]uint32, n),
		order: make([]uint32, n), queue: make([]uint32, n), queued: make([]bool, n),
		part: make([]uint32, n), place: make([]uint32, n), parts: [2][]uint32{make([]uint32, n), make([]uint32, n)},
		refined: make([]uint32, n), start: make([]uint32, n+1), next: make([]uint32, n),
		within: make([]float64, n), outside: make([]float64, n), joined: make([]bool, n), members: make([]uint32, n),
	}
}

// alone makes each node of the network a community.
func (s *search) alone() {
	for v := range s.part {
		s.part[v] = uint32(v)
	}
}

// scatter puts each node of the network into one of some communities, both drawn.
func (s *search) scatter() {
	count := 1 + s.random.Uint32N(uint32(len(s.part)))
	for v := range s.part {
		s.part[v] = s.random.Uint32N(count)
	}
}

// shuffle puts the nodes of a tier into order in random order.
func (s *search) shuffle(n int) []uint32 {
	order := s.order[:n]
	for i := range order {
		j := s.random.Uint32N(uint32(i + 1))
		order[i] = order[j]
		order[j] = uint32(i)
	}
	return order
}

// begin counts the strengths and the sizes of the communities of a tier.
func (s *search) begin(l *tier, part []uint32) {
	n := l.nodes()
	clear(s.total[:n])
	clear(s.size[:n])
	for v, c := range part[:n] {
		s.total[c] += l.strength[v]
		s.size[c]++
	}
	s.empty = s.empty[:0]
	for c, size := range s.size[:n] {
		if size == 0 {
			s.empty = append(s.empty, uint32(c))
		}
	}
}

// tiniest is the part of a node's strength, and of what it may push by, that a move must gain to be made: less may be a rounding error,
// with which nodes would be moved to and fro for ever.
const tiniest = 1e-10

// best is the community among those of a node's neighbours that it gains most by moving to, and how much: its own and 0 where it gains
// nothing. stays is the gain of being in its own.
func (s *search) best(l *tier, part []uint32, v uint32) (best uint32, gain, stays float64) {
	from, to := l.offset[v], l.offset[v+1]
	target := l.target[from:to]
	weight := l.weight[from:to][:len(target)]
	toward, touched, n := s.toward, s.touched, 0
	for i, u := range target {
		c := part[u]
		sum := toward[c]
		touched[n] = c
		if sum == 0 {
			n++
		}
		toward[c] = sum + weight[i]
	}
	best = part[v]
	strength := l.strength[v]
	push := s.factor * strength
	if s.size[best] > 1 { // alone it is 0, whatever rounding has left in the total
		stays = toward[best] - push*(s.total[best]-strength)
	}
	toward[best] = 0
	most := stays + s.tiny*strength
	// Of communities that are equally good, which is usual where weights are whole numbers, any may be taken: which is the first is drawn.
	first := 0
	if n > 1 {
		first = int(s.random.Uint32N(uint32(n)))
	}
	for _, half := range [2][]uint32{touched[first:n], touched[:first]} {
		for _, c := range half {
			if value := toward[c] - push*s.total[c]; value > most && c != part[v] {
				most, best = value, c
			}
			toward[c] = 0
		}
	}
	if best == part[v] {
		return best, 0, stays
	}
	return best, most - stays, stays
}

// move moves a node to another community.
func (s *search) move(l *tier, part []uint32, v, to uint32) {
	from, strength := part[v], l.strength[v]
	s.total[from] -= strength
	s.total[to] += strength
	s.size[to]++
	if s.size[from]--; s.size[from] == 0 {
		s.total[from] = 0
		s.empty = append(s.empty, from)
	}
	part[v] = to
}

// compact numbers the communities of a partition from 0 in the order of their first nodes, and returns how many there are.
func (s *search) compact(part []uint32) (count int) {
	number := s.next[:len(part)]
	clear(number)
	for v, c := range part {
		if number[c] == 0 {
			count++
			number[c] = uint32(count)
		}
		part[v] = number[c] - 1
	}
	return count
}

// above is the tier whose nodes are count groups of those of a tier; depth is how many tiers are below it.
func (s *search) above(l *tier, group []uint32, count, depth int) (*tier, error) {
	for len(s.coarse) < depth {
		s.coarse = append(s.coarse, tier{})
	}
	up := &s.coarse[depth-1]
	n := l.nodes()
	start, members := s.start[:count+1], s.members[:n]
	clear(start)
	for _, g := range group[:n] {
		start[g]++
	}
	sum := uint32(0)
	for g, size := range start {
		start[g] = sum
		sum += size
	}
	for v, g := range group[:n] {
		members[start[g]] = uint32(v)
		start[g]++ // which leaves at g where the next group begins
	}
	up.offset, up.target, up.weight, up.strength = append(up.offset[:0], 0), up.target[:0], up.weight[:0], up.strength[:0]
	toward, touched := s.toward, s.touched
	first := uint32(0)
	for g := range uint32(count) {
		strength, found, steps := 0.0, 0, 0
		for _, v := range members[first:start[g]] {
			strength += l.strength[v]
			from, to := l.offset[v], l.offset[v+1]
			target := l.target[from:to]
			weight := l.weight[from:to][:len(target)]
			for i, u := range target {
				c := group[u]
				sum := toward[c]
				touched[found] = c
				if sum == 0 {
					found++
				}
				toward[c] = sum + weight[i]
			}
			steps += 1 + len(target)
		}
		first = start[g]
		for _, c := range touched[:found] {
			if c != g {
				up.target, up.weight = append(up.target, c), append(up.weight, toward[c])
			}
			toward[c] = 0
		}
		up.strength = append(up.strength, strength)
		up.offset = append(up.offset, uint32(len(up.target)))
		if err := s.step(steps); err != nil {
			return nil, err
		}
	}
	return up, nil
}
