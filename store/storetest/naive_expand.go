// Naive on relationships: who is at their ends, in which order, which page of them, and how many by groups.

package storetest

import (
	"cmp"
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// Ends are the ends of a relationship that show, each once, in no order.
func (r *naiveReader) Ends(h *atlas.Relationship, n atlas.Node) []atlas.Node {
	if !atlas.Public(n) || n.Is() != h.From {
		return nil
	}
	var ends []atlas.Node
	for _, path := range h.Paths {
		rows := []atlas.Node{n}
		for _, step := range path {
			follow := r.named[step.Ref]
			if step.Back {
				follow = r.naming[step.Ref]
			}
			var next []atlas.Node
			for _, row := range rows {
				next = append(next, follow[row.NodeID()]...)
			}
			rows = next
		}
		ends = append(ends, rows...)
	}
	return r.asEnds(h, ends)
}

// world are the ends of a relationship from the world.
func (r *naiveReader) world(h *atlas.Relationship) []atlas.Node { return r.asEnds(h, r.showing) }

// asEnds keeps each row once, and those that may be an end of the relationship.
func (r *naiveReader) asEnds(h *atlas.Relationship, rows []atlas.Node) []atlas.Node {
	var ends []atlas.Node
	seen := map[atlas.ID]bool{}
	for _, n := range rows {
		fits := n.Is() == h.To || h.To == "" && n.Is().IsEntity()
		if fits && atlas.Public(n) && !seen[n.NodeID()] {
			seen[n.NodeID()] = true
			ends = append(ends, n)
		}
	}
	return ends
}

// connection are the ends of a relationship from one row asked that pass a condition.
func (r *naiveReader) connection(h *atlas.Relationship, from atlas.ID, where atlas.Condition) []atlas.Node {
	var ends []atlas.Node
	switch n := r.byID[from]; {
	case h.From == "" && from == atlas.Root:
		ends = r.world(h)
	case n != nil:
		ends = r.Ends(h, n)
	}
	return slices.DeleteFunc(ends, func(n atlas.Node) bool { return !atlas.Match(where, n, r) })
}

// Expand follows a relationship from every row.
func (r *naiveReader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	links := &atlas.Pages{Offsets: []int32{0}}
	for _, id := range from {
		if err := atlas.Expired(ctx); err != nil {
			return nil, err
		}
		var rows []place
		for _, n := range r.connection(h, id, w.Where) {
			rows = append(rows, place{string(atlas.AppendKeyBy(nil, h.KeyParts(w.Order), n, r)), n})
		}
		page, back, more := cut(rows, w)
		if w.Select&atlas.SelectNodes != 0 {
			for _, p := range page {
				links.Nodes = append(links.Nodes, p.node)
				if w.Select&atlas.SelectKeys != 0 {
					links.Keys = append(links.Keys, p.key)
				}
			}
		}
		links.Offsets = append(links.Offsets, int32(len(links.Nodes)))
		if w.Select&atlas.SelectMore != 0 {
			links.HasPrevious, links.HasNext = append(links.HasPrevious, back), append(links.HasNext, more)
		}
		if w.Select&atlas.SelectTotal != 0 {
			links.Total = append(links.Total, int32(len(rows)))
		}
	}
	return links, atlas.Expired(ctx)
}

// place is a row with its key in the order asked for.
type place struct {
	key  string
	node atlas.Node
}

// cut puts rows into the order of their keys and takes the page of the window: of the rows strictly between After and
// Before, the first or the last. It tells whether rows come before and after the page. An empty page lies where one
// stands: counted from the front right behind After, counted from the back right in front of Before.
func cut(rows []place, w atlas.Window) (page []place, back, more bool) {
	slices.SortFunc(rows, func(a, b place) int { return cmp.Compare(a.key, b.key) })
	start, end := 0, len(rows)
	for w.After != "" && start < len(rows) && rows[start].key <= w.After {
		start++
	}
	for w.Before != "" && end > 0 && rows[end-1].key >= w.Before {
		end--
	}
	left := max(end-start, 0)
	if w.Last >= 0 {
		start = end - min(w.Last, left)
	} else {
		end = start + min(w.First, left)
	}
	return rows[start:end], start > 0, end < len(rows)
}

// GroupBy counts the ends of a relationship by groups.
func (r *naiveReader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow) ([][]atlas.Group, error) {
	if !by.Counts(h) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s", h.Field, by.Word)
	}
	lists := make([][]atlas.Group, len(from))
	for i, id := range from {
		if err := atlas.Expired(ctx); err != nil {
			return nil, err
		}
		groups := map[atlas.GroupKey]*atlas.Group{}
		for _, n := range r.connection(h, id, where) {
			for key, node := range r.groupsOf(n, by) {
				if groups[key] == nil {
					groups[key] = &atlas.Group{Key: key, Node: node}
				}
				groups[key].Count++
			}
		}
		for _, g := range groups {
			lists[i] = append(lists[i], *g)
		}
		var err error
		if lists[i], err = w.Cut(lists[i]); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// groupsOf are the groups of a row by their keys, with the rows that they stand for: "" where it leads to none.
func (r *naiveReader) groupsOf(n atlas.Node, by *atlas.Grouping) map[atlas.GroupKey]atlas.Node {
	ends := []atlas.Node{n}
	for _, h := range by.Via {
		var next []atlas.Node
		for _, end := range ends {
			next = append(next, r.Ends(h, end)...)
		}
		ends = next
	}
	groups := map[atlas.GroupKey]atlas.Node{}
	keys, nodes := by.KeysOf(ends)
	for i, key := range keys {
		groups[key] = nodes[i]
	}
	return groups
}
