// Appending scalars: what the Marshal functions write, without an interface and a closure for each value.

package scalar

import (
	"strconv"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/plan"
)

const null = "null"

// AppendString appends a string, the empty one as null.
func AppendString(b []byte, s string) []byte {
	if s == "" {
		return append(b, null...)
	}
	return plan.String(b, s)
}

// AppendURL appends an address, the empty one as null.
func AppendURL(b []byte, s string) []byte { return AppendString(b, s) }

// AppendGroupKey appends the key of a group, where "" is a group too.
func AppendGroupKey(b []byte, k atlas.GroupKey) []byte { return plan.String(b, k) }

// AppendID appends an id.
func AppendID(b []byte, id atlas.ID) []byte { return AppendString(b, string(id)) }

// AppendInt appends a whole number.
func AppendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

// AppendNumber appends a number in the digits it was given in, the unknown one as null.
func AppendNumber(b []byte, n atlas.Number) []byte {
	if n == "" {
		return append(b, null...)
	}
	return append(b, n...)
}

// AppendEventMode appends the word of a mode, the unknown one as null.
func AppendEventMode(b []byte, m atlas.EventMode) []byte { return AppendString(b, string(m)) }

// AppendFigureTotal appends the word of a total, no total as null.
func AppendFigureTotal(b []byte, t atlas.FigureTotal) []byte { return AppendString(b, string(t)) }

// AppendPartialDate appends a date as it was given, the unknown one as null.
func AppendPartialDate(b []byte, d atlas.PartialDate) []byte {
	if !d.Known() {
		return append(b, null...)
	}
	return append(append(append(b, '"'), d.String()...), '"')
}

// AppendFloat appends a number that was computed, in the fewest digits that give it again.
func AppendFloat(b []byte, x float64) []byte { return strconv.AppendFloat(b, x, 'g', -1, 64) }
