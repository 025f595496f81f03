// Rows by id: some of them, all of a kind, and the sets of ids that conditions on related rows need.

package neo

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

var nodesStatement = bolt.Cypher("nodes", stamped(`
	UNWIND $q.ids AS id OPTIONAL MATCH (n:_Row {id: id}) WHERE «n shows»
	WITH before, collect(coalesce(n._row, '')) AS rows`, "rows",
	"«n shows»", shows("n")))

// Nodes finds rows by id. Cost: one statement, which seeks each row in an index.
func (r *reader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if len(ids) == 0 {
		return []atlas.Node{}, atlas.Expired(ctx)
	}
	params := map[string]any{"ids": texts(ids)}
	dates(params, r.at)
	a, err := r.ask(ctx, nodesStatement, params)
	if err != nil {
		return nil, err
	}
	rows := a.List("rows")
	if len(rows) != len(ids) {
		return nil, bolt.ErrDamaged
	}
	nodes, places := make([]atlas.Node, len(ids)), make(map[atlas.ID]int, len(ids))
	d := r.decoder()
	for i, row := range rows {
		if before, ok := places[ids[i]]; ok {
			nodes[i] = nodes[before]
			continue
		}
		places[ids[i]] = i
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

var rowsStatement = bolt.Cypher("rows", stamped(`
	CALL () {
		MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > $q.after AND n.id < $q.before
		WITH n ORDER BY n.id LIMIT $q.limit
		RETURN [x IN collect(n) | CASE WHEN «x shows» THEN x._row ELSE '' END] AS rows, last(collect(n.id)) AS last
	}
	WITH before, rows, last`, "rows, last",
	"«x shows»", shows("x")))

// Rows are the rows of a kind that show, by id. Cost: one statement for each 5,000, the next of which is answered while the rows of one
// are made and used; a caller that stops early may have asked for one too many.
func (r *reader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		if atlas.TableOf(k) == nil {
			return
		}
		ctx, cancel := context.WithCancel(ctx)
		page := r.ahead(ctx, k, k.Prefix())
		defer func() { // no statement outlives the call
			cancel()
			if page != nil {
				<-page
			}
		}()
		for page != nil {
			got := <-page
			if page = nil; got.err != nil {
				yield(nil, got.err)
				return
			}
			rows := got.answer.List("rows")
			if len(rows) == rowsEach {
				page = r.ahead(ctx, k, got.answer.Text("last"))
			}
			if !yieldRows(ctx, rows, yield) {
				return
			}
		}
	}
}

// rowsPage is the answer of rowsStatement, or its error.
type rowsPage struct {
	answer *bolt.Answer
	err    error
}

// ahead asks for the rows of a kind after an id. The channel gets one page.
func (r *reader) ahead(ctx context.Context, k atlas.Kind, after string) chan rowsPage {
	page := make(chan rowsPage, 1)
	params := map[string]any{"after": after, "before": afterPrefix(k), "limit": int64(rowsEach)}
	dates(params, r.at)
	go func() {
		var p rowsPage
		p.answer, p.err = r.ask(ctx, rowsStatement, params)
		page <- p
	}()
	return page
}

// yieldRows makes rows and yields them, and is false if that ended early.
func yieldRows(ctx context.Context, rows []any, yield func(atlas.Node, error) bool) bool {
	var d decoder
	for i, row := range rows {
		if i%64 == 0 {
			if err := atlas.Expired(ctx); err != nil {
				yield(nil, err)
				return false
			}
		}
		text, _ := row.(string)
		if text == "" {
			continue
		}
		n, err := d.node(text)
		if !yield(n, err) || err != nil {
			return false
		}
	}
	return true
}

// dates adds the parameters of shows for a date.
func dates(params map[string]any, at atlas.PartialDate) {
	params["since"], params["until"] = nil, nil
	if at.Known() {
		params["since"], params["until"] = int64(at.First()), int64(at.Last())
	}
}

// matchesText finds the ids that a condition on related rows needs. Where rows name their end themselves, these are the
// ids of the ends that pass; otherwise the ids of the rows that have from $q.least to $q.most ends that pass. It reads
// all ends of the access path.
func (path *accessPath) matchesText() string {
	id, bounds := "n.id", ""
	switch {
	case path == everything:
		bounds = "n.id > '' AND n:_Entity"
	case path.from == "":
		bounds = "n._sort > ''"
	default:
		id = path.variable + "." + path.from
		bounds = id + " > '' AND " + path.variable + "._sort > ''"
	}
	return stamped(`
		CALL () {
			MATCH «match»«index» WHERE «bounds» AND «shows» AND «passes»
			WITH «id» AS id, count(*) AS ends WHERE ends >= $q.least AND ends <= $q.most
			RETURN collect(id) AS ids
		}
		WITH before, ids`, "ids",
		"«match»", path.match,
		"«index»", path.using(propSort),
		"«bounds»", bounds,
		"«shows»", path.shows(),
		"«passes»", passes("n"),
		"«id»", id)
}

// matches is the statement of this text.
func (path *accessPath) matches() bolt.Statement {
	return path.once("matches of "+path.name, path.matchesText)
}

// setOf is the set of ids that matches finds for rows with from least to most ends of a relationship that pass a
// condition. It is the keys of a map, in which the database finds an id at once. Cost: one statement, and one for each
// condition inside.
func (r *reader) setOf(
	ctx context.Context, rel *atlas.Relationship, where atlas.Condition, least, most int,
) (map[string]any, error) {
	path := r.layout().paths[rel]
	if path == toOne {
		path = r.layout().worlds[rel.To]
	}
	steps, err := r.where(ctx, where)
	if err != nil {
		return nil, err
	}
	params := map[string]any{"where": steps, "least": int64(least), "most": int64(most)}
	dates(params, r.at)
	a, err := r.ask(ctx, path.matches(), params)
	if err != nil {
		return nil, err
	}
	set := map[string]any{}
	for _, v := range a.List("ids") {
		id, _ := v.(string)
		if namedBy(rel) != nil || atlas.ID(id).Kind() == rel.From {
			set[id] = true
		}
	}
	return set, nil
}
