// What follows from several rows: when a row shows with what it hangs on, keys that are of the names of others, and derived relationships,
// the relationships of the API that go over other rows.

package neo

import (
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

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

// makeDerivations are all steps.
func (l *layout) makeDerivations() (steps []derivation) {
	for _, t := range atlas.Tables {
		if holders := l.byKind[t.Kind].holders; len(holders) > 0 {
			steps = append(steps, byRows("when "+t.Name+" show", folded(`
				WITH n OPTIONAL MATCH (n)-[:`+strings.Join(holders, "|")+`]->(h)
				WITH n, [x IN collect(h._ownFirst) + [n._ownFirst] WHERE x IS NOT NULL] AS firsts, [x IN collect(h._ownLast) + [n._ownLast] WHERE x IS NOT NULL] AS lasts
				SET n._first = `+latest("firsts")+`, n._last = `+earliest("lasts")),
				rowStep{kind: t.Kind, own: []string{propOwnFirst, propOwnLast}, over: holders, of: []string{propOwnFirst, propOwnLast}, sets: []string{propFirst, propLast}}))
		}
	}
	for _, t := range atlas.Tables {
		if l.byKind[t.Kind].late {
			steps = append(steps, ownKeys(t.Kind))
		}
	}
	counted := map[*derivedRelationship]bool{} // by orders, which are copied to other derived relationships
	for _, s := range l.sorts {
		if h := s.Count; h != nil && l.paths[h].derived != nil {
			counted[l.paths[h].derived] = true
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
	return fmt.Sprintf("MATCH (n:Row) USING INDEX SEEK n:Row(id) WHERE n.id > '%s' AND n.id < '%s'", k.Prefix(), afterPrefix(k))
}

// folded is a text of Cypher on one line: what is written over several lines for its reader.
func folded(text string) string { return strings.Join(strings.Fields(text), " ") }

// byRows is a step that sets properties of rows one by one.
func byRows(name, do string, rows rowStep) derivation {
	return derivation{name: name, match: allOf(rows.kind), vars: "n", do: do, rows: &rows, reads: rows.reads(), writes: rows.writes()}
}

// ownKeys makes the own keys of a kind, which are of the names of rows that it names.
func ownKeys(k atlas.Kind) derivation {
	step := rowStep{kind: k, of: []string{propKey, propKeyDesc}, sets: []string{propSort}}
	do, key := "WITH n", ""
	for i, o := range atlas.OwnOrder(k) {
		x, ref := fmt.Sprintf("x%d", i), namedBy(o.By.NameOf).Name
		do += " OPTIONAL MATCH (n)-[:" + ref + "]->(" + x + ")"
		key += nameKey(x, o) + " + "
		step.over = append(step.over, ref)
	}
	return byRows("keys of "+atlas.TableOf(k).Name, do+" SET n._sort = "+key+"n.id", step)
}

// nameKey is the part of a key that the name of the row x makes, which need not be there.
func nameKey(x string, o atlas.Order) string {
	if o.Desc {
		return "coalesce(" + x + "._keyDesc, $unknown)"
	}
	return "coalesce(" + x + "._key, $unknown)"
}

// sortKeys makes the keys in an order that is by what other rows say, or that ends with the rows' own keys where these are
// derived; false for other orders, whose keys are written with the row.
func (l *layout) sortKeys(s *atlas.Sort) (step derivation, ok bool) {
	k := s.Kind
	up, down := atlas.Order{By: s}, atlas.Order{By: s, Desc: true}
	set := func(ascending, descending string) string {
		return " SET n." + sortProperty(k, up) + " = " + ascending + " + " + tie("n") + ", n." + sortProperty(k, down) + " = " + descending + " + " + tie("n")
	}
	name := "keys of " + atlas.TableOf(k).Name + " by " + strings.ToLower(s.Word)
	rows := rowStep{kind: k, own: []string{propSort, propTie}, sets: []string{sortProperty(k, up), sortProperty(k, down)}}
	switch {
	case s.NameOf != nil:
		ref := namedBy(s.NameOf).Name
		rows.over, rows.of = []string{ref}, []string{propKey, propKeyDesc}
		return byRows(name, "WITH n OPTIONAL MATCH (n)-[:"+ref+"]->(x)"+set(nameKey("x", up), nameKey("x", down)), rows), true
	case s.Count != nil:
		f := l.paths[s.Count]
		what := namedIn(s.Count.Paths[0][0].Ref.Name)
		if f.derived != nil {
			what = f.derived.kind
		}
		rows.own = append(rows.own, what)
		return byRows(name, "WITH n, "+strings.Replace(f.degree, "(p)", "(n)", 1)+" AS x"+
			set("right('000000000' + toString(x), 9)", "right('000000000' + toString(999999999 - x), 9)"), rows), true
	case l.byKind[k].late:
		rows.own = append(rows.own, primaryProperty(k, up), primaryProperty(k, down))
		return byRows(name, "WITH n"+set("n."+primaryProperty(k, up), "n."+primaryProperty(k, down)), rows), true
	}
	return derivation{}, false
}

// latest and earliest are the expressions of the time in which all times of a list are, null where the list is empty.
func latest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = 0, x IN %[1]s | CASE WHEN x > d THEN x ELSE d END) END", list)
}

func earliest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = %[2]d, x IN %[1]s | CASE WHEN x < d THEN x ELSE d END) END", list, atlas.Forever)
}

// derivationsOf make the derived relationships of all relationships of the type, and take away those that no longer hold: each is marked with the run
// that made it. A derived relationship shows where one of the paths shows with all its rows, from the first to the end.
func (l *layout) derivationsOf(a *derivedRelationship) (steps []derivation) {
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
		ends := l.newEndStep(a, h)
		reads, writes = append(reads, ends.reads()...), append(writes, ends.writes()...)
		// The derived relationships of one row are found at once and made in transactions of their own: one row may have most of them.
		steps = append(steps, derivation{name: "relationships " + a.kind + " of " + h.Field,
			match: start + " CALL (n) { CALL (n) { " + strings.Join(paths, " UNION ALL ") + " } " + timesTogether("e, ") + " }",
			vars:  "n, e, paths, firsts, lasts",
			do:    makeRelationship(a.kind, ends.sets),
			ends:  ends})
	}
	steps = append(steps, derivation{name: "relationships " + a.kind + " that no longer hold", match: "MATCH ()-[r:" + a.kind + "]->() WHERE r._from > '' AND r._run <> $run", vars: "r", do: "DELETE r"})
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

func endLabel(h *atlas.Relationship) string { return h.To.Type() }

// afterPrefix is the first text after all ids of a kind: '0' comes after '/'.
func afterPrefix(k atlas.Kind) string { return strings.TrimSuffix(k.Prefix(), "/") + "0" }
