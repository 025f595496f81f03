// Access paths: the ways in which the ends of relationships are found in the graph. Each relationship belongs to one, and every statement about
// ends is a text made of its access path.

package neo

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// access path is how the ends of some relationships are found. Statements of one access path are of one text, whatever the relationship.
type accessPath struct {
	name     string // for the list of statements
	match    string // the pattern of an end n, and of the derived relationship r to it
	hint     string // the index, without the property of the order; "" where there is none
	variable string // the row that the index is on: n, or r where derived relationships are indexed
	from     string // the property of it with the id of the row to start from; "" for the world
	label    string // of the ends, "" where they are of several kinds
	// degree counts the ends of the row p, or of the world, by what the database has counted already.
	degree  string
	indexed []atlas.Order        // the orders that have an index, besides the rows' own
	derived *derivedRelationship // nil where ends are found without
	made    sync.Map             // the statements of pages that were asked for, by name
}

// derived relationship is a relationship that derive.go makes for relationships that go over other rows: its type is the name of the field.
type derivedRelationship struct {
	kind          string
	relationships []*atlas.Relationship
}

// sorted are the relationships that the API gives in several orders, each of which has an index.
var sorted = []*atlas.Relationship{
	atlas.AllInstitutions.Relationship, atlas.CountryInstitutions.Relationship, atlas.AllianceMembers.Relationship,
	atlas.AllAlliances.Relationship, atlas.AllCourses.Relationship, atlas.InstitutionCourses.Relationship,
}

// access paths are those of all relationships, allFamilies each of them once, derived relationships the relationships that are made for them.
var accessPaths, allAccessPaths, derivedRelationships = func() (byHop map[*atlas.Relationship]*accessPath, all []*accessPath, arrows []*derivedRelationship) {
	byHop = map[*atlas.Relationship]*accessPath{}
	byName := map[string]*accessPath{}
	for _, h := range atlas.Relationships {
		f := accessPathOf(h)
		if known := byName[f.name]; known != nil {
			f = known
		} else {
			byName[f.name] = f
			all = append(all, f)
			if f.derived != nil {
				arrows = append(arrows, f.derived)
			}
		}
		if f.derived != nil {
			f.derived.relationships = append(f.derived.relationships, h)
		}
		if slices.Contains(sorted, h) {
			f.indexed = ordersOf(h.To)
		}
		byHop[h] = f
	}
	return byHop, all, arrows
}()

// The access paths without an index of their own: all entities, which are only counted, the rows of $q.ids, and the one row that
// a row names, which is looked up by its id but for tests.
var (
	ofIDs      = &accessPath{name: "rows of ids", match: "(n:Row)", variable: "n"}
	everything = &accessPath{name: "everything", match: "(n:Row)", variable: "n"}
	toOne      = &accessPath{name: "to one", match: "(p:Row)-[r]->(n:Row)", variable: "n", from: "id"}
)

func accessPathOf(h *atlas.Relationship) *accessPath {
	switch {
	case h.From == "" && h.To == "":
		return everything
	case h.From == "":
		l := label(h.To)
		return &accessPath{name: l, match: "(n:" + l + ")", hint: "n:" + l + "(%s)", variable: "n", label: l, degree: "COUNT { (:" + l + ") }"}
	case namedBy(h) != nil:
		return toOne
	case h.To != "" && len(h.Paths) == 1 && len(h.Paths[0]) == 1 && h.Paths[0][0].Ref.One != nil:
		l, ref := label(h.To), h.Paths[0][0].Ref
		return &accessPath{name: l + " by " + ref.Name, match: "(n:" + l + ")", hint: "n:" + l + "(" + refProperty(ref) + ", %s)", variable: "n", from: refProperty(ref), label: l,
			degree: "COUNT { (p)<-[:" + ref.Name + "]-() }"}
	}
	kind := derivedType(h)
	return &accessPath{name: kind, match: "()-[r:" + kind + "]->(n)", hint: "r:" + kind + "(_from, %s)", variable: "r", from: "_from",
		degree: "COUNT { (p)-[:" + kind + "]->() }", derived: &derivedRelationship{kind: kind}}
}

// arrowType is the relationship type of a relationship: the field in capitals, EXCHANGES_OUT for exchangesOut.
func derivedType(h *atlas.Relationship) string {
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
func (f *accessPath) using(property string) string {
	if f.hint == "" {
		return ""
	}
	return " USING INDEX SEEK " + fmt.Sprintf(f.hint, property)
}

// ends are all ends of the row whose id is the variable from, with a key in bounds of the index on a property, that show
// and pass the condition. KEY in bounds is the key.
func (f *accessPath) ends(property, bounds, from string) string {
	var where []string
	switch {
	case f == everything:
		where = append(where, "n.id > '' AND n:Entity AND "+from+" = ''")
	case f == ofIDs:
		where = append(where, "n.id IN $q.ids AND "+from+" = ''")
	case f == toOne:
		where = append(where, "p.id = "+from+" AND type(r) = $q.type")
	case f.from != "":
		where = append(where, f.variable+"."+f.from+" = "+from)
	default: // the world, which has one id
		where = append(where, from+" = ''")
	}
	if f.hint != "" {
		where = append(where, strings.ReplaceAll(bounds, "KEY", f.variable+"."+property))
	}
	where = append(where, f.shows(), passes("n"))
	return "MATCH " + f.match + f.using(property) + " WHERE " + strings.Join(where, " AND ")
}

// shows is the expression that tells whether an end shows. The time of a derived relationship includes that of its end and of the row it
// starts from.
func (f *accessPath) shows() string {
	if f.derived != nil {
		return derivedShows("r")
	}
	return shows("n")
}
