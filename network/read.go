// Reading: from the rows that a reader shows to an incidence. Which rows are read, and what they tie, is in kinds.go.

package network

import (
	"context"

	"alliance-atlas/atlas"
)

// reading is one network that is being read. Entities have numbers in the order in which they were read until all of them are there.
type reading struct {
	ctx context.Context
	r   atlas.Reader
	in  *Input

	entities []atlas.Entity
	number   map[atlas.ID]party
	kinds    map[atlas.Kind]parties

	basis   []atlas.Node     // of each group
	byRow   map[party]uint32 // groups of entities that collect more than a pair
	ends    [2][]taking      // of each side
	others  []parties        // of entities that take part without any
	visited int
}

func newReading(ctx context.Context, r atlas.Reader, in *Input) *reading {
	return &reading{ctx: ctx, r: r, in: in, number: map[atlas.ID]party{}, kinds: map[atlas.Kind]parties{}, byRow: map[party]uint32{}}
}

// party is the number of an entity that is read; nobody is that of one that does not count.
type party = uint32

const nobody = ^party(0)

// parties is a range of parties.
type parties struct{ from, to party }

// taking is one entity in one group.
type taking struct {
	group uint32
	party party
}

// readIncidence reads the rows of a network at the date of r. Cost: one pass over the rows of the kinds that it is made of. The error is
// that of the reader, atlas.ErrTimeout among them.
func readIncidence(ctx context.Context, r atlas.Reader, in *Input) (*incidence, error) {
	rd := newReading(ctx, r, in)
	if err := in.Kind.read(rd); err != nil {
		return nil, err
	}
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	return rd.incidence()
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
		if rd.visited++; rd.visited%checkRows == 0 && rd.ctx.Err() != nil {
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

// entitiesOf reads the entities of a kind that count.
func (rd *reading) entitiesOf(k atlas.Kind) (parties, error) {
	if have, ok := rd.kinds[k]; ok {
		return have, nil
	}
	from := party(len(rd.entities))
	err := rd.each(k, func(n atlas.Node) {
		rd.number[n.NodeID()] = party(len(rd.entities))
		rd.entities = append(rd.entities, n.(atlas.Entity))
	})
	if err != nil {
		return parties{}, err
	}
	all := parties{from, party(len(rd.entities))}
	rd.kinds[k] = all
	return all, nil
}

// read reads the entities of some kinds.
func (rd *reading) read(kinds ...atlas.Kind) error {
	for _, k := range kinds {
		if _, err := rd.entitiesOf(k); err != nil {
			return err
		}
	}
	return nil
}

// party is the number of an entity by its id: nobody where it does not count, or its kind was not read.
func (rd *reading) party(id atlas.ID) party {
	if n, ok := rd.number[id]; ok {
		return n
	}
	return nobody
}

// side is a side of a group.
type side int

const (
	source side = iota
	target
)

// newGroup is a new group of a row.
func (rd *reading) newGroup(row atlas.Node) uint32 {
	rd.basis = append(rd.basis, row)
	return uint32(len(rd.basis) - 1)
}

// groupOf is the group of an entity, made when it is first asked for.
func (rd *reading) groupOf(e party) uint32 {
	g, ok := rd.byRow[e]
	if !ok {
		g = rd.newGroup(rd.entities[e])
		rd.byRow[e] = g
	}
	return g
}

// add puts an entity on a side of a group; one that is there already is there once.
func (rd *reading) add(group uint32, s side, p party) {
	rd.ends[s] = append(rd.ends[s], taking{group, p})
}

// pair is a group of a row that ties two entities.
func (rd *reading) pair(row atlas.Node, s, t party) {
	g := rd.newGroup(row)
	rd.add(g, source, s)
	rd.add(g, target, t)
}
