// Groups: how many ends a relationship has, by groups.

package neo

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// mostSteps is over how many rows a grouping may lead: so many are part of the statement's text.
const mostSteps = 2

// groupsText counts the ends of an access path by a property $q.first of theirs: a word, a text, a day, or the id of the row that
// they name, from which $q.steps lead on to the row whose property $q.by is read. Ends that name the same row are counted before
// that is looked up.
func (f *accessPath) groupsText() string {
	step := func(row, id string, n int) string {
		return fmt.Sprintf(" OPTIONAL MATCH (%s:Row {id: CASE WHEN $q.steps >= %d THEN %s END}) WHERE %s", row, n, id, shows(row))
	}
	read := func(row string) string {
		return "CASE WHEN $q.by IS NULL THEN " + row + ".id ELSE " + row + "[$q.by] END"
	}
	return stampFirst + f.asked() +
		" CALL (from) { " + f.ends(propSort, "KEY > ''", "from") +
		" WITH CASE WHEN $q.first IS NULL THEN split(n.id, '/')[0] ELSE n[$q.first] END AS first, count(*) AS n" +
		step("a", "first", 1) + step("b", "a[$q.second]", 2) +
		" WITH CASE $q.steps WHEN 0 THEN first WHEN 1 THEN " + read("a") + " ELSE " + read("b") + " END AS key," +
		" CASE WHEN NOT $q.node THEN '' WHEN $q.steps = 1 THEN coalesce(a._row, '') ELSE coalesce(b._row, '') END AS row, n" +
		" WITH CASE WHEN $q.year THEN key / 10000 ELSE key END AS key, row, sum(n) AS n" +
		" RETURN collect(coalesce(key, '')) AS keys, collect(n) AS counts, collect(row) AS rows }" +
		" WITH before, collect(keys) AS keys, collect(counts) AS counts, collect(rows) AS rows" +
		stampLast + ", keys, counts, rows"
}

// groups is the statement of this text.
func (f *accessPath) groups() statement { return statement{"groups of " + f.name, f.groupsText()} }

// groupParams are the parameters of groupsText that a grouping makes.
func groupParams(by *atlas.Grouping) map[string]any {
	p := map[string]any{"first": nil, "second": nil, "by": nil, "steps": int64(len(by.Via)), "year": by.Year != nil, "node": by.By == nil && by.Year == nil}
	last := "first"
	for i, h := range by.Via {
		p[[]string{"first", "second"}[i]] = refProperty(namedBy(h))
		last = "by"
	}
	switch {
	case by.By == atlas.OwnKind: // which is part of the id
	case by.By != nil:
		p[last] = readProperty(by.By)
	case by.Year != nil:
		p[last] = dayProperty(by.Year)
	}
	return p
}

// countsStatement counts all entities of a kind by what the database has counted already.
var countsStatement = func() statement {
	text := stampFirst + stampLast
	for _, k := range atlas.EntityKinds {
		text += ", COUNT { (:" + k.Type() + ") } AS " + k.Type()
	}
	return statement{"counts", text}
}()

// GroupBy counts ends by groups. Cost: one statement, and one for each condition on related rows; it reads all ends, except
// for the counts of all entities at all times.
func (r *reader) GroupBy(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping) ([][]atlas.Group, error) {
	if !by.Counts(h) {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s: they are of %s", h.Field, by.Word, by.Kind)
	}
	if len(from) == 0 {
		return [][]atlas.Group{}, expired(ctx)
	}
	if h == atlas.Everything.Relationship && where == nil && !r.at.Known() && len(from) == 1 && from[0] == atlas.Root && by.By == atlas.OwnKind {
		return r.counts(ctx)
	}
	if once, places := distinct(from); places != nil {
		lists, err := r.GroupBy(ctx, h, once, where, by)
		if err != nil {
			return nil, err
		}
		all := make([][]atlas.Group, len(places))
		for i, p := range places {
			all[i] = lists[p]
		}
		return all, nil
	}
	steps, err := r.where(ctx, where)
	if err != nil {
		return nil, err
	}
	params := groupParams(by)
	addCommon(params, h, from, steps, r.at)
	a, err := r.ask(ctx, r.layout().path(h).groups(), params)
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
		atlas.SortGroups(lists[i])
	}
	return lists, nil
}

// groupKey is the key of a group that the database calls so.
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

func (r *reader) counts(ctx context.Context) ([][]atlas.Group, error) {
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
	atlas.SortGroups(groups)
	return [][]atlas.Group{groups}, nil
}
