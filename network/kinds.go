// The kinds of networks: one entry of a table for each, which says what its nodes are, which filters and weights mean something for it,
// and which rows tie what.

package network

import "alliance-atlas/atlas"

// Kind is a kind of network.
type Kind struct {
	Word     string       // as the schema spells it
	Directed bool         // whether its ties lead from a source to a target
	Nodes    []atlas.Kind // the kinds of entities that nodes may be
	Filters  []atlas.Kind // of the rows that may be filtered

	symmetric           bool // whether a row ties all its nodes to each other, rather than its sources to its targets
	fractional, jaccard bool // the weights that mean something besides COUNT
	places              bool // whether places may be asked for
	read                func(*reading) error
}

// The kinds of rows that networks of memberships, and of exchanges, may filter.
var (
	ofMemberships = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance, atlas.KindMembership}
	ofExchanges   = []atlas.Kind{atlas.KindInstitution, atlas.KindExchange}
)

// The kinds of entities that are nodes.
var (
	institutions = []atlas.Kind{atlas.KindInstitution}
	countries    = []atlas.Kind{atlas.KindCountry}
)

// The kinds.
var (
	Affiliation      = &Kind{Word: "AFFILIATION", Nodes: []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance}, Filters: ofMemberships, read: readAffiliation}
	CoMembership     = &Kind{Word: "CO_MEMBERSHIP", Nodes: institutions, Filters: ofMemberships, symmetric: true, fractional: true, jaccard: true, read: readCoMembership}
	AllianceOverlap  = &Kind{Word: "ALLIANCE_OVERLAP", Nodes: []atlas.Kind{atlas.KindAlliance}, Filters: ofMemberships, symmetric: true, fractional: true, jaccard: true, read: readAllianceOverlap}
	CountryCoMembers = &Kind{Word: "COUNTRY_CO_MEMBERSHIP", Nodes: countries, Filters: with(ofMemberships, atlas.KindCountry), symmetric: true, fractional: true, jaccard: true, read: readCountryCoMembership}
	Exchange         = &Kind{Word: "EXCHANGE", Directed: true, Nodes: institutions, Filters: ofExchanges, fractional: true, read: readExchange}
	CountryExchange  = &Kind{Word: "COUNTRY_EXCHANGE", Directed: true, Nodes: countries, Filters: with(ofExchanges, atlas.KindCountry), fractional: true, read: readCountryExchange}
	CourseOffering   = &Kind{Word: "COURSE_OFFERING", Directed: true, Nodes: institutions, Filters: []atlas.Kind{atlas.KindInstitution, atlas.KindCourse}, read: readCourseOffering}
	Atlas            = &Kind{Word: "ATLAS", Nodes: atlas.EntityKinds, Filters: with(ofMemberships, atlas.KindExchange, atlas.KindCourse, atlas.KindEvent, atlas.KindPerson, atlas.KindPosition), places: true, read: readAtlas}
	Kinds            = []*Kind{Affiliation, CoMembership, AllianceOverlap, CountryCoMembers, Exchange, CountryExchange, CourseOffering, Atlas}
)

func with(kinds []atlas.Kind, more ...atlas.Kind) []atlas.Kind {
	return append(append([]atlas.Kind{}, kinds...), more...)
}

// KindOf is the kind of a word, nil for other words.
func KindOf(word string) *Kind {
	for _, k := range Kinds {
		if k.Word == word {
			return k
		}
	}
	return nil
}

// members calls visit with the institution and the alliance of each membership that counts.
func (rd *reading) members(visit func(m *atlas.Membership, i, a party)) error {
	if err := rd.read(atlas.KindInstitution, atlas.KindAlliance); err != nil {
		return err
	}
	return rd.each(atlas.KindMembership, func(n atlas.Node) {
		m := n.(*atlas.Membership)
		if i, a := rd.party(m.InstitutionID), rd.party(m.AllianceID); i != nobody && a != nobody {
			visit(m, i, a)
		}
	})
}

func readAffiliation(rd *reading) error {
	return rd.members(func(m *atlas.Membership, i, a party) { rd.pair(m, i, a) })
}

func readCoMembership(rd *reading) error {
	return rd.members(func(_ *atlas.Membership, i, a party) { rd.add(rd.groupOf(a), source, i) })
}

func readAllianceOverlap(rd *reading) error {
	return rd.members(func(_ *atlas.Membership, i, a party) { rd.add(rd.groupOf(i), source, a) })
}

// countryOf is the country of an institution.
func (rd *reading) countryOf(i party) party {
	return rd.party(rd.entities[i].(*atlas.Institution).CountryID)
}

func readCountryCoMembership(rd *reading) error {
	if err := rd.read(atlas.KindCountry); err != nil {
		return err
	}
	return rd.members(func(_ *atlas.Membership, i, a party) {
		if c := rd.countryOf(i); c != nobody {
			rd.add(rd.groupOf(a), source, c)
		}
	})
}

// parties calls visit with the parties of each exchange that counts: the institution if it counts, and the id of the country named.
func (rd *reading) parties(visit func(e party, s side, i party, country atlas.ID)) error {
	if err := rd.read(atlas.KindExchange, atlas.KindInstitution); err != nil {
		return err
	}
	return rd.each(atlas.KindExchangeParty, func(n atlas.Node) {
		p := n.(*atlas.ExchangeParty)
		if e := rd.party(p.ExchangeID); e != nobody {
			s := source
			if p.Side == "receiver" {
				s = target
			}
			visit(e, s, rd.party(p.InstitutionID), p.CountryID)
		}
	})
}

func readExchange(rd *reading) error {
	return rd.parties(func(e party, s side, i party, _ atlas.ID) {
		if i != nobody {
			rd.add(rd.groupOf(e), s, i)
		}
	})
}

func readCountryExchange(rd *reading) error {
	if err := rd.read(atlas.KindCountry); err != nil {
		return err
	}
	return rd.parties(func(e party, s side, i party, country atlas.ID) {
		if c := rd.party(country); c != nobody {
			rd.add(rd.groupOf(e), s, c)
		}
		if i == nobody {
			return
		}
		if c := rd.countryOf(i); c != nobody {
			rd.add(rd.groupOf(e), s, c)
		}
	})
}

func readCourseOffering(rd *reading) error {
	if err := rd.read(atlas.KindInstitution); err != nil {
		return err
	}
	return rd.each(atlas.KindCourse, func(n atlas.Node) {
		c := n.(*atlas.Course)
		provider, platform := rd.party(c.ProviderID), rd.party(c.PlatformID)
		if provider == nobody && platform == nobody {
			return
		}
		g := rd.newGroup(c)
		if provider != nobody {
			rd.add(g, source, provider)
		}
		if platform != nobody {
			rd.add(g, target, platform)
		}
	})
}

// atlasKinds are the kinds of nodes of ATLAS; countries come with places.
var atlasKinds = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance, atlas.KindCourse, atlas.KindExchange, atlas.KindEvent, atlas.KindPerson}

// atlasTie is a tie of ATLAS: the two entities that a row names, or the row itself and one that it names.
type atlasTie struct {
	rows   atlas.Kind
	one    func(atlas.Node) atlas.ID
	other  func(atlas.Node) atlas.ID
	basis  func(atlas.Node) atlas.ID // nil: the row itself
	places bool                      // whether it needs places
}

func itself(n atlas.Node) atlas.ID { return n.NodeID() }

// of is a column of rows of one kind.
func of[N atlas.Node](id func(N) atlas.ID) func(atlas.Node) atlas.ID {
	return func(n atlas.Node) atlas.ID { return id(n.(N)) }
}

// Columns that more than one tie has.
var (
	exchangeOfParty = of(func(p *atlas.ExchangeParty) atlas.ID { return p.ExchangeID })
	exchangeOf      = of(func(c *atlas.ExchangeCourse) atlas.ID { return c.ExchangeID })
	eventOf         = of(func(h *atlas.EventHost) atlas.ID { return h.EventID })
	personOf        = of(func(p *atlas.Position) atlas.ID { return p.PersonID })
)

// atlasTies are all ties of ATLAS, in the order of the contract.
var atlasTies = []atlasTie{
	{rows: atlas.KindMembership, one: of(func(m *atlas.Membership) atlas.ID { return m.InstitutionID }), other: of(func(m *atlas.Membership) atlas.ID { return m.AllianceID })},
	{rows: atlas.KindExchangeParty, one: exchangeOfParty, other: of(func(p *atlas.ExchangeParty) atlas.ID { return p.InstitutionID }), basis: exchangeOfParty},
	{rows: atlas.KindExchange, one: itself, other: of(func(e *atlas.Exchange) atlas.ID { return e.AllianceID })},
	{rows: atlas.KindExchangeCourse, one: exchangeOf, other: of(func(c *atlas.ExchangeCourse) atlas.ID { return c.CourseID }), basis: exchangeOf},
	{rows: atlas.KindCourse, one: itself, other: of(func(c *atlas.Course) atlas.ID { return c.ProviderID })},
	{rows: atlas.KindCourse, one: itself, other: of(func(c *atlas.Course) atlas.ID { return c.PlatformID })},
	{rows: atlas.KindEventHost, one: eventOf, other: of(func(h *atlas.EventHost) atlas.ID { return h.InstitutionID }), basis: eventOf},
	{rows: atlas.KindEventHost, one: eventOf, other: of(func(h *atlas.EventHost) atlas.ID { return h.AllianceID }), basis: eventOf},
	{rows: atlas.KindEvent, one: itself, other: of(func(e *atlas.Event) atlas.ID { return e.AllianceID })},
	{rows: atlas.KindEvent, one: itself, other: of(func(e *atlas.Event) atlas.ID { return e.ParentID })},
	{rows: atlas.KindAlliance, one: itself, other: of(func(a *atlas.Alliance) atlas.ID { return a.ParentID })},
	{rows: atlas.KindPosition, one: personOf, other: of(func(p *atlas.Position) atlas.ID { return p.InstitutionID })},
	{rows: atlas.KindPosition, one: personOf, other: of(func(p *atlas.Position) atlas.ID { return p.AllianceID })},

	{rows: atlas.KindInstitution, one: itself, other: of(func(i *atlas.Institution) atlas.ID { return i.CountryID }), places: true},
	{rows: atlas.KindAlliance, one: itself, other: of(func(a *atlas.Alliance) atlas.ID { return a.SeatID }), places: true},
	{rows: atlas.KindEvent, one: itself, other: of(func(e *atlas.Event) atlas.ID { return e.CountryID }), places: true},
	{rows: atlas.KindPosition, one: personOf, other: of(func(p *atlas.Position) atlas.ID { return p.CountryID }), places: true},
	{rows: atlas.KindExchangeParty, one: exchangeOfParty, other: of(func(p *atlas.ExchangeParty) atlas.ID { return p.CountryID }), basis: exchangeOfParty, places: true},
}

func readAtlas(rd *reading) error {
	kinds := atlasKinds
	if rd.in.Places {
		kinds = with(kinds, atlas.KindCountry)
	}
	for _, k := range kinds {
		entities, err := rd.entitiesOf(k)
		if err != nil {
			return err
		}
		rd.others = append(rd.others, entities)
	}
	type key struct{ one, other, basis party }
	seen := map[key]bool{} // a row may name the same entity twice, as a host and as the alliance of an event
	rows := party(len(rd.entities))
	read := map[atlas.Kind]bool{}
	for _, first := range atlasTies {
		k := first.rows
		if read[k] {
			continue
		}
		read[k] = true // once, for all ties that its rows make
		err := rd.rowsOf(k, func(n atlas.Node) {
			own := rd.party(n.NodeID())
			if own == nobody { // no entity, and numbered after them
				own = rows
				rows++
			}
			for _, tie := range atlasTies {
				if tie.rows != k || tie.places && !rd.in.Places {
					continue
				}
				one, other, basis, row := rd.party(tie.one(n)), rd.party(tie.other(n)), own, n
				if one == nobody || other == nobody || one == other {
					continue
				}
				if tie.basis != nil {
					basis = rd.party(tie.basis(n))
					row = rd.entities[basis]
				}
				k := key{min(one, other), max(one, other), basis}
				if !seen[k] {
					seen[k] = true
					rd.pair(row, one, other)
				}
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// rowsOf visits the rows of a kind that show and pass the filter given for it, from memory where they are entities that were read.
func (rd *reading) rowsOf(k atlas.Kind, visit func(atlas.Node)) error {
	have, ok := rd.kinds[k]
	if !ok {
		return rd.each(k, visit)
	}
	for _, e := range rd.entities[have.from:have.to] {
		visit(e)
	}
	return nil
}
