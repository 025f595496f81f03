// The layout: how the tables of package atlas lie in the graph. It is made of them alone, so that a new property, order or
// relationship is stored and found without a word here; what must be written again for it shows in its fingerprint.

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
)

// tables are the tables of package atlas that a layout is made of.
type tables struct {
	relationships []*atlas.Relationship
	sorts         []*atlas.Sort
	properties    []*atlas.Property
	dates         []*atlas.DateProperty
}

// layout is how they lie in the graph.
type layout struct {
	tables
	paths       map[*atlas.Relationship]*accessPath
	allPaths    []*accessPath              // of relationships, each once
	worlds      map[atlas.Kind]*accessPath // all rows of a kind; "" are all entities
	derived     []*derivedRelationship
	derivations []derivation
	countedKey  string // see makeCountedKey
	byKind      map[atlas.Kind]*kindLayout
	fingerprint func() string
}

// kindLayout is what is stored of rows of a kind besides their cells.
type kindLayout struct {
	properties []*atlas.Property // words and texts
	dates      []*atlas.DateProperty
	refs       []*atlas.Ref
	orders     []atlas.Order // with a property of their own
	late       bool          // the rows' own order needs names of other rows, so that keys are derived
	holders    []string      // the references to rows with a time, without which a row does not show
	shown      []string      // the names of all properties that a row may show (see writer.shown)
}

// current is the layout of this program.
var current = newLayout(tables{atlas.Relationships, atlas.Sorts, atlas.Properties, atlas.DateProperties})

// indexed are the orders that have an index, besides every connection's own: each costs the import an entry for each end. Other
// orders sort the ends of a row when they are asked for.
var indexed = []struct {
	relationship *atlas.Relationship
	words        []string
}{
	{atlas.AllInstitutions.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.CountryInstitutions.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.AllianceMembers.Relationship, []string{"NAME", "COUNTRY", "MEMBERSHIPS", "COURSES"}},
	{atlas.AllAlliances.Relationship, []string{"NAME", "FOUNDED", "MEMBERS"}},
	{atlas.AllCourses.Relationship, []string{"NAME", "PROVIDER"}},
	{atlas.InstitutionCourses.Relationship, []string{"NAME", "PROVIDER"}},
}

func newLayout(t tables) *layout {
	l := &layout{tables: t, paths: map[*atlas.Relationship]*accessPath{}, worlds: map[atlas.Kind]*accessPath{"": everything}, byKind: map[atlas.Kind]*kindLayout{}}
	byName := map[string]*accessPath{}
	for _, h := range t.relationships {
		f := accessPathOf(h)
		if known := byName[f.name]; known != nil {
			f = known
		} else {
			byName[f.name] = f
			l.allPaths = append(l.allPaths, f)
			if f.derived != nil {
				l.derived = append(l.derived, f.derived)
			}
		}
		if f.derived != nil {
			f.derived.relationships = append(f.derived.relationships, h)
		}
		l.paths[h] = f
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
			if f := l.paths[i.relationship]; f != nil && slices.Contains(i.words, o.By.Word) && !slices.Contains(f.indexed, o) {
				f.indexed = append(f.indexed, o)
			}
		}
	}
	for _, table := range atlas.Tables {
		l.byKind[table.Kind].shown = l.shownBy(table)
	}
	for _, g := range atlas.Groupings {
		if len(g.Via) > mostSteps {
			panic("neo: the grouping of " + string(g.Kind) + " by " + g.Word + " goes over more rows than groupsText does")
		}
	}
	l.countedKey = l.makeCountedKey()
	l.derivations = l.makeDerivations()
	l.fingerprint = sync.OnceValue(l.makeFingerprint)
	return l
}

// kind is what is stored of rows of a kind.
func (l *layout) kind(k atlas.Kind) *kindLayout {
	of := &kindLayout{refs: atlas.RefsOf(k)}
	for _, p := range l.properties {
		if p.Kind == k && p.Form != atlas.FormID {
			of.properties = append(of.properties, p)
		}
	}
	for _, d := range l.dates {
		if d.Kind == k {
			of.dates = append(of.dates, d)
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
	for _, r := range atlas.Holders(k) {
		if atlas.HasTime(r.To) {
			of.holders = append(of.holders, r.Name)
		}
	}
	return of
}

// path is how the ends of a relationship are found.
func (l *layout) path(h *atlas.Relationship) *accessPath { return l.paths[h] }

// makeCountedKey is the key in an order that counts what shows on a date, and the property $q.key of others.
func (l *layout) makeCountedKey() string {
	var counts strings.Builder
	done := map[*atlas.Relationship]bool{}
	for _, s := range l.sorts {
		if s.Count != nil && l.paths[s.Count] != nil && !done[s.Count] {
			done[s.Count] = true
			fmt.Fprintf(&counts, " WHEN '%s' THEN %s", s.Count.Field, l.paths[s.Count].shown)
		}
	}
	return "CASE WHEN $q.count IS NULL THEN n[$q.key] ELSE right('000000000' + toString(abs($q.turn - CASE $q.count" + counts.String() + " END)), 9) + " + tie("n") + " END"
}

// tie is the expression of what orders rows that an order does not part (see atlas.TieOrder): propTie where rows have that, and
// else their own key.
func tie(row string) string {
	return "coalesce(" + row + "." + propTie + ", " + row + "." + propSort + ")"
}

// hasTie tells whether rows of a kind have propTie.
func hasTie(k atlas.Kind) bool { return k.IsEntity() && !atlas.Order{By: byName}.IsOwn(k) }

// byName is the order of entities by name, whatever their kind.
var byName = &atlas.Sort{Text: atlas.OwnName}

// sortProperty is the property with the key of a row of a kind in an order: propSort for the rows' own.
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
func changesWithTime(h *atlas.Relationship) bool {
	for _, path := range h.Paths {
		for _, step := range path {
			k := step.Ref.To
			if step.Back {
				k = step.Ref.From
			}
			if atlas.HasTime(k) || slices.ContainsFunc(atlas.Holders(k), func(r *atlas.Ref) bool { return atlas.HasTime(r.To) }) {
				return true
			}
		}
	}
	return false
}

// makeFingerprint is a digest of everything that is written for a row: of the statements that write and derive, and of what the
// writer makes of one row of each kind, whose cells are chosen so that folding, keys and terms show in them. Databases that were
// written with another one are not answered from (see state.check).
func (l *layout) makeFingerprint() string {
	sum := sha256.New()
	w := writer{layout: l}
	for _, t := range atlas.Tables {
		row := sampleRow(t)
		text, err := json.Marshal([]any{put(t.Kind).text, link(t.Kind).text, putRow(&w, row), linkRow(&w, row)})
		if err != nil {
			panic(err) // properties are plain data
		}
		sum.Write(append(text, '\n'))
	}
	for _, d := range l.derivations {
		fmt.Fprintln(sum, d.match, d.do)
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// shownBy are the names of all properties that rows of a table may show: those of a row whose cells are all filled, and each
// reference, of which one row does not make all.
func (l *layout) shownBy(t *atlas.Table) (names []string) {
	w := writer{layout: l}
	all := w.shown(sampleRow(t))
	for _, r := range l.byKind[t.Kind].refs {
		if r.One != nil {
			all[refProperty(r)] = nil
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// sampleRow is a row of a table that no atlas has: each of its cells is filled.
func sampleRow(t *atlas.Table) atlas.Node {
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		switch c.Type {
		case atlas.TypeID, atlas.TypeRef, atlas.TypeSubject, atlas.TypeSource:
			cells[i] = "sample"
		case atlas.TypeOtherSources:
			cells[i] = "other"
		case atlas.TypeSubjectKind, atlas.TypeWord:
			cells[i] = c.Words[0]
		case atlas.TypeDate:
			cells[i] = "2024-01"
		case atlas.TypeNumber, atlas.TypeInteger:
			cells[i] = "7"
		default:
			cells[i] = "Ærø-Universität’s ＡＢＣ 𝔘 清华大学 " + c.Name
			if len(c.Words) > 0 {
				cells[i] = c.Words[0]
			}
		}
	}
	row, ok := t.Restorer(cellEnd[0]).Row(strings.Join(cells, cellEnd))
	if !ok {
		panic("neo: the sample of " + t.Name + " is no row")
	}
	return row
}
