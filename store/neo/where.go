// Conditions as parameters: a condition becomes a list of steps, which one fixed expression of Cypher interprets, so
// that no text depends on the question. Conditions on related rows become sets of ids, each found by a statement of its
// own before.

package neo

import (
	"context"
	"strings"

	"alliance-atlas/atlas"
)

// passes is the expression that tells whether a row passes the condition $q.where. Each step tests one property and
// names the step to go on with, yes or no. A row passes if it reaches the place behind the last step. Steps only point
// forward, so that one pass over the list is enough.
func passes(row string) string {
	return strings.ReplaceAll(`reduce(at = 0, t IN $q.where | CASE WHEN at <> t.at THEN at WHEN CASE t.op
 WHEN 'in' THEN ROW[t.p] IN t.v
 WHEN 'set' THEN coalesce(t.v[ROW[t.p]], false)
 WHEN 'contains' THEN ROW[t.p] CONTAINS t.v
 WHEN 'starts' THEN ROW[t.p] STARTS WITH t.v
 WHEN 'day' THEN ROW[t.p] >= t.v AND ROW[t.p] <= t.w
 WHEN 'known' THEN ROW[t.p] IS NOT NULL
 WHEN 'name' THEN any(j IN range(0, size(ROW._names) - 1) WHERE (t.v IS NULL OR ROW._names[j] IN t.v)`+
		` AND ROW._foldedNames[j] CONTAINS t.contains AND ROW._foldedNames[j] STARTS WITH t.starts)
 ELSE false END THEN t.yes ELSE t.no END) = size($q.where)`, "ROW", row)
}

// shows is the expression that tells whether a row shows on the date from $q.since to $q.until. Null stands for all
// times.
func shows(row string) string {
	return folded(`
		($q.until IS NULL OR «row»._first IS NULL OR («row»._first <= $q.until AND «row»._last >= $q.since))`,
		"«row»", row)
}

// derivedShows is shows for a derived relationship, which has one time for each of its paths.
func derivedShows(rel string) string {
	return folded(`
		($q.until IS NULL OR «rel»._firsts IS NULL OR any(j IN range(0, size(«rel»._firsts) - 1)
			WHERE «rel»._firsts[j] <= $q.until AND «rel»._lasts[j] >= $q.since))`,
		"«rel»", rel)
}

// steps is a condition that is being made into a list.
type steps struct {
	list []map[string]any
	// sets makes the set of ids of an atlas.Exists: see reader.setOf.
	sets func(rel *atlas.Relationship, where atlas.Condition) (map[string]any, error)
}

// target is a place where steps go on. The place may still be unknown: then the steps get it later.
type target struct {
	waits []func(at int)
}

// from calls set with the place as soon as it is known.
func (t *target) from(set func(at int)) { t.waits = append(t.waits, set) }

// place sets the place.
func (t *target) place(at int) {
	for _, set := range t.waits {
		set(at)
	}
}

// where is the parameter $q.where of a condition: an empty list where there is none.
func (r *reader) where(ctx context.Context, c atlas.Condition) ([]map[string]any, error) {
	if c == nil {
		return []map[string]any{}, nil
	}
	s := &steps{list: []map[string]any{}, sets: func(rel *atlas.Relationship, where atlas.Condition) (map[string]any, error) {
		return r.setOf(ctx, rel, where)
	}}
	var yes, no target
	if err := s.add(c, &yes, &no); err != nil {
		return nil, err
	}
	yes.place(len(s.list))
	no.place(len(s.list) + 1)
	return s.list, nil
}

// add adds the steps of a condition, which go on at yes where it holds and at no where it does not.
func (s *steps) add(c atlas.Condition, yes, no *target) error {
	switch c := c.(type) {
	case nil:
		s.always(yes)
	case atlas.And:
		if len(c) == 0 {
			s.always(yes)
		}
		for i, sub := range c {
			next := &target{}
			if i == len(c)-1 {
				next = yes
			}
			if err := s.add(sub, next, no); err != nil {
				return err
			}
			if next != yes {
				next.place(len(s.list))
			}
		}
	case atlas.Or:
		if len(c) == 0 {
			s.always(no)
		}
		for i, sub := range c {
			next := &target{}
			if i == len(c)-1 {
				next = no
			}
			if err := s.add(sub, yes, next); err != nil {
				return err
			}
			if next != no {
				next.place(len(s.list))
			}
		}
	case atlas.Not:
		return s.add(c.Condition, no, yes)
	case atlas.IDMatches:
		s.id(c, yes, no)
	case atlas.OneOf:
		s.test(map[string]any{"op": "in", "p": readProperty(c.Of), "v": nonNil(c.In)}, yes, no)
	case atlas.TextMatches:
		s.text(c, yes, no)
	case atlas.NameMatches:
		s.name(c.Filter, yes, no)
	case atlas.DateMatches:
		s.date(c, yes, no)
	case atlas.Exists:
		set, err := s.sets(c.Relationship, c.Where)
		if err != nil {
			return err
		}
		property := "id"
		if ref := namedBy(c.Relationship); ref != nil {
			property = refProperty(ref)
		}
		s.test(map[string]any{"op": "set", "p": property, "v": set}, yes, no)
	default:
		panic("neo: a condition without a meaning")
	}
	return nil
}

// test adds one step.
func (s *steps) test(step map[string]any, yes, no *target) {
	step["at"] = int64(len(s.list))
	s.list = append(s.list, step)
	yes.from(func(at int) { step["yes"] = int64(at) })
	no.from(func(at int) { step["no"] = int64(at) })
}

// always adds a step that goes on at the same place for every row.
func (s *steps) always(to *target) { s.test(map[string]any{"op": "known", "p": "id"}, to, to) }

// all adds steps that must all hold.
func (s *steps) all(tests []map[string]any, yes, no *target) {
	if len(tests) == 0 {
		s.always(yes)
	}
	for i, test := range tests {
		if i == len(tests)-1 {
			s.test(test, yes, no)
			return
		}
		var next target
		s.test(test, &next, no)
		next.place(len(s.list))
	}
}

func (s *steps) id(c atlas.IDMatches, yes, no *target) {
	var tests []map[string]any
	p := readProperty(c.Of)
	if c.Filter.Eq != nil {
		tests = append(tests, map[string]any{"op": "in", "p": p, "v": []string{string(*c.Filter.Eq)}})
	}
	if c.Filter.In != nil {
		tests = append(tests, map[string]any{"op": "in", "p": p, "v": texts(c.Filter.In)})
	}
	s.all(tests, yes, no)
}

func (s *steps) text(c atlas.TextMatches, yes, no *target) {
	var tests []map[string]any
	f, p := c.Filter, readProperty(c.Of)
	if f.Eq != nil {
		tests = append(tests, map[string]any{"op": "in", "p": p, "v": []string{*f.Eq}})
	}
	if f.In != nil {
		tests = append(tests, map[string]any{"op": "in", "p": p, "v": f.In})
	}
	if f.Contains != nil {
		tests = append(tests, map[string]any{"op": "contains", "p": foldedProperty(c.Of), "v": atlas.Fold(*f.Contains)})
	}
	if f.StartsWith != nil {
		tests = append(tests, map[string]any{"op": "starts", "p": foldedProperty(c.Of), "v": atlas.Fold(*f.StartsWith)})
	}
	s.all(tests, yes, no)
}

func (s *steps) name(f *atlas.StringFilter, yes, no *target) {
	test := map[string]any{"op": "name", "p": "id", "v": nil, "contains": "", "starts": ""}
	empty := true
	if f.Eq != nil {
		test["v"], empty = []string{*f.Eq}, false
	}
	if f.In != nil {
		in := f.In
		if f.Eq != nil { // both must hold
			in = nil
			for _, name := range f.In {
				if name == *f.Eq {
					in = []string{name}
				}
			}
		}
		test["v"], empty = nonNil(in), false
	}
	if f.Contains != nil {
		test["contains"], empty = atlas.Fold(*f.Contains), false
	}
	if f.StartsWith != nil {
		test["starts"], empty = atlas.Fold(*f.StartsWith), false
	}
	if empty {
		s.always(yes)
		return
	}
	s.test(test, yes, no)
}

func (s *steps) date(c atlas.DateMatches, yes, no *target) {
	f, p := c.Filter, dayProperty(c.Of)
	from, to := int64(0), int64(atlas.Forever)
	bound := false
	limit := func(given atlas.Date, low, high int64) {
		if given != 0 {
			from, to, bound = max(from, low), min(to, high), true
		}
	}
	limit(f.Before, 0, int64(f.Before.First())-1)
	limit(f.OnOrBefore, 0, int64(f.OnOrBefore.Last()))
	limit(f.After, int64(f.After.Last())+1, atlas.Forever)
	limit(f.OnOrAfter, int64(f.OnOrAfter.First()), atlas.Forever)
	if f.Known != nil && !*f.Known {
		if bound {
			s.always(no) // an unknown date is within no bounds
			return
		}
		s.test(map[string]any{"op": "known", "p": p}, no, yes)
		return
	}
	var tests []map[string]any
	if f.Known != nil {
		tests = append(tests, map[string]any{"op": "known", "p": p})
	}
	if bound {
		tests = append(tests, map[string]any{"op": "day", "p": p, "v": from, "w": to})
	}
	s.all(tests, yes, no)
}

// readProperty is the property of a node that a condition reads.
func readProperty(p *atlas.Property) string {
	if p.Ref != nil {
		return refProperty(p.Ref)
	}
	return p.Name
}

func nonNil(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// namedBy is the reference by which rows name the one end of a relationship themselves; nil for other relationships.
func namedBy(rel *atlas.Relationship) *atlas.Ref {
	if len(rel.Paths) == 1 && len(rel.Paths[0]) == 1 && !rel.Paths[0][0].Back {
		return rel.Paths[0][0].Ref
	}
	return nil
}
