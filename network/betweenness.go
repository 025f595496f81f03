// Betweenness: who is on the shortest paths between others.

package network

import (
	"math/rand/v2"
	"sync"
)

// betweennessBlocks is in how many blocks sources are shared out. What each block comes to is added in the order of blocks, so that sums
// are the same on any number of processors up to this one, at the memory of so many columns at most.
const betweennessBlocks = 32

// Betweenness is the betweenness centrality of each node (Freeman 1977): of all ordered pairs of other nodes, the mean share of the
// shortest paths from the first to the second that lead through the node; a pair without a path counts as 0. Paths follow direction.
// Weights count for nothing. In a network of two nodes or fewer it is 0.
//
// With samples from 1 to Nodes-1, paths are from that many different nodes alone, drawn from seed, and the sums are scaled by
// Nodes/samples (Brandes and Pich 2007); else they are from all nodes, and seed is not used. It equals
// betweenness_centrality(G, k, normalized=True, weight=None) of NetworkX 3, with samples as up to version 3.4.
//
// It is computed by the algorithm of Brandes 2001, after trees were folded (fold) and twins joined (condense) where there is no
// direction: see brandes. Cost: sources × (tied nodes + ties), of those that are left. Memory: for each processor some 50 bytes a node.
func Betweenness(b *Budget, g *Graph, samples int, seed uint64) ([]float64, error) {
	if err := b.Err(); err != nil {
		return nil, err
	}
	n := g.Nodes
	of := make([]float64, n)
	if n <= 2 {
		return of, nil
	}
	isSource := make([]bool, n)
	scale := 1 / (float64(n-1) * float64(n-2))
	if samples > 0 && samples < n {
		draw(isSource, samples, seed)
		scale *= float64(n) / float64(samples)
	} else {
		for v := range isSource {
			isSource[v] = true
		}
	}
	f, err := foldOrNot(b, g, isSource)
	if err != nil {
		return nil, err
	}
	c, err := condense(b, g, f.cut)
	if err != nil {
		return nil, err
	}
	total, err := dependencies(b, c, f, isSource)
	if err != nil {
		return nil, err
	}
	for v := range of {
		of[v] = f.through[v]
		if class := c.class[v]; class != noClass {
			of[v] += total[class]
		}
		of[v] *= scale
	}
	return of, nil
}

// draw makes so many of the nodes sources: each set of them is equally likely (Floyd's algorithm: Bentley and Floyd 1987).
func draw(isSource []bool, samples int, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 0))
	for last := len(isSource) - samples; last < len(isSource); last++ {
		if v := r.IntN(last + 1); !isSource[v] {
			isSource[v] = true
		} else {
			isSource[last] = true
		}
	}
}

// dependencies are the sums, for each class, of the dependencies of all sources on one of its members.
func dependencies(b *Budget, c *condensed, f *folded, isSource []bool) ([]float64, error) {
	size, targets, sources, same := make([]float64, c.classes), make([]float64, c.classes), make([]float64, c.classes), make([]float64, c.classes)
	var from []uint32
	for class := range uint32(c.classes) {
		size[class] = float64(c.size(class))
		for _, v := range c.members[c.from[class]:c.from[class+1]] {
			targets[class] += float64(f.weight[v])
			sources[class] += float64(f.sources[v])
			same[class] += float64(f.weight[v]) * float64(f.sources[v])
		}
		if sources[class] > 0 {
			from = append(from, class)
		}
	}
	blocks := min(betweennessBlocks, len(from))
	count := workers(2*int64(len(from))*int64(c.classes+len(c.out.target)), blocks)
	total := make([]float64, c.classes)
	var adding sync.Mutex
	added, waiting := 0, make([][]float64, blocks)
	each := make([]*brandes, count)
	err := share(count, blocks, func(worker, block int) error {
		w := each[worker]
		if w == nil {
			w = newBrandes(c, size, targets, sources, same, b)
			each[worker] = w
		}
		for _, source := range from[block*len(from)/blocks : (block+1)*len(from)/blocks] {
			if err := w.from(source); err != nil {
				return err
			}
		}
		adding.Lock()
		defer adding.Unlock()
		waiting[block] = w.total
		w.total = nil
		for ; added < blocks && waiting[added] != nil; added++ {
			sum := waiting[added]
			for v, x := range sum {
				total[v] += x
			}
			waiting[added] = nil
			w.total = sum
		}
		if w.total == nil {
			w.total = make([]float64, c.classes)
		}
		clear(w.total)
		return nil
	})
	return total, err
}

// foldOrNot folds a network without direction; with direction nothing is cut off.
func foldOrNot(b *Budget, g *Graph, isSource []bool) (*folded, error) {
	if !g.Directed {
		return fold(b, g, isSource)
	}
	f := &folded{cut: make([]bool, g.Nodes), weight: make([]int64, g.Nodes), sources: make([]int64, g.Nodes), through: make([]float64, g.Nodes)}
	for v, is := range isSource {
		f.weight[v] = 1
		if is {
			f.sources[v] = 1
		}
	}
	return f, nil
}
