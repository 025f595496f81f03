// Page queries: what one call of Expand asks the database. The text and the parameters are chosen from its arguments
// alone; what the texts say is in page.go.

package neo

import (
	"context"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// pageQuery is one call of Expand: the pages of the ends of a relationship from some rows, on a date.
type pageQuery struct {
	layout       *layout
	relationship *atlas.Relationship
	from         []atlas.ID
	window       atlas.Window
	at           atlas.PartialDate
	where        []map[string]any // the condition as steps (see where.go)

	path *accessPath
	ids  []string // the only ids that pass the condition, where path is ofIDs
	by   string   // the indexed property that gives the order; "" where keys are made and sorted
	// budget is how many rows may be sorted where by is "".
	budget int64
	// count is the relationship of which the number of ends that show gives the order; nil where a property gives it.
	count *atlas.Relationship
}

// mostSorted is how many rows one operation may have the database sort, in orders that have no index. To sort so many
// institutions by city took it 2 to 4 s, with a heap of 1 GiB and two processors that had other work too. What is
// counted are the rows of the connections that pass their conditions, whatever the page.
const mostSorted = 500_000

// tooMuchToSort is the error of a question that goes beyond that.
func (q *pageQuery) tooMuchToSort(most int64) error {
	var words []string
	order := q.order()
	for _, o := range q.path.indexed {
		counts := o.By.Count != nil && q.at.Known() && changesWithTime(o.By.Count)
		if !counts && o.By != order.By && !slices.Contains(words, o.By.Word) {
			words = append(words, o.By.Word)
		}
	}
	other := "leave the order out"
	if len(words) > 0 {
		other = "order by " + strings.Join(words, ", ") + ", or in the order that comes by itself"
	}
	if order.By == nil {
		return atlas.Errorf(atlas.ErrLimit, "there are more than %d rows to put into order, the most of one operation; "+
			"narrow them with where", most)
	}
	return atlas.Errorf(atlas.ErrLimit, "ordering by %s would sort more than %d rows, the most of one operation; "+
		"narrow them with where, or %s", order.By.Word, most, other)
}

// Expand follows a relationship from every row at once. Cost: one statement, and one for each condition on related rows.
func (r *reader) Expand(ctx context.Context, rel *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	if len(from) == 0 {
		return &atlas.Pages{Offsets: []int32{0}}, atlas.Expired(ctx)
	}
	if once, places := distinct(from); places != nil {
		pages, err := r.Expand(ctx, rel, once, w)
		if err != nil {
			return nil, err
		}
		return repeatedPages(pages, places), nil
	}
	where, err := r.where(ctx, w.Where)
	if err != nil {
		return nil, err
	}
	q := newPageQuery(r.layout(), rel, from, w, r.at, where)
	most := int64(r.store.mostSorted)
	q.budget = most - r.sorted.Load()
	if q.by == "" && q.budget <= 0 {
		return nil, q.tooMuchToSort(most)
	}
	answer, err := r.ask(ctx, q.plan(), q.params())
	if err != nil {
		return nil, err
	}
	if q.by == "" && r.sorted.Add(bolt.Number(answer.Value("sorted"))) > most {
		return nil, q.tooMuchToSort(most)
	}
	return pagesOf(answer, r.decoder(), q)
}

func newPageQuery(
	l *layout, rel *atlas.Relationship, from []atlas.ID, w atlas.Window, at atlas.PartialDate, where []map[string]any,
) *pageQuery {
	q := &pageQuery{layout: l, relationship: rel, from: from, window: w, at: at, where: where, path: l.paths[rel]}
	if ids, known := idsOf(w.Where, rel); known {
		q.path, q.ids = ofIDs, ids
	}
	order := q.order()
	if q.at.Known() && order.By != nil && order.By.Count != nil && changesWithTime(order.By.Count) {
		q.count = order.By.Count // no key of it is stored
	}
	if q.path.hint != "" && q.count == nil && (order.IsOwn(rel.To) || slices.Contains(q.path.indexed, order)) {
		q.by = propSort // also of derived relationships to ends of several kinds: see copyKeys
		if rel.To != "" {
			q.by = sortProperty(rel.To, order)
		}
	}
	return q
}

// order is the order of the window. Ends of several kinds have only their own.
func (q *pageQuery) order() atlas.Order {
	if q.relationship.To == "" {
		return atlas.Order{}
	}
	return q.window.Order
}

// backwards tells whether the page is taken from the end; limit is how many rows it has at most.
func (q *pageQuery) backwards() bool { return q.window.Last >= 0 }

func (q *pageQuery) limit() int {
	if q.backwards() {
		return q.window.Last
	}
	return q.window.First
}

// plan is the statement: the short one for the first page of all ends by an index, at all times and without a condition.
func (q *pageQuery) plan() bolt.Statement {
	whole := q.window.After == "" && q.window.Before == "" && !q.backwards() // from the front of the connection
	rooted := (q.relationship.From == "") == (q.from[0] == atlas.Root)
	if q.by != "" && whole && rooted && len(q.where) == 0 && !q.at.Known() && q.total() != countAll {
		return q.path.firstPage(q.layout, q.by)
	}
	return q.path.page(q.layout, q.by, q.count)
}

// How the ends of a row are counted.
const (
	countNone  = ""
	countKnown = "known"   // from the counts that the database keeps
	countAll   = "counted" // by reading them all
)

// total is how ends are counted.
func (q *pageQuery) total() string {
	switch {
	case q.window.Select&atlas.SelectTotal == 0:
		return countNone
	case q.path.degree != "" && len(q.where) == 0 && !q.at.Known():
		return countKnown
	}
	return countAll
}

// params are the parameters of either text.
func (q *pageQuery) params() map[string]any {
	w := q.window
	before := w.Before
	if before == "" {
		before = lastKey
	}
	p := map[string]any{"ids": q.ids, "after": w.After, "before": before, "total": nil, "keys": w.Select&atlas.SelectKeys != 0,
		"first": int64(0), "last": int64(0), "key": nil, "tied": false, "turn": int64(0), "budget": q.budget + 1}
	addCommon(p, q.relationship, q.from, q.where, q.at)
	if total := q.total(); total != countNone {
		p["total"] = total
	}
	if q.backwards() {
		p["last"] = q.rowsToRead()
	} else {
		p["first"] = q.rowsToRead()
	}
	if q.by == "" {
		q.sorted(p)
	}
	q.around(p, before)
	return p
}

// sorted adds the parameters of sortKey.
func (q *pageQuery) sorted(p map[string]any) {
	if q.relationship.To == "" {
		p["tied"] = true // which is the key among entities of several kinds
		return
	}
	o := q.order()
	k := q.relationship.To
	if p["key"] = sortProperty(k, o); !o.IsOwn(k) && !slices.Contains(q.layout.byKind[k].whole, o) {
		p["key"], p["tied"] = primaryProperty(k, o), true
	}
	if q.count != nil && o.Desc {
		p["turn"] = int64(atlas.MostCounted)
	}
}

// rowsToRead is how many rows of each page to read: one more than the page has, where the caller wants to know whether
// there are more.
func (q *pageQuery) rowsToRead() int64 {
	switch {
	case q.window.Select&atlas.SelectMore != 0:
		return int64(q.limit()) + 1
	case q.window.Select&atlas.SelectNodes != 0:
		return int64(q.limit())
	}
	return 0
}

// around adds the parameters of what to read around a page: ends with keys from low to below high, no more than most of
// them. Those below front come before the page, and those from behind on come after it. Whether the page leaves out
// ends inside its own bounds shows in its surplus row: see rowsToRead.
func (q *pageQuery) around(p map[string]any, before string) {
	w := q.window
	front, behind := "", lastKey // no bounds
	if w.Select&atlas.SelectMore != 0 {
		if w.After != "" {
			front = next(w.After)
			if q.backwards() {
				front = min(front, before)
			}
		}
		if w.Before != "" {
			behind = before
			if !q.backwards() && w.After != "" {
				behind = max(behind, next(w.After))
			}
		}
	}
	low, high, most := "", lastKey, int64(1)<<40
	counted := q.total() == countAll
	switch {
	case counted || front != "" && behind != lastKey:
	case front != "":
		high, most = front, 1
	default:
		low, most = behind, 1
	}
	p["around"] = counted || front != "" || behind != lastKey
	p["low"], p["high"], p["most"], p["front"], p["behind"] = low, high, most, front, behind
}

// idsOf are the only ids that can pass a condition on all rows of a kind. known is false where the condition does not
// bound them. Rows of known ids are found one by one, however many others there are.
func idsOf(where atlas.Condition, rel *atlas.Relationship) (ids []string, known bool) {
	if rel.From != "" {
		return nil, false
	}
	switch c := where.(type) {
	case atlas.And:
		for _, sub := range c {
			if ids, known := idsOf(sub, rel); known {
				return ids, true
			}
		}
	case atlas.IDMatches:
		if c.Of != atlas.OwnID {
			return nil, false
		}
		of := given(c.Filter.Eq, c.Filter.In)
		ids = []string{}
		for _, id := range of {
			if k := id.Kind(); k == rel.To || rel.To == "" && k.IsEntity() {
				ids = append(ids, string(id))
			}
		}
		return ids, of != nil
	}
	return nil, false
}

// addCommon adds the parameters that all statements about ends have.
func addCommon(
	params map[string]any, rel *atlas.Relationship, from []atlas.ID, where []map[string]any, at atlas.PartialDate,
) {
	ids := make([]string, len(from))
	for i, id := range from {
		switch rel.From {
		case "": // the root has the empty id; rows are not the root and have no ends
			if id != atlas.Root {
				ids[i] = string(id)
			}
		case id.Kind(): // rows of other kinds have no ends, and the empty id
			ids[i] = string(id)
		}
	}
	params["from"], params["where"] = ids, where
	dates(params, at)
	if ref := namedBy(rel); ref != nil {
		params["type"] = typeOf(ref)
	}
}

// pages are the columns of an answer in the form that Expand returns.
func pagesOf(a *bolt.Answer, d *decoder, q *pageQuery) (*atlas.Pages, error) {
	rows, w, limit, backwards := len(q.from), q.window, q.limit(), q.backwards()
	lists, keys := a.Lists("rows"), a.Lists("keys")
	front, behind, total := a.List("front"), a.List("behind"), a.List("total")
	if len(lists) != rows || len(keys) != rows || len(total) != rows {
		return nil, bolt.ErrDamaged
	}
	pages := &atlas.Pages{Offsets: make([]int32, 1, rows+1)}
	var texts []any
	for i, page := range lists {
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
					pages.Keys = append(pages.Keys, key)
				}
			}
		}
		pages.Offsets = append(pages.Offsets, int32(len(texts)))
		if w.Select&atlas.SelectMore != 0 {
			pages.HasPrevious = append(pages.HasPrevious, i < len(front) && bolt.Number(front[i]) > 0 || over && backwards)
			pages.HasNext = append(pages.HasNext, i < len(behind) && bolt.Number(behind[i]) > 0 || over && !backwards)
		}
		if w.Select&atlas.SelectTotal != 0 {
			pages.Total = append(pages.Total, int32(bolt.Number(total[i])))
		}
	}
	if w.Select&atlas.SelectNodes == 0 {
		return pages, nil
	}
	var err error
	pages.Nodes, err = d.nodes(texts)
	return pages, err
}
