// Numbers as their sources print them, and what a figure's qualifier says about its bounds.

package atlas

import "strconv"

// Number is a decimal number in the digits its source gave (no exponent, no leading zeros), so that 1.60 stays 1.60.
// The empty Number is unknown. It is a JSON number as it stands.
type Number string

// Float is the number as a double, the nearest one; ok is false for the empty Number, and for one beyond all doubles.
func (n Number) Float() (value float64, ok bool) {
	if n == "" {
		return 0, false
	}
	value, err := strconv.ParseFloat(string(n), 64)
	return value, err == nil
}

// Lower is the least the qualifier allows, unknown where it says nothing.
func (f *Figure) Lower() Number {
	switch f.Qualifier {
	case Exact, MoreThan, AtLeast:
		return f.Value
	case Dozens:
		return "24"
	case Hundreds:
		return "200"
	case Thousands:
		return "2000"
	}
	return ""
}

// Upper is the most the qualifier allows, unknown where it says nothing.
func (f *Figure) Upper() Number {
	switch f.Qualifier {
	case Exact, LessThan, AtMost, Nearly:
		return f.Value
	}
	return ""
}
