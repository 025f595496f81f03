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

// SomeOrNone asks for at least one end of a relationship that passes Some, and that no end passes None.
type SomeOrNone[F any] struct {
	Some *F `json:",omitzero"`
	None *F `json:",omitzero"`
}

// The filters of what relationships to many lead to.
type (
	MembershipsFilter = SomeOrNone[MembershipFilter]
	CoursesFilter     = SomeOrNone[CourseFilter]
)

// InstitutionFilter is a filter of institutions. nil fields are not given; that holds for all filters below.
type InstitutionFilter struct {
	ID          *atlas.IDFilter         `json:",omitzero"`
	Name        *atlas.StringFilter     `json:",omitzero"`
	Kind        []atlas.InstitutionKind `json:",omitzero"`
	Country     *CountryFilter          `json:",omitzero"`
	Memberships *MembershipsFilter      `json:",omitzero"`
	Courses     *CoursesFilter          `json:",omitzero"`
	Logic[InstitutionFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *InstitutionFilter) Condition() atlas.Condition { return conditionOf(atlas.KindInstitution, f) }

// CountryFilter is a filter of countries.
type CountryFilter struct {
	ID        *atlas.IDFilter     `json:",omitzero"`
	Code      *atlas.StringFilter `json:",omitzero"`
	Name      *atlas.StringFilter `json:",omitzero"`
	Region    *atlas.StringFilter `json:",omitzero"`
	Subregion *atlas.StringFilter `json:",omitzero"`
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
	Logic[MembershipFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *MembershipFilter) Condition() atlas.Condition { return conditionOf(atlas.KindMembership, f) }

// CourseFilter is a filter of courses.
type CourseFilter struct {
	ID       *atlas.IDFilter     `json:",omitzero"`
	Name     *atlas.StringFilter `json:",omitzero"`
	Language *atlas.StringFilter `json:",omitzero"`
	Field    *atlas.StringFilter `json:",omitzero"`
	Provider *InstitutionFilter  `json:",omitzero"`
	Platform *InstitutionFilter  `json:",omitzero"`
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
	Logic[ExchangeFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *ExchangeFilter) Condition() atlas.Condition { return conditionOf(atlas.KindExchange, f) }

// FigureFilter is a filter of figures.
type FigureFilter struct {
	Measure   *atlas.StringFilter `json:",omitzero"`
	Unit      *atlas.StringFilter `json:",omitzero"`
	Qualifier []atlas.Qualifier   `json:",omitzero"`
	Subject   *atlas.IDFilter     `json:",omitzero"`
	AsOf      *atlas.DateFilter   `json:",omitzero"`
	Logic[FigureFilter]
}

// Condition is the condition that the filter stands for; nil for a nil filter.
func (f *FigureFilter) Condition() atlas.Condition { return conditionOf(atlas.KindFigure, f) }

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
	atlas.KindFigure:      func() Filter { return new(FigureFilter) },
}

// NewFilter is an empty filter of rows of a kind; nil where the schema has no filter for them.
func NewFilter(k atlas.Kind) Filter {
	if of := filters[k]; of != nil {
		return of()
	}
	return nil
}
