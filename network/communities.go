// Communities: groups of nodes with more ties inside them than by chance.

package network

import (
	"fmt"
	"math/rand/v2"
	"slices"
)

// CommunityMethod is how communities are found.
type CommunityMethod string

// The methods of the contract.
const (
	Leiden  CommunityMethod = "LEIDEN"
	Louvain CommunityMethod = "LOUVAIN"
)

// CommunityMethods are all methods, in the order of the schema.
var CommunityMethods = []CommunityMethod{Leiden, Louvain}

// communityRuns is how often communities are sought: the best of ten, as the contract says, so that quality does not hang on luck.
const communityRuns = 10

// descents is how often a run begins: in a small network it is the best of several descents, because there the order in which nodes are
// visited decides more, and best partitions are found to which one order in fifty leads. Every second one begins with nodes thrown
// together at random, not alone: there are partitions to which no order leads from there, as each node goes first to where it gains most.
// They have so many ties together, which takes some milliseconds in all runs. LOUVAIN hangs more on luck, and is faster.
func (m CommunityMethod) descents(ties int) int {
	if m == Louvain {
		return max(1, min(50, 10_000/ties))
	}
	return max(1, min(20, 2_000/ties))
}

// Communities divides a network into groups of nodes such that Modularity at a resolution is high: LEIDEN (Traag, Waltman and van Eck
// 2019) or LOUVAIN (Blondel, Guillaume, Lambiotte and Lefebvre 2008). The groups are numbered from 1: the largest first, of equal ones the one
// with the smallest node number. It returns the number of each node's group, and how many there are. Nodes without ties are groups of
// one.
//
// The highest modularity among ten runs decides, the first of equal ones. Each has its own random numbers, drawn from the seed, so that
// the same seed gives the same groups however many processors take part. The groups of each run that are not connected, of which LOUVAIN
// makes some, are divided into their parts, which makes modularity higher: every group that is returned is connected. The rounds of LEIDEN
// end in each run when one gains less than 0.0001, and go on with the chosen groups until one gains nothing.
//
// Direction does not count: ties both ways are one with the sum of their weights. NetworkX has louvain_communities(G, weight="weight",
// resolution=resolution), one run of it; igraph community_leiden(objective_function="modularity", n_iterations=-1). There is no bound on
// the time of either; a run of LEIDEN goes through all ties some twenty to a hundred times, one of LOUVAIN some twenty. Memory is linear,
// for each processor.
func Communities(b *Budget, g *Graph, method CommunityMethod, resolution float64, seed uint64) (community []int32, count int, err error) {
	return CommunitiesOfRuns(b, g, method, resolution, seed, communityRuns)
}

// CommunitiesOfRuns is Communities with another number of runs: with 1, what can be compared with the time of other programs.
func CommunitiesOfRuns(b *Budget, g *Graph, method CommunityMethod, resolution float64, seed uint64, runs int) (community []int32, count int, err error) {
	if method != Leiden && method != Louvain || runs < 1 {
		return nil, 0, fmt.Errorf("network: there are no communities by %q in %d runs", method, runs)
	}
	if err := b.Err(); err != nil {
		return nil, 0, err
	}
	u, err := g.undirected(b)
	if err != nil {
		return nil, 0, err
	}
	if u.Ties.Len() == 0 {
		community = make([]int32, u.Nodes)
		for v := range community {
			community[v] = int32(v + 1)
		}
		return community, u.Nodes, nil
	}
	strength, err := strengths(&pace{b: b}, u.Out)
	if err != nil {
		return nil, 0, err
	}
	searches := make([]*search, workers(int64(runs)*int64(u.Ties.Len()), runs))
	bests := make([]communityRun, len(searches))
	err = share(len(searches), runs, func(worker, run int) error {
		if searches[worker] == nil {
			searches[worker] = newSearch(b, u, strength, resolution)
		}
		s := searches[worker]
		s.random = rand.New(rand.NewPCG(seed, uint64(run)))
		for nth := range method.descents(u.Ties.Len()) {
			if nth%2 == 0 {
				s.alone()
			} else {
				s.scatter()
			}
			if err := s.descend(method); err != nil {
				return err
			}
			if err := s.found(u, run, resolution, &bests[worker]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	best := &bests[0]
	for i := range bests {
		if bests[i].before(best) {
			best = &bests[i]
		}
	}
	if method == Leiden {
		s := searches[slices.IndexFunc(searches, func(s *search) bool { return s != nil })]
		s.random = rand.New(rand.NewPCG(seed, uint64(runs)))
		for v, c := range best.community {
			s.part[v] = uint32(c - 1)
		}
		if err := s.leiden(leidenEnds); err != nil {
			return nil, 0, err
		}
		if err := s.found(u, runs, resolution, best); err != nil {
			return nil, 0, err
		}
	}
	return best.community, best.count, nil
}

// descend finds communities once, from the partition in s.part, and leaves them there.
func (s *search) descend(method CommunityMethod) error {
	if method == Louvain {
		return s.louvain()
	}
	return s.leiden(leidenGains)
}

// communityRun has the communities that a run has found, none yet at first.
type communityRun struct {
	run        int
	modularity float64
	community  []int32
	count      int
}

// before tells whether a run is taken rather than another.
func (r *communityRun) before(o *communityRun) bool {
	switch {
	case r.community == nil || o.community == nil:
		return r.community != nil
	case r.modularity != o.modularity:
		return r.modularity > o.modularity
	}
	return r.run < o.run
}

// found makes the connected parts of the communities in s.part the best, if they are.
func (s *search) found(u *Graph, run int, resolution float64, best *communityRun) (err error) {
	r := communityRun{run: run, community: make([]int32, u.Nodes)}
	if r.count, err = s.connected(r.community); err != nil {
		return err
	}
	if r.modularity, err = modularity(&s.pace, u, r.community, resolution); err != nil {
		return err
	}
	if r.before(best) {
		*best = r
	}
	return nil
}

// connected writes the connected parts of the communities in s.part, numbered as Communities are, and returns how many there are.
func (s *search) connected(community []int32) (count int, err error) {
	queue := s.queue[:0]
	for start := range uint32(len(community)) {
		if community[start] != 0 {
			continue
		}
		count++
		community[start] = int32(count)
		queue = append(queue[:0], start)
		for i := 0; i < len(queue); i++ {
			v := queue[i]
			for _, u := range s.first.target[s.first.offset[v]:s.first.offset[v+1]] {
				if s.part[u] == s.part[v] && community[u] == 0 {
					community[u] = int32(count)
					queue = append(queue, u)
				}
			}
			if err := s.step(1 + s.first.degree(v)); err != nil {
				return 0, err
			}
		}
	}
	numberBySize(community, count)
	return count, nil
}
