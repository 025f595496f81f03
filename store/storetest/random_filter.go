// Random conditions: trees of every condition, made directly and by way of the filters of the API.

package storetest

import (
	"slices"

	"alliance-atlas/atlas"
)

// The properties that conditions of each kind read.
var (
	textProperties = []*atlas.Property{atlas.CountryCode, atlas.CountryAlpha3, atlas.CountryRegion, atlas.CountrySubregion,
		atlas.AllianceAcronym, atlas.CourseLanguage, atlas.CourseField, atlas.FigureMeasure, atlas.FigureUnit}
	wordProperties = []*atlas.Property{atlas.InstitutionKindOf, atlas.AllianceKindOf, atlas.MembershipRoleOf, atlas.ExchangeKindOf, atlas.FigureQualifier}
	dateProperties = []*atlas.DateProperty{atlas.AllianceFounded, atlas.MembershipFrom, atlas.MembershipTo, atlas.ExchangeFrom, atlas.FigureAsOf}
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
	if k == atlas.KindFigure {
		often(1, func() atlas.Condition { return atlas.IDMatches{Of: atlas.FigureSubjectID, Filter: a.idFilter("")} })
	}
	for _, p := range textProperties {
		if p.Kind == k {
			often(1, func() atlas.Condition { return atlas.TextMatches{Of: p, Filter: a.textFilter(p)} })
		}
	}
	for _, p := range wordProperties {
		if p.Kind == k {
			often(1, func() atlas.Condition { return atlas.OneOf{Of: p, In: a.values(p)} })
		}
	}
	for _, p := range dateProperties {
		if p.Kind == k {
			often(2, func() atlas.Condition { return atlas.DateMatches{Of: p, Filter: a.dateFilter()} })
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
	switch k {
	case atlas.KindInstitution:
		return a.institution(depth).Condition()
	case atlas.KindCountry:
		return a.country(depth).Condition()
	case atlas.KindAlliance:
		return a.alliance(depth).Condition()
	case atlas.KindMembership:
		return a.membership(depth).Condition()
	case atlas.KindCourse:
		return a.course(depth).Condition()
	case atlas.KindExchange:
		return a.exchange(depth).Condition()
	case atlas.KindFigure:
		return a.figure(depth).Condition()
	}
	return nil
}

// given is a field of a filter: mostly not given, and never where depth is used up.
func given[T any](a *asker, depth int, of func(depth int) *T) *T {
	if depth < 0 || !a.oneIn(4) {
		return nil
	}
	return of(depth - 1)
}

// list is a field of a filter that takes a list: mostly not given, sometimes empty.
func list[T any](a *asker, depth int, of func(depth int) *T) []*T {
	if depth < 0 || !a.oneIn(6) {
		return nil
	}
	list := make([]*T, a.IntN(4))
	for i := range list {
		for list[i] == nil {
			list[i] = of(depth - 1)
		}
	}
	return list
}

// flat is a field of a filter that nests no further.
func flat[T any](a *asker, of func() *T) *T {
	if !a.oneIn(4) {
		return nil
	}
	return of()
}

func kinds[W ~string](a *asker, of *atlas.Property) []W {
	if !a.oneIn(4) {
		return nil
	}
	in := []W{}
	for _, v := range a.values(of) {
		in = append(in, W(v))
	}
	return in
}

func (a *asker) idOf(k atlas.Kind) func() *atlas.IDFilter {
	return func() *atlas.IDFilter { return a.idFilter(k) }
}

func (a *asker) textOf(p *atlas.Property) func() *atlas.StringFilter {
	return func() *atlas.StringFilter { return a.textFilter(p) }
}

func (a *asker) institution(depth int) *atlas.InstitutionFilter {
	return &atlas.InstitutionFilter{
		ID: flat(a, a.idOf(atlas.KindInstitution)), Name: flat(a, a.nameFilter), Kind: kinds[atlas.InstitutionKind](a, atlas.InstitutionKindOf),
		Country: given(a, depth, a.country), Memberships: given(a, depth, a.memberships), Courses: given(a, depth, a.courses),
		And: list(a, depth, a.institution), Or: list(a, depth, a.institution), Not: given(a, depth, a.institution),
	}
}

func (a *asker) country(depth int) *atlas.CountryFilter {
	return &atlas.CountryFilter{
		ID: flat(a, a.idOf(atlas.KindCountry)), Code: flat(a, a.textOf(atlas.CountryCode)), Name: flat(a, a.nameFilter),
		Region: flat(a, a.textOf(atlas.CountryRegion)), Subregion: flat(a, a.textOf(atlas.CountrySubregion)),
		And: list(a, depth, a.country), Or: list(a, depth, a.country), Not: given(a, depth, a.country),
	}
}

func (a *asker) alliance(depth int) *atlas.AllianceFilter {
	return &atlas.AllianceFilter{
		ID: flat(a, a.idOf(atlas.KindAlliance)), Name: flat(a, a.nameFilter), Acronym: flat(a, a.textOf(atlas.AllianceAcronym)),
		Kind: kinds[atlas.AllianceKind](a, atlas.AllianceKindOf), Founded: flat(a, a.dateFilter),
		Seat: given(a, depth, a.country), Memberships: given(a, depth, a.memberships),
		And: list(a, depth, a.alliance), Or: list(a, depth, a.alliance), Not: given(a, depth, a.alliance),
	}
}

func (a *asker) membership(depth int) *atlas.MembershipFilter {
	return &atlas.MembershipFilter{
		Role: kinds[atlas.MembershipRole](a, atlas.MembershipRoleOf), From: flat(a, a.dateFilter), To: flat(a, a.dateFilter),
		Institution: given(a, depth, a.institution), Alliance: given(a, depth, a.alliance),
		And: list(a, depth, a.membership), Or: list(a, depth, a.membership), Not: given(a, depth, a.membership),
	}
}

func (a *asker) memberships(depth int) *atlas.MembershipsFilter {
	return &atlas.MembershipsFilter{Some: given(a, depth, a.membership), None: given(a, depth, a.membership)}
}

func (a *asker) course(depth int) *atlas.CourseFilter {
	return &atlas.CourseFilter{
		ID: flat(a, a.idOf(atlas.KindCourse)), Name: flat(a, a.nameFilter), Language: flat(a, a.textOf(atlas.CourseLanguage)),
		Field: flat(a, a.textOf(atlas.CourseField)), Provider: given(a, depth, a.institution), Platform: given(a, depth, a.institution),
		And: list(a, depth, a.course), Or: list(a, depth, a.course), Not: given(a, depth, a.course),
	}
}

func (a *asker) courses(depth int) *atlas.CoursesFilter {
	return &atlas.CoursesFilter{Some: given(a, depth, a.course), None: given(a, depth, a.course)}
}

func (a *asker) exchange(depth int) *atlas.ExchangeFilter {
	return &atlas.ExchangeFilter{
		ID: flat(a, a.idOf(atlas.KindExchange)), Name: flat(a, a.nameFilter), Kind: kinds[atlas.ExchangeKind](a, atlas.ExchangeKindOf),
		From: flat(a, a.dateFilter), Provider: given(a, depth, a.institution), Receiver: given(a, depth, a.institution),
		ProviderCountry: given(a, depth, a.country), ReceiverCountry: given(a, depth, a.country),
		And: list(a, depth, a.exchange), Or: list(a, depth, a.exchange), Not: given(a, depth, a.exchange),
	}
}

func (a *asker) figure(depth int) *atlas.FigureFilter {
	return &atlas.FigureFilter{
		Measure: flat(a, a.textOf(atlas.FigureMeasure)), Unit: flat(a, a.textOf(atlas.FigureUnit)),
		Qualifier: kinds[atlas.Qualifier](a, atlas.FigureQualifier), Subject: flat(a, a.idOf("")), AsOf: flat(a, a.dateFilter),
		And: list(a, depth, a.figure), Or: list(a, depth, a.figure), Not: given(a, depth, a.figure),
	}
}
