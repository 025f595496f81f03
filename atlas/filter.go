// Filters: the inputs of the API. Each is a struct whose fields are its conditions: a field is named as the property or the
// relationship of the API that it asks for, or names that in its tag "of". What they stand for is in condition.go.

package atlas

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
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

// Logic is what every filter has to combine others of its kind: all of And, one of Or, and not Not. It stands last in a filter,
// so that its fields do in a cursor's seal.
type Logic[F any] struct {
	And []*F `json:",omitzero"`
	Or  []*F `json:",omitzero"`
	Not *F   `json:",omitzero"`
}

// SomeOrNone asks for at least one end of a relationship that passes Some, and for none that passes None.
type SomeOrNone[F any] struct {
	Some *F `json:",omitzero"`
	None *F `json:",omitzero"`
}

// Filters of ends of relationships to many.
type (
	MembershipsFilter = SomeOrNone[MembershipFilter]
	CoursesFilter     = SomeOrNone[CourseFilter]
)

// InstitutionFilter is the filter of the API. nil fields are not given; that holds for all filters below.
type InstitutionFilter struct {
	ID          *IDFilter          `json:",omitzero"`
	Name        *StringFilter      `json:",omitzero"`
	Kind        []InstitutionKind  `json:",omitzero"`
	Country     *CountryFilter     `json:",omitzero"`
	Memberships *MembershipsFilter `json:",omitzero"`
	Courses     *CoursesFilter     `json:",omitzero"`
	Logic[InstitutionFilter]
}

// Condition is the tree that the filter stands for.
func (f *InstitutionFilter) Condition() Condition { return conditionOf(KindInstitution, f) }

// CountryFilter is the filter of the API.
type CountryFilter struct {
	ID        *IDFilter     `json:",omitzero"`
	Code      *StringFilter `json:",omitzero"`
	Name      *StringFilter `json:",omitzero"`
	Region    *StringFilter `json:",omitzero"`
	Subregion *StringFilter `json:",omitzero"`
	Logic[CountryFilter]
}

// Condition is the tree that the filter stands for.
func (f *CountryFilter) Condition() Condition { return conditionOf(KindCountry, f) }

// AllianceFilter is the filter of the API.
type AllianceFilter struct {
	ID          *IDFilter          `json:",omitzero"`
	Name        *StringFilter      `json:",omitzero"`
	Acronym     *StringFilter      `json:",omitzero"`
	Kind        []AllianceKind     `json:",omitzero"`
	Founded     *DateFilter        `json:",omitzero"`
	Seat        *CountryFilter     `json:",omitzero"`
	Memberships *MembershipsFilter `json:",omitzero"`
	Logic[AllianceFilter]
}

// Condition is the tree that the filter stands for.
func (f *AllianceFilter) Condition() Condition { return conditionOf(KindAlliance, f) }

// MembershipFilter is the filter of the API.
type MembershipFilter struct {
	Role        []MembershipRole   `json:",omitzero"`
	From        *DateFilter        `json:",omitzero"`
	To          *DateFilter        `json:",omitzero"`
	Institution *InstitutionFilter `json:",omitzero"`
	Alliance    *AllianceFilter    `json:",omitzero"`
	Logic[MembershipFilter]
}

// Condition is the tree that the filter stands for.
func (f *MembershipFilter) Condition() Condition { return conditionOf(KindMembership, f) }

// CourseFilter is the filter of the API.
type CourseFilter struct {
	ID       *IDFilter          `json:",omitzero"`
	Name     *StringFilter      `json:",omitzero"`
	Language *StringFilter      `json:",omitzero"`
	Field    *StringFilter      `json:",omitzero"`
	Provider *InstitutionFilter `json:",omitzero"`
	Platform *InstitutionFilter `json:",omitzero"`
	Logic[CourseFilter]
}

// Condition is the tree that the filter stands for.
func (f *CourseFilter) Condition() Condition { return conditionOf(KindCourse, f) }

// ExchangeFilter is the filter of the API.
type ExchangeFilter struct {
	ID              *IDFilter          `json:",omitzero"`
	Name            *StringFilter      `json:",omitzero"`
	Kind            []ExchangeKind     `json:",omitzero"`
	From            *DateFilter        `json:",omitzero"`
	Provider        *InstitutionFilter `json:",omitzero" of:"providers"`
	Receiver        *InstitutionFilter `json:",omitzero" of:"receivers"`
	ProviderCountry *CountryFilter     `json:",omitzero" of:"providerCountries"`
	ReceiverCountry *CountryFilter     `json:",omitzero" of:"receiverCountries"`
	Logic[ExchangeFilter]
}

// Condition is the tree that the filter stands for.
func (f *ExchangeFilter) Condition() Condition { return conditionOf(KindExchange, f) }

// FigureFilter is the filter of the API.
type FigureFilter struct {
	Measure   *StringFilter `json:",omitzero"`
	Unit      *StringFilter `json:",omitzero"`
	Qualifier []Qualifier   `json:",omitzero"`
	Subject   *IDFilter     `json:",omitzero"`
	AsOf      *DateFilter   `json:",omitzero"`
	Logic[FigureFilter]
}

// Condition is the tree that the filter stands for.
func (f *FigureFilter) Condition() Condition { return conditionOf(KindFigure, f) }

// Filter is one of the filters above: a pointer that may be nil.
type Filter interface{ Condition() Condition }

// filters are empty filters by kind of rows.
var filters = map[Kind]func() Filter{
	KindInstitution: func() Filter { return new(InstitutionFilter) },
	KindCountry:     func() Filter { return new(CountryFilter) },
	KindAlliance:    func() Filter { return new(AllianceFilter) },
	KindMembership:  func() Filter { return new(MembershipFilter) },
	KindCourse:      func() Filter { return new(CourseFilter) },
	KindExchange:    func() Filter { return new(ExchangeFilter) },
	KindFigure:      func() Filter { return new(FigureFilter) },
}

// NewFilter is a filter of rows of a kind that asks for nothing yet, nil where the API has none.
func NewFilter(k Kind) Filter {
	if of := filters[k]; of != nil {
		return of()
	}
	return nil
}

// conditionOf is the tree that a filter of rows of a kind stands for; nil for a nil filter.
func conditionOf[F any](k Kind, f *F) Condition {
	if f == nil {
		return nil
	}
	v, all := reflect.ValueOf(f).Elem(), And{}
	for _, field := range fieldsOf(k, v.Type()) {
		if of := v.FieldByIndex(field.index); !of.IsZero() {
			all = field.add(all, of)
		}
	}
	return all
}

// filterField is a field of a filter and what it adds to the conditions that all have to hold.
type filterField struct {
	index []int
	add   func(all And, v reflect.Value) And
}

var filterFields sync.Map // by type of the filter: the []filterField, made when one is first asked for

func fieldsOf(k Kind, t reflect.Type) []filterField {
	if made, ok := filterFields.Load(t); ok {
		return made.([]filterField)
	}
	var fields []filterField
	for _, f := range reflect.VisibleFields(t) {
		if !f.Anonymous {
			fields = append(fields, filterField{f.Index, addField(k, f)})
		}
	}
	filterFields.Store(t, fields)
	return fields
}

// addField finds out what a field asks for, by its name and type. It panics where nothing in the tables has the name: the tests
// of this package make every filter once.
func addField(k Kind, f reflect.StructField) func(And, reflect.Value) And {
	name := AskedOf(f)
	none := func(what string) string {
		return fmt.Sprintf("atlas: %s has no %s %q for a filter's field %s", k, what, name, f.Name)
	}
	switch f.Type {
	case reflect.TypeFor[*IDFilter](), reflect.TypeFor[*StringFilter]():
		if name == OwnName.Name && k.IsEntity() {
			return func(all And, v reflect.Value) And { return append(all, NameMatches{v.Interface().(*StringFilter)}) }
		}
		p := PropertyOf(k, name)
		switch {
		case p == nil:
			panic(none("property"))
		case p.Form == FormID:
			return func(all And, v reflect.Value) And { return append(all, IDMatches{p, v.Interface().(*IDFilter)}) }
		}
		return func(all And, v reflect.Value) And { return append(all, TextMatches{p, v.Interface().(*StringFilter)}) }
	case reflect.TypeFor[*DateFilter]():
		p := DatePropertyOf(k, name)
		if p == nil {
			panic(none("date"))
		}
		return func(all And, v reflect.Value) And { return append(all, DateMatches{p, v.Interface().(*DateFilter)}) }
	}
	switch {
	case f.Type.Implements(reflect.TypeFor[Filter]()): // a filter of the row that this one leads to, or its Not
		if f.Name == "Not" {
			return func(all And, v reflect.Value) And { return append(all, Not{v.Interface().(Filter).Condition()}) }
		}
		h := relationshipOf(k, name)
		if h == nil {
			panic(none("relationship"))
		}
		return func(all And, v reflect.Value) And { return append(all, Exists{h, v.Interface().(Filter).Condition()}) }
	case f.Type.Kind() == reflect.Pointer: // SomeOrNone
		h := relationshipOf(k, name)
		if h == nil {
			panic(none("relationship"))
		}
		return func(all And, v reflect.Value) And {
			if some := v.Elem().FieldByName("Some"); !some.IsNil() {
				all = append(all, Exists{h, some.Interface().(Filter).Condition()})
			}
			if none := v.Elem().FieldByName("None"); !none.IsNil() {
				all = append(all, Not{Exists{h, none.Interface().(Filter).Condition()}})
			}
			return all
		}
	case f.Type.Elem().Implements(reflect.TypeFor[Filter]()) && f.Name == "And":
		return func(all And, v reflect.Value) And { return append(all, conditionsOf(v)...) }
	case f.Type.Elem().Implements(reflect.TypeFor[Filter]()):
		return func(all And, v reflect.Value) And { return append(all, Or(conditionsOf(v))) }
	}
	p := PropertyOf(k, name)
	if p == nil || p.Form != FormWord {
		panic(none("word"))
	}
	return func(all And, v reflect.Value) And {
		in := make([]string, v.Len())
		for i := range in {
			in[i] = v.Index(i).String()
		}
		return append(all, OneOf{p, in})
	}
}

// conditionsOf are the conditions of a list of filters.
func conditionsOf(list reflect.Value) []Condition {
	conditions := make([]Condition, list.Len())
	for i := range conditions {
		conditions[i] = list.Index(i).Interface().(Filter).Condition()
	}
	return conditions
}

// AskedOf is the name of the property or relationship that a field of a filter asks for, as the API spells it.
func AskedOf(f reflect.StructField) string {
	if of := f.Tag.Get("of"); of != "" {
		return of
	}
	return apiName(f.Name)
}

// apiName is the name of a Go field as the API spells it: id for ID, asOf for AsOf.
func apiName(field string) string {
	if field == strings.ToUpper(field) {
		return strings.ToLower(field)
	}
	return strings.ToLower(field[:1]) + field[1:]
}

// relationshipOf is the relationship of a kind by its field in the API, nil where there is none.
func relationshipOf(k Kind, field string) *Relationship {
	for _, h := range Relationships {
		if h.Field == k.Type()+"."+field {
			return h
		}
	}
	return nil
}
