// Tallies: how many ends a relationship has, by groups.

package neo

import (
	"context"

	"alliance-atlas/atlas"
)

// tallyText counts the ends of a access path by the word $q.by says. Countries come as rows, because their names group regions too.
func (f *accessPath) tallyText() string {
	key := "split(n.id, '/')[0]"
	if f == toOne || f.label == label(atlas.KindInstitution) || f.derived != nil {
		key = "CASE $q.by WHEN 'KIND' THEN n.kind WHEN 'NODE_KIND' THEN split(n.id, '/')[0] ELSE n._LOCATED_IN END"
	}
	return stampFirst + f.asked() +
		" CALL (from) { " + f.ends(propSort, "KEY > ''", "from") + " WITH " + key + " AS key, count(*) AS n" +
		" OPTIONAL MATCH (c:Row {id: key}) RETURN collect(coalesce(key, '')) AS keys, collect(n) AS counts, collect(coalesce(c._row, '')) AS rows }" +
		" WITH before, collect(keys) AS keys, collect(counts) AS counts, collect(rows) AS rows" +
		stampLast + ", keys, counts, rows"
}

// tally is the statement of this text.
func (f *accessPath) tally() statement { return statement{"tally of " + f.name, f.tallyText()} }

// countsStatement counts all entities of a kind by what the database has counted already.
var countsStatement = func() statement {
	text := stampFirst + stampLast
	for _, k := range atlas.EntityKinds {
		text += ", COUNT { (:" + label(k) + ") } AS " + label(k)
	}
	return statement{"counts", text}
}()

// Tally counts ends by groups. Cost: one statement, and one for each condition on related rows; it reads all ends, but for
// the counts of all entities at all times.
func (r *reader) Tally(ctx context.Context, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by atlas.Grouping) ([][]atlas.Bucket, error) {
	if len(from) == 0 {
		return [][]atlas.Bucket{}, expired(ctx)
	}
	if h == atlas.Everything.Relationship && where == nil && !r.at.Known() && len(from) == 1 && from[0] == atlas.Root && by == atlas.ByNodeKind {
		return r.counts(ctx)
	}
	if once, places := distinct(from); places != nil {
		tallies, err := r.Tally(ctx, h, once, where, by)
		if err != nil {
			return nil, err
		}
		all := make([][]atlas.Bucket, len(places))
		for i, p := range places {
			all[i] = tallies[p]
		}
		return all, nil
	}
	f := accessPaths[h]
	steps, err := r.where(ctx, where)
	if err != nil {
		return nil, err
	}
	params := map[string]any{"by": string(by)}
	r.common(params, h, from, steps)
	a, err := r.ask(ctx, f.tally(), params)
	if err != nil {
		return nil, err
	}
	keys, counts, rows := a.lists("keys"), a.lists("counts"), a.lists("rows")
	if len(keys) != len(from) || len(counts) != len(from) || len(rows) != len(from) {
		return nil, errDamaged
	}
	tallies := make([][]atlas.Bucket, len(from))
	d := r.decoder()
	for i := range from {
		for j := range keys[i] {
			b := atlas.Bucket{Count: int(number(counts[i][j]))}
			b.Key, _ = keys[i][j].(string)
			if text, _ := rows[i][j].(string); text != "" && (by == atlas.GroupCountry || by == atlas.GroupRegion) {
				n, err := d.node(text)
				if err != nil {
					return nil, err
				}
				b.Node = n
			}
			tallies[i] = addBucket(tallies[i], grouped(b, by))
		}
		atlas.SortBuckets(tallies[i])
	}
	return tallies, nil
}

// grouped is a bucket under the key of its grouping.
func grouped(b atlas.Bucket, by atlas.Grouping) atlas.Bucket {
	country, ok := b.Node.(*atlas.Country)
	switch by {
	case atlas.ByNodeKind:
		b.Key, b.Node = string(atlas.ID(b.Key+"/").Kind()), nil
	case atlas.GroupCountry:
		if b.Key = ""; ok {
			b.Key = country.Code()
		}
	case atlas.GroupRegion:
		b.Key, b.Node = "", nil
		if ok {
			b.Key = country.Region
		}
	}
	return b
}

func addBucket(buckets []atlas.Bucket, b atlas.Bucket) []atlas.Bucket {
	for i := range buckets {
		if buckets[i].Key == b.Key {
			buckets[i].Count += b.Count
			return buckets
		}
	}
	return append(buckets, b)
}

func (r *reader) counts(ctx context.Context) ([][]atlas.Bucket, error) {
	a, err := r.ask(ctx, countsStatement, nil)
	if err != nil {
		return nil, err
	}
	var buckets []atlas.Bucket
	for _, k := range atlas.EntityKinds {
		if n := number(a.value(label(k))); n > 0 {
			buckets = append(buckets, atlas.Bucket{Key: string(k), Count: int(n)})
		}
	}
	atlas.SortBuckets(buckets)
	return [][]atlas.Bucket{buckets}, nil
}
