// Random changes of a world: rows come, go and are replaced, one cell of them or most, and always name rows that are there.

package neo_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/storetest"
)

// changer makes random changes of a world. The same seed gives the same changes.
type changer struct {
	*rand.Rand
	rows   map[atlas.ID]atlas.Node
	donors map[atlas.Kind][]atlas.Node // rows of other worlds, of which new cells come
	made   int                         // rows, so far
}

func newChanger(seed uint64) *changer {
	c := &changer{rand.New(rand.NewPCG(seed, 0xc4a46e)), map[atlas.ID]atlas.Node{}, map[atlas.Kind][]atlas.Node{}, 0}
	for _, n := range storetest.RandomWorld(seed) {
		c.rows[n.NodeID()] = n
	}
	for i := range uint64(8) {
		for _, n := range storetest.RandomWorld(seed + 1000 + i) {
			c.donors[n.Is()] = append(c.donors[n.Is()], n)
		}
	}
	return c
}

func (c *changer) oneIn(n int) bool { return c.IntN(n) == 0 }

// world puts all rows.
func (c *changer) world() (changes []atlas.Change) {
	for _, id := range c.ids("") {
		changes = append(changes, atlas.Change{Put: c.rows[id]})
	}
	return changes
}

// ids are those of all rows, or of those of a kind, in order.
func (c *changer) ids(k atlas.Kind) (ids []atlas.ID) {
	for id, n := range c.rows {
		if k == "" || n.Is() == k {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// any is one of the rows of a kind, "" where there is none.
func (c *changer) any(k atlas.Kind) atlas.ID {
	ids := c.ids(k)
	if len(ids) == 0 {
		return ""
	}
	return ids[c.IntN(len(ids))]
}

// change changes a few rows, and gives what it did.
func (c *changer) change() (changes []atlas.Change) {
	before := map[atlas.ID]atlas.Node{}
	for id, n := range c.rows {
		before[id] = n
	}
	for range 1 + c.IntN(3) {
		switch c.IntN(5) {
		case 0, 1:
			c.create()
		case 2:
			c.delete(c.any(c.kind()))
		default:
			if id := c.any(c.kind()); id != "" {
				if n := c.mutate(c.rows[id], id, false); n != nil {
					c.rows[id] = n
				}
			}
		}
	}
	for id, n := range c.rows {
		if before[id] != n {
			changes = append(changes, atlas.Change{Put: n})
		}
		delete(before, id)
	}
	for id := range before {
		changes = append(changes, atlas.Change{Delete: id})
	}
	slices.SortFunc(changes, func(a, b atlas.Change) int {
		return strings.Compare(drawn([]atlas.Change{a}), drawn([]atlas.Change{b}))
	})
	c.Shuffle(len(changes), func(i, j int) { changes[i], changes[j] = changes[j], changes[i] })
	return changes
}

func (c *changer) kind() atlas.Kind { return atlas.Tables[c.IntN(len(atlas.Tables))].Kind }

// create adds a row, if the rows that it must name are there.
func (c *changer) create() {
	k := c.kind()
	c.made++
	id := atlas.NewID(k, fmt.Sprintf("new%d", c.made))
	if k == atlas.KindCountry {
		id = atlas.NewID(k, "Z"+string(rune('A'+c.made%26)))
	}
	if donors := c.donors[k]; len(donors) > 0 {
		if n := c.mutate(donors[c.IntN(len(donors))], id, true); n != nil {
			c.rows[id] = n
		}
	}
}

// delete deletes a row. Rows that name it name others from now on, or are deleted too where they are few.
func (c *changer) delete(id atlas.ID) {
	const few = 4
	if c.rows[id] == nil {
		return
	}
	delete(c.rows, id)
	naming := c.ids("")
	naming = slices.DeleteFunc(naming, func(other atlas.ID) bool { return !slices.Contains(atlas.References(c.rows[other]), id) })
	for _, other := range naming {
		n := c.rows[other]
		if n == nil {
			continue
		}
		var freed atlas.Node
		if len(naming) > few || c.oneIn(2) {
			freed = c.mutate(n, other, true)
		}
		if freed == nil {
			c.delete(other)
			continue
		}
		c.rows[other] = freed
	}
}

// mutate is a row with an id, some cells of which are those of others of its kind, and which names rows that are there: others in
// every column where all says so. It is nil where there are none that it must name.
func (c *changer) mutate(n atlas.Node, id atlas.ID, all bool) atlas.Node {
	t := atlas.TableOf(n.Is())
	cells := t.Cells(n, nil)
	donor := cells
	if donors := c.donors[n.Is()]; len(donors) > 0 {
		donor = t.Cells(donors[c.IntN(len(donors))], nil)
	}
	often := 2 + c.IntN(4)
	for i, col := range t.Columns {
		change := c.oneIn(often)
		local := func(k atlas.Kind) string {
			if found := c.any(k); found != "" {
				return found.Local()
			}
			return ""
		}
		switch col.Type {
		case atlas.TypeID:
			cells[i] = id.Local()
		case atlas.TypeRef:
			if all || change {
				cells[i] = local(col.Ref)
				if !col.Required && c.oneIn(4) {
					cells[i] = ""
				}
			}
		case atlas.TypeSubjectKind:
			if all || change {
				kind := atlas.EntityKinds[c.IntN(len(atlas.EntityKinds))]
				subject := c.any(kind)
				if subject == "" {
					return nil
				}
				cells[i], cells[i+1] = strings.ToLower(string(kind)), subject.Local()
			}
		case atlas.TypeSubject: // with its kind
		case atlas.TypeSource:
			if all || change {
				cells[i] = local(atlas.KindSource)
			}
		case atlas.TypeOtherSources:
			if all || change {
				cells[i] = ""
				if other := local(atlas.KindSource); c.oneIn(2) && !slices.Contains(cells, other) {
					cells[i] = other
				}
			}
		default:
			if change {
				cells[i] = donor[i]
			}
		}
		if col.Required && cells[i] == "" {
			return nil
		}
	}
	changed, wrong := t.Parse(cells)
	if len(wrong) > 0 {
		return nil
	}
	return changed
}
