// Filters: the inputs of the schema. Each is a struct whose fields are its conditions: a field is named as the property or the
// relationship that it asks for, or names that in its tag "of". The filters of single values are in atlas/filters.go, because
// conditions hold them.
//
// Fields and their order are part of every cursor's seal, as JSON: a new field goes in front of Logic, with the tag omitzero.

package api

import "alliance-atlas/atlas"

// Logic combines filters of one kind: all of And, one of Or, and not Not. It stands last in every filter, and so do its fields in the
// seals of cursors.
type Logic[F any] struct {
	And []*F `json:",omitzero"`
	Or  []*F `json:",omitzero"`
	Not *F   `json:",omitzero"`
}

// ManyFilter asks about the ends of a relationship to many: that at least one passes Some, that no end passes None, and how many there are,
// whatever Some and None say.
type ManyFilter[F any] struct {
	Some  *F               `json:",omitzero"`
	None  *F               `json:",omitzero"`
	Count *atlas.IntFilter `json:",omitzero"`
}

// The filters of what relationships to many lead to.
type (
	MembershipsFilter  = ManyFilter[MembershipFilter]
	CoursesFilter      = ManyFilter[CourseFilter]
	InstitutionsFilter = ManyFilter[InstitutionFilter]
	ExchangesFilter    = ManyFilter[ExchangeFilter]
	PositionsFilter    = ManyFilter[PositionFilter]
)

// InstitutionFilter is a filter of institutions. nil fields are not given; that holds for all filters below.
type InstitutionFilter struct {
	ID           *atlas.IDFilter         `json:",omitzero"`
	Name         *atlas.StringFilter     `json:",omitzero"`
	Kind         []atlas.InstitutionKind `json:",omitzero"`
	Country      *CountryFilter          `json:",omitzero"`
	Memberships  *MembershipsFilter      `json:",omitzero"`
	Courses      *CoursesFilter          `json:",omitzero"`
	City         *atlas.StringFilter     `json:",omitzero"`
	ExchangesOut *ExchangesFilter        `json:",omitzero"`
	ExchangesIn  *ExchangesFilter        `json:",omitzero"`
	Trust        []atlas.Trust           `json:",omitzero"`
	Identifier   *atlas.StringFilter     `json:",omitzero" of:"identifiers"`
	Founded      *atlas.DateFilter       `json:",omitzero"`
	Latitude     *atlas.FloatFilter      `json:",omitzero"`
	Longitude    *atlas.FloatFilter      `json:",omitzero"`
	NameLocal    *atlas.StringFilter     `json:",omitzero"`
	NameZh       *atlas.StringFilter     `json:",omitzero"`
	Logic[InstitutionFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *InstitutionFilter) Condition() atlas.Condition { return conditionOf(atlas.KindInstitution, f) }

// CountryFilter is a filter of countries.
type CountryFilter struct {
	ID           *atlas.IDFilter     `json:",omitzero"`
	Code         *atlas.StringFilter `json:",omitzero"`
	Name         *atlas.StringFilter `json:",omitzero"`
	Region       *atlas.StringFilter `json:",omitzero"`
	Subregion    *atlas.StringFilter `json:",omitzero"`
	Institutions *InstitutionsFilter `json:",omitzero"`
	Trust        []atlas.Trust       `json:",omitzero"`
	Logic[CountryFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *CountryFilter) Condition() atlas.Condition { return conditionOf(atlas.KindCountry, f) }

// AllianceFilter is a filter of alliances.
type AllianceFilter struct {
	ID          *atlas.IDFilter      `json:",omitzero"`
	Name        *atlas.StringFilter  `json:",omitzero"`
	Acronym     *atlas.StringFilter  `json:",omitzero"`
	Kind        []atlas.AllianceKind `json:",omitzero"`
	Founded     *atlas.DateFilter    `json:",omitzero"`
	Seat        *CountryFilter       `json:",omitzero"`
	Memberships *MembershipsFilter   `json:",omitzero"`
	Ended       *atlas.DateFilter    `json:",omitzero"`
	Parent      *AllianceFilter      `json:",omitzero"`
	Members     *InstitutionsFilter  `json:",omitzero"`
	Trust       []atlas.Trust        `json:",omitzero"`
	Named       *atlas.IntFilter     `json:",omitzero" of:"members"`
	Logic[AllianceFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *AllianceFilter) Condition() atlas.Condition { return conditionOf(atlas.KindAlliance, f) }

// MembershipFilter is a filter of memberships.
type MembershipFilter struct {
	Role        []atlas.MembershipRole `json:",omitzero"`
	From        *atlas.DateFilter      `json:",omitzero"`
	To          *atlas.DateFilter      `json:",omitzero"`
	Institution *InstitutionFilter     `json:",omitzero"`
	Alliance    *AllianceFilter        `json:",omitzero"`
	ID          *atlas.IDFilter        `json:",omitzero"`
	Seen        *atlas.DateFilter      `json:",omitzero"`
	Detail      *atlas.StringFilter    `json:",omitzero" of:"roleDetail"`
	Trust       []atlas.Trust          `json:",omitzero"`
	Logic[MembershipFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *MembershipFilter) Condition() atlas.Condition { return conditionOf(atlas.KindMembership, f) }

// CourseFilter is a filter of courses.
type CourseFilter struct {
	ID         *atlas.IDFilter     `json:",omitzero"`
	Name       *atlas.StringFilter `json:",omitzero"`
	Language   *atlas.StringFilter `json:",omitzero"`
	Field      *atlas.StringFilter `json:",omitzero"`
	Provider   *InstitutionFilter  `json:",omitzero"`
	Platform   *InstitutionFilter  `json:",omitzero"`
	Kind       []atlas.CourseKind  `json:",omitzero"`
	Code       *atlas.StringFilter `json:",omitzero"`
	RunStart   *atlas.DateFilter   `json:",omitzero"`
	Instructor *atlas.StringFilter `json:",omitzero" of:"instructors"`
	Trust      []atlas.Trust       `json:",omitzero"`
	Logic[CourseFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *CourseFilter) Condition() atlas.Condition { return conditionOf(atlas.KindCourse, f) }

// ExchangeFilter is a filter of exchanges.
type ExchangeFilter struct {
	ID              *atlas.IDFilter      `json:",omitzero"`
	Name            *atlas.StringFilter  `json:",omitzero"`
	Kind            []atlas.ExchangeKind `json:",omitzero"`
	From            *atlas.DateFilter    `json:",omitzero"`
	Provider        *InstitutionFilter   `json:",omitzero" of:"providers"`
	Receiver        *InstitutionFilter   `json:",omitzero" of:"receivers"`
	ProviderCountry *CountryFilter       `json:",omitzero" of:"providerCountries"`
	ReceiverCountry *CountryFilter       `json:",omitzero" of:"receiverCountries"`
	Field           *atlas.StringFilter  `json:",omitzero" of:"fields"`
	To              *atlas.DateFilter    `json:",omitzero"`
	Seen            *atlas.DateFilter    `json:",omitzero"`
	Alliance        *AllianceFilter      `json:",omitzero"`
	Trust           []atlas.Trust        `json:",omitzero"`
	Logic[ExchangeFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *ExchangeFilter) Condition() atlas.Condition { return conditionOf(atlas.KindExchange, f) }

// EventFilter is a filter of events.
type EventFilter struct {
	ID       *atlas.IDFilter     `json:",omitzero"`
	Name     *atlas.StringFilter `json:",omitzero"`
	Series   *atlas.StringFilter `json:",omitzero"`
	City     *atlas.StringFilter `json:",omitzero"`
	Mode     []atlas.EventMode   `json:",omitzero"`
	From     *atlas.DateFilter   `json:",omitzero"`
	To       *atlas.DateFilter   `json:",omitzero"`
	Country  *CountryFilter      `json:",omitzero"`
	Alliance *AllianceFilter     `json:",omitzero"`
	Trust    []atlas.Trust       `json:",omitzero"`
	Theme    *atlas.StringFilter `json:",omitzero"`
	Logic[EventFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *EventFilter) Condition() atlas.Condition { return conditionOf(atlas.KindEvent, f) }

// PersonFilter is a filter of people.
type PersonFilter struct {
	ID        *atlas.IDFilter     `json:",omitzero"`
	Name      *atlas.StringFilter `json:",omitzero"`
	Positions *PositionsFilter    `json:",omitzero"`
	Trust     []atlas.Trust       `json:",omitzero"`
	Logic[PersonFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *PersonFilter) Condition() atlas.Condition { return conditionOf(atlas.KindPerson, f) }

// PositionFilter is a filter of positions.
type PositionFilter struct {
	ID          *atlas.IDFilter     `json:",omitzero"`
	Trust       []atlas.Trust       `json:",omitzero"`
	Role        *atlas.StringFilter `json:",omitzero"`
	AsOf        *atlas.DateFilter   `json:",omitzero"`
	Person      *PersonFilter       `json:",omitzero"`
	Institution *InstitutionFilter  `json:",omitzero"`
	Alliance    *AllianceFilter     `json:",omitzero"`
	Country     *CountryFilter      `json:",omitzero"`
	Logic[PositionFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *PositionFilter) Condition() atlas.Condition { return conditionOf(atlas.KindPosition, f) }

// FigureFilter is a filter of figures.
type FigureFilter struct {
	Measure     *atlas.StringFilter `json:",omitzero"`
	Unit        *atlas.StringFilter `json:",omitzero"`
	Qualifier   []atlas.Qualifier   `json:",omitzero"`
	Subject     *atlas.IDFilter     `json:",omitzero"`
	AsOf        *atlas.DateFilter   `json:",omitzero"`
	ID          *atlas.IDFilter     `json:",omitzero"`
	Value       *atlas.FloatFilter  `json:",omitzero"`
	SubjectKind []atlas.Kind        `json:",omitzero"`
	SaidBy      *atlas.IDFilter     `json:",omitzero"`
	Trust       []atlas.Trust       `json:",omitzero"`
	TotalOf     []atlas.FigureTotal `json:",omitzero"`
	Logic[FigureFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *FigureFilter) Condition() atlas.Condition { return conditionOf(atlas.KindFigure, f) }

// ClaimFilter is a filter of claims.
type ClaimFilter struct {
	ID          *atlas.IDFilter   `json:",omitzero"`
	Kind        []atlas.ClaimKind `json:",omitzero"`
	Subject     *atlas.IDFilter   `json:",omitzero"`
	SubjectKind []atlas.Kind      `json:",omitzero"`
	SaidBy      *atlas.IDFilter   `json:",omitzero"`
	AsOf        *atlas.DateFilter `json:",omitzero"`
	Trust       []atlas.Trust     `json:",omitzero"`
	Logic[ClaimFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *ClaimFilter) Condition() atlas.Condition { return conditionOf(atlas.KindClaim, f) }

// SourceFilter is a filter of sources.
type SourceFilter struct {
	ID        *atlas.IDFilter     `json:",omitzero"`
	Title     *atlas.StringFilter `json:",omitzero"`
	Publisher *atlas.StringFilter `json:",omitzero"`
	Language  *atlas.StringFilter `json:",omitzero"`
	Kind      []atlas.SourceKind  `json:",omitzero"`
	Published *atlas.DateFilter   `json:",omitzero"`
	Trust     []atlas.Trust       `json:",omitzero"`
	Logic[SourceFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *SourceFilter) Condition() atlas.Condition { return conditionOf(atlas.KindSource, f) }

// Filter is one of the filters above, as a pointer that may be nil.
type Filter interface{ Condition() atlas.Condition }

// filters makes empty filters, by the kind of rows that they are for.
var filters = map[atlas.Kind]func() Filter{
	atlas.KindInstitution: func() Filter { return new(InstitutionFilter) },
	atlas.KindCountry:     func() Filter { return new(CountryFilter) },
	atlas.KindAlliance:    func() Filter { return new(AllianceFilter) },
	atlas.KindMembership:  func() Filter { return new(MembershipFilter) },
	atlas.KindCourse:      func() Filter { return new(CourseFilter) },
	atlas.KindExchange:    func() Filter { return new(ExchangeFilter) },
	atlas.KindEvent:       func() Filter { return new(EventFilter) },
	atlas.KindPerson:      func() Filter { return new(PersonFilter) },
	atlas.KindPosition:    func() Filter { return new(PositionFilter) },
	atlas.KindFigure:      func() Filter { return new(FigureFilter) },
	atlas.KindClaim:       func() Filter { return new(ClaimFilter) },
	atlas.KindSource:      func() Filter { return new(SourceFilter) },
}

// NewFilter is an empty filter of rows of a kind; nil where the schema has no filter for them.
func NewFilter(k atlas.Kind) Filter {
	if of := filters[k]; of != nil {
		return of()
	}
	return nil
}
