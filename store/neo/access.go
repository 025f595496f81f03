// Access paths: the ways in which the ends of relationships are found in the graph. Each relationship has one, and the
// text of every statement about ends is made from the access path alone.

package neo

import (
	"fmt"
	"strings"
	"sync"

	"alliance-atlas/atlas"
)

// accessPath is a way to find the ends of relationships. Relationships that share it share the texts of their
// statements.
type accessPath struct {
	name     string // for the list of statements
	match    string // the pattern of an end n, and of the derived relationship r to it
	hint     string // the index, with %s for the property of the order; "" where there is none
	variable string // of what is indexed: n, or r where derived relationships are indexed
	from     string // its property with the id of the row to start from; "" where all rows of a kind are the ends
	label    string // of the ends; "" where they are of several kinds
	// degree counts the ends of the row p, or all rows of a kind, from the counts that the database keeps; "" where it
	// keeps none.
	degree string
	hop    string // matches each end a of the row n that shows; "" where no grouping counts by them
	// shown counts the ends x of the row n that show; "" where no order counts them.
	shown   string
	indexed []atlas.Order        // the orders that have an index, besides the own order of the ends
	derived *derivedRelationship // nil where ends are found without one
	made    sync.Map             // statements that were made, by name: see once
}

// derivedRelationship is a type of relationships that derive.go makes. It serves the relationships of the API of one
// field name, which go over other rows.
type derivedRelationship struct {
	kind          string // the type: see derivedType
	relationships []*atlas.Relationship
}

// The access paths without an index of their own: the rows of the ids $q.ids; all entities, which are only counted; and
// the one row that a row names, which questions look up by its id, so that only tests and conditions use it.
var (
	ofIDs      = &accessPath{name: "rows of ids", match: "(n:_Row)", variable: "n"}
	everything = &accessPath{name: "everything", match: "(n:_Row)", variable: "n"}
	toOne      = &accessPath{name: "to one", match: "(p:_Row)-[r]->(n:_Row)", variable: "n", from: "id"}
)

// accessPathOf makes the access path of a relationship. Those without an index are shared.
func accessPathOf(rel *atlas.Relationship) *accessPath {
	switch {
	case rel.From == "" && rel.To == "":
		return everything
	case rel.From == "":
		label, degree := labelOf(rel.To), ""
		if !mayHide(rel.To) {
			degree = "COUNT { (:" + label + ") }"
		}
		return &accessPath{
			name:     rel.To.Type(),
			match:    "(n:" + label + ")",
			hint:     "n:" + label + "(%s)",
			variable: "n",
			label:    label,
			degree:   degree,
		}
	case namedBy(rel) != nil:
		return toOne
	case rel.To != "" && len(rel.Paths) == 1 && len(rel.Paths[0]) == 1 && rel.Paths[0][0].Ref.One != nil:
		label, ref := labelOf(rel.To), rel.Paths[0][0].Ref
		return &accessPath{
			name:     rel.To.Type() + " by " + ref.Name,
			match:    "(n:" + label + ")",
			hint:     "n:" + label + "(" + refProperty(ref) + ", %s)",
			variable: "n",
			from:     refProperty(ref),
			label:    label,
			degree:   "COUNT { (p)<-[:" + typeOf(ref) + "]-() }",
			hop:      "MATCH (n)<-[:" + typeOf(ref) + "]-(a) WHERE " + shows("a"),
			shown:    "COUNT { (n)<-[:" + typeOf(ref) + "]-(x) WHERE " + shows("x") + " }",
		}
	}
	kind := derivedType(rel)
	return &accessPath{
		name:     strings.TrimPrefix(kind, "_"),
		match:    "()-[r:" + kind + "]->(n)",
		hint:     "r:" + kind + "(_from, %s)",
		variable: "r",
		from:     "_from",
		degree:   "COUNT { (p)-[:" + kind + "]->() }",
		hop:      "MATCH (n)-[x:" + kind + "]->(a) WHERE " + derivedShows("x"),
		shown:    "COUNT { (n)-[x:" + kind + "]->() WHERE " + derivedShows("x") + " }",
		derived:  &derivedRelationship{kind: kind},
	}
}

// mayHide tells whether some rows of a kind are public and some are not (see atlas.Public). Those that are not have no
// keys, so that no index of ends has them, and the counts that the database keeps include them.
func mayHide(k atlas.Kind) bool { return k == atlas.KindSource }

// derivedType is the type of a derived relationship: the field in capitals, _EXCHANGES_OUT for exchangesOut.
func derivedType(rel *atlas.Relationship) string {
	_, field, _ := strings.Cut(rel.Field, ".")
	var b strings.Builder
	b.WriteByte('_')
	for _, r := range field {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// using is the hint for the index on a property, which makes the database read a page from the index in its order.
// Without a hint it may read and sort the whole list.
func (path *accessPath) using(property string) string {
	if path.hint == "" {
		return ""
	}
	return " USING INDEX SEEK " + fmt.Sprintf(path.hint, property)
}

// ends matches the ends of the row whose id is the variable from: those that show, pass the condition of $q.where, and
// have a key in some bounds of the index on a property. KEY in bounds stands for the key.
func (path *accessPath) ends(property, bounds, from string) string {
	var where []string
	switch {
	case path == everything:
		where = append(where, "n.id > '' AND n:_Entity AND "+from+" = ''")
	case path == ofIDs:
		where = append(where, "n.id IN $q.ids AND "+from+" = ''")
	case path == toOne:
		where = append(where, "p.id = "+from+" AND type(r) = $q.type")
	case path.from != "":
		where = append(where, path.variable+"."+path.from+" = "+from)
	default: // the root, whose id is an empty text
		where = append(where, from+" = ''")
	}
	if path.hint != "" {
		where = append(where, strings.ReplaceAll(bounds, "KEY", path.variable+"."+property))
	}
	where = append(where, path.shows(), passes("n"))
	return "MATCH " + path.match + path.using(property) + " WHERE " + strings.Join(where, " AND ")
}

// shows is the expression that tells whether an end shows on the date. The time of a derived relationship includes that
// of its end and of its start.
func (path *accessPath) shows() string {
	if path.derived != nil {
		return derivedShows("r")
	}
	return shows("n")
}

// keys are the indexed properties, one for each order; none where the access path has no index.
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
