// Families: the ways in which the ends of hops are found in the graph. Each hop belongs to one, and every statement about
// ends is a text made of its family.

package neo

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// family is how the ends of some hops are found. Statements of one family are of one text, whatever the hop.
type family struct {
	name  string // for the list of statements
	match string // the pattern of an end n, and of the arrow r to it
	hint  string // the index, without the property of the order; "" where there is none
	holds string // the row that the index is on: n, or r where arrows are indexed
	from  string // the property of it with the id of the row to start from; "" for the world
	label string // of the ends, "" where they are of several kinds
	// degree counts the ends of the row p, or of the world, by what the database has counted already.
	degree  string
	indexed []atlas.Order // the orders that have an index, besides the rows' own
	arrow   *arrow        // nil where ends are found without
	made    sync.Map      // the statements of pages that were asked for, by name
}

// arrow is a relationship that derive.go makes for hops that go over other rows: its type is the name of the field.
type arrow struct {
	kind string
	hops []*atlas.Hop
}

// sorted are the hops that the API gives in several orders, each of which has an index.
var sorted = []*atlas.Hop{
	atlas.AllInstitutions.Hop, atlas.CountryInstitutions.Hop, atlas.AllianceMembers.Hop,
	atlas.AllAlliances.Hop, atlas.AllCourses.Hop, atlas.InstitutionCourses.Hop,
}

// families are those of all hops, allFamilies each of them once, arrows the relationships that are made for them.
var families, allFamilies, arrows = func() (byHop map[*atlas.Hop]*family, all []*family, arrows []*arrow) {
	byHop = map[*atlas.Hop]*family{}
	byName := map[string]*family{}
	for _, h := range atlas.Hops {
		f := familyOf(h)
		if known := byName[f.name]; known != nil {
			f = known
		} else {
			byName[f.name] = f
			all = append(all, f)
			if f.arrow != nil {
				arrows = append(arrows, f.arrow)
			}
		}
		if f.arrow != nil {
			f.arrow.hops = append(f.arrow.hops, h)
		}
		if slices.Contains(sorted, h) {
			f.indexed = ordersOf(h.To)
		}
		byHop[h] = f
	}
	return byHop, all, arrows
}()

// The families without an index of their own: all entities, which are only counted, the rows of $q.ids, and the one row that
// a row names, which is looked up by its id but for tests.
var (
	ofIDs      = &family{name: "rows of ids", match: "(n:Row)", holds: "n"}
	everything = &family{name: "everything", match: "(n:Row)", holds: "n"}
	toOne      = &family{name: "to one", match: "(p:Row)-[r]->(n:Row)", holds: "n", from: "id"}
)

func familyOf(h *atlas.Hop) *family {
	switch {
	case h.From == "" && h.To == "":
		return everything
	case h.From == "":
		l := label(h.To)
		return &family{name: l, match: "(n:" + l + ")", hint: "n:" + l + "(%s)", holds: "n", label: l, degree: "COUNT { (:" + l + ") }"}
	case namedBy(h) != nil:
		return toOne
	case h.To != "" && len(h.Paths) == 1 && len(h.Paths[0]) == 1 && h.Paths[0][0].Ref.One != nil:
		l, ref := label(h.To), h.Paths[0][0].Ref
		return &family{name: l + " by " + ref.Name, match: "(n:" + l + ")", hint: "n:" + l + "(" + refProperty(ref) + ", %s)", holds: "n", from: refProperty(ref), label: l,
			degree: "COUNT { (p)<-[:" + ref.Name + "]-() }"}
	}
	kind := arrowType(h)
	return &family{name: kind, match: "()-[r:" + kind + "]->(n)", hint: "r:" + kind + "(_from, %s)", holds: "r", from: "_from",
		degree: "COUNT { (p)-[:" + kind + "]->() }", arrow: &arrow{kind: kind}}
}

// arrowType is the relationship type of a hop: the field in capitals, EXCHANGES_OUT for exchangesOut.
func arrowType(h *atlas.Hop) string {
	_, field, _ := strings.Cut(h.Field, ".")
	var b strings.Builder
	for _, r := range field {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// using is the hint for an index on a property. A hint is what makes the database read a page from the index in its
// order: without one it may read and sort the whole list.
func (f *family) using(property string) string {
	if f.hint == "" {
		return ""
	}
	return " USING INDEX SEEK " + fmt.Sprintf(f.hint, property)
}

// ends are all ends of the row whose id is the variable from, with a key in bounds of the index on a property, that show
// and pass the condition. KEY in bounds is the key.
func (f *family) ends(property, bounds, from string) string {
	var where []string
	switch {
	case f == everything:
		where = append(where, "n.id > '' AND n:Entity AND "+from+" = ''")
	case f == ofIDs:
		where = append(where, "n.id IN $q.ids AND "+from+" = ''")
	case f == toOne:
		where = append(where, "p.id = "+from+" AND type(r) = $q.type")
	case f.from != "":
		where = append(where, f.holds+"."+f.from+" = "+from)
	default: // the world, which has one id
		where = append(where, from+" = ''")
	}
	if f.hint != "" {
		where = append(where, strings.ReplaceAll(bounds, "KEY", f.holds+"."+property))
	}
	where = append(where, f.shows(), holds("n"))
	return "MATCH " + f.match + f.using(property) + " WHERE " + strings.Join(where, " AND ")
}

// shows is the expression that tells whether an end shows. The time of an arrow includes that of its end and of the row it
// starts from.
func (f *family) shows() string {
	if f.arrow != nil {
		return arrowShows("r")
	}
	return shows("n")
}
