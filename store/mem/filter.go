// Filters: conditions compiled to functions of row numbers. They mean what atlas.Match says.

package mem

import (
	"slices"

	"alliance-atlas/atlas"
)

// filter compiles conditions for one call, and has what the compiled functions share.
type filter struct {
	reader  *reader
	*budget // of the call: after it has ended nothing passes
}

// test tells whether a row passes. Every row passes a nil test.
type test = func(row uint32) bool

func never(uint32) bool { return false }

// pass compiles a whole condition to a test, which also counts its steps.
func (f *filter) pass(c atlas.Condition) test {
	t := f.compile(c)
	if t == nil {
		return nil
	}
	steps := weight(c)
	return func(row uint32) bool { return f.spend(steps) && t(row) }
}

// weight is how many steps a test of one row counts as: one for each condition on the row itself.
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
		switch {
		case some:
			is := oneOf(texts(ids))
			return func(row uint32) bool { return is(c.Of.Of(rows[row])) }
		case c.Filter.Known != nil: // true, or the unknown id would be wanted
			return func(row uint32) bool { return c.Of.Of(rows[row]) != "" }
		}
		return nil
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
		if c.Of.All != nil {
			return func(row uint32) bool { return slices.ContainsFunc(c.Of.All(rows[row]), t.passes) }
		}
		return func(row uint32) bool { return t.passes(c.Of.Of(rows[row])) }
	case atlas.NameMatches:
		return f.name(newTextTest(c.Filter))
	case atlas.DateMatches:
		return func(row uint32) bool { return c.Filter.Match(c.Of.Of(rows[row])) }
	case atlas.NumberMatches:
		return func(row uint32) bool { return c.Filter.Match(c.Of.Of(rows[row])) }
	case atlas.CountMatches:
		return f.count(c)
	case atlas.Exists:
		return f.has(c)
	}
	panic("mem: a condition without a meaning")
}

// compileAll compiles conditions, and puts the cheap ones first.
func (f *filter) compileAll(conds []atlas.Condition) []test {
	sorted := slices.Clone(conds)
	slices.SortStableFunc(sorted, func(a, b atlas.Condition) int { return effort(a) - effort(b) })
	tests := make([]test, len(sorted))
	for i, c := range sorted {
		tests[i] = f.compile(c)
	}
	return tests
}

// effort ranks conditions by what testing one row costs: 0 for comparing a field, 1 for folding a text or reading a number, more for
// other rows.
func effort(c atlas.Condition) int {
	most := 0
	switch c := c.(type) {
	case atlas.NameMatches, atlas.TextMatches, atlas.NumberMatches:
		return 1
	case atlas.CountMatches:
		return 2
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
	single := none
	for _, id := range ids {
		if single = f.reader.snapshot.find(id); single != none {
			is[single] = true
		}
	}
	switch len(is) {
	case 0:
		return never
	case 1:
		for single = range is {
		}
		return func(row uint32) bool { return row == single }
	}
	return func(row uint32) bool { return is[row] }
}

// wanted are the ids that pass a filter, among which "" stands for the unknown one; some is false where all known ids pass.
func wanted(f *atlas.IDFilter) (ids []atlas.ID, some bool) {
	ids, some = f.In, f.In != nil
	if f.Eq != nil {
		if some && !slices.Contains(ids, *f.Eq) {
			return nil, true
		}
		ids, some = []atlas.ID{*f.Eq}, true
	}
	switch {
	case f.Known == nil:
	case *f.Known:
		ids = slices.DeleteFunc(slices.Clone(ids), func(id atlas.ID) bool { return id == "" })
	case !some || slices.Contains(ids, ""):
		return []atlas.ID{""}, true
	default:
		return nil, true
	}
	return ids, some
}

func texts(ids []atlas.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

// count tests how many ends of a row show.
func (f *filter) count(c atlas.CountMatches) test {
	rel := f.reader.snapshot.relationships[c.Relationship]
	degree := f.reader.degree(f.budget, rel)
	least, most := c.Filter.Bounds()
	return func(row uint32) bool {
		n := 0
		if rel.from.has(row) {
			n = degree(row)
		}
		return least <= n && n <= most
	}
}

// has tests whether a row has an end for which a condition holds.
func (f *filter) has(c atlas.Exists) test {
	rel := f.reader.snapshot.relationships[c.Relationship]
	where := f.compile(c.Where)
	if where != nil && effort(c.Where) > 0 && rel.shared() {
		where = f.remember(rel.to, where)
	}
	if f.reader.view == nil || rel.oneStep() {
		links, err := rel.links(f.ctx)
		if err != nil {
			f.err = err
			return never
		}
		ends := f.some(where, weight(c.Where))
		return func(row uint32) bool { return rel.from.has(row) && ends(links.targetsOf(row)) }
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
		return rel.from.has(row) && slices.ContainsFunc(rel.paths, func(path []*csr) bool { return leads(path, row) })
	}
}

// some tells whether one of some ends shows and passes. Each end counts as so many steps.
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

// shared tells whether two rows can have the same end. They cannot where every step goes back along a reference to one
// row: each end refers to one row only.
func (rel *compiled) shared() bool {
	for _, path := range rel.relationship.Paths {
		for _, step := range path {
			if !step.Back || step.Ref.One == nil {
				return true
			}
		}
	}
	return false
}

// remember keeps the results of a test, so that no row is tested twice: that bounds the cost of a condition by the
// number of edges, at any depth of nesting.
func (f *filter) remember(rows span, t test) test {
	const page, yes, no = 1024, 1, 2
	results := make([]*[page]uint8, rows.len()/page+1)
	return func(row uint32) bool {
		i := row - rows.lo
		p := results[i/page]
		if p == nil {
			p = new([page]uint8)
			results[i/page] = p
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
