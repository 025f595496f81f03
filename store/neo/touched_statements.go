// The statements that derive what a small change touches (touched.go). Each is about rows, or pairs of rows, that are named by
// id, and walks from there: it reads no more than lies around them.

package neo

import (
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// touchedStatements are those of a derivation.
func (d derivation) touchedStatements() []statement {
	switch {
	case d.rows != nil:
		return []statement{d.touchedRows()}
	case d.ends != nil:
		return []statement{d.ends.pairs(), d.ends.between(), d.ends.rekey()}
	}
	return nil
}

// touchedRows does what the derivation does, for the rows of $q.ids and those that name rows of $q.of. It answers the ids of
// those on which it had an effect.
func (d derivation) touchedRows() statement {
	match := "UNWIND $q.ids AS id MATCH (n:Row {id: id})"
	if len(d.rows.over) > 0 {
		match = "CALL () { " + match + " RETURN n UNION UNWIND $q.of AS id MATCH (x:Row {id: id}) WITH x MATCH (x)<-[:" + strings.Join(d.rows.over, "|") + "]-(n) RETURN n } WITH n"
	}
	now := make([]string, len(d.rows.sets))
	for i, p := range d.rows.sets {
		now[i] = "coalesce(n." + p + ", '')"
	}
	values := "[" + strings.Join(now, ", ") + "]"
	return statement{"derive " + d.name + ", where touched", fmt.Sprintf("%s WHERE n:%s WITH n, %s AS was CALL (n) { %s } WITH n, was WHERE was <> %s RETURN collect(n.id) AS ids",
		match, d.rows.kind.Type(), values, strings.TrimPrefix(d.do, "WITH n "), values)}
}

// pairs finds the rows n and e between which a path leads over the rows of $q.at, a list of ids for each place.
func (s *endStep) pairs() statement {
	branches := make([]string, len(s.places))
	for i, p := range s.places {
		path := s.Paths[p.path]
		rows := rowsOf(path)
		m := rows[p.at]
		branches[i] = fmt.Sprintf("UNWIND $q.at[%d] AS id MATCH (%s:Row {id: id}) WITH %s MATCH %s RETURN n, e", i, m, m, walk(path, rows))
	}
	return statement{"pairs of " + s.Field, "CALL () { " + strings.Join(branches, " UNION ") + " } WITH n, e WHERE " + s.labels() + " RETURN collect([n.id, e.id]) AS pairs"}
}

func (s *endStep) labels() string { return "n:" + s.From.Type() + " AND e:" + endLabel(s.Relationship) }

// between derives the relationship from n to e for each of $q.pairs, by all paths between the two, and takes it away where no path
// leads.
func (s *endStep) between() statement {
	only := ""
	if start := startsOnly(s.Relationship); start != "" {
		only = " AND " + start
	}
	var paths []string
	for _, p := range s.Paths {
		paths = append(paths, bothWays(p, only)...)
	}
	return statement{"derive between pairs of " + s.Field,
		"UNWIND $q.pairs AS pair MATCH (n:Row {id: pair[0]}) MATCH (e:Row {id: pair[1]}) WITH n, e WHERE " + s.labels() +
			" CALL (n, e) { CALL (n, e) { " + strings.Join(paths, " UNION ALL ") + " } " + timesTogether("") + " }" +
			" CALL (n, e, paths, firsts, lasts) { WITH n, e, paths, firsts, lasts WHERE paths > 0 " + makeRelationship(s.kind, s.sets) + " }" +
			" CALL (n, e, paths) { WITH n, e, paths WHERE paths = 0 MATCH (n)-[r:" + s.kind + "]->(e) DELETE r }"}
}

// bothWays are the texts that find the paths between n and e, each from the end that has fewer ways to go: so that the relationship of
// a small row with a large one costs what the small one has. Of both, one has an effect.
func bothWays(p []atlas.Step, only string) []string {
	rows := rowsOf(p)
	if len(p) == 1 { // the database goes from the smaller end by itself
		return []string{"WITH n, e WHERE true" + only + " MATCH " + walk(p, rows) + " RETURN " + timesOf(rows)}
	}
	back, inverse := reversed(p), slices.Clone(rows)
	slices.Reverse(inverse)
	from := func(p []atlas.Step, rows []string, compare string) string {
		end := rows[len(rows)-1]
		pattern := walk(p, append(slices.Clone(rows[:len(rows)-1]), "x"))
		return "WITH n, e WHERE " + degree(rows[0], p[0]) + compare + degree(end, reversed(p)[0]) + only + " MATCH " + pattern + " WHERE x = " + end + " RETURN " + timesOf(rowsOf(p))
	}
	return []string{from(p, rows, " <= "), from(back, inverse, " < ")}
}

// reversed is the path from its end to its begin.
func reversed(p []atlas.Step) []atlas.Step {
	back := slices.Clone(p)
	slices.Reverse(back)
	for i := range back {
		back[i].Back = !back[i].Back
	}
	return back
}

// degree is how many ways lead from a row by a step.
func degree(row string, step atlas.Step) string {
	return "COUNT { " + walk([]atlas.Step{step}, []string{row, ""}) + " }"
}

// rekey copies the keys of the ends $q.ids to all derived relationships to them.
func (s *endStep) rekey() statement {
	return statement{"keys of ends of " + s.Field, "UNWIND $q.ids AS id MATCH (e:Row {id: id}) WITH e WHERE e:" + endLabel(s.Relationship) +
		" MATCH (e)<-[r:" + s.kind + "]-(n) WHERE n:" + s.From.Type() + " SET " + copyKeys(s.sets)}
}
