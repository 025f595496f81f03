// Warming: the statements that questions need most are planned before anybody asks. Planning one takes the database a tenth
// of a second or more, which the first to ask would wait for.

package neo

import (
	"context"
	"time"

	"alliance-atlas/atlas"
)

// warmPause is how long a database that is away goes unasked while Warm waits for it.
const warmPause = time.Second

// Warm waits until the database is there, and has it plan rows by id and pages of them, searches, the first pages of every
// relationship in every order, and those after a cursor or with a condition in its own. It goes on until all are planned or ctx
// ends, or says what went wrong. Cost: a hundred statements, one after the other, that find nothing.
func (s *Store) Warm(ctx context.Context) error {
	for {
		_, err := s.Ping(ctx)
		if err == nil {
			break
		}
		select {
		case <-ctx.Done():
			return expired(ctx)
		case <-time.After(warmPause):
		}
	}
	view, err := s.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	r := view.(*reader)
	r.Relax()
	none := atlas.NewID(atlas.KindInstitution, "-")
	if _, err := r.Nodes(ctx, []atlas.ID{none}); err != nil {
		return err
	}
	page := atlas.Window{First: 1, Last: -1, Where: atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &none}}, Select: atlas.SelectNodes}
	if _, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, page); err != nil {
		return err
	}
	if _, err := r.hits(ctx, atlas.NewPhrase("-0"), nil, false); err != nil {
		return err
	}
	own := func(*accessPath) []atlas.Order { return []atlas.Order{{}} }
	others := func(f *accessPath) []atlas.Order { return f.indexed }
	if err := r.warmPages(ctx, "", own); err != nil {
		return err
	}
	if err := r.warmPages(ctx, lastKey, own); err != nil {
		return err
	}
	return r.warmPages(ctx, "", others)
}

// warmPages asks for a page of every access path that has an index, after a key, in some orders.
func (r *reader) warmPages(ctx context.Context, after string, orders func(*accessPath) []atlas.Order) error {
	done := map[*accessPath]bool{}
	for _, h := range atlas.Relationships {
		f := accessPaths[h]
		if f.hint == "" || done[f] {
			continue
		}
		done[f] = true
		from := atlas.Root
		if h.From != "" {
			from = atlas.NewID(h.From, "-")
		}
		for _, o := range orders(f) {
			w := atlas.Window{First: 1, Last: -1, After: after, Order: o, Select: atlas.SelectNodes}
			if _, err := r.Expand(ctx, h, []atlas.ID{from}, w); err != nil {
				return err
			}
		}
	}
	return nil
}
