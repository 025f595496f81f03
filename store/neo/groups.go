// Groups: how many ends a relationship has in each group of a grouping.

package neo

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// mostSteps is how many relationships a grouping may follow: groupsText has a lookup for each.
const mostSteps = 2

// groupsText counts the ends of an access path by a property of theirs, $q.first: a word, a text, a day, or the id of a
// row that they name. From that row it goes on over $q.steps relationships, of which $q.second is the second, and reads
// the property $q.by of the last row. Ends with the same $q.first are counted before the row is looked up.
func (path *accessPath) groupsText() string {
	return stamped(`
		«starts»
		CALL (from) {
			«ends»
			WITH CASE WHEN $q.first IS NULL THEN split(n.id, '/')[0] ELSE n[$q.first] END AS first, count(*) AS n
			OPTIONAL MATCH (a:Row {id: CASE WHEN $q.steps >= 1 THEN first END}) WHERE «a shows»
			OPTIONAL MATCH (b:Row {id: CASE WHEN $q.steps >= 2 THEN a[$q.second] END}) WHERE «b shows»
			WITH CASE $q.steps
					WHEN 0 THEN first
					WHEN 1 THEN CASE WHEN $q.by IS NULL THEN a.id ELSE a[$q.by] END
					ELSE CASE WHEN $q.by IS NULL THEN b.id ELSE b[$q.by] END END AS key,
				CASE WHEN NOT $q.node THEN '' WHEN $q.steps = 1 THEN coalesce(a._row, '') ELSE coalesce(b._row, '') END AS row, n
			WITH CASE WHEN $q.year THEN key / 10000 ELSE key END AS key, row, sum(n) AS n
			RETURN collect(coalesce(key, '')) AS keys, collect(n) AS counts, collect(row) AS rows
		}
		WITH before, collect(keys) AS keys, collect(counts) AS counts, collect(rows) AS rows`,
		"keys, counts, rows",
		"«starts»", path.starts(),
		"«ends»", path.ends(propSort, "KEY > ''", "from"),
		"«a shows»", shows("a"),
		"«b shows»", shows("b"))
}

// groups is the statement of this text.
func (path *accessPath) groups() statement {
	return path.once("groups of "+path.name, path.groupsText)
}

// groupParams are the parameters of groupsText that a grouping makes.
func groupParams(by *atlas.Grouping) map[string]any {
	p := map[string]any{"first": nil, "second": nil, "by": nil, "steps": int64(len(by.Via)),
		"year": by.Year != nil, "node": by.By == nil && by.Year == nil}
	last := "first"
	for i, rel := range by.Via {
		p[[]string{"first", "second"}[i]] = refProperty(namedBy(rel))
		last = "by"
	}
	switch {
	case by.By == atlas.OwnKind: // it is part of the id
	case by.By != nil:
		p[last] = readProperty(by.By)
	case by.Year != nil:
		p[last] = dayProperty(by.Year)
	}
	return p
}

// countsStatement counts the entities of each kind from the counts that the database keeps.
var countsStatement = func() statement {
	text := stampFirst + stampLast
	for _, k := range atlas.EntityKinds {
		text += ", COUNT { (:" + k.Type() + ") } AS " + k.Type()
	}
	return statement{"counts", text}
}()

// GroupBy counts ends by groups. Cost: one statement, and one for each condition on related rows; it reads all ends,
// except for the counts of all entities at all times.
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
	params := groupParams(by)
	addCommon(params, rel, from, steps, r.at)
	a, err := r.ask(ctx, r.layout().paths[rel].groups(), params)
	if err != nil {
		return nil, err
	}
	keys, counts, rows := a.lists("keys"), a.lists("counts"), a.lists("rows")
	if len(keys) != len(from) || len(counts) != len(from) || len(rows) != len(from) {
		return nil, errDamaged
	}
	lists := make([][]atlas.Group, len(from))
	d := r.decoder()
	for i := range from {
		for j := range keys[i] {
			g := atlas.Group{Key: groupKey(by, keys[i][j]), Count: int(number(counts[i][j]))}
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
	case text == "" && by.Year != nil:
		if year := number(key); year > 0 {
			return atlas.GroupKey(fmt.Sprintf("%04d", year))
		}
	case by.By == atlas.OwnKind:
		return atlas.GroupKey(atlas.ID(text + "/").Kind())
	case by.By == nil:
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
		if n := number(a.value(k.Type())); n > 0 {
			groups = append(groups, atlas.Group{Key: atlas.GroupKey(k), Count: int(n)})
		}
	}
	groups, err = w.Cut(groups)
	return [][]atlas.Group{groups}, err
}
