// Properties: the values of a row that conditions, orders and groupings read, one line each. A property registers itself, so that
// stores and tests range over all of them and keep no lists of their own.

package atlas

// Property is a text of rows of one kind: an id, a word of a closed list, or a free text. "" is unknown.
type Property struct {
	Kind Kind   // of the rows that have it; "" means rows of every kind
	Name string // as the API spells it; a store of natural properties may use it too
	Form PropertyForm
	Of   func(Node) string // nil where a row may have several
	// All are the texts of a row that may have several; nil for all other properties. A condition holds for a row if it holds for one of
	// them, and a grouping counts the row in the group of each.
	All func(Node) []string
	// Ref is the reference whose id it reads, nil for all but ids of other rows.
	Ref *Ref
}

// Texts are the texts of a row that are known, as written: at most one unless All is set.
func (p *Property) Texts(n Node) []string {
	if p.All != nil {
		return p.All(n)
	}
	if text := p.Of(n); text != "" {
		return []string{text}
	}
	return nil
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

// NumberProperty is a number of rows of one kind, as a double; ok is false where it is unknown.
type NumberProperty struct {
	Kind Kind
	Name string
	Of   func(Node) (value float64, ok bool)
}

// Properties, DateProperties and NumberProperties are all of them, in the order of the lines below: Go initializes variables of one file from
// the top down, and each of them appends itself.
var (
	Properties       []*Property
	DateProperties   []*DateProperty
	NumberProperties []*NumberProperty
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

// listOf are several texts of a row.
func listOf[N Node](k Kind, name string, all func(N) []string) *Property {
	p := property(k, name, FormText, func(N) string { return "" })
	p.Of = nil
	p.All = func(n Node) []string {
		if row, ok := n.(N); ok {
			return all(row)
		}
		return nil
	}
	return p
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

func numberOf[N Node](k Kind, name string, of func(N) Number) *NumberProperty {
	p := &NumberProperty{k, name, func(n Node) (float64, bool) {
		if row, ok := n.(N); ok {
			return of(row).Float()
		}
		return 0, false
	}}
	NumberProperties = append(NumberProperties, p)
	return p
}

// The properties of rows of every kind, and of every entity.
var (
	OwnID   = property("", "id", FormID, func(n Node) string { return string(n.NodeID()) })
	OwnKind = wordOf("", "kindOfRow", func(n Node) Kind { return n.Is() })
	OwnName = textOf("", "name", func(e Entity) string { return e.named().Name })
	// OwnTrust says how well the row is sourced.
	OwnTrust = wordOf("", "trust", func(n Node) Trust { return n.row().Trust })
)

// The properties of rows of one kind.
var (
	CountryCode       = textOf(KindCountry, "code", (*Country).Code)
	CountryAlpha3     = textOf(KindCountry, "alpha3", func(c *Country) string { return c.Alpha3 })
	CountryRegion     = textOf(KindCountry, "region", func(c *Country) string { return c.Region })
	CountrySubregion  = textOf(KindCountry, "subregion", func(c *Country) string { return c.Subregion })
	InstitutionKindOf = wordOf(KindInstitution, "kind", func(i *Institution) InstitutionKind { return i.Kind })
	InstitutionCity   = textOf(KindInstitution, "city", func(i *Institution) string { return i.City })
	// InstitutionIDs are the ids by which other collections know it, as values and as addresses.
	InstitutionIDs    = listOf(KindInstitution, "identifiers", identifierTexts)
	InstitutionLocal  = textOf(KindInstitution, "nameLocal", func(i *Institution) string { return i.NameLocal })
	InstitutionZh     = textOf(KindInstitution, "nameZh", func(i *Institution) string { return i.NameZh })
	AllianceKindOf    = wordOf(KindAlliance, "kind", func(a *Alliance) AllianceKind { return a.Kind })
	AllianceAcronym   = textOf(KindAlliance, "acronym", func(a *Alliance) string { return a.Acronym })
	MembershipRoleOf  = wordOf(KindMembership, "role", func(m *Membership) MembershipRole { return m.Role })
	MembershipDetail  = textOf(KindMembership, "roleDetail", func(m *Membership) string { return m.Detail })
	CourseKindOf      = wordOf(KindCourse, "kind", func(c *Course) CourseKind { return c.Kind })
	CourseCode        = textOf(KindCourse, "code", func(c *Course) string { return c.Code })
	CourseLanguage    = textOf(KindCourse, "language", func(c *Course) string { return c.Language })
	CourseField       = textOf(KindCourse, "field", func(c *Course) string { return c.Field })
	CourseInstructors = listOf(KindCourse, "instructors", func(c *Course) []string { return c.Instructors })
	ExchangeKindOf    = wordOf(KindExchange, "kind", func(e *Exchange) ExchangeKind { return e.Kind })
	ExchangeFields    = listOf(KindExchange, "fields", func(e *Exchange) []string { return e.Fields })
	EventSeries       = textOf(KindEvent, "series", func(e *Event) string { return e.Series })
	EventCity         = textOf(KindEvent, "city", func(e *Event) string { return e.City })
	EventModeOf       = wordOf(KindEvent, "mode", func(e *Event) EventMode { return e.Mode })
	EventTheme        = textOf(KindEvent, "theme", func(e *Event) string { return e.Theme })
	PositionRole      = textOf(KindPosition, "role", func(p *Position) string { return p.Role })
	FigureMeasure     = textOf(KindFigure, "measure", func(f *Figure) string { return f.Measure })
	FigureUnit        = textOf(KindFigure, "unit", func(f *Figure) string { return f.Unit })
	FigureTotalOf     = wordOf(KindFigure, "totalOf", func(f *Figure) FigureTotal { return f.TotalOf })
	FigureQualifier   = wordOf(KindFigure, "qualifier", func(f *Figure) Qualifier { return f.Qualifier })
	FigureSubjectID   = idOf("subject", measures)
	FigureSubjectKind = wordOf(KindFigure, "subjectKind", func(f *Figure) Kind { return f.SubjectID.Kind() })
	FigureSaidByID    = idOf("saidBy", figureSaidBy)
	ClaimKindOf       = wordOf(KindClaim, "kind", func(c *Claim) ClaimKind { return c.Kind })
	ClaimSubjectID    = idOf("subject", claimsOf)
	ClaimSubjectKind  = wordOf(KindClaim, "subjectKind", func(c *Claim) Kind { return c.SubjectID.Kind() })
	ClaimSaidByID     = idOf("saidBy", claimSaidBy)
	SourceTitle       = textOf(KindSource, "title", func(s *Source) string { return s.Title })
	SourcePublisher   = textOf(KindSource, "publisher", func(s *Source) string { return s.Publisher })
	SourceLanguage    = textOf(KindSource, "language", func(s *Source) string { return s.Language })
	SourceKindOf      = wordOf(KindSource, "kind", func(s *Source) SourceKind { return s.Kind })
)

// The dates of rows of one kind.
var (
	InstitutionFounded = dateOf(KindInstitution, "founded", func(i *Institution) PartialDate { return i.Founded })
	AllianceFounded    = dateOf(KindAlliance, "founded", func(a *Alliance) PartialDate { return a.Founded })
	AllianceEnded      = dateOf(KindAlliance, "ended", func(a *Alliance) PartialDate { return a.Ended })
	MembershipFrom     = dateOf(KindMembership, "from", func(m *Membership) PartialDate { return m.From })
	MembershipTo       = dateOf(KindMembership, "to", func(m *Membership) PartialDate { return m.To })
	MembershipSeen     = dateOf(KindMembership, "seen", func(m *Membership) PartialDate { return m.Seen })
	CourseRunStart     = dateOf(KindCourse, "runStart", func(c *Course) PartialDate { return c.RunStart })
	ExchangeFrom       = dateOf(KindExchange, "from", func(e *Exchange) PartialDate { return e.From })
	ExchangeTo         = dateOf(KindExchange, "to", func(e *Exchange) PartialDate { return e.To })
	ExchangeSeen       = dateOf(KindExchange, "seen", func(e *Exchange) PartialDate { return e.Seen })
	EventFrom          = dateOf(KindEvent, "from", func(e *Event) PartialDate { return e.From })
	EventTo            = dateOf(KindEvent, "to", func(e *Event) PartialDate { return e.To })
	PositionAsOf       = dateOf(KindPosition, "asOf", func(p *Position) PartialDate { return p.AsOf })
	FigureAsOf         = dateOf(KindFigure, "asOf", func(f *Figure) PartialDate { return f.AsOf })
	ClaimAsOf          = dateOf(KindClaim, "asOf", func(c *Claim) PartialDate { return c.AsOf })
	SourcePublished    = dateOf(KindSource, "published", func(s *Source) PartialDate { return s.Published })
)

// The numbers of rows of one kind.
var (
	InstitutionLatitude  = numberOf(KindInstitution, "latitude", func(i *Institution) Number { return i.Latitude })
	InstitutionLongitude = numberOf(KindInstitution, "longitude", func(i *Institution) Number { return i.Longitude })
	FigureValue          = numberOf(KindFigure, "value", func(f *Figure) Number { return f.Value })
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

// NumberPropertyOf is the number of a kind by its name, nil for other names.
func NumberPropertyOf(k Kind, name string) *NumberProperty {
	for _, p := range NumberProperties {
		if p.Name == name && p.Kind == k {
			return p
		}
	}
	return nil
}
