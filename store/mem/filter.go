// Filters: conditions compiled to functions of row numbers. They mean what atlas.Match says.

package mem

import (
	"slices"

	"alliance-atlas/atlas"
)

// filter compiles conditions for one call, and holds what its functions share.
type filter struct {
	reader  *reader
	*budget // of the call: when its time is over nothing passes any more
}

// test tells whether a row passes. A nil test always does.
type test = func(row uint32) bool

func never(uint32) bool { return false }

// pass makes the test of a whole condition, which is asked once for each row.
func (f *filter) pass(c atlas.Condition) test {
	t := f.compile(c)
	if t == nil {
		return nil
	}
	steps := weight(c)
	return func(row uint32) bool { return f.spend(steps) && t(row) }
}

// weight is how many steps it counts as to test one row: one for each condition on the row itself.
func weight(c atlas.Condition) int {
	steps := 1
	switch c := c.(type) {
	case atlas.Not:
		steps = weight(c.Condition)
	case atlas.And:
		for _, sub := range c {
			steps += weight(sub)
		}
	case atlas.Or:
		for _, sub := range c {
			steps += weight(sub)
		}
	}
	return steps
}

func (f *filter) compile(c atlas.Condition) test {
	rows := f.reader.snapshot.rows
	switch c := c.(type) {
	case nil:
		return nil
	case atlas.And:
		return allOf(f.compileAll(c))
	case atlas.Or:
		return anyOf(f.compileAll(c))
	case atlas.Not:
		t := f.compile(c.Condition)
		if t == nil {
			return never
		}
		return func(row uint32) bool { return !t(row) }
	case atlas.IDMatches:
		if c.Of == atlas.OwnID {
			return f.isOneOf(c.Filter)
		}
		ids, some := wanted(c.Filter)
		if !some {
			return nil
		}
		is := oneOf(texts(ids))
		return func(row uint32) bool { return is(c.Of.Of(rows[row])) }
	case atlas.OneOf:
		is := oneOf(c.In)
		return func(row uint32) bool {
			word := c.Of.Of(rows[row])
			return word != "" && is(word)
		}
	case atlas.TextMatches:
		t := newTextTest(c.Filter)
		if t == nil {
			return nil
		}
		return func(row uint32) bool { return t.passes(c.Of.Of(rows[row])) }
	case atlas.NameMatches:
		return f.name(newTextTest(c.Filter))
	case atlas.DateMatches:
		return func(row uint32) bool { return c.Filter.Match(c.Of.Of(rows[row])) }
	case atlas.Exists:
		return f.has(c)
	}
	panic("mem: a condition without a meaning")
}

// compileAll compiles conditions and puts those first that are cheap to tell.
func (f *filter) compileAll(conds []atlas.Condition) []test {
	sorted := slices.Clone(conds)
	slices.SortStableFunc(sorted, func(a, b atlas.Condition) int { return effort(a) - effort(b) })
	tests := make([]test, len(sorted))
	for i, c := range sorted {
		tests[i] = f.compile(c)
	}
	return tests
}

// effort ranks conditions by what one row costs: a look, a text to fold, or other rows.
func effort(c atlas.Condition) int {
	most := 0
	switch c := c.(type) {
	case atlas.NameMatches, atlas.TextMatches:
		return 1
	case atlas.Exists:
		return 2 + effort(c.Where)
	case atlas.Not:
		return effort(c.Condition)
	case atlas.And:
		for _, sub := range c {
			most = max(most, effort(sub))
		}
	case atlas.Or:
		for _, sub := range c {
			most = max(most, effort(sub))
		}
	}
	return most
}

func allOf(tests []test) test {
	tests = slices.DeleteFunc(tests, func(t test) bool { return t == nil })
	switch len(tests) {
	case 0:
		return nil
	case 1:
		return tests[0]
	}
	return func(row uint32) bool {
		for _, t := range tests {
			if !t(row) {
				return false
			}
		}
		return true
	}
}

func anyOf(tests []test) test {
	if slices.ContainsFunc(tests, func(t test) bool { return t == nil }) {
		return nil
	}
	switch len(tests) {
	case 0:
		return never
	case 1:
		return tests[0]
	}
	return func(row uint32) bool {
		for _, t := range tests {
			if t(row) {
				return true
			}
		}
		return false
	}
}

// isOneOf tests the id of the row itself.
func (f *filter) isOneOf(id *atlas.IDFilter) test {
	ids, ok := wanted(id)
	if !ok {
		return nil
	}
	is := make(map[uint32]bool, len(ids))
	only := none
	for _, id := range ids {
		if only = f.reader.snapshot.find(id); only != none {
			is[only] = true
		}
	}
	switch len(is) {
	case 0:
		return never
	case 1:
		for only = range is {
		}
		return func(row uint32) bool { return row == only }
	}
	return func(row uint32) bool { return is[row] }
}

// wanted are the ids that pass a filter, unless all do.
func wanted(f *atlas.IDFilter) (ids []atlas.ID, some bool) {
	switch {
	case f.Eq == nil && f.In == nil:
		return nil, false
	case f.Eq == nil:
		return f.In, true
	case f.In == nil || slices.Contains(f.In, *f.Eq):
		return []atlas.ID{*f.Eq}, true
	}
	return nil, true
}

func texts(ids []atlas.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

// has tests whether a row has an end for which a condition holds.
func (f *filter) has(c atlas.Exists) test {
	rt := f.reader.snapshot.relationships[c.Relationship]
	where := f.compile(c.Where)
	if where != nil && effort(c.Where) > 0 && rt.shared() {
		where = f.remember(rt.to, where)
	}
	if f.reader.view == nil || rt.oneStep() {
		links, err := rt.links(f.ctx)
		if err != nil {
			f.err = err
			return never
		}
		ends := f.some(where, weight(c.Where))
		return func(row uint32) bool { return rt.from.has(row) && ends(links.targetsOf(row)) }
	}
	shows, steps := f.reader.view.shows, weight(c.Where)
	var leads func(path []*csr, row uint32) bool
	leads = func(path []*csr, row uint32) bool {
		for _, next := range path[0].targetsOf(row) {
			switch {
			case !shows.has(next):
			case !f.spend(steps):
				return false
			case len(path) > 1:
				if leads(path[1:], next) {
					return true
				}
			case where == nil || where(next):
				return true
			}
		}
		return false
	}
	return func(row uint32) bool {
		return rt.from.has(row) && slices.ContainsFunc(rt.paths, func(path []*csr) bool { return leads(path, row) })
	}
}

// some tests whether one of some ends shows and passes, which counts as so many steps for each.
func (f *filter) some(where test, steps int) func(ends []uint32) bool {
	if f.reader.view == nil {
		if where == nil {
			return func(ends []uint32) bool { return len(ends) > 0 }
		}
		return func(ends []uint32) bool {
			for _, end := range ends {
				if !f.spend(steps) {
					return false
				}
				if where(end) {
					return true
				}
			}
			return false
		}
	}
	shows := f.reader.view.shows
	return func(ends []uint32) bool {
		for _, end := range ends {
			if !f.spend(steps) {
				return false
			}
			if shows.has(end) && (where == nil || where(end)) {
				return true
			}
		}
		return false
	}
}

// shared tells whether several rows can have one end. A reference is of many rows to one, so that they can unless each path
// only goes from rows named to rows that name.
func (r *compiled) shared() bool {
	for _, path := range r.relationship.Paths {
		for _, step := range path {
			if !step.Back || step.Ref.One == nil {
				return true
			}
		}
	}
	return false
}

// remember keeps what a test said, so that no row is tested twice: that bounds the cost of a condition by the number of
// edges, however deeply it is nested.
func (f *filter) remember(rows span, t test) test {
	const page, yes, no = 1024, 1, 2
	said := make([]*[page]uint8, rows.len()/page+1)
	return func(row uint32) bool {
		i := row - rows.lo
		p := said[i/page]
		if p == nil {
			p = new([page]uint8)
			said[i/page] = p
		}
		if p[i%page] == 0 {
			p[i%page] = no
			if t(row) {
				p[i%page] = yes
			}
		}
		return p[i%page] == yes
	}
}
