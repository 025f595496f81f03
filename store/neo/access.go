// Access paths: the ways in which the ends of relationships are found in the graph. Each relationship has one, and every
// statement about ends is a text made of its access path.

package neo

import (
	"fmt"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// accessPath is how the ends of some relationships are found. Statements of one access path are of one text, whatever the
// relationship.
type accessPath struct {
	name     string // for the list of statements
	match    string // the pattern of an end n, and of the derived relationship r to it
	hint     string // the index, without the property of the order; "" where there is none
	variable string // of the row that the index is on: n, or r where derived relationships are indexed
	from     string // the property of it with the id of the row to start from; "" for the world
	label    string // of the ends, "" where they are of several kinds
	// degree counts the ends of the row p, or of the world, by what the database has counted already.
	degree string
	// shown counts the ends x of the row n that show; "" where no order counts them.
	shown   string
	indexed []atlas.Order        // the orders that have an index, besides the rows' own
	derived *derivedRelationship // nil where ends are found without
	made    sync.Map             // the statements of pages that were asked for, by name
}

// derivedRelationship is a relationship that derive.go makes for relationships of the API that go over other rows: its type is
// the name of the field.
type derivedRelationship struct {
	kind          string
	relationships []*atlas.Relationship
}

// The access paths without an index of their own: all entities, which are only counted, the rows of $q.ids, and the one row that
// a row names, which questions look up by its id; only tests and conditions go there.
var (
	ofIDs      = &accessPath{name: "rows of ids", match: "(n:Row)", variable: "n"}
	everything = &accessPath{name: "everything", match: "(n:Row)", variable: "n"}
	toOne      = &accessPath{name: "to one", match: "(p:Row)-[r]->(n:Row)", variable: "n", from: "id"}
)

func accessPathOf(rel *atlas.Relationship) *accessPath {
	switch {
	case rel.From == "" && rel.To == "":
		return everything
	case rel.From == "":
		l := rel.To.Type()
		return &accessPath{name: l, match: "(n:" + l + ")", hint: "n:" + l + "(%s)", variable: "n", label: l, degree: "COUNT { (:" + l + ") }"}
	case namedBy(rel) != nil:
		return toOne
	case rel.To != "" && len(rel.Paths) == 1 && len(rel.Paths[0]) == 1 && rel.Paths[0][0].Ref.One != nil:
		l, ref := rel.To.Type(), rel.Paths[0][0].Ref
		return &accessPath{name: l + " by " + ref.Name, match: "(n:" + l + ")", hint: "n:" + l + "(" + refProperty(ref) + ", %s)", variable: "n", from: refProperty(ref), label: l,
			degree: "COUNT { (p)<-[:" + ref.Name + "]-() }", shown: "COUNT { (n)<-[:" + ref.Name + "]-(x) WHERE " + shows("x") + " }"}
	}
	kind := derivedType(rel)
	return &accessPath{name: kind, match: "()-[r:" + kind + "]->(n)", hint: "r:" + kind + "(_from, %s)", variable: "r", from: "_from",
		degree: "COUNT { (p)-[:" + kind + "]->() }", shown: "COUNT { (n)-[x:" + kind + "]->() WHERE " + derivedShows("x") + " }", derived: &derivedRelationship{kind: kind}}
}

// derivedType is the type of a derived relationship: the field in capitals, EXCHANGES_OUT for exchangesOut.
func derivedType(rel *atlas.Relationship) string {
	_, field, _ := strings.Cut(rel.Field, ".")
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
func (path *accessPath) using(property string) string {
	if path.hint == "" {
		return ""
	}
	return " USING INDEX SEEK " + fmt.Sprintf(path.hint, property)
}

// ends are all ends of the row whose id is the variable from, with a key in bounds of the index on a property, that show
// and pass the condition. KEY in bounds is the key.
func (path *accessPath) ends(property, bounds, from string) string {
	var where []string
	switch {
	case path == everything:
		where = append(where, "n.id > '' AND n:Entity AND "+from+" = ''")
	case path == ofIDs:
		where = append(where, "n.id IN $q.ids AND "+from+" = ''")
	case path == toOne:
		where = append(where, "p.id = "+from+" AND type(r) = $q.type")
	case path.from != "":
		where = append(where, path.variable+"."+path.from+" = "+from)
	default: // the world, which has one id
		where = append(where, from+" = ''")
	}
	if path.hint != "" {
		where = append(where, strings.ReplaceAll(bounds, "KEY", path.variable+"."+property))
	}
	where = append(where, path.shows(), passes("n"))
	return "MATCH " + path.match + path.using(property) + " WHERE " + strings.Join(where, " AND ")
}

// shows is the expression that tells whether an end shows. The time of a derived relationship includes that of its end and of
// the row it starts from.
func (path *accessPath) shows() string {
	if path.derived != nil {
		return derivedShows("r")
	}
	return shows("n")
}

// keys are the properties of the orders of an access path that have an index; none where it has none.
func (path *accessPath) keys() (keys []string) {
	if path.hint == "" {
		return nil
	}
	keys = []string{propSort}
	for _, o := range path.indexed {
		keys = append(keys, sortProperty(o.By.Kind, o))
	}
	return keys
}
