// Groups: how many ends a relationship has in each group of a grouping, in an order and cut by the database.

package neo

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// groupShape says how the groups of a row are found. Groupings of one shape differ in parameters alone.
type groupShape struct {
	name string
	many *atlas.Relationship // to the rows of the groups, where they are many
	// keys makes rows of the key of a group and of the number n of ends in it, from the ends n. A group may have several
	// of these rows. A key is a text, or null where nothing is known.
	keys string
}

// The shapes without a relationship of their own: a word or a text of the row, the year of a date, a list of texts, and
// words, texts or ids that are one or two references away. Ends that name the same row are counted before it is looked
// up. Years, and decades by their first year, are four digits, so that they come in order as texts.
var (
	groupsOwn = groupShape{name: "", keys: bolt.Folded(`
		WITH CASE WHEN $q.kinds THEN split(n.id, '/')[0] ELSE n[$q.first] END AS key, count(*) AS n`)}
	groupsYear = groupShape{name: " by year", keys: bolt.Folded(`
		WITH n[$q.first] / 10000 / $q.years * $q.years AS year, count(*) AS n
		WITH right('000' + toString(year), 4) AS key, n`)}
	groupsList = groupShape{name: " by each of a list", keys: bolt.Folded(`
		WITH coalesce(reduce(once = [], x IN n[$q.first] | CASE WHEN x IN once THEN once ELSE once + x END), []) AS texts
		UNWIND CASE WHEN size(texts) = 0 THEN [null] ELSE texts END AS key
		WITH key, count(*) AS n`)}
	groupsOneHop = groupShape{name: " over one row", keys: bolt.Folded(`
		WITH n[$q.first] AS first, count(*) AS n
		OPTIONAL MATCH (a:_Row {id: first}) WHERE «a shows»
		WITH a[$q.by] AS key, n`,
		"«a shows»", shows("a"))}
	groupsTwoHops = groupShape{name: " over two rows", keys: bolt.Folded(`
		WITH n[$q.first] AS first, count(*) AS n
		OPTIONAL MATCH (a:_Row {id: first}) WHERE «a shows»
		WITH a[$q.second] AS second, sum(n) AS n
		OPTIONAL MATCH (b:_Row {id: second}) WHERE «b shows»
		WITH b[$q.by] AS key, n`,
		"«a shows»", shows("a"),
		"«b shows»", shows("b"))}
)

// shapeOf is the shape of a grouping. It panics for a grouping that has none here.
func shapeOf(by *atlas.Grouping) groupShape {
	date, _ := by.Period()
	last := date == nil && (by.By == nil || by.By.All == nil) // one word or text of the last row, or its id
	switch {
	case len(by.Via) == 0 && last:
		return groupsOwn
	case len(by.Via) == 0 && date != nil:
		return groupsYear
	case len(by.Via) == 0:
		return groupsList
	case len(by.Via) == 1 && last && by.Via[0].ToOne():
		return groupsOneHop
	case len(by.Via) == 2 && last && by.Via[0].ToOne() && by.Via[1].ToOne():
		return groupsTwoHops
	case len(by.Via) == 1 && last:
		return groupShape{name: " over " + by.Via[0].Field, many: by.Via[0]}
	}
	panic("neo: the grouping of " + string(by.Kind) + " by " + by.Word + " has a shape that no text has")
}

// keysOf are the keys of a shape. Over rows that are many, an end counts once in each group.
func (l *layout) keysOf(shape groupShape) string {
	if shape.many == nil {
		return shape.keys
	}
	return bolt.Folded(`
		CALL (n) { «hop» RETURN collect(DISTINCT a[$q.by]) AS texts }
		UNWIND CASE WHEN size(texts) = 0 THEN [null] ELSE texts END AS key
		WITH key, count(*) AS n`,
		"«hop»", l.paths[shape.many].hop)
}

// codePoints is the expression of a text that comes where the key belongs by code points. The database compares texts by
// code points in some places and by UTF-16 in others. The two differ only where characters above U+FFFF meet those from
// U+E000 on, so each of the former gets one mark in front, and each of the latter a lesser one. Few keys have any. split
// cuts the former in halves, of which the second begins with the bits of U+DC00.
var codePoints = bolt.Folded(`
	CASE WHEN key =~ '(?s).*[\\uD7FD-\\x{10FFFF}].*' THEN reduce(marked = '', c IN split(key, '') | marked + CASE
		WHEN c < '\uD7FD' THEN c
		WHEN c <= '\uD7FF' THEN '\uD7FD' + c
		WHEN c =~ '[\\uDC00-\\uDFFF]' THEN c
		WHEN c =~ '[\\uE000-\\uFFFF]' THEN '\uD7FE' + c
		ELSE '\uD7FF' + c END) ELSE key END`)

// groupsText counts the ends of an access path by groups of a shape, which come in order: by $q.turn times their size
// and then by key, or, where $q.byKey is true, by key alone, downwards where $q.down is true, and "" last. Of these it
// gives $q.limit, with their rows where $q.node is true.
func (path *accessPath) groupsText(l *layout, shape groupShape) string {
	return stamped(`
		«starts»
		CALL (from) {
			«ends»
			«keys»
			WITH coalesce(key, '') AS key, sum(n) AS n
			WITH key, n, «code points» AS place
			WITH key, n ORDER BY CASE WHEN NOT $q.byKey THEN $q.turn * n WHEN key = '' THEN 1 ELSE 0 END,
				CASE WHEN $q.down THEN '' ELSE place END, CASE WHEN $q.down THEN place ELSE '' END DESC LIMIT $q.limit
			OPTIONAL MATCH (g:_Row {id: CASE WHEN $q.node THEN key END})
			RETURN collect(key) AS keys, collect(n) AS counts, collect(coalesce(g._row, '')) AS rows
		}
		WITH before, collect(keys) AS keys, collect(counts) AS counts, collect(rows) AS rows`,
		"keys, counts, rows",
		"«starts»", path.starts(),
		"«ends»", path.ends(propSort, "KEY > ''", "from"),
		"«keys»", l.keysOf(shape),
		"«code points»", codePoints)
}

// groups is the statement of this text.
func (path *accessPath) groups(l *layout, shape groupShape) bolt.Statement {
	return path.once("groups of "+path.name+shape.name, func() string { return path.groupsText(l, shape) })
}

// groupParams are the parameters of groupsText that a grouping and a window make.
func groupParams(by *atlas.Grouping, w atlas.GroupWindow) map[string]any {
	kinds := by.By == atlas.OwnKind
	date, years := by.Period()
	p := map[string]any{"first": nil, "second": nil, "by": "id", "kinds": kinds, "node": by.AreRows(), "years": int64(years),
		"byKey": w.By == atlas.GroupsByKey, "down": w.By == atlas.GroupsByKey && w.Desc,
		"turn": int64(1), "limit": int64(atlas.MaxGroups) + 1}
	if w.Desc {
		p["turn"] = int64(-1)
	}
	if w.First > 0 && !kinds { // there are few kinds, and their words come in another order than ids
		p["limit"] = int64(w.First)
	}
	last := "first"
	for i, rel := range by.Via {
		if ref := namedBy(rel); ref != nil {
			p[[]string{"first", "second"}[i]] = refProperty(ref)
		}
		last = "by"
	}
	switch {
	case kinds: // they are part of the id
	case by.By != nil:
		p[last] = readProperty(by.By)
	case date != nil:
		p[last] = dayProperty(date)
	}
	return p
}

// countsStatement counts the entities of each kind from the counts that the database keeps.
var countsStatement = func() bolt.Statement {
	text := stampFirst + stampLast
	for _, k := range atlas.EntityKinds {
		text += ", COUNT { (:" + labelOf(k) + ") } AS " + k.Type()
	}
	return bolt.Cypher("counts", text)
}()

// GroupBy counts ends by groups. Cost: one statement, and one for each condition on related rows; it reads all ends,
// except for the counts of all entities at all times. What comes over the network are the groups of the window alone.
func (r *reader) GroupBy(
	ctx context.Context, rel *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping, w atlas.GroupWindow,
) ([][]atlas.Group, error) {
	if !by.Counts(rel) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s: they are of %s", rel.Field, by.Word, by.Kind)
	}
	if len(from) == 0 {
		return [][]atlas.Group{}, atlas.Expired(ctx)
	}
	all := rel == atlas.Everything.Relationship && len(from) == 1 && from[0] == atlas.Root
	if all && where == nil && !r.at.Known() && by.By == atlas.OwnKind {
		return r.counts(ctx, w)
	}
	if once, places := distinct(from); places != nil {
		lists, err := r.GroupBy(ctx, rel, once, where, by, w)
		if err != nil {
			return nil, err
		}
		repeated := make([][]atlas.Group, len(places))
		for i, p := range places {
			repeated[i] = lists[p]
		}
		return repeated, nil
	}
	steps, err := r.where(ctx, where)
	if err != nil {
		return nil, err
	}
	params := groupParams(by, w)
	addCommon(params, rel, from, steps, r.at)
	a, err := r.ask(ctx, r.layout().paths[rel].groups(r.layout(), shapeOf(by)), params)
	if err != nil {
		return nil, err
	}
	return r.groupsOf(a, len(from), by, w)
}

// groupsOf are the groups of an answer. Their order is made once more, because that of an answer is not promised.
func (r *reader) groupsOf(a *bolt.Answer, from int, by *atlas.Grouping, w atlas.GroupWindow) (lists [][]atlas.Group, err error) {
	keys, counts, rows := a.Lists("keys"), a.Lists("counts"), a.Lists("rows")
	if len(keys) != from || len(counts) != from || len(rows) != from {
		return nil, bolt.ErrDamaged
	}
	lists = make([][]atlas.Group, from)
	d := r.decoder()
	for i := range from {
		for j := range keys[i] {
			g := atlas.Group{Key: groupKey(by, keys[i][j]), Count: int(bolt.Number(counts[i][j]))}
			if text, _ := rows[i][j].(string); text != "" {
				if g.Node, err = d.node(text); err != nil {
					return nil, err
				}
			}
			lists[i] = append(lists[i], g)
		}
		if lists[i], err = w.Cut(lists[i]); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// groupKey is the key of a group from its key in the database.
func groupKey(by *atlas.Grouping, key any) atlas.GroupKey {
	text, _ := key.(string)
	switch {
	case by.By == atlas.OwnKind:
		return atlas.GroupKey(atlas.ID(text + "/").Kind())
	case by.AreRows():
		return atlas.GroupKey(atlas.ID(text).Local())
	}
	return atlas.GroupKey(text)
}

// counts are the groups of all entities by kind.
func (r *reader) counts(ctx context.Context, w atlas.GroupWindow) ([][]atlas.Group, error) {
	a, err := r.ask(ctx, countsStatement, nil)
	if err != nil {
		return nil, err
	}
	var groups []atlas.Group
	for _, k := range atlas.EntityKinds {
		if n := bolt.Number(a.Value(k.Type())); n > 0 {
			groups = append(groups, atlas.Group{Key: atlas.GroupKey(k), Count: int(n)})
		}
	}
	groups, err = w.Cut(groups)
	return [][]atlas.Group{groups}, err
}
