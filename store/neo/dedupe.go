// Deduplication: a row that a question starts from several times, for example a source that many rows cite, is read
// once.

package neo

import "alliance-atlas/atlas"

// distinct are the ids, each once, and for each id its place among them. places is nil where no id is repeated.
func distinct(ids []atlas.ID) (once []atlas.ID, places []int) {
	if len(ids) < 2 {
		return ids, nil
	}
	seen := make(map[atlas.ID]int, len(ids))
	for i, id := range ids {
		at, known := seen[id]
		switch {
		case !known:
			at = len(seen)
			seen[id] = at
			if places != nil {
				once = append(once, id)
			}
		case places == nil: // the first one that is repeated
			once = append(make([]atlas.ID, 0, len(ids)), ids[:i]...)
			places = make([]int, i, len(ids))
			for j := range places {
				places[j] = j
			}
		}
		if places != nil {
			places = append(places, at)
		}
	}
	if places == nil {
		return ids, nil
	}
	return once, places
}

// repeatedPages are the pages at the given places, in their order. A page may come several times.
func repeatedPages(l *atlas.Pages, places []int) *atlas.Pages {
	all := &atlas.Pages{Offsets: make([]int32, 1, len(places)+1)}
	for _, p := range places {
		from, to := l.Offsets[p], l.Offsets[p+1]
		if l.Nodes != nil {
			all.Nodes = append(all.Nodes, l.Nodes[from:to]...)
		}
		if l.Keys != nil {
			all.Keys = append(all.Keys, l.Keys[from:to]...)
		}
		all.Offsets = append(all.Offsets, all.Offsets[len(all.Offsets)-1]+to-from)
		if l.HasPrevious != nil {
			all.HasPrevious, all.HasNext = append(all.HasPrevious, l.HasPrevious[p]), append(all.HasNext, l.HasNext[p])
		}
		if l.Total != nil {
			all.Total = append(all.Total, l.Total[p])
		}
	}
	return all
}
