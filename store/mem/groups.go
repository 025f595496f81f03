// GroupBy: the ends of a relationship counted by groups, without collecting them.

package mem

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

// GroupBy counts the ends of a relationship by groups. Cost: a look at each end, and at each row that Via leads to; none at all
// for the kinds of everything there is.
func (r *reader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping) ([][]atlas.Group, error) {
	x, err := r.expansion(ctx, h, from, atlas.Window{Where: where})
	if err != nil {
		return nil, err
	}
	defer x.free()
	if !by.Counts(h) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s: they are of %s", h.Field, by.Word, by.Kind)
	}
	lists := make([][]atlas.Group, len(from))
	for i, id := range from {
		c := x.connection(id)
		x.step()
		var groups []atlas.Group
		if by.By == atlas.OwnKind {
			groups = x.byKind(c, where)
		} else {
			groups = x.groups(c, by)
		}
		if x.err != nil {
			return nil, x.err
		}
		atlas.SortGroups(groups)
		lists[i] = groups
	}
	return lists, expired(ctx)
}

// rows are the rows of a connection that count, until the time is over.
func (x *expansion) rows(c connection) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for i, row := range c.list {
			if i%checkEvery == 0 && !x.spend(min(checkEvery, len(c.list)-i)) {
				return
			}
			if (c.passes == nil || c.passes(row)) && !yield(row) {
				return
			}
		}
	}
}

// groups counts rows by the rows that Via leads to, and those by what is read of them: a row that many share is read once.
func (x *expansion) groups(c connection, by *atlas.Grouping) []atlas.Group {
	w := x.reader.snapshot
	counts := map[atlas.GroupKey]*atlas.Group{}
	add := func(end uint32, n int) {
		var node atlas.Node
		if end != none {
			node = w.rows[end]
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
		for row := range x.rows(c) {
			add(row, 1)
		}
	} else {
		x.eachEnd(c, by, add)
	}
	groups := make([]atlas.Group, 0, len(counts))
	for _, g := range counts {
		groups = append(groups, *g)
	}
	return groups
}

// fewEnds is how many rows a kind may have to be counted by a list with a place for each, which is faster than a map and costs
// its length for each connection.
const fewEnds = 1024

// eachEnd counts the rows of a connection by the row that Via leads to; none stands for no such row.
func (x *expansion) eachEnd(c connection, by *atlas.Grouping, add func(end uint32, n int)) {
	w := x.reader.snapshot
	path := make([]*csr, len(by.Via))
	for i, h := range by.Via {
		path[i] = w.namedBy(h)
	}
	ends := w.block(by.Via[len(by.Via)-1].To)
	if ends.len() > max(fewEnds, len(c.list)) {
		counts := map[uint32]int{}
		for row := range x.rows(c) {
			counts[x.follow(path, row)]++
		}
		for end, n := range counts {
			add(end, n)
		}
		return
	}
	counts := make([]int, ends.len()+1) // the last: none
	for row := range x.rows(c) {
		at := ends.len()
		if end := x.follow(path, row); end != none {
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

// follow goes from a row over rows that show, one at each step; none where there is no further.
func (x *expansion) follow(path []*csr, row uint32) uint32 {
	for _, step := range path {
		ends := step.targetsOf(row)
		if len(ends) == 0 || !x.reader.shows(ends[0]) || !atlas.Public(x.reader.snapshot.rows[ends[0]]) {
			return none
		}
		row = ends[0]
	}
	return row
}

// byKind counts rows by kind. All entities of the world are not looked at: their numbers are known.
func (x *expansion) byKind(c connection, where atlas.Condition) []atlas.Group {
	w := x.reader.snapshot
	counts := make([]int, len(kinds))
	if x.compiled.relationship.From == "" && where == nil && len(c.list) > 0 {
		for i, k := range kinds {
			rows := w.block(k)
			switch {
			case rows.lo < x.compiled.to.lo || rows.hi > x.compiled.to.hi:
			case x.reader.view == nil:
				counts[i] = rows.len()
			default:
				counts[i] = x.reader.view.shows.count(rows)
			}
		}
	} else {
		for row := range x.rows(c) {
			counts[w.kindOf(row)]++
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
