// The properties of entities: one line each, for constraints of queries, suggestions, proposals and the extension of data.

package reconcile

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"alliance-atlas/atlas"
)

// property is one property. Its values are texts, numbers or entities.
type property struct {
	id, name, about string
	kinds           []atlas.Kind // that have it; nil for all
	to              atlas.Kind   // of the entities that its values are, "" for other values
	needs           *atlas.Relationship
	of              func(*facts, atlas.Entity) []any
}

// facts are what properties need besides the entity itself.
type facts struct {
	lands  *lands
	linked map[*atlas.Relationship]map[atlas.ID][]atlas.Entity
	called map[string]atlas.ID // countries by the texts that were looked for
}

var (
	inInstitution = []atlas.Kind{atlas.KindInstitution}
	inAlliance    = []atlas.Kind{atlas.KindAlliance}
	inCountry     = []atlas.Kind{atlas.KindCountry}
	inEvent       = []atlas.Kind{atlas.KindEvent}
	organisations = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance}
	located       = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance, atlas.KindEvent}
)

// properties are all properties, in the order in which they are proposed.
var properties = []property{
	{id: "country", name: "Country", about: "country of an institution, seat of an alliance", kinds: located, to: atlas.KindCountry, of: countryOf},
	{id: "countryCode", name: "Country code", about: "ISO 3166-1, two letters", kinds: located, of: func(f *facts, e atlas.Entity) []any { return each(f.country(e), (*atlas.Country).Code) }},
	{id: "region", name: "Region", about: "continent", kinds: append(slices.Clone(located), atlas.KindCountry), of: func(f *facts, e atlas.Entity) []any {
		return each(f.country(e), func(c *atlas.Country) string { return c.Region })
	}},
	{id: "city", name: "City", kinds: located, of: func(_ *facts, e atlas.Entity) []any { return texts(cityOf(e)) }},
	{id: "ror", name: "ROR id", about: "Research Organization Registry", kinds: inInstitution, of: institution(func(i *atlas.Institution) string { return i.ROR })},
	{id: "wikidata", name: "Wikidata id", kinds: inInstitution, of: institution(func(i *atlas.Institution) string { return i.Wikidata })},
	{id: "founded", name: "Founded", about: "year, or date where known", kinds: organisations, of: func(_ *facts, e atlas.Entity) []any { return texts(foundedOf(e)) }},
	{id: "website", name: "Website", about: "address or domain", kinds: organisations, of: func(_ *facts, e atlas.Entity) []any { return texts(websiteOf(e)) }},
	{id: "kind", name: "Kind", about: "university, company, regional alliance", of: func(_ *facts, e atlas.Entity) []any { return texts(sortOf(e)) }},
	{id: "alliances", name: "Alliances", about: "alliances that it is or was a member of", kinds: inInstitution, to: atlas.KindAlliance, needs: atlas.InstitutionAlliances.Relationship, of: func(f *facts, e atlas.Entity) []any {
		return f.entities(atlas.InstitutionAlliances.Relationship, e)
	}},
	{id: "members", name: "Members", about: "institutions that are or were its members", kinds: inAlliance, to: atlas.KindInstitution, needs: atlas.AllianceMembers.Relationship, of: func(f *facts, e atlas.Entity) []any {
		return f.entities(atlas.AllianceMembers.Relationship, e)
	}},
	{id: "latitude", name: "Latitude", kinds: inInstitution, of: func(_ *facts, e atlas.Entity) []any {
		return coordinate(e, func(l *atlas.Location) atlas.Number { return l.Latitude })
	}},
	{id: "longitude", name: "Longitude", kinds: inInstitution, of: func(_ *facts, e atlas.Entity) []any {
		return coordinate(e, func(l *atlas.Location) atlas.Number { return l.Longitude })
	}},
	{id: "name", name: "Name", of: func(_ *facts, e atlas.Entity) []any { return texts(atlas.NamedOf(e).Name) }},
	{id: "nameLocal", name: "Local name", of: func(_ *facts, e atlas.Entity) []any { return texts(atlas.NamedOf(e).NameLocal) }},
	{id: "nameZh", name: "Chinese name", of: func(_ *facts, e atlas.Entity) []any { return texts(atlas.NamedOf(e).NameZh) }},
	{id: "acronym", name: "Acronym", kinds: inAlliance, of: func(_ *facts, e atlas.Entity) []any { return texts(atlas.NamedOf(e).Acronym) }},
	{id: "names", name: "All names", of: func(_ *facts, e atlas.Entity) []any {
		var all []string
		for _, n := range e.Names() {
			all = append(all, n.Text)
		}
		return texts(all...)
	}},
	{id: "alpha3", name: "Country code of three letters", kinds: inCountry, of: func(f *facts, e atlas.Entity) []any {
		return each(f.country(e), func(c *atlas.Country) string { return c.Alpha3 })
	}},
	{id: "from", name: "First day", kinds: inEvent, of: func(_ *facts, e atlas.Entity) []any {
		if v, ok := e.(*atlas.Event); ok {
			return texts(v.From.String())
		}
		return nil
	}},
	{id: "id", name: "Id in the atlas", of: func(_ *facts, e atlas.Entity) []any { return texts(string(e.NodeID())) }},
}

// propertyOf is a property by its id.
func propertyOf(id string) (*property, error) {
	var all []string
	for i := range properties {
		if strings.EqualFold(properties[i].id, id) {
			return &properties[i], nil
		}
		all = append(all, properties[i].id)
	}
	return nil, atlas.Errorf(atlas.ErrInput, "there is no property %q; there are %s", atlas.Excerpt(id), atlas.Listed(all))
}

// has tells whether entities of a kind have a property.
func (p *property) has(k atlas.Kind) bool { return p.kinds == nil || slices.Contains(p.kinds, k) }

// gather finds what properties need of entities: one call of the store for each relationship that one of them needs.
func gather(ctx context.Context, reader atlas.Reader, lands *lands, asked []*property, entities []atlas.Entity) (*facts, error) {
	f := &facts{lands: lands, linked: map[*atlas.Relationship]map[atlas.ID][]atlas.Entity{}}
	for _, p := range asked {
		if p.needs == nil || f.linked[p.needs] != nil {
			continue
		}
		found := map[atlas.ID][]atlas.Entity{}
		f.linked[p.needs] = found
		var from []atlas.ID
		for _, e := range entities {
			if e != nil && e.Is() == p.needs.From {
				from = append(from, e.NodeID())
			}
		}
		if len(from) == 0 {
			continue
		}
		pages, err := reader.Expand(ctx, p.needs, from, atlas.Window{First: mostLinked, Last: -1, Select: atlas.SelectNodes})
		if err != nil {
			return nil, err
		}
		for i, id := range from {
			for _, n := range pages.Nodes[pages.Offsets[i]:pages.Offsets[i+1]] {
				if e, ok := n.(atlas.Entity); ok {
					found[id] = append(found[id], e)
				}
			}
		}
	}
	return f, nil
}

// mostLinked is how many values a property gives that are entities.
const mostLinked = 1000

// value is an entity as a value of a property.
type value struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	entity atlas.Entity
}

func (f *facts) entities(rel *atlas.Relationship, of atlas.Entity) []any {
	var all []any
	for _, e := range f.linked[rel][of.NodeID()] {
		all = append(all, value{string(e.NodeID()), atlas.NamedOf(e).Name, e})
	}
	return all
}

// country is the country of an entity, or itself.
func (f *facts) country(e atlas.Entity) *atlas.Country {
	if c, ok := e.(*atlas.Country); ok {
		return c
	}
	return f.lands.byID[atlas.CountryOf(e)]
}

// countryNamed is the country that a text names, "" for other texts. A batch compares one text with many entities.
func (f *facts) countryNamed(text string) atlas.ID {
	id, ok := f.called[text]
	if !ok {
		id = f.lands.named(text)
		if f.called == nil {
			f.called = map[string]atlas.ID{}
		}
		f.called[text] = id
	}
	return id
}

func countryOf(f *facts, e atlas.Entity) []any {
	c := f.country(e)
	if c == nil {
		return nil
	}
	return []any{value{string(c.ID), c.Name, c}}
}

func cityOf(e atlas.Entity) string {
	switch n := e.(type) {
	case *atlas.Institution:
		return n.City
	case *atlas.Alliance:
		return n.SeatCity
	case *atlas.Event:
		return n.City
	}
	return ""
}

func foundedOf(e atlas.Entity) string {
	switch n := e.(type) {
	case *atlas.Institution:
		return n.Founded.String()
	case *atlas.Alliance:
		return n.Founded.String()
	}
	return ""
}

func websiteOf(e atlas.Entity) string {
	switch n := e.(type) {
	case *atlas.Institution:
		return n.Website
	case *atlas.Alliance:
		return n.Website
	case *atlas.Course:
		return n.Website
	}
	return ""
}

// sortOf is what an entity is, in words.
func sortOf(e atlas.Entity) string {
	text := ""
	switch n := e.(type) {
	case *atlas.Institution:
		text = string(n.Kind)
	case *atlas.Alliance:
		text = string(n.Kind)
	case *atlas.Course:
		text = string(n.Kind)
	case *atlas.Exchange:
		text = string(n.Kind)
	}
	if text == "" {
		text = string(e.Is())
	}
	return strings.ToLower(strings.NewReplacer("_", " ", "-", " ").Replace(text))
}

// describe is an entity in a few words: what it is, and where.
func (f *facts) describe(e atlas.Entity) string {
	parts := []string{sortOf(e)}
	if city := cityOf(e); city != "" {
		parts = append(parts, city)
	}
	if c := f.country(e); c != nil && e.Is() != atlas.KindCountry {
		parts = append(parts, c.Name)
	} else if c != nil {
		parts = append(parts, c.Region)
	}
	if a, ok := e.(*atlas.Alliance); ok && a.Acronym != "" && a.Acronym != a.Name {
		parts = append(parts, a.Acronym)
	}
	if v, ok := e.(*atlas.Event); ok && v.From.Known() {
		parts = append(parts, v.From.String())
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

func institution(of func(*atlas.Institution) string) func(*facts, atlas.Entity) []any {
	return func(_ *facts, e atlas.Entity) []any {
		if i, ok := e.(*atlas.Institution); ok {
			return texts(of(i))
		}
		return nil
	}
}

func coordinate(e atlas.Entity, of func(*atlas.Location) atlas.Number) []any {
	i, ok := e.(*atlas.Institution)
	if !ok || i.Location() == nil {
		return nil
	}
	number, err := strconv.ParseFloat(string(of(i.Location())), 64)
	if err != nil {
		return nil
	}
	return []any{number}
}

func each(c *atlas.Country, of func(*atlas.Country) string) []any {
	if c == nil {
		return nil
	}
	return texts(of(c))
}

func texts(all ...string) []any {
	var values []any
	for _, text := range all {
		if text != "" {
			values = append(values, text)
		}
	}
	return values
}
