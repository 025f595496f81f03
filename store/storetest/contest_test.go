// The tests of the tests: stores with one fault each, which the random contest must find and make small.

package storetest

import (
	"context"
	"iter"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// faulty is Naive with readers that are wrong in one way.
type faulty struct {
	Naive
	spoil func(*faultyReader)
}

// faultyReader is a reader of Naive whose verbs can be put in the place of the right ones.
type faultyReader struct {
	*naiveReader
	expand func(*atlas.Relationship, []atlas.ID, *atlas.Window, func() *atlas.Pages) *atlas.Pages
	search func(*atlas.Search, func() *atlas.Hits) *atlas.Hits
	groups func([][]atlas.Group)
	nodes  func(ids []atlas.ID, nodes []atlas.Node)
	rows   func([]atlas.Node) []atlas.Node
}

func (s *faulty) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	r, err := s.Naive.Snapshot(ctx, at)
	if err != nil {
		return nil, err
	}
	f := &faultyReader{naiveReader: r.(*naiveReader)}
	s.spoil(f)
	return f, nil
}

func (f *faultyReader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (links *atlas.Pages, err error) {
	right := func() *atlas.Pages {
		links, err = f.naiveReader.Expand(ctx, h, from, w)
		return links
	}
	if f.expand == nil {
		return right(), err
	}
	links = f.expand(h, from, &w, right)
	return links, err
}

func (f *faultyReader) Search(ctx context.Context, s atlas.Search, w atlas.Window) (hits *atlas.Hits, err error) {
	right := func() *atlas.Hits {
		hits, err = f.naiveReader.Search(ctx, s, w)
		return hits
	}
	if f.search == nil {
		return right(), err
	}
	hits = f.search(&s, right)
	return hits, err
}

func (f *faultyReader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow) ([][]atlas.Group, error) {
	lists, err := f.naiveReader.GroupBy(ctx, h, from, where, by, w)
	if f.groups != nil {
		f.groups(lists)
	}
	return lists, err
}

func (f *faultyReader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	nodes, err := f.naiveReader.Nodes(ctx, ids)
	if f.nodes != nil {
		f.nodes(ids, nodes)
	}
	return nodes, err
}

func (f *faultyReader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if f.rows == nil {
		return f.naiveReader.Rows(ctx, k)
	}
	var nodes []atlas.Node
	for n, err := range f.naiveReader.Rows(ctx, k) {
		if err == nil {
			nodes = append(nodes, n)
		}
	}
	return func(yield func(atlas.Node, error) bool) {
		for _, n := range f.rows(nodes) {
			if !yield(n, nil) {
				return
			}
		}
	}
}

// The seed is always the same one: what is tested are the contest and the shrinker, and how small a case gets depends on the seed.
func TestContestFindsFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*faultyReader)
		most  int // rows of the smallest world
	}{
		{"the order goes one way only", func(r *faultyReader) {
			r.expand = func(_ *atlas.Relationship, _ []atlas.ID, w *atlas.Window, right func() *atlas.Pages) *atlas.Pages {
				w.Order.Desc = false
				return right()
			}
		}, 6},
		{"the row after which a page begins is on it", func(r *faultyReader) {
			r.expand = func(_ *atlas.Relationship, _ []atlas.ID, w *atlas.Window, right func() *atlas.Pages) *atlas.Pages {
				if n := len(w.After); n > 0 {
					w.After = w.After[:n-1]
				}
				return right()
			}
		}, 6},
		{"an empty page has nothing behind it", func(r *faultyReader) {
			r.expand = func(_ *atlas.Relationship, _ []atlas.ID, w *atlas.Window, right func() *atlas.Pages) *atlas.Pages {
				links := right()
				if links != nil && links.HasNext != nil && w.First == 0 {
					clear(links.HasNext)
				}
				return links
			}
		}, 5},
		{"the total is that of the page", func(r *faultyReader) {
			r.expand = func(_ *atlas.Relationship, _ []atlas.ID, w *atlas.Window, right func() *atlas.Pages) *atlas.Pages {
				links := right()
				if links != nil && links.Total != nil && w.Select&atlas.SelectNodes != 0 {
					for i := range links.Total {
						links.Total[i] = links.Offsets[i+1] - links.Offsets[i]
					}
				}
				return links
			}
		}, 6},
		{"filters by relations hold always", func(r *faultyReader) {
			r.expand = func(_ *atlas.Relationship, _ []atlas.ID, w *atlas.Window, right func() *atlas.Pages) *atlas.Pages {
				if _, ok := w.Where.(atlas.Exists); ok {
					w.Where = nil
				}
				return right()
			}
		}, 6},
		{"links show although an end does not", func(r *faultyReader) {
			for _, n := range r.naiveReader.nodes {
				if n.Is() == atlas.KindMembership && r.byID[n.NodeID()] == nil && atlas.VisibleAt(n, r.at) {
					r.showing, r.byID[n.NodeID()] = append(r.showing, n), n
				}
			}
			slices.SortFunc(r.showing, func(a, b atlas.Node) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
		}, 6},
		{"misspelled names are found next to right ones", func(r *faultyReader) {
			r.search = func(s *atlas.Search, right func() *atlas.Hits) *atlas.Hits {
				hits := right()
				if hits != nil && hits.Total > 0 && hits.Total < 500 {
					found, _ := r.score(context.Background(), *s, true)
					hits.Total = len(found)
				}
				return hits
			}
		}, 4},
		{"an identifier is a word as others", func(r *faultyReader) {
			r.search = func(s *atlas.Search, right func() *atlas.Hits) *atlas.Hits {
				s.Text = "(" + s.Text + ")" // which makes no difference to names
				return right()
			}
		}, 4},
		{"an empty list of kinds is all kinds", func(r *faultyReader) {
			r.search = func(s *atlas.Search, right func() *atlas.Hits) *atlas.Hits {
				if len(s.Kinds) == 0 {
					s.Kinds = nil
				}
				return right()
			}
		}, 3},
		{"the largest group is last", func(r *faultyReader) {
			r.groups = func(lists [][]atlas.Group) {
				for _, groups := range lists {
					slices.Reverse(groups)
				}
			}
		}, 9},
		{"the source of recollections is a node", func(r *faultyReader) {
			r.nodes = func(ids []atlas.ID, nodes []atlas.Node) {
				for i, id := range ids {
					if n := r.byID[id]; n != nil && n.Is() == atlas.KindSource && nodes != nil {
						nodes[i] = n
					}
				}
			}
		}, 2},
		{"an export leaves out what no client sees", func(r *faultyReader) {
			r.rows = func(nodes []atlas.Node) []atlas.Node {
				return slices.DeleteFunc(nodes, func(n atlas.Node) bool { return !atlas.Public(n) })
			}
		}, 6},
	} {
		t.Run(c.name, func(t *testing.T) {
			report := difference(t, func(testing.TB) atlas.Store { return &faulty{spoil: c.spoil} }, 1, 20_000)
			if report == "" {
				t.Fatal("20,000 questions do not find it")
			}
			_, smallest, ok := strings.Cut(report, "--- world\n")
			if !ok {
				t.Fatalf("there is no smallest case:\n%s", report)
			}
			if rows := strings.Count(smallest, "\n"); rows > c.most {
				t.Errorf("the smallest world found has %d rows, and %d would do:\n%s", rows, c.most, report)
			}
		})
	}
}

// A store that keeps the rows of before in what it answers after a change is found, although a fresh one is right.
func TestContestFindsForgottenChanges(t *testing.T) {
	report := difference(t, func(testing.TB) atlas.Store { return &forgetful{} }, 1, 20_000)
	if !strings.Contains(report, "these changes matter") {
		t.Errorf("the report does not say that changes matter:\n%s", report)
	}
}

// forgetful is Naive that forgets to make changes after the third time.
type forgetful struct {
	Naive
	times int
}

func (s *forgetful) Apply(ctx context.Context, changes iter.Seq[atlas.Change]) error {
	if s.times++; s.times > 3 {
		var other Naive
		other.nodes, other.dataset = s.nodes, s.dataset
		return other.Apply(ctx, changes)
	}
	return s.Naive.Apply(ctx, changes)
}
