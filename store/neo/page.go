// Pages: the texts of the statements that find a page of the ends of a relationship for many rows at once. Which one a question
// sends, and with which parameters, is in pagequery.go.

package neo

import (
	"fmt"
	"strings"
)

// lastKey is above every key (see atlas.Order).
const lastKey = "\uFFFF"

// begin is how every statement begins and end how it ends, but for the columns: with the stamp of the data, read before
// and after all else. The second is of another variable, because the database reads a property of one only once.
const (
	stampFirst = "MATCH (v:Dataset {id: 'dataset'}) WITH v._stamp AS before"
	stampLast  = " MATCH (w:Dataset {id: 'dataset'}) RETURN before, w._stamp AS after"
)

// asked unwinds the rows to start from. Those that do not show have no ends, whose place an id of no row takes.
func (f *accessPath) asked() string {
	from := "$q.from[i]"
	if f.from != "" && f.derived == nil {
		from = "CASE WHEN $q.until IS NULL OR EXISTS { MATCH (q:Row {id: $q.from[i]}) WHERE " + shows("q") + " } THEN $q.from[i] ELSE '' END"
	}
	return " UNWIND range(0, size($q.from) - 1) AS i WITH before, i, " + from + " AS from"
}

// only is a subquery that is run where a condition holds, with the row to start from as f. It is how a part of a statement
// costs nothing where it is not wanted: a condition on the row alone would be looked at after all has been read.
func only(condition, rest string) string {
	return " CALL (from) { UNWIND CASE WHEN " + condition + " THEN [from] ELSE [] END AS f " + rest + " }"
}

// pageText is the statement of a page in the order of an indexed property, which reads the rows of the page and no others:
// $q.first of them from the front, or $q.last from the back; the other is 0. Where by is empty, keys are made for all ends and
// sorted: that is what orders cost that have no index, those that no field of the API offers and counts on a date. What lies
// around the page is read where it is wanted: see around.
func (f *accessPath) pageText(l *layout, by string) string {
	var page, around string
	if by != "" {
		key := f.variable + "." + by
		ends := f.ends(by, "KEY > $q.after AND KEY < $q.before", "from") + f.keep()
		column := " RETURN n, " + key + " AS key"
		page = "CALL (from) { " + ends + f.orderBy(by, "") + " LIMIT $q.first" + column + " UNION ALL " + ends + f.orderBy(by, " DESC") + " LIMIT $q.last" + column + " }" +
			" RETURN collect(n._row) AS rows, collect(key) AS keys"
		around = f.ends(by, "KEY >= $q.low AND KEY < $q.high", "f") + " WITH " + key + " AS key LIMIT $q.most"
	} else {
		ends := func(from string) string {
			return f.ends(propSort, "KEY > ''", from) + " WITH n, " + l.countedKey + " AS key"
		}
		page = ends("from") + " WHERE key > $q.after AND key < $q.before WITH n, key ORDER BY key WITH collect(n) AS ns, collect(key) AS keys" +
			" WITH CASE WHEN $q.last = 0 THEN ns[..$q.first] ELSE reverse(ns[" + behind("ns") + "..]) END AS ns, CASE WHEN $q.last = 0 THEN keys[..$q.first] ELSE reverse(keys[" + behind("keys") + "..]) END AS keys" +
			" RETURN [n IN ns | n._row] AS rows, keys"
		around = ends("f") + " WHERE key >= $q.low AND key < $q.high WITH key LIMIT $q.most"
	}
	around += " RETURN count(*) AS counted, sum(CASE WHEN key < $q.front THEN 1 ELSE 0 END) AS front, sum(CASE WHEN key >= $q.behind THEN 1 ELSE 0 END) AS behind"
	return stampFirst + f.asked() +
		" CALL (from) { " + page + " }" +
		only("$q.around", around) +
		only("$q.total = 'known'", f.known()) +
		" WITH before, collect(rows) AS rows, collect(keys) AS keys, collect(front) AS front, collect(behind) AS behind, collect(CASE WHEN $q.total = 'known' THEN plain ELSE counted END) AS total" +
		stampLast + ", rows, keys, front, behind, total"
}

// behind is where the last ones of a list begin.
func behind(list string) string {
	return fmt.Sprintf("CASE WHEN size(%[1]s) > $q.last THEN size(%[1]s) - $q.last ELSE 0 END", list)
}

// orderBy is the order of an index, in a direction.
func (f *accessPath) orderBy(by, direction string) string {
	order := f.variable + "." + by + direction
	if f.from != "" {
		order = f.variable + "." + f.from + direction + ", " + order
	}
	return " ORDER BY " + order
}

// next is the first text after one.
func next(key string) string { return key + "\x00" }

// firstPageText is pageText for what is asked most: the front of all ends, at all times, by an index and without a condition. It is
// a text of its own because the database takes twice as long or more to plan the other. The key is named before anything asks
// for it: so it comes from the index, and else from the row, which takes longer than all that is left out.
func (f *accessPath) firstPageText(_ *layout, by string) string {
	key := f.variable + "." + by
	where := key + " > ''"
	if f.from != "" {
		where = f.variable + "." + f.from + " = from AND " + where
	}
	return stampFirst + " UNWIND range(0, size($q.from) - 1) AS i WITH before, i, $q.from[i] AS from" +
		" CALL (from) { MATCH " + f.match + f.using(by) + " WHERE " + where + f.keep() + f.orderBy(by, "") + " LIMIT $q.first WITH n, " + key + " AS key RETURN collect(n._row) AS rows, collect(CASE WHEN $q.keys THEN key END) AS keys }" +
		only("$q.total = 'known'", f.known()) +
		" WITH before, collect(rows) AS rows, collect(keys) AS keys, collect(plain) AS total" +
		stampLast + ", rows, keys, [] AS front, [] AS behind, total"
}

// known counts the ends of the row f by what the database has counted.
func (f *accessPath) known() string {
	switch {
	case f.degree == "":
		return "RETURN count(*) AS plain" // never asked for
	case f.from == "":
		return "RETURN sum(" + f.degree + ") AS plain"
	}
	return "MATCH (p:Row {id: f}) RETURN sum(" + f.degree + ") AS plain"
}

// keep hands on what an order is made of.
func (f *accessPath) keep() string {
	if f.variable == "r" {
		return " WITH n, r"
	}
	return " WITH n"
}

// page and firstPage are the statements of these texts, each made once.
func (f *accessPath) page(l *layout, by string) statement {
	return f.once(l, by, pageName(f, by), f.pageText)
}

func (f *accessPath) firstPage(l *layout, by string) statement {
	return f.once(l, by, pageName(f, by)+", the first", f.firstPageText)
}

func (f *accessPath) once(l *layout, by, name string, text func(l *layout, by string) string) statement {
	if made, ok := f.made.Load(name); ok {
		return made.(statement)
	}
	st := statement{name, text(l, by)}
	f.made.Store(name, st)
	return st
}

// pageName is the name of the statement of a page.
func pageName(f *accessPath, by string) string {
	name := "page of " + f.name
	if by == "" {
		name += ", sorted"
	} else if by != propSort {
		name += " by " + strings.TrimPrefix(by, propSort+"_")
	}
	return name
}
