// Sort keys: each row has one text key in an order; rows come in the order of their keys, compared byte by byte. The orders
// themselves are data, in orders.go.

package atlas

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Key is the place of a row in an order, as a text: rows come by their keys, compared byte by byte, and no two rows of one
// kind share a key. Keys hold no character above U+D7FF, so that code points, UTF-8 and UTF-16 order them alike.
// A date's place is that of the earliest day it may mean; unknown comes last in either direction. w may be nil for orders that follow no
// relationship. Callers that make many keys ask for Parts once, and call AppendKeyBy.
func (o Order) Key(n Node, w Neighbours) string {
	return string(AppendKeyBy(nil, o.Parts(n.Is()), n, w))
}

// Parts are the orders that make up an order of the rows of a kind: rows that are equal by one come by the next, and by id where
// they are equal by all. The list is never written to.
func (o Order) Parts(k Kind) []Order {
	if o.IsOwn(k) {
		return OwnOrder(k)
	}
	return append([]Order{o}, TieOrder(k)...)
}

// AppendKeyBy appends the key of a row to into. parts are those of Parts, or the last of them, for the rest of a key.
func AppendKeyBy(into []byte, parts []Order, n Node, w Neighbours) []byte {
	for _, part := range parts {
		into = part.appendPrimary(into, n, w)
	}
	return append(into, n.NodeID()...)
}

// Primary is the part of Key that the order itself makes, with its separator; the rest is the key of TieOrder.
func (o Order) Primary(n Node, w Neighbours) string { return string(o.appendPrimary(nil, n, w)) }

func (o Order) appendPrimary(into []byte, n Node, w Neighbours) []byte {
	switch s := o.By; {
	case s.Text == OwnName: // every entity has one
		return o.appendText(into, n.(Entity).named().Name)
	case s.Text != nil:
		if text := s.Text.Of(n); text != "" {
			return o.appendText(into, text)
		}
		return append(into, unknownLast...)
	case s.Date != nil:
		return o.appendDate(into, s.Date.Of(n))
	case s.Number != nil:
		value, known := s.Number.Of(n)
		return o.appendNumber(into, value, known)
	case s.NameOf != nil:
		for _, end := range w.Ends(s.NameOf, n) {
			return o.appendText(into, end.(Entity).named().Name)
		}
		return append(into, unknownLast...)
	default:
		return o.AppendCount(into, len(w.Ends(s.Count, n)))
	}
}

// AppendCount appends Primary of an order that counts, for a row whose count is n.
func (o Order) AppendCount(into []byte, n int) []byte {
	if o.Desc {
		n = MostCounted - n
	}
	return appendDigits(into, n, 9)
}

// MostCounted is the greatest number of nine digits: no row has so many ends.
const MostCounted = 999_999_999

func (o Order) appendText(into []byte, s string) []byte {
	if o.Desc {
		return append(into, invert(nameKey(s))...)
	}
	return AppendNameKey(into, s)
}

func (o Order) appendDate(into []byte, d PartialDate) []byte {
	switch {
	case !d.Known():
		return append(into, unknownLast...)
	case o.Desc:
		return appendDigits(into, 99999999-d.First(), 8)
	}
	return appendDigits(into, d.First(), 8)
}

// appendNumber appends the bits of a number, turned so that they come as numbers do, in hexadecimal digits.
func (o Order) appendNumber(into []byte, value float64, known bool) []byte {
	if !known {
		return append(into, unknownLast...)
	}
	bits := NumberBits(value)
	if o.Desc {
		bits = ^bits
	}
	for shift := 60; shift >= 0; shift -= 4 {
		into = append(into, "0123456789abcdef"[bits>>shift&0xF])
	}
	return into
}

// NumberBits are the bits of a finite number, so that they compare as the numbers do.
func NumberBits(value float64) uint64 {
	bits := math.Float64bits(value + 0) // +0: zero has one place, whatever its sign
	if bits>>63 != 0 {
		return ^bits
	}
	return bits | 1<<63
}

// appendDigits appends a number with zeros in front of it.
func appendDigits(into []byte, n, width int) []byte {
	start := len(into)
	for range width {
		into = append(into, '0')
	}
	for i := start + width - 1; n > 0 && i >= start; i-- {
		into[i] += byte(n % 10)
		n /= 10
	}
	return into
}

// MixedKey is the key of an entity among entities of several kinds: by name, whatever the kind, then by full id. An event
// among institutions and alliances is an entity like the others.
func MixedKey(n Node) string { return nameKey(n.(Entity).named().Name) + string(n.NodeID()) }

// Keys are made of text whose characters are all between endOfText and keyTop. endOfText ends a text in a key and sorts
// before every character of one, so that "a" comes before "ab" whatever follows; inverted, it sorts after them.
const (
	endOfText   = '\x01'
	escapeBase  = 0xD000 // characters from here on become two: escapeBase + c>>12, and escapeLow + the rest
	escapeLow   = 0x100
	keyTop      = escapeBase + 0x10FFFF>>12 + 1
	unknownLast = UnknownLast
)

// UnknownLast stands in a key for a value that is not known: U+D7FF, above every other character of a key.
const UnknownLast = "\uD7FF"

// nameKey is AppendNameKey as a text.
func nameKey(s string) string { return string(AppendNameKey(nil, s)) }

// AppendNameKey appends the part of a key that a name or another text makes: folded, and closed by endOfText. Two names are equal in
// every order if these parts are equal.
func AppendNameKey(into []byte, name string) []byte {
	start := len(into)
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= utf8.RuneSelf:
			return appendFoldedKey(into[:start], Fold(name))
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c <= endOfText:
			c = endOfText + 1
		}
		into = append(into, c)
	}
	return append(into, endOfText)
}

func appendFoldedKey(into []byte, folded string) []byte {
	for _, r := range folded {
		switch {
		case r <= endOfText:
			into = append(into, endOfText+1)
		case r < escapeBase:
			into = utf8.AppendRune(into, r)
		default:
			into = utf8.AppendRune(into, escapeBase+r>>12)
			into = utf8.AppendRune(into, escapeLow+r&0xFFF)
		}
	}
	return append(into, endOfText)
}

// invert turns the order of keys around: it maps each character to one that sorts the other way.
func invert(key string) string {
	return strings.Map(func(r rune) rune { return keyTop + endOfText - r + 1 }, key)
}
