// Pages: the statement that finds a page of the ends of a relationship for many rows at once, and what it answers.

package neo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
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

// countedKey is the key in an order that counts what shows on a date, and the property $q.key of others.
var countedKey = `CASE WHEN $q.count IS NULL THEN n[$q.key] ELSE right('000000000' + toString(abs($q.turn - CASE $q.count WHEN 'MEMBERSHIPS' THEN COUNT { (n)<-[:OF_INSTITUTION]-(x) WHERE ` +
	shows("x") + ` } ELSE COUNT { (n)-[x:MEMBERS]->() WHERE ` + derivedShows("x") + ` } END)), 9) + n._sort END`

// pageText is the statement of a page in the order of an indexed property, which reads the rows of the page and no others:
// $q.first of them from the front, or $q.last from the back; the other is 0. Where by is empty, keys are made for all ends and
// sorted: that is what orders cost that have no index, those that no field of the API offers and counts on a date. What lies
// around the page is read where it is wanted: see around.
func (f *accessPath) pageText(by string) string {
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
			return f.ends(propSort, "KEY > ''", from) + " WITH n, " + countedKey + " AS key"
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

// around says what to read around a page: the ends with keys from low to below high, no more than most. Those below front
// come before the page and those from behind on after it, besides what the page itself is cut from.
func around(params map[string]any, w atlas.Window, before string, backwards bool) {
	front, behind := "", lastKey // none
	if w.Select&atlas.SelectMore != 0 {
		if w.After != "" {
			front = next(w.After)
			if backwards {
				front = min(front, before)
			}
		}
		if w.Before != "" {
			behind = before
			if !backwards && w.After != "" {
				behind = max(behind, next(w.After))
			}
		}
	}
	low, high, most := "", lastKey, int64(1)<<40
	counted := params["total"] == "counted"
	switch {
	case counted || front != "" && behind != lastKey:
	case front != "":
		high, most = front, 1
	default:
		low, most = behind, 1
	}
	params["around"] = counted || front != "" || behind != lastKey
	params["low"], params["high"], params["most"], params["front"], params["behind"] = low, high, most, front, behind
}

// next is the first text after one.
func next(key string) string { return key + "\x00" }

// firstPageText is pageText for what is asked most: the front of all ends, at all times, by an index and without a condition. It is
// a text of its own because the database takes twice as long or more to plan the other. The key is named before anything asks
// for it: so it comes from the index, and else from the row, which takes longer than all that is left out.
func (f *accessPath) firstPageText(by string) string {
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

// Expand follows a relationship from every row at once. Cost: one statement, and one for each condition on related rows.
func (r *reader) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	if len(from) == 0 {
		return &atlas.Pages{Offsets: []int32{0}}, expired(ctx)
	}
	if once, places := distinct(from); places != nil {
		links, err := r.Expand(ctx, h, once, w)
		if err != nil {
			return nil, err
		}
		return repeatedPages(links, places), nil
	}
	f := accessPaths[h]
	given, known := idsOf(w.Where, h)
	if known {
		f = ofIDs
	}
	where, err := r.where(ctx, w.Where)
	if err != nil {
		return nil, err
	}
	by, params := r.order(h, f, w.Order)
	params["ids"] = given
	limit, backwards := w.First, w.Last >= 0
	if backwards {
		limit = w.Last
	}
	after, before := w.After, w.Before
	if before == "" {
		before = lastKey
	}
	r.common(params, h, from, where)
	params["after"], params["before"] = after, before
	params["total"] = r.totalBy(f, w, where)
	around(params, w, before, backwards)
	params["first"], params["last"] = int64(0), int64(0)
	if rows := rowsToRead(w.Select, limit); backwards {
		params["last"] = rows
	} else {
		params["first"] = rows
	}
	params["keys"] = w.Select&atlas.SelectKeys != 0
	st := f.page(by)
	if by != "" && len(where) == 0 && !backwards && !r.at.Known() && w.After == "" && w.Before == "" && params["total"] != "counted" && h.From != "" == (from[0] != atlas.Root) {
		st = f.firstPage(by)
	}
	answer, err := r.ask(ctx, st, params)
	if err != nil {
		return nil, err
	}
	return answer.links(r.decoder(), len(from), w, limit, backwards)
}

// rowsToRead is how many rows of each page to read: one more than wanted where the caller asks whether there are more.
func rowsToRead(want atlas.Select, limit int) int64 {
	switch {
	case want&atlas.SelectMore != 0:
		return int64(limit) + 1
	case want&atlas.SelectNodes != 0:
		return int64(limit)
	}
	return 0
}

// page and firstPage are the statements of these texts, each made once.
func (f *accessPath) page(by string) statement {
	return f.once(by, pageName(f, by), f.pageText)
}

func (f *accessPath) firstPage(by string) statement {
	return f.once(by, pageName(f, by)+", the first", f.firstPageText)
}

func (f *accessPath) once(by, name string, text func(by string) string) statement {
	if made, ok := f.made.Load(name); ok {
		return made.(statement)
	}
	st := statement{name, text(by)}
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

// idsOf are the ids that rows of all of a kind have to be of to pass a condition; false where it does not say. Rows of ids are
// found one by one, however many others there are.
func idsOf(where atlas.Condition, h *atlas.Relationship) (ids []string, known bool) {
	if h.From != "" {
		return nil, false
	}
	switch c := where.(type) {
	case atlas.And:
		for _, sub := range c {
			if ids, known := idsOf(sub, h); known {
				return ids, true
			}
		}
	case atlas.IDMatches:
		if c.Of != atlas.OwnID {
			return nil, false
		}
		of := c.Filter.In
		if c.Filter.Eq != nil {
			of = []atlas.ID{*c.Filter.Eq}
		}
		ids = []string{}
		for _, id := range of {
			if k := id.Kind(); k == h.To || h.To == "" && k.IsEntity() {
				ids = append(ids, string(id))
			}
		}
		return ids, of != nil
	}
	return nil, false
}

// totalBy is how ends are counted: by what the database has counted already where all of them show.
func (r *reader) totalBy(f *accessPath, w atlas.Window, where []map[string]any) any {
	switch {
	case w.Select&atlas.SelectTotal == 0:
		return nil
	case f.degree != "" && len(where) == 0 && !r.at.Known():
		return "known"
	}
	return "counted"
}

// order is the indexed property that an order goes by, "" where it has no index, with the parameters of countedKey.
func (r *reader) order(h *atlas.Relationship, f *accessPath, o atlas.Order) (by string, params map[string]any) {
	params = map[string]any{"key": nil, "count": nil, "turn": int64(0)}
	if h.To == "" {
		o = atlas.Order{}
	}
	property := sortProperty(o)
	dated := r.at.Known() && (o.By == atlas.ByMemberships || o.By == atlas.ByMembers)
	if f.hint != "" && !dated && (property == propSort || slices.Contains(f.indexed, o)) {
		return property, params
	}
	if h.To == "" {
		property = propMixed
	}
	params["key"] = property
	if dated {
		params["count"] = string(o.By)
		if o.Desc {
			params["turn"] = int64(999999999)
		}
	}
	return "", params
}

// common adds the parameters that all statements about ends have.
func (r *reader) common(params map[string]any, h *atlas.Relationship, from []atlas.ID, where []map[string]any) {
	ids := make([]string, len(from))
	for i, id := range from {
		if h.From != "" && id.Kind() == h.From { // others have no ends, and are no id
			ids[i] = string(id)
		}
		if h.From == "" && id != atlas.Root {
			ids[i] = string(id)
		}
	}
	params["from"], params["where"] = ids, where
	r.dates(params)
	if ref := namedBy(h); ref != nil {
		params["type"] = ref.Name
	}
}

// links are the columns of a page as the port has them.
func (a *answer) links(d *decoder, rows int, w atlas.Window, limit int, backwards bool) (*atlas.Pages, error) {
	pages, keys := a.lists("rows"), a.lists("keys")
	front, behind, total := a.list("front"), a.list("behind"), a.list("total")
	if len(pages) != rows || len(keys) != rows || len(total) != rows {
		return nil, errDamaged
	}
	links := &atlas.Pages{Offsets: make([]int32, 1, rows+1)}
	var texts []any
	for i, page := range pages {
		own := keys[i]
		over := len(page) > limit
		if over {
			page, own = page[:limit], own[:min(limit, len(own))]
		}
		if backwards {
			slices.Reverse(page)
			slices.Reverse(own)
		}
		if w.Select&atlas.SelectNodes != 0 {
			texts = append(texts, page...)
			if w.Select&atlas.SelectKeys != 0 {
				for _, k := range own {
					key, _ := k.(string)
					links.Keys = append(links.Keys, key)
				}
			}
		}
		links.Offsets = append(links.Offsets, int32(len(texts)))
		if w.Select&atlas.SelectMore != 0 {
			links.HasPrevious = append(links.HasPrevious, i < len(front) && number(front[i]) > 0 || over && backwards)
			links.HasNext = append(links.HasNext, i < len(behind) && number(behind[i]) > 0 || over && !backwards)
		}
		if w.Select&atlas.SelectTotal != 0 {
			links.Total = append(links.Total, int32(number(total[i])))
		}
	}
	if w.Select&atlas.SelectNodes == 0 {
		return links, nil
	}
	var err error
	links.Nodes, err = d.nodes(texts)
	return links, err
}
