// What follows from several rows: when a row shows with what it hangs on, keys that are of the names of others, and derived relationships,
// the relationships of the API that go over other rows.

package neo

import (
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

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

// makeDerivations are all steps.
func (l *layout) makeDerivations() (steps []derivation) {
	for _, t := range atlas.Tables {
		if holders := l.byKind[t.Kind].holders; len(holders) > 0 {
			steps = append(steps, derivation{"when " + t.Name + " show", allOf(t.Kind), "n", folded(`
				WITH n OPTIONAL MATCH (n)-[:` + strings.Join(holders, "|") + `]->(h)
				WITH n, [x IN collect(h._ownFirst) + [n._ownFirst] WHERE x IS NOT NULL] AS firsts, [x IN collect(h._ownLast) + [n._ownLast] WHERE x IS NOT NULL] AS lasts
				SET n._first = ` + latest("firsts") + `, n._last = ` + earliest("lasts"))})
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

// ownKeys makes the own keys of a kind, which are of the names of rows that it names.
func ownKeys(k atlas.Kind) derivation {
	do, key := "WITH n", ""
	for i, o := range atlas.OwnOrder(k) {
		x := fmt.Sprintf("x%d", i)
		do += " OPTIONAL MATCH (n)-[:" + namedBy(o.By.NameOf).Name + "]->(" + x + ")"
		key += nameKey(x, o) + " + "
	}
	return derivation{"keys of " + atlas.TableOf(k).Name, allOf(k), "n", do + " SET n._sort = " + key + "n.id"}
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
	step = derivation{name: "keys of " + atlas.TableOf(k).Name + " by " + strings.ToLower(s.Word), match: allOf(k), vars: "n"}
	switch {
	case s.NameOf != nil:
		step.do = "WITH n OPTIONAL MATCH (n)-[:" + namedBy(s.NameOf).Name + "]->(x)" + set(nameKey("x", up), nameKey("x", down))
	case s.Count != nil:
		counted := strings.Replace(l.paths[s.Count].degree, "(p)", "(n)", 1)
		step.do = "WITH n, " + counted + " AS x" + set("right('000000000' + toString(x), 9)", "right('000000000' + toString(999999999 - x), 9)")
	case l.byKind[k].late:
		step.do = "WITH n" + set("n."+primaryProperty(k, up), "n."+primaryProperty(k, down))
	default:
		return derivation{}, false
	}
	return step, true
}

// latest and earliest are the expressions of the time in which all times of a list are, null where the list is empty.
func latest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = 0, x IN %[1]s | CASE WHEN x > d THEN x ELSE d END) END", list)
}

func earliest(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) = 0 THEN null ELSE reduce(d = %[2]d, x IN %[1]s | CASE WHEN x < d THEN x ELSE d END) END", list, atlas.Forever)
}

// derivationsOf make the derived relationships of all relationships of the type, and take away those that no longer hold: each is marked with the run
// that made it. An derived relationship shows where one of the paths shows with all its rows, from the first to the end.
func (l *layout) derivationsOf(a *derivedRelationship) (steps []derivation) {
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
		for _, o := range l.paths[h].indexed {
			sets = append(sets, "r."+sortProperty(h.To, o)+" = e."+sortProperty(h.To, o))
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

func endLabel(h *atlas.Relationship) string { return h.To.Type() }

// afterPrefix is the first text after all ids of a kind: '0' comes after '/'.
func afterPrefix(k atlas.Kind) string { return strings.TrimSuffix(k.Prefix(), "/") + "0" }
