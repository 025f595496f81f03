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
// variables are vars. Either rows or ends says how it is done where a change touches it (touched.go); neither is there for the
// step that takes derived relationships away, which a change does as it derives the others.
type derivation struct {
	name, match, vars, do string
	rows                  *rowStep
	ends                  *endStep
	// reads is what the step depends on and writes what it changes, as facts.go tells them.
	reads, writes []fact
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
	add := func(name, do string, rows rowStep) {
		steps = append(steps, derivation{name: name, match: allOf(rows.kind), vars: "n", do: do, rows: &rows, reads: rows.reads(), writes: rows.writes()})
	}
	for _, t := range atlas.Tables {
		if holders := timedHolders[t.Kind]; holders != nil {
			add("when "+t.Name+" show",
				"WITH n OPTIONAL MATCH (n)-[:"+strings.Join(holders, "|")+"]->(h) WITH n, [x IN collect(h._ownFirst) + [n._ownFirst] WHERE x IS NOT NULL] AS firsts, [x IN collect(h._ownLast) + [n._ownLast] WHERE x IS NOT NULL] AS lasts SET n._first = "+latest("firsts")+", n._last = "+earliest("lasts"),
				rowStep{kind: t.Kind, own: []string{propOwnFirst, propOwnLast}, over: holders, of: []string{propOwnFirst, propOwnLast}, sets: []string{propFirst, propLast}})
		}
	}
	add("keys of memberships",
		"WITH n OPTIONAL MATCH (n)-[:IN_ALLIANCE]->(a) OPTIONAL MATCH (n)-[:OF_INSTITUTION]->(i) SET n._sort = coalesce(a._key, $unknown) + coalesce(i._key, $unknown) + n.id",
		rowStep{kind: atlas.KindMembership, over: []string{"IN_ALLIANCE", "OF_INSTITUTION"}, of: []string{propKey}, sets: []string{propSort}})
	named := func(k atlas.Kind, by atlas.OrderBy, ref string) {
		up, down := sortProperty(atlas.Order{By: by}), sortProperty(atlas.Order{By: by, Desc: true})
		add("keys by "+strings.ToLower(string(by)),
			"WITH n OPTIONAL MATCH (n)-[:"+ref+"]->(x) SET n."+up+" = coalesce(x._key, $unknown) + n._sort, n."+down+" = coalesce(x._keyDesc, $unknown) + n._sort",
			rowStep{kind: k, own: []string{propSort}, over: []string{ref}, of: []string{propKey, propKeyDesc}, sets: []string{up, down}})
	}
	// what is counted: a fact about the row whose relationships the pattern counts
	counted := func(k atlas.Kind, by atlas.OrderBy, pattern, what string) {
		up, down := sortProperty(atlas.Order{By: by}), sortProperty(atlas.Order{By: by, Desc: true})
		add("keys by number of "+strings.ToLower(string(by)),
			"WITH n, COUNT { "+pattern+" } AS x SET n."+up+" = right('000000000' + toString(x), 9) + n._sort, n."+down+" = right('000000000' + toString(999999999 - x), 9) + n._sort",
			rowStep{kind: k, own: []string{propSort, what}, sets: []string{up, down}})
	}
	named(atlas.KindInstitution, atlas.ByCountry, "LOCATED_IN")
	named(atlas.KindCourse, atlas.ByProvider, "PROVIDED_BY")
	counted(atlas.KindInstitution, atlas.ByMemberships, "(n)<-[:OF_INSTITUTION]-()", namedIn("OF_INSTITUTION"))
	counted(atlas.KindInstitution, atlas.ByCourses, "(n)<-[:PROVIDED_BY]-()", namedIn("PROVIDED_BY"))
	for _, a := range derivedRelationships {
		if a.kind == "MEMBERS" { // which alliances are counted by, and are sorted by in other derived relationships
			steps = append(steps, a.derivations()...)
		}
	}
	counted(atlas.KindAlliance, atlas.ByMembers, "(n)-[:MEMBERS]->()", "MEMBERS")
	for _, a := range derivedRelationships {
		if a.kind != "MEMBERS" {
			steps = append(steps, a.derivations()...)
		}
	}
	return steps
}()

// allOf matches all rows n of a kind.
func allOf(k atlas.Kind) string {
	return fmt.Sprintf("MATCH (n:Row) USING INDEX SEEK n:Row(id) WHERE n.id > '%s' AND n.id < '%s'", prefixOf(k), afterPrefix(k))
}

// latest and earliest are the expressions of the time in which all times of a list are, null where the list is empty.
func latest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = 0, x IN %[1]s | CASE WHEN x > d THEN x ELSE d END) END", list)
}

func earliest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = %[2]d, x IN %[1]s | CASE WHEN x < d THEN x ELSE d END) END", list, atlas.Forever)
}

// derivations make the derived relationships of all relationships of the type, and take away those that no longer hold: each is marked with the run
// that made it. A derived relationship shows where one of the paths shows with all its rows, from the first to the end.
func (a *derivedRelationship) derivations() (steps []derivation) {
	var reads, writes []fact
	for _, h := range a.relationships {
		var paths []string
		for _, p := range h.Paths {
			rows := rowsOf(p)
			pattern := strings.TrimSuffix(walk(p, rows), "(e)") + "(e:" + endLabel(h) + ")"
			paths = append(paths, "MATCH "+pattern+" RETURN e, "+timesOf(rows))
		}
		start := allOf(h.From)
		if only := startsOnly(h); only != "" {
			start += " AND " + only
		}
		ends := newEndStep(a, h)
		reads, writes = append(reads, ends.reads()...), append(writes, ends.writes()...)
		// The derived relationships of one row are found at once and made in transactions of their own: one row may have most of them.
		steps = append(steps, derivation{name: "arrows " + a.kind + " of " + h.Field,
			match: start + " CALL (n) { CALL (n) { " + strings.Join(paths, " UNION ALL ") + " } " + timesTogether("e, ") + " }",
			vars:  "n, e, paths, firsts, lasts",
			do:    makeRelationship(a.kind, ends.sets),
			ends:  ends})
	}
	steps = append(steps, derivation{name: "arrows " + a.kind + " that no longer hold", match: "MATCH ()-[r:" + a.kind + "]->() WHERE r._from > '' AND r._run <> $run", vars: "r", do: "DELETE r"})
	for i := range steps { // one type is derived whole or not at all, because of the mark of the run
		steps[i].reads, steps[i].writes = reads, writes
	}
	return steps
}

// rowsOf are the variables of the rows of a path: n, m0, m1 and so on, e.
func rowsOf(p []atlas.Step) []string {
	rows := []string{"n"}
	for i := range len(p) - 1 {
		rows = append(rows, fmt.Sprintf("m%d", i))
	}
	return append(rows, "e")
}

// walk is the pattern of a path from the first of its rows to the last.
func walk(p []atlas.Step, rows []string) string {
	pattern := "(" + rows[0] + ")"
	for i, step := range p {
		if step.Back {
			pattern += "<-[:" + step.Ref.Name + "]-(" + rows[i+1] + ")"
		} else {
			pattern += "-[:" + step.Ref.Name + "]->(" + rows[i+1] + ")"
		}
	}
	return pattern
}

// timesOf are the times of the rows of a path.
func timesOf(rows []string) string {
	return "[" + strings.Join(rows, "._first, ") + "._first] AS firsts, [" + strings.Join(rows, "._last, ") + "._last] AS lasts"
}

// timesTogether makes of the times of paths their number and the times in which each of them shows, for each group.
func timesTogether(group string) string {
	return "WITH " + group + "[x IN firsts WHERE x IS NOT NULL] AS firsts, [x IN lasts WHERE x IS NOT NULL] AS lasts" +
		" WITH " + group + latest("firsts") + " AS first, " + earliest("lasts") + " AS last RETURN " + group + "count(*) AS paths, collect(first) AS firsts, collect(last) AS lasts"
}

// startsOnly is the condition of rows n that a relationship starts from, "" where it starts from all of its kind: the source that stands
// for memory is nobody's.
func startsOnly(h *atlas.Relationship) string {
	if h.From == atlas.KindSource {
		return "n.kind <> '" + string(atlas.SourceRecollection) + "'"
	}
	return ""
}

// makeRelationship makes a derived relationship from n to e, with keys that are properties of e.
func makeRelationship(kind string, keys []string) string {
	return "MERGE (n)-[r:" + kind + "]->(e) SET r._from = n.id, r._run = $run, " + copyKeys(keys) +
		", r._firsts = CASE WHEN size(firsts) < paths THEN null ELSE firsts END, r._lasts = CASE WHEN size(firsts) < paths THEN null ELSE lasts END"
}

// copyKeys sets the keys of a derived relationship r to those of its end e. Its own order is that of the end among its like.
func copyKeys(keys []string) string {
	sets := make([]string, len(keys))
	for i, key := range keys {
		own := key
		if key == propMixed {
			own = propSort
		}
		sets[i] = "r." + own + " = e." + key
	}
	return strings.Join(sets, ", ")
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
