// The groupings of connections: a table, one line each. Stores, the schema's tests and the conformance suite range over it, and
// know no grouping by name.

package atlas

import (
	"cmp"
	"slices"
)

// Grouping sorts the rows of one kind into groups to be counted. Via leads from a row, over rows that show, to the row that By or Year
// reads; where both are nil, that row itself is the group.
type Grouping struct {
	Kind Kind   // of the rows counted; "" means every kind
	Word string // as the API spells it
	Via  []*Relationship
	By   *Property
	Year *DateProperty
}

// Groupings are the groupings that the API offers, by kind in the order of their words in the API.
var Groupings = []*Grouping{
	{Kind: KindInstitution, Word: "COUNTRY", Via: via(InstitutionCountry.Relationship)},
	{Kind: KindInstitution, Word: "KIND", By: InstitutionKindOf},
	{Kind: KindInstitution, Word: "REGION", Via: via(InstitutionCountry.Relationship), By: CountryRegion},
	{Kind: KindAlliance, Word: "FOUNDED_YEAR", Year: AllianceFounded},
	{Kind: KindCourse, Word: "PROVIDER", Via: via(CourseProvider.Relationship)},
	{Kind: KindCourse, Word: "LANGUAGE", By: CourseLanguage},
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

// GroupingOf is the grouping of a kind by its word in the API, nil for other words.
func GroupingOf(k Kind, word string) *Grouping {
	for _, g := range Groupings {
		if g.Kind == k && g.Word == word {
			return g
		}
	}
	return nil
}

// Counts tells whether the ends of a relationship can be grouped by g.
func (g *Grouping) Counts(rel *Relationship) bool { return g.Kind == "" || g.Kind == rel.To }

// KeyOf is the key of the group to which the row at the end of Via leads, and that row where it is the group itself. nil, for a row
// that is unknown or does not show, gives "".
func (g *Grouping) KeyOf(end Node) (GroupKey, Node) {
	switch {
	case end == nil:
		return "", nil
	case g.By != nil:
		return GroupKey(g.By.Of(end)), nil
	case g.Year != nil:
		return YearKey(g.Year.Of(end)), nil
	}
	return GroupKey(end.NodeID().Local()), end
}

// YearKey is the key of the group of a year: four digits, "" where the date is unknown.
func YearKey(d PartialDate) GroupKey {
	if !d.Known() {
		return ""
	}
	return GroupKey(d.String()[:len("2006")])
}

// Group is one group of rows: its key, how many rows it has, and the row that it stands for, where there is one.
type Group struct {
	Key   GroupKey
	Node  Node
	Count int
}

// GroupKey tells a group from others of its grouping: a word, a text, a year or the local id of Group.Node. "" is the group of the
// rows for which that is unknown.
type GroupKey string

// SortGroups puts groups into the order of Reader.GroupBy: the largest first, then by key.
func SortGroups(groups []Group) {
	slices.SortFunc(groups, func(a, b Group) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Key, b.Key))
	})
}
