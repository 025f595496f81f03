// Random conditions: trees of every condition, made directly and by way of the filters of the API.

package storetest

import (
	"reflect"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// asker makes random questions about one world.
type asker struct {
	dice
	nodes []atlas.Node
	ids   map[atlas.Kind][]atlas.ID
	names []string // of all entities
}

func newAsker(d dice, nodes []atlas.Node) *asker {
	a := &asker{dice: d, ids: map[atlas.Kind][]atlas.ID{}}
	a.nodes = slices.Clone(nodes)
	for _, n := range nodes {
		a.ids[n.Is()] = append(a.ids[n.Is()], n.NodeID())
		if e, ok := n.(atlas.Entity); ok {
			for _, name := range e.Names() {
				a.names = append(a.names, name.Text)
			}
		}
	}
	return a
}

// cond is a random condition on rows of a kind, "" meaning entities of several kinds.
func (a *asker) cond(k atlas.Kind, depth int) atlas.Condition {
	if a.oneIn(25) {
		return nil
	}
	if depth > 0 && a.oneIn(3) {
		return a.apiCond(k, depth-1)
	}
	var makers []func() atlas.Condition
	often := func(n int, f func() atlas.Condition) {
		for range n {
			makers = append(makers, f)
		}
	}
	often(1, func() atlas.Condition { return atlas.IDMatches{Of: atlas.OwnID, Filter: a.idFilter(k)} })
	if k == "" || k.IsEntity() {
		often(2, func() atlas.Condition { return atlas.NameMatches{Filter: a.nameFilter()} })
	}
	often(1, func() atlas.Condition { return atlas.OneOf{Of: atlas.OwnTrust, In: a.values(atlas.OwnTrust)} })
	if k == "" {
		often(3, func() atlas.Condition { return atlas.OneOf{Of: atlas.OwnKind, In: a.values(atlas.OwnKind)} })
	}
	for _, p := range atlas.Properties {
		switch {
		case p.Kind != k || k == "":
		case p.Form == atlas.FormID:
			often(1, func() atlas.Condition { return atlas.IDMatches{Of: p, Filter: a.idFilter("")} })
		case p.Form == atlas.FormText:
			often(1, func() atlas.Condition { return atlas.TextMatches{Of: p, Filter: a.textFilter(p)} })
		case p.Form == atlas.FormWord:
			often(1, func() atlas.Condition { return atlas.OneOf{Of: p, In: a.values(p)} })
		}
	}
	for _, p := range atlas.DateProperties {
		if p.Kind == k {
			often(2, func() atlas.Condition { return atlas.DateMatches{Of: p, Filter: a.dateFilter()} })
		}
	}
	for _, p := range atlas.NumberProperties {
		if p.Kind == k {
			often(2, func() atlas.Condition { return atlas.NumberMatches{Of: p, Filter: a.numberFilter(p)} })
		}
	}
	for _, h := range atlas.Relationships {
		if h.From == k && k != "" && !h.ToOne() && a.oneIn(3) {
			often(1, func() atlas.Condition { return atlas.CountMatches{Relationship: h, Filter: a.countFilter()} })
		}
	}
	if depth > 0 {
		list := func() []atlas.Condition {
			list := make([]atlas.Condition, a.IntN(4))
			for i := range list {
				list[i] = a.cond(k, depth-1)
			}
			return list
		}
		often(1, func() atlas.Condition { return atlas.And(list()) })
		often(1, func() atlas.Condition { return atlas.Or(list()) })
		often(2, func() atlas.Condition { return atlas.Not{Condition: a.cond(k, depth-1)} })
		for _, h := range atlas.Relationships {
			if h.From == k && k != "" {
				often(1, func() atlas.Condition { return atlas.Exists{Relationship: h, Where: a.cond(h.To, depth-1)} })
			}
		}
	}
	return pick(a.dice, makers)()
}

// apiCond is a condition that a client can write.
func (a *asker) apiCond(k atlas.Kind, depth int) atlas.Condition {
	f := api.NewFilter(k)
	if f == nil {
		return nil
	}
	a.fill(k, reflect.ValueOf(f).Elem(), depth)
	return f.Condition()
}

// fill gives fields of a filter of a kind values: most are not given, and those that nest are not where depth is used up.
func (a *asker) fill(k atlas.Kind, filter reflect.Value, depth int) {
	for _, f := range reflect.VisibleFields(filter.Type()) {
		field := filter.FieldByIndex(f.Index)
		switch nests := f.Type.Implements(aFilter) || f.Type.Kind() == reflect.Slice && f.Type.Elem().Implements(aFilter) || aboutMany(f.Type); {
		case f.Anonymous, nests && depth < 0, !a.oneIn(4):
		case f.Type.Implements(aFilter):
			field.Set(a.filled(a.kindOf(k, f), f.Type.Elem(), depth-1))
		case f.Type == reflect.TypeFor[*atlas.IDFilter]():
			field.Set(reflect.ValueOf(a.idFilter(map[bool]atlas.Kind{true: k}[f.Name == "ID"])))
		case f.Type == reflect.TypeFor[*atlas.DateFilter]():
			field.Set(reflect.ValueOf(a.dateFilter()))
		case f.Type == reflect.TypeFor[*atlas.StringFilter]() && f.Name == "Name":
			field.Set(reflect.ValueOf(a.nameFilter()))
		case f.Type == reflect.TypeFor[*atlas.StringFilter]():
			field.Set(reflect.ValueOf(a.textFilter(atlas.PropertyOf(k, api.AskedOf(f)))))
		case f.Type == reflect.TypeFor[*atlas.FloatFilter]():
			field.Set(reflect.ValueOf(a.numberFilter(atlas.NumberPropertyOf(k, api.AskedOf(f)))))
		case f.Type == reflect.TypeFor[*atlas.IntFilter]():
			field.Set(reflect.ValueOf(a.countFilter()))
		case aboutMany(f.Type):
			field.Set(reflect.New(f.Type.Elem()))
			for i := range field.Elem().NumField() {
				switch part := field.Elem().Field(i); {
				case !a.oneIn(2):
				case part.Type() == reflect.TypeFor[*atlas.IntFilter]():
					part.Set(reflect.ValueOf(a.countFilter()))
				default:
					part.Set(a.filled(a.kindOf(k, f), part.Type().Elem(), depth-1))
				}
			}
		case f.Type.Elem().Implements(aFilter): // and, or
			field.Set(reflect.MakeSlice(f.Type, 0, 0))
			for range a.IntN(4) {
				field.Set(reflect.Append(field, a.filled(k, f.Type.Elem().Elem(), depth-1)))
			}
		default: // words
			field.Set(reflect.MakeSlice(f.Type, 0, 0))
			for _, v := range a.values(atlas.PropertyOf(k, api.AskedOf(f))) {
				field.Set(reflect.Append(field, reflect.ValueOf(v).Convert(f.Type.Elem())))
			}
		}
	}
}

// aboutMany tells the filters of what relationships to many lead to.
func aboutMany(t reflect.Type) bool {
	if t.Kind() != reflect.Pointer {
		return false
	}
	_, some := t.Elem().FieldByName("Some")
	return some
}

var aFilter = reflect.TypeFor[api.Filter]()

// filled is a new filter of a kind.
func (a *asker) filled(k atlas.Kind, t reflect.Type, depth int) reflect.Value {
	filter := reflect.New(t)
	a.fill(k, filter.Elem(), depth)
	return filter
}

// kindOf is the kind of the rows that a field of a filter leads to.
func (a *asker) kindOf(k atlas.Kind, f reflect.StructField) atlas.Kind {
	if rel := atlas.RelationshipOf(k, api.AskedOf(f)); rel != nil {
		return rel.To
	}
	return k // Not
}
