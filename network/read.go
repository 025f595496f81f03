// Reading: from the rows that a reader shows to an incidence. Which rows are read, and what they tie, is in kinds.go.

package network

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"alliance-atlas/atlas"
)

// reading is one network that is being read.
type reading struct {
	ctx context.Context
	r   atlas.Reader
	in  *Input

	groups []group
	byRow  map[atlas.ID]int // groups that collect more than a pair
	others []atlas.Entity   // that take part without any
	room   []atlas.Entity   // for the ends of pairs: one allocation for many
	read   map[atlas.Kind]map[atlas.ID]atlas.Entity
	rows   int
}

// readIncidence reads the rows of a network at the date of r. Cost: one pass over the rows of the kinds that it is made of. The error is
// that of the reader, atlas.ErrTimeout among them.
func readIncidence(ctx context.Context, r atlas.Reader, in *Input) (*incidence, error) {
	rd := &reading{ctx: ctx, r: r, in: in, byRow: map[atlas.ID]int{}, read: map[atlas.Kind]map[atlas.ID]atlas.Entity{}}
	if err := in.Kind.read(rd); err != nil {
		return nil, err
	}
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	return newIncidence(in.Kind, in.Weight, rd.groups, rd.others), nil
}

// each visits the rows of a kind that show and pass the filter given for it.
func (rd *reading) each(k atlas.Kind, visit func(atlas.Node)) error {
	var where atlas.Condition
	for _, f := range rd.in.Filters {
		if f.Of == k {
			where = f.Where
		}
	}
	if where != nil {
		return rd.passing(k, where, visit)
	}
	for n, err := range rd.r.Rows(rd.ctx, k) {
		if err != nil {
			return err
		}
		if rd.rows++; rd.rows%checkRows == 0 && rd.ctx.Err() != nil {
			return atlas.Expired(rd.ctx)
		}
		visit(n)
	}
	return nil
}

// checkRows is how many rows are read between two looks at the context.
const checkRows = 1024

// pageOfRows is how many rows that pass a filter are asked for at once.
const pageOfRows = 5000

// passing visits the rows of a kind that show and pass a condition, which the store tests.
func (rd *reading) passing(k atlas.Kind, where atlas.Condition, visit func(atlas.Node)) error {
	w := atlas.Window{Where: where, First: pageOfRows, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore}
	for {
		pages, err := rd.r.Expand(rd.ctx, rootOf(k), []atlas.ID{atlas.Root}, w)
		if err != nil {
			return err
		}
		for _, n := range pages.Nodes {
			visit(n)
		}
		if len(pages.Nodes) == 0 || !pages.HasNext[0] {
			return nil
		}
		w.After = pages.Keys[len(pages.Keys)-1]
	}
}

// rootOf is the relationship from atlas.Root to the rows of a kind that has a filter.
func rootOf(k atlas.Kind) *atlas.Relationship {
	for _, rel := range atlas.Relationships {
		if rel.From == "" && rel.To == k && len(rel.Paths) == 0 {
			return rel
		}
	}
	panic("network: rows of a kind that may be filtered cannot be listed")
}

// entities are the entities of a kind that count, by id.
func (rd *reading) entities(k atlas.Kind) (map[atlas.ID]atlas.Entity, error) {
	if have, ok := rd.read[k]; ok {
		return have, nil
	}
	all := map[atlas.ID]atlas.Entity{}
	err := rd.each(k, func(n atlas.Node) { all[n.NodeID()] = n.(atlas.Entity) })
	if err != nil {
		return nil, err
	}
	rd.read[k] = all
	return all, nil
}

// values are the entities of a map by id.
func values(entities map[atlas.ID]atlas.Entity) []atlas.Entity {
	return slices.SortedFunc(maps.Values(entities), func(a, b atlas.Entity) int { return cmp.Compare(a.NodeID(), b.NodeID()) })
}

// side is a side of a group.
type side int

const (
	source side = iota
	target
)

// collecting is a group that gets its entities one by one.
type collecting struct {
	rd *reading
	at int
}

// group is the group of a row that ties any number of entities.
func (rd *reading) group(row atlas.Node) collecting {
	at, ok := rd.byRow[row.NodeID()]
	if !ok {
		at = len(rd.groups)
		rd.byRow[row.NodeID()] = at
		rd.groups = append(rd.groups, group{basis: row})
	}
	return collecting{rd, at}
}

// add puts an entity on a side of the group; one that is there already is there once.
func (c collecting) add(s side, e atlas.Entity) {
	g := &c.rd.groups[c.at]
	if s == source {
		g.sources = append(g.sources, e)
	} else {
		g.targets = append(g.targets, e)
	}
}

// pair is a group of a row that ties two entities.
func (rd *reading) pair(row atlas.Node, source, target atlas.Entity) {
	if len(rd.room)+2 > cap(rd.room) {
		rd.room = make([]atlas.Entity, 0, 2*checkRows)
	}
	n := len(rd.room)
	rd.room = append(rd.room, source, target)
	rd.groups = append(rd.groups, group{row, rd.room[n : n+1 : n+1], rd.room[n+1 : n+2 : n+2]})
}
