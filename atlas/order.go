// Orders: a closed set. Each gives every row one text key; rows come in the order of their keys, compared byte by byte.

package atlas

import (
	"strings"
	"unicode/utf8"
)

// Order is an order of the rows of a connection. The zero Order is the connection's own: entities by name, memberships by
// alliance and institution, events by begin, figures, claims and positions newest first; ties by id.
type Order struct {
	By   OrderBy
	Desc bool
}

// OrderBy says what rows are ordered by.
type OrderBy string

// What rows can be ordered by.
const (
	ByDefault     OrderBy = ""
	ByName        OrderBy = "NAME"
	ByCountry     OrderBy = "COUNTRY"
	ByMemberships OrderBy = "MEMBERSHIPS"
	ByCourses     OrderBy = "COURSES"
	ByProvider    OrderBy = "PROVIDER"
	ByFounded     OrderBy = "FOUNDED"
	ByMembers     OrderBy = "MEMBERS"
)

// Orders are the orders that the API offers for a kind besides the connection's own, ascending and descending.
var Orders = map[Kind][]OrderBy{
	KindInstitution: {ByName, ByCountry, ByMemberships, ByCourses},
	KindCourse:      {ByName, ByProvider},
	KindAlliance:    {ByName, ByFounded, ByMembers},
}

// Counted is the relationship whose ends an order counts, nil for orders that do not count. The number of ends depends on the date
// of the reader.
func (o Order) Counted() *Relationship {
	switch o.By {
	case ByMemberships:
		return InstitutionMemberships.Relationship
	case ByCourses:
		return InstitutionCourses.Relationship
	case ByMembers:
		return AllianceMembers.Relationship
	}
	return nil
}

// Key is the place of a row in an order, as a text: rows come by their keys, compared byte by byte, and no two rows of one
// kind share a key. Keys hold no character above U+D7FF, so that code points, UTF-8 and UTF-16 order them alike.
// A date's place is that of the earliest day it may mean; unknown comes last in either direction.
func (o Order) Key(n Node, w Neighbours) string { return string(o.AppendKey(nil, n, w)) }

// AppendKey appends Key to into, for who makes many keys.
func (o Order) AppendKey(into []byte, n Node, w Neighbours) []byte {
	if o.By != ByDefault && (o.By != ByName || o.Desc) {
		into = o.appendPrimary(into, n, w)
	}
	return appendDefaultKey(into, n, w)
}

// Primary is the part of Key before the name and the id: what the order is by, with its separator.
func (o Order) Primary(n Node, w Neighbours) string { return string(o.appendPrimary(nil, n, w)) }

func (o Order) appendPrimary(into []byte, n Node, w Neighbours) []byte {
	switch o.By {
	case ByName:
		return o.appendText(into, n.(Entity).named().Name)
	case ByCountry:
		return o.appendNameOf(into, w, InstitutionCountry.Relationship, n)
	case ByProvider:
		return o.appendNameOf(into, w, CourseProvider.Relationship, n)
	case ByFounded:
		return o.appendDate(into, n.(*Alliance).Founded)
	}
	return o.AppendCount(into, len(w.Ends(o.Counted(), n)))
}

// Count is Primary for an order that counts, where the count is known.
func (o Order) Count(n int) string { return string(o.AppendCount(nil, n)) }

// AppendCount appends Count to into, for who makes many keys.
func (o Order) AppendCount(into []byte, n int) []byte {
	if o.Desc {
		n = 999999999 - n
	}
	return appendDigits(into, n, 9)
}

func (o Order) appendNameOf(into []byte, w Neighbours, h *Relationship, n Node) []byte {
	for _, end := range w.Ends(h, n) {
		return o.appendText(into, end.(Entity).named().Name)
	}
	return append(into, unknownLast...)
}

func (o Order) appendText(into []byte, s string) []byte {
	if o.Desc {
		return append(into, invert(nameKey(s))...)
	}
	return AppendNameKey(into, s)
}

func (o Order) appendDate(into []byte, d Date) []byte {
	switch {
	case !d.Known():
		return append(into, unknownLast...)
	case o.Desc:
		return appendDigits(into, 99999999-d.First(), 8)
	}
	return appendDigits(into, d.First(), 8)
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

// appendDefaultKey appends the key of the connection's own order.
func appendDefaultKey(into []byte, n Node, w Neighbours) []byte {
	switch n := n.(type) {
	case *Event:
		into = Order{}.appendDate(into, n.From)
	case *Figure:
		into = Order{Desc: true}.appendDate(into, n.AsOf)
	case *Claim:
		into = Order{Desc: true}.appendDate(into, n.AsOf)
	case *Position:
		into = Order{Desc: true}.appendDate(into, n.AsOf)
	case *Membership:
		into = Order{}.appendNameOf(into, w, MembershipAlliance.Relationship, n)
		into = Order{}.appendNameOf(into, w, MembershipInstitution.Relationship, n)
	case Entity:
		into = AppendNameKey(into, n.named().Name)
	}
	return append(into, n.NodeID()...)
}

// MixedKey is the key of an entity among entities of several kinds: by name, whatever the kind, then by full id. An event
// among institutions and alliances is an entity like the others.
func MixedKey(n Node) string { return string(AppendMixedKey(nil, n)) }

// AppendMixedKey appends MixedKey to into.
func AppendMixedKey(into []byte, n Node) []byte {
	return append(AppendNameKey(into, n.(Entity).named().Name), n.NodeID()...)
}

// Keys are made of text whose characters are all between endOfText and keyTop. endOfText ends a text in a key and sorts
// before every character of one, so that "a" comes before "ab" whatever follows; inverted, it sorts after them.
const (
	endOfText   = '\x01'
	escapeBase  = 0xD000 // characters from here on become two: escapeBase + c>>12, and escapeLow + the rest
	escapeLow   = 0x100
	keyTop      = escapeBase + 0x10FFFF>>12 + 1
	unknownLast = UnknownLast
)

// UnknownLast is what a key has in the place of what is not known: U+D7FF, above every key character.
const UnknownLast = "\uD7FF"

// nameKey is the folded text as part of a key, closed by endOfText.
func nameKey(s string) string { return string(AppendNameKey(nil, s)) }

// AppendNameKey appends the part of a key that a name makes: the folded text, closed by a character that sorts before all.
// Two names are equal in every order where these parts are.
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

// InstitutionOrder, CourseOrder and AllianceOrder are the orders of the API; nil is the connection's own.
type (
	InstitutionOrder struct {
		By        InstitutionOrderField
		Direction Direction
	}
	CourseOrder struct {
		By        CourseOrderField
		Direction Direction
	}
	AllianceOrder struct {
		By        AllianceOrderField
		Direction Direction
	}
	// InstitutionOrderField, CourseOrderField and AllianceOrderField are words of OrderBy.
	InstitutionOrderField string
	CourseOrderField      string
	AllianceOrderField    string
	// Direction is ASC or DESC; empty counts as ASC.
	Direction string
)

// MarshalText is the direction that counts, so that a cursor does not tell ASC from not given.
func (d Direction) MarshalText() ([]byte, error) {
	if d == "" {
		d = "ASC"
	}
	return []byte(d), nil
}

// Order is the order asked for; nil gives the zero Order.
func (o *InstitutionOrder) Order() Order {
	if o == nil {
		return Order{}
	}
	return Order{OrderBy(o.By), o.Direction == "DESC"}
}

// Order is the order asked for; nil gives the zero Order.
func (o *CourseOrder) Order() Order {
	if o == nil {
		return Order{}
	}
	return Order{OrderBy(o.By), o.Direction == "DESC"}
}

// Order is the order asked for; nil gives the zero Order.
func (o *AllianceOrder) Order() Order {
	if o == nil {
		return Order{}
	}
	return Order{OrderBy(o.By), o.Direction == "DESC"}
}
