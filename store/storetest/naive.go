// Naive: a store that is obviously right and slow. It keeps its rows in a slice and reads them from front to back.

package storetest

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// Naive keeps an atlas as a list of rows. Other stores are right when they answer as it does.
type Naive struct {
	mu      sync.Mutex
	nodes   []atlas.Node
	dataset atlas.Dataset
}

// NewNaive makes a store with these rows, which must name none that is not among them.
func NewNaive(nodes []atlas.Node) (*Naive, error) {
	s := &Naive{}
	return s, s.Apply(context.Background(), Changes(nodes))
}

// Close does nothing.
func (s *Naive) Close() error { return nil }

// Apply makes a new list of rows and, where every reference of it is met, takes it for the old one.
func (s *Naive) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	nodes, dataset := slices.Clone(s.nodes), s.dataset
	place := map[atlas.ID]int{}
	for i, n := range nodes {
		place[n.NodeID()] = i
	}
	for c := range changes {
		if err := atlas.Expired(ctx); err != nil {
			return err
		}
		switch {
		case c.Put != nil:
			if i, ok := place[c.Put.NodeID()]; ok {
				nodes[i] = c.Put
			} else {
				place[c.Put.NodeID()] = len(nodes)
				nodes = append(nodes, c.Put)
			}
		case c.Dataset != nil:
			dataset = *c.Dataset
		default:
			if i, ok := place[c.Delete]; ok {
				nodes[i] = nil
				delete(place, c.Delete)
			}
		}
	}
	nodes = slices.DeleteFunc(nodes, func(n atlas.Node) bool { return n == nil })
	for _, n := range nodes {
		for _, id := range atlas.References(n) {
			if _, ok := place[id]; !ok {
				return atlas.MissingRow(n.NodeID(), id)
			}
		}
	}
	if err := atlas.Expired(ctx); err != nil {
		return err
	}
	s.nodes, s.dataset = nodes, dataset
	return nil
}

// Snapshot reads the list as it is now.
func (s *Naive) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return newNaiveReader(s.nodes, s.dataset, at), nil
}

// naiveReader reads one list of rows at one date.
type naiveReader struct {
	dataset atlas.Dataset
	at      atlas.PartialDate
	nodes   []atlas.Node // all rows
	showing []atlas.Node // the rows that show, by id
	byID    map[atlas.ID]atlas.Node
	// For each reference that a relationship follows: the rows that show and are named by a row that shows, and the way back.
	named, naming map[*atlas.Ref]map[atlas.ID][]atlas.Node
}

func newNaiveReader(nodes []atlas.Node, dataset atlas.Dataset, at atlas.PartialDate) *naiveReader {
	all := map[atlas.ID]atlas.Node{}
	var digest atlas.Digest
	for _, n := range nodes {
		all[n.NodeID()] = n
		digest.Add(n)
	}
	dataset.Version, dataset.Store = digest.Version(), "naive"
	r := &naiveReader{dataset: dataset, at: at, nodes: nodes, byID: map[atlas.ID]atlas.Node{}}
	for _, n := range nodes {
		if shows(n, at, all) {
			r.showing = append(r.showing, n)
			r.byID[n.NodeID()] = n
		}
	}
	slices.SortFunc(r.showing, func(a, b atlas.Node) int { return cmp.Compare(a.NodeID(), b.NodeID()) })
	r.named = map[*atlas.Ref]map[atlas.ID][]atlas.Node{}
	r.naming = map[*atlas.Ref]map[atlas.ID][]atlas.Node{}
	for _, ref := range atlas.Refs {
		r.read(ref)
	}
	return r
}

// shows tells whether the own time of a row shows and all that it hangs on.
func shows(n atlas.Node, at atlas.PartialDate, all map[atlas.ID]atlas.Node) bool {
	if !atlas.VisibleAt(n, at) {
		return false
	}
	for _, id := range atlas.DependsOn(n) {
		if !shows(all[id], at, all) {
			return false
		}
	}
	return true
}

// read notes which rows name which by one reference.
func (r *naiveReader) read(ref *atlas.Ref) {
	named, naming := map[atlas.ID][]atlas.Node{}, map[atlas.ID][]atlas.Node{}
	for _, n := range r.showing {
		for _, id := range ref.IDs(n) {
			if end := r.byID[id]; end != nil {
				named[n.NodeID()] = append(named[n.NodeID()], end)
				naming[id] = append(naming[id], n)
			}
		}
	}
	r.named[ref], r.naming[ref] = named, naming
}

// Dataset describes what is read.
func (r *naiveReader) Dataset() *atlas.Dataset { return &r.dataset }

// At is the date of the view.
func (r *naiveReader) At() atlas.PartialDate { return r.at }

// Nodes finds rows by id.
func (r *naiveReader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	found := make([]atlas.Node, len(ids))
	for i, id := range ids {
		if n := r.byID[id]; n != nil && atlas.Public(n) {
			found[i] = n
		}
	}
	return found, nil
}

// Rows are the rows of a kind, by id.
func (r *naiveReader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for _, n := range r.showing {
			if err := atlas.Expired(ctx); err != nil {
				yield(nil, err)
				return
			}
			if n.Is() == k && !yield(n, nil) {
				return
			}
		}
	}
}
