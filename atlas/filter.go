// Filters: the inputs of the API, and the tree of conditions they stand for. Stores know the tree alone.

package atlas

// Condition is a condition on a row. What each means is in match.go; nil always holds.
type Condition interface{ condition() }

// The conditions.
type (
	// And holds where all hold; an empty And holds.
	And []Condition
	// Or holds where one holds; an empty Or does not.
	Or []Condition
	// Not holds where its condition does not.
	Not struct{ Condition Condition }
	// IDMatches holds where the id that Of reads passes the filter.
	IDMatches struct {
		Of     *Property
		Filter *IDFilter
	}
	// OneOf holds where the word that Of reads is one of the list; an empty list holds nowhere.
	OneOf struct {
		Of *Property
		In []string
	}
	// TextMatches holds where the text that Of reads is known and passes the filter.
	TextMatches struct {
		Of     *Property
		Filter *StringFilter
	}
	// NameMatches holds where one and the same of the entity's names passes the filter.
	NameMatches struct{ Filter *StringFilter }
	// DateMatches holds where the date that Of reads passes the filter.
	DateMatches struct {
		Of     *DateProperty
		Filter *DateFilter
	}
	// Exists holds where the row has at least one end of the relationship for which Where holds.
	Exists struct {
		Relationship *Relationship
		Where        Condition
	}
)

func (And) condition()         {}
func (Or) condition()          {}
func (Not) condition()         {}
func (IDMatches) condition()   {}
func (OneOf) condition()       {}
func (TextMatches) condition() {}
func (NameMatches) condition() {}
func (DateMatches) condition() {}
func (Exists) condition()      {}

// Property is a text of rows of one kind that a condition can read: an id, a word or a text. "" is unknown.
type Property struct {
	Kind Kind // "" means rows of every kind
	Name string
	Of   func(Node) string
}

// DateProperty is a date of rows of one kind that a condition can read.
type DateProperty struct {
	Kind Kind
	Name string
	Of   func(Node) Date
}

func property[N Node](k Kind, name string, of func(N) string) *Property {
	return &Property{k, name, func(n Node) string {
		if row, ok := n.(N); ok {
			return of(row)
		}
		return ""
	}}
}

func dateProperty[N Node](k Kind, name string, of func(N) Date) *DateProperty {
	return &DateProperty{k, name, func(n Node) Date {
		if row, ok := n.(N); ok {
			return of(row)
		}
		return 0
	}}
}

// The properties that conditions read.
var (
	OwnID             = property("", "id", func(n Node) string { return string(n.NodeID()) })
	CountryCode       = property(KindCountry, "code", (*Country).Code)
	CountryAlpha3     = property(KindCountry, "alpha3", func(c *Country) string { return c.Alpha3 })
	CountryRegion     = property(KindCountry, "region", func(c *Country) string { return c.Region })
	CountrySubregion  = property(KindCountry, "subregion", func(c *Country) string { return c.Subregion })
	InstitutionKindOf = property(KindInstitution, "kind", func(i *Institution) string { return string(i.Kind) })
	AllianceKindOf    = property(KindAlliance, "kind", func(a *Alliance) string { return string(a.Kind) })
	AllianceAcronym   = property(KindAlliance, "acronym", func(a *Alliance) string { return a.Acronym })
	AllianceFounded   = dateProperty(KindAlliance, "founded", func(a *Alliance) Date { return a.Founded })
	MembershipRoleOf  = property(KindMembership, "role", func(m *Membership) string { return string(m.Role) })
	MembershipFrom    = dateProperty(KindMembership, "from", func(m *Membership) Date { return m.From })
	MembershipTo      = dateProperty(KindMembership, "to", func(m *Membership) Date { return m.To })
	CourseLanguage    = property(KindCourse, "language", func(c *Course) string { return c.Language })
	CourseField       = property(KindCourse, "field", func(c *Course) string { return c.Field })
	ExchangeKindOf    = property(KindExchange, "kind", func(e *Exchange) string { return string(e.Kind) })
	ExchangeFrom      = dateProperty(KindExchange, "from", func(e *Exchange) Date { return e.From })
	FigureMeasure     = property(KindFigure, "measure", func(f *Figure) string { return f.Measure })
	FigureUnit        = property(KindFigure, "unit", func(f *Figure) string { return f.Unit })
	FigureQualifier   = property(KindFigure, "qualifier", func(f *Figure) string { return string(f.Qualifier) })
	FigureSubjectID   = property(KindFigure, "subject", func(f *Figure) string { return string(f.SubjectID) })
	FigureAsOf        = dateProperty(KindFigure, "asOf", func(f *Figure) Date { return f.AsOf })
)

// IDFilter asks for full ids, compared exactly. nil fields are not given.
type IDFilter struct {
	Eq *ID  `json:",omitzero"`
	In []ID `json:",omitzero"`
}

// StringFilter asks for a text: Eq and In exactly, Contains and StartsWith folded. nil fields are not given.
type StringFilter struct {
	Eq         *string  `json:",omitzero"`
	In         []string `json:",omitzero"`
	Contains   *string  `json:",omitzero"`
	StartsWith *string  `json:",omitzero"`
}

// DateFilter asks for a date, which counts from the earliest day it may mean. Zero fields are not given.
type DateFilter struct {
	Before     Date  `json:",omitzero"`
	OnOrBefore Date  `json:",omitzero"`
	After      Date  `json:",omitzero"`
	OnOrAfter  Date  `json:",omitzero"`
	Known      *bool `json:",omitzero"`
}

// InstitutionFilter is the filter of the API. nil fields are not given; that holds for all filters below.
type InstitutionFilter struct {
	ID          *IDFilter            `json:",omitzero"`
	Name        *StringFilter        `json:",omitzero"`
	Kind        []InstitutionKind    `json:",omitzero"`
	Country     *CountryFilter       `json:",omitzero"`
	Memberships *MembershipsFilter   `json:",omitzero"`
	Courses     *CoursesFilter       `json:",omitzero"`
	And         []*InstitutionFilter `json:",omitzero"`
	Or          []*InstitutionFilter `json:",omitzero"`
	Not         *InstitutionFilter   `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *InstitutionFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.id(OwnID, f.ID)
	t.name(f.Name)
	oneOf(&t, InstitutionKindOf, f.Kind)
	exists(&t, InstitutionCountry.Relationship, f.Country)
	if f.Memberships != nil {
		exists(&t, InstitutionMemberships.Relationship, f.Memberships.Some)
		existsNone(&t, InstitutionMemberships.Relationship, f.Memberships.None)
	}
	if f.Courses != nil {
		exists(&t, InstitutionCourses.Relationship, f.Courses.Some)
		existsNone(&t, InstitutionCourses.Relationship, f.Courses.None)
	}
	return combine(&t, f.And, f.Or, f.Not)
}

// CountryFilter is the filter of the API.
type CountryFilter struct {
	ID        *IDFilter        `json:",omitzero"`
	Code      *StringFilter    `json:",omitzero"`
	Name      *StringFilter    `json:",omitzero"`
	Region    *StringFilter    `json:",omitzero"`
	Subregion *StringFilter    `json:",omitzero"`
	And       []*CountryFilter `json:",omitzero"`
	Or        []*CountryFilter `json:",omitzero"`
	Not       *CountryFilter   `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *CountryFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.id(OwnID, f.ID)
	t.text(CountryCode, f.Code)
	t.name(f.Name)
	t.text(CountryRegion, f.Region)
	t.text(CountrySubregion, f.Subregion)
	return combine(&t, f.And, f.Or, f.Not)
}

// AllianceFilter is the filter of the API.
type AllianceFilter struct {
	ID          *IDFilter          `json:",omitzero"`
	Name        *StringFilter      `json:",omitzero"`
	Acronym     *StringFilter      `json:",omitzero"`
	Kind        []AllianceKind     `json:",omitzero"`
	Founded     *DateFilter        `json:",omitzero"`
	Seat        *CountryFilter     `json:",omitzero"`
	Memberships *MembershipsFilter `json:",omitzero"`
	And         []*AllianceFilter  `json:",omitzero"`
	Or          []*AllianceFilter  `json:",omitzero"`
	Not         *AllianceFilter    `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *AllianceFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.id(OwnID, f.ID)
	t.name(f.Name)
	t.text(AllianceAcronym, f.Acronym)
	oneOf(&t, AllianceKindOf, f.Kind)
	t.date(AllianceFounded, f.Founded)
	exists(&t, AllianceSeat.Relationship, f.Seat)
	if f.Memberships != nil {
		exists(&t, AllianceMemberships.Relationship, f.Memberships.Some)
		existsNone(&t, AllianceMemberships.Relationship, f.Memberships.None)
	}
	return combine(&t, f.And, f.Or, f.Not)
}

// MembershipFilter is the filter of the API.
type MembershipFilter struct {
	Role        []MembershipRole    `json:",omitzero"`
	From        *DateFilter         `json:",omitzero"`
	To          *DateFilter         `json:",omitzero"`
	Institution *InstitutionFilter  `json:",omitzero"`
	Alliance    *AllianceFilter     `json:",omitzero"`
	And         []*MembershipFilter `json:",omitzero"`
	Or          []*MembershipFilter `json:",omitzero"`
	Not         *MembershipFilter   `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *MembershipFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	oneOf(&t, MembershipRoleOf, f.Role)
	t.date(MembershipFrom, f.From)
	t.date(MembershipTo, f.To)
	exists(&t, MembershipInstitution.Relationship, f.Institution)
	exists(&t, MembershipAlliance.Relationship, f.Alliance)
	return combine(&t, f.And, f.Or, f.Not)
}

// MembershipsFilter asks for at least one membership that passes Some, and for none that passes None.
type MembershipsFilter struct {
	Some *MembershipFilter `json:",omitzero"`
	None *MembershipFilter `json:",omitzero"`
}

// CourseFilter is the filter of the API.
type CourseFilter struct {
	ID       *IDFilter          `json:",omitzero"`
	Name     *StringFilter      `json:",omitzero"`
	Language *StringFilter      `json:",omitzero"`
	Field    *StringFilter      `json:",omitzero"`
	Provider *InstitutionFilter `json:",omitzero"`
	Platform *InstitutionFilter `json:",omitzero"`
	And      []*CourseFilter    `json:",omitzero"`
	Or       []*CourseFilter    `json:",omitzero"`
	Not      *CourseFilter      `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *CourseFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.id(OwnID, f.ID)
	t.name(f.Name)
	t.text(CourseLanguage, f.Language)
	t.text(CourseField, f.Field)
	exists(&t, CourseProvider.Relationship, f.Provider)
	exists(&t, CoursePlatform.Relationship, f.Platform)
	return combine(&t, f.And, f.Or, f.Not)
}

// CoursesFilter asks for at least one course that passes Some, and for none that passes None.
type CoursesFilter struct {
	Some *CourseFilter `json:",omitzero"`
	None *CourseFilter `json:",omitzero"`
}

// ExchangeFilter is the filter of the API.
type ExchangeFilter struct {
	ID              *IDFilter          `json:",omitzero"`
	Name            *StringFilter      `json:",omitzero"`
	Kind            []ExchangeKind     `json:",omitzero"`
	From            *DateFilter        `json:",omitzero"`
	Provider        *InstitutionFilter `json:",omitzero"`
	Receiver        *InstitutionFilter `json:",omitzero"`
	ProviderCountry *CountryFilter     `json:",omitzero"`
	ReceiverCountry *CountryFilter     `json:",omitzero"`
	And             []*ExchangeFilter  `json:",omitzero"`
	Or              []*ExchangeFilter  `json:",omitzero"`
	Not             *ExchangeFilter    `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *ExchangeFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.id(OwnID, f.ID)
	t.name(f.Name)
	oneOf(&t, ExchangeKindOf, f.Kind)
	t.date(ExchangeFrom, f.From)
	exists(&t, ExchangeProviders.Relationship, f.Provider)
	exists(&t, ExchangeReceivers.Relationship, f.Receiver)
	exists(&t, ExchangeProviderCountries.Relationship, f.ProviderCountry)
	exists(&t, ExchangeReceiverCountries.Relationship, f.ReceiverCountry)
	return combine(&t, f.And, f.Or, f.Not)
}

// FigureFilter is the filter of the API.
type FigureFilter struct {
	Measure   *StringFilter   `json:",omitzero"`
	Unit      *StringFilter   `json:",omitzero"`
	Qualifier []Qualifier     `json:",omitzero"`
	Subject   *IDFilter       `json:",omitzero"`
	AsOf      *DateFilter     `json:",omitzero"`
	And       []*FigureFilter `json:",omitzero"`
	Or        []*FigureFilter `json:",omitzero"`
	Not       *FigureFilter   `json:",omitzero"`
}

// Condition is the tree the filter stands for.
func (f *FigureFilter) Condition() Condition {
	if f == nil {
		return nil
	}
	var t tree
	t.text(FigureMeasure, f.Measure)
	t.text(FigureUnit, f.Unit)
	oneOf(&t, FigureQualifier, f.Qualifier)
	t.id(FigureSubjectID, f.Subject)
	t.date(FigureAsOf, f.AsOf)
	return combine(&t, f.And, f.Or, f.Not)
}

// tree collects the conditions of one filter object.
type tree struct{ all And }

func (t *tree) id(of *Property, f *IDFilter) {
	if f != nil {
		t.all = append(t.all, IDMatches{of, f})
	}
}

func (t *tree) text(of *Property, f *StringFilter) {
	if f != nil {
		t.all = append(t.all, TextMatches{of, f})
	}
}

func (t *tree) name(f *StringFilter) {
	if f != nil {
		t.all = append(t.all, NameMatches{f})
	}
}

func (t *tree) date(of *DateProperty, f *DateFilter) {
	if f != nil {
		t.all = append(t.all, DateMatches{of, f})
	}
}

func oneOf[W ~string](t *tree, of *Property, in []W) {
	if in == nil {
		return
	}
	list := make([]string, len(in))
	for i, w := range in {
		list[i] = string(w)
	}
	t.all = append(t.all, OneOf{of, list})
}

// filter is one of the filters above: a pointer that may be nil.
type filter interface {
	comparable
	Condition() Condition
}

func exists[F filter](t *tree, h *Relationship, f F) {
	var none F
	if f != none {
		t.all = append(t.all, Exists{h, f.Condition()})
	}
}

func existsNone[F filter](t *tree, h *Relationship, f F) {
	var none F
	if f != none {
		t.all = append(t.all, Not{Exists{h, f.Condition()}})
	}
}

func combine[F filter](t *tree, and, or []F, not F) Condition {
	for _, f := range and {
		t.all = append(t.all, f.Condition())
	}
	if or != nil {
		any := make(Or, len(or))
		for i, f := range or {
			any[i] = f.Condition()
		}
		t.all = append(t.all, any)
	}
	var none F
	if not != none {
		t.all = append(t.all, Not{not.Condition()})
	}
	return t.all
}
