// Making a difference small: rows are dropped and the question is simplified as long as two stores still answer apart.

package storetest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// maxTries bounds how often a smaller case is tried: enough for some hundred rows, seconds in an embedded store.
const maxTries = 10_000

type shrinker struct {
	open  func(t testing.TB) atlas.Store
	t     testing.TB
	tries int
}

// differ tells whether a fresh store and Naive answer a question about a world differently, and how.
func (s *shrinker) differ(nodes []atlas.Node, q Question) (answers [2]string, differ bool) {
	if s.tries++; s.tries > maxTries {
		return answers, false
	}
	store := s.open(s.t)
	defer store.Close()
	for i, st := range []atlas.Store{&Naive{}, store} {
		if err := st.Apply(context.Background(), Changes(nodes)); err != nil {
			return answers, false
		}
		r, err := st.Snapshot(context.Background(), q.At)
		if err != nil {
			return answers, false
		}
		answers[i] = safely(r, q)
	}
	return answers, answers[0] != answers[1] || strings.HasPrefix(answers[0], "panic")
}

// shrink makes world and question smaller until nothing more can go.
func (s *shrinker) shrink(nodes []atlas.Node, q Question, answers [2]string) ([]atlas.Node, Question, [2]string) {
	for smaller := true; smaller; {
		smaller = false
		for size := max(len(nodes)/2, 1); size >= 1; size /= 2 {
			for from := 0; from < len(nodes); {
				fewer := without(nodes, nodes[from:min(from+size, len(nodes))])
				if a, ok := s.differ(fewer, q); ok {
					nodes, answers, smaller = fewer, a, true
				} else {
					from += size
				}
			}
		}
		for i := range nodes {
			for _, plainer := range plainerRows(nodes[i]) {
				changed := slices.Clone(nodes)
				changed[i] = plainer
				if a, ok := s.differ(changed, q); ok {
					nodes, answers, smaller = changed, a, true
					break // the others of this row were made before this change; the next round makes them again
				}
			}
		}
		for _, simpler := range simplerQuestions(q) {
			if a, ok := s.differ(nodes, simpler); ok {
				q, answers, smaller = simpler, a, true
				break
			}
		}
	}
	return nodes, q, answers
}

// without leaves out rows, and all that name them.
func without(nodes, drop []atlas.Node) []atlas.Node {
	gone := map[atlas.ID]bool{}
	for _, n := range drop {
		gone[n.NodeID()] = true
	}
	for {
		left := slices.DeleteFunc(slices.Clone(nodes), func(n atlas.Node) bool {
			return gone[n.NodeID()] || slices.ContainsFunc(atlas.References(n), func(id atlas.ID) bool { return gone[id] })
		})
		if len(left) == len(nodes) {
			return left
		}
		for _, n := range nodes {
			gone[n.NodeID()] = true
		}
		for _, n := range left {
			delete(gone, n.NodeID())
		}
		nodes = left
	}
}

// plainerRows are a row with one cell less, or resting on the source that ParseWorld adds by itself.
func plainerRows(n atlas.Node) []atlas.Node {
	var plainer []atlas.Node
	t := atlas.TableOf(n.Is())
	for i, c := range t.Columns {
		cells := t.Cells(n, nil)
		switch {
		case c.Type == atlas.TypeSource && cells[i] != "s":
			cells[i] = "s"
		case !c.Required && cells[i] != "":
			cells[i] = ""
		default:
			continue
		}
		if row, wrong := t.Parse(cells); len(wrong) == 0 {
			plainer = append(plainer, row)
		}
	}
	return plainer
}

func simplerQuestions(q Question) []Question {
	var simpler []Question
	try := func(change func(*Question)) {
		s := q
		change(&s)
		simpler = append(simpler, s)
	}
	if q.At.Known() {
		try(func(q *Question) { q.At = 0 })
	}
	if len(q.IDs) > 1 {
		for i := range q.IDs {
			try(func(q *Question) { q.IDs = []atlas.ID{q.IDs[i]} })
		}
	}
	for _, c := range simplerConds(q.Window.Where) {
		try(func(q *Question) { q.Window.Where = c })
	}
	if q.Window.After != "" {
		try(func(q *Question) { q.Window.After = "" })
	}
	if q.Window.Before != "" {
		try(func(q *Question) { q.Window.Before = "" })
	}
	if q.Window.Order != (atlas.Order{}) {
		try(func(q *Question) { q.Window.Order = atlas.Order{} })
	}
	if q.Groups.First > 0 {
		try(func(q *Question) { q.Groups.First = 0 })
	}
	if q.By != nil && q.Groups != atlas.LargestGroups {
		try(func(q *Question) { q.Groups = atlas.LargestGroups })
	}
	if len(q.Search.Kinds) > 0 {
		try(func(q *Question) { q.Search.Kinds = nil })
	}
	return simpler
}

// simplerConds are conditions with one part less.
func simplerConds(c atlas.Condition) []atlas.Condition {
	if c == nil {
		return nil
	}
	simpler := []atlas.Condition{nil}
	lists := func(list []atlas.Condition, make func([]atlas.Condition) atlas.Condition) {
		for i, sub := range list {
			simpler = append(simpler, sub, make(slices.Delete(slices.Clone(list), i, i+1)))
			for _, s := range simplerConds(sub) {
				list := slices.Clone(list)
				list[i] = s
				simpler = append(simpler, make(list))
			}
		}
	}
	switch c := c.(type) {
	case atlas.And:
		lists(c, func(l []atlas.Condition) atlas.Condition { return atlas.And(l) })
	case atlas.Or:
		lists(c, func(l []atlas.Condition) atlas.Condition { return atlas.Or(l) })
	case atlas.Not:
		simpler = append(simpler, c.Condition)
		for _, s := range simplerConds(c.Condition) {
			simpler = append(simpler, atlas.Not{Condition: s})
		}
	case atlas.Exists:
		for _, s := range simplerConds(c.Where) {
			simpler = append(simpler, atlas.Exists{Relationship: c.Relationship, Where: s})
		}
	}
	return slices.DeleteFunc(simpler, func(s atlas.Condition) bool { return s != nil && Describe(s) == Describe(c) })
}
