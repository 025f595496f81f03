// Readers: one snapshot on one date. What is asked of connections is in expand.go, tally.go and search.go.

package mem

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

// reader implements atlas.Reader.
type reader struct {
	snapshot *snapshot
	at       atlas.Date
	view     *view // nil for all times
}

// Dataset describes what is read; Store is "embedded".
func (r *reader) Dataset() *atlas.Dataset { return &r.snapshot.dataset }

// At is the date of the view.
func (r *reader) At() atlas.Date { return r.at }

func (r *reader) shows(row uint32) bool { return r.view == nil || r.view.shows.has(row) }

// Nodes finds rows by id. Cost: a look into a hash table for each.
func (r *reader) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	found := make([]atlas.Node, len(ids))
	for i, id := range ids {
		if i%checkEvery == 0 {
			if err := expired(ctx); err != nil {
				return nil, err
			}
		}
		if row := r.snapshot.find(id); row != none && r.shows(row) && atlas.Public(r.snapshot.rows[row]) {
			found[i] = r.snapshot.rows[row]
		}
	}
	return found, expired(ctx)
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
				if err := expired(ctx); err != nil {
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

// start is the row that a relationship is followed from, none where that has no ends: it is not there, does not show, is not for
// clients or of another kind.
func (r *reader) start(rt *compiled, id atlas.ID) uint32 {
	row := r.snapshot.find(id)
	if row == none || !rt.from.has(row) || !r.shows(row) || !atlas.Public(r.snapshot.rows[row]) {
		return none
	}
	return row
}

// Ends is for the keys of atlas: it tells what rows are named after, whatever the date. A row shows only with the rows that
// its key needs, so the key is that of every date on which it shows. Orders that count do not come here (see keyOf).
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
	hop    *atlas.Relationship
	order  atlas.Order
	degree func(row uint32) int // what the order counts; nil where it does not count
	pace   *budget
}

func (r *reader) keys(p *budget, h *atlas.Relationship, o atlas.Order) keys {
	k := keys{r: r, hop: h, order: o, pace: p}
	if counted := o.Counted(); counted != nil && h.To != "" {
		k.degree = r.degree(p, r.snapshot.relationships[counted])
	}
	return k
}

// of appends the key of a row.
func (k *keys) appendKey(into []byte, row uint32) []byte {
	k.pace.step()
	n := k.r.snapshot.rows[row]
	if k.degree == nil {
		return k.hop.AppendKey(into, k.order, n, k.r)
	}
	into = k.order.AppendCount(into, k.degree(row))
	return k.hop.AppendKey(into, atlas.Order{}, n, k.r)
}
