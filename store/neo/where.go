// Conditions as parameters: a condition becomes a list of steps, which one fixed expression of Cypher interprets, so
// that no text depends on the question. Conditions on related rows become sets of ids, each found by a statement of its
// own before.

package neo

import (
	"context"
	"math"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// passes is the expression that tells whether a row passes the condition $q.where. Each step tests one property, or
// each text of a property that has several, and names the step to go on with, yes or no. A row passes if it reaches the
// place behind the last step. Steps only point forward, so that one pass over the list is enough. A row without the
// property has nothing to test, and fails.
//
// The text stands up to three times in a statement, and the time that the database plans grows with it: so there is one
// test for all forms of properties, and of each kind (see opSet) no more than there must be.
func passes(row string) string {
	return bolt.Folded(`
		reduce(at = 0, t IN $q.where | CASE WHEN at <> t.at THEN at WHEN any(x IN [] + «row»[t.p] WHERE CASE t.op
			WHEN '«set»' THEN t.v[x] WHEN '«text»' THEN x CONTAINS t.v AND x STARTS WITH t.w ELSE x >= t.v AND x <= t.w END)
			THEN t.yes ELSE t.no END) = size($q.where)`,
		"«row»", row, "«set»", opSet, "«text»", opText)
}

// What a step tests.
const (
	opSet   = "set"   // that a text is a key of the map v, where the database finds it at once
	opText  = "text"  // that a text contains v and begins with w
	opRange = "range" // that a number is from v to w
)

// shows is the expression that tells whether a row shows on the date from $q.since to $q.until. Null stands for all
// times.
func shows(row string) string {
	return bolt.Folded(`
		($q.until IS NULL OR «row»._first IS NULL OR («row»._first <= $q.until AND «row»._last >= $q.since))`,
		"«row»", row)
}

// derivedShows is shows for a derived relationship, which has one time for each of its paths.
func derivedShows(rel string) string {
	return bolt.Folded(`
		($q.until IS NULL OR «rel»._firsts IS NULL OR any(j IN range(0, size(«rel»._firsts) - 1)
			WHERE «rel»._firsts[j] <= $q.until AND «rel»._lasts[j] >= $q.since))`,
		"«rel»", rel)
}

// steps is a condition that is being made into a list.
type steps struct {
	list []map[string]any
	// sets makes a set of ids: see reader.setOf.
	sets func(rel *atlas.Relationship, where atlas.Condition, least, most int) (map[string]any, error)
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
	if saysNothing(c) {
		return []map[string]any{}, nil
	}
	s := &steps{list: []map[string]any{}, sets: func(
		rel *atlas.Relationship, where atlas.Condition, least, most int,
	) (map[string]any, error) {
		return r.setOf(ctx, rel, where, least, most)
	}}
	var yes, no target
	if err := s.add(c, &yes, &no); err != nil {
		return nil, err
	}
	yes.place(len(s.list))
	no.place(len(s.list) + 1)
	return s.list, nil
}

// saysNothing tells that a condition is none, or made of none, as that of a filter without fields.
func saysNothing(c atlas.Condition) bool {
	all, and := c.(atlas.And)
	return c == nil || and && !slices.ContainsFunc(all, func(sub atlas.Condition) bool { return !saysNothing(sub) })
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
		s.id(c.Filter, readProperty(c.Of), yes, no)
	case atlas.OneOf:
		if c.Of == atlas.OwnKind {
			s.kinds(c.In, yes, no)
			return nil
		}
		s.test(isIn(readProperty(c.Of), c.In), yes, no)
	case atlas.TextMatches:
		s.text(c.Filter, readProperty(c.Of), foldedProperty(c.Of), yes, no)
	case atlas.NameMatches:
		s.text(c.Filter, propNames, propFoldedNames, yes, no)
	case atlas.DateMatches:
		s.date(c, yes, no)
	case atlas.NumberMatches:
		s.number(c, yes, no)
	case atlas.Exists:
		return s.ends(c.Relationship, c.Where, 1, math.MaxInt, yes, no)
	case atlas.CountMatches:
		switch least, most := c.Filter.Bounds(); {
		case least > most:
			s.always(no)
		case least == 0 && most == math.MaxInt:
			s.always(yes)
		case least == 0: // no set has the rows without ends, so that it is that of all others
			return s.ends(c.Relationship, nil, most+1, math.MaxInt, no, yes)
		default:
			return s.ends(c.Relationship, nil, least, most, yes, no)
		}
	default:
		panic("neo: a condition without a meaning")
	}
	return nil
}

// kinds tests whether a row is of one of these kinds: its id begins with the prefix of the kind.
func (s *steps) kinds(kinds []string, yes, no *target) {
	for _, word := range kinds {
		if k := atlas.Kind(word); atlas.TableOf(k) != nil {
			var next target
			s.test(isWithin("id", k.Prefix(), afterPrefix(k)), yes, &next)
			next.place(len(s.list))
		}
	}
	s.always(no)
}

// ends tests whether a row has from least to most ends of a relationship that pass a condition. least is 1 or more.
func (s *steps) ends(rel *atlas.Relationship, where atlas.Condition, least, most int, yes, no *target) error {
	set, err := s.sets(rel, where, least, most)
	if err != nil {
		return err
	}
	property := "id"
	if ref := namedBy(rel); ref != nil {
		property = refProperty(ref)
	}
	s.test(map[string]any{"op": opSet, "p": property, "v": set}, yes, no)
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
func (s *steps) always(to *target) { s.test(isIn("id", nil), to, to) }

// isIn is the step that tests whether a text of a property is one of these, isLike whether it contains a text and
// begins with another, both folded as the property is, and isWithin whether its number or text is from one to another.
func isIn(property string, list []string) map[string]any {
	set := make(map[string]any, len(list))
	for _, text := range list {
		set[text] = true
	}
	return map[string]any{"op": opSet, "p": property, "v": set}
}

func isLike(property string, f *atlas.StringFilter) map[string]any {
	var contains, starts string
	if f.Contains != nil {
		contains = atlas.Fold(*f.Contains)
	}
	if f.StartsWith != nil {
		starts = atlas.Fold(*f.StartsWith)
	}
	return map[string]any{"op": opText, "p": property, "v": contains, "w": starts}
}

func isWithin(property string, from, to any) map[string]any {
	return map[string]any{"op": opRange, "p": property, "v": from, "w": to}
}

// given are the only values that a filter lets pass by eq and in; nil where it has neither. Both must hold.
func given[T comparable](eq *T, in []T) []T {
	switch {
	case eq == nil:
		return in
	case in == nil || slices.Contains(in, *eq):
		return []T{*eq}
	}
	return []T{}
}

func (s *steps) id(f *atlas.IDFilter, property string, yes, no *target) {
	ids := given(f.Eq, f.In)
	unknown := (ids == nil || slices.Contains(ids, "")) && (f.Known == nil || !*f.Known) // whether it passes
	switch known := f.Known == nil || *f.Known; {
	case ids == nil && known && unknown:
		s.always(yes)
	case ids == nil && known:
		s.known(property, yes, no)
	case !known && !unknown:
		s.always(no)
	case !known:
		s.known(property, no, yes)
	case unknown:
		var others target
		s.test(isIn(property, texts(ids)), yes, &others)
		others.place(len(s.list))
		s.known(property, no, yes)
	default:
		s.test(isIn(property, texts(ids)), yes, no)
	}
}

// known tests whether there is a text of a property.
func (s *steps) known(property string, yes, no *target) {
	s.test(isWithin(property, "", lastKey), yes, no)
}

// text tests a property, and the folded one where no texts are given. Of texts that are given, those that do not meet
// the rest of the filter are left out here. So it is one step, which names need: one and the same must meet all of it.
func (s *steps) text(f *atlas.StringFilter, property, foldedProperty string, yes, no *target) {
	list, rest := given(f.Eq, f.In), atlas.StringFilter{Contains: f.Contains, StartsWith: f.StartsWith}
	switch {
	case list != nil:
		s.test(isIn(property, slices.DeleteFunc(slices.Clone(list), func(text string) bool { return !rest.Match(text) })), yes, no)
	case f.Contains != nil || f.StartsWith != nil:
		s.test(isLike(foldedProperty, f), yes, no)
	default:
		s.always(yes)
	}
}

func (s *steps) date(c atlas.DateMatches, yes, no *target) {
	f := c.Filter
	from, to := int64(0), int64(atlas.Forever)
	bound := false
	limit := func(given atlas.PartialDate, low, high int64) {
		if given != 0 {
			from, to, bound = max(from, low), min(to, high), true
		}
	}
	limit(f.Before, 0, int64(f.Before.First())-1)
	limit(f.OnOrBefore, 0, int64(f.OnOrBefore.Last()))
	limit(f.After, int64(f.After.Last())+1, atlas.Forever)
	limit(f.OnOrAfter, int64(f.OnOrAfter.First()), atlas.Forever)
	s.within(isWithin(dayProperty(c.Of), from, to), bound, f.Known, yes, no)
}

// number tests a number. Numbers are doubles, of which there is a next one in either direction, so that bounds which are
// not passed themselves are others that are.
func (s *steps) number(c atlas.NumberMatches, yes, no *target) {
	f := c.Filter
	from, to := math.Inf(-1), math.Inf(1)
	if f.Eq != nil {
		from, to = *f.Eq, *f.Eq
	}
	if f.Gte != nil {
		from = max(from, *f.Gte)
	}
	if f.Lte != nil {
		to = min(to, *f.Lte)
	}
	if f.Gt != nil {
		from = max(from, math.Nextafter(*f.Gt, math.Inf(1)))
	}
	if f.Lt != nil {
		to = min(to, math.Nextafter(*f.Lt, math.Inf(-1)))
	}
	s.within(isWithin(c.Of.Name, from+0, to+0), f.Bound(), f.Known, yes, no) // +0: zero has no sign in the database
}

// within tests whether a date or a number is known and within bounds, where it is to be known or there are any.
func (s *steps) within(step map[string]any, bound bool, known *bool, yes, no *target) {
	switch {
	case known == nil && !bound:
		s.always(yes)
	case known == nil || *known:
		s.test(step, yes, no)
	case bound:
		s.always(no) // what is unknown is within no bounds
	default:
		s.test(step, no, yes)
	}
}

// readProperty is the property of a node that a condition reads.
func readProperty(p *atlas.Property) string {
	if p.Ref != nil {
		return refProperty(p.Ref)
	}
	return p.Name
}

// namedBy is the reference by which rows name the one end of a relationship themselves; nil for other relationships.
func namedBy(rel *atlas.Relationship) *atlas.Ref {
	if len(rel.Paths) == 1 && len(rel.Paths[0]) == 1 && !rel.Paths[0][0].Back {
		return rel.Paths[0][0].Ref
	}
	return nil
}
