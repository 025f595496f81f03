// The meaning of conditions. Match is the reference: a store may find rows in any other way, with the same outcome.

package atlas

import (
	"math"
	"slices"
	"strings"
)

// Neighbours follows relationships for conditions and keys.
type Neighbours interface {
	// Ends are the ends of a relationship from a row that show, each once, in any order.
	Ends(rel *Relationship, n Node) []Node
}

// Match tells whether a condition holds for a row, whose relationships w follows. It panics for a condition of another package.
func Match(c Condition, n Node, w Neighbours) bool {
	switch c := c.(type) {
	case nil:
		return true
	case And:
		for _, sub := range c {
			if !Match(sub, n, w) {
				return false
			}
		}
		return true
	case Or:
		for _, sub := range c {
			if Match(sub, n, w) {
				return true
			}
		}
		return false
	case Not:
		return !Match(c.Condition, n, w)
	case IDMatches:
		return c.Filter.match(ID(c.Of.Of(n)))
	case OneOf:
		word := c.Of.Of(n)
		return word != "" && contains(c.In, word)
	case TextMatches:
		if c.Of.All != nil {
			return c.Filter.empty() || slices.ContainsFunc(c.Of.All(n), c.Filter.Match)
		}
		return c.Filter.Match(c.Of.Of(n))
	case NameMatches:
		if c.Filter.empty() {
			return true
		}
		for _, name := range n.(Entity).Names() {
			if c.Filter.Match(name.Text) {
				return true
			}
		}
		return false
	case DateMatches:
		return c.Filter.Match(c.Of.Of(n))
	case NumberMatches:
		value, known := c.Of.Of(n)
		return c.Filter.Match(value, known)
	case CountMatches:
		return c.Filter.Match(len(w.Ends(c.Relationship, n)))
	case Exists:
		for _, end := range w.Ends(c.Relationship, n) {
			if Match(c.Where, end, w) {
				return true
			}
		}
		return false
	}
	panic("atlas: a condition without a meaning")
}

func (f *IDFilter) match(id ID) bool {
	if f.Known != nil && *f.Known != (id != "") || f.Eq != nil && id != *f.Eq {
		return false
	}
	if f.In == nil {
		return true
	}
	for _, in := range f.In {
		if id == in {
			return true
		}
	}
	return false
}

func (f *StringFilter) empty() bool {
	return f.Eq == nil && f.In == nil && f.Contains == nil && f.StartsWith == nil
}

// Match tells whether a text passes. The unknown text passes no condition, and so only the empty filter.
func (f *StringFilter) Match(s string) bool {
	switch {
	case f.empty():
		return true
	case s == "", f.Eq != nil && s != *f.Eq, f.In != nil && !contains(f.In, s):
		return false
	case f.Contains == nil && f.StartsWith == nil:
		return true
	}
	folded := Fold(s)
	return (f.Contains == nil || strings.Contains(folded, Fold(*f.Contains))) &&
		(f.StartsWith == nil || strings.HasPrefix(folded, Fold(*f.StartsWith)))
}

// Match tells whether a date passes: d counts from its first day. The unknown date passes only known: false.
func (f *DateFilter) Match(d PartialDate) bool {
	if f.Known != nil && *f.Known != d.Known() {
		return false
	}
	if !d.Known() {
		return f.Before == 0 && f.OnOrBefore == 0 && f.After == 0 && f.OnOrAfter == 0
	}
	day := d.First()
	return (f.Before == 0 || day < f.Before.First()) &&
		(f.OnOrBefore == 0 || day <= f.OnOrBefore.Last()) &&
		(f.After == 0 || day > f.After.Last()) &&
		(f.OnOrAfter == 0 || day >= f.OnOrAfter.First())
}

// Match tells whether a number of rows passes.
func (f *IntFilter) Match(n int) bool {
	least, most := f.Bounds()
	return least <= n && n <= most
}

// Bounds are the least and the most that pass; the least is above the most where nothing does.
func (f *IntFilter) Bounds() (least, most int) {
	least, most = 0, math.MaxInt
	if f.Eq != nil {
		least, most = *f.Eq, *f.Eq
	}
	if f.Gte != nil {
		least = max(least, *f.Gte)
	}
	if f.Lte != nil {
		most = min(most, *f.Lte)
	}
	if f.Gt != nil {
		if *f.Gt == math.MaxInt {
			return 1, 0
		}
		least = max(least, *f.Gt+1)
	}
	if f.Lt != nil {
		if *f.Lt == math.MinInt {
			return 1, 0
		}
		most = min(most, *f.Lt-1)
	}
	return max(least, 0), most
}

// Match tells whether a number passes. The unknown number passes only known: false, and the empty filter.
func (f *FloatFilter) Match(value float64, known bool) bool {
	if f.Known != nil && *f.Known != known {
		return false
	}
	if !known {
		return !f.Bound()
	}
	return (f.Eq == nil || value == *f.Eq) &&
		(f.Lt == nil || value < *f.Lt) &&
		(f.Lte == nil || value <= *f.Lte) &&
		(f.Gt == nil || value > *f.Gt) &&
		(f.Gte == nil || value >= *f.Gte)
}

// Bound tells whether a bound is given.
func (f *FloatFilter) Bound() bool {
	return f.Eq != nil || f.Lt != nil || f.Lte != nil || f.Gt != nil || f.Gte != nil
}
