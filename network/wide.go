// Numbers of any size: for networks with more shortest paths than an ordinary number can count.

package network

import "math"

// wide is fraction · 2^exponent: as exact as a float64, without its bounds. The fraction is 0, or from 1/2 to below 1.
type wide struct {
	fraction float64
	exponent int
}

func widened(x float64) wide {
	fraction, exponent := math.Frexp(x)
	return wide{fraction, exponent}
}

// float is the number where it is in the range of one.
func (a wide) float() float64 { return math.Ldexp(a.fraction, a.exponent) }

func (a wide) plus(b wide) wide {
	if a.fraction == 0 || b.fraction != 0 && b.exponent > a.exponent {
		a, b = b, a
	}
	sum := widened(a.fraction + math.Ldexp(b.fraction, b.exponent-a.exponent))
	return wide{sum.fraction, sum.exponent + a.exponent}
}

func (a wide) times(b wide) wide {
	product := widened(a.fraction * b.fraction)
	return wide{product.fraction, product.exponent + a.exponent + b.exponent}
}

func (a wide) over(b wide) wide {
	quotient := widened(a.fraction / b.fraction)
	return wide{quotient.fraction, quotient.exponent + a.exponent - b.exponent}
}

// wideBackward does the counting of forward and the work of backward in wide numbers, which is far slower: a chain of a thousand
// squares has 2^1000 shortest paths from end to end.
func (s *brandes) wideBackward(source uint32) error {
	paths := make([]wide, s.c.classes) // by class, of which only those on the level before or after are read
	given := make([]wide, s.c.classes)
	levelOf := make([]int32, s.c.classes)
	for at, l := range s.levels {
		for _, v := range s.order[l.begin:l.end] {
			levelOf[v] = int32(at) + 1
		}
	}
	// around sums up the values of those neighbours that are on a level.
	around := func(neighbours []uint32, at int, value func(uint32) wide) (wide, error) {
		sum := wide{}
		for _, u := range neighbours {
			if levelOf[u] == int32(at)+1 {
				sum = sum.plus(value(u))
			}
		}
		return sum, s.step(8 * (1 + len(neighbours)))
	}
	paths[source] = widened(1)
	var err error
	for at := 1; at < len(s.levels); at++ {
		for _, w := range s.order[s.levels[at].begin:s.levels[at].end] {
			paths[w], err = around(s.c.in.of(w), at-1, func(v uint32) wide {
				return paths[v].times(widened(s.size[v]))
			})
			if err != nil {
				return err
			}
		}
	}
	for at := len(s.levels) - 1; at > 0; at-- {
		for _, v := range s.order[s.levels[at].begin:s.levels[at].end] {
			sum, err := around(s.c.out.of(v), at+1, func(w uint32) wide { return given[w] })
			if err != nil {
				return err
			}
			s.total[v] += s.sources[source] * paths[v].times(sum).float()
			given[v] = widened(s.targets[v]).over(paths[v]).plus(widened(s.size[v]).times(sum))
		}
	}
	s.ownTwins(source)
	return nil
}
