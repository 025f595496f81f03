// Touched statements: they derive what a small change touches (touched.go). Each starts from rows, or pairs of rows,
// given by their ids, and reads no more than lies around them.

package neo

import (
	"slices"
	"strconv"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// touchedStatements are those of a derivation.
func (d derivation) touchedStatements() []bolt.Statement {
	switch {
	case d.rows != nil:
		return []bolt.Statement{d.touchedRows()}
	case d.ends != nil:
		return []bolt.Statement{d.ends.pairs(), d.ends.between(), d.ends.rekey()}
	}
	return nil
}

// touchedRows does the step for the rows of $q.ids and for those that name rows of $q.of. It returns the ids of the
// rows that it changed.
func (d derivation) touchedRows() bolt.Statement {
	match := "UNWIND $q.ids AS id MATCH (n:_Row {id: id})"
	if len(d.rows.over) > 0 {
		match = bolt.Folded(`
			CALL () {
				«match» RETURN n
				UNION
				UNWIND $q.of AS id MATCH (x:_Row {id: id}) WITH x MATCH (x)<-[:«over»]-(n) RETURN n
			}
			WITH n`,
			"«match»", match, "«over»", typesOf(d.rows.over))
	}
	values := make([]string, len(d.rows.sets))
	for i, property := range d.rows.sets {
		values[i] = "coalesce(n." + property + ", '')"
	}
	return bolt.Cypher("derive "+d.name+", where touched", bolt.Folded(`
		«match» WHERE n:«label»
		WITH n, [«values»] AS was
		CALL (n) { «do» }
		WITH n, was WHERE was <> [«values»]
		RETURN collect(n.id) AS ids`,
		"«match»", match,
		"«label»", labelOf(d.rows.kind),
		"«values»", strings.Join(values, ", "),
		"«do»", strings.TrimPrefix(d.do, "WITH n ")))
}

// pairs finds the rows n and e between which a path leads over one of the rows $q.at, which has a list of ids for each
// place.
func (s *endStep) pairs() bolt.Statement {
	branches := make([]string, len(s.places))
	for i, p := range s.places {
		path := s.Paths[p.path]
		rows := rowsOf(path)
		branches[i] = bolt.Folded(`
			UNWIND $q.at[«i»] AS id MATCH («row»:_Row {id: id}) WITH «row» MATCH «path» RETURN n, e`,
			"«i»", strconv.Itoa(i),
			"«row»", rows[p.at],
			"«path»", walk(path, rows))
	}
	return bolt.Cypher("pairs of "+s.Field, bolt.Folded(`
		CALL () { «branches» }
		WITH n, e WHERE «labels»
		RETURN collect([n.id, e.id]) AS pairs`,
		"«branches»", strings.Join(branches, " UNION "),
		"«labels»", s.labels()))
}

func (s *endStep) labels() string {
	return "n:" + labelOf(s.From) + " AND e:" + endLabel(s.Relationship)
}

// between derives the relationship from n to e for each of $q.pairs, from all paths between the two, and deletes it
// where there is no path.
func (s *endStep) between() bolt.Statement {
	condition := ""
	if start := startsOnly(s.Relationship); start != "" {
		condition = " AND " + start
	}
	var paths []string
	for _, p := range s.Paths {
		paths = append(paths, bothWays(p, condition)...)
	}
	return bolt.Cypher("derive between pairs of "+s.Field, bolt.Folded(`
		UNWIND $q.pairs AS pair MATCH (n:_Row {id: pair[0]}) MATCH (e:_Row {id: pair[1]})
		WITH n, e WHERE «labels»
		CALL (n, e) { CALL (n, e) { «paths» } «times» }
		CALL (n, e, paths, firsts, lasts) { WITH n, e, paths, firsts, lasts WHERE paths > 0 «make» }
		CALL (n, e, paths) { WITH n, e, paths WHERE paths = 0 MATCH (n)-[r:«kind»]->(e) DELETE r }`,
		"«labels»", s.labels(),
		"«paths»", strings.Join(paths, " UNION ALL "),
		"«times»", timesTogether(""),
		"«make»", makeRelationship(s.kind, s.copyKeys()),
		"«kind»", s.kind))
}

// bothWays are two texts that find the paths between n and e: one walks from n, the other from e. Only one of them
// finds anything: that from the row with fewer relationships to follow. So the relationship of a small row with a large
// one costs what the small one has.
func bothWays(path []atlas.Step, condition string) []string {
	rows := rowsOf(path)
	if len(path) == 1 { // the database starts from the smaller row by itself
		return []string{"WITH n, e WHERE true" + condition + " MATCH " + walk(path, rows) + " RETURN " + timesOf(rows)}
	}
	from := func(path []atlas.Step, rows []string, compare string) string {
		first, last := rows[0], rows[len(rows)-1]
		return bolt.Folded(`
			WITH n, e WHERE «first degree» «compare» «last degree»«condition»
			MATCH «path» WHERE x = «last»
			RETURN «times»`,
			"«first degree»", degree(first, path[0]),
			"«compare»", compare,
			"«last degree»", degree(last, reversed(path)[0]),
			"«condition»", condition,
			"«path»", walk(path, append(slices.Clone(rows[:len(rows)-1]), "x")),
			"«last»", last,
			"«times»", timesOf(rowsOf(path)))
	}
	inverse := slices.Clone(rows)
	slices.Reverse(inverse)
	return []string{from(path, rows, "<="), from(reversed(path), inverse, "<")}
}

// reversed is the path from its end to its start.
func reversed(p []atlas.Step) []atlas.Step {
	back := slices.Clone(p)
	slices.Reverse(back)
	for i := range back {
		back[i].Back = !back[i].Back
	}
	return back
}

// degree is the expression of how many relationships of a step a row has.
func degree(row string, step atlas.Step) string {
	return "COUNT { " + walk([]atlas.Step{step}, []string{row, ""}) + " }"
}

// rekey copies the keys of the ends $q.ids to all derived relationships to them.
func (s *endStep) rekey() bolt.Statement {
	return bolt.Cypher("keys of ends of "+s.Field, bolt.Folded(`
		UNWIND $q.ids AS id MATCH (e:_Row {id: id}) WITH e WHERE e:«end»
		MATCH (e)<-[r:«kind»]-(n) WHERE n:«start»
		SET «keys»`,
		"«end»", endLabel(s.Relationship),
		"«kind»", s.kind,
		"«start»", labelOf(s.From),
		"«keys»", s.copyKeys()))
}
