// LEIDEN: communities by local moves, refinement and aggregation, each of them connected.

package network

import "math"

// leidenChance is the randomness of merges (theta of Traag and others) in mean weights of a tie, as they recommend it.
const leidenChance = 0.01

// option is a community that a node may be merged with, and the gain.
type option struct {
	to   uint32
	gain float64
}

// What a round of leiden gains at least, in modularity, for another to follow. leidenGains is for each of several runs: rounds gain less
// and less, and all after this one together about as much as runs differ. leidenEnds is for the run that was chosen: what is less comes
// of rounding.
const (
	leidenGains = 1e-4
	leidenEnds  = 1e-9
)

// leiden improves the partition in s.part by the algorithm of Traag, Waltman and van Eck (2019) for modularity: round after round, each
// beginning with the partition of the last, until one gains less modularity than least. Numbers of communities are in any order.
func (s *search) leiden(least float64) error {
	for {
		gained, err := s.leidenRound(s.part)
		if err != nil || 2*gained/s.all < least {
			return err
		}
	}
}

// leidenRound moves nodes, refines the communities, and does so again with the refined ones as nodes, until each node is a community.
// It returns how much was gained.
func (s *search) leidenRound(whole []uint32) (gained float64, err error) {
	l, part, group := &s.first, s.parts[0], s.refined
	copy(part, whole)
	for v := range s.place {
		s.place[v] = uint32(v)
	}
	for depth := 1; ; depth++ {
		gain, err := s.moveQueued(l, part)
		if err != nil {
			return 0, err
		}
		gained += gain
		n := l.nodes()
		count := s.compact(part[:n])
		if count == n {
			break
		}
		groups, err := s.refine(l, part[:n], count)
		if err != nil {
			return 0, err
		}
		above := s.parts[depth%2]
		if groups < n {
			for v, g := range group[:n] {
				above[g] = part[v]
			}
		} else {
			// Nothing could be merged: the communities are the next nodes, so that there is an end.
			copy(group, part[:n])
			groups = count
			for c := range groups {
				above[c] = uint32(c)
			}
		}
		for v, at := range s.place {
			s.place[v] = group[at]
		}
		if l, err = s.above(l, group, groups, depth); err != nil {
			return 0, err
		}
		part = above
	}
	for v, at := range s.place {
		whole[v] = part[at]
	}
	return gained, nil
}

// moveQueued moves nodes in random order to where they gain most, to a community of their own too. The neighbours of a node that has
// moved, except those in its new community, come into the queue again. It returns how much was gained.
func (s *search) moveQueued(l *tier, part []uint32) (gained float64, err error) {
	s.begin(l, part)
	n := l.nodes()
	queue, queued := s.queue[:n], s.queued[:n]
	copy(queue, s.shuffle(n))
	for v := range queued {
		queued[v] = true
	}
	for head, waiting := 0, n; waiting > 0; waiting-- {
		v := queue[head]
		if head++; head == n {
			head = 0
		}
		queued[v] = false
		degree := l.degree(v)
		if degree == 0 {
			continue
		}
		to, gain, stays := s.best(l, part, v)
		if s.size[part[v]] > 1 && stays+gain < -s.tiny*l.strength[v] {
			// Alone it has 0. There is an empty community, because its own has others.
			to, gain = s.empty[len(s.empty)-1], -stays
			s.empty = s.empty[:len(s.empty)-1]
		}
		if err := s.step(1 + degree); err != nil {
			return 0, err
		}
		if to == part[v] {
			continue
		}
		gained += gain
		s.move(l, part, v, to)
		for _, u := range l.target[l.offset[v]:l.offset[v+1]] {
			if !queued[u] && part[u] != to {
				queued[u] = true
				tail := head + waiting - 1
				if tail >= n {
					tail -= n
				}
				queue[tail] = u
				waiting++
			}
		}
	}
	return gained, nil
}

// refine divides each of count communities into groups that are connected well: nodes begin alone, and each that is still alone is
// merged with a group of its community, the more probably the more it gains, if both are connected well to the rest of the community.
// The groups come into s.refined, numbered from 0; it returns how many there are.
func (s *search) refine(l *tier, part []uint32, count int) (groups int, err error) {
	n := l.nodes()
	s.begin(l, part) // for the strengths of the communities as they are now
	order := s.byCommunity(part, count)
	group, strength, outside, joined := s.refined[:n], s.within[:n], s.outside[:n], s.joined[:n]
	for v := range uint32(n) {
		group[v], joined[v] = v, false
		strength[v] = l.strength[v]
		from, to := l.offset[v], l.offset[v+1]
		weight := l.weight[from:to]
		c, sum := part[v], 0.0
		for i, u := range l.target[from:to] {
			if part[u] == c {
				sum += weight[i]
			}
		}
		outside[v] = sum
		if err := s.step(1 + len(weight)); err != nil {
			return 0, err
		}
	}
	for _, v := range order {
		c := part[v]
		total := s.total[c]
		if joined[v] || outside[v] == 0 || outside[v] < s.factor*l.strength[v]*(total-l.strength[v]) {
			continue
		}
		to, weight := s.merge(l, part, v, total)
		if to != v {
			group[v], joined[to] = to, true
			strength[to] += l.strength[v]
			outside[to] += outside[v] - 2*weight
			strength[v] = 0
		}
		if err := s.step(1 + l.degree(v)); err != nil {
			return 0, err
		}
	}
	// Numbers by community, so that what is near is near at the next tier too.
	number := s.next[:n]
	for _, v := range order {
		if group[v] == v {
			number[v] = uint32(groups)
			groups++
		}
	}
	for v, g := range group {
		group[v] = number[g]
	}
	return groups, nil
}

// byCommunity are the nodes of a tier by community, those of each in random order.
func (s *search) byCommunity(part []uint32, count int) []uint32 {
	start := s.start[:count+1]
	clear(start)
	for _, c := range part {
		start[c+1]++
	}
	for c := range count {
		start[c+1] += start[c]
	}
	order := s.members[:len(part)]
	for _, v := range s.shuffle(len(part)) {
		c := part[v]
		order[start[c]] = v
		start[c]++
	}
	return order
}

// merge draws the group that a node alone is merged with, itself for none, and tells the weight of its ties to it. total is the strength
// of their community.
func (s *search) merge(l *tier, part []uint32, v uint32, total float64) (to uint32, weight float64) {
	from, end := l.offset[v], l.offset[v+1]
	target := l.target[from:end]
	weights := l.weight[from:end][:len(target)]
	toward, touched, n := s.toward, s.touched, 0
	c := part[v]
	for i, u := range target {
		if part[u] != c {
			continue
		}
		g := s.refined[u]
		sum := toward[g]
		touched[n] = g
		if sum == 0 {
			n++
		}
		toward[g] = sum + weights[i]
	}
	push := s.factor * l.strength[v]
	most := 0.0
	options := append(s.options[:0], option{v, 0})
	for _, g := range touched[:n] {
		gain := toward[g] - push*s.within[g]
		if gain >= 0 && s.outside[g] >= s.factor*s.within[g]*(total-s.within[g]) {
			options = append(options, option{g, gain})
			most = max(most, gain)
		}
	}
	s.options = options
	to = s.draw(options, most)
	weight = toward[to]
	for _, g := range touched[:n] {
		toward[g] = 0
	}
	return to, weight
}

// draw draws one of some options, each with a probability in proportion to the exponential of its gain.
func (s *search) draw(options []option, most float64) uint32 {
	const never = 40 // e to the power of -40 is less than what is left out in rounding the sum
	sum, likely := 0.0, 0
	for _, o := range options {
		if worse := (most - o.gain) / s.chance; worse < never {
			sum += math.Exp(-worse)
			options[likely] = option{o.to, sum}
			likely++
		}
	}
	if likely == 1 {
		return options[0].to
	}
	drawn := s.random.Float64() * sum
	for _, o := range options[:likely] {
		if drawn < o.gain {
			return o.to
		}
	}
	return options[likely-1].to
}
