// The orders of connections: a table, one line each. Stores, the schema's tests and the conformance suite range over it, and
// know no order by name.

package atlas

// Sort is a value by which rows of one kind are ordered. Exactly one of the five sources is set. A value that is unknown, or not
// there, comes last in either direction.
type Sort struct {
	Kind Kind   // of the rows ordered
	Word string // as the API spells it
	Also string // a second word of the API for the same order, behind the first; "" where it has one
	// Text is a text of the row, folded.
	Text *Property
	// Date is a date of the row: the earliest day it may mean.
	Date *DateProperty
	// Number is a number of the row.
	Number *NumberProperty
	// NameOf leads to the one row whose name orders, folded. Its key is that of every date, so it must be a row without a time of its
	// own, or one that the ordered row depends on: a test demands it.
	NameOf *Relationship
	// Count is the relationship whose ends are counted: those that show on the date of the reader.
	Count *Relationship
}

// Order is an order of the rows of a connection. The zero Order is the connection's own (see OwnOrder).
type Order struct {
	By   *Sort
	Desc bool
}

// Sorts are the orders that the API offers besides a connection's own, by kind in the order of their words in the API. Each
// goes in both directions.
var Sorts = []*Sort{
	{Kind: KindCountry, Word: "NAME", Text: OwnName},
	{Kind: KindCountry, Word: "INSTITUTIONS", Count: CountryInstitutions.Relationship},
	{Kind: KindCountry, Word: "ALLIANCES", Count: CountryAlliances.Relationship},
	{Kind: KindInstitution, Word: "NAME", Text: OwnName},
	{Kind: KindInstitution, Word: "COUNTRY", NameOf: InstitutionCountry.Relationship},
	{Kind: KindInstitution, Word: "MEMBERSHIPS", Count: InstitutionMemberships.Relationship},
	{Kind: KindInstitution, Word: "COURSES", Count: InstitutionCourses.Relationship},
	{Kind: KindInstitution, Word: "CITY", Text: InstitutionCity},
	{Kind: KindInstitution, Word: "FOUNDED", Date: InstitutionFounded},
	{Kind: KindMembership, Word: "ALLIANCE", NameOf: MembershipAlliance.Relationship},
	{Kind: KindMembership, Word: "INSTITUTION", NameOf: MembershipInstitution.Relationship},
	{Kind: KindMembership, Word: "FROM", Date: MembershipFrom},
	{Kind: KindMembership, Word: "TO", Date: MembershipTo},
	{Kind: KindCourse, Word: "NAME", Text: OwnName},
	{Kind: KindCourse, Word: "PROVIDER", NameOf: CourseProvider.Relationship},
	{Kind: KindCourse, Word: "RUN_START", Date: CourseRunStart},
	{Kind: KindAlliance, Word: "NAME", Text: OwnName},
	{Kind: KindAlliance, Word: "FOUNDED", Date: AllianceFounded},
	{Kind: KindAlliance, Word: "MEMBERS", Also: "NAMED", Count: AllianceMembers.Relationship},
	{Kind: KindAlliance, Word: "SEAT", NameOf: AllianceSeat.Relationship},
	{Kind: KindExchange, Word: "NAME", Text: OwnName},
	{Kind: KindExchange, Word: "FROM", Date: ExchangeFrom},
	{Kind: KindEvent, Word: "NAME", Text: OwnName},
	{Kind: KindEvent, Word: "FROM", Date: EventFrom},
	{Kind: KindEvent, Word: "CITY", Text: EventCity},
	{Kind: KindPerson, Word: "NAME", Text: OwnName},
	{Kind: KindPosition, Word: "AS_OF", Date: PositionAsOf},
	{Kind: KindFigure, Word: "AS_OF", Date: FigureAsOf},
	{Kind: KindFigure, Word: "VALUE", Number: FigureValue},
	{Kind: KindClaim, Word: "AS_OF", Date: ClaimAsOf},
	{Kind: KindSource, Word: "TITLE", Text: SourceTitle},
	{Kind: KindSource, Word: "PUBLISHED", Date: SourcePublished},
	{Kind: KindSource, Word: "CITATIONS", Count: SourceCitations.Relationship},
}

// ownOrders are the own orders of kinds that are not simply by name or by id.
var ownOrders = map[Kind][]Order{
	KindMembership: {{By: &Sort{Kind: KindMembership, NameOf: MembershipAlliance.Relationship}}, {By: &Sort{Kind: KindMembership, NameOf: MembershipInstitution.Relationship}}},
	KindEvent:      {{By: &Sort{Kind: KindEvent, Date: EventFrom}}},
	KindFigure:     {{By: &Sort{Kind: KindFigure, Date: FigureAsOf}, Desc: true}},
	KindClaim:      {{By: &Sort{Kind: KindClaim, Date: ClaimAsOf}, Desc: true}},
	KindPosition:   {{By: &Sort{Kind: KindPosition, Date: PositionAsOf}, Desc: true}},
	KindSource:     {{By: &Sort{Kind: KindSource, Text: SourceTitle}}},
}

// ByName is the order of entities by name, whatever their kind.
var ByName = Order{By: &Sort{Text: OwnName}}

var byName = []Order{ByName}

// OwnOrder is the order in which the rows of a kind come if no other is asked for: by each of these, then by id. Entities come by
// name where the table says nothing else, other rows by id alone. "" stands for entities of several kinds. The list is shared and never
// written to.
func OwnOrder(k Kind) []Order {
	if own, ok := ownOrders[k]; ok {
		return own
	}
	if k == "" || k.IsEntity() {
		return byName
	}
	return nil
}

// TieOrder is the order of rows that are equal by the order asked for: entities come by name, others in their own order; then by id.
func TieOrder(k Kind) []Order {
	if k == "" || k.IsEntity() {
		return byName
	}
	return OwnOrder(k)
}

// HasTie tells whether rows of a kind that are equal by an order that is asked for come otherwise than they do by themselves: entities
// whose own order is not the one by name.
func HasTie(k Kind) bool { return k.IsEntity() && !ByName.IsOwn(k) }

// SortsOf are the orders that the API offers for a kind, in the order of Sorts.
func SortsOf(k Kind) (sorts []*Sort) {
	for _, s := range Sorts {
		if s.Kind == k {
			sorts = append(sorts, s)
		}
	}
	return sorts
}

// SortOf is the order of a kind by its word in the API, or by its second one; nil for other words.
func SortOf(k Kind, word string) *Sort {
	for _, s := range Sorts {
		if s.Kind == k && word != "" && (s.Word == word || s.Also == word) {
			return s
		}
	}
	return nil
}

// OrderOf is an order of a kind by its word. It panics for a word that is not in the table: words of clients go through SortOf.
func OrderOf(k Kind, word string, desc bool) Order {
	s := SortOf(k, word)
	if s == nil {
		panic("atlas: no order of " + string(k) + " by " + word)
	}
	return Order{s, desc}
}

// IsOwn tells whether an order of the rows of a kind is their own: the zero Order, and the order by a text, such as the name, where that is their own.
func (o Order) IsOwn(k Kind) bool {
	if o.By == nil {
		return true
	}
	own := OwnOrder(k)
	return len(own) == 1 && !o.Desc && !own[0].Desc && own[0].By.Text != nil && o.By.Text == own[0].By.Text
}

// Words are the words of an order for people: "NAME, descending", or "its own".
func (o Order) Words() string {
	switch {
	case o.By == nil:
		return "its own"
	case o.Desc:
		return o.By.Word + ", descending"
	}
	return o.By.Word
}
