// The layout: how the tables of package atlas are stored in the graph. It is made from them alone, so that a new
// property, order or relationship needs no word here. Its fingerprint shows whether stored rows must be written again.

package neo

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// tables are the tables of package atlas that a layout is made of.
type tables struct {
	relationships []*atlas.Relationship
	sorts         []*atlas.Sort
	properties    []*atlas.Property
	dates         []*atlas.DateProperty
	numbers       []*atlas.NumberProperty
}

// layout says how they are stored in the graph.
type layout struct {
	tables
	paths       map[*atlas.Relationship]*accessPath
	allPaths    []*accessPath              // of relationships, each once
	worlds      map[atlas.Kind]*accessPath // to all rows of a kind; "" for all entities
	derived     []*derivedRelationship
	derivations []derivation
	byKind      map[atlas.Kind]*kindLayout
	fingerprint func() string
}

// kindLayout says what is stored of rows of a kind besides their cells.
type kindLayout struct {
	properties []*atlas.Property // words and texts
	dates      []*atlas.DateProperty
	numbers    []*atlas.NumberProperty
	refs       []*atlas.Ref
	orders     []atlas.Order // with properties of their own
	whole      []atlas.Order // those of them whose whole key is stored, because it is indexed
	late       bool          // keys in the own order are made of names of other rows, so that they are derived
	named      bool          // names are in keys of other rows
	holders    []string      // the references to rows with a time, without which a row does not show
	shown      []string      // the names of all properties that writer.shown may make
}

// current is the layout of this program.
var current = newLayout(tables{
	atlas.Relationships, atlas.Sorts, atlas.Properties, atlas.DateProperties, atlas.NumberProperties,
})

// indexed are the orders that have an index, besides the own order of every connection. Each costs the import one index
// entry for each end. For other orders, a question sorts all ends of a row (see mostSorted).
var indexed = []struct {
	relationship *atlas.Relationship
	words        []string
}{
	{atlas.AllInstitutions.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.CountryInstitutions.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.AllianceMembers.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.AllAlliances.Relationship, []string{"NAME", "FOUNDED", "MEMBERS"}},
	{atlas.AllCourses.Relationship, []string{"NAME", "PROVIDER", "RUN_START"}},
	{atlas.InstitutionCourses.Relationship, []string{"NAME", "PROVIDER"}},
	{atlas.AllMemberships.Relationship, []string{"FROM"}},
	{atlas.AllFigures.Relationship, []string{"AS_OF", "VALUE"}},
}

func newLayout(t tables) *layout {
	l := &layout{
		tables: t,
		paths:  map[*atlas.Relationship]*accessPath{},
		worlds: map[atlas.Kind]*accessPath{"": everything},
		byKind: map[atlas.Kind]*kindLayout{},
	}
	byName := map[string]*accessPath{}
	for _, rel := range t.relationships {
		path := accessPathOf(rel)
		if known := byName[path.name]; known != nil {
			path = known
		} else {
			byName[path.name] = path
			l.allPaths = append(l.allPaths, path)
			if path.derived != nil {
				l.derived = append(l.derived, path.derived)
			}
		}
		if path.derived != nil {
			path.derived.relationships = append(path.derived.relationships, rel)
		}
		l.paths[rel] = path
	}
	for _, table := range atlas.Tables {
		k := table.Kind
		l.byKind[k] = l.kind(k)
		if l.worlds[k] = byName[k.Type()]; l.worlds[k] == nil {
			l.worlds[k] = accessPathOf(&atlas.Relationship{To: k})
		}
	}
	for _, i := range indexed {
		for _, o := range l.byKind[i.relationship.To].orders {
			path := l.paths[i.relationship]
			if path == nil || !slices.Contains(i.words, o.By.Word) {
				continue
			}
			if !slices.Contains(path.indexed, o) {
				path.indexed = append(path.indexed, o)
			}
			if of := l.byKind[i.relationship.To]; !slices.Contains(of.whole, o) {
				of.whole = append(of.whole, o)
			}
		}
	}
	for _, table := range atlas.Tables {
		l.byKind[table.Kind].shown = l.shownBy(table)
	}
	for _, g := range atlas.Groupings {
		shapeOf(g) // which panics where there is none
	}
	l.derivations = l.makeDerivations()
	l.fingerprint = sync.OnceValue(l.makeFingerprint)
	return l
}

// kind makes the layout of a kind, except for shown.
func (l *layout) kind(k atlas.Kind) *kindLayout {
	of := &kindLayout{refs: atlas.RefsOf(k)}
	for _, p := range l.properties {
		if p.Kind == k && p.Form != atlas.FormID || p == atlas.OwnTrust {
			of.properties = append(of.properties, p)
		}
	}
	for _, d := range l.dates {
		if d.Kind == k {
			of.dates = append(of.dates, d)
		}
	}
	for _, n := range l.numbers {
		if n.Kind == k {
			of.numbers = append(of.numbers, n)
		}
	}
	for _, s := range l.sorts {
		for _, desc := range []bool{false, true} {
			if o := (atlas.Order{By: s, Desc: desc}); s.Kind == k && !o.IsOwn(k) {
				of.orders = append(of.orders, o)
			}
		}
	}
	of.late = slices.ContainsFunc(atlas.OwnOrder(k), func(o atlas.Order) bool { return o.By.NameOf != nil })
	of.named = slices.ContainsFunc(l.sorts, func(s *atlas.Sort) bool { return s.NameOf != nil && s.NameOf.To == k })
	for _, t := range atlas.Tables {
		of.named = of.named || slices.ContainsFunc(atlas.OwnOrder(t.Kind), func(o atlas.Order) bool { return o.By.NameOf != nil && o.By.NameOf.To == k })
	}
	for _, r := range atlas.HoldingRefs(k) {
		if atlas.HasTime(r.To) {
			of.holders = append(of.holders, r.Name)
		}
	}
	return of
}

// sortKey is the expression of a key in an order that has no index: the property $q.key, if that is not null, and behind
// it, where $q.tied is true, the tie; or, where rel is not nil, how many ends of it show on the date, and the tie. It is
// null for a row without keys, which is no end. Counts are subtracted from $q.turn, which is 0 for ascending and the
// largest count for descending order. Each count is in texts of its own: all in one would take the database longer to plan
// than everything else in the text.
func (l *layout) sortKey(rel *atlas.Relationship) string {
	if rel == nil {
		return "CASE WHEN $q.key IS NULL THEN '' ELSE n[$q.key] END + CASE WHEN $q.tied THEN " + tie("n") + " ELSE '' END"
	}
	return bolt.Folded(`
		right('000000000' + toString(abs($q.turn - «count»)), 9) + «tie»`,
		"«count»", l.paths[rel].shown,
		"«tie»", tie("n"))
}

// tie is the expression of the end of a key, which orders rows that are otherwise equal (see atlas.TieOrder): propTie
// where a row has it, and otherwise its own key.
func tie(row string) string {
	return "coalesce(" + row + "." + propTie + ", " + row + "." + propSort + ")"
}

// sortProperty is the property with the whole key of a row in an order: propSort for the own order of its kind. It is
// stored for the own order and for those that are indexed; for others primaryProperty is.
func sortProperty(k atlas.Kind, o atlas.Order) string {
	switch {
	case o.IsOwn(k):
		return propSort
	case o.Desc:
		return propSort + "_" + o.By.Word + "_DESC"
	}
	return propSort + "_" + o.By.Word
}

// changesWithTime tells whether the number of ends of a relationship depends on the date.
func changesWithTime(rel *atlas.Relationship) bool {
	for _, path := range rel.Paths {
		for _, step := range path {
			k := step.Ref.To
			if step.Back {
				k = step.Ref.From
			}
			if atlas.HasTime(k) || slices.ContainsFunc(atlas.HoldingRefs(k), func(r *atlas.Ref) bool { return atlas.HasTime(r.To) }) {
				return true
			}
		}
	}
	return false
}

// makeFingerprint is a digest of everything that is written for a row: the statements that write and derive, and the
// properties of sample rows of each kind, whose cells are chosen so that folding, keys and terms show in them, and the
// unknown. Data with another fingerprint is not used for answers (see Store.readState).
func (l *layout) makeFingerprint() string {
	sum := sha256.New()
	fmt.Fprintln(sum, atlas.FoldVersion, atlas.SearchVersion, atlas.UnknownLast)
	w := writer{layout: l}
	for _, t := range atlas.Tables {
		fmt.Fprintln(sum, put(t.Kind).Text, link(t.Kind).Text)
		for _, sample := range []sample{{date: "2024-01"}, {date: "2024-02-29", last: true}, {date: "2024", bare: true}} {
			row := sample.row(t)
			text, err := json.Marshal([]any{putRow(&w, row), linkRow(&w, row)})
			if err != nil {
				panic(err) // properties are plain data
			}
			sum.Write(append(text, '\n'))
		}
	}
	for _, d := range l.derivations {
		fmt.Fprintln(sum, d.match, d.do)
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// shownBy are the names of all properties that writer.shown may make for rows of a table: those of a row whose cells
// are all filled, and one for each reference, because a single row does not have all references.
func (l *layout) shownBy(t *atlas.Table) (names []string) {
	w := writer{layout: l}
	all := w.shown(sample{date: "2024"}.row(t))
	for _, r := range l.byKind[t.Kind].refs {
		if r.One != nil {
			all[refProperty(r)] = nil
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// sample says how the cells of a made-up row are filled.
type sample struct {
	date string // of all dates
	last bool   // words are the last of their lists, rather than the first
	bare bool   // only cells that no row leaves empty are filled
}

// row is the row of a table.
func (s sample) row(t *atlas.Table) atlas.Node {
	word := func(list []string) string {
		if s.last {
			return list[len(list)-1]
		}
		return list[0]
	}
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		if s.bare && !c.Required {
			continue
		}
		switch c.Type {
		case atlas.TypeID, atlas.TypeRef, atlas.TypeSubject, atlas.TypeSource:
			cells[i] = "sample"
		case atlas.TypeOtherSources:
			cells[i] = "other"
		case atlas.TypeSubjectKind, atlas.TypeWord:
			cells[i] = word(c.Words)
		case atlas.TypeDate:
			cells[i] = s.date
		case atlas.TypeNumber, atlas.TypeInteger:
			cells[i] = "7"
		default:
			cells[i] = "Ærø-Universität’s ＡＢＣ 𝔘 清华大学 มหาวิทยาลัยเทคโนโลยีพระจอมเกล้า " + c.Name
			if len(c.Words) > 0 {
				cells[i] = word(c.Words)
			}
		}
	}
	row, ok := t.Restorer(cellEnd[0]).Row(strings.Join(cells, cellEnd))
	if !ok {
		panic("neo: the sample of " + t.Name + " is no row")
	}
	return row
}
