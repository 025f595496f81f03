// Naive on search: every name of every entity is scored.

package storetest

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// Search scores all entities, with misspellings only where nothing matches without.
func (r *naiveReader) Search(ctx context.Context, s atlas.Search, w atlas.Window) (*atlas.Hits, error) {
	found, err := r.score(ctx, s, false)
	if err == nil && len(found) == 0 {
		found, err = r.score(ctx, s, true)
	}
	if err != nil {
		return nil, err
	}
	rows := make([]place, 0, len(found))
	for _, f := range found {
		rows = append(rows, f.place)
	}
	page, back, more := cut(rows, w)
	hits := &atlas.Hits{HasPrevious: back, HasNext: more, Total: len(rows), Kinds: kindsOf(rows, w)}
	for _, p := range page {
		f := found[p.node.NodeID()]
		hits.Nodes = append(hits.Nodes, p.node)
		hits.Scores = append(hits.Scores, f.score)
		hits.Matched = append(hits.Matched, f.matched)
		hits.Keys = append(hits.Keys, p.key)
	}
	return hits, nil
}

// hit is an entity that a search found.
type hit struct {
	place
	score   int
	matched string
}

func (r *naiveReader) score(ctx context.Context, s atlas.Search, misspelled bool) (map[atlas.ID]hit, error) {
	phrase := s.Phrase()
	found := map[atlas.ID]hit{}
	for _, n := range r.showing {
		if err := atlas.Expired(ctx); err != nil {
			return nil, err
		}
		e, ok := n.(atlas.Entity)
		if !ok || s.Kinds != nil && !slices.Contains(s.Kinds, n.Is()) {
			continue
		}
		if score, matched := phrase.Score(e, misspelled); score > 0 {
			found[n.NodeID()] = hit{place{atlas.HitKey(score, n), n}, score, matched}
		}
	}
	return found, nil
}

// kindsOf counts hits by kind, where that is selected.
func kindsOf(rows []place, w atlas.Window) (counts []atlas.KindCount) {
	if w.Select&atlas.SelectKinds == 0 {
		return nil
	}
	for _, k := range atlas.EntityKinds {
		n := 0
		for _, p := range rows {
			if p.node.Is() == k {
				n++
			}
		}
		if n > 0 {
			counts = append(counts, atlas.KindCount{Kind: k, Count: n})
		}
	}
	return counts
}
