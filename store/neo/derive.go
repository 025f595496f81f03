// What follows from several rows: when a row shows with what it hangs on, keys that are of the names of others, and derived relationships,
// the relationships of the API that go over other rows.

package neo

import (
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

// timedHolders are the references to rows that have a time and without which a row does not show (see atlas.DependsOn).
var timedHolders = map[atlas.Kind][]string{
	atlas.KindMembership:     {"IN_ALLIANCE"},
	atlas.KindFigure:         {"MEASURES"},
	atlas.KindClaim:          {"CLAIMS_OF"},
	atlas.KindExchangeParty:  {"PARTY_TO"},
	atlas.KindExchangeCourse: {"COURSE_IN"},
	atlas.KindEventHost:      {"HOST_OF", "HOST_ALLIANCE"},
}

// derivation is one step, in the order in which steps build on each other: what to do for each row of a match, whose
// variables are vars.
type derivation struct {
	name, match, vars, do string
}

// whole is the statement that does it at once, in the transaction it is run in.
func (d derivation) whole() statement {
	return statement{"derive " + d.name, d.match + " " + d.do}
}

// derivedEach is how many rows one transaction of a derivation writes: neither so many that they fill the memory of the
// database, nor so few that ends of transactions are what costs.
const derivedEach = 5000

// inParts is the statement that does it in transactions of its own.
func (d derivation) inParts() statement {
	return statement{"derive " + d.name + ", in parts", fmt.Sprintf("%s CALL (%s) { %s } IN TRANSACTIONS OF %d ROWS", d.match, d.vars, strings.TrimPrefix(d.do, "WITH n "), derivedEach)}
}

// derivations are all steps.
var derivations = func() (steps []derivation) {
	allOf := func(k atlas.Kind) string {
		return fmt.Sprintf("MATCH (n:Row) USING INDEX SEEK n:Row(id) WHERE n.id > '%s' AND n.id < '%s'", prefixOf(k), afterPrefix(k))
	}
	for _, t := range atlas.Tables {
		if holders := timedHolders[t.Kind]; holders != nil {
			steps = append(steps, derivation{"when " + t.Name + " show", allOf(t.Kind), "n",
				"WITH n OPTIONAL MATCH (n)-[:" + strings.Join(holders, "|") + "]->(h) WITH n, [x IN collect(h._ownFirst) + [n._ownFirst] WHERE x IS NOT NULL] AS firsts, [x IN collect(h._ownLast) + [n._ownLast] WHERE x IS NOT NULL] AS lasts SET n._first = " + latest("firsts") + ", n._last = " + earliest("lasts")})
		}
	}
	steps = append(steps, derivation{"keys of memberships", allOf(atlas.KindMembership), "n",
		"WITH n OPTIONAL MATCH (n)-[:IN_ALLIANCE]->(a) OPTIONAL MATCH (n)-[:OF_INSTITUTION]->(i) SET n._sort = coalesce(a._key, $unknown) + coalesce(i._key, $unknown) + n.id"})
	named := func(k atlas.Kind, by atlas.OrderBy, ref string) {
		up, down := sortProperty(atlas.Order{By: by}), sortProperty(atlas.Order{By: by, Desc: true})
		steps = append(steps, derivation{"keys by " + strings.ToLower(string(by)), allOf(k), "n",
			"WITH n OPTIONAL MATCH (n)-[:" + ref + "]->(x) SET n." + up + " = coalesce(x._key, $unknown) + n._sort, n." + down + " = coalesce(x._keyDesc, $unknown) + n._sort"})
	}
	counted := func(k atlas.Kind, by atlas.OrderBy, pattern string) {
		up, down := sortProperty(atlas.Order{By: by}), sortProperty(atlas.Order{By: by, Desc: true})
		steps = append(steps, derivation{"keys by number of " + strings.ToLower(string(by)), allOf(k), "n",
			"WITH n, COUNT { " + pattern + " } AS x SET n." + up + " = right('000000000' + toString(x), 9) + n._sort, n." + down + " = right('000000000' + toString(999999999 - x), 9) + n._sort"})
	}
	named(atlas.KindInstitution, atlas.ByCountry, "LOCATED_IN")
	named(atlas.KindCourse, atlas.ByProvider, "PROVIDED_BY")
	counted(atlas.KindInstitution, atlas.ByMemberships, "(n)<-[:OF_INSTITUTION]-()")
	counted(atlas.KindInstitution, atlas.ByCourses, "(n)<-[:PROVIDED_BY]-()")
	for _, a := range derivedRelationships {
		if a.kind == "MEMBERS" { // which alliances are counted by, and are sorted by in other derived relationships
			steps = append(steps, a.derivations(allOf)...)
		}
	}
	counted(atlas.KindAlliance, atlas.ByMembers, "(n)-[:MEMBERS]->()")
	for _, a := range derivedRelationships {
		if a.kind != "MEMBERS" {
			steps = append(steps, a.derivations(allOf)...)
		}
	}
	return steps
}()

// latest and earliest are the expressions of the time in which all times of a list are, null where the list is empty.
func latest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = 0, x IN %[1]s | CASE WHEN x > d THEN x ELSE d END) END", list)
}

func earliest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = %[2]d, x IN %[1]s | CASE WHEN x < d THEN x ELSE d END) END", list, atlas.Forever)
}

// derivations make the derived relationships of all relationships of the type, and take away those that no longer hold: each is marked with the run
// that made it. An derived relationship shows where one of the paths shows with all its rows, from the first to the end.
func (a *derivedRelationship) derivations(allOf func(atlas.Kind) string) (steps []derivation) {
	for _, h := range a.relationships {
		var paths []string
		for _, p := range h.Paths {
			pattern, rows := "(n)", []string{"n"}
			for i, step := range p {
				next := fmt.Sprintf("(m%d)", i)
				if i == len(p)-1 {
					next = "(e:" + endLabel(h) + ")"
					rows = append(rows, "e")
				} else {
					rows = append(rows, fmt.Sprintf("m%d", i))
				}
				if step.Back {
					pattern += "<-[:" + step.Ref.Name + "]-" + next
				} else {
					pattern += "-[:" + step.Ref.Name + "]->" + next
				}
			}
			paths = append(paths, "MATCH "+pattern+" RETURN e, ["+strings.Join(rows, "._first, ")+"._first] AS firsts, ["+strings.Join(rows, "._last, ")+"._last] AS lasts")
		}
		start := allOf(h.From)
		if h.From == atlas.KindSource { // the source that stands for memory is nobody's
			start += " AND n.kind <> '" + string(atlas.SourceRecollection) + "'"
		}
		key := propSort
		if h.To == "" {
			key = propMixed
		}
		sets := []string{"r._from = n.id", "r._run = $run", "r._sort = e." + key}
		for _, o := range accessPaths[h].indexed {
			sets = append(sets, "r."+sortProperty(o)+" = e."+sortProperty(o))
		}
		// The derived relationships of one row are found at once and made in transactions of their own: one row may have most of them.
		steps = append(steps, derivation{"arrows " + a.kind + " of " + h.Field,
			start + " CALL (n) { CALL (n) { " + strings.Join(paths, " UNION ALL ") + " } WITH e, [x IN firsts WHERE x IS NOT NULL] AS firsts, [x IN lasts WHERE x IS NOT NULL] AS lasts" +
				" WITH e, " + latest("firsts") + " AS first, " + earliest("lasts") + " AS last RETURN e, count(*) AS paths, collect(first) AS firsts, collect(last) AS lasts }",
			"n, e, paths, firsts, lasts",
			"MERGE (n)-[r:" + a.kind + "]->(e) SET " + strings.Join(sets, ", ") +
				", r._firsts = CASE WHEN size(firsts) < paths THEN null ELSE firsts END, r._lasts = CASE WHEN size(firsts) < paths THEN null ELSE lasts END"})
	}
	return append(steps, derivation{"arrows " + a.kind + " that no longer hold", "MATCH ()-[r:" + a.kind + "]->() WHERE r._from > '' AND r._run <> $run", "r", "DELETE r"})
}

func endLabel(h *atlas.Relationship) string {
	if h.To == "" {
		return labelEntity
	}
	return label(h.To)
}

// prefixOf is what ids of a kind begin with, and afterPrefix the first text after them: '0' comes after '/'.
func prefixOf(k atlas.Kind) string    { return strings.TrimSuffix(string(atlas.NewID(k, "x")), "x") }
func afterPrefix(k atlas.Kind) string { return strings.TrimSuffix(prefixOf(k), "/") + "0" }
