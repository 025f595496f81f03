// The meaning of conditions. Match is the reference: a store may find rows in any other way, with the same outcome.

package atlas

import "strings"

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
	if f.Eq != nil && id != *f.Eq {
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
