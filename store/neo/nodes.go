// Rows by id: some of them, all of a kind, and the sets of ids that conditions on related rows ask for.

package neo

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

var nodesStatement = statement{"nodes", stampFirst +
	" UNWIND $q.ids AS id OPTIONAL MATCH (n:Row {id: id}) WHERE " + shows("n") +
	" WITH before, collect(coalesce(n._row, '')) AS rows" + stampLast + ", rows"}

// Nodes finds rows by id. Cost: one statement, with a look into an index for each row.
func (r *reader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if len(ids) == 0 {
		return []atlas.Node{}, expired(ctx)
	}
	params := map[string]any{"ids": texts(ids)}
	dates(params, r.at)
	a, err := r.ask(ctx, nodesStatement, params)
	if err != nil {
		return nil, err
	}
	rows := a.list("rows")
	if len(rows) != len(ids) {
		return nil, errDamaged
	}
	nodes, place := make([]atlas.Node, len(ids)), make(map[atlas.ID]int, len(ids))
	d := r.decoder()
	for i, row := range rows {
		if before, ok := place[ids[i]]; ok {
			nodes[i] = nodes[before]
			continue
		}
		place[ids[i]] = i
		if text, _ := row.(string); text != "" {
			n, err := d.node(text)
			if err != nil {
				return nil, err
			}
			if atlas.Public(n) {
				nodes[i] = n
			}
		}
	}
	return nodes, nil
}

// rowsEach is how many rows an export reads at once: some megabytes.
const rowsEach = 5000

var rowsStatement = statement{"rows", stampFirst +
	" CALL () { MATCH (n:Row) USING INDEX SEEK n:Row(id) WHERE n.id > $q.after AND n.id < $q.before WITH n ORDER BY n.id LIMIT $q.limit" +
	" RETURN [x IN collect(n) | CASE WHEN " + shows("x") + " THEN x._row ELSE '' END] AS rows, last(collect(n.id)) AS last }" +
	" WITH before, rows, last" + stampLast + ", rows, last"}

// Rows are the rows of a kind that show, by id. Cost: one statement for each 5,000.
func (r *reader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		if atlas.TableOf(k) == nil {
			return
		}
		params := map[string]any{"after": k.Prefix(), "before": afterPrefix(k), "limit": int64(rowsEach)}
		dates(params, r.at)
		for {
			a, err := r.ask(ctx, rowsStatement, params)
			if err != nil {
				yield(nil, err)
				return
			}
			rows := a.list("rows")
			var d decoder
			for i, row := range rows {
				if i%64 == 0 {
					if err := expired(ctx); err != nil {
						yield(nil, err)
						return
					}
				}
				text, _ := row.(string)
				if text == "" {
					continue
				}
				n, err := d.node(text)
				if !yield(n, err) || err != nil {
					return
				}
			}
			if len(rows) < rowsEach {
				return
			}
			params["after"] = a.text("last")
		}
	}
}

// dates adds the date of the view.
func dates(params map[string]any, at atlas.Date) {
	params["since"], params["until"] = nil, nil
	if at.Known() {
		params["since"], params["until"] = int64(at.First()), int64(at.Last())
	}
}

// matchesText finds the ids that a condition on related rows needs: of the rows named, for rows that name them; else of the
// rows that have such an end. It reads all rows of the kind that the condition is on.
func (f *accessPath) matchesText() string {
	match, id := "MATCH "+f.match, "n.id"
	switch {
	case f == everything:
		match += " WHERE n.id > '' AND n:Entity"
	case f.from == "":
		match += f.using(propSort) + " WHERE n._sort > ''"
	default:
		id = f.variable + "." + f.from
		match += f.using(propSort) + " WHERE " + id + " > '' AND " + f.variable + "._sort > ''"
	}
	return stampFirst + " CALL () { " + match + " AND " + f.shows() + " AND " + passes("n") + " RETURN collect(DISTINCT " + id + ") AS ids }" +
		" WITH before, ids" + stampLast + ", ids"
}

// matches is the statement of this text.
func (f *accessPath) matches() statement { return statement{"matches of " + f.name, f.matchesText()} }

// setOf is the set of ids by which rows are told that have an end of a relationship for which a condition holds: as the keys of a
// map, in which the database looks ids up at once. Cost: one statement, and one for each condition inside.
func (r *reader) setOf(ctx context.Context, h *atlas.Relationship, where atlas.Condition) (map[string]any, error) {
	f := r.layout().path(h)
	if f == toOne {
		f = r.layout().worlds[h.To]
	}
	steps, err := r.where(ctx, where)
	if err != nil {
		return nil, err
	}
	params := map[string]any{"where": steps}
	dates(params, r.at)
	a, err := r.ask(ctx, f.matches(), params)
	if err != nil {
		return nil, err
	}
	set := map[string]any{}
	for _, v := range a.list("ids") {
		id, _ := v.(string)
		if namedBy(h) != nil || atlas.ID(id).Kind() == h.From {
			set[id] = true
		}
	}
	return set, nil
}
