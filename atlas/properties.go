// Properties: the values of a row that conditions, orders and groupings read, one line each. A property registers itself, so that
// stores and tests range over all of them and keep no lists of their own.

package atlas

// Property is a text of rows of one kind: an id, a word of a closed list, or a free text. "" is unknown.
type Property struct {
	Kind Kind   // of the rows that have it; "" means rows of every kind
	Name string // as the API spells it; a store of natural properties may use it too
	Form PropertyForm
	Of   func(Node) string
	// Ref is the reference whose id it reads, nil for all but ids of other rows.
	Ref *Ref
}

// PropertyForm says how a property may be compared.
type PropertyForm int

// The forms of properties.
const (
	FormID   PropertyForm = iota // a full id: exactly
	FormWord                     // a word of a closed list, as the API spells it: exactly
	FormText                     // a free text: exactly or folded
)

// DateProperty is a date of rows of one kind. It counts from the earliest day it may mean; the zero PartialDate is unknown.
type DateProperty struct {
	Kind Kind
	Name string
	Of   func(Node) PartialDate
}

// Properties and DateProperties are all of them, in the order of the lines below: Go initializes variables of one file from
// the top down, and each of them appends itself.
var (
	Properties     []*Property
	DateProperties []*DateProperty
)

func property[N Node](k Kind, name string, form PropertyForm, of func(N) string) *Property {
	p := &Property{Kind: k, Name: name, Form: form, Of: func(n Node) string {
		if row, ok := n.(N); ok {
			return of(row)
		}
		return ""
	}}
	Properties = append(Properties, p)
	return p
}

func wordOf[N Node, W ~string](k Kind, name string, of func(N) W) *Property {
	return property(k, name, FormWord, func(n N) string { return string(of(n)) })
}

func textOf[N Node](k Kind, name string, of func(N) string) *Property {
	return property(k, name, FormText, of)
}

// idOf is the id that rows of one kind name by a reference to one row.
func idOf(name string, r *Ref) *Property {
	p := property(r.From, name, FormID, func(n Node) string { return string(r.One(n)) })
	p.Ref = r
	return p
}

func dateOf[N Node](k Kind, name string, of func(N) PartialDate) *DateProperty {
	p := &DateProperty{k, name, func(n Node) PartialDate {
		if row, ok := n.(N); ok {
			return of(row)
		}
		return 0
	}}
	DateProperties = append(DateProperties, p)
	return p
}

// The properties of rows of every kind, and of every entity.
var (
	OwnID   = property("", "id", FormID, func(n Node) string { return string(n.NodeID()) })
	OwnKind = wordOf("", "kindOfRow", func(n Node) Kind { return n.Is() })
	OwnName = textOf("", "name", func(e Entity) string { return e.named().Name })
)

// The properties of rows of one kind.
var (
	CountryCode       = textOf(KindCountry, "code", (*Country).Code)
	CountryAlpha3     = textOf(KindCountry, "alpha3", func(c *Country) string { return c.Alpha3 })
	CountryRegion     = textOf(KindCountry, "region", func(c *Country) string { return c.Region })
	CountrySubregion  = textOf(KindCountry, "subregion", func(c *Country) string { return c.Subregion })
	InstitutionKindOf = wordOf(KindInstitution, "kind", func(i *Institution) InstitutionKind { return i.Kind })
	InstitutionCity   = textOf(KindInstitution, "city", func(i *Institution) string { return i.City })
	AllianceKindOf    = wordOf(KindAlliance, "kind", func(a *Alliance) AllianceKind { return a.Kind })
	AllianceAcronym   = textOf(KindAlliance, "acronym", func(a *Alliance) string { return a.Acronym })
	MembershipRoleOf  = wordOf(KindMembership, "role", func(m *Membership) MembershipRole { return m.Role })
	CourseLanguage    = textOf(KindCourse, "language", func(c *Course) string { return c.Language })
	CourseField       = textOf(KindCourse, "field", func(c *Course) string { return c.Field })
	ExchangeKindOf    = wordOf(KindExchange, "kind", func(e *Exchange) ExchangeKind { return e.Kind })
	FigureMeasure     = textOf(KindFigure, "measure", func(f *Figure) string { return f.Measure })
	FigureUnit        = textOf(KindFigure, "unit", func(f *Figure) string { return f.Unit })
	FigureQualifier   = wordOf(KindFigure, "qualifier", func(f *Figure) Qualifier { return f.Qualifier })
	FigureSubjectID   = idOf("subject", measures)
)

// The dates of rows of one kind.
var (
	AllianceFounded = dateOf(KindAlliance, "founded", func(a *Alliance) PartialDate { return a.Founded })
	AllianceEnded   = dateOf(KindAlliance, "ended", func(a *Alliance) PartialDate { return a.Ended })
	MembershipFrom  = dateOf(KindMembership, "from", func(m *Membership) PartialDate { return m.From })
	MembershipTo    = dateOf(KindMembership, "to", func(m *Membership) PartialDate { return m.To })
	CourseRunStart  = dateOf(KindCourse, "runStart", func(c *Course) PartialDate { return c.RunStart })
	ExchangeFrom    = dateOf(KindExchange, "from", func(e *Exchange) PartialDate { return e.From })
	ExchangeTo      = dateOf(KindExchange, "to", func(e *Exchange) PartialDate { return e.To })
	EventFrom       = dateOf(KindEvent, "from", func(e *Event) PartialDate { return e.From })
	PositionAsOf    = dateOf(KindPosition, "asOf", func(p *Position) PartialDate { return p.AsOf })
	FigureAsOf      = dateOf(KindFigure, "asOf", func(f *Figure) PartialDate { return f.AsOf })
	ClaimAsOf       = dateOf(KindClaim, "asOf", func(c *Claim) PartialDate { return c.AsOf })
)

// PropertyOf is the property of a kind by its name, nil for other names.
func PropertyOf(k Kind, name string) *Property {
	for _, p := range Properties {
		if p.Name == name && (p.Kind == k || p.Kind == "") {
			return p
		}
	}
	return nil
}

// DatePropertyOf is the date of a kind by its name, nil for other names.
func DatePropertyOf(k Kind, name string) *DateProperty {
	for _, p := range DateProperties {
		if p.Name == name && p.Kind == k {
			return p
		}
	}
	return nil
}
