// A network in one operation: what was asked for, and what of it has been read or made so far.

package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// Network is a network, or a part of one, in one operation. Nothing is read before something of it is asked for. It is safe for
// concurrent use.
type Network struct {
	op   *Operation
	in   *Input
	rows string // the key of its incidence
	key  string // equal for equal networks of one version of the data

	taken []string // how a part was taken from the whole, for people; nil for the whole
	keep  []uint32 // the nodes of a part, ascending numbers of the incidence
	whole bool     // false where nodes were left out

	mu   sync.Mutex
	inc  *incidence
	made *made
}

// New is the network that an input asks for; Check has passed.
func (o *Operation) New(in *Input) *Network {
	rows := *in
	rows.Least, rows.Isolates = anyWeight, false // which change nothing of what is read
	return named(&Network{op: o, in: in, rows: "rows " + rows.Key(), whole: true})
}

// part is a part of the network: these nodes and all ties among them.
func (n *Network) part(how string, keep []uint32, whole bool) *Network {
	return named(&Network{
		op: n.op, in: n.in, rows: n.rows, taken: append(slices.Clip(n.taken), how), keep: keep, whole: whole && n.whole, inc: n.inc,
	})
}

// named gives a network its key.
func named(n *Network) *Network {
	n.key = "network " + n.in.Key() + "\x00" + strings.Join(n.taken, "\x00")
	return n
}

// Key tells the network apart from others of the same version of the data.
func (n *Network) Key() string { return n.key }

// Kind is the kind of the network.
func (n *Network) Kind() *Kind { return n.in.Kind }

// Whole is false where surroundings left nodes out, also of what was taken from them.
func (n *Network) Whole() bool { return n.whole }

// Statement says in one line what the network is.
func (n *Network) Statement() string {
	parts := []string{n.in.says()}
	parts = append(parts, n.taken...)
	if !n.whole {
		parts = append(parts, fmt.Sprintf("not whole: %s nodes at most", grouped(MaxAround)))
	}
	d := n.op.base.Dataset()
	return strings.Join(parts, "; ") + "; dataset " + d.Name + " " + d.Version
}

// incidence has the rows of the network, read now where they were not.
func (n *Network) incidence(ctx context.Context) (*incidence, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.inc != nil {
		return n.inc, nil
	}
	torn := false
	inc, err := kept(ctx, n.op, n.rows, func(ctx context.Context) (*incidence, int64, error) {
		r, err := n.op.reader(ctx, n.in.At)
		if err != nil {
			return nil, 0, err
		}
		in, err := readIncidence(ctx, r, n.in)
		if err != nil {
			return nil, 0, err
		}
		if relaxed, ok := r.(atlas.Relaxed); ok && relaxed.Torn() {
			torn = true
			return in, neverKept, nil
		}
		return in, in.bytes(), nil
	})
	if torn {
		n.op.torn.Store(true)
	}
	n.inc = inc
	return inc, err
}

// bytes is about how much memory an incidence takes besides the rows.
func (in *incidence) bytes() int64 {
	ends := int64(len(in.sources.items))
	if !in.symmetric {
		ends += int64(len(in.targets.items))
	}
	return 8*ends + 32*int64(len(in.basis)) + 100*int64(len(in.entities))
}

// graph is the network with all its ties, made now where it was not.
func (n *Network) graph(ctx context.Context) (*made, error) {
	in, err := n.incidence(ctx)
	if err != nil {
		return nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.made != nil {
		return n.made, nil
	}
	key := "ties " + n.key
	if err := n.op.refusal(key); err != nil {
		return nil, err
	}
	m, err := kept(ctx, n.op, n.key, func(ctx context.Context) (*made, int64, error) {
		m, err := in.make(ctx, n.in.Kind, n.keep, n.in.Least, n.in.Isolates)
		if err != nil {
			return nil, 0, err
		}
		return m, m.bytes(), nil
	})
	if err == nil {
		err = n.op.count(key, int64(m.Ties.Len()))
	} else if errors.Is(err, atlas.ErrLimit) {
		n.op.refuse(key, err)
	}
	if err != nil {
		return nil, err
	}
	n.made = m
	return m, nil
}

// has tells whether an entity is a node of the network, and gives its number.
func (n *Network) has(ctx context.Context, id atlas.ID) (in *incidence, v uint32, ok bool, err error) {
	if in, err = n.incidence(ctx); err != nil {
		return nil, 0, false, err
	}
	if v, ok = in.numbers[id]; !ok {
		return in, 0, false, nil
	}
	return in, v, n.isNode(in, v), nil
}

// isNode tells whether an entity that takes part is a node.
func (n *Network) isNode(in *incidence, v uint32) bool {
	if n.keep != nil {
		_, ok := slices.BinarySearch(n.keep, v)
		return ok
	}
	return n.in.Isolates || in.hasTie(v, n.in.Least)
}

// hasTie tells whether a node has a tie of a weight.
func (in *incidence) hasTie(v uint32, least float64) bool {
	s := in.borrow()
	defer in.giveBack(s)
	return len(in.neighbours(v, toBeside, least, s, nil)) > 0
}

// tiesOf are the ties of a node in a direction, whether the network is made or not.
func (n *Network) tiesOf(in *incidence, v uint32, w direction) []tied {
	s := in.borrow()
	defer in.giveBack(s)
	list := in.neighbours(v, w, n.in.Least, s, nil)
	if n.keep != nil {
		list = slices.DeleteFunc(list, func(t tied) bool {
			_, ok := slices.BinarySearch(n.keep, t.node)
			return !ok
		})
	}
	return list
}

// walked is the network as a Walkable, over the numbers of the incidence.
type walked struct {
	n     *Network
	in    *incidence
	s     *scratch
	found []tied // of the last node
}

func (w *walked) Len() int { return len(w.in.entities) }

func (w *walked) along(v uint32, how direction, into []uint32) []uint32 {
	w.found = w.in.neighbours(v, how, w.n.in.Least, w.s, w.found[:0])
	for _, t := range w.found {
		if w.n.keep != nil {
			if _, ok := slices.BinarySearch(w.n.keep, t.node); !ok {
				continue
			}
		}
		into = append(into, t.node)
	}
	return into
}

func (w *walked) Next(v uint32, into []uint32) []uint32   { return w.along(v, toNext, into) }
func (w *walked) Back(v uint32, into []uint32) []uint32   { return w.along(v, toBack, into) }
func (w *walked) Beside(v uint32, into []uint32) []uint32 { return w.along(v, toBeside, into) }

// Groups are the rows of the basis, where each ties all its nodes to each other and no tie is left out.
func (w *walked) Groups() int {
	if w.in.symmetric && w.n.keep == nil && w.n.in.Least <= 0 {
		return len(w.in.basis)
	}
	return 0
}

// GroupsOf appends the groups that a node is in.
func (w *walked) GroupsOf(v uint32, into []uint32) []uint32 {
	return append(into, w.in.asSource.of(v)...)
}

// Members appends the nodes in a group.
func (w *walked) Members(g uint32, into []uint32) []uint32 {
	return append(into, w.in.sources.of(g)...)
}

// walk calls do with the network as a Walkable.
func (n *Network) walk(in *incidence, do func(w Walkable) error) error {
	s := in.borrow()
	defer in.giveBack(s)
	err := do(&walked{n: n, in: in, s: s})
	if err == ErrSteps {
		return atlas.Errorf(atlas.ErrLimit, "the question looks at more ties than the steps that are left of %s, the most of one operation; ask for a smaller network with minWeight or a filter, for shorter paths with maxLength, or for a smaller radius", grouped(MaxSteps))
	}
	return err
}

// borrow lends what finding neighbours needs.
func (in *incidence) borrow() *scratch {
	if s, ok := in.lent.Get().(*scratch); ok {
		return s
	}
	return in.scratch()
}

func (in *incidence) giveBack(s *scratch) { in.lent.Put(s) }
