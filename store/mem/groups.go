// GroupBy: the ends of a relationship counted by groups, without collecting them.

package mem

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

// GroupBy counts the ends of a relationship by groups. Cost: each end is read, and each row that Via leads to; counting
// all entities by kind reads no row.
func (r *reader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow) ([][]atlas.Group, error) {
	e, err := r.expansion(ctx, h, from, atlas.Window{Where: where})
	if err != nil {
		return nil, err
	}
	defer e.free()
	if !by.Counts(h) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s: they are of %s", h.Field, by.Word, by.Kind)
	}
	lists := make([][]atlas.Group, len(from))
	for i, id := range from {
		c := e.connection(id)
		e.step()
		var groups []atlas.Group
		if by.By == atlas.OwnKind {
			groups = e.byKind(c, where)
		} else {
			groups = e.groups(c, by)
		}
		if e.err != nil {
			return nil, e.err
		}
		if lists[i], err = w.Cut(groups); err != nil {
			return nil, err
		}
	}
	return lists, atlas.Expired(ctx)
}

// rows are the rows of a connection that count, until the budget ends.
func (e *expansion) rows(c connection) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for i, row := range c.list {
			if i%checkEvery == 0 && !e.spend(min(checkEvery, len(c.list)-i)) {
				return
			}
			if (c.passes == nil || c.passes(row)) && !yield(row) {
				return
			}
		}
	}
}

// groups counts rows by the row that Via leads to, and then by the key of that row: so a row that many share is read once.
func (e *expansion) groups(c connection, by *atlas.Grouping) []atlas.Group {
	snap := e.reader.snapshot
	counts := map[atlas.GroupKey]*atlas.Group{}
	add := func(end uint32, n int) {
		var node atlas.Node
		if end != none {
			node = snap.rows[end]
		}
		key, group := by.KeyOf(node)
		g := counts[key]
		if g == nil {
			g = &atlas.Group{Key: key, Node: group}
			counts[key] = g
		}
		g.Count += n
	}
	if len(by.Via) == 0 {
		for row := range e.rows(c) {
			add(row, 1)
		}
	} else {
		e.eachEnd(c, by, add)
	}
	groups := make([]atlas.Group, 0, len(counts))
	for _, g := range counts {
		groups = append(groups, *g)
	}
	return groups
}

// fewEnds is how many rows a kind may have for each to get a counter in a list. That is faster than a map, and costs
// the length of the list for each connection.
const fewEnds = 1024

// eachEnd counts the rows of a connection by the row that Via leads to; the constant none stands for no such row.
func (e *expansion) eachEnd(c connection, by *atlas.Grouping, add func(end uint32, n int)) {
	snap := e.reader.snapshot
	path := make([]*csr, len(by.Via))
	for i, h := range by.Via {
		path[i] = snap.toOne(h)
	}
	ends := snap.block(by.Via[len(by.Via)-1].To)
	if ends.len() > max(fewEnds, len(c.list)) {
		counts := map[uint32]int{}
		for row := range e.rows(c) {
			counts[e.follow(path, row)]++
		}
		for end, n := range counts {
			add(end, n)
		}
		return
	}
	counts := make([]int, ends.len()+1) // the last one counts rows without an end
	for row := range e.rows(c) {
		at := ends.len()
		if end := e.follow(path, row); end != none {
			at = int(end - ends.lo)
		}
		counts[at]++
	}
	for i, n := range counts {
		switch {
		case n == 0:
		case i == ends.len():
			add(none, n)
		default:
			add(ends.lo+uint32(i), n)
		}
	}
}

// follow goes from a row along a path of references to one, over rows that show. It is none where the path breaks off.
func (e *expansion) follow(path []*csr, row uint32) uint32 {
	for _, step := range path {
		ends := step.targetsOf(row)
		if len(ends) == 0 || !e.reader.shows(ends[0]) || !atlas.Public(e.reader.snapshot.rows[ends[0]]) {
			return none
		}
		row = ends[0]
	}
	return row
}

// byKind counts rows by kind. Without a condition, those of the root are known without reading them.
func (e *expansion) byKind(c connection, where atlas.Condition) []atlas.Group {
	snap := e.reader.snapshot
	counts := make([]int, len(kinds))
	if e.compiled.relationship.From == "" && where == nil && len(c.list) > 0 {
		for i, k := range kinds {
			rows := snap.block(k)
			switch {
			case rows.lo < e.compiled.to.lo || rows.hi > e.compiled.to.hi:
			case e.reader.view == nil:
				counts[i] = rows.len()
			default:
				counts[i] = e.reader.view.shows.count(rows)
			}
		}
	} else {
		for row := range e.rows(c) {
			counts[snap.kindOf(row)]++
		}
	}
	var groups []atlas.Group
	for i, n := range counts {
		if n > 0 {
			groups = append(groups, atlas.Group{Key: atlas.GroupKey(kinds[i]), Count: n})
		}
	}
	return groups
}
