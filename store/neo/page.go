// Pages: the texts of the statements that find a page of the ends of a relationship for many rows at once. Which one a
// question sends, and with which parameters, is in pagequery.go.

package neo

import (
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// lastKey is above every key (see atlas.Order).
const lastKey = "\uFFFF"

// stampFirst begins and stampLast ends every statement of a reader: they read the stamp of the data before and after
// everything else. The second read is of another variable, because the database reads a property of one variable only
// once.
const (
	stampFirst = "MATCH (v:_Dataset {id: 'dataset'}) WITH v._stamp AS before"
	stampLast  = " MATCH (w:_Dataset {id: 'dataset'}) RETURN before, w._stamp AS after"
)

// stamped puts a text between the two reads of the stamp and returns columns of it. The text must hand on the variable
// before. Marks are those of bolt.Folded.
func stamped(text, columns string, marks ...string) string {
	return stampFirst + " " + bolt.Folded(text, marks...) + stampLast + ", " + columns
}

// starts unwinds the rows to start from, as from. A row that does not show on the date has no ends: an empty text,
// which is the id of no row, takes its place. Derived relationships need no such test, because their time includes that
// of the row.
func (path *accessPath) starts() string {
	from := "$q.from[i]"
	if path.from != "" && path.derived == nil {
		from = bolt.Folded(`
			CASE WHEN $q.until IS NULL OR EXISTS { MATCH (q:_Row {id: $q.from[i]}) WHERE «q shows» }
			THEN $q.from[i] ELSE '' END`, "«q shows»", shows("q"))
	}
	return "UNWIND range(0, size($q.from) - 1) AS i WITH before, i, " + from + " AS from"
}

// only is a subquery that does its work only where a condition on parameters holds. So one text serves questions that
// want a part of the answer and those that do not, and a part that is not wanted costs nothing. The total of members is
//
//	CALL (from) {
//	  UNWIND CASE WHEN $q.total = 'known' THEN [from] ELSE [] END AS f
//	  MATCH (p:_Row {id: f}) RETURN sum(COUNT { (p)-[:_MEMBERS]->() }) AS plain
//	}
//
// Where the condition is false, UNWIND makes no row, and the MATCH behind it is never run. With a plain WHERE the
// database would read everything before it tests the condition. Two rules follow for rest. A MATCH in it uses f, not
// from, so that it depends on the UNWIND. And it ends with a RETURN of aggregates alone, which makes one row even where
// it gets none: a subquery that makes no row would drop the row of the query around it.
func only(condition, rest string) string {
	return "CALL (from) { UNWIND CASE WHEN " + condition + " THEN [from] ELSE [] END AS f " + rest + " }"
}

// pageText is the statement of any page in an order: that of the indexed property by, or, where by is empty, of keys
// that are made when the question is asked (see sortKey). It reads $q.first rows from the front or $q.last from the
// back; the other number is 0. The ends around the page are read only where the question needs them: see
// pageQuery.around.
func (path *accessPath) pageText(l *layout, by string, count *atlas.Relationship) string {
	page, around, sum, sorted := path.indexedPage(by), path.indexedAround(by), "", ""
	if by == "" {
		key := l.sortKey(count)
		page, around = path.sortedPage(key), sortedAround(key)
		sum, sorted = ", sum(size(ns)) AS sorted", ", sorted"
	}
	return stamped(`
		«starts»
		«page»
		«around»
		«known»
		WITH before, collect(rows) AS rows, collect(keys) AS keys, collect(front) AS front, collect(behind) AS behind,
			collect(CASE WHEN $q.total = 'known' THEN plain ELSE counted END) AS total«sum»`,
		"rows, keys, front, behind, total"+sorted,
		"«starts»", path.starts(),
		"«page»", page,
		"«around»", around,
		"«known»", only("$q.total = 'known'", path.known()),
		"«sum»", sum)
}

// countAround counts the keys around a page: all, those before the page and those after it.
const countAround = "RETURN count(*) AS counted, sum(CASE WHEN key < $q.front THEN 1 ELSE 0 END) AS front, " +
	"sum(CASE WHEN key >= $q.behind THEN 1 ELSE 0 END) AS behind"

// indexedPage reads the rows of the page from an index and no others. Both directions are in the text; the one whose
// limit is 0 reads nothing.
func (path *accessPath) indexedPage(by string) string {
	return bolt.Folded(`
		CALL (from) {
			CALL (from) {
				«ends» «keep» «ascending» LIMIT $q.first RETURN n, «key» AS key
				UNION ALL
				«ends» «keep» «descending» LIMIT $q.last RETURN n, «key» AS key
			}
			RETURN collect(n._row) AS rows, collect(key) AS keys
		}`,
		"«ends»", path.ends(by, "KEY > $q.after AND KEY < $q.before", "from"),
		"«keep»", path.keep(),
		"«ascending»", path.orderBy(by, ""),
		"«descending»", path.orderBy(by, " DESC"),
		"«key»", path.variable+"."+by)
}

func (path *accessPath) indexedAround(by string) string {
	return only("$q.around", bolt.Folded(`«ends» WITH «key» AS key LIMIT $q.most «count»`,
		"«ends»", path.ends(by, "KEY >= $q.low AND KEY < $q.high", "f"),
		"«key»", path.variable+"."+by,
		"«count»", countAround))
}

// sortedPage reads all ends ns, makes their keys and takes those of the page. Orders without an index cost that, and
// counts on a date. It reads no more than $q.budget ends: one more than may be sorted (see mostSorted).
func (path *accessPath) sortedPage(key string) string {
	return bolt.Folded(`
		CALL (from) { «ends» WITH n LIMIT $q.budget RETURN collect(n) AS ns }
		CALL (ns) {
			CALL (ns) {
				UNWIND CASE WHEN $q.first > 0 THEN ns ELSE [] END AS n «within» ORDER BY key LIMIT $q.first RETURN n, key
				UNION ALL
				UNWIND CASE WHEN $q.last > 0 THEN ns ELSE [] END AS n «within» ORDER BY key DESC LIMIT $q.last RETURN n, key
			}
			RETURN collect(n._row) AS rows, collect(key) AS keys
		}`,
		"«ends»", path.ends(propSort, "KEY > ''", "from"),
		"«within»", "WITH n, "+key+" AS key WHERE key > $q.after AND key < $q.before WITH n, key")
}

func sortedAround(key string) string {
	return bolt.Folded(`
		CALL (ns) {
			UNWIND CASE WHEN $q.around THEN ns ELSE [] END AS n
			WITH «key» AS key WHERE key >= $q.low AND key < $q.high WITH key LIMIT $q.most
			«count»
		}`,
		"«key»", key,
		"«count»", countAround)
}

// orderBy is the order of an index, in a direction.
func (path *accessPath) orderBy(by, direction string) string {
	order := path.variable + "." + by + direction
	if path.from != "" {
		order = path.variable + "." + path.from + direction + ", " + order
	}
	return "ORDER BY " + order
}

// next is the first text after a key.
func next(key string) string { return key + "\x00" }

// firstPageText is a short form of pageText for the most frequent question: the first page of all ends, at all times,
// by an index and without a condition. The database takes at least twice as long to plan the long form. The key is
// named before anything reads it: then its value comes from the index. Otherwise it comes from the row, which takes
// longer than the short form saves.
func (path *accessPath) firstPageText(by string) string {
	key := path.variable + "." + by
	where := key + " > ''"
	if path.from != "" {
		where = path.variable + "." + path.from + " = from AND " + where
	}
	return stamped(`
		UNWIND range(0, size($q.from) - 1) AS i WITH before, i, $q.from[i] AS from
		CALL (from) {
			MATCH «match»«index» WHERE «where» «keep» «ascending» LIMIT $q.first
			WITH n, «key» AS key
			RETURN collect(n._row) AS rows, collect(CASE WHEN $q.keys THEN key END) AS keys
		}
		«known»
		WITH before, collect(rows) AS rows, collect(keys) AS keys, collect(plain) AS total`,
		"rows, keys, [] AS front, [] AS behind, total",
		"«match»", path.match,
		"«index»", path.using(by),
		"«where»", where,
		"«keep»", path.keep(),
		"«ascending»", path.orderBy(by, ""),
		"«key»", key,
		"«known»", only("$q.total = 'known'", path.known()))
}

// known counts the ends of the row f from the counts that the database keeps.
func (path *accessPath) known() string {
	switch {
	case path.degree == "":
		return "RETURN count(*) AS plain" // pageQuery.total never chooses it
	case path.from == "":
		return "RETURN sum(" + path.degree + ") AS plain"
	}
	return "MATCH (p:_Row {id: f}) RETURN sum(" + path.degree + ") AS plain"
}

// keep hands on the variables that an order needs.
func (path *accessPath) keep() string {
	if path.variable == "r" {
		return "WITH n, r"
	}
	return "WITH n"
}

// page and firstPage are the statements of these texts.
func (path *accessPath) page(l *layout, by string, count *atlas.Relationship) bolt.Statement {
	name := pageName(path, by)
	if count != nil {
		name += " by " + count.Field
	}
	return path.once(name, func() string { return path.pageText(l, by, count) })
}

func (path *accessPath) firstPage(l *layout, by string) bolt.Statement {
	return path.once(pageName(path, by)+", the first", func() string { return path.firstPageText(by) })
}

// once is the statement of a name. text makes it at the first call.
func (path *accessPath) once(name string, text func() string) bolt.Statement {
	if made, ok := path.made.Load(name); ok {
		return made.(bolt.Statement)
	}
	st := bolt.Cypher(name, text())
	path.made.Store(name, st)
	return st
}

// pageName is the name of the statement of a page.
func pageName(path *accessPath, by string) string {
	name := "page of " + path.name
	if by == "" {
		name += ", sorted"
	} else if by != propSort {
		name += " by " + strings.TrimPrefix(by, propSort+"_")
	}
	return name
}
