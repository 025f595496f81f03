// Readers: one snapshot on one date. Expand is in expand.go, GroupBy in groups.go, Search in search.go.

package mem

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

// reader implements atlas.Reader.
type reader struct {
	snapshot *snapshot
	at       atlas.PartialDate
	view     *view // nil for all times
	passed   passed
}

// Dataset describes the data; its Store is "embedded".
func (r *reader) Dataset() *atlas.Dataset { return &r.snapshot.dataset }

// At is the date of the view.
func (r *reader) At() atlas.PartialDate { return r.at }

func (r *reader) shows(row uint32) bool { return r.view == nil || r.view.shows.has(row) }

// Nodes finds rows by id. Cost: one hash table access for each.
func (r *reader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	found := make([]atlas.Node, len(ids))
	for i, id := range ids {
		if i%checkEvery == 0 {
			if err := atlas.Expired(ctx); err != nil {
				return nil, err
			}
		}
		if row := r.snapshot.find(id); row != none && r.shows(row) && atlas.Public(r.snapshot.rows[row]) {
			found[i] = r.snapshot.rows[row]
		}
	}
	return found, atlas.Expired(ctx)
}

// Rows are the rows of a kind that show, by id.
func (r *reader) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		if _, ok := blockOf[k]; !ok {
			return
		}
		rows := r.snapshot.block(k)
		for row := rows.lo; row < rows.hi; row++ {
			if (row-rows.lo)%checkEvery == 0 {
				if err := atlas.Expired(ctx); err != nil {
					yield(nil, err)
					return
				}
			}
			if r.shows(row) && !yield(r.snapshot.rows[row], nil) {
				return
			}
		}
	}
}

// start is the row to follow a relationship from. It is none for an id that has no ends: the row is missing, does not
// show, is not for clients, or is of another kind.
func (r *reader) start(rel *compiled, id atlas.ID) uint32 {
	row := r.snapshot.find(id)
	if row == none || !rel.from.has(row) || !r.shows(row) || !atlas.Public(r.snapshot.rows[row]) {
		return none
	}
	return row
}

// Ends makes the reader an atlas.Neighbours for keys: it gives the end of a relationship to one, at all times. The date
// makes no difference, because a row shows only together with the rows that its key needs. Counts depend on it: see
// keys.degree.
func (r *reader) Ends(h *atlas.Relationship, n atlas.Node) []atlas.Node {
	ends := r.snapshot.relationships[h].single.targetsOf(r.snapshot.find(n.NodeID()))
	if len(ends) == 0 {
		return nil
	}
	return r.snapshot.rows[ends[0] : ends[0]+1 : ends[0]+1]
}

// keys makes the keys of the rows of a relationship in an order.
type keys struct {
	r      *reader
	order  atlas.Order
	parts  []atlas.Order        // of the key; where the order counts, the parts after the count
	degree func(row uint32) int // the count, where the order counts; else nil
	budget *budget
}

func (r *reader) keys(p *budget, h *atlas.Relationship, o atlas.Order) keys {
	k := keys{r: r, order: o, parts: h.KeyParts(o), budget: p}
	if o.By != nil && o.By.Count != nil && h.To != "" {
		k.degree, k.parts = r.degree(p, r.snapshot.relationships[o.By.Count]), k.parts[1:]
	}
	return k
}

// appendKey appends the key of a row.
func (k *keys) appendKey(into []byte, row uint32) []byte {
	k.budget.step()
	if k.degree != nil {
		into = k.order.AppendCount(into, k.degree(row))
	}
	return atlas.AppendKeyBy(into, k.parts, k.r.snapshot.rows[row], k.r)
}
