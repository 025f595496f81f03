// Warming: the database plans the most used statements before the first question. Planning one takes it a tenth of a
// second or more, which the first question would wait for.

package neo

import (
	"context"
	"time"

	"alliance-atlas/atlas"
)

// warmPause is the pause between two pings while Warm waits for a database that is away.
const warmPause = time.Second

// Warm waits until the database is there and has it plan the most used statements: rows by id and pages of them,
// searches, the first pages of every relationship in every order, and pages after a cursor or with a condition in the
// own order. It returns when all are planned, and an error if ctx ends before or something goes wrong. Cost: a hundred
// statements, one after the other, that find nothing.
func (s *Store) Warm(ctx context.Context) error {
	for {
		_, err := s.Ping(ctx)
		if err == nil {
			break
		}
		select {
		case <-ctx.Done():
			return atlas.Expired(ctx)
		case <-time.After(warmPause):
		}
	}
	view, err := s.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	r := view.(*reader)
	r.Relax()
	absent := atlas.NewID(atlas.KindInstitution, "-")
	if _, err := r.Nodes(ctx, []atlas.ID{absent}); err != nil {
		return err
	}
	byID := atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{Eq: &absent}}
	page := atlas.Window{First: 1, Last: -1, Where: byID, Select: atlas.SelectNodes}
	if _, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, page); err != nil {
		return err
	}
	if _, err := r.hits(ctx, atlas.NewPhrase("-0"), nil, false); err != nil {
		return err
	}
	own := func(*accessPath) []atlas.Order { return []atlas.Order{{}} }
	others := func(path *accessPath) []atlas.Order { return path.indexed }
	if err := r.warmPages(ctx, "", own); err != nil {
		return err
	}
	if err := r.warmPages(ctx, lastKey, own); err != nil {
		return err
	}
	return r.warmPages(ctx, "", others)
}

// warmPages reads a page of every access path that has an index, after a key, in some orders.
func (r *reader) warmPages(ctx context.Context, after string, orders func(*accessPath) []atlas.Order) error {
	done := map[*accessPath]bool{}
	for _, rel := range atlas.Relationships {
		path := r.layout().paths[rel]
		if path.hint == "" || done[path] {
			continue
		}
		done[path] = true
		from := atlas.Root
		if rel.From != "" {
			from = atlas.NewID(rel.From, "-")
		}
		for _, o := range orders(path) {
			w := atlas.Window{First: 1, Last: -1, After: after, Order: o, Select: atlas.SelectNodes}
			if _, err := r.Expand(ctx, rel, []atlas.ID{from}, w); err != nil {
				return err
			}
		}
	}
	return nil
}
