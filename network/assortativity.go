// Assortativity: whether those are tied who are alike.

package network

import (
	"math"
	"math/big"
	"math/bits"
)

// DegreeAssortativity is the correlation (Pearson) of the degrees at the two ends of a tie, over all ties, each in both directions
// (Newman 2002): above 0 where nodes with many ties are tied to each other. NaN where it is undefined: without ties, and where all nodes
// that have ties have equally many. Sums are exact integers, so that no order of them matters and undefined is found exactly. Linear in
// nodes and ties.
//
// Direction and weights do not count: ties both ways are one. It equals NetworkX degree_assortativity_coefficient(G.to_undirected()),
// which in a network where all degrees are equal divides rounding errors.
func DegreeAssortativity(b *Budget, g *Graph) (float64, error) {
	p := pace{b: b}
	if err := b.Err(); err != nil {
		return 0, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return 0, err
	}
	// Over both directions of all ties, x the degree where one begins and y where it ends: a node is at the beginning of degree of them.
	var sum, squaresHigh, squaresLow, products uint64
	for v := range uint32(u.Nodes) {
		d := uint64(u.Out.Degree(v))
		sum += d * d
		high, low := bits.Mul64(d*d, d)
		var carry uint64
		squaresLow, carry = bits.Add64(squaresLow, low, 0)
		squaresHigh += high + carry
	}
	for i, source := range u.Ties.Source {
		products += 2 * uint64(u.Out.Degree(source)) * uint64(u.Out.Degree(u.Ties.Target[i]))
		if err := p.step(1); err != nil {
			return 0, err
		}
	}
	pairs := new(big.Int).SetUint64(2 * uint64(u.Ties.Len()))
	squares := new(big.Int).SetUint64(squaresHigh)
	squares.Lsh(squares, 64).Add(squares, new(big.Int).SetUint64(squaresLow))
	mean := new(big.Int).SetUint64(sum)
	mean.Mul(mean, mean)
	variance := squares.Mul(squares, pairs)
	variance.Sub(variance, mean)
	if variance.Sign() == 0 {
		return math.NaN(), nil
	}
	covariance := new(big.Int).SetUint64(products)
	covariance.Mul(covariance, pairs).Sub(covariance, mean)
	r, _ := new(big.Rat).SetFrac(covariance, variance).Float64()
	return r, nil
}

// AttributeAssortativity is how much more often the two ends of a tie have the same value than if ends were tied at random, as a part of
// the most that it could be more (Newman 2003): 1 where only equals are tied, 0 at random. The values of the nodes are numbers from 0,
// below 0 for none; only ties whose ends both have a value count. NaN where it is undefined: where no tie counts, and where all ends have
// the same value. Sums are exact integers. Linear in nodes and ties.
//
// Direction and weights do not count: ties both ways are one. It equals NetworkX attribute_assortativity_coefficient of
// G.to_undirected() without the ties that do not count (NetworkX takes None for a value like any other).
func AttributeAssortativity(b *Budget, g *Graph, value []int32) (float64, error) {
	p := pace{b: b}
	if err := b.Err(); err != nil {
		return 0, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return 0, err
	}
	ends := make([]int64, u.Nodes) // of ties that count, at each node
	var all, same int64
	for i, source := range u.Ties.Source {
		target := u.Ties.Target[i]
		x, y := value[source], value[target]
		if x >= 0 && y >= 0 {
			ends[source]++
			ends[target]++
			all += 2
			if x == y {
				same += 2
			}
		}
		if err := p.step(1); err != nil {
			return 0, err
		}
	}
	of := make(map[int32]int64)
	for v, n := range ends {
		if n > 0 {
			of[value[v]] += n
		}
	}
	var expected int64 // times all: of each value its ends times its ends, whole numbers, so that the order of the map does not matter
	for _, n := range of {
		expected += n * n
	}
	if all*all == expected {
		return math.NaN(), nil
	}
	return float64(same*all-expected) / float64(all*all-expected), nil
}
