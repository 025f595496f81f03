// Walks: a network as the neighbours of its nodes, made or not, what looking at them costs, and breadth-first levels over it.

package network

import "errors"

// Walkable is a network as its neighbours, made or not. Nodes are numbered from 0 in the order of name, then id. Without direction
// Next, Back and Beside are the same.
type Walkable interface {
	Len() int // of nodes
	// Next appends the nodes that ties lead to from v, ascending, each once; Back those that lead to v; Beside both, without direction.
	Next(v uint32, into []uint32) []uint32
	Back(v uint32, into []uint32) []uint32
	Beside(v uint32, into []uint32) []uint32
}

// Grouped is a Walkable without direction whose ties come from groups: two different nodes are tied exactly where a group has both.
// Levels are then walked by opening each group once, in time linear in memberships, where a group of n makes n² ties. Groups may be 0
// although there are ties, for instance because some of them are left out: then it is walked as any other.
type Grouped interface {
	Walkable
	Groups() int // numbered from 0
	// GroupsOf appends the groups that v is in; Members appends the nodes in a group, ascending, each once.
	GroupsOf(v uint32, into []uint32) []uint32
	Members(group uint32, into []uint32) []uint32
}

// Len is the number of nodes.
func (g *Graph) Len() int { return g.Nodes }

// Next appends the nodes that ties lead to from v, ascending.
func (g *Graph) Next(v uint32, into []uint32) []uint32 { return append(into, g.Out.Of(v)...) }

// Back appends the nodes from which ties lead to v, ascending.
func (g *Graph) Back(v uint32, into []uint32) []uint32 { return append(into, g.In.Of(v)...) }

// Beside appends the nodes that v is tied to, whatever the direction, ascending, each once.
func (g *Graph) Beside(v uint32, into []uint32) []uint32 {
	out := g.Out.Of(v)
	if !g.Directed {
		return append(into, out...)
	}
	for _, w := range g.In.Of(v) {
		for len(out) > 0 && out[0] < w {
			into, out = append(into, out[0]), out[1:]
		}
		if len(out) > 0 && out[0] == w {
			out = out[1:]
		}
		into = append(into, w)
	}
	return append(into, out...)
}

// ErrSteps says that a walk would look at more ties than its budget has left.
var ErrSteps = errors.New("the question looks at more ties of the network than it may")

const (
	// payEvery is how many ties a walk looks at before it takes them from the budget: few enough to end soon, and so many that taking
	// costs nothing.
	payEvery = 1 << 12
	// listWork counts for a list of neighbours, besides its length, until the context is asked again: a network that is not made
	// may work long for a short list.
	listWork = 1 << 10
	// maxKept is how many neighbours a walk keeps in the lists that it may look at again: 16 MiB.
	maxKept = 1 << 22
)

// direction is how ties are walked.
type direction uint8

const (
	toNext direction = iota
	toBack
	toBeside
)

// walk looks at the neighbours of a network for one question, and pays for it: a step for each neighbour given and for each looked at
// again, for a group each membership. It pays afterwards, so that a question costs the same whatever else its budget is used for.
type walk struct {
	of      Walkable
	made    *Graph  // nil where it is not made
	grouped Grouped // nil where it is not walked by groups
	budget  *Budget
	looked  int64 // ties looked at
	owed    int64 // those not yet taken from the budget
	work    int   // since the context was asked
	list    []uint32
	groups  []uint32
	kept    map[uint32][]uint32
	keeps   int // neighbours in kept
}

func newWalk(b *Budget, w Walkable) *walk {
	k := &walk{of: w, budget: b}
	k.made, _ = w.(*Graph)
	if grouped, ok := w.(Grouped); ok && grouped.Groups() > 0 {
		k.grouped = grouped
	}
	return k
}

// pay takes steps from the budget, some at a time.
func (k *walk) pay(ties int) error {
	k.looked += int64(ties)
	k.owed += int64(ties)
	k.work += ties + listWork
	if k.owed >= payEvery {
		return k.settle()
	}
	return k.ask()
}

// settle takes what is owed from the budget. The end of each question calls it.
func (k *walk) settle() error {
	if !k.budget.Take(k.owed) {
		return ErrSteps
	}
	k.owed = 0
	return k.ask()
}

// ask asks the context, if some work was done since the last time.
func (k *walk) ask() error {
	if k.work < checkEvery {
		return nil
	}
	k.work = 0
	return k.budget.Err()
}

// look gives the neighbours of a node until the next call.
func (k *walk) look(how direction, v uint32) ([]uint32, error) {
	if k.made != nil && (how != toBeside || !k.made.Directed) {
		adjacency := k.made.Out
		if how == toBack {
			adjacency = k.made.In
		}
		list := adjacency.Of(v)
		return list, k.pay(len(list))
	}
	switch how {
	case toNext:
		k.list = k.of.Next(v, k.list[:0])
	case toBack:
		k.list = k.of.Back(v, k.list[:0])
	default:
		k.list = k.of.Beside(v, k.list[:0])
	}
	return k.list, k.pay(len(k.list))
}

// next gives the nodes that ties lead to from v, in a list that stays. Looking at a list that is there is for the caller to pay.
func (k *walk) next(v uint32) ([]uint32, error) {
	if k.made != nil {
		return k.made.Out.Of(v), nil
	}
	if list, ok := k.kept[v]; ok {
		return list, nil
	}
	given, err := k.look(toNext, v)
	if err != nil {
		return nil, err
	}
	if k.kept == nil || k.keeps+len(given) > maxKept {
		k.kept, k.keeps = map[uint32][]uint32{}, 0
	}
	list := append(make([]uint32, 0, len(given)), given...)
	k.kept[v] = list
	k.keeps += len(list) + 1
	return list, nil
}

// each calls f with ascending lists that together have every node one tie from the given ones, perhaps these too, until f is false.
// opened are the groups that need no second look, of which it makes a note; without groups it is not used.
func (k *walk) each(how direction, nodes []uint32, opened []bool, f func(list []uint32) bool) error {
	for _, v := range nodes {
		if k.grouped == nil {
			list, err := k.look(how, v)
			if err != nil {
				return err
			}
			if !f(list) {
				return nil
			}
			continue
		}
		k.groups = k.grouped.GroupsOf(v, k.groups[:0])
		if err := k.pay(len(k.groups)); err != nil {
			return err
		}
		for _, group := range k.groups {
			if opened[group] {
				continue
			}
			opened[group] = true
			k.list = k.grouped.Members(group, k.list[:0])
			if err := k.pay(len(k.list)); err != nil {
				return err
			}
			if !f(k.list) {
				return nil
			}
		}
	}
	return nil
}

// open makes the notes for each: of no group.
func (k *walk) open() []bool {
	if k.grouped == nil {
		return nil
	}
	return make([]bool, k.grouped.Groups())
}

const (
	unreached = 255        // the level of a node that a ball has not reached
	closed    = 254        // the level of a node that a ball may not go through
	maxLevel  = closed - 1 // the farthest that a ball reaches
)

// ball is the nodes within some ties of one, by level.
type ball struct {
	walk   *walk
	how    direction
	level  []uint8  // of each node; exact up to depth, else unreached
	nodes  []uint32 // those reached, by level
	begin  []int    // where each level begins in nodes
	opened []bool
	shut   []uint32 // closed nodes
}

// newBall is the ball of depth 0 at a node.
func newBall(k *walk, how direction, at uint32) *ball {
	l := &ball{walk: k, how: how, level: levels.lend(k.of.Len()), opened: k.open()}
	l.level[at] = 0
	l.nodes, l.begin = []uint32{at}, []int{0}
	return l
}

// done gives the memory of a ball back.
func (l *ball) done() { levels.back(l.level, l.nodes, l.shut) }

// restart makes the ball one of depth 0 again, that goes not through some nodes.
func (l *ball) restart(past []uint32) {
	for _, list := range [][]uint32{l.nodes[1:], l.shut} {
		for _, v := range list {
			l.level[v] = unreached
		}
	}
	l.nodes, l.begin, l.shut = l.nodes[:1], l.begin[:1], append(l.shut[:0], past...)
	for _, v := range past {
		l.level[v] = closed
	}
	clear(l.opened)
}

// depth is up to which level the nodes are known.
func (l *ball) depth() int { return len(l.begin) - 1 }

// rim is the nodes of the last level. Where it is empty the ball has all it can reach.
func (l *ball) rim() []uint32 { return l.nodes[l.begin[l.depth()]:] }

// within is the nodes of all levels up to one, which is not the last.
func (l *ball) within(level int) []uint32 {
	return l.nodes[:l.begin[level+1]]
}

// grow adds a level.
func (l *ball) grow() error {
	rim := l.rim()
	l.begin = append(l.begin, len(l.nodes))
	level := uint8(l.depth())
	return l.walk.each(l.how, rim, l.opened, func(list []uint32) bool {
		for _, v := range list {
			if l.level[v] == unreached {
				l.level[v] = level
				l.nodes = append(l.nodes, v)
			}
		}
		return true
	})
}

// effort is about how much growing costs.
func (l *ball) effort() int {
	g := l.walk.made
	if g == nil {
		return len(l.rim())
	}
	adjacency, ties := g.Out, 0
	if l.how == toBack {
		adjacency = g.In
	}
	for _, v := range l.rim() {
		ties += adjacency.Degree(v)
	}
	return ties
}
