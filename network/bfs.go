// Breadth-first searches from many nodes at once, one bit for each: who is how far from whom.

package network

import (
	"math/bits"
	"slices"
)

// laneWords times 64 searches run at once. Four words for each class are half a line of the cache; measured against one word, they
// halve the time on networks with more than a few thousand ties.
const laneWords = 4

// lane has one bit for each search of a batch.
type lane [laneWords]uint64

const laneBits = 64 * laneWords

func (l *lane) any() bool { return l[0]|l[1]|l[2]|l[3] != 0 }

// reach sums up the searches that came to one class.
type reach struct {
	sources  int64 // nodes from which there is a path
	distance int64 // the sum of their distances
	// The sum of 1/distance, in units of 2^-64: as integers, so that it is the same in whatever order it is added up. What is lost by
	// rounding down is less than 2^-64 for each source.
	inverse, inverseLow uint64
}

// add notes so many sources at a distance.
func (r *reach) add(distance, sources int64) {
	r.sources += sources
	r.distance += distance * sources
	if distance == 1 {
		r.inverse += uint64(sources)
		return
	}
	unit, _ := bits.Div64(1, 0, uint64(distance))
	high, low := bits.Mul64(unit, uint64(sources))
	var carry uint64
	r.inverseLow, carry = bits.Add64(r.inverseLow, low, 0)
	r.inverse += high + carry
}

// merge adds what another worker counted.
func (r *reach) merge(other *reach) {
	r.sources += other.sources
	r.distance += other.distance
	var carry uint64
	r.inverseLow, carry = bits.Add64(r.inverseLow, other.inverseLow, 0)
	r.inverse += other.inverse + carry
}

// sumOfInverses is the sum of 1/distance.
func (r *reach) sumOfInverses() float64 { return float64(r.inverse) + float64(r.inverseLow)*0x1p-64 }

// sweep is one goroutine's part of a search from all classes along the direction of ties: it counts, at each class, the nodes that it
// can be reached from, by distance. Batches of laneBits classes are searched together (Then, Kaufmann, Chirigati, Hoang-Vu, Pham,
// Kemper, Neumann and Vo 2014). A level is pushed from the classes of the last one or pulled by those that are not complete,
// whichever looks at fewer ties (Beamer, Asanović and Patterson 2012).
type sweep struct {
	c      *condensed
	at     []reach
	counts []int64 // ordered pairs of nodes by distance; the first is of distance 0
	pace

	seen, front, next []lane
	now, then, open   []uint32
	full              lane   // the searches of the batch
	digits            []lane // those whose class has the binary digit 0, 1, … in its size
	visits, searches  int64  // how often a search of the batch came to a class, those that came at the same time together, and each
	alone             int    // how many more batches are searched one class after another
}

func newSweep(b *Budget, c *condensed) *sweep {
	s := &sweep{c: c, at: make([]reach, c.classes), pace: pace{b: b}}
	s.seen, s.front, s.next = make([]lane, c.classes), make([]lane, c.classes), make([]lane, c.classes)
	s.now, s.then = make([]uint32, 0, c.classes), make([]uint32, c.classes+1)
	return s
}

// pullFactor is how many ties are pulled in the time in which one is pushed.
const pullFactor = 2

const (
	// fewTogether is how many searches come to a class together at least, on the mean, for a batch to take less time than they one by one.
	fewTogether = 4
	// batchesAlone is how many batches are searched one by one before it is tried again what they have together.
	batchesAlone = 8
)

// batch searches from the classes first to end-1, at most laneBits: together, unless in a network that is one long line they have little
// in common. The sums are the same.
func (s *sweep) batch(first, end uint32) error {
	if s.alone > 0 {
		s.alone--
		for v := first; v < end; v++ {
			if err := s.search(v); err != nil {
				return err
			}
		}
		return nil
	}
	s.visits, s.searches = 0, 0
	err := s.together(first, end)
	if s.searches < fewTogether*s.visits {
		s.alone = batchesAlone
	}
	return err
}

// search is a breadth-first search from one class.
func (s *sweep) search(source uint32) error {
	c := s.c
	clear(s.seen[c.first[source]:c.end[source]])
	s.seen[source][0] = 1
	size := int64(c.size(source))
	s.now = append(s.now[:0], source)
	level := 1 // where the next level begins
	distance := int64(1)
	for at := 0; at < len(s.now); at++ {
		if at == level {
			level = len(s.now)
			distance++
		}
		targets := c.out.of(s.now[at])
		for _, w := range targets {
			if s.seen[w][0] == 0 {
				s.seen[w][0] = 1
				s.now = append(s.now, w)
				s.note(w, distance, size)
			}
		}
		if err := s.step(2 * (1 + len(targets))); err != nil {
			return err
		}
	}
	return nil
}

// together searches from the classes first to end-1 at once.
func (s *sweep) together(first, end uint32) error {
	c := s.c
	low, high := c.first[first], c.end[end-1]
	clear(s.seen[low:high])
	s.full, s.digits, s.now = lane{}, s.digits[:0], s.now[:0]
	for v := first; v < end; v++ {
		word, bit := (v-first)/64, uint64(1)<<((v-first)%64)
		s.full[word] |= bit
		for digit, size := 0, c.size(v); size>>digit != 0; digit++ {
			if digit == len(s.digits) {
				s.digits = append(s.digits, lane{})
			}
			if size>>digit&1 != 0 {
				s.digits[digit][word] |= bit
			}
		}
		s.seen[v][word], s.front[v][word] = bit, bit
		s.now = append(s.now, v)
	}
	// unseen is how much a pull by all classes that are not complete looks at: their ties, and themselves.
	unseen := int64(high-low) + int64(c.in.offset[high]-c.in.offset[low])
	s.open = s.open[:0]
	opened := false
	for distance := int64(1); len(s.now) > 0; distance++ {
		push := int64(0)
		for _, v := range s.now {
			push += c.out.degree(v)
		}
		var found int
		var err error
		if unseen < pullFactor*push {
			if !opened {
				opened = true
				for v := low; v < high; v++ {
					s.open = append(s.open, v)
				}
			}
			found, err = s.pull()
		} else {
			found, err = s.push()
		}
		if err != nil {
			return err
		}
		for _, v := range s.now {
			s.front[v] = lane{}
		}
		s.front, s.next = s.next, s.front
		s.now = s.now[:0]
		for _, v := range s.then[:found] {
			if s.settle(v, distance) {
				s.now = append(s.now, v)
				if s.seen[v] == s.full {
					unseen -= 1 + c.in.degree(v)
				}
			}
		}
	}
	return nil
}

// push has the classes of the last level tell those they are tied to; it returns how many were told, whose numbers are in then.
func (s *sweep) push() (int, error) {
	next, then := s.next, s.then
	found := 0
	for _, v := range s.now {
		f := s.front[v]
		targets := s.c.out.of(v)
		for _, w := range targets {
			t := &next[w]
			then[found] = w
			if t[0]|t[1]|t[2]|t[3] == 0 {
				found++
			}
			t[0] |= f[0]
			t[1] |= f[1]
			t[2] |= f[2]
			t[3] |= f[3]
		}
		if err := s.step(2 * (1 + len(targets))); err != nil {
			return 0, err
		}
	}
	return found, nil
}

// pull has the classes that are not complete ask those that are tied to them, until they are.
func (s *sweep) pull() (int, error) {
	found, still := 0, s.open[:0]
	for _, w := range s.open {
		seen := s.seen[w]
		if seen == s.full {
			continue
		}
		still = append(still, w)
		var sum lane
		sources := s.c.in.of(w)
		looked := 0
		for part := range slices.Chunk(sources, 16) {
			for _, v := range part {
				f := &s.front[v]
				sum[0] |= f[0]
				sum[1] |= f[1]
				sum[2] |= f[2]
				sum[3] |= f[3]
			}
			looked += len(part)
			if sum[0]|seen[0] == s.full[0] && sum[1]|seen[1] == s.full[1] && sum[2]|seen[2] == s.full[2] && sum[3]|seen[3] == s.full[3] {
				break
			}
		}
		if sum.any() {
			s.next[w] = sum
			s.then[found] = w
			found++
		}
		if err := s.step(1 + looked); err != nil {
			return 0, err
		}
	}
	s.open = still
	return found, nil
}

// settle notes the searches that came to a class at a distance for the first time, and tells whether there were any. They are left in
// front.
func (s *sweep) settle(v uint32, distance int64) bool {
	seen, come := &s.seen[v], &s.front[v]
	for i := range come {
		come[i] &^= seen[i]
	}
	if !come.any() {
		return false
	}
	for i := range come {
		seen[i] |= come[i]
	}
	s.visits++
	s.searches += int64(bits.OnesCount64(come[0]) + bits.OnesCount64(come[1]) + bits.OnesCount64(come[2]) + bits.OnesCount64(come[3]))
	sources := int64(0)
	for digit := range s.digits {
		d := &s.digits[digit]
		sources += int64(bits.OnesCount64(come[0]&d[0])+bits.OnesCount64(come[1]&d[1])+
			bits.OnesCount64(come[2]&d[2])+bits.OnesCount64(come[3]&d[3])) << digit
	}
	s.note(v, distance, sources)
	return true
}

// note counts nodes that are so far from each member of a class.
func (s *sweep) note(v uint32, distance, sources int64) {
	s.at[v].add(distance, sources)
	for int64(len(s.counts)) <= distance {
		s.counts = append(s.counts, 0)
	}
	s.counts[distance] += sources * int64(s.c.size(v))
}
