// Walkable networks for tests, made and not made, drawn and large; and that a made one gives its neighbours.

package network_test

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/network"
)

// plenty is a budget that no small network uses up.
func plenty(t testing.TB) *network.Budget { return network.NewBudget(t.Context(), 400_000_000) }

// made is the network of ties with weight 1.
func made(directed bool, nodes int, ties ...[2]uint32) *network.Graph {
	var t network.Ties
	for _, tie := range ties {
		t.Source, t.Target, t.Weight = append(t.Source, tie[0]), append(t.Target, tie[1]), append(t.Weight, 1)
	}
	return network.New(directed, nodes, t)
}

// lists are the neighbours of each node, along direction.
func lists(g *network.Graph) [][]uint32 {
	next := make([][]uint32, g.Nodes)
	for v := range next {
		next[v] = slices.Clone(g.Out.Of(uint32(v)))
	}
	return next
}

// unmade is a network that says nothing but neighbours.
type unmade struct{ network.Walkable }

// memberships is a network without direction in two columns: members of groups are tied. It is Grouped.
type memberships struct{ groups, members [][]uint32 }

func (m *memberships) Len() int                                  { return len(m.groups) }
func (m *memberships) Groups() int                               { return len(m.members) }
func (m *memberships) GroupsOf(v uint32, into []uint32) []uint32 { return append(into, m.groups[v]...) }
func (m *memberships) Members(group uint32, into []uint32) []uint32 {
	return append(into, m.members[group]...)
}
func (m *memberships) Back(v uint32, into []uint32) []uint32   { return m.Next(v, into) }
func (m *memberships) Beside(v uint32, into []uint32) []uint32 { return m.Next(v, into) }
func (m *memberships) Next(v uint32, into []uint32) []uint32 {
	begin := len(into)
	for _, group := range m.groups[v] {
		into = append(into, m.members[group]...)
	}
	own := into[begin:]
	slices.Sort(own)
	own = slices.DeleteFunc(slices.Compact(own), func(w uint32) bool { return w == v })
	return into[:begin+len(own)]
}

// join makes memberships of groups that list their members.
func join(nodes int, members [][]uint32) *memberships {
	m := &memberships{make([][]uint32, nodes), members}
	for group, list := range members {
		for _, v := range list {
			m.groups[v] = append(m.groups[v], uint32(group))
		}
	}
	return m
}

// made is the same network, made.
func (m *memberships) made() *network.Graph {
	var ties [][2]uint32
	for v := range uint32(m.Len()) {
		for _, w := range m.Next(v, nil) {
			if v < w {
				ties = append(ties, [2]uint32{v, w})
			}
		}
	}
	return made(false, m.Len(), ties...)
}

// drawn is a random network.
func drawn(random *rand.Rand, nodes int, directed bool, share float64) *network.Graph {
	var ties [][2]uint32
	for v := range uint32(nodes) {
		for w := range uint32(nodes) {
			if (v < w || v > w && directed) && random.Float64() < share {
				ties = append(ties, [2]uint32{v, w})
			}
		}
	}
	return made(directed, nodes, ties...)
}

// drawnMemberships are random memberships.
func drawnMemberships(random *rand.Rand, nodes, groups int, share float64) *memberships {
	members := make([][]uint32, groups)
	for group := range members {
		for v := range uint32(nodes) {
			if random.Float64() < share {
				members[group] = append(members[group], v)
			}
		}
	}
	return join(nodes, members)
}

// world are memberships as the large worlds of this program have them: sizes fall off as a power of the rank, and the largest group has
// a third of all nodes.
func world(random *rand.Rand, nodes, wanted int) *memberships {
	var members [][]uint32
	for rank := 0; wanted > 0; rank++ {
		size := max(2, min(nodes/3, int(float64(nodes)/3*math.Pow(float64(rank+1), -0.8))))
		list := make([]uint32, 0, size)
		for range size {
			list = append(list, uint32(random.IntN(nodes)))
		}
		slices.Sort(list)
		list = slices.Compact(list)
		members = append(members, list)
		wanted -= len(list)
	}
	return join(nodes, members)
}

// stopping is a network during whose walk the context ends.
type stopping struct {
	network.Walkable
	left *int
	stop context.CancelFunc
}

func (s stopping) Next(v uint32, into []uint32) []uint32 {
	if *s.left--; *s.left == 0 {
		s.stop()
	}
	return s.Walkable.Next(v, into)
}
func (s stopping) Back(v uint32, into []uint32) []uint32   { return s.Next(v, into) }
func (s stopping) Beside(v uint32, into []uint32) []uint32 { return s.Next(v, into) }

func TestNeighboursOfAMadeNetwork(t *testing.T) {
	random := rand.New(rand.NewPCG(testflags.Seed(t), 1))
	for range 200 {
		directed := random.IntN(2) == 0
		g := drawn(random, random.IntN(9), directed, random.Float64())
		next := lists(g)
		for v := range uint32(g.Len()) {
			var back, beside []uint32
			for w := range uint32(g.Len()) {
				from, to := slices.Contains(next[w], v), slices.Contains(next[v], w)
				if from {
					back = append(back, w)
				}
				if from || to {
					beside = append(beside, w)
				}
			}
			for name, list := range map[string][2][]uint32{"next": {g.Next(v, []uint32{77}), next[v]}, "back": {g.Back(v, []uint32{77}), back}, "beside": {g.Beside(v, []uint32{77}), beside}} {
				if want := append([]uint32{77}, list[1]...); !slices.Equal(list[0], want) {
					t.Fatalf("%s of %d in %v is %v, not %v", name, v, next, list[0], want)
				}
			}
		}
	}
}
