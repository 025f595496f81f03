// How a filter becomes a condition: each field is found in the tables of package atlas by its name and its type, once for each type
// of filter.

package api

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// conditionOf is the condition that a filter of rows of a kind stands for; nil for a nil filter.
func conditionOf[F any](k atlas.Kind, f *F) atlas.Condition {
	if f == nil {
		return nil
	}
	v, all := reflect.ValueOf(f).Elem(), atlas.And{}
	for _, field := range fieldsOf(k, v.Type()) {
		if given := v.FieldByIndex(field.index); !given.IsZero() {
			all = field.add(all, given)
		}
	}
	return all
}

// filterField is a field of a filter. add appends to all the conditions that a value of it stands for.
type filterField struct {
	index []int
	add   func(all atlas.And, v reflect.Value) atlas.And
}

var filterFields sync.Map // by filterKey: its []filterField, made at the first use

// filterKey is a filter of rows of a kind.
type filterKey struct {
	kind   atlas.Kind
	filter reflect.Type
}

func fieldsOf(k atlas.Kind, t reflect.Type) []filterField {
	key := filterKey{k, t}
	if made, ok := filterFields.Load(key); ok {
		return made.([]filterField)
	}
	var fields []filterField
	for _, f := range reflect.VisibleFields(t) {
		if !f.Anonymous {
			fields = append(fields, filterField{f.Index, addField(k, f)})
		}
	}
	filterFields.Store(key, fields)
	return fields
}

var (
	idFilter     = reflect.TypeFor[*atlas.IDFilter]()
	stringFilter = reflect.TypeFor[*atlas.StringFilter]()
	dateFilter   = reflect.TypeFor[*atlas.DateFilter]()
	floatFilter  = reflect.TypeFor[*atlas.FloatFilter]()
	intFilter    = reflect.TypeFor[*atlas.IntFilter]()
	anyFilter    = reflect.TypeFor[Filter]()
)

// addField makes the function by which a field of a filter adds its conditions, from its name and type. It panics where the tables have nothing of that
// name: a test makes every filter once.
func addField(k atlas.Kind, f reflect.StructField) func(atlas.And, reflect.Value) atlas.And {
	name := AskedOf(f)
	missing := func(what string) string {
		return fmt.Sprintf("api: %s has no %s %q for a filter's field %s", k, what, name, f.Name)
	}
	related := func() *atlas.Relationship {
		rel := atlas.RelationshipOf(k, name)
		if rel == nil {
			panic(missing("relationship"))
		}
		return rel
	}
	switch {
	case f.Type == idFilter, f.Type == stringFilter:
		if name == atlas.OwnName.Name && k.IsEntity() {
			return func(all atlas.And, v reflect.Value) atlas.And {
				return append(all, atlas.NameMatches{Filter: v.Interface().(*atlas.StringFilter)})
			}
		}
		p := atlas.PropertyOf(k, name)
		switch {
		case p == nil:
			panic(missing("property"))
		case p.Form == atlas.FormID:
			return func(all atlas.And, v reflect.Value) atlas.And {
				return append(all, atlas.IDMatches{Of: p, Filter: v.Interface().(*atlas.IDFilter)})
			}
		}
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.TextMatches{Of: p, Filter: v.Interface().(*atlas.StringFilter)})
		}
	case f.Type == dateFilter:
		p := atlas.DatePropertyOf(k, name)
		if p == nil {
			panic(missing("date"))
		}
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.DateMatches{Of: p, Filter: v.Interface().(*atlas.DateFilter)})
		}
	case f.Type == floatFilter:
		p := atlas.NumberPropertyOf(k, name)
		if p == nil {
			panic(missing("number"))
		}
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.NumberMatches{Of: p, Filter: v.Interface().(*atlas.FloatFilter)})
		}
	case f.Type == intFilter: // of how many rows this one leads to
		rel := related()
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.CountMatches{Relationship: rel, Filter: v.Interface().(*atlas.IntFilter)})
		}
	case f.Name == "Not":
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.Not{Condition: conditionIn(v)})
		}
	case f.Name == "And":
		return func(all atlas.And, v reflect.Value) atlas.And { return append(all, conditionsIn(v)...) }
	case f.Name == "Or":
		return func(all atlas.And, v reflect.Value) atlas.And { return append(all, atlas.Or(conditionsIn(v))) }
	case f.Type.Implements(anyFilter): // of the rows that this one leads to
		rel := related()
		return func(all atlas.And, v reflect.Value) atlas.And {
			return append(all, atlas.Exists{Relationship: rel, Where: conditionIn(v)})
		}
	case f.Type.Kind() == reflect.Pointer: // ManyFilter
		rel := related()
		return func(all atlas.And, v reflect.Value) atlas.And {
			if some := v.Elem().FieldByName("Some"); !some.IsNil() {
				all = append(all, atlas.Exists{Relationship: rel, Where: conditionIn(some)})
			}
			if none := v.Elem().FieldByName("None"); !none.IsNil() {
				all = append(all, atlas.Not{Condition: atlas.Exists{Relationship: rel, Where: conditionIn(none)}})
			}
			if count := v.Elem().FieldByName("Count"); !count.IsNil() {
				all = append(all, atlas.CountMatches{Relationship: rel, Filter: count.Interface().(*atlas.IntFilter)})
			}
			return all
		}
	}
	p := atlas.PropertyOf(k, name)
	if p == nil || p.Form != atlas.FormWord {
		panic(missing("word"))
	}
	return func(all atlas.And, v reflect.Value) atlas.And {
		in := make([]string, v.Len())
		for i := range in {
			in[i] = v.Index(i).String()
		}
		return append(all, atlas.OneOf{Of: p, In: in})
	}
}

// conditionIn is the condition of a filter, and conditionsIn are those of a list of filters.
func conditionIn(filter reflect.Value) atlas.Condition {
	return filter.Interface().(Filter).Condition()
}

func conditionsIn(list reflect.Value) []atlas.Condition {
	conditions := make([]atlas.Condition, list.Len())
	for i := range conditions {
		conditions[i] = conditionIn(list.Index(i))
	}
	return conditions
}

// AskedOf is the name of the property or relationship that a field of a filter asks for, as the schema spells it.
func AskedOf(f reflect.StructField) string {
	if of := f.Tag.Get("of"); of != "" {
		return of
	}
	return schemaName(f.Name)
}

// schemaName is the name of a Go field as the schema spells it: id for ID, asOf for AsOf.
func schemaName(field string) string {
	if field == strings.ToUpper(field) {
		return strings.ToLower(field)
	}
	return strings.ToLower(field[:1]) + field[1:]
}
