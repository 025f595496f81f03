// Tally: the ends of a relationship counted by groups, without collecting them.

package mem

import (
	"context"
	"iter"

	"alliance-atlas/atlas"
)

// Tally counts the ends of a relationship by groups. Cost: a look at each end, but none for the kinds of all there is.
func (r *reader) Tally(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by atlas.Grouping) ([][]atlas.Bucket, error) {
	x, err := r.expansion(ctx, h, from, atlas.Window{Where: where})
	if err != nil {
		return nil, err
	}
	defer x.free()
	if by != atlas.ByNodeKind && h.To != atlas.KindInstitution {
		return nil, atlas.Errorf(atlas.ErrInput, "%s has no groups by %s; only institutions do", h.Field, by)
	}
	tallies := make([][]atlas.Bucket, len(from))
	for i, id := range from {
		c := x.connection(id)
		x.step()
		var buckets []atlas.Bucket
		switch by {
		case atlas.GroupKind:
			buckets = x.byKind(c)
		case atlas.GroupCountry:
			buckets = x.byCountry(c)
		case atlas.GroupRegion:
			buckets = byRegion(x.byCountry(c))
		case atlas.ByNodeKind:
			buckets = x.byNodeKind(c, where)
		default:
			return nil, atlas.Errorf(atlas.ErrInput, "%q is no grouping; there are %s, %s and %s", by, atlas.GroupCountry, atlas.GroupKind, atlas.GroupRegion)
		}
		if x.err != nil {
			return nil, x.err
		}
		atlas.SortBuckets(buckets)
		tallies[i] = buckets
	}
	return tallies, expired(ctx)
}

// rows are the rows of a connection that count, until the time is over.
func (x *expansion) rows(c connection) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for i, row := range c.list {
			if i%checkEvery == 0 && !x.spend(min(checkEvery, len(c.list)-i)) {
				return
			}
			if (c.passes == nil || c.passes(row)) && !yield(row) {
				return
			}
		}
	}
}

func (x *expansion) byKind(c connection) []atlas.Bucket {
	rows := x.reader.snapshot.rows
	counts := map[atlas.InstitutionKind]int{}
	for row := range x.rows(c) {
		counts[rows[row].(*atlas.Institution).Kind]++
	}
	var buckets []atlas.Bucket
	for kind, n := range counts {
		buckets = append(buckets, atlas.Bucket{Key: string(kind), Count: n})
	}
	return buckets
}

// byCountry counts institutions by country; a country always shows.
func (x *expansion) byCountry(c connection) []atlas.Bucket {
	w := x.reader.snapshot
	located := w.namedBy(atlas.InstitutionCountry.Relationship)
	countries := w.block(atlas.KindCountry)
	counts := make([]int, countries.len()+1) // the last: without a country
	for row := range x.rows(c) {
		at := countries.len()
		if in := located.targetsOf(row); len(in) > 0 {
			at = int(in[0] - countries.lo)
		}
		counts[at]++
	}
	var buckets []atlas.Bucket
	for i, n := range counts {
		switch {
		case n == 0:
		case i == countries.len():
			buckets = append(buckets, atlas.Bucket{Count: n})
		default:
			country := w.rows[countries.lo+uint32(i)].(*atlas.Country)
			buckets = append(buckets, atlas.Bucket{Key: country.Code(), Node: country, Count: n})
		}
	}
	return buckets
}

// byRegion sums up countries.
func byRegion(byCountry []atlas.Bucket) []atlas.Bucket {
	var buckets []atlas.Bucket
	place := map[string]int{}
	for _, b := range byCountry {
		region := ""
		if b.Node != nil {
			region = b.Node.(*atlas.Country).Region
		}
		i, ok := place[region]
		if !ok {
			i = len(buckets)
			place[region] = i
			buckets = append(buckets, atlas.Bucket{Key: region})
		}
		buckets[i].Count += b.Count
	}
	return buckets
}

// byNodeKind counts entities by kind. All entities of the world are not looked at: their numbers are known.
func (x *expansion) byNodeKind(c connection, where atlas.Condition) []atlas.Bucket {
	w := x.reader.snapshot
	counts := make([]int, len(kinds))
	if x.compiled.relationship.From == "" && where == nil && len(c.list) > 0 {
		for i, k := range kinds {
			rows := w.block(k)
			switch {
			case rows.lo < x.compiled.to.lo || rows.hi > x.compiled.to.hi:
			case x.reader.view == nil:
				counts[i] = rows.len()
			default:
				counts[i] = x.reader.view.shows.count(rows)
			}
		}
	} else {
		for row := range x.rows(c) {
			counts[w.kindOf(row)]++
		}
	}
	var buckets []atlas.Bucket
	for i, n := range counts {
		if n > 0 {
			buckets = append(buckets, atlas.Bucket{Key: string(kinds[i]), Count: n})
		}
	}
	return buckets
}
