// The properties of nodes: one entry of a table for each, which says for nodes of which kinds it is.

package netview

import (
	"context"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/network"
)

// subject is a node whose properties are read.
type subject struct {
	entity   atlas.Entity
	named    *atlas.Named
	country  *atlas.Country // nil where it has none
	language *string
}

// property is a property of nodes; an empty text is unknown.
type property struct {
	name string
	of   func(x *subject) string
	only []atlas.Kind // the kinds that have it; nil is all
}

// placed are the kinds that have a country.
var placed = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance, atlas.KindEvent, atlas.KindCountry}

// properties are all properties, in the order in which files have them.
var properties = []property{
	{name: "kind", of: func(x *subject) string { return string(x.entity.Is()) }},
	{name: "name", of: func(x *subject) string { return x.named.NameIn(nil) }},
	{name: "nameZh", of: func(x *subject) string { return x.named.NameZh }},
	{name: "acronym", of: func(x *subject) string { return x.named.Acronym }},
	{name: "country", only: placed, of: ofCountry(func(c *atlas.Country, x *subject) string { return c.NameIn(x.language) })},
	{name: "countryCode", only: placed, of: ofCountry(func(c *atlas.Country, _ *subject) string { return c.Code() })},
	{name: "region", only: placed, of: ofCountry(func(c *atlas.Country, _ *subject) string { return c.Region })},
	{name: "institutionKind", only: []atlas.Kind{atlas.KindInstitution}, of: of(func(e *atlas.Institution) string { return string(e.Kind) })},
	{name: "allianceKind", only: []atlas.Kind{atlas.KindAlliance}, of: of(func(e *atlas.Alliance) string { return string(e.Kind) })},
	{name: "courseKind", only: []atlas.Kind{atlas.KindCourse}, of: of(func(e *atlas.Course) string { return string(e.Kind) })},
	{name: "exchangeKind", only: []atlas.Kind{atlas.KindExchange}, of: of(func(e *atlas.Exchange) string { return string(e.Kind) })},
	{name: "sources", of: func(x *subject) string {
		ids := make([]string, len(x.named.SourceIDs))
		for i, id := range x.named.SourceIDs {
			ids[i] = string(id)
		}
		return strings.Join(ids, ";")
	}},
}

// of reads a property of entities of one kind.
func of[E atlas.Entity](text func(E) string) func(*subject) string {
	return func(x *subject) string {
		if e, ok := x.entity.(E); ok {
			return text(e)
		}
		return ""
	}
}

func ofCountry(text func(*atlas.Country, *subject) string) func(*subject) string {
	return func(x *subject) string {
		if x.country == nil {
			return ""
		}
		return text(x.country, x)
	}
}

// propertiesOf are those that nodes of a kind of network may have.
func propertiesOf(k *network.Kind) []property {
	var some []property
	for _, p := range properties {
		if p.only == nil || slices.ContainsFunc(k.Nodes, func(n atlas.Kind) bool { return slices.Contains(p.only, n) }) {
			some = append(some, p)
		}
	}
	return some
}

// countryOf is atlas.CountryOf; a country is its own.
func countryOf(e atlas.Entity) atlas.ID {
	if e.Is() == atlas.KindCountry {
		return e.NodeID()
	}
	return atlas.CountryOf(e)
}

// countries are the countries of all nodes.
func countries(ctx context.Context, r atlas.Reader, all *network.All) (map[atlas.ID]*atlas.Country, error) {
	byID := map[atlas.ID]*atlas.Country{}
	var ids []atlas.ID
	for i := range all.Nodes() {
		id := countryOf(all.Entity(i))
		if _, met := byID[id]; !met && id != "" {
			byID[id] = nil
			ids = append(ids, id)
		}
	}
	rows, err := r.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, row := range rows {
		if c, ok := row.(*atlas.Country); ok {
			byID[ids[i]] = c
		}
	}
	return byID, nil
}
