// What files say of the members that a network rests on: only those named here count, and for some alliances more are published.

package netview

import (
	"context"
	"fmt"
	"math"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/network"
	"alliance-atlas/network/netfile"
)

// coverage is how many members of the alliances of a network are named here, and the totals that are published, at the date of the network.
type coverage struct {
	alliances int
	larger    int                  // alliances whose published total is larger than what is named
	named     map[atlas.ID]int     // members named, of each alliance
	published map[atlas.ID]float64 // the total that counts, of those that have one
}

// coverageOf asks about the alliances of a network; nil of one that does not rest on members. Cost: two calls of the store.
func coverageOf(ctx context.Context, n *network.Network, all *network.All) (*coverage, error) {
	if !n.Kind().OfMembers() {
		return nil, nil
	}
	r, err := n.Reader(ctx)
	if err != nil {
		return nil, err
	}
	alliances := all.Alliances()
	named, err := api.NamedMembers(ctx, r, alliances)
	if err != nil {
		return nil, err
	}
	published, err := api.PublishedTotals(ctx, r, alliances)
	if err != nil {
		return nil, err
	}
	c := &coverage{alliances: len(alliances), named: make(map[atlas.ID]int, len(alliances)), published: map[atlas.ID]float64{}}
	for i, a := range alliances {
		c.named[a.ID] = named[i]
		total := atlas.PublishedTotal(published[i])
		if total == nil {
			continue
		}
		c.published[a.ID] = total.Number()
		if total.Exceeds(named[i]) {
			c.larger++
		}
	}
	return c, nil
}

// fact is what a file says of it.
func (c *coverage) fact() netfile.Fact {
	of := "alliances"
	if c.alliances == 1 {
		of = "alliance"
	}
	text := fmt.Sprintf("Named members only: of %d %s, %s a published total larger than the members named here.", c.alliances, of, have(c.larger))
	if without := c.alliances - len(c.published); without > 0 {
		text += fmt.Sprintf(" %s no published total.", have(without))
	}
	return netfile.Fact{Name: "coverage", Text: text}
}

// have is a number of alliances, with its verb.
func have(n int) string {
	switch n {
	case 0:
		return "none has"
	case 1:
		return "1 has"
	}
	return fmt.Sprint(n, " have")
}

// columns are those of networks whose nodes may be alliances, with their values by node: how many members are named here, and the published
// total that counts, without its qualifier.
func (c *coverage) columns(n *network.Network, all *network.All) ([]netfile.Column, []column) {
	if c == nil || !slices.Contains(n.Kind().Nodes, atlas.KindAlliance) {
		return nil, nil
	}
	named := func(i int) float64 {
		if count, ok := c.named[all.Entity(i).NodeID()]; ok {
			return float64(count)
		}
		return math.NaN()
	}
	published := func(i int) float64 {
		if number, ok := c.published[all.Entity(i).NodeID()]; ok {
			return number
		}
		return math.NaN()
	}
	return []netfile.Column{{Name: "named", Type: netfile.Whole}, {Name: "published", Type: netfile.Number}}, []column{named, published}
}
