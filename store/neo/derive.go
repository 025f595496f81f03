// Derivations: properties and relationships that follow from several rows. They are the time in which a row shows
// together with the rows that it depends on, keys made of the names of other rows, and derived relationships.

package neo

import (
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// derivation is one step of deriving. Steps come in the order in which they build on each other. A step matches rows,
// and does something for each of them. A load does without them (world.go). rows or ends says how a small change does the step for
// what it touches (touched.go). The step that deletes outdated derived relationships has neither: a small change
// deletes them itself.
type derivation struct {
	name, match, do string
	rows            *rowStep
	ends            *endStep
	// reads are the facts that the step depends on, and writes those that it changes (facts.go).
	reads, writes []fact
}

// whole is the statement of the whole step in the current transaction.
func (d derivation) whole() bolt.Statement {
	return bolt.Cypher("derive "+d.name, d.match+" "+d.do)
}

// makeDerivations are all steps, in order.
func (l *layout) makeDerivations() (steps []derivation) {
	for _, t := range atlas.Tables {
		if holders := l.byKind[t.Kind].holders; len(holders) > 0 {
			steps = append(steps, showing(t, holders))
		}
	}
	for _, t := range atlas.Tables {
		if l.byKind[t.Kind].late {
			steps = append(steps, ownKeys(t.Kind))
		}
	}
	// Derived relationships that an order counts come first: the keys of that order are copied to other derived
	// relationships.
	counted := map[*derivedRelationship]bool{}
	for _, s := range l.sorts {
		if rel := s.Count; rel != nil && l.paths[rel].derived != nil {
			counted[l.paths[rel].derived] = true
		} else if step, ok := l.sortKeys(s); ok {
			steps = append(steps, step)
		}
	}
	for _, d := range l.derived {
		if counted[d] {
			steps = append(steps, l.derivationsOf(d)...)
		}
	}
	for _, s := range l.sorts {
		if s.Count != nil && l.paths[s.Count].derived != nil {
			step, _ := l.sortKeys(s)
			steps = append(steps, step)
		}
	}
	for _, d := range l.derived {
		if !counted[d] {
			steps = append(steps, l.derivationsOf(d)...)
		}
	}
	return steps
}

// allOf matches all rows n of a kind.
func allOf(k atlas.Kind) string {
	return fmt.Sprintf("MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > '%s' AND n.id < '%s'", k.Prefix(), afterPrefix(k))
}

// showing is the step that sets the time in which rows of a table show: the part of their own time in which the rows
// that they depend on show as well.
func showing(t *atlas.Table, holders []string) derivation {
	do := bolt.Folded(`
		WITH n OPTIONAL MATCH (n)-[:«holders»]->(h)
		WITH n, [x IN collect(h._ownFirst) + [n._ownFirst] WHERE x IS NOT NULL] AS firsts,
			[x IN collect(h._ownLast) + [n._ownLast] WHERE x IS NOT NULL] AS lasts
		SET n._first = «latest», n._last = «earliest»`,
		"«holders»", typesOf(holders),
		"«latest»", latest("firsts"),
		"«earliest»", earliest("lasts"))
	return byRows("when "+t.Name+" show", do, rowStep{
		kind: t.Kind,
		own:  []string{propOwnFirst, propOwnLast},
		over: holders,
		of:   []string{propOwnFirst, propOwnLast},
		sets: []string{propFirst, propLast},
	})
}

// byRows is a step that sets properties of rows one by one.
func byRows(name, do string, rows rowStep) derivation {
	return derivation{name: name, match: allOf(rows.kind), do: do,
		rows: &rows, reads: rows.reads(), writes: rows.writes()}
}

// ownKeys is the step that makes the keys of a kind in its own order, where these are made of the names of other rows.
func ownKeys(k atlas.Kind) derivation {
	step := rowStep{kind: k, of: []string{propKey, propKeyDesc}, sets: []string{propSort}}
	do, key := "WITH n", ""
	for i, o := range atlas.OwnOrder(k) {
		row, ref := fmt.Sprintf("x%d", i), namedBy(o.By.NameOf)
		do += " OPTIONAL MATCH (n)-[:" + typeOf(ref) + "]->(" + row + ")"
		key += nameKey(row, o) + " + "
		step.over = append(step.over, ref.Name)
	}
	return byRows("keys of "+atlas.TableOf(k).Name, do+" SET n._sort = "+key+"n.id", step)
}

// nameKey is the part of a key that the name of a row makes. The row may be missing.
func nameKey(row string, o atlas.Order) string {
	if o.Desc {
		return "coalesce(" + row + "._keyDesc, $q.unknown)"
	}
	return "coalesce(" + row + "._key, $q.unknown)"
}

// sortKeys is the step that makes the keys in an order, or the first parts of them where the whole keys are not stored.
// It is for orders by something that other rows say, and, where the whole keys are stored, for kinds whose own keys are
// derived, because all keys end with these. It is false for other orders: their keys are written with the row.
func (l *layout) sortKeys(s *atlas.Sort) (step derivation, ok bool) {
	k := s.Kind
	up, down := atlas.Order{By: s}, atlas.Order{By: s, Desc: true}
	whole := slices.Contains(l.byKind[k].whole, up)
	property, end := primaryProperty, ""
	if whole {
		property, end = sortProperty, " + "+tie("n")
	}
	set := func(ascending, descending string) string {
		return bolt.Folded(` SET n.«up» = «ascending»«tie», n.«down» = «descending»«tie»`,
			"«up»", property(k, up), "«ascending»", ascending,
			"«down»", property(k, down), "«descending»", descending,
			"«tie»", end)
	}
	name := "keys of " + atlas.TableOf(k).Name + " by " + strings.ToLower(s.Word)
	rows := rowStep{
		kind: k,
		sets: []string{property(k, up), property(k, down)},
	}
	if whole {
		rows.own = []string{propSort, propTie}
	}
	switch {
	case s.NameOf != nil:
		ref := namedBy(s.NameOf)
		rows.over, rows.of = []string{ref.Name}, []string{propKey, propKeyDesc}
		return byRows(name, "WITH n OPTIONAL MATCH (n)-[:"+typeOf(ref)+"]->(x) "+set(nameKey("x", up), nameKey("x", down)), rows), true
	case s.Count != nil:
		path := l.paths[s.Count]
		what := namedIn(s.Count.Paths[0][0].Ref.Name)
		if path.derived != nil {
			what = path.derived.kind
		}
		rows.own = append(rows.own, what)
		return byRows(name, "WITH n, "+strings.Replace(path.degree, "(p)", "(n)", 1)+" AS x "+
			set("right('000000000' + toString(x), 9)", fmt.Sprintf("right('000000000' + toString(%d - x), 9)", atlas.MostCounted)), rows), true
	case l.byKind[k].late && whole:
		rows.own = append(rows.own, primaryProperty(k, up), primaryProperty(k, down))
		return byRows(name, "WITH n "+set("n."+primaryProperty(k, up), "n."+primaryProperty(k, down)), rows), true
	}
	return derivation{}, false
}

// latest and earliest are expressions of the latest and the earliest day of a list, null where the list is empty. The
// latest first day and the earliest last day bound the time that several times have in common.
func latest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null "+
		"ELSE reduce(d = 0, x IN %[1]s | CASE WHEN x > d THEN x ELSE d END) END", list)
}

func earliest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null "+
		"ELSE reduce(d = %[2]d, x IN %[1]s | CASE WHEN x < d THEN x ELSE d END) END", list, atlas.Forever)
}

// derivationsOf are the steps that make derived relationships of one type, one step for each relationship of the API,
// and delete those that no longer hold: each is marked with the run that made it. A derived relationship shows whenever
// all rows of one of its paths show, its start and its end included.
func (l *layout) derivationsOf(derived *derivedRelationship) (steps []derivation) {
	var reads, writes []fact
	for _, rel := range derived.relationships {
		var paths []string
		for _, p := range rel.Paths {
			rows := rowsOf(p)
			pattern := strings.TrimSuffix(walk(p, rows), "(e)") + "(e:" + endLabel(rel) + ")"
			paths = append(paths, "MATCH "+pattern+" RETURN e, "+timesOf(rows))
		}
		start := allOf(rel.From)
		if only := startsOnly(rel); only != "" {
			start += " AND " + only
		}
		ends := l.newEndStep(derived, rel)
		reads, writes = append(reads, ends.reads()...), append(writes, ends.writes()...)
		steps = append(steps, derivation{
			name: "relationships " + derived.kind + " of " + rel.Field,
			// The ends of one row are found at once, and written in several transactions: one row may have most of them.
			match: bolt.Folded(`«start» CALL (n) { CALL (n) { «paths» } «times» }`,
				"«start»", start,
				"«paths»", strings.Join(paths, " UNION ALL "),
				"«times»", timesTogether("e, ")),
			do:   makeRelationship(derived.kind, ends.copyKeys()),
			ends: ends,
		})
	}
	steps = append(steps, derivation{
		name:  "relationships " + derived.kind + " that no longer hold",
		match: "MATCH ()-[r:" + derived.kind + "]->() WHERE r._from > '' AND coalesce(r._run, 0) <> $q.run",
		do:    "DELETE r",
	})
	for i := range steps { // a type is derived as a whole or not at all, because of the mark of the run
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

// walk is the pattern of a path over rows of these variables.
func walk(p []atlas.Step, rows []string) string {
	pattern := "(" + rows[0] + ")"
	for i, step := range p {
		if step.Back {
			pattern += "<-[:" + typeOf(step.Ref) + "]-(" + rows[i+1] + ")"
		} else {
			pattern += "-[:" + typeOf(step.Ref) + "]->(" + rows[i+1] + ")"
		}
	}
	return pattern
}

// timesOf are the expressions of the first and the last days of the rows of a path.
func timesOf(rows []string) string {
	return "[" + strings.Join(rows, "._first, ") + "._first] AS firsts, [" + strings.Join(rows, "._last, ") + "._last] AS lasts"
}

// timesTogether aggregates the times of paths for each group: their number, and for each path the first and the last
// day on which all its rows show. A path of rows that always show has neither day, so that the lists are shorter than
// the number.
func timesTogether(group string) string {
	return bolt.Folded(`
		WITH «group»[x IN firsts WHERE x IS NOT NULL] AS firsts, [x IN lasts WHERE x IS NOT NULL] AS lasts
		WITH «group»«latest» AS first, «earliest» AS last
		RETURN «group»count(*) AS paths, collect(first) AS firsts, collect(last) AS lasts`,
		"«group»", group,
		"«latest»", latest("firsts"),
		"«earliest»", earliest("lasts"))
}

// startsOnly is the condition of the rows n that a relationship starts from, "" where it starts from all of its kind.
// The source that stands for memory has no such relationships, because it belongs to nobody.
func startsOnly(rel *atlas.Relationship) string {
	if rel.From == atlas.KindSource {
		return "n.kind <> '" + string(atlas.SourceRecollection) + "'"
	}
	return ""
}

// makeRelationship makes a derived relationship from n to e, with keys that are properties of e. Without times it always
// shows: that is so where one of its paths has none.
func makeRelationship(kind, keys string) string {
	return bolt.Folded(`
		MERGE (n)-[r:«kind»]->(e)
		SET r._from = n.id, r._run = $q.run, «keys»,
			r._firsts = CASE WHEN size(firsts) < paths THEN null ELSE firsts END,
			r._lasts = CASE WHEN size(firsts) < paths THEN null ELSE lasts END`,
		"«kind»", kind,
		"«keys»", keys)
}

// copyKeys sets the keys of a derived relationship r to those of its end e. The key in its own order is the end's among
// ends of one kind, and its tie among ends of several.
func (s *endStep) copyKeys() string {
	sets := make([]string, len(s.sets))
	for i, key := range s.sets {
		sets[i] = "r." + key + " = e." + key
		if key == propSort && s.mixed {
			sets[i] = "r." + key + " = " + tie("e")
		}
	}
	return strings.Join(sets, ", ")
}

func endLabel(rel *atlas.Relationship) string { return labelOf(rel.To) }

// afterPrefix is the first text after all ids of a kind: '0' comes after '/'.
func afterPrefix(k atlas.Kind) string { return strings.TrimSuffix(k.Prefix(), "/") + "0" }
