// GroupBy: the ends of a relationship counted by groups. A group is a slot, a small number: slots are counted, and keys read for the
// groups that are given alone.

package mem

import (
	"context"
	"runtime"
	"slices"

	"alliance-atlas/atlas"
)

// GroupBy counts the ends of a relationship by groups. Cost: for each end a few numbers in lists, besides the condition: of a million rows
// 2 to 12 ms, and 20 to 50 where a row may be in several groups (BenchmarkGroups, two processors). A text, a list or a date is made a column when
// it is first grouped by (see maxColumns), which reads all rows of the kind that has it: 15 to 60 ms, and 300 for lists of many different texts.
// The groups of all rows of a kind are counted once; counting all entities by kind reads nothing.
func (r *reader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow) ([][]atlas.Group, error) {
	e, err := r.expansion(ctx, h, from, atlas.Window{Where: where})
	if err != nil {
		return nil, err
	}
	defer e.free()
	if !by.Counts(h) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s: they are of %s", h.Field, by.Word, by.Kind)
	}
	var g *grouper
	if by.By != atlas.OwnKind {
		if g, err = r.grouper(ctx, h, by); err != nil {
			return nil, err
		}
	}
	lists := make([][]atlas.Group, len(from))
	e.reads, e.unordered = true, true
	for i, id := range from {
		e.step()
		switch {
		case g == nil:
			lists[i], err = w.Cut(e.byKind(e.connection(id), where))
		case h.From == "" && id == atlas.Root && e.passes == nil:
			lists[i], err = r.groupsOfAll(ctx, h, id, by, g, w)
		default:
			if c := e.connection(id); e.passes == nil && len(c.list) >= max(r.snapshot.sizes.manyEnds, 1) {
				lists[i], err = r.groupsOfAll(ctx, h, id, by, g, w)
			} else {
				lists[i], err = e.groups(c, g, w)
			}
		}
		if e.err != nil {
			return nil, e.err
		}
		if err != nil {
			return nil, err
		}
	}
	return lists, atlas.Expired(ctx)
}

// grouper finds the slots of rows by one grouping. Slot 0 is that of the empty key, and others order like keys.
type grouper struct {
	reader *reader
	path   []hop   // of Grouping.Via
	column *column // of the rows at the end of path; nil where these are the groups: then their slots are their places in ends, + 1
	ends   span    // the kind of the rows at the end of path
	slots  int     // how many there are
	toMany bool    // whether a row may have several
	tally  tally   // of one connection after the other
	top    ranking // likewise
}

// hop is a relationship that a grouping follows.
type hop struct {
	*compiled
	links *csr // nil on a date where it has several steps
}

func (r *reader) grouper(ctx context.Context, h *atlas.Relationship, by *atlas.Grouping) (*grouper, error) {
	g := &grouper{reader: r, toMany: by.ToMany()}
	kind := h.To
	for _, via := range by.Via {
		next := hop{compiled: r.snapshot.relationships[via]}
		if r.view == nil || next.oneStep() {
			var err error
			if next.links, err = next.compiled.links(ctx); err != nil {
				return nil, err
			}
		}
		g.path, kind = append(g.path, next), via.To
	}
	g.ends = r.snapshot.block(kind)
	g.slots = g.ends.len() + 1
	if !by.AreRows() {
		var err error
		date, years := by.Period()
		if g.column, err = r.snapshot.column(ctx, columnKey{kind, by.By, date, years}); err != nil {
			return nil, err
		}
		g.slots = len(g.column.keys)
	}
	return g, nil
}

// toSlots replaces rows by their slots by a grouping to one. Each step is a loop of its own over all of them: several times as fast as
// to follow one row after the other.
func (g *grouper) toSlots(rows []uint32) {
	for i := range g.path {
		step := g.path[i].links
		for i, row := range rows {
			end := none
			if at := row - step.lo; at < uint32(len(step.targets)) { // not for none, which is above all
				end = step.targets[at]
			}
			rows[i] = end
		}
		if g.reader.view != nil {
			shows := g.reader.view.shows
			for i, end := range rows {
				if end != none && !shows.has(end) {
					rows[i] = none
				}
			}
		}
	}
	lo := g.ends.lo
	if g.column == nil {
		for i, end := range rows {
			if rows[i] = 0; end != none {
				rows[i] = end - lo + 1
			}
		}
		return
	}
	codes := g.column.codes
	for i, end := range rows {
		if at := end - lo; at < uint32(len(codes)) { // not for none, which is above all
			rows[i] = codes[at]
		} else {
			rows[i] = 0
		}
	}
}

// appendSlots appends the slots of a row by a grouping to many to those of a tally, each once, at least one.
func (g *grouper) appendSlots(t *tally, row uint32) {
	ends, next := append(t.ends[:0], row), t.next[:0]
	for i := range g.path {
		step := &g.path[i]
		next = next[:0]
		for _, end := range ends {
			if step.links == nil {
				next = g.reader.collect(next, t.budget, step.compiled, end)
				continue
			}
			for _, target := range step.links.targetsOf(end) {
				if g.reader.shows(target) {
					next = append(next, target)
				}
			}
		}
		t.budget.spend(len(next))
		ends, next = next, ends
	}
	t.ends, t.next = ends, next
	start := len(t.slots)
	for _, end := range ends {
		at := end - g.ends.lo
		switch c := g.column; {
		case c == nil:
			t.slots = append(t.slots, at+1)
		case c.offsets != nil:
			t.slots = append(t.slots, c.codes[c.offsets[at]:c.offsets[at+1]]...)
		case c.codes[at] != 0:
			t.slots = append(t.slots, c.codes[at])
		}
	}
	switch list := t.slots[start:]; len(list) {
	case 0:
		t.slots = append(t.slots, 0)
	case 1:
	default:
		slices.Sort(list)
		t.slots = t.slots[:start+len(slices.Compact(list))]
	}
}

// tally has what one goroutine counts.
type tally struct {
	budget     *budget
	counts     []uint32 // by slot; nil where there are many slots and few rows
	slots      []uint32 // of the rows, where counts is nil
	ends, next []uint32 // for appendSlots
}

// groups counts the rows of a connection and gives the groups of the window.
func (e *expansion) groups(c connection, g *grouper, w atlas.GroupWindow) ([]atlas.Group, error) {
	g.top = ranking{window: w, groups: g.top.groups[:0]}
	if err := e.tally(c, g); err != nil {
		return nil, err
	}
	return g.named()
}

// groupsKey identifies the groups of all rows of a kind.
type groupsKey struct {
	relationship *atlas.Relationship
	from         atlas.ID
	by           *atlas.Grouping
}

// groupsOfAll are the groups of all ends of a row, or of all rows of a kind, which are counted once and kept, the largest first: a page that
// opens with its facets asks for them each time.
func (r *reader) groupsOfAll(ctx context.Context, h *atlas.Relationship, from atlas.ID, by *atlas.Grouping, g *grouper, w atlas.GroupWindow) ([]atlas.Group, error) {
	groups := r.snapshot.groups
	if r.view != nil {
		groups = r.view.groups
	}
	again := &reader{snapshot: r.snapshot, at: r.at, view: r.view}
	all, err := groups.get(ctx, groupsKey{h, from, by}, func(p *budget) *[]rankedGroup {
		e, err := again.expansion(p.ctx, h, nil, atlas.Window{})
		if err != nil {
			return nil // it is that of the context
		}
		defer e.free()
		g, err := again.grouper(p.ctx, h, by)
		if err != nil {
			return nil
		}
		if g.top.window = atlas.LargestGroups; e.tally(e.connection(from), g) != nil {
			return nil
		}
		g.top.sort()
		list := slices.Clone(g.top.groups)
		return &list
	})
	if err != nil {
		return nil, err
	}
	largest := *all
	g.top = ranking{window: w, groups: g.top.groups[:0]}
	switch {
	case w.First == 0 && len(largest) > atlas.MaxGroups:
		return nil, atlas.TooManyGroups()
	case w.By == atlas.GroupsByCount && w.Desc:
		if w.First > 0 {
			largest = largest[:min(w.First, len(largest))]
		}
		g.top.groups = append(g.top.groups, largest...)
	default:
		for _, group := range largest {
			g.top.add(group.slot, group.count)
		}
	}
	return g.named()
}

// tally counts the rows of a connection by slot, and ranks the slots that have any.
func (e *expansion) tally(c connection, g *grouper) error {
	sizes, n := e.reader.snapshot.sizes, len(c.list)
	first := &g.tally
	first.budget, first.counts, first.slots = &e.budget, nil, first.slots[:0]
	if g.slots <= max(sizes.fewSlots, sizes.slotsPerRow*n) {
		e.counts = slices.Grow(e.counts[:0], g.slots)[:g.slots]
		clear(e.counts)
		first.counts = e.counts
	}
	// A condition is for one goroutine; that of the rows of a kind has been read before (see passed).
	parts := min(n/max(sizes.countedTogether, 1), runtime.GOMAXPROCS(0))
	if parts > 1 && (e.passes == nil || e.compiled.relationship.From == "") {
		e.countTogether(c, g, parts)
	} else {
		e.count(first, g, c, 0, n)
	}
	if e.err != nil {
		return e.err
	}
	if first.counts != nil {
		for slot, n := range first.counts {
			if n > 0 {
				g.top.add(uint32(slot), n)
			}
		}
		e.spend(len(first.counts) / 8)
		return e.err
	}
	slots := first.slots
	if !e.spend(len(slots)) {
		return e.err
	}
	slices.Sort(slots)
	for start := 0; start < len(slots); {
		end := start + 1
		for end < len(slots) && slots[end] == slots[start] {
			end++
		}
		g.top.add(slots[start], uint32(end-start))
		start = end
	}
	return nil
}

// countTogether counts parts of the rows at the same time.
func (e *expansion) countTogether(c connection, g *grouper, parts int) {
	tallies, tasks := make([]tally, parts), make([]func(), parts)
	for i := range tallies {
		t := &tallies[i]
		if t.budget = (&budget{ctx: e.ctx}); g.tally.counts != nil {
			t.counts = make([]uint32, g.slots)
		}
		lo, hi := i*len(c.list)/parts, (i+1)*len(c.list)/parts
		tasks[i] = func() { e.count(t, g, c, lo, hi) }
	}
	together(tasks...)
	e.check()
	for _, t := range tallies {
		for slot, n := range t.counts {
			g.tally.counts[slot] += n
		}
		if t.counts == nil {
			g.tally.slots = append(g.tally.slots, t.slots...)
		}
	}
}

// count counts a part of the rows of a connection, until the budget ends.
func (e *expansion) count(t *tally, g *grouper, c connection, lo, hi int) {
	var space [checkEvery]uint32
	for i := lo; i < hi; {
		end := min(i+checkEvery, hi)
		if !t.budget.spend(end - i) {
			return
		}
		rows := c.appendRows(space[:0], i, end)
		i = end
		if !g.toMany {
			g.toSlots(rows)
			switch {
			case t.counts == nil:
				t.slots = append(t.slots, rows...)
			case len(t.counts) <= len(fewCounts{}[0]):
				countFew(t.counts, rows)
			default:
				for _, slot := range rows {
					t.counts[slot]++
				}
			}
		} else {
			for _, row := range rows {
				g.appendSlots(t, row)
			}
		}
		if t.counts != nil {
			for _, slot := range t.slots {
				t.counts[slot]++
			}
			t.slots = t.slots[:0]
		}
	}
}

// fewCounts are four counters for each of few slots.
type fewCounts [4][256]uint32

// countFew counts rows by slots that fit fewCounts. Neighbours often share a slot, and to add to a counter waits for the addition before: so
// every fourth row has the same counters.
func countFew(counts, slots []uint32) {
	var c fewCounts
	for len(slots) >= 4 {
		c[0][uint8(slots[0])]++
		c[1][uint8(slots[1])]++
		c[2][uint8(slots[2])]++
		c[3][uint8(slots[3])]++
		slots = slots[4:]
	}
	for _, slot := range slots {
		c[0][uint8(slot)]++
	}
	for i := range counts {
		counts[i] += c[0][i] + c[1][i] + c[2][i] + c[3][i]
	}
}

// named are the groups that were counted, with their keys and rows.
func (g *grouper) named() ([]atlas.Group, error) {
	r := &g.top
	if r.window.First == 0 && len(r.groups) > atlas.MaxGroups {
		return nil, atlas.TooManyGroups()
	}
	r.sort()
	groups := make([]atlas.Group, len(r.groups))
	for i, ranked := range r.groups {
		groups[i].Count = int(ranked.count)
		switch {
		case g.column != nil:
			groups[i].Key = g.column.keys[ranked.slot]
		case ranked.slot > 0:
			groups[i].Node = g.reader.snapshot.rows[g.ends.lo+ranked.slot-1]
			groups[i].Key = atlas.GroupKey(groups[i].Node.NodeID().Local())
		}
	}
	return groups, nil
}

// byKind counts rows by kind. Without a condition, those of the root are known without reading them.
func (e *expansion) byKind(c connection, where atlas.Condition) []atlas.Group {
	snap := e.reader.snapshot
	counts := make([]int, len(kinds))
	if c.whole && where == nil {
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
		for i, row := range c.list {
			if i%checkEvery == 0 && !e.spend(min(checkEvery, len(c.list)-i)) {
				return nil
			}
			if c.passes == nil || c.passes(row) {
				counts[snap.kindOf(row)]++
			}
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
