// The groupings of connections: a table, one line each. Stores, the schema's tests and the conformance suite range over it, and
// know no grouping by name.

package atlas

import (
	"cmp"
	"fmt"
	"slices"
)

// Grouping sorts the rows of one kind into groups to be counted. Via leads from a row, over rows that show, to the rows that By, Year or
// Decade reads; where all are nil, these rows themselves are the groups.
type Grouping struct {
	Kind Kind   // of the rows counted; "" means every kind
	Word string // as the API spells it
	Via  []*Relationship
	By   *Property
	Year *DateProperty
	// Decade is a date whose decades are the groups: each is called by its first year, 1990.
	Decade *DateProperty
}

// Period is the date whose periods of so many years are the groups; nil where groups are others.
func (g *Grouping) Period() (date *DateProperty, years int) {
	if g.Decade != nil {
		return g.Decade, 10
	}
	return g.Year, 1
}

// PeriodKey is the group of a year in periods of so many years: their first year, in four figures.
func PeriodKey(year, years int) GroupKey { return GroupKey(fmt.Sprintf("%04d", year-year%years)) }

// AreRows tells whether rows themselves are the groups.
func (g *Grouping) AreRows() bool { return g.By == nil && g.Year == nil && g.Decade == nil }

// Groupings are the groupings that the API offers, by kind in the order of their words in the API.
var Groupings = []*Grouping{
	{Kind: KindCountry, Word: "REGION", By: CountryRegion},
	{Kind: KindCountry, Word: "SUBREGION", By: CountrySubregion},
	{Kind: KindInstitution, Word: "COUNTRY", Via: via(InstitutionCountry.Relationship)},
	{Kind: KindInstitution, Word: "KIND", By: InstitutionKindOf},
	{Kind: KindInstitution, Word: "REGION", Via: via(InstitutionCountry.Relationship), By: CountryRegion},
	{Kind: KindInstitution, Word: "SUBREGION", Via: via(InstitutionCountry.Relationship), By: CountrySubregion},
	{Kind: KindInstitution, Word: "CITY", By: InstitutionCity},
	{Kind: KindInstitution, Word: "TRUST", By: OwnTrust},
	{Kind: KindInstitution, Word: "FOUNDED_YEAR", Year: InstitutionFounded},
	{Kind: KindInstitution, Word: "FOUNDED_DECADE", Decade: InstitutionFounded},
	{Kind: KindAlliance, Word: "KIND", By: AllianceKindOf},
	{Kind: KindAlliance, Word: "SEAT", Via: via(AllianceSeat.Relationship)},
	{Kind: KindAlliance, Word: "REGION", Via: via(AllianceSeat.Relationship), By: CountryRegion},
	{Kind: KindAlliance, Word: "FOUNDED_YEAR", Year: AllianceFounded},
	{Kind: KindAlliance, Word: "TRUST", By: OwnTrust},
	{Kind: KindMembership, Word: "ROLE", By: MembershipRoleOf},
	{Kind: KindMembership, Word: "ALLIANCE", Via: via(MembershipAlliance.Relationship)},
	{Kind: KindMembership, Word: "INSTITUTION", Via: via(MembershipInstitution.Relationship)},
	{Kind: KindMembership, Word: "COUNTRY", Via: via(MembershipInstitution.Relationship, InstitutionCountry.Relationship)},
	{Kind: KindMembership, Word: "REGION", Via: via(MembershipInstitution.Relationship, InstitutionCountry.Relationship), By: CountryRegion},
	{Kind: KindMembership, Word: "FROM_YEAR", Year: MembershipFrom},
	{Kind: KindMembership, Word: "TO_YEAR", Year: MembershipTo},
	{Kind: KindMembership, Word: "TRUST", By: OwnTrust},
	{Kind: KindCourse, Word: "KIND", By: CourseKindOf},
	{Kind: KindCourse, Word: "PROVIDER", Via: via(CourseProvider.Relationship)},
	{Kind: KindCourse, Word: "PLATFORM", Via: via(CoursePlatform.Relationship)},
	{Kind: KindCourse, Word: "COUNTRY", Via: via(CourseProvider.Relationship, InstitutionCountry.Relationship)},
	{Kind: KindCourse, Word: "LANGUAGE", By: CourseLanguage},
	{Kind: KindCourse, Word: "FIELD", By: CourseField},
	{Kind: KindCourse, Word: "INSTRUCTOR", By: CourseInstructors},
	{Kind: KindCourse, Word: "RUN_START_YEAR", Year: CourseRunStart},
	{Kind: KindCourse, Word: "TRUST", By: OwnTrust},
	{Kind: KindExchange, Word: "KIND", By: ExchangeKindOf},
	{Kind: KindExchange, Word: "FIELD", By: ExchangeFields},
	{Kind: KindExchange, Word: "ALLIANCE", Via: via(ExchangeAlliance.Relationship)},
	{Kind: KindExchange, Word: "PROVIDER_COUNTRY", Via: via(ExchangeProviderCountries.Relationship)},
	{Kind: KindExchange, Word: "RECEIVER_COUNTRY", Via: via(ExchangeReceiverCountries.Relationship)},
	{Kind: KindExchange, Word: "FROM_YEAR", Year: ExchangeFrom},
	{Kind: KindExchange, Word: "TRUST", By: OwnTrust},
	{Kind: KindEvent, Word: "SERIES", By: EventSeries},
	{Kind: KindEvent, Word: "COUNTRY", Via: via(EventCountry.Relationship)},
	{Kind: KindEvent, Word: "MODE", By: EventModeOf},
	{Kind: KindEvent, Word: "CITY", By: EventCity},
	{Kind: KindEvent, Word: "FROM_YEAR", Year: EventFrom},
	{Kind: KindEvent, Word: "ALLIANCE", Via: via(EventAlliance.Relationship)},
	{Kind: KindEvent, Word: "TRUST", By: OwnTrust},
	{Kind: KindEvent, Word: "REGION", Via: via(EventCountry.Relationship), By: CountryRegion},
	{Kind: KindPerson, Word: "TRUST", By: OwnTrust},
	{Kind: KindPosition, Word: "ROLE", By: PositionRole},
	{Kind: KindPosition, Word: "INSTITUTION", Via: via(PositionInstitution.Relationship)},
	{Kind: KindPosition, Word: "ALLIANCE", Via: via(PositionAlliance.Relationship)},
	{Kind: KindPosition, Word: "COUNTRY", Via: via(PositionCountry.Relationship)},
	{Kind: KindPosition, Word: "TRUST", By: OwnTrust},
	{Kind: KindFigure, Word: "MEASURE", By: FigureMeasure},
	{Kind: KindFigure, Word: "UNIT", By: FigureUnit},
	{Kind: KindFigure, Word: "QUALIFIER", By: FigureQualifier},
	{Kind: KindFigure, Word: "SUBJECT_KIND", By: FigureSubjectKind},
	{Kind: KindFigure, Word: "AS_OF_YEAR", Year: FigureAsOf},
	{Kind: KindFigure, Word: "TRUST", By: OwnTrust},
	{Kind: KindClaim, Word: "KIND", By: ClaimKindOf},
	{Kind: KindClaim, Word: "SUBJECT_KIND", By: ClaimSubjectKind},
	{Kind: KindClaim, Word: "AS_OF_YEAR", Year: ClaimAsOf},
	{Kind: KindClaim, Word: "TRUST", By: OwnTrust},
	{Kind: KindSource, Word: "KIND", By: SourceKindOf},
	{Kind: KindSource, Word: "PUBLISHER", By: SourcePublisher},
	{Kind: KindSource, Word: "LANGUAGE", By: SourceLanguage},
	{Kind: KindSource, Word: "PUBLISHED_YEAR", Year: SourcePublished},
	{Kind: KindSource, Word: "TRUST", By: OwnTrust},
}

// GroupKinds groups rows of every kind by their kind.
var GroupKinds = &Grouping{Word: "KIND", By: OwnKind}

func via(path ...*Relationship) []*Relationship { return path }

// GroupingsOf are the groupings that the API offers for a kind, in the order of Groupings.
func GroupingsOf(k Kind) (groupings []*Grouping) {
	for _, g := range Groupings {
		if g.Kind == k {
			groupings = append(groupings, g)
		}
	}
	return groupings
}

// GroupingOf is the grouping of a kind by its word in the API, nil for other words. "" stands for entities of several kinds.
func GroupingOf(k Kind, word string) *Grouping {
	for _, g := range Groupings {
		if g.Kind == k && g.Word == word {
			return g
		}
	}
	if k == "" && word == GroupKinds.Word {
		return GroupKinds
	}
	return nil
}

// ToMany tells whether a row may count in several groups: it counts once in each that it leads to, and in "" where it leads to none.
func (g *Grouping) ToMany() bool {
	return g.By != nil && g.By.All != nil || slices.ContainsFunc(g.Via, func(rel *Relationship) bool { return !rel.ToOne() })
}

// Counts tells whether the ends of a relationship can be grouped by g.
func (g *Grouping) Counts(rel *Relationship) bool { return g.Kind == "" || g.Kind == rel.To }

// KeysOf are the groups of a row, each once, by the rows at the end of Via: none of them, or the row itself where Via is empty. There is
// always a group: "" where nothing is known. It is the meaning of a grouping, as Match is that of a condition: a store may count in any
// other way, with the same outcome.
func (g *Grouping) KeysOf(ends []Node) (keys []GroupKey, nodes []Node) {
	add := func(key string, n Node) {
		if key != "" && !slices.Contains(keys, GroupKey(key)) {
			keys, nodes = append(keys, GroupKey(key)), append(nodes, n)
		}
	}
	date, years := g.Period()
	for _, end := range ends {
		switch {
		case g.By != nil:
			for _, text := range g.By.Texts(end) {
				add(text, nil)
			}
		case date != nil:
			if d := date.Of(end); d.Known() {
				add(string(PeriodKey(d.year(), years)), nil)
			}
		default:
			add(end.NodeID().Local(), end)
		}
	}
	if keys == nil {
		return []GroupKey{""}, []Node{nil}
	}
	return keys, nodes
}

// Group is one group of rows: its key, how many rows it has, and the row that it stands for, where there is one.
type Group struct {
	Key   GroupKey
	Node  Node
	Count int
}

// GroupKey tells a group from others of its grouping: a word, a text, a year, the first year of a decade or the local id of Group.Node. "" is the group of the
// rows for which that is unknown.
type GroupKey string

// MaxGroups is how many groups GroupBy gives where GroupWindow.First does not cut them: some megabytes of an answer, and more than anybody
// reads.
const MaxGroups = 10_000

// GroupWindow says in which order groups come, and how many of them.
type GroupWindow struct {
	By    GroupOrderField
	Desc  bool // from the greatest; "" comes last by key either way
	First int  // how many groups from the front, 0 for all, which may be MaxGroups
}

// GroupOrderField is by what groups are ordered. Groups of one count come by key, from the least, either way.
type GroupOrderField string

// The orders of groups.
const (
	GroupsByCount GroupOrderField = "COUNT"
	GroupsByKey   GroupOrderField = "KEY" // by code point
)

// LargestGroups is the order of groups where none is asked for: the largest first, all of them.
var LargestGroups = GroupWindow{By: GroupsByCount, Desc: true}

// Cut puts the groups of one connection into order and takes those of the window. Without First, more than MaxGroups are ErrLimit.
func (w GroupWindow) Cut(groups []Group) ([]Group, error) {
	if w.First == 0 && len(groups) > MaxGroups {
		return nil, TooManyGroups()
	}
	slices.SortFunc(groups, w.compare)
	if w.First > 0 && len(groups) > w.First {
		groups = slices.Clip(groups[:w.First])
	}
	return groups, nil
}

// TooManyGroups is the ErrLimit of a connection with more than MaxGroups groups.
func TooManyGroups() error {
	return Errorf(ErrLimit, "groups: there are more than %d; ask for the largest with first, or narrow the connection with where", MaxGroups)
}

func (w GroupWindow) compare(a, b Group) int {
	order := cmp.Compare(a.Count, b.Count)
	if w.By == GroupsByKey {
		if (a.Key == "") != (b.Key == "") {
			return cmp.Compare(b.Key, a.Key) // the empty key is the lesser one, and comes last
		}
		order = cmp.Compare(a.Key, b.Key)
	}
	if w.Desc {
		order = -order
	}
	return cmp.Or(order, cmp.Compare(a.Key, b.Key))
}
